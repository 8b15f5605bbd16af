"""Counting households against targets: for the commune, per village and per person or organisation in charge."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.plan import Responsible, Village
from povplan.model.record import Category, Outcome
from povplan.progress.standing import Stand, Standing, stand_on


class Tally(NamedTuple):
    """Households of one opening class against a target.

    Args:
        target: households to bring out.
        listed: households of the exit list.
        proposed: not done, and the last review proposes it.
        done: recognised as out of their class; the sum of the next two.
        to_near_poor: of these, poor households that became near-poor.
        above_line: of these, households above the line.
        left: died, moved away, merged or split: neither done nor work to do.
        remaining: what the target still asks for, never negative.
        to_replace: of these, how many no household of the list can still fill.
        rejected: not done, and the last review refuses it.
    """

    target: int
    listed: int
    proposed: int
    done: int
    to_near_poor: int
    above_line: int
    left: int
    remaining: int
    to_replace: int
    rejected: int

    @property
    def reached(self) -> float | None:
        """Done as a share of the target; None without a target."""
        return self.done / self.target if self.target else None


Tallies = Mapping[Category, Tally]


class Stock(NamedTuple):
    """Households of one class at the start of the plan and on the day looked at."""

    start: int
    end: int


class VillageProgress(NamedTuple):
    """What became of a village's quota."""

    village: Village
    tallies: Tallies


class ResponsibleProgress(NamedTuple):
    """What became of the households that an officer or organisation is in charge of."""

    responsible: Responsible
    tallies: Tallies
    households: int


class Progress(NamedTuple):
    """How far the plan has come on a day.

    Args:
        as_of: the day, included.
        standings: households that had come in by then.
        total: the commune against its targets; each household counts once.
        villages: in the plan's order.
        officers: in the plan's order; households count for each who is in charge.
        organisations: likewise.
        net: followed households by class.
        commune_net: the whole commune by class, None where the plan does not give the opening totals.
    """

    as_of: date
    standings: tuple[Standing, ...]
    total: Tallies
    villages: tuple[VillageProgress, ...]
    officers: tuple[ResponsibleProgress, ...]
    organisations: tuple[ResponsibleProgress, ...]
    net: Mapping[Category, Stock]
    commune_net: Mapping[Category, Stock] | None


def default_as_of(year: int, today: date) -> date:
    """Return the day that figures are true for when none is named: today, but at most 31 January after the year."""
    return min(today, date(year + 1, 1, 31))


def tally_progress(book: Book, as_of: date) -> Progress:
    """Return how far the plan has come at the end of a day."""
    standings = list_standings(book.households, as_of)
    by_village: dict[str, list[Standing]] = defaultdict(list)
    by_responsible: dict[str, list[Standing]] = defaultdict(list)
    for standing in standings:
        by_village[standing.household.village].append(standing)
        for responsible in dict.fromkeys(book.in_charge(standing.household)):
            by_responsible[responsible].append(standing)
    net = {category: _stock(standings, category) for category in Category}
    return Progress(
        as_of,
        standings,
        {c: tally(standings, c, book.plan.targets.of(c)) for c in Category},
        tuple(
            VillageProgress(v, {c: tally(by_village[v.id], c, v.quota.of(c)) for c in Category})
            for v in book.plan.villages
        ),
        tuple(_of_responsible(o, by_responsible[o.id]) for o in book.plan.officers),
        tuple(_of_responsible(o, by_responsible[o.id]) for o in book.plan.organisations),
        net,
        _commune_net(book, net),
    )


def list_standings(households: Iterable[Household], as_of: date) -> tuple[Standing, ...]:
    """Return where each household stands, without those that had not come in yet."""
    return tuple(standing for h in households if (standing := stand_on(h, as_of)))


def tally(standings: Iterable[Standing], category: Category, target: int | None = None) -> Tally:
    """Count the households of one opening class.

    Args:
        standings: where the households stand.
        category: their class at the start.
        target: households to bring out; None: as many as are listed.
    """
    listed = proposed = to_near_poor = above_line = left = rejected = able = 0
    for standing in standings:
        household, stand = standing.household, standing.stand
        if household.category is not category or not standing.is_opening:
            continue
        listed += household.planned
        able += standing.can_still_be_done
        if stand is Stand.RECOGNISED:
            to_near_poor += standing.outcome is Outcome.NEAR_POOR
            above_line += standing.outcome is Outcome.NOT_POOR
        else:
            proposed += stand is Stand.PROPOSED
            left += stand is Stand.LEFT
            rejected += stand is Stand.REJECTED
    done = to_near_poor + above_line
    target = listed if target is None else target
    remaining = max(target - done, 0)
    return Tally(
        target=target,
        listed=listed,
        proposed=proposed,
        done=done,
        to_near_poor=to_near_poor,
        above_line=above_line,
        left=left,
        remaining=remaining,
        to_replace=max(remaining - able, 0),
        rejected=rejected,
    )


def _of_responsible(responsible: Responsible, standings: list[Standing]) -> ResponsibleProgress:
    tallies = {category: tally(standings, category) for category in Category}
    return ResponsibleProgress(responsible, tallies, sum(t.listed for t in tallies.values()))


def _stock(standings: Iterable[Standing], category: Category) -> Stock:
    start = end = 0
    for standing in standings:
        start += standing.is_opening and standing.household.category is category
        end += standing.outcome.value == category.value
    return Stock(start, end)


def _commune_net(book: Book, net: Mapping[Category, Stock]) -> Mapping[Category, Stock] | None:
    opening = book.plan.opening
    if opening is None:
        return None
    start = {Category.POOR: opening.poor, Category.NEAR_POOR: opening.near_poor}
    return {c: Stock(start[c], start[c] + net[c].end - net[c].start) for c in Category}
