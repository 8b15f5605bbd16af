"""Numbers, money, dates and shares as each language writes them."""

from collections.abc import Iterable
from datetime import date

from povplan.words.language import Language

_LAST_DIGIT = 9
_MOST_DECIMALS = 4


def write_number(value: int, language: Language) -> str:
    """Return a whole number with its thousands grouped: 1.234.567 or 1,234,567."""
    return f"{value:,}".replace(",", "." if language is Language.VI else ",")


def write_count(value: int, language: Language) -> str:
    """Return a small number as official Vietnamese papers write it: 05 for 5."""
    if language is Language.VI and 0 <= value <= _LAST_DIGIT:
        return f"{value:02d}"
    return write_number(value, language)


def write_decimal(value: float, language: Language) -> str:
    """Return a number with at least one decimal: 29,4 or 29.4."""
    text = str(round(value, _MOST_DECIMALS))
    return text.replace(".", ",") if language is Language.VI else text


def write_date(value: date, language: Language) -> str:
    """Return a date: 30/06/2023 or 2023-06-30."""
    return f"{value:%d/%m/}{value.year:04d}" if language is Language.VI else value.isoformat()


def write_share(value: float, language: Language, digits: int = 0) -> str:
    """Return a share from 0 to 1 as a percentage without its sign: 29,4 or 29.4 with one digit."""
    text = f"{value * 100:.{digits}f}"
    return text.replace(".", ",") if language is Language.VI else text


def write_rate(value: float, language: Language) -> str:
    """Return a percentage with two decimals, without its sign: 29,41 or 29.41."""
    text = f"{value:.2f}"
    return text.replace(".", ",") if language is Language.VI else text


def as_runs(numbers: Iterable[int]) -> tuple[str, ...]:
    """Return ascending numbers with those that follow each other as one: 3–5, 9."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return tuple("–".join(map(str, run)) for run in runs)
