"""The heading of a table: which column holds what, over one row or several, in whatever words and order."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from povplan.intake.grid import Cell, name_column
from povplan.intake.survey import SURVEY, SURVEY_CAUSES, SURVEY_FLAGS
from povplan.model.kinds import OfficialCause
from povplan.model.names import fold
from povplan.model.standard import Indicator
from povplan.words.columns import COLUMN_NAMES, REASON, TOTAL_WORDS

_MOST_ROWS = 4
"""The most rows of one heading."""

_COUNTS = ("members", "workers")
_TOTALS = frozenset(map(fold, TOTAL_WORDS))
_LEAST_FLAGS, _LEAST_TICKS = 3, 2
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LETTER = re.compile(r"(?:cột|cot|column)\s+([a-z]{1,3})", re.IGNORECASE)
_NUMBER = re.compile(r"\(?\s*([0-9]{1,2})\s*\)?")
_NUMBERED = re.compile(r"(?:cs|chi so|ma)?\s*([0-9]{1,2})(?:\s+(.+))?")
_OF_INDICATORS = ("thieu hut", "chi so", "deprivation")
_HEADS = frozenset(fold(each) for each in COLUMN_NAMES["head"])


@dataclass(frozen=True)
class Columns:
    """The columns of a table.

    Args:
        height: number of rows that the heading takes.
        keys: key of each column that holds a value, by its position from 0.
        ticks: code of the indicator of each column that is ticked.
        reasons: official cause of each column that is ticked.
        unused: heading of each other column.
        is_survey: whether the survey application wrote the file.
        doubled: the positions of columns that mean the same, by their key.
    """

    height: int
    keys: Mapping[int, str]
    ticks: Mapping[int, int] = field(default_factory=dict)
    reasons: Mapping[int, OfficialCause] = field(default_factory=dict)
    unused: Mapping[int, str] = field(default_factory=dict)
    is_survey: bool = False
    doubled: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @cached_property
    def positions(self) -> dict[str, int]:
        """The position of each key."""
        return {key: position for position, key in self.keys.items()}

    def __contains__(self, key: object) -> bool:
        """Return whether the table has a column for a key; ticks count as codes, reasons as causes."""
        return (
            key in self.positions
            or (key == "deprivations" and bool(self.ticks))
            or (key == "causes" and bool(self.reasons))
            or (key == "category" and bool({"poor", "near_poor"} & set(self.positions)))
        )


class Headings:
    """What the columns of a table may be called.

    Args:
        indicators: the indicators of the standard in force, by code.
        chosen: keys that the user gave to columns, by heading or by letter of the column (as folded text).
    """

    def __init__(self, indicators: Mapping[int, Indicator], chosen: Mapping[str, str]) -> None:
        # Abbreviations are expanded in capitals only, and a heading may be written small.
        self._keys = {
            fold(each): key for key, names in COLUMN_NAMES.items() for name in names for each in (name, name.lower())
        }
        self._chosen = chosen
        self._met: set[str] = set()
        self._indicators = {
            fold(name): code for code, each in indicators.items() for name in (each.name.vi, each.name.en)
        }
        self._codes = frozenset(indicators)
        self._heads = _HEADS | {heading for heading, key in chosen.items() if key == "head"}

    def read(self, rows: Sequence[Sequence[Cell]], start: int, first_column: int = 1) -> Columns | None:
        """Return the columns if a heading begins at a row; else None.

        Args:
            rows: the rows of the table.
            start: the position of the row.
            first_column: the number of the table's first column.
        """
        texts = [write_cell(each) for each in rows[start]]
        head = next((n for n, text in enumerate(texts) if self._key_of(text, n + first_column) == "head"), None)
        if head is None:
            return None
        number = next((n for n, text in enumerate(texts) if self._key_of(text, n + first_column) == "id"), None)
        height = 1
        while height < _MOST_ROWS and start + height < len(rows):
            below = [write_cell(each) for each in rows[start + height]]
            if not self._goes_on(texts, below, (head, number), first_column):
                break
            height += 1
        stacks = list(_stack(rows, start, height))
        return self._sort(stacks, height, first_column)

    def may_begin(self, row: Sequence[Cell]) -> bool:
        """Return whether a row may begin a heading, at the cost of a glance."""
        return any(isinstance(each, str) and each and fold(_plain(each)) in self._heads for each in row)

    def _goes_on(
        self, above: Sequence[str], below: Sequence[str], fixed: tuple[int, int | None], first_column: int
    ) -> bool:
        """Return whether a row goes on with the heading above: its name and number are blank or the same."""
        for position in fixed:
            if position is not None and _at(below, position) not in ("", _at(above, position)):
                return False
        told = {text for text in below if text}
        own = [(n, text) for n, text in enumerate(below) if text and text != _at(above, n)]
        if any(_NUMBER.fullmatch(text) and self._key_of(_at(above, n), n + first_column) in _COUNTS for n, text in own):
            return False  # A household without a name.
        if not told or (len(told) == 1 and own and not _at(above, own[0][0])):
            return False
        known = any(self._key_of(text, n + first_column) or self._code_of(text) for n, text in own)
        return known or not own or all(_NUMBER.fullmatch(text) for _, text in own) or _is_split(above, dict(own))

    def _sort(self, stacks: Sequence[Sequence[str]], height: int, first_column: int) -> Columns | None:
        """Return the columns with what each holds; None if they are no list of households."""
        keys: dict[int, str] = {}
        ticks: dict[int, int] = {}
        flags: dict[int, int] = {}
        reasons: dict[int, OfficialCause] = {}
        again: dict[int, str] = {}
        numbered = self._find_numbered(stacks)
        for position, stack in enumerate(stacks):
            last = stack[-1].strip().lower() if stack else ""
            if chosen := self._chosen_for(stack, position + first_column):
                keys = {place: key for place, key in keys.items() if key != chosen} | {position: chosen}
            elif position in numbered:
                ticks[position] = numbered[position]
            elif last in SURVEY_FLAGS:
                flags[position] = SURVEY_FLAGS[last]
            elif last in SURVEY_CAUSES:
                reasons[position] = SURVEY_CAUSES[last]
            elif key := self._key_of_stack(stack, position + first_column):
                (again if key in keys.values() else keys)[position] = key
            elif code := self._code_of_name(stack):
                ticks[position] = code
        if len(set(ticks.values())) < _LEAST_TICKS or "deprivations" in keys.values():
            ticks = {}
        if "head" not in keys.values() or len(keys) + bool(ticks) < _LEAST_TICKS:
            return None
        of_survey = sum(stack[-1].strip().lower() in SURVEY for stack in stacks if stack)
        is_survey = max(of_survey, len(flags)) >= _LEAST_FLAGS
        used = {*keys, *ticks, *flags, *reasons}
        unused = {
            position: " – ".join(stack)
            for position, stack in enumerate(stacks)
            if stack and position not in used and fold(stack[-1]) != fold(REASON)
        }
        return Columns(height, keys, {**ticks, **flags}, reasons, unused, is_survey, self._list_doubled(keys, again))

    def _list_doubled(self, keys: Mapping[int, str], again: Mapping[int, str]) -> dict[str, tuple[int, ...]]:
        """Return the positions of columns that mean the same, by their key, unless the user chose one of them."""
        return {
            key: (position, *(each for each, other in again.items() if other == key))
            for position, key in keys.items()
            if key in again.values() and not self._is_chosen(key)
        }

    def _is_chosen(self, key: str) -> bool:
        return key in (self._chosen[each] for each in self._met)

    def _chosen_for(self, stack: Sequence[str], number: int) -> str | None:
        """Return the key that the user gave to a column by its letter or by one of its headings."""
        if not self._chosen:
            return None
        names = map(fold, (name_column(number), *reversed(stack), " ".join(stack)))
        found = next((each for each in names if each in self._chosen), None)
        if found is None:
            return None
        self._met.add(found)
        return self._chosen[found]

    def list_unmet(self) -> list[str]:
        """Return the headings that the user named and no table has, folded."""
        return [each for each in self._chosen if each not in self._met]

    def _key_of_stack(self, stack: Sequence[str], number: int) -> str | None:
        told = [each for each in stack if not _NUMBER.fullmatch(each)] or list(stack)
        if not told:
            return None
        if len(told) > 1 and fold(told[-1]) in _TOTALS:
            told = told[:-1]
        # A heading over several columns names none of them, unless nothing else stands below it.
        for text in (told[-1], " ".join(told)):
            if key := self._key_of(text, number):
                return key
        return None

    def _key_of(self, text: str, number: int) -> str | None:
        if not text:
            return None
        if chosen := self._chosen_for((text,), number):
            return chosen
        return SURVEY.get(text.strip().lower()) or self._keys.get(fold(text)) or self._keys.get(fold(_plain(text)))

    def _find_numbered(self, stacks: Sequence[Sequence[str]]) -> dict[int, int]:
        """Return the codes of columns that have only a number of their own, below a heading that several share.

        A number alone may as well be that of the column. Without merged cells, the shared heading stands over the first
        of the columns only.
        """
        found: dict[str, dict[int, int]] = defaultdict(dict)
        above = ""
        for position, stack in enumerate(stacks):
            if not stack or not _NUMBER.fullmatch(stack[-1]):
                above = ""
                continue
            above = fold(" ".join(stack[:-1])) or above
            code = self._code_of(stack[-1])
            if code and any(each in above for each in _OF_INDICATORS):
                found[above][position] = code
        several = (each for each in found.values() if len(set(each.values())) >= _LEAST_TICKS)
        return {position: code for each in several for position, code in each.items()}

    def _code_of_name(self, stack: Sequence[str]) -> int | None:
        """Return the code of the indicator that a column has in words; a number alone may be that of the column."""
        return self._code_of(stack[-1]) if stack and not _NUMBER.fullmatch(stack[-1]) else None

    def _code_of(self, text: str) -> int | None:
        """Return the code of the indicator that a heading names: by its number, its name, or both."""
        folded = fold(text)
        if folded in self._indicators:
            return self._indicators[folded]
        found = _NUMBERED.fullmatch(folded)
        if not found or int(found[1]) not in self._codes:
            return None
        named = self._indicators.get(found[2], int(found[1])) if found[2] else int(found[1])
        return int(found[1]) if named == int(found[1]) and (not found[2] or found[2] in self._indicators) else None


def fold_choice(heading: str) -> str:
    """Return the key of a heading that the user gives, or of a column's letter: `Cột C` is C."""
    letter = _LETTER.fullmatch(heading.strip())
    return fold(letter[1].upper()) if letter else fold(heading)


def write_cell(cell: Cell) -> str:
    """Return a cell of a heading as text on one line."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split())


def _plain(text: str) -> str:
    return _BRACKETS.sub(" ", text)


def _at(texts: Sequence[str], position: int) -> str:
    return texts[position] if position < len(texts) else ""


def _is_split(above: Sequence[str], own: Mapping[int, str]) -> bool:
    """Return whether the texts of a row only divide headings above, each of them over several columns."""

    def is_one(left: int) -> bool:
        return left in own and left + 1 in own and bool(_at(above, left)) and _at(above, left + 1) in ("", above[left])

    return all((is_one(n) or is_one(n - 1)) and not any(char.isdigit() for char in text) for n, text in own.items())


def _stack(rows: Sequence[Sequence[Cell]], start: int, height: int) -> Iterator[tuple[str, ...]]:
    """Yield the texts of each column of a heading from top to bottom, each once."""
    above: list[str] = []
    if start:
        # A heading that is merged down over two rows stands in the upper one only, if the file says nothing of merging.
        above = [write_cell(each) for each in rows[start - 1]]
        if len({text for text in above if text}) <= _LEAST_TICKS:
            above = []
    levels = [[write_cell(each) for each in rows[start + n]] for n in range(height)]
    for position in range(max(map(len, (above, *levels)))):
        texts = [text for level in levels if (text := _at(level, position))]
        if not texts and _at(above, position):
            texts = [_at(above, position)]
        yield tuple(dict.fromkeys(texts))
