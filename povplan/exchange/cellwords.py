"""What the cells of a table say in a document or on a page."""

from datetime import date

from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Kind
from povplan.words.language import Language
from povplan.words.numbers import write_date, write_number, write_rate, write_share

_WORDS = (Kind.TEXT, Kind.NAME, Kind.SHEET)


def say_cell(cell: Cell, kind: Kind, language: Language) -> str:
    """Return the text of a cell; an empty one has none."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return write_date(cell, language)
    if isinstance(cell, float):
        return write_rate(cell, language) if kind is Kind.RATE else write_share(cell, language, digits=1)
    if isinstance(cell, int):
        return str(cell) if kind in _WORDS else write_number(cell, language)
    return say_text(cell)


def say_text(text: str) -> str:
    """Return a text with its blanks that do not break, and its line ends."""
    return text.replace(TOGETHER, "\u00a0").replace(NEXT_LINE, "\n")
