"""The reviews of a household in the order in which they count, and the reviews that count for a plan's year."""

from collections.abc import Iterable
from datetime import date, timedelta

from povplan.model.household import Household, Review
from povplan.model.kinds import Category, Outcome, ReviewKind, State

DAYS_TO_DECIDE = timedelta(days=15)
"""In which a regular review is decided, from its beginning (Decision 24/2021/QĐ-TTg, article 5)."""

LAST_PERIODIC_DAY = (12, 14)
"""Month and day by which the periodic review is decided."""

_FIRST_REGULAR_DAY = 15

_DECIDED_LATER = {State.PROPOSED: 0, State.REJECTED: 1, State.RECOGNISED: 2}


def order_of(review: Review) -> tuple[date, int]:
    """Return the sort key of a review: its day; on one day, the proposal comes before its decision."""
    return review.date, _DECIDED_LATER[review.state]


def sort_reviews(reviews: Iterable[Review], as_of: date) -> list[Review]:
    """Return the reviews up to a day in the order in which they count: on one day, the decision comes last."""
    return sorted((review for review in reviews if review.date <= as_of), key=order_of)


def list_counted(reviews: Iterable[Review], as_of: date, year: int) -> list[Review]:
    """Return the reviews up to a day that count for the plan of a year, in the order in which they count.

    After the year, only decisions of January count, and of these only decisions of the periodic review and decisions on
    a proposal of the year.
    """
    ordered = sort_reviews(reviews, as_of)
    if not ordered or ordered[-1].date.year <= year:
        return ordered
    counted: list[Review] = []
    for review in ordered:
        if review.date.year <= year or decides_for(year, review, counted[-1] if counted else None):
            counted.append(review)
    return counted


def decides_for(year: int, review: Review, before: Review | None) -> bool:
    """Return whether a review after a plan's year still counts for it.

    Args:
        year: the plan's year.
        review: a review dated after it.
        before: the last review before it that counts.
    """
    if review.state is State.PROPOSED or (review.date.year, review.date.month) != (year + 1, 1):
        return False
    if review.kind_or_default() is ReviewKind.PERIODIC:
        return True
    if before is None or before.state is not State.PROPOSED:
        return False
    return (review.category is Outcome.LEFT) is (before.category is Outcome.LEFT)


def begin_of(proposal: Review) -> date:
    """Return the day from which the time of a regular review runs: the 15th of the month of its proposal."""
    return proposal.date.replace(day=_FIRST_REGULAR_DAY)


def decide_by(proposal: Review) -> date:
    """Return the last day for the decision on a proposal."""
    if proposal.kind_or_default() is ReviewKind.PERIODIC:
        return date(proposal.date.year, *LAST_PERIODIC_DAY)
    return begin_of(proposal) + DAYS_TO_DECIDE


def is_out(category: Category, outcome: Outcome) -> bool:
    """Return whether an outcome counts as leaving a class: poor to near-poor or not poor, near-poor to not poor."""
    return outcome is Outcome.NOT_POOR or (category is Category.POOR and outcome is Outcome.NEAR_POOR)


def find_open_proposal(household: Household, day: date) -> Review | None:
    """Return the proposal that awaits a decision at the end of a day: the last review up to then; else None."""
    reviews = sort_reviews(household.reviews, day)
    return reviews[-1] if reviews and reviews[-1].state is State.PROPOSED else None


def find_later_decision(household: Household, day: date) -> Review | None:
    """Return the first decision on a household after a day: what was open on that day is no longer."""
    later = (each for each in household.reviews if each.date > day and each.state is not State.PROPOSED)
    return min(later, key=lambda each: each.date, default=None)


def with_kind_of_proposal(household: Household, decided: Review) -> Review:
    """Return a decision with the kind of its proposal: a decision on the autumn review may come after that review."""
    proposal = find_open_proposal(household, decided.date)
    if proposal is None or decided.state is State.PROPOSED or decided.category is Outcome.LEFT:
        return decided
    if decided.kind_or_default() is proposal.kind_or_default():
        return decided
    return decided.model_copy(update={"kind": decided.kind or proposal.kind_or_default()})
