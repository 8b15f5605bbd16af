"""A file made to exhaust the machine, or to read its other files, is refused soon and in little memory."""

import io
import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import xlsxwriter
from office_files import bare_excel, bare_word, excel, in_libreoffice, libre, unzipped, zipped
from phrases import as_told

from povplan.errors import ExitStatus, PovplanError
from povplan.exchange.area import MOST_CELLS
from povplan.exchange.reading import read_tables
from povplan.words import reading
from povplan.words.phrase import Phrase

_SCRIPT = """
import pathlib, re, resource, sys, time
sys.path.insert(0, sys.argv[2])
from povplan.errors import PovplanError
from povplan.exchange.reading import read_tables

def most_memory():
    # In MB.
    if sys.platform == "linux":
        # Not getrusage: there a child begins with its parent's figure.
        status = pathlib.Path("/proc/self/status").read_text()
        return int(re.search(r"VmHWM:\\s*([0-9]+) kB", status)[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024**2

raw = pathlib.Path(sys.argv[1]).read_bytes()
start = time.process_time()
try:
    outcome = len(read_tables(raw, "ds").tables[0].rows)
except PovplanError as error:
    outcome = error.phrase.en
print(time.process_time() - start)
print(most_memory())
print(outcome)
"""
ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>M</t></is></c></row>'
CELL = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
WORD = (
    '<w:tc><w:tcPr><w:tcW w:w="1" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>'
    '<w:sz w:val="20"/></w:rPr><w:t>Lê Văn Mẫu</w:t></w:r></w:p></w:tc>'
)
FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>'


class Outcome(NamedTuple):
    """What came of reading a file in a process of its own: its own seconds, MB, and rows or the phrase in English."""

    seconds: float
    megabytes: int
    said: str


def read_apart(raw: bytes, folder: Path) -> Outcome:
    """Return what came of reading a file in a process of its own."""
    pytest.importorskip("resource")  # Windows has no such measure.
    path = folder / "made"
    path.write_bytes(raw)
    command = [sys.executable, "-c", _SCRIPT, str(path), str(Path(__file__).parents[2])]
    # Measuring which lines run would take longer than reading.
    own = {key: value for key, value in os.environ.items() if not key.startswith("COVERAGE_")}
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8", env=own)
    assert done.stderr == ""
    seconds, megabytes, said = done.stdout.splitlines()
    return Outcome(float(seconds), int(megabytes), said)


def swollen(raw: bytes, part: str, piece: bytes, times: int) -> bytes:
    """Return a package in which a piece stands many times in the place of @@ in a part."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in unzipped(raw).items():
            before, mark, after = content.partition(b"@@") if name == part else (content, b"", b"")
            with package.open(name, "w") as written:
                written.write(before)
                for _ in range(times if mark else 0):
                    written.write(piece)
                written.write(after)
    return made.getvalue()


def swollen_sheet(piece: bytes, times: int, sheet: str = f"@@{ROW}", after: str = "") -> bytes:
    """Return a workbook in whose sheet a piece stands many times."""
    return swollen(bare_excel(sheet, after=after), "xl/worksheets/sheet1.xml", piece, times)


HOSTILE: dict[str, tuple[Callable[[], bytes], Phrase]] = {
    "unpacks to 500 MB": (lambda: swollen_sheet(b" " * 1_000_000, 500), reading.TOO_MUCH),
    "a part of a document unpacks to 500 MB": (
        lambda: swollen(bare_word("@@"), "word/document.xml", b" " * 1_000_000, 500),
        reading.TOO_MUCH,
    ),
    "60,000 parts": (lambda: zipped({str(place): "" for place in range(60_000)}), reading.TOO_MUCH),
    "a tag of 90 MB": (lambda: swollen_sheet(b"x" * 1_000_000, 90, f'<row z="@@"/>{ROW}'), reading.BROKEN),
    "a comment of 90 MB": (lambda: swollen_sheet(b">" * 1_000_000, 90, f"<!--@@-->{ROW}"), reading.BROKEN),
    "a cell in the last corner": (lambda: bare_excel(ROW + FAR), reading.TOO_MANY_CELLS),
    "too many cells": (
        lambda: swollen_sheet(b"<row>" + b"<c><v>1</v></c>" * 1000 + b"</row>", 5000),
        reading.TOO_MANY_CELLS,
    ),
    "too many texts": (
        lambda: swollen(bare_excel(ROW, texts="<sst>@@</sst>"), "xl/sharedStrings.xml", b"<si/>" * 100_000, 150),
        reading.TOO_MANY_CELLS,
    ),
    "too many merged cells": (
        lambda: swollen_sheet(b'<mergeCell ref="A1:B2"/>' * 1000, 3000, ROW, "<mergeCells>@@</mergeCells>"),
        reading.TOO_MANY_CELLS,
    ),
    "merged cells that fill the sheet again and again": (
        lambda: swollen_sheet(
            b'<mergeCell ref="A1:XFD1048576"/>' * 1000,
            100,
            ROW + '<row r="1000"><c r="CV1000"><v>1</v></c></row>',
            "<mergeCells>@@</mergeCells>",
        ),
        reading.TOO_MANY_CELLS,
    ),
    "two million sheets": (
        lambda: swollen(
            zipped({**unzipped(bare_excel(ROW)), "xl/workbook.xml": "<workbook>@@</workbook>"}),
            "xl/workbook.xml",
            b'<sheet name="S" r:id="s"/>' * 1000,
            2000,
        ),
        reading.BROKEN,
    ),
    "a row of LibreOffice a million times": (
        lambda: libre(
            '<table:table-row table:number-rows-repeated="1048575">'
            + CELL.replace("cell ", 'cell table:number-columns-repeated="16383" ', 1)
            + "</table:table-row>"
        ),
        reading.TOO_MANY_CELLS,
    ),
    "a cell of LibreOffice in the last corner": (
        lambda: libre(
            '<table:table-row table:number-rows-repeated="1048575"/><table:table-row><table:table-cell '
            f'table:number-columns-repeated="16383"/>{CELL}</table:table-row>'
        ),
        reading.TOO_MANY_CELLS,
    ),
    "six million tables": (
        lambda: swollen(bare_word("@@"), "word/document.xml", b"<w:tbl></w:tbl>" * 10_000, 600),
        reading.TOO_MANY_CELLS,
    ),
    "rows of a document that begin far to the right": (
        lambda: bare_word(
            "<w:tbl>" + '<w:tr><w:trPr><w:gridBefore w:val="99999999"/></w:trPr></w:tr>' * 1000 + "</w:tbl>"
        ),
        reading.TOO_MANY_CELLS,
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_file_made_to_exhaust_the_machine_is_refused_soon_and_in_little_memory(kind: str, tmp_path: Path) -> None:
    make, phrase = HOSTILE[kind]
    outcome = read_apart(make(), tmp_path)
    assert outcome.said == phrase.en
    assert outcome.seconds < 10
    assert outcome.megabytes < 150


@pytest.mark.parametrize("claimed", [0, 100])
def test_a_part_that_says_it_is_small_is_counted_as_it_is(claimed: int, tmp_path: Path) -> None:
    raw = bytearray(swollen_sheet(b" " * 1_000_000, 300))
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        struct.pack_into("<I", raw, raw.rindex(signature) + offset, claimed)
    outcome = read_apart(bytes(raw), tmp_path)
    assert outcome.said == reading.BROKEN.en
    assert outcome.seconds < 10
    assert outcome.megabytes < 150


# Entities

TEXT = '<row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row>'
WITH_ENTITIES: list[Callable[[str], bytes]] = [
    lambda head: bare_excel(TEXT, head=head),
    lambda head: bare_excel(
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', texts=f"{head}<sst><si><t>&c;</t></si></sst>"
    ),
    lambda head: bare_word("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", head),
    lambda head: libre("", **{"content.xml": f"{head}<a>&c;</a>"}),
    lambda head: libre("", **{"META-INF/manifest.xml": f"{head}<a>&c;</a>"}),
    lambda head: zipped({**unzipped(bare_excel(ROW)), "xl/workbook.xml": f"{head}<a>&c;</a>"}),
    lambda head: zipped({**unzipped(bare_excel(ROW)), "_rels/.rels": f"{head}<a>&c;</a>"}),
]


@pytest.mark.parametrize("make", WITH_ENTITIES)
@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE])
def test_xml_with_entities_of_its_own_is_not_read(make: Callable[[str], bytes], head: str) -> None:
    with pytest.raises(PovplanError, match=as_told(reading.UNSAFE)) as raised:
        read_tables(make(head), "ds.xlsx")
    assert raised.value.status == ExitStatus.FILES
    assert raised.value.details == {"file": "ds.xlsx"}


@pytest.mark.parametrize("make", WITH_ENTITIES)
def test_an_entity_that_is_not_declared_is_refused(make: Callable[[str], bytes]) -> None:
    with pytest.raises(PovplanError, match=as_told(reading.BROKEN)):
        read_tables(make(""), "ds.xlsx")


# Large, but honest


def sheet_of(rows: int, columns: int) -> bytes:
    """Return a workbook full of made-up people."""
    cells = "".join(f'<c t="inlineStr"><is><t>Lê Văn Mẫu {column}</t></is></c>' for column in range(columns))
    return bare_excel(f"<row>{cells}</row>" * rows)


def csv_of(rows: int, columns: int) -> bytes:
    """Return a text file full of made-up people."""
    return (";".join(f"Lê Văn Mẫu {column}" for column in range(columns)) + "\r\n").encode() * rows


LARGE: dict[str, tuple[Callable[[], bytes], int]] = {
    "20,000 rows of Excel": (lambda: sheet_of(20_000, 15), 20_000),
    "300 columns of Excel": (lambda: sheet_of(500, 300), 500),
    "20,000 rows of text": (lambda: csv_of(20_000, 15), 20_000),
    "20,000 rows of LibreOffice": (lambda: libre(f"<table:table-row>{CELL * 15}</table:table-row>" * 20_000), 20_000),
    "one cell in the last corner": (lambda: bare_excel(FAR), 1),
    "two cells of text far apart": (lambda: b"a;b\n" + b"\n" * 1_000_000 + b"c;d\n", 1_000_002),
    "a cell of 300,000 characters": (
        lambda: bare_excel(f'<row r="1"><c t="inlineStr"><is><t>{"x" * 300_000}</t></is></c></row>'),
        1,
    ),
}


@pytest.mark.parametrize("kind", LARGE)
def test_a_large_honest_file_is_read_soon_and_in_little_memory(kind: str, tmp_path: Path) -> None:
    make, rows = LARGE[kind]
    outcome = read_apart(make(), tmp_path)
    assert outcome.said == str(rows)
    assert outcome.seconds < 10
    assert outcome.megabytes < 300


def test_a_document_with_2_000_rows_takes_under_3_seconds(tmp_path: Path) -> None:
    outcome = read_apart(bare_word(f"<w:tbl>{f'<w:tr>{WORD * 15}</w:tr>' * 2000}</w:tbl>"), tmp_path)
    assert outcome.said == "2000"
    assert outcome.seconds < 3
    assert outcome.megabytes < 100


def test_text_with_too_many_cells_is_refused() -> None:
    with pytest.raises(PovplanError, match=as_told(reading.TOO_MANY_CELLS)) as raised:
        read_tables(b",,,,,,,,,\n" * (MOST_CELLS // 10 + 1), "ds.csv")
    assert raised.value.details == {"file": "ds.csv", "most": MOST_CELLS, "cell": f"J{MOST_CELLS // 10 + 1}"}


@pytest.mark.clients
def test_an_old_workbook_with_a_cell_in_the_last_corner_is_refused(tmp_path: Path) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write("A1", 1)
        sheet.write("IV65536", 1)

    outcome = read_apart(in_libreoffice(excel(fill), "xls", tmp_path), tmp_path)
    assert outcome.said == reading.TOO_MANY_CELLS.en
    assert outcome.megabytes < 100
