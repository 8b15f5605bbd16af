"""A row of a list, read: the values of a household and of its review, with what is wrong in each cell."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from typing import Any, TypeVar

from povplan.intake.cells import (
    read_amount,
    read_class,
    read_codes,
    read_count,
    read_date,
    read_line,
    read_number,
    read_text,
    read_tick,
    shorten,
)
from povplan.intake.grid import Cell, Place
from povplan.intake.lines import Line
from povplan.intake.matching import Chosen, Matcher
from povplan.intake.newcomers import Newcomers
from povplan.intake.notice import Notice, Problem
from povplan.intake.results import Result, read_result
from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category, Level
from povplan.model.names import fold, sketch
from povplan.words import columns
from povplan.words import importing as words

T = TypeVar("T")

MEASURED = ("income", "score_a", "score_b", "remaining")
"""The keys of a row that only a review can hold, besides its result, day, decision and note."""


_NOTHING: dict[Any, Any] = {}


@dataclass(slots=True)
class Row:
    """A row as read.

    Args:
        line: the row in the file.
        head: the head of household; empty if it is missing.
        number: its number in the file; None if it has none.
        village: the id of its village; None if it is not known.
        values: the values of the household by key; keys without a value are left out.
        notes: the words of the cells of causes and measures.
        review: the values of the review by key.
        result: what the result cell says.
        was_in_class: whether it was poor or near-poor before, as far as the row says.
        notices: what is to be said of its cells.
        is_carried: whether its village is that of the row above.
        lacks: keys that its household needs and for which the table has no column.
        defaulted: keys whose value no cell of the row gives, but a title or the user for all rows.
        is_out_of_class: whether it is about a household in neither class, which is no concern of the plan.
    """

    line: Line
    head: str = ""
    number: int | None = None
    village: str | None = None
    values: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    review: dict[str, Any] = field(default_factory=dict)
    result: Result | None = None
    was_in_class: bool = True
    notices: list[Notice] = field(default_factory=list)
    is_carried: bool = False
    lacks: list[str] = field(default_factory=list)
    defaulted: set[str] = field(default_factory=set)
    is_out_of_class: bool = False

    @property
    def key(self) -> tuple[int, int]:
        """What identifies the row in the file: its table and its number."""
        return self.line.place.number, self.line.place.row

    def is_wrong(self) -> bool:
        """Whether it has errors, which keep it out."""
        return bool(self.lacks) or any(each.level is Level.ERROR for each in self.notices)

    def let_go(self) -> None:
        """Forget what nobody asks for after the row was taken; of 20,000 rows, it is much."""
        self.values = {"officers": self.values["officers"]} if "officers" in self.values else _NOTHING
        self.notes, self.review = _NOTHING, _NOTHING
        self.line = replace(self.line, cells=_NOTHING, ticked=_NOTHING)

    def tell(self, notice: Notice) -> None:
        """Note something to be said of it."""
        self.notices.append(notice._replace(head=self.head, number=self.number))

    def refuse(self, place: Place, problem: Problem) -> None:
        """Note an error in a cell."""
        self.tell(Notice(place, Level.ERROR, problem.message, problem.hint, problem.details))


class RowReader:
    """Reads the rows of a file, one after the other.

    Args:
        book: the plan.
        matcher: the names of the plan.
        newcomers: takes the records that the plan does not have.
        defaults: texts of keys for rows that have no column of their own for them.
    """

    def __init__(self, book: Book, matcher: Matcher, newcomers: Newcomers, defaults: Mapping[str, str]) -> None:
        self._book = book
        self._matcher = matcher
        self._newcomers = newcomers
        self._defaults = defaults
        self._codes: dict[tuple[str, Cell], tuple[int, ...]] = {}
        self._causes = self._by_official(book)
        self._above: tuple[object, str | None] = (None, None)

    @staticmethod
    def _by_official(book: Book) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for each in book.plan.causes:
            found.setdefault(each.official.value, []).append(each.id)
        return found

    def read(self, line: Line) -> Row:
        """Return a row as read."""
        row = Row(line)
        head = self._try(row, "head", read_line) or ""
        row.head = head if any(map(str.isalpha, head)) else ""
        row.number = read_number(line.cells.get("id"))
        if not row.head and not row.is_wrong():
            row.tell(Notice(line.at("head"), Level.ERROR, words.HEAD_MISSING, words.MEND_CELL))
        row.village = self._read_village(row)
        self._read_values(row)
        self._read_review(row)
        return row

    def _cell(self, row: Row, key: str) -> Cell:
        """Return the cell of a key or, if it is empty, its default."""
        cell = row.line.cells.get(key)
        if cell is not None or key not in self._defaults:
            return cell
        row.defaulted.add(key)
        return self._defaults[key]

    def _try(self, row: Row, key: str, read: Callable[[Cell], T]) -> T | None:
        """Return the value of a key; None if it has none, or if it is wrong, which is noted."""
        cell = self._cell(row, key)
        if cell is None:
            return None
        try:
            return read(cell)
        except Problem as problem:
            row.refuse(row.line.at(key), problem)
            return None

    def _read_village(self, row: Row) -> str | None:
        line = row.line
        place = line.at("village")
        text = self._try(row, "village", read_line)
        if text:
            try:
                village = self._matcher.read_village(text, place)
            except Problem as problem:
                row.refuse(place, problem)
                village = None
        elif "village" in line.heading.columns and self._above[0] == (line.heading, line.around):
            # Cells merged down are empty below the first in files that say nothing of merging.
            village = self._above[1]
            row.is_carried = village is not None
        else:
            village, name = self._matcher.find_village(line.around)
            if name:
                village = self._newcomers.note("villages", name, line.place)
                if village is None:
                    details = {"value": shorten(name)}
                    row.tell(Notice(line.place, Level.ERROR, words.UNKNOWN_VILLAGE, words.ADD_VILLAGE, details))
            elif village is None and row.head:
                return self._find_home(row.head)
        self._above = ((line.heading, line.around), village)
        return village

    def _find_home(self, head: str) -> str | None:
        """Return the village of the only household of the list with a name; None if there is none, or several."""
        places = self._by_name.get(sketch(head), ())
        homes = [each.village for each in places if each.head == head or fold(each.head) == fold(head)]
        return homes[0] if len(homes) == 1 else None

    @cached_property
    def _by_name(self) -> dict[str, list[Household]]:
        found: dict[str, list[Household]] = {}
        for each in self._book.households:
            found.setdefault(sketch(each.head), []).append(each)
        return found

    def _read_values(self, row: Row) -> None:
        columns_, values, line = row.line.heading.columns, row.values, row.line
        for key in ("members", "workers"):
            count = self._try(row, key, partial(read_count, key=columns.COLUMN_NAMES[key][1]))
            if count is not None:
                values[key] = count
        self._read_category(row)
        codes = self._read_codes(row, "deprivations")
        if columns_.ticks:
            codes = self._read_ticks(row)
        if codes is not None:
            values["deprivations"] = codes
        for key, read in (("causes", self._matcher.read_causes), ("measures", self._matcher.read_measures)):
            text = self._try(row, key, read_text)
            if text:
                self._take(row, key, read(text, line.at(key)), text)
        if columns_.reasons:
            self._read_reasons(row)
        text = self._try(row, "helpers", read_text)
        if text and row.village:
            self._take(row, "helpers", self._matcher.read_helpers(text, row.village, line.at("helpers")), text)
        text = self._try(row, "officers", read_text)
        if text:
            self._take(row, "officers", self._matcher.read_officers(text, line.at("officers")), text)

    @staticmethod
    def _take(row: Row, key: str, chosen: Chosen, text: str) -> None:
        row.values[key] = chosen.ids
        row.notes[key] = text
        if chosen.note:
            row.values[f"{key.removesuffix('s')}_note"] = chosen.note
        for each in chosen.notices:
            row.tell(each)

    def _read_category(self, row: Row) -> None:
        line = row.line
        ticked = [each for each in Category if self._try(row, each.value, read_tick)]
        if len(ticked) > 1:
            row.refuse(line.at("poor"), Problem(words.BOTH_CLASSES, words.MEND_CELL))
        if ticked:
            row.values["category"] = ticked[0]
            return
        cell = self._cell(row, "category")
        if cell is None:
            if line.category and "category" not in line.heading.columns:
                row.values["category"] = line.category
                row.defaulted.add("category")
            return
        try:
            category = read_class(cell)
        except Problem as problem:
            row.refuse(line.at("category"), problem)
            return
        row.was_in_class = category is not None
        if category:
            row.values["category"] = category

    def _read_codes(self, row: Row, key: str) -> tuple[int, ...] | None:
        cell = self._cell(row, key)
        if cell is None:
            return None
        # A number and the text of it may mean different lists, and True equals 1.
        known = (type(cell).__name__, cell)
        if known not in self._codes:
            try:
                self._codes[known] = read_codes(cell, self._book.indicators)
            except Problem as problem:
                row.refuse(row.line.at(key), problem)
                return None
        return self._codes[known]

    def _read_ticks(self, row: Row) -> tuple[int, ...]:
        ticks = row.line.heading.columns.ticks
        return tuple(sorted({ticks[position] for position in ticks if self._is_ticked(row, position)}))

    def _is_ticked(self, row: Row, position: int) -> bool:
        try:
            return read_tick(row.line.ticked.get(position))
        except Problem as problem:
            row.refuse(row.line.in_column(position), problem)
            return False

    def _read_reasons(self, row: Row) -> None:
        """Read ticked official causes: each counts as the plan's only cause of that kind; the words stay otherwise."""
        reasons = row.line.heading.columns.reasons
        ids: list[str] = []
        for position, official in reasons.items():
            if not self._is_ticked(row, position):
                continue
            of_kind = self._causes.get(official.value, [])
            if len(of_kind) == 1:
                ids += of_kind
                continue
            place = row.line.in_column(position)
            name = columns.OFFICIAL_CAUSES[official.value]
            new = None if of_kind else self._newcomers.note("causes", name, place, official=official)
            if new:
                ids.append(new)
                continue
            names = tuple(self._book.causes[each].name for each in of_kind) or "–"
            details = {"value": name, "names": names}
            row.tell(Notice(place, Level.WARNING, words.CAUSE_IN_DOUBT, None, details))
            row.values["cause_note"] = "; ".join(filter(None, (row.values.get("cause_note"), name)))
        row.values["causes"] = tuple(dict.fromkeys(ids))

    def _read_review(self, row: Row) -> None:
        review = row.review
        row.result = self._try(row, "result", read_result)
        if row.result is None and row.line.cells.get("classified") is not None:
            row.result = self._try(row, "classified", read_result)
        readers: tuple[tuple[str, Callable[[Cell], object]], ...] = (
            ("date", read_date),
            ("decision", read_line),
            ("income", read_amount),
            ("score_a", partial(read_count, key=columns.COLUMN_NAMES["score_a"][1])),
            ("score_b", partial(read_count, key=columns.COLUMN_NAMES["score_b"][1])),
            ("note", read_text),
        )
        for key, read in readers:
            value = self._try(row, key, read)
            if value is not None and value != "":
                review[key] = value
        remaining = self._read_codes(row, "remaining")
        if remaining is not None:
            review["remaining"] = remaining


def day_of(row: Row) -> date | None:
    """Return the day of a row's review; None if it has none."""
    day = row.review.get("date")
    return day if isinstance(day, date) else None
