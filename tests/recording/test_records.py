"""What becomes of a household when something is recorded of it."""

from datetime import date

import pytest
from hypothesis import given
from made_up import END, book, household, households, moment, review

from povplan.model.household import Household, Review, Support, Visit
from povplan.model.kinds import Outcome, Outlook, ReviewKind, Stand, State
from povplan.model.reviews import find_open_proposal
from povplan.progress.standing import stand_on
from povplan.recording.records import (
    find_replaced,
    find_review,
    free_number,
    put_review,
    put_support,
    put_visit,
    recognise,
)

DECISION = "52/QĐ-UBND"


def made(day: str, state: State = State.RECOGNISED) -> Review:
    return Review(date=date.fromisoformat(day), category=Outcome.NEAR_POOR, state=state, deprivations=(4,))


class TestReviews:
    """Putting a review in."""

    def test_a_review_comes_last(self) -> None:
        old = household(reviews=[review("2023-09-01", "poor", "rejected")])
        new = put_review(old, made("2023-03-31"))
        assert new.reviews == (*old.reviews, made("2023-03-31"))

    def test_a_review_takes_the_place_of_another(self) -> None:
        old = put_review(put_review(household(), made("2023-03-31")), made("2023-06-30"))
        assert put_review(old, made("2023-04-01"), 0).reviews == (made("2023-04-01"), made("2023-06-30"))

    def test_only_day_and_state_together_make_two_reviews_the_same(self) -> None:
        old = put_review(household(), made("2023-03-31", State.PROPOSED))
        assert find_review(old, made("2023-03-31", State.PROPOSED)) == 0
        assert find_review(old, made("2023-03-31")) is None
        assert find_review(old, made("2023-04-01", State.PROPOSED)) is None

    def test_the_only_review_of_a_day_is_replaced_whatever_its_state(self) -> None:
        old = put_review(household(), made("2023-03-31", State.PROPOSED))
        assert find_replaced(old, made("2023-03-31")) == 0

    def test_of_several_reviews_of_a_day_the_one_of_the_state_is_replaced(self) -> None:
        old = put_review(put_review(household(), made("2023-03-31", State.PROPOSED)), made("2023-03-31"))
        assert find_replaced(old, made("2023-03-31")) == 1
        assert find_replaced(old, made("2023-03-31", State.REJECTED)) is None

    @given(households())
    def test_nothing_else_changes(self, old: Household) -> None:
        new = put_review(old, made("2023-05-31"))
        assert new.model_copy(update={"reviews": old.reviews}) == old


class TestRecognise:
    """Making a recognition of an open proposal."""

    def test_the_recognition_is_an_entry_of_its_own_with_what_the_review_found(self) -> None:
        proposal = review("2023-06-15", "near_poor", "proposed", deprivations=[4], score_a=120, note="họp thôn")
        old = household(reviews=[proposal])
        new = recognise(old, date(2023, 6, 30), DECISION)
        assert new is not None
        assert new.reviews[0] == old.reviews[0]
        assert new.reviews[1] == Review(
            date=date(2023, 6, 30),
            category=Outcome.NEAR_POOR,
            state=State.RECOGNISED,
            deprivations=(4,),
            score_a=120,
            decision=DECISION,
        )

    def test_a_decision_after_the_autumn_is_still_on_the_autumns_review(self) -> None:
        new = recognise(household(reviews=[review("2023-12-10", "poor", "proposed")]), date(2023, 12, 20), DECISION)
        assert new is not None
        assert new.reviews[-1].kind is ReviewKind.PERIODIC

    def test_a_proposal_that_was_decided_is_not_open(self) -> None:
        old = household(
            reviews=[review("2023-06-15", "near_poor", "proposed"), review("2023-06-20", "poor", "rejected")]
        )
        assert find_open_proposal(old, END) is None
        assert recognise(old, END, DECISION) is None

    def test_a_proposal_after_the_decision_stays_open(self) -> None:
        old = household(reviews=[review("2023-06-15", "near_poor", "proposed")])
        assert recognise(old, date(2023, 6, 14), DECISION) is None
        assert recognise(old, date(2023, 6, 15), DECISION) is not None

    @given(households())
    def test_afterwards_nothing_is_open_and_the_class_is_the_proposed_one(self, old: Household) -> None:
        new = recognise(old, END, DECISION)
        proposal = find_open_proposal(old, END)
        assert (new is None) == (proposal is None)
        if new is None or proposal is None:
            return
        assert find_open_proposal(new, END) is None
        standing = stand_on(new, moment(END))
        # A proposal of the next year is that year's.
        if standing is not None and proposal.date <= date(2023, 12, 31):
            assert standing.outcome is proposal.category
            assert standing.stand is not Stand.PROPOSED


class TestOtherRecords:
    """Visits, support and numbers."""

    def test_a_visit_comes_last(self) -> None:
        one, other = (Visit(date=date(2023, 4, day), outlook=Outlook.LIKELY) for day in (2, 1))
        assert put_visit(put_visit(household(), one), other).visits == (one, other)

    def test_support_comes_last(self) -> None:
        one, other = (Support(date=date(2023, 4, day), measure="jobs") for day in (2, 1))
        assert put_support(put_support(household(), one), other).support == (one, other)

    @pytest.mark.parametrize(("used", "free"), [((), 8), ((3,), 8), ((9, 2), 10)])
    def test_a_new_number_is_one_that_nobody_ever_had(self, used: tuple[int, ...], free: int) -> None:
        assert free_number(book([household(2), household(7)]), used) == free

    def test_the_first_number_is_one(self) -> None:
        assert free_number(book([])) == 1
