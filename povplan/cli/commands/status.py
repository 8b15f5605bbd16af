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
    from povplan.render.show import draw
    from povplan.reports.status import status_record, status_sheets, status_title

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    book, language = open_book(here, warns=True), here.speech.language
    progress = tally_progress(book, as_of or default_as_of(book.plan.year, here.today))
    views = (by,) if by else ("commune", "village", "officer")
    target.write(
        draw(
            target.format,
            status_title(book, progress, language),
            status_sheets(book, progress, views, language),
            lambda: status_record(book, progress, by),
            language,
            width=here.width,
            colour=here.colour,
        )
    )
