"""The movement of poor and near-poor households between two days, as in the official forms 2 and 3."""

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
    """The days from the first to the last, both included; the span starts at the end of the day before the first."""

    first: date
    last: date

    @property
    def eve(self) -> date:
        """The day at whose end it starts; the earliest date has no day before it."""
        return self.first - timedelta(days=1) if self.first > date.min else date.min


class Count(NamedTuple):
    """Households and the persons in them."""

    households: int
    persons: int


class PoorMovement(NamedTuple):
    """Form 2, Diễn biến hộ nghèo: the fields are its columns 1 to 8, in their order.

    Args:
        start: households that are poor at the start.
        to_near_poor: poor households that are near-poor at the end.
        above_line: poor households that are in neither class at the end.
        other_decrease: poor households that died, moved away, merged or split, and persons lost by others.
        from_near_poor: near-poor households that are poor at the end.
        fell_back: households in neither class at the start, or entered as returned, that are poor at the end.
        newly_arisen: households that entered as new.
        other_increase: households that moved in, split off or came back after leaving, and persons gained by others.
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
        """Column 9: the balance of the other columns."""
        return _end(self)

    @property
    def gross(self) -> Count:
        """All that left poverty, regardless of any that came in: columns 2 and 3."""
        return _add(self.to_near_poor, self.above_line)

    @property
    def net(self) -> Count:
        """The decrease from the start to the end; negative for an increase."""
        return _subtract(self.start, self.end)


class NearPoorMovement(NamedTuple):
    """Form 3, Diễn biến hộ cận nghèo: the fields are its columns 1 to 8, in their order.

    Args:
        start: households that are near-poor at the start.
        above_line: near-poor households that are in neither class at the end.
        to_poor: near-poor households that are poor at the end.
        other_decrease: near-poor households that died, moved away, merged or split, and persons lost by others.
        from_poor: poor households that are near-poor at the end.
        fell_back: households in neither class at the start, or entered as returned, that are near-poor at the end.
        newly_arisen: households that entered as new.
        other_increase: households that moved in, split off or came back after leaving, and persons gained by others.
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
        """Column 9: the balance of the other columns."""
        return _end(self)

    @property
    def gross(self) -> Count:
        """All that left near-poverty, regardless of any that came in: column 2."""
        return self.above_line

    @property
    def net(self) -> Count:
        """The decrease from the start to the end; negative for an increase."""
        return _subtract(self.start, self.end)


Form = PoorMovement | NearPoorMovement


class Movement(NamedTuple):
    """The figures of both forms for one village or for all."""

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
    """The movements between two days.

    Args:
        span: the days.
        villages: the villages, in the given order.
        total: the total of all villages.
    """

    span: Span
    villages: tuple[VillageMovement, ...]
    total: Movement


def count_movements(plan: Plan, villages: Iterable[Village], households: Iterable[Household], span: Span) -> Movements:
    """Count the households that changed class, by the class of each at the two ends alone.

    Moves in between do not count: a household that fell and rose again has not moved, and one that came in and was out
    or gone again by the end is in neither form. Persons move with the members at the end; the difference from the
    members at the start counts as "other increase" or "other decrease" of the class at the start.

    Args:
        plan: the plan.
        villages: all villages in which households live.
        households: the households that are counted.
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
    """Return the whole commune's households by class at both ends; None if the plan gives no opening totals.

    Args:
        book: the book.
        total: the movement of all its households; households that are not followed do not move.
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
    """A change in the number of persons of a household that was there at the start."""

    GAINED = "gained"
    LOST = "lost"


_Cell = tuple[Outcome | Entry, Outcome | Change]
"""The origin of a household (its class at the start, or how it entered since) and its class at the end; or, for its
persons, whether there are more or fewer at the end."""

_NONE = Count(0, 0)


def _both_forms(cells: Mapping[_Cell, Count]) -> Movement:
    """Return the two forms; each column is the sum of its cells, and a move between the classes is in both forms."""
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
