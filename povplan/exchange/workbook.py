"""Reads the sheets of a workbook: xlsx, xlsm, xls and ods. Formulas are not computed and macros do not run."""

import io
import re
import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Any, NamedTuple
from xml.parsers import expat

from povplan.errors import PovplanError
from povplan.exchange import compound
from povplan.exchange.area import MOST_CELLS, Area, check_areas, refuse_cells
from povplan.exchange.package import Package, find_main, find_related, local, look, pack
from povplan.intake.grid import Cell, Table, name_column
from povplan.stderr import discard_stderr
from povplan.words import reading

MOST_MERGED = 200_000
"""The most merged ranges of a sheet: a list of 20,000 households with two merged columns has 40,000."""
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
_LARGEST_WHOLE = 2.0**53
_TAIL = 1 << 20

# A cell with an error would come out empty; as a text it says "#REF!".
_ERROR = (re.compile(rb"""(<(?:\w+:)?c\s[^<>]*?\bt=)(["'])e\2"""), rb"\1\2str\2")
# LibreOffice writes what an error is called only as the text that is seen.
_UNSEEN = (re.compile(rb"""(<(?:\w+:)?table-cell\s[^<>]*?)\s(?:\w+:)?string-value=(?:""|'')"""), rb"\1")
_COLUMNS = {name_column(column): column for column in range(1, _MOST_COLUMNS + 1)}


_Range = tuple[tuple[int, int], tuple[int, int]]
"""The first and the last place of a merged cell, as row and column from 0."""


class Sheets(NamedTuple):
    """The sheets of a workbook.

    Args:
        tables: those that can be seen.
        hidden: the names of the others, which are not read.
    """

    tables: tuple[Table, ...]
    hidden: tuple[str, ...]


def read_xlsx(package: Package, file: object) -> Sheets:
    """Return the sheets of a workbook of Excel 2007 or later.

    Args:
        package: the workbook.
        file: its name, for errors.
    """
    areas: list[Area] = []

    def parts() -> Iterator[tuple[str, Iterable[bytes]]]:
        main = find_main(package, "xl/workbook.xml")
        related = find_related(package, main)
        folder, _, name = main.rpartition("/")
        styles = [target for kind, target in related.values() if kind == "styles"]
        for wanted in ("[Content_Types].xml", "_rels/.rels", main, f"{folder}/_rels/{name}.rels", *styles):
            if found := package.find(wanted):
                yield found, package.parse(found, expat.ParserCreate())
        for kind, target in related.values():
            if kind == "sharedStrings" and target in package.names:
                yield target, _count_texts(package, target, file)
        for sheet in _find_visible(package, main):
            area = Area()
            yield sheet, _replace_in_tags(_look_at_sheet(package, sheet, area, file), *_ERROR)
            areas.append(area)

    raw = pack(parts())
    check_areas(areas, file)
    return _read(raw, file)


def read_xls(raw: bytes, file: object) -> Sheets:
    """Return the sheets of a workbook of Excel 97 to 2003.

    Args:
        raw: the bytes of the file.
        file: its name, for errors.
    """
    try:
        seen = compound.look_into(raw)
    except ValueError:
        raise PovplanError(reading.BROKEN, file=file) from None
    if not seen.raw:
        raise PovplanError(reading.PROTECTED, file=file)
    check_areas(seen.areas, file)
    return _read(seen.raw, file, seen.errors)


def read_ods(package: Package, file: object) -> Sheets:
    """Return the sheets of a LibreOffice workbook.

    Args:
        package: the workbook.
        file: its name, for errors.
    """
    areas: list[Area] = []
    merged: list[list[_Range]] = []
    manifest = "META-INF/manifest.xml"
    protected = []

    def find_encryption(tag: str, attributes: dict[str, str]) -> None:
        del attributes
        if tag == "encryption-data":
            protected.append(tag)

    look(package, manifest, find_encryption)
    if protected or "encrypted-package" in package.names:
        raise PovplanError(reading.PROTECTED, file=file)

    def parts() -> Iterator[tuple[str, Iterable[bytes]]]:
        yield "mimetype", package.unpack("mimetype")
        if manifest in package.names:
            yield manifest, package.parse(manifest, expat.ParserCreate())
        yield "content.xml", _replace_in_tags(_Content(package, areas, merged, file).look(), *_UNSEEN)

    raw = pack(parts())
    check_areas(areas, file)
    return _read(raw, file, merged=merged)


def _find_visible(package: Package, main: str) -> list[str]:
    """Return the parts of the sheets that can be seen."""
    shown: list[str] = []

    def find_sheet(tag: str, attributes: dict[str, str]) -> None:
        if tag == "sheet" and attributes.get("state", "visible") == "visible":
            shown.extend(value for key, value in attributes.items() if ":" in key and local(key) == "id")

    look(package, main, find_sheet)
    related = find_related(package, main)
    found = [related[key] for key in dict.fromkeys(shown) if key in related]
    return list(dict.fromkeys(name for kind, name in found if kind == "worksheet" and name in package.names))


def _count_texts(package: Package, name: str, file: object) -> Iterator[bytes]:
    left = MOST_CELLS

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal left
        del attributes
        left -= local(tag) == "si"
        if left < 0:
            raise refuse_cells(file, MOST_CELLS, 1)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    return package.parse(name, parser)


def _look_at_sheet(package: Package, name: str, area: Area, file: object) -> Iterator[bytes]:
    """Yield the pieces of a sheet; afterwards the area is that of its cells with content."""
    row = column = merged = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal row, column, merged
        tag = local(tag)
        if tag == "c":
            reference = attributes.get("r")
            if reference is None:
                column += 1
            else:
                letters = reference.rstrip(string.digits)
                column = _read_column(letters, package)
                if (number := reference[len(letters) :]) != str(row):
                    row = _read_row(number, package)
        elif tag in {"v", "is"}:
            area.add(row, column)
        elif tag == "row":
            row, column = _read_row(attributes.get("r") or str(row + 1), package), 0
            if area.count() > MOST_CELLS:
                raise refuse_cells(file, area.bottom, area.right)
        elif tag == "mergeCell":
            merged += 1
            if merged > MOST_MERGED:
                raise refuse_cells(file, area.bottom, area.right)
            _check_range(attributes.get("ref", ""), package)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    return package.parse(name, parser)


def _check_range(text: str, package: Package) -> None:
    for corner in text.split(":"):
        letters = corner.rstrip(string.digits)
        _read_column(letters, package)
        _read_row(corner[len(letters) :], package)


def _read_row(text: str, package: Package) -> int:
    row = int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0  # noqa: PLR2004 - above any sheet
    return row if 0 < row <= _MOST_ROWS else package.refuse()


def _read_column(letters: str, package: Package) -> int:
    return _COLUMNS.get(letters) or package.refuse()


class _Content:
    """What the content of a LibreOffice workbook has where; places from 1.

    Args:
        package: the workbook.
        areas: takes the area of each table, from the first corner.
        merged: takes the merged cells of each table, which calamine does not report.
        file: its name, for errors.
    """

    def __init__(self, package: Package, areas: list[Area], merged: list[list[_Range]], file: object) -> None:
        self._package = package
        self._areas = areas
        self._merged = merged
        self._file = file
        self._row = self._column = self._times = 0

    def look(self) -> Iterator[bytes]:
        """Yield the pieces of the content."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        return self._package.parse("content.xml", parser)

    def _count(self, attributes: Mapping[str, str], what: str) -> int:
        value = next((value for key, value in attributes.items() if local(key) == what), "1")
        is_count = len(value) < 8 and value.isascii() and value.isdigit()  # noqa: PLR2004 - above any sheet
        return int(value) if is_count else self._package.refuse()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = local(tag)
        if tag == "table":
            self._areas.append(Area())
            self._areas[-1].add(1, 1)
            self._merged.append([])
            self._row = self._times = 0
        elif tag == "table-row":
            self._row, self._column = self._row + self._times, 0
            self._times = self._count(attributes, "number-rows-repeated")
        elif tag in {"table-cell", "covered-table-cell"} and self._areas:
            self._column += self._count(attributes, "number-columns-repeated")
            if any(local(key) == "value-type" for key in attributes):
                self._areas[-1].add(self._row + self._times, self._column)
            self._note_merged(attributes)
        elif tag == "p" and self._areas and self._column:
            self._areas[-1].add(self._row + self._times, self._column)
            if self._areas[-1].count() > MOST_CELLS:
                raise refuse_cells(self._file, self._row + self._times, self._column)

    def _note_merged(self, attributes: Mapping[str, str]) -> None:
        down = self._count(attributes, "number-rows-spanned")
        across = self._count(attributes, "number-columns-spanned")
        if down > 1 or across > 1:
            top, left = self._row + self._times - 1, self._column - 1
            self._merged[-1].append(((top, left), (top + down - 1, left + across - 1)))
            if len(self._merged[-1]) > MOST_MERGED:
                raise refuse_cells(self._file, top + 1, left + 1)


def _replace_in_tags(pieces: Iterable[bytes], pattern: re.Pattern[bytes], replacement: bytes) -> Iterator[bytes]:
    """Yield pieces of XML with a replacement in its tags, none of which is cut in two."""
    rest = b""
    for piece in pieces:
        rest += piece
        cut = rest.rfind(b"<")
        if cut <= 0 and len(rest) < _TAIL:
            continue
        cut = cut if cut > 0 else len(rest)
        yield pattern.sub(replacement, rest[:cut])
        rest = rest[cut:]
    yield pattern.sub(replacement, rest)


def _read(
    raw: bytes,
    file: object,
    errors: Sequence[Mapping[tuple[int, int], str]] = (),
    merged: Sequence[Sequence[_Range]] = (),
) -> Sheets:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415 - only for this

    tables: list[Table] = []
    hidden: list[str] = []
    most = MOST_CELLS
    with _refusing(file), CalamineWorkbook.from_filelike(io.BytesIO(raw)) as book:
        for place, sheet in enumerate(book.sheets_metadata):
            if sheet.visible != SheetVisibleEnum.Visible:
                hidden.append(sheet.name)
            elif sheet.typ == SheetTypeEnum.WorkSheet:
                content = book.get_sheet_by_index(place)
                top, left = content.start or (0, 0)
                rows = _read_rows(content.to_python(skip_empty_area=True))
                room = _Room(rows, top, left)
                _put_errors(room, errors[place] if place < len(errors) else {})
                ranges = content.merged_cell_ranges or (merged[place] if place < len(merged) else ())
                most -= _fill_merged(room, ranges, most, file)
                number = len(tables) + 1
                tables.append(Table(rows, sheet.name, number, first_row=top + 1, first_column=left + 1))
    return Sheets(tuple(tables), tuple(hidden))


@contextmanager
def _refusing(file: object) -> Iterator[None]:
    """Turn every failure of the reader into an error that says what the user can do."""
    from python_calamine import CalamineError, PasswordError  # noqa: PLC0415 - as above

    try:
        with discard_stderr():
            yield
    except PasswordError:
        raise PovplanError(reading.PROTECTED, file=file) from None
    except (CalamineError, ValueError, OverflowError, OSError, IndexError):
        raise PovplanError(reading.BROKEN, file=file) from None
    except BaseException as error:
        # A panic of the Rust code, which is no Exception.
        if type(error).__name__ != "PanicException":
            raise
        raise PovplanError(reading.BROKEN, file=file) from None


def _read_rows(rows: list[list[Any]]) -> list[list[Cell]]:
    """Return the cells of a sheet as we hold them; of text that stands in many, one is kept."""
    once: dict[str, Cell] = {"": None}
    for row in rows:
        for place, cell in enumerate(row):
            row[place] = once.setdefault(cell, cell) if isinstance(cell, str) else _READ[type(cell)](cell)
    return rows


class _Room(NamedTuple):
    """The rows of a sheet, and the row and the column where they begin, from 0."""

    rows: list[list[Cell]]
    top: int
    left: int


def _put_errors(room: _Room, errors: Mapping[tuple[int, int], str]) -> None:
    for (row, column), error in errors.items():
        down, right = row - 1 - room.top, column - 1 - room.left
        if 0 <= down < len(room.rows) and 0 <= right < len(room.rows[down]):
            room.rows[down][right] = error


def _fill_merged(room: _Room, ranges: Iterable[_Range], most: int, file: object) -> int:
    """Put the content of each merged cell into all its places among the rows, and return how many these are."""
    rows = room.rows
    filled = 0
    for (top, left), (bottom, right) in ranges:
        down = range(top - room.top, min(bottom - room.top + 1, len(rows)))
        across = range(left - room.left, min(right - room.left + 1, len(rows[0]) if rows else 0))
        if not down or not across or down.start < 0 or across.start < 0:
            continue
        filled += len(down) * len(across)
        if filled > most:
            raise refuse_cells(file, down.stop + room.top, across.stop + room.left)
        content = rows[down.start][across.start]
        for row, column in product(down, across):
            rows[row][column] = content
    return filled


def _read_number(value: float) -> Cell:
    return int(value) if value.is_integer() and abs(value) < _LARGEST_WHOLE else value


_READ: Mapping[type, Callable[..., Cell]] = {
    float: _read_number,
    int: lambda value: value,
    bool: lambda value: value,
    datetime: datetime.date,
    date: lambda value: value,
    time: str,
    timedelta: str,
}
