"""What happened to households between two days, event by event."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.household import Entered, Household, MembersSince, Review, Support
from povplan.model.kinds import Category, Outcome, State
from povplan.model.reviews import list_counted
from povplan.progress.movement import Movements, Span, count_movements, find_commune_stocks
from povplan.progress.tally import Stock


class What(StrEnum):
    """The kind of an event."""

    ENTERED = "entered"
    PROPOSED = "proposed"
    RECOGNISED = "recognised"
    REJECTED = "rejected"
    FELL_BACK = "fell_back"
    BECAME_POOR = "became_poor"
    LEFT = "left"
    CAME_BACK = "came_back"
    MEMBERS = "members"
    SUPPORT = "support"


class Change(NamedTuple):
    """Something that happened to a household.

    Args:
        household: the household.
        date: the day of the event.
        what: the kind of event.
        record: the record that states it.
        before: its class until then; None for a household that enters, and if no class is at issue.
        after: its class from then on, or the class that was proposed or refused; None if no class is at issue.
        members: persons before and from then on, if the number changed.
    """

    household: Household
    date: date
    what: What
    record: Entered | MembersSince | Review | Support
    before: Outcome | None = None
    after: Outcome | None = None
    members: tuple[int, int] | None = None


class Changes(NamedTuple):
    """All events between two days.

    Args:
        events: events by household in the order of the list, then by date.
        movements: the resulting movements between the classes.
        commune: the whole commune by class at both ends; None if unknown or if not all households are looked at.
    """

    events: tuple[Change, ...]
    movements: Movements
    commune: Mapping[Category, Stock] | None


def find_changes(book: Book, span: Span, households: Sequence[Household] | None = None) -> Changes:
    """Return the events and movements from the first day of a span to its last.

    Args:
        book: the book.
        span: the days.
        households: the households that are looked at; None for all.
    """
    looked_at = book.households if households is None else households
    inhabited = {each.village for each in looked_at}
    villages = [each for each in book.plan.villages if households is None or each.id in inhabited]
    movements = count_movements(book.plan, villages, looked_at, span)
    return Changes(
        tuple(change for each in looked_at for change in list_changes(each, span, book.plan.year)),
        movements,
        find_commune_stocks(book, movements.total) if households is None else None,
    )


def list_changes(household: Household, span: Span, year: int) -> list[Change]:
    """Return the events of a household by date, on one day with decisions last; visits are not events.

    A household that comes in later has no events yet. Reviews that do not count for the year are left out.
    """
    if household.entered and household.entered.date > span.last:
        return []
    events = [*_entering(household), *_members(household), *_support(household), *_reviews(household, span.last, year)]
    return sorted((each for each in events if span.first <= each.date <= span.last), key=lambda each: each.date)


def _entering(household: Household) -> Iterable[Change]:
    if household.entered:
        after = Outcome(household.category.value)
        yield Change(household, household.entered.date, What.ENTERED, household.entered, None, after)


def _support(household: Household) -> Iterable[Change]:
    yield from (Change(household, each.date, What.SUPPORT, each) for each in household.support)


def _members(household: Household) -> Iterator[Change]:
    before = household.members
    for each in sorted(household.members_since, key=lambda each: each.date):
        yield Change(household, each.date, What.MEMBERS, each, members=(before, each.members))
        before = each.members


def _reviews(household: Household, last: date, year: int) -> Iterator[Change]:
    before = Outcome(household.category.value)
    was_poor = before is Outcome.POOR
    for review in list_counted(household.reviews, last, year):
        yield Change(household, review.date, _kind(review, before, was_poor=was_poor), review, before, review.category)
        if review.state is State.RECOGNISED:
            before = review.category
            was_poor = was_poor or before is Outcome.POOR


def _kind(review: Review, before: Outcome, *, was_poor: bool) -> What:
    """Return the kind of a review; for a fall, whether the household was there before (tái nghèo, tái cận nghèo)."""
    after = review.category
    if review.state is not State.RECOGNISED:
        return What.PROPOSED if review.state is State.PROPOSED else What.REJECTED
    if after is Outcome.LEFT:
        return What.LEFT
    if before is Outcome.LEFT:
        return What.CAME_BACK
    if before is Outcome.NOT_POOR and after is not Outcome.NOT_POOR:
        return What.FELL_BACK
    if before is Outcome.NEAR_POOR and after is Outcome.POOR:
        return What.FELL_BACK if was_poor else What.BECAME_POOR
    return What.RECOGNISED
