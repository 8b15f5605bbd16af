"""The sheets of a workbook are read with their places, whichever program wrote it; no person in it exists."""

from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from office_files import bare_excel, excel, in_libreoffice, libre, unzipped, zipped
from phrases import as_told

from povplan.errors import ExitStatus, PovplanError
from povplan.exchange.reading import Read, read_tables
from povplan.intake.grid import Cell, Table
from povplan.words import reading

TEXT = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'


def tables_of(raw: bytes, name: str = "ds.xlsx") -> tuple[Table, ...]:
    """Return the tables of a workbook."""
    return read_tables(raw, name).tables


def rows_of(raw: bytes, name: str = "ds.xlsx") -> list[list[Cell]]:
    """Return the rows of the only table of a workbook."""
    (table,) = tables_of(raw, name)
    return [list(row) for row in table.rows]


def fill_all(book: xlsxwriter.Workbook) -> None:
    """Fill a workbook with what every kind of workbook can hold."""
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet("Thôn Thử")
    sheet.merge_range("B3:C4", "gộp")
    sheet.write_row("B5", [4, 1.5])
    sheet.write_datetime("B6", datetime(2023, 6, 30), day)  # noqa: DTZ001 - a day anywhere
    sheet.write_formula("C6", "=1/0", None, "#DIV/0!")
    sheet.write_formula("B7", "=NA()", None, "#N/A")
    sheet.write_string("C7", "Mẫu\nA")
    hidden = book.add_worksheet("Ẩn")
    hidden.write(0, 0, "x")
    hidden.hide()


# What all workbooks have


def test_a_sheet_is_read_with_its_places_merged_cells_errors_and_dates() -> None:
    read = read_tables(excel(fill_all), "ds.xlsx")
    rows: list[list[Cell]] = [
        ["gộp", "gộp"],
        ["gộp", "gộp"],
        [4, 1.5],
        [date(2023, 6, 30), "#DIV/0!"],
        ["#N/A", "Mẫu\nA"],
    ]
    assert read == Read((Table(rows, "Thôn Thử", 1, first_row=3, first_column=2),), ("Ẩn",))
    assert type(read.tables[0].rows[2][0]) is int


@pytest.mark.clients
@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_an_old_workbook_and_one_of_libreoffice_are_read_as_the_new_one(ending: str, tmp_path: Path) -> None:
    raw = in_libreoffice(excel(fill_all), ending, tmp_path)
    read, expected = read_tables(raw, f"ds.{ending}"), read_tables(excel(fill_all), "ds.xlsx")
    assert read == expected


def test_sheets_are_counted_as_they_are_seen_and_an_empty_one_is_a_table_without_rows() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet("Một").write(0, 0, "a")
        for name, hide in (("Hai", "hide"), ("Ba", "very_hidden")):
            sheet = book.add_worksheet(name)
            sheet.write(0, 0, "ẩn")
            getattr(sheet, hide)()
        book.add_worksheet("Bốn")
        chart = book.add_chart({"type": "bar"})
        assert chart
        chart.add_series({"values": "=Một!$A$1:$A$1"})
        book.add_chartsheet("Biểu đồ").set_chart(chart)
        book.add_worksheet("Năm").write(1, 1, "b")

    read = read_tables(excel(fill), "ds.xlsx")
    assert [(table.name, table.number, len(table.rows)) for table in read.tables] == [
        ("Một", 1, 1),
        ("Bốn", 2, 0),
        ("Năm", 3, 1),
    ]
    assert read.hidden == ("Hai", "Ba")


def test_a_workbook_with_macros_is_read_and_its_macros_are_not() -> None:
    parts = unzipped(excel(fill_all))
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    parts["xl/vbaProject.bin"] = b"\0" * 100
    assert rows_of(zipped(parts), "ds.xlsm") == rows_of(excel(fill_all))


def test_names_of_parts_in_other_capitals_or_folders_are_found() -> None:
    parts = unzipped(bare_excel(f'<row r="1">{TEXT.format("A1", "Mẫu")}</row>'))
    sheet = parts.pop("xl/worksheets/sheet1.xml")
    assert rows_of(zipped({**parts, "xl\\Worksheets\\Sheet1.xml": sheet})) == [["Mẫu"]]


# Cells


def test_numbers_are_whole_if_they_are_and_dates_have_no_time() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        day, hour, hours = (book.add_format({"num_format": text}) for text in ("d/m/yyyy h:mm", "h:mm", "[h]:mm"))
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, [1.0, -3.0, 0.5, 1e300, 12345678901])
        sheet.write_datetime(0, 5, datetime(2023, 6, 30, 14, 30), day)  # noqa: DTZ001 - a day anywhere
        sheet.write_number(0, 6, 14.5 / 24, hour)
        sheet.write_number(0, 7, 1.5, hours)
        sheet.write_boolean(0, 8, True)  # noqa: FBT003 - its own way
        sheet.write_string(0, 9, "001")

    (row,) = rows_of(excel(fill))
    assert row == [1, -3, 0.5, 1e300, 12345678901, date(2023, 6, 30), "14:30:00", "1 day, 12:00:00", True, "001"]
    assert [type(cell) for cell in row[:5]] == [int, int, float, float, int]
    assert type(row[5]) is date
    assert row[8] is True


@pytest.mark.parametrize(
    "text",
    ['=HYPERLINK("http://x","y")', "[/x]", "🏠", "\u200fמ", "a\nb", ' t="e" <c t="e">', " ", "_x000D_", "x" * 32_767],
)
def test_the_text_of_a_cell_is_kept_as_it_is(text: str) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_string(0, 0, text)

    assert rows_of(excel(fill)) == [[text]]


def test_a_text_longer_than_excel_allows_is_read_whole() -> None:
    assert rows_of(bare_excel(f'<row r="1">{TEXT.format("A1", "x" * 300_000)}</row>')) == [["x" * 300_000]]


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#NAME?", "#VALUE!"])
def test_an_error_is_the_text_that_excel_shows(error: str) -> None:
    filler = "".join(f'<row r="{row}">{TEXT.format(f"A{row}", "x" * 200)}</row>' for row in range(2, 3000))
    cells = f"<c r='A1' s='0' t='e'><f>X</f><v>{error}</v></c><c t=\"e\" r=\"B1\"><v>{error}</v></c>"
    last = f'<row r="3000"><c r="A3000" t="e"><v>{error}</v></c></row>'
    rows = rows_of(bare_excel(f'<row r="1">{cells}</row>{filler}{last}'))
    assert (rows[0], rows[-1]) == ([error, error], [error, None])


def test_a_formula_is_its_last_result() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_formula(0, 0, '="a"&"b"', None, "đã tính")
        sheet.write_formula(0, 1, "=1+1", None, 7)

    assert rows_of(excel(fill)) == [["đã tính", 7]]


def test_a_formula_that_was_never_computed_is_empty() -> None:
    assert rows_of(bare_excel(f'<row r="1"><c r="A1"><f>1+1</f></c>{TEXT.format("B1", "Mẫu")}</row>')) in (
        [["Mẫu"]],
        [[None, "Mẫu"]],
    )


def test_cells_without_a_place_follow_each_other() -> None:
    cell = '<c t="inlineStr"><is><t>x</t></is></c>'
    (table,) = tables_of(bare_excel(f"<row>{cell}{cell}</row><row>{cell}</row>"))
    assert (table.rows, table.first_row, table.first_column) == ([["x", "x"], ["x", None]], 1, 1)


# Merged cells


def test_a_merged_cell_fills_its_places_among_the_rows_only() -> None:
    rows = (
        f'<row r="2">{TEXT.format("B2", "Thôn")}{TEXT.format("D2", "x")}</row><row r="4">{TEXT.format("D4", "y")}</row>'
    )
    merged = '<mergeCells count="1"><mergeCell ref="B2:B1048576"/></mergeCells>'
    assert rows_of(bare_excel(rows, after=merged)) == [["Thôn", None, "x"], ["Thôn", None, None], ["Thôn", None, "y"]]


@pytest.mark.parametrize("merged", ["A1:XFD1048576", "A1:B9", "F9:G20", "A1", "Z1:Z9"])
def test_a_merged_cell_that_begins_outside_the_rows_has_nothing_to_fill_them_with(merged: str) -> None:
    rows = f'<row r="2">{TEXT.format("B2", "a")}{TEXT.format("C2", "b")}</row>'
    assert rows_of(bare_excel(rows, after=f'<mergeCells><mergeCell ref="{merged}"/></mergeCells>')) == [["a", "b"]]


# LibreOffice


def test_a_sheet_of_libreoffice_repeats_cells_and_rows_and_shows_errors() -> None:
    cell = '<table:table-cell {}office:value-type="{}" {}><text:p>{}</text:p></table:table-cell>'
    twice = cell.format('table:number-columns-repeated="2" ', "string", "", "x")
    four = cell.format("", "float", 'office:value="4"', "4")
    error = cell.format("", "string", 'office:string-value=""', "#REF!")
    rows = (
        '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/>'
        f'</table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell/>{twice}'
        f"{four}{error}"
        '<table:table-cell table:number-columns-repeated="16379"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048571"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
    )
    (table,) = tables_of(libre(rows), "ds.ods")
    assert table == Table([["x", "x", 4, "#REF!"]] * 2, "S", 1, first_row=4, first_column=2)


# Protected and broken


@pytest.mark.parametrize(
    "more",
    [
        {"META-INF/manifest.xml": '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>'},
        {"encrypted-package": "x"},
    ],
)
def test_a_protected_workbook_of_libreoffice_is_refused(more: dict[str, str]) -> None:
    with pytest.raises(PovplanError, match=as_told(reading.PROTECTED)):
        tables_of(libre("<table:table-row/>", **more), "ds.ods")


@pytest.mark.clients
def test_a_protected_old_workbook_is_refused(tmp_path: Path) -> None:
    raw = bytearray(in_libreoffice(excel(fill_all), "xls", tmp_path))
    window = raw.index(b"\x3d\x00\x12\x00")  # WINDOW1: any record before the sheets
    raw[window] = 0x2F  # FILEPASS
    with pytest.raises(PovplanError, match=as_told(reading.PROTECTED)):
        tables_of(bytes(raw), "ds.xls")


@pytest.mark.clients
@pytest.mark.parametrize("keep", [100, 600, 2000, 4000])
def test_an_old_workbook_that_is_cut_off_is_refused(keep: int, tmp_path: Path) -> None:
    raw = in_libreoffice(excel(fill_all), "xls", tmp_path)
    with pytest.raises(PovplanError) as raised:
        tables_of(raw[:keep], "ds.xls")
    assert raised.value.phrase in (reading.BROKEN, reading.UNREADABLE)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_workbook_that_is_cut_off_is_refused(share: float) -> None:
    raw = excel(fill_all)
    with pytest.raises(PovplanError, match=as_told(reading.BROKEN)) as raised:
        tables_of(raw[: int(len(raw) * share)])
    assert raised.value.status == ExitStatus.FILES
    assert raised.value.details == {"file": "ds.xlsx"}


def test_a_workbook_with_a_flipped_byte_is_read_or_refused_but_never_crashes() -> None:
    raw = excel(fill_all)
    outcomes: set[str] = set()
    for place in range(0, len(raw), 23):
        damaged = raw[:place] + bytes([raw[place] ^ 0x41]) + raw[place + 1 :]
        try:
            tables_of(damaged)
        except PovplanError as error:
            outcomes.add(error.phrase.en)
    assert reading.BROKEN.en in outcomes
    assert outcomes <= {reading.BROKEN.en, reading.UNREADABLE.en, reading.PROTECTED.en, reading.NO_TABLE.en}


@pytest.mark.parametrize("place", ["A0", "A1048577", "XFE1", "AAAA1", "1", "A99999999999999999999", "a1", ""])
def test_a_place_that_no_sheet_has_is_refused(place: str) -> None:
    cells = TEXT.format(place or "-", "x")
    with pytest.raises(PovplanError, match=as_told(reading.BROKEN)):
        tables_of(bare_excel(f'<row r="1">{cells}</row>'))


def test_a_workbook_without_content_is_told_of() -> None:
    with pytest.raises(PovplanError, match=as_told(reading.NO_TABLE)):
        tables_of(excel(lambda book: book.add_worksheet()))


def test_a_merged_cell_of_a_libreoffice_workbook_fills_all_its_places() -> None:
    def cell(text: str, spans: str = "") -> str:
        return f'<table:table-cell office:value-type="string"{spans}><text:p>{text}</text:p></table:table-cell>'

    covered = "<table:covered-table-cell/>"
    spans = ' table:number-rows-spanned="2" table:number-columns-spanned="2"'
    lines = (cell("a") + cell("b", spans) + covered, cell("c") + covered + covered, cell("d"))
    (table,) = read_tables(
        libre("".join(f"<table:table-row>{line}</table:table-row>" for line in lines)), "x.ods"
    ).tables
    assert [list(row) for row in table.rows] == [["a", "b"], ["c", "b"], ["d", None]]  # As far as the sheet goes.
