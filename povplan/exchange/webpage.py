"""A report as one page for a browser: nothing is loaded from elsewhere, it prints on A4 and reads on a phone."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from povplan.exchange.cellwords import say_cell, say_text
from povplan.exchange.widths import fit_widths, take_texts
from povplan.reports.paper import Field, lay_headings
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Row, Sheet
from povplan.words.language import Language
from povplan.words.numbers import write_number

_TEMPLATE = "page.html"
_WIDE_PAGE, _WIDE_HEIGHT, _WIDE_SIZE = 15_700, 450, 10
"""Of A4 on its long side: twentieths of a point between the margins, points for a table, points of its text."""

_NUMBERS = (Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.RATE)
_COLOURS = ("first", "second")
_BAR, _STEP, _WIDEST = 11, 30, 330


def write_report(report: Report, language: Language) -> bytes:
    """Return a report as the bytes of a page.

    Args:
        report: the report.
        language: language of numbers and dates.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    page = environment.get_template(_TEMPLATE).render(
        lang=language.value,
        title=say_text(report.title),
        frame=report.frame,
        is_wide=report.is_wide,
        parts=[_make_part(sheet, language, is_wide=report.is_wide) for sheet in report.sheets],
    )
    return page.encode()


def _make_part(sheet: Sheet, language: Language, *, is_wide: bool) -> dict[str, Any]:
    rows = [(row, False) for row in sheet.rows] + ([(sheet.total, True)] if sheet.total else [])
    widths, size = _share_page(sheet, language) if is_wide and sheet.rows else ([], 0)
    return {
        "title": say_text(sheet.title),
        "headings": _make_headings(sheet, language),
        "widths": widths,
        "size": size,
        "rows": [{"cells": _make_cells(sheet, row, language), "is_total": is_total} for row, is_total in rows],
        "notes": [say_text(note) for note in sheet.notes],
        "chart": _make_chart(sheet, language) if sheet.bars and sheet.rows else None,
    }


def _share_page(sheet: Sheet, language: Language) -> tuple[list[int], float]:
    """Return the widths of columns in parts of a hundred and the points of the text, so that all fits a wide page."""
    texts = [take_texts(sheet, place, language) for place in range(len(sheet.columns))]
    widths, size = fit_widths(texts, _WIDE_PAGE, _WIDE_SIZE, _WIDE_HEIGHT)
    return [round(100 * each / sum(widths)) for each in widths], size


def _make_headings(sheet: Sheet, language: Language) -> list[list[Any]]:
    """Return the cells of the heading, by row; columns with the same group share a cell."""
    if not sheet.headed:
        return []

    def path(column: Column) -> tuple[str, ...]:
        own = column.heading.say(language)
        return (column.group.say(language), own) if column.group else (own,)

    cells = lay_headings([Field(path(column), column.kind, 1) for column in sheet.columns])
    return [[each for each in cells if each.row == row] for row in sorted({each.row for each in cells})]


def _make_cells(sheet: Sheet, row: Row, language: Language) -> list[dict[str, str]]:
    return [
        {
            "text": say_cell(cell, column.kind, language),
            "kind": "number" if column.kind in _NUMBERS else column.kind.value,
            "label": column.heading.say(language),
        }
        for cell, column in zip(row, sheet.columns, strict=True)
    ]


def _make_chart(sheet: Sheet, language: Language) -> dict[str, Any]:
    """Return bars for each row: one for each of the columns that are drawn."""
    counts = [[int(cell) if isinstance(cell := row[place], int) else 0 for place in sheet.bars] for row in sheet.rows]
    most = max((count for row in counts for count in row), default=0) or 1
    bars = [
        {
            "y": number * _STEP,
            "label": say_text(str(row[0])),
            "pieces": [
                {
                    "y": number * _STEP + place * _BAR,
                    "width": round(count / most * _WIDEST),
                    "value": write_number(count, language),
                    "colour": _COLOURS[place % len(_COLOURS)],
                }
                for place, count in enumerate(own)
            ],
        }
        for number, (row, own) in enumerate(zip(sheet.rows, counts, strict=True))
    ]
    legend = [
        {
            "x": 250 + 120 * place,
            "colour": _COLOURS[place % len(_COLOURS)],
            "label": sheet.columns[column].heading.say(language),
        }
        for place, column in enumerate(sheet.bars)
    ]
    return {"height": len(bars) * _STEP + 20, "bars": bars, "legend": legend}
