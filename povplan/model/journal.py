"""What the journal of changes keeps: when what was changed, and how."""

from datetime import datetime
from typing import NamedTuple

from povplan.model.difference import Difference
from povplan.model.kinds import ChangeKind


class Noted(NamedTuple):
    """One change of the household list.

    Args:
        number: from 1, in the order of time.
        when: the moment, with its time zone; of a hand edit, when it was noticed.
        kind: by a command, by taking one back, or by hand.
        command: name of the command; empty for a hand edit.
        differences: what it did to households; nothing is known of a hand edit.
        undone: whether it was taken back later.
        undoes: of an undo, the number of the change that it took back.
    """

    number: int
    when: datetime
    kind: ChangeKind
    command: str = ""
    differences: tuple[Difference, ...] = ()
    undone: bool = False
    undoes: int | None = None
