"""The figures of the official forms: a line a village, and the total."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.forms import (
    CAUSES,
    GROUP_KEYS,
    GROUPS,
    MOVEMENT_NEAR_POOR,
    MOVEMENT_POOR,
    QUOTAS,
    RESULT,
    UNKNOWN,
    FormSpec,
    Rate,
    indicator_key,
    indicator_spec,
    percent,
)
from povplan.model.kinds import Category, Counted, FormName
from povplan.model.plan import Village
from povplan.model.standard import Standard
from povplan.progress.movement import Count, Movement, Span, count_movements
from povplan.progress.standing import Standing
from povplan.progress.tally import list_standings

Figure = int | float | None
"""A number, a percentage with two decimals, or None if the data do not hold it."""


class Line(NamedTuple):
    """A line of a form.

    Args:
        village: the village; None: the total.
        counted: what the line counts, in a form with two lines a village; else None.
        figures: a figure for each column of the form.
    """

    village: Village | None
    counted: Counted | None
    figures: tuple[Figure, ...]


class Missing(NamedTuple):
    """Columns that are blank since the plan lacks their figures.

    Args:
        key: the key of a village in plan.yaml.
        villages: names of the villages that lack it.
        columns: numbers of the columns that are blank for it.
    """

    key: str
    villages: tuple[str, ...]
    columns: tuple[int, ...]


class Form(NamedTuple):
    """A form with its figures.

    Args:
        spec: the form.
        span: its days; a form that is no movement is about the last.
        lines: the lines of the villages, in the plan's order.
        totals: the lines of the total.
        is_whole: whether it counts all households of the commune, not only those followed.
        missing: columns without figures.
        has_groups: whether any household's group is recorded; always true for other forms than that by group.
    """

    spec: FormSpec
    span: Span
    lines: tuple[Line, ...]
    totals: tuple[Line, ...]
    is_whole: bool
    missing: tuple[Missing, ...] = ()
    has_groups: bool = True


class Basis(NamedTuple):
    """What forms are counted from, worked out once for several of them.

    Args:
        book: the book.
        span: the days of the movement; all other forms are about its last day.
        standings: the households that have come in by its last day.
    """

    book: Book
    span: Span
    standings: tuple[Standing, ...]


def make_basis(book: Book, span: Span) -> Basis:
    """Return what the forms of a span of days are counted from."""
    return Basis(book, span, list_standings(book, span.last))


def count_form(basis: Basis, name: FormName) -> Form:
    """Return a form with its figures.

    Args:
        basis: what it is counted from.
        name: a form of villages and figures: any but the household list.
    """
    return _COUNT[name](basis)


_Keyed = Mapping[str, Figure]


def _count_quotas(basis: Basis) -> Form:
    planned: dict[str, Counter[str]] = defaultdict(Counter)
    for each in basis.book.households:
        if each.planned:
            counts = planned[each.village]
            counts[f"planned_{each.category.value}"] += 1
            counts[f"planned_{each.category.value}_persons"] += each.members

    def figures(village: Village) -> _Keyed:
        quota = village.quota
        quotas = {
            "quota_poor": quota.poor,
            "quota_near_poor": quota.near_poor,
            "quota_total": quota.poor + quota.near_poor,
        }
        return {**dict.fromkeys((each.key for each in QUOTAS.columns), 0), **planned[village.id], **quotas}

    # The exit list is chosen from all households, so it is whole by itself.
    return _fill(basis, QUOTAS, figures)._replace(is_whole=True)


def _count_result(basis: Basis) -> Form:
    movements, beside = _move(basis, Span(date(basis.book.plan.year, 1, 1), basis.span.last))
    lacking = {each.key for each in find_missing(basis.book)}

    def figures(village: Village) -> _Keyed:
        movement, other = movements[village.id], beside[village.id] if beside else {}
        found: dict[str, Figure] = {
            "households": village.households,
            "persons": village.persons,
            "farm": village.farm_households,
            "farm_persons": village.farm_persons,
        }
        for category in Category:
            end = _add(movement.of(category).end, other.get(category))
            found[category.value], found[f"{category.value}_persons"] = end
        return {key: None if _TOTAL_COLUMNS.get(key) in lacking else each for key, each in found.items()}

    form = _fill(basis, RESULT, figures)._replace(is_whole=beside is not None, missing=find_missing(basis.book))
    if beside is not None:
        return form
    # The list is not the commune's stock: its part of all households is no poverty rate.
    return form._replace(lines=_without_rates(form.lines), totals=_without_rates(form.totals))


def _without_rates(lines: Sequence[Line]) -> tuple[Line, ...]:
    blank = {number - 1 for number in _numbers_of(*_RATES_OF_STOCK)}
    return tuple(
        line._replace(figures=tuple(None if n in blank else each for n, each in enumerate(line.figures)))
        for line in lines
    )


def _numbers_of(*keys: str) -> tuple[int, ...]:
    return tuple(RESULT.number_of(each) for each in keys)


def find_missing(book: Book) -> tuple[Missing, ...]:
    """Return the columns of form 1 that are blank: a column is blank unless every village gives its figure."""
    lacking = {key: [each.name for each in book.plan.villages if getattr(each, key) is None] for key in _BLANK_WITHOUT}
    return tuple(
        Missing(key, tuple(villages), _numbers_of(*_BLANK_WITHOUT[key]))
        for key, villages in lacking.items()
        if villages
    )


_TOTAL_COLUMNS = {
    "households": "households",
    "persons": "persons",
    "farm": "farm_households",
    "farm_persons": "farm_persons",
}
"""Columns of form 1 that only the plan can give, with the keys of a village that hold them."""

_RATES_OF_STOCK = ("poor_rate", "near_poor_rate", "poor_persons_rate", "near_poor_persons_rate")
_BLANK_WITHOUT: Mapping[str, tuple[str, ...]] = {
    "households": ("households", "poor_rate", "near_poor_rate", "farm_rate"),
    "persons": ("persons", "poor_persons_rate", "near_poor_persons_rate", "farm_persons_rate"),
    "farm_households": ("farm", "farm_rate"),
    "farm_persons": ("farm_persons", "farm_persons_rate"),
    "opening": _RATES_OF_STOCK,
}


def _count_movement(spec: FormSpec, category: Category) -> Callable[[Basis], Form]:
    def count(basis: Basis) -> Form:
        movements, beside = _move(basis, basis.span)
        lines = []
        for village in basis.book.plan.villages:
            form = movements[village.id].of(category)
            other = beside[village.id][category] if beside else None
            columns = [*form, form.end]
            columns[0], columns[-1] = _add(columns[0], other), _add(columns[-1], other)
            lines += [
                Line(village, Counted.HOUSEHOLDS, tuple(each.households for each in columns)),
                Line(village, Counted.PERSONS, tuple(each.persons for each in columns)),
            ]
        totals = [_total(spec, [each for each in lines if each.counted is counted], counted) for counted in Counted]
        return Form(spec, basis.span, tuple(lines), tuple(totals), beside is not None)

    return count


def _count_indicators(name: FormName, category: Category) -> Callable[[Basis], Form]:
    def count(basis: Basis) -> Form:
        standard = basis.book.standard
        if standard is None:
            message = "a rule refuses a plan whose year has no standard"
            raise TypeError(message)
        chosen = _of_class(basis, category)
        has_unknown = any(each.score_b is not None for each in chosen)
        spec = indicator_spec(name, standard, has_unknown=has_unknown)
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        for each in chosen:
            counts = counted[each.household.village]
            counts["households"] += 1
            known, unknown = _deprivations(each, standard)
            counts["deprivations"] += len(known) + unknown
            counts[UNKNOWN] += unknown
            counts.update(map(indicator_key, known))
        rates = [column.key for column in spec.columns if column.is_rate]

        def figures(counts: Mapping[str, int]) -> tuple[Figure, ...]:
            households = counts["households"]
            made: dict[str, Figure] = {column.key: counts[column.key] for column in spec.columns}
            for key in rates:
                made[key] = float(percent(counts[key], households)) if households else None
            return tuple(made[column.key] for column in spec.columns)

        lines = tuple(Line(each, None, figures(counted[each.id])) for each in basis.book.plan.villages)
        everywhere: Counter[str] = sum(counted.values(), Counter())
        return Form(spec, basis.span, lines, (Line(None, None, figures(everywhere)),), _follows_all(basis.book))

    return count


def _deprivations(standing: Standing, standard: Standard) -> tuple[Sequence[int], int]:
    """Return the codes in force, or how many there are if a later review gives only their points (điểm B)."""
    if standing.score_b is not None:
        return (), standing.score_b // standard.points_per_deprivation
    return tuple(dict.fromkeys(standing.deprivations)), 0


def _count_groups(basis: Basis) -> Form:
    has_groups = any(each.groups for each in basis.book.households)
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for category in Category:
        for each in _of_class(basis, category):
            groups = {group.value for group in each.household.groups} or {GROUP_KEYS[-1]}
            for key in (category.value, *(f"{category.value}_{group}" for group in groups)):
                counted[each.household.village][key] += 1
                counted[each.household.village][f"{key}_persons"] += each.members
    always = {key for each in Category for key in (each.value, f"{each.value}_persons")}

    def figures(village: Village) -> _Keyed:
        counts = counted[village.id]
        return {each.key: counts[each.key] if has_groups or each.key in always else None for each in GROUPS.columns}

    return _fill(basis, GROUPS, figures)._replace(has_groups=has_groups)


def _count_causes(basis: Basis) -> Form:
    official = {id_: cause.official.value for id_, cause in basis.book.causes.items()}
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for category in Category:
        for each in _of_class(basis, category):
            causes = {official[cause] for cause in each.household.causes}
            counted[each.household.village].update((category.value, *(f"{category.value}_{cause}" for cause in causes)))

    def figures(village: Village) -> _Keyed:
        return {each.key: counted[village.id][each.key] for each in CAUSES.columns}

    return _fill(basis, CAUSES, figures)


_COUNT: Mapping[FormName, Callable[[Basis], Form]] = {
    FormName.QUOTAS: _count_quotas,
    FormName.RESULT: _count_result,
    FormName.MOVEMENT_POOR: _count_movement(MOVEMENT_POOR, Category.POOR),
    FormName.MOVEMENT_NEAR_POOR: _count_movement(MOVEMENT_NEAR_POOR, Category.NEAR_POOR),
    FormName.INDICATORS_POOR: _count_indicators(FormName.INDICATORS_POOR, Category.POOR),
    FormName.INDICATORS_POOR_RATE: _count_indicators(FormName.INDICATORS_POOR_RATE, Category.POOR),
    FormName.INDICATORS_NEAR_POOR: _count_indicators(
        FormName.INDICATORS_NEAR_POOR,
        Category.NEAR_POOR,
    ),
    FormName.INDICATORS_NEAR_POOR_RATE: _count_indicators(
        FormName.INDICATORS_NEAR_POOR_RATE,
        Category.NEAR_POOR,
    ),
    FormName.GROUPS: _count_groups,
    FormName.CAUSES: _count_causes,
}


def _of_class(basis: Basis, category: Category) -> list[Standing]:
    return [each for each in basis.standings if each.outcome.value == category.value]


def _move(basis: Basis, span: Span) -> tuple[Mapping[str, Movement], Mapping[str, Mapping[Category, Count]] | None]:
    """Return the movement of each village's list, and the households beside it, which do not move."""
    plan = basis.book.plan
    movements = count_movements(plan, plan.villages, basis.book.households, span)
    return {each.village.id: each.movement for each in movements.villages}, find_beside(basis.book)


def find_beside(book: Book) -> Mapping[str, Mapping[Category, Count]] | None:
    """Return the households of each village that the plan does not follow, at the start of the year, by class.

    None if not every village gives its opening stock: then nothing is known of them.
    """
    followed: dict[tuple[str, Category], Count] = defaultdict(lambda: Count(0, 0))
    for each in book.households:
        if each.entered is None:
            key = each.village, each.category
            followed[key] = _add(followed[key], Count(1, each.members))
    beside = {}
    for village in book.plan.villages:
        opening = village.opening
        if opening is None:
            return None
        beside[village.id] = {
            category: Count(
                opening.of(category) - followed[village.id, category].households,
                opening.persons_of(category) - followed[village.id, category].persons,
            )
            for category in Category
        }
    return beside


def _follows_all(book: Book) -> bool:
    """Return whether the plan is known to follow all households of both classes."""
    beside = find_beside(book)
    return beside is not None and not any(count.households for each in beside.values() for count in each.values())


def _add(one: Count, other: Count | None) -> Count:
    return Count(one.households + other.households, one.persons + other.persons) if other else one


def _fill(basis: Basis, spec: FormSpec, figures: Callable[[Village], _Keyed]) -> Form:
    """Return a form of one line a village, with the rates and the total worked out."""
    lines = tuple(Line(each, None, _with_rates(spec, figures(each))) for each in basis.book.plan.villages)
    return Form(spec, basis.span, lines, (_total(spec, lines, None),), _follows_all(basis.book))


def _with_rates(spec: FormSpec, figures: _Keyed) -> tuple[Figure, ...]:
    made = [figures.get(column.key) for column in spec.columns]
    for place, column in enumerate(spec.columns):
        if isinstance(column.formula, Rate):
            part, whole = made[column.formula.part - 1], made[column.formula.whole - 1]
            made[place] = float(percent(int(part), int(whole))) if part is not None and whole else None
    return tuple(made)


def _total(spec: FormSpec, lines: Sequence[Line], counted: Counted | None) -> Line:
    """Return the sum of lines; a column that is blank in any of them is blank, as its sum is not known."""
    sums: dict[str, Figure] = {}
    for place, column in enumerate(spec.columns):
        cells = [line.figures[place] for line in lines]
        known = [int(each) for each in cells if each is not None]
        sums[column.key] = sum(known) if len(known) == len(cells) and not column.is_rate else None
    return Line(None, counted, _with_rates(spec, sums))
