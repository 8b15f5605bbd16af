"""Comments around households that are removed from the list."""

import re
from collections.abc import Iterable, Iterator

from povplan.storage.splice import Splice
from povplan.storage.text import read_text

_BETWEEN = re.compile(r"[ \t]*(?:#.*)?")


def find_left(after: bytes, splices: Iterable[Splice]) -> tuple[int, ...]:
    """Return the lines of comments that stay after a household is removed and that belong to neither neighbour.

    A comment belongs to a household if it stands directly above that household.

    Args:
        after: the file after the change.
        splices: the change.
    """
    text, _ = read_text(after)
    if text is None:
        return ()
    lines = text.split("\n")
    return tuple(sorted({line for at in _find_cuts(after, splices) for line in _list_left(lines, at)}))


def _find_cuts(after: bytes, splices: Iterable[Splice]) -> Iterator[int]:
    """Yield each line, counted from 0, after which whole lines were removed."""
    moved = 0
    for start, before, new in splices:
        if b"\n" in before and not new:
            yield after.count(b"\n", 0, start + moved)
        moved += len(new) - len(before)


def _list_left(lines: list[str], at: int) -> Iterator[int]:
    first = last = at
    while first > 0 and _BETWEEN.fullmatch(lines[first - 1]):
        first -= 1
    if not _BETWEEN.fullmatch(lines[first]):
        first += 1
    while last + 1 < len(lines) and _BETWEEN.fullmatch(lines[last + 1]):
        last += 1
    # Comments directly above the next household belong to it.
    while last >= first and last + 1 < len(lines) and "#" in lines[last]:
        last -= 1
    yield from (number + 1 for number in range(first, last + 1) if "#" in lines[number])
