"""Numbers, money, dates and shares as each language writes them, and the filling of phrases."""

from collections.abc import Iterable
from datetime import date
from string import Formatter

from povplan.words.language import Language


def write_number(value: int, language: Language) -> str:
    """Return a whole number with its thousands grouped: 1.234.567 or 1,234,567."""
    return f"{value:,}".replace(",", "." if language is Language.VI else ",")


def write_count(value: int, language: Language) -> str:
    """Return a small number as official Vietnamese papers write it: 05 for 5."""
    if language is Language.VI and 0 <= value < 10:
        return f"{value:02d}"
    return write_number(value, language)


def write_date(value: date, language: Language) -> str:
    """Return a date: 30/06/2023 or 2023-06-30."""
    return f"{value:%d/%m/}{value.year:04d}" if language is Language.VI else value.isoformat()


def write_share(value: float, language: Language, digits: int = 0) -> str:
    """Return a share from 0 to 1 as a percentage without its sign: 29,4 or 29.4 with one digit."""
    text = f"{value * 100:.{digits}f}"
    return text.replace(".", ",") if language is Language.VI else text


def write_list(values: Iterable[object], language: Language) -> str:
    """Return values one after the other, with commas."""
    return ", ".join(_write(value, "", language) for value in values)


def fill(phrase: str, language: Language, **details: object) -> str:
    """Return a phrase with its fields filled in.

    A field may say how its value is written: {n:count}, {n:number}, {amount:money}, {share:percent}; dates and lists
    are known by their type.
    """
    return _Phrases(language).vformat(phrase, (), details)


class _Phrases(Formatter):
    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: object, format_spec: str) -> str:
        return _write(value, format_spec, self._language)


def _write(value: object, how: str, language: Language) -> str:
    if isinstance(value, date):
        return write_date(value, language)
    if isinstance(value, (list, tuple)):
        return ", ".join(_write(each, how, language) for each in value)
    if isinstance(value, int) and how in ("number", "money"):
        return write_number(value, language)
    if isinstance(value, int) and how == "count":
        return write_count(value, language)
    if isinstance(value, float) and how == "percent":
        return write_share(value, language)
    return str(value)
