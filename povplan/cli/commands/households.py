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
    from povplan.render.show import draw
    from povplan.reports.households import household_record, list_sheet, list_title

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book, language = open_book(here), here.speech.language
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
    target.write(
        draw(
            target.format,
            list_title(book, day, language),
            [list_sheet(book, standings, day, language)],
            lambda: [household_record(each.household, as_of) for each in standings],
            language,
            width=here.width,
            colour=here.colour,
        )
    )


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
    from povplan.render.show import draw
    from povplan.reports.households import (
        household_sheets,
        household_title,
        standing_record,
    )

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book, language = open_book(here), here.speech.language
    day = as_of or default_as_of(book.plan.year, here.today)
    chosen = choose_household(book, household, in_part=True)
    standing = stand_on(chosen, look_at(book.plan, day))
    if standing is None:
        raise PovplanError(refusals.NOT_YET_ENTERED, status=ExitStatus.USAGE, name=chosen.head, as_of=day)
    target.write(
        draw(
            target.format,
            household_title(chosen, day, language),
            household_sheets(book, standing, day, language),
            lambda: standing_record(book, standing, day),
            language,
            width=here.width,
            colour=here.colour,
        )
    )
