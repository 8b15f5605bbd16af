"""Rules on a household's class and codes, review after review (RV)."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.household import Household, Review
from povplan.model.kinds import DataFile, Level, Outcome, State
from povplan.model.reviews import list_counted
from povplan.rules.examples import review_example
from povplan.rules.rule import Rule
from povplan.rules.subjects import of_household, recorded_households

_STANDARD = "Nghị định 07/2021/NĐ-CP, Điều 3"
_CLASSES = (Outcome.POOR, Outcome.NEAR_POOR)


class _Decided(NamedTuple):
    """A recognised review of a household, with the household's class and codes before it.

    Args:
        row: place of the household in the file.
        household: the household.
        place: place of the review in the household's list.
        review: the review.
        before: class before it.
        codes: number of codes in force before it.
        deprived: number of deprivations before it, by codes or by later points.
    """

    row: int
    household: Household
    place: int
    review: Review
    before: Outcome
    codes: int
    deprived: int

    def finding(self, code: str, **details: object) -> Finding:
        """Return a finding at the class that the review gives."""
        path = ("households", self.row, "reviews", self.place, "category")
        told = {"date": self.review.date, "category": self.review.category, **details}
        return Finding(code, DataFile.HOUSEHOLDS, path, of_household(self.household), told)


def check_change_gives_codes(book: Book, today: date) -> Iterator[Finding]:
    """A recognised change between poor and near-poor gives codes or score B, so that the codes fit the class."""
    del today
    for each in _decided(book):
        review = each.review
        if review.deprivations is not None or review.score_b is not None or review.category is each.before:
            continue
        fits = any(not _contradicts(book, review.category, known) for known in (each.codes, each.deprived))
        if each.before in _CLASSES or not fits:
            yield each.finding("RV016", count=each.codes)


def check_codes_fit_points(book: Book, today: date) -> Iterator[Finding]:
    """If score B alone changes the class, the codes in force fit the class before."""
    del today
    for each in _decided(book):
        review = each.review
        if book.standard is None or review.deprivations is not None or review.score_b is None:
            continue
        # Another rule reports points that do not fit the class.
        points = _count(book, review)
        if not _contradicts(book, review.category, points) and _contradicts(book, review.category, each.codes):
            yield each.finding("RV108", count=each.codes)


def _contradicts(book: Book, category: Outcome, count: int) -> bool:
    """Return whether a number of deprivations means another class."""
    if book.standard is None:
        return False
    is_poor = count >= book.standard.least_deprivations
    return is_poor is not (category is Outcome.POOR)


def _decided(book: Book) -> Iterator[_Decided]:
    """Yield each recognised review of the year that puts or keeps a household in one of the two classes, by date."""
    for row, household in recorded_households(book):
        before, codes = Outcome(household.category.value), len(set(household.deprivations))
        count = codes
        places = {id(review): place for place, review in enumerate(household.reviews)}
        for review in list_counted(household.reviews, date.max, book.plan.year):
            if review.state is not State.RECOGNISED:
                continue
            if review.category in _CLASSES:
                yield _Decided(row, household, places[id(review)], review, before, codes, count)
            before = review.category
            if review.deprivations is not None:
                codes = count = len(set(review.deprivations))
            elif review.score_b is not None:
                count = _count(book, review)


def _count(book: Book, review: Review) -> int:
    """Return the number of deprivations that a review's points mean; None without points or a standard."""
    return (review.score_b or 0) // book.standard.points_per_deprivation if book.standard else 0


def _fall(more: str) -> str:
    return f"{{date: 2023-06-30, category: near_poor, state: recognised, decision: 52/QĐ-UBND, {more}}}"


CLASS_RULES = (
    Rule("RV016", Level.ERROR, check_change_gives_codes, review_example(_fall("income: 1400000")), _STANDARD),
    Rule("RV108", Level.WARNING, check_codes_fit_points, review_example(_fall("score_b: 20")), _STANDARD),
)
