"""The neutral sheet that stands between figures and formats."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from povplan.words.phrase import Phrase

Cell = str | int | float | date | None
Row = tuple[Cell, ...]

TOGETHER = "\ue000"
"""Stands in a cell for a blank at which no line may break; private, for the user's text may have any other."""

NEXT_LINE = "\ue001"
"""Stands in a text cell for a line end that the report sets; one that the user typed into a note is but a blank."""


class Kind(StrEnum):
    """What a column holds, from which each format decides how to write it."""

    NAME = "name"
    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    DATE = "date"
    SHARE = "share"


class Column(NamedTuple):
    """A column of a sheet.

    Args:
        heading: its heading; empty by default.
        kind: what it holds; a name is never broken over lines, a share is a float from 0 to 1.
        group: heading that it shares with its neighbours; None: none.
        spare: how well it can be spared where there is no room; 0: not at all, the highest goes first.
        cell: what it holds of a record; of sheets whose rows are made otherwise, nothing.
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
        rows: a cell for each column; None where there is nothing to say.
        total: the last row, set apart.
        notes: lines below it.
        headed: whether the headings are shown; a list of facts has none.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    notes: tuple[str, ...] = ()
    headed: bool = True


class Report(NamedTuple):
    """What a command has to say, without a format.

    Args:
        title: line above the sheets; empty: none.
        sheets: what is shown, one below the other.
        record: makes what a script gets instead.
    """

    title: str
    sheets: Sequence[Sheet]
    record: Callable[[], Any]


def fill_rows(columns: Iterable[Column], records: Iterable[Any]) -> tuple[Row, ...]:
    """Return a row for each record, with a cell for each column."""
    made = tuple(columns)
    return tuple(fill_row(made, each) for each in records)


def fill_row(columns: Iterable[Column], record: Any) -> Row:  # noqa: ANN401 - what the columns are of
    """Return the row of one record, as of the total."""
    return tuple(column.cell(record) for column in columns)


def keep_told(columns: Iterable[Column], records: Sequence[Any]) -> tuple[Column, ...]:
    """Return the columns that say something of at least one record."""
    return tuple(each for each in columns if any(each.cell(record) is not None for record in records))


def keep_day_together(title: str) -> str:
    """Return a title whose last bracket, with the day for which it is true, is not broken over lines."""
    before, bracket, day = title.rpartition(" (")
    return before + bracket + day.replace(" ", TOGETHER)


def keep_together(names: Iterable[str]) -> str:
    """Return names with commas between them, none of which may be broken over lines."""
    return ", ".join(name.replace(" ", TOGETHER) for name in names)
