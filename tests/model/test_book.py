"""The book finds every record by its id, the standard in force, and who is in charge of a household."""

import pytest
from made_up import book, household, plan, standard

from povplan.model.book import Book, Unread


@pytest.mark.parametrize(("year", "found"), [(2020, None), (2021, "old"), (2022, "new"), (2026, "new"), (2027, None)])
def test_the_standard_in_force_is_the_one_whose_years_hold_the_plans(year: int, found: str | None) -> None:
    old, new = standard(id="old", first_year=2016, last_year=2021), standard(id="new", first_year=2022, last_year=2026)
    if year == 2020:
        old = standard(id="old", first_year=2021, last_year=2021)
    in_force = book((), standards=(old, new), year=year).standard
    assert (in_force and in_force.id) == found


def test_without_a_standard_there_are_no_indicators() -> None:
    assert book((), standards=()).indicators == {}
    assert list(book(()).indicators) == list(range(1, 13))


@pytest.mark.parametrize("name", ["villages", "officers", "organisations", "helpers", "causes", "measures", "sources"])
def test_records_are_found_by_their_id(name: str) -> None:
    known, listed = getattr(book(()), name), getattr(plan(), name)
    assert len(listed) > 0
    assert list(known.values()) == list(listed)
    assert list(known) == [record.id for record in listed]


def test_units_are_found_by_their_id() -> None:
    assert book((), units=[{"id": "ubmttq", "name": "Ủy ban MTTQ xã"}]).units["ubmttq"].name == "Ủy ban MTTQ xã"


def test_those_in_charge_are_officers_and_organisations() -> None:
    assert list(book(()).responsibles) == ["tran-thu", "ly-thi", "vi-du", "hpn", "hnd"]


def test_those_of_the_village_are_in_charge_overall_charge_first() -> None:
    made = book(())
    assert made.in_charge(household(village="dong-mo")) == ("tran-thu", "ly-thi", "hpn")
    assert made.in_charge(household(village="bai-sau")) == ("vi-du", "ly-thi", "hnd")
    assert made.in_charge(household(village="khe-nua")) == ("hnd",)


def test_a_household_with_officers_of_its_own_is_theirs_alone() -> None:
    assert book(()).in_charge(household(village="dong-mo", officers=["hnd", "vi-du"])) == ("hnd", "vi-du")


def test_in_an_unknown_village_nobody_is_in_charge() -> None:
    assert book(()).in_charge(household(village="nowhere")) == ()


def test_what_was_read_whole_leaves_nothing_unread() -> None:
    assert Book(plan(), (), ()).unread == Unread()
    assert Unread() == Unread(households=0, ids=frozenset(), positions={})
