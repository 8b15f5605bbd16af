"""What visits and help have come to: at 3 and 6 months there is little else to see."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from povplan.model.household import Household, Outlook, Support, Visit
from povplan.progress.standing import Standing
from povplan.progress.stretch import Stretch


class FollowUp(NamedTuple):
    """How many households were looked after up to a day.

    Args:
        households: all that had come in by then.
        visited: of these, visited at least once.
        helped: of all, given support at least once.
        pending: of all, not yet out.
        outlook: of those not yet out, how many have which outlook, by the last visit that gives one; None: no visit
            does. Only what occurs.
        unreviewed: numbers of those not yet out that have no review of any state since the stretch began; those that
            came in since then were looked at in doing so.
    """

    households: int
    visited: int
    helped: int
    pending: int
    outlook: Mapping[Outlook | None, int]
    unreviewed: tuple[int, ...]


def count_follow_up(standings: Iterable[Standing], stretch: Stretch, as_of: date) -> FollowUp:
    """Return how many households were visited, helped and reviewed up to a day."""
    households = visited = helped = 0
    outlook: Counter[Outlook | None] = Counter()
    unreviewed = []
    for each in standings:
        household = each.household
        visits = list_visits(household, as_of) if household.visits else ()
        households += 1
        visited += bool(visits)
        helped += bool(household.support and list_support(household, as_of))
        if each.is_pending:
            outlook[last_outlook(visits) if visits else None] += 1
            if not _is_reviewed(each, stretch.first):
                unreviewed.append(household.id)
    return FollowUp(households, visited, helped, outlook.total(), dict(outlook), tuple(unreviewed))


def list_visits(household: Household, as_of: date) -> list[Visit]:
    """Return the visits up to a day, by date; of one day, in the order in which they are recorded."""
    return sorted((each for each in household.visits if each.date <= as_of), key=lambda each: each.date)


def list_support(household: Household, as_of: date) -> list[Support]:
    """Return the help given up to a day, by date; of one day, in the order in which it is recorded."""
    return sorted((each for each in household.support if each.date <= as_of), key=lambda each: each.date)


def last_outlook(visits: Iterable[Visit]) -> Outlook | None:
    """Return the outlook of the last visit that gives one.

    Args:
        visits: by date.
    """
    return next((each.outlook for each in reversed(list(visits)) if each.outlook), None)


def _is_reviewed(standing: Standing, since: date) -> bool:
    entered = standing.household.entered
    return bool((standing.last and standing.last.date >= since) or (entered and entered.date >= since))
