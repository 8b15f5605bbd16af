"""The differences between a household before a change and after it."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any, NamedTuple

from povplan.model.household import Household
from povplan.model.record import Record

HAPPENINGS = ("members_since", "visits", "support", "reviews")
"""Keys of a household that hold a list of records of events."""


class Difference(NamedTuple):
    """One difference that a change made.

    Args:
        id: number of the household; if the number itself changed, the old one.
        head: head of household; if the head changed, the old one.
        key: key of the household that differs; empty for the whole household.
        before: JSON value before; None if there was none.
        after: JSON value after; None if there is none any more.
    """

    id: int
    head: str
    key: str
    before: Any
    after: Any


def list_differences(old: Household | None, new: Household | None) -> tuple[Difference, ...]:
    """Return the differences in the order of the keys; for events during the year, one difference per record.

    Args:
        old: the household before; None if it is added.
        new: the household after; None if it is removed.
    """
    known = old or new
    if known is None or old == new:
        return ()
    if old is None or new is None:
        return (Difference(known.id, known.head, "", *(dump_briefly(each) if each else None for each in (old, new))),)
    before, after = dump(old), dump(new)
    return tuple(
        Difference(known.id, known.head, key, *each)
        for key in keys_of(Household)
        for each in _compare(key, before.get(key), after.get(key))
    )


def dump(record: Record) -> dict[str, Any]:
    """Return a record as keys and values of the file, including values that are empty by default."""
    return record.model_dump(mode="json", by_alias=True, exclude_none=True)


def dump_briefly(record: Record) -> dict[str, Any]:
    """Return a record as keys and values of the file, without those that need not be written."""
    return record.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)


def keys_of(record: type[Record]) -> tuple[str, ...]:
    """Return the keys of a record in the order in which they are written."""
    return tuple(info.alias or name for name, info in record.model_fields.items())


def pair_up(old: Sequence[Any], new: Sequence[Any]) -> Iterator[tuple[int | None, int | None]]:
    """Yield the old and new position of each element of a list, in order; None if it was added or removed.

    Equal elements are paired; of the elements between them, the first is paired with the first, and so on.
    """
    one, other = ([repr(each) for each in elements] for elements in (old, new))  # Records cannot be hashed.
    for _, start, end, new_start, new_end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        yield from zip_longest(range(start, end), range(new_start, new_end))


def _compare(key: str, before: Any, after: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - JSON's values
    if before == after:
        return
    if key not in HAPPENINGS:
        yield before, after
        return
    for one, other in pair_up(before, after):
        pair = (None if one is None else before[one], None if other is None else after[other])
        if pair[0] != pair[1]:
            yield pair
