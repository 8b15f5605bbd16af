"""The places of findings in the files, looked up only if there are findings."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, groupby
from typing import Any

from povplan.model.finding import Finding
from povplan.model.kinds import DataFile
from povplan.rules.reading import READING_RULES, Reading
from povplan.storage.exact import compose
from povplan.storage.flaw import Path, Place
from povplan.storage.load import Loaded
from povplan.storage.source import Source

_AT_KEY = (Reading.UNKNOWN_KEY, Reading.SPLIT_NUMBER)
_AT_ONCE = 50_000
"""The number of findings whose places are held at a time; the rest of their last record comes on top."""

_OF_READING = frozenset(rule.code for rule in READING_RULES)


def locate(loaded: Loaded, findings: Iterable[Finding]) -> list[Finding]:
    """Return findings with their places, in the given order; a finding that has a place keeps it.

    A finding is placed at its value, or at the key if there is no value or the key is wrong; a finding about a missing
    value is placed at the nearest value around it.

    Args:
        loaded: the plan that the findings are about.
        findings: the findings, with paths that count records as the book's `Unread` does.
    """
    placed = list(findings)
    for file, source in loaded.sources.items():
        paths = {i: _in_file(each, source) for i, each in enumerate(placed) if each.file is file and not each.place}
        for some, values, keys in _find_places(file, source, paths) if paths else ():
            for i in some:
                at_key = keys.get(paths[i]) if placed[i].code in _AT_KEY else None
                placed[i] = placed[i]._replace(place=at_key or _nearest(values, paths[i]))
    compared = [i for i, each in enumerate(placed) if each.beside is not None]
    others = [placed[i]._replace(path=placed[i].beside or (), beside=None, place=None) for i in compared]
    for i, other in zip(compared, locate(loaded, others) if others else (), strict=True):
        line = other.place[0] if other.place else 1
        placed[i] = placed[i]._replace(details={**placed[i].details, "other_line": line})
    return placed


def _in_file(finding: Finding, source: Source[Any]) -> Path:
    """Return the path in the file: within a record, a rule counts only the elements that were read."""
    path = finding.path
    if finding.code in _OF_READING or not source.pruned.kept:
        return path
    steps: list[str | int] = []
    for depth, step in enumerate(path):
        kept = source.pruned.kept.get(tuple(steps)) if depth > 1 and isinstance(step, int) else None
        steps.append(kept[int(step)] if kept else step)
    return tuple(steps)


def _nearest(places: Mapping[Path, Place], path: Path) -> Place:
    return next((places[path[:n]] for n in range(len(path), -1, -1) if path[:n] in places), (1, 1))


def _find_places(
    file: DataFile, source: Source[Any], paths: Mapping[int, Path]
) -> Iterator[tuple[Sequence[int], Mapping[Path, Place], Mapping[Path, Place]]]:
    """Yield the findings with the places of values and of keys, for their paths and every path on the way to them.

    If there are many records, the findings come in parts, so that only the places of one part are held at a time.
    """
    if file is DataFile.HOUSEHOLDS and source.is_plain and source.record:
        starts = find_records(source.text)
        count = len(source.record.households) + source.pruned.lost.get(("households",), 0)
        if len(starts) == count > 0 and all(path[0] == "households" for path in paths.values() if path):
            for some in _divide(paths):
                yield some, *_find_in_records(source.text, starts, {paths[i] for i in some})
            return
    composed = compose(source.text, set(paths.values()))
    yield list(paths), composed.places, composed.keys


def _divide(paths: Mapping[int, Path]) -> Iterator[list[int]]:
    """Yield the findings in parts of whole records."""
    some: list[int] = []
    for _, record in groupby(sorted(paths, key=lambda i: _record_of(paths[i])), key=lambda i: _record_of(paths[i])):
        some += record
        if len(some) >= _AT_ONCE:
            yield some
            some = []
    if some:
        yield some


def _record_of(path: Path) -> int:
    return int(path[1]) if len(path) > 1 else 0


def find_records(text: str) -> list[int]:
    """Return the starts of the records in a list of plain layout.

    In that layout no value spans several lines, so each dash as far left as the first one opens a record.
    """
    first = re.search(r"^ *- ", text, re.MULTILINE)
    if not first:
        return []
    dash = "\n" + first[0]
    starts = [first.start()]
    while (found := text.find(dash, starts[-1])) >= 0:
        starts.append(found + 1)
    return starts


def _find_in_records(
    text: str, starts: Sequence[int], paths: set[Path]
) -> tuple[Mapping[Path, Place], Mapping[Path, Place]]:
    """Return the places of values and of keys; only the requested records are composed."""
    wanted = sorted({0, *(int(path[1]) for path in paths if len(path) > 1)})
    ends = [*starts[1:], len(text)]
    parts = [text[: starts[0]], *(text[starts[number] : ends[number]] for number in wanted)]
    # First lines of the parts, in the composed text and in the file.
    here = list(accumulate((part.count("\n") for part in parts[:-1]), initial=1))
    there = [1, *_count_lines(text, (starts[number] for number in wanted))]
    order = {number: position for position, number in enumerate(wanted)}
    composed = compose("".join(parts), (_renumber(path, order) for path in paths))

    def back(places: Mapping[Path, Place]) -> dict[Path, Place]:
        moved = {}
        for path, (line, column) in places.items():
            part = bisect_right(here, line) - 1
            moved[_renumber(path, wanted)] = (line - here[part] + there[part], column)
        return moved

    return back(composed.places), back(composed.keys)


def _renumber(path: Path, numbers: Mapping[int, int] | Sequence[int]) -> Path:
    return path if len(path) < 2 else (path[0], numbers[int(path[1])], *path[2:])  # noqa: PLR2004 - list and record


def _count_lines(text: str, positions: Iterable[int]) -> Iterator[int]:
    """Yield the line of each position, from 1; the positions ascend."""
    line, last = 1, 0
    for position in positions:
        line += text.count("\n", last, position)
        last = position
        yield line
