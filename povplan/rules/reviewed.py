"""Reviews with their households and their places in the file, as many rules look at them."""

from collections.abc import Iterator
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.household import Household, Review
from povplan.model.kinds import DataFile
from povplan.rules.subjects import of_household, recorded_households


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
