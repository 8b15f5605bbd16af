"""The changes say who, when, what and from what to what; the movement stands below in the columns of the forms."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import book, days, household, review, whole_year, years

from povplan.model.book import Book
from povplan.model.kinds import Category
from povplan.progress.changes import find_changes
from povplan.progress.movement import Span
from povplan.reports.changes import changes_record, changes_sheets, changes_title
from povplan.reports.movement import movement_record, movement_sheet
from povplan.reports.sheet import TOGETHER, Cell, Kind, Sheet
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
YEAR = Span(date(2023, 1, 1), date(2023, 12, 31))


def sheets(made: Book, span: Span = YEAR, language: Language = VI) -> list[Sheet]:
    """Return what `changes` shows."""
    return changes_sheets(made, find_changes(made, span), language)


def read(cell: Cell) -> str:
    """Return a text as it is read."""
    return str(cell).replace(TOGETHER, " ")


def told(made: Book, language: Language = VI) -> list[tuple[str, str]]:
    """Return what is said of each event."""
    return [(read(row[4]), read(row[5])) for row in sheets(made, language=language)[-1].rows]


def one(**keys: object) -> Book:
    """Return a book of one household."""
    return book([household(**keys)])


# Title and events


def test_the_title_names_both_days() -> None:
    assert read(changes_title(whole_year(), YEAR, VI)) == (
        "THAY ĐỔI CỦA CÁC HỘ THEO DÕI NĂM 2023 – XÃ SUỐI THỬ (từ 01/01/2023 đến hết 31/12/2023)"
    )
    assert "(from 2023-01-01 to 2023-12-31)" in read(changes_title(whole_year(), YEAR, EN))


def test_each_row_names_the_household_its_village_and_the_day() -> None:
    summary, poor, near_poor, events = sheets(whole_year())
    assert [c.heading.vi for c in events.columns] == ["TT", "Họ và tên", "Thôn", "Ngày", "Nội dung", "Chi tiết"]
    assert events.rows[4][:5] == (3, "Vừ A Phử", "Đồng Mơ", date(2023, 6, 30), "Đã công nhận")
    assert events.title == "THAY ĐỔI CỦA TỪNG HỘ"
    assert summary.notes == (
        "10 hộ, 14 lượt thay đổi.",
        "Trong số hộ theo dõi: hộ nghèo giảm 1, từ 7 xuống 6; hộ cận nghèo vẫn là 3.",
        "Toàn xã: hộ nghèo giảm 1, từ 60 xuống 59; hộ cận nghèo vẫn là 40.",
    )
    assert poor.title.startswith("DIỄN BIẾN HỘ NGHÈO (NHƯ BIỂU 2)")
    assert near_poor.title.startswith("DIỄN BIẾN HỘ CẬN NGHÈO (NHƯ BIỂU 3)")


def test_reviews_are_told_from_what_to_what_with_their_decision_and_note() -> None:
    reviews = [
        review("2023-02-15", "near_poor", "proposed"),
        review("2023-02-28", "near_poor", decision="20/QĐ-UBND", note="họp thôn"),
        review("2023-05-15", "near_poor", "rejected", note="còn thiếu 3 chỉ số"),
        review("2023-07-15", "not_poor", decision="60/QĐ-UBND"),
        review("2023-08-15", "near_poor", decision="66/QĐ-UBND"),
        review("2023-09-15", "poor", decision="70/QĐ-UBND"),
        review("2023-11-15", "left", reason="died", note="giấy báo tử"),
    ]
    assert told(one(reviews=reviews)) == [
        ("Đề nghị công nhận", "Nghèo → Cận nghèo"),
        ("Đã công nhận", "Nghèo → Cận nghèo; quyết định số 20/QĐ-UBND; họp thôn"),
        ("Không công nhận", "vẫn là hộ cận nghèo; còn thiếu 3 chỉ số"),
        ("Đã công nhận", "Cận nghèo → Không nghèo; quyết định số 60/QĐ-UBND"),
        ("Tái cận nghèo", "Không nghèo → Cận nghèo; quyết định số 66/QĐ-UBND"),
        ("Tái nghèo", "Cận nghèo → Nghèo; quyết định số 70/QĐ-UBND"),
        ("Giảm khác", "đã mất; giấy báo tử"),
    ]
    assert told(one(reviews=reviews), EN)[3:] == [
        ("Recognised", "Near-poor → Not poor; decision 60/QĐ-UBND"),
        ("Fell back to near-poverty", "Not poor → Near-poor; decision 66/QĐ-UBND"),
        ("Fell back to poverty", "Near-poor → Poor; decision 70/QĐ-UBND"),
        ("Left", "died; giấy báo tử"),
    ]


def test_that_a_household_left_may_be_proposed_too() -> None:
    moved = one(reviews=[review("2023-09-15", "left", "proposed", reason="moved")])
    assert told(moved) == [("Đề nghị công nhận", "Nghèo → Giảm khác; chuyển đi")]


def test_a_first_fall_is_told_from_one_that_happens_again() -> None:
    fell = one(category="near_poor", reviews=[review("2023-09-15", "poor", decision="70/QĐ-UBND")])
    assert told(fell) == [("Trở thành hộ nghèo", "Cận nghèo → Nghèo; quyết định số 70/QĐ-UBND")]


@pytest.mark.parametrize(
    ("how", "category", "said"),
    [
        ("new", "poor", "Phát sinh mới"),
        ("returned", "poor", "Tái nghèo"),
        ("returned", "near_poor", "Tái cận nghèo"),
        ("moved_in", "poor", "Chuyển đến"),
        ("split", "near_poor", "Tách hộ"),
    ],
)
def test_a_household_that_came_in_tells_how_and_as_what(how: str, category: str, said: str) -> None:
    entered = {"date": "2023-05-20", "as": how, "decision": "31/QĐ-UBND"}
    (event,) = told(one(category=category, planned=False, entered=entered))
    assert event == (said, {"poor": "Nghèo", "near_poor": "Cận nghèo"}[category] + "; quyết định số 31/QĐ-UBND")


def test_support_tells_what_how_much_and_from_where() -> None:
    support = [
        {
            "date": "2023-04-12",
            "measure": "latrine",
            "kind": "grant",
            "amount": 12_500_000,
            "source": "bank",
            "note": "đợt 1",
        },
        {"date": "2023-04-13", "measure": "m", "amount": 0, "source": "s"},
        {"date": "2023-04-14", "measure": "latrine"},
    ]
    assert told(one(support=support)) == [
        ("Hỗ trợ", "Hỗ trợ nhà tiêu; hỗ trợ không hoàn lại; 12.500.000 đồng; Ngân hàng Chính sách xã hội; đợt 1"),
        ("Hỗ trợ", "m; 0 đồng; s"),
        ("Hỗ trợ", "Hỗ trợ nhà tiêu"),
    ]


def test_where_nothing_happened_one_line_says_so() -> None:
    (found,) = sheets(whole_year(), Span(date(2023, 12, 25), date(2023, 12, 31)))
    assert (found.rows, found.total) == ((), None)
    assert found.notes == ("Trong thời gian này chưa ghi thay đổi nào: vẫn 6 hộ nghèo, 3 hộ cận nghèo.",)


# Movement


def test_the_poor_move_in_the_columns_of_form_2() -> None:
    found = sheets(whole_year())[1]
    assert [c.heading.vi for c in found.columns] == [
        "Thôn",
        "Đầu kỳ",
        "Thành cận nghèo",
        "Vượt chuẩn cận nghèo",
        "Giảm khác",
        "Từ hộ cận nghèo",
        "Tái nghèo",
        "Phát sinh mới",
        "Tăng khác",
        "Cuối kỳ",
    ]
    assert [c.group and c.group.vi for c in found.columns] == [None, *["Cột 1–4"] * 4, *["Cột 5–9"] * 5]
    assert found.rows == (
        ("Đồng Mơ", "3 (9)", "1 (1)", "1 (4)", "0", "0", "0", "0", "0", "1 (4)"),
        ("Bãi Sậu", "2 (8)", "0", "0", "0", "1 (4)", "0", "0", "0", "3 (12)"),
        ("Khe Nứa", "2 (8)", "0", "0", "1 (4)", "0", "0", "1 (4)", "0", "2 (8)"),
    )
    assert found.total == ("Cộng", "7 (25)", "1 (1)", "1 (4)", "1 (4)", "1 (4)", "0", "1 (4)", "0", "6 (24)")
    assert found.notes == (
        "Thoát nghèo: 2 hộ (5 khẩu), chưa trừ số tăng.",
        "Giảm thực (đầu kỳ trừ cuối kỳ): 1 hộ (1 khẩu).",
    )


def test_the_near_poor_move_in_the_columns_of_form_3() -> None:
    found = sheets(whole_year())[2]
    assert [c.heading.vi for c in found.columns][2:7] == [
        "Vượt chuẩn cận nghèo",
        "Thành hộ nghèo",
        "Giảm khác",
        "Từ hộ nghèo",
        "Tái cận nghèo",
    ]
    assert found.total == ("Cộng", "3 (12)", "1 (4)", "1 (4)", "0", "1 (1)", "1 (4)", "0", "0", "3 (9)")
    assert found.notes == (
        "Thoát cận nghèo: 1 hộ (4 khẩu), chưa trừ số tăng.",
        "Giảm thực (đầu kỳ trừ cuối kỳ): 0 hộ (3 khẩu).",
        "Tính theo loại hộ ở đầu kỳ và cuối kỳ; thay đổi ở giữa kỳ chỉ có trong bảng dưới.",
    )


def test_where_there_are_more_at_the_end_that_is_said() -> None:
    made = book([household(planned=False, entered={"date": "2023-05-20", "as": "new"})])
    assert sheets(made)[1].notes == (
        "Thoát nghèo: 0 hộ (0 khẩu), chưa trừ số tăng.",
        "Tăng thực (cuối kỳ trừ đầu kỳ): 1 hộ (4 khẩu).",
    )
    assert sheets(made, language=EN)[1].notes[1] == "Net increase (end less start): 1 household (4 persons)."


@given(made=years(), two=st.tuples(days(), days()).map(sorted))
def test_every_row_has_a_text_or_a_value_for_each_column(made: Book, two: list[date]) -> None:
    found = find_changes(made, Span(two[0], two[1]))
    made_sheets = [*changes_sheets(made, found, VI), *(movement_sheet(found.movements, c, EN) for c in Category)]
    for sheet in made_sheets:
        for row in (*sheet.rows, *([sheet.total] if sheet.total else [])):
            assert len(row) == len(sheet.columns)
            for cell, column in zip(row, sheet.columns, strict=True):
                assert cell != ""
                assert isinstance(cell, date) is (column.kind is Kind.DATE)


# For scripts


def test_the_record_tells_days_events_and_movement() -> None:
    record = changes_record(find_changes(whole_year(), YEAR))
    assert list(record) == ["from", "to", "events", "movement", "commune_net"]
    assert (record["from"], record["to"]) == ("2023-01-01", "2023-12-31")
    assert record["events"][3] == {
        "household": 2,
        "head": "Hoàng Thị Mận",
        "village": "dong-mo",
        "date": "2023-06-30",
        "event": "recognised",
        "before": "poor",
        "after": "near_poor",
        "record": {
            "date": "2023-06-30",
            "category": "near_poor",
            "state": "recognised",
            "deprivations": [2, 4],
            "score_a": 120,
            "decision": "52/QĐ-UBND",
        },
    }
    assert record["events"][12]["record"] == {"date": "2023-05-20", "as": "new", "decision": "31/QĐ-UBND"}
    assert record["commune_net"] == {"poor": {"start": 60, "end": 59}, "near_poor": {"start": 40, "end": 40}}
    assert changes_record(find_changes(one(), YEAR))["commune_net"] is None


def test_the_record_of_the_movement_names_the_columns_of_the_forms() -> None:
    record = movement_record(find_changes(whole_year(), YEAR).movements)

    def count(households: int, persons: int) -> dict[str, int]:
        return {"households": households, "persons": persons}

    assert record["poor"]["total"] == {
        "start": count(7, 25),
        "to_near_poor": count(1, 1),
        "above_line": count(1, 4),
        "other_decrease": count(1, 4),
        "from_near_poor": count(1, 4),
        "fell_back": count(0, 0),
        "newly_arisen": count(1, 4),
        "other_increase": count(0, 0),
        "end": count(6, 24),
        "gross": count(2, 5),
        "net": count(1, 1),
    }
    assert list(record["near_poor"]["total"]) == [
        "start",
        "above_line",
        "to_poor",
        "other_decrease",
        "from_poor",
        "fell_back",
        "newly_arisen",
        "other_increase",
        "end",
        "gross",
        "net",
    ]
    assert [(each["id"], each["name"], each["end"]) for each in record["near_poor"]["villages"]] == [
        ("dong-mo", "Đồng Mơ", count(3, 9)),
        ("bai-sau", "Bãi Sậu", count(0, 0)),
        ("khe-nua", "Khe Nứa", count(0, 0)),
    ]
