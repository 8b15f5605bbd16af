"""The way out: household by household, and what the measures leave open."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import SCREEN_FORMATS, AsOf, Force, Format, Officers, OutputFile, Villages
from povplan.cli.output import choose_output


def paths(
    ctx: typer.Context,
    *,
    village: Villages = None,
    officer: Officers = None,
    as_of: AsOf = None,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Show the shortest way out of each household that is not out yet."""
    from povplan.cli.filters import read_choice
    from povplan.cli.opening import open_book
    from povplan.progress.choice import choose
    from povplan.progress.paths import find_routes
    from povplan.progress.tally import default_as_of, list_standings
    from povplan.reports.paths import paths_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book = open_book(here)
    day = as_of or default_as_of(book.plan.year, here.today)
    wanted = read_choice(book, village=village, officer=officer)
    routes = find_routes(book, choose(book, list_standings(book, day), wanted), day)
    target.show(paths_report(book, routes, day, here.speech.language))


def gaps(
    ctx: typer.Context,
    *,
    village: Villages = None,
    officer: Officers = None,
    as_of: AsOf = None,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Show indicators and causes against the measures that were assigned for them."""
    from povplan.cli.filters import read_choice
    from povplan.cli.opening import open_book
    from povplan.progress.choice import choose
    from povplan.progress.gaps import count_gaps
    from povplan.progress.tally import default_as_of, list_standings
    from povplan.reports.gaps import gaps_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book = open_book(here)
    day = as_of or default_as_of(book.plan.year, here.today)
    wanted = read_choice(book, village=village, officer=officer)
    found = count_gaps(book, choose(book, list_standings(book, day), wanted))
    target.show(gaps_report(book, found, day, here.speech.language))
