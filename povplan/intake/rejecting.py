"""Rows that were not taken, as they stood in their tables, with the reason in a last column."""

from collections.abc import Mapping, Sequence

from povplan.intake.grid import Cell, Table
from povplan.intake.lines import Heading, Line, Lines
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
    title = [table.name] if table.name else []
    rows: list[Sequence[Cell]] = [[text] for text in (*title, *table.above)]
    rows += [list(row) for row in table.rows[:start]]
    heading: Heading | None = None
    sections: tuple[tuple[int, int], ...] = ()
    for line in lines:
        if line.heading != heading:
            heading = line.heading
            rows += _heading(tables, heading, width)
        rows += [list(tables[of].rows[position]) for of, position in line.sections if (of, position) not in sections]
        sections = line.sections
        cells = list(tables[line.table].rows[line.position])
        cells += [None] * (width - len(cells))
        key = line.place.number, line.place.row
        if key in villages:
            cells[line.heading.columns.positions["village"]] = villages[key]
        rows.append([*cells, reasons[key]])
    return Table(rows, table.name, table.number)


def _heading(tables: Sequence[Table], heading: Heading, width: int) -> list[Sequence[Cell]]:
    """Return the rows of a heading, with the heading of the reasons on the last."""
    start = heading.start
    rows = [list(row) for row in tables[heading.table].rows[start : start + heading.columns.height]]
    last = rows[-1]
    return [*rows[:-1], [*last, *[None] * (width - len(last)), REASON]]
