"""Tables of a docx document, made of elements of XML: python-docx looks for each cell anew, which takes minutes.

Rows do not part over pages, and headings stand again on each page.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from povplan.exchange.cellwords import say_cell
from povplan.exchange.unfit import CONTROL
from povplan.model.formulas import keep_apostrophe
from povplan.reports.paper import Field, Run, count_levels, find_runs, lay_headings
from povplan.reports.sheet import Cell, Kind, Row
from povplan.words.language import Language

BODY_SIZE = 12
"""Points of text, unless a table is too wide for it."""

_FEW_ROWS = 2
_LEFT = (Kind.TEXT, Kind.NAME, Kind.SHEET)


class Grid(NamedTuple):
    """A table to be made.

    Args:
        fields: its columns.
        widths: the width of each, in twentieths of a point.
        rows: the rows.
        totals: the last rows, in bold.
        size: points of the text.
        heading_size: points of the headings.
        font: the name of the font; empty: that of the document.
        is_middle: whether figures stand in the middle of their column, as forms have them, else on its right.
    """

    fields: Sequence[Field]
    widths: Sequence[int]
    rows: Sequence[Row]
    totals: Sequence[Row]
    size: float
    heading_size: float
    is_middle: bool = True
    font: str = ""


def draw_grid(grid: Grid, language: Language) -> Any:  # noqa: ANN401 - an element of XML
    """Return the table as an element."""
    return make_table(grid.widths, _list_rows(grid, language), has_borders=True)


def _list_rows(grid: Grid, language: Language) -> Iterator[Any]:
    yield from _list_headings(grid)
    for rows, is_total in ((grid.rows, False), (grid.totals, True)):
        places = {(run.column, row): run for run in find_runs(grid.fields, rows) for row in run.rows}
        for row, cells in enumerate(rows):
            yield make_row(
                [
                    _make_body_cell(grid, column, _Body(cell, row, places.get((column, row)), is_total), language)
                    for column, cell in enumerate(cells)
                ]
            )


def _list_headings(grid: Grid) -> Iterator[Any]:
    fields = grid.fields
    levels = count_levels(fields)
    starts = {(each.row, each.column): each for each in lay_headings(fields)}
    for level in range(levels):
        cells, column = [], 0
        while column < len(fields):
            each = starts.get((level, column))
            span = each.width if each else 1
            width = sum(grid.widths[column : column + span])
            goes_on = each is not None and each.height > 1
            merge = ("restart" if goes_on else None) if each else "continue"
            text = make_paragraph(each.text if each else "", bold=True, size=grid.heading_size, font=grid.font)
            cells.append(make_cell([text], width, span=span, merge=merge))
            column += span
        yield make_row(cells, is_heading=True)
    if any(each.number for each in fields):
        yield make_row(
            [
                make_cell([make_paragraph(_may_break(each.number), italic=True, size=8)], width)
                for each, width in zip(fields, grid.widths, strict=True)
            ],
            is_heading=True,
        )


class _Body(NamedTuple):
    """A cell below the headings: what it holds, its row, what it is merged with, and whether it is of a total."""

    cell: Cell
    row: int
    run: Run | None
    is_total: bool


def _make_body_cell(grid: Grid, column: int, body: _Body, language: Language) -> Any:  # noqa: ANN401 - an element of XML
    field, run = grid.fields[column], body.run
    is_words = field.kind in _LEFT and not field.is_short
    goes_on = run is not None and run.first < body.row
    text = "" if goes_on else say_cell(body.cell, field.kind, language)
    lines = [
        make_paragraph(
            line,
            bold=body.is_total,
            size=grid.size,
            align="left" if is_words else "center" if grid.is_middle else "right",
            # Totals stay with the signatures, which would stand alone on a page else.
            keeps=body.is_total,
            font=grid.font,
        )
        for line in keep_apostrophe(text).split("\n")
    ]
    merge = None if run is None else "continue" if goes_on else "restart"
    # Text of a cell over many rows stands at its top, on the page on which it begins.
    at = "top" if run and len(run.rows) > _FEW_ROWS else "center"
    return make_cell(lines, grid.widths[column], merge=merge, at=at)


def _may_break(formula: str) -> str:
    """Return a formula that may break before a sign, as it has no blanks."""
    return "".join(f"\u200b{char}" if char in "+-*=" else char for char in formula)


def make_table(widths: Sequence[int], rows: Iterable[Any], *, has_borders: bool) -> Any:  # noqa: ANN401 - an element of XML
    """Return a table with fixed widths of its columns, in twentieths of a point."""
    table = OxmlElement("w:tbl")
    properties = OxmlElement("w:tblPr")
    properties.append(make("w:tblW", w=sum(widths), type="dxa"))
    properties.append(make("w:jc", val="center"))
    if has_borders:
        borders = OxmlElement("w:tblBorders")
        borders.extend(
            make(f"w:{side}", val="single", sz=4, space=0, color="auto")
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        properties.append(borders)
    properties.append(make("w:tblLayout", type="fixed"))
    margins = OxmlElement("w:tblCellMar")
    margins.extend(make(f"w:{side}", w=40, type="dxa") for side in ("left", "right"))
    properties.append(margins)
    table.append(properties)
    grid = OxmlElement("w:tblGrid")
    grid.extend(make("w:gridCol", w=width) for width in widths)
    table.append(grid)
    table.extend(rows)
    return table


def make_row(cells: Iterable[Any], *, is_heading: bool = False) -> Any:  # noqa: ANN401 - an element of XML
    """Return a row, which stays on one page; a heading stands again on each."""
    row = OxmlElement("w:tr")
    properties = OxmlElement("w:trPr")
    properties.append(make("w:cantSplit"))
    if is_heading:
        properties.append(make("w:tblHeader"))
    row.append(properties)
    row.extend(cells)
    return row


def make_cell(
    paragraphs: Iterable[Any], width: int, *, span: int = 1, merge: str | None = None, at: str = "center"
) -> Any:  # noqa: ANN401 - an element of XML
    """Return a cell over some columns; `merge` says whether it begins or continues one over several rows."""
    cell = OxmlElement("w:tc")
    properties = OxmlElement("w:tcPr")
    properties.append(make("w:tcW", w=width, type="dxa"))
    if span > 1:
        properties.append(make("w:gridSpan", val=span))
    if merge is not None:
        properties.append(make("w:vMerge", val=merge))
    properties.append(make("w:vAlign", val=at))
    cell.append(properties)
    cell.extend(paragraphs)
    return cell


def make_paragraph(  # noqa: PLR0913 - how a line looks
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    underline: bool = False,
    size: float = BODY_SIZE,
    align: str = "center",
    keeps: bool = False,
    before: int = 0,
    font: str = "",
) -> Any:  # noqa: ANN401 - an element of XML
    """Return a line of text."""
    paragraph = OxmlElement("w:p")
    properties = OxmlElement("w:pPr")
    if keeps:
        properties.append(make("w:keepNext"))
    # The text around may have blanks of its own above and below each line.
    properties.append(make("w:spacing", before=20 * before, after=0, line=240, lineRule="auto"))
    properties.append(make("w:jc", val=align))
    if not text:
        # What decides the height of a line without text.
        mark = OxmlElement("w:rPr")
        mark.append(make("w:sz", val=round(2 * size)))
        properties.append(mark)
    paragraph.append(properties)
    run, look = OxmlElement("w:r"), OxmlElement("w:rPr")
    if font:
        look.append(make("w:rFonts", ascii=font, hAnsi=font, cs=font))
    for name, wanted in (("b", bold), ("i", italic)):
        if wanted:
            look.append(make(f"w:{name}"))
    look.append(make("w:sz", val=round(2 * size)))
    if underline:
        look.append(make("w:u", val="single"))
    run.append(look)
    run.append(make_text("w:t", CONTROL.sub("", text)))
    paragraph.append(run)
    return paragraph


def make_text(tag: str, text: str) -> Any:  # noqa: ANN401 - an element of XML
    """Return an element that holds a text with all its blanks."""
    element = OxmlElement(tag)
    element.text = text
    element.set(qn("xml:space"), "preserve")
    return element


def make(tag: str, **attributes: object) -> Any:  # noqa: ANN401 - an element of XML
    """Return an element of the document's own names with attributes of them."""
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    return element
