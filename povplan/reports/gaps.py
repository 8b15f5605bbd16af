"""What the measures leave open: indicators and causes, how many households have a measure for them, and whose it is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.progress.gaps import Gap, Gaps
from povplan.reports.naming import name_all, write_title
from povplan.reports.sheet import Column, Kind, Report, Row, Sheet
from povplan.words import gaps as words
from povplan.words import labels
from povplan.words.language import Language


def gaps_report(book: Book, gaps: Gaps, as_of: date, language: Language) -> Report:
    """Return what the measures leave open."""
    return Report(gaps_title(book, as_of, language), gaps_sheets(book, gaps, language), lambda: gaps_record(book, gaps))


def gaps_title(book: Book, as_of: date, language: Language) -> str:
    """Return the title with the day for which the figures are true."""
    return write_title(words.GAPS_TITLE, book, language, as_of=as_of)


def gaps_sheets(book: Book, gaps: Gaps, language: Language) -> list[Sheet]:
    """Return a sheet for the indicators and one for the causes, the widest gap first."""
    indicators = _name_indicators(book, language)
    causes: Mapping[int | str, str] = {cause.id: cause.name for cause in book.plan.causes}
    return [
        Sheet(
            title=title.say(language),
            columns=(
                Column(heading),
                Column(labels.HOUSEHOLDS, Kind.COUNT),
                Column(words.WITH_MEASURE, Kind.COUNT),
                Column(words.WITHOUT_MEASURE, Kind.COUNT),
                Column(words.UNIT_IN_CHARGE),
            ),
            rows=tuple(_row(book, each, names, language) for each in found),
            notes=notes if found else (labels.NONE_FOUND.say(language),),
        )
        for title, heading, found, names, notes in (
            (labels.BY_INDICATOR, labels.INDICATOR, gaps.indicators, indicators, ()),
            (
                labels.BY_CAUSE,
                labels.CAUSE,
                gaps.causes,
                causes,
                (words.GAPS_COUNTED.say(language, count=gaps.households),),
            ),
        )
    ]


def gaps_record(book: Book, gaps: Gaps) -> dict[str, Any]:
    """Return the same for scripts.

    `households` were looked at, the poor and near-poor on the day; of each indicator and cause that occurs among them
    `with` have an assigned measure for it and `without` have none; `measures` of the plan would be for it, `units` are
    in charge.
    """
    indicators = {code: each.name.vi for code, each in book.indicators.items()}
    causes = {cause.id: cause.name for cause in book.plan.causes}
    return {
        "households": gaps.households,
        "indicators": [_record(book, "code", each, indicators) for each in gaps.indicators],
        "causes": [_record(book, "id", each, causes) for each in gaps.causes],
    }


def _name_indicators(book: Book, language: Language) -> Mapping[int | str, str]:
    return {code: f"{code}. {each.name.in_language(language.value)}" for code, each in book.indicators.items()}


def _row(book: Book, gap: Gap, names: Mapping[int | str, str], language: Language) -> Row:
    return (
        names.get(gap.key, str(gap.key)),
        gap.households,
        gap.addressed,
        gap.without,
        ", ".join(name_all(book.units, _units(book, gap))) if gap.measures else labels.NO_MEASURE_IN_PLAN.say(language),
    )


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
