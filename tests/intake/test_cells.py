"""A cell is taken as what it is, and never as what it may be."""

import unicodedata
from datetime import date, datetime

import pytest
from made_up import book
from old_fonts import to_tcvn3, to_vni

from povplan.intake.cells import (
    read_amount,
    read_class,
    read_codes,
    read_count,
    read_date,
    read_line,
    read_number,
    read_text,
    read_tick,
    shorten,
)
from povplan.intake.grid import Cell
from povplan.intake.notice import Problem
from povplan.model.kinds import Category
from povplan.words import importing as words

INDICATORS = book(()).indicators


def refuse(cell: Cell) -> Problem:
    """Return the problem that a cell of codes is."""
    with pytest.raises(Problem) as caught:
        read_codes(cell, INDICATORS)
    return caught.value


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("2,4,10,11", (2, 4, 10, 11)),
        ("2; 4", (2, 4)),
        ("2.4.10", (2, 4, 10)),
        ("2-4", (2, 4)),
        ("2 – 4", (2, 4)),
        ("2 4 10", (2, 4, 10)),
        ("2\n4", (2, 4)),
        ("2 và 4", (2, 4)),
        ("2, 4 và 10.", (2, 4, 10)),
        ("2/4", (2, 4)),
        ("2+4", (2, 4)),
        ("02; 04", (2, 4)),
        ("4;2;4", (4, 2)),
        (1.5, (1, 5)),
        (2.11, (2, 11)),
        (10.1, (10, 1)),
        (4.0, (4,)),
        (4, (4,)),
        (" 4 ", (4,)),
        ("4\xa0; 10\xa0", (4, 10)),
        ("Việc làm; Nhà tiêu", (1, 10)),
        ("viec lam", (1,)),
        ("Indicator 7", (7,)),
        ("1. Việc làm\n10. Nhà tiêu", (1, 10)),
        ("4 (Bảo hiểm y tế); 10 (Nhà tiêu)", (4, 10)),
        ("4: Bảo hiểm y tế", (4,)),
        ("4 - Bảo hiểm y tế", (4,)),
        (None, ()),
        ("", ()),
        ("Không", ()),
        ("-", ()),
        (0, ()),
    ],
)
def test_codes_are_read_in_every_spelling(cell: Cell, codes: tuple[int, ...]) -> None:
    assert read_codes(cell, INDICATORS) == codes


@pytest.mark.parametrize(
    ("cell", "one", "other"), [(2.1, "2; 1", "2; 10"), ("2,1", "2; 1", "2; 10"), (1.1, "1", "1; 10")]
)
def test_codes_that_may_be_two_lists_are_refused(cell: Cell, one: str, other: str) -> None:
    problem = refuse(cell)
    assert problem.message is words.CODES_IN_DOUBT
    assert (problem.details["one"], problem.details["other"]) == (one, other)
    assert problem.hint is words.WRITE_CODES


@pytest.mark.parametrize("day", [date(2023, 4, 2), datetime(2023, 4, 2)])  # noqa: DTZ001 - as a workbook gives it
def test_codes_that_became_a_date_are_refused(day: date) -> None:
    assert refuse(day).message is words.CODES_ARE_A_DAY


@pytest.mark.parametrize("cell", [13, "4; 13", "2410", -4, "-4", True, "04/02/2023", "x", 1.25, 2.411, "2=4"])
def test_codes_that_the_standard_lacks_are_refused(cell: Cell) -> None:
    problem = refuse(cell)
    assert problem.message is words.NOT_CODES
    assert problem.details["codes"] == "1–12"


@pytest.mark.parametrize("cell", ["1 (Bảo hiểm y tế)", "1. Bảo hiểm y tế", "1 Bảo hiểm y tế"])
def test_a_number_and_a_name_that_disagree_are_refused(cell: str) -> None:
    assert refuse(cell).message is words.NOT_CODES


def test_without_a_standard_any_code_is_taken() -> None:
    assert read_codes("2,4,13", {}) == (2, 4, 13)
    assert read_codes(2.1, {}) == (2, 1)


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        (4, 4),
        (4.0, 4),
        ("4", 4),
        (" 04 ", 4),
        ("4 khẩu", 4),
        ("4 người", 4),
        ("4,0", 4),
        ("4.00", 4),
        ("4\xa0LĐ", 4),
        ("0", 0),
    ],
)
def test_counts_typed_as_text_are_numbers(cell: Cell, count: int) -> None:
    assert read_count(cell, "Số khẩu") == count


@pytest.mark.parametrize("cell", [-1, 4.5, "4,5", True, "bốn", "4-5", "4?", "4+", "4 hoặc 5", "1.000", float("nan")])
def test_what_is_no_count_is_refused(cell: Cell) -> None:
    with pytest.raises(Problem) as caught:
        read_count(cell, "Số khẩu")
    assert caught.value.message is words.NOT_A_COUNT


@pytest.mark.parametrize(
    ("cell", "number"), [(7, 7), (7.0, 7), ("7", 7), ("07.", 7), ("7.0", 7), ("\xa07 ", 7), (12345, 12345)]
)
def test_numbers_of_households_are_read(cell: Cell, number: int) -> None:
    assert read_number(cell) == number


@pytest.mark.parametrize("cell", [0, -1, 1.1, "1.1", "A", True, None, float("nan"), float("inf"), 1e300, 10**12])
def test_what_is_no_number_of_a_household_is_none(cell: Cell) -> None:
    assert read_number(cell) is None


@pytest.mark.parametrize(
    "cell", ["Lê Văn Mẫu", "  Lê  Văn\nMẫu ", "Lê\xa0Văn Mẫu\u2009", unicodedata.normalize("NFD", "Lê Văn Mẫu")]
)
def test_names_come_in_one_form(cell: str) -> None:
    assert read_line(cell) == "Lê Văn Mẫu"


def test_letters_that_look_alike_are_those_that_are_meant() -> None:
    assert read_line("\xd0inh Văn Mẫu") == "Đinh Văn Mẫu"
    assert read_line("“Lê Văn Mẫu”") == "Lê Văn Mẫu"


def test_the_guard_of_a_spreadsheet_is_taken_off() -> None:
    assert read_text("'- Hỗ trợ vốn") == "- Hỗ trợ vốn"
    assert read_text("'=1+1") == "=1+1"


def test_lines_of_a_text_stay_lines() -> None:
    assert read_text(" - Hỗ trợ vốn \n\n - Nhà  tiêu") == "- Hỗ trợ vốn\n- Nhà tiêu"


def test_markup_and_formulas_are_only_text() -> None:
    assert read_text("[/x] =HYPERLINK(1)") == "[/x] =HYPERLINK(1)"


@pytest.mark.parametrize("cell", ["Lê\u200bVăn", "\u202eLê", "Lê\x00"])
def test_characters_that_nobody_sees_are_refused(cell: str) -> None:
    with pytest.raises(Problem) as caught:
        read_text(cell)
    assert caught.value.message is words.TEXT_REFUSED


@pytest.mark.parametrize(
    ("typed", "name"), [(to_tcvn3("Nguyễn Văn Mẫu"), "tcvn3"), (to_vni("Nguyễn Thị Đào"), "vni")], ids=["TCVN3", "VNI"]
)
def test_old_encodings_are_told_with_their_cure(typed: bytes, name: str) -> None:
    with pytest.raises(Problem) as caught:
        read_line(typed.decode("latin-1"))
    assert caught.value.message is words.LEGACY_TEXT
    assert caught.value.hint is words.CONVERT
    assert caught.value.details["name"] == name
    assert str(caught.value.details["meant"]).startswith("Nguyễn")


@pytest.mark.parametrize("cell", ["Nghèo", "hộ nghèo", "HN", "poor", "Ngheo", "NGHÈO\n"])
def test_the_poor_are_read(cell: str) -> None:
    assert read_class(cell) is Category.POOR


@pytest.mark.parametrize("cell", ["Cận nghèo", "Hộ cận nghèo", "HCN", "CN", "near-poor", "can ngheo"])
def test_the_near_poor_are_read(cell: str) -> None:
    assert read_class(cell) is Category.NEAR_POOR


@pytest.mark.parametrize("cell", ["Không nghèo", "Hộ không nghèo", "Hộ có mức sống trung bình"])
def test_other_classes_are_none(cell: str) -> None:
    assert read_class(cell) is None


@pytest.mark.parametrize("cell", ["Nghèo?", "x", "Nghèo hoặc cận nghèo", 1])
def test_what_is_no_class_is_refused(cell: Cell) -> None:
    with pytest.raises(Problem) as caught:
        read_class(cell)
    assert caught.value.message is words.NOT_A_CLASS


@pytest.mark.parametrize("cell", [True, 1, 1.0, "x", "X", " x ", "TRUE", "1", "✓", "Có", "v"])
def test_ticks_are_read(cell: Cell) -> None:
    assert read_tick(cell)


@pytest.mark.parametrize("cell", [None, False, 0, 0.0, "", " ", "FALSE", "0", "Không", "-"])
def test_what_is_not_ticked_is_read(cell: Cell) -> None:
    assert not read_tick(cell)


@pytest.mark.parametrize("cell", ["?", 2, "x x", "Nghèo"])
def test_what_is_no_tick_is_refused(cell: Cell) -> None:
    with pytest.raises(Problem) as caught:
        read_tick(cell)
    assert caught.value.message is words.NOT_TICKED


@pytest.mark.parametrize(
    "cell",
    [
        date(2023, 6, 30),
        datetime(2023, 6, 30, 8),  # noqa: DTZ001 - as a workbook gives it
        "30/06/2023",
        "30-6-2023",
        "2023-06-30",
        "2023-06-30 00:00:00",
        "ngày 30 tháng 6 năm 2023",
        "30.6.23",
    ],
)
def test_dates_are_read(cell: Cell) -> None:
    found = read_date(cell)
    assert (type(found), found) == (date, date(2023, 6, 30))


@pytest.mark.parametrize(
    ("cell", "phrase"), [("31/02/2023", words.NO_SUCH_DAY), ("cuối năm", words.NOT_A_DAY), (45107, words.NOT_A_DAY)]
)
def test_what_is_no_date_is_refused(cell: Cell, phrase: object) -> None:
    with pytest.raises(Problem) as caught:
        read_date(cell)
    assert caught.value.message is phrase


@pytest.mark.parametrize("cell", [1_650_000, 1_650_000.0, "1.650.000", "1 650 000 đ", "1,65 triệu", "1.650.000 đồng"])
def test_amounts_are_read(cell: Cell) -> None:
    assert read_amount(cell) == 1_650_000


@pytest.mark.parametrize(
    ("cell", "phrase"), [(1650, words.MONEY_IN_DOUBT), (1.65, words.NOT_MONEY), ("ít", words.NOT_MONEY)]
)
def test_amounts_in_doubt_are_refused(cell: Cell, phrase: object) -> None:
    with pytest.raises(Problem) as caught:
        read_amount(cell)
    assert caught.value.message is phrase


def test_a_long_text_is_shown_by_its_beginning() -> None:
    assert shorten("a" * 40_000) == "a" * 60 + "…"
