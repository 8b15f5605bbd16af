"""The result columns of a list bring reviews in, each once, and never in silence; no person in them exists."""

from datetime import date
from typing import Any

import pytest
from handed_over import after, errors, notice, only, take, told
from made_up import book, household, review

from povplan.intake.grid import Cell
from povplan.intake.taking import Taken
from povplan.model.household import Household, Review
from povplan.model.kinds import Level, Outcome, Reason, ReviewKind, State
from povplan.words import importing as words

HEADING = ("TT", "Chủ hộ", "Kết quả", "Ngày", "Quyết định", "Thu nhập", "Điểm A", "Điểm B", "Chiều thiếu hụt còn lại")
DAY, DECISION = date(2023, 12, 10), "99/QĐ-UBND"


def bring(*cells: Cell, into: Household | None = None) -> Taken:
    """Return what becomes of a row with result columns about the only household of the list."""
    return take(HEADING, (1, "Lê Văn Mẫu 1", *cells), into=book((into or household(1),)))


def made(taken: Taken) -> Review:
    """Return the only review that a file brings."""
    assert errors(taken) == []
    return taken.replaced[0].reviews[-1]


@pytest.mark.parametrize("result", ["Cận nghèo", "Thoát nghèo, trở thành hộ cận nghèo", "Đã công nhận cận nghèo"])
def test_a_decision_is_a_recognised_review(result: str) -> None:
    found = made(bring(result, "10/12/2023", DECISION, None, None, None, "1;4"))
    assert (found.date, found.category, found.state) == (DAY, Outcome.NEAR_POOR, State.RECOGNISED)
    assert (found.decision, found.deprivations, found.kind) == (DECISION, (1, 4), None)


def test_income_and_scores_belong_to_the_review() -> None:
    found = made(bring("Không nghèo", DAY, DECISION, "2.500.000", "180 điểm", "20"))
    assert (found.category, found.income, found.score_a, found.score_b) == (Outcome.NOT_POOR, 2_500_000, 180, 20)


def test_without_a_decision_it_is_a_proposal() -> None:
    assert made(bring("Cận nghèo", DAY)).state is State.PROPOSED
    assert made(bring("Đề nghị: không nghèo", DAY, DECISION)).state is State.PROPOSED


def test_a_refusal_keeps_the_class() -> None:
    found = made(bring("Không công nhận", DAY))
    assert (found.category, found.state) == (Outcome.POOR, State.REJECTED)


def test_staying_is_a_review_of_the_class_of_that_day() -> None:
    assert made(bring("Giữ nguyên", DAY, DECISION)).category is Outcome.POOR
    before = household(1, reviews=[review("2023-06-30", "near_poor", deprivations=[1], decision="1/QĐ")])
    assert made(bring("Giữ nguyên", DAY, DECISION, into=before)).category is Outcome.NEAR_POOR


@pytest.mark.parametrize(("result", "reason"), [("Đã mất", Reason.DIED), ("Giảm khác (chuyển đi)", Reason.MOVED)])
def test_leaving_needs_no_decision(result: str, reason: Reason) -> None:
    found = made(bring(result, DAY))
    assert (found.category, found.reason, found.state) == (Outcome.LEFT, reason, State.RECOGNISED)


def test_january_after_the_year_belongs_to_its_autumn_review() -> None:
    assert made(bring("Không nghèo", "08/01/2024", DECISION, 2_500_000)).kind is ReviewKind.PERIODIC


@pytest.mark.parametrize(
    ("result", "reason"),
    [
        ("Thoát nghèo", words.CLASS_UNSAID),
        ("Cận nghèo", words.CODES_UNSAID),
        ("Giảm khác", words.REASON_UNSAID),
    ],
)
def test_a_result_that_says_too_little_is_an_error(result: str, reason: object) -> None:
    taken = bring(result, DAY, DECISION)
    assert errors(taken) == [words.RESULT_NOT_TAKEN]
    assert notice(taken, words.RESULT_NOT_TAKEN).details["reason"] is reason
    assert (taken.replaced, taken.same) == ({}, 0)


def test_out_of_poverty_is_enough_for_a_near_poor_household() -> None:
    before = household(1, category="near_poor", deprivations=[1])
    assert made(bring("Thoát nghèo", DAY, DECISION, 2_500_000, into=before)).category is Outcome.NOT_POOR


def test_a_result_without_a_day_is_an_error() -> None:
    assert errors(bring("Không nghèo", None, DECISION)) == [words.RESULT_WITHOUT_DAY]
    assert errors(bring("Nghèo", None, DECISION, 1_200_000)) == [words.RESULT_WITHOUT_DAY]


def test_a_class_repeated_without_a_day_says_nothing() -> None:
    taken = bring("Hộ nghèo")
    assert (told(taken), taken.same) == ([], 1)


def test_points_without_a_result_are_told() -> None:
    taken = bring(None, DAY, None, None, 120, 30)
    assert told(taken) == [words.POINTS_WITHOUT_RESULT]
    assert notice(taken, words.POINTS_WITHOUT_RESULT).details == {"keys": ("Điểm A", "Điểm B")}
    assert taken.same == 1


@pytest.mark.parametrize(
    "cells",
    [
        ("Cận nghèo", DAY, DECISION, None, None, None, "1;4"),
        ("Đã công nhận cận nghèo", DAY, DECISION, None, 120, None, "4;1"),
        ("Không nghèo", DAY, DECISION, 2_500_000),
        ("Thoát nghèo", DAY, None),
        ("Giữ nguyên", DAY, DECISION),
        ("Không công nhận", DAY),
        ("Đã mất", DAY),
        ("Đề nghị: không nghèo", DAY),
    ],
)
def test_the_same_review_twice_is_one(cells: tuple[Cell, ...]) -> None:
    before = household(1, category="near_poor", deprivations=[1]) if cells[0] == "Thoát nghèo" else household(1)
    once = bring(*cells, into=before)
    assert len(made(once).model_fields_set) > 3
    twice = bring(*cells, into=after(once, book((before,))).households[0])
    assert (told(twice), twice.replaced, twice.same) == ([], {}, 1)


KNOWN: dict[str, Any] = {"deprivations": [1, 4], "decision": DECISION}


@pytest.mark.parametrize(
    ("cells", "keys"),
    [
        (("Không nghèo", DAY, DECISION), ("Kết quả",)),
        (("Cận nghèo", DAY, DECISION, None, None, None, "1"), ("Chiều thiếu hụt còn lại",)),
        (("Cận nghèo", DAY, "100/QĐ-UBND", None, None, None, "1;4"), ("Quyết định",)),
        (("Cận nghèo", DAY, DECISION, 1_400_000, None, None, "1;4"), ("Thu nhập",)),
        (("Giữ nguyên", DAY, DECISION), ("Kết quả",)),
        (("Không công nhận", DAY, None), None),
        (("Cận nghèo", DAY, None, None, None, None, "1"), ("Chiều thiếu hụt còn lại",)),
        (("Không nghèo", DAY, None), ("Kết quả",)),
    ],
)
def test_another_review_of_the_day_is_an_error(cells: tuple[Cell, ...], keys: tuple[str, ...] | None) -> None:
    before = household(1, reviews=[review(DAY.isoformat(), "near_poor", **KNOWN)])
    taken = bring(*cells, into=before)
    if keys is None:
        assert made(taken).state is State.REJECTED
        return
    assert errors(taken) == [words.REVIEW_DIFFERS]
    details = notice(taken, words.REVIEW_DIFFERS).details
    shown = details["differences"]
    assert isinstance(shown, tuple)
    assert set(keys) <= set(shown)
    assert (details["date"], details["state"], details["number"]) == (DAY, State.RECOGNISED, 1)
    assert (taken.replaced, list(taken.rejected)) == ({}, [(1, 2)])


def test_a_decision_comes_after_its_proposal() -> None:
    before = household(1, reviews=[review(DAY.isoformat(), "near_poor", "proposed", deprivations=[1, 4])])
    taken = bring("Cận nghèo", DAY, DECISION, None, None, None, "1;4", into=before)
    assert made(taken).state is State.RECOGNISED
    assert len(taken.replaced[0].reviews) == 2


FULL = ("TT", "Họ và tên", "Số khẩu", "Phân loại hộ", "Thôn", "Số LĐ", "Chiều thiếu hụt", *HEADING[2:])
NEW = (1, "Lê Văn Mẫu", 4, "Nghèo", "Đồng Mơ", 2, "1;4;10")


def test_a_new_household_comes_with_its_review() -> None:
    assert [each.category for each in only(take(FULL, (*NEW, "Không nghèo", DAY, DECISION))).reviews] == ["not_poor"]


@pytest.mark.parametrize(
    ("result", "reason"), [("Phát sinh mới", words.ENTRY_UNSAID), ("Tách hộ", words.HISTORY_UNSAID)]
)
def test_a_result_that_needs_the_reviews_before_it_is_told(result: str, reason: object) -> None:
    taken = bring(result, DAY, DECISION)
    assert errors(taken) == []
    assert notice(taken, words.RESULT_NOT_TAKEN).details["reason"] is reason
    assert notice(taken, words.RESULT_NOT_TAKEN).hint is words.USE_REVIEW
    assert (taken.replaced, taken.same) == ({}, 1)


def test_a_new_household_that_fell_back_has_returned() -> None:
    (found,) = take(FULL, (*NEW, "Tái nghèo", DAY, DECISION)).added
    assert found.entered is not None
    assert (found.entered.as_, found.planned) == ("returned", False)


def test_a_posting_list_has_the_class_in_the_column_of_the_result() -> None:
    heading = ("TT", "Chủ hộ", "Số khẩu", "Số LĐ", "Thôn", "Chiều thiếu hụt", "Kết quả")
    rows = (
        (1, "Lê Văn Mẫu 1", 4, 2, "Đồng Mơ", "1;4;10", "hộ nghèo"),
        (2, "Lê Thị Thử", 3, 1, "Đồng Mơ", "4", "cận nghèo"),
    )
    taken = take(heading, *rows)
    assert [each.category for each in taken.added] == ["poor", "near_poor"]
    other = take(heading, (1, "Lê Văn Mẫu 1", 4, 2, "Đồng Mơ", "1;4;10", "cận nghèo"), into=(household(1),))
    assert errors(other) == [words.RESULT_WITHOUT_DAY]


def test_a_new_household_comes_without_a_review_that_says_too_little() -> None:
    taken = take(FULL, (*NEW, "Thoát nghèo", DAY, DECISION))
    assert told(taken) == [words.RESULT_NOT_TAKEN]
    assert notice(taken, words.RESULT_NOT_TAKEN).level is Level.WARNING
    assert only(taken).reviews == ()


@pytest.mark.parametrize(("result", "how"), [("Phát sinh mới", "new"), ("Chuyển đến", "moved_in")])
def test_a_new_household_says_how_it_came_in(result: str, how: str) -> None:
    found = only(take(FULL, (*NEW, result, DAY, DECISION)))
    assert found.entered is not None
    assert (found.entered.date, found.entered.as_, found.entered.decision) == (DAY, how, DECISION)
    assert (found.planned, found.reviews) == (False, ())
    again = take(FULL, (*NEW, result, DAY, DECISION), into=(found,))
    assert (told(again), again.same) == ([], 1)


def test_the_day_and_the_decision_of_all_may_be_given() -> None:
    rows = (("TT", "Chủ hộ", "Kết quả"), (1, "Lê Văn Mẫu 1", "Không nghèo"))
    taken = take(*rows, into=(household(1),), defaults={"date": "10/12/2023", "decision": DECISION})
    assert (made(taken).date, made(taken).decision) == (DAY, DECISION)
    assert errors(take(*rows, into=(household(1),))) == [words.RESULT_WITHOUT_DAY]
    assert errors(take(*rows, into=(household(1),), defaults={"date": "hôm qua"})) == [words.NOT_A_DAY]


def test_a_note_goes_with_the_review() -> None:
    rows = (("Chủ hộ", "Kết quả", "Ngày", "Ghi chú"), ("Lê Văn Mẫu 1", "Giữ nguyên", DAY, "xem lại\nsang năm"))
    assert made(take(*rows, into=(household(1),))).note == "xem lại\nsang năm"


@pytest.mark.parametrize(
    ("result", "category", "is_told"),
    [
        ("Thoát cận nghèo", "poor", True),
        ("Thoát nghèo", "near_poor", True),
        ("Thoát cận nghèo", "near_poor", False),
        ("Thoát", "near_poor", False),
    ],
)
def test_a_result_of_the_other_class_is_told(result: str, category: str, *, is_told: bool) -> None:
    taken = bring(result, DAY, DECISION, "2.500.000", into=household(1, category=category))
    assert made(taken).category is Outcome.NOT_POOR
    assert told(taken, Level.WARNING) == [words.RESULT_OF_OTHER_CLASS] * is_told


def test_each_reason_has_its_own_cure() -> None:
    found = [bring(result, DAY, DECISION) for result in ("Giảm khác", "Cận nghèo", "Tách hộ", "Thoát nghèo")]
    hints = [notice(taken, words.RESULT_NOT_TAKEN).hint for taken in found]
    assert hints == [words.WRITE_REASON, words.WRITE_CODES, words.USE_REVIEW, words.WRITE_RESULT]


def test_two_results_of_one_household_are_told_as_that_alone() -> None:
    rows = [(1, "Lê Văn Mẫu 1", "Đề nghị", "10/11/2023"), (1, "Lê Văn Mẫu 1", "Cận nghèo", "10/12/2023")]
    taken = take(HEADING[:4], *rows, into=book((household(1),)))
    assert errors(taken) == [words.ROW_TWICE] * 2
    assert {each.hint for each in taken.notices} == {words.ONE_REVIEW_A_FILE}


def test_a_household_that_split_off_counts_for_no_target() -> None:
    heading = ("TT", "Chủ hộ", "Số khẩu", "Loại hộ", "Thôn", "Số LĐ", "Chiều thiếu hụt", "Kết quả", "Ngày")
    taken = take(heading, (5, "Lê Văn Mẫu", 2, "Nghèo", "Đồng Mơ", 1, "1;4;10", "Tách hộ", DAY))
    assert only(taken).planned is False
    assert told(taken, Level.WARNING) == [words.RESULT_NOT_TAKEN]
