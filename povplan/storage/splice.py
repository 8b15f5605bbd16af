"""Changes households in the text of their file; every other byte stays as it is."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, overload

from povplan.errors import PovplanError
from povplan.model.difference import dump, dump_briefly
from povplan.model.household import Household, HouseholdFile
from povplan.model.kinds import DataFile
from povplan.model.names import nfc
from povplan.model.record import Record
from povplan.storage.edits import Conflict, Edits
from povplan.storage.listing import find_list, put_after, take_out
from povplan.storage.load import read_source
from povplan.storage.rewrite import Rewriter
from povplan.storage.source import Source
from povplan.storage.writing import Habits, learn_habits
from povplan.words import failures

_BOM = b"\xef\xbb\xbf"
_LINE_END = re.compile(r"\r\n|\n|\r")
_HOUSEHOLDS = "households"


Records = Mapping[str, tuple[Record, ...]]
"""Records of plan.yaml by the key of their list."""

_NONE: Records = MappingProxyType({})


class Change(NamedTuple):
    """A change of a household list, and of the plan's lists with it.

    Args:
        replaced: the household after the change, by its index among the book's households.
        removed: indexes among the book's households.
        added: households that follow the last one, in this order.
        plan: records that follow the last one of a list of plan.yaml, in this order, by the key of the list.
    """

    replaced: Mapping[int, Household]
    removed: frozenset[int]
    added: tuple[Household, ...]
    plan: Records = _NONE


class _Dumped(Sequence[Mapping[str, Any]]):
    """Records as keys and values of the file, each made only when it is written: an import adds thousands."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._records = records

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, index: int) -> Mapping[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Mapping[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> Mapping[str, Any] | Sequence[Mapping[str, Any]]:
        if isinstance(index, slice):
            return _Dumped(self._records[index])
        return dump_briefly(self._records[index])


class Splice(NamedTuple):
    """One piece of a file that is replaced by another.

    Args:
        start: byte of the old file at which the piece begins.
        before: the bytes that stand there.
        after: the bytes that replace them.
    """

    start: int
    before: bytes
    after: bytes


class Unspliceable(PovplanError):  # noqa: N818 - said of the file
    """The layout of a record or a list does not allow changing it without touching other text."""


def splice(raw: bytes, source: Source[HouseholdFile], change: Change) -> tuple[Splice, ...]:
    """Return the splices of the list that carry out a change, in ascending order and without overlap.

    Call `respliced` before writing them: it proves that they are right.

    Args:
        raw: the file.
        source: the file as read.
        change: the change.

    Raises:
        Unspliceable: the layout of the file does not allow a safe change.
    """
    if source.record is None:
        raise _refuse(1)
    households = source.record.households
    kept = source.pruned.kept
    places = kept.get((_HOUSEHOLDS,), range(len(households)))
    wanted, gone = ({places[index] for index in each} for each in (change.replaced, change.removed))
    edits = Edits(source.text)
    place = 0
    try:
        found = find_list(source, wanted, gone, grows=bool(change.added))
        for index, new in change.replaced.items():
            entry = found.node.entries[places[index]]
            place = entry.start
            lists = {path[2:]: left for path, left in kept.items() if path[:2] == (_HOUSEHOLDS, places[index])}
            habits = learn_habits(source.text, entry.node) if entry.node.is_block else Habits()
            rewriter = Rewriter(edits, habits, lists)
            rewriter.change_record(entry.node, Household, dump(households[index]), dump(new))
        place = 0
        take_out(edits, found, gone)
        put_after(edits, found, gone, _Dumped(change.added))
        return as_splices(raw, edits.settle())
    except Conflict:
        raise _refuse(source.text.count("\n", 0, place) + 1) from None


def apply_splices(raw: bytes, splices: Iterable[Splice]) -> bytes:
    """Return the file after a change.

    Args:
        raw: the file before the change.
        splices: the change.
    """
    parts = []
    last = 0
    for start, before, after in splices:
        parts += [raw[last:start], after]
        last = start + len(before)
    return b"".join((*parts, raw[last:]))


def take_back(raw: bytes, splices: Iterable[Splice]) -> bytes:
    """Return the file before a change.

    Args:
        raw: the file after the change.
        splices: the change.
    """
    return apply_splices(raw, invert(splices))


def invert(splices: Iterable[Splice]) -> tuple[Splice, ...]:
    """Return the splices that undo the given ones."""
    moved = 0
    inverse = []
    for start, before, after in splices:
        inverse.append(Splice(start + moved, after, before))
        moved += len(after) - len(before)
    return tuple(inverse)


def respliced(
    raw: bytes, source: Source[HouseholdFile], change: Change, splices: Iterable[Splice]
) -> Source[HouseholdFile]:
    """Read the file after a change and prove that it holds the change and nothing else has changed.

    Args:
        raw: the file before the change.
        source: that file as read.
        change: the change that was asked for.
        splices: the splices that carry it out.

    Raises:
        Unspliceable: the file after the change would be read as something else.
    """
    after = read_source(apply_splices(raw, splices), DataFile.HOUSEHOLDS, HouseholdFile)
    if source.record is None or after.record is None:
        raise _refuse(1)
    before = source.record.households
    expected = [
        change.replaced.get(index, each) for index, each in enumerate(before) if index not in change.removed
    ] + list(change.added)
    found = after.record.households
    way = (_HOUSEHOLDS,)
    if len(found) != len(expected) or after.pruned.lost.get(way) != source.pruned.lost.get(way):
        raise _refuse(1)
    for one, other in zip(found, expected, strict=True):
        if one != other and dump(one) != in_nfc(dump(other)):
            raise _refuse(1)
    # Of two equal records, the one that is known already is kept: a long list is not held twice.
    kept = tuple(other if one == other else one for one, other in zip(found, expected, strict=True))
    return after._replace(record=after.record.model_copy(update={"households": kept}))


def in_nfc(value: object) -> object:
    """Return a value of JSON with its text as it is read back."""
    if isinstance(value, dict):
        return {key: in_nfc(each) for key, each in value.items()}
    if isinstance(value, list):
        return [in_nfc(each) for each in value]
    return nfc(value) if isinstance(value, str) else value


def _refuse(line: int) -> Unspliceable:
    return Unspliceable(failures.CANNOT_SPLICE, file="households.yaml", line=line)


def as_splices(raw: bytes, noted: Iterable[tuple[int, int, str]]) -> tuple[Splice, ...]:
    """Turn edits of the text, whose lines all end in LF, into splices of the bytes.

    Args:
        raw: the file.
        noted: the edits as `Edits.settle` yields them.
    """
    mark = len(_BOM) if raw.startswith(_BOM) else 0
    body = raw[mark:].decode()
    folded = [match.start() - index for index, match in enumerate(re.finditer("\r\n", body))] if "\r" in body else []
    splices = []
    read = 0
    position = mark
    for start, end, new in noted:
        first, last = (place + bisect_left(folded, place) for place in (start, end))
        position += len(body[read:first].encode())
        before, after = body[first:last].encode(), new.replace("\n", _line_end(body, first)).encode()
        splices.append(Splice(position, before, after))
        position += len(before)
        read = last
    return tuple(splices)


def _line_end(body: str, position: int) -> str:
    """Return the line end that is used around a position."""
    found = _LINE_END.search(body, position) or _LINE_END.search(body)
    return found[0] if found else "\n"
