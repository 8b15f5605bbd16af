"""An error as a person reads it: the sentence, what was probably meant, and where the usage stands."""

from collections.abc import Iterable

from povplan.cli.speech import Speech
from povplan.errors import PovplanError
from povplan.model.names import fold
from povplan.words import refusals
from povplan.words.language import Language
from povplan.words.terms import list_typed

_BLANKS = "\xa0\u202f"
"""A name may have them, and a blank is what they look like."""


def sentences(error: PovplanError, speech: Speech) -> list[str]:
    """Return the lines that tell a person what stopped the program.

    Some details of an error have a meaning of their own: `choices` are the values of a closed list, `near` is what was
    probably meant, `command` is the one whose usage helps.
    """
    details = {name: _visible(value) for name, value in error.details.items()}
    choices = details.get("choices")
    if isinstance(choices, tuple):
        details["choices"] = _name_choices(choices, speech.language)
    lines = [f"{speech.say(refusals.ERROR)} {speech.say(error.phrase, **details)}"]
    if details.get("near"):
        lines[0] += " " + speech.say(refusals.DID_YOU_MEAN, near=details["near"])
    if details.get("command"):
        lines.append(speech.say(refusals.SEE_HELP, command=details["command"]))
    return lines


def name_value(value: str, language: Language) -> str:
    """Return how a value of a closed list is called in words; empty where it has no other name."""
    name = next(iter(list_typed(value, language)), "")
    return "" if fold(name) == fold(value) else name


def _name_choices(choices: Iterable[str], language: Language) -> str:
    named = ((choice, name_value(choice, language)) for choice in choices)
    return ", ".join(f"{choice} ({name})" if name else choice for choice, name in named)


def _visible(value: object) -> object:
    # What was typed, or a file's name, must not steer the terminal.
    if isinstance(value, tuple):
        return tuple(_visible(each) for each in value)
    if isinstance(value, str):
        return "".join(
            char if char.isprintable() or char in _BLANKS else char.encode("unicode_escape").decode() for char in value
        )
    return value
