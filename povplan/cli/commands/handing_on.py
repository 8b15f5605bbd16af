"""Handing the data on: the list for other offices and programs, and the shape of the files."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import (
    DATA_FORMATS,
    AsOf,
    DataFormat,
    Delimiter,
    Force,
    Form,
    NoBom,
    OutputFile,
    Public,
    SchemaFile,
    SchemaName,
)
from povplan.cli.output import choose_output
from povplan.cli.usage import refuse_together
from povplan.model.kinds import Format


def export(
    ctx: typer.Context,
    what: Form = "list",
    *,
    form: DataFormat = None,
    output: OutputFile = None,
    force: Force = False,
    public: Public = False,
    as_of: AsOf = None,
    no_bom: NoBom = False,
    delimiter: Delimiter = None,
) -> None:
    """Write the household list for other offices and programs."""
    from povplan.cli.opening import open_book
    from povplan.progress.tally import list_standings
    from povplan.reports.lists import export_report

    here = look_around(ctx)
    target = choose_output(here, form, output, DATA_FORMATS, replace=force, default=Format.CSV)
    if target.format is not Format.CSV:
        refuse_together("-O json", {"--no-bom": no_bom, "--delimiter": delimiter})
    book, day = open_book(here, as_of)
    make = {"list": export_report}[what]
    report = make(book, list_standings(book, day), as_of, here.speech.language, public=public)
    target.show(report, bom=not no_bom, delimiter=delimiter or ",")


def schema(
    ctx: typer.Context,
    file: SchemaName = None,
    *,
    output: SchemaFile = None,
    force: Force = False,
) -> None:
    """Print the JSON Schema of a data file."""
    from povplan.reports.schema import schema_record
    from povplan.reports.sheet import Report

    here = look_around(ctx)
    target = choose_output(here, None, output, (Format.JSON,), replace=force, default=Format.JSON)
    target.show(Report("", (), lambda: schema_record(file, here.speech.language)))
