"""The options for keys of the household list; each is declared once, as an option and as a question.

Every option may be left out: on a terminal the command asks for a missing value, elsewhere it names it in an error.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from inspect import Parameter
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

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
    set_parameters,
)
from povplan.cli.sentences import name_value
from povplan.cli.values import parse_codes, parse_items, parse_name, parse_reason, parse_text
from povplan.errors import ExitStatus
from povplan.model import kinds
from povplan.words import asking, refusals
from povplan.words import helppages as words
from povplan.words.language import Language
from povplan.words.phrase import Phrase

if TYPE_CHECKING:
    from povplan.model.book import Book

Values = Mapping[str, Any]
Parse = Callable[[str], Any]
Records = Callable[["Book"], Sequence[Any]]
Choice = tuple[str, str]


class Trial(Enum):
    """Whether a change is only tried, and how it is shown then."""

    NONE = "none"
    WORDS = "words"
    DIFF = "diff"


class Field(NamedTuple):
    """An option of the recording commands.

    Args:
        key: its name among the values of a command, mostly the key in the file.
        name: the option as typed; empty: it is the argument.
        value: the kind of its value, which also says whether the key may be emptied (`NOTE`, lists); None: a flag.
        help: its explanation.
        question: the question for it; None: the command does not ask.
        read: returns the parser of an answer, given the book and the values so far; None: the option's own parser.
        choices: returns the choices in a book, each with its name; None: those of the closed list, if it is one.
        example: an answer, as it would be typed.
        doubts: returns a question back if an answer probably belongs to another question.
    """

    key: str
    name: str
    value: Value | None
    help: Phrase
    question: Phrase | None = None
    read: Callable[["Book", Values], Parse] | None = None
    choices: Callable[["Book", Language], Sequence[Choice]] | None = None
    example: Phrase | str = ""
    doubts: Callable[[str], Phrase | None] | None = None

    @property
    def label(self) -> str | Phrase:
        """Its name in an error that it is missing."""
        return self.name or words.METAVAR_HOUSEHOLD

    def parameter(self) -> Parameter:
        """Return it as a parameter that Typer understands."""
        if self.value is None:
            annotation: Any = Annotated[bool, flag(self.name, self.help)]
            return Parameter(self.key, Parameter.KEYWORD_ONLY, default=False, annotation=annotation)
        info = option(self.name, self.value, self.help) if self.name else argument(self.value, self.help)
        annotation = Annotated[str | None, info]  # Typer asks our parser, not the type.
        return Parameter(self.key, Parameter.KEYWORD_ONLY, default=None, annotation=annotation)

    def reading(self, book: "Book", values: Values) -> Parse:
        """Return the parser of an answer."""
        if self.read:
            return self.read(book, values)
        return (self.value and self.value.parse) or str

    def list_choices(self, book: "Book", language: Language) -> Sequence[Choice]:
        """Return the choices, each with its name."""
        if self.choices:
            return self.choices(book, language)
        members = self.value.members if self.value else ()
        return [(each, name_value(each, language) or each) for each in members]


def takes(
    *fields: Field,
) -> Callable[[Callable[[typer.Context, dict[str, Any]], ExitStatus]], Callable[..., ExitStatus]]:
    """Return a decorator that makes a command with these options; the function gets their values by key."""

    def make(function: Callable[[typer.Context, dict[str, Any]], ExitStatus]) -> Callable[..., ExitStatus]:
        def command(ctx: typer.Context, **values: object) -> ExitStatus:
            return function(ctx, values)

        set_parameters(command, (each.parameter() for each in fields))
        command.__doc__ = function.__doc__
        return command

    return make


def village_of(book: "Book", values: Values) -> str:
    """Return the village of the household in question, new or already listed."""
    from povplan.cli.targets import place_household

    return str(values["village"]) if values.get("village") else place_household(book, values["household"])[1].village


def _record(field: Field, records: Records, unknown: Phrase) -> Field:
    """Return the field with one record of the plan as its value."""

    def read(book: "Book", _: Values) -> Parse:
        from povplan.cli.targets import choose_id

        return lambda text: choose_id(text, records(book), unknown)

    return field._replace(read=read, choices=_named(records))


def _records(field: Field, records: Records, unknown: Phrase) -> Field:
    """Return the field with several records of the plan as its value."""

    def read(book: "Book", _: Values) -> Parse:
        from povplan.cli.targets import order_ids
        from povplan.cli.values import Items

        def parse(text: str) -> Items:
            return Items(order_ids(parse_items(text), records(book), unknown))

        return parse

    return field._replace(read=read, choices=_named(records), example="1,2")


def _named(records: Records) -> Callable[["Book", Language], Sequence[Choice]]:
    return lambda book, _: [(each.id, each.name) for each in records(book)]


def _read_household(book: "Book", _: Values) -> Parse:
    from povplan.cli.targets import place_household

    return lambda text: str(place_household(book, text)[1].id)


def _read_codes(book: "Book", _: Values) -> Parse:
    from povplan.cli.targets import choose_indicators

    def parse(text: str) -> object:
        codes = parse_codes(text)
        if book.standard:
            choose_indicators(codes, book)
        return codes

    return parse


def _read_visitor(book: "Book", values: Values) -> Parse:
    from povplan.cli.targets import choose_visitor

    return lambda text: choose_visitor(book, text, village_of(book, values))


def _read_helpers(book: "Book", values: Values) -> Parse:
    from povplan.cli.targets import choose_helpers
    from povplan.cli.values import Items

    return lambda text: Items(choose_helpers(book, parse_items(text), village_of(book, values)))


def _doubt_decision(text: str) -> Phrase | None:
    return asking.DOUBT_DECISION if _CODES_ALONE.fullmatch(text) else None


def _list_indicators(book: "Book", language: Language) -> Sequence[Choice]:
    return [(str(code), each.name.in_language(language.value)) for code, each in book.indicators.items()]


def _list_proposals(book: "Book", language: Language) -> Sequence[Choice]:
    from datetime import date

    from povplan.model.reviews import find_open_proposal

    def count(village: str) -> int:
        return sum(
            each.village == village and find_open_proposal(each, date.max) is not None for each in book.households
        )

    return [
        (each.id, asking.ASK_PROPOSALS.say(language, name=each.name, count=count(each.id)))
        for each in book.plan.villages
    ]


_CODES_ALONE = re.compile("(?:0?[1-9]|1[0-2])(?:[,; ]+(?:0?[1-9]|1[0-2]))*")
_A_DAY = "30/6/2023"
_A_DECISION = "52/QĐ-UBND"
NEW = asking.ASK_NEW_VALUE

WHO = Field(
    "household",
    "",
    Value(parse_text, words.METAVAR_HOUSEHOLD),
    words.ARGUMENT_HOUSEHOLD,
    asking.ASK_HOUSEHOLD,
    _read_household,
    lambda book, _: [(str(each.id), each.head) for each in book.households],
    asking.EXAMPLE_HOUSEHOLD,
)
TRIAL = (
    Field("dry_run", "--dry-run", None, words.OPTION_DRY_RUN),
    Field("diff", "--diff", None, words.OPTION_DIFF),
)
"""How a change may be tried."""

REPLACE = Field("replace", "--replace", None, words.OPTION_REPLACE)
DAY = Field("date", "--date", DATE, words.OPTION_DATE, asking.ASK_DATE, example=_A_DAY)
DECISION_DAY = Field("date", "--date", DATE, words.OPTION_DECISION_DATE, asking.ASK_DECISION_DATE, example=_A_DAY)
CLASS = Field("category", "--category", closed(kinds.Outcome), words.OPTION_OUTCOME, asking.ASK_RESULT)
STATE = Field("state", "--state", closed(kinds.State), words.OPTION_REVIEW_STATE, asking.ASK_STATE)
KIND = Field("kind", "--kind", closed(kinds.ReviewKind), words.OPTION_REVIEW_KIND)
DEPRIVATIONS = Field(
    "deprivations",
    "--deprivations",
    CODES,
    words.OPTION_DEPRIVATIONS,
    asking.ASK_DEPRIVATIONS,
    _read_codes,
    _list_indicators,
    "1,4",
)
INCOME = Field("income", "--income", MONEY, words.OPTION_INCOME, asking.ASK_INCOME, example="1.650.000")
SCORE_A = Field("score_a", "--score-a", POINTS, words.OPTION_SCORE_A)
SCORE_B = Field("score_b", "--score-b", POINTS, words.OPTION_SCORE_B)
_NUMBER = Value(parse_text, words.METAVAR_DECISION)
DECISION = Field(
    "decision",
    "--decision",
    _NUMBER,
    words.OPTION_DECISION,
    asking.ASK_DECISION,
    example=_A_DECISION,
    doubts=_doubt_decision,
)
REASON = Field(
    "reason",
    "--reason",
    closed(kinds.Reason)._replace(parse=parse_reason),
    words.OPTION_REASON,
    asking.ASK_REASON,
)
INTO = Field("into", "--into", NUMBER, words.OPTION_INTO)
NOTED = Field("note", "--note", TEXT, words.OPTION_NOTE, asking.ASK_NOTE, example=asking.EXAMPLE_NOTE)
WHERE = _records(
    Field(
        "village",
        "--village",
        Value(parse_items, words.METAVAR_VILLAGES),
        words.OPTION_RECOGNISE_VILLAGE,
        asking.ASK_VILLAGE,
    ),
    lambda book: book.plan.villages,
    refusals.UNKNOWN_VILLAGE,
)._replace(choices=_list_proposals)
WHOM = Field("names", "--household", Value(parse_items, words.METAVAR_SEVERAL), words.OPTION_RECOGNISE_HOUSEHOLD)
VISITOR = Field(
    "by",
    "--by",
    Value(parse_text, words.METAVAR_VISITOR),
    words.OPTION_VISITOR,
    asking.ASK_VISITOR,
    _read_visitor,
    example=asking.EXAMPLE_PERSON,
)
OUTLOOK = Field("outlook", "--outlook", closed(kinds.Outlook), words.OPTION_OUTLOOK, asking.ASK_OUTLOOK)
NEED = Field("need", "--need", TEXT, words.OPTION_NEED, asking.ASK_NEED, example=asking.EXAMPLE_NEED)
MEASURE = _record(
    Field("measure", "--measure", Value(parse_text, words.METAVAR_MEASURE), words.OPTION_MEASURE, asking.ASK_MEASURE),
    lambda book: book.plan.measures,
    refusals.UNKNOWN_MEASURE,
)
SUPPORT_KIND = Field("kind", "--kind", closed(kinds.SupportKind), words.OPTION_SUPPORT_KIND, asking.ASK_KIND)
AMOUNT = Field("amount", "--amount", MONEY, words.OPTION_AMOUNT, asking.ASK_AMOUNT, example=asking.EXAMPLE_AMOUNT)
SOURCE = _record(
    Field("source", "--source", Value(parse_text, words.METAVAR_SOURCE), words.OPTION_SOURCE, asking.ASK_SOURCE),
    lambda book: book.plan.sources,
    refusals.UNKNOWN_SOURCE,
)

# Of the household itself.
HEAD = Field(
    "head",
    "--head",
    Value(parse_name, words.METAVAR_TEXT),
    words.OPTION_HEAD,
    asking.ASK_HEAD,
    example=asking.EXAMPLE_PERSON,
)
MEMBERS = Field("members", "--members", COUNT, words.OPTION_MEMBERS, asking.ASK_MEMBERS, example="4")
SINCE = Field("since", "--since", DATE, words.OPTION_SINCE, asking.ASK_SINCE, example=_A_DAY)
WORKERS = Field("workers", "--workers", COUNT, words.OPTION_WORKERS, asking.ASK_WORKERS, example="2")
OPENING_CLASS = Field(
    "category", "--category", closed(kinds.Category), words.OPTION_OPENING_CATEGORY, asking.ASK_CATEGORY
)
VILLAGE = _record(
    Field("village", "--village", Value(parse_text, words.METAVAR_VILLAGE), words.OPTION_VILLAGE, asking.ASK_VILLAGE),
    lambda book: book.plan.villages,
    refusals.UNKNOWN_VILLAGE,
)
CAUSES = _records(
    Field("causes", "--causes", Value(parse_items, words.METAVAR_CAUSES), words.OPTION_CAUSES, asking.ASK_CAUSES),
    lambda book: book.plan.causes,
    refusals.UNKNOWN_CAUSE,
)
HELPERS = Field(
    "helpers",
    "--helpers",
    Value(parse_items, words.METAVAR_HELPERS),
    words.OPTION_HELPERS,
    asking.ASK_HELPERS,
    _read_helpers,
    example=asking.EXAMPLE_PERSON,
)
MEASURES = _records(
    Field(
        "measures", "--measures", Value(parse_items, words.METAVAR_MEASURES), words.OPTION_MEASURES, asking.ASK_MEASURES
    ),
    lambda book: book.plan.measures,
    refusals.UNKNOWN_MEASURE,
)
OFFICERS = _records(
    Field("officers", "--officers", Value(parse_items, words.METAVAR_OFFICERS), words.OPTION_OFFICERS, NEW),
    lambda book: tuple(book.responsibles.values()),
    refusals.UNKNOWN_OFFICER,
)
CAUSE_NOTE = Field("cause_note", "--cause-note", NOTE, words.OPTION_CAUSE_NOTE, NEW, example=asking.EXAMPLE_CAUSE)
MEASURE_NOTE = Field(
    "measure_note", "--measure-note", NOTE, words.OPTION_MEASURE_NOTE, NEW, example=asking.EXAMPLE_NEED
)
PLANNED = Field("planned", "--planned", closed(kinds.Answer), words.OPTION_PLANNED, asking.ASK_PLANNED)
GROUPS = Field("groups", "--groups", closed(kinds.Group, words.METAVAR_GROUPS, many=True), words.OPTION_GROUPS, NEW)

HOUSEHOLD = (
    Field("id", "--id", NUMBER, words.OPTION_ID),
    HEAD,
    MEMBERS,
    WORKERS,
    OPENING_CLASS,
    VILLAGE,
    CAUSES,
    CAUSE_NOTE,
    DEPRIVATIONS,
    HELPERS,
    MEASURES,
    MEASURE_NOTE,
    OFFICERS,
    PLANNED,
    GROUPS,
)
"""The facts of a household, in the order of the file; `add` and `edit` take the same."""

ENTERED = Field("entered", "--entered", DATE, words.OPTION_ENTERED, asking.ASK_ENTERED, example=_A_DAY)
ENTERED_AS = Field("entered_as", "--as", closed(kinds.Entry), words.OPTION_ENTERED_AS, asking.ASK_ENTERED_AS)
ENTERED_FROM = Field("entered_from", "--from", NUMBER, words.OPTION_ENTERED_FROM, asking.ASK_ENTERED_FROM, example="3")
ENTERED_DECISION = Field(
    "entered_decision",
    "--decision",
    _NUMBER,
    words.OPTION_ENTERED_DECISION,
    asking.ASK_ENTERED_DECISION,
    example=_A_DECISION,
    doubts=_doubt_decision,
)
ENTRY = (ENTERED, ENTERED_AS, ENTERED_FROM, ENTERED_DECISION)
"""How a household came in after the start."""

_OF_REVIEWS = (DAY, CLASS, STATE, KIND, INCOME, SCORE_A, SCORE_B, DECISION, REASON, INTO, NOTED)
_OF_EVENTS = (VISITOR, OUTLOOK, NEED, MEASURE, AMOUNT, SOURCE)
_OPTIONS = {"as": "--as", "from": "--from"} | {each.key: each.name for each in (*_OF_REVIEWS, *_OF_EVENTS, *HOUSEHOLD)}
_KEY = rf"\b({'|'.join(_OPTIONS)}):(?: \[([^\]]*)\])?"


def take_trial(given: dict[str, Any]) -> Trial:
    """Take out of the values of a command whether it is only tried."""
    is_dry, has_diff = (given.pop(each.key) for each in TRIAL)
    return Trial.DIFF if has_diff else Trial.WORDS if is_dry else Trial.NONE


def name_options(hint: str) -> str:
    """Return a hint with options in place of keys: `--state proposed` for `state: proposed`."""

    def put_option(found: re.Match[str]) -> str:
        option = _OPTIONS[found[1]]
        return option if found[2] is None else f"{option} {found[2]}"

    return re.sub(_KEY, put_option, hint)
