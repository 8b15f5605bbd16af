"""A phrase in both languages, and the code that fills in its fields."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from string import Formatter
from typing import Any

from povplan.words.language import Language
from povplan.words.numbers import write_count, write_date, write_number

_ENDS = (".", "!", "?", "…")
_STOP = re.compile(r"\A\.(?=\s|\Z)")


class Phrase:
    """A phrase in each language; its fields are in braces.

    A field may state how its value is written: {n:count} and {n:number} for numbers, {x:money} for VND, {c:term} for
    a value of a closed list, {n:s} for the ending of an English plural. Dates, lists and phrases are recognised by
    their type.

    Args:
        vi: the phrase in Vietnamese.
        en: the phrase in English.
    """

    __slots__ = ("en", "vi")

    def __init__(self, vi: str, en: str) -> None:
        self.vi = vi
        self.en = en

    def say(self, language: Language, /, **details: object) -> str:
        """Return the phrase in a language, with its fields filled in.

        A full stop after a field is left out if the value itself ends a sentence, as a note may.

        Args:
            language: one of the two languages.
            details: values of the fields; without any, the phrase is returned unchanged.
        """
        text = self.vi if language is Language.VI else self.en
        return fill(text, language, details) if details else text


def fill(text: str, language: Language, details: Mapping[str, object]) -> str:
    """Return a text of one language with its fields filled in, as `Phrase.say` does."""
    said, is_ended = "", False
    for literal, name, how in _take_apart(text):
        said += _STOP.sub("", literal) if is_ended else literal
        is_ended = False
        if name is not None:
            value = _write_field(details[name], how, language, details)
            said, is_ended = said + value, value.rstrip().endswith(_ENDS)
    return said


@cache
def _take_apart(text: str) -> tuple[tuple[str, str | None, str], ...]:
    """Return the parts of a text: words, the field that follows them, and how its value is written."""
    return tuple((literal, name, how or "") for literal, name, how, _ in Formatter().parse(text))


def _write_field(value: object, how: str, language: Language, details: Mapping[str, object]) -> str:
    if isinstance(value, Phrase):
        return value.say(language, **details)
    if isinstance(value, (list, tuple)):
        return ", ".join(_write_field(each, how, language, details) for each in value)
    if isinstance(value, date):
        return write_date(value, language)
    if how == "term":
        from povplan.words.terms import TERMS  # noqa: PLC0415 - terms are phrases themselves

        return TERMS[str(value)].say(language)
    if how == "village":
        from povplan.words.places import name_village  # noqa: PLC0415 - as terms

        return name_village(str(value), language)
    return _WRITE[how](value, language) if how and isinstance(value, int) else str(value)


def _write_plural(value: int, language: Language) -> str:
    del language
    return "" if value == 1 else "s"


def _write_stock(value: int, language: Language) -> str:
    if not value:
        return "chưa có hộ nào" if language is Language.VI else "has none"
    return f"{'có' if language is Language.VI else 'has'} {write_count(value, language)}"


_WRITE: dict[str, Callable[[Any, Language], str]] = {
    "number": write_number,
    "money": write_number,
    "count": write_count,
    "s": _write_plural,
    "has": _write_stock,
}
