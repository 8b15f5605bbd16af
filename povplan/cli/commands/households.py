"""The households: the list, and the page of one."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import (
    SCREEN_FORMATS,
    AsOf,
    Categories,
    Causes,
    Force,
    Format,
    HouseholdName,
    Indicators,
    Officers,
    OutputFile,
    Search,
    States,
    Villages,
)
from povplan.cli.output import choose_output
from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals

# One household written twice is found by looking at both.
_TOLD = ("HH002",)


def list_households(
    ctx: typer.Context,
    *,
    village: Villages = None,
    officer: Officers = None,
    category: Categories = None,
    indicator: Indicators = None,
    cause: Causes = None,
    state: States = None,
    search: Search = None,
    as_of: AsOf = None,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """List the households that fit all that was asked for."""
    from povplan.cli.filters import read_choice
    from povplan.cli.opening import open_book
    from povplan.progress.choice import choose
    from povplan.progress.tally import default_as_of, list_standings
    from povplan.reports.lists import list_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book = open_book(here, but=_TOLD)
    day = as_of or default_as_of(book.plan.year, here.today)
    wanted = read_choice(
        book,
        village=village,
        officer=officer,
        category=category,
        indicator=indicator,
        cause=cause,
        state=state,
        search=search,
    )
    standings = choose(book, list_standings(book, day), wanted)
    target.show(list_report(book, standings, day, as_of, here.speech.language))


def show_household(
    ctx: typer.Context,
    household: HouseholdName,
    *,
    as_of: AsOf = None,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Show one household's page."""
    from povplan.cli.opening import open_book
    from povplan.cli.targets import choose_household
    from povplan.progress.standing import stand_on
    from povplan.progress.stretch import look_at
    from povplan.progress.tally import default_as_of
    from povplan.reports.households import household_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book = open_book(here, but=_TOLD)
    day = as_of or default_as_of(book.plan.year, here.today)
    chosen = choose_household(book, household, in_part=True)
    standing = stand_on(chosen, look_at(book.plan, day))
    if standing is None:
        raise PovplanError(refusals.NOT_YET_ENTERED, status=ExitStatus.USAGE, name=chosen.head, as_of=day)
    target.show(household_report(book, standing, day, here.speech.language))
