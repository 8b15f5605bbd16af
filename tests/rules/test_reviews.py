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
    assert codes(reviews=[made_up.review("2023-06-30", "not_poor", "rejected", income=1_400_000, note="a")]) == set()


def test_a_household_that_left_needs_no_decision() -> None:
    assert codes(reviews=[made_up.review("2023-06-30", "left", reason="moved")]) == set()


@pytest.mark.parametrize(
    ("day", "today", "found"),
    [
        ("2023-03-15", date(2023, 3, 30), set()),
        ("2023-03-15", date(2023, 3, 31), {"RV104"}),
        # The days run from the 15th of the month of the proposal.
        ("2023-03-25", date(2023, 3, 30), set()),
        ("2023-03-25", date(2023, 3, 31), {"RV104"}),
        ("2023-03-10", date(2023, 3, 30), set()),
        ("2023-03-10", date(2023, 3, 31), {"RV104"}),
        ("2023-09-01", date(2023, 12, 14), set()),
        ("2023-09-01", date(2023, 12, 15), {"RV105"}),
        ("2023-12-14", date(2023, 12, 15), {"RV105"}),
        ("2023-08-31", date(2023, 8, 31), {"RV104"}),
    ],
)
def test_a_proposal_waits_just_so_long(day: str, today: date, found: set[str]) -> None:
    assert codes(today, reviews=[made_up.review(day, "near_poor", "proposed", deprivations=[4])]) == found


@pytest.mark.parametrize(
    ("day", "today", "found"),
    [
        ("2023-12-31", TODAY, set()),
        ("2024-01-01", TODAY, {"RV120"}),
        ("2024-01-02", TODAY, {"RV001"}),
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


def test_what_is_refused_on_a_day_contradicts_only_what_is_recognised_of_one_class() -> None:
    refused = made_up.review("2023-06-30", "not_poor", "rejected", income=1_650_000, note="a")
    assert codes(reviews=[refused, recognised("near_poor", deprivations=[4])]) == set()
    assert codes(reviews=[refused, recognised("not_poor", income=1_650_000)]) == {"RV015"}
    assert codes(reviews=[refused, {**refused, "category": "near_poor"}]) == {"RV102"}


def test_income_and_points_that_disagree_are_asked_about() -> None:
    assert codes(reviews=[recognised("not_poor", income=1_650_000, score_a=140)]) == {"RV111"}
    assert codes(reviews=[recognised("poor", income=1_500_000, score_a=141)]) == {"RV111"}
    assert codes(reviews=[recognised("not_poor", income=1_500_000, score_a=140)]) == {"RV003"}
    assert codes(reviews=[recognised("poor", income=1_600_000, score_a=150)]) == {"RV006"}


@pytest.mark.parametrize(
    ("score_b", "codes_", "found"),
    [(10, [4], set()), (20, [4], {"RV114"}), (15, [4], {"RV114"}), (15, None, {"RV108", "RV114"}), (0, [], set())],
)
def test_points_are_those_of_the_codes(score_b: int, codes_: list[int] | None, found: set[str]) -> None:
    grounds: dict[str, object] = {"score_b": score_b, **({} if codes_ is None else {"deprivations": codes_})}
    assert codes(reviews=[recognised("near_poor", **grounds)]) == found


def test_the_class_before_and_not_the_opening_one_asks_for_grounds() -> None:
    first = made_up.review("2023-03-20", "not_poor", decision="1", income=1_650_000)
    again = {**first, "date": "2023-06-20", "decision": "2"}
    del again["income"]
    assert codes(reviews=[first, again]) == set()
    back = {**again, "category": "poor"}
    assert codes(reviews=[first, back]) == {"RV101"}
    assert codes(reviews=[made_up.review("2023-06-20", "not_poor", "rejected", note="a")]) == set()


def test_a_proposal_may_come_before_the_entry_that_it_leads_to() -> None:
    came = {"date": "2023-07-20", "as": "new", "decision": "31"}
    proposal = made_up.review("2023-07-16", "poor", "proposed", deprivations=[1, 4, 10])
    decided = {**proposal, "state": "recognised", "decision": "30"}
    assert codes(reviews=[proposal], planned=False, entered=came) <= {"RV104"}
    assert "RV014" in codes(reviews=[decided], planned=False, entered=came)
