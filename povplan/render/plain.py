"""Sheets as plain text of any width: nothing is cut, for other programs and wide editors."""

from collections.abc import Iterable

from tabulate import tabulate

from povplan.model.formulas import guard
from povplan.render.cells import RIGHT, make_visible, write_cell
from povplan.reports.report import Report
from povplan.reports.sheet import Cell, Column, Row, Sheet
from povplan.words.language import Language


def write_plain(report: Report, language: Language) -> str:
    """Return a report as plain text."""
    return draw_plain(report.title, report.sheets, language) + "\n"


def write_github(report: Report, language: Language) -> str:
    """Return a report as Markdown."""
    return draw_github(report.title, report.sheets, language) + "\n"


def write_tsv(report: Report, language: Language) -> str:
    """Return the rows of a report with tabs between cells."""
    return draw_tsv(report.sheets, language) + "\n"


def draw_plain(title: str, sheets: Iterable[Sheet], language: Language) -> str:
    """Return sheets one below the other, with their titles and notes."""
    blocks = [make_visible(title)] if title else []
    for sheet in sheets:
        lines = [make_visible(sheet.title)] if sheet.title else []
        if sheet.rows:
            lines.append(_table(sheet, language, "simple" if sheet.headed else "plain"))
        lines += map(make_visible, sheet.notes)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def draw_github(title: str, sheets: Iterable[Sheet], language: Language) -> str:
    """Return sheets as tables of GitHub's Markdown."""
    blocks = [f"# {make_visible(title)}"] if title else []
    for sheet in sheets:
        if sheet.title:
            blocks.append(f"## {make_visible(sheet.title)}")
        if sheet.rows:
            blocks.append(_table(sheet, language, "github"))
        blocks += map(make_visible, sheet.notes)
    return "\n\n".join(blocks)


def draw_tsv(sheets: Iterable[Sheet], language: Language) -> str:
    """Return sheets as tab-separated rows, without titles and notes; whole numbers stay plain digits.

    They are often pasted into a spreadsheet, so text that looks like a formula gets an apostrophe, as in CSV.
    """
    blocks = []
    for sheet in sheets:
        headings = ["\t".join(_headings(sheet, " – ", language))] if sheet.headed else []
        rows = [*sheet.rows, sheet.total] if sheet.total else sheet.rows
        lines = [
            "\t".join(_write_tabbed(cell, column, language) for cell, column in zip(row, sheet.columns, strict=True))
            for row in rows
        ]
        blocks.append("\n".join(headings + lines))
    return "\n\n".join(blocks)


def _write_tabbed(cell: Cell, column: Column, language: Language) -> str:
    if type(cell) is int:
        return str(cell)
    shown = make_visible(write_cell(cell, column, language))
    return guard(shown) if isinstance(cell, str) else shown


def _table(sheet: Sheet, language: Language, style: str) -> str:
    rows = [_write_row(row, sheet, language) for row in sheet.rows]
    if sheet.total:
        rows.append(_write_row(sheet.total, sheet, language))
    if style == "github":
        rows = [[cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows]
    return tabulate(
        rows,
        headers=_headings(sheet, " – " if style == "github" else "\n", language)
        if sheet.headed or style == "github"
        else (),
        tablefmt=style,
        disable_numparse=True,
        colalign=["right" if column.kind in RIGHT else "left" for column in sheet.columns],
        preserve_whitespace=True,
    )


def _headings(sheet: Sheet, between: str, language: Language) -> list[str]:
    return [
        between.join(each.say(language) for each in (column.group, column.heading) if each) for column in sheet.columns
    ]


def _write_row(row: Row, sheet: Sheet, language: Language) -> list[str]:
    return [write_cell(cell, column, language) for cell, column in zip(row, sheet.columns, strict=True)]
