"""The changes between two days: the events household by household, and what came of them."""

from collections.abc import Iterable
from typing import Any

from povplan.model.book import Book
from povplan.model.household import Entered, Entry, Review, Support
from povplan.model.record import Category, Outcome
from povplan.progress.changes import Change, Changes, What
from povplan.progress.movement import Span
from povplan.reports.movement import movement_record, movement_sheet
from povplan.reports.naming import name_one
from povplan.reports.sheet import Column, Kind, Sheet, keep_day_together, keep_together
from povplan.words.language import Language
from povplan.words.numbers import fill
from povplan.words.screens import Screens, screens


def changes_title(book: Book, span: Span, language: Language) -> str:
    """Return the title with both days."""
    title = screens(language).changes_title
    commune = keep_together((book.plan.commune.upper(),))
    return keep_day_together(
        fill(title, language, year=book.plan.year, commune=commune, first=span.first, last=span.last)
    )


def changes_sheets(book: Book, changes: Changes, language: Language) -> list[Sheet]:
    """Return the events and the movement of each class; where nothing happened, a line that says so."""
    words = screens(language)
    if not changes.events:
        return [Sheet("", (Column(""),), (), notes=(_nothing(changes, words, language),), headed=False)]
    poor, near_poor = (movement_sheet(changes.movements, category, language) for category in Category)
    closing = tuple(_closing_notes(changes, words, language))
    return [
        _events_sheet(book, changes.events, words, language),
        poor,
        near_poor._replace(notes=near_poor.notes + closing),
    ]


def changes_record(changes: Changes) -> dict[str, Any]:
    """Return what happened as a script gets it.

    An event tells of what `event` it is, with the class before and after where one is at issue, and bears what is
    written down of it, in the keys of the YAML file, as its `record`.
    """
    span = changes.movements.span
    return {
        "from": span.first.isoformat(),
        "to": span.last.isoformat(),
        "events": [_event_record(each) for each in changes.events],
        "movement": movement_record(changes.movements),
        "commune_net": changes.commune
        and {category.value: {"start": s.start, "end": s.end} for category, s in changes.commune.items()},
    }


def _event_record(change: Change) -> dict[str, Any]:
    household = change.household
    return {
        "household": household.id,
        "head": household.head,
        "village": household.village,
        "date": change.date.isoformat(),
        "event": change.what.value,
        "before": change.before,
        "after": change.after,
        "record": change.record.model_dump(mode="json", by_alias=True, exclude_none=True),
    }


def _events_sheet(book: Book, events: Iterable[Change], words: Screens, language: Language) -> Sheet:
    rows = tuple(
        (
            each.household.id,
            each.household.head,
            name_one(book.villages, each.household.village),
            each.date,
            _write_what(each, words),
            "; ".join(_write_details(book, each, words, language)) or None,
        )
        for each in events
    )
    households = len({row[0] for row in rows})
    return Sheet(
        title="",
        columns=(
            Column(words.number, Kind.COUNT),
            Column(words.head, Kind.NAME),
            Column(words.village, Kind.NAME, spare=1),
            Column(words.date, Kind.DATE),
            Column(words.what_happened),
            Column(words.details),
        ),
        rows=rows,
        notes=(fill(words.count_changes, language, households=households, changes=len(rows)),),
    )


def _write_what(change: Change, words: Screens) -> str:
    if isinstance(change.record, Entered) and change.record.as_ is not Entry.RETURNED:
        return words.terms[change.record.as_.value]
    if change.what in (What.ENTERED, What.FELL_BACK):
        return words.fell_back_near_poor if change.after is Outcome.NEAR_POOR else words.fell_back_poor
    named = {
        What.SUPPORT: words.support,
        What.LEFT: words.terms["gone"],
        What.CAME_BACK: words.came_back,
        What.MEMBERS: words.members_change,
    }
    return named.get(change.what) or words.terms[change.what.value]


def _write_details(book: Book, change: Change, words: Screens, language: Language) -> Iterable[str]:
    record = change.record
    if isinstance(record, Support):
        yield from _about_support(book, record, words, language)
    elif change.members:
        yield fill(words.persons_from_to, language, before=change.members[0], after=change.members[1])
    elif change.what is What.CAME_BACK:
        yield words.terms[f"class_{change.after}"]
    elif change.what is not What.LEFT:
        yield _write_classes(change, words, language)
    if isinstance(record, Entered) and record.from_:
        yield fill(words.from_household, language, number=record.from_)
    if isinstance(record, Review) and record.reason:
        yield words.terms[record.reason.value]
    if isinstance(record, Review) and record.into:
        yield fill(words.into_household, language, number=record.into)
    if isinstance(record, (Entered, Review)) and record.decision:
        yield fill(words.by_decision, language, decision=keep_together((record.decision,)))
    if not isinstance(record, Entered) and record.note:
        yield record.note


def _write_classes(change: Change, words: Screens, language: Language) -> str:
    before, after = (
        keep_together((words.terms[f"class_{each}"],)) if each else "" for each in (change.before, change.after)
    )
    if not before:
        return after
    if before == after:
        return fill(words.stays, language, category=after)
    return fill(words.becomes, language, before=before, after=after)


def _about_support(book: Book, support: Support, words: Screens, language: Language) -> Iterable[str]:
    yield name_one(book.measures, support.measure)
    if support.kind:
        yield words.terms[support.kind.value]
    if support.amount is not None:
        yield fill(words.in_money, language, amount=support.amount)
    if support.source:
        yield name_one(book.sources, support.source)


def _nothing(changes: Changes, words: Screens, language: Language) -> str:
    poor, near_poor = (changes.movements.total.of(category).end.households for category in Category)
    return fill(words.no_changes, language, poor=poor, near_poor=near_poor)


def _closing_notes(changes: Changes, words: Screens, language: Language) -> Iterable[str]:
    yield words.movement_by_class
    if changes.commune:
        poor, near_poor = (changes.commune[category] for category in Category)
        yield fill(
            words.commune_net_line,
            language,
            poor_start=poor.start,
            poor_end=poor.end,
            near_poor_start=near_poor.start,
            near_poor_end=near_poor.end,
        )
