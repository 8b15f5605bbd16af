"""What a review meeting looks back on: its days, the households that need attention, and who met their share."""

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from povplan.model.book import Book
from povplan.model.kinds import Category, Outlook, Period, Stand
from povplan.model.plan import Meeting, Plan, Responsible, Village
from povplan.progress.agenda import is_overdue, is_waiting
from povplan.progress.followup import is_unreviewed, list_support, list_visits, tell_outlook
from povplan.progress.gaps import Gap, count_gaps
from povplan.progress.movement import Span
from povplan.progress.paths import Stage, find_routes
from povplan.progress.standing import Standing
from povplan.progress.stretch import look_at
from povplan.progress.tally import Progress, Tallies, tally_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_DELAY = timedelta(days=20)
"""The most by which a meeting is held after the end of what it looks back on."""

_MONTHS = {Period.QUARTER: 3, Period.HALF: 6, Period.YEAR: 12}


class Lookback(NamedTuple):
    """The days that a meeting looks back on.

    Args:
        period: quarter, half or year.
        meeting: the meeting; None if the calendar has none for the period.
        span: the days of the period up to the day looked at.
        since: the first day after the meeting before it, or the first day of the year: what is new to the meeting.
    """

    period: Period
    meeting: Meeting | None
    span: Span
    since: date


class Concern(StrEnum):
    """Why a household needs attention."""

    NOT_REVIEWED = "not_reviewed"
    NOT_VISITED = "not_visited"
    NOT_HELPED = "not_helped"
    OVERDUE = "overdue"
    NEAR = "near"
    AT_RISK = "at_risk"


class Merit(NamedTuple):
    """A village or somebody in charge that met its share.

    Args:
        of: the village, officer or organisation.
        done: households recognised as out.
        target: households that it had to bring out.
    """

    of: Village | Responsible
    done: int
    target: int


class Missed(NamedTuple):
    """A date of the calendar that has passed, and the households still without the review that was due by it."""

    meeting: Meeting
    standings: tuple[Standing, ...]


class Short(NamedTuple):
    """Households of a class that must still be chosen for a village, or without one for the commune beyond those."""

    village: Village | None
    category: Category
    missing: int


class Reviewed(NamedTuple):
    """What a meeting looks at.

    Args:
        lookback: its days.
        progress: the progress on the last of them.
        concerns: the households that need attention, by why they do.
        missed: dates of the calendar that have passed with households not reviewed since, by date.
        gaps: indicators and causes of which some households have no measure for them, the widest gap first.
        short: where the list has too few households that can still make it.
        merits: villages, officers and organisations that met their share.
        escaped: households recognised as out.
        next_meeting: the next date of the calendar; None: none is left.
    """

    lookback: Lookback
    progress: Progress
    concerns: dict[Concern, tuple[Standing, ...]]
    missed: tuple[Missed, ...]
    gaps: tuple[Gap, ...]
    short: tuple[Short, ...]
    merits: tuple[Merit, ...]
    escaped: tuple[Standing, ...]
    next_meeting: Meeting | None


def last_period(plan: Plan, day: date) -> Period:
    """Return the period of the last meeting up to a day, else of the first one; without any, the year."""
    meetings = sorted(plan.calendar, key=lambda each: each.date)
    past = [each for each in meetings if each.date <= day]
    return (past[-1] if past else meetings[0]).period if meetings else Period.YEAR


def look_back(plan: Plan, period: Period, asked: date | None, day: date) -> Lookback:
    """Return the days that the meeting of a period looks back on.

    Args:
        plan: the plan.
        period: quarter, half or year.
        asked: the day that was asked for; None: that of the last meeting of the period up to the day, else the day.
        day: the day of the figures if none is asked for.
    """
    meetings = sorted((each for each in plan.calendar if each.period is period), key=lambda each: each.date)
    past = [each for each in meetings if each.date <= day]
    last = asked or (past[-1].date if past else day)
    first = _find_first(plan, period, last)
    same = [each for each in meetings if _find_first(plan, period, each.date) == first]
    ahead = [each for each in same if each.date >= last]
    meeting = ahead[0] if ahead else (same[-1] if same else None)
    before = [each.date for each in plan.calendar if each.date < last and (not meeting or each.date < meeting.date)]
    since = max(before, default=date(plan.year, 1, 1) - timedelta(days=1)) + timedelta(days=1)
    return Lookback(period, meeting, Span(min(first, last), last), min(since, last))


def _find_first(plan: Plan, period: Period, day: date) -> date:
    """Return the first day of the quarter, half or year that a day looks back on.

    A meeting may be held some days after its period has ended: until it is held, a day looks back on that period, too.
    That of the plan ends with its year.
    """
    first = _begin_period(period, min(day, date(plan.year, 12, 31)))
    before = _begin_period(period, first - timedelta(days=1))
    held = [each.date for each in plan.calendar if each.period is period]
    is_late = any(day <= each < first + _DELAY for each in held) and not any(before <= each < first for each in held)
    return before if is_late and before.year == plan.year else first


def _begin_period(period: Period, day: date) -> date:
    months = _MONTHS[period]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def review_period(book: Book, lookback: Lookback) -> Reviewed:
    """Return what a meeting looks at."""
    day = lookback.span.last
    progress = tally_progress(book, day)
    pending = [each for each in progress.standings if each.is_pending]
    near = {
        route.standing.household.id
        for route in find_routes(book, pending, day)
        if route.stage is not Stage.TO_GO or route.way.close == 1
    }
    tests: dict[Concern, Callable[[Standing], bool]] = {
        Concern.NOT_REVIEWED: lambda each: is_unreviewed(each, progress.moment),
        Concern.NOT_VISITED: lambda each: not list_visits(each.household, day),
        Concern.NOT_HELPED: lambda each: not list_support(each.household, day),
        Concern.NEAR: lambda each: each.household.id in near and not is_waiting(each),
        Concern.AT_RISK: lambda each: each.household.planned and _is_at_risk(each, day),
    }
    return Reviewed(
        lookback,
        progress,
        {
            # A household that is out may have been proposed to fall back.
            concern: tuple(each for each in progress.standings if is_overdue(each, day))
            if concern is Concern.OVERDUE
            else tuple(each for each in pending if tests[concern](each))
            for concern in Concern
        },
        tuple(_find_missed(book.plan, pending, day)),
        tuple(each for each in count_gaps(book, progress.standings).indicators if each.without),
        tuple(_find_short(progress)),
        _list_merits(progress),
        tuple(each for each in progress.standings if each.done),
        min((each for each in book.plan.calendar if each.date > day), key=lambda each: each.date, default=None),
    )


def _find_missed(plan: Plan, pending: "Sequence[Standing]", day: date) -> "Iterator[Missed]":
    """Yield the dates before the day of which a review is still due."""
    first_on = {meeting.date: meeting for meeting in reversed(plan.calendar)}
    for _, meeting in sorted(first_on.items()):
        if meeting.date < day:
            moment = look_at(plan, meeting.date)
            if late := tuple(each for each in pending if is_unreviewed(each, moment)):
                yield Missed(meeting, late)


def _find_short(progress: Progress) -> "Iterator[Short]":
    """Yield where households must still be chosen; what a village lacks, the commune lacks only once."""
    for category in Category:
        counted = 0
        for each in progress.villages:
            if (missing := -each.tallies[category].slack) > 0:
                counted += missing
                yield Short(each.village, category, missing)
        if (missing := -progress.total[category].slack - counted) > 0:
            yield Short(None, category, missing)


def _is_at_risk(standing: Standing, day: date) -> bool:
    """Return whether a household of the exit list may miss it: a visitor thinks so, or a review kept it in."""
    return tell_outlook(standing, day) is Outlook.UNLIKELY or standing.stand in _KEPT_IN


_KEPT_IN = (Stand.REJECTED, Stand.STAYS, Stand.BECAME_POOR, Stand.FELL_BACK)


def _list_merits(progress: Progress) -> tuple[Merit, ...]:
    """Return those with a target in which nothing is missing, villages first."""
    shares: Sequence[tuple[Village | Responsible, Tallies]] = [
        *((each.village, each.tallies) for each in progress.villages),
        *((each.responsible, each.tallies) for each in (*progress.officers, *progress.organisations)),
    ]
    merits = []
    for of, tallies in shares:
        done, target, remaining = (
            sum(getattr(tallies[category], key) for category in Category) for key in ("done", "target", "remaining")
        )
        if target and not remaining:
            # Those in charge answer for the households on the exit list; others may be out besides.
            merits.append(Merit(of, done if isinstance(of, Village) else min(done, target), target))
    return tuple(merits)
