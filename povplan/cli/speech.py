"""The language to speak: the one asked for, else the plan's, else the locale's, else Vietnamese."""

import sys
from collections.abc import Mapping, Sequence

from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals
from povplan.words.language import Language
from povplan.words.phrase import Phrase

VARIABLE = "POVPLAN_LANG"

_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class Speech:
    """The language of this run, which settles once the plan has been read.

    Args:
        asked: the language of --lang or the environment; None: neither is given.
        spoken: the language until the plan is read.
    """

    def __init__(self, asked: Language | None, spoken: Language) -> None:
        self._asked = asked
        self._language = asked or spoken

    @property
    def language(self) -> Language:
        """The language to speak now."""
        return self._language

    @property
    def for_offices(self) -> Language:
        """The language of what goes to the authorities: the one asked for, else Vietnamese."""
        return self._asked or Language.VI

    def ask(self, language: Language) -> None:
        """Speak the language of the command line."""
        self._asked = self._language = language

    def follow(self, language: str) -> None:
        """Speak the plan's language, unless another was asked for."""
        if self._asked is None:
            self._language = Language(language)

    def say(self, phrase: Phrase, **details: object) -> str:
        """Return a phrase with its fields filled in."""
        return phrase.say(self._language, **details)


def find_option(arguments: Sequence[str], option: str) -> str | None:
    """Return the last value that an option seems to have, anywhere on the command line.

    Help texts and error messages need the language and the colour before the command line is parsed; a wrong value is
    refused later.
    """
    found = None
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == option and index + 1 < len(arguments):
            found = arguments[index + 1]
        elif argument.startswith(f"{option}="):
            found = argument.partition("=")[2]
    return found


def choose_speech(arguments: Sequence[str], environment: Mapping[str, str]) -> Speech:
    """Return the language, as far as it is known before a plan is read."""
    asked = _known(find_option(arguments, "--lang")) or _known(environment.get(VARIABLE))
    return Speech(asked, _of_locale(environment) or Language.VI)


def check_variable(environment: Mapping[str, str]) -> None:
    """Refuse an unknown language in the environment.

    Raises:
        PovplanError: the language is unknown; the error lists the known ones.
    """
    value = environment.get(VARIABLE)
    if value and _known(value) is None:
        raise PovplanError(
            refusals.BAD_VARIABLE,
            status=ExitStatus.USAGE,
            variable=VARIABLE,
            problem=refusals.NOT_ONE_OF,
            value=value,
            choices=tuple(Language),
        )


def _known(text: str | None) -> Language | None:
    code = (text or "").strip().lower()
    return Language(code) if code in tuple(Language) else None


def _of_locale(environment: Mapping[str, str]) -> Language | None:
    for variable in _LOCALE_VARIABLES:
        if value := environment.get(variable):
            return _known(value[:2])
    return _of_windows() if sys.platform == "win32" else None


def _of_windows() -> Language | None:
    # Windows has no such variables; Python names the locale there in words (Vietnamese_Vietnam) or codes (vi_VN).
    import locale

    return _known((locale.getlocale()[0] or "")[:2])
