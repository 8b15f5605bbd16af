"""The status says what the targets still ask for, which village is short, who was not reviewed, visited or helped."""

from datetime import date

import pytest
from hypothesis import given
from made_up import book, days, household, review, whole_year, years

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.progress.tally import tally_progress
from povplan.reports.needs import follow_up_record, takes_notes, takes_record, village_takes_notes
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
JUNE = date(2023, 6, 30)
CALENDAR = [
    {"id": "q1", "name": "Sơ kết 3 tháng", "date": "2023-03-31", "period": "quarter"},
    {"id": "h1", "name": "Sơ kết 6 tháng", "date": "2023-06-30", "period": "half"},
]


def made_of(*households: Household, poor: int = 1, near_poor: int = 0) -> Book:
    """Return a book with a calendar and with targets, which Đồng Mơ has to meet alone."""
    targets = {"poor": poor, "near_poor": near_poor}
    villages = [
        {"id": "dong-mo", "name": "Đồng Mơ", "quota": targets},
        {"id": "bai-sau", "name": "Bãi Sậu", "quota": {"poor": 0, "near_poor": 0}},
    ]
    return book(households, targets=targets, villages=villages, calendar=CALENDAR)


def notes(made: Book, day: date = JUNE, language: Language = VI) -> list[str]:
    """Return the notes below the commune's table."""
    return list(takes_notes(tally_progress(made, day), language))


def village_notes(made: Book, language: Language = VI) -> list[str]:
    """Return the notes below the villages."""
    return list(village_takes_notes(tally_progress(made, JUNE), language))


def poor(count: int, start: int = 1, **changes: object) -> list[Household]:
    """Return so many poor households."""
    return [household(number, **changes) for number in range(start, start + count)]


# What the targets still ask for


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (3, "thiếu 1, cần chọn thêm"),
        (2, "vừa đủ"),
        (1, "dư 1"),
    ],
)
def test_what_is_to_go_stands_against_what_the_list_still_has(target: int, said: str) -> None:
    assert notes(made_of(*poor(2), poor=target))[0] == (
        f"Năm 2023 còn thiếu {target} hộ nghèo; đến đợt rà soát cuối (30/06/2023) còn 2 hộ trong danh sách "
        f"có thể thoát ({said})."
    )


def test_each_class_with_something_to_go_has_its_line() -> None:
    made = made_of(household(1), household(2, category="near_poor", deprivations=[4]), near_poor=1)
    assert notes(made, language=EN)[:2] == [
        "1 poor to go in 2023; 1 on the list can still make it by the last review, 2023-06-30 (none to spare).",
        "1 near-poor to go in 2023; 1 on the list can still make it by the last review, 2023-06-30 (none to spare).",
    ]


def test_a_target_that_is_met_asks_for_nothing() -> None:
    assert notes(made_of(household(reviews=[review("2023-06-30", "near_poor")]))) == [
        "Chưa ghi lần thăm hộ hay hỗ trợ nào."
    ]


@pytest.mark.parametrize(
    ("target", "said"),
    [(2, "còn thiếu 1; 1 hộ chờ quyết định"), (1, "đạt chỉ tiêu; 1 hộ chờ quyết định")],
)
def test_after_the_last_review_it_is_said_what_the_year_ended_with(target: int, said: str) -> None:
    out = household(1, reviews=[review("2023-06-30", "near_poor")])
    waiting = household(2, reviews=[review("2023-06-30", "near_poor", "proposed")])
    found = notes(made_of(out, waiting, poor=target), date(2023, 7, 1))
    assert found[0] == f"Kết quả năm 2023 (sau đợt rà soát cuối 30/06/2023): đã thoát 1/{target} hộ nghèo, {said}."
    assert not any("còn thiếu" in line and "Năm" in line for line in found)


def test_more_than_the_target_is_said_and_so_is_a_village_that_missed_its_quota() -> None:
    out = [household(n, reviews=[review("2023-06-30", "near_poor")]) for n in (1, 2)]
    after = date(2023, 7, 1)
    assert "đã thoát 2/1 hộ nghèo, vượt chỉ tiêu 1." in notes(made_of(*out), after)[0]
    missed = tally_progress(made_of(household(), poor=1), after)
    assert list(village_takes_notes(missed, VI)) == ["Thôn chưa đạt chỉ tiêu: Đồng Mơ (1 hộ nghèo)."]


# Villages


def test_a_village_that_is_short_is_named_and_so_is_who_could_stand_in() -> None:
    made = made_of(household(1), *poor(2, 2, village="bai-sau"), poor=2, near_poor=1)
    assert village_notes(made) == [
        "Thôn thiếu hộ để đạt chỉ tiêu: Đồng Mơ (1 hộ nghèo, 1 hộ cận nghèo).",
        "Thôn còn dư hộ trong danh sách: Bãi Sậu (2 hộ nghèo).",
    ]
    assert village_notes(made, EN) == [
        "Villages short of households for their quota: Đồng Mơ (1 poor, 1 near-poor).",
        "Villages with households to spare: Bãi Sậu (2 poor).",
    ]


def test_where_no_village_is_short_none_is_named() -> None:
    assert village_notes(made_of(*poor(2))) == []
    assert village_notes(made_of(household(), poor=2)) == ["Thôn thiếu hộ để đạt chỉ tiêu: Đồng Mơ (1 hộ nghèo)."]


# Who was not reviewed


def test_a_few_households_without_a_review_are_told_by_number_and_many_are_counted() -> None:
    reviewed = household(99, reviews=[review("2023-04-01", "near_poor", "proposed")])
    assert "Chưa rà soát trong kỳ 01/04/2023 – 30/06/2023: 2/3 hộ chưa thoát (hộ số 1, 2)." in notes(
        made_of(*poor(2), reviewed)
    )
    assert "Chưa rà soát trong kỳ 01/04/2023 – 30/06/2023: 11/12 hộ chưa thoát." in notes(made_of(*poor(11), reviewed))
    assert "Not reviewed from 2023-04-01 to 2023-06-30: 1 of 2 households not yet out (number 1)." in notes(
        made_of(household(), reviewed), language=EN
    )


# Visits and help


def test_that_nobody_was_looked_after_is_worth_a_line() -> None:
    assert notes(made_of(household()))[-1] == "Chưa ghi lần thăm hộ hay hỗ trợ nào."
    assert notes(made_of(household()), language=EN)[-1] == "No visit and no help recorded yet."


def test_a_list_without_households_has_nobody_to_look_after() -> None:
    assert notes(made_of(poor=0)) == []


def test_visits_and_help_are_told_with_the_outlooks_that_there_are() -> None:
    def visited(number: int, outlook: str | None) -> Household:
        return household(number, visits=[{"date": "2023-05-01", **({"outlook": outlook} if outlook else {})}])

    helped = household(9, support=[{"date": "2023-05-01", "measure": "jobs"}])
    made = made_of(visited(1, "likely"), visited(2, "unlikely"), visited(3, "likely"), visited(4, None), helped)
    assert notes(made)[-2:] == [
        "Trong 5 hộ theo dõi: đã thăm 4, đã hỗ trợ 1.",
        "Khả năng thoát của 5 hộ chưa thoát: 2 có khả năng, 1 khó, 2 chưa đánh giá.",
    ]
    assert notes(made, language=EN)[-2:] == [
        "Of 5 households followed: 4 visited, 1 helped.",
        "Outlook of the 5 households not yet out: 2 likely, 1 unlikely, 2 not assessed.",
    ]
    assert notes(made_of(helped))[-1] == "Trong 1 hộ theo dõi: đã thăm 0, đã hỗ trợ 1."


# For scripts


def test_the_record_says_what_the_screen_says() -> None:
    made = made_of(household(1), *poor(2, 2, village="bai-sau"), poor=2)
    none = {"remaining": 0, "able": 0, "slack": 0}
    assert takes_record(tally_progress(made, JUNE)) == {
        "from": "2023-04-01",
        "to": "2023-06-30",
        "meeting": "h1",
        "over": False,
        "last_review": "2023-06-30",
        "poor": {"remaining": 2, "able": 3, "slack": 1},
        "near_poor": none,
        "villages": [
            {"id": "dong-mo", "poor": {"remaining": 2, "able": 1, "slack": -1}, "near_poor": none},
            {"id": "bai-sau", "poor": {"remaining": 0, "able": 2, "slack": 2}, "near_poor": none},
        ],
        "unreviewed": [1, 2, 3],
    }
    assert takes_record(tally_progress(made, date(2023, 7, 1)))["meeting"] is None


def test_the_record_tells_every_outlook() -> None:
    assert follow_up_record(tally_progress(whole_year(), date(2023, 5, 20)).follow_up) == {
        "households": 11,
        "visited": 1,
        "helped": 1,
        "pending": 9,
        "outlook": {"likely": 1, "uncertain": 0, "unlikely": 0, "none": 8},
    }


@given(made=years(), day=days())
def test_short_of_households_is_what_must_be_replaced(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    record = takes_record(progress)
    tallies = (progress.total, *(village.tallies for village in progress.villages))
    for each, told in zip(tallies, (record, *record["villages"]), strict=True):
        for category, tally in each.items():
            assert max(-told[category]["slack"], 0) == tally.to_replace
            assert told[category]["able"] <= tally.listed
