"""Writes rows back as they were read, so that people can correct them and hand them over again."""

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime
from itertools import count
from typing import TYPE_CHECKING, Literal

from povplan.exchange.unfit import CONTROL, FIRST_DAY, LONGEST_TEXT
from povplan.intake.grid import Cell, Table
from povplan.model.formulas import guard

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_UNFIT = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31
_LARGEST_NUMBER = 2**53


def write_rejects(tables: Sequence[Table], ending: Literal["csv", "xlsx"]) -> bytes:
    """Return tables as the bytes of a file.

    In a CSV file the tables stand one below the other, and everything comes back as text: a number as its digits, a
    date as 2023-06-30, and text that a spreadsheet would run with an apostrophe in front. In a workbook each table is a
    sheet, and cells come back as they were, but for text that is empty (it comes back as no cell), for text of more
    than 32,767 characters (cut off), for control characters that XML cannot hold (left out), for whole numbers with
    over 15 digits and days before March 1900 (text).

    Args:
        tables: the tables; the first row is written into the first row of the sheet.
        ending: the kind of the file.
    """
    return _write_csv(tables) if ending == "csv" else _write_xlsx(tables)


def _write_csv(tables: Sequence[Table]) -> bytes:
    text = io.StringIO()
    # All quoted: so whoever finds out the delimiter sees that a semicolon in a cell is none.
    writer = csv.writer(text, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    for table in tables:
        writer.writerows([_as_text(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def _as_text(cell: Cell) -> str:
    return guard(cell) if isinstance(cell, str) else _as_plain_text(cell)


def _as_plain_text(cell: Cell) -> str:
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _write_xlsx(tables: Sequence[Table]) -> bytes:
    from xlsxwriter import Workbook  # noqa: PLC0415 - only for this

    content = io.BytesIO()
    names: set[str] = set()
    with Workbook(content, {"in_memory": True}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for table in tables or (Table(()),):
            sheet = book.add_worksheet(_name_sheet(table, names))
            for row, cells in enumerate(table.rows):
                for column, cell in enumerate(cells):
                    _write_cell(sheet, row, column, cell, day)
    return content.getvalue()


def _name_sheet(table: Table, names: set[str]) -> str:
    """Return a name that Excel allows and that no other sheet has; capitals make no other name."""
    name = _UNFIT.sub(" ", table.name).strip("' ")[:_LONGEST_NAME].strip("' ")
    if not name or name.casefold() in names or name.casefold() == "history":
        number = next(number for number in count(table.number) if f"({number})" not in names)
        name = f"{name[: _LONGEST_NAME - 8]} ({number})".strip()
    names.update((name.casefold(), name.rpartition(" ")[2]))
    return name


def _write_cell(sheet: "Worksheet", row: int, column: int, cell: Cell, day: "Format") -> None:
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell)
    elif isinstance(cell, date) and cell >= FIRST_DAY:
        sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), day)  # noqa: DTZ001 - a day anywhere
    elif isinstance(cell, (int, float)) and abs(cell) < _LARGEST_NUMBER:
        sheet.write_number(row, column, cell)
    elif cell is not None and cell != "":
        # Not write(), which makes formulas and links of some texts.
        sheet.write_string(row, column, CONTROL.sub("", _as_plain_text(cell))[:LONGEST_TEXT])
