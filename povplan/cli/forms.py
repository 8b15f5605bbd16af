"""What a recording command still needs: asked for on a terminal, named elsewhere."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from povplan.cli.asking import ask, can_ask
from povplan.cli.context import Surroundings
from povplan.cli.opening import open_plan
from povplan.cli.sentences import name_value
from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.words import refusals
from povplan.words.phrase import Phrase

Values = Mapping[str, Any]
_MOST_CHOICES = 40
"""A longer list of choices helps nobody."""


class Blank(NamedTuple):
    """Something that may have to be asked for.

    Args:
        name: of the value.
        option: as it is typed on the command line; of an argument, what stands for it in the help page.
        question: asks for it.
        parse: makes the reading of an answer from the book and what is known already.
        required: whether the command cannot do without it.
        choices: the values to choose from, each with what it is called.
        default: the answer of whoever only presses Enter.
        applies: whether it is needed, after what is known already.
    """

    name: str
    option: str | Phrase
    question: Phrase
    parse: Callable[[Book, Values], Callable[[str], Any]]
    required: bool = False
    choices: Callable[[Book], Sequence[tuple[str, str]]] | None = None
    default: Callable[[Book, Values], str | None] = lambda *_: None
    applies: Callable[[Values], bool] = lambda _: True


def fill_in(here: Surroundings, given: Values, blanks: Sequence[Blank]) -> dict[str, Any]:
    """Return the values of a command, with what was missing asked for.

    Where nothing was given but whom it is about, everything is asked for; else only what the command cannot do without.

    Args:
        here: the surroundings.
        given: the values of the command line by name; None: not given.
        blanks: what may be asked for, in this order.

    Raises:
        PovplanError: something is missing and there is nobody to ask.
    """
    values = dict(given)
    missing = [each for each in blanks if each.required and values.get(each.name) is None and each.applies(values)]
    if not missing:
        return values
    if not can_ask():
        names = tuple(each.option for each in missing)
        raise PovplanError(refusals.MISSING_OPTIONS, status=ExitStatus.USAGE, options=names)
    ask_all = all(value in (None, False) for name, value in values.items() if name != "household")
    book = open_plan(here, ()).book
    if book is None:
        return values  # The command itself tells what is wrong with the files.
    for each in blanks:
        if values.get(each.name) is None and (ask_all or each.required) and each.applies(values):
            values[each.name] = _ask(here, each, book, values)
    return values


def name_choices(here: Surroundings, choices: Iterable[str]) -> list[tuple[str, str]]:
    """Return the values of a closed list, each with what it is called."""
    return [(each, name_value(each, here.speech.language) or each) for each in choices]


def _ask(here: Surroundings, blank: Blank, book: Book, values: Values) -> Any:  # noqa: ANN401 - any option's
    choices = blank.choices(book) if blank.choices else ()
    return ask(
        here.speech,
        here.speech.say(blank.question),
        blank.parse(book, values),
        choices=choices if len(choices) <= _MOST_CHOICES else (),
        default=blank.default(book, values),
        optional=not blank.required,
    )
