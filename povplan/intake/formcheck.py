"""Checks forms against their identities: within a line, between lines, and between forms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from povplan.intake.formtables import FormLine, FormTable, is_rate
from povplan.intake.identities import Breach, Floor, Linear, Point, Ratio, Reason, find_breaches, percent
from povplan.intake.listtables import CODES
from povplan.model.forms import (
    END_OF_MOVEMENT,
    LEAST_DEPRIVATIONS,
    MOVEMENT_NEAR_POOR,
    MOVEMENT_POOR,
    QUOTAS,
    RESULT,
    Balance,
    Rate,
)
from povplan.model.kinds import Counted, FormName
from povplan.model.names import fold

_COUNTS = (FormName.INDICATORS_POOR, FormName.INDICATORS_NEAR_POOR)
_RATES = (FormName.INDICATORS_POOR_RATE, FormName.INDICATORS_NEAR_POOR_RATE)
_FIXED = {spec.name: spec for spec in (QUOTAS, RESULT, MOVEMENT_POOR, MOVEMENT_NEAR_POOR)}
_FIRST_INDICATOR = 3
_MOST_EXACT = 10_000
"""Above so many households a percentage with two decimals does not tell how many it was."""


class Given(NamedTuple):
    """A form that was found, and the file in which it was.

    Args:
        file: which of the files, from 0.
        form: the form.
    """

    file: int
    form: FormTable


class Checked(NamedTuple):
    """What came of checking forms.

    Args:
        breaches: cells that break an identity, in the order of the files.
        lines_apart: names of lines that one of two forms that belong together lacks, with the two forms.
        cells: number of figures that were looked at.
    """

    breaches: tuple[Breach, ...]
    lines_apart: tuple[tuple[str, FormName, FormName], ...]
    cells: int


class _Wanted(NamedTuple):
    """The identities that forms must keep."""

    linear: list[Linear]
    ratios: list[Ratio]
    floors: list[Floor]


def check_forms(given: Sequence[Given]) -> Checked:
    """Return the cells of forms that break an identity."""
    wanted = _Wanted([], [], [])
    own: list[Breach] = []
    for place, each in enumerate(given):
        looked = _Looked(each, place)
        own += looked.list_odd()
        own += looked.check_rates() if each.form.form in _RATES else ()
        looked.want_lines(wanted)
        looked.want_sums(wanted)
    apart = list(_want_across(given, wanted))
    breaches = [*own, *find_breaches(wanted.linear, wanted.ratios, wanted.floors)]
    breaches.sort(key=lambda each: (each.point.file, each.point.form, each.point.line, each.point.number))
    cells = sum(len(line.entries) for each in given for line in each.form.lines)
    return Checked(tuple(breaches), tuple(dict.fromkeys(apart)), cells)


class _Looked:
    """One form and the identities within it."""

    def __init__(self, given: Given, place: int) -> None:
        self._given = given
        self._form = given.form
        self._place = place

    def point(self, line: int, number: int) -> Point:
        """Return a cell."""
        return Point(self._given.file, self._form.lines[line].entries[number], self._place, line, number)

    def has(self, line: int, number: int) -> bool:
        """Return whether a line has a column."""
        return number in self._form.lines[line].entries

    def name_of(self, line: int) -> str:
        """Return the name of a line."""
        return self._form.lines[line].name

    def list_odd(self) -> Iterator[Breach]:
        """Yield the cells that hold no number, no whole one, or too few codes of a poor household."""
        for place, line in enumerate(self._form.lines):
            for number, entry in line.entries.items():
                figure = entry.figure
                is_part = figure is not None and not is_rate(self._form.form, number) and figure.value % 1 != 0
                if figure is None or is_part:
                    yield Breach(self.point(place, number), None, Reason("number" if figure is None else "whole"))
                elif self._form.form is FormName.LIST and number == CODES and figure.value < LEAST_DEPRIVATIONS:
                    yield Breach(self.point(place, number), Decimal(LEAST_DEPRIVATIONS), Reason("codes"))

    def want_lines(self, wanted: _Wanted) -> None:
        """Add the identities of each line."""
        for place, line in enumerate(self._form.lines):
            for number, formula in self._list_formulas(line):
                result = self.point(place, number)
                reason = Reason("line", f"{number}={formula.write()}")
                if isinstance(formula, Rate):
                    part, whole = self.point(place, formula.part), self.point(place, formula.whole)
                    wanted.ratios.append(Ratio(result, part, whole, reason))
                else:
                    terms = tuple((self.point(place, abs(each)), 1 if each > 0 else -1) for each in formula.terms)
                    wanted.linear.append(Linear(result, terms, reason))
            if self._form.form is FormName.INDICATORS_POOR and {1, 2} <= set(line.entries):
                reason = Reason("floor", f"2≥{LEAST_DEPRIVATIONS}*1")
                wanted.floors.append(Floor(self.point(place, 2), self.point(place, 1), LEAST_DEPRIVATIONS, reason))

    def _list_formulas(self, line: FormLine) -> Iterator[tuple[int, Balance | Rate]]:
        numbers = set(line.entries)
        if self._form.form is None:
            yield 9, END_OF_MOVEMENT
        elif self._form.form in _COUNTS:
            terms = tuple(sorted(number for number in numbers if number >= _FIRST_INDICATOR))
            if 2 in numbers and terms:  # noqa: PLR2004 - the deprivations
                yield 2, Balance(terms)
        elif spec := _FIXED.get(self._form.form):
            for number, column in enumerate(spec.columns, start=1):
                formula = column.formula
                if formula is not None and {number, *map(abs, _parts(formula))} <= numbers:
                    yield number, formula

    def want_sums(self, wanted: _Wanted) -> None:
        """Add the identities between lines: one is the sum of those nested in it, the total that of the outermost."""
        for counted in dict.fromkeys(line.counted for line in self._form.lines):
            mine = [place for place, line in enumerate(self._form.lines) if line.counted is counted]
            nested, outermost, totals = self._nest(mine)
            for above, below in nested.items():
                self._want_sum(wanted, above, below, "nested")
            for place, total in enumerate(totals):
                since = [each for each in outermost if (totals[place - 1] if place else -1) < each < total]
                if outermost:
                    self._want_sum(wanted, total, self._choose(total, outermost, since), "total")

    def _nest(self, mine: Iterable[int]) -> tuple[Mapping[int, list[int]], list[int], list[int]]:
        """Return the lines nested in each, the outermost lines, and the totals."""
        nested: dict[int, list[int]] = defaultdict(list)
        outermost: list[int] = []
        totals: list[int] = []
        around: list[tuple[int, int]] = []
        for place in mine:
            line = self._form.lines[place]
            if line.is_total:
                totals.append(place)
            elif line.level is not None:
                while around and around[-1][0] >= line.level:
                    around.pop()
                (nested[around[-1][1]] if around else outermost).append(place)
                around.append((line.level, place))
        return nested, outermost, totals

    def _choose(self, total: int, every: list[int], since: list[int]) -> list[int]:
        """Return the lines of which a total is the sum: all, or, if that fits better, those since the total before."""
        return min(([each for each in (every, since) if each]), key=lambda lines: self._count_off(total, lines))

    def _count_off(self, total: int, lines: Sequence[int]) -> int:
        return sum(
            self.point(total, number).value != sum(self.point(each, number).value for each in lines)
            for number in self._list_summed(total)
        )

    def _list_summed(self, line: int) -> Iterator[int]:
        form = self._form.form
        return (number for number in self._form.lines[line].entries if not is_rate(form, number))

    def _want_sum(self, wanted: _Wanted, above: int, below: Sequence[int], kind: str) -> None:
        for number in self._list_summed(above):
            terms = tuple((self.point(each, number), 1) for each in below)
            reason = Reason(kind, other=self._form.lines[above].name)
            wanted.linear.append(Linear(self.point(above, number), terms, reason))

    def check_rates(self) -> Iterator[Breach]:
        """Yield cells of a form of percentages that no whole numbers of households give."""
        for place, line in enumerate(self._form.lines):
            households, deprivations = self.point(place, 1), self.point(place, 2)
            if not 0 <= households.value <= _MOST_EXACT:
                continue
            counts = Decimal(0)
            for number in line.entries:
                if number < _FIRST_INDICATOR:
                    continue
                rate = self.point(place, number)
                count = (rate.value * households.value / 100).to_integral_value()
                counts += count
                exact = percent(count, households.value)  # Of no households there is none.
                if abs(exact - rate.value) > Decimal("0.01"):
                    yield Breach(rate, exact, Reason("counts"))
            if counts != deprivations.value:
                yield Breach(deprivations, counts, Reason("line", "2=Σ"))
        yield from self._check_total_rates()

    def _check_total_rates(self) -> Iterator[Breach]:
        mine = list(range(len(self._form.lines)))
        _, outermost, totals = self._nest(mine)
        for total in totals:
            whole = self.point(total, 1).value
            for number in self._form.lines[total].entries:
                if number < _FIRST_INDICATOR or not whole or not outermost:
                    continue
                counted = sum(
                    (self.point(each, number).value * self.point(each, 1).value / 100).to_integral_value()
                    for each in outermost
                )
                expected = percent(Decimal(counted), whole)
                point = self.point(total, number)
                if abs(expected - point.value) > Decimal("0.01"):
                    yield Breach(point, expected, Reason("total", other=self._form.lines[total].name))


def _parts(formula: Balance | Rate) -> tuple[int, ...]:
    return formula.terms if isinstance(formula, Balance) else (formula.part, formula.whole)


_ACROSS = (
    (FormName.MOVEMENT_POOR, 2, FormName.MOVEMENT_NEAR_POOR, 5, None),
    (FormName.MOVEMENT_POOR, 5, FormName.MOVEMENT_NEAR_POOR, 3, None),
    (FormName.RESULT, 3, FormName.MOVEMENT_POOR, 9, Counted.HOUSEHOLDS),
    (FormName.RESULT, 9, FormName.MOVEMENT_POOR, 9, Counted.PERSONS),
    (FormName.RESULT, 5, FormName.MOVEMENT_NEAR_POOR, 9, Counted.HOUSEHOLDS),
    (FormName.RESULT, 11, FormName.MOVEMENT_NEAR_POOR, 9, Counted.PERSONS),
)
"""Columns of two forms that are the same by line; the last says of which lines of the second, None: of all."""


def _want_across(given: Sequence[Given], wanted: _Wanted) -> Iterator[tuple[str, FormName, FormName]]:
    """Add the identities between forms that belong together; yield the names of lines that one of them lacks."""
    for together in _list_together(given):
        for one, number, other, column, counted in _ACROSS:
            if one not in together or other not in together:
                continue
            first, second = together[one], together[other]
            lines = _key_lines(given[first].form, only=None)
            others = _key_lines(given[second].form, only=counted)
            mine, theirs = _Looked(given[first], first), _Looked(given[second], second)
            for key in dict.fromkeys((*lines, *others)):
                if key not in others:
                    yield mine.name_of(lines[key][0]), one, other
                elif key not in lines:
                    yield theirs.name_of(others[key][0]), one, other
                for line, same in zip(lines.get(key, ()), others.get(key, ()), strict=False):
                    if mine.has(line, number) and theirs.has(same, column):
                        reason = Reason("across", other=other.value, column=column)
                        terms = ((theirs.point(same, column), 1),)
                        wanted.linear.append(Linear(mine.point(line, number), terms, reason))


def _list_together(given: Sequence[Given]) -> Iterator[Mapping[FormName, int]]:
    """Yield the forms 1 to 3 that belong together: those of a file, or of all files if there is one of each."""
    of_files: dict[int, dict[FormName, list[int]]] = defaultdict(lambda: defaultdict(list))
    everywhere: dict[FormName, list[int]] = defaultdict(list)
    for place, each in enumerate(given):
        if each.form.form in (FormName.RESULT, FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR):
            of_files[each.file][each.form.form].append(place)
            everywhere[each.form.form].append(place)
    groups = [everywhere] if all(len(each) == 1 for each in everywhere.values()) else of_files.values()
    for group in groups:
        yield {form: places[0] for form, places in group.items() if len(places) == 1}


def _key_lines(form: FormTable, only: Counted | None) -> dict[tuple[str, Counted | None], list[int]]:
    """Return the lines by name and by what they count; of totals the name does not matter."""
    found: dict[tuple[str, Counted | None], list[int]] = defaultdict(list)
    for place, line in enumerate(form.lines):
        if only is None or line.counted in (only, None):
            name = "" if line.is_total else fold(line.name)
            found[name, None if only else line.counted].append(place)
    return found
