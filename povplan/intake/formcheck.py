"""Checks forms against their identities: within a line, between lines, and between forms."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from povplan.intake.formtables import FormLine, FormTable, is_rate
from povplan.intake.identities import Breach, Floor, Linear, Point, Ratio, Reason, find_breaches, fits
from povplan.intake.listtables import CODES
from povplan.intake.nesting import Nest, nest
from povplan.model.forms import (
    END_OF_MOVEMENT,
    LEAST_DEPRIVATIONS,
    MOVEMENT_NEAR_POOR,
    MOVEMENT_POOR,
    QUOTAS,
    RESULT,
    Balance,
    Rate,
    percent,
)
from povplan.model.kinds import Counted, FormName
from povplan.model.names import fold

_COUNTS = (FormName.INDICATORS_POOR, FormName.INDICATORS_NEAR_POOR)
_RATES = (FormName.INDICATORS_POOR_RATE, FormName.INDICATORS_NEAR_POOR_RATE)
_FIXED = {spec.name: spec for spec in (QUOTAS, RESULT, MOVEMENT_POOR, MOVEMENT_NEAR_POOR)}
_FIRST_INDICATOR = 3


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
        without_total: the forms without a total, so that the sums of their columns were not checked.
        not_compared: forms that occur more than once, so that they were compared with no other.
        cells: number of figures that were looked at.
    """

    breaches: tuple[Breach, ...]
    lines_apart: tuple[tuple[str, FormName, FormName], ...]
    without_total: tuple[int, ...]
    not_compared: tuple[FormName, ...]
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
    without_total: list[int] = []
    for place, each in enumerate(given):
        looked = _Looked(each, place)
        own += looked.list_odd()
        own += looked.check_rates() if each.form.form in _RATES else ()
        looked.want_lines(wanted)
        if not looked.want_sums(wanted) and each.form.form is not FormName.LIST:
            without_total.append(place)
    apart = list(_want_across(given, wanted))
    breaches = [*own, *find_breaches(wanted.linear, wanted.ratios, wanted.floors)]
    breaches.sort(key=lambda each: (each.point.file, each.point.form, each.point.line, each.point.number))
    cells = sum(len(line.entries) for each in given for line in each.form.lines)
    return Checked(tuple(breaches), tuple(dict.fromkeys(apart)), tuple(without_total), _list_doubled(given), cells)


class _Looked:
    """One form and the identities within it."""

    def __init__(self, given: Given, place: int) -> None:
        self._given = given
        self._form = given.form
        self._place = place
        self._filled = {number for line in given.form.lines for number, entry in line.entries.items() if entry.text}

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
                if formula is None or not {number, *map(abs, _parts(formula))} <= numbers:
                    continue
                # A form may leave a rate out as a whole; a single blank is a zero.
                if not isinstance(formula, Rate) or number in self._filled:
                    yield number, formula

    def want_sums(self, wanted: _Wanted) -> bool:
        """Add the identities between lines, and return whether there is a total for those that need one."""
        has_total = True
        for counted in dict.fromkeys(line.counted for line in self._form.lines):
            mine = [place for place, line in enumerate(self._form.lines) if line.counted is counted]
            found = self._nest(mine)
            for above, below in found.nested.items():
                self._want_sum(wanted, above, below, "nested")
            for above, below in found.totals.items():
                self._want_sum(wanted, above, below, "total")
            has_total &= bool(found.totals) or len(found.outermost) < 2  # noqa: PLR2004 - one line needs no sum
        return has_total

    def _nest(self, mine: Sequence[int]) -> Nest:
        lines = self._form.lines
        numbers = list(self._list_summed(mine[0]))

        def value(line: int, number: int) -> Decimal:
            return self.point(line, number).value if number in lines[line].entries else Decimal(0)

        return nest(lines, mine, numbers, value)

    def _list_summed(self, line: int) -> Iterator[int]:
        form = self._form.form
        return (number for number in self._form.lines[line].entries if not is_rate(form, number))

    def _want_sum(self, wanted: _Wanted, above: int, below: Sequence[int], kind: str) -> None:
        for number in self._list_summed(above):
            terms = tuple((self.point(each, number), 1) for each in below if self.has(each, number))
            reason = Reason(kind, other=self._form.lines[above].name)
            wanted.linear.append(Linear(self.point(above, number), terms, reason))

    def check_rates(self) -> Iterator[Breach]:
        """Yield cells of a form of percentages that no whole numbers of households give."""
        for place, line in enumerate(self._form.lines):
            if 1 not in line.entries:
                continue
            households = self.point(place, 1).value
            rates = [self.point(place, number) for number in line.entries if number >= _FIRST_INDICATOR]
            counts = [_count_of(rate, households) for rate in rates]
            for rate, count in zip(rates, counts, strict=True):
                exact = percent(count, households)  # Of no households there is none.
                if not fits(rate, exact):
                    yield Breach(rate, exact, Reason("counts"))
            if 2 in line.entries and all(_is_exact(rate, households) for rate in rates):  # noqa: PLR2004 - deprivations
                deprivations, added = self.point(place, 2), sum(counts, Decimal(0))
                if added != deprivations.value:
                    yield Breach(deprivations, added, Reason("line", "2=Σ"))
        yield from self._check_total_rates()

    def _check_total_rates(self) -> Iterator[Breach]:
        found = self._nest(list(range(len(self._form.lines))))
        for total, below in found.totals.items():
            for number in self._form.lines[total].entries:
                if number < _FIRST_INDICATOR or not self.has(total, 1) or not self.point(total, 1).value:
                    continue
                parts = [(self.point(each, number), self.point(each, 1).value) for each in below]
                if not all(_is_exact(rate, households) for rate, households in parts):
                    continue
                counted = sum((_count_of(rate, households) for rate, households in parts), Decimal(0))
                expected = percent(counted, self.point(total, 1).value)
                point = self.point(total, number)
                if not fits(point, expected):
                    yield Breach(point, expected, Reason("total", other=self._form.lines[total].name))


def _count_of(rate: Point, households: Decimal) -> Decimal:
    """Return the whole number of households that a percentage means."""
    return (rate.value * households / 100).to_integral_value()


def _is_exact(rate: Point, households: Decimal) -> bool:
    """Return whether a percentage, with its decimals, tells the number of households."""
    digits = rate.entry.figure.digits if rate.entry.figure else 0
    return households < Decimal(100).scaleb(max(digits, 0))


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


_COMPARED = (FormName.RESULT, FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR)


def _list_together(given: Sequence[Given]) -> Iterator[Mapping[FormName, int]]:
    """Yield the forms 1 to 3 that belong together: those of a file, or of all files if there is one of each."""
    of_files: dict[int, dict[FormName, list[int]]] = defaultdict(lambda: defaultdict(list))
    everywhere: dict[FormName, list[int]] = defaultdict(list)
    for place, each in enumerate(given):
        if each.form.form in _COMPARED:
            of_files[each.file][each.form.form].append(place)
            everywhere[each.form.form].append(place)
    groups = [everywhere] if all(len(each) == 1 for each in everywhere.values()) else of_files.values()
    for group in groups:
        yield {form: places[0] for form, places in group.items() if len(places) == 1}


def _list_doubled(given: Sequence[Given]) -> tuple[FormName, ...]:
    """Return those of forms 1 to 3 that no group has just once, though others are there to be compared with."""
    together = [set(each) for each in _list_together(given)]
    kinds = dict.fromkeys(each.form.form for each in given if each.form.form in _COMPARED)
    compared = {form for group in together if len(group) > 1 for form in group}
    return tuple(form for form in kinds if form and form not in compared) if len(kinds) > 1 else ()


def _key_lines(form: FormTable, only: Counted | None) -> dict[tuple[str, Counted | None], list[int]]:
    """Return the lines by name and by what they count; of totals the name does not matter."""
    found: dict[tuple[str, Counted | None], list[int]] = defaultdict(list)
    for place, line in enumerate(form.lines):
        # A form that does not say what it counts, counts households.
        if only is None or (line.counted or Counted.HOUSEHOLDS) is only:
            name = "" if line.is_total else fold(line.name)
            found[name, None if only else line.counted].append(place)
    return found
