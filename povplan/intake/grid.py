"""A table that came from outside: rows of cells, each with the place at which people find it in the file."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

Cell = str | int | float | bool | date | None
"""The content of a cell: an empty one is None, and a formula is its last result."""


class Table(NamedTuple):
    """A sheet of a workbook, a table of a document, or the whole of a text file.

    Args:
        rows: the cells of each row; a merged cell fills all its places; rows may differ in length.
        name: the name of the sheet; empty if it has none.
        number: which table of the file it is, from 1.
        first_row: the number of the first of the rows, from 1.
        first_column: the number of the first of the columns, from 1.
        above: the paragraphs directly above a table of a document.
    """

    rows: Sequence[Sequence[Cell]]
    name: str = ""
    number: int = 1
    first_row: int = 1
    first_column: int = 1
    above: tuple[str, ...] = ()


class Place(NamedTuple):
    """The place of a cell, or of a row, in the file.

    Args:
        table: the name of the sheet; empty if it has none.
        number: which table of the file it is, from 1.
        row: the number of the row, from 1.
        column: the number of the column, from 1; 0 for the whole row.
        path: the keys and indices that lead to a value of our own JSON; empty for a table.
    """

    table: str
    number: int
    row: int
    column: int = 0
    path: tuple[str | int, ...] = ()


def name_column(number: int) -> str:
    """Return the letters by which a spreadsheet calls a column: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
