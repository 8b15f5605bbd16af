"""What becomes of the rows of a file: new households, changed ones, reviews; pure, so that tests call it with lists."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from povplan.intake.cells import is_empty, shorten
from povplan.intake.grid import Cell, Place, Table, name_column
from povplan.intake.headings import Headings
from povplan.intake.joining import Joiner, has_left
from povplan.intake.lines import Lines, find_lines
from povplan.intake.matching import Matcher
from povplan.intake.newcomers import LISTS, Newcomer, Newcomers, make_record
from povplan.intake.notice import Notice
from povplan.intake.rows import Row, RowReader
from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category, Level
from povplan.model.legacy import ENCODINGS, NAMES, read_legacy
from povplan.model.names import fold
from povplan.model.record import Counts, Record
from povplan.words import importing as words
from povplan.words.columns import COLUMN_NAMES, LABELS
from povplan.words.numbers import as_runs
from povplan.words.phrase import Phrase

RowKey = tuple[int, int]
"""What identifies a row: the number of its table and its own."""

_SHOWN = 12
"""The most headings that are shown if none fits."""

_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]|\?\?")
"""Letters that a program could not write, and wrote as question marks."""

_ENOUGH = 50
"""Texts in an old encoding after which no more are looked for."""

ADDED = ("villages", "officers", "organisations", "helpers")
"""The lists of plan.yaml that `--add-unknown` adds to."""


class Choices(NamedTuple):
    """How the rows of a file are taken.

    Args:
        columns: keys that the user gave to columns, by folded heading or letter.
        defaults: texts of keys for rows that have no column of their own for them.
        adopted: the lists of plan.yaml that new records may be added to.
        used: numbers that households had once.
        rejected: rows that are left out, because a rule refused them.
    """

    columns: Mapping[str, str] = {}
    defaults: Mapping[str, str] = {}
    adopted: Collection[str] = ()
    used: frozenset[int] = frozenset()
    rejected: frozenset[RowKey] = frozenset()


@dataclass
class Taken:
    """What becomes of a file.

    Args:
        added: the new households.
        replaced: the changed households, by their places in the book.
        same: number of households that the file does not change.
        households: the row of each household that is new or changed, by its number.
        notices: what is to be said, in the order of the file.
        rejected: the rows with errors.
        newcomers: the records that the plan does not have.
        records: those of them that are added to the plan, by list.
        absent: the households of the file's villages that the file lacks.
        lines: the rows of the file and their headings.
        has_list: whether the file has a list of households at all.
    """

    added: tuple[Household, ...] = ()
    replaced: dict[int, Household] = field(default_factory=dict)
    same: int = 0
    households: dict[int, Row] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    rejected: dict[RowKey, Row] = field(default_factory=dict)
    newcomers: Sequence[Newcomer] = ()
    records: dict[str, tuple[Record, ...]] = field(default_factory=dict)
    absent: tuple[Household, ...] = ()
    lines: Lines = field(default_factory=Lines)
    has_list: bool = False

    @property
    def errors(self) -> list[Notice]:
        """What keeps rows, or the file, out."""
        return [each for each in self.notices if each.level is Level.ERROR]


def take_tables(tables: Sequence[Table], book: Book, choices: Choices) -> Taken:
    """Return what becomes of the tables of a file.

    Args:
        tables: the tables.
        book: the plan and its households so far.
        choices: how the rows are taken.
    """
    headings = Headings(book.indicators, choices.columns)
    lines = find_lines(tables, headings)
    taken = Taken(lines=lines, has_list=bool(lines.headings))
    if not lines.headings:
        taken.notices.append(_tell_no_heading(tables, lines))
        return taken
    taken.notices += _tell_tables(tables, lines)
    place = Place("", 0, 0)
    taken.notices += [
        Notice(place, Level.ERROR, words.MAP_UNUSED, words.NAME_HEADING, {"value": each})
        for each in headings.list_unmet()
    ]
    newcomers = Newcomers(book, choices.adopted)
    matcher = Matcher(book, newcomers)
    reader = RowReader(book, matcher, newcomers, choices.defaults)
    rows = [reader.read(line) for line in lines.lines]
    joiner = Joiner(book, choices.used, lambda row: row.key in choices.rejected)
    joiner.join(rows)
    taken.added, taken.replaced, taken.same = tuple(joiner.added), joiner.replaced, joiner.same
    taken.households = joiner.row_of
    taken.notices += _tell_lacks(rows)
    taken.notices += _tell_numbers(joiner.renumbered)
    taken.notices += _tell_doubled(tables, lines)
    for row in rows:
        taken.notices += row.notices
        if row.is_wrong() or row.key in choices.rejected:
            taken.rejected[row.key] = row
    taken.notices += _tell_rows(rows, joiner.counts, book)
    taken.newcomers = tuple(newcomers)
    taken.records = _make_records(taken, joiner.in_charge)
    taken.absent = _list_absent(rows, joiner, book)
    taken.notices.sort(key=lambda each: (each.place.number, each.place.row, each.place.column))
    for row in rows:
        row.let_go()
    lines.lines = [row.line for row in rows]
    return taken


def _tell_no_heading(tables: Sequence[Table], lines: Lines) -> Notice:
    """Return the error that no table has a heading that fits, or that its text is in an old encoding."""
    place = Place(tables[0].name, tables[0].number, 0) if tables else Place("", 1, 0)
    if legacy := _find_legacy(tables):
        return Notice(place, Level.ERROR, words.LEGACY_FILE, words.CONVERT, legacy)
    if not lines.found:
        return Notice(place, Level.ERROR, words.EMPTY_PLAN, words.NAME_HEADING)
    if lost := next(filter(_LOST.search, lines.found), None):
        return Notice(place, Level.ERROR, words.LETTERS_LOST, words.SAVE_AS_UTF8, {"value": shorten(lost)})
    shown = (*lines.found[:_SHOWN], *(("…",) if len(lines.found) > _SHOWN else ()))
    return Notice(place, Level.ERROR, words.NO_HEADING, words.NAME_HEADING, {"found": shown})


def _find_legacy(tables: Iterable[Table]) -> Mapping[str, object] | None:
    """Return the first texts of the file in an old encoding, in which most of its texts are; else None."""
    found: Counter[str] = Counter()
    example: dict[str, tuple[str, str]] = {}
    for table in tables:
        for text in (cell for row in table.rows for cell in row if isinstance(cell, str) and not cell.isascii()):
            for encoding in ENCODINGS:
                if meant := read_legacy(text, encoding):
                    found[encoding] += 1
                    example.setdefault(encoding, (text, meant))
            if found.total() > _ENOUGH:
                break
    if not found:
        return None
    encoding = found.most_common(1)[0][0]
    value, meant = example[encoding]
    return {"encoding": NAMES[encoding], "name": encoding, "value": shorten(value), "meant": shorten(meant)}


def _tell_tables(tables: Sequence[Table], lines: Lines) -> Iterable[Notice]:
    """Yield what is not used: sheets without a heading that fits, columns, rows."""
    if lines.barren and any(tables[number].name for number in lines.barren):
        names = tuple(tables[number].name for number in lines.barren)
        yield Notice(Place("", 0, 0), Level.INFO, words.SHEETS_UNUSED, None, {"names": names})
    unused = dict.fromkeys(name for heading in lines.headings for name in heading.columns.unused.values())
    if unused:
        first = lines.headings[0]
        table = tables[first.table]
        place = Place(table.name, table.number, table.first_row + first.start)
        yield Notice(place, Level.INFO, words.COLUMNS_UNUSED, None, {"names": tuple(map(shorten, unused))})
    for number, rows in lines.passed.items():
        place = Place(tables[number].name, tables[number].number, rows[0])
        yield Notice(place, Level.INFO, words.ROWS_PASSED, None, {"rows": as_runs(rows)})


def _tell_lacks(rows: Iterable[Row]) -> Iterable[Notice]:
    """Yield an error for each column that a table does not have and its new households need."""
    lacking: dict[tuple[Place, str], list[Row]] = defaultdict(list)
    for row in rows:
        for key in row.lacks:
            heading = row.line.heading
            place = row.line.place._replace(row=row.line.place.row - row.line.position + heading.start, column=0)
            lacking[place if heading.table == row.line.table else row.line.place, key].append(row)
    for (place, key), several in lacking.items():
        if key == "village":
            yield Notice(place, Level.ERROR, words.NO_VILLAGE, words.NAME_VILLAGE)
            continue
        details = {"key": COLUMN_NAMES[key][1], "name": key, "count": len(several)}
        yield Notice(place, Level.ERROR, words.COLUMN_MISSING, words.ADD_COLUMN, details)


def _tell_numbers(renumbered: Sequence[tuple[Row, int]]) -> Iterable[Notice]:
    """Yield that new households have numbers of others, as in lists that count anew in each village."""
    if renumbered:
        numbers = as_runs([number for _, number in renumbered])
        details = {"count": len(renumbered), "numbers": numbers}
        yield Notice(renumbered[0][0].line.at("id"), Level.INFO, words.NEW_NUMBER, None, details)


def _tell_doubled(tables: Sequence[Table], lines: Lines) -> Iterable[Notice]:
    """Yield an error for each two columns that mean the same and do not hold the same."""
    for heading in lines.headings:
        for key, positions in heading.columns.doubled.items():
            rows = [tables[line.table].rows[line.position] for line in lines.lines if line.heading is heading]
            told = [position for position in positions if any(_cell(row, position) is not None for row in rows)]
            if len({tuple(_cell(row, position) for row in rows) for position in told}) < 2:  # noqa: PLR2004 - two columns
                continue
            table = tables[heading.table]
            letters = tuple(name_column(table.first_column + position) for position in told)
            place = Place(table.name, table.number, table.first_row + heading.start)
            details = {
                "key": LABELS.get(key, COLUMN_NAMES[key][1]),
                "columns": letters,
                "letter": letters[0],
                "name": key,
            }
            yield Notice(place, Level.ERROR, words.COLUMN_TWICE, words.CHOOSE_COLUMN, details)


def _cell(row: Sequence[Cell], position: int) -> Cell:
    return row[position] if position < len(row) and not is_empty(row[position]) else None


def _tell_rows(rows: Sequence[Row], counts: Mapping[str, int], book: Book) -> Iterable[Notice]:
    """Yield what is to be said of several rows at once."""

    def about(several: Sequence[Row], phrase: Phrase, **details: object) -> Iterable[Notice]:
        if several:
            yield Notice(several[0].line.place, Level.INFO, phrase, None, {"count": len(several), **details})

    yield from about([row for row in rows if row.is_carried], words.VILLAGE_CARRIED)
    for category in Category:
        titled = [
            row
            for row in rows
            if row.line.category is category
            and row.values.get("category") is category
            and "category" not in row.line.heading.columns
        ]
        yield from about(titled, words.CLASS_FROM_TITLE, category=category)
    yield from about([row for row in rows if row.is_out_of_class], words.NOT_CONCERNED)
    if counts.get("before_year"):
        details = {"count": counts["before_year"], "year": book.plan.year}
        yield Notice(rows[0].line.place, Level.INFO, words.SURVEY_BEFORE_YEAR, None, details)


def _make_records(taken: Taken, in_charge: Mapping[str, Collection[str]]) -> dict[str, tuple[Record, ...]]:
    """Return the new records that households of the file refer to, by list; rows that are left out add none."""
    households = (*taken.added, *taken.replaced.values())
    villages = {each.village for each in households}
    in_charge = {village: ids for village, ids in in_charge.items() if village in villages}
    used: dict[str, set[str]] = {"villages": villages}
    used["officers"] = {id_ for ids in (*in_charge.values(), *(each.officers for each in households)) for id_ in ids}
    used["organisations"] = used["officers"]
    for key in ("helpers", "causes", "measures"):
        used[key] = {id_ for each in households for id_ in getattr(each, key)}
    quotas = {
        each.id: Counts(**{category.value: _count(taken.added, each.id, category) for category in Category})
        for each in taken.newcomers
        if each.key == "villages"
    }
    records: dict[str, tuple[Record, ...]] = {}
    for key in LISTS:
        made = tuple(
            make_record(each, quotas, in_charge)
            for each in taken.newcomers
            if each.key == key and each.is_used and each.id in used[key]
        )
        if made:
            records[key] = made
    return records


def _count(households: Iterable[Household], village: str, category: Category) -> int:
    return sum(each.village == village and each.category is category and each.planned for each in households)


def _list_absent(rows: Iterable[Row], joiner: Joiner, book: Book) -> tuple[Household, ...]:
    """Return the households of the file's villages that the file lacks, without those that have left.

    One whose name stands in a row without a known village is not called lacking: the row may be that household.
    """
    villages = {row.village for row in rows}
    unplaced = {fold(row.head) for row in rows if row.head and row.village is None}
    found = set(joiner.found.values())
    return tuple(
        each
        for place, each in enumerate(book.households)
        if place not in found and each.village in villages and fold(each.head) not in unplaced and not has_left(each)
    )
