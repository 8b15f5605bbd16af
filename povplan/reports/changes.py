"""The changes between two days: the events household by household, and the movement they add up to."""

from collections.abc import Iterable, Sequence
from typing import Any

from povplan.model.book import Book
from povplan.model.household import Entered, Review, Support
from povplan.model.kinds import Category, Entry, Outcome
from povplan.progress.changes import Change, Changes, What
from povplan.progress.movement import Span
from povplan.progress.tally import Stock
from povplan.reports.movement import movement_record, movement_sheet
from povplan.reports.naming import name_class, name_one, write_title
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows, keep_together
from povplan.reports.tallies import describe_net
from povplan.words import changes as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.terms import say_term


def changes_report(book: Book, changes: Changes, language: Language) -> Report:
    """Return the changes between two days."""
    return Report(
        changes_title(book, changes.movements.span, language),
        changes_sheets(book, changes, language),
        lambda: changes_record(changes),
    )


def changes_title(book: Book, span: Span, language: Language) -> str:
    """Return the title with both days."""
    return write_title(words.CHANGES_TITLE, book, language, first=span.first, last=span.last)


def changes_sheets(book: Book, changes: Changes, language: Language) -> list[Sheet]:
    """Return a summary, the movement of each class, and the events; if nothing happened, a line that says so."""
    if not changes.events:
        return [_only_lines(_nothing(changes, language))]
    poor, near_poor = (movement_sheet(changes.movements, category, language) for category in Category)
    return [
        _only_lines(*_summary(changes, language)),
        poor,
        near_poor._replace(notes=(*near_poor.notes, words.MOVEMENT_BY_CLASS.say(language))),
        events_sheet(book, changes.events, language),
    ]


def _only_lines(*lines: str) -> Sheet:
    return Sheet("", (Column(),), (), notes=lines)


def changes_record(changes: Changes) -> dict[str, Any]:
    """Return the changes as a record for scripts.

    Each event has its kind as `event`, the class before and after if it concerns one, and its keys and values in the
    YAML file as `record`.
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


def events_sheet(book: Book, events: Sequence[Change], language: Language) -> Sheet:
    """Return the events, a row each."""
    columns = (
        Column(labels.NUMBER, Kind.COUNT, cell=lambda each: each.household.id),
        Column(labels.HEAD, Kind.NAME, cell=lambda each: each.household.head),
        Column(labels.VILLAGE, Kind.NAME, spare=1, cell=lambda each: name_one(book.villages, each.household.village)),
        Column(labels.DATE, Kind.DATE, cell=lambda each: each.date),
        Column(words.WHAT_HAPPENED, cell=lambda each: _write_what(each, language)),
        Column(words.DETAILS, cell=lambda each: "; ".join(_write_details(book, each, language)) or None),
    )
    return Sheet(words.EVENTS_TITLE.say(language), columns, fill_rows(columns, events))


def _write_what(change: Change, language: Language) -> str:
    if isinstance(change.record, Entered) and change.record.as_ is not Entry.RETURNED:
        return say_term(change.record.as_, language)
    if change.what in (What.ENTERED, What.FELL_BACK):
        return (
            labels.FELL_BACK_NEAR_POOR.say(language)
            if change.after is Outcome.NEAR_POOR
            else labels.FELL_BACK_POOR.say(language)
        )
    named = {
        What.SUPPORT: labels.SUPPORT.say(language),
        What.LEFT: say_term("gone", language),
        What.CAME_BACK: words.CAME_BACK.say(language),
        What.MEMBERS: words.MEMBERS_CHANGE.say(language),
    }
    return named.get(change.what) or say_term(change.what, language)


def _write_details(book: Book, change: Change, language: Language) -> Iterable[str]:
    record = change.record
    if isinstance(record, Support):
        yield from _about_support(book, record, language)
    elif change.members:
        yield words.PERSONS_FROM_TO.say(language, before=change.members[0], after=change.members[1])
    elif change.what is What.CAME_BACK:
        yield name_class(change.after, language)
    elif change.what is not What.LEFT:
        yield _write_classes(change, language)
    if isinstance(record, Entered) and record.from_:
        yield labels.FROM_HOUSEHOLD.say(language, number=record.from_)
    if isinstance(record, Review) and record.reason:
        yield say_term(record.reason, language)
    if isinstance(record, Review) and record.into:
        yield labels.INTO_HOUSEHOLD.say(language, number=record.into)
    if isinstance(record, (Entered, Review)) and record.decision:
        yield words.BY_DECISION.say(language, decision=keep_together((record.decision,)))
    if not isinstance(record, Entered) and record.note:
        yield record.note


def _write_classes(change: Change, language: Language) -> str:
    before, after = (
        keep_together((name_class(each, language),)) if each else "" for each in (change.before, change.after)
    )
    if not before:
        return after
    if before == after:
        return words.STAYS.say(language, category=change.after)
    return labels.BECOMES.say(language, before=before, after=after)


def _about_support(book: Book, support: Support, language: Language) -> Iterable[str]:
    yield name_one(book.measures, support.measure)
    if support.kind:
        yield say_term(support.kind, language)
    if support.amount is not None:
        yield words.IN_MONEY.say(language, amount=support.amount)
    if support.source:
        yield name_one(book.sources, support.source)


def _nothing(changes: Changes, language: Language) -> str:
    poor, near_poor = (changes.movements.total.of(category).end.households for category in Category)
    return words.NO_CHANGES.say(language, poor=poor, near_poor=near_poor)


def _summary(changes: Changes, language: Language) -> Iterable[str]:
    households = len({each.household.id for each in changes.events})
    yield words.COUNT_CHANGES.say(language, households=households, changes=len(changes.events))
    total = changes.movements.total
    followed = {c: Stock(total.of(c).start.households, total.of(c).end.households) for c in Category}
    for phrase, net in ((labels.NET_LINE, followed), (labels.COMMUNE_NET_LINE, changes.commune)):
        if net and (moves := describe_net(net, language)):
            yield phrase.say(language, moves=moves)
