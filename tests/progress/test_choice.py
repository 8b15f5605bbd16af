"""A list shows the households that fit all that was asked for, and of several values one is enough."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import VILLAGES, book, days, household, whole_year, years

from povplan.model.book import Book
from povplan.model.kinds import NOT_ASSESSED, Outlook, Stand
from povplan.progress.choice import Choice, choose
from povplan.progress.stretch import look_at
from povplan.progress.tally import list_standings, tally_progress

DAY = date(2023, 12, 31)


def chosen(choice: Choice, made: Book | None = None, day: date = DAY) -> list[int]:
    """Return the numbers of the households that fit."""
    known = made or whole_year()
    return [each.household.id for each in choose(known, list_standings(known, day), choice, look_at(known.plan, day))]


def test_who_asks_for_nothing_gets_all_in_the_order_of_the_list() -> None:
    assert chosen(Choice()) == list(range(1, 13))
    backwards = Book(whole_year().plan, whole_year().households[::-1], ())
    assert chosen(Choice(), backwards) == list(range(12, 0, -1))


@pytest.mark.parametrize(
    ("choice", "numbers"),
    [
        (Choice(villages=frozenset({"khe-nua"})), [6, 10, 11]),
        (Choice(villages=frozenset({"khe-nua", "bai-sau"})), [4, 5, 6, 8, 9, 10, 11]),
        (Choice(villages=frozenset()), []),
        (Choice(categories=frozenset({"near_poor"})), [2, 7, 12]),
        (Choice(indicators=frozenset({2})), [2]),
        (Choice(indicators=frozenset({2, 5})), [2, 8, 9]),
        (Choice(causes=frozenset({"labour"})), [2]),
        (Choice(causes=frozenset({"labour", "capital"})), [1, 2]),
        (Choice(stands=frozenset({Stand.PROPOSED, Stand.REJECTED})), [4, 5]),
        (Choice(stands=frozenset({"gone"})), [6]),
        (Choice(responsibles=frozenset({"vi-du"})), [4, 5, 8, 9]),
        (Choice(responsibles=frozenset({"hnd"})), [4, 5, 6, 9, 10, 11]),
        (Choice(villages=frozenset({"dong-mo"}), categories=frozenset({"near_poor"})), [2, 7, 12]),
        (Choice(search="THI DAO"), [6]),
        (Choice(search="đào, thị"), [6]),
        (Choice(search="Nguyễn"), []),
    ],
)
def test_households_are_chosen_by_what_is_asked_for(choice: Choice, numbers: list[int]) -> None:
    assert chosen(choice) == numbers


def test_households_are_chosen_by_measure_and_helper() -> None:
    made = book(
        [
            household(1, measures=["latrine"], helpers=["phu-nu"]),
            household(2, measures=["jobs", "latrine"]),
            household(3, measures=["jobs"], helpers=["phu-nu", "ccb"]),
        ]
    )
    assert chosen(Choice(measures=frozenset({"latrine"})), made) == [1, 2]
    assert chosen(Choice(helpers=frozenset({"ccb", "phu-nu"})), made) == [1, 3]
    assert chosen(Choice(measures=frozenset({"jobs"}), helpers=frozenset({"ccb"})), made) == [3]


@given(made=years(), day=days())
def test_each_figure_of_the_status_has_its_list(made: Book, day: date) -> None:
    found = tally_progress(made, day).follow_up
    assert chosen(Choice(not_reviewed=True), made, day) == list(found.unreviewed)
    assert len(chosen(Choice(not_visited=True), made, day)) == found.households - found.visited
    assert len(chosen(Choice(not_supported=True), made, day)) == found.households - found.helped
    for each in Outlook:
        assert len(chosen(Choice(outlooks=frozenset({each})), made, day)) == found.outlook.get(each, 0)
    assert len(chosen(Choice(outlooks=frozenset({NOT_ASSESSED})), made, day)) == found.without_outlook


def test_codes_are_those_of_the_day() -> None:
    ten = Choice(indicators=frozenset({10}))
    assert 2 in chosen(ten, day=date(2023, 6, 29))
    assert 2 not in chosen(ten, day=date(2023, 6, 30))


@pytest.mark.parametrize("text", ["hoa", "HÒA", "hoà", "Hoa\u0300", "thi hoa", "hòa lê", " hòa "])
def test_search_looks_at_neither_case_nor_accents(text: str) -> None:
    made = book([household(1, head="Lê Thị Hoà"), household(2, head="Lê Thị Huệ")])
    assert chosen(Choice(search=text), made) == [1]


def test_a_stroke_d_is_found_as_d_and_as_itself() -> None:
    made = book([household(1, head="Đỗ Đức"), household(2, head="Dỗ Dục")])
    assert chosen(Choice(search="do duc"), made) == [1, 2]


def test_a_blank_search_lets_all_pass() -> None:
    assert chosen(Choice(search="  ")) == list(range(1, 13))


@given(made=years(), day=days(), villages=st.frozensets(st.sampled_from(VILLAGES)))
def test_villages_split_the_list(made: Book, day: date, villages: frozenset[str]) -> None:
    here = chosen(Choice(villages=villages), made, day)
    elsewhere = chosen(Choice(villages=frozenset(VILLAGES) - villages), made, day)
    assert sorted(here + elsewhere) == chosen(Choice(), made, day)
    assert not set(here) & set(elsewhere)
