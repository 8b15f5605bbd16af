"""Checking forms that came from elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from povplan.cli.context import look_around
from povplan.cli.options import SCREEN_FORMATS, Force, Format, FormFiles, OutputFile
from povplan.cli.output import choose_output
from povplan.errors import ExitStatus, PovplanError
from povplan.words import checking

if TYPE_CHECKING:
    from povplan.reports.checking import Looked


def check_form(
    ctx: typer.Context,
    files: FormFiles,
    *,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> ExitStatus:
    """Check the identities of forms: which cell breaks one, what stands there, what follows from the others."""
    from povplan.render.breaking import break_line
    from povplan.reports.checking import checking_report, say_unknown

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    looked = _look_into(files)
    language = here.speech.language
    for line in say_unknown(looked, language):
        typer.echo(break_line(line, here.screen_width), err=True)
    target.show(checking_report(looked, language))
    return ExitStatus.FINDINGS if looked.checked.breaches else ExitStatus.DONE


def _look_into(files: list[Path]) -> "Looked":
    """Return the forms of files with their breaches.

    Raises:
        PovplanError: a file cannot be read, or has no form.
    """
    from povplan.cli.importing import read_input
    from povplan.exchange.reading import FileKind, kind_of, read_tables
    from povplan.intake.formcheck import Given, check_forms
    from povplan.intake.formtables import find_forms, has_figures
    from povplan.intake.listtables import find_list
    from povplan.reports.checking import Looked

    given: list[Given] = []
    unknown, several = [], []
    for place, file in enumerate(files):
        raw = read_input(file)
        tables = () if kind_of(raw, str(file)) is FileKind.JSON else read_tables(raw, str(file)).tables
        several.append(len(tables) > 1)
        before = len(given)
        for table in tables:
            listed = find_list(table) if not (found := find_forms(table)) else None
            given += [Given(place, each) for each in (*found, *([listed] if listed else ()))]
            if not found and not listed and has_figures(table):
                unknown.append((place, table))
        if len(given) == before:
            raise PovplanError(checking.NONE_RECOGNISED, status=ExitStatus.USAGE, file=file.name)
    return Looked([each.name for each in files], several, given, unknown, check_forms(given))
