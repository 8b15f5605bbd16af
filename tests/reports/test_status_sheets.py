"""The status says what the contract promises: its headings, its rows, its totals, its JSON."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from made_up import book, days, household, review, whole_year, years

from povplan.model.book import Book
from povplan.model.kinds import View
from povplan.progress.tally import Progress, tally_progress
from povplan.reports.needs import follow_up_record, takes_notes, takes_record
from povplan.reports.sheet import TOGETHER, Cell, Kind, Sheet
from povplan.reports.status import status_record, status_report, status_sheets, status_title
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
DAY = date(2023, 12, 31)
COUNTS = ("target", "listed", "proposed", "done", "to_near_poor", "above_line", "left", "remaining", "to_replace")
COLUMNS = ["Chỉ tiêu", "Danh sách", "Đề nghị", "Công nhận", "Còn lại", "Đạt (%)"]
IN_CHARGE = ["Số hộ phụ trách", "Đề nghị", "Công nhận", "Chưa thoát"]


def progress_of(made: Book, day: date = DAY) -> Progress:
    """Return the progress at the year's end."""
    return tally_progress(made, day)


def sheet(which: str, made: Book | None = None, language: Language = VI, day: date = DAY) -> Sheet:
    """Return one sheet of the status."""
    known = made or whole_year()
    return status_sheets(known, progress_of(known, day), [View(which)], language)[0]


def headings(found: Sheet) -> list[str]:
    """Return the headings of a sheet."""
    return [column.heading.vi for column in found.columns]


def numbers(row: tuple[Cell, ...] | None) -> list[int]:
    """Return the whole numbers of a row."""
    return [cell for cell in row or () if type(cell) is int]


# Title and headings


def test_the_title_names_the_year_the_commune_and_the_day() -> None:
    made = book((), commune="Cẩm Lương")
    title = status_title(made, progress_of(made, date(2023, 6, 30)), VI)
    assert title.replace(TOGETHER, " ") == (
        "TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM 2023 – XÃ CẨM LƯƠNG (đến hết ngày 30/06/2023)"
    )
    assert "2023-06-30" in status_title(made, progress_of(made, date(2023, 6, 30)), EN)


def test_the_commune_has_a_row_a_target() -> None:
    found = sheet("commune")
    assert headings(found) == ["Nội dung", *COLUMNS]
    assert [row[0] for row in found.rows] == ["Thoát nghèo", "Thoát cận nghèo"]
    assert [numbers(row) for row in found.rows] == [[6, 6, 1, 2, 4], [3, 3, 0, 1, 2]]
    assert [row[-1] for row in found.rows] == [2 / 6, 1 / 3]


def test_villages_have_the_same_columns_under_both_classes_and_the_commune_below() -> None:
    found = sheet("village")
    assert headings(found) == ["TT", "Thôn", *COLUMNS, *COLUMNS]
    assert [c.group and c.group.vi for c in found.columns] == [None, None, *["Hộ nghèo"] * 6, *["Hộ cận nghèo"] * 6]
    assert [row[:2] for row in found.rows] == [(1, "Đồng Mơ"), (2, "Bãi Sậu"), (3, "Khe Nứa")]
    assert [row[2:7] for row in found.rows] == [(3, 3, 0, 2, 1), (2, 2, 1, 0, 2), (1, 1, 0, 0, 1)]
    assert [row[8:13] for row in found.rows] == [(1, 1, 0, 0, 1), (2, 2, 0, 1, 1), (0, 0, 0, 0, 0)]
    assert found.total is not None
    assert found.total[:2] == (None, "Toàn xã")
    assert [numbers(row) for row in sheet("commune").rows] == [numbers(found.total)[:5], numbers(found.total)[5:]]


def test_a_village_without_a_quota_has_no_share() -> None:
    assert sheet("village").rows[2][-1] is None


def test_officers_have_the_fields_own_headings_and_each_household_once_in_the_total() -> None:
    found = sheet("officer")
    assert headings(found) == ["Họ và tên", "Chức vụ, đơn vị", "Nhiệm vụ", "Thôn", *IN_CHARGE]
    villages = f"Đồng{TOGETHER}Mơ, Bãi{TOGETHER}Sậu"
    assert found.rows[1] == ("Lý Thị Thí", "Công chức Văn hóa - Xã hội", "Chỉ đạo, theo dõi", villages, 7, 1, 3, 4)
    assert found.rows[2][:3] == ("Vi Văn Dụ", None, "Chỉ đạo chung")
    assert found.total is not None
    assert found.total[:4] == ("Tổng số hộ (mỗi hộ tính một lần)", None, None, None)
    # Household 6 is in a village that no officer is in charge of.
    assert numbers(found.total) == [8, 1, 3, 5]
    assert sum(numbers(row)[0] for row in found.rows) == 15


def test_organisations_have_no_position() -> None:
    found = sheet("organisation")
    assert headings(found) == ["Đoàn thể", "Nhiệm vụ", "Thôn", *IN_CHARGE]
    assert [row[0] for row in found.rows] == ["Hội Phụ nữ xã", "Hội Nông dân xã"]
    # Household 8 has an officer of its own, and so no organisation.
    assert numbers(found.total) == [8, 1, 3, 5]


def test_why_officers_do_not_add_up_is_said_where_they_do_not() -> None:
    why = "Mỗi hộ có nhiều người phụ trách, nên cộng các dòng lại lớn hơn tổng số hộ."
    planned = "Chỉ tính hộ dự kiến thoát; povplan list hiện cả hộ chỉ theo dõi."
    assert sheet("officer").notes == (why, planned)
    assert sheet("organisation").notes == (planned,)
    assert sheet("organisation", book([household()])).notes == ()


def test_sheets_come_in_the_order_asked_for_each_with_its_title() -> None:
    known = whole_year()
    asked = [View.OFFICER, View.COMMUNE, View.ORGANISATION, View.VILLAGE]
    titles = [each.title for each in status_sheets(known, progress_of(known), asked, VI)]
    assert titles == [
        "THEO CÁN BỘ PHỤ TRÁCH",
        "",
        "THEO ĐOÀN THỂ PHỤ TRÁCH",
        "HỖ TRỢ ĐÃ GHI CHO CÁC HỘ PHỤ TRÁCH, THEO NGUỒN",
        "THEO THÔN",
    ]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("which", [View.COMMUNE, View.VILLAGE, View.OFFICER, View.ORGANISATION])
def test_shares_and_counts_are_told_by_their_kind(which: str, language: Language) -> None:
    found = sheet(which, language=language)
    for row in (*found.rows, *((found.total,) if found.total else ())):
        for cell, column in zip(row, found.columns, strict=True):
            kinds = {Kind.COUNT: int, Kind.SHARE: float}
            assert cell is None or type(cell) is kinds.get(column.kind, str)


# Notes


def test_the_notes_of_a_quiet_start_are_what_it_takes_and_the_stock() -> None:
    made = book([household(1), household(2, category="near_poor", deprivations=[4])])
    assert sheet("commune", made).notes == (
        *takes_notes(progress_of(made), VI),
        "Trong số hộ theo dõi: hộ nghèo vẫn là 1; hộ cận nghèo vẫn là 1.",
        (
            "Xem từng hộ: gõ povplan list kèm --not-reviewed (chưa rà soát); --not-visited (chưa thăm); "
            "--not-supported (chưa hỗ trợ)."
        ),
    )


def test_the_notes_tell_what_the_table_has_no_column_for() -> None:
    assert sheet("commune").notes == (
        "Đã công nhận thoát nghèo: 1 hộ trở thành hộ cận nghèo, 1 hộ vượt chuẩn cận nghèo.",
        "Giảm khác (không tính vào kết quả): 1 hộ nghèo.",
        "Không công nhận: 1 hộ nghèo.",
        *takes_notes(progress_of(whole_year()), VI),
        "Trong số hộ theo dõi: hộ nghèo giảm 1, từ 7 xuống 6; hộ cận nghèo vẫn là 3.",
        "Toàn xã: hộ nghèo giảm 1, từ 60 xuống 59; hộ cận nghèo vẫn là 40.",
        (
            "Xem từng hộ: gõ povplan list kèm --not-reviewed (chưa rà soát); --not-visited (chưa thăm); "
            "--not-supported (chưa hỗ trợ); --state proposed (đề nghị công nhận), recognised (đã công nhận), "
            "rejected (không công nhận), gone (giảm khác)."
        ),
    )


def test_another_target_is_a_line_once_something_is_reported() -> None:
    target = {"id": "bhyt", "name": "Có thẻ bảo hiểm y tế", "unit": "phần trăm", "target": 100}
    reports = [{"date": "2023-09-30", "value": 90}, {"date": "2023-06-30", "value": 80}]

    def lines(known: list[dict[str, object]]) -> list[str]:
        made = book((), other_targets=[{**target, "reports": known}])
        (found,) = status_sheets(made, progress_of(made), (View.COMMUNE,), VI)
        return [line for line in found.notes if "bảo hiểm" in line]

    assert lines([]) == []
    assert lines(reports[1:]) == ["Có thẻ bảo hiểm y tế: 80/100 phần trăm (đến 30/06/2023)."]
    assert lines(reports) == ["Có thẻ bảo hiểm y tế: 90/100 phần trăm (đến 30/09/2023)."]


def test_a_plan_without_officers_has_no_empty_table_unless_it_is_asked_for() -> None:
    made = book([household()], officers=[], organisations=[])
    shown = status_report(made, progress_of(made), None, VI).sheets
    assert [each.title for each in shown] == ["", "THEO THÔN"]
    asked = {
        each: status_report(made, progress_of(made), each, VI).sheets[0] for each in (View.OFFICER, View.ORGANISATION)
    }
    assert all((found.rows, found.total) == ((), None) for found in asked.values())
    assert asked[View.OFFICER].notes[0].startswith("Kế hoạch chưa có cán bộ phụ trách")
    assert asked[View.ORGANISATION].notes[0].startswith("Kế hoạch chưa có đoàn thể phụ trách")
    with_them = status_report(whole_year(), progress_of(whole_year()), None, VI).sheets
    assert [each.title for each in with_them] == ["", "THEO THÔN", "THEO CÁN BỘ PHỤ TRÁCH"]


def test_the_command_that_shows_the_households_names_the_day_asked_for() -> None:
    made = whole_year()
    day = date(2023, 5, 20)
    (found,) = status_sheets(made, progress_of(made, day), (View.COMMUNE,), VI, asked=day)
    assert found.notes[-1].startswith("Xem từng hộ: gõ povplan list --as-of 20/05/2023 kèm --not-reviewed")
    assert "--outlook likely (có khả năng), not_assessed (chưa đánh giá)" in found.notes[-1]
    assert [
        line for line in sheet("commune", book((), targets={"poor": 0, "near_poor": 0})).notes if "gõ" in line
    ] == []


# For scripts


def counted(**changes: int) -> dict[str, int]:
    """Return a tally of zeros but for what is given."""
    return {**dict.fromkeys(COUNTS, 0), **changes}


def test_the_record_has_exactly_the_shape_of_the_contract() -> None:
    made = book(
        [
            household(1, reviews=[review("2023-06-30", "near_poor")]),
            household(2, village="bai-sau", reviews=[review("2023-06-15", "not_poor", "proposed")]),
            household(3, village="bai-sau", reviews=[review("2023-06-15", "left", reason="died")]),
            household(4, category="near_poor", deprivations=[4], reviews=[review("2023-06-30", "not_poor")]),
        ],
        targets={"poor": 3, "near_poor": 1},
    )
    dong_mo = {
        "poor": counted(target=1, listed=1, done=1, to_near_poor=1),
        "near_poor": counted(target=1, listed=1, done=1, above_line=1),
    }
    bai_sau = {"poor": counted(target=2, listed=2, proposed=1, left=1, remaining=2), "near_poor": counted()}
    both = {
        "poor": counted(target=3, listed=3, proposed=1, done=1, to_near_poor=1, left=1, remaining=2),
        "near_poor": dong_mo["near_poor"],
    }
    assert status_record(made, progress_of(made)) == {
        "as_of": "2023-12-31",
        "plan": {"commune": "Suối Thử", "year": 2023},
        "total": {"poor": {**both["poor"], "to_replace": 1}, "near_poor": both["near_poor"]},
        "villages": [
            {
                "id": "dong-mo",
                "name": "Đồng Mơ",
                "poor": {**dong_mo["poor"], "target": 3, "remaining": 2, "to_replace": 2},
                "near_poor": dong_mo["near_poor"],
            },
            {
                "id": "bai-sau",
                "name": "Bãi Sậu",
                "poor": {**bai_sau["poor"], "to_replace": 1},
                "near_poor": counted(target=2, remaining=2, to_replace=2),
            },
            {
                "id": "khe-nua",
                "name": "Khe Nứa",
                "poor": counted(target=1, remaining=1, to_replace=1),
                "near_poor": counted(),
            },
        ],
        "officers": [
            person("tran-thu", "Trần Thử", "Đảng ủy viên", ["dong-mo"], **dong_mo),
            person(
                "ly-thi",
                "Lý Thị Thí",
                "Công chức Văn hóa - Xã hội",
                ["dong-mo", "bai-sau"],
                **{**both, "poor": {**both["poor"], "to_replace": 1}},
            ),
            person(
                "vi-du", "Vi Văn Dụ", None, ["bai-sau"], **{**bai_sau, "poor": {**bai_sau["poor"], "to_replace": 1}}
            ),
        ],
        "net": {"poor": {"start": 3, "end": 1}, "near_poor": {"start": 1, "end": 1}},
        "commune_net": None,
        "takes": takes_record(progress_of(made)),
        "followed_up": follow_up_record(progress_of(made).follow_up),
    }


def person(id_: str, name: str, position: str | None, villages: list[str], **tallies: dict[str, int]) -> dict[str, Any]:
    """Return what the record says of somebody in charge."""
    return {"id": id_, "name": name, "position": position, "villages": villages, **tallies}


def test_the_record_tells_of_organisations_where_they_are_asked_for() -> None:
    made = whole_year()
    record = status_record(made, progress_of(made), View.ORGANISATION)
    assert [each["id"] for each in record.pop("organisations")] == [each.id for each in made.plan.organisations]
    assert record.pop("given")["times"] == 2
    assert record == status_record(made, progress_of(made))


def test_the_record_keeps_the_order_of_the_contract() -> None:
    record = status_record(whole_year(), progress_of(whole_year()))
    promised = ["as_of", "plan", "total", "villages", "officers", "net", "commune_net"]
    assert list(record) == [*promised, "takes", "followed_up"]
    assert list(record["total"]) == ["poor", "near_poor"]
    assert tuple(record["total"]["poor"]) == COUNTS


def test_the_whole_commune_is_told_where_the_plan_knows_it() -> None:
    record = status_record(whole_year(), progress_of(whole_year()))
    assert record["commune_net"] == {"poor": {"start": 60, "end": 59}, "near_poor": {"start": 40, "end": 40}}


# Whatever happened in a year


@given(made=years(), day=days())
def test_screen_and_record_give_the_same_figures(made: Book, day: date) -> None:
    progress = progress_of(made, day)
    commune, village = status_sheets(made, progress, [View.COMMUNE, View.VILLAGE], VI)
    record = status_record(made, progress)
    shown = ("target", "listed", "proposed", "done", "remaining")
    for row, category in zip(commune.rows, ("poor", "near_poor"), strict=True):
        assert numbers(row) == [record["total"][category][each] for each in shown]
    for row, each in zip(village.rows, record["villages"], strict=True):
        assert numbers(row)[1:] == [each[category][key] for category in ("poor", "near_poor") for key in shown]


@given(made=years(), day=days())
def test_the_total_of_those_in_charge_lies_between_their_highest_row_and_their_sum(made: Book, day: date) -> None:
    for found in status_sheets(made, progress_of(made, day), [View.OFFICER, View.ORGANISATION], VI)[:2]:
        rows, total = [numbers(row) for row in found.rows], numbers(found.total)
        # All but the last column, what remains, which is never negative and so does not add up.
        for place in range(3):
            counts = [row[place] for row in rows]
            assert max(counts) <= total[place] <= sum(counts)
