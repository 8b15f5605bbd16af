"""Papers as a docx document, each from a new page, ready to print on A4."""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from povplan.exchange.unfit import CONTROL
from povplan.model.formulas import keep_apostrophe
from povplan.reports.paper import Field, Frame, Paper, Run, count_levels, find_runs, lay_headings
from povplan.reports.report import Report
from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Kind
from povplan.words.language import Language
from povplan.words.numbers import write_date, write_number, write_rate

_FONT = "Times New Roman"
_SHORT_SIDE, _LONG_SIDE = Mm(210), Mm(297)
_UPRIGHT = {"left": Mm(30), "right": Mm(15), "top": Mm(20), "bottom": Mm(20)}
"""Margins of official papers (Decree 30/2020/NĐ-CP, Annex I)."""

_WIDE = {"left": Mm(20), "right": Mm(15), "top": Mm(20), "bottom": Mm(15)}
"""Those of a page on its long side, as narrow as is usual."""

_BODY, _SMALL, _TINY = 12, 10, 8
_MANY_COLUMNS = 12
_TWIPS = 635
"""English metric units in a twentieth of a point."""

_LEFT_PART = 0.42
_BLANK_FOR_SIGNATURE = 3
_FEW_ROWS = 2


def write_report(report: Report, language: Language, *, today: date) -> bytes:
    """Return the papers of a report as the bytes of a document.

    Args:
        report: the report, with at least one paper.
        language: the language of numbers and dates.
        today: the day that the file says it was made on.
    """
    document = Document()
    _set_properties(document, report.papers[0], today)
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FONT, Pt(_BODY)
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)
    style.paragraph_format.space_after = Pt(0)
    for place, paper in enumerate(report.papers):
        section = document.add_section(WD_SECTION.NEW_PAGE) if place else document.sections[0]
        if place:
            # The section above ends in a paragraph of its own, which must not need a page.
            document.paragraphs[-1].paragraph_format.line_spacing = Pt(1)
        width = _set_page(section, is_wide=paper.is_wide, is_first=not place)
        _Writer(document, paper, width, language).write()
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _set_properties(document: DocumentObject, paper: Paper, today: date) -> None:
    """Say whose paper it is; the template names the library as the author."""
    about = document.core_properties
    about.title, about.author = paper.title, " ".join(paper.frame.committee)
    about.comments, about.last_modified_by = "", ""
    about.created = about.modified = datetime(today.year, today.month, today.day)  # noqa: DTZ001 - a day anywhere


def _set_page(section: Section, *, is_wide: bool, is_first: bool) -> Length:
    """Lay the page and return the width between its margins."""
    across, down = (_LONG_SIDE, _SHORT_SIDE) if is_wide else (_SHORT_SIDE, _LONG_SIDE)
    section.orientation = WD_ORIENT.LANDSCAPE if is_wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = across, down
    margins = _WIDE if is_wide else _UPRIGHT
    section.left_margin, section.right_margin = margins["left"], margins["right"]
    section.top_margin, section.bottom_margin = margins["top"], margins["bottom"]
    section.header_distance = section.footer_distance = Mm(10)
    if is_first:
        # Later sections follow the first. Official papers have the number above the text, not on the first page.
        section.different_first_page_header_footer = True
        _add_page_number(section.header.paragraphs[0])
    else:
        section.different_first_page_header_footer = False
    return Length(across - margins["left"] - margins["right"])


def _add_page_number(paragraph: Paragraph) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()._r  # noqa: SLF001 - python-docx has no fields of its own
        run.append(_make("w:fldChar", fldCharType=kind) if kind else _text("w:instrText", text))


class _Writer:
    """Writes one paper from top to bottom."""

    def __init__(self, document: DocumentObject, paper: Paper, width: Length, language: Language) -> None:
        self._document = document
        self._paper = paper
        self._language = language
        total = sum(each.width for each in paper.fields)
        self._widths = [int(each.width / total * width / _TWIPS) for each in paper.fields]
        left = int(sum(self._widths) * _LEFT_PART)
        self._halves = [left, sum(self._widths) - left]
        has_many = len(paper.fields) > _MANY_COLUMNS
        self._size = _SMALL - has_many if paper.is_wide else _BODY - 1
        self._heading_size = _TINY if has_many else self._size

    def write(self) -> None:
        """Write everything."""
        paper = self._paper
        self._write_head(paper.frame)
        self._write_line("", size=6)
        if paper.above:
            self._write_line(paper.above, align=WD_ALIGN_PARAGRAPH.CENTER)
        self._write_line(paper.title, align=WD_ALIGN_PARAGRAPH.CENTER, bold=True, size=13)
        for line in paper.below:
            self._write_line(line, align=WD_ALIGN_PARAGRAPH.CENTER, italic=True)
        self._write_line("", size=6)
        self._append(_make_table(self._widths, self._list_rows(), has_borders=True))
        for place, note in enumerate(paper.notes):
            self._write_line(note, italic=True, size=10, before=0 if place else 3, keeps=True)
        self._write_line("", size=4, keeps=True)
        self._write_signatures(paper.frame)

    def _write_head(self, frame: Frame) -> None:
        left = [_paragraph(frame.committee[0]), _paragraph(frame.committee[1], bold=True)]
        right = [
            _paragraph(frame.country[0], bold=True),
            _paragraph(frame.country[1], bold=True, underline=True),
            _paragraph(frame.dated, italic=True),
        ]
        row = _make_row([_make_cell(left, self._halves[0], at="top"), _make_cell(right, self._halves[1], at="top")])
        self._append(_make_table(self._halves, [row], has_borders=False))

    def _write_signatures(self, frame: Frame) -> None:
        left = [_paragraph(frame.prepared, bold=True)]
        right = [
            *(_paragraph(line, bold=True) for line in frame.signed),
            *(_paragraph("") for _ in range(_BLANK_FOR_SIGNATURE)),
            _paragraph(frame.signer, bold=True),
        ]
        row = _make_row([_make_cell(left, self._halves[0], at="top"), _make_cell(right, self._halves[1], at="top")])
        self._append(_make_table(self._halves, [row], has_borders=False))

    def _list_rows(self) -> Iterator[Any]:
        paper = self._paper
        yield from self._list_headings()
        for rows, is_total in ((paper.rows, False), (paper.totals, True)):
            places = {(run.column, row): run for run in find_runs(paper.fields, rows) for row in run.rows}
            for row, cells in enumerate(rows):
                yield _make_row(
                    [
                        self._make_body_cell((column, row), cell, places.get((column, row)), is_total=is_total)
                        for column, cell in enumerate(cells)
                    ]
                )

    def _list_headings(self) -> Iterator[Any]:
        fields = self._paper.fields
        levels = count_levels(fields)
        starts = {(each.row, each.column): each for each in lay_headings(fields)}
        for level in range(levels):
            cells, column = [], 0
            while column < len(fields):
                each = starts.get((level, column))
                span = each.width if each else 1
                width = sum(self._widths[column : column + span])
                goes_on = each is not None and each.height > 1
                merge = ("restart" if goes_on else None) if each else "continue"
                text = _paragraph(each.text if each else "", bold=True, size=self._heading_size)
                cells.append(_make_cell([text], width, span=span, merge=merge))
                column += span
            yield _make_row(cells, is_heading=True)
        if any(each.number for each in fields):
            yield _make_row(
                [
                    _make_cell([_paragraph(_may_break(each.number), italic=True, size=8)], width)
                    for each, width in zip(fields, self._widths, strict=True)
                ],
                is_heading=True,
            )

    def _make_body_cell(self, place: tuple[int, int], cell: Cell, run: Run | None, *, is_total: bool) -> Any:  # noqa: ANN401 - an element of XML
        column, row = place
        field = self._paper.fields[column]
        align = "left" if field.kind in _LEFT and not field.is_short else "center"
        goes_on = run is not None and run.first < row
        lines = [
            # Totals stay with the signatures, which would stand alone on a page else.
            _paragraph(line, bold=is_total, size=self._size, align=align, keeps=is_total)
            for line in ("" if goes_on else self._say(cell, field)).split("\n")
        ]
        merge = None if run is None else "continue" if goes_on else "restart"
        # Text of a cell over many rows stands at its top, on the page on which it begins.
        at = "top" if run and len(run.rows) > _FEW_ROWS else "center"
        return _make_cell(lines, self._widths[column], merge=merge, at=at)

    def _say(self, cell: Cell, field: Field) -> str:
        if cell is None:
            return ""
        if isinstance(cell, date):
            return write_date(cell, self._language)
        if isinstance(cell, float):
            return write_rate(cell, self._language)
        if isinstance(cell, int):
            return write_number(cell, self._language) if field.kind is Kind.COUNT else str(cell)
        return keep_apostrophe(cell.replace(TOGETHER, " ").replace(NEXT_LINE, "\n"))

    def _write_line(
        self,
        text: str,
        *,
        align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT,
        size: int = _BODY,
        before: int = 0,
        **look: bool,
    ) -> None:
        paragraph = self._document.add_paragraph()
        paragraph.alignment = align
        paragraph.paragraph_format.space_before = Pt(before)
        paragraph.paragraph_format.keep_with_next = look.get("keeps")
        run = paragraph.add_run(CONTROL.sub("", text))
        run.font.size = Pt(size)
        run.bold, run.italic = look.get("bold"), look.get("italic")

    def _append(self, table: Any) -> None:  # noqa: ANN401 - an element of XML
        self._document.element.body.insert_element_before(table, "w:sectPr")


_LEFT = (Kind.TEXT, Kind.NAME, Kind.SHEET)


def _may_break(formula: str) -> str:
    """Return a formula that may break before a sign, as it has no blanks."""
    return "".join(f"\u200b{char}" if char in "+-*=" else char for char in formula)


# A table is made of elements of XML: python-docx looks for each cell anew, which takes minutes for a list of thousands.


def _make_table(widths: Sequence[int], rows: Iterable[Any], *, has_borders: bool) -> Any:  # noqa: ANN401 - as above
    table = OxmlElement("w:tbl")
    properties = OxmlElement("w:tblPr")
    properties.append(_make("w:tblW", w=sum(widths), type="dxa"))
    properties.append(_make("w:jc", val="center"))
    if has_borders:
        borders = OxmlElement("w:tblBorders")
        borders.extend(
            _make(f"w:{side}", val="single", sz=4, space=0, color="auto")
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        properties.append(borders)
    properties.append(_make("w:tblLayout", type="fixed"))
    margins = OxmlElement("w:tblCellMar")
    margins.extend(_make(f"w:{side}", w=40, type="dxa") for side in ("left", "right"))
    properties.append(margins)
    table.append(properties)
    grid = OxmlElement("w:tblGrid")
    grid.extend(_make("w:gridCol", w=width) for width in widths)
    table.append(grid)
    table.extend(rows)
    return table


def _make_row(cells: Iterable[Any], *, is_heading: bool = False) -> Any:  # noqa: ANN401 - as above
    row = OxmlElement("w:tr")
    properties = OxmlElement("w:trPr")
    properties.append(_make("w:cantSplit"))
    if is_heading:
        properties.append(_make("w:tblHeader"))
    row.append(properties)
    row.extend(cells)
    return row


def _make_cell(
    paragraphs: Iterable[Any], width: int, *, span: int = 1, merge: str | None = None, at: str = "center"
) -> Any:  # noqa: ANN401 - as above
    cell = OxmlElement("w:tc")
    properties = OxmlElement("w:tcPr")
    properties.append(_make("w:tcW", w=width, type="dxa"))
    if span > 1:
        properties.append(_make("w:gridSpan", val=span))
    if merge is not None:
        properties.append(_make("w:vMerge", val=merge))
    properties.append(_make("w:vAlign", val=at))
    cell.append(properties)
    cell.extend(paragraphs)
    return cell


def _paragraph(  # noqa: PLR0913 - how a line looks
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    underline: bool = False,
    size: int = _BODY,
    align: str = "center",
    keeps: bool = False,
) -> Any:  # noqa: ANN401 - as above
    paragraph = OxmlElement("w:p")
    properties = OxmlElement("w:pPr")
    if keeps:
        properties.append(_make("w:keepNext"))
    properties.append(_make("w:jc", val=align))
    paragraph.append(properties)
    run, look = OxmlElement("w:r"), OxmlElement("w:rPr")
    for name, wanted in (("b", bold), ("i", italic)):
        if wanted:
            look.append(_make(f"w:{name}"))
    look.append(_make("w:sz", val=2 * size))
    if underline:
        look.append(_make("w:u", val="single"))
    run.append(look)
    run.append(_text("w:t", CONTROL.sub("", text)))
    paragraph.append(run)
    return paragraph


def _text(tag: str, text: str) -> Any:  # noqa: ANN401 - as above
    element = OxmlElement(tag)
    element.text = text
    element.set(qn("xml:space"), "preserve")
    return element


def _make(tag: str, **attributes: object) -> Any:  # noqa: ANN401 - as above
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    return element
