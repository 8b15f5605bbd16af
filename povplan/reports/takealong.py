"""A page to take along: the households of an officer or a village, or one, with what was done and what is due."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.reviews import decide_by
from povplan.progress.agenda import is_overdue, is_waiting
from povplan.progress.followup import is_unreviewed, list_support, list_visits
from povplan.progress.standing import Standing
from povplan.progress.stretch import Moment, look_at
from povplan.reports.households import household_sheets, standing_record, write_last_review
from povplan.reports.merging import merge_page
from povplan.reports.naming import name_all, name_class, name_indicator, name_one, write_title
from povplan.reports.report import Report
from povplan.reports.sheet import NEXT_LINE, TOGETHER, Column, Kind, Sheet, fill_rows, keep_together
from povplan.words import labels
from povplan.words import takealong as words
from povplan.words.language import Language
from povplan.words.phrase import Phrase
from povplan.words.places import name_village

_BLANK_LINES = 3
"""Room for notes on the page of one household."""


class Taking(NamedTuple):
    """What pages to take along are made with.

    Args:
        book: the book.
        as_of: the day up to which they tell what was done.
        language: their language.
    """

    book: Book
    as_of: date
    language: Language


def officer_page(taking: Taking, responsible: str, standings: Sequence[Standing]) -> Report:
    """Return the page of an officer or organisation: the households in charge."""
    name = taking.book.responsibles[responsible].name.upper()
    return _page(taking, words.TITLE_OFFICER, name, standings)


def village_page(taking: Taking, village: str, standings: Sequence[Standing]) -> Report:
    """Return the page of a village: its households."""
    name = name_village(taking.book.villages[village].name, taking.language).upper()
    return _page(taking, words.TITLE_VILLAGE, name, standings)


def household_page(taking: Taking, standing: Standing) -> Report:
    """Return the page of one household: all that `show` tells, and what is due."""
    book, as_of, language = taking
    due = write_due(standing, look_at(book.plan, as_of), language)
    title = write_title(
        words.TITLE_HOUSEHOLD,
        book,
        language,
        number=standing.household.id,
        name=keep_together((standing.household.head,)),
        as_of=as_of,
    )
    sheets = [
        _note(words.INTERNAL.say(language)),
        *_gather(household_sheets(book, standing, as_of, language), (words.DUE.say(language), due)),
        Sheet(words.NOTES.say(language), (Column(kind=Kind.BLANK),), ((None,),) * _BLANK_LINES, headed=False),
    ]
    return Report(title, sheets, lambda: standing_record(book, standing, as_of), merge=merge_page(title, sheets))


def _gather(sheets: Sequence[Sheet], more: tuple[str, str]) -> list[Sheet]:
    """Return the sheets of a household with its lists, and one fact more, among the facts: they must fit one page."""
    facts, *others = sheets
    lists = [each for each in others if _is_list(each)]
    rows = [(each.title, _join([*(str(row[0]) for row in each.rows), *each.notes])) for each in lists]
    return [
        # Some of these names are so long that they must be allowed to break.
        facts._replace(columns=(Column(), Column()), rows=(*facts.rows, *rows, more)),
        *(each for each in others if not _is_list(each)),
    ]


def _join(parts: Sequence[str]) -> str:
    """Return parts after each other: sentences as they are, others with semicolons between them."""
    return "".join(
        part if place == 0 else (" " if parts[place - 1].endswith(".") else "; ") + part
        for place, part in enumerate(parts)
    )


def _is_list(sheet: Sheet) -> bool:
    return len(sheet.columns) == 1 and not sheet.headed


def _page(taking: Taking, phrase: Phrase, name: str, standings: Sequence[Standing]) -> Report:
    book, as_of, language = taking
    title = write_title(phrase, book, language, name=name, as_of=as_of)
    sheets = [_note(words.INTERNAL.say(language)), _sheet(book, standings, as_of, language)]
    return Report(
        title,
        sheets,
        lambda: [standing_record(book, each, as_of) for each in standings],
        merge=merge_page(title, sheets),
        is_wide=True,
    )


def _note(text: str) -> Sheet:
    return Sheet("", (Column(),), (), notes=(text,))


def _sheet(book: Book, standings: Sequence[Standing], as_of: date, language: Language) -> Sheet:
    moment = look_at(book.plan, as_of)
    columns = (
        Column(words.HOUSEHOLD, cell=lambda each: _write_household(book, each, language)),
        Column(words.DEPRIVED_IN, cell=lambda each: write_deprivations(book, each, language)),
        Column(labels.MEASURES, cell=lambda each: "; ".join(name_all(book.measures, each.household.measures)) or None),
        Column(words.DONE, cell=lambda each: write_done(each, as_of, language)),
        Column(words.DUE, cell=lambda each: write_due(each, moment, language)),
        Column(words.NOTES, Kind.BLANK, spare=1, cell=lambda _: None),
    )
    pending = sum(each.is_pending for each in standings)
    count = words.COUNT.say(language, households=len(standings), pending=pending)
    notes = (count,) if standings else (words.NONE.say(language),)
    return Sheet("", columns, fill_rows(columns, standings), notes=notes)


def _write_household(book: Book, standing: Standing, language: Language) -> str:
    household = standing.household
    return words.LINE_OF_HOUSEHOLD.say(
        language,
        # Its number stands before a name, not alone on a line.
        household=keep_together((f"{household.id}. {household.head}",)),
        village=name_one(book.villages, household.village),
        category=name_class(standing.outcome, language),
        members=standing.members,
    )


def write_deprivations(book: Book, standing: Standing, language: Language) -> str | None:
    """Return the indicators in which a household is deprived; None if there are none, or it is not followed up."""
    if not standing.is_followed:
        return None
    names = (name_indicator(book, code, language) for code in standing.deprivations)
    return "; ".join(name.replace(" ", TOGETHER, 1) for name in names) or None  # A code stays with its name.


def write_done(standing: Standing, as_of: date, language: Language) -> str:
    """Return what was done for a household up to a day, a line each."""
    said = []
    for phrase, events in (
        (words.VISITED, list_visits(standing.household, as_of)),
        (words.HELPED, list_support(standing.household, as_of)),
    ):
        if events:
            said.append(phrase.say(language, count=len(events), day=events[-1].date))
    if standing.last:
        said.append(words.REVIEWED.say(language, day=standing.last.date, state=write_last_review(standing, language)))
    return f";{NEXT_LINE}".join(said) or words.NOTHING_DONE.say(language)


def write_due(standing: Standing, moment: Moment, language: Language) -> str:
    """Return what is due for a household, and by when."""
    said = [_write_decision(standing, moment, language)]
    if standing.is_pending:
        said.append(_write_tasks(standing, moment, language))
    nothing = words.OUT if standing.done and not standing.is_pending else words.NOTHING_DUE
    return "; ".join(filter(None, said)) or nothing.say(language)


def _write_decision(standing: Standing, moment: Moment, language: Language) -> str | None:
    last = standing.last
    if last is None or not is_waiting(standing):
        return None
    phrase = words.DUE_DECISION_LATE if is_overdue(standing, moment.as_of) else words.DUE_DECISION
    return phrase.say(language, day=last.date, until=decide_by(last))


def _write_tasks(standing: Standing, moment: Moment, language: Language) -> str | None:
    """Return what is due by the next date of the calendar; after the last, nobody is reviewed or visited any more."""
    due = (
        (words.DUE_REVIEW, is_unreviewed(standing, moment)),
        (words.DUE_VISIT, not list_visits(standing.household, moment.as_of)),
        (words.DUE_HELP, not list_support(standing.household, moment.as_of)),
    )
    tasks = [phrase.say(language) for phrase, is_due in due if is_due]
    if moment.is_over or not tasks:
        return None
    return words.DUE_BY.say(language, tasks=tasks, day=moment.stretch.last)
