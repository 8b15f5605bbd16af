"""The plan's year, divided at the dates of its calendar: the stretch that a day falls in, and its end."""

from datetime import date, timedelta
from typing import NamedTuple

from povplan.model.plan import Meeting, Plan


class Stretch(NamedTuple):
    """The days from one date of the calendar to the next.

    Args:
        first: the day after the previous date, else the first day of the year.
        last: the next date of the calendar, included; after the calendar's last date, the end of the year.
        meeting: the meeting that looks back on it; None if the calendar has none.
        is_over: whether the day looked at is after all stretches, so that this is the stretch that ended last.
    """

    first: date
    last: date
    meeting: Meeting | None
    is_over: bool


class Moment(NamedTuple):
    """A day as seen by the plan of a year.

    Args:
        as_of: the day, included.
        year: the plan's year.
        stretch: the days between two dates of the calendar in which it falls.
        since: first day of the calendar's period in which it falls; the last period continues after its end.
        is_last: whether the calendar has no later date in the year, so that nobody is reviewed any more.
        last_review: the calendar's last date in the year; without a calendar, the end of the year.
    """

    as_of: date
    year: int
    stretch: Stretch
    since: date
    is_last: bool
    last_review: date

    @property
    def is_over(self) -> bool:
        """Whether the last review of the year has passed, so that what was reached is the year's result."""
        return self.as_of > self.last_review


def look_at(plan: Plan, as_of: date) -> Moment:
    """Return a day as seen by a plan."""
    # A meeting in the January after looks back on the whole year, as decisions of that month still count for it.
    end, latest = date(plan.year, 12, 31), date(plan.year + 1, 1, 31)
    dates = sorted({min(each.date, end) for each in plan.calendar if date(plan.year, 1, 1) <= each.date <= latest})
    ended = [each for each in dates if each < as_of]
    last_ended = ended[-2:-1] if len(ended) == len(dates) else ended[-1:]
    since = last_ended[0] + timedelta(days=1) if last_ended else date(plan.year, 1, 1)
    is_last = all(each <= as_of for each in dates)
    last_review = dates[-1] if dates else date(plan.year, 12, 31)
    return Moment(as_of, plan.year, find_stretch(plan, as_of), since, is_last, last_review)


def find_stretch(plan: Plan, as_of: date) -> Stretch:
    """Return the stretch of the year that a day falls in; after the year, its last one."""
    meetings = {meeting.date: meeting for meeting in reversed(plan.calendar)}
    start, end = date(plan.year, 1, 1), date(plan.year, 12, 31)
    dates = sorted(meetings)
    if not dates or dates[-1] < end:
        dates.append(end)
    last = next((each for each in dates if each >= as_of), dates[-1])
    first = max((each + timedelta(days=1) for each in dates if each < last), default=min(start, last))
    return Stretch(first, last, meetings.get(last), as_of > last)
