"""The way out: household by household, and what the measures leave open."""

from typing import TYPE_CHECKING

from povplan.cli.context import Surroundings
from povplan.cli.options import AsOf, Officers, Villages
from povplan.cli.showing import shows

if TYPE_CHECKING:
    from povplan.reports.report import Report


@shows
def paths(here: Surroundings, *, village: Villages = None, officer: Officers = None, as_of: AsOf = None) -> "Report":
    """Show the shortest way out for each household that is not out yet."""
    from povplan.cli.filters import list_chosen
    from povplan.cli.opening import open_book
    from povplan.progress.paths import find_routes
    from povplan.reports.paths import paths_report

    book, day = open_book(here, as_of)
    routes = find_routes(book, list_chosen(book, day, village=village, officer=officer), day)
    return paths_report(book, routes, day, here.speech.language)


@shows
def gaps(here: Surroundings, *, village: Villages = None, officer: Officers = None, as_of: AsOf = None) -> "Report":
    """Show indicators and causes against the measures that were assigned for them."""
    from povplan.cli.filters import list_chosen
    from povplan.cli.opening import open_book
    from povplan.progress.gaps import count_gaps
    from povplan.reports.gaps import gaps_report

    book, day = open_book(here, as_of)
    found = count_gaps(book, list_chosen(book, day, village=village, officer=officer))
    return gaps_report(book, found, day, here.speech.language)
