"""Rows joined to the households of the list: which household a row is, and what it changes."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, count
from typing import Any

from povplan.intake.cells import shorten
from povplan.intake.notice import Notice
from povplan.intake.outcomes import add_review
from povplan.intake.results import Result
from povplan.intake.rows import Row, day_of
from povplan.model.book import Book
from povplan.model.household import Entered, Household
from povplan.model.kinds import Category, Entry, Level, Outcome, State
from povplan.model.names import NearNames, fold, fold_marked, nfc, sketch
from povplan.words import importing as words
from povplan.words.columns import COLUMN_NAMES, LABELS, TITLE_WORDS
from povplan.words.phrase import Phrase

_NOTED = {"causes": "cause_note", "measures": "measure_note"}
_LEFT_ALONE = (*_NOTED.values(), "entered", "planned")
_STARTING = ("members", "category", "deprivations")
_REQUIRED = ("members", "workers", "category", "deprivations")


class Joiner:
    """Joins the rows of a file to the households of a plan.

    Args:
        book: the plan and its households so far.
        used: numbers that households had once.
        is_left_out: whether a row is left out for another reason than its own errors.
    """

    def __init__(self, book: Book, used: frozenset[int], is_left_out: Callable[[Row], bool]) -> None:
        self._book = book
        self._used = used
        self._is_left_out = is_left_out
        self.added: list[Household] = []
        self.replaced: dict[int, Household] = {}
        self.same = 0
        self.row_of: dict[int, Row] = {}
        self.found: dict[tuple[int, int], int] = {}
        self._numbered: set[tuple[int, int]] = set()
        self._in_doubt: set[tuple[int, int]] = set()
        self.in_charge: dict[str, tuple[str, ...]] = {}
        self.counts: Counter[str] = Counter()
        self.renumbered: list[tuple[Row, int]] = []
        self._lost = {fold(each.head): each for each in book.unread.lost if each.head}
        self._index: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        for place, each in enumerate(book.households):
            key = sketch(_bare(each.head))
            self._index[each.village, key].append(place)
            self._by_name[key].append(place)

    def join(self, rows: Sequence[Row]) -> None:
        """Join all rows: first it is found which household each is, then each is taken."""
        named = [row for row in rows if row.head]
        for row in named:
            self._place(row)
        groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in named:
            if row.village is not None:
                groups[row.village, sketch(_bare(_plain(row.head)))].append(row)
        for key, group in groups.items():
            self._match(group, self._index.get(key, []))
        self.in_charge = self._list_in_charge(rows)
        # Of a row that may be another's household it is not known whether it is new: nothing more is asked of it.
        new = [row for row in self._list_new(named) if row.village is not None]
        self._compare_names(new)
        fitting = [row for row in self._list_new(new) if self._fits(row)]
        for row, number in zip(fitting, self._number(fitting, named), strict=True):
            self._add(row, number)
        for row in named:
            if row.key in self.found:
                self._change(row, self.found[row.key])

    def _list_new(self, rows: Sequence[Row]) -> list[Row]:
        return [row for row in rows if row.key not in self.found and row.key not in self._in_doubt]

    def _place(self, row: Row) -> None:
        """Say of a row that its village is not known."""
        if row.village is not None or row.is_wrong():
            return
        if "village" in row.line.heading.columns:
            self._miss(row, "village")
        else:
            row.lacks.append("village")

    def _match(self, rows: Sequence[Row], places: Sequence[int]) -> None:
        """Find which household of one village and name each of some rows is."""
        households = self._book.households
        free = dict.fromkeys(places)
        left = list(rows)
        repeated: list[Row] = []
        ways: tuple[Callable[[Row, int], bool], ...] = (
            lambda row, n: households[n].id == row.number and fold(households[n].head) == fold(row.head),
            lambda row, n: nfc(households[n].head) == row.head,
            lambda row, n: fold_marked(households[n].head) == fold_marked(row.head),
            lambda row, n: fold(households[n].head) == fold(row.head),
            lambda row, n: fold(_bare(households[n].head)) in (fold(_bare(row.head)), fold(_bare(_plain(row.head)))),
        )
        for way, fits in enumerate(ways if places else ()):
            for row in tuple(left):
                fitting = [n for n in free if fits(row, n)] if row in left else []
                rivals = [each for each in left if fitting and way and each is not row and fits(each, fitting[0])]
                if way and (len(fitting) > 1 or rivals):
                    several = (row, *rivals)
                    if all(_are_others(row, each) for each in rivals):
                        for each in several:
                            self._refuse_namesakes(each, fitting)
                    else:
                        repeated += several
                    for each in several:
                        left.remove(each)
                elif fitting:
                    self.found[row.key] = fitting[0]
                    if not way:
                        self._numbered.add(row.key)
                    del free[fitting[0]]
                    left.remove(row)
        self._refuse_twice(rows, [*left, *repeated])

    def _refuse_namesakes(self, row: Row, places: Sequence[int]) -> None:
        households = [self._book.households[n] for n in places]
        details = {"count": len(households), "households": tuple(f"{each.id} ({each.head})" for each in households)}
        row.tell(Notice(row.line.at("head"), Level.ERROR, words.SEVERAL_NAMESAKES, words.GIVE_NUMBER, details))

    def _refuse_twice(self, rows: Sequence[Row], left: Sequence[Row]) -> None:
        """Refuse rows that repeat each other, unless their numbers say that they are others.

        Which of them is right, only the office can know: but a row that alone has its household's number stays.
        """
        if not left:
            return
        keys = {row.key for row in left}
        often = Counter(row.number for row in rows)
        twins = {
            marked: _Twins([row for row in rows if _may_be_one(row.head, marked)], keys)
            for marked in {fold_marked(row.head) for row in rows}
        }
        for row in rows:
            is_certain = row.key in self._numbered and often[row.number] == 1
            if not is_certain and (other := twins[fold_marked(row.head)].find(row)):
                details = {"row": other.line.place.row}
                hint = words.NUMBER_EACH if row.result is None or other.result is None else words.ONE_REVIEW_A_FILE
                row.tell(Notice(row.line.at("head"), Level.ERROR, words.ROW_TWICE, hint, details))
                self._in_doubt.add(row.key)

    def _compare_names(self, new: Sequence[Row]) -> None:
        """Compare the heads of new households with those of their village that the file lacks."""
        claimed = set(self.found.values())
        absent: dict[str, list[Household]] = defaultdict(list)
        for place, each in enumerate(self._book.households):
            if place not in claimed:
                absent[each.village].append(each)
        near: dict[str, NearNames] = {}
        by_number = {each.id: each for each in self._book.households}
        for row in new:
            same = by_number.get(row.number or 0)
            if same and same.village != row.village and fold(same.head) == fold(row.head):
                details: Mapping[str, object] = {
                    "number": same.id,
                    "village": name_of(self._book, same.village),
                }
                row.tell(Notice(row.line.at("village"), Level.ERROR, words.ELSEWHERE, words.SAME_ELSEWHERE, details))
                self._in_doubt.add(row.key)
            if lost := self._lost.get(fold(row.head)) if self._lost else None:
                details = {"line": lost.line}
                row.tell(Notice(row.line.at("head"), Level.ERROR, words.HOUSEHOLD_UNREAD, words.MEND_LIST, details))
                self._in_doubt.add(row.key)
            village = row.village or ""
            if village not in absent:
                continue
            if village not in near:
                near[village] = NearNames(each.head for each in absent[village])
            name = near[village].find(row.head)
            if name is None:
                continue
            _tell_near(row, next(each for each in absent[village] if each.head == name))

    def _list_in_charge(self, rows: Iterable[Row]) -> dict[str, tuple[str, ...]]:
        """Return those in charge of each village; for a new one, those whom most of its rows name, if all are new.

        A person of the plan is given no village: that would change a record that the officer wrote.
        """
        named: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
        for row in rows:
            if row.is_wrong() or self._is_left_out(row):
                continue
            if row.village is not None and row.village not in self._book.villages:
                named[row.village][row.values.get("officers", ())] += 1
        most = {village: counted.most_common(1)[0][0] for village, counted in named.items()}
        new = {village: ids for village, ids in most.items() if not set(ids) & set(self._book.responsibles)}
        return {**self._book.responsibles_by_village, **new}

    def _fits(self, row: Row) -> bool:
        """Return whether a new household can be made of a row, and say what it lacks."""
        columns = row.line.heading.columns
        values = row.values
        self._read_entry(row)
        if row.is_out_of_class:
            self.counts["not_concerned"] += 1
            return False
        if "deprivations" in columns:
            values.setdefault("deprivations", ())
        for key in _REQUIRED:
            if key in values or any(each.place == row.line.at(key) for each in row.notices):
                continue
            if key in columns:
                self._miss(row, key)
            else:
                row.lacks.append(key)
        return not row.is_wrong() and not self._is_left_out(row)

    def _read_entry(self, row: Row) -> None:
        """Read how a new household came in: by its result, or as one that the survey found in neither class before."""
        result, day = row.result, day_of(row)
        decision = row.review.get("decision")
        if result is not None and day is None and "category" not in row.values and not result.is_history:
            self._take_posted(row, result)
        if result is not None and result.entry is Entry.SPLIT:
            row.values["planned"] = False  # From whom, the list does not say; no target was set for it.
        entry = self._entry_of(row)
        if entry is not None and day is not None:
            row.values["entered"] = Entered.model_validate({"date": day, "as": entry, "decision": decision})
            row.values["planned"] = False
            row.result = None
        if row.was_in_class and ("category" in row.values or not row.line.heading.columns.is_survey):
            return
        outcome = result.outcome if result else None
        if outcome not in (Outcome.POOR, Outcome.NEAR_POOR):
            row.is_out_of_class = not row.was_in_class or outcome is Outcome.NOT_POOR
            return
        row.values["category"] = Category(outcome.value)
        if row.was_in_class or result is None:
            return
        if day is None:
            details = {"value": shorten(result.text)}
            row.tell(Notice(row.line.at("date"), Level.ERROR, words.RESULT_WITHOUT_DAY, words.GIVE_DAY, details))
        elif day.year >= self._book.plan.year:
            row.values["entered"] = Entered.model_validate({"date": day, "as": Entry.NEW, "decision": decision})
            row.values["planned"] = False

    @staticmethod
    def _take_posted(row: Row, result: Result) -> None:
        """Take the class of a posting list, which has it in the column of the result, and no day."""
        if "category" not in row.line.heading.columns and result.outcome in (Outcome.POOR, Outcome.NEAR_POOR):
            row.values["category"] = Category(result.outcome.value)

    @staticmethod
    def _entry_of(row: Row) -> Entry | None:
        """Return how a new household came in, as its result says; None if it says nothing of that."""
        if row.result is None:
            return None
        outcome = row.result.outcome
        if row.result.is_return and outcome in (None, row.values.get("category")):
            return Entry.RETURNED
        return None if row.result.is_history else row.result.entry

    @staticmethod
    def _miss(row: Row, key: str) -> None:
        details = {"key": COLUMN_NAMES[key][1]}
        row.tell(Notice(row.line.at(key), Level.ERROR, words.VALUE_MISSING, words.MEND_CELL, details))

    def _number(self, rows: Sequence[Row], named: Iterable[Row]) -> list[int]:
        """Return the numbers of new households: their own if they are free, else ones that nobody had.

        A number of another row, even of one that is left out, is not given: when it is mended, it has its number.
        """
        taken = {
            *self._book.numbers,
            *self._used,
            *(each.number for each in self._book.unread.lost if each.number is not None),
        }
        own: dict[int, Row] = {}
        for row in rows:
            if row.number is not None and row.number not in taken:
                own.setdefault(row.number, row)
        kept = {row.number for row in named}
        free = max((0, *taken, *own))
        numbers = []
        for row in rows:
            number = row.number
            if number is None or own.get(number) is not row:
                free = next(each for each in count(free + 1) if each not in kept)
                if number is not None:
                    self.renumbered.append((row, free))
                number = free
            numbers.append(number)
        return numbers

    def _add(self, row: Row, number: int) -> None:
        values = dict(row.values)
        if set(values.get("officers", ())) == set(self.in_charge.get(row.village or "", ())):
            values.pop("officers", None)
        self._drop_written_out(row, values)
        household = Household(id=number, head=row.head, village=row.village or "", **values)
        household = add_review(self._book, household, row, self.counts, is_new=True)
        if row.is_wrong():
            return
        self.row_of[number] = row
        self.added.append(household)

    def _drop_written_out(self, row: Row, values: dict[str, Any]) -> None:
        """Leave out a note that only writes out several names, as our own list does."""
        for key, note in _NOTED.items():
            names = self._names(key, values.get(key, ()))
            if len(names) > 1 and row.notes.get(key) == "; ".join(names):
                values.pop(note, None)

    def _names(self, key: str, ids: Iterable[str]) -> list[str]:
        records: Mapping[str, Any] = getattr(self._book, key)
        return [records[each].name if each in records else each for each in ids]

    def _change(self, row: Row, place: int) -> None:
        old = self._book.households[place]
        if row.is_wrong() or self._is_left_out(row):
            return
        self._tell_names(row, old)
        update = self._list_changes(row, old)
        if row.line.heading.columns.is_survey:
            # The survey does not say that it corrects the list.
            self._tell_keys(row, old, Level.INFO, words.SURVEY_KEEPS, update)
            update = {}
        elif "deprivations" in update and row.result is not None and "remaining" not in row.review:
            details: dict[str, object] = {"codes": old.deprivations}
            at = row.line.at("deprivations")
            row.tell(Notice(at, Level.ERROR, words.CODES_BESIDE_RESULT, words.NAME_REMAINING, details))
        else:
            starting = [key for key in _STARTING if key in update]
            self._tell_keys(row, old, Level.WARNING, words.START_CHANGED, starting)
        new = old.model_copy(update=update) if update else old
        new = add_review(self._book, new, row, self.counts, is_new=False)
        if row.is_wrong():
            return
        self.row_of[old.id] = row
        if new == old:
            self.same += 1
        else:
            self.replaced[place] = new

    @staticmethod
    def _tell_keys(row: Row, old: Household, level: Level, phrase: Phrase, keys: Iterable[str]) -> None:
        """Say what is to be said of some keys, if there are any."""
        named = tuple(dict.fromkeys(LABELS[key] for key in keys if key in LABELS))
        if named:
            hint = words.SINCE_INSTEAD if level is Level.WARNING else None
            row.tell(Notice(row.line.place, level, phrase, hint, {"keys": named, "number": old.id}))

    @staticmethod
    def _tell_names(row: Row, old: Household) -> None:
        if row.number is not None and row.number != old.id:
            details: dict[str, object] = {"number": row.number, "kept": old.id}
            row.tell(Notice(row.line.at("id"), Level.INFO, words.OTHER_NUMBER, None, details))
        if fold_marked(old.head) != fold_marked(row.head):
            details = {"head": old.head}
            row.tell(Notice(row.line.at("head"), Level.WARNING, words.OTHER_SPELLING, None, details))

    def _list_changes(self, row: Row, old: Household) -> dict[str, Any]:
        """Return the values of a row that differ from those of its household; an empty cell says nothing."""
        update: dict[str, Any] = {}
        for key, value in row.values.items():
            if key in row.defaulted:
                continue
            if key in _NOTED:
                self._change_noted(row, old, key, update)
            elif key not in _LEFT_ALONE and not self._says_same(row, old, key, value):
                update[key] = value
        return update

    def _says_same(self, row: Row, old: Household, key: str, value: Any) -> bool:  # noqa: ANN401 - a household's values
        """Return whether a cell says what its household already has, or nothing."""
        before = getattr(old, key)
        match key:
            case "officers":
                return not value or set(value) == set(self._book.in_charge(old))
            case "deprivations":
                return set(value) == set(before)
            case "helpers":
                return not value or value == before or row.notes[key] == "; ".join(self._names(key, before))
        return bool(value == before)

    def _change_noted(self, row: Row, old: Household, key: str, update: dict[str, Any]) -> None:
        """Note the change of causes or measures: of their ids, and of the words of the list."""
        note = _NOTED[key]
        before, ids = getattr(old, key), row.values[key]
        text = row.notes.get(key)
        shown = getattr(old, note) or "; ".join(self._names(key, before))
        # Our own words again: they only say more if the plan knows more of them now.
        if text is not None and text == shown and not set(before) < set(ids):
            return
        words_ = row.values.get(note)
        if ids and ids != before:
            update[key] = ids
        if words_ and words_ != getattr(old, note) and words_ != shown:
            update[note] = words_


class _Twins:
    """Rows of one name, to be searched for those that may be one household.

    Args:
        rows: the rows.
        left: the keys of those that are no household of the list: two that are others' households are no twins.
    """

    def __init__(self, rows: Sequence[Row], left: AbstractSet[tuple[int, int]]) -> None:
        self._rows = rows
        self._left = [row for row in rows if row.key in left]
        self._keys = left
        self._by_number: dict[int | None, list[Row]] = defaultdict(list)
        self._left_by_number: dict[int | None, list[Row]] = defaultdict(list)
        for several, by_number in ((self._rows, self._by_number), (self._left, self._left_by_number)):
            for row in several:
                by_number[row.number].append(row)

    def find(self, row: Row) -> Row | None:
        """Return another row that may be the same household; None if there is none."""
        is_left = row.key in self._keys
        rows, by_number = (self._rows, self._by_number) if is_left else (self._left, self._left_by_number)
        may_be = rows if row.number is None else chain(by_number[row.number], by_number[None])
        return next((other for other in may_be if other is not row), None)


def _are_others(one: Row, other: Row) -> bool:
    """Return whether two rows of one name say by their numbers that they are two households."""
    return one.number is not None and other.number is not None and one.number != other.number


def _may_be_one(one: str, other: str) -> bool:
    """Return whether two names are the same; a name without any marks is the same as one with them."""
    marked = fold_marked(one), fold_marked(other)
    return marked[0] == marked[1] or (any(map(str.isascii, marked)) and fold(one) == fold(other))


def _tell_near(row: Row, other: Household) -> None:
    """Say of a new household that its name is near to that of a household which the file lacks."""
    details = {"number": other.id, "head": other.head}
    if other.id == row.number and fold(other.head) != fold(row.head):
        row.tell(Notice(row.line.at("head"), Level.ERROR, words.SAME_NUMBER_NEAR, words.SAME_OR_OTHER, details))
    elif _may_be_misspelt(row.head, other.head):
        row.tell(Notice(row.line.at("head"), Level.WARNING, words.NEAR_HOUSEHOLD, words.LOOK_AGAIN, details))


def _may_be_misspelt(one: str, other: str) -> bool:
    """Return whether each word of a name is at most one letter from that of another: `Ba` and `Bốn` are two persons."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a near name needs it

    words_ = fold(one).split(), fold(other).split()
    return len(words_[0]) != len(words_[1]) or all(OSA.distance(*pair) <= 1 for pair in zip(*words_, strict=True))


def name_of(book: Book, village: str) -> str:
    """Return the name of a village."""
    return book.villages[village].name if village in book.villages else village


def has_left(household: Household) -> bool:
    """Return whether a household has left the commune, by any recognised review."""
    return any(each.category is Outcome.LEFT and each.state is State.RECOGNISED for each in household.reviews)


_TITLE = re.compile(rf"(?i)^(?:hộ\s+)?(?:{'|'.join(TITLE_WORDS)})\s+(?=\S+\s)")
_BRACKETS = re.compile(r"\s*[(\[].*")


def _bare(head: str) -> str:
    """Return a name without the word before it, such as those for Mr and Mrs."""
    return _TITLE.sub("", head)


def _plain(head: str) -> str:
    """Return a name without a remark in brackets behind it."""
    return _BRACKETS.sub("", head) or head
