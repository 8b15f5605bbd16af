"""The results of visits and help: at 3 and 6 months there is little else to see."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from povplan.model.household import Household, Review, Support, Visit
from povplan.model.kinds import NOT_ASSESSED, Outlook, Stand
from povplan.progress.standing import Standing
from povplan.progress.stretch import Moment


class FollowUp(NamedTuple):
    """How many households were looked after up to a day.

    Args:
        households: all households that had come in by then.
        visited: of these, those visited at least once.
        helped: of all, those given support at least once.
        pending: of all, those not yet out.
        outlook: of those not yet out, the number by outlook of the last visit that gives one; only those that occur.
        unreviewed: numbers of those not yet out that have no review of any state since the stretch began; those that
            came in since then were examined on entry.
    """

    households: int
    visited: int
    helped: int
    pending: int
    outlook: Mapping[Outlook, int]
    unreviewed: tuple[int, ...]

    @property
    def without_outlook(self) -> int:
        """The number of those not yet out that have no visit with an outlook."""
        return self.pending - sum(self.outlook.values())


def count_follow_up(standings: Iterable[Standing], moment: Moment) -> FollowUp:
    """Return how many households were visited, helped and reviewed up to a day."""
    households = visited = helped = pending = 0
    outlook: Counter[Outlook] = Counter()
    unreviewed = []
    as_of, since = moment.as_of, moment.stretch.first
    # Most households of a long list have no records, so each one gets as little work as possible.
    recognised, left = Stand.RECOGNISED, Stand.LEFT
    for household, _, stand, _, last, *_ in standings:
        visits = household.visits and list_visits(household, as_of)
        households += 1
        visited += bool(visits)
        helped += bool(household.support and list_support(household, as_of))
        if stand is recognised or stand is left:
            continue
        pending += 1
        if visits and (found := last_outlook(visits)):
            outlook[found] += 1
        if _awaits_review(household, last, since):
            unreviewed.append(household.id)
    return FollowUp(households, visited, helped, pending, dict(outlook), tuple(unreviewed))


def is_unreviewed(standing: Standing, moment: Moment) -> bool:
    """Return whether a household not yet out has no review since the stretch began, as `FollowUp.unreviewed` counts."""
    return standing.is_pending and _awaits_review(standing.household, standing.last, moment.stretch.first)


def _awaits_review(household: Household, last: Review | None, since: date) -> bool:
    return (last is None or last.date < since) and not (household.entered and household.entered.date >= since)


def tell_outlook(standing: Standing, as_of: date) -> str | None:
    """Return the outlook of a household not yet out, `NOT_ASSESSED` if no visit gives one; None if it is out."""
    if not standing.is_pending:
        return None
    return last_outlook(list_visits(standing.household, as_of)) or NOT_ASSESSED


def list_visits(household: Household, as_of: date) -> list[Visit]:
    """Return the visits up to a day, by date; on one day, in the order in which they are recorded."""
    return sorted((each for each in household.visits if each.date <= as_of), key=lambda each: each.date)


def list_support(household: Household, as_of: date) -> list[Support]:
    """Return the help given up to a day, by date; on one day, in the order in which it is recorded."""
    return sorted((each for each in household.support if each.date <= as_of), key=lambda each: each.date)


def last_outlook(visits: Iterable[Visit]) -> Outlook | None:
    """Return the outlook of the last visit that gives one.

    Args:
        visits: the visits, by date.
    """
    return next((each.outlook for each in reversed(list(visits)) if each.outlook), None)
