"""What the district's program makes of the list: LibreOffice opens the CSV with its accents, rows and codes."""

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from other_programs import convert, run_libreoffice
from phrases import same

from povplan.exchange import paperbook, paperdocument
from povplan.exchange.csvfile import write_csv
from povplan.exchange.reading import read_tables
from povplan.intake.formcheck import Given, check_forms
from povplan.intake.formtables import find_forms
from povplan.model.kinds import FormName
from povplan.progress.forms import make_basis
from povplan.progress.movement import Span
from povplan.progress.tally import list_standings
from povplan.reports.forms import Making, all_report
from povplan.reports.lists import export_list_sheet
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Sheet
from povplan.storage.load import load
from povplan.words.language import Language

DATA = Path(__file__).parents[2] / "data"

# Comma, quotes, UTF-8, from line 1: what its dialog shows by itself for a file with a BOM; on the command line there is
# no dialog, and it has to be told.
READ = "CSV:44,34,76,1"
WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"


def open_in_libreoffice(path: Path, folder: Path) -> list[list[str]]:
    """Return the cells as LibreOffice shows them."""
    out = folder / "out"
    run_libreoffice(folder, f"--infilter={READ}", "--convert-to", WRITE, "--outdir", out, path)
    with (out / path.name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.clients
def test_the_shipped_list_opens_with_22_rows_accents_and_codes(tmp_path: Path) -> None:
    book = load(DATA).book
    assert book is not None
    sheet = export_list_sheet(book, list_standings(book, date(2023, 6, 30)), Language.VI)
    path = tmp_path / "list.csv"
    path.write_bytes(write_csv(sheet, Language.VI))
    heading, *rows = open_in_libreoffice(path, tmp_path)
    assert heading[:6] == ["TT", "Họ và tên", "Số khẩu", "Phân loại hộ", "Đơn vị", "Số LĐ"]
    assert len(rows) == 22
    assert rows[0][:6] == ["1", book.households[0].head, "2", "Nghèo", "Xứ Xuyên", "0"]
    assert [row[7] for row in rows][:2] == ["2; 4; 10; 11", "2; 5; 10"]
    assert sum(int(row[2]) for row in rows) == 78


@pytest.mark.clients
def test_what_a_spreadsheet_would_run_stays_text(tmp_path: Path) -> None:
    sheet = Sheet("", (Column(same("A")), Column(same("B"))), (("=1+1", "- Hỗ trợ"), ("@x", "+84")))
    path = tmp_path / "hostile.csv"
    path.write_bytes(write_csv(sheet, Language.VI))
    assert open_in_libreoffice(path, tmp_path) == [["A", "B"], ["'=1+1", "'- Hỗ trợ"], ["'@x", "'+84"]]


def cells(path: Path) -> list[list[list[Any]]]:
    """Return the cells of each table of a file, without empty ones at the ends of rows and without empty rows."""
    tables = []
    for table in read_tables(path.read_bytes(), path.name).tables:
        rows = []
        for row in table.rows:
            kept = [cell if cell != "" else None for cell in row]
            while kept and kept[-1] is None:
                kept.pop()
            if kept:
                rows.append(kept)
        tables.append(rows)
    return tables


def make_papers() -> Report:
    book = load(DATA).book
    assert book is not None
    basis = make_basis(book, Span(date(2023, 1, 1), date(2023, 6, 30)))
    return all_report(Making(basis, date(2023, 7, 1), None, Language.VI))


@pytest.mark.clients
def test_libreoffice_opens_the_workbook_of_all_forms_and_gives_back_the_same_cells(tmp_path: Path) -> None:
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(paperbook.write_report(make_papers(), Language.VI, today=date(2023, 7, 1)))
    made = cells(path)
    assert len(made) == 12
    assert cells(convert(path, "ods", tmp_path)) == made
    # An xls file keeps numbers with a few decimals less.
    assert [len(rows) for rows in cells(convert(path, "xls", tmp_path))] == [len(rows) for rows in made]


@pytest.mark.clients
def test_libreoffice_opens_the_document_of_all_forms_and_gives_back_the_same_cells(tmp_path: Path) -> None:
    path = tmp_path / "bieu.docx"
    path.write_bytes(paperdocument.write_report(make_papers(), Language.VI, today=date(2023, 7, 1)))
    made = cells(path)
    assert len(made) == 36
    saved = tmp_path / "again"
    saved.mkdir()
    assert cells(convert(convert(path, "odt", tmp_path), "docx", saved)) == made


@pytest.mark.clients
@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_forms_saved_by_libreoffice_keep_their_identities(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(paperbook.write_report(make_papers(), Language.VI, today=date(2023, 7, 1)))
    tables = read_tables(convert(path, ending, tmp_path).read_bytes(), f"bieu.{ending}").tables
    given = [Given(0, form) for table in tables for form in find_forms(table)]
    assert len(given) == len(FormName) - 1
    assert not check_forms(given).breaches
