"""The journal of changes, as a sheet and as a record for scripts."""

from collections.abc import Iterable, Sequence
from typing import Any

from povplan.model.book import Book
from povplan.model.journal import Noted
from povplan.model.kinds import ChangeKind
from povplan.reports.differences import say_added, say_briefly
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows, keep_told
from povplan.words import journal as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.numbers import write_date
from povplan.words.tense import Tense


def journal_report(entries: Sequence[Noted], book: Book | None, language: Language) -> Report:
    """Return the journal."""
    return Report("", [journal_sheet(entries, book, language)], lambda: journal_records(entries))


def journal_sheet(entries: Iterable[Noted], book: Book | None, language: Language) -> Sheet:
    """Return every change, the latest first.

    Args:
        entries: the entries in order of time.
        book: the book, to name ids; None: ids are shown as they are.
        language: language of the words.
    """
    listed = tuple(reversed(tuple(entries)))
    columns = (
        Column(labels.NUMBER, Kind.COUNT, cell=lambda each: each.number),
        Column(
            words.LOG_WHEN,
            Kind.NAME,
            cell=lambda each: f"{write_date(each.when.date(), language)} {each.when:%H:%M}",
        ),
        Column(words.LOG_COMMAND, Kind.NAME, cell=lambda each: each.command),
        *keep_told((Column(words.LOG_WHO, Kind.NAME, spare=2, cell=lambda each: each.by or None),), listed),
        Column(words.LOG_WHAT, cell=lambda each: _what(each, book, language)),
    )
    rows = fill_rows(columns, listed)
    return Sheet(words.LOG_TITLE.say(language), columns, rows, notes=() if rows else (words.LOG_EMPTY.say(language),))


def journal_records(entries: Iterable[Noted]) -> list[dict[str, Any]]:
    """Return every change as a record for scripts, the latest first."""
    return [
        {
            "number": each.number,
            "when": each.when.isoformat(timespec="seconds"),
            "kind": each.kind.value,
            "command": each.command,
            "by": each.by or None,
            "undone": each.undone,
            "undoes": each.undoes,
            "changes": [difference._asdict() for difference in each.differences],
            **_added_keys(each),
        }
        for each in reversed(tuple(entries))
    ]


def _added_keys(entry: Noted) -> dict[str, Any]:
    """Return the records of plan.yaml under the key that says what became of them; nothing if there are none."""
    key = "removed" if entry.kind is ChangeKind.UNDO else "added"
    return {key: [each._asdict() for each in entry.added]} if entry.added else {}


def _what(entry: Noted, book: Book | None, language: Language) -> str:
    if entry.kind is ChangeKind.HAND:
        return words.LOG_BY_HAND.say(language)
    tense = Tense.UNDONE if entry.kind is ChangeKind.UNDO else Tense.DONE
    said = " ".join((*say_added(entry.added, language, tense), *say_briefly(entry.differences, book, language)))
    if entry.kind is ChangeKind.UNDO:
        return " ".join((words.LOG_UNDOES.say(language, number=entry.undoes), said)).strip()
    return f"{said} {words.LOG_UNDONE.say(language)}" if entry.undone else said
