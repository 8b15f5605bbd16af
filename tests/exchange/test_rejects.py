"""What is written back for correction can be read again, and runs nothing; no person in it exists."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office_files import unzipped

from povplan.exchange.reading import read_tables
from povplan.exchange.rejects import write_rejects
from povplan.intake.grid import Cell, Table
from povplan.model.formulas import guard

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=20) | st.text(
    "=+-@'\n;,\"\t|ấ ", min_size=1, max_size=6
)
DAYS = st.dates(date(1900, 3, 1), date(9999, 12, 31))
CELLS = TEXTS | st.integers(-(10**15), 10**15) | DAYS | st.booleans() | st.none()
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=5).filter(
    lambda rows: any(cell is not None for row in rows for cell in row)
)
MADE_UP: list[list[Cell]] = [["Họ tên", "Số khẩu"], ["Lê Văn Mẫu", 4], ["=1+1", date(2023, 6, 30)]]


def unguarded(text: Cell) -> Cell:
    """Return what was guarded."""
    return text[1:] if isinstance(text, str) and text.startswith("'") and guard(text) != text else text


def as_text(cell: Cell) -> Cell:
    """Return a cell as it comes back from a text file."""
    return cell.isoformat() if isinstance(cell, date) else None if cell is None else str(cell)


def without_ends(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return rows without the empty cells at their ends and without empty rows at the end."""
    kept = []
    for row in rows:
        short = list(row)
        while short and short[-1] is None:
            short.pop()
        kept.append(short)
    while kept and not kept[-1]:
        kept.pop()
    return kept


def in_place(table: Table) -> list[list[Cell]]:
    """Return the rows of a table from the first row and column of its sheet."""
    above: list[list[Cell]] = [[] for _ in range(table.first_row - 1)]
    return [*above, *([*([None] * (table.first_column - 1)), *row] for row in table.rows)]


def typed(rows: list[list[Cell]]) -> list[list[tuple[type, Cell]]]:
    """Return cells with their types: True is no 1."""
    return [[(type(cell), cell) for cell in row] for row in rows]


@given(ROWS)
def test_a_text_file_comes_back_as_text(rows: list[list[Cell]]) -> None:
    (table,) = read_tables(write_rejects([Table(rows)], "csv"), "sua.csv").tables
    assert [[unguarded(cell) for cell in row] for row in table.rows] == [
        [as_text(cell) for cell in row] for row in rows
    ]


@given(ROWS)
def test_a_workbook_comes_back_as_it_was(rows: list[list[Cell]]) -> None:
    (table,) = read_tables(write_rejects([Table(rows, "Sửa")], "xlsx"), "sua.xlsx").tables
    assert typed(without_ends(in_place(table))) == typed(without_ends(rows))


def test_a_text_file_is_what_excel_opens_with_accents() -> None:
    assert write_rejects([Table(MADE_UP)], "csv") == (
        '\ufeff"Họ tên","Số khẩu"\r\n"Lê Văn Mẫu","4"\r\n"\'=1+1","2023-06-30"\r\n'.encode()
    )


def test_the_tables_of_a_text_file_stand_one_below_the_other() -> None:
    written = write_rejects([Table([["a"]], number=1), Table([["b"]], number=2)], "csv")
    assert written == '\ufeff"a"\r\n"b"\r\n'.encode()


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x")', "http://x", "{=1}", "internal:A1", "+84", "007", "=1"])
def test_a_workbook_holds_no_formula_and_no_link(text: str) -> None:
    written = write_rejects([Table([[text]])], "xlsx")
    sheet = unzipped(written)["xl/worksheets/sheet1.xml"]
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet
    assert read_tables(written, "sua.xlsx").tables[0].rows == [[text]]


def test_each_table_is_a_sheet_with_its_name_made_fit_for_excel() -> None:
    names = ["Đồng Mơ", "", "ĐỒNG MƠ", "a/b:c", "x" * 40, "History", "'q'", "Đồng Mơ"]
    tables = [Table([[place]], name, place) for place, name in enumerate(names, 1)]
    read = read_tables(write_rejects(tables, "xlsx"), "sua.xlsx").tables
    assert [table.name for table in read] == [
        "Đồng Mơ",
        "(2)",
        "ĐỒNG MƠ (3)",
        "a b c",
        "x" * 31,
        "History (6)",
        "q",
        "Đồng Mơ (8)",
    ]
    assert [table.rows for table in read] == [[[place]] for place in range(1, 9)]


@pytest.mark.parametrize(
    ("cell", "comes_back"),
    [
        (2**60, str(2**60)),
        (date(1899, 12, 31), "1899-12-31"),
        ("a\x00\x07b", "ab"),
        ("x" * 40_000, "x" * 32_767),
        (float("inf"), "inf"),
        (1.5, 1.5),
    ],
)
def test_what_a_workbook_cannot_hold_is_written_as_well_as_can_be(cell: Cell, comes_back: Cell) -> None:
    written = write_rejects([Table([[cell]])], "xlsx")
    assert read_tables(written, "sua.xlsx").tables[0].rows == [[comes_back]]


def test_nothing_to_write_is_still_a_workbook() -> None:
    assert write_rejects([], "xlsx").startswith(b"PK")
    assert write_rejects([], "csv") == b"\xef\xbb\xbf"
