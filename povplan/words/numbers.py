"""Numbers, money, dates and shares as each language writes them, and the filling of phrases."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from string import Formatter

from povplan.words.language import Language

_LAST_DIGIT = 9
_ENDS = (".", "!", "?", "…")
_STOP = re.compile(r"\A\.(?=\s|\Z)")


def write_number(value: int, language: Language) -> str:
    """Return a whole number with its thousands grouped: 1.234.567 or 1,234,567."""
    return f"{value:,}".replace(",", "." if language is Language.VI else ",")


def write_count(value: int, language: Language) -> str:
    """Return a small number as official Vietnamese papers write it: 05 for 5."""
    if language is Language.VI and 0 <= value <= _LAST_DIGIT:
        return f"{value:02d}"
    return write_number(value, language)


def write_date(value: date, language: Language) -> str:
    """Return a date: 30/06/2023 or 2023-06-30."""
    return f"{value:%d/%m/}{value.year:04d}" if language is Language.VI else value.isoformat()


def write_share(value: float, language: Language, digits: int = 0) -> str:
    """Return a share from 0 to 1 as a percentage without its sign: 29,4 or 29.4 with one digit."""
    text = f"{value * 100:.{digits}f}"
    return text.replace(".", ",") if language is Language.VI else text


def fill(phrase: str, language: Language, *, terms: Mapping[str, str] | None = None, **details: object) -> str:
    """Return a phrase with its fields filled in.

    A field may say how its value is written: {n:count} and {n:number} for numbers, {x:money} for VND, {s:percent} for
    a share from 0 to 1, {c:term} for a value of a closed list, {n:s} for the ending of an English plural; dates and
    lists are known by their type. A stop after a field is left out if the value ends a sentence itself, as a note may.

    Args:
        phrase: the phrase.
        language: of the phrase.
        terms: names of the values of closed lists.
        details: what the fields stand for.
    """
    text, is_ended = "", False
    for literal, name, how in _take_apart(phrase):
        text += _STOP.sub("", literal) if is_ended else literal
        is_ended = False
        if name is not None:
            value = _write_field(details[name], how, language, terms or {})
            text, is_ended = text + value, value.rstrip().endswith(_ENDS)
    return text


@cache
def _take_apart(phrase: str) -> tuple[tuple[str, str | None, str], ...]:
    """Return a phrase in parts: words, the field that follows them, and how its value is written."""
    return tuple((literal, name, how or "") for literal, name, how, _ in Formatter().parse(phrase))


def _write_field(value: object, how: str, language: Language, terms: Mapping[str, str]) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(_write_field(each, how, language, terms) for each in value)
    if isinstance(value, date):
        return write_date(value, language)
    if how == "term":
        return terms[str(value)]
    if how == "percent" and isinstance(value, float):
        return write_share(value, language)
    if how and isinstance(value, int):
        return _WRITE[how](value, language)
    return str(value)


def _write_plural(value: int, language: Language) -> str:
    del language
    return "" if value == 1 else "s"


_WRITE = {"number": write_number, "money": write_number, "count": write_count, "s": _write_plural}
