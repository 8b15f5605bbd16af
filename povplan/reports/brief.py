"""A message of a few lines for a chat group: what is done, what is open, what to do; numbers, no names of persons."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from povplan.model.book import Book
from povplan.model.kinds import Category
from povplan.progress.agenda import Agenda
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Sheet
from povplan.reports.tallies import tally_record
from povplan.words import brief as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.phrase import Phrase
from povplan.words.places import name_commune, name_village

MOST_CHARACTERS = 900
"""The most characters of a message."""

_MOST_NAME = 60


class About(NamedTuple):
    """The households that a message is about: of a village, of somebody in charge, or all.

    Args:
        village: the name of the village.
        villages: the names of the villages in somebody's charge; None: it is not about somebody in charge.
    """

    village: str | None = None
    villages: tuple[str, ...] | None = None


def brief_report(book: Book, agenda: Agenda, about: About, language: Language) -> Report:
    """Return the message."""
    lines = tuple(_lines(book, agenda, about, language))
    return Report("", [Sheet("", (Column(),), (), notes=lines)], lambda: _record(agenda, lines))


def _lines(book: Book, agenda: Agenda, about: About, language: Language) -> Iterable[str]:
    yield _title(book, agenda, about, language)
    aims = {Category.POOR: labels.ESCAPE_POOR, Category.NEAR_POOR: labels.ESCAPE_NEAR_POOR}
    for category, each in agenda.tallies.items():
        if each.target or each.done:
            phrase = words.DONE if each.remaining else words.REACHED
            yield phrase.say(language, aim=aims[category], done=each.done, target=each.target, remaining=each.remaining)
    short = _count_short(agenda)
    if short:
        yield words.SHORT.say(language, count=short)
    if agenda.waiting:
        are_all = agenda.overdue == agenda.waiting
        phrase = words.WAITING_LONG if agenda.overdue else words.WAITING
        phrase = words.ALL_WAITING_LONG if are_all else phrase
        yield phrase.say(language, count=agenda.waiting, overdue=agenda.overdue)
    yield from _tell_open(agenda, language)
    if agenda.is_over:
        yield words.IS_OVER.say(language)
    tasks = list(_tasks(agenda, language))
    if not tasks:
        if not agenda.pending and not _is_short(agenda):
            yield words.NOTHING_TO_DO.say(language)
    elif agenda.meeting:
        yield words.BEFORE.say(language, meeting=_shorten(agenda.meeting.name), day=agenda.meeting.date, tasks=tasks)
    else:
        yield words.TO_DO.say(language, tasks=tasks)


def _is_short(agenda: Agenda) -> bool:
    return any(each.remaining for each in agenda.tallies.values())


def _tell_open(agenda: Agenda, language: Language) -> Iterable[str]:
    if agenda.pending:
        counts = [phrase.say(language, count=count) for phrase, count in _open(agenda) if count]
        yield (words.OPEN if counts else words.PENDING).say(language, pending=agenda.pending, counts=counts)
    elif not _is_short(agenda):
        yield words.ALL_OUT.say(language)


def _count_short(agenda: Agenda) -> int:
    """Return how many households must still be chosen, while there is a review to come that can bring them out."""
    return 0 if agenda.is_over else sum(each.to_replace for each in agenda.tallies.values())


def _open(agenda: Agenda) -> Iterable[tuple[Phrase, int]]:
    yield words.UNVISITED, agenda.unvisited
    yield words.UNHELPED, agenda.unhelped
    yield words.UNREVIEWED, agenda.unreviewed


def _title(book: Book, agenda: Agenda, about: About, language: Language) -> str:
    details: dict[str, Any] = {
        "commune": _shorten(name_commune(book.plan.commune, language)),
        "year": book.plan.year,
        "as_of": agenda.as_of,
    }
    if about.village is not None:
        return words.TITLE_OF_VILLAGE.say(language, village=_shorten(name_village(about.village, language)), **details)
    if about.villages is not None:
        villages = _shorten(", ".join(about.villages)) or words.NO_VILLAGES.say(language)
        return words.TITLE_OF_OFFICER.say(language, villages=villages, **details)
    return words.TITLE.say(language, **details)


def _tasks(agenda: Agenda, language: Language) -> Iterable[str]:
    still = (
        (words.TASK_REVIEW, agenda.unreviewed),
        (words.TASK_VISIT, agenda.unvisited),
        (words.TASK_HELP, agenda.unhelped),
    )
    choose = (words.TASK_CHOOSE, _count_short(agenda))
    for phrase, count in ((words.TASK_DECIDE, agenda.waiting), *(() if agenda.is_over else (*still, choose))):
        if count:
            yield phrase.say(language, count=count)


def _shorten(name: str) -> str:
    """Return a name that leaves room for the message."""
    return name if len(name) <= _MOST_NAME else f"{name[: _MOST_NAME - 1].rstrip()}…"


def _record(agenda: Agenda, lines: tuple[str, ...]) -> dict[str, Any]:
    counts = ("pending", "waiting", "overdue", "unreviewed", "unvisited", "unhelped")
    meeting = agenda.meeting
    return {
        "as_of": agenda.as_of.isoformat(),
        **tally_record(agenda.tallies),
        **{key: getattr(agenda, key) for key in counts},
        "meeting": {"id": meeting.id, "date": meeting.date.isoformat()} if meeting else None,
        "text": "\n".join(lines),
    }
