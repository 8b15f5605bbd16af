"""Handing the data on: the list and the forms for other offices and programs, and the shape of the files."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import (
    PAPER_FORMATS,
    AsOf,
    Delimiter,
    FirstDayOfForm,
    Force,
    Form,
    NoBom,
    OutputFile,
    PaperFormat,
    Public,
    SchemaFile,
    SchemaName,
)
from povplan.cli.output import choose_output
from povplan.cli.usage import refuse_together
from povplan.model.kinds import ALL_FORMS, Format, FormName


def export(
    ctx: typer.Context,
    what: Form = FormName.LIST,
    *,
    form: PaperFormat = None,
    output: OutputFile = None,
    force: Force = False,
    public: Public = False,
    as_of: AsOf = None,
    first: FirstDayOfForm = None,
    no_bom: NoBom = False,
    delimiter: Delimiter = None,
) -> None:
    """Write the household list or an official form for other offices and programs."""
    from povplan.cli.papers import check_wish, hand_over, tell_notes

    here = look_around(ctx)
    is_whole = what == ALL_FORMS
    target = choose_output(here, form, output, PAPER_FORMATS, replace=force, default=_DEFAULT[is_whole])
    if target.format is not Format.CSV:
        refuse_together(f"-O {target.format.value}", {"--no-bom": no_bom, "--delimiter": delimiter})
    check_wish(here, target, what, public=public, has_first=first is not None)
    report = hand_over(here, what, first, as_of, public=public)
    if target.format is Format.CSV:
        tell_notes(here, report)
    target.show(report, language=here.speech.for_offices, bom=not no_bom, delimiter=delimiter or ",")


_DEFAULT = {False: Format.CSV, True: Format.XLSX}
"""The format without -O and a file, by whether all forms are asked for."""


def schema(
    ctx: typer.Context,
    file: SchemaName = None,
    *,
    output: SchemaFile = None,
    force: Force = False,
) -> None:
    """Print the JSON Schema of a data file."""
    from povplan.reports.report import Report
    from povplan.reports.schema import schema_record

    here = look_around(ctx)
    target = choose_output(here, None, output, (Format.JSON,), replace=force, default=Format.JSON)
    target.show(Report("", (), lambda: schema_record(file, here.speech.language)))
