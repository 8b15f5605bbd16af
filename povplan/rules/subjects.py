"""Subjects of findings and places of their records in the file: households, reviews, records of the plan."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from povplan.model.book import Book
from povplan.model.finding import Finding, Subject
from povplan.model.household import Household, Review
from povplan.model.kinds import DataFile

RecordT = TypeVar("RecordT")

Path = tuple[str | int, ...]


def of_household(household: Household) -> Subject:
    """Return the household as a subject: its number and its head."""
    return Subject("household", household.head, household.id)


def numbered_households(book: Book) -> Iterator[tuple[int, Household]]:
    """Yield each household with its place in the file's list."""
    return numbered(book, "households", book.households)


def recorded_households(book: Book) -> tuple[tuple[int, Household], ...]:
    """Return the households with records of the year, with their places in the file's list.

    Many rules look only at these, and most households of a long list have none yet.
    """
    positions = book.unread.positions.get("households")
    return tuple((positions[place] if positions is not None else place, each) for place, each in book.recorded)


def numbered(book: Book, name: str, records: Sequence[RecordT]) -> Iterator[tuple[int, RecordT]]:
    """Yield the readable records of a list with their places in the file's list.

    Args:
        book: the book.
        name: key of the list in its file.
        records: the records that could be read.
    """
    positions = book.unread.positions.get(name)
    return zip(positions, records, strict=True) if positions is not None else enumerate(records)


class Reviewed(NamedTuple):
    """A review with its household and their places in the file."""

    row: int
    household: Household
    place: int
    review: Review

    def finding(self, code: str, key: str, **details: object) -> Finding:
        """Return a finding at a key of the review."""
        path = ("households", self.row, "reviews", self.place, key)
        subject = of_household(self.household)
        return Finding(code, DataFile.HOUSEHOLDS, path, subject, {"date": self.review.date, **details})


def list_reviews(book: Book) -> Iterator[Reviewed]:
    """Yield each review of the book."""
    for index, household in recorded_households(book):
        for place, review in enumerate(household.reviews):
            yield Reviewed(index, household, place, review)
