"""Finds a list of households in a table that came from outside, as far as its figures can be checked."""

from collections.abc import Iterator
from decimal import Decimal

from povplan.intake.cells import read_class, read_codes
from povplan.intake.figures import Figure, is_figure, read_figure
from povplan.intake.formtables import Entry, FormLine, FormTable, is_total
from povplan.intake.grid import Place, Table
from povplan.intake.headings import Columns, Headings, write_cell
from povplan.intake.notice import Problem
from povplan.model.kinds import Category, FormName

MEMBERS, WORKERS, CODES = 1, 2, 3
"""Numbers of our own for the columns of a list; that of the codes counts them, for poor households only."""

_SUMMED = {"members": MEMBERS, "workers": WORKERS}


def find_list(table: Table) -> FormTable | None:
    """Return the list of households of a table; None if it has none."""
    headings = Headings({}, {})
    for place, row in enumerate(table.rows):
        if headings.may_begin(row) and (columns := headings.read(table.rows, place, table.first_column)):
            lines = tuple(_read_lines(table, columns, place + columns.height))
            return FormTable(FormName.LIST, table.name, table.number, lines)
    return None


def _read_lines(table: Table, columns: Columns, start: int) -> Iterator[FormLine]:
    head = columns.positions["head"]
    for place in range(start, len(table.rows)):
        row = list(table.rows[place])
        row += [None] * (max(columns.keys, default=0) + 1 - len(row))
        name = write_cell(row[head])
        is_sum = is_total(name, write_cell(row[0]))
        entries: dict[int, Entry] = {}
        for key, number in _SUMMED.items():
            column = columns.positions.get(key)
            if column is not None and is_figure(row[column]):
                where = Place(table.name, table.number, table.first_row + place, table.first_column + column)
                entries[number] = Entry(where, read_figure(row[column], is_rate=False), write_cell(row[column]))
        if not name or not entries:
            continue
        if not is_sum and (codes := _count_codes(table, columns, place)):
            entries[CODES] = codes
        yield FormLine(name, "", None, is_total=is_sum, is_apart=False, entries=entries)


def _count_codes(table: Table, columns: Columns, place: int) -> Entry | None:
    """Return how many codes a poor household has; None if the list does not say, or says it is not poor."""
    row = table.rows[place]
    category, codes = columns.positions.get("category"), columns.positions.get("deprivations")
    if category is None or codes is None or max(category, codes) >= len(row) or not write_cell(row[codes]):
        return None
    try:
        if read_class(row[category]) is not Category.POOR:
            return None
        count = len(read_codes(row[codes], {}))
    except Problem:
        return None  # An import tells what is wrong with it.
    where = Place(table.name, table.number, table.first_row + place, table.first_column + codes)
    return Entry(where, Figure(Decimal(count)), write_cell(row[codes]))
