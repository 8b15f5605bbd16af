"""The household list: for the screen, for the district, and for the notice board."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.kinds import Outcome
from povplan.progress.followup import last_outlook, list_support, list_visits
from povplan.progress.standing import Standing
from povplan.reports.households import household_record, write_short_stand, write_stand
from povplan.reports.naming import name_all, name_class, name_indicator, name_one, write_codes, write_title
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows, keep_together, keep_told
from povplan.words import households as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.terms import say_term


def list_report(
    book: Book, standings: Sequence[Standing], as_of: date, asked: date | None, language: Language
) -> Report:
    """Return the list; the record for scripts goes up to the day asked for, if one was."""
    return Report(
        list_title(book, as_of, language),
        [list_sheet(book, standings, as_of, language)],
        lambda: [household_record(each.household, asked) for each in standings],
    )


def list_title(book: Book, as_of: date, language: Language) -> str:
    """Return the title of the list with the day for which it is true."""
    return write_title(words.LIST_TITLE, book, language, as_of=as_of)


def list_sheet(book: Book, standings: Sequence[Standing], as_of: date, language: Language) -> Sheet:
    """Return the households for the screen, with visits and support if there were any up to the day."""
    columns = (
        Column(labels.NUMBER, Kind.COUNT, cell=lambda each: each.household.id),
        Column(labels.HEAD, Kind.NAME, cell=lambda each: each.household.head),
        Column(labels.VILLAGE, Kind.NAME, spare=1, cell=lambda each: name_one(book.villages, each.household.village)),
        Column(
            words.CLASSES if any(_changed(each) for each in standings) else words.CLASS_ONLY,
            cell=lambda each: _class_on_day(each, language),
        ),
        Column(labels.MEMBERS, Kind.COUNT, spare=4, cell=lambda each: each.members),
        Column(labels.WORKERS, Kind.COUNT, spare=5, cell=lambda each: each.household.workers),
        Column(labels.INDICATORS, spare=2, cell=lambda each: write_codes(each.deprivations)),
        Column(labels.CAUSES, spare=6, cell=lambda each: ", ".join(name_all(book.causes, each.household.causes))),
        Column(labels.MEASURES, spare=7, cell=lambda each: ", ".join(name_all(book.measures, each.household.measures))),
        Column(words.STATE, cell=lambda each: write_short_stand(each, language)),
        *keep_told(_looked_after(as_of, language), standings),
    )
    persons = sum(each.members for each in standings)
    count = words.COUNT_HOUSEHOLDS.say(language, count=len(standings), persons=persons)
    codes = sorted({code for each in standings for code in each.deprivations})
    legend = words.LEGEND.say(language, names="; ".join(name_indicator(book, code, language) for code in codes))
    notes = (count, *((legend,) if codes else ())) if standings else (labels.NONE_FOUND.say(language),)
    return Sheet("", columns, fill_rows(columns, standings), notes=notes)


def export_columns(book: Book, language: Language) -> tuple[Column, ...]:
    """Return the columns that the contract promises to the district."""

    def name_responsibles(each: Standing) -> str:
        return _joined(name_one(book.responsibles, id_) for id_ in book.in_charge(each.household))

    return (
        Column(labels.NUMBER, Kind.COUNT, cell=lambda each: each.household.id),
        Column(labels.HEAD, cell=lambda each: each.household.head),
        Column(labels.MEMBERS, Kind.COUNT, cell=lambda each: each.household.members),
        Column(labels.CATEGORY, cell=lambda each: name_class(each.household.category, language)),
        Column(words.UNIT, cell=lambda each: name_one(book.villages, each.household.village)),
        Column(labels.WORKERS, Kind.COUNT, cell=lambda each: each.household.workers),
        Column(
            labels.CAUSES,
            cell=lambda each: each.household.cause_note or _joined(name_all(book.causes, each.household.causes)),
        ),
        Column(labels.DEPRIVATIONS, cell=lambda each: _joined(map(str, each.household.deprivations))),
        Column(labels.HELPERS, cell=lambda each: _joined(name_all(book.helpers, each.household.helpers))),
        Column(
            labels.MEASURES,
            cell=lambda each: each.household.measure_note or _joined(name_all(book.measures, each.household.measures)),
        ),
        Column(labels.OFFICERS, cell=name_responsibles),
        Column(words.RESULT, cell=lambda each: _result(each, language)),
        Column(labels.DATE, Kind.DATE, cell=lambda each: given.date if (given := each.given_by) else None),
        Column(words.DECISION, cell=lambda each: given.decision if (given := each.given_by) else None),
    )


def public_columns(book: Book, language: Language) -> tuple[Column, ...]:
    """Return the columns that may be posted: name, village, members, class and result only."""
    return (
        Column(labels.HEAD, cell=lambda each: each.household.head),
        Column(labels.VILLAGE, cell=lambda each: name_one(book.villages, each.household.village)),
        Column(labels.MEMBERS, Kind.COUNT, cell=lambda each: each.household.members),
        Column(labels.CATEGORY, cell=lambda each: name_class(each.household.category, language)),
        Column(words.RESULT, cell=lambda each: _result(each, language)),
    )


def export_list_sheet(book: Book, standings: Iterable[Standing], language: Language) -> Sheet:
    """Return the list for the district."""
    columns = export_columns(book, language)
    return Sheet("", columns, fill_rows(columns, standings))


def public_list_sheet(book: Book, standings: Iterable[Standing], language: Language) -> Sheet:
    """Return the list that may be posted."""
    columns = public_columns(book, language)
    return Sheet("", columns, fill_rows(columns, standings))


def public_record(standing: Standing, book: Book) -> dict[str, Any]:
    """Return the part of a household's record that may be posted."""
    household = standing.household
    return {
        "head": household.head,
        "village": name_one(book.villages, household.village),
        "members": household.members,
        "category": household.category.value,
        "state": standing.stand.value if standing.given_by or standing.last else None,
    }


def _looked_after(as_of: date, language: Language) -> tuple[Column, ...]:
    """Return the columns on visits and support; on a narrow screen they go before those that identify the household."""

    def last_visit(each: Standing) -> date | None:
        visits = list_visits(each.household, as_of)
        return visits[-1].date if visits else None

    def write_outlook(each: Standing) -> str | None:
        outlook = last_outlook(list_visits(each.household, as_of))
        return say_term(outlook, language) if outlook else None

    return (
        Column(words.LAST_VISIT, Kind.DATE, spare=9, cell=last_visit),
        Column(
            words.TIMES_HELPED, Kind.COUNT, spare=10, cell=lambda each: len(list_support(each.household, as_of)) or None
        ),
        Column(words.OUTLOOK, spare=8, cell=write_outlook),
    )


def _class_on_day(standing: Standing, language: Language) -> str:
    """Return the class in the list and, if it changed, the one on the day; that a household left is its state."""
    before = name_class(standing.household.category, language)
    if not _changed(standing):
        return before
    after = name_class(standing.outcome, language)
    return labels.BECOMES.say(language, before=keep_together((before,)), after=keep_together((after,)))


def _changed(standing: Standing) -> bool:
    return standing.outcome.value not in (standing.household.category.value, Outcome.LEFT)


def _result(standing: Standing, language: Language) -> str | None:
    return write_stand(standing, language) if standing.given_by or standing.last else None


def _joined(names: Iterable[str]) -> str:
    return "; ".join(names)
