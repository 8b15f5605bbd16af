"""Rows that were not taken go back as they were, with the reason, and come in again when mended; nobody exists."""

from collections.abc import Mapping, Sequence
from typing import Literal

import pytest
from handed_over import HEADING, Row, row
from made_up import book, household

from povplan.exchange.reading import read_tables
from povplan.exchange.rejects import write_rejects
from povplan.intake.grid import Cell, Table
from povplan.intake.rejecting import list_rejects
from povplan.intake.taking import Choices, Taken, take_tables
from povplan.model.book import Book
from povplan.words.columns import REASON

ENDINGS = ("csv", "xlsx")
Ending = Literal["csv", "xlsx"]
SHORT = ("TT", "Họ và tên", "Số khẩu", "Số LĐ", "Chiều thiếu hụt")


def reject(*tables: Table, into: Book | None = None, choices: Choices | None = None) -> list[Table]:
    """Return what is written of the rows that were not taken, with a reason each."""
    made = into or book(())
    taken = take_tables(tables, made, choices or Choices())
    reasons = {key: f"sai {key[1]}" for key in taken.rejected}
    villages = {
        key: made.villages[each.village].name
        for key, each in taken.rejected.items()
        if each.is_carried and each.village is not None
    }
    return list_rejects(tables, taken.lines, reasons, villages)


def again(tables: Sequence[Table], ending: Ending, mend: Mapping[Cell, Cell], into: Book | None = None) -> Taken:
    """Return what becomes of rejected rows when cells are mended in the file."""
    found = read_tables(write_rejects(tables, ending), f"khong-nhan.{ending}").tables
    mended = [each._replace(rows=[[mend.get(cell, cell) for cell in cells] for cells in each.rows]) for each in found]
    return take_tables(mended, into or book(()), Choices())


def test_rows_go_back_untouched_with_the_reason_in_a_last_column() -> None:
    wrong: Row = [" 2 ", "Lê Thị  Thử\xa0", "bốn", 1, "Đồng Mơ", None, 2.11, "thừa"]
    (table,) = reject(Table([("DANH SÁCH",), HEADING, row(), wrong, ("Tổng cộng", None, 8)]))
    assert table.rows == [["DANH SÁCH"], [*HEADING, None, REASON], [*wrong, "sai 4"]]


def test_titles_names_and_the_words_above_come_along() -> None:
    table = Table([("TITLE",), HEADING, row(members="bốn")], "Trang 1", 1, above=("Thôn Đồng Mơ",))
    (found,) = reject(table)
    assert list(found.rows[:3]) == [["Trang 1"], ["Thôn Đồng Mơ"], ["TITLE"]]
    assert (found.name, found.number) == ("Trang 1", 1)


def test_a_heading_of_two_rows_comes_along_with_the_reason_on_the_last() -> None:
    lower = [None, None, *HEADING[2:]]
    (table,) = reject(Table([HEADING, lower, row(members="bốn")]))
    assert list(table.rows[:2]) == [list(HEADING), [*lower, REASON]]


def test_a_right_file_has_no_rejects() -> None:
    assert reject(Table([HEADING, row()])) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_mended_row_comes_in(ending: Ending) -> None:
    found = reject(Table([("DANH SÁCH",), HEADING, row(), row(2, "Lê Thị Thử", members="bốn"), row(3, "Vừ A Phử")]))
    taken = again(found, ending, {"bốn": 4})
    assert not taken.errors
    assert [(each.id, each.head, each.members) for each in taken.added] == [(2, "Lê Thị Thử", 4)]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_row_that_is_not_mended_is_rejected_again_with_one_reason(ending: Ending) -> None:
    found = reject(Table([HEADING, row(members="bốn")]))
    tables = read_tables(write_rejects(found, ending), f"khong-nhan.{ending}").tables
    (second,) = reject(*tables)
    heading = next(each for each in second.rows if "Họ và tên" in each)
    assert [each for each in heading if each] == [*HEADING, REASON]
    assert [each for each in second.rows[-1] if each] == [
        *(str(each) if ending == "csv" else each for each in row(members="bốn")),
        f"sai {len(tables[0].rows)}",
    ]
    assert len(second.rows) == (2 if ending == "csv" else 3)
    (third,) = reject(*read_tables(write_rejects([second], ending), "x").tables)
    assert len(third.rows) == len(second.rows)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_village_of_the_row_above_comes_along(ending: Ending) -> None:
    found = reject(Table([HEADING, row(village="Bãi Sậu"), row(2, "Lê Thị Thử", village=None, members="bốn")]))
    taken = again(found, ending, {"bốn": 4})
    assert not taken.errors
    assert [each.village for each in taken.added] == ["bai-sau"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_sections_of_village_and_class_come_along(ending: Ending) -> None:
    rows: list[Row] = [
        ("Danh sách hộ nghèo, hộ cận nghèo",),
        SHORT,
        ("A", "Thôn Đồng Mơ"),
        ("I", "Hộ nghèo"),
        (1, "Lê Văn Mẫu", 4, 2, "1;4;10"),
        (2, "Lê Thị Thử", "bốn", 2, "1;4;10"),
        ("II", "Hộ cận nghèo"),
        (3, "Vừ A Phử", "bốn", 2, "1"),
        (4, "Lò Thị Ngọt", "bốn", 2, "1"),
        ("B", "Thôn Bãi Sậu"),
        ("I", "Hộ nghèo"),
        (5, "Nông Văn Bát", 4, 2, "1;4;10"),
        ("II", "Hộ cận nghèo"),
        (6, "Cầm Bá Ổi", "bốn", 2, "1"),
    ]
    taken = again(reject(Table(rows)), ending, {"bốn": 4})
    assert not taken.errors
    assert [(each.id, each.village, each.category.value) for each in taken.added] == [
        (2, "dong-mo", "poor"),
        (3, "dong-mo", "near_poor"),
        (4, "dong-mo", "near_poor"),
        (6, "bai-sau", "near_poor"),
    ]


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_village_of_the_sheet_comes_along(ending: Ending) -> None:
    heading = (*SHORT, "Phân loại hộ")
    tables = [
        Table([heading, (number, f"Lê Văn Mẫu {number}", "bốn", 2, "1;4", "Cận nghèo")], name, number)
        for number, name in enumerate(("Đồng Mơ", "Bãi Sậu"), start=1)
    ]
    taken = again(reject(*tables), ending, {"bốn": 4})
    assert not taken.errors
    assert [each.village for each in taken.added] == ["dong-mo", "bai-sau"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_pages_of_a_document_come_back_as_one_table(ending: Ending) -> None:
    tables = [
        Table(
            [SHORT, ("A", "Thôn Bãi Sậu"), (1, "Lê Văn Mẫu", 4, 2, "1;4;10")], number=1, above=("DANH SÁCH HỘ NGHÈO",)
        ),
        Table([(2, "Lê Thị Thử", "bốn", 2, "1;4;10")], number=2),
        Table([SHORT, (3, "Vừ A Phử", 4, 2, "1;4;10"), (4, "Lò Thị Ngọt", "bốn", 2, "1;4;10")], number=3),
    ]
    taken = again(reject(*tables), ending, {"bốn": 4})
    assert not taken.errors
    assert [(each.id, each.category.value) for each in taken.added] == [(2, "poor"), (4, "poor")]
    assert taken.added[0].village == "bai-sau"


@pytest.mark.parametrize("ending", ENDINGS)
def test_rows_below_a_second_heading_come_back_below_it(ending: Ending) -> None:
    turned = (*reversed(HEADING[1:]), "TT")
    found = reject(
        Table([("DANH SÁCH",), HEADING, row(), turned, [*reversed(row(2, "Lê Thị Thử", members="bốn")[1:]), 2]])
    )
    assert len(found[0].rows) == 3
    taken = again(found, ending, {"bốn": 4})
    assert not taken.errors
    assert [(each.id, each.head) for each in taken.added] == [(2, "Lê Thị Thử")]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_wrong_review_comes_back(ending: Ending) -> None:
    heading = ("TT", "Chủ hộ", "Kết quả", "Ngày", "Quyết định")
    into = book((household(1), household(2)))
    rows: list[Row] = [
        heading,
        (1, "Lê Văn Mẫu 1", "Không nghèo", "?", "9/QĐ"),
        (2, "Lê Văn Mẫu 2", "Giữ nguyên", "1/9/2023"),
    ]
    found = reject(Table(rows), into=into)
    assert len(found[0].rows) == 2
    taken = again(found, ending, {"?": "10/12/2023"}, into)
    assert not taken.errors
    assert list(taken.replaced) == [0]


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_a_spreadsheet_would_run_stays_text(ending: Ending) -> None:
    found = reject(Table([(*HEADING, "Giải pháp"), [*row(members="bốn"), "- Hỗ trợ vốn\n- Hỗ trợ nhà tiêu"]]))
    taken = again(found, ending, {"bốn": 4})
    assert taken.added[0].measures == ("capital", "latrine")
    assert taken.added[0].measure_note == "- Hỗ trợ vốn\n- Hỗ trợ nhà tiêu"


def test_a_row_that_a_rule_refused_goes_back_too() -> None:
    tables = [Table([HEADING, row(), row(2, "Lê Thị Thử")])]
    (found,) = reject(*tables, choices=Choices(rejected=frozenset({(1, 3)})))
    assert [each[1] for each in found.rows[1:]] == ["Lê Thị Thử"]
