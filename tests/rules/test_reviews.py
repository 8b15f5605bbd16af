"""The edges of the rules on reviews: just on a line, a count or a day, and one beyond."""

from datetime import date

import made_up
import pytest

from povplan.rules.registry import BY_CODE
from povplan.rules.rule import check_book

TODAY = date(2023, 12, 31)


def codes(today: date = TODAY, area: str = "rural", **household: object) -> set[str]:
    """Return the codes of the review rules that find something in a plan of one made-up household."""
    book = made_up.book([made_up.household(1, **household)], area=area)
    rules = [rule for code, rule in BY_CODE.items() if code.startswith("RV")]
    return {finding.code for finding in check_book(book, today, rules)}


def recognised(category: str, **more: object) -> dict[str, object]:
    return {**made_up.review("2023-06-30", category), "decision": "52/QĐ-UBND", **more}


@pytest.mark.parametrize(
    ("area", "grounds", "found"),
    [
        ("rural", {"income": 1_500_000}, {"RV003"}),
        ("rural", {"income": 1_500_001}, set()),
        ("rural", {"score_a": 140}, {"RV003"}),
        ("rural", {"score_a": 141}, set()),
        ("urban", {"income": 2_000_000}, {"RV003"}),
        ("urban", {"income": 2_000_001}, set()),
        ("urban", {"score_a": 175}, {"RV003"}),
        ("urban", {"score_a": 176}, set()),
        ("rural", {"deprivations": []}, {"RV107"}),
        ("rural", {}, {"RV101"}),
    ],
)
def test_not_poor_asks_for_more_than_the_line(area: str, grounds: dict[str, object], found: set[str]) -> None:
    assert codes(area=area, reviews=[recognised("not_poor", **grounds)]) == found


@pytest.mark.parametrize(
    ("category", "grounds", "found"),
    [
        ("near_poor", {"deprivations": [1, 4, 10]}, {"RV004"}),
        ("near_poor", {"deprivations": [1, 4]}, set()),
        ("near_poor", {"score_b": 30}, {"RV004"}),
        ("near_poor", {"score_b": 20}, {"RV108"}),
        ("poor", {"deprivations": [1, 4]}, {"RV005"}),
        ("poor", {"score_b": 30}, set()),
        ("near_poor", {"income": 1_500_000, "deprivations": [4]}, set()),
        ("near_poor", {"income": 1_500_001, "deprivations": [4]}, {"RV006"}),
        ("near_poor", {"income": 1_500_000}, {"RV016"}),
        ("poor", {"income": 1_500_000}, set()),
        ("poor", {"score_a": 141, "score_b": 30}, {"RV006"}),
    ],
)
def test_poor_and_near_poor_part_at_the_least_count(category: str, grounds: dict[str, object], found: set[str]) -> None:
    assert codes(reviews=[recognised(category, **grounds)]) == found


def test_what_was_rejected_need_not_agree_with_the_standard() -> None:
    assert codes(reviews=[made_up.review("2023-06-30", "not_poor", "rejected", income=1_400_000)]) == set()


def test_a_household_that_left_needs_no_decision() -> None:
    assert codes(reviews=[made_up.review("2023-06-30", "left", reason="died")]) == set()


@pytest.mark.parametrize(
    ("day", "today", "found"),
    [
        ("2023-03-15", date(2023, 3, 30), set()),
        ("2023-03-15", date(2023, 3, 31), {"RV104"}),
        ("2023-09-01", date(2023, 12, 14), set()),
        ("2023-09-01", date(2023, 12, 15), {"RV105"}),
        ("2023-12-14", date(2023, 12, 15), {"RV105"}),
        ("2023-08-31", date(2023, 9, 16), {"RV104"}),
    ],
)
def test_a_proposal_waits_just_so_long(day: str, today: date, found: set[str]) -> None:
    assert codes(today, reviews=[made_up.review(day, "near_poor", "proposed", deprivations=[4])]) == found


@pytest.mark.parametrize(
    ("day", "today", "found"),
    [
        ("2023-12-31", TODAY, set()),
        ("2024-01-01", TODAY, {"RV001"}),
        ("2024-01-31", date(2024, 6, 1), set()),
        ("2024-02-01", date(2024, 6, 1), {"RV103"}),
        ("2023-01-01", TODAY, set()),
        ("2022-12-31", TODAY, {"RV103"}),
    ],
)
def test_a_day_lies_in_the_year_and_not_ahead(day: str, today: date, found: set[str]) -> None:
    assert codes(today, visits=[{"date": day}]) == found


def test_two_decisions_of_one_day_may_agree_but_not_contradict() -> None:
    twice = [recognised("near_poor", deprivations=[4]), recognised("near_poor", deprivations=[4])]
    other = [recognised("near_poor", deprivations=[4]), recognised("not_poor", income=1_650_000)]
    assert codes(reviews=twice) == {"RV102"}
    assert codes(reviews=other) == {"RV102", "RV015"}
