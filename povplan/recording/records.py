"""What becomes of a household when something is recorded of it: a new record, nothing else changes."""

from collections.abc import Iterable
from datetime import date

from povplan.model.book import Book
from povplan.model.household import Household, MembersSince, Review, Support, Visit
from povplan.model.kinds import Outcome, State
from povplan.model.reviews import sort_reviews


def find_review(household: Household, review: Review) -> int | None:
    """Return the place of the review of the same day and state; None where there is none."""
    same = (review.date, review.state)
    return next((n for n, each in enumerate(household.reviews) if (each.date, each.state) == same), None)


def find_replaced(household: Household, review: Review) -> int | None:
    """Return the place of the review that a corrected one takes: of its day, and of its state if there are several."""
    of_day = [place for place, each in enumerate(household.reviews) if each.date == review.date]
    return of_day[0] if len(of_day) == 1 else find_review(household, review)


def put_review(household: Household, review: Review, place: int | None = None) -> Household:
    """Return the household with a review more, or with another one in its place."""
    reviews = list(household.reviews)
    if place is None:
        reviews.append(review)
    else:
        reviews[place] = review
    return household.model_copy(update={"reviews": tuple(reviews)})


def put_members(household: Household, change: MembersSince) -> Household:
    """Return the household with another number of persons from a day on, in the place of one that is of that day."""
    others = tuple(each for each in household.members_since if each.date != change.date)
    return household.model_copy(update={"members_since": (*others, change)})


def put_visit(household: Household, visit: Visit) -> Household:
    """Return the household with a visit more."""
    return household.model_copy(update={"visits": (*household.visits, visit)})


def put_support(household: Household, support: Support) -> Household:
    """Return the household with a support more."""
    return household.model_copy(update={"support": (*household.support, support)})


def find_open_proposal(household: Household, day: date) -> Review | None:
    """Return the proposal that waits for a decision at the end of a day: the last review up to then; else None."""
    reviews = sort_reviews(household.reviews, day)
    return reviews[-1] if reviews and reviews[-1].state is State.PROPOSED else None


def recognise(household: Household, day: date, decision: str) -> Household | None:
    """Return the household with its open proposal recognised, as an entry of its own; None where none is open.

    Args:
        household: the household.
        day: of the decision.
        decision: its number.
    """
    proposal = find_open_proposal(household, day)
    if proposal is None:
        return None
    decided = proposal.model_copy(update={"date": day, "state": State.RECOGNISED, "decision": decision, "note": None})
    return put_review(household, with_kind_of_proposal(household, decided))


def with_kind_of_proposal(household: Household, decided: Review) -> Review:
    """Return a decision of the kind of the proposal that it decides: on the autumn's review it may come after it."""
    proposal = find_open_proposal(household, decided.date)
    if proposal is None or decided.state is State.PROPOSED or decided.category is Outcome.LEFT:
        return decided
    if decided.kind_or_default() is proposal.kind_or_default():
        return decided
    return decided.model_copy(update={"kind": decided.kind or proposal.kind_or_default()})


def free_number(book: Book, used: Iterable[int] = ()) -> int:
    """Return a number that no household has or had.

    Args:
        book: the book.
        used: numbers of households that were in the list once.
    """
    return max((0, *(each.id for each in book.households), *used)) + 1
