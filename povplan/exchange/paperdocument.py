"""Papers as a docx document, each from a new page, ready to print on A4."""

import io
from datetime import date, datetime
from typing import Any

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from povplan.exchange.doctable import (
    BODY_SIZE,
    Grid,
    draw_grid,
    make,
    make_cell,
    make_paragraph,
    make_row,
    make_table,
    make_text,
)
from povplan.exchange.unfit import CONTROL
from povplan.reports.paper import Frame, Paper
from povplan.reports.report import Report
from povplan.words.language import Language

_FONT = "Times New Roman"
_SHORT_SIDE, _LONG_SIDE = Mm(210), Mm(297)
_UPRIGHT = {"left": Mm(30), "right": Mm(15), "top": Mm(20), "bottom": Mm(20)}
"""Margins of official papers (Decree 30/2020/NĐ-CP, Annex I)."""

_WIDE = {"left": Mm(20), "right": Mm(15), "top": Mm(20), "bottom": Mm(15)}
"""Those of a page on its long side, as narrow as is usual."""

_SMALL, _TINY = 10, 8
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
    style.font.name, style.font.size = _FONT, Pt(BODY_SIZE)
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
        run.append(make("w:fldChar", fldCharType=kind) if kind else make_text("w:instrText", text))


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
        size = _SMALL - has_many if paper.is_wide else BODY_SIZE - 1
        self._grid = Grid(
            paper.fields, self._widths, paper.rows, paper.totals, size, heading_size=_TINY if has_many else size
        )

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
        self._append(draw_grid(self._grid, self._language))
        for place, note in enumerate(paper.notes):
            self._write_line(note, italic=True, size=10, before=0 if place else 3, keeps=True)
        self._write_line("", size=4, keeps=True)
        self._write_signatures(paper.frame)

    def _write_head(self, frame: Frame) -> None:
        left = [make_paragraph(frame.committee[0]), make_paragraph(frame.committee[1], bold=True)]
        right = [
            make_paragraph(frame.country[0], bold=True),
            make_paragraph(frame.country[1], bold=True, underline=True),
            make_paragraph(frame.dated, italic=True),
        ]
        row = make_row([make_cell(left, self._halves[0], at="top"), make_cell(right, self._halves[1], at="top")])
        self._append(make_table(self._halves, [row], has_borders=False))

    def _write_signatures(self, frame: Frame) -> None:
        left = [make_paragraph(frame.prepared, bold=True)]
        right = [
            *(make_paragraph(line, bold=True) for line in frame.signed),
            *(make_paragraph("") for _ in range(_BLANK_FOR_SIGNATURE)),
            make_paragraph(frame.signer, bold=True),
        ]
        row = make_row([make_cell(left, self._halves[0], at="top"), make_cell(right, self._halves[1], at="top")])
        self._append(make_table(self._halves, [row], has_borders=False))

    def _write_line(
        self,
        text: str,
        *,
        align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT,
        size: int = BODY_SIZE,
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
