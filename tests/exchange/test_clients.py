"""What the district's program makes of the list: LibreOffice opens the CSV with its accents, rows and codes."""

import csv
import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from phrases import same

from povplan.exchange.csvfile import write_csv
from povplan.progress.tally import list_standings
from povplan.reports.lists import export_list_sheet
from povplan.reports.sheet import Column, Sheet
from povplan.storage.load import load
from povplan.words.language import Language

DATA = Path(__file__).parents[2] / "data"

# Comma, quotes, UTF-8, from line 1: what its dialog shows by itself for a file with a BOM; on the command line there is
# no dialog, and it has to be told.
READ = "CSV:44,34,76,1"
WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"


def open_in_libreoffice(path: Path, folder: Path) -> list[list[str]]:
    """Return the cells as LibreOffice shows them, or skip where there is none (but not in CI)."""
    program = shutil.which("soffice")
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice is missing: .ci/run installs it")
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    out = folder / "out"
    command = [program, profile, "--headless", f"--infilter={READ}", "--convert-to", WRITE, "--outdir", str(out)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
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
