"""How an option or argument is declared: its name, the kind of its value, and the phrase that explains it.

Help texts stay phrases until the shell builds a command, as the language is not known yet when this is imported.
"""

from collections.abc import Callable, Iterable
from inspect import Parameter, Signature
from typing import Any, NamedTuple, TypeVar

import typer
from typer.models import ArgumentInfo, OptionInfo, ParameterInfo

from povplan.cli.values import (
    complete_from,
    complete_list_from,
    one_of,
    parse_codes,
    parse_date,
    parse_money,
    parse_name,
    parse_note,
    parse_number,
    parse_path,
    parse_text,
    parse_whole,
    some_of,
)
from povplan.words import helppages
from povplan.words.phrase import Phrase

_Info = TypeVar("_Info", bound=ParameterInfo)


class Value(NamedTuple):
    """A kind of value.

    Args:
        parse: reads it, or raises `BadValue`; None: the text is the value.
        metavar: its placeholder in the help page.
        complete: returns the completions of the text typed so far.
        members: the members, if it is one of a closed list.
    """

    parse: Callable[[str], Any] | None
    metavar: Phrase | str
    complete: Callable[[str], list[str]] | None = None
    members: tuple[str, ...] = ()


class Said(NamedTuple):
    """The words of an option or argument.

    Args:
        help: its explanation.
        metavar: the placeholder of its value; None: it takes no value.
    """

    help: Phrase
    metavar: Phrase | str | None


def closed(values: Iterable[str], metavar: Phrase | str | None = None, *, many: bool = False) -> Value:
    """Return the kind of value that is one of a closed list, or several with commas between them."""
    members = tuple(values)
    said = metavar or "|".join(members)
    if many:
        return Value(some_of(members), said, complete_list_from(members), members)
    return Value(one_of(members), said, complete_from(members), members)


def option(name: str, value: Value, help_: Phrase, short: str | None = None) -> OptionInfo:
    """Return the declaration of an option that takes a value."""
    names = (name,) if short is None else (name, short)
    info: OptionInfo = typer.Option(*names, parser=value.parse, autocompletion=value.complete)
    return _with_words(info, help_, value.metavar)


def flag(name: str, help_: Phrase) -> OptionInfo:
    """Return the declaration of an option that takes no value."""
    info: OptionInfo = typer.Option(name)
    return _with_words(info, help_, None)


def argument(value: Value, help_: Phrase) -> ArgumentInfo:
    """Return the declaration of an argument."""
    info: ArgumentInfo = typer.Argument(parser=value.parse, autocompletion=value.complete)
    return _with_words(info, help_, value.metavar)


def set_parameters(command: Callable[..., object], parameters: Iterable[Parameter]) -> None:
    """Make Typer see these parameters after the context, whatever the function's own signature."""
    context = Parameter("ctx", Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    vars(command)["__signature__"] = Signature([context, *parameters])
    command.__annotations__ = {}


def words_of(info: ParameterInfo) -> Said:
    """Return the words of a declaration, which Typer keeps with the parameter that it makes."""
    said: Said = vars(info)["said"]
    return said


def _with_words(info: _Info, help_: Phrase, metavar: Phrase | str | None) -> _Info:
    """Return a declaration of Typer's with words that stay with it wherever Typer copies it."""
    vars(info)["said"] = Said(help_, metavar)
    return info


DATE = Value(parse_date, helppages.METAVAR_DATE)
TEXT = Value(parse_text, helppages.METAVAR_TEXT)
NOTE = Value(parse_note, helppages.METAVAR_TEXT)
NAME = Value(parse_name, helppages.METAVAR_NAME)
COUNT = Value(parse_whole, helppages.METAVAR_NUMBER)
NUMBER = Value(parse_number, helppages.METAVAR_NUMBER)
POINTS = Value(parse_whole, helppages.METAVAR_POINTS)
MONEY = Value(parse_money, helppages.METAVAR_MONEY)
CODES = Value(parse_codes, helppages.METAVAR_CODES)
FILE = Value(parse_path, helppages.METAVAR_FILE)
