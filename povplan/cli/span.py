"""The days of a movement: from the first day asked for, else the first of the plan's year, to the last."""

from datetime import date

from povplan.errors import ExitStatus, PovplanError
from povplan.progress.movement import Span
from povplan.words import refusals


def make_span(first: date | None, last: date, year: int, option: str) -> Span:
    """Return the days of a movement.

    Args:
        first: the first day asked for; None: 1 January, or the last day if that is earlier.
        last: the last day.
        year: the plan's year.
        option: the option for the last day, to be named if it is too early.

    Raises:
        PovplanError: the first day asked for is after the last.
    """
    start = first or min(date(year, 1, 1), last)
    if start > last:
        raise PovplanError(refusals.FROM_AFTER_END, status=ExitStatus.USAGE, first=start, last=last, option=option)
    return Span(start, last)
