"""The journal of changes, as people read it and as scripts get it."""

from collections.abc import Iterable
from typing import Any

from povplan.model.book import Book
from povplan.model.journal import Entry, EntryKind
from povplan.reports.differences import say_differences
from povplan.reports.sheet import Column, Kind, Sheet
from povplan.words.language import Language
from povplan.words.numbers import fill, write_date
from povplan.words.screens import Screens, screens


def journal_sheet(entries: Iterable[Entry], book: Book | None, language: Language) -> Sheet:
    """Return every change, the latest first.

    Args:
        entries: in the order of time.
        book: for the names of what ids stand for; None: the ids are shown.
        language: of the words.
    """
    words = screens(language)
    rows = tuple(
        (
            each.number,
            f"{write_date(each.when.date(), language)} {each.when:%H:%M}",
            each.command,
            _what(each, book, words, language),
        )
        for each in reversed(tuple(entries))
    )
    return Sheet(
        title=words.log_title,
        columns=(
            Column(words.number, Kind.COUNT),
            Column(words.log_when, Kind.NAME),
            Column(words.log_command, Kind.NAME),
            Column(words.log_what),
        ),
        rows=rows,
        notes=() if rows else (words.log_empty,),
    )


def journal_records(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Return every change as a script gets it, the latest first."""
    return [
        {
            "number": each.number,
            "when": each.when.isoformat(timespec="seconds"),
            "kind": each.kind.value,
            "command": each.command,
            "undone": each.undone,
            "undoes": each.undoes,
            "changes": [difference._asdict() for difference in each.differences],
        }
        for each in reversed(tuple(entries))
    ]


def _what(entry: Entry, book: Book | None, words: Screens, language: Language) -> str:
    if entry.kind is EntryKind.HAND:
        return words.log_by_hand
    said = " ".join(say_differences(entry.differences, book, language))
    if entry.kind is EntryKind.UNDO:
        return " ".join((fill(words.log_undoes, language, number=entry.undoes), said)).strip()
    return f"{said} {words.log_undone}" if entry.undone else said
