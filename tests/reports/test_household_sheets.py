"""The list, one household's page and the list for other offices say what there is, and the public one no more."""

import json
from datetime import date

import pytest
from hypothesis import given
from made_up import book, days, household, review, standard, whole_year, years

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Stand
from povplan.progress.standing import Standing
from povplan.progress.tally import list_standings
from povplan.progress.way import find_way
from povplan.reports.households import (
    household_record,
    household_sheets,
    household_title,
    standing_record,
    write_short_stand,
    write_stand,
    write_way,
)
from povplan.reports.lists import export_list_sheet, list_sheet, list_title, public_list_sheet
from povplan.reports.sheet import TOGETHER, Cell, Kind, Sheet
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
DAY = date(2023, 12, 31)


def standings(made: Book, day: date = DAY) -> tuple[Standing, ...]:
    """Return where the households of a book stand."""
    return list_standings(made, day)


def page(made: Book, number: int = 1, day: date = DAY, language: Language = VI) -> dict[str, Sheet]:
    """Return the sheets of one household's page by their titles."""
    (standing,) = [each for each in standings(made, day) if each.household.id == number]
    return {sheet.title: sheet for sheet in household_sheets(made, standing, day, language)}


def texts(sheet: Sheet) -> list[Cell]:
    """Return the first cells of a sheet."""
    return [row[0] for row in sheet.rows]


def by_heading(sheet: Sheet, row: int = 0) -> dict[str, Cell]:
    """Return a row's cells by their headings."""
    return dict(zip([column.heading.vi for column in sheet.columns], sheet.rows[row], strict=True))


def way_out(made: Book, number: int = 1) -> list[Cell]:
    """Return the way out as the page tells it."""
    return texts(page(made, number)["Cách thoát nghèo"])


# The list


def test_the_list_has_its_title_and_counts_households_and_persons() -> None:
    made = whole_year()
    title = list_title(made, DAY, VI).replace(TOGETHER, " ")
    assert title == "DANH SÁCH HỘ THEO DÕI NĂM 2023 – XÃ SUỐI THỬ (đến hết ngày 31/12/2023)"
    assert list_sheet(made, standings(made), DAY, VI).notes == (
        "12 hộ, 45 khẩu",
        (
            "Chỉ số thiếu hụt: 1. Việc làm; 2. Người phụ thuộc; 4. Bảo hiểm y tế; 5. Trình độ giáo dục; 10. Nhà tiêu; "
            "11. Viễn thông."
        ),
    )


def test_a_row_of_the_list_is_a_household_on_the_day() -> None:
    made = whole_year()
    assert by_heading(list_sheet(made, standings(made), DAY, VI), 1) == {
        "TT": 2,
        "Họ và tên": "Hoàng Thị Mận",
        "Thôn": "Đồng Mơ",
        "Loại hộ đầu năm → đến ngày này": f"Nghèo → Cận{TOGETHER}nghèo",
        "Số khẩu": 1,
        "Số LĐ": 0,
        "Chỉ số thiếu hụt": "2, 4",
        "Nguyên nhân nghèo": "Không có lao động",
        "Giải pháp": "Hỗ trợ nhà tiêu",
        "Tình trạng": "Đã công nhận",
        "Lần thăm cuối": date(2023, 5, 9),
        "Số lần hỗ trợ": 2,
        "Khả năng thoát": "có khả năng",
    }


def test_visits_help_and_outlook_are_those_up_to_the_day_and_shown_where_anybody_has_any() -> None:
    made = whole_year()

    def told(day: date) -> dict[str, Cell]:
        cells = by_heading(list_sheet(made, standings(made, day), day, VI), 1)
        return {key: cell for key, cell in cells.items() if key in ("Lần thăm cuối", "Số lần hỗ trợ", "Khả năng thoát")}

    assert told(date(2023, 4, 1)) == {}
    assert told(date(2023, 4, 2)) == {"Lần thăm cuối": date(2023, 4, 2), "Khả năng thoát": "chưa chắc"}
    assert told(date(2023, 5, 8)) == {
        "Lần thăm cuối": date(2023, 4, 2),
        "Số lần hỗ trợ": 1,
        "Khả năng thoát": "chưa chắc",
    }
    nobody = list_sheet(made, standings(made), DAY, VI).rows[0]
    assert nobody[-3:] == (None, None, None)


def test_an_empty_list_says_so() -> None:
    made = book(())
    found = list_sheet(made, (), DAY, VI)
    assert (found.rows, found.notes) == ((), ("Không có hộ nào phù hợp.",))


def test_names_and_numbers_stay_where_a_list_is_narrow() -> None:
    made = whole_year()
    kept = [column.heading.vi for column in list_sheet(made, standings(made), DAY, VI).columns if not column.spare]
    assert kept == ["TT", "Họ và tên", "Loại hộ đầu năm → đến ngày này", "Tình trạng"]


def test_visits_and_help_give_way_first() -> None:
    made = whole_year()
    columns = list_sheet(made, standings(made), DAY, VI).columns
    first = sorted(columns, key=lambda column: -column.spare)[:3]
    assert [column.heading.vi for column in first] == ["Số lần hỗ trợ", "Lần thăm cuối", "Khả năng thoát"]


@pytest.mark.parametrize(
    ("day", "classes"),
    [
        (date(2022, 1, 1), ["Nghèo"] * 6 + ["Cận nghèo"] * 3 + ["Nghèo"]),
        (
            date(2023, 6, 30),
            [
                "Nghèo",
                "Nghèo → Cận nghèo",
                "Nghèo → Không nghèo",
                "Nghèo",
                "Nghèo",
                "Nghèo",
                "Cận nghèo → Không nghèo",
                "Cận nghèo",
                "Cận nghèo",
                "Nghèo",
                "Nghèo",
            ],
        ),
        (
            DAY,
            [
                "Nghèo",
                "Nghèo → Cận nghèo",
                "Nghèo → Không nghèo",
                "Nghèo",
                "Nghèo",
                "Nghèo",
                "Cận nghèo",
                "Cận nghèo → Nghèo",
                "Cận nghèo → Không nghèo",
                "Nghèo",
                "Nghèo",
                "Cận nghèo",
            ],
        ),
    ],
)
def test_the_class_is_the_opening_one_and_where_it_is_another_that_of_the_day(day: date, classes: list[str]) -> None:
    made = whole_year()
    sheet = list_sheet(made, standings(made, day), day, VI)
    assert [str(row[3]).replace(TOGETHER, " ") for row in sheet.rows] == classes


@given(made=years(), day=days())
def test_class_codes_and_state_of_the_list_are_those_of_the_day(made: Book, day: date) -> None:
    known = standings(made, day)
    for row, standing in zip(list_sheet(made, known, day, EN).rows, known, strict=True):
        of_day = str(row[3]).replace(TOGETHER, " ").split(" → ")[-1]
        names = {"poor": "Poor", "near_poor": "Near-poor", "not_poor": "Not poor"}
        assert of_day == names.get(standing.outcome, names[standing.household.category])
        assert row[6] == ", ".join(map(str, standing.deprivations))
        assert row[9] == write_short_stand(standing, EN)


# States


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "Dự kiến thoát"),
        (2, "Đã công nhận (trở thành hộ cận nghèo)"),
        (3, "Đã công nhận (vượt chuẩn cận nghèo)"),
        (4, "Đề nghị công nhận"),
        (5, "Không công nhận"),
        (6, "Giảm khác"),
        (7, "Tái cận nghèo"),
        (8, "Trở thành hộ nghèo"),
        (9, "Đã công nhận (vượt chuẩn cận nghèo)"),
        (10, "Theo dõi"),
        (11, "Phát sinh mới"),
        (12, "Tái cận nghèo"),
    ],
)
def test_states_are_in_the_fields_own_words(number: int, said: str) -> None:
    (standing,) = [each for each in standings(whole_year()) if each.household.id == number]
    assert write_stand(standing, VI) == said


# One household's page


def test_a_page_covers_everything_in_order() -> None:
    assert list(page(whole_year(), 2)) == [
        "",
        "Chỉ số thiếu hụt",
        "Nguyên nhân nghèo",
        "Giải pháp",
        "Tổ chức được phân công giúp đỡ cấp thôn",
        "Cán bộ, công chức, đoàn thể cấp xã chỉ đạo và theo dõi",
        "Rà soát",
        "Hỗ trợ",
        "Thăm hộ",
        "Cách thoát nghèo",
    ]


def test_the_title_of_a_page_names_the_household_and_the_day() -> None:
    made = whole_year().households[1]
    title = household_title(made, date(2023, 6, 30), VI)
    assert title.replace(TOGETHER, " ") == "HỘ 2: Hoàng Thị Mận (đến hết ngày 30/06/2023)"
    assert household_title(made, DAY, EN).replace(TOGETHER, " ") == "HOUSEHOLD 2: Hoàng Thị Mận (as of 2023-12-31)"


def test_a_page_opens_with_the_facts() -> None:
    assert page(whole_year(), 2)[""].rows == (
        ("Thôn", "Đồng Mơ"),
        ("Loại hộ đầu năm", "Nghèo (thiếu hụt 04 chỉ số)"),
        ("Loại hộ đến ngày này", "Cận nghèo (thiếu hụt 02 chỉ số)"),
        ("Số khẩu", "1 khẩu, 0 lao động"),
        ("Tình trạng", "Đã công nhận (trở thành hộ cận nghèo)"),
        ("Đối tượng", "dân tộc thiểu số, không có khả năng lao động"),
    )


def test_a_household_that_came_in_tells_when_and_how() -> None:
    came_in = ("Vào danh sách", "20/05/2023: Phát sinh mới (31/QĐ-UBND)")
    assert came_in in page(whole_year(), 11)[""].rows
    came_in = ("Vào danh sách", "20/12/2023: Tái cận nghèo")
    assert came_in in page(whole_year(), 12)[""].rows


def test_a_household_off_the_exit_list_says_so() -> None:
    said = ("", "Không thuộc danh sách dự kiến thoát, chỉ theo dõi.")
    assert said in page(whole_year(), 10)[""].rows
    assert said not in page(whole_year(), 1)[""].rows


def test_deprivations_are_in_words_of_the_language_as_on_the_day() -> None:
    made = whole_year()
    assert texts(page(made, 2)["Chỉ số thiếu hụt"]) == ["2. Người phụ thuộc", "4. Bảo hiểm y tế"]
    before = page(made, 2, date(2023, 6, 29))["Chỉ số thiếu hụt"]
    assert texts(before) == ["2. Người phụ thuộc", "4. Bảo hiểm y tế", "10. Nhà tiêu", "11. Viễn thông"]
    assert texts(page(made, 2, language=EN)["Deprivations"]) == ["2. Indicator 2", "4. Indicator 4"]
    assert texts(page(book([household(deprivations=[7, 20])]))["Chỉ số thiếu hụt"]) == ["7. Chất lượng nhà ở", "20"]


def test_causes_and_measures_keep_the_lists_own_words_beside_the_plans() -> None:
    made = page(whole_year(), 2)
    assert texts(made["Nguyên nhân nghèo"]) == ["Không có lao động"]
    assert made["Nguyên nhân nghèo"].notes == ("Ghi trong danh sách: 1 bà già, neo đơn",)
    assert made["Giải pháp"].notes == ()


def test_helpers_and_those_in_charge_are_named_with_their_part() -> None:
    made = page(whole_year(), 2)
    assert texts(made["Tổ chức được phân công giúp đỡ cấp thôn"]) == ["Chi hội Phụ nữ", "Bùi Văn Nếp"]
    assert texts(made["Cán bộ, công chức, đoàn thể cấp xã chỉ đạo và theo dõi"]) == [
        "Trần Thử – Đảng ủy viên – chỉ đạo chung",
        "Lý Thị Thí – Công chức Văn hóa - Xã hội – chỉ đạo, theo dõi",
        "Hội Phụ nữ xã – Đoàn thể cấp xã – chỉ đạo, theo dõi",
    ]
    own = page(whole_year(), 8)["Cán bộ, công chức, đoàn thể cấp xã chỉ đạo và theo dõi"]
    assert texts(own) == ["Vi Văn Dụ – chỉ đạo chung"]


def test_reviews_up_to_the_day_are_shown_in_order() -> None:
    made = whole_year()
    shown = page(made, 2)["Rà soát"]
    assert [column.heading.vi for column in shown.columns] == [
        "Ngày",
        "Kết quả",
        "Tình trạng",
        "Chỉ số thiếu hụt",
        "Điểm A",
        "Quyết định",
    ]
    assert shown.rows == (
        (date(2023, 6, 15), "Cận nghèo", "Đề nghị công nhận", "2, 4", None, None),
        (date(2023, 6, 30), "Cận nghèo", "Đã công nhận", "2, 4", 120, "52/QĐ-UBND"),
    )
    assert len(page(made, 2, date(2023, 6, 29))["Rà soát"].rows) == 1
    assert page(made, 2, date(2023, 6, 14))["Rà soát"].notes == ("Chưa có rà soát nào.",)


def test_a_review_tells_the_reason_and_that_no_code_is_left() -> None:
    made = book(
        [
            household(
                reviews=[
                    review("2023-06-15", "not_poor", deprivations=[], income=1_650_000, score_b=0),
                    review("2023-09-15", "left", reason="died", note="giấy báo tử"),
                ]
            )
        ]
    )
    shown = page(made)["Rà soát"]
    first, second = by_heading(shown), by_heading(shown, 1)
    assert (first["Chỉ số thiếu hụt"], first["Điểm B"]) == ("không có", 0)
    assert first["Thu nhập (đồng/người/tháng)"] == 1_650_000
    assert (second["Kết quả"], second["Ghi chú"], second["Chỉ số thiếu hụt"]) == (
        "Giảm khác",
        "đã mất, giấy báo tử",
        None,
    )


def test_support_and_visits_up_to_the_day_are_shown_with_names() -> None:
    made = whole_year()
    assert page(made, 2)["Hỗ trợ"].rows == (
        (
            date(2023, 4, 12),
            "Hỗ trợ nhà tiêu",
            "hỗ trợ không hoàn lại",
            12_500_000,
            "Ngân hàng Chính sách xã hội",
            "đợt 1",
        ),
        (date(2023, 5, 20), "Hỗ trợ nhà tiêu", "hiện vật", None, None, None),
    )
    assert page(made, 2)["Thăm hộ"].rows == (
        (date(2023, 4, 2), "Bùi Văn Nếp", "chưa chắc", "nhà tiêu", "gặp con"),
        (date(2023, 5, 9), "Trần Thử", "có khả năng", None, None),
    )
    before = page(made, 2, date(2023, 4, 1))
    assert (before["Hỗ trợ"].notes, before["Thăm hộ"].notes) == (("Chưa ghi hỗ trợ nào.",), ("Chưa có lần thăm nào.",))


def test_an_id_that_the_plan_has_not_got_is_shown_as_it_stands() -> None:
    made = book(
        [
            household(
                village="nowhere",
                causes=["c"],
                measures=["m"],
                helpers=["h"],
                officers=["o"],
                support=[{"date": "2023-04-12", "measure": "m", "source": "s"}],
                visits=[{"date": "2023-04-12", "by": "b"}],
            )
        ]
    )
    shown = page(made)
    assert ("Thôn", "nowhere") in shown[""].rows
    lists = list(shown.values())[2:6]
    assert [texts(each) for each in lists] == [["c"], ["m"], ["h"], ["o"]]
    assert shown["Hỗ trợ"].rows == ((date(2023, 4, 12), "m", "s"),)
    assert shown["Thăm hộ"].rows == ((date(2023, 4, 12), "b"),)


def test_what_there_is_none_of_is_said() -> None:
    shown = page(book([household(deprivations=[], village="khe-nua", officers=[])], organisations=[]))
    for title in list(shown)[1:6]:
        assert texts(shown[title]) == ["không có"]


# The way out


def test_a_poor_household_is_told_how_many_codes_to_close_or_the_line() -> None:
    assert way_out(book([household(deprivations=[1, 2, 4, 10])])) == [
        (
            "Hết thiếu hụt 02 chỉ số (còn 02) thì thành hộ cận nghèo; hoặc thu nhập trên 1.500.000 đồng/người/tháng "
            "(điểm A trên 140) thì ra khỏi cả hai diện."
        ),
        "Chưa có giải pháp đã giao nào làm giảm chỉ số của hộ: cần giảm 02.",
    ]


def test_measures_that_close_and_that_raise_income_are_named() -> None:
    said = way_out(book([household(deprivations=[1, 4, 10], measures=["jobs", "latrine", "capital"])]))
    assert said[1:] == [
        "Giải pháp đã giao có thể giảm chỉ số: 1, 10.",
        "Giải pháp đã giao nhằm tăng thu nhập: Hỗ trợ vốn.",
    ]


def test_a_near_poor_household_is_told_that_only_income_counts() -> None:
    assert way_out(book([household(category="near_poor", deprivations=[1], measures=["jobs"])])) == [
        (
            "Chỉ bằng thu nhập: trên 1.500.000 đồng/người/tháng (điểm A trên 140). "
            "Giảm chỉ số thiếu hụt không làm hộ cận nghèo thoát."
        ),
    ]


def test_who_is_out_or_gone_or_has_closed_enough_is_told_so() -> None:
    assert way_out(whole_year(), 2) == ["Hộ đã được công nhận thoát nghèo."]
    assert way_out(whole_year(), 6) == ["Hộ không còn trong danh sách của xã."]
    waiting = household(reviews=[review("2023-06-30", "poor", deprivations=[4])])
    assert way_out(book([waiting])) == ["Số chỉ số thiếu hụt đã dưới mức hộ nghèo; còn chờ được công nhận."]


def test_without_a_standard_the_page_says_so() -> None:
    assert way_out(book([household()], standards=())) == ["Chưa có chuẩn nghèo cho năm của kế hoạch."]


@pytest.mark.parametrize("language", Language)
def test_every_made_up_household_has_a_page_and_a_way_in_both_languages(language: Language) -> None:
    made = whole_year()
    for standing in standings(made):
        assert len(household_sheets(made, standing, DAY, language)) == 10
        assert all(write_way(made, find_way(made, standing), language))


# For other offices


def test_the_export_has_the_headings_of_the_contract_in_their_order() -> None:
    found = export_list_sheet(whole_year(), standings(whole_year()), VI)
    assert [column.heading.vi for column in found.columns] == [
        "TT",
        "Họ và tên",
        "Số khẩu",
        "Phân loại hộ",
        "Đơn vị",
        "Số LĐ",
        "Nguyên nhân nghèo",
        "Chiều thiếu hụt",
        "Tổ chức được phân công giúp đỡ cấp thôn",
        "Giải pháp",
        "Cán bộ, công chức, đoàn thể cấp xã chỉ đạo và theo dõi",
        "Kết quả",
        "Ngày",
        "Quyết định",
    ]


def test_an_exported_row_holds_the_list_as_it_was_with_the_last_decision() -> None:
    found = export_list_sheet(whole_year(), standings(whole_year()), VI)
    assert found.rows[1] == (
        2,
        "Hoàng Thị Mận",
        1,
        "Nghèo",
        "Đồng Mơ",
        0,
        "1 bà già, neo đơn",
        "2; 4; 10; 11",
        "Chi hội Phụ nữ; Bùi Văn Nếp",
        "Hỗ trợ nhà tiêu",
        "Trần Thử; Lý Thị Thí; Hội Phụ nữ xã",
        "Đã công nhận (trở thành hộ cận nghèo)",
        date(2023, 6, 30),
        "52/QĐ-UBND",
    )
    assert found.rows[0][3:8] == ("Nghèo", "Đồng Mơ", 2, "Thiếu vốn; Thiếu việc làm ổn định", "1; 4; 10")
    assert found.rows[0][-3:] == (None, None, None)
    assert found.rows[6][3] == "Cận nghèo"


def test_the_date_and_the_decision_are_those_of_the_result() -> None:
    fell = [
        review("2023-03-30", "near_poor", decision="12/QĐ-UBND"),
        review("2023-06-30", "poor", decision="30/QĐ-UBND"),
    ]
    again = review("2023-10-15", "near_poor", "proposed")
    refused = review("2023-10-30", "near_poor", "rejected", decision="71/TB-UBND")
    told = []
    for reviews in (fell[:1], [*fell[:1], again], fell, [*fell, again], [*fell, again, refused]):
        made = book([household(reviews=reviews)])
        told.append(export_list_sheet(made, standings(made), VI).rows[0][-3:])
    assert told == [
        ("Đã công nhận (trở thành hộ cận nghèo)", date(2023, 3, 30), "12/QĐ-UBND"),
        ("Đã công nhận (trở thành hộ cận nghèo)", date(2023, 3, 30), "12/QĐ-UBND"),
        ("Tái nghèo", date(2023, 6, 30), "30/QĐ-UBND"),
        ("Đề nghị công nhận", date(2023, 10, 15), None),
        ("Không công nhận", date(2023, 10, 30), "71/TB-UBND"),
    ]


def test_a_household_that_came_in_has_its_entry_as_the_result() -> None:
    entered = {"date": "2023-05-20", "as": "moved_in", "decision": "31/QĐ-UBND"}
    told = []
    for reviews in ([], [review("2023-10-15", "near_poor", "proposed")], [review("2023-10-30", "near_poor")]):
        made = book([household(planned=False, entered=entered, reviews=reviews)])
        told.append(export_list_sheet(made, standings(made), VI).rows[0][-3:])
    assert told == [
        ("Chuyển đến", date(2023, 5, 20), "31/QĐ-UBND"),
        ("Đề nghị công nhận", date(2023, 10, 15), None),
        ("Đã công nhận (trở thành hộ cận nghèo)", date(2023, 10, 30), None),
    ]
    assert public_list_sheet(made, standings(made), VI).rows[0][-1] == told[-1][0]


def test_a_state_is_never_shown_with_the_decision_of_another() -> None:
    kept = review("2023-01-10", "poor", decision="1/QĐ-UBND")
    out = review("2023-03-30", "near_poor", decision="12/QĐ-UBND")
    back = review("2023-06-30", "poor", decision="30/QĐ-UBND")
    still = review("2023-12-20", "poor", decision="90/QĐ-UBND")
    told = []
    for reviews in ([kept], [out, back, still], [back, out], [still, out, back]):
        made = book([household(reviews=reviews)], calendar=CALENDAR)
        told.append(export_list_sheet(made, standings(made), VI).rows[0][-3:])
    assert told == [
        ("Dự kiến thoát", None, None),
        ("Tái nghèo", date(2023, 6, 30), "30/QĐ-UBND"),
        ("Tái nghèo", date(2023, 6, 30), "30/QĐ-UBND"),
        ("Tái nghèo", date(2023, 6, 30), "30/QĐ-UBND"),
    ]


CALENDAR = [
    {"id": "h1", "name": "Sơ kết 6 tháng", "date": "2023-06-30", "period": "half"},
    {"id": "year", "name": "Tổng kết", "date": "2023-12-31", "period": "year"},
]


def test_the_public_list_has_the_allowed_columns_and_nothing_else() -> None:
    made = whole_year()
    found = public_list_sheet(made, standings(made), VI)
    assert [column.heading.vi for column in found.columns] == [
        "Họ và tên",
        "Thôn",
        "Số khẩu",
        "Phân loại hộ",
        "Kết quả",
    ]
    assert found.rows[1] == ("Hoàng Thị Mận", "Đồng Mơ", 1, "Nghèo", "Đã công nhận (trở thành hộ cận nghèo)")
    assert (found.title, found.total, found.notes) == ("", None, ())


def test_nothing_personal_beyond_the_allowed_columns_reaches_the_public_list() -> None:
    hidden = "không được lộ"
    made = book(
        [
            household(
                1,
                cause_note=hidden,
                measure_note=hidden,
                causes=[hidden],
                measures=[hidden],
                helpers=[hidden],
                officers=[hidden],
                groups=["ethnic_minority"],
                visits=[{"date": "2023-04-02", "by": hidden, "need": hidden, "note": hidden}],
                support=[{"date": "2023-04-02", "measure": hidden, "source": hidden, "note": hidden}],
                reviews=[review("2023-06-30", "left", reason="died", note=hidden, decision=hidden)],
            )
        ]
    )
    shown = repr(public_list_sheet(made, standings(made), VI))
    assert "Lê Văn Mẫu 1" in shown
    for each in (hidden, "chết", "dân tộc", "2023"):
        assert each not in shown


# For scripts


@given(made=years(), day=days())
def test_a_record_read_back_is_the_household(made: Book, day: date) -> None:
    for standing in standings(made, day):
        text = json.dumps(household_record(standing.household))
        assert Household.model_validate_json(text) == standing.household


def test_a_record_has_the_keys_of_the_file_and_none_without_a_value() -> None:
    record = household_record(whole_year().households[10])
    assert record["entered"] == {"date": "2023-05-20", "as": "new", "decision": "31/QĐ-UBND"}
    assert "cause_note" not in record
    assert list(record)[:4] == ["id", "head", "members", "workers"]


def test_the_record_of_one_household_tells_where_it_stands_and_its_way() -> None:
    made = whole_year()
    record = standing_record(made, standings(made)[0], DAY)
    assert record.pop("household") == household_record(made.households[0])
    assert record == {
        "as_of": "2023-12-31",
        "state": Stand.PLANNED.value,
        "category": "poor",
        "deprivations": [1, 4, 10],
        "in_charge": ["tran-thu", "ly-thi", "hpn"],
        "way": {
            "close": 1,
            "by_income_only": False,
            "line": 1_500_000,
            "score_a": 140,
            "closable": [1],
            "for_income": ["capital"],
        },
    }
    untold = book([household()], standards=(standard(last_year=2022),))
    assert standing_record(untold, standings(untold)[0], DAY)["way"] is None


@given(made=years(), day=days())
def test_every_row_has_a_cell_of_the_right_kind_for_each_column(made: Book, day: date) -> None:
    known = standings(made, day)
    sheets = [list_sheet(made, known, day, VI), export_list_sheet(made, known, VI), public_list_sheet(made, known, VI)]
    for standing in known:
        sheets += household_sheets(made, standing, day, VI)
    kinds = {Kind.COUNT: int, Kind.MONEY: int, Kind.DATE: date, Kind.NAME: str, Kind.TEXT: str}
    for sheet in sheets:
        for row in sheet.rows:
            for cell, column in zip(row, sheet.columns, strict=True):
                assert cell is None or type(cell) is kinds[column.kind]
