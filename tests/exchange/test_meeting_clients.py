"""What other makers' programs make of the report and the sheets: LibreOffice of the document, Chromium of the page."""

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from made_up import book, household
from other_programs import convert, run_chromium
from pages import read
from papers import TODAY

from povplan.exchange import webpage, worddocument
from povplan.model.kinds import Period
from povplan.progress.meeting import look_back, review_period
from povplan.progress.tally import list_standings
from povplan.reports.meeting import meeting_report
from povplan.reports.report import Report
from povplan.reports.takealong import Taking, officer_page
from povplan.storage.load import load
from povplan.words.language import Language

DATA = Path(__file__).parents[2] / "data"
DAY = date(2023, 6, 30)


def make_report() -> Report:
    made = load(DATA).book
    assert made is not None
    return meeting_report(made, review_period(made, look_back(made.plan, Period.HALF, DAY, DAY)), TODAY, Language.VI)


def make_page(people: int) -> Report:
    """Return the page of an officer in charge of made-up households, one with a very long name."""
    officers = [{"id": "le-thu", "name": "Lê Thử", "role": "overall", "villages": ["dong-mo"]}]
    names = ["Nguyễn Phước Bảo Quỳnh Hương Giang Thị Thanh Thủy", *(f"Trần Mẫu {n}" for n in range(people))]
    homes = [household(n, head=name, deprivations=[1, 2, 4]) for n, name in enumerate(names[:people], start=1)]
    made = book(homes, officers=officers)
    return officer_page(Taking(made, DAY, Language.VI), "le-thu", list_standings(made, DAY))


def list_rows(path: Path) -> list[list[str]]:
    """Return the rows of all tables of a document below their headings, without line ends."""
    rows = [row for table in Document(str(path)).tables for row in table.rows]
    return [
        [cell.text.replace("\n", "") for cell in row.cells]
        for row in rows
        if row._tr.find(f".//{qn('w:tblHeader')}") is None  # noqa: SLF001 - its XML
    ]


def list_opened(path: Path) -> list[list[str]]:
    """Return the rows of all tables as LibreOffice keeps them."""
    table, text = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("table", "text"))
    with zipfile.ZipFile(path) as parts:
        root = ET.fromstring(parts.read("content.xml"))  # noqa: S314 - LibreOffice has just made it
    return [
        ["".join("".join(line.itertext()) for line in cell.iter(f"{text}p")) for cell in row.iter(f"{table}table-cell")]
        for row in root.iter(f"{table}table-row")
    ]


def count_pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


@pytest.mark.clients
@pytest.mark.parametrize("make", [make_report, lambda: make_page(40)], ids=["report", "sheet"])
def test_libreoffice_opens_the_document_and_gives_back_the_same_rows(
    tmp_path: Path, make: Callable[[], Report]
) -> None:
    path = tmp_path / "bao-cao.docx"
    path.write_bytes(worddocument.write_report(make(), Language.VI, today=TODAY))
    made, opened = list_rows(path), list_opened(convert(path, "odt", tmp_path))
    assert len(made) >= 40
    assert [row for row in made if row not in opened] == []


@pytest.mark.clients
def test_the_page_of_an_officer_with_nine_households_is_one_page(tmp_path: Path) -> None:
    report = make_page(9)
    document, page, printed = tmp_path / "phieu.docx", tmp_path / "phieu.html", tmp_path / "phieu.pdf"
    document.write_bytes(worddocument.write_report(report, Language.VI, today=TODAY))
    assert count_pages(convert(document, "pdf", tmp_path)) == 1
    page.write_bytes(webpage.write_report(report, Language.VI))
    run_chromium(f"--print-to-pdf={printed}", "--no-pdf-header-footer", page.as_uri())
    assert count_pages(printed) == 1


@pytest.mark.clients
def test_chromium_opens_the_page_with_all_rows_accents_totals_and_bars(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.html"
    path.write_bytes(webpage.write_report(make_report(), Language.VI))
    shown = run_chromium("--dump-dom", path.as_uri()).decode()
    rows = read(re.sub(r"<(meta|col)[^>]*>", "", shown).replace("&nbsp;", " ")).rows
    assert ["Thoát nghèo", "17", "17", "0", "0", "17", "0,0"] in rows
    assert ["", "Toàn xã", "17", "17", "0", "0", "17", "0,0", "5", "5", "0", "0", "5", "0,0"] in rows
    assert ["4. Bảo hiểm y tế", "19", "19", "0"] in rows
    assert sum(len(row) == 8 and row[3] in {"Xứ Xuyên", "Kim Mắm", "Lương Ngọc", "Hòa Thuận"} for row in rows) == 10
    assert shown.count("<rect") == 2 * 12 + 2
    assert "Độc lập - Tự do - Hạnh phúc" in shown
