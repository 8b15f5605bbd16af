"""Rows that were not taken, as they stood in their tables, with the reason in a last column."""

from collections.abc import Mapping, Sequence

from povplan.intake.grid import Cell, Table
from povplan.intake.lines import Heading, Line, Lines
from povplan.model.names import fold
from povplan.words.columns import REASON


def list_rejects(
    tables: Sequence[Table],
    lines: Lines,
    reasons: Mapping[tuple[int, int], str],
    villages: Mapping[tuple[int, int], str],
) -> list[Table]:
    """Return a table for each that has rejected rows: what stands above them, the rows, and why each was not taken.

    Titles, headings and the rows that name a village or a class come along, so that the table can be imported when the
    rows are mended. Every cell is as it was, but that of a village that was empty because it stands in a row above.

    Args:
        tables: the tables of the file.
        lines: their rows and headings.
        reasons: why each rejected row was not taken, by the number of its table and its own.
        villages: the village of each row that took it from the row above.
    """
    rejected: dict[int, list[Line]] = {}
    for line in lines.lines:
        if (line.place.number, line.place.row) in reasons:
            rejected.setdefault(line.heading.table, []).append(line)
    first = {each.table: each.start for each in reversed(lines.headings)}
    return [_table(tables, (number, first[number]), several, reasons, villages) for number, several in rejected.items()]


def _table(
    tables: Sequence[Table],
    begin: tuple[int, int],
    lines: Sequence[Line],
    reasons: Mapping[tuple[int, int], str],
    villages: Mapping[tuple[int, int], str],
) -> Table:
    number, start = begin
    table = tables[number]
    width = max(max(map(len, tables[each].rows), default=0) for each in {number, *(line.table for line in lines)})
    above = [list(row) for row in table.rows[:start]]
    # A file of rejected rows has the name of its sheet as a row already.
    title = [table.name] if table.name and table.name not in {row[0] for row in above if row} else []
    rows: list[Sequence[Cell]] = [*([text] for text in (*title, *table.above)), *above]
    heading: Heading | None = None
    old: int | None = None
    sections: tuple[tuple[int, int], ...] = ()
    for line in lines:
        if line.heading != heading:
            heading = line.heading
            old = _find_reason(tables, heading)
            rows += _heading(tables, heading, width, old)
        rows += [_section(tables, *each) for each in line.sections if each not in sections]
        sections = line.sections
        cells = list(tables[line.table].rows[line.position])
        cells += [None] * (width - len(cells))
        key = line.place.number, line.place.row
        if key in villages:
            cells[line.heading.columns.positions["village"]] = villages[key]
        rows.append([*_without(cells, old), reasons[key]])
    return Table(rows, table.name, table.number)


def _section(tables: Sequence[Table], number: int, position: int) -> list[Cell]:
    """Return the row, or the paragraph above a table, that names a village or a class."""
    table = tables[number]
    return list(table.rows[position]) if position >= 0 else [table.above[-position - 1]]


def _heading(tables: Sequence[Table], heading: Heading, width: int, old: int | None) -> list[Sequence[Cell]]:
    """Return the rows of a heading, with the heading of the reasons on the last."""
    rows = [_without(row, old) for row in _rows_of(tables, heading)]
    last = [*rows[-1], *[None] * (width - (old is not None) - len(rows[-1])), REASON]
    return [*rows[:-1], last]


def _rows_of(tables: Sequence[Table], heading: Heading) -> Sequence[Sequence[Cell]]:
    return tables[heading.table].rows[heading.start : heading.start + heading.columns.height]


def _find_reason(tables: Sequence[Table], heading: Heading) -> int | None:
    """Return the position of the reasons of an earlier import, which do not come along; None if there are none."""
    last = _rows_of(tables, heading)[-1]
    return next((n for n, cell in enumerate(last) if isinstance(cell, str) and fold(cell) == fold(REASON)), None)


def _without(cells: Sequence[Cell], position: int | None) -> list[Cell]:
    return [cell for n, cell in enumerate(cells) if n != position]
