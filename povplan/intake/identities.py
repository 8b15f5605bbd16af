"""The identities of official forms: which hold, and which cell breaks those that do not."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from povplan.intake.formtables import Entry
from povplan.intake.grid import Place
from povplan.model.forms import percent

Key = tuple[int, Place]
"""A cell: which of the files it is in, and its place there."""


class Point(NamedTuple):
    """A cell of a form with what a sentence about it needs.

    Args:
        file: which of the files, from 0.
        entry: the figure and its place.
        form: which of the forms that were found, from 0.
        line: which of its lines, from 0.
        number: the number of the column.
    """

    file: int
    entry: Entry
    form: int
    line: int
    number: int

    @property
    def key(self) -> Key:
        """What tells it from other cells."""
        return self.file, self.entry.place

    @property
    def value(self) -> Decimal:
        """The number; zero if it is none, which is told by itself."""
        return self.entry.figure.value if self.entry.figure else Decimal(0)


class Linear(NamedTuple):
    """A cell that is the sum of others.

    Args:
        result: the cell.
        terms: the others, each with 1 or -1.
        reason: what the identity is, for whoever puts it into words.
    """

    result: Point
    terms: tuple[tuple[Point, int], ...]
    reason: "Reason"

    @property
    def expected(self) -> Decimal:
        """What the cell must be by the others."""
        return sum((factor * point.value for point, factor in self.terms), Decimal(0))

    @property
    def points(self) -> Iterable[tuple[Point, int]]:
        """All its cells, with their factors in what is missing from the result."""
        return (*self.terms, (self.result, -1))


class Ratio(NamedTuple):
    """A cell that is the percentage of one cell in another; None is expected where there is nothing to divide by."""

    result: Point
    part: Point
    whole: Point
    reason: "Reason"


class Floor(NamedTuple):
    """A cell that is at least so many times another."""

    result: Point
    of: Point
    factor: int
    reason: "Reason"


class Reason(NamedTuple):
    """What an identity is.

    Args:
        kind: line, nested, total, across, floor, counts, codes, number or whole.
        text: what it says in signs, such as 9=1-2-3; empty if it says nothing in signs.
        other: the name of another line or the number of another form that it is about.
        column: the number of the column there; 0: none.
    """

    kind: str
    text: str = ""
    other: str = ""
    column: int = 0


class Breach(NamedTuple):
    """A cell that breaks an identity.

    Args:
        point: the cell.
        expected: what it must be by the others; None if it is no number at all.
        reason: the identity, or the first of several that this cell alone breaks.
    """

    point: Point
    expected: Decimal | None
    reason: Reason


def find_breaches(linear: Sequence[Linear], ratios: Sequence[Ratio], floors: Sequence[Floor]) -> list[Breach]:
    """Return the cells that break identities, in no order.

    If a single cell, set right, mends several identities at once, it is that cell; else the result of each identity.
    """
    gaps = {place: gap for place, each in enumerate(linear) if (gap := each.expected - each.result.value)}
    mended = _mend(linear, ratios, gaps)
    breaches = [Breach(point, point.value + delta, reason) for point, delta, reason, _ in mended]
    explained = {place for *_, places in mended for place in places}
    right = {point.key: point.value + delta for point, delta, _, _ in mended}

    def value_of(point: Point) -> Decimal:
        return right.get(point.key, point.value)

    for place in gaps:
        if place not in explained:
            each = linear[place]
            breaches.append(Breach(each.result, each.expected, each.reason))
    for ratio in ratios:
        expected = percent(value_of(ratio.part), value_of(ratio.whole))
        if not fits(ratio.result, expected):
            breaches.append(Breach(ratio.result, expected, ratio.reason))
    for floor in floors:
        least = floor.factor * value_of(floor.of)
        if value_of(floor.result) < least:
            breaches.append(Breach(floor.result, least, floor.reason))
    return breaches


def fits(point: Point, expected: Decimal) -> bool:
    """Return whether a rate is the expected one, to the decimals with which it is written."""
    digits = min(point.entry.figure.digits, _DECIMALS) if point.entry.figure else 0
    return abs(point.value - expected) <= half_unit(digits)


_DECIMALS = 2


def half_unit(digits: int) -> Decimal:
    """Return half a unit of the last decimal, and what the rounding of the expected rate may add."""
    return Decimal(5).scaleb(-digits - 1) + Decimal("0.005")


_Mended = tuple[Point, Decimal, Reason, frozenset[int]]


def _mend(linear: Sequence[Linear], ratios: Sequence[Ratio], gaps: dict[int, Decimal]) -> list[_Mended]:
    """Return cells that, set right alone, mend at least two identities, and what each has to gain for it."""
    inside: dict[Key, list[tuple[int, int]]] = defaultdict(list)
    points: dict[Key, Point] = {}
    for place, each in enumerate(linear):
        for point, factor in each.points:
            inside[point.key].append((place, factor))
            points[point.key] = point
    divided: dict[Key, list[Ratio]] = defaultdict(list)
    for ratio in ratios:
        divided[ratio.part.key].append(ratio)
        divided[ratio.whole.key].append(ratio)
    candidates: list[tuple[int, _Mended]] = []
    for key in dict.fromkeys(point.key for place in gaps for point, _ in linear[place].points):
        needed = {-gaps.get(place, Decimal(0)) * factor for place, factor in inside[key]}
        if len(needed) != 1 or not (delta := needed.pop()):
            continue
        point, places = points[key], frozenset(place for place, _ in inside[key])
        rates = divided[key]
        if not all(_holds_with(ratio, key, delta) for ratio in rates):
            continue
        count = len(places) + sum(not _holds_with(ratio, key, Decimal(0)) for ratio in rates)
        if count > 1:
            candidates.append((count, (point, delta, linear[min(places)].reason, places)))
    chosen: list[_Mended] = []
    taken: set[int] = set()
    for _, candidate in sorted(candidates, key=lambda each: -each[0]):
        if taken.isdisjoint(candidate[3]):
            chosen.append(candidate)
            taken |= candidate[3]
    return chosen


def _holds_with(ratio: Ratio, key: Key, delta: Decimal) -> bool:
    part, whole = (each.value + (delta if each.key == key else 0) for each in (ratio.part, ratio.whole))
    return fits(ratio.result, percent(part, whole))
