"""The movement of both classes between two days, village by village, in the columns of forms 2 and 3."""

import itertools
from collections.abc import Iterable
from typing import Any

from povplan.model.kinds import Category
from povplan.progress.movement import Count, Form, Movements
from povplan.reports.sheet import Column, Kind, Sheet, fill_row, fill_rows
from povplan.words import changes as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.numbers import write_number
from povplan.words.phrase import Phrase


def movement_sheet(movements: Movements, category: Category, language: Language) -> Sheet:
    """Return the movement of one class: households with their persons in brackets, gross and net below.

    Args:
        movements: the movements.
        category: the class.
        language: language of the sheet.
    """
    columns = (Column(labels.VILLAGE, Kind.NAME, cell=lambda row: row[0]), *_columns(category, language))
    return Sheet(
        title=words.MOVEMENT_POOR.say(language)
        if category is Category.POOR
        else words.MOVEMENT_NEAR_POOR.say(language),
        columns=columns,
        rows=fill_rows(columns, ((each.village.name, each.movement.of(category)) for each in movements.villages)),
        total=fill_row(columns, (words.SUM.say(language), movements.total.of(category))),
        notes=tuple(_notes(movements.total.of(category), category, language)),
    )


def movement_record(movements: Movements) -> dict[str, Any]:
    """Return the movement as a record for scripts: the columns of forms 2 and 3 by name, then gross and net.

    `net` is the decrease, start minus end: negative if there are more at the end.
    """
    return {
        category.value: {
            "total": _form_record(movements.total.of(category)),
            "villages": [
                {"id": each.village.id, "name": each.village.name, **_form_record(each.movement.of(category))}
                for each in movements.villages
            ],
        }
        for category in Category
    }


def _form_record(form: Form) -> dict[str, dict[str, int]]:
    figures = {**form._asdict(), "end": form.end, "gross": form.gross, "net": form.net}
    return {name: count._asdict() for name, count in figures.items()}


_COLUMNS = {
    Category.POOR: (
        (words.TO_NEAR_POOR, words.ABOVE_LINE, words.OTHER_DECREASE),
        (words.FROM_NEAR_POOR, labels.FELL_BACK_POOR, words.NEWLY_ARISEN, words.OTHER_INCREASE),
    ),
    Category.NEAR_POOR: (
        (words.ABOVE_LINE, words.TO_POOR, words.OTHER_DECREASE),
        (words.FROM_POOR, labels.FELL_BACK_NEAR_POOR, words.NEWLY_ARISEN, words.OTHER_INCREASE),
    ),
}
"""The decreases and the increases, in the columns of forms 2 and 3."""


def _columns(category: Category, language: Language) -> Iterable[Column]:
    """Return the nine columns, in two groups that stand one below the other on a narrow screen.

    A row is a village's name and its movement; the columns follow the order of its counts.
    """
    down, up = _COLUMNS[category]

    def make_column(place: int, heading: Phrase) -> Column:
        group = words.MOVEMENT_FIRST if place <= len(down) else words.MOVEMENT_SECOND
        return Column(heading, Kind.COUNT, group, cell=lambda row: _write_count((*row[1], row[1].end)[place], language))

    yield from itertools.starmap(make_column, enumerate((words.AT_START, *down, *up, words.AT_END)))


def _write_count(count: Count, language: Language) -> str:
    households = write_number(count.households, language)
    return f"{households} ({write_number(count.persons, language)})" if any(count) else households


def _notes(form: Form, category: Category, language: Language) -> Iterable[str]:
    gross = words.GROSS_POOR if category is Category.POOR else words.GROSS_NEAR_POOR
    yield gross.say(language, **form.gross._asdict())
    if form.net >= (0, 0):
        yield words.NET_DECREASE.say(language, **form.net._asdict())
    else:
        yield words.NET_INCREASE.say(language, households=-form.net.households, persons=-form.net.persons)
