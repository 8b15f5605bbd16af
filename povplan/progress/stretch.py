"""The plan's year cut at the dates of its calendar: which stretch a day falls in, and what ends it."""

from datetime import date, timedelta
from typing import NamedTuple

from povplan.model.plan import Meeting, Plan


class Stretch(NamedTuple):
    """The days from one date of the calendar to the next.

    Args:
        first: the day after the date before, else the first day of the year.
        last: the next date of the calendar, that day itself counted; after the calendar's last, the end of the year.
        meeting: what looks back on it; None where the calendar has nothing.
        is_over: whether the day looked at is past all of them, so that this is the stretch that ended last.
    """

    first: date
    last: date
    meeting: Meeting | None
    is_over: bool


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
