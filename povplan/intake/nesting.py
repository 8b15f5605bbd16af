"""How the lines of a form are nested: by their numbers, and, where some have none, as the sums tell."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from povplan.intake.formtables import FormLine

_ROMAN = re.compile(r"[IVX]+")
_LETTER = re.compile(r"[A-HĐ]")
_SMALL = re.compile(r"[a-zđ]|[-+*]")
_DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_PLAIN, _SMALL_LEVEL = 2, 7
_OUTSIDE, _INSIDE = -1, 9


class Nest(NamedTuple):
    """Which lines are the sum of which.

    Args:
        nested: the lines directly inside each line.
        outermost: the lines inside none.
        totals: the totals, each with the lines of which it is the sum.
    """

    nested: Mapping[int, list[int]]
    outermost: list[int]
    totals: Mapping[int, list[int]]


Value = Callable[[int, int], Decimal]
"""Returns the figure of a line in a column."""


def nest(lines: Sequence[FormLine], mine: Sequence[int], numbers: Sequence[int], value: Value) -> Nest:
    """Return how lines are nested.

    Args:
        lines: all lines of a form.
        mine: those that count the same.
        numbers: the columns that are sums.
        value: returns a figure.
    """
    totals = [place for place in mine if lines[place].is_total] or _find_total(lines, mine, numbers, value)
    inside = [place for place in mine if place not in totals and not lines[place].is_apart]

    def count_off(found: Nest) -> int:
        sums = (*found.nested.items(), *found.totals.items())
        return sum(
            value(above, number) != sum(value(each, number) for each in below)
            for above, below in sums
            for number in numbers
        )

    readings = list(_list_readings(lines, inside))
    found = [_with_totals(_nest_by(inside, levels), totals, numbers, value) for levels in readings]
    return min(found, key=count_off) if len(found) > 1 else found[0]


def _list_readings(lines: Sequence[FormLine], inside: Sequence[int]) -> Iterator[Mapping[int, int]]:
    """Yield how deep each line may be meant to be: by its number, and what lines without one may be."""
    yield {place: _level_of(lines[place].label, _PLAIN) for place in inside}
    blank = [place for place in inside if not lines[place].label]
    if blank and len(blank) < len(inside):
        for level in (_INSIDE, _OUTSIDE):
            yield {place: _level_of(lines[place].label, level) for place in inside}
    if any(lines[place].label for place in inside):
        yield dict.fromkeys(inside, _PLAIN)


def _level_of(label: str, blank: int) -> int:
    """Return how deep a line is nested by its number: A, then I, then 1, then 1.1, then a."""
    label = label.strip(" .)") or label.strip()
    if not label:
        return blank
    if _LETTER.fullmatch(label):
        return 0
    if _ROMAN.fullmatch(label):
        return 1
    if _SMALL.fullmatch(label):
        return _SMALL_LEVEL
    return _PLAIN + label.count(".") if _DOTTED.fullmatch(label) else _PLAIN


def _nest_by(inside: Iterable[int], levels: Mapping[int, int]) -> tuple[Mapping[int, list[int]], list[int]]:
    nested: dict[int, list[int]] = defaultdict(list)
    outermost: list[int] = []
    around: list[tuple[int, int]] = []
    for place in inside:
        while around and around[-1][0] >= levels[place]:
            around.pop()
        (nested[around[-1][1]] if around else outermost).append(place)
        around.append((levels[place], place))
    return nested, outermost


def _with_totals(
    found: tuple[Mapping[int, list[int]], list[int]], totals: Sequence[int], numbers: Sequence[int], value: Value
) -> Nest:
    """Return the lines with the totals: each is the sum of all, or, if that fits better, of those since the last."""
    nested, outermost = found
    summed = {}
    for place, total in enumerate(totals):
        since = [each for each in outermost if (totals[place - 1] if place else -1) < each < total]
        choices = [each for each in (outermost, since) if each]
        if choices:
            summed[total] = min(
                choices,
                key=lambda lines: sum(
                    value(total, number) != sum(value(each, number) for each in lines) for number in numbers
                ),
            )
    return Nest(nested, outermost, summed)


def _find_total(lines: Sequence[FormLine], mine: Sequence[int], numbers: Sequence[int], value: Value) -> list[int]:
    """Return the first or last line, if it has no number, or none has, and is the sum of the others in most columns."""
    inside = [place for place in mine if not lines[place].is_apart]
    if len(inside) < 3:  # noqa: PLR2004 - of two lines, equal figures would do
        return []
    numbered = [place for place in inside if lines[place].label]
    for place in (inside[-1], inside[0]):
        if lines[place].label and numbered:
            continue
        rest = [each for each in inside if each != place]
        nested, outermost = _nest_by(rest, next(_list_readings(lines, rest)))
        del nested
        told = [number for number in numbers if value(place, number)]
        fit = sum(value(place, number) == sum(value(each, number) for each in outermost) for number in told)
        if told and fit * 2 >= len(told):
            return [place]
    return []
