"""The journal of changes: reading it, and taking the last change back."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import SCREEN_FORMATS, Force, Format, OutputFile
from povplan.cli.output import choose_output
from povplan.errors import ExitStatus

# What a command works with is imported when it runs: its help and its completion do without it.


def log(
    ctx: typer.Context,
    *,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Show what was changed, the latest first."""
    from povplan.cli.opening import open_plan  # noqa: PLC0415 - as above
    from povplan.render.show import draw  # noqa: PLC0415 - as above
    from povplan.reports.journal import journal_records, journal_sheet  # noqa: PLC0415 - as above
    from povplan.storage.journal import read_journal  # noqa: PLC0415 - as above

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    # Only for the names of what ids stand for: a broken file hides nothing of the journal.
    book = open_plan(here, ()).book
    entries = read_journal(here.find_folder())
    language = here.speech.language
    target.write(
        draw(
            target.format,
            "",
            [journal_sheet(entries, book, language)],
            lambda: journal_records(entries),
            language,
            width=here.width,
            colour=here.colour,
        )
    )


def undo(ctx: typer.Context) -> ExitStatus:
    """Take the last change back."""
    from datetime import datetime  # noqa: PLC0415 - as above

    from povplan.cli.opening import open_plan  # noqa: PLC0415 - as above
    from povplan.cli.recording import tell_undone  # noqa: PLC0415 - as above
    from povplan.rules.registry import RULES  # noqa: PLC0415 - as above
    from povplan.storage.journal import undo as take_back  # noqa: PLC0415 - as above
    from povplan.storage.lock import hold_lock  # noqa: PLC0415 - as above

    here = look_around(ctx)
    folder = here.find_folder()
    with hold_lock(folder):
        entry = take_back(folder, datetime.now().astimezone())
        opened = open_plan(here, RULES)
    tell_undone(here, opened, entry.differences)
    return ExitStatus.DONE
