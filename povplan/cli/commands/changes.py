"""The changes: what happened from one day to another."""

from datetime import date

import typer

from povplan.cli.context import look_around
from povplan.cli.options import SCREEN_FORMATS, FirstDay, Force, Format, LastDay, Officers, OutputFile, Villages
from povplan.cli.output import choose_output
from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals
from povplan.words.phrase import Phrase


def changes(
    ctx: typer.Context,
    *,
    first: FirstDay,
    last: LastDay = None,
    village: Villages = None,
    officer: Officers = None,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Show what happened to the households, and what came of it for the two classes."""
    from povplan.cli.filters import read_choice
    from povplan.cli.opening import open_book
    from povplan.progress.changes import find_changes
    from povplan.progress.choice import choose
    from povplan.progress.movement import Span
    from povplan.progress.tally import default_as_of, list_standings
    from povplan.reports.changes import changes_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    if last is not None:
        _check_order(first, last, refusals.FROM_AFTER_TO)
    book = open_book(here)
    span = Span(first, last or default_as_of(book.plan.year, here.today))
    _check_order(span.first, span.last, refusals.FROM_AFTER_END)
    chosen = None
    if village is not None or officer is not None:
        wanted = read_choice(book, village=village, officer=officer)
        chosen = [each.household for each in choose(book, list_standings(book, span.last), wanted)]
    found = find_changes(book, span, chosen)
    target.show(changes_report(book, found, here.speech.language))


def _check_order(first: date, last: date, phrase: Phrase) -> None:
    if first > last:
        raise PovplanError(phrase, status=ExitStatus.USAGE, first=first, last=last)
