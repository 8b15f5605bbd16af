"""Finds the official forms in tables that came from outside: their columns, their rows and how these are nested."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from povplan.intake import formheadings as headings
from povplan.intake.figures import Figure, is_figure, read_figure
from povplan.intake.grid import Cell, Place, Table
from povplan.intake.headings import write_cell
from povplan.model.forms import END_OF_MOVEMENT, QUOTAS
from povplan.model.kinds import Counted, FormName
from povplan.model.names import fold, fold_marked

_MOST_LEVELS = 6
_MOVEMENT_COLUMNS = 9
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
_APART = re.compile(r"\s*(?:[-+*•]|(?:trong đó|cộng trang|mang sang|of which)\b)", re.IGNORECASE)
"""How the names of lines begin that take no part in sums."""

_COMPARES = re.compile(r"\s*(?:tỷ lệ|tỉ lệ|so với|chênh lệch|tăng, giảm|tăng/giảm)\b", re.IGNORECASE)
"""How the names of lines begin that hold no counts."""

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
        label: its number in the form: 1, 1.1, I, A; empty if it has none.
        counted: what it counts, if the form has two lines a place; else None.
        is_total: whether it is the total.
        is_apart: whether it takes no part in sums, as it only splits another or compares.
        entries: its figures by the number of the column.
    """

    name: str
    label: str
    counted: Counted | None
    is_total: bool
    is_apart: bool
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


class Found(NamedTuple):
    """What was found in the tables of a file.

    Args:
        forms: the forms.
        unknown: tables with figures in which no form was recognised, or below whose forms other figures stand.
    """

    forms: tuple[FormTable, ...]
    unknown: tuple[Table, ...]


class _Head(NamedTuple):
    """The heading of a form: where it begins and ends, and what its columns hold."""

    first: int
    after: int
    form: FormName | None
    columns: Mapping[int, int]
    name: int
    number: int | None
    unit: int | None

    def is_of(self, other: "_Head") -> bool:
        """Return whether it is the heading of the same form, as on the next page."""
        return self.columns == other.columns and self.form in (other.form, None)


class _Part(NamedTuple):
    """The lines below one heading."""

    head: _Head
    lines: tuple[FormLine, ...]

    @property
    def has_total(self) -> bool:
        """Whether a total is among them."""
        return any(line.is_total for line in self.lines)


def find_all(tables: Sequence[Table]) -> Found:
    """Return the forms of a file; a table of a document may go on in the next one."""
    forms: list[FormTable] = []
    unknown: list[Table] = []
    last: tuple[_Part, Table] | None = None
    for table in tables:
        parts, has_more = _read_parts(table)
        goes_on = last is not None and not table.name and not any(map(headings.is_title, table.above))
        if not parts and goes_on and last is not None and _width(table) == _width(last[1]):
            # The next page of a document, without the heading.
            parts = [_Part(last[0].head, tuple(_read_lines(table, last[0].head, 0, len(table.rows))))]
        if goes_on and last is not None and parts and forms and parts[0].head.is_of(last[0].head):
            lines = (*forms[-1].lines, *parts[0].lines)
            forms[-1] = forms[-1]._replace(lines=lines)
            forms += [_make(table, each) for each in parts[1:]]
        else:
            forms += [_make(table, each) for each in parts]
        if has_more or (not parts and has_figures(table)):
            unknown.append(table)
        last = (parts[-1], table) if parts else None
    return Found(tuple(forms), tuple(unknown))


def find_forms(table: Table) -> list[FormTable]:
    """Return the forms of one table, one below the other."""
    return list(find_all([table]).forms)


def _make(table: Table, part: _Part) -> FormTable:
    return FormTable(part.head.form, table.name, table.number, settle_rates(part.head.form, part.lines))


def _width(table: Table) -> int:
    return max(map(len, table.rows), default=0)


def _read_parts(table: Table) -> tuple[list[_Part], bool]:
    """Return the lines below each heading, those of a form together, and whether the table has other figures."""
    starts: list[tuple[int, _Head | None]] = []
    place = 0
    while place < len(table.rows):
        above = next((head.after for _, head in reversed(starts) if head), 0)
        head = _read_head(table, place, above)
        if head is None and starts and headings.find_numbers([write_cell(each) for each in table.rows[place]]):
            starts.append((place, None))  # The numbers of columns of a table that is none of ours.
        elif head is not None:
            starts.append((head.first, head))
        place = head.after if head else place + 1
    ends = [*(start for start, _ in starts), len(table.rows)][1:]
    parts: list[_Part] = []
    for (_, head), end in zip(starts, ends, strict=True):
        if head is None:
            continue
        part = _Part(head, tuple(_read_lines(table, head, head.after, end)))
        if not part.lines:
            continue
        # The heading on each page is that of one form; if both parts have a total, they are two.
        if parts and head.is_of(parts[-1].head) and not (part.has_total and parts[-1].has_total):
            parts[-1] = _Part(parts[-1].head, (*parts[-1].lines, *part.lines))
        else:
            parts.append(part)
    return parts, any(head is None for _, head in starts)


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
    if number is None and name:
        number = name - 1  # Numbers stand before names, whatever they are called.
    around = {name, number, unit}
    figures = {
        column: text
        for column, text in stacks.items()
        if column not in around and column > name and not headings.is_note(text)
    }
    if numbers and set(numbers) & around:
        numbers = {}  # They count the columns of names too, unlike those of the official forms.
    numbers = {column: each for column, each in numbers.items() if column in figures or column not in stacks}
    title = [table.name, *table.above, *_texts_above(rows[after:start])]
    form, columns = _name_columns(title, figures, numbers)
    if form is None and columns and unit is None and not _is_balance(rows[end - 1]):
        return None  # Nine columns of whatever.
    return _Head(start, end, form, columns, name, number, unit) if columns else None


def _is_balance(row: Sequence[Cell]) -> bool:
    """Return whether a row of column numbers says that the ninth is the balance of the others."""
    return any(END_OF_MOVEMENT.write() in write_cell(each).replace("\u200b", "").replace(" ", "") for each in row)


def _name_columns(
    title: Sequence[str], figures: Mapping[int, str], numbers: Mapping[int, int]
) -> tuple[FormName | None, Mapping[int, int]]:
    """Return the form and the number of each column by its position; no columns if it is none.

    Headings that name every column go before numbers: some offices number the same columns otherwise.
    """
    form = headings.name_form(title, figures)
    numbers = numbers or headings.find_ends(figures)
    if form is None:
        return None, numbers if len(numbers) == _MOVEMENT_COLUMNS else {}
    if form in (FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR):
        known = headings.match_movement(form, figures)
        return form, known or (numbers if len(numbers) == _MOVEMENT_COLUMNS else {})
    if form is FormName.RESULT:
        return form, numbers if len(numbers) == _RESULT_COLUMNS else headings.match_result(figures)
    if form in _OF_INDICATORS:
        return form, headings.match_indicators(figures) or numbers
    counted = numbers or {column: number for number, column in enumerate(sorted(figures), start=1)}
    # Targets of other offices have other columns.
    return form, counted if form is not FormName.QUOTAS or len(counted) == len(QUOTAS.columns) else {}


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


def _read_lines(table: Table, head: _Head, start: int, end: int) -> Iterator[FormLine]:
    name, label = "", ""
    for place in range(start, end):
        if not _has_figure(table.rows[place], head):
            continue
        row = [write_cell(cell).replace("\u200b", "") for cell in table.rows[place]]
        if headings.find_numbers(row):
            continue
        own, own_label = _at(row, head.name), _at(row, head.number)
        counted = _UNITS.get(fold(_at(row, head.unit))) if head.unit is not None else None
        if own or counted is None:
            name, label = own, own_label
        is_line = bool(counted) if head.unit is not None else bool(name or label)
        if is_line and not _COMPARES.match(name):  # Else it is the number of a page, or a telephone.
            is_apart = bool(_APART.match(name)) and not label
            yield FormLine(name, label, counted, is_total(name, label), is_apart, _read_entries(table, head, place))


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
    if _DOTTED.fullmatch(label.strip(" .")):
        return False  # A village may be called so.
    said = fold_marked(name or label)
    return bool((_BARE_TOTAL if said.isascii() else _TOTAL).fullmatch(said))


def settle_rates(form: FormName | None, lines: tuple[FormLine, ...]) -> tuple[FormLine, ...]:
    """Return lines whose percentages are percentages, with the decimals of the form.

    A spreadsheet holds a percentage as a share of one; a zero has as many decimals as what stands beside it.
    """
    numbers = [number for number in (lines[0].entries if lines else ()) if is_rate(form, number)]
    groups = [[number] for number in numbers] if form is FormName.RESULT else [numbers]
    shares = {number for group in groups if _are_shares(lines, group, form) for number in group}
    digits = max(
        (
            figure.digits - 2 * (number in shares)
            for line in lines
            for number in numbers
            if (figure := line.entries[number].figure) is not None and figure.value
        ),
        default=2,
    )
    return tuple(_with_rates(line, numbers, digits, shares) for line in lines)


def _are_shares(lines: Sequence[FormLine], numbers: Sequence[int], form: FormName | None) -> bool:
    """Return whether rates are shares of one: none is above one, and most are nearer to what follows that way."""
    off = Decimal(0)
    for line in lines:
        for number in numbers:
            value = _value(line, number)
            if value > 1:
                return False
            if form is FormName.RESULT:
                part, whole = (_value(line, each) for each in (number - 1, 1 if number < _FIRST_OF_PERSONS else 2))
                expected = part * 100 / whole if whole else Decimal(0)
                off += abs(value - expected) - abs(value * 100 - expected)
            else:
                off += value
    return off > 0


_FIRST_OF_PERSONS = 9


def _value(line: FormLine, number: int) -> Decimal:
    entry = line.entries.get(number)
    return entry.figure.value if entry and entry.figure else Decimal(0)


def _with_rates(line: FormLine, numbers: Sequence[int], digits: int, shares: Collection[int]) -> FormLine:
    entries = dict(line.entries)
    for number in numbers:
        entry = entries[number]
        if entry.figure is not None:
            is_share = number in shares
            value = entry.figure.value * 100 if is_share else entry.figure.value
            text = f"{entry.text} ({value:.2f}%)" if is_share and entry.text else entry.text
            entries[number] = Entry(entry.place, Figure(value, digits), text)
    return line._replace(entries=entries)


def _at(texts: Sequence[str], column: int | None) -> str:
    return texts[column] if column is not None and column < len(texts) else ""
