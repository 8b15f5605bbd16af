"""Gaps in the measures: households with and without a measure for each indicator and cause, and the unit in charge."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.progress.gaps import Gap, Gaps
from povplan.reports.naming import name_all, name_indicator, name_one, write_title
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows
from povplan.words import gaps as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.phrase import Phrase


def gaps_report(book: Book, gaps: Gaps, as_of: date, language: Language) -> Report:
    """Return the gaps in the measures."""
    return Report(gaps_title(book, as_of, language), gaps_sheets(book, gaps, language), lambda: gaps_record(book, gaps))


def gaps_title(book: Book, as_of: date, language: Language) -> str:
    """Return the title with the day for which the figures are true."""
    return write_title(words.GAPS_TITLE, book, language, as_of=as_of)


def gaps_sheets(book: Book, gaps: Gaps, language: Language) -> list[Sheet]:
    """Return a sheet for the indicators and one for the causes, the widest gap first."""

    def make_sheet(title: Phrase, first: Column, found: Sequence[Gap], *notes: str) -> Sheet:
        columns = (
            first,
            Column(labels.HOUSEHOLDS, Kind.COUNT, cell=lambda each: each.households),
            Column(words.WITH_MEASURE, Kind.COUNT, cell=lambda each: each.addressed),
            Column(words.WITHOUT_MEASURE, Kind.COUNT, cell=lambda each: each.without),
            Column(words.UNIT_IN_CHARGE, cell=lambda each: _name_units(book, each, language)),
        )
        none = (labels.NONE_FOUND.say(language),)
        return Sheet(title.say(language), columns, fill_rows(columns, found), notes=notes if found else none)

    indicator = Column(labels.INDICATOR, cell=lambda each: name_indicator(book, each.key, language))
    cause = Column(labels.CAUSE, cell=lambda each: name_one(book.causes, each.key))
    counted = words.GAPS_COUNTED.say(language, count=gaps.households)
    return [
        make_sheet(labels.BY_INDICATOR, indicator, gaps.indicators),
        make_sheet(labels.BY_CAUSE, cause, gaps.causes, counted),
    ]


def gaps_record(book: Book, gaps: Gaps) -> dict[str, Any]:
    """Return the gaps as a record for scripts.

    `households` counts the poor and near-poor on the day. Each indicator and cause found among them has the number of
    households `with` and `without` an assigned measure for it, the plan's `measures` for it, and the `units` in charge.
    """
    indicators = {code: each.name.vi for code, each in book.indicators.items()}
    causes = {cause.id: cause.name for cause in book.plan.causes}
    return {
        "households": gaps.households,
        "indicators": [_record(book, "code", each, indicators) for each in gaps.indicators],
        "causes": [_record(book, "id", each, causes) for each in gaps.causes],
    }


def _name_units(book: Book, gap: Gap, language: Language) -> str:
    if not gap.measures:
        return labels.NO_MEASURE_IN_PLAN.say(language)
    return ", ".join(name_all(book.units, _units(book, gap)))


def _units(book: Book, gap: Gap) -> list[str]:
    """Return the ids of the units in charge of the measures, each once."""
    return list(dict.fromkeys(unit for each in gap.measures if (unit := book.measures[each].unit)))


def _record(book: Book, key: str, gap: Gap, names: Mapping[Any, str]) -> dict[str, Any]:
    return {
        key: gap.key,
        "name": names.get(gap.key),
        "households": gap.households,
        "with": gap.addressed,
        "without": gap.without,
        "measures": list(gap.measures),
        "units": _units(book, gap),
    }
