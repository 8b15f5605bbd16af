"""Counting households against targets: for the commune, per village and per person or organisation in charge."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category, Outcome, Stand
from povplan.model.plan import Responsible, Village
from povplan.progress.followup import FollowUp, count_follow_up
from povplan.progress.standing import Standing, stand_on
from povplan.progress.stretch import Moment, Stretch, look_at


class Tally(NamedTuple):
    """Households of one opening class against a target.

    Args:
        target: households to bring out.
        listed: households on the exit list.
        proposed: households not done whose last review proposes the exit.
        done: households recognised as out of their class; the sum of the next two.
        to_near_poor: of these, poor households that became near-poor.
        above_line: of these, households above the line.
        left: households that died, moved away, merged or split without being out: neither done nor still to do.
        remaining: households still missing from the target, never negative; for somebody in charge, the planned
            households that are not done.
        to_replace: of these, the number that no household of the list can still fill.
        rejected: households not done whose last review refuses the exit.
        able: households of the list that can still fill the target, including proposed ones.
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
    able: int

    @property
    def slack(self) -> int:
        """The number of able households beyond those still missing from the target; negative if too few."""
        return self.able - self.remaining

    @property
    def reached(self) -> float | None:
        """The share of the target that is done; None without a target."""
        return self.done / self.target if self.target else None


Tallies = Mapping[Category, Tally]


class Stock(NamedTuple):
    """Households of one class at the start of the plan and on the day looked at."""

    start: int
    end: int


class VillageProgress(NamedTuple):
    """The progress on a village's quota."""

    village: Village
    tallies: Tallies


class ResponsibleProgress(NamedTuple):
    """The progress of the households that an officer or organisation is in charge of."""

    responsible: Responsible
    tallies: Tallies
    households: int


class Progress(NamedTuple):
    """How far the plan has come on a day.

    Args:
        moment: the day, and the days between two dates of the calendar in which it falls.
        standings: the standings of the households that had come in by then.
        total: the commune against its targets; each household counts once.
        villages: in the plan's order.
        officers: in the plan's order; a household counts for each officer in charge.
        organisations: in the plan's order; a household counts for each organisation in charge.
        with_officer: households that have an officer in charge; each counts once.
        with_organisation: households that have an organisation in charge; each counts once.
        net: followed households by class.
        commune_net: the whole commune by class; None if the plan does not give the opening totals.
        follow_up: the results of visits, help and reviews.
    """

    moment: Moment
    standings: tuple[Standing, ...]
    total: Tallies
    villages: tuple[VillageProgress, ...]
    officers: tuple[ResponsibleProgress, ...]
    organisations: tuple[ResponsibleProgress, ...]
    with_officer: Tallies
    with_organisation: Tallies
    net: Mapping[Category, Stock]
    commune_net: Mapping[Category, Stock] | None
    follow_up: FollowUp

    @property
    def as_of(self) -> date:
        """The day, included."""
        return self.moment.as_of

    @property
    def stretch(self) -> Stretch:
        """The days between two dates of the calendar in which the day falls."""
        return self.moment.stretch


def default_as_of(year: int, today: date) -> date:
    """Return the day of the figures if none is named: today, but at most 31 January after the year."""
    return min(today, date(year + 1, 1, 31))


def tally_progress(book: Book, as_of: date) -> Progress:
    """Return how far the plan has come at the end of a day."""
    moment = look_at(book.plan, as_of)
    standings = list_standings(book, as_of)
    groups = _count_kinds(book, standings, moment)
    net = {category: _stock(groups.everybody, category) for category in Category}
    return Progress(
        moment,
        standings,
        {c: _tally(groups.everybody, c, book.plan.targets.of(c)) for c in Category},
        tuple(
            VillageProgress(v, {c: _tally(groups.villages[v.id], c, v.quota.of(c)) for c in Category})
            for v in book.plan.villages
        ),
        tuple(_of_responsible(o, groups.responsibles[o.id]) for o in book.plan.officers),
        tuple(_of_responsible(o, groups.responsibles[o.id]) for o in book.plan.organisations),
        {c: _tally(groups.with_officer, c) for c in Category},
        {c: _tally(groups.with_organisation, c) for c in Category},
        net,
        _commune_net(book, net),
        count_follow_up(standings, moment),
    )


def list_standings(book: Book, as_of: date, households: Iterable[Household] | None = None) -> tuple[Standing, ...]:
    """Return the standing of each household at the end of a day, without those that had not come in yet.

    Args:
        book: the book.
        as_of: the day.
        households: the households that are looked at; None for all.
    """
    moment = look_at(book.plan, as_of)
    looked_at = book.households if households is None else households
    return tuple(standing for each in looked_at if (standing := stand_on(each, moment)))


def tally(standings: Iterable[Standing], category: Category, moment: Moment, target: int | None = None) -> Tally:
    """Count the households of one opening class.

    Args:
        standings: the standings of the households.
        category: their class at the start.
        moment: the day.
        target: households to bring out; None for the planned ones among them.
    """
    return _tally(Counter(_kind_of(each, moment) for each in standings), category, target)


class _Kind(NamedTuple):
    """The parts of a standing that matter for counting: a list of any length has only a few kinds.

    `done` is the class that the exit gave if the standing counts as done, else None.
    """

    category: Category
    is_opening: bool
    planned: bool
    able: bool
    stand: Stand
    outcome: Outcome
    done: Outcome | None


_Kinds = Mapping[_Kind, int]


class _Groups(NamedTuple):
    """The number of standings of each kind: of all, by village, by whoever is in charge, and with anybody in charge."""

    everybody: _Kinds
    villages: Mapping[str, _Kinds]
    responsibles: Mapping[str, _Kinds]
    with_officer: _Kinds
    with_organisation: _Kinds


def _kind_of(standing: Standing, moment: Moment) -> _Kind:
    household = standing.household
    return _Kind(
        household.category,
        standing.is_opening,
        household.planned,
        household.planned and standing.is_pending and not (moment.is_last and standing.is_decided),
        standing.stand,
        standing.outcome,
        standing.exit if standing.done else None,
    )


def _count_kinds(book: Book, standings: Iterable[Standing], moment: Moment) -> _Groups:
    # Each kind is counted by a number, because its hash would be computed anew for each of its groups. A kind follows
    # from the plain facts of a standing: these are read for each household, and the kind is made once.
    numbers: dict[tuple[object, ...], int] = {}
    kinds: dict[_Kind, int] = {}
    everybody: Counter[int] = Counter()
    villages: dict[str, Counter[int]] = defaultdict(Counter)
    responsibles: dict[str, Counter[int]] = defaultdict(Counter)
    with_officer: Counter[int] = Counter()
    with_organisation: Counter[int] = Counter()
    officers, organisations = frozenset(book.officers), frozenset(book.organisations)
    for standing in standings:
        household, outcome, stand, _, _, recognised, way_out, _, _ = standing
        kept = recognised is not None
        facts = (household.category, household.entered is None, household.planned, stand, outcome, way_out, kept)
        number = numbers.get(facts)
        if number is None:
            kind = _kind_of(standing, moment)
            number = numbers[facts] = kinds.setdefault(kind, len(kinds))
        in_charge = set(book.in_charge(household))
        everybody[number] += 1
        villages[household.village][number] += 1
        for responsible in in_charge:
            responsibles[responsible][number] += 1
        with_officer[number] += not in_charge.isdisjoint(officers)
        with_organisation[number] += not in_charge.isdisjoint(organisations)

    def named(counts: Counter[int]) -> _Kinds:
        return {kind: counts[number] for kind, number in kinds.items() if counts[number]}

    nobody: _Kinds = {}
    return _Groups(
        named(everybody),
        defaultdict(lambda: nobody, {village: named(counts) for village, counts in villages.items()}),
        defaultdict(lambda: nobody, {each: named(counts) for each, counts in responsibles.items()}),
        named(with_officer),
        named(with_organisation),
    )


def _tally(kinds: _Kinds, category: Category, target: int | None = None) -> Tally:
    of_class = {kind: count for kind, count in kinds.items() if kind.category is category and kind.is_opening}
    stands: Counter[Stand] = Counter()
    exits: Counter[Outcome] = Counter()
    listed = able = planned_done = 0
    for kind, count in of_class.items():
        listed += kind.planned * count
        able += kind.able * count
        if kind.done:
            exits[kind.done] += count
            planned_done += kind.planned * count
        else:
            stands[kind.stand] += count
    done = exits.total()
    # If the target is only a list, only households of that list can be done.
    remaining = listed - planned_done if target is None else max(target - done, 0)
    return Tally(
        target=listed if target is None else target,
        listed=listed,
        proposed=stands[Stand.PROPOSED],
        done=done,
        to_near_poor=exits[Outcome.NEAR_POOR],
        above_line=exits[Outcome.NOT_POOR],
        left=stands[Stand.LEFT],
        remaining=remaining,
        to_replace=max(remaining - able, 0),
        rejected=stands[Stand.REJECTED],
        able=able,
    )


def _of_responsible(responsible: Responsible, kinds: _Kinds) -> ResponsibleProgress:
    tallies = {category: _tally(kinds, category) for category in Category}
    return ResponsibleProgress(responsible, tallies, sum(t.listed for t in tallies.values()))


def _stock(kinds: _Kinds, category: Category) -> Stock:
    start = sum(count for kind, count in kinds.items() if kind.is_opening and kind.category is category)
    end = sum(count for kind, count in kinds.items() if kind.outcome.value == category.value)
    return Stock(start, end)


def _commune_net(book: Book, net: Mapping[Category, Stock]) -> Mapping[Category, Stock] | None:
    opening = book.plan.opening
    if opening is None:
        return None
    start = {category: opening.of(category) for category in Category}
    return {c: Stock(start[c], start[c] + net[c].end - net[c].start) for c in Category}
