"""The options that stand for keys of the household list, for the commands that record and change.

All may be left out: on a terminal the commands ask for what is missing, elsewhere they name it.
"""

from datetime import date
from typing import Annotated

import typer

from povplan.cli.options import CATEGORIES
from povplan.cli.values import (
    Codes,
    Items,
    complete_from,
    complete_list_from,
    one_of,
    parse_codes,
    parse_date,
    parse_items,
    parse_money,
    parse_note,
    parse_number,
    parse_text,
    parse_whole,
    some_of,
)
from povplan.words.commands import NAMES

OUTCOMES = ("poor", "near_poor", "not_poor", "left")
REVIEW_STATES = ("proposed", "recognised", "rejected")
KINDS = ("regular", "periodic")
REASONS = ("died", "moved", "merged", "split")
OUTLOOKS = ("likely", "uncertain", "unlikely")
SUPPORT_KINDS = ("grant", "loan", "in_kind", "labour", "service")
ENTRIES = ("new", "returned", "moved_in", "split")
GROUPS = ("ethnic_minority", "no_labour_capacity", "merit")
ANSWERS = ("yes", "no")

Who = Annotated[
    str | None, typer.Argument(parser=parse_text, help=NAMES.argument_household, metavar=NAMES.metavar_household)
]
DryRun = Annotated[bool, typer.Option("--dry-run", help=NAMES.option_dry_run)]
Replace = Annotated[bool, typer.Option("--replace", help=NAMES.option_replace)]
Day = Annotated[
    date | None, typer.Option("--date", parser=parse_date, help=NAMES.option_date, metavar=NAMES.metavar_date)
]
DecisionDay = Annotated[
    date | None, typer.Option("--date", parser=parse_date, help=NAMES.option_decision_date, metavar=NAMES.metavar_date)
]
Class = Annotated[
    str | None,
    typer.Option(
        "--category",
        parser=one_of(*OUTCOMES),
        help=NAMES.option_outcome,
        metavar="|".join(OUTCOMES),
        autocompletion=complete_from(*OUTCOMES),
    ),
]
ReviewState = Annotated[
    str | None,
    typer.Option(
        "--state",
        parser=one_of(*REVIEW_STATES),
        help=NAMES.option_review_state,
        metavar="|".join(REVIEW_STATES),
        autocompletion=complete_from(*REVIEW_STATES),
    ),
]
ReviewKind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        parser=one_of(*KINDS),
        help=NAMES.option_review_kind,
        metavar="|".join(KINDS),
        autocompletion=complete_from(*KINDS),
    ),
]
Deprivations = Annotated[
    Codes | None,
    typer.Option("--deprivations", parser=parse_codes, help=NAMES.option_deprivations, metavar=NAMES.metavar_codes),
]
Income = Annotated[
    int | None, typer.Option("--income", parser=parse_money, help=NAMES.option_income, metavar=NAMES.metavar_money)
]
ScoreA = Annotated[
    int | None, typer.Option("--score-a", parser=parse_whole, help=NAMES.option_score_a, metavar=NAMES.metavar_points)
]
ScoreB = Annotated[
    int | None, typer.Option("--score-b", parser=parse_whole, help=NAMES.option_score_b, metavar=NAMES.metavar_points)
]
Decision = Annotated[
    str | None,
    typer.Option("--decision", parser=parse_text, help=NAMES.option_decision, metavar=NAMES.metavar_decision),
]
Reason = Annotated[
    str | None,
    typer.Option(
        "--reason",
        parser=one_of(*REASONS),
        help=NAMES.option_reason,
        metavar="|".join(REASONS),
        autocompletion=complete_from(*REASONS),
    ),
]
Into = Annotated[
    int | None, typer.Option("--into", parser=parse_number, help=NAMES.option_into, metavar=NAMES.metavar_number)
]
Note = Annotated[
    str | None, typer.Option("--note", parser=parse_text, help=NAMES.option_note, metavar=NAMES.metavar_text)
]
Where = Annotated[
    Items | None,
    typer.Option("--village", parser=parse_items, help=NAMES.option_recognise_village, metavar=NAMES.metavar_villages),
]
Whom = Annotated[
    Items | None,
    typer.Option(
        "--household", parser=parse_items, help=NAMES.option_recognise_household, metavar=NAMES.metavar_several
    ),
]
Visitor = Annotated[
    str | None, typer.Option("--by", parser=parse_text, help=NAMES.option_visitor, metavar=NAMES.metavar_visitor)
]
Outlook = Annotated[
    str | None,
    typer.Option(
        "--outlook",
        parser=one_of(*OUTLOOKS),
        help=NAMES.option_outlook,
        metavar="|".join(OUTLOOKS),
        autocompletion=complete_from(*OUTLOOKS),
    ),
]
Need = Annotated[
    str | None, typer.Option("--need", parser=parse_text, help=NAMES.option_need, metavar=NAMES.metavar_text)
]
GivenMeasure = Annotated[
    str | None, typer.Option("--measure", parser=parse_text, help=NAMES.option_measure, metavar=NAMES.metavar_measure)
]
SupportKind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        parser=one_of(*SUPPORT_KINDS),
        help=NAMES.option_support_kind,
        metavar="|".join(SUPPORT_KINDS),
        autocompletion=complete_from(*SUPPORT_KINDS),
    ),
]
Amount = Annotated[
    int | None, typer.Option("--amount", parser=parse_money, help=NAMES.option_amount, metavar=NAMES.metavar_money)
]
FundSource = Annotated[
    str | None, typer.Option("--source", parser=parse_text, help=NAMES.option_source, metavar=NAMES.metavar_source)
]

# Of the household itself.
Id = Annotated[
    int | None, typer.Option("--id", parser=parse_number, help=NAMES.option_id, metavar=NAMES.metavar_number)
]
Head = Annotated[
    str | None, typer.Option("--head", parser=parse_text, help=NAMES.option_head, metavar=NAMES.metavar_text)
]
Members = Annotated[
    int | None, typer.Option("--members", parser=parse_whole, help=NAMES.option_members, metavar=NAMES.metavar_number)
]
Since = Annotated[
    date | None, typer.Option("--since", parser=parse_date, help=NAMES.option_since, metavar=NAMES.metavar_date)
]
Workers = Annotated[
    int | None, typer.Option("--workers", parser=parse_whole, help=NAMES.option_workers, metavar=NAMES.metavar_number)
]
OpeningClass = Annotated[
    str | None,
    typer.Option(
        "--category",
        parser=one_of(*CATEGORIES),
        help=NAMES.option_opening_category,
        metavar="|".join(CATEGORIES),
        autocompletion=complete_from(*CATEGORIES),
    ),
]
HomeVillage = Annotated[
    str | None,
    typer.Option("--village", parser=parse_text, help=NAMES.option_village, metavar=NAMES.metavar_village),
]
ItsCauses = Annotated[
    Items | None, typer.Option("--causes", parser=parse_items, help=NAMES.option_causes, metavar=NAMES.metavar_causes)
]
CauseNote = Annotated[
    str | None,
    typer.Option("--cause-note", parser=parse_note, help=NAMES.option_cause_note, metavar=NAMES.metavar_text),
]
Helpers = Annotated[
    Items | None,
    typer.Option("--helpers", parser=parse_items, help=NAMES.option_helpers, metavar=NAMES.metavar_helpers),
]
Measures = Annotated[
    Items | None,
    typer.Option("--measures", parser=parse_items, help=NAMES.option_measures, metavar=NAMES.metavar_measures),
]
MeasureNote = Annotated[
    str | None,
    typer.Option("--measure-note", parser=parse_note, help=NAMES.option_measure_note, metavar=NAMES.metavar_text),
]
ItsOfficers = Annotated[
    Items | None,
    typer.Option("--officers", parser=parse_items, help=NAMES.option_officers, metavar=NAMES.metavar_officers),
]
Planned = Annotated[
    str | None,  # What Typer would take for a flag otherwise.
    typer.Option(
        "--planned",
        parser=one_of(*ANSWERS),
        help=NAMES.option_planned,
        metavar="|".join(ANSWERS),
        autocompletion=complete_from(*ANSWERS),
    ),
]
Groups = Annotated[
    Items | None,
    typer.Option(
        "--groups",
        parser=some_of(*GROUPS),
        help=NAMES.option_groups,
        metavar=NAMES.metavar_groups,
        autocompletion=complete_list_from(*GROUPS),
    ),
]
EnteredDay = Annotated[
    date | None,
    typer.Option("--entered", parser=parse_date, help=NAMES.option_entered, metavar=NAMES.metavar_date),
]
EnteredAs = Annotated[
    str | None,
    typer.Option(
        "--as",
        parser=one_of(*ENTRIES),
        help=NAMES.option_entered_as,
        metavar="|".join(ENTRIES),
        autocompletion=complete_from(*ENTRIES),
    ),
]
EnteredFrom = Annotated[
    int | None,
    typer.Option("--from", parser=parse_number, help=NAMES.option_entered_from, metavar=NAMES.metavar_number),
]
EnteredDecision = Annotated[
    str | None,
    typer.Option("--decision", parser=parse_text, help=NAMES.option_entered_decision, metavar=NAMES.metavar_decision),
]
