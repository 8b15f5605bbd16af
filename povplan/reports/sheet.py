"""The neutral sheet between figures and formats."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from povplan.words.phrase import Phrase

Cell = str | int | float | date | None
Row = tuple[Cell, ...]

TOGETHER = "\ue000"
"""A blank in a cell at which no line may break; a private character, as users' text may contain any other."""

NEXT_LINE = "\ue001"
"""A line end in a text cell, set by the report; a line end in users' text is only a blank."""


class Kind(StrEnum):
    """The kind of a column's cells, from which each format decides how to write them."""

    NAME = "name"
    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    DATE = "date"
    SHARE = "share"
    RATE = "rate"
    SHEET = "sheet"
    BLANK = "blank"


class Column(NamedTuple):
    """A column of a sheet.

    Args:
        heading: its heading; empty by default.
        kind: kind of its cells; a name is never broken over lines, a share is a float from 0 to 1, a rate is a
            percentage with two decimals, a sheet is the name of another table of the same file, a blank is room to
            write by hand.
        group: heading shared with its neighbours; None: none.
        spare: order in which columns go if there is no room, the highest first; 0: it stays.
        cell: returns its cell for a record; a sheet without records has no use for it.
    """

    heading: Phrase = Phrase("", "")
    kind: Kind = Kind.TEXT
    group: Phrase | None = None
    spare: int = 0
    cell: Callable[[Any], Cell] = lambda _: None


class Sheet(NamedTuple):
    """A table without a format.

    Args:
        title: line above it; empty: none.
        columns: at least one.
        rows: rows with a cell for each column; None: an empty cell.
        total: the last row, set apart.
        notes: lines below the table.
        headed: whether headings are shown; a list of facts has none.
        bars: positions of columns of counts that a page may draw as bars, side by side for each row; empty: none.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    notes: tuple[str, ...] = ()
    headed: bool = True
    bars: tuple[int, ...] = ()


def fill_rows(columns: Iterable[Column], records: Iterable[Any]) -> tuple[Row, ...]:
    """Return a row for each record, with a cell for each column."""
    made = tuple(columns)
    return tuple(fill_row(made, each) for each in records)


def fill_row(columns: Iterable[Column], record: Any) -> Row:  # noqa: ANN401 - what the columns are of
    """Return the row of one record, such as the total."""
    return tuple(column.cell(record) for column in columns)


def keep_told(columns: Iterable[Column], records: Sequence[Any]) -> tuple[Column, ...]:
    """Return the columns that have a cell for at least one record."""
    return tuple(each for each in columns if any(each.cell(record) is not None for record in records))


def keep_day_together(title: str) -> str:
    """Return a title whose last bracket, with the day of the figures, does not break over lines."""
    before, bracket, day = title.rpartition(" (")
    return before + bracket + day.replace(" ", TOGETHER)


def keep_together(names: Iterable[str]) -> str:
    """Return names with commas between them; no name may break over lines."""
    return ", ".join(name.replace(" ", TOGETHER) for name in names)
