"""Reads the tables of a file that somebody hands over; what it is, its content says, and its name only helps."""

import json
import re
from enum import StrEnum
from pathlib import PureWindowsPath
from typing import NamedTuple, NoReturn

from povplan.errors import PovplanError
from povplan.exchange import compound
from povplan.exchange.document import read_document
from povplan.exchange.package import Package, find_main
from povplan.exchange.textfile import decode, read_text
from povplan.exchange.workbook import Sheets, read_ods, read_xls, read_xlsx
from povplan.intake.grid import Table
from povplan.words import reading

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PICTURES = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"RIFF", b"II*\0", b"MM\0*")
_MARKUP = re.compile(r"\s*<(?:[!?]|[a-z][a-z0-9:]*[\s>])|\s*mime-version:", re.IGNORECASE)
_RECORDS = re.compile(r"\s*\[\s*(?:\{|\]\s*\Z)")


class FileKind(StrEnum):
    """What a file is, however it is called."""

    TEXT = "text"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    DOCX = "docx"
    JSON = "json"


class Read(NamedTuple):
    """What was read of a file.

    Args:
        tables: its tables; at least one has a cell with content.
        hidden: the names of the sheets that are hidden and not read.
    """

    tables: tuple[Table, ...]
    hidden: tuple[str, ...] = ()


class _RepeatedKeyError(ValueError):
    """A key stands twice in one object."""


def kind_of(raw: bytes, name: str) -> FileKind:
    """Return what a file is.

    Args:
        raw: its bytes.
        name: its name; empty or "-" for standard input.

    Raises:
        PovplanError: it is nothing that can be read; the error says what to do.
    """
    file = _name(name)
    if not raw.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise PovplanError(reading.EMPTY, file=file)
    if raw.startswith(compound.MAGIC):
        return _kind_of_compound(raw, file)
    if raw.startswith(_ZIP):
        return _kind_of_package(Package(raw, file), file)
    if raw.startswith(_PICTURES):
        raise PovplanError(reading.UNREADABLE, file=file)
    text = decode(raw, file).removeprefix("\ufeff")
    if _MARKUP.match(text):
        raise PovplanError(reading.IS_HTML, file=file)
    if not text.strip():
        raise PovplanError(reading.EMPTY, file=file)
    return FileKind.JSON if name.lower().endswith(".json") or _RECORDS.match(text) else FileKind.TEXT


def read_tables(raw: bytes, name: str) -> Read:
    """Return the tables of a file and the names of its hidden sheets.

    Args:
        raw: its bytes; the caller has limited their number.
        name: its name; empty or "-" for standard input.

    Raises:
        PovplanError: it cannot be read, or has no table with content.
    """
    file = _name(name)
    match kind_of(raw, name):
        case FileKind.XLSX:
            tables, hidden = read_xlsx(Package(raw, file), file)
        case FileKind.XLS:
            tables, hidden = read_xls(raw, file)
        case FileKind.ODS:
            tables, hidden = read_ods(Package(raw, file), file)
        case FileKind.DOCX:
            tables, hidden = Sheets(read_document(Package(raw, file), file), ())
        case _:
            likely = "\t" if name.lower().endswith(".tsv") else ""
            tables, hidden = Sheets((read_text(raw, file, likely=likely),), ())
    if not any(cell is not None for table in tables for row in table.rows for cell in row):
        raise PovplanError(reading.NO_TABLE, file=file)
    return Read(tables, hidden)


def read_json(raw: bytes, name: str) -> list[object]:
    """Return the objects of our own JSON: a list of objects, none of which has a key twice.

    Args:
        raw: the bytes of the file.
        name: its name; empty or "-" for standard input.
    """
    file = _name(name)
    text = decode(raw, file).removeprefix("\ufeff")
    try:
        found = json.loads(text, object_pairs_hook=_make_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise PovplanError(reading.BAD_JSON, file=file, line=error.lineno, column=error.colno) from None
    except _RepeatedKeyError:
        raise PovplanError(reading.KEY_TWICE, file=file) from None
    except (ValueError, RecursionError):
        # A number of thousands of digits, a number that is none, a nest without an end.
        raise PovplanError(reading.NOT_RECORDS, file=file) from None
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise PovplanError(reading.NOT_RECORDS, file=file)
    return found


def _kind_of_compound(raw: bytes, file: object) -> FileKind:
    if compound.has_stream(raw, "EncryptedPackage"):
        raise PovplanError(reading.PROTECTED, file=file)
    if compound.has_stream(raw, "Workbook") or compound.has_stream(raw, "Book"):
        return FileKind.XLS
    raise PovplanError(reading.UNREADABLE, file=file)


def _kind_of_package(package: Package, file: object) -> FileKind:
    mimetype = b"".join(package.unpack("mimetype")) if "mimetype" in package.names else b""
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return FileKind.ODS
    main = find_main(package, "")
    if main.startswith("word/") or package.find("word/document.xml"):
        return FileKind.DOCX
    if (main.startswith("xl/") and main.endswith(".xml")) or package.find("xl/workbook.xml"):
        return FileKind.XLSX
    raise PovplanError(reading.UNREADABLE, file=file)


def _name(name: str) -> object:
    """Return what an error calls a file: its name without the folders."""
    return PureWindowsPath(name).name or name if name not in {"", "-"} else reading.STDIN


def _make_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _RepeatedKeyError
    return made


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(text)
