"""A paper as it goes to an office: a table with a head, merged headings, totals and a signature; knows no format."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from povplan.model.forms import Balance, Rate
from povplan.reports.sheet import Cell, Column, Kind, Row, Sheet
from povplan.words.phrase import Phrase


class Field(NamedTuple):
    """A column of a paper.

    Args:
        path: its headings, from the outermost to its own; neighbours share the outer ones.
        kind: kind of its cells.
        width: its share of the page, against the other columns.
        number: what the row of column numbers says below the heading; empty: nothing.
        formula: what it is computed from, by the numbers of columns; None: its total is a sum.
        is_merged: whether equal neighbours in it are one cell, within those of a merged column before it.
        is_summed: whether its total is the sum of the rows.
        is_short: whether its text is a few characters that stand in the middle, such as codes.
    """

    path: tuple[str, ...]
    kind: Kind
    width: float
    number: str = ""
    formula: Balance | Rate | None = None
    is_merged: bool = False
    is_summed: bool = False
    is_short: bool = False


class Frame(NamedTuple):
    """What stands around the table of an official paper.

    Args:
        committee: the two lines on the left of the head: the committee and its commune.
        country: the two lines on the right: the country and its motto.
        dated: the place and date.
        prepared: the words above the signature on the left.
        signed: the lines above the signature on the right.
        signer: the name below it; empty: to be filled in.
        number: the number of a paper that is registered, below the committee; empty: it is not.
        recipients: who gets it, on the left of the signature in place of whoever prepared it; the first is a heading.
    """

    committee: tuple[str, str]
    country: tuple[str, str]
    dated: str
    prepared: str
    signed: tuple[str, ...]
    signer: str
    number: str = ""
    recipients: tuple[str, ...] = ()


class Paper(NamedTuple):
    """A table ready to print.

    Args:
        name: a short name, which fits a sheet of a workbook.
        above: the line above the title, such as the number of the form; empty: none.
        title: the title.
        below: the lines below the title.
        fields: the columns.
        rows: the rows, a cell for each column.
        totals: the last rows: sums of the rows, each of every so-manieth row if there are several.
        notes: lines below the table.
        frame: what stands around it.
    """

    name: str
    above: str
    title: str
    below: tuple[str, ...]
    fields: tuple[Field, ...]
    rows: tuple[Row, ...]
    totals: tuple[Row, ...]
    notes: tuple[str, ...]
    frame: Frame

    @property
    def is_wide(self) -> bool:
        """Whether the page lies on its long side."""
        return sum(each.width for each in self.fields) > _WIDEST_UPRIGHT

    @property
    def first_figure(self) -> int:
        """The position of the column with the number 1."""
        return next((place for place, each in enumerate(self.fields) if each.number.partition("=")[0] == "1"), 0)


_WIDEST_UPRIGHT = 100
"""The width up to which the columns fit a page that stands."""


class Heading(NamedTuple):
    """A cell of the heading: its text, its first row and column, and how many rows and columns it takes."""

    text: str
    row: int
    column: int
    height: int
    width: int


def lay_headings(fields: Sequence[Field]) -> list[Heading]:
    """Return the cells of the heading; neighbours with the same headings down to a row share a cell in it."""
    height = count_levels(fields)
    cells = []
    for level in range(height):
        column = 0
        while column < len(fields):
            path = fields[column].path
            if level >= len(path):
                column += 1
                continue
            if level == len(path) - 1:
                cells.append(Heading(path[-1], level, column, height - level, 1))
                column += 1
                continue
            last = column
            while last + 1 < len(fields) and _share(fields[last + 1].path, path, level):
                last += 1
            cells.append(Heading(path[level], level, column, 1, last - column + 1))
            column = last + 1
    return cells


def count_levels(fields: Iterable[Field]) -> int:
    """Return the number of rows of the heading, without that of the column numbers."""
    return max(len(each.path) for each in fields)


def _share(one: tuple[str, ...], other: tuple[str, ...], level: int) -> bool:
    return len(one) > level + 1 and one[: level + 1] == other[: level + 1]


_LONGEST_RUN = 8


class Run(NamedTuple):
    """Equal cells of a column that are one: its column, its first row and its last."""

    column: int
    first: int
    last: int

    @property
    def rows(self) -> range:
        """Its rows."""
        return range(self.first, self.last + 1)


def find_runs(fields: Sequence[Field], rows: Sequence[Row]) -> Iterator[Run]:
    """Yield the cells of merged columns that take more than one row, and not so many that a page may lack them."""
    runs = [(0, len(rows) - 1)] if rows else []
    for column, each in enumerate(fields):
        if each.is_merged:
            runs = [inner for first, last in runs for inner in _split(rows, column, first, last)]
            yield from (Run(column, first, last) for first, last in runs if last > first)


def _split(rows: Sequence[Row], column: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    start = first
    for place in range(first + 1, last + 2):
        if place > last or rows[place][column] != rows[start][column] or place - start >= _LONGEST_RUN:
            yield start, place - 1
            start = place


def flatten(paper: Paper) -> Sheet:
    """Return the table alone, its headings in one row with the number of each column behind them."""

    def join(field: Field) -> str:
        number = field.number.partition("=")[0]
        text = " – ".join(field.path)
        return f"{text} ({number})" if number.isdigit() else text

    columns = tuple(Column(_same(join(each)), each.kind) for each in paper.fields)
    return Sheet(paper.title, columns, (*paper.rows, *paper.totals), notes=paper.notes)


def _same(text: str) -> Phrase:
    return Phrase(text, text)


def sum_rows(fields: Sequence[Field], rows: Sequence[Row], labels: dict[int, Cell]) -> Row:
    """Return the total of rows: the sums, and what stands in other columns."""
    return tuple(
        sum(int(cell) for row in rows if isinstance(cell := row[place], int)) if each.is_summed else labels.get(place)
        for place, each in enumerate(fields)
    )
