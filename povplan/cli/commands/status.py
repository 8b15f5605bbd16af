"""The status: how far the targets are."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import SCREEN_FORMATS, AsOf, By, Force, Format, OutputFile
from povplan.cli.output import choose_output


def status(
    ctx: typer.Context,
    *,
    by: By = None,
    as_of: AsOf = None,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Show how far the commune, the villages and those in charge have come."""
    from povplan.cli.opening import open_book
    from povplan.progress.tally import default_as_of, tally_progress
    from povplan.reports.status import status_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book = open_book(here, warns=True)
    progress = tally_progress(book, as_of or default_as_of(book.plan.year, here.today))
    target.show(status_report(book, progress, by, here.speech.language))
