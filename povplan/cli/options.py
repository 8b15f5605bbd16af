"""The options and arguments that commands share, each declared once.

The help texts are phrases: the language is not known when this module is imported. The shell fills in the text of the
language when it builds a command.
"""

from datetime import date
from pathlib import Path
from typing import Annotated

from povplan.cli.declare import CODES, DATE, FILE, NAME, Value, argument, closed, flag, option
from povplan.cli.values import (
    Assigned,
    Codes,
    Items,
    Quotas,
    Targets,
    complete_list_from,
    parse_column_keys,
    parse_defaults,
    parse_delimiter,
    parse_items,
    parse_path,
    parse_quotas,
    parse_rule_codes,
    parse_targets,
    parse_year,
)
from povplan.model import kinds
from povplan.model.kinds import DataFile
from povplan.model.legacy import ENCODINGS
from povplan.words import helppages as words

COLOURS = ("auto", "always", "never")
SCREEN_FORMATS = (kinds.Format.TABLE, kinds.Format.PLAIN, kinds.Format.GITHUB, kinds.Format.TSV, kinds.Format.JSON)
PAPER_FORMATS = (kinds.Format.CSV, kinds.Format.XLSX, kinds.Format.DOCX, kinds.Format.JSON)
FORMS = (*kinds.FormName, kinds.ALL_FORMS)
REPORT_FORMATS = (*SCREEN_FORMATS, kinds.Format.HTML, kinds.Format.DOCX)
SCHEMAS = (DataFile.PLAN, DataFile.HOUSEHOLDS, DataFile.DEPRIVATIONS)


def complete_rule(incomplete: str) -> list[str]:
    """Return the codes of the rules as completions, after the codes already typed."""
    from povplan.rules.registry import RULES

    return complete_list_from(rule.code for rule in RULES)(incomplete)


AsOf = Annotated[date | None, option("--as-of", DATE, words.OPTION_AS_OF)]
FormFiles = Annotated[list[Path], argument(Value(parse_path, words.METAVAR_FILES), words.ARGUMENT_FORM_FILES)]
FirstDayOfForm = Annotated[date | None, option("--from", DATE, words.OPTION_FROM_OF_FORM)]
FirstDay = Annotated[date | None, option("--from", DATE, words.OPTION_FROM)]
LastDay = Annotated[date | None, option("--to", DATE, words.OPTION_TO)]
By = Annotated[kinds.View | None, option("--by", closed(kinds.View), words.OPTION_BY)]
Format = Annotated[kinds.Format | None, option("--format", closed(SCREEN_FORMATS), words.OPTION_FORMAT, "-O")]
FindingsFormat = Annotated[
    kinds.Format | None, option("--format", closed(SCREEN_FORMATS), words.OPTION_FINDINGS_FORMAT, "-O")
]
PaperFormat = Annotated[kinds.Format | None, option("--format", closed(PAPER_FORMATS), words.OPTION_PAPER_FORMAT, "-O")]
SchemaFile = Annotated[Path | None, option("--output", FILE, words.OPTION_SCHEMA_OUTPUT, "-o")]
OutputFile = Annotated[Path | None, option("--output", FILE, words.OPTION_OUTPUT, "-o")]
Force = Annotated[bool, flag("--force", words.OPTION_FORCE)]
Strict = Annotated[bool, flag("--strict", words.OPTION_STRICT)]
Only = Annotated[
    Items | None, option("--only", Value(parse_rule_codes, words.METAVAR_RULES, complete_rule), words.OPTION_ONLY)
]
Villages = Annotated[
    Items | None, option("--village", Value(parse_items, words.METAVAR_VILLAGES), words.OPTION_VILLAGE)
]
Officers = Annotated[
    Items | None, option("--officer", Value(parse_items, words.METAVAR_OFFICERS), words.OPTION_OFFICER)
]
OneVillage = Annotated[str | None, option("--village", Value(str, words.METAVAR_VILLAGE), words.OPTION_ONE_VILLAGE)]
OneOfficer = Annotated[str | None, option("--officer", Value(str, words.METAVAR_OFFICER), words.OPTION_ONE_OFFICER)]
ReportFormat = Annotated[
    kinds.Format | None, option("--format", closed(REPORT_FORMATS), words.OPTION_REPORT_FORMAT, "-O")
]
BriefFormat = Annotated[
    kinds.Format | None,
    option("--format", closed((kinds.Format.PLAIN, kinds.Format.JSON)), words.OPTION_BRIEF_FORMAT, "-O"),
]
MeetingPeriod = Annotated[kinds.Period | None, option("--period", closed(kinds.Period), words.OPTION_PERIOD)]
OneHousehold = Annotated[
    str | None, option("--household", Value(str, words.METAVAR_HOUSEHOLD), words.OPTION_ONE_HOUSEHOLD)
]
AllSheets = Annotated[Path | None, option("--all", Value(parse_path, words.METAVAR_FOLDER), words.OPTION_ALL_SHEETS)]
Categories = Annotated[Items | None, option("--category", closed(kinds.Category, many=True), words.OPTION_CATEGORY)]
Indicators = Annotated[Codes | None, option("--indicator", CODES, words.OPTION_INDICATOR)]
Causes = Annotated[Items | None, option("--cause", Value(parse_items, words.METAVAR_CAUSES), words.OPTION_CAUSE)]
States = Annotated[
    Items | None, option("--state", closed(kinds.Stand, metavar=words.METAVAR_STATES, many=True), words.OPTION_STATE)
]
Measures = Annotated[
    Items | None, option("--measure", Value(parse_items, words.METAVAR_MEASURES), words.OPTION_MEASURES_ASSIGNED)
]
Helpers = Annotated[Items | None, option("--helper", Value(parse_items, words.METAVAR_HELPERS), words.OPTION_HELPED_BY)]
Outlooks = Annotated[
    Items | None,
    option(
        "--outlook",
        closed((*kinds.Outlook, kinds.NOT_ASSESSED), metavar=words.METAVAR_OUTLOOKS, many=True),
        words.OPTION_OUTLOOKS,
    ),
]
NotReviewed = Annotated[bool, flag("--not-reviewed", words.OPTION_NOT_REVIEWED)]
NotVisited = Annotated[bool, flag("--not-visited", words.OPTION_NOT_VISITED)]
NotSupported = Annotated[bool, flag("--not-supported", words.OPTION_NOT_SUPPORTED)]
Search = Annotated[str | None, option("--search", Value(None, words.METAVAR_TEXT), words.OPTION_SEARCH)]
Public = Annotated[bool, flag("--public", words.OPTION_PUBLIC)]
Template = Annotated[Path | None, option("--template", Value(parse_path, words.METAVAR_FILE), words.OPTION_TEMPLATE)]
NewTemplate = Annotated[
    Path | None, option("--new-template", Value(parse_path, words.METAVAR_FILE), words.OPTION_NEW_TEMPLATE)
]
PublicReport = Annotated[bool, flag("--public", words.OPTION_PUBLIC_REPORT)]
NoBom = Annotated[bool, flag("--no-bom", words.OPTION_NO_BOM)]
Delimiter = Annotated[
    str | None, option("--delimiter", Value(parse_delimiter, words.METAVAR_CHARACTER), words.OPTION_DELIMITER)
]
Commune = Annotated[str | None, option("--commune", NAME, words.OPTION_COMMUNE)]
District = Annotated[str | None, option("--district", NAME, words.OPTION_DISTRICT)]
Province = Annotated[str | None, option("--province", NAME, words.OPTION_PROVINCE)]
PlanYear = Annotated[int | None, option("--year", Value(parse_year, words.METAVAR_YEAR), words.OPTION_YEAR)]
PlanArea = Annotated[kinds.Area | None, option("--area", closed(kinds.Area), words.OPTION_AREA)]
VillageQuotas = Annotated[
    list[Quotas] | None, option("--village", Value(parse_quotas, words.METAVAR_QUOTAS), words.OPTION_QUOTAS)
]
PlanTargets = Annotated[
    Targets | None, option("--targets", Value(parse_targets, words.METAVAR_TARGETS), words.OPTION_TARGETS)
]
Sample = Annotated[bool, flag("--sample", words.OPTION_SAMPLE)]
FromFile = Annotated[Path | None, option("--from", FILE, words.OPTION_FROM_FILE)]
NewFolder = Annotated[Path, argument(Value(parse_path, words.METAVAR_FOLDER), words.ARGUMENT_NEW_FOLDER)]
ImportFile = Annotated[Path, argument(Value(parse_path, words.METAVAR_FILE), words.ARGUMENT_IMPORT)]
ImportDryRun = Annotated[bool, flag("--dry-run", words.OPTION_IMPORT_DRY_RUN)]
AcceptValid = Annotated[bool, flag("--accept-valid", words.OPTION_ACCEPT_VALID)]
Rejects = Annotated[Path | None, option("--rejects", FILE, words.OPTION_REJECTS)]
ColumnKeys = Annotated[
    list[Assigned] | None, option("--map", Value(parse_column_keys, words.METAVAR_MAP), words.OPTION_MAP)
]
Defaults = Annotated[
    list[Assigned] | None, option("--default", Value(parse_defaults, words.METAVAR_DEFAULT), words.OPTION_DEFAULT)
]
AddUnknown = Annotated[bool, flag("--add-unknown", words.OPTION_ADD_UNKNOWN)]
FromEncoding = Annotated[str | None, option("--from-encoding", closed(ENCODINGS), words.OPTION_FROM_ENCODING)]
RuleCode = Annotated[str | None, argument(Value(str, words.METAVAR_RULE, complete_rule), words.ARGUMENT_RULE)]
HouseholdName = Annotated[str, argument(Value(str, words.METAVAR_HOUSEHOLD), words.ARGUMENT_HOUSEHOLD)]
Form = Annotated[str, argument(closed(FORMS, metavar=words.METAVAR_FORM), words.ARGUMENT_FORM)]
SchemaName = Annotated[str | None, argument(closed(SCHEMAS, metavar=words.METAVAR_FILE), words.ARGUMENT_SCHEMA)]
