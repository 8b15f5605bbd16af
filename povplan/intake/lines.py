"""The rows of a file that are households, with what the file says of them outside their row."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from povplan.intake.cells import is_empty, read_number
from povplan.intake.grid import Cell, Place, Table
from povplan.intake.headings import Columns, Headings, write_cell
from povplan.model.kinds import Category
from povplan.model.names import fold, fold_marked, nfc
from povplan.words.columns import PLACE_WORDS, TOTAL_WORDS

_TOTALS = tuple(fold_marked(each) for each in TOTAL_WORDS)
_BARE_TOTALS = tuple(fold(each) for each in TOTAL_WORDS)
_LETTERS = re.compile(r"[^\W\d_].*[^\W\d_]", re.DOTALL)
_COUNTED = re.compile(r"\(?\s*(?:[0-9]{1,2}|[A-Z]|[IVX]{1,4})\s*\)?\.?")
_PLACES = tuple(f"{fold(each)} " for each in PLACE_WORDS)
_PLACE = re.compile(rf"(?i:\b({'|'.join(PLACE_WORDS)}))[ ]+((?:[^\W\d_a-zàáảãạăâđêôơư]|[0-9])[^,;:()\n–—.-]*)")
_ROMAN = re.compile("[IVX]+")
_OTHER_POOR = re.compile(r" (?:giam|chuan) ngheo\b")
"""Words of the offices and papers that fight poverty, which give nobody a class."""

_NUMBERING = re.compile(r"^[^\w]*(?:(?:[0-9]{1,2}|[A-Z]|[IVX]{1,4})[.)/]+\s*)?")
_ENOUGH = 2
_FAR = 200
"""Rows in which a heading is looked for if the file begins otherwise."""


class Heading(NamedTuple):
    """Where a heading stands.

    Args:
        table: the position of its table.
        start: the position of its first row.
        columns: its columns.
    """

    table: int
    start: int
    columns: Columns


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a household.

    Args:
        place: where it is.
        table: the position of its table among those of the file.
        position: the position of the row within it.
        heading: the heading above it.
        cells: its cells by key, those that hold something.
        ticked: the cell of each column that is ticked, by the position of the column.
        sections: the rows above that name its village and its class, each by its table and position, in order.
        around: what the rows, the title and the sheet around it say of the village, the nearest first.
        category: the class that the rows or the title around it name; None if none does.
    """

    place: Place
    table: int
    position: int
    heading: Heading
    cells: Mapping[str, Cell]
    ticked: Mapping[int, Cell]
    sections: tuple[tuple[int, int], ...] = ()
    around: tuple[str, ...] = ()
    category: Category | None = None

    def at(self, key: str) -> Place:
        """Return the place of the cell of a key; of the row if it has no column of its own."""
        position = self.heading.columns.positions.get(key)
        return self.place._replace(column=0) if position is None else self.in_column(position)

    def in_column(self, position: int) -> Place:
        """Return the place of the cell in a column, by the column's position."""
        return self.place._replace(column=self.place.column + position)


@dataclass
class Lines:
    """The households' rows of a file.

    Args:
        lines: the rows, in order.
        headings: each heading, in order.
        passed: for each table, the numbers of its rows that are passed over.
        barren: the tables in which no heading fits.
        found: the texts of a row that might be a heading, if none fits anywhere.
    """

    lines: list[Line] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    passed: dict[int, list[int]] = field(default_factory=dict)
    barren: list[int] = field(default_factory=list)
    found: tuple[str, ...] = ()


def find_lines(tables: Sequence[Table], names: Headings) -> Lines:
    """Return the rows that are households.

    Titles above a heading, column numbers, repeated headings, totals and notes below are passed over. A table of a
    document goes on with the columns of the one before it if it has as many and no heading of its own.

    Args:
        tables: the tables of the file.
        names: what columns may be called.
    """
    result = Lines()
    last: Heading | None = None
    state = _Around()
    for number, table in enumerate(tables):
        heading = _find_heading(table, number, names)
        start = heading.start + heading.columns.height if heading else 0
        if last is not None and _goes_on(tables[last.table], table) and _repeats(heading, last, table):
            heading = last
            state.read_above(table.above, number)
        elif heading is None:
            if any(not is_empty(cell) for row in table.rows for cell in row):
                result.barren.append(number)
                result.found = result.found or _guess_heading(table)
            continue
        else:
            state = _Around(title=tuple(_titles(table, heading.start)))
            result.headings.append(heading)
        last = _read_rows(_Pages(result, names, state), table, number, (heading, start))
    return result


@dataclass
class _Around:
    """What the file says around its rows, as far as it was read."""

    title: tuple[str, ...] = ()
    named: str = ""
    category: Category | None = None
    named_at: tuple[int, int] | None = None
    category_at: tuple[int, int] | None = None

    def take(self, row: Sequence[Cell], place: tuple[int, int]) -> None:
        """Take the name of a village or a class for the rows below a row, which stands in a table at a position."""
        texts = [text for text in map(write_cell, row) if text]
        text = next(text for text in texts if not _COUNTED.fullmatch(text))
        category = _class_in(text)
        if category:
            self.category, self.category_at = category, place
        if not category or _PLACE.search(nfc(text)):
            self.named, self.named_at = text, place

    def read_above(self, paragraphs: Iterable[str], table: int) -> None:
        """Take what paragraphs above a table that goes on say of its rows; their positions count down from -1."""
        for number, text in enumerate(paragraphs, start=1):
            if _is_place(text):
                self.take([text], (table, -number))

    @property
    def sections(self) -> tuple[tuple[int, int], ...]:
        """The rows that name the village and the class, in order."""
        return tuple(sorted({each for each in (self.named_at, self.category_at) if each}))


class _Pages(NamedTuple):
    """What is read page after page."""

    result: Lines
    names: Headings
    state: _Around


def _read_rows(pages: _Pages, table: Table, number: int, begin: tuple[Heading, int]) -> Heading:
    """Read the rows of a table from below its heading, and return the last heading in it."""
    rows, (result, names, state) = table.rows, pages
    heading, position = begin
    title_class = _class_of_titles(state.title)
    while position < len(rows):
        row = rows[position]
        is_line = _is_plain_line(row, heading.columns)
        is_numbered = is_line or _has_number(row, heading.columns.positions.get("id"))
        if not is_numbered and names.may_begin(row) and (again := names.read(rows, position, table.first_column)):
            if (again.keys, again.ticks) != (heading.columns.keys, heading.columns.ticks):
                heading = Heading(number, position, again)
                result.headings.append(heading)
            position += again.height
            continue
        kind = _Kind.LINE if is_line else _kind_of(row, heading.columns)
        if kind is _Kind.LINE:
            place = Place(table.name, table.number, table.first_row + position, table.first_column)
            around = tuple(each for each in (state.named, table.name, *reversed(state.title)) if each)
            cells, ticked = _cells_of(row, heading.columns)
            category = state.category or title_class
            line = Line(place, number, position, heading, cells, ticked, state.sections, around, category)
            result.lines.append(line)
        elif kind is not _Kind.NOTHING:
            if kind is _Kind.SECTION:
                state.take(row, (number, position))
            result.passed.setdefault(number, []).append(table.first_row + position)
        position += 1
    return heading


class _Kind(Enum):
    """What a row is."""

    LINE = "a household"
    SECTION = "the name of a village or a class, for the rows below"
    OTHER = "a total, a note, something else"
    NOTHING = "blank, or the numbers of the columns"


def _is_plain_line(row: Sequence[Cell], columns: Columns) -> bool:
    """Return whether a row has a number, a name and something more: most rows do, and need no closer look."""
    number_at, head_at = columns.positions.get("id"), columns.positions["head"]
    if number_at is None or not _has_number(row, number_at) or head_at >= len(row):
        return False
    head = row[head_at]
    if not isinstance(head, str) or head == row[number_at] or not _LETTERS.search(head):
        return False
    size = len(row)
    return any(n < size and not is_empty(row[n]) for n in columns.keys if n not in (number_at, head_at))


def _kind_of(row: Sequence[Cell], columns: Columns) -> _Kind:
    told = {n: text for n, cell in enumerate(row) if not is_empty(cell) and (text := write_cell(cell))}
    texts = list(told.values())
    head_at, number_at = columns.positions["head"], columns.positions.get("id")
    head = told.get(head_at, "")
    numbered = _has_number(row, number_at)
    if not texts:
        return _Kind.NOTHING
    # The row of the columns' numbers has one for the name too.
    if len(texts) > _ENOUGH and all(_COUNTED.fullmatch(text) for text in texts) and (head or not numbered):
        return _Kind.NOTHING
    letters = [text for text in dict.fromkeys(texts) if not _COUNTED.fullmatch(text)]
    is_merged = number_at is not None and bool(head) and told.get(number_at) == head
    known = sum(n in columns.keys and n not in (head_at, number_at) for n in told)
    ticks = any(n in columns.ticks for n in told)
    is_named = bool(_LETTERS.search(head))
    if len(letters) == 1 and not numbered:
        is_place = _is_place(letters[0])
        is_person = letters == [head] and known + ticks > 0 and (number_at is None or number_at not in told)
        is_short = len(texts) <= _ENOUGH + texts.count(letters[0])
        if is_place or (is_short and not is_person):
            return _Kind.OTHER if _is_total(letters[0]) else _Kind.SECTION
    if is_merged or _is_total(texts[0]) or _is_total(head):
        return _Kind.OTHER
    enough = known + ticks >= (1 if number_at is None else _ENOUGH)
    # A numbered row without a name is a household all the same: it is not passed over.
    if (is_named and (numbered or enough)) or (not any(map(str.isalnum, head)) and numbered and known):
        return _Kind.LINE
    return _Kind.OTHER


def _is_place(text: str) -> bool:
    """Return whether a text names a village or a class, as the row above their households does."""
    return bool(_class_in(text) or _PLACE.match(_NUMBERING.sub("", nfc(text))))


def _has_number(row: Sequence[Cell], number: int | None) -> bool:
    return number is not None and number < len(row) and read_number(row[number]) is not None


def _cells_of(row: Sequence[Cell], columns: Columns) -> tuple[dict[str, Cell], dict[int, Cell]]:
    size = len(row)
    cells = {
        key: row[position] for position, key in columns.keys.items() if position < size and not is_empty(row[position])
    }
    ticked = {
        position: row[position]
        for several in (columns.ticks, columns.reasons)
        for position in several
        if position < size and not is_empty(row[position])
    }
    return cells, ticked


def _find_heading(table: Table, number: int, names: Headings) -> Heading | None:
    for start in range(min(len(table.rows), _FAR)):
        columns = names.read(table.rows, start, table.first_column)
        if columns:
            return Heading(number, start, columns)
    return None


def _goes_on(before: Table, table: Table) -> bool:
    """Return whether a table of a document goes on with the one before it, on the next page."""
    is_document = not before.name and not table.name
    return is_document and table.number > before.number and _width(before) == _width(table)


def _repeats(heading: Heading | None, last: Heading, table: Table) -> bool:
    """Return whether a table has no heading, or only the one before again, so that what stood above it still holds."""
    if heading is None:
        return True
    same = (heading.columns.keys, heading.columns.ticks) == (last.columns.keys, last.columns.ticks)
    return same and not any(_titles(table, heading.start))


def _width(table: Table) -> int:
    return max((len(row) for row in table.rows), default=0)


def _titles(table: Table, until: int) -> Iterator[str]:
    yield from table.above
    for row in table.rows[:until]:
        yield from dict.fromkeys(text for text in map(write_cell, row) if text)


def _guess_heading(table: Table) -> tuple[str, ...]:
    """Return the texts of the row that most looks like a heading."""
    rows = [[text for text in map(write_cell, row) if _LETTERS.search(text)] for row in table.rows[:_FAR]]
    best = max(rows, key=len, default=[])
    return tuple(dict.fromkeys(best))


def _is_total(text: str) -> bool:
    # Tống is a family name: only a text without any marks is a total by its letters alone.
    marked = fold_marked(text)
    if not marked.isascii():
        return any(marked == each or marked.startswith(f"{each} ") for each in _TOTALS)
    return any(marked == each or marked.startswith(f"{each} ") for each in _BARE_TOTALS)


def _class_in(text: str) -> Category | None:
    """Return the only class that a title names."""
    found = _classes_in(text)
    return next(iter(found)) if len(found) == 1 else None


def _classes_in(text: str) -> set[Category]:
    """Return the classes that a title names: a list of those who leave poverty and near-poverty has both."""
    folded = _OTHER_POOR.sub(" ", f" {fold(text)} ")
    rest = folded.replace(" can ngheo ", "  ")
    near = rest != folded
    poor = " ho ngheo " in rest or (near and " ngheo " in rest)
    return {category for category, named in ((Category.POOR, poor), (Category.NEAR_POOR, near)) if named}


def _class_of_titles(titles: Sequence[str]) -> Category | None:
    # A title that names both classes names none, whatever the others say.
    found = {each for title in titles for each in _classes_in(title)}
    return next(iter(found)) if len(found) == 1 else None


def find_place_name(text: str) -> str | None:
    """Return the village that a title, a section or a sheet's name gives with a word such as `thôn`; else None."""
    found = _PLACE.search(nfc(text))
    if not found:
        return None
    name = " ".join(found[2].split())
    name = re.split(r"(?i)\s+(?:năm|xã|có|gồm|tổng)\b", name)[0].strip(" .\"'“”")
    if not name:
        return None
    kind = found[1].upper() if fold(found[1]) == "tdp" else found[1].capitalize()
    return call_village(f"{kind} {name.title() if name.isupper() and not _ROMAN.fullmatch(name) else name}")


def without_place(text: str) -> str:
    """Return the name of a village without the word before it; a name that is a number keeps it."""
    folded = fold(text)
    for place in _PLACES:
        if folded.startswith(place) and not folded[len(place) :].isdigit():
            return text.split(maxsplit=place.count(" "))[-1]
    return text


def call_village(text: str) -> str:
    """Return what a new village is called: without `thôn`, which all papers put before it, but with other words.

    There may be both a `Bản Sơn` and a `Xóm Sơn`.
    """
    return without_place(text) if fold(text).startswith(_PLACES[0]) else text
