"""What an import has to say about a place in the file: a value without words, like a finding."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from povplan.intake.grid import Place
from povplan.model.kinds import Level
from povplan.words.phrase import Phrase

_NO_DETAILS: Mapping[str, object] = MappingProxyType({})


class Notice(NamedTuple):
    """One thing to say about a cell, a row or a table.

    Args:
        place: where it is.
        level: an error keeps the row out; a warning and an info do not.
        message: what is wrong, with fields.
        hint: what to do, with fields; None: nothing.
        details: the values of the fields.
        head: the head of the household of the row; empty if it is about no row.
        number: the number of that household in the file; None if it has none.
    """

    place: Place
    level: Level
    message: Phrase
    hint: Phrase | None = None
    details: Mapping[str, object] = _NO_DETAILS
    head: str = ""
    number: int | None = None


class Problem(Exception):  # noqa: N818 - never leaves the room: the row's reader makes a notice of it
    """A cell that cannot be taken.

    Args:
        message: what is wrong, with fields.
        hint: what to do, with fields.
        details: the values of the fields.
    """

    def __init__(self, message: Phrase, hint: Phrase | None = None, **details: object) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint
        self.details = details
