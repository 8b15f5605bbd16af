"""Rules on the grounds for the class that a review gives: income, points and codes (RV)."""

from collections.abc import Iterator
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.household import Review
from povplan.model.kinds import Level, Outcome, State
from povplan.model.reviews import order_of
from povplan.rules.examples import recognised_example, review_example
from povplan.rules.rule import Rule
from povplan.rules.subjects import Reviewed, list_reviews, recorded_households

_STANDARD = "Nghị định 07/2021/NĐ-CP, Điều 3"
_CLASSES = (Outcome.POOR, Outcome.NEAR_POOR)


def check_not_poor_above_line(book: Book, today: date) -> Iterator[Finding]:
    """A household leaves both classes only by income above the line."""
    del today
    for each, line, score in _with_lines(book):
        if each.review.category is Outcome.NOT_POOR:
            yield from _at_wrong_side("RV003", each, line, score, is_above=False)


def check_near_poor_under_count(book: Book, today: date) -> Iterator[Finding]:
    """A near-poor household is deprived in fewer indicators than a poor one."""
    del today
    for each, least, count, key in _with_counts(book):
        if each.review.category is Outcome.NEAR_POOR and count >= least:
            yield each.finding("RV004", key, count=count, least=least)


def check_poor_at_count(book: Book, today: date) -> Iterator[Finding]:
    """A poor household is deprived in at least as many indicators as the standard requires."""
    del today
    for each, least, count, key in _with_counts(book):
        if each.review.category is Outcome.POOR and count < least:
            yield each.finding("RV005", key, count=count, least=least)


def check_poor_under_line(book: Book, today: date) -> Iterator[Finding]:
    """The income of a poor or near-poor household is not above the line."""
    del today
    for each, line, score in _with_lines(book):
        if each.review.category in _CLASSES:
            yield from _at_wrong_side("RV006", each, line, score, is_above=True)


def check_change_has_grounds(book: Book, today: date) -> Iterator[Finding]:
    """A review that changes the class gives income, points or codes as the reason."""
    del today
    for index, household in recorded_households(book):
        before = Outcome(household.category.value)
        for place, review in sorted(enumerate(household.reviews), key=lambda pair: order_of(pair[1])):
            given = (review.income, review.score_a, review.score_b, review.deprivations)
            # Another rule reports a recognised change between the classes without codes, as an error.
            is_told = review.state is State.RECOGNISED and {before, review.category} <= {*_CLASSES}
            asks = review.state is not State.REJECTED and review.category is not Outcome.LEFT and not is_told
            if asks and review.category is not before and all(value is None for value in given):
                yield Reviewed(index, household, place, review).finding("RV101", "category")
            before = review.category if review.state is State.RECOGNISED else before


def check_not_poor_by_income(book: Book, today: date) -> Iterator[Finding]:
    """A household is above the line by its income or points, not by its codes."""
    del today
    for each in list_reviews(book):
        review = each.review
        codes_alone = review.deprivations is not None or review.score_b is not None
        if review.category is Outcome.NOT_POOR and codes_alone and review.income is None and review.score_a is None:
            yield each.finding("RV107", "category")


def check_income_agrees(book: Book, today: date) -> Iterator[Finding]:
    """Income and score A of one review are on the same side of the line."""
    del today
    for each, line, score in _with_lines(book):
        review = each.review
        if review.income is not None and review.score_a is not None and _disagree(review, line, score):
            details = {"income": review.income, "line": line, "score": review.score_a, "score_line": score}
            yield each.finding("RV111", "score_a", **details)


def check_points_agree(book: Book, today: date) -> Iterator[Finding]:
    """Score B is the sum of the codes' points, and a multiple of the points of one deprivation."""
    del today
    if not book.standard:
        return
    points = book.standard.points_per_deprivation
    for each in list_reviews(book):
        review = each.review
        if review.score_b is None:
            continue
        count = None if review.deprivations is None else len(set(review.deprivations))
        expected = review.score_b // points * points if count is None else count * points
        if review.score_b != expected:
            yield each.finding("RV114", "score_b", value=review.score_b, points=points, expected=expected)


def _at_wrong_side(code: str, each: Reviewed, line: int, score: int, *, is_above: bool) -> Iterator[Finding]:
    """Yield a finding if the income, or else score A, is on the wrong side of the line for the class."""
    review = each.review
    if _disagree(review, line, score):
        return  # Only the survey sheet can show which of the two is wrong.
    for measured, value, limit in (("income", review.income, line), ("score_a", review.score_a, score)):
        if value is not None:
            if (value > limit) is is_above:
                details = {"measured": measured, "value": value, "line": limit, "category": review.category}
                yield each.finding(code, measured, **details)
            return


def _disagree(review: Review, line: int, score: int) -> bool:
    if review.income is None or review.score_a is None:
        return False
    return (review.income > line) is not (review.score_a > score)


def _with_lines(book: Book) -> Iterator[tuple[Reviewed, int, int]]:
    """Yield each standing review with the income line (VND per person per month) and its points."""
    lines = book.standard.income.of(book.plan.area) if book.standard else None
    # Lines in the wrong order are reported once, for the standard.
    if lines and lines.poverty <= lines.average:
        for each in list_reviews(book):
            if each.review.state is not State.REJECTED:
                yield each, lines.poverty, lines.score_a


def _with_counts(book: Book) -> Iterator[tuple[Reviewed, int, int, str]]:
    """Yield each standing review that gives a number of deprivations, with the least number of a poor household."""
    if book.standard:
        least, points = book.standard.least_deprivations, book.standard.points_per_deprivation
        for each in list_reviews(book):
            review = each.review
            if review.state is not State.REJECTED:
                if review.deprivations is not None:
                    yield each, least, len(set(review.deprivations)), "deprivations"
                elif review.score_b is not None:
                    yield each, least, review.score_b // points, "score_b"


GROUND_RULES = (
    Rule(
        "RV003",
        Level.ERROR,
        check_not_poor_above_line,
        review_example(recognised_example("income: 1500000")),
        _STANDARD,
    ),
    Rule(
        "RV004",
        Level.ERROR,
        check_near_poor_under_count,
        review_example(recognised_example("deprivations: [1, 4, 10]", "near_poor")),
        _STANDARD,
    ),
    Rule(
        "RV005",
        Level.ERROR,
        check_poor_at_count,
        review_example(recognised_example("deprivations: [4]", "poor")),
        _STANDARD,
    ),
    Rule(
        "RV006",
        Level.ERROR,
        check_poor_under_line,
        review_example(recognised_example("income: 1650000", "near_poor")),
        _STANDARD,
    ),
    Rule(
        "RV101",
        Level.WARNING,
        check_change_has_grounds,
        review_example("{date: 2023-06-30, category: not_poor, state: recognised, decision: 52/QĐ-UBND}"),
    ),
    Rule("RV107", Level.WARNING, check_not_poor_by_income, review_example(recognised_example("deprivations: []"))),
    Rule(
        "RV111", Level.WARNING, check_income_agrees, review_example(recognised_example("income: 1650000, score_a: 120"))
    ),
    Rule(
        "RV114",
        Level.WARNING,
        check_points_agree,
        review_example(recognised_example("deprivations: [4], score_b: 20", "near_poor")),
        _STANDARD,
    ),
)
