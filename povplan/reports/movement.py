"""The movement of both classes between two days, village by village, in the columns of forms 2 and 3."""

from collections.abc import Iterable
from typing import Any

from povplan.model.record import Category
from povplan.progress.movement import Count, Form, Movements
from povplan.reports.sheet import Column, Kind, Row, Sheet
from povplan.words.language import Language
from povplan.words.numbers import fill, write_number
from povplan.words.screens import Screens, screens


def movement_sheet(movements: Movements, category: Category, language: Language) -> Sheet:
    """Return the movement of one class: households with their persons in brackets, gross and net below.

    Args:
        movements: what moved.
        category: the class.
        language: of the words.
    """
    words = screens(language)
    columns = _poor_columns(words) if category is Category.POOR else _near_poor_columns(words)
    return Sheet(
        title=words.movement_poor if category is Category.POOR else words.movement_near_poor,
        columns=(Column(words.village, Kind.NAME), *columns),
        rows=tuple(
            (each.village.name, *_write_counts(each.movement.of(category), language)) for each in movements.villages
        ),
        total=(words.sum, *_write_counts(movements.total.of(category), language)),
        notes=tuple(_notes(movements.total.of(category), category, words, language)),
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


def _poor_columns(words: Screens) -> Iterable[Column]:
    return _columns(
        words,
        (words.to_near_poor, words.above_line, words.other_decrease),
        (words.from_near_poor, words.fell_back_poor, words.newly_arisen, words.other_increase),
    )


def _near_poor_columns(words: Screens) -> Iterable[Column]:
    return _columns(
        words,
        (words.above_line, words.to_poor, words.other_decrease),
        (words.from_poor, words.fell_back_near_poor, words.newly_arisen, words.other_increase),
    )


def _columns(words: Screens, down: Iterable[str], up: Iterable[str]) -> Iterable[Column]:
    """Return the nine columns, in two groups that stand one below the other on a narrow screen."""
    yield from (Column(heading, Kind.COUNT, words.movement_first) for heading in (words.at_start, *down))
    yield from (Column(heading, Kind.COUNT, words.movement_second) for heading in (*up, words.at_end))


def _write_counts(form: Form, language: Language) -> Row:
    return tuple(_write_count(count, language) for count in (*form, form.end))


def _write_count(count: Count, language: Language) -> str:
    households = write_number(count.households, language)
    return f"{households} ({write_number(count.persons, language)})" if any(count) else households


def _notes(form: Form, category: Category, words: Screens, language: Language) -> Iterable[str]:
    gross = words.gross_poor if category is Category.POOR else words.gross_near_poor
    yield fill(gross, language, **form.gross._asdict())
    if form.net >= (0, 0):
        yield fill(words.net_decrease, language, **form.net._asdict())
    else:
        yield fill(words.net_increase, language, households=-form.net.households, persons=-form.net.persons)
