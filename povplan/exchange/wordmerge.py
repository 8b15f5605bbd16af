"""A report as a docx document: a template is filled with its fields, and its tables are put where the template says."""

import io
import traceback
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Length, Mm, Pt
from docxtpl import DocxTemplate

from povplan.exchange.cellwords import say_text
from povplan.exchange.doctable import Grid, draw_grid, make_paragraph
from povplan.exchange.unfit import CONTROL
from povplan.exchange.widths import fit_widths, take_texts
from povplan.exchange.wordchart import draw_chart
from povplan.exchange.wordtemplate import (
    BadTemplateError,
    Flaw,
    What,
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
from povplan.words.numbers import write_date, write_number

_OWN = {True: "report.docx", False: "page.docx"}
"""The templates of povplan: with and without what stands around an official paper."""

_MARK = "\ue002"
"""Around the number of a part, in the paragraph that it takes the place of; users' text has no control characters."""

_EMU_IN_TWIP = 635
_AIR = 3
"""Points between a table and what comes next."""


class _Size(NamedTuple):
    """Points of the text of tables that are not too wide for it, and of notes."""

    table: float
    note: float


_OFFICIAL, _TO_TAKE = _Size(11, 12), _Size(10, 11)
"""On a paper that is registered, and on a page that is to hold much."""


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
    opened = open_template(template or own_template(is_official=report.frame is not None))
    if merge is None or opened is None:
        raise BadTemplateError(Flaw(What.NOT_WORD, None, "", ""))
    if flaws := find_flaws(opened, merge.names):
        raise BadTemplateError(*flaws)
    placed = _Placed(language, _OFFICIAL if report.frame else _TO_TAKE)
    _fill(opened, placed.prepare(merge.values()), language)
    if report.is_wide:
        _turn(opened.docx.sections[0])
    document = opened.docx  # `get_docx` would read the template again.
    placed.put_into(document)
    about = document.core_properties
    about.title, about.comments = CONTROL.sub("", say_text(report.title)), ""
    about.author = about.last_modified_by = " ".join(report.frame.committee) if report.frame else ""
    about.created = about.modified = datetime(today.year, today.month, today.day)  # noqa: DTZ001 - a day anywhere
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _turn(section: Section) -> None:
    """Lay a page on its long side, with margins as narrow as is usual."""
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(15)


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
        self._sheets: list[Sheet] = []

    def prepare(self, value: Any) -> Any:  # noqa: ANN401 - a value of a field, or several
        """Return a value as the template takes it: text that XML can hold, and a mark for a part."""
        if isinstance(value, dict):
            return {key: self.prepare(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.prepare(each) for each in value]
        if isinstance(value, Sheet):
            self._sheets.append(value)
            return _Content(len(self._sheets) - 1)
        # A line end of the report breaks the line, one of a user does not.
        return CONTROL.sub("", say_text(" ".join(value.split("\n")))) if isinstance(value, str) else value

    def put_into(self, document: DocumentObject) -> None:
        """Put each part where its mark stands."""
        section = document.sections[0]
        width = Length((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))
        for paragraph in list(document.element.body.iter(qn("w:p"))):
            text = "".join(each.text or "" for each in paragraph.iter(qn("w:t")))
            if text.startswith(_MARK):
                sheet = self._sheets[int(text.strip(_MARK))]
                for element in self._draw(document, sheet, width):
                    paragraph.addprevious(element)
                paragraph.getparent().remove(paragraph)
        last = document.paragraphs[-1:]
        if last and not last[0].text:
            # What Word needs below a last table must not need a page.
            last[0].paragraph_format.line_spacing = Pt(1)

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
        widths, size = fit_widths(texts, width, self._size.table)
        fields = [Field(_path(column, language, is_headed=sheet.headed), column.kind, 1) for column in sheet.columns]
        totals = [sheet.total] if sheet.total else []
        return Grid(fields, widths, sheet.rows, totals, size, size, is_middle=False)


def _count(cell: object) -> int:
    return cell if isinstance(cell, int) else 0


def _path(column: Column, language: Language, *, is_headed: bool) -> tuple[str, ...]:
    if not is_headed:
        return ()
    own = column.heading.say(language)
    return (column.group.say(language), own) if column.group else (own,)


def say_value(value: Any, language: Language) -> Any:  # noqa: ANN401 - a value of a field
    """Return a number or a day in words; other values as they are."""
    if isinstance(value, int) and not isinstance(value, bool):
        return write_number(value, language)
    if isinstance(value, date):
        return write_date(value, language)
    return "" if value is None else say_text(value) if isinstance(value, str) else value


def _fill(template: DocxTemplate, values: dict[str, Any], language: Language) -> None:
    """Fill a template in.

    Raises:
        BadTemplateError: its code fails in a way that is known only now.
    """
    sources = list(list_sources(template))

    try:
        template.render(values, make_environment(partial(say_value, language=language)))
    except Exception as error:  # Code from elsewhere may fail in any way.
        frames = traceback.extract_tb(error.__traceback__)
        number = next((each.lineno or 0 for each in reversed(frames) if each.filename == _CODE), 0)
        where, text = next(
            ((where, text) for where, source in sources if (text := show_line(source, number)) and "{" in text),
            (sources[0][0], ""),
        )
        raise BadTemplateError(Flaw(What.BAD_CODE, where, text, str(error))) from error


_CODE = "<template>"
"""The name that the library gives to code that is in no file."""
