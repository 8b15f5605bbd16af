"""Checking forms that came from elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from povplan.cli.context import Surroundings, look_around
from povplan.cli.options import SCREEN_FORMATS, Force, Format, FormFiles, OutputFile
from povplan.cli.output import choose_output
from povplan.errors import ExitStatus
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
    from povplan.reports.checking import checking_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    looked = _look_into(here, files)
    if not looked.given:
        return ExitStatus.USAGE
    target.show(checking_report(looked, here.speech.language))
    if looked.checked.breaches:
        return ExitStatus.FINDINGS
    # Of several files, each is to be known as right.
    return ExitStatus.DONE if {each.file for each in looked.given} == set(range(len(files))) else ExitStatus.USAGE


def _look_into(here: Surroundings, files: list[Path]) -> "Looked":
    """Return the forms of files with their breaches; say on stderr which file has no form.

    Raises:
        PovplanError: a file cannot be read.
    """
    from povplan.cli.importing import read_input
    from povplan.exchange.reading import FileKind, Read, kind_of, read_tables
    from povplan.intake.formcheck import Given, check_forms
    from povplan.intake.formtables import find_all
    from povplan.intake.listtables import find_list
    from povplan.render.breaking import break_line
    from povplan.reports.checking import Looked

    given: list[Given] = []
    unknown, several, hidden = [], [], []
    for place, file in enumerate(files):
        raw = read_input(file)
        read = Read(()) if kind_of(raw, str(file)) is FileKind.JSON else read_tables(raw, str(file))
        several.append(len(read.tables) > 1)
        hidden.append(read.hidden)
        before = len(given)
        found = find_all(read.tables)
        given += [Given(place, each) for each in found.forms]
        with_form = {each.number for each in found.forms}
        lists = {table.number: find_list(table) for table in read.tables if table.number not in with_form}
        given += [Given(place, each) for each in lists.values() if each]
        unknown += [(place, each) for each in found.unknown if not lists.get(each.number)]
        if len(given) == before:
            typer.echo(
                break_line(here.speech.say(checking.NONE_RECOGNISED, file=file.name), here.screen_width), err=True
            )
    given.sort(key=lambda each: (each.file, each.form.number))
    return Looked([each.name for each in files], several, given, unknown, hidden, check_forms(given))
