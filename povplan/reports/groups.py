"""The status by what households share: who helps them, an indicator, a cause, a measure; and the help given."""

from collections.abc import Iterable, Mapping
from typing import Any

from povplan.model.book import Book
from povplan.model.kinds import View
from povplan.progress.groups import Given, Group, Grouped, Help, Key, group_by
from povplan.progress.tally import Progress
from povplan.reports.naming import name_one
from povplan.reports.sheet import Column, Kind, Row, Sheet
from povplan.reports.tallies import responsible_record, sum_tallies, tally_record
from povplan.words import labels
from povplan.words import status as words
from povplan.words.language import Language


def group_sheets(view: View, book: Book, progress: Progress, language: Language) -> list[Sheet]:
    """Return the households by what they share, and the help given by source; of organisations, the help alone.

    Args:
        view: what they share.
        book: the book.
        progress: its progress.
        language: of the words.
    """
    grouped = group_by(view, book, progress.standings, progress.moment)
    names = _Names(view, book, language)
    help_sheet = _help_sheet(grouped, names, language)
    return (
        [help_sheet] if view == View.ORGANISATION else [_households_sheet(view, grouped, names, language), help_sheet]
    )


def group_record(view: View, book: Book, progress: Progress) -> dict[str, Any]:
    """Return the same for scripts, under `organisations`, `helpers`, `indicators`, `causes` or `measures`.

    Each has an `id` (an indicator its `code`), a `name`, its counts of both classes as elsewhere, and the help `given`:
    `households` helped, how many `times`, how often `without_amount`, the `amount` in VND, and the same by source. An
    indicator also has `now`, the households that are poor or near-poor on the day and deprived in it. The `given`
    beside them counts help that goes with several of them once; `elsewhere` goes with none.
    """
    grouped = group_by(view, book, progress.standings, progress.moment)
    names = _Names(view, book, Language.VI)
    told = [{**names.record(each.key), **_group_record(each)} for each in grouped.groups]
    if view == View.ORGANISATION:
        in_charge = {each.responsible.id: responsible_record(each) for each in progress.organisations}
        told = [{**in_charge[str(each.key)], "given": _help_record(each.help)} for each in grouped.groups]
    return {f"{view}s": told, "given": {**_help_record(grouped.help), "elsewhere": grouped.elsewhere._asdict()}}


class _Names:
    """How the groups of a view are named, in one column or, for helpers, with their village in two."""

    def __init__(self, view: View, book: Book, language: Language) -> None:
        self._view = view
        self.book = book
        self._language = language

    def columns(self) -> tuple[Column, ...]:
        """Return the columns of the names."""
        return {
            View.ORGANISATION: (Column(words.ORGANISATION, Kind.NAME),),
            View.HELPER: (Column(words.HELPER, Kind.NAME), Column(labels.VILLAGE, Kind.NAME)),
            View.INDICATOR: (Column(labels.INDICATOR),),
            View.CAUSE: (Column(labels.CAUSE),),
            View.MEASURE: (Column(labels.MEASURE),),
        }[self._view]

    def cells(self, key: Key) -> Row:
        """Return the name of a group, a cell for each of these columns."""
        if isinstance(key, int):
            indicator = self.book.indicators.get(key)
            return (f"{key}. {indicator.name.in_language(self._language.value)}" if indicator else str(key),)
        if self._view == View.HELPER:
            helper = self.book.helpers[key]
            return helper.name, name_one(self.book.villages, helper.village)
        return (name_one(self._records(), key),)

    def record(self, key: Key) -> dict[str, Any]:
        """Return what a script gets to know a group by."""
        if isinstance(key, int):
            indicator = self.book.indicators.get(key)
            return {"code": key, "name": indicator.name.vi if indicator else None}
        named = {"id": key, "name": name_one(self._records(), key)}
        return {**named, "village": self.book.helpers[key].village} if self._view == View.HELPER else named

    def _records(self) -> Mapping[str, Any]:
        records: Mapping[str, Any] = getattr(self.book, f"{self._view}s")
        return records


def _households_sheet(view: View, grouped: Grouped, names: _Names, language: Language) -> Sheet:
    columns = names.columns()
    blanks: Row = (None,) * (len(columns) - 1)
    listed = sum(each.listed for each in grouped.distinct.values())
    rows = tuple((*names.cells(each.key), *_counts(view, each, each.help.total)) for each in grouped.groups)
    more = {
        View.INDICATOR: (Column(words.DEPRIVED_NOW, Kind.COUNT),),
        View.MEASURE: (Column(words.HOUSEHOLDS_HELPED, Kind.COUNT),),
    }.get(view, ())
    titles = {
        View.HELPER: words.BY_HELPER,
        View.INDICATOR: labels.BY_INDICATOR,
        View.CAUSE: labels.BY_CAUSE,
        View.MEASURE: words.BY_MEASURE,
    }
    return Sheet(
        title=titles[view].say(language),
        columns=(
            *columns,
            Column(words.LISTED, Kind.COUNT),
            Column(words.PROPOSED, Kind.COUNT),
            Column(words.RECOGNISED, Kind.COUNT),
            Column(words.REMAINING, Kind.COUNT),
            *more,
        ),
        rows=rows,
        total=(words.DISTINCT_TOTAL.say(language), *blanks, *_counts(view, grouped, grouped.help.total))
        if rows
        else None,
        notes=_why_not_additive(grouped, listed, language) if rows else (labels.NONE_FOUND.say(language),),
    )


def _counts(view: View, each: Group | Grouped, given: Given) -> Row:
    tallies = each.distinct if isinstance(each, Grouped) else each.tallies
    more = {View.INDICATOR: (each.now,), View.MEASURE: (given.households,)}.get(view, ())
    return (*sum_tallies(tallies, sum(t.listed for t in tallies.values())), *more)


def _why_not_additive(grouped: Grouped, listed: int, language: Language) -> tuple[str, ...]:
    rows = sum(each.listed for group in grouped.groups for each in group.tallies.values())
    return (words.ROWS_OVERLAP.say(language),) if rows > listed else ()


def _help_sheet(grouped: Grouped, names: _Names, language: Language) -> Sheet:
    """Return the help given, a row for each group and source."""
    columns = names.columns()
    blanks: Row = (None,) * (len(columns) - 1)
    rows = tuple(
        (*names.cells(group.key), _name_source(names.book, source, language), *_given_cells(given))
        for group in grouped.groups
        for source, given in group.help.sources.items()
    )
    return Sheet(
        title=words.HELP_BY_SOURCE.say(language),
        columns=(
            *columns,
            Column(labels.SOURCE),
            Column(words.HOUSEHOLDS_HELPED, Kind.COUNT),
            Column(words.TIMES, Kind.COUNT),
            Column(labels.AMOUNT, Kind.MONEY),
        ),
        rows=rows,
        total=(words.DISTINCT_HELP.say(language), *blanks, None, *_given_cells(grouped.help.total)) if rows else None,
        notes=tuple(_help_notes(grouped, names.book, language)),
    )


def _given_cells(given: Given) -> Row:
    """Return households, times and VND; no amount where none is recorded."""
    return given.households, given.times, given.amount if given.times > given.without_amount else None


def _name_source(book: Book, source: str | None, language: Language) -> str:
    return name_one(book.sources, source) if source else words.NO_SOURCE.say(language)


def _help_notes(grouped: Grouped, book: Book, language: Language) -> Iterable[str]:
    total, elsewhere = grouped.help.total, grouped.elsewhere
    if not total.times and not elsewhere.times:
        yield labels.NO_SUPPORT.say(language)
        return
    if sum(group.help.total.times for group in grouped.groups) > total.times:
        yield words.HELP_OVERLAPS.say(language)
    sources = [
        words.SOURCE_AMOUNT.say(language, source=_name_source(book, source, language), amount=given.amount)
        for source, given in grouped.help.sources.items()
        if given.amount
    ]
    if len(sources) > 1:
        yield words.BY_SOURCE.say(language, sources="; ".join(sources))
    if total.without_amount:
        yield words.WITHOUT_AMOUNT.say(language, count=total.without_amount, times=total.times)
    if elsewhere.times:
        phrase = words.MONEY_ELSEWHERE if elsewhere.amount else words.HELP_ELSEWHERE
        yield phrase.say(language, times=elsewhere.times, amount=elsewhere.amount)


def _group_record(group: Group) -> dict[str, Any]:
    now = {} if group.now is None else {"now": group.now}
    return {**tally_record(group.tallies), **now, "given": _help_record(group.help)}


def _help_record(help_: Help) -> dict[str, Any]:
    sources = [{"id": source, **given._asdict()} for source, given in help_.sources.items()]
    return {**help_.total._asdict(), "sources": sources}
