"""A report as a docx document: a template is filled with its fields, and its tables are put where the template says."""

import io
import re
import traceback
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm, Pt

from povplan.exchange.cellwords import say_text
from povplan.exchange.doctable import Grid, draw_grid, make_paragraph
from povplan.exchange.unfit import CONTROL
from povplan.exchange.widths import MEASURED, fit_widths, take_texts
from povplan.exchange.wordchart import draw_chart
from povplan.exchange.wordtemplate import (
    BadTemplateError,
    Flaw,
    Template,
    What,
    Where,
    find_flaws,
    list_sources,
    make_environment,
    open_template,
    show_line,
)
from povplan.reports.paper import Field
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Sheet
from povplan.words.language import Language
from povplan.words.numbers import write_date, write_decimal, write_number

_OWN = {True: "report.docx", False: "page.docx"}
"""The templates of povplan: with and without what stands around an official paper."""

_PARAGRAPH, _CELL = qn("w:p"), qn("w:tc")
_MARK = "\ue002"
"""Around the number of a part, in the paragraph that it takes the place of; users' text has no control characters."""

_MARKED = re.compile(f"{_MARK}([0-9]+){_MARK}")
_EMU_IN_TWIP = 635
_CELL_MARGINS = 2 * 115
"""Twentieths of a point beside the text of a cell, unless the template says otherwise."""
_AIR = 3
"""Points between a table and what comes next."""


class _Size(NamedTuple):
    """Points of the text of tables that are not too wide for it, of notes, and of the page's room for a table."""

    table: float
    note: float
    height: float = 0


_OFFICIAL, _TO_TAKE = _Size(11, 12), _Size(10, 11)
"""On a paper that is registered, and on a page that is to hold much."""

_WIDE_HEIGHT = 455
"""Points that a wide page has left for its table."""


def own_template(*, is_official: bool) -> bytes:
    """Return the template of povplan, for an official paper or for a page."""
    return (Path(__file__).parent / _OWN[is_official]).read_bytes()


def write_letter(report: Report, language: Language, *, today: date, template: bytes | None) -> bytes:
    """Return a report as the bytes of a document.

    Args:
        report: the report, which has fields.
        language: the language of numbers and dates.
        today: the day that the file says it was made on.
        template: the template of an office; None: that of povplan.

    Raises:
        BadTemplateError: the template names a field that there is not, or its code is wrong.
    """
    merge = report.merge
    opened = open_template(own_template(is_official=report.frame is not None) if template is None else template)
    if merge is None or opened is None:
        raise BadTemplateError(Flaw(What.NOT_WORD, None, "", ""))
    if flaws := find_flaws(opened, merge.names):
        raise BadTemplateError(*flaws)
    placed = _Placed(language, _choose_size(report))
    _fill(opened, placed.prepare(merge.values()), language)
    document = opened.docx  # `get_docx` would read the template again.
    _check_whole(document)
    if report.is_wide:
        _turn(document.sections[0])
    placed.put_into(document)
    _mend(document)
    about = document.core_properties
    about.title, about.comments = CONTROL.sub("", say_text(report.title)), ""
    about.author = about.last_modified_by = " ".join(report.frame.committee) if report.frame else ""
    about.created = about.modified = datetime(today.year, today.month, today.day)  # noqa: DTZ001 - a day anywhere
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _choose_size(report: Report) -> _Size:
    if report.is_wide:
        return _TO_TAKE._replace(height=_WIDE_HEIGHT)
    return _OFFICIAL if report.frame else _TO_TAKE


def _turn(section: Section) -> None:
    """Lay a page on its long side, with margins as narrow as is usual."""
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(10)


def _check_whole(document: DocumentObject) -> None:
    """Look for what Word would not open.

    Raises:
        BadTemplateError: there is text outside paragraphs, or a loop has torn the document apart.
    """
    body = document.element.body
    strays = "".join(body.xpath("./text() | .//w:tbl/text() | .//w:tr/text() | .//w:tc/text()")).strip()
    if strays:
        raise BadTemplateError(Flaw(What.NOT_A_PART, Where.TEXT, strays, strays))
    torn = (
        "./*[not(self::w:p or self::w:tbl or self::w:sdt or self::w:sectPr or contains(name(), 'ookmark'))]"
        " | .//w:tr[not(parent::w:tbl or parent::w:sdtContent)] | .//w:tc[not(parent::w:tr or parent::w:sdtContent)]"
        " | .//w:p[parent::w:r or parent::w:t or parent::w:p]"
    )
    if not document.sections or body.xpath(torn):
        raise BadTemplateError(Flaw(What.BROKEN, Where.TEXT, "", ""))


def _mend(document: DocumentObject) -> None:
    """Give cells and tables that conditions and loops have emptied what Word demands of them."""
    roots = [document.element.body]
    roots += [part.element for part in document.part.package.parts if part.content_type.endswith(_AROUND)]
    for root in roots:
        for table in list(root.iter(qn("w:tbl"))):
            if next(table.iterchildren(qn("w:tr"), qn("w:sdt")), None) is None:
                table.getparent().remove(table)
        for cell in root.iter(_CELL):
            if not len(cell) or cell[-1].tag != _PARAGRAPH:
                cell.append(OxmlElement("w:p"))
    last = document.paragraphs[-1:]
    if last and all(each.tag == qn("w:pPr") for each in last[0]._p):  # noqa: SLF001 - an image is no text
        # What Word needs below a last table must not need a page.
        last[0].paragraph_format.line_spacing = Pt(1)


_AROUND = ("header+xml", "footer+xml")


def _find_width(document: DocumentObject, paragraph: Any) -> Length:  # noqa: ANN401 - an element of XML
    """Return the room for a part: the width of its cell, else that between the margins of its page."""
    cell = next(paragraph.iterancestors(_CELL), None)
    if cell is not None:
        width = next((int(each) for each in cell.xpath("./w:tcPr/w:tcW[@w:type='dxa']/@w:w")), 0)
        if width > _CELL_MARGINS:
            return Length((width - _CELL_MARGINS) * _EMU_IN_TWIP)
    block = paragraph if cell is None else [*cell.iterancestors(qn("w:tbl"))][-1]
    # A section ends with the paragraph that says how it is laid out.
    place = sum(1 for each in block.itersiblings(preceding=True) if each.xpath("./w:pPr/w:sectPr"))
    section = document.sections[min(place, len(document.sections) - 1)]
    return Length((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))


class _Content:
    """A part of the report among the values of a template."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __html__(self) -> str:
        """Return a paragraph that the part takes the place of."""
        return f"<w:p><w:r><w:t>{_MARK}{self._number}{_MARK}</w:t></w:r></w:p>"


class _Placed:
    """The parts of a report, until they are put into the document."""

    def __init__(self, language: Language, size: _Size) -> None:
        self._language, self._size = language, size
        self._sheets: list[tuple[str, Sheet]] = []

    def prepare(self, value: Any, name: str = "") -> Any:  # noqa: ANN401 - a value of a field, or several
        """Return a value as the template takes it: text that XML can hold, and a mark for a part."""
        if isinstance(value, dict):
            return {key: self.prepare(each, key) for key, each in value.items()}
        if isinstance(value, list):
            return [self.prepare(each) for each in value]
        if isinstance(value, Sheet):
            self._sheets.append((name, value))
            return _Content(len(self._sheets) - 1)
        # A line end of the report breaks the line, one of a user does not.
        return CONTROL.sub("", say_text(" ".join(value.split("\n")))) if isinstance(value, str) else value

    def put_into(self, document: DocumentObject) -> None:
        """Put each part where its mark stands.

        Raises:
            BadTemplateError: one stands where there is no room for it.
        """
        for paragraph in list(document.element.body.iter(_PARAGRAPH)):
            found = _MARKED.fullmatch("".join(each.text or "" for each in paragraph.iter(qn("w:t"))))
            if found is None or next(paragraph.iterdescendants(_PARAGRAPH), None) is not None:
                continue
            name, sheet = self._sheets[int(found[1])]
            if next(paragraph.iterancestors(qn("w:txbxContent")), None) is not None:
                raise BadTemplateError(Flaw(What.NOT_HERE, Where.TEXT, "", name))
            for element in self._draw(document, sheet, _find_width(document, paragraph)):
                paragraph.addprevious(element)
            paragraph.getparent().remove(paragraph)

    def _draw(self, document: DocumentObject, sheet: Sheet, width: Length) -> Iterator[Any]:
        if sheet.bars and sheet.rows:
            headings = [sheet.columns[place].heading.say(self._language) for place in sheet.bars]
            rows = [(say_text(str(row[0])), [_count(row[place]) for place in sheet.bars]) for row in sheet.rows]
            yield draw_chart(document, headings, rows, width)
        if sheet.rows:
            yield draw_grid(self._lay_out(sheet, int(width / _EMU_IN_TWIP)), self._language)
        for number, note in enumerate(sheet.notes):
            before = _AIR if sheet.rows and not number else 0
            for line in say_text(note).split("\n"):
                yield make_paragraph(line, size=self._size.note, align="both", before=before)
        if not sheet.notes:
            yield make_paragraph("", size=_AIR)  # A table must not touch what comes next.

    def _lay_out(self, sheet: Sheet, width: int) -> Grid:
        language = self._language
        texts = [take_texts(sheet, place, language) for place in range(len(sheet.columns))]
        widths, size = fit_widths(texts, width, self._size.table, self._size.height)
        fields = [Field(_path(column, language, is_headed=sheet.headed), column.kind, 1) for column in sheet.columns]
        totals = [sheet.total] if sheet.total else []
        return Grid(fields, widths, sheet.rows, totals, size, size, is_middle=False, font=MEASURED)


def _count(cell: object) -> int:
    return cell if isinstance(cell, int) else 0


def _path(column: Column, language: Language, *, is_headed: bool) -> tuple[str, ...]:
    if not is_headed:
        return ()
    own = column.heading.say(language)
    return (column.group.say(language), own) if column.group else (own,)


def say_value(value: Any, language: Language) -> Any:  # noqa: ANN401 - a value of a field
    """Return a number or a day in words; other values as they are.

    Raises:
        TypeError: it is a list, or an item of one, which has no words.
    """
    if isinstance(value, list | dict):
        raise TypeError(type(value).__name__)
    if isinstance(value, int) and not isinstance(value, bool):
        return write_number(value, language)
    if isinstance(value, float):
        return write_decimal(value, language)
    if isinstance(value, date):
        return write_date(value, language)
    return "" if value is None else say_text(value) if isinstance(value, str) else value


def _fill(template: Template, values: dict[str, Any], language: Language) -> None:
    """Fill a template in.

    Raises:
        BadTemplateError: its code fails in a way that is known only now.
    """
    sources = list(list_sources(template))

    try:
        template.render(values, make_environment(partial(say_value, language=language)))
    except SyntaxError as error:
        # What was filled in is no XML.
        raise BadTemplateError(Flaw(What.BROKEN, Where.TEXT, "", "")) from error
    except Exception as error:  # Code from elsewhere may fail in any way.
        frames = traceback.extract_tb(error.__traceback__)
        number = next((each.lineno or 0 for each in reversed(frames) if each.filename == _CODE), 0)
        where, text = next(
            ((where, text) for where, source in sources if (text := show_line(source, number)) and "{" in text),
            (sources[0][0], ""),
        )
        raise BadTemplateError(Flaw(What.FAILED, where, text, str(error))) from error


_CODE = "<template>"
"""The name that the library gives to code that is in no file."""
