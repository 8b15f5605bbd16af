"""Sheets as CSV that Excel opens correctly: RFC 4180, UTF-8 with a BOM, no text that runs as a formula."""

import csv
import io
from datetime import date

from povplan.model.formulas import guard
from povplan.reports.report import Report
from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Kind, Sheet
from povplan.words.language import Language
from povplan.words.numbers import write_date, write_rate, write_share


def write_report(report: Report, language: Language, *, bom: bool, delimiter: str) -> bytes:
    """Return the only sheet of a report as the bytes of a CSV file."""
    (sheet,) = report.sheets
    return write_csv(sheet, language, bom=bom, delimiter=delimiter)


def write_csv(sheet: Sheet, language: Language, *, bom: bool = True, delimiter: str = ",") -> bytes:
    """Return a sheet as the bytes of a CSV file: headings, rows and the total.

    Args:
        sheet: the sheet.
        language: language of dates and decimals.
        bom: whether the file begins with a BOM; without it Excel breaks the accents.
        delimiter: the character between cells.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([column.heading.say(language) for column in sheet.columns])
    kinds = [column.kind for column in sheet.columns]
    for row in (*sheet.rows, *((sheet.total,) if sheet.total else ())):
        writer.writerow([_write(cell, kind, language) for cell, kind in zip(row, kinds, strict=True)])
    return text.getvalue().encode("utf-8-sig" if bom else "utf-8")


def _write(cell: Cell, kind: Kind, language: Language) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return write_date(cell, language)
    if isinstance(cell, float):
        return write_rate(cell, language) if kind is Kind.RATE else write_share(cell, language, digits=2)
    if isinstance(cell, int):
        return str(cell)
    return guard(cell.replace(TOGETHER, " ").replace(NEXT_LINE, "\n"))
