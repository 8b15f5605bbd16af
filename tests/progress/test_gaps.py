"""Indicators and causes against measures: who has one, who has none, the widest gap first."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

from hypothesis import given
from made_up import book, days, household, review, years
from ruamel.yaml import YAML

from povplan.model.book import Book
from povplan.model.household import Household, HouseholdFile
from povplan.model.plan import Plan
from povplan.model.standard import StandardFile
from povplan.progress.gaps import Gap, Gaps, count_gaps
from povplan.progress.tally import list_standings

DATA = Path(__file__).parents[2] / "data"
DAY = date(2023, 12, 31)


def gaps(*households: Household, day: date = DAY) -> Gaps:
    """Return the gaps of made-up households."""
    made = book(households)
    return count_gaps(made, list_standings(made, day))


def test_on_the_shipped_plan_nobodys_measure_is_for_insurance_or_the_latrine() -> None:
    def read(name: str) -> str:
        return json.dumps(YAML(typ="safe").load((DATA / f"{name}.yaml").read_bytes()), default=str)

    real = Book(
        Plan.model_validate_json(read("plan")),
        HouseholdFile.model_validate_json(read("households")).households,
        StandardFile.model_validate_json(read("deprivations")).standards,
    )
    found = {each.key: each for each in count_gaps(real, list_standings(real, DAY)).indicators}
    assert found[4] == Gap(4, 19, 0, ("health_insurance",))
    assert found[10] == Gap(10, 9, 0, ("latrine",))
    assert next(iter(found)) == 4
    assert (found[1].addressed, found[1].without) == (4, 8)


def test_a_household_has_a_measure_where_one_of_its_own_is_for_it() -> None:
    found = gaps(
        household(1, deprivations=[1, 4, 10], measures=["jobs", "latrine"]),
        household(2, deprivations=[1, 4, 10], measures=["capital"]),
    )
    assert {each.key: (each.households, each.addressed, each.without) for each in found.indicators} == {
        4: (2, 0, 2),
        1: (2, 1, 1),
        10: (2, 1, 1),
    }
    assert {each.key: each.measures for each in found.indicators} == {4: (), 1: ("jobs",), 10: ("latrine",)}


def test_causes_are_matched_with_the_measures_that_address_them() -> None:
    found = gaps(
        household(1, causes=["unstable_work", "capital"], measures=["capital"]), household(2, causes=["labour"])
    )
    assert found.causes == (
        Gap("labour", 1, 0, ()),
        Gap("unstable_work", 1, 0, ("jobs",)),
        Gap("capital", 1, 1, ("capital",)),
    )


def test_those_that_are_in_neither_class_are_not_counted() -> None:
    found = gaps(
        household(1, reviews=[review("2023-06-30", "not_poor")]),
        household(2, reviews=[review("2023-06-30", "left", reason="died")]),
    )
    assert found == Gaps(0, (), ())
    near_poor = household(reviews=[review("2023-06-30", "near_poor", deprivations=[4])])
    assert [(each.key, each.households) for each in gaps(near_poor).indicators] == [(4, 1)]


def test_codes_are_those_on_the_day() -> None:
    made = household(reviews=[review("2023-06-30", "poor", deprivations=[2, 3, 4])])
    assert [each.key for each in gaps(made).indicators] == [2, 3, 4]
    assert [each.key for each in gaps(made, day=date(2023, 6, 29)).indicators] == [1, 4, 10]


def test_a_code_given_twice_counts_once() -> None:
    assert [each.households for each in gaps(household(deprivations=[1, 1, 4])).indicators] == [1, 1]


@given(made=years(), day=days())
def test_every_code_of_every_poor_and_near_poor_household_is_counted_and_the_widest_gap_is_first(
    made: Book, day: date
) -> None:
    standings = list_standings(made, day)
    found = count_gaps(made, standings)
    followed = [each for each in standings if each.outcome.value in ("poor", "near_poor")]
    assert found.households == len(followed)
    assert {each.key: each.households for each in found.indicators} == Counter(
        code for each in followed for code in set(each.deprivations)
    )
    assert all(type(each.key) is int for each in found.indicators)
    order = [(-each.without, int(each.key)) for each in found.indicators]
    assert order == sorted(order)
