"""The households: the list, and the page of one."""

from typing import TYPE_CHECKING

from povplan.cli.context import Surroundings
from povplan.cli.options import (
    AsOf,
    Categories,
    Causes,
    Helpers,
    HouseholdName,
    Indicators,
    Measures,
    NotReviewed,
    NotSupported,
    NotVisited,
    Officers,
    Outlooks,
    Search,
    States,
    Villages,
)
from povplan.cli.showing import shows
from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals

if TYPE_CHECKING:
    from povplan.reports.report import Report

# To settle a household that is listed twice, the official looks at both.
_TOLD = ("HH002",)


@shows
def list_households(
    here: Surroundings,
    *,
    village: Villages = None,
    officer: Officers = None,
    category: Categories = None,
    indicator: Indicators = None,
    cause: Causes = None,
    state: States = None,
    measure: Measures = None,
    helper: Helpers = None,
    outlook: Outlooks = None,
    not_reviewed: NotReviewed = False,
    not_visited: NotVisited = False,
    not_supported: NotSupported = False,
    search: Search = None,
    as_of: AsOf = None,
) -> "Report":
    """List the households that fit all that was asked for."""
    from povplan.cli.filters import list_chosen
    from povplan.cli.opening import open_book
    from povplan.reports.lists import list_report

    book, day = open_book(here, as_of, but=_TOLD)
    standings = list_chosen(
        book,
        day,
        village=village,
        officer=officer,
        category=category,
        indicator=indicator,
        cause=cause,
        state=state,
        measure=measure,
        helper=helper,
        outlook=outlook,
        not_reviewed=not_reviewed,
        not_visited=not_visited,
        not_supported=not_supported,
        search=search,
    )
    return list_report(book, standings, day, as_of, here.speech.language)


@shows
def show_household(here: Surroundings, household: HouseholdName, *, as_of: AsOf = None) -> "Report":
    """Show one household's page."""
    from povplan.cli.opening import open_book
    from povplan.cli.targets import choose_household
    from povplan.progress.standing import stand_on
    from povplan.progress.stretch import look_at
    from povplan.reports.households import household_report

    book, day = open_book(here, as_of, but=_TOLD)
    chosen = choose_household(book, household)
    standing = stand_on(chosen, look_at(book.plan, day))
    if standing is None:
        raise PovplanError(refusals.NOT_YET_ENTERED, status=ExitStatus.USAGE, name=chosen.head, as_of=day)
    return household_report(book, standing, day, here.speech.language)
