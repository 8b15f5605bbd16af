"""What is done, what is open, and what is due by the next date of the calendar: for a meeting, or a message."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.kinds import Category, State
from povplan.model.plan import Meeting
from povplan.model.reviews import decide_by
from povplan.progress.followup import is_unreviewed, list_support, list_visits
from povplan.progress.standing import Standing
from povplan.progress.stretch import look_at
from povplan.progress.tally import Tally, tally


class Agenda(NamedTuple):
    """What is done and what is open for some households.

    Args:
        as_of: the day, included.
        tallies: the households of each opening class against the target.
        pending: households not yet out.
        waiting: households whose proposal is not decided yet.
        overdue: of these, the ones that have waited longer than a decision may take.
        unreviewed: pending households without a review in the current period.
        unvisited: pending households never visited.
        unhelped: pending households never given support.
        meeting: the next date of the calendar, from the day on; None: none is left.
        is_over: whether the last review of the year has passed, so that only decisions are left.
    """

    as_of: date
    tallies: Mapping[Category, Tally]
    pending: int
    waiting: int
    overdue: int
    unreviewed: int
    unvisited: int
    unhelped: int
    meeting: Meeting | None
    is_over: bool


def set_agenda(
    book: Book, standings: Iterable[Standing], as_of: date, targets: Mapping[Category, int] | None = None
) -> Agenda:
    """Return what is done and open for some households.

    Args:
        book: the book.
        standings: the standings of the households on the day.
        as_of: the day.
        targets: households to bring out by class; None: those on the exit list among them.
    """
    looked_at = list(standings)
    moment = look_at(book.plan, as_of)
    pending = [each for each in looked_at if each.is_pending]
    waiting = [each for each in looked_at if is_waiting(each)]
    ahead = sorted((each for each in book.plan.calendar if each.date >= as_of), key=lambda each: each.date)
    return Agenda(
        as_of,
        {c: tally(_of(looked_at, c), c, moment, targets[c] if targets else None) for c in Category},
        len(pending),
        len(waiting),
        sum(is_overdue(each, as_of) for each in waiting),
        sum(is_unreviewed(each, moment) for each in pending),
        sum(not list_visits(each.household, as_of) for each in pending),
        sum(not list_support(each.household, as_of) for each in pending),
        ahead[0] if ahead else None,
        moment.is_over,
    )


def is_waiting(standing: Standing) -> bool:
    """Return whether a proposal of any class waits for its decision: to leave poverty, or to fall back into it."""
    return standing.last is not None and standing.last.state is State.PROPOSED


def is_overdue(standing: Standing, as_of: date) -> bool:
    """Return whether a proposal has waited longer than a decision may take."""
    return is_waiting(standing) and standing.last is not None and as_of > decide_by(standing.last)


def _of(standings: Iterable[Standing], category: Category) -> list[Standing]:
    return [each for each in standings if each.household.category is category]
