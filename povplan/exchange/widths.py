"""The widths of a table's columns on a page, from what stands in them; no word is cut and no name broken."""

from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

from povplan.exchange.cellwords import say_cell
from povplan.reports.sheet import Kind, Sheet
from povplan.words.language import Language

MEASURED = "Times New Roman"
"""The font whose letters are measured."""

_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""Points of the text, the largest that fits first."""

_WHOLE = (Kind.NAME, Kind.DATE, Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.RATE)
"""Kinds of cells that do not break over lines."""

_TWIPS = 20
_MARGINS = 100
"""Twentieths of a point beside the text of a cell, with some air."""

_LARGEST_NAME = 0.4
"""Share of the page that a name may take before it breaks after all."""

_ROOM = 0.15
"""Share of the page for what is written by hand."""

_READABLE = 7.5
"""Points of the smallest text that a long table is made with to stay on one page."""

_LINE, _BETWEEN = 1.17, 2.0
"""Height of a line against its size, and points between rows."""

_LOOKED_AT, _STEPS = 200, 40
"""Rows of a long table that decide its widths, and the steps in which these grow."""

_UNEVEN, _BOLD = 1.08, 1.06
"""Lines break at words, so they are not full; bold letters are wider."""

_WIDE, _DIGIT, _NARROW, _USUAL = 0.78, 0.52, 0.32, 0.5
"""Widths of letters in parts of the size: capitals, digits, thin ones, others (measured with Times New Roman)."""


class Texts(NamedTuple):
    """What stands in a column.

    Args:
        kind: the kind of its cells.
        heading: its own heading.
        cells: the texts of its cells.
        total: that of the total, which may break in words.
    """

    kind: Kind
    heading: str
    cells: Sequence[str]
    total: str = ""


def take_texts(sheet: Sheet, place: int, language: Language) -> Texts:
    """Return what stands in a column of a sheet."""
    column = sheet.columns[place]
    return Texts(
        column.kind,
        column.heading.say(language),
        [say_cell(row[place], column.kind, language) for row in sheet.rows],
        say_cell(sheet.total[place], column.kind, language) if sheet.total else "",
    )


def fit_widths(columns: Sequence[Texts], total: int, largest: float, height: float = 0) -> tuple[list[int], float]:
    """Return the widths of columns in twentieths of a point, which fill a page, and the points of the text.

    Args:
        columns: what stands in them.
        total: width of the page in twentieths of a point.
        largest: the points that the text has if it fits.
        height: points that the rows should have room in, if letters that can still be read allow it; 0: any.
    """
    fits: tuple[list[int], float] | None = None
    for size in (each for each in _SIZES if each <= largest):
        least = [_least(each, size, total) for each in columns]
        if sum(least) > total:
            continue
        widths = _share(least, columns, size, total)
        fits = fits or (widths, size)
        if not height or _measure_height(columns, widths, size) <= height:
            return widths, size
        if size <= _READABLE:
            break
    return fits or ([int(each * total / sum(least)) for each in least], _SIZES[-1])


def _measure_height(columns: Sequence[Texts], widths: Sequence[int], size: float) -> float:
    """Return the points that the rows of a table take."""
    rows = zip(*([each.heading, *each.cells] for each in columns), strict=True)
    lines = (
        max(
            _count_lines([_width(line, size) for line in _lines([cell])], width)
            for cell, width in zip(row, widths, strict=True)
        )
        for row in rows
    )
    return sum(each * size * _LINE + _BETWEEN for each in lines)


def _share(least: Sequence[float], columns: Sequence[Texts], size: float, total: int) -> list[int]:
    """Return widths from the least on; more goes, step by step, to the column that makes most rows high."""
    texts = [(each.heading, *each.cells[:_LOOKED_AT]) for each in columns]
    cells = [[[_width(line, size) for line in _lines([cell])] for cell in column] for column in texts]
    rows = list(zip(*cells, strict=True))
    widths, step = list(least), (total - sum(least)) / _STEPS
    for _ in range(_STEPS):
        highest = [0] * len(columns)
        for row in rows:
            heights = [_count_lines(cell, width) for cell, width in zip(row, widths, strict=True)]
            most = max(heights, default=1)
            for place, height in enumerate(heights):
                can_shrink = height == most and height > len(row[place])
                highest[place] += most - 1 if can_shrink else 0
        if not any(highest):
            break
        widths[highest.index(max(highest))] += step
    return [int(each * total / sum(widths)) for each in widths]


def _count_lines(cell: Sequence[float], width: float) -> int:
    return sum(max(ceil(each * _UNEVEN / (width - _MARGINS)), 1) for each in cell)


def _least(column: Texts, size: float, total: int) -> float:
    """Return the width below which a word would be cut."""
    if column.kind is Kind.BLANK:
        return total * _ROOM
    is_figure = column.kind in _WHOLE and column.kind is not Kind.NAME
    bold = [*_words([column.heading]), *([column.total] if is_figure else _words([column.total]))]
    words = _widest(_words(column.cells), size)
    whole = min(_widest(_lines(column.cells), size), total * _LARGEST_NAME) if column.kind in _WHOLE else 0
    return max(_widest(bold, size, bold=True), words, whole)


def _words(cells: Iterable[str]) -> list[str]:
    return [word for line in _lines(cells) for word in line.split(" ")]


def _lines(cells: Iterable[str]) -> list[str]:
    return [line for each in cells for line in each.split("\n")]


def _widest(texts: Iterable[str], size: float, *, bold: bool = False) -> float:
    return max((_width(each, size) for each in texts), default=0.0) * (_BOLD if bold else 1) + _MARGINS


def _width(text: str, size: float) -> float:
    return sum(map(_measure, text)) * size * _TWIPS


def _measure(letter: str) -> float:
    if letter.isupper() or letter in "mw%–—@":
        return _WIDE
    if letter.isdigit():
        return _DIGIT
    return _NARROW if letter in " \u00a0iljtfrI.,;:!|()[]/'-" else _USUAL
