"""What each recording command may have to ask for, in the order in which a person would tell it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from povplan.cli.asking import ask, can_ask, confirm
from povplan.cli.context import Surroundings
from povplan.cli.forms import Blank, Values, name_choices
from povplan.cli.opening import open_plan
from povplan.cli.targets import (
    choose_helpers,
    choose_id,
    choose_ids,
    choose_indicators,
    choose_visitor,
    place_household,
)
from povplan.cli.values import (
    Codes,
    Items,
    one_of,
    parse_codes,
    parse_date,
    parse_items,
    parse_money,
    parse_note,
    parse_text,
    parse_whole,
    some_of,
)
from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.model.difference import list_differences
from povplan.model.kinds import Answer, Category, Group, Outcome, Outlook, Reason, SupportKind
from povplan.model.names import fold
from povplan.model.plan import Village
from povplan.progress.recording import find_open_proposal
from povplan.progress.standing import stand_on
from povplan.progress.stretch import look_at
from povplan.progress.tally import default_as_of
from povplan.reports.differences import name_key, say_value
from povplan.words import asking, helppages, refusals
from povplan.words.numbers import write_date
from povplan.words.phrase import Phrase

_Parse = Callable[[str], Any]


def whom_blank() -> Blank:
    """Return the question for the household that a command is about."""
    return Blank(
        "household",
        helppages.METAVAR_HOUSEHOLD,
        asking.ASK_HOUSEHOLD,
        lambda book, _: lambda text: str(place_household(book, text)[1].id),
        required=True,
        choices=lambda book: [(str(each.id), each.head) for each in book.households],
    )


def review_blanks(here: Surroundings) -> list[Blank]:
    """Return the questions of `review`."""
    outcomes = name_choices(here, Outcome)
    reasons = name_choices(here, Reason)
    return [
        whom_blank(),
        _day_blank(here),
        Blank(
            "category",
            "--category",
            asking.ASK_RESULT,
            _closed(Outcome),
            required=True,
            choices=lambda _: outcomes,
        ),
        Blank(
            "deprivations",
            "--deprivations",
            asking.ASK_DEPRIVATIONS,
            lambda book, _: lambda text: _known_codes(book, text),
            choices=lambda book: [
                (str(code), each.name.in_language(here.speech.language.value)) for code, each in book.indicators.items()
            ],
            default=_codes_now,
            applies=lambda values: values["category"] in tuple(Category),
        ),
        Blank(
            "income",
            "--income",
            asking.ASK_INCOME,
            _always(parse_money),
            applies=lambda values: values["category"] != "left",
        ),
        Blank(
            "reason",
            "--reason",
            asking.ASK_REASON,
            _closed(Reason),
            required=True,
            choices=lambda _: reasons,
            applies=lambda values: values["category"] == "left",
        ),
        Blank("decision", "--decision", asking.ASK_DECISION, _always(parse_text), applies=_may_be_decided),
        Blank("note", "--note", asking.ASK_NOTE, _always(parse_text)),
    ]


def recognise_blanks(here: Surroundings) -> list[Blank]:
    """Return the questions of `recognise`."""
    return [
        Blank(
            "village",
            "--village | --household",
            asking.ASK_VILLAGE,
            lambda book, _: _items_of(book.plan.villages, refusals.UNKNOWN_VILLAGE),
            required=True,
            choices=lambda book: [_with_proposals(here, book, each) for each in book.plan.villages],
            applies=lambda values: values["names"] is None,
        ),
        Blank("date", "--date", asking.ASK_DECISION_DATE, _always(parse_date), required=True),
        Blank("decision", "--decision", asking.ASK_DECISION_NUMBER, _always(parse_text), required=True),
    ]


def visit_blanks(here: Surroundings) -> list[Blank]:
    """Return the questions of `visit`."""
    outlooks = name_choices(here, Outlook)
    return [
        whom_blank(),
        _day_blank(here),
        Blank(
            "by",
            "--by",
            asking.ASK_VISITOR,
            lambda book, values: lambda text: choose_visitor(book, text, _village_of(book, values)),
        ),
        Blank("outlook", "--outlook", asking.ASK_OUTLOOK, _closed(Outlook), choices=lambda _: outlooks),
        Blank("need", "--need", asking.ASK_NEED, _always(parse_text)),
        Blank("note", "--note", asking.ASK_NOTE, _always(parse_text)),
    ]


def support_blanks(here: Surroundings) -> list[Blank]:
    """Return the questions of `support`."""
    kinds = name_choices(here, SupportKind)
    return [
        whom_blank(),
        _day_blank(here),
        Blank(
            "measure",
            "--measure",
            asking.ASK_MEASURE,
            lambda book, _: lambda text: choose_id(text, book.plan.measures, refusals.UNKNOWN_MEASURE),
            required=True,
            choices=lambda book: [(each.id, each.name) for each in book.plan.measures],
        ),
        Blank("kind", "--kind", asking.ASK_KIND, _closed(SupportKind), choices=lambda _: kinds),
        Blank("amount", "--amount", asking.ASK_AMOUNT, _always(parse_money)),
        Blank(
            "source",
            "--source",
            asking.ASK_SOURCE,
            lambda book, _: lambda text: choose_id(text, book.plan.sources, refusals.UNKNOWN_SOURCE),
            choices=lambda book: [(each.id, each.name) for each in book.plan.sources],
        ),
        Blank("note", "--note", asking.ASK_NOTE, _always(parse_text)),
    ]


def household_blanks(here: Surroundings) -> list[Blank]:
    """Return the questions of `add`."""
    categories = name_choices(here, Category)
    return [
        Blank("head", "--head", asking.ASK_HEAD, _always(parse_text), required=True),
        Blank(
            "village",
            "--village",
            asking.ASK_VILLAGE,
            lambda book, _: lambda text: choose_id(text, book.plan.villages, refusals.UNKNOWN_VILLAGE),
            required=True,
            choices=lambda book: [(each.id, each.name) for each in book.plan.villages],
        ),
        Blank("members", "--members", asking.ASK_MEMBERS, _always(parse_whole), required=True),
        Blank("workers", "--workers", asking.ASK_WORKERS, _always(parse_whole), required=True),
        Blank(
            "category",
            "--category",
            asking.ASK_CATEGORY,
            _closed(Category),
            required=True,
            choices=lambda _: categories,
        ),
        Blank(
            "deprivations",
            "--deprivations",
            asking.ASK_DEPRIVATIONS,
            lambda book, _: lambda text: _known_codes(book, text),
            required=True,
            choices=lambda book: [
                (str(code), each.name.in_language(here.speech.language.value)) for code, each in book.indicators.items()
            ],
        ),
        Blank(
            "causes",
            "--causes",
            asking.ASK_CAUSES,
            lambda book, _: _items_of(book.plan.causes, refusals.UNKNOWN_CAUSE),
            choices=lambda book: [(each.id, each.name) for each in book.plan.causes],
        ),
        Blank(
            "helpers",
            "--helpers",
            asking.ASK_HELPERS,
            lambda book, values: lambda text: Items(choose_helpers(book, parse_items(text), _village_of(book, values))),
        ),
        Blank(
            "measures",
            "--measures",
            asking.ASK_MEASURES,
            lambda book, _: _items_of(book.plan.measures, refusals.UNKNOWN_MEASURE),
            choices=lambda book: [(each.id, each.name) for each in book.plan.measures],
        ),
    ]


def ask_changes(here: Surroundings, whom: str) -> dict[str, Any]:
    """Return the keys of a household that a person wants changed, with their new values.

    Raises:
        PovplanError: there is nobody to ask.
    """
    if not can_ask():
        raise PovplanError(refusals.NOTHING_TO_EDIT, status=ExitStatus.USAGE)
    book = open_plan(here, ()).book
    if book is None:
        return {}  # The command itself tells what is wrong with the files.
    _, household = place_household(book, whom)
    blanks = {each.name: each for each in (*household_blanks(here), *_further_blanks(here))}
    language = here.speech.language
    state = list_differences(None, household)[0].after
    labels = {name: name_key(name, language) for name in blanks}
    choices = [(name, f"{label}: {say_value(name, state.get(name), book, language)}") for name, label in labels.items()]
    known: dict[str, Any] = {"household": whom}

    def parse_key(text: str) -> str:
        named = next((name for name, label in labels.items() if fold(label) == fold(text)), text)
        return one_of(blanks)(named)

    while True:
        name = ask(here.speech, here.speech.say(asking.ASK_FIELD), parse_key, choices=choices)
        blank = blanks[name]
        known[name] = ask(
            here.speech,
            here.speech.say(asking.ASK_NEW_VALUE),
            blank.parse(book, known),
            choices=blank.choices(book) if blank.choices else (),
        )
        if not confirm(here.speech, here.speech.say(asking.ASK_MORE), default=False):
            return {name: value for name, value in known.items() if name != "household"}


def _further_blanks(here: Surroundings) -> list[Blank]:
    """Return what only `edit` asks for: a new household rarely has it."""
    groups, answers = name_choices(here, Group), name_choices(here, Answer)
    return [
        Blank("cause_note", "--cause-note", asking.ASK_NEW_VALUE, _always(parse_note)),
        Blank("measure_note", "--measure-note", asking.ASK_NEW_VALUE, _always(parse_note)),
        Blank(
            "officers",
            "--officers",
            asking.ASK_NEW_VALUE,
            lambda book, _: _items_of(tuple(book.responsibles.values()), refusals.UNKNOWN_OFFICER),
            choices=lambda book: [(each.id, each.name) for each in book.responsibles.values()],
        ),
        Blank("planned", "--planned", asking.ASK_NEW_VALUE, _closed(Answer), choices=lambda _: answers),
        Blank("groups", "--groups", asking.ASK_NEW_VALUE, _always(some_of(Group)), choices=lambda _: groups),
    ]


def _day_blank(here: Surroundings) -> Blank:
    def today(book: Book, _: Values) -> str | None:
        # A plan of another year is being recorded from its papers: no day is likelier than another.
        is_running = here.today <= default_as_of(book.plan.year, here.today)
        return write_date(here.today, here.speech.language) if is_running else None

    return Blank("date", "--date", asking.ASK_DATE, _always(parse_date), required=True, default=today)


def _village_of(book: Book, values: Values) -> str:
    """Return the village of the household that is asked about, old or new."""
    if values.get("village"):
        return str(values["village"])
    return place_household(book, values["household"])[1].village


def _may_be_decided(values: Values) -> bool:
    return values["state"] in (None, "recognised") and values["category"] != "left"


def _codes_now(book: Book, values: Values) -> str | None:
    _, household = place_household(book, values["household"])
    standing = stand_on(household, look_at(book.plan, values["date"]))
    return ",".join(map(str, standing.deprivations)) or None if standing else None


def _with_proposals(here: Surroundings, book: Book, village: Village) -> tuple[str, str]:
    waiting = sum(
        each.village == village.id and find_open_proposal(each, date.max) is not None for each in book.households
    )
    return village.id, here.speech.say(asking.ASK_PROPOSALS, name=village.name, count=waiting)


def _known_codes(book: Book, text: str) -> Codes:
    codes = parse_codes(text)
    if book.standard:
        choose_indicators(codes, book)
    return codes


def _items_of(records: Sequence[Any], unknown: Phrase) -> _Parse:
    def parse(text: str) -> object:
        items = parse_items(text)
        choose_ids(items, records, unknown)
        return items

    return parse


def _closed(values: Iterable[str]) -> Callable[[Book, Values], _Parse]:
    return _always(one_of(values))


def _always(parse: _Parse) -> Callable[[Book, Values], _Parse]:
    return lambda *_: parse
