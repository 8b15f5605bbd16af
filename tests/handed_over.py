"""Tables as offices hand them over, with made-up people, and what becomes of their rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from made_up import book

from povplan.intake.grid import Cell, Table
from povplan.intake.headings import fold_choice
from povplan.intake.notice import Notice
from povplan.intake.taking import ADDED, Choices, Taken, take_tables
from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Level
from povplan.words.phrase import Phrase

HEADING: tuple[Cell, ...] = ("TT", "Họ và tên", "Số khẩu", "Phân loại hộ", "Thôn", "Số LĐ", "Chiều thiếu hụt")
"""The headings that every new household needs."""

Row = Sequence[Cell]


def row(number: Cell = 1, head: Cell = "Lê Văn Mẫu", **changes: Cell) -> list[Cell]:
    """Return a row under the usual heading.

    Args:
        number: its number.
        head: the head of household.
        changes: cells that differ from the usual, by key.
    """
    usual: dict[str, Cell] = {"members": 4, "category": "Nghèo", "village": "Đồng Mơ", "workers": 2, "codes": "1;4;10"}
    assert changes.keys() <= usual.keys()
    return [number, head, *(usual | changes).values()]


def take(
    *rows: Row,
    into: Book | Iterable[Household] = (),
    name: str = "",
    adopt: bool = False,
    columns: Mapping[str, str] | None = None,
    defaults: Mapping[str, str] | None = None,
) -> Taken:
    """Return what becomes of the rows of one table.

    Args:
        rows: the rows.
        into: the plan, or the households of the made-up plan.
        name: the name of the sheet.
        adopt: whether new villages, helpers, officers and organisations may be added.
        columns: keys of columns, by heading or letter as a user types them.
        defaults: texts of keys without a column.
    """
    choices = Choices(
        columns={fold_choice(heading): key for heading, key in (columns or {}).items()},
        defaults=defaults or {},
        adopted=ADDED if adopt else (),
    )
    return take_tables([Table(rows, name)], into if isinstance(into, Book) else book(into), choices)


def take_list(*rows: Row, into: Book | Iterable[Household] = (), adopt: bool = False) -> Taken:
    """Return what becomes of rows under the usual heading."""
    return take(HEADING, *rows, into=into, adopt=adopt)


def take_more(heading: str, *cells: Cell, into: Book | Iterable[Household] = (), adopt: bool = False) -> Taken:
    """Return what becomes of rows with one more column, a cell of it each; households are numbered from 1."""
    rows = [[*row(number, f"Lê Văn Mẫu {number}"), cell] for number, cell in enumerate(cells, start=1)]
    return take((*HEADING, heading), *rows, into=into, adopt=adopt)


def only(taken: Taken) -> Household:
    """Return the only household that a file adds, without errors."""
    assert told(taken, Level.ERROR) == []
    (household,) = taken.added
    return household


def told(taken: Taken, *levels: Level) -> list[Phrase]:
    """Return what is said, in the order of the file; all of it unless levels are named."""
    return [each.message for each in taken.notices if not levels or each.level in levels]


def errors(taken: Taken) -> list[Phrase]:
    """Return the errors in the order of the file."""
    return told(taken, Level.ERROR)


def notice(taken: Taken, phrase: Phrase) -> Notice:
    """Return the only notice that says something."""
    (found,) = (each for each in taken.notices if each.message is phrase)
    return found


def after(taken: Taken, before: Book) -> Book:
    """Return the book with what a file brings: its households, but not its new records."""
    kept = [taken.replaced.get(place, each) for place, each in enumerate(before.households)]
    return replace(before, households=(*kept, *taken.added))
