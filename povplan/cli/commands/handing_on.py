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
    from povplan.exchange.csvfile import write_csv
    from povplan.progress.tally import default_as_of, list_standings
    from povplan.render.jsontext import draw_json
    from povplan.reports.households import (
        export_list_sheet,
        household_record,
        public_list_sheet,
        public_record,
    )

    here = look_around(ctx)
    target = choose_output(here, form, output, DATA_FORMATS, replace=force, default="csv")
    if target.format != "csv":
        refuse_together("-O json", {"--no-bom": no_bom, "--delimiter": delimiter})
    book = open_book(here)
    standings = list_standings(book, as_of or default_as_of(book.plan.year, here.today))
    if target.format == "csv":
        make = {("list", False): export_list_sheet, ("list", True): public_list_sheet}[what, public]
        sheet = make(book, standings, here.speech.language)
        target.write(write_csv(sheet, here.speech.language, bom=not no_bom, delimiter=delimiter or ","))
    else:
        records = [
            public_record(each, book) if public else household_record(each.household, as_of) for each in standings
        ]
        target.write(draw_json(records) + "\n")


def schema(
    ctx: typer.Context,
    file: SchemaName = None,
    *,
    output: SchemaFile = None,
    force: Force = False,
) -> None:
    """Print the JSON Schema of a data file."""
    from povplan.render.jsontext import draw_json
    from povplan.reports.schema import schema_record

    here = look_around(ctx)
    target = choose_output(here, None, output, ("json",), replace=force, default="json")
    target.write(draw_json(schema_record(file, here.speech.language)) + "\n")
