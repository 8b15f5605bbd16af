"""Recording something about a household: the result is a new record, and nothing else changes."""

from collections.abc import Iterable
from datetime import date

from povplan.model.book import Book
from povplan.model.household import Household, MembersSince, Review, Support, Visit
from povplan.model.kinds import State
from povplan.model.reviews import find_later_decision, find_open_proposal, with_kind_of_proposal


def find_review(household: Household, review: Review) -> int | None:
    """Return the position of the review of the same day and state; None if there is none."""
    same = (review.date, review.state)
    return next((n for n, each in enumerate(household.reviews) if (each.date, each.state) == same), None)


def find_replaced(household: Household, review: Review) -> int | None:
    """Return the position of the review that a corrected one replaces: of its day, and of its state if several."""
    of_day = [place for place, each in enumerate(household.reviews) if each.date == review.date]
    return of_day[0] if len(of_day) == 1 else find_review(household, review)


def put_review(household: Household, review: Review, place: int | None = None) -> Household:
    """Return the household with one more review, or with another one at a position."""
    reviews = list(household.reviews)
    if place is None:
        reviews.append(review)
    else:
        reviews[place] = review
    return household.model_copy(update={"reviews": tuple(reviews)})


def put_members(household: Household, change: MembersSince) -> Household:
    """Return the household with a new number of persons from a day on, which replaces a number of the same day."""
    others = tuple(each for each in household.members_since if each.date != change.date)
    return household.model_copy(update={"members_since": (*others, change)})


def put_visit(household: Household, visit: Visit) -> Household:
    """Return the household with one more visit."""
    return household.model_copy(update={"visits": (*household.visits, visit)})


def put_support(household: Household, support: Support) -> Household:
    """Return the household with one more support."""
    return household.model_copy(update={"support": (*household.support, support)})


def recognise(household: Household, day: date, decision: str) -> Household | None:
    """Return the household with its open proposal recognised, as an entry of its own; None if none is open.

    A proposal that was decided later than the day is not open any more.

    Args:
        household: the household.
        day: the day of the decision.
        decision: the number of the decision.
    """
    proposal = find_open_proposal(household, day)
    if proposal is None or find_later_decision(household, day):
        return None
    decided = proposal.model_copy(update={"date": day, "state": State.RECOGNISED, "decision": decision, "note": None})
    return put_review(household, with_kind_of_proposal(household, decided))


def free_number(book: Book, used: Iterable[int] = ()) -> int:
    """Return a number that no household has or had.

    Args:
        book: the book.
        used: numbers of households that were once in the list.
    """
    return max((0, *(each.id for each in book.households), *used)) + 1
