"""Households and help by what they share: rows overlap, totals count each once, and no help is lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import book, days, household, moment, review, years

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category
from povplan.progress.groups import Given, Group, Grouped, group_by
from povplan.progress.tally import list_standings

DAY = date(2023, 12, 31)
POOR, NEAR_POOR = Category.POOR, Category.NEAR_POOR
VIEWS = ("organisation", "helper", "indicator", "cause", "measure")


def grouped(view: str, *households: Household, day: date = DAY) -> Grouped:
    """Return made-up households by what they share."""
    made = book(households)
    return group_by(view, made, list_standings(made, day), moment(day))


def by_key(found: Grouped) -> dict[object, Group]:
    """Return the groups by their keys."""
    return {each.key: each for each in found.groups}


def support(
    measure: str, amount: int | None = None, source: str | None = None, day: str = "2023-05-01"
) -> dict[str, object]:
    """Return help given, in the keys of the YAML file."""
    known = {"date": day, "measure": measure, "amount": amount, "source": source}
    return {key: value for key, value in known.items() if value is not None}


# Households


def test_a_household_counts_in_each_of_its_groups_and_once_in_the_total() -> None:
    found = grouped(
        "helper",
        household(1, helpers=["pn-dong-mo", "bui-nep"]),
        household(2, helpers=["bui-nep"], reviews=[review("2023-06-30", "near_poor")]),
        household(3, helpers=["bui-nep"], category="near_poor", deprivations=[4]),
        household(4),
    )
    told = {each.key: (each.tallies[POOR].listed, each.tallies[NEAR_POOR].listed) for each in found.groups}
    assert told == {"pn-dong-mo": (1, 0), "bui-nep": (2, 1), "nd-bai-sau": (0, 0)}
    assert by_key(found)["bui-nep"].tallies[POOR].done == 1
    assert (found.distinct[POOR].listed, found.distinct[POOR].remaining, found.distinct[NEAR_POOR].listed) == (2, 1, 1)


def test_helpers_and_organisations_without_households_are_shown_and_what_does_not_occur_is_not() -> None:
    shown = {view: [each.key for each in grouped(view, household()).groups] for view in VIEWS}
    assert shown == {
        "organisation": ["hpn", "hnd"],
        "helper": ["pn-dong-mo", "bui-nep", "nd-bai-sau"],
        "indicator": [1, 4, 10],
        "cause": [],
        "measure": [],
    }


def test_groups_stand_in_the_plans_order() -> None:
    made = household(causes=["unstable_work", "capital"], measures=["latrine", "jobs"], deprivations=[10, 2, 1])
    assert [each.key for each in grouped("cause", made).groups] == ["capital", "unstable_work"]
    assert [each.key for each in grouped("measure", made).groups] == ["jobs", "latrine"]
    assert [each.key for each in grouped("indicator", made).groups] == [1, 2, 10]


def test_of_an_indicator_those_are_told_who_had_it_in_the_list_and_who_have_it_now() -> None:
    found = grouped(
        "indicator",
        household(1, reviews=[review("2023-06-30", "near_poor", deprivations=[4, 5])]),
        household(2, reviews=[review("2023-06-30", "not_poor")]),
        household(3),
    )
    told = {each.key: (each.tallies[POOR].listed, each.now) for each in found.groups}
    assert told == {1: (3, 1), 4: (3, 2), 5: (0, 1), 10: (3, 1)}
    assert found.now == 2
    assert grouped("cause", household(causes=["capital"])).now is None


def test_codes_are_told_even_where_no_standard_names_them() -> None:
    made = book([household()], standards=())
    found = group_by("indicator", made, list_standings(made, DAY), moment(DAY))
    assert [each.key for each in found.groups] == [1, 4, 10]


# Help


def test_help_goes_with_the_measure_it_was_given_for_assigned_or_not() -> None:
    found = grouped(
        "measure",
        household(
            1,
            measures=["jobs"],
            support=[support("capital", 20_000_000, "bank"), support("capital", None, "bank"), support("capital", 500)],
        ),
        household(2, measures=["jobs"], support=[support("capital", 1_000_000, "bank")]),
    )
    groups = by_key(found)
    assert groups["jobs"].help.total == Given(0, 0, 0, 0)
    assert groups["capital"].tallies[POOR].listed == 0
    assert groups["capital"].help.total == Given(2, 4, 1, 21_000_500)
    assert groups["capital"].help.sources == {"bank": Given(2, 3, 1, 21_000_000), None: Given(1, 1, 0, 500)}
    assert (found.help.total, found.elsewhere) == (Given(2, 4, 1, 21_000_500), Given(0, 0, 0, 0))


def test_sources_stand_in_the_plans_order_and_those_not_recorded_last() -> None:
    sources = [{"id": name, "name": name} for name in ("bank", "fund", "state")]
    gifts = [support("jobs", 1), support("jobs", 2, "fund"), support("jobs", 3, "bank")]
    made = book([household(measures=["jobs"], support=gifts)], sources=sources)
    found = group_by("measure", made, list_standings(made, DAY), moment(DAY))
    assert list(found.help.sources) == list(found.groups[0].help.sources) == ["bank", "fund", None]


def test_help_goes_with_an_indicator_or_a_cause_of_the_household_that_its_measure_is_for() -> None:
    made = household(
        causes=["capital"],
        deprivations=[1, 4, 10],
        support=[support("latrine", 5), support("capital", 7), support("jobs", 11)],
    )
    indicators, causes = grouped("indicator", made), grouped("cause", made)
    assert {key: each.help.total.amount for key, each in by_key(indicators).items()} == {1: 11, 4: 0, 10: 5}
    assert indicators.elsewhere == Given(1, 1, 0, 7)
    assert {key: each.help.total.amount for key, each in by_key(causes).items()} == {"capital": 7}
    assert causes.elsewhere == Given(1, 2, 0, 16)


def test_help_goes_with_everybody_who_helps_or_is_in_charge_and_is_counted_once_in_all() -> None:
    made = household(helpers=["pn-dong-mo", "bui-nep"], support=[support("jobs", 9)])
    found = grouped("helper", made)
    assert {key: each.help.total.amount for key, each in by_key(found).items()} == {
        "pn-dong-mo": 9,
        "bui-nep": 9,
        "nd-bai-sau": 0,
    }
    assert found.help.total.amount == 9
    in_charge = grouped("organisation", made)
    assert {key: each.help.total.amount for key, each in by_key(in_charge).items()} == {"hpn": 9, "hnd": 0}


def test_help_after_the_day_is_not_known_yet() -> None:
    made = household(measures=["jobs"], support=[support("jobs", 9, day="2023-05-01")])
    assert grouped("measure", made, day=date(2023, 4, 30)).help.total.times == 0
    assert grouped("measure", made, day=date(2023, 5, 1)).help.total.times == 1


@pytest.mark.parametrize("view", VIEWS)
@given(made=years(), day=days(), data=st.data())
def test_nothing_is_lost_and_totals_lie_between_the_highest_row_and_the_sum(
    view: str, made: Book, day: date, data: st.DataObject
) -> None:
    gifts = st.lists(st.builds(support, st.sampled_from(["jobs", "capital", "latrine"]), st.integers(1, 9)), max_size=2)
    households = [
        household(
            each.id,
            category=each.category,
            deprivations=list(each.deprivations),
            village=each.village,
            causes=data.draw(st.lists(st.sampled_from(["capital", "labour"]), unique=True)),
            helpers=data.draw(st.lists(st.sampled_from(["pn-dong-mo", "bui-nep"]), unique=True)),
            measures=data.draw(st.lists(st.sampled_from(["jobs", "capital"]), unique=True)),
            support=data.draw(gifts),
        )
        for each in made.households
    ]
    found = grouped(view, *households, day=day)
    given_ = [each for h in households for each in h.support if each.date <= day]
    assert found.help.total.times + found.elsewhere.times == len(given_)
    assert found.help.total.amount + found.elsewhere.amount == sum(each.amount or 0 for each in given_)
    for group in found.groups:
        assert sum(each.times for each in group.help.sources.values()) == group.help.total.times
    for category, total in found.distinct.items():
        rows = [group.tallies[category].listed for group in found.groups]
        assert max(rows, default=0) <= total.listed <= sum(rows)
    times = [group.help.total.times for group in found.groups]
    assert max(times, default=0) <= found.help.total.times <= sum(times)
