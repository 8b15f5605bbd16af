"""Rows that are households are told from titles, sections, totals and notes; no person in them exists."""

import pytest
from handed_over import HEADING, errors, notice, only, row, take, take_list, told
from made_up import book

from povplan.intake.grid import Cell, Table
from povplan.intake.lines import find_place_name
from povplan.intake.taking import Choices, take_tables
from povplan.model.kinds import Category, Level
from povplan.words import importing as words

SHORT = ("TT", "Họ và tên", "Số khẩu", "Số LĐ", "Chiều thiếu hụt")
"""Without village and class: they stand in a title or a section."""

UNNUMBERED = SHORT[1:]


def test_titles_totals_notes_and_the_legend_are_passed_over_and_told() -> None:
    taken = take(
        ("UBND XÃ SUỐI THỬ", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("DANH SÁCH",),
        (),
        HEADING,
        row(),
        row(2, "Lê Thị Thử"),
        ("Tổng cộng", None, 8, None, None, 4),
        ("- Số hộ nghèo: 2 hộ",),
        ("1. Việc làm", None, None, None, None, "7. Chất lượng nhà ở"),
        ("Ghi chú: mã chiều thiếu hụt theo số tương ứng",),
        (None, None, None, None, None, "NGƯỜI LẬP BIỂU"),
    )
    assert not errors(taken)
    assert [each.head for each in taken.added] == ["Lê Văn Mẫu", "Lê Thị Thử"]
    assert notice(taken, words.ROWS_PASSED).details == {"rows": ("7–11",)}


@pytest.mark.parametrize("text", ["Tổng", "TỔNG CỘNG", "Cộng", "Tổng số: 2 hộ", "Tong cong", "Toàn xã", "Cộng thôn"])
@pytest.mark.parametrize("column", [0, 1])
def test_a_total_is_no_household(text: str, column: int) -> None:
    total: list[Cell] = [None, None, 8, "2", None, 4, 9]
    total[column] = text
    taken = take_list(row(), row(2, "Lê Thị Thử"), total)
    assert not errors(taken)
    assert len(taken.added) == 2


@pytest.mark.parametrize("head", ["Tống Văn Mẫu", "TỐNG THỊ THỬ", "Công Văn Mẫu"])
@pytest.mark.parametrize("number", [1, None])
def test_a_family_name_like_a_total_is_a_household(head: str, number: int | None) -> None:
    assert only(take_list(row(number, head))).head == head


def test_a_row_of_column_numbers_is_passed_over_in_silence() -> None:
    for numbers in ([1, 2, 3, 4, 5, 6, 7], ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"], ["A", "B", *"12345"]):
        taken = take_list(numbers, row())
        assert len(taken.added) == 1
        assert told(taken) == []


def test_a_repeated_heading_is_passed_over_in_silence() -> None:
    taken = take_list(row(), HEADING, row(2, "Lê Thị Thử"))
    assert len(taken.added) == 2
    assert told(taken) == []


def test_a_repeated_heading_whose_name_the_user_gave_is_passed_over() -> None:
    heading = ["TT", "Người đứng tên", *HEADING[2:]]
    taken = take(heading, row(), heading, row(2, "Lê Thị Thử"), columns={"Người đứng tên": "head"})
    assert len(taken.added) == 2
    assert told(taken) == []


def test_two_headings_in_one_table_each_hold_for_the_rows_below() -> None:
    other = (*reversed(HEADING[1:]), "TT")
    taken = take_list(row(), other, [*reversed(row(2, "Lê Thị Thử")[1:]), 2])
    assert not errors(taken)
    first, second = taken.added
    assert first.model_copy(update={"id": 2, "head": "Lê Thị Thử"}) == second


@pytest.mark.parametrize(
    "section", [("Thôn Bãi Sậu",), (None, "Thôn Bãi Sậu"), ("I", "Thôn Bãi Sậu"), ("Bãi Sậu",) * 5]
)
def test_a_row_names_the_village_of_those_below(section: tuple[Cell, ...]) -> None:
    taken = take(
        SHORT,
        ("Thôn Đồng Mơ",),
        (1, "Lê Văn Mẫu", 4, 2, "1;4"),
        section,
        (1, "Lê Thị Thử", 4, 2, "1;4"),
        defaults={"category": "Cận nghèo"},
    )
    assert not errors(taken)
    assert [each.village for each in taken.added] == ["dong-mo", "bai-sau"]


def test_a_village_with_its_counts_is_a_section() -> None:
    taken = take(SHORT, ("I", "Thôn Bãi Sậu", 4, 2), (1, "Lê Văn Mẫu", 4, 2, "1;4"), defaults={"category": "Cận nghèo"})
    assert only(taken).village == "bai-sau"


def test_without_numbers_a_name_with_figures_is_a_household() -> None:
    taken = take(UNNUMBERED, ("Lê Văn Mẫu", 4, 2), name="Đồng Mơ", defaults={"category": "Cận nghèo"})
    assert (only(taken).head, only(taken).members) == ("Lê Văn Mẫu", 4)


def test_without_numbers_a_village_with_figures_is_a_section() -> None:
    taken = take(UNNUMBERED, ("Thôn Bãi Sậu", 4, 2), ("Lê Văn Mẫu", 4, 2, "4"), defaults={"category": "Cận nghèo"})
    assert only(taken).village == "bai-sau"


def test_a_numbered_row_without_a_name_is_no_row_of_column_numbers() -> None:
    taken = take(SHORT, (5, None, 4, 2, "4"), name="Đồng Mơ", defaults={"category": "Cận nghèo"})
    assert errors(taken) == [words.HEAD_MISSING]


@pytest.mark.parametrize(
    ("title", "category"),
    [
        ("DANH SÁCH HỘ NGHÈO NĂM 2023", Category.POOR),
        ("Danh sách hộ cận nghèo", Category.NEAR_POOR),
        ("BCĐ giảm nghèo: danh sách hộ cận nghèo theo chuẩn nghèo đa chiều", Category.NEAR_POOR),
    ],
)
def test_a_title_names_the_class_and_that_is_told(title: str, category: Category) -> None:
    taken = take((title,), SHORT, (1, "Lê Văn Mẫu", 4, 2, "1;4;10"), name="Đồng Mơ")
    assert only(taken).category is category
    assert notice(taken, words.CLASS_FROM_TITLE).details == {"count": 1, "category": category}


@pytest.mark.parametrize(
    "title",
    [
        "Danh sách hộ nghèo, hộ cận nghèo",
        "Hộ nghèo dự kiến thoát nghèo, cận nghèo năm 2023",
        "Danh sách hộ thoát nghèo, thoát cận nghèo",
        "Ban chỉ đạo giảm nghèo",
    ],
)
def test_a_title_with_both_classes_names_none(title: str) -> None:
    taken = take((title,), SHORT, (1, "Lê Văn Mẫu", 4, 2, "1;4;10"), name="Đồng Mơ")
    assert errors(taken) == [words.COLUMN_MISSING]


def test_rows_name_village_and_class_of_those_below() -> None:
    taken = take(
        ("Danh sách hộ nghèo, hộ cận nghèo",),
        SHORT,
        ("A", "Thôn Đồng Mơ"),
        ("I", "Hộ nghèo"),
        (1, "Lê Văn Mẫu", 4, 2, "1;4;10"),
        ("II", "Hộ cận nghèo"),
        (2, "Lê Thị Thử", 4, 2, "1;4"),
        ("B", "Thôn Bãi Sậu"),
        ("I", "Hộ nghèo"),
        (3, "Lê Văn Nháp", 4, 2, "1;4;10"),
    )
    assert not errors(taken)
    assert [(each.village, each.category.value) for each in taken.added] == [
        ("dong-mo", "poor"),
        ("dong-mo", "near_poor"),
        ("bai-sau", "poor"),
    ]


@pytest.mark.parametrize("title", ["Thôn Đồng Mơ", "THÔN ĐỒNG MƠ - XÃ SUỐI THỬ", "Danh sách hộ tại Đồng Mơ, năm 2023"])
def test_the_village_stands_in_a_title(title: str) -> None:
    taken = take((title,), SHORT, (1, "Lê Văn Mẫu", 4, 2, "1;4;10"), defaults={"category": "Nghèo"})
    assert only(taken).village == "dong-mo"


@pytest.mark.parametrize("name", ["Đồng Mơ", "Thôn Đồng Mơ", "dong mo", "1. Đồng Mơ"])
def test_the_village_stands_in_the_name_of_the_sheet(name: str) -> None:
    taken = take(SHORT, (1, "Lê Văn Mẫu", 4, 2, "1;4;10"), name=name, defaults={"category": "Nghèo"})
    assert only(taken).village == "dong-mo"


def test_a_commune_of_the_same_name_is_not_the_village() -> None:
    taken = take(("UBND XÃ ĐỒNG MƠ",), SHORT, (1, "Lê Văn Mẫu", 4, 2, "1;4;10"), defaults={"category": "Nghèo"})
    assert errors(taken) == [words.NO_VILLAGE]


def test_each_sheet_is_a_village() -> None:
    names = ("Đồng Mơ", "Bãi Sậu", "Ghi chú")
    tables = [
        Table([SHORT, (1, f"Lê Văn Mẫu {number}", 4, 2, "1;4;10")] if number < 3 else [("Không có",)], name, number)
        for number, name in enumerate(names, start=1)
    ]
    taken = take_tables(tables, book(()), Choices(defaults={"category": "Nghèo"}))
    assert not errors(taken)
    assert [each.village for each in taken.added] == ["dong-mo", "bai-sau"]
    assert notice(taken, words.SHEETS_UNUSED).details == {"names": ("Ghi chú",)}


def test_a_table_of_a_document_goes_on_on_the_next_page() -> None:
    tables = [Table([HEADING, row()], number=1), Table([row(2, "Lê Thị Thử", village=None)], number=2)]
    taken = take_tables(tables, book(()), Choices())
    assert not errors(taken)
    assert [each.village for each in taken.added] == ["dong-mo", "dong-mo"]


def test_another_table_of_a_document_is_passed_over() -> None:
    tables = [Table([HEADING, row()], number=1), Table([("Nơi nhận", "Chủ tịch")], number=2)]
    taken = take_tables(tables, book(()), Choices())
    assert len(taken.added) == 1
    assert not errors(taken)


def test_a_village_merged_down_is_that_of_the_row_above() -> None:
    taken = take_list(row(), row(2, "Lê Thị Thử", village=None), row(3, "Lê Văn Nháp", village="Khe Nứa"))
    assert [each.village for each in taken.added] == ["dong-mo", "dong-mo", "khe-nua"]
    assert notice(taken, words.VILLAGE_CARRIED).details == {"count": 1}


def test_a_village_is_not_carried_over_the_name_of_another() -> None:
    taken = take_list(row(), ("Thôn Bãi Sậu",), row(2, "Lê Thị Thử", village=None))
    assert [each.village for each in taken.added] == ["dong-mo", "bai-sau"]


def test_a_village_is_carried_over_the_name_of_a_class() -> None:
    taken = take_list(row(), ("Hộ cận nghèo",), row(2, "Lê Thị Thử", village=None, category="Cận nghèo"))
    assert [each.village for each in taken.added] == ["dong-mo", "dong-mo"]


def test_a_village_that_cannot_be_read_is_not_carried() -> None:
    taken = take_list(row(village="Xóm Trại Mới"), row(2, "Lê Thị Thử", village=None))
    assert errors(taken) == [words.UNKNOWN_VILLAGE, words.VALUE_MISSING]


def test_places_are_those_of_the_file() -> None:
    table = Table([HEADING, row(members="bốn")], "Danh sách", 3, first_row=5, first_column=2)
    taken = take_tables([table], book(()), Choices())
    place = notice(taken, words.NOT_A_COUNT).place
    assert place == ("Danh sách", 3, 6, 4, ())


@pytest.mark.parametrize(
    ("rows", "phrase"),
    [
        ([("Tên hàng", "Giá"), ("Gạo", 3)], words.NO_HEADING),
        ([("H? tên", "Nguy?n V?n A")], words.LETTERS_LOST),
        ([(None, 1)], words.EMPTY_PLAN),
        ([], words.EMPTY_PLAN),
    ],
)
def test_a_file_without_a_list_says_so(rows: list[tuple[Cell, ...]], phrase: object) -> None:
    taken = take(*rows)
    assert errors(taken) == [phrase]
    assert not taken.has_list


def test_a_file_in_an_old_encoding_says_so_once() -> None:
    taken = take(("Hä vµ tªn", "Sè khÈu"), ("NguyÔn V¨n MÉu", 4))
    assert errors(taken) == [words.LEGACY_FILE]
    assert notice(taken, words.LEGACY_FILE).details["name"] == "tcvn3"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thôn Đồng Mơ", "Đồng Mơ"),
        ("THÔN ĐỒNG MƠ NĂM 2023", "Đồng Mơ"),
        ("Danh sách thôn 3 xã Suối Thử", "Thôn 3"),
        ("Bản Khe Nứa, xã Suối Thử", "Bản Khe Nứa"),
        ("các thôn trong xã", None),
        ("Bản tổng hợp", None),
    ],
)
def test_the_name_of_a_village_is_found_behind_its_word(text: str, name: str | None) -> None:
    assert find_place_name(text) == name


def test_nothing_is_said_about_rows_that_are_right() -> None:
    assert told(take_list(row()), Level.WARNING, Level.INFO, Level.ERROR) == []
