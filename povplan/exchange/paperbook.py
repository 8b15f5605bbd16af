"""Papers as an xlsx workbook, a sheet each, ready to print on A4."""

import io
import math
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from povplan.exchange.unfit import CONTROL, FIRST_DAY, LONGEST_TEXT
from povplan.model.forms import Rate
from povplan.model.formulas import keep_apostrophe
from povplan.reports.paper import Field, Frame, Paper, count_levels, find_runs, lay_headings
from povplan.reports.report import Report
from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Kind, Row
from povplan.words.language import Language

_FONT = "Times New Roman"
_A4 = 9
_UPRIGHT, _WIDE = 88.0, 138.0
"""Characters of the table's font that fit across the page, upright and on its long side."""

_LINE = 15.0
"""Height of a line in points."""

_PADDING = 3.0
"""Room above and below the text of a row in points."""

_BLANK_FOR_SIGNATURE = 4
_MOST_ARGUMENTS = 200
_LEFT_PART = 0.42
"""The part of the width that the left half of the head takes."""

_MARGINS = {"left": 0.6, "right": 0.6, "top": 0.7, "bottom": 0.7}
"""In inches."""


def write_report(report: Report, language: Language, *, today: date) -> bytes:
    """Return the papers of a report as the bytes of a workbook.

    Args:
        report: the report, with at least one paper.
        language: not used: the papers are in words already.
        today: the day that the file says it was made on.
    """
    del language
    content = io.BytesIO()
    with Workbook(content, {"in_memory": True}) as book:
        book.set_properties(
            {
                "title": report.papers[0].title,
                "author": " ".join(report.papers[0].frame.committee),
                "created": datetime(today.year, today.month, today.day),  # noqa: DTZ001 - a day anywhere
            }
        )
        looks = _Looks(book)
        for paper in report.papers:
            _Writer(book.add_worksheet(paper.name), paper, looks).write()
    return content.getvalue()


class _Looks:
    """The formats of a workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}

    def get(self, **wanted: object) -> Format:
        """Return the format with these properties, in the font of papers."""
        key = tuple(sorted(wanted.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(
                {"font_name": _FONT, "font_size": 11, "valign": "vcenter", **wanted}
            )
        return self._made[key]


class _Span(NamedTuple):
    """Columns next to each other, from the first to the last."""

    first: int
    last: int


class _Area(NamedTuple):
    """A rectangle of cells, by its corners."""

    row: int
    column: int
    last_row: int
    last_column: int


class _Writer:
    """Writes one paper from top to bottom."""

    def __init__(self, sheet: Worksheet, paper: Paper, looks: _Looks) -> None:
        self._sheet = sheet
        self._paper = paper
        self._looks = looks
        self._row = 0
        page = _WIDE if paper.is_wide else _UPRIGHT
        total = sum(each.width for each in paper.fields)
        self._widths = [each.width / total * page for each in paper.fields]
        self._size = 11 if total <= page else 10
        self._line = _LINE * self._size / 11
        last = len(paper.fields) - 1
        middle = self._find_middle()
        self._everything, self._left, self._right = _Span(0, last), _Span(0, middle), _Span(middle + 1, last)

    def write(self) -> None:
        """Write everything."""
        paper, sheet = self._paper, self._sheet
        for column, width in enumerate(self._widths):
            sheet.set_column(column, column, width)
        self._write_head(paper.frame)
        self._write_titles()
        first = self._row
        self._write_headings()
        sheet.repeat_rows(first, self._row - 1)
        self._write_table()
        if paper.notes:
            self._sheet.set_row(self._row, _PADDING)
            self._row += 1
        for note in paper.notes:
            self._write_line(note, self._everything, italic=True, text_wrap=True, align="left")
        self._write_signatures(paper.frame)
        self._set_page()

    def _find_middle(self) -> int:
        """Return the last column of the left half of the head: that which ends nearest to its part of the width."""
        total, reached, ends = sum(self._widths), 0.0, []
        for width in self._widths[:-1]:
            reached += width / total
            ends.append(abs(reached - _LEFT_PART))
        return ends.index(min(ends))

    def _write_head(self, frame: Frame) -> None:
        for place, (left, right) in enumerate(zip(frame.committee, frame.country, strict=True)):
            self._write_pair(left, right, bold=True, underline=place, left_bold=place == 1)
        self._write_pair("", frame.dated, italic=True)
        self._row += 1

    def _write_pair(
        self, left: str, right: str, *, left_bold: bool | None = None, underline: int = 0, **look: object
    ) -> None:
        """Write a line of the two halves; they take as many lines as the longer one needs."""
        look = {**look, "align": "center", "text_wrap": True}
        left_look = look if left_bold is None else {**look, "bold": left_bold}
        lines = max(
            _count_lines(left, self._width_of(self._left)), _count_lines(right, self._width_of(self._right), wide=True)
        )
        self._merge(self._row, self._left, left, self._looks.get(**left_look))
        self._merge(self._row, self._right, right, self._looks.get(**look, underline=underline))
        self._sheet.set_row(self._row, _LINE * lines)
        self._row += 1

    def _write_titles(self) -> None:
        paper = self._paper
        if paper.above:
            self._write_line(paper.above, self._everything, align="center")
        self._write_line(paper.title, self._everything, bold=True, font_size=13, align="center", text_wrap=True)
        for line in paper.below:
            self._write_line(line, self._everything, italic=True, align="center", text_wrap=True)
        self._row += 1

    def _write_line(self, text: str, span: _Span, **look: object) -> None:
        self._merge(self._row, span, text, self._looks.get(**look))
        is_large = bool(look.get("bold"))
        lines = _count_lines(text, self._width_of(span), wide=is_large)
        self._sheet.set_row(self._row, (_LINE + 3 * is_large) * lines)
        self._row += 1

    def _write_headings(self) -> None:
        fields = self._paper.fields
        look = self._looks.get(bold=True, border=1, align="center", text_wrap=True, font_size=self._size)
        top, levels = self._row, count_levels(fields)
        needed = [1] * levels
        for each in lay_headings(fields):
            last_row, last = top + each.row + each.height - 1, each.column + each.width - 1
            self._merge_area(_Area(top + each.row, each.column, last_row, last), each.text, look)
            lines = _count_lines(each.text, self._width_of(_Span(each.column, last)), wide=True)
            rows = range(each.row, each.row + each.height)
            if (missing := lines - sum(needed[row] for row in rows)) > 0:
                needed[rows[-1]] += missing
        for level, lines in enumerate(needed):
            self._sheet.set_row(top + level, _LINE * lines)
        self._row = top + levels
        if any(each.number for each in fields):
            look = self._looks.get(italic=True, border=1, align="center", text_wrap=True, font_size=9)
            for column, field in enumerate(fields):
                self._sheet.write_string(self._row, column, field.number, look)
            lines = max(
                _count_lines(field.number, width, breaks=True)
                for field, width in zip(fields, self._widths, strict=True)
            )
            self._sheet.set_row(self._row, 12.5 * lines)
            self._row += 1

    def _write_table(self) -> None:
        paper, first = self._paper, self._row
        runs = {(each.column, each.first): each for each in find_runs(paper.fields, paper.rows)}
        inside = {(run.column, row) for run in runs.values() for row in run.rows[1:]}
        formats = [self._format_of(field, is_total=False) for field in paper.fields]
        heights = self._measure(paper.rows, {*inside, *runs})
        for run in runs.values():
            lines = _count_lines(_as_text(paper.rows[run.first][run.column]), self._widths[run.column])
            missing = lines - sum(heights[row] for row in run.rows)
            for more in range(missing):
                heights[run.rows[more % len(run.rows)]] += 1
        for row, cells in enumerate(paper.rows):
            self._sheet.set_row(first + row, self._line * heights[row] + _PADDING)
            for column, cell in enumerate(cells):
                if merged := runs.get((column, row)):
                    self._sheet.merge_range(first + row, column, first + merged.last, column, "", formats[column])
                if (column, row) not in inside:
                    self._write_cell(first + row, column, cell, formats[column])
        self._row = first + len(paper.rows)
        self._write_totals(first)
        self._ignore_text_numbers(first)

    def _measure(self, rows: Sequence[Row], merged: set[tuple[int, int]]) -> list[int]:
        """Return the lines that each row needs, without its merged cells."""
        texts = [column for column, each in enumerate(self._paper.fields) if each.kind in _WRAPPED]
        return [
            max(
                (
                    _count_lines(_as_text(cells[column]), self._widths[column])
                    for column in texts
                    if (column, row) not in merged
                ),
                default=1,
            )
            for row, cells in enumerate(rows)
        ]

    def _write_totals(self, first: int) -> None:
        paper = self._paper
        last = self._row - 1
        step = len(paper.totals)
        for place, cells in enumerate(paper.totals):
            for column, (field, cell) in enumerate(zip(paper.fields, cells, strict=True)):
                look = self._format_of(field, is_total=True)
                formula = self._sum_up(field, column, range(first + place, last + 1, step))
                if cell is None or formula is None:
                    self._write_cell(self._row, column, cell, look)
                else:
                    self._sheet.write_formula(self._row, column, formula, look, cell)
            self._sheet.set_row(self._row, self._line + _PADDING)
            self._row += 1

    def _sum_up(self, field: Field, column: int, rows: range) -> str | None:
        """Return the formula of a total; None if it is text."""
        if isinstance(field.formula, Rate):
            start = self._paper.first_figure - 1
            part = xl_rowcol_to_cell(self._row, start + field.formula.part)
            whole = xl_rowcol_to_cell(self._row, start + field.formula.whole)
            return f"=ROUND({part}/{whole}*100,2)"
        if not field.is_summed or not rows:
            return None
        if rows.step == 1:
            return f"=SUM({xl_rowcol_to_cell(rows[0], column)}:{xl_rowcol_to_cell(rows[-1], column)})"
        cells = [xl_rowcol_to_cell(row, column) for row in rows]
        chunks = (cells[start : start + _MOST_ARGUMENTS] for start in range(0, len(cells), _MOST_ARGUMENTS))
        return "=" + "+".join(f"SUM({','.join(chunk)})" for chunk in chunks)

    def _write_cell(self, row: int, column: int, cell: Cell, look: Format) -> None:
        kind = self._paper.fields[column].kind
        if cell is None or cell == "":
            self._sheet.write_blank(row, column, None, look)
        elif isinstance(cell, date) and cell >= FIRST_DAY:
            self._sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), look)  # noqa: DTZ001
        elif isinstance(cell, (int, float)):
            self._sheet.write_number(row, column, cell, look)
        elif kind is Kind.SHEET:
            self._sheet.write_url(row, column, f"internal:'{cell}'!A1", look, str(cell))
        else:
            # Not write(), which makes formulas and links of some texts.
            self._sheet.write_string(row, column, CONTROL.sub("", keep_apostrophe(_as_text(cell)))[:LONGEST_TEXT], look)

    def _format_of(self, field: Field, *, is_total: bool) -> Format:
        numbers = {Kind.COUNT: "#,##0", Kind.RATE: "0.00", Kind.DATE: "dd/mm/yyyy"}
        look: dict[str, object] = {
            "border": 1,
            "font_size": self._size,
            "align": "left" if field.kind in _WRAPPED and not field.is_short else "center",
            "num_format": numbers.get(field.kind, "@"),
        }
        if field.kind in _WRAPPED:
            look["text_wrap"] = True
        if is_total:
            look["bold"] = True
        return self._looks.get(**look)

    def _ignore_text_numbers(self, first: int) -> None:
        """Keep Excel from marking codes and numbers of households, which are text on purpose."""
        last = len(self._paper.fields) - 1
        area = f"{xl_rowcol_to_cell(first, 0)}:{xl_rowcol_to_cell(max(self._row - 1, first), last)}"
        self._sheet.ignore_errors({"number_stored_as_text": area})

    def _write_signatures(self, frame: Frame) -> None:
        self._row += 1
        for place, line in enumerate(frame.signed):
            self._write_pair("" if place else frame.prepared, line, bold=True)
        self._row += _BLANK_FOR_SIGNATURE
        self._write_pair("", frame.signer, bold=True)

    def _set_page(self) -> None:
        sheet = self._sheet
        sheet.set_paper(_A4)
        if self._paper.is_wide:
            sheet.set_landscape()
        sheet.set_margins(**_MARGINS)
        sheet.fit_to_pages(1, 0)
        sheet.center_horizontally()
        sheet.print_area(0, 0, self._row - 1, len(self._paper.fields) - 1)
        sheet.set_footer(f'&C&"{_FONT}"&10&P/&N')
        sheet.hide_gridlines(2)

    def _width_of(self, span: _Span) -> float:
        return sum(self._widths[span.first : span.last + 1])

    def _merge(self, row: int, span: _Span, text: str, look: Format) -> None:
        self._merge_area(_Area(row, span.first, row, span.last), text, look)

    def _merge_area(self, area: _Area, text: str, look: Format) -> None:
        if (area.row, area.column) != (area.last_row, area.last_column):
            self._sheet.merge_range(*area, "", look)
        self._sheet.write_string(area.row, area.column, text, look)


_WRAPPED = (Kind.TEXT, Kind.NAME, Kind.SHEET)


def _as_text(cell: Cell) -> str:
    return "" if cell is None else str(cell).replace(TOGETHER, " ").replace(NEXT_LINE, "\n")


@lru_cache(4096)
def _count_lines(text: str, width: float, *, wide: bool = False, breaks: bool = False) -> int:
    """Return how many lines a text takes in a column; a spreadsheet does not make room for merged cells by itself.

    Args:
        text: the text.
        width: the characters that fit in a line.
        wide: whether its letters are wider than usual: bold or capitals.
        breaks: whether it may break anywhere, as it has no blanks.
    """
    room = max(width * (0.95 if wide else 1.15), 1)
    if breaks:
        return max(math.ceil(len(text) / room), 1)
    return sum(_wrap(line.split(), room) for line in text.split("\n")) or 1


def _wrap(words: Iterable[str], room: float) -> int:
    lines, used = 1, 0.0
    for word in words:
        length = len(word)
        if used and used + 1 + length > room:
            lines, used = lines + 1, 0.0
        used += length + bool(used)
        if used > room:
            lines += math.ceil(used / room) - 1
            used %= room
    return lines
