"""The changes: what happened from one day to another."""

from typing import TYPE_CHECKING

from povplan.cli.context import Surroundings
from povplan.cli.options import FirstDay, LastDay, Officers, Villages
from povplan.cli.showing import shows
from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals

if TYPE_CHECKING:
    from povplan.reports.report import Report


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
    from povplan.cli.span import make_span
    from povplan.progress.changes import find_changes
    from povplan.reports.changes import changes_report

    if first and last and first > last:
        raise PovplanError(refusals.FROM_AFTER_TO, status=ExitStatus.USAGE, first=first, last=last)
    book, day = open_book(here, last)
    span = make_span(first, day, book.plan.year, "--to")
    chosen = None
    if village is not None or officer is not None:
        chosen = [each.household for each in list_chosen(book, day, village=village, officer=officer)]
    return changes_report(book, find_changes(book, span, chosen), here.speech.language)
