"""A CSV file is what RFC 4180 says, opens in Excel with its accents, and holds nothing that a spreadsheet would run."""

import csv
import io
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from made_up import book, household, whole_year
from phrases import same

from povplan.exchange.csvfile import write_csv
from povplan.model.formulas import guard
from povplan.progress.tally import list_standings
from povplan.reports.lists import export_list_sheet
from povplan.reports.sheet import Cell, Column, Kind, Sheet, keep_together
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
DAY = date(2023, 12, 31)
RUN = "=+-@\uff1d\uff0b\uff0d\uff20\u2212\t\r\n \xa0\u200b\ufeff"
TEXTS = st.text(max_size=12) | st.text(f"{RUN}',;\"\na ", max_size=6)
DELIMITERS = st.sampled_from([",", ";", "\t", "|"])


def sheet_of(*rows: tuple[Cell, ...], total: tuple[Cell, ...] | None = None) -> Sheet:
    """Return a sheet of text columns."""
    return Sheet("Tên", tuple(Column(same(f"Cột {place}")) for place in range(len(rows[0]))), rows, total, ("ghi chú",))


def rows_of(content: bytes, delimiter: str = ",") -> list[list[str]]:
    """Return the cells of a CSV file as another program reads them, without the headings."""
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))[1:]


def unguarded(text: str) -> str:
    """Return what was guarded."""
    return text[1:] if text.startswith("'") and guard(text) != text else text


# The file


def test_a_file_says_that_it_is_utf_8_unless_told_not_to() -> None:
    assert write_csv(sheet_of(("Đỗ",)), VI).startswith(b"\xef\xbb\xbfC\xe1\xbb\x99t 0\r\n")
    assert write_csv(sheet_of(("Đỗ",)), VI, bom=False) == "Cột 0\r\nĐỗ\r\n".encode()


def test_lines_end_in_crlf_the_last_one_too() -> None:
    assert (
        write_csv(sheet_of(("a", "b"), ("c", "d")), VI, bom=False)
        == b"C\xe1\xbb\x99t 0,C\xe1\xbb\x99t 1\r\na,b\r\nc,d\r\n"
    )


def test_headings_rows_and_total_are_written_title_and_notes_are_not() -> None:
    content = write_csv(sheet_of(("a",), total=("b",)), VI, bom=False).decode()
    assert content.split("\r\n") == ["Cột 0", "a", "b", ""]


@pytest.mark.parametrize("text", ["a,b", 'nói "vâng"', "dòng\nhai", "dòng\r\nhai", "a;b", "", " a ", "Đỗ Ứng", "🏠"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_with_delimiters_quotes_and_lines_comes_back(text: str, delimiter: str) -> None:
    content = write_csv(sheet_of((text, "x"), ("y", text)), VI, delimiter=delimiter)
    assert [[unguarded(cell) for cell in row] for row in rows_of(content, delimiter)] == [[text, "x"], ["y", text]]


def test_a_quote_is_doubled_within_quotes() -> None:
    assert write_csv(sheet_of(('a"b',)), VI, bom=False).split(b"\r\n")[1] == b'"a""b"'


@given(cells=st.lists(TEXTS, min_size=1, max_size=4), delimiter=DELIMITERS, bom=st.booleans())
def test_any_text_comes_back(cells: list[str], delimiter: str, *, bom: bool) -> None:
    content = write_csv(sheet_of(tuple(cells), tuple(cells)), VI, bom=bom, delimiter=delimiter)
    assert [[unguarded(cell) for cell in row] for row in rows_of(content, delimiter)] == [cells, cells]


def test_numbers_are_plain_digits_and_dates_are_those_of_the_language() -> None:
    row = (1_234_567, -5, None, 5 / 17, date(2023, 6, 30), keep_together(["Đồng Mơ", "Bãi Sậu"]))
    assert rows_of(write_csv(sheet_of(row), VI)) == [["1234567", "-5", "", "29,41", "30/06/2023", "Đồng Mơ, Bãi Sậu"]]
    assert rows_of(write_csv(sheet_of(row), EN)) == [["1234567", "-5", "", "29.41", "2023-06-30", "Đồng Mơ, Bãi Sậu"]]


# Formulas


@pytest.mark.parametrize("first", list(RUN))
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(first: str) -> None:
    assert guard(f"{first}1") == f"'{first}1"
    assert guard(f"'{first}1") == f"''{first}1"


@pytest.mark.parametrize("text", ["", "a", "1,5", "'", "'a", "''", "a=b", "Hỗ trợ - vốn", "Đỗ"])
def test_what_it_would_not_run_is_left_alone(text: str) -> None:
    assert guard(text) == text


@pytest.mark.parametrize("text", [" =1+1", "\n=1+1", "\t=1+1", "\r\n@x", "  -1", "\uff1d1+1", "\xa0=1", "\ufeff=1"])
def test_nothing_before_a_formula_hides_it(text: str) -> None:
    assert guard(text) == f"'{text}"
    assert rows_of(write_csv(sheet_of((text,)), VI)) == [[f"'{text}"]]


@given(TEXTS)
@example("'=")
@example("''-")
@example("'")
def test_a_guard_can_be_taken_off_again(text: str) -> None:
    assert unguarded(guard(text)) == text


@given(TEXTS, TEXTS)
def test_no_two_texts_are_guarded_alike(one: str, other: str) -> None:
    assert (guard(one) == guard(other)) == (one == other)


@given(cells=st.lists(TEXTS, min_size=1, max_size=4), delimiter=DELIMITERS)
def test_no_cell_begins_with_what_a_spreadsheet_runs(cells: list[str], delimiter: str) -> None:
    for row in rows_of(write_csv(sheet_of(tuple(cells)), VI, delimiter=delimiter), delimiter):
        assert not any(cell.startswith(tuple(RUN)) for cell in row)


# The list


def test_the_exported_list_has_a_row_a_household_and_codes_that_excel_takes_for_text() -> None:
    made = whole_year()
    content = write_csv(export_list_sheet(made, list_standings(made, DAY), VI), VI)
    rows = rows_of(content)
    assert [row[0] for row in rows] == [str(number) for number in range(1, 13)]
    assert rows[1] == [
        "2",
        "Hoàng Thị Mận",
        "1",
        "Nghèo",
        "Đồng Mơ",
        "0",
        "1 bà già, neo đơn",
        "2; 4; 10; 11",
        "Chi hội Phụ nữ; Bùi Văn Nếp",
        "Hỗ trợ nhà tiêu",
        "Trần Thử; Lý Thị Thí; Hội Phụ nữ xã",
        "Đã công nhận (trở thành hộ cận nghèo)",
        "30/06/2023",
        "52/QĐ-UBND",
    ]


def test_a_measure_that_begins_with_a_dash_is_no_formula() -> None:
    made = book([household(measure_note="- Hỗ trợ vốn", cause_note="=HYPERLINK(1)")])
    row = rows_of(write_csv(export_list_sheet(made, list_standings(made, DAY), VI), VI))[0]
    assert (row[6], row[9]) == ("'=HYPERLINK(1)", "'- Hỗ trợ vốn")


def test_kinds_of_columns_do_not_change_text() -> None:
    columns = (Column(same("a"), Kind.NAME), Column(same("b"), Kind.TEXT))
    assert rows_of(write_csv(Sheet("", columns, (("=1", "=1"),)), VI)) == [["'=1", "'=1"]]
