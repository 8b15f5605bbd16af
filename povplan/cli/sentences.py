"""An error in sentences: what is wrong, what was probably meant, and where to find the usage."""

from collections.abc import Iterable

from povplan.cli.speech import Speech
from povplan.cli.streams import count_error_columns
from povplan.errors import PovplanError
from povplan.model.names import fold
from povplan.render.breaking import break_line
from povplan.reports.choices import shorten
from povplan.words import refusals
from povplan.words.language import Language
from povplan.words.terms import list_typed

_INDENT = "  "

_BLANKS = "\xa0\u202f"
"""A name may contain them, and they look like a blank."""


def sentences(error: PovplanError, speech: Speech) -> list[str]:
    """Return the lines that say what stopped the program, broken between words where a person reads them.

    Some details of an error have a special meaning: `choices` are the values of a closed list, `near` is the value
    probably meant, `listed` are records to choose from, the likeliest first, `to_type` is a whole line to type instead,
    which is not broken, `command` is the command whose help page to read.
    """
    details = {name: _visible(value) for name, value in error.details.items()}
    choices = details.get("choices")
    if isinstance(choices, tuple):
        details["choices"] = _name_choices(choices, speech.language)
    lines = [f"{speech.say(refusals.ERROR)} {speech.say(error.phrase, **details)}"]
    if details.get("near"):
        lines[0] += " " + speech.say(refusals.DID_YOU_MEAN, near=details["near"])
    listed = details.get("listed")
    if isinstance(listed, tuple) and listed:
        lines.append(speech.say(refusals.CHOOSE_FROM, listed=shorten(listed, speech.language)))
    width = count_error_columns()
    shown = [break_line(each, width, "", _INDENT) for each in lines]
    if details.get("to_type"):
        shown.append(f"{_INDENT}{details['to_type']}")
    if details.get("command"):
        shown.append(break_line(speech.say(refusals.SEE_HELP, command=details["command"]), width, "", _INDENT))
    return shown


def name_value(value: str, language: Language) -> str:
    """Return the name of a value of a closed list; empty if it has none."""
    name = next(iter(list_typed(value, language)), "")
    return "" if fold(name) == fold(value) else name


def _name_choices(choices: Iterable[str], language: Language) -> str:
    named = ((choice, name_value(choice, language)) for choice in choices)
    return ", ".join(f"{choice} ({name})" if name else choice for choice, name in named)


def _visible(value: object) -> object:
    # Typed text or a file name must not send control codes to the terminal.
    if isinstance(value, tuple):
        return tuple(_visible(each) for each in value)
    if isinstance(value, str):
        return "".join(
            char if char.isprintable() or char in _BLANKS else char.encode("unicode_escape").decode() for char in value
        )
    return value
