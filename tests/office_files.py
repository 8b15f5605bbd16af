"""Office files made by hand, as no program would make them."""

import io
import os
import shutil
import struct
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import xlsxwriter

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP package of parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return made.getvalue()


def unzipped(raw: bytes) -> dict[str, bytes]:
    """Return the parts of a ZIP package."""
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        return {name: package.read(name) for name in package.namelist()}


def excel(fill: Callable[[xlsxwriter.Workbook], object]) -> bytes:
    """Return a workbook that xlsxwriter makes."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        fill(book)
    return made.getvalue()


def bare_excel(sheet: str | bytes, *, texts: str | bytes = "<sst/>", head: str = "", after: str = "") -> bytes:
    """Return a workbook of one sheet.

    Args:
        sheet: the XML of its rows.
        texts: the XML of the shared strings.
        head: what stands before the root of the sheet.
        after: the XML after the rows.
    """
    rows = sheet if isinstance(sheet, bytes) else sheet.encode()
    start = f'{head}<worksheet xmlns="{_SHEET}"><sheetData>'.encode()
    return zipped(
        {
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r" Type="{_RELATION}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_RELATION}"><sheets><sheet name="S" sheetId="1" '
            'r:id="s"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="s" Type="{_RELATION}/'
            f'worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="{_RELATION}/sharedStrings" '
            'Target="sharedStrings.xml"/></Relationships>',
            "xl/sharedStrings.xml": texts,
            "xl/worksheets/sheet1.xml": start + rows + f"</sheetData>{after}</worksheet>".encode(),
        }
    )


def libre(rows: str, **more: str) -> bytes:
    """Return a workbook of LibreOffice with one sheet.

    Args:
        rows: the XML of its rows.
        more: parts to add, by their name.
    """
    names = " ".join(f'xmlns:{short}="{_OFFICE}:{short}:1.0"' for short in ("office", "table", "text", "style"))
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    manifest = f'<manifest:manifest xmlns:manifest="{_OFFICE}:manifest:1.0"/>'
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": manifest,
            "content.xml": content,
            **more,
        }
    )


def record(kind: int, content: bytes = b"") -> bytes:
    """Return a record of an old workbook."""
    return struct.pack("<HH", kind, len(content)) + content


def number(row: int, column: int, value: float) -> bytes:
    """Return the record of a number in an old workbook; the row and the column count from 0."""
    return record(0x0203, struct.pack("<HHHd", row, column, 0, value))


def old_sheets(*sheets: bytes, first: bytes = b"") -> bytes:
    """Return the stream of an old workbook.

    Args:
        sheets: the records of each sheet, named S0, S1 and so on.
        first: records that stand before the list of sheets.
    """
    start = record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0, 0, 0, 0)) + first
    place = len(start) + len(sheets) * (4 + 10) + 4
    bodies = [record(0x0809, struct.pack("<HHHHII", 0x0600, 16, 0, 0, 0, 0)) + sheet + record(10) for sheet in sheets]
    bounds = b""
    for order, body in enumerate(bodies):
        bounds += record(0x0085, struct.pack("<IBBBB", place, 0, 0, 2, 0) + f"S{order}".encode())
        place += len(body)
    return start + bounds + record(10) + b"".join(bodies)


def bare_word(body: str, head: str = "") -> bytes:
    """Return a document with a body.

    Args:
        body: its XML.
        head: what stands before the root.
    """
    return zipped({"word/document.xml": f'{head}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'})


def in_libreoffice(raw: bytes, ending: str, folder: Path, made_as: str = "xlsx") -> bytes:
    """Return a workbook or document as LibreOffice writes it, or skip where there is none (but not in CI).

    Args:
        raw: the file.
        ending: the ending of the format wanted.
        folder: a folder of the test.
        made_as: the ending of the file itself.
    """
    program = shutil.which("soffice")
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice is missing: .ci/run installs it")
        pytest.skip("LibreOffice is not installed")
    path = folder / f"made.{made_as}"
    path.write_bytes(raw)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    form = {"csv": "csv:Text - txt - csv (StarCalc):44,34,76,1"}.get(ending, ending)  # In UTF-8, as its dialog offers.
    command = [program, profile, "--headless", "--convert-to", form, "--outdir", str(folder / "out")]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    return (folder / "out" / f"made.{ending}").read_bytes()
