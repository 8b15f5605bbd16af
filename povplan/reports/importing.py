"""What an import has to say, in words: of cells and rows, of findings of rules, and of the records that are new."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from povplan.intake.grid import Place, name_column
from povplan.intake.notice import Notice
from povplan.model.book import Book
from povplan.model.difference import Difference
from povplan.model.finding import Subject
from povplan.reports.differences import say_differences
from povplan.reports.findings import Said, name_subject
from povplan.reports.naming import name_one
from povplan.words import importing as words
from povplan.words.language import Language
from povplan.words.tense import Tense

_PLACES = 5
"""So many further places of which the same is said are named; the others are counted."""

_FIELDS_OF_ROWS = {
    "deprivations": "remaining",
    "category": "result",
    "reason": "result",
    "state": "decision",
}
"""The column of a row in which a key of a review stands."""


def say_place(place: Place, language: Language, *, several: bool = False) -> str:
    """Return a place as people find it: `Danh sách!F12`; a whole row as its number; empty for a whole file.

    Args:
        place: the place.
        language: language of the words.
        several: whether the file has several tables, so that one without a name is told by its number.
    """
    name = place.table or (words.TABLE_NAME.say(language, number=place.number) if several and place.number else "")
    cell = f"{name_column(place.column)}{place.row}" if place.column else str(place.row or "")
    return f"{name}!{cell}" if name and cell else name or cell


def say_notices(
    notices: Iterable[Notice], file: str, language: Language, *, several: bool = False
) -> Iterator[tuple[Place, Said]]:
    """Yield what is to be said, in the order of the file; what is the same of several places is said once, with these.

    Args:
        notices: the notices.
        file: the name of the file.
        language: language of the words.
        several: whether the file has several tables.
    """
    said: dict[tuple[object, ...], tuple[Place, Said]] = {}
    others: dict[tuple[object, ...], list[Place]] = {}
    for notice in sorted(notices, key=lambda each: order_of(each.place)):
        each = _say(notice, file, language, several=several)
        key: tuple[object, ...] = (each.level, each.message, each.hint)
        if key in said:
            others.setdefault(key, []).append(notice.place)
        else:
            said[key] = notice.place, each
    for key, (place, each) in said.items():
        more = others.get(key)
        yield place, replace(each, message=_with_others(each.message, more, language, several)) if more else each


def _with_others(message: str, places: Sequence[Place], language: Language, several: bool) -> str:  # noqa: FBT001 - as above
    named = tuple(say_place(each, language, several=several) for each in places[:_PLACES])
    left = len(places) - len(named)
    phrase = words.ALSO_AT_MORE if left else words.ALSO_AT
    return f"{message} {phrase.say(language, places=named, count=left)}"


def order_of(place: Place) -> tuple[int, int, int]:
    """Return the sort key of a place: its table, its row, its column."""
    return place.number, place.row, place.column


def say_changes(differences: Iterable[Difference], book: Book | None, language: Language, tense: Tense) -> list[str]:
    """Return a sentence for each household; of a new one, what tells whether the row was understood.

    Args:
        differences: the differences.
        book: the book after the change, to name ids.
        language: language of the sentences.
        tense: whether they are made or only planned.
    """
    said = []
    for (_, head), several in groupby(differences, key=lambda each: (each.id, each.head)):
        own = list(several)
        if len(own) == 1 and not own[0].key and own[0].after:
            keys: Mapping[str, Any] = own[0].after
            said.append(
                words.HOUSEHOLD_NEW.in_tense(tense).say(
                    language,
                    number=own[0].id,
                    head=head,
                    village=name_one(book.villages if book else {}, keys["village"]),
                    category=keys["category"],
                    members=keys["members"],
                    codes=tuple(keys["deprivations"]) or "–",
                )
            )
        else:
            said += say_differences(own, book, language, tense)
    return said


def place_of(path: Sequence[str | int], at: "RowPlaces") -> Place:
    """Return the cell in which the value of a finding's path stands.

    Args:
        path: the path of the finding, from the root of the household list.
        at: the places of a row.
    """
    keys = [step for step in path[2:] if isinstance(step, str)]
    if not keys:
        return at("")
    if keys[0] == "reviews":
        return at(column_of_review(keys[-1]) if len(keys) > 1 else "result")
    if keys[0] == "entered":
        return at("result")
    return at(keys[0])


def column_of_review(key: str) -> str:
    """Return the column of a list in which a key of a review stands."""
    return _FIELDS_OF_ROWS.get(key, key)


class RowPlaces:
    """The places of a row by key; without a column of its own, a key stands in the whole row.

    Args:
        row: the place of the row.
        columns: the position of each key's column.
    """

    def __init__(self, row: Place, columns: dict[str, int]) -> None:
        self._row = row
        self._columns = columns

    def __call__(self, key: str) -> Place:
        """Return the place of a key."""
        position = self._columns.get(key)
        return self._row._replace(column=0 if position is None else self._row.column + position)


def _say(notice: Notice, file: str, language: Language, *, several: bool) -> Said:
    where = ""
    if notice.head and notice.number is not None:
        where = name_subject(Subject("household", notice.head, notice.number), language)
    elif notice.head:
        where = words.HOUSEHOLD_NAMED.say(language, name=notice.head)
    message = notice.message.say(language, **notice.details)
    hint = notice.hint.say(language, **notice.details) if notice.hint else ""
    place = say_place(notice.place, language, several=several)
    return Said("", notice.level, file, notice.place.row, notice.place.column, where, message, hint, place)
