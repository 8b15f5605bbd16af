"""The questions of a recording command: for the values that are missing, and again for those that a check refuses."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from povplan.cli.asking import ask, can_ask, confirm, tell_error, tell_understood
from povplan.cli.context import Surroundings
from povplan.cli.declare import MONEY
from povplan.cli.fields import WHO, Field, Values
from povplan.cli.opening import open_plan
from povplan.cli.sentences import name_value
from povplan.cli.targets import place_household
from povplan.cli.values import one_of
from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.household import Household
from povplan.model.names import fold
from povplan.reports.differences import say_value
from povplan.reports.naming import name_indicator, name_one
from povplan.words import asking, refusals
from povplan.words.language import Language
from povplan.words.phrase import Phrase

_CODES_AGAINST_CLASS = ("HH010", "HH011")
_MOST_CHOICES = 40
"""A longer list of choices helps nobody."""


class Blank(NamedTuple):
    """A field that a command may have to ask for.

    Args:
        field: the field.
        required: whether the command cannot do without it.
        default: the answer if the person only presses Enter.
        applies: returns whether it is needed, given the values so far.
        label: its name in an error that it is missing; None: the field's own name.
        insists: returns whether a person who is asked has to answer, given the values so far.
    """

    field: Field
    required: bool = False
    default: Callable[[Surroundings, Book, Values], str | None] = lambda *_: None
    applies: Callable[[Values], bool] = lambda _: True
    label: str | None = None
    insists: Callable[[Values], bool] = lambda _: False


def usually(value: str) -> Callable[[Surroundings, Book, Values], str]:
    """Return the default that is a value of a closed list, by its name in the language spoken."""
    return lambda here, *_: name_value(value, here.speech.language)


@dataclass
class Form:
    """The values of a command, and the questions behind them.

    Args:
        here: the surroundings.
        blanks: the fields that may be asked for, in this order.
        values: the values by key; None: not given.
        is_asked: whether the person has answered a question.
    """

    here: Surroundings
    blanks: Sequence[Blank]
    values: dict[str, Any]
    is_asked: bool = field(default=False, init=False)

    def fill_in(self) -> None:
        """Ask for the missing values.

        If only the household was given, ask for every value; otherwise only for those that the command requires.

        Raises:
            PovplanError: a required value is missing and there is nobody to ask, or no household fits.
        """
        if not (missing := [each for each in self.blanks if each.required and self._is_missing(each)]):
            return
        if not can_ask():
            names = tuple(each.label or each.field.label for each in missing)
            raise PovplanError(refusals.MISSING_OPTIONS, status=ExitStatus.USAGE, options=names)
        ask_all = all(value in (None, False) for key, value in self.values.items() if key != WHO.key)
        book = open_plan(self.here, ()).book
        if book is None:
            return  # The command itself reports errors in the files.
        if self.values.get(WHO.key) is not None:
            tell_understood(say_answer(WHO, self.values[WHO.key], book, self.here.speech.language))
        for each in self.blanks:
            if self._is_missing(each) and (ask_all or each.required):
                self._ask(each, book)

    def ask_again(self, keys: Collection[str]) -> bool:
        """Ask again for the values of some keys, and return whether there were any to ask for."""
        book = open_plan(self.here, ()).book if self.is_asked else None
        wrong = [each for each in self.blanks if each.field.key in keys and each.applies(self.values)]
        if book is None:
            return False
        for each in wrong:
            self._ask(each, book)
        return bool(wrong)

    def ask_again_about(self, error: PovplanError) -> bool:
        """Print an error of the change and ask again for the values that it is about, if there are any."""
        keys = {each.field.key for each in self.blanks} & set(error.details)
        if not self.is_asked or not keys:
            return False
        tell_error(self.here.speech, error)
        return self.ask_again(keys)

    def find_wrong(self, findings: Iterable[Finding]) -> set[str]:
        """Return the keys of the values that findings of the change are about, if they were asked for."""
        blanks = [each for each in self.blanks if each.field.key in self.values and each.applies(self.values)]
        known = {each.field.key for each in blanks} if self.is_asked else set()
        listed = tuple(findings)
        steps = ([step for step in reversed(each.path) if step in known] for each in listed)
        # Codes that do not fit the class: either of the two may be wrong.
        both = {"category"} & known if any(each.code in _CODES_AGAINST_CLASS for each in listed) else set()
        return {str(found[0]) for found in steps if found} | both

    def _is_missing(self, blank: Blank) -> bool:
        return self.values[blank.field.key] is None and blank.applies(self.values)

    def _ask(self, blank: Blank, book: Book) -> None:
        asked, speech = blank.field, self.here.speech
        choices = asked.list_choices(book, speech.language)
        shown = choices if len(choices) <= _MOST_CHOICES else ()
        # The numbers of a list are an example only if it is shown.
        example = asked.example if shown or not choices or isinstance(asked.example, Phrase) else choices[0][1]
        example = speech.say(example) if isinstance(example, Phrase) else example
        answer = ask(
            speech,
            speech.say(asked.question or Phrase("", "")),
            asked.reading(book, self.values),
            choices=shown,
            default=blank.default(self.here, book, self.values),
            example=example,
            doubts=asked.doubts,
            optional=not blank.required and not blank.insists(self.values),
        )
        self.values[asked.key] = answer
        self.is_asked = True
        if answer is not None and (understood := say_answer(asked, answer, book, speech.language)):
            tell_understood(understood)


def fill_in(here: Surroundings, given: Values, blanks: Sequence[Blank]) -> Form:
    """Return the values of a command after asking for the missing ones.

    Raises:
        PovplanError: a required value is missing and there is nobody to ask, or no household fits.
    """
    form = Form(here, blanks, dict(given))
    form.fill_in()
    return form


def ask_changes(here: Surroundings, whom: str, fields: Sequence[Field], shown: Values) -> Form:
    """Ask which keys of a household to change, and return the form with their new values.

    Args:
        here: the surroundings.
        whom: the household.
        fields: the fields that may change.
        shown: the name and present value of each, by key.
    """
    by_key = {each.key: each for each in fields}
    choices = [(key, f"{label}: {value}") for key, (label, value) in shown.items()]
    known = Form(here, [Blank(each._replace(question=asking.ASK_NEW_VALUE), required=True) for each in fields], {})
    known.values["household"] = whom

    def parse_key(text: str) -> str:
        named = next((key for key, (label, _) in shown.items() if fold(label) == fold(text)), text)
        return one_of(by_key)(named)

    while True:
        key = ask(here.speech, here.speech.say(asking.ASK_FIELD), parse_key, choices=choices)
        known.is_asked = True
        known.ask_again({key})
        if not confirm(here.speech, here.speech.say(asking.ASK_MORE), default=False):
            return known


def say_answer(asked: Field, answer: Any, book: Book, language: Language) -> str:  # noqa: ANN401 - any field's
    """Return how an answer was understood, in words; empty if it stands as it was typed."""
    if asked.key == WHO.key:
        return name_household(place_household(book, str(answer))[1], book, language)
    if isinstance(answer, date):
        return asking.UNDERSTOOD_DATE.say(language, day=answer.day, month=answer.month, year=answer.year)
    if asked.value is MONEY:
        return asking.UNDERSTOOD_MONEY.say(language, amount=answer)
    if asked.key == "deprivations":
        said = "; ".join(name_indicator(book, code, language) for code in answer) or say_value(
            asked.key, [], book, language
        )
    elif asked.value and asked.value.members:
        values = (answer,) if isinstance(answer, str) else answer
        said = ", ".join(name_value(each, language) or each for each in values)
    elif asked.read:
        said = say_value(asked.key, answer if isinstance(answer, str) else list(answer), book, language)
    else:
        return ""
    return asking.UNDERSTOOD.say(language, value=said[:1].upper() + said[1:])


def name_household(household: Household, book: Book, language: Language) -> str:
    """Return a household by its number, name and village."""
    village = name_one(book.villages, household.village)
    return asking.UNDERSTOOD_HOUSEHOLD.say(language, number=household.id, head=household.head, village=village)
