"""The movement of both classes between two days, village by village, in the columns of forms 2 and 3."""

from collections.abc import Iterable
from typing import Any

from povplan.model.kinds import Category
from povplan.progress.movement import Count, Form, Movements
from povplan.reports.sheet import Column, Kind, Row, Sheet
from povplan.words import changes as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.numbers import write_number


def movement_sheet(movements: Movements, category: Category, language: Language) -> Sheet:
    """Return the movement of one class: households with their persons in brackets, gross and net below.

    Args:
        movements: what moved.
        category: the class.
        language: of the words.
    """
    return Sheet(
        title=words.MOVEMENT_POOR.say(language)
        if category is Category.POOR
        else words.MOVEMENT_NEAR_POOR.say(language),
        columns=(Column(labels.VILLAGE, Kind.NAME), *_columns(category)),
        rows=tuple(
            (each.village.name, *_write_counts(each.movement.of(category), language)) for each in movements.villages
        ),
        total=(words.SUM.say(language), *_write_counts(movements.total.of(category), language)),
        notes=tuple(_notes(movements.total.of(category), category, language)),
    )


def movement_record(movements: Movements) -> dict[str, Any]:
    """Return the movement as a script gets it: the columns of forms 2 and 3 by name, then gross and net.

    `net` is the decrease, the start less the end: negative where there are more at the end.
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
"""What takes away and what adds, in the columns of forms 2 and 3."""


def _columns(category: Category) -> Iterable[Column]:
    """Return the nine columns, in two groups that stand one below the other on a narrow screen."""
    down, up = _COLUMNS[category]
    yield from (Column(heading, Kind.COUNT, words.MOVEMENT_FIRST) for heading in (words.AT_START, *down))
    yield from (Column(heading, Kind.COUNT, words.MOVEMENT_SECOND) for heading in (*up, words.AT_END))


def _write_counts(form: Form, language: Language) -> Row:
    return tuple(_write_count(count, language) for count in (*form, form.end))


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
