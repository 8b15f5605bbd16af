"""Where a household stands on a day follows from its dated reviews alone, and only a decision changes its class."""

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from made_up import days, household, households, moment, plan, review

from povplan.model.household import Household
from povplan.model.kinds import Category, Outcome, Stand
from povplan.model.reviews import is_out, sort_reviews
from povplan.progress.standing import Standing, stand_on
from povplan.progress.stretch import look_at

DAY = date(2023, 12, 31)


def standing(made: Household, day: date = DAY) -> Standing:
    """Return where a household stands that has come in."""
    found = stand_on(made, moment(day))
    assert found is not None
    return found


def stand(category: str, *reviews: dict[str, object], **changes: object) -> Stand:
    """Return what the reviews say of a household of a class at the year's end."""
    return standing(household(category=category, reviews=list(reviews), **changes)).stand


# Each state


def test_a_household_of_the_exit_list_is_planned() -> None:
    assert stand("poor") is Stand.PLANNED
    assert stand("near_poor") is Stand.PLANNED


def test_a_household_off_the_exit_list_is_only_followed() -> None:
    assert stand("poor", planned=False) is Stand.FOLLOWED


@pytest.mark.parametrize(
    ("category", "outcome"), [("poor", "near_poor"), ("poor", "not_poor"), ("near_poor", "not_poor")]
)
def test_an_exit_goes_from_proposed_to_recognised_or_rejected(category: str, outcome: str) -> None:
    proposal = review("2023-06-15", outcome, "proposed")
    assert stand(category, proposal) is Stand.PROPOSED
    assert stand(category, proposal, review("2023-06-30", outcome)) is Stand.RECOGNISED
    assert stand(category, proposal, review("2023-06-30", outcome, "rejected")) is Stand.REJECTED
    assert stand(category, proposal, review("2023-06-30", category, "rejected")) is Stand.REJECTED


@pytest.mark.parametrize(
    ("category", "outcome"), [("near_poor", "near_poor"), ("near_poor", "poor"), ("poor", "poor"), ("poor", "left")]
)
def test_only_an_exit_is_proposed(category: str, outcome: str) -> None:
    assert stand(category, review("2023-06-15", outcome, "proposed")) is Stand.PLANNED


@pytest.mark.parametrize(("category", "outcome"), [("near_poor", "poor"), ("poor", "left"), ("near_poor", "left")])
def test_a_fall_or_a_departure_that_is_refused_refuses_no_exit(category: str, outcome: str) -> None:
    assert stand(category, review("2023-06-15", outcome, "rejected")) is Stand.PLANNED


@pytest.mark.parametrize("reason", ["died", "moved", "merged", "split"])
def test_a_household_that_left_is_gone_for_whatever_reason(reason: str) -> None:
    assert stand("poor", review("2023-06-15", "left", reason=reason)) is Stand.LEFT
    assert stand("near_poor", review("2023-06-15", "left", reason=reason)) is Stand.LEFT


def test_a_household_that_is_said_to_have_left_is_there_until_it_is_recognised() -> None:
    assert stand("poor", review("2023-06-15", "left", "proposed", reason="moved")) is Stand.PLANNED


def test_a_household_that_left_after_its_exit_is_gone() -> None:
    assert stand("poor", review("2023-06-15", "near_poor"), review("2023-09-15", "left")) is Stand.LEFT


def test_a_household_that_came_back_after_it_left_is_planned_again() -> None:
    assert stand("poor", review("2023-06-15", "left"), review("2023-09-15", "poor")) is Stand.PLANNED


@pytest.mark.parametrize(
    ("category", "out", "back"),
    [("poor", "near_poor", "poor"), ("poor", "not_poor", "poor"), ("near_poor", "not_poor", "near_poor")],
)
def test_a_household_back_in_its_class_after_an_exit_fell_back(category: str, out: str, back: str) -> None:
    fall = review("2023-06-15", out), review("2023-11-15", back)
    assert stand(category, *fall) is Stand.FELL_BACK
    assert stand(category, *fall, review("2023-12-01", out, "proposed")) is Stand.PROPOSED
    assert stand(category, *fall, review("2023-12-01", out)) is Stand.RECOGNISED


def test_a_near_poor_household_that_falls_became_poor() -> None:
    assert stand("near_poor", review("2023-06-15", "poor")) is Stand.BECAME_POOR
    assert stand("near_poor", review("2023-06-15", "poor"), review("2023-09-15", "near_poor")) is Stand.PLANNED


def test_a_household_found_in_its_own_class_again_stays_in_it() -> None:
    assert stand("poor", review("2023-06-15", "poor")) is Stand.STAYS
    assert stand("near_poor", review("2023-06-15", "near_poor")) is Stand.STAYS
    assert stand("poor", review("2023-06-15", "poor"), planned=False) is Stand.STAYS
    assert stand("poor", review("2023-06-15", "poor", "proposed")) is Stand.PLANNED


def test_a_household_stays_until_the_next_date_of_the_calendar() -> None:
    half = {"id": "half", "name": "Sơ kết", "date": "2023-06-30", "period": "half"}
    end = {"id": "year", "name": "Tổng kết", "date": "2023-12-15", "period": "year"}
    known = plan(calendar=[half, end])
    on = {
        "2023-06-15": [(date(2023, 6, 30), Stand.STAYS), (date(2023, 7, 1), Stand.PLANNED)],
        # No period follows the last one.
        "2023-12-10": [(date(2023, 12, 15), Stand.STAYS), (date(2024, 1, 31), Stand.STAYS)],
    }
    for reviewed, expected in on.items():
        made = household(reviews=[review(reviewed, "poor")])
        found = [(day, stand_on(made, look_at(known, day))) for day, _ in expected]
        assert [(day, each.stand) for day, each in found if each] == expected


def test_the_decision_that_lets_a_household_in_keeps_it_nowhere() -> None:
    entered = {"date": "2023-05-20", "as": "new"}
    assert stand("poor", review("2023-05-20", "poor"), planned=False, entered=entered) is Stand.NEW
    assert stand("poor", review("2023-09-20", "poor"), planned=False, entered=entered) is Stand.STAYS


@pytest.mark.parametrize(
    ("how", "expected"),
    [("new", Stand.NEW), ("returned", Stand.RETURNED), ("moved_in", Stand.MOVED_IN), ("split", Stand.SPLIT)],
)
def test_a_household_that_came_in_is_what_it_came_as(how: str, expected: Stand) -> None:
    assert stand("poor", planned=False, entered={"date": "2023-05-20", "as": how}) is expected


def test_a_later_proposal_does_not_undo_what_was_recognised() -> None:
    done = review("2023-06-15", "near_poor")
    for outcome in ("not_poor", "poor"):
        for state in ("proposed", "rejected"):
            assert stand("poor", done, review("2023-09-15", outcome, state)) is Stand.RECOGNISED


def test_a_new_proposal_opens_again_what_was_rejected() -> None:
    refused = review("2023-06-15", "near_poor", "rejected")
    assert stand("poor", refused, review("2023-09-15", "near_poor", "proposed")) is Stand.PROPOSED


# The day


def test_a_day_counts_to_its_end() -> None:
    made = household(reviews=[review("2023-06-30", "near_poor")])
    assert standing(made, date(2023, 6, 29)).stand is Stand.PLANNED
    assert standing(made, date(2023, 6, 30)).stand is Stand.RECOGNISED


def test_a_household_is_there_from_the_day_it_came_in() -> None:
    made = household(planned=False, entered={"date": "2023-05-20", "as": "new"})
    assert stand_on(made, moment(date(2023, 5, 19))) is None
    assert standing(made, date(2023, 5, 20)).outcome is Outcome.POOR


def test_of_one_day_the_decision_comes_after_the_proposal() -> None:
    on_one_day = [review("2023-06-30", "near_poor", state) for state in ("proposed", "rejected", "recognised")]
    for order in permutations(on_one_day):
        assert stand("poor", *order) is Stand.RECOGNISED
    for order in permutations(on_one_day[:2]):
        assert stand("poor", *order) is Stand.REJECTED
    stays = [review("2023-06-30", "near_poor", "proposed"), review("2023-06-30", "poor")]
    for order in permutations(stays):
        assert stand("poor", *order) is Stand.STAYS


def test_reviews_count_by_their_dates_in_whatever_order_they_stand() -> None:
    year = [review("2023-03-15", "near_poor"), review("2023-06-15", "poor"), review("2023-09-15", "not_poor")]
    for order in permutations(year):
        found = standing(household(reviews=list(order)))
        assert (found.stand, found.outcome) == (Stand.RECOGNISED, Outcome.NOT_POOR)
        shown = sort_reviews(found.household.reviews, date(2023, 6, 15))
        assert [each.category for each in shown] == ["near_poor", "poor"]


# Class and codes


def test_the_class_is_the_one_last_recognised_else_the_opening_one() -> None:
    proposal = review("2023-06-15", "not_poor", "proposed")
    assert standing(household(reviews=[proposal])).outcome is Outcome.POOR
    assert standing(household(reviews=[proposal, review("2023-06-30", "near_poor")])).outcome is Outcome.NEAR_POOR
    assert standing(household(category="near_poor", deprivations=[])).outcome is Outcome.NEAR_POOR


def test_the_codes_are_those_of_the_last_recognised_review_that_gives_them() -> None:
    made = household(
        deprivations=[1, 4, 10],
        support=[{"date": "2023-02-01", "measure": "latrine"}],
        reviews=[
            review("2023-03-15", "near_poor", deprivations=[4]),
            review("2023-06-15", "near_poor"),
            review("2023-07-15", "near_poor", "proposed", deprivations=[5]),
            review("2023-08-15", "near_poor", "rejected", deprivations=[6]),
            review("2023-09-15", "not_poor", deprivations=[]),
        ],
    )
    on = [(date(2023, 3, 14), (1, 4, 10)), (date(2023, 3, 15), (4,)), (date(2023, 9, 14), (4,)), (DAY, ())]
    assert [(day, standing(made, day).deprivations) for day, _ in on] == on


def test_the_last_review_of_any_state_and_the_last_recognised_one_are_kept_apart() -> None:
    made = household(reviews=[review("2023-03-15", "near_poor"), review("2023-06-15", "not_poor", "proposed")])
    found = standing(made)
    assert (found.recognised, found.last) == made.reviews
    before = standing(made, date(2023, 1, 1))
    assert (before.recognised, before.last) == (None, None)


def test_what_counts_as_an_exit() -> None:
    exits = {(category, outcome) for category in Category for outcome in Outcome if is_out(category, outcome)}
    assert exits == {
        (Category.POOR, Outcome.NEAR_POOR),
        (Category.POOR, Outcome.NOT_POOR),
        (Category.NEAR_POOR, Outcome.NOT_POOR),
    }


# Done, and able to be done


def test_only_a_recognised_exit_of_an_opening_class_is_done() -> None:
    out = review("2023-06-30", "not_poor")
    assert standing(household(reviews=[out])).done
    assert standing(household(reviews=[out], planned=False)).done
    assert not standing(household(reviews=[review("2023-06-30", "not_poor", "proposed")])).done
    entered = household(reviews=[out], planned=False, entered={"date": "2023-05-20", "as": "returned"})
    assert not standing(entered).done


def test_a_household_is_decided_if_a_decision_keeps_it_in_its_class() -> None:
    out, left, refused = (
        review("2023-06-30", "not_poor"),
        review("2023-06-30", "left"),
        review("2023-06-30", "poor", "rejected"),
    )
    proposal = review("2023-06-30", "not_poor", "proposed")
    undecided = [(), (proposal,), (refused, review("2023-07-30", "near_poor", "proposed"))]
    decided = [(refused,), (proposal, refused), (out, review("2023-09-30", "poor")), (review("2023-09-30", "poor"),)]
    assert not any(standing(household(reviews=list(each))).is_decided for each in undecided)
    assert all(standing(household(reviews=list(each))).is_decided for each in decided)
    assert [standing(household(reviews=[each])).is_pending for each in (out, left, refused)] == [False, False, True]


def test_members_are_those_of_the_last_change_up_to_the_day() -> None:
    changes = [{"date": "2023-09-01", "members": 7}, {"date": "2023-03-01", "members": 5}]
    made = household(members=4, members_since=changes)
    days_ = [date(2023, 2, 28), date(2023, 3, 1), date(2023, 8, 31), date(2023, 9, 1)]
    assert [standing(made, day).members for day in days_] == [4, 5, 5, 7]


# Whatever happened


@given(made=households(), day=days())
def test_what_comes_later_is_not_seen(made: Household, day: date) -> None:
    known = made.model_copy(update={"reviews": tuple(each for each in made.reviews if each.date <= day)})
    now, then = stand_on(made, moment(day)), stand_on(known, moment(day))
    if now is None or then is None:
        assert now is then
        return
    shown = ("outcome", "stand", "deprivations", "last", "recognised")
    assert [getattr(now, each) for each in shown] == [getattr(then, each) for each in shown]


@given(data=st.data(), made=households(), day=days())
def test_the_order_of_the_file_counts_only_for_equal_reviews_of_a_day(
    data: st.DataObject, made: Household, day: date
) -> None:
    keys = [(each.date, each.state) for each in made.reviews]
    assume(len(set(keys)) == len(keys))
    again = made.model_copy(update={"reviews": tuple(data.draw(st.permutations(made.reviews)))})
    now, then = stand_on(made, moment(day)), stand_on(again, moment(day))
    assert (now and (now.stand, now.outcome, now.last)) == (then and (then.stand, then.outcome, then.last))


@given(made=households(), day=days())
def test_nothing_happens_on_a_day_without_a_review(made: Household, day: date) -> None:
    # What is made up happens every 30 days.
    assert stand_on(made, moment(day + timedelta(days=29))) == stand_on(made, moment(day))


@given(made=households(), day=days())
def test_only_a_decision_changes_the_class(made: Household, day: date) -> None:
    decided = made.model_copy(update={"reviews": tuple(each for each in made.reviews if each.state == "recognised")})
    assume(day <= DAY)  # Later a decision may need a proposal.
    now, then = stand_on(made, moment(day)), stand_on(decided, moment(day))
    assert (now and (now.outcome, now.deprivations, now.done)) == (
        then and (then.outcome, then.deprivations, then.done)
    )
