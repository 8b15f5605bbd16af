"""Values that a recording command still needs: it asks for them on a terminal, and names them elsewhere."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from povplan.cli.asking import ask, can_ask, confirm
from povplan.cli.context import Surroundings
from povplan.cli.fields import Field, Values
from povplan.cli.opening import open_plan
from povplan.cli.values import one_of
from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.model.names import fold
from povplan.words import asking, refusals
from povplan.words.phrase import Phrase

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
    """

    field: Field
    required: bool = False
    default: Callable[[Surroundings, Book, Values], str | None] = lambda *_: None
    applies: Callable[[Values], bool] = lambda _: True
    label: str | None = None


def fill_in(here: Surroundings, given: Values, blanks: Sequence[Blank]) -> dict[str, Any]:
    """Return the values of a command after asking for the missing ones.

    If only the household was given, ask for every value; otherwise only for those that the command requires.

    Args:
        here: the surroundings.
        given: the values of the command line by key; None: not given.
        blanks: the fields to ask for, in this order.

    Raises:
        PovplanError: a required value is missing and there is nobody to ask.
    """
    values = dict(given)
    missing = [each for each in blanks if each.required and values[each.field.key] is None and each.applies(values)]
    if not missing:
        return values
    if not can_ask():
        names = tuple(each.label or each.field.label for each in missing)
        raise PovplanError(refusals.MISSING_OPTIONS, status=ExitStatus.USAGE, options=names)
    ask_all = all(value in (None, False) for key, value in values.items() if key != "household")
    book = open_plan(here, ()).book
    if book is None:
        return values  # The command itself reports errors in the files.
    for each in blanks:
        if values[each.field.key] is None and (ask_all or each.required) and each.applies(values):
            values[each.field.key] = _ask(here, each, book, values)
    return values


def ask_changes(here: Surroundings, book: Book, whom: str, fields: Sequence[Field], shown: Values) -> dict[str, Any]:
    """Ask which keys of a household to change, and return them with their new values.

    Args:
        here: the surroundings.
        book: the plan.
        whom: the household.
        fields: the fields that may change.
        shown: the name and present value of each, by key.
    """
    by_key = {each.key: each for each in fields}
    choices = [(key, f"{label}: {value}") for key, (label, value) in shown.items()]
    known: dict[str, Any] = {"household": whom}

    def parse_key(text: str) -> str:
        named = next((key for key, (label, _) in shown.items() if fold(label) == fold(text)), text)
        return one_of(by_key)(named)

    while True:
        key = ask(here.speech, here.speech.say(asking.ASK_FIELD), parse_key, choices=choices)
        known[key] = ask(
            here.speech,
            here.speech.say(asking.ASK_NEW_VALUE),
            by_key[key].reading(book, known),
            choices=by_key[key].list_choices(book, here.speech.language),
        )
        if not confirm(here.speech, here.speech.say(asking.ASK_MORE), default=False):
            return {key: value for key, value in known.items() if key != "household"}


def _ask(here: Surroundings, blank: Blank, book: Book, values: Values) -> Any:  # noqa: ANN401 - any field's
    field = blank.field
    choices = field.list_choices(book, here.speech.language)
    return ask(
        here.speech,
        here.speech.say(field.question or Phrase("", "")),
        field.reading(book, values),
        choices=choices if len(choices) <= _MOST_CHOICES else (),
        default=blank.default(here, book, values),
        optional=not blank.required,
    )
