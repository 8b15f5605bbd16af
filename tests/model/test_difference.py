"""What differs between two states of a household."""

from hypothesis import given
from made_up import household, households, review

from povplan.model.difference import Difference, list_differences
from povplan.model.household import Household


def test_the_same_household_differs_in_nothing() -> None:
    assert list_differences(household(), household()) == ()


def test_nothing_and_nothing_differ_in_nothing() -> None:
    assert list_differences(None, None) == ()


def test_keys_that_differ_are_told_with_both_values() -> None:
    old, new = household(3, members=4), household(3, members=5, cause_note="ốm")
    assert list_differences(old, new) == (
        Difference(3, old.head, "members", 4, 5),
        Difference(3, old.head, "cause_note", None, "ốm"),
    )


def test_a_household_that_comes_or_goes_is_told_as_a_whole() -> None:
    (came,) = list_differences(None, household(3))
    (went,) = list_differences(household(3), None)
    assert (came.key, came.before, came.after["deprivations"]) == ("", None, [1, 4, 10])
    assert (went.key, went.before, went.after) == ("", came.after, None)


def test_a_record_more_is_told_alone() -> None:
    one, other = review("2023-03-31", "poor", "rejected"), review("2023-06-30", "near_poor", decision="1")
    (only,) = list_differences(household(reviews=[one]), household(reviews=[one, other]))
    assert (only.key, only.before) == ("reviews", None)
    assert only.after == {"date": "2023-06-30", "category": "near_poor", "state": "recognised", "decision": "1"}


def test_a_record_in_the_place_of_another_is_told_with_both() -> None:
    one, other = review("2023-03-31", "poor", "rejected"), review("2023-04-01", "poor", "rejected")
    (only,) = list_differences(household(reviews=[one]), household(reviews=[other]))
    assert (only.before["date"], only.after["date"]) == ("2023-03-31", "2023-04-01")


def test_a_record_less_is_told_alone() -> None:
    one, other = review("2023-03-31", "poor", "rejected"), review("2023-06-30", "poor", "rejected")
    (only,) = list_differences(household(reviews=[one, other]), household(reviews=[other]))
    assert (only.before["date"], only.after) == ("2023-03-31", None)


def test_the_number_is_the_one_from_before() -> None:
    (only,) = list_differences(household(3, head="Vừ A Phử"), household(9, head="Vừ A Phử"))
    assert (only.id, only.before, only.after) == (3, 3, 9)


@given(households(), households())
def test_two_households_differ_in_something_unless_they_are_equal(old: Household, new: Household) -> None:
    assert (list_differences(old, new) == ()) == (old == new)
