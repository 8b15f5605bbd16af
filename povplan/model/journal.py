"""What the journal of changes keeps: what differs, key by key and as plain values, and when it was changed."""

from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from povplan.model.household import Household

RECORDS = ("visits", "support", "reviews")
"""Keys that hold lists of records: what comes in or goes out there is told record by record."""


class Difference(NamedTuple):
    """One thing that a change does to one household; values are JSON's.

    Args:
        id: number of the household, as it was before.
        head: its head's name.
        key: key of the household list; empty: the household as a whole.
        before: what stood there; None: nothing.
        after: what stands there now; None: nothing.
    """

    id: int
    head: str
    key: str
    before: Any
    after: Any


class EntryKind(StrEnum):
    """How a change came about."""

    CHANGE = "change"
    UNDO = "undo"
    HAND = "hand"


class Entry(NamedTuple):
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
    kind: EntryKind
    command: str = ""
    differences: tuple[Difference, ...] = ()
    undone: bool = False
    undoes: int | None = None


def list_differences(old: Household | None, new: Household | None) -> tuple[Difference, ...]:
    """Return what differs between two states of one household; None: it is not in the list."""
    one, other = _values(old), _values(new)
    known = old or new
    if known is None:
        return ()
    if old is None or new is None:
        return (Difference(known.id, known.head, "", one or None, other or None),)
    found: list[Difference] = []
    for key in dict.fromkeys((*one, *other)):
        before, after = one.get(key), other.get(key)
        if before == after:
            continue
        pairs = _pair(before or [], after or []) if key in RECORDS else [(before, after)]
        found += (Difference(known.id, known.head, key, *pair) for pair in pairs)
    return tuple(found)


def _values(household: Household | None) -> dict[str, Any]:
    if household is None:
        return {}
    return household.model_dump(mode="json", by_alias=True, exclude_none=True)


def _pair(before: list[Any], after: list[Any]) -> list[tuple[Any, Any]]:
    """Return the records that differ: of as many as both have, place by place; then what came in or went out."""
    if len(before) == len(after):
        return [(one, other) for one, other in zip(before, after, strict=True) if one != other]
    gone = [(each, None) for each in before if each not in after]
    return gone + [(None, each) for each in after if each not in before]
