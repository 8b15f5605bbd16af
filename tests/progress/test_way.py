"""The shortest way out is a figure: codes to close or the income line, for a near-poor household the line alone."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from made_up import book, days, household, moment, review, standard, years
from ruamel.yaml import YAML

from povplan.model.book import Book
from povplan.model.household import HouseholdFile
from povplan.model.kinds import Category
from povplan.model.plan import Plan
from povplan.model.standard import StandardFile
from povplan.progress.standing import stand_on
from povplan.progress.tally import list_standings
from povplan.progress.way import Way, find_way

DATA = Path(__file__).parents[2] / "data"
DAY = date(2023, 12, 31)


def shipped(name: str) -> str:
    """Return a shipped data file as JSON, read without any room of the program."""
    return json.dumps(YAML(typ="safe").load((DATA / f"{name}.yaml").read_bytes()), default=str)


@pytest.fixture(scope="module")
def ways() -> dict[int, tuple[Category, Way]]:
    """Return class and way of each household of the shipped plan at its start."""
    real = Book(
        Plan.model_validate_json(shipped("plan")),
        HouseholdFile.model_validate_json(shipped("households")).households,
        StandardFile.model_validate_json(shipped("deprivations")).standards,
    )
    found = {s.household.id: (s.household.category, find_way(real, s)) for s in list_standings(real, DAY)}
    return {number: (category, way) for number, (category, way) in found.items() if way is not None}


def way_of(*reviews: dict[str, object], **changes: object) -> Way:
    """Return the way of one made-up household."""
    made = book([household(reviews=list(reviews), **changes)])
    standing = stand_on(made.households[0], moment(DAY))
    assert standing is not None
    way = find_way(made, standing)
    assert way is not None
    return way


# The shipped plan


def test_of_the_17_poor_13_need_to_close_one_code_and_4_need_two(ways: dict[int, tuple[Category, Way]]) -> None:
    poor = Counter(way.close for category, way in ways.values() if category is Category.POOR)
    assert poor == {1: 13, 2: 4}


def test_only_row_9_could_leave_by_what_its_measures_close(ways: dict[int, tuple[Category, Way]]) -> None:
    assert [number for number, (_, way) in ways.items() if 0 < way.close <= len(way.closable)] == [9]


def test_the_5_near_poor_leave_by_income_only(ways: dict[int, tuple[Category, Way]]) -> None:
    assert len(ways) == 22
    by_income_only = [number for number, (_, way) in ways.items() if way.by_income_only]
    assert by_income_only == [n for n, (category, _) in ways.items() if category is Category.NEAR_POOR]
    assert len(by_income_only) == 5
    assert {ways[number][1].close for number in by_income_only} == {0}


def test_the_line_is_the_rural_one_of_the_standard_in_force(ways: dict[int, tuple[Category, Way]]) -> None:
    assert {(way.line, way.score) for _, way in ways.values()} == {(1_500_000, 140)}


# Made-up households


@pytest.mark.parametrize(
    ("codes", "close"), [([1, 4, 10], 1), ([1, 2, 4, 10], 2), ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 10)]
)
def test_a_poor_household_with_n_codes_must_close_n_less_2(codes: list[int], close: int) -> None:
    way = way_of(deprivations=codes)
    assert (way.close, way.by_income_only) == (close, False)


def test_a_code_given_twice_is_closed_once() -> None:
    assert way_of(deprivations=[1, 1, 4, 10]).close == 1


def test_the_count_is_the_standards() -> None:
    made = book([household(deprivations=[1, 2, 4, 10])], standards=(standard(least_deprivations=2),))
    standing = stand_on(made.households[0], moment(DAY))
    assert standing is not None
    way = find_way(made, standing)
    assert way is not None
    assert way.close == 3


def test_a_near_poor_household_leaves_by_income_only_however_many_codes_it_has() -> None:
    for codes in ([], [4], [4, 5]):
        way = way_of(category="near_poor", deprivations=codes)
        assert (way.close, way.by_income_only) == (0, True)


def test_a_town_has_the_urban_line() -> None:
    made = book([household()], area="urban")
    standing = stand_on(made.households[0], moment(DAY))
    assert standing is not None
    way = find_way(made, standing)
    assert way is not None
    assert (way.line, way.score) == (2_000_000, 175)


def test_codes_closed_since_need_no_closing() -> None:
    assert way_of(review("2023-06-30", "poor", deprivations=[4, 10, 11]), deprivations=[1, 2, 4, 10, 11]).close == 1
    assert way_of(review("2023-06-30", "poor", deprivations=[4]), deprivations=[1, 4, 10]).close == 0


def test_a_near_poor_household_that_became_poor_has_codes_to_close_again() -> None:
    way = way_of(review("2023-06-30", "poor", deprivations=[1, 4, 5]), category="near_poor", deprivations=[4])
    assert (way.close, way.by_income_only) == (1, False)


def test_support_closes_nothing_until_a_review_says_so() -> None:
    support = [{"date": "2023-04-12", "measure": "latrine", "source": "bank"}]
    assert way_of(measures=["latrine"], support=support).close == 1


def test_measures_may_close_only_codes_that_the_household_has() -> None:
    way = way_of(deprivations=[4, 5, 10], measures=["jobs", "latrine", "capital", "gone"])
    assert way.closable == (10,)
    assert way.for_income == ("capital",)


def test_a_household_that_is_out_or_left_has_no_way_to_go() -> None:
    out, left = way_of(review("2023-06-30", "near_poor")), way_of(review("2023-06-30", "left"))
    assert (out.is_out, out.has_left) == (True, False)
    assert (left.is_out, left.has_left) == (False, True)
    still = way_of(review("2023-06-30", "near_poor", "proposed"))
    assert (still.is_out, still.has_left) == (False, False)


def test_without_a_standard_for_the_year_there_is_no_way_to_tell() -> None:
    made = book([household()], standards=(standard(first_year=2016, last_year=2021),))
    standing = stand_on(made.households[0], moment(DAY))
    assert standing is not None
    assert find_way(made, standing) is None


@given(made=years(), day=days())
def test_nobody_closes_more_codes_than_it_has(made: Book, day: date) -> None:
    for standing in list_standings(made, day):
        way = find_way(made, standing)
        assert way is not None
        assert 0 <= way.close <= len(set(standing.deprivations))
        assert set(way.closable) <= set(standing.deprivations)
        assert not (way.by_income_only and way.close)
