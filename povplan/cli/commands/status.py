"""The status: how far the targets are."""

from typing import TYPE_CHECKING

from povplan.cli.context import Surroundings
from povplan.cli.options import AsOf, By
from povplan.cli.showing import shows

if TYPE_CHECKING:
    from povplan.reports.report import Report


@shows
def status(here: Surroundings, *, by: By = None, as_of: AsOf = None) -> "Report":
    """Show the progress of the commune, the villages and those in charge."""
    from povplan.cli.opening import open_book
    from povplan.progress.tally import tally_progress
    from povplan.reports.status import status_report

    book, day = open_book(here, as_of, warns=True)
    return status_report(book, tally_progress(book, day), by, here.speech.language, asked=as_of)
