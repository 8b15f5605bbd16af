"""A result is taken in every form in which lists and decisions write it, and never guessed."""

import pytest

from povplan.intake.grid import Cell
from povplan.intake.notice import Problem
from povplan.intake.results import outcome_of, read_result
from povplan.model.kinds import Category, Entry, Outcome, Reason, Stand, State
from povplan.words import importing as words
from povplan.words.language import Language
from povplan.words.terms import TERMS

POOR, NEAR, NOT, LEFT = Outcome.POOR, Outcome.NEAR_POOR, Outcome.NOT_POOR, Outcome.LEFT


@pytest.mark.parametrize(
    ("cell", "outcome"),
    [
        ("Nghèo", POOR),
        ("Hộ nghèo", POOR),
        ("HN", POOR),
        ("Vẫn là hộ nghèo", POOR),
        ("Trở thành hộ nghèo", POOR),
        ("poor", POOR),
        ("Cận nghèo", NEAR),
        ("HỘ CẬN NGHÈO", NEAR),
        ("can ngheo", NEAR),
        ("CN", None),
        ("HCN", NEAR),
        ("Thoát nghèo, trở thành hộ cận nghèo", NEAR),
        ("Xuống hộ cận nghèo", NEAR),
        ("near-poor", NEAR),
        ("Không nghèo", NOT),
        ("Hộ không nghèo", NOT),
        ("Vượt chuẩn cận nghèo", NOT),
        ("Vượt chuẩn nghèo", NOT),
        ("Thoát cận nghèo", NOT),
        ("Mức sống trung bình", NOT),
        ("not poor", NOT),
    ],
)
def test_classes_are_read(cell: str, outcome: Outcome | None) -> None:
    result = read_result(cell)
    assert result is not None
    assert result.text == cell
    if outcome:
        assert (result.outcome, result.state) == (outcome, None)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("Đã mất", Reason.DIED),
        ("chết", Reason.DIED),
        ("Giảm khác (đã mất)", Reason.DIED),
        ("Giảm khác: chuyển đi", Reason.MOVED),
        ("Chuyển đi nơi khác", Reason.MOVED),
        ("Chuyển khẩu", Reason.MOVED),
        ("moved away", Reason.MOVED),
        ("Giảm khác", None),
    ],
)
def test_leaving_is_read_with_its_reason(cell: str, reason: Reason | None) -> None:
    result = read_result(cell)
    assert result is not None
    assert (result.outcome, result.reason) == (LEFT, reason)


@pytest.mark.parametrize(
    ("cell", "state", "outcome"),
    [
        ("Đề nghị công nhận cận nghèo", State.PROPOSED, NEAR),
        ("Đề nghị: không nghèo", State.PROPOSED, NOT),
        ("Đề nghị công nhận thoát nghèo", State.PROPOSED, None),
        ("Đề nghị", State.PROPOSED, None),
        ("Đã công nhận cận nghèo", State.RECOGNISED, NEAR),
        ("Được công nhận thoát nghèo", State.RECOGNISED, None),
        ("Không công nhận", State.REJECTED, None),
        ("Không được công nhận thoát nghèo", State.REJECTED, None),
        ("Recognised: not poor", State.RECOGNISED, NOT),
    ],
)
def test_proposals_and_decisions_are_read(cell: str, state: State, outcome: Outcome | None) -> None:
    result = read_result(cell)
    assert result is not None
    assert (result.state, result.outcome) == (state, outcome)


@pytest.mark.parametrize("cell", ["Giữ nguyên", "Chưa thoát", "Không thay đổi", "stays"])
def test_staying_is_read(cell: str) -> None:
    result = read_result(cell)
    assert result is not None
    assert result.stays


@pytest.mark.parametrize(
    ("cell", "entry"), [("Phát sinh mới", Entry.NEW), ("Chuyển đến", Entry.MOVED_IN), ("newly arisen", Entry.NEW)]
)
def test_entries_are_read(cell: str, entry: Entry) -> None:
    result = read_result(cell)
    assert result is not None
    assert result.entry is entry


@pytest.mark.parametrize("cell", ["Tái nghèo", "Tái cận nghèo", "Tách hộ", "Nhập hộ"])
def test_what_needs_its_history_says_so(cell: str) -> None:
    result = read_result(cell)
    assert result is not None
    assert result.is_history


@pytest.mark.parametrize("cell", ["", " ", "Dự kiến thoát", "Dự kiến thoát nghèo", "Theo dõi", "Planned"])
def test_what_has_not_happened_yet_is_nothing(cell: str) -> None:
    assert read_result(cell) is None


@pytest.mark.parametrize("cell", ["Nghèo?", "không rõ", "Nghèo hoặc cận nghèo", 7, True, "Đề nghị xem lại"])
def test_an_unknown_result_is_refused(cell: Cell) -> None:
    with pytest.raises(Problem) as caught:
        read_result(cell)
    assert caught.value.message is words.UNKNOWN_RESULT


def test_our_own_results_are_all_known() -> None:
    for stand in Stand:
        for language in Language:
            said = TERMS[stand.value].say(language)
            assert read_result(said) is not None or stand in {Stand.PLANNED, Stand.FOLLOWED}, said


@pytest.mark.parametrize(
    ("cell", "category", "now", "outcome"),
    [
        ("Nghèo", Category.NEAR_POOR, NEAR, POOR),
        ("Giữ nguyên", Category.POOR, POOR, POOR),
        ("Giữ nguyên", Category.POOR, NEAR, NEAR),
        ("Không công nhận", Category.POOR, POOR, POOR),
        ("Không công nhận cận nghèo", Category.POOR, POOR, NEAR),
        ("Thoát nghèo", Category.NEAR_POOR, NEAR, NOT),
        ("Thoát nghèo", Category.POOR, POOR, None),
        ("Đề nghị", Category.POOR, POOR, None),
    ],
)
def test_a_result_gives_a_class_only_if_it_says_enough(
    cell: str, category: Category, now: Outcome, outcome: Outcome | None
) -> None:
    result = read_result(cell)
    assert result is not None
    assert outcome_of(result, category, now) is outcome
