"""Finds the official forms in tables that came from outside: their columns, their rows and how these are nested."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from povplan.intake import formheadings as headings
from povplan.intake.figures import Figure, is_figure, read_figure
from povplan.intake.grid import Cell, Place, Table
from povplan.intake.headings import write_cell
from povplan.model.kinds import Counted, FormName
from povplan.model.names import fold, fold_marked

_MOST_LEVELS = 6
_MOVEMENT_COLUMNS = 9
_ROMAN = re.compile(r"[IVX]+")
_LETTER = re.compile(r"[A-HĐ]")
_DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_TOTAL_WORDS = (
    "tổng cộng",
    "tổng số",
    "tổng",
    "cộng",
    "toàn xã",
    "toàn phường",
    "toàn huyện",
    "toàn tỉnh",
    "toàn thành phố",
    "toàn quốc",
    "total",
)
# Tống and Tòng are family names and Cộng Hòa is a place: a text with marks is compared with them, one without as it is.
_TOTAL, _BARE_TOTAL = (
    re.compile(rf"(?:{'|'.join(map(folded, _TOTAL_WORDS))})(?: (?:{folded('toàn')}|chung|{folded('hộ')}|[0-9]).*)?")
    for folded in (fold_marked, fold)
)
_OF_WHICH = re.compile(r"\s*(?:[-+*•]|trong đó\b)", re.IGNORECASE)
_UNITS = {
    **dict.fromkeys(map(fold, ("Hộ", "Số hộ", "Households")), Counted.HOUSEHOLDS),
    **dict.fromkeys(
        map(fold, ("Nhân khẩu", "Khẩu", "Số khẩu", "Số nhân khẩu", "Người", "Số người", "Persons")), Counted.PERSONS
    ),
}


class Entry(NamedTuple):
    """A figure at its place.

    Args:
        place: where it stands.
        figure: the number; None if the cell holds something else.
        text: what stands there.
    """

    place: Place
    figure: Figure | None
    text: str


class FormLine(NamedTuple):
    """A line of a form.

    Args:
        name: the place that it is about.
        counted: what it counts, if the form has two lines a place; else None.
        level: how deep it is nested; None if it takes no part in sums, as it only splits another.
        is_total: whether it is the total.
        entries: its figures by the number of the column.
    """

    name: str
    counted: Counted | None
    level: int | None
    is_total: bool
    entries: Mapping[int, Entry]


class FormTable(NamedTuple):
    """A form that was found.

    Args:
        form: which it is; None: a movement of which the class is not known.
        table: the name of its sheet; empty if it has none.
        number: which table of the file it is, from 1.
        lines: its lines with figures.
    """

    form: FormName | None
    table: str
    number: int
    lines: tuple[FormLine, ...]


class _Head(NamedTuple):
    """The heading of a form: where it begins and ends, and what its columns hold."""

    first: int
    after: int
    form: FormName | None
    columns: Mapping[int, int]
    name: int
    number: int | None
    unit: int | None


def find_forms(table: Table) -> list[FormTable]:
    """Return the forms of a table, one below the other."""
    rows = table.rows
    heads: list[_Head] = []
    place = 0
    while place < len(rows):
        head = _read_head(table, place, heads[-1].after if heads else 0)
        if head is None:
            place += 1
            continue
        is_repeated = heads and head.columns == heads[-1].columns and head.form in (heads[-1].form, None)
        if not is_repeated:  # On each page stands the heading of the same form.
            heads.append(head)
        place = head.after
    ends = [*(head.first for head in heads), len(rows)][1:]
    found = []
    for head, end in zip(heads, ends, strict=True):
        lines = tuple(_read_lines(table, head, end))
        if lines:
            found.append(FormTable(head.form, table.name, table.number, lines))
    return found


def has_figures(table: Table) -> bool:
    """Return whether several columns of a table hold numbers, so that it may be meant as a form."""
    columns = {column for row in table.rows for column, cell in enumerate(row) if is_figure(cell)}
    return len(columns) > 1


def _read_head(table: Table, start: int, after: int) -> _Head | None:
    """Return the heading that begins at a row, if one does."""
    rows = table.rows
    first = [write_cell(each) for each in rows[start]]
    name = next((column for column, text in enumerate(first) if headings.is_name(text)), None)
    if name is None:
        return None
    height, numbers = 1, {}
    while start + height < len(rows) and height <= _MOST_LEVELS:
        below = [write_cell(each).replace("\u200b", "") for each in rows[start + height]]
        numbers = headings.find_numbers(below)
        if numbers or not _goes_on(first, below, rows[start + height], name):
            break
        height += 1
    stacks = _stack(rows[start : start + height])
    number = next((column for column, text in stacks.items() if headings.is_number(text)), None)
    unit = next((column for column, text in stacks.items() if headings.is_unit(text)), None)
    end = start + height + bool(numbers)
    unit = _find_unit(rows[end : end + 4], name) if unit is None else unit
    around = {name, number, unit}
    figures = {column: text for column, text in stacks.items() if column not in around and column > name}
    if numbers and set(numbers) & around:
        numbers = {}  # They count the columns of names too, unlike those of the official forms.
    title = " ".join([table.name, *table.above, *_texts_above(rows[after:start])])
    form, columns = _name_columns(title, figures, numbers)
    return _Head(start, end, form, columns, name, number, unit) if columns else None


def _name_columns(
    title: str, figures: Mapping[int, str], numbers: Mapping[int, int]
) -> tuple[FormName | None, Mapping[int, int]]:
    """Return the form and the number of each column by its position; no columns if it is none."""
    form = headings.name_form(title, figures)
    numbers = numbers or headings.find_ends(figures)
    if form is None:
        return None, numbers if len(numbers) == _MOVEMENT_COLUMNS else {}
    if form in (FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR):
        known = numbers if len(numbers) == _MOVEMENT_COLUMNS else headings.match_movement(form, figures)
    elif form is FormName.RESULT:
        known = numbers if len(numbers) == _RESULT_COLUMNS else headings.match_result(figures)
    elif form in _OF_INDICATORS:
        known = headings.match_indicators(figures) or numbers
    else:
        known = numbers or {column: number for number, column in enumerate(sorted(figures), start=1)}
    return form, known


_RESULT_COLUMNS = 14
_OF_INDICATORS = (
    FormName.INDICATORS_POOR,
    FormName.INDICATORS_POOR_RATE,
    FormName.INDICATORS_NEAR_POOR,
    FormName.INDICATORS_NEAR_POOR_RATE,
)
_OF_RATES = (FormName.INDICATORS_POOR_RATE, FormName.INDICATORS_NEAR_POOR_RATE)


def is_rate(form: FormName | None, number: int) -> bool:
    """Return whether a column of a form holds percentages."""
    if form is FormName.RESULT:
        return number > 3 and number % 2 == 0  # noqa: PLR2004 - columns 4, 6 ... 14
    return form in _OF_RATES and number > 2  # noqa: PLR2004 - after the households and the deprivations


def _goes_on(first: Sequence[str], below: Sequence[str], cells: Sequence[Cell], name: int) -> bool:
    """Return whether a row goes on with the heading above: no place is named in it, and no figure stands in it."""
    own = below[name] if name < len(below) else ""
    return own in ("", first[name]) and not any(map(is_figure, cells)) and any(below)


def _stack(rows: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """Return the headings of each column, each once, from the outermost; a blank one on the right shares it."""
    width = max(map(len, rows))
    stacks: dict[int, str] = {}
    levels = [[write_cell(cell) for cell in row] for row in rows]
    for place, level in enumerate(levels):
        # Without merged cells, a heading over several columns stands over the first of them only.
        for column in range(1, len(level)):
            if not level[column] and any(_at(below, column) for below in levels[place + 1 :]):
                level[column] = level[column - 1]
    for column in range(width):
        texts = [level[column] for level in levels if column < len(level) and level[column]]
        if texts:
            stacks[column] = " – ".join(dict.fromkeys(texts))
    return stacks


def _find_unit(rows: Sequence[Sequence[Cell]], name: int) -> int | None:
    """Return the column whose cells say households or persons, if one does."""
    for column in range(name + 1, max(map(len, rows), default=0)):
        texts = [fold(write_cell(row[column])) for row in rows if column < len(row)]
        if sum(text in _UNITS for text in texts) > 1:
            return column
    return None


def _texts_above(rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    for row in rows:
        yield from dict.fromkeys(cell for cell in row if isinstance(cell, str) and cell)


def _read_lines(table: Table, head: _Head, end: int) -> Iterator[FormLine]:
    texts = [
        (place, [write_cell(cell).replace("\u200b", "") for cell in table.rows[place]])
        for place in range(head.after, end)
    ]
    body = [(place, row) for place, row in texts if _has_figure(table.rows[place], head)]
    name, label = "", ""
    for place, row in body:
        if headings.find_numbers(row):
            continue
        own, own_label = _at(row, head.name), _at(row, head.number)
        counted = _UNITS.get(fold(_at(row, head.unit))) if head.unit is not None else None
        if own or counted is None:
            name, label = own, own_label
        is_sum = is_total(name, label)
        level = None if _OF_WHICH.match(name) and not label else _level_of(label)
        yield FormLine(name, counted, level, is_sum, _read_entries(table, head, place))


def _has_figure(row: Sequence[Cell], head: _Head) -> bool:
    return any(column < len(row) and is_figure(row[column]) for column in head.columns)


def _read_entries(table: Table, head: _Head, place: int) -> dict[int, Entry]:
    row = table.rows[place]
    entries = {}
    for column, number in head.columns.items():
        cell = row[column] if column < len(row) else None
        where = Place(table.name, table.number, table.first_row + place, table.first_column + column)
        entries[number] = Entry(where, read_figure(cell, is_rate=is_rate(head.form, number)), write_cell(cell))
    return entries


def is_total(name: str, label: str) -> bool:
    """Return whether a row is a total, by its name or, without one, by what stands where its number should."""
    said = fold_marked(name or label)
    return bool((_BARE_TOTAL if said.isascii() else _TOTAL).fullmatch(said))


def _level_of(label: str) -> int:
    """Return how deep a row is nested, by its number: A, then I, then 1, then 1.1; without one, as with 1."""
    label = label.strip(" .)")
    if _LETTER.fullmatch(label):
        return 0
    if _ROMAN.fullmatch(label):
        return 1
    return 2 + label.count(".") if _DOTTED.fullmatch(label) else 2


def _at(texts: Sequence[str], column: int | None) -> str:
    return texts[column] if column is not None and column < len(texts) else ""
