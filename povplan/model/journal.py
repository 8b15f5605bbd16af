"""The entry that the journal keeps of a change: what was changed, when and how."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from povplan.model.difference import Difference
from povplan.model.kinds import ChangeKind
from povplan.model.record import Record


class Added(NamedTuple):
    """A record that a change appended to a list of plan.yaml.

    Args:
        key: the key of the list.
        id: the id of the record; empty if such records have none.
        name: its name; if such records have none, its text.
    """

    key: str
    id: str
    name: str


def note_added(lists: Mapping[str, Sequence[Record]]) -> tuple[Added, ...]:
    """Return what the journal keeps of records that are appended to lists of plan.yaml.

    Args:
        lists: the records by the key of their list.
    """
    return tuple(
        Added(key, getattr(each, "id", ""), str(getattr(each, "name", None) or getattr(each, "text", "")))
        for key, records in lists.items()
        for each in records
    )


class Noted(NamedTuple):
    """One change of the household list, and of the plan with it.

    Args:
        number: its number from 1, in order of time.
        when: the time, with its time zone; for a hand edit, the time when it was noticed.
        kind: by a command, by an undo or by hand.
        command: name of the command; empty for a hand edit.
        differences: the differences that it made to households; unknown for a hand edit.
        undone: whether it was taken back later.
        by: the account on the computer of whoever made it; empty if it is not known, as for a hand edit.
        undoes: for an undo, the number of the change that it took back.
        added: records that it appended to lists of plan.yaml; for an undo, those that it took out again.
    """

    number: int
    when: datetime
    kind: ChangeKind
    command: str = ""
    differences: tuple[Difference, ...] = ()
    undone: bool = False
    undoes: int | None = None
    by: str = ""
    added: tuple[Added, ...] = ()
