"""Cells as text, in the numbers and dates of the language."""

from datetime import date

from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Column, Kind
from povplan.words.language import Language
from povplan.words.numbers import write_date, write_number, write_rate, write_share

RIGHT = frozenset({Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.RATE})


def write_cell(cell: Cell, column: Column, language: Language, together: str = " ") -> str:
    """Return a cell as text; None becomes empty.

    Args:
        cell: the cell.
        column: its column.
        language: language of numbers and dates.
        together: the blank at which a line must not break.
    """
    if cell is None:
        return ""
    if isinstance(cell, date):
        return write_date(cell, language)
    if isinstance(cell, float):
        return write_rate(cell, language) if column.kind is Kind.RATE else write_share(cell, language, digits=1)
    if isinstance(cell, int):
        return write_number(cell, language)
    lines = [together.join(map(make_visible, line.split(TOGETHER))) for line in cell.split(NEXT_LINE)]
    return ("\n" if column.kind is Kind.TEXT else " ").join(lines)


def make_visible(text: str, *, keep_lines: bool = False) -> str:
    """Return text in which no control character can move the cursor or colour the screen."""
    if text.isprintable():  # As nearly all text is.
        return text
    kept = "\n" if keep_lines else ""
    return "".join(char if char in kept or char.isprintable() else " " for char in text)
