"""Names of records of the plan; an id without a record is its own name."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from povplan.model.book import Book
from povplan.model.kinds import Category, Outcome
from povplan.reports.sheet import keep_day_together, keep_together
from povplan.words.language import Language
from povplan.words.phrase import Phrase
from povplan.words.places import name_commune
from povplan.words.terms import say_term


class Named(Protocol):
    """A record with a name."""

    @property
    def name(self) -> str:
        """Its name."""


def name_one(records: Mapping[str, Named], wanted: str) -> str:
    """Return the name of the record with an id."""
    return records[wanted].name if wanted in records else wanted


def name_all(records: Mapping[str, Named], ids: Iterable[str]) -> list[str]:
    """Return the names of the records with some ids, in their order."""
    return [name_one(records, each) for each in ids]


def name_indicator(book: Book, code: int, language: Language) -> str:
    """Return the code of an indicator with its name; the code alone if the standard does not have it."""
    indicator = book.indicators.get(code)
    return f"{code}. {indicator.name.in_language(language.value)}" if indicator else str(code)


def name_class(value: Category | Outcome | None, language: Language) -> str:
    """Return the class of a household as a cell of its own."""
    return say_term(f"class_{value}", language)


def write_codes(codes: Iterable[int]) -> str:
    """Return codes of indicators with commas between them."""
    return ", ".join(map(str, codes))


def write_title(phrase: Phrase, book: Book, language: Language, **details: object) -> str:
    """Return a title with the plan's commune and year, and the day or days for which the figures are true."""
    commune = keep_together((name_commune(book.plan.commune, language).upper(),))
    return keep_day_together(phrase.say(language, year=book.plan.year, commune=commune, **details))
