"""The changes: what happened from one day to another."""

from datetime import date
from typing import TYPE_CHECKING

from povplan.cli.context import Surroundings
from povplan.cli.options import FirstDay, LastDay, Officers, Villages
from povplan.cli.showing import shows
from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals
from povplan.words.phrase import Phrase

if TYPE_CHECKING:
    from povplan.reports.sheet import Report


@shows
def changes(
    here: Surroundings,
    *,
    first: FirstDay = None,
    last: LastDay = None,
    village: Villages = None,
    officer: Officers = None,
) -> "Report":
    """Show what happened to the households, and what came of it for the two classes."""
    from povplan.cli.filters import list_chosen
    from povplan.cli.opening import open_book
    from povplan.progress.changes import find_changes
    from povplan.progress.movement import Span
    from povplan.reports.changes import changes_report

    if first and last:
        _check_order(first, last, refusals.FROM_AFTER_TO)
    book, day = open_book(here, last)
    start = first or min(date(book.plan.year, 1, 1), day)
    _check_order(start, day, refusals.FROM_AFTER_END)
    chosen = None
    if village is not None or officer is not None:
        chosen = [each.household for each in list_chosen(book, day, village=village, officer=officer)]
    return changes_report(book, find_changes(book, Span(start, day), chosen), here.speech.language)


def _check_order(first: date, last: date, phrase: Phrase) -> None:
    if first > last:
        raise PovplanError(phrase, status=ExitStatus.USAGE, first=first, last=last)
