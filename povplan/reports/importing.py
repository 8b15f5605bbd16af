"""What an import has to say, in words: of cells and rows, of findings of rules, and of the records that are new."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from povplan.intake.grid import Place, name_column
from povplan.intake.notice import Notice
from povplan.model.finding import Subject
from povplan.model.kinds import Level
from povplan.reports.findings import Said, name_subject
from povplan.words import importing as words
from povplan.words.language import Language

_AT_ONCE = 10
"""Of warnings that say the same of many rows, only so many are shown; the others are counted."""

_FIELDS_OF_ROWS = {
    "deprivations": "remaining",
    "category": "result",
    "reason": "result",
    "state": "decision",
}
"""The column of a row in which a key of a review stands."""


class Further(NamedTuple):
    """More places that have the same said of them.

    Args:
        number: how many.
        message: an example of it.
    """

    number: int
    message: str


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
) -> Iterator[Said | Further]:
    """Yield what is to be said, and after the first of many that say the same, how many more there are.

    Args:
        notices: the notices, in the order of the file.
        file: the name of the file.
        language: language of the words.
        several: whether the file has several tables.
    """
    kept = Counter[object]()
    last: dict[object, Said] = {}
    for notice in notices:
        kept[notice.message] += 1
        if notice.level is Level.ERROR or kept[notice.message] <= _AT_ONCE:
            said = _say(notice, file, language, several=several)
            last[notice.message] = said
            yield said
    for phrase, count in kept.items():
        if phrase in last and last[phrase].level is not Level.ERROR and count > _AT_ONCE:
            yield Further(count - _AT_ONCE, last[phrase].message)


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
        return at(_FIELDS_OF_ROWS.get(keys[-1], keys[-1]) if len(keys) > 1 else "result")
    if keys[0] == "entered":
        return at("result")
    return at(keys[0])


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
