"""The options and arguments that commands share, each declared once.

Help texts and what stands for a value are named, not written, here: the language is not known yet when this is
imported. The shell puts the phrases of the language in their place when it builds a command.
"""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from povplan.cli.values import (
    Codes,
    Items,
    Quotas,
    Targets,
    complete_from,
    complete_list_from,
    one_of,
    parse_codes,
    parse_date,
    parse_delimiter,
    parse_folder,
    parse_items,
    parse_name,
    parse_quotas,
    parse_rule_codes,
    parse_targets,
    parse_year,
    some_of,
)
from povplan.words.commands import NAMES

COLOURS = ("auto", "always", "never")
LANGUAGES = ("vi", "en")
SCREEN_FORMATS = ("table", "plain", "github", "tsv", "json")
DATA_FORMATS = ("csv", "json")
VIEWS = ("commune", "village", "officer", "organisation", "helper", "indicator", "cause", "measure")
CATEGORIES = ("poor", "near_poor")
STATES = (
    "planned",
    "followed",
    "proposed",
    "recognised",
    "rejected",
    "stays",
    "fell_back",
    "became_poor",
    "gone",
    "new",
    "returned",
    "moved_in",
    "split",
)
AREAS = ("rural", "urban")
FORMS = ("list",)
SCHEMAS = ("plan", "households", "deprivations")


def complete_rule(incomplete: str) -> list[str]:
    """Return the codes of the rules, each after those that stand before it already."""
    from povplan.rules.registry import RULES  # noqa: PLC0415 - only this completion needs the rules

    return complete_list_from(*(rule.code for rule in RULES))(incomplete)


AsOf = Annotated[
    date | None,
    typer.Option("--as-of", parser=parse_date, help=NAMES.option_as_of, metavar=NAMES.metavar_date),
]
FirstDay = Annotated[
    date,
    typer.Option("--from", parser=parse_date, help=NAMES.option_from, metavar=NAMES.metavar_date),
]
LastDay = Annotated[
    date | None,
    typer.Option("--to", parser=parse_date, help=NAMES.option_to, metavar=NAMES.metavar_date),
]
By = Annotated[
    str | None,
    typer.Option(
        "--by",
        parser=one_of(*VIEWS),
        help=NAMES.option_by,
        metavar="|".join(VIEWS),
        autocompletion=complete_from(*VIEWS),
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-O",
        parser=one_of(*SCREEN_FORMATS),
        help=NAMES.option_format,
        metavar="|".join(SCREEN_FORMATS),
        autocompletion=complete_from(*SCREEN_FORMATS),
    ),
]
FindingsFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-O",
        parser=one_of(*SCREEN_FORMATS),
        help=NAMES.option_findings_format,
        metavar="|".join(SCREEN_FORMATS),
        autocompletion=complete_from(*SCREEN_FORMATS),
    ),
]
DataFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-O",
        parser=one_of(*DATA_FORMATS),
        help=NAMES.option_data_format,
        metavar="|".join(DATA_FORMATS),
        autocompletion=complete_from(*DATA_FORMATS),
    ),
]
SchemaFile = Annotated[
    Path | None,
    typer.Option("--output", "-o", parser=Path, help=NAMES.option_schema_output, metavar=NAMES.metavar_file),
]
OutputFile = Annotated[
    Path | None,
    typer.Option("--output", "-o", parser=Path, help=NAMES.option_output, metavar=NAMES.metavar_file),
]
Force = Annotated[bool, typer.Option("--force", help=NAMES.option_force)]
Strict = Annotated[bool, typer.Option("--strict", help=NAMES.option_strict)]
Only = Annotated[
    Items | None,
    typer.Option(
        "--only",
        parser=parse_rule_codes,
        help=NAMES.option_only,
        metavar=NAMES.metavar_rules,
        autocompletion=complete_rule,
    ),
]
Villages = Annotated[
    Items | None,
    typer.Option("--village", parser=parse_items, help=NAMES.option_village, metavar=NAMES.metavar_villages),
]
Officers = Annotated[
    Items | None,
    typer.Option("--officer", parser=parse_items, help=NAMES.option_officer, metavar=NAMES.metavar_officers),
]
Categories = Annotated[
    Items | None,
    typer.Option(
        "--category",
        parser=some_of(*CATEGORIES),
        help=NAMES.option_category,
        metavar="|".join(CATEGORIES),
        autocompletion=complete_list_from(*CATEGORIES),
    ),
]
Indicators = Annotated[
    Codes | None,
    typer.Option("--indicator", parser=parse_codes, help=NAMES.option_indicator, metavar=NAMES.metavar_codes),
]
Causes = Annotated[
    Items | None,
    typer.Option("--cause", parser=parse_items, help=NAMES.option_cause, metavar=NAMES.metavar_causes),
]
States = Annotated[
    Items | None,
    typer.Option(
        "--state",
        parser=some_of(*STATES),
        help=NAMES.option_state,
        metavar=NAMES.metavar_states,
        autocompletion=complete_list_from(*STATES),
    ),
]
Search = Annotated[str | None, typer.Option("--search", help=NAMES.option_search, metavar=NAMES.metavar_text)]
Public = Annotated[bool, typer.Option("--public", help=NAMES.option_public)]
NoBom = Annotated[bool, typer.Option("--no-bom", help=NAMES.option_no_bom)]
Delimiter = Annotated[
    str | None,
    typer.Option("--delimiter", parser=parse_delimiter, help=NAMES.option_delimiter, metavar=NAMES.metavar_character),
]
Commune = Annotated[
    str | None,
    typer.Option("--commune", parser=parse_name, help=NAMES.option_commune, metavar=NAMES.metavar_name),
]
District = Annotated[
    str | None,
    typer.Option("--district", parser=parse_name, help=NAMES.option_district, metavar=NAMES.metavar_name),
]
Province = Annotated[
    str | None,
    typer.Option("--province", parser=parse_name, help=NAMES.option_province, metavar=NAMES.metavar_name),
]
PlanYear = Annotated[
    int | None,
    typer.Option("--year", parser=parse_year, help=NAMES.option_year, metavar=NAMES.metavar_year),
]
PlanArea = Annotated[
    str | None,
    typer.Option(
        "--area",
        parser=one_of(*AREAS),
        help=NAMES.option_area,
        metavar="|".join(AREAS),
        autocompletion=complete_from(*AREAS),
    ),
]
VillageQuotas = Annotated[
    list[Quotas] | None,
    typer.Option("--village", parser=parse_quotas, help=NAMES.option_quotas, metavar=NAMES.metavar_quotas),
]
PlanTargets = Annotated[
    Targets | None,
    typer.Option("--targets", parser=parse_targets, help=NAMES.option_targets, metavar=NAMES.metavar_targets),
]
Sample = Annotated[bool, typer.Option("--sample", help=NAMES.option_sample)]
NewFolder = Annotated[
    Path, typer.Argument(parser=parse_folder, help=NAMES.argument_new_folder, metavar=NAMES.metavar_folder)
]
RuleCode = Annotated[
    str | None,
    typer.Argument(parser=str, help=NAMES.argument_rule, metavar=NAMES.metavar_rule, autocompletion=complete_rule),
]
HouseholdName = Annotated[
    str, typer.Argument(parser=str, help=NAMES.argument_household, metavar=NAMES.metavar_household)
]
Form = Annotated[
    str,
    typer.Argument(
        parser=one_of(*FORMS),
        help=NAMES.argument_form,
        metavar=NAMES.metavar_form,
        autocompletion=complete_from(*FORMS),
    ),
]
SchemaName = Annotated[
    str | None,
    typer.Argument(
        parser=one_of(*SCHEMAS),
        help=NAMES.argument_schema,
        metavar=NAMES.metavar_file,
        autocompletion=complete_from(*SCHEMAS),
    ),
]
