"""The movement of poor and near-poor households between two days, as the official forms 2 and 3 have it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category, Entry, Outcome
from povplan.model.plan import Plan, Village
from povplan.progress.standing import stand_on
from povplan.progress.stretch import look_at
from povplan.progress.tally import Stock


class Span(NamedTuple):
    """The days from a first to a last one, both included: it starts at the end of the day before the first."""

    first: date
    last: date

    @property
    def eve(self) -> date:
        """The day at whose end it starts; the first day there is has none before it."""
        return self.first - timedelta(days=1) if self.first > date.min else date.min


class Count(NamedTuple):
    """Households and the persons in them."""

    households: int
    persons: int


class PoorMovement(NamedTuple):
    """Form 2, Diễn biến hộ nghèo: the fields are its columns 1 to 8, in their order.

    Args:
        start: poor at the start.
        to_near_poor: poor households that are near-poor at the end.
        above_line: poor households that are neither at the end.
        other_decrease: poor households that died, moved away, merged or split, and persons that others lost.
        from_near_poor: near-poor households that are poor at the end.
        fell_back: in neither class at the start, or entered as returned, and poor at the end.
        newly_arisen: entered as new.
        other_increase: moved in, split off, or back after it had left, and persons that others gained.
    """

    start: Count
    to_near_poor: Count
    above_line: Count
    other_decrease: Count
    from_near_poor: Count
    fell_back: Count
    newly_arisen: Count
    other_increase: Count

    @property
    def end(self) -> Count:
        """Column 9: what the other columns leave."""
        return _end(self)

    @property
    def gross(self) -> Count:
        """Those that left poverty, whatever came in: columns 2 and 3."""
        return _add(self.to_near_poor, self.above_line)

    @property
    def net(self) -> Count:
        """By how much there are fewer at the end; negative where there are more."""
        return _subtract(self.start, self.end)


class NearPoorMovement(NamedTuple):
    """Form 3, Diễn biến hộ cận nghèo: the fields are its columns 1 to 8, in their order.

    Args:
        start: near-poor at the start.
        above_line: near-poor households that are in neither class at the end.
        to_poor: near-poor households that are poor at the end.
        other_decrease: near-poor households that died, moved away, merged or split, and persons that others lost.
        from_poor: poor households that are near-poor at the end.
        fell_back: in neither class at the start, or entered as returned, and near-poor at the end.
        newly_arisen: entered as new.
        other_increase: moved in, split off, or back after it had left, and persons that others gained.
    """

    start: Count
    above_line: Count
    to_poor: Count
    other_decrease: Count
    from_poor: Count
    fell_back: Count
    newly_arisen: Count
    other_increase: Count

    @property
    def end(self) -> Count:
        """Column 9: what the other columns leave."""
        return _end(self)

    @property
    def gross(self) -> Count:
        """Those that left near-poverty, whatever came in: column 2."""
        return self.above_line

    @property
    def net(self) -> Count:
        """By how much there are fewer at the end; negative where there are more."""
        return _subtract(self.start, self.end)


Form = PoorMovement | NearPoorMovement


class Movement(NamedTuple):
    """Both forms' figures of a village or of all."""

    poor: PoorMovement
    near_poor: NearPoorMovement

    def of(self, category: Category) -> Form:
        """Return the figures of one class."""
        return self.poor if category is Category.POOR else self.near_poor


class VillageMovement(NamedTuple):
    """The figures of one village: two lines of each form."""

    village: Village
    movement: Movement


class Movements(NamedTuple):
    """What moved between two days.

    Args:
        span: the days.
        villages: in the order given.
        total: of all of them.
    """

    span: Span
    villages: tuple[VillageMovement, ...]
    total: Movement


def count_movements(plan: Plan, villages: Iterable[Village], households: Iterable[Household], span: Span) -> Movements:
    """Count how many households changed their class, by the class of each at the two ends alone.

    Moves in between do not count: who fell and rose again has not moved, and who came in and was out or gone again by
    the end is in neither form. Persons move with the members at the end; by how much these differ from the members at
    the start is an other increase or decrease of the class at the start.

    Args:
        plan: the plan.
        villages: all in which households live.
        households: those that are counted.
        span: from the end of the day before its first to the end of its last.
    """
    counted: dict[str, dict[_Cell, Count]] = defaultdict(lambda: defaultdict(lambda: _NONE))
    eve, last = look_at(plan, span.eve), look_at(plan, span.last)
    for household in households:
        after = stand_on(household, last)
        if after is None:
            continue
        cells = counted[household.village]
        before = stand_on(household, eve)
        if before is not None:
            grown = after.members - before.members
            cells[before.outcome, after.outcome] = _add(cells[before.outcome, after.outcome], Count(1, after.members))
            change = Change.GAINED if grown > 0 else Change.LOST
            cells[before.outcome, change] = _add(cells[before.outcome, change], Count(0, abs(grown)))
        elif household.entered:
            origin = household.entered.as_
            cells[origin, after.outcome] = _add(cells[origin, after.outcome], Count(1, after.members))
    by_village = [(village, counted[village.id]) for village in villages]
    total: dict[_Cell, Count] = defaultdict(lambda: _NONE)
    for _, cells in by_village:
        for cell, count in cells.items():
            total[cell] = _add(total[cell], count)
    return Movements(span, tuple(VillageMovement(v, _both_forms(cells)) for v, cells in by_village), _both_forms(total))


def find_commune_stocks(book: Book, total: Movement) -> Mapping[Category, Stock] | None:
    """Return the whole commune's households by class at both ends; None where the plan gives no opening totals.

    Args:
        book: the book.
        total: the movement of all its households; those that are not followed do not move.
    """
    opening = book.plan.opening
    if opening is None:
        return None
    stocks = {}
    for category in Category:
        followed = sum(each.category is category and each.entered is None for each in book.households)
        form, beside = total.of(category), opening.of(category) - followed
        stocks[category] = Stock(beside + form.start.households, beside + form.end.households)
    return stocks


class Change(StrEnum):
    """How the persons of a household changed that was there at the start."""

    GAINED = "gained"
    LOST = "lost"


_Cell = tuple[Outcome | Entry, Outcome | Change]
"""Where a household comes from, its class at the start or how it entered since, and its class at the end; or, of its
persons, whether there are more or fewer at the end."""

_NONE = Count(0, 0)


def _both_forms(cells: Mapping[_Cell, Count]) -> Movement:
    """Return the two forms, each column the sum of cells of its own; a move between the classes is one cell of both."""
    poor, near_poor, not_poor, left = Outcome.POOR, Outcome.NEAR_POOR, Outcome.NOT_POOR, Outcome.LEFT

    def take(origins: Iterable[Outcome | Entry], outcomes: Iterable[Outcome | Change]) -> Count:
        return _add(*(cells.get((o, e), _NONE) for o in origins for e in outcomes))

    def start(origin: Outcome) -> Count:
        gained, lost = take([origin], [Change.GAINED]), take([origin], [Change.LOST])
        return _add(_subtract(take([origin], Outcome), gained), lost)

    others = (left, Entry.MOVED_IN, Entry.SPLIT)
    return Movement(
        PoorMovement(
            start=start(poor),
            to_near_poor=take([poor], [near_poor]),
            above_line=take([poor], [not_poor]),
            other_decrease=take([poor], [left, Change.LOST]),
            from_near_poor=take([near_poor], [poor]),
            fell_back=take([not_poor, Entry.RETURNED], [poor]),
            newly_arisen=take([Entry.NEW], [poor]),
            other_increase=_add(take(others, [poor]), take([poor], [Change.GAINED])),
        ),
        NearPoorMovement(
            start=start(near_poor),
            above_line=take([near_poor], [not_poor]),
            to_poor=take([near_poor], [poor]),
            other_decrease=take([near_poor], [left, Change.LOST]),
            from_poor=take([poor], [near_poor]),
            fell_back=take([not_poor, Entry.RETURNED], [near_poor]),
            newly_arisen=take([Entry.NEW], [near_poor]),
            other_increase=_add(take(others, [near_poor]), take([near_poor], [Change.GAINED])),
        ),
    )


def _end(columns: tuple[Count, ...]) -> Count:
    """Return 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8."""
    return _subtract(_add(columns[0], *columns[4:]), _add(*columns[1:4]))


def _add(*counts: Count) -> Count:
    return Count(sum(each.households for each in counts), sum(each.persons for each in counts))


def _subtract(one: Count, other: Count) -> Count:
    return Count(one.households - other.households, one.persons - other.persons)
