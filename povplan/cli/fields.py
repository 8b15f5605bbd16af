"""The options that stand for keys of the household list, for the commands that record and change.

All may be left out: on a terminal the commands ask for what is missing, elsewhere they name it.
"""

from datetime import date
from typing import Annotated

from povplan.cli.declare import (
    CODES,
    COUNT,
    DATE,
    MONEY,
    NOTE,
    NUMBER,
    POINTS,
    TEXT,
    Value,
    argument,
    closed,
    flag,
    option,
)
from povplan.cli.values import (
    Codes,
    Items,
    parse_items,
    parse_text,
)
from povplan.model import kinds
from povplan.words import helppages as words

Who = Annotated[str | None, argument(Value(parse_text, words.METAVAR_HOUSEHOLD), words.ARGUMENT_HOUSEHOLD)]
DryRun = Annotated[bool, flag("--dry-run", words.OPTION_DRY_RUN)]
Replace = Annotated[bool, flag("--replace", words.OPTION_REPLACE)]
Day = Annotated[date | None, option("--date", DATE, words.OPTION_DATE)]
DecisionDay = Annotated[date | None, option("--date", DATE, words.OPTION_DECISION_DATE)]
Class = Annotated[kinds.Outcome | None, option("--category", closed(kinds.Outcome), words.OPTION_OUTCOME)]
ReviewState = Annotated[kinds.State | None, option("--state", closed(kinds.State), words.OPTION_REVIEW_STATE)]
ReviewKind = Annotated[kinds.ReviewKind | None, option("--kind", closed(kinds.ReviewKind), words.OPTION_REVIEW_KIND)]
Deprivations = Annotated[Codes | None, option("--deprivations", CODES, words.OPTION_DEPRIVATIONS)]
Income = Annotated[int | None, option("--income", MONEY, words.OPTION_INCOME)]
ScoreA = Annotated[int | None, option("--score-a", POINTS, words.OPTION_SCORE_A)]
ScoreB = Annotated[int | None, option("--score-b", POINTS, words.OPTION_SCORE_B)]
Decision = Annotated[str | None, option("--decision", Value(parse_text, words.METAVAR_DECISION), words.OPTION_DECISION)]
Reason = Annotated[kinds.Reason | None, option("--reason", closed(kinds.Reason), words.OPTION_REASON)]
Into = Annotated[int | None, option("--into", NUMBER, words.OPTION_INTO)]
Note = Annotated[str | None, option("--note", TEXT, words.OPTION_NOTE)]
Where = Annotated[
    Items | None, option("--village", Value(parse_items, words.METAVAR_VILLAGES), words.OPTION_RECOGNISE_VILLAGE)
]
Whom = Annotated[
    Items | None, option("--household", Value(parse_items, words.METAVAR_SEVERAL), words.OPTION_RECOGNISE_HOUSEHOLD)
]
Visitor = Annotated[str | None, option("--by", Value(parse_text, words.METAVAR_VISITOR), words.OPTION_VISITOR)]
Outlook = Annotated[kinds.Outlook | None, option("--outlook", closed(kinds.Outlook), words.OPTION_OUTLOOK)]
Need = Annotated[str | None, option("--need", TEXT, words.OPTION_NEED)]
GivenMeasure = Annotated[
    str | None, option("--measure", Value(parse_text, words.METAVAR_MEASURE), words.OPTION_MEASURE)
]
SupportKind = Annotated[
    kinds.SupportKind | None, option("--kind", closed(kinds.SupportKind), words.OPTION_SUPPORT_KIND)
]
Amount = Annotated[int | None, option("--amount", MONEY, words.OPTION_AMOUNT)]
FundSource = Annotated[str | None, option("--source", Value(parse_text, words.METAVAR_SOURCE), words.OPTION_SOURCE)]

# Of the household itself.
Id = Annotated[int | None, option("--id", NUMBER, words.OPTION_ID)]
Head = Annotated[str | None, option("--head", TEXT, words.OPTION_HEAD)]
Members = Annotated[int | None, option("--members", COUNT, words.OPTION_MEMBERS)]
Since = Annotated[date | None, option("--since", DATE, words.OPTION_SINCE)]
Workers = Annotated[int | None, option("--workers", COUNT, words.OPTION_WORKERS)]
OpeningClass = Annotated[
    kinds.Category | None, option("--category", closed(kinds.Category), words.OPTION_OPENING_CATEGORY)
]
HomeVillage = Annotated[str | None, option("--village", Value(parse_text, words.METAVAR_VILLAGE), words.OPTION_VILLAGE)]
ItsCauses = Annotated[Items | None, option("--causes", Value(parse_items, words.METAVAR_CAUSES), words.OPTION_CAUSES)]
CauseNote = Annotated[str | None, option("--cause-note", NOTE, words.OPTION_CAUSE_NOTE)]
Helpers = Annotated[Items | None, option("--helpers", Value(parse_items, words.METAVAR_HELPERS), words.OPTION_HELPERS)]
Measures = Annotated[
    Items | None, option("--measures", Value(parse_items, words.METAVAR_MEASURES), words.OPTION_MEASURES)
]
MeasureNote = Annotated[str | None, option("--measure-note", NOTE, words.OPTION_MEASURE_NOTE)]
ItsOfficers = Annotated[
    Items | None, option("--officers", Value(parse_items, words.METAVAR_OFFICERS), words.OPTION_OFFICERS)
]
Planned = Annotated[kinds.Answer | None, option("--planned", closed(kinds.Answer), words.OPTION_PLANNED)]
Groups = Annotated[
    Items | None, option("--groups", closed(kinds.Group, metavar=words.METAVAR_GROUPS, many=True), words.OPTION_GROUPS)
]
EnteredDay = Annotated[date | None, option("--entered", DATE, words.OPTION_ENTERED)]
EnteredAs = Annotated[kinds.Entry | None, option("--as", closed(kinds.Entry), words.OPTION_ENTERED_AS)]
EnteredFrom = Annotated[int | None, option("--from", NUMBER, words.OPTION_ENTERED_FROM)]
EnteredDecision = Annotated[
    str | None, option("--decision", Value(parse_text, words.METAVAR_DECISION), words.OPTION_ENTERED_DECISION)
]
