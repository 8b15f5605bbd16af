"""The journal of changes: reading it, and taking the last change back."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import SCREEN_FORMATS, Force, Format, OutputFile
from povplan.cli.output import choose_output
from povplan.errors import ExitStatus
from povplan.words import failures


def log(
    ctx: typer.Context,
    *,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Show what was changed, the latest first."""
    from povplan.cli.opening import open_plan
    from povplan.reports.journal import journal_report
    from povplan.storage.journal import JOURNAL, read_journal

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    # The book is only for names of ids: the journal can be read even if a file is broken.
    book = open_plan(here, ()).book
    entries, damaged, _ = read_journal(here.find_folder())
    target.show(journal_report(entries, book, here.speech.language))
    if damaged:
        file = str(here.find_folder() / JOURNAL)
        typer.echo(here.speech.say(failures.LOG_DAMAGED, file=file, lines=damaged), err=True)


def undo(ctx: typer.Context) -> ExitStatus:
    """Take the last change back."""
    from povplan.cli.changing import tell_change, telling_of_change
    from povplan.cli.clock import account, now
    from povplan.cli.opening import open_plan
    from povplan.recording.commit import changing, insist
    from povplan.recording.commit import undo as take_back
    from povplan.rules.registry import RULES
    from povplan.words.tense import Tense

    here = look_around(ctx)
    folder = here.find_folder()
    with changing(folder):
        entry = insist(lambda: take_back(folder, now(), account()))
    with telling_of_change(here):
        tell_change(here, open_plan(here, RULES), entry.differences, added=entry.added, tense=Tense.UNDONE)
    return ExitStatus.DONE
