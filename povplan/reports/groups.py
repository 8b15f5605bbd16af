"""The status by what households share: a helper, an indicator, a cause, a measure; and the support given."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from povplan.model.book import Book
from povplan.model.kinds import View
from povplan.progress.groups import Given, Group, Grouped, Help, Key, group_by
from povplan.progress.tally import Progress, Tallies
from povplan.reports.naming import name_indicator, name_one
from povplan.reports.sheet import Column, Kind, Sheet, fill_row, fill_rows
from povplan.reports.tallies import Line, responsible_record, sum_columns, tally_record
from povplan.words import labels
from povplan.words import status as words
from povplan.words.language import Language
from povplan.words.phrase import Phrase


def group_sheets(view: View, book: Book, progress: Progress, language: Language) -> list[Sheet]:
    """Return the households by what they share, and the support by source; for organisations the support alone.

    Args:
        view: what they share.
        book: the book.
        progress: the progress of the plan.
        language: language of the sheets.
    """
    grouped = group_by(view, book, progress.standings, progress.moment)
    names = _Names(view, book, language)
    help_sheet = _help_sheet(grouped, names, language)
    return (
        [help_sheet] if view == View.ORGANISATION else [_households_sheet(view, grouped, names, language), help_sheet]
    )


def group_record(view: View, book: Book, progress: Progress) -> dict[str, Any]:
    """Return the groups as a record for scripts: `organisations`, `helpers`, `indicators`, `causes` or `measures`.

    Each has an `id` (an indicator its `code`), a `name`, the usual counts of both classes, and the support `given`:
    `households` helped, how many `times`, how often `without_amount`, the `amount` in VND, and the same by source. An
    indicator also has `now`, the households that are poor or near-poor on the day and deprived in it. The `given`
    beside the groups counts support that belongs to several groups once; `elsewhere` belongs to none.
    """
    grouped = group_by(view, book, progress.standings, progress.moment)
    names = _Names(view, book, Language.VI)
    told = [{**names.record(each.key), **_group_record(each)} for each in grouped.groups]
    if view == View.ORGANISATION:
        in_charge = {each.responsible.id: responsible_record(each) for each in progress.organisations}
        told = [{**in_charge[str(each.key)], "given": _help_record(each.help)} for each in grouped.groups]
    return {f"{view}s": told, "given": {**_help_record(grouped.help), "elsewhere": grouped.elsewhere._asdict()}}


class _Names:
    """The names of the groups of a view: one column or, for helpers, two with the village."""

    def __init__(self, view: View, book: Book, language: Language) -> None:
        self._view = view
        self.book = book
        self._language = language

    @property
    def are_responsible(self) -> bool:
        """Whether the groups are those of whoever is in charge of the households."""
        return self._view in (View.ORGANISATION, View.HELPER)

    def columns(self, total: Phrase) -> tuple[Column, ...]:
        """Return the columns with the name of the group.

        Args:
            total: the name in the total line.
        """
        heading, kind = {
            View.ORGANISATION: (words.ORGANISATION, Kind.NAME),
            View.HELPER: (words.HELPER, Kind.NAME),
            View.INDICATOR: (labels.INDICATOR, Kind.TEXT),
            View.CAUSE: (labels.CAUSE, Kind.TEXT),
            View.MEASURE: (labels.MEASURE, Kind.TEXT),
        }[self._view]
        name = Column(
            heading,
            kind,
            cell=lambda line: total.say(self._language) if line.of is None else self._name(line.of),
        )
        if self._view != View.HELPER:
            return (name,)
        helpers, villages = self.book.helpers, self.book.villages
        return name, Column(
            labels.VILLAGE,
            Kind.NAME,
            cell=lambda line: None if line.of is None else name_one(villages, helpers[line.of].village),
        )

    def _name(self, key: Key) -> str:
        if isinstance(key, int):
            return name_indicator(self.book, key, self._language)
        return name_one(self._records(), key)

    def record(self, key: Key) -> dict[str, Any]:
        """Return the id and name of a group for scripts."""
        if isinstance(key, int):
            indicator = self.book.indicators.get(key)
            return {"code": key, "name": indicator.name.vi if indicator else None}
        named = {"id": key, "name": name_one(self._records(), key)}
        return {**named, "village": self.book.helpers[key].village} if self._view == View.HELPER else named

    def _records(self) -> Mapping[str, Any]:
        records: Mapping[str, Any] = getattr(self.book, f"{self._view}s")
        return records


def _households_sheet(view: View, grouped: Grouped, names: _Names, language: Language) -> Sheet:
    lines = [_line(each.key, each.tallies, each) for each in grouped.groups]
    total = _line(None, grouped.distinct, grouped)
    titles = {
        View.HELPER: words.BY_HELPER,
        View.INDICATOR: labels.BY_INDICATOR,
        View.CAUSE: labels.BY_CAUSE,
        View.MEASURE: words.BY_MEASURE,
    }
    more = {
        View.INDICATOR: (Column(words.DEPRIVED_NOW, Kind.COUNT, cell=lambda line: line.more.now),),
        View.MEASURE: (Column(words.HOUSEHOLDS_HELPED, Kind.COUNT, cell=lambda line: line.more.help.total.households),),
    }
    columns = (*names.columns(words.DISTINCT_TOTAL), *sum_columns(words.LISTED), *more.get(view, ()))
    overlap = sum(each.households for each in lines) > total.households
    notes = (
        *((words.ROWS_OVERLAP.say(language),) if overlap else ()),
        *((words.ONLY_PLANNED.say(language),) if any(not each.planned for each in names.book.households) else ()),
    )
    if not lines:
        notes = (labels.NONE_FOUND.say(language),)
    return Sheet(
        titles[view].say(language),
        columns,
        fill_rows(columns, lines),
        fill_row(columns, total) if lines else None,
        notes,
    )


def _line(key: Key | None, tallies: Tallies, each: Group | Grouped) -> Line:
    return Line(key, tallies, sum(tally.listed for tally in tallies.values()), each)


class _Helped(NamedTuple):
    """A row of support given.

    Args:
        of: the group it belongs to; None: the total.
        source: id of its source; None: not recorded.
        given: the support.
    """

    of: Key | None
    source: str | None
    given: Given


def _help_sheet(grouped: Grouped, names: _Names, language: Language) -> Sheet:
    """Return the support given, a row for each group and source."""
    columns = (
        *names.columns(words.DISTINCT_HELP),
        Column(
            labels.SOURCE,
            cell=lambda row: None if row.of is None else _name_source(names.book, row.source, language),
        ),
        Column(words.HOUSEHOLDS_HELPED, Kind.COUNT, cell=lambda row: row.given.households),
        Column(words.TIMES, Kind.COUNT, cell=lambda row: row.given.times),
        Column(labels.AMOUNT, Kind.MONEY, cell=lambda row: _amount(row.given)),
    )
    helped = [
        _Helped(group.key, source, given) for group in grouped.groups for source, given in group.help.sources.items()
    ]
    return Sheet(
        (words.HELP_TO_THEIR_HOUSEHOLDS if names.are_responsible else words.HELP_BY_SOURCE).say(language),
        columns,
        fill_rows(columns, helped),
        fill_row(columns, _Helped(None, None, grouped.help.total)) if helped else None,
        (
            *((words.HELP_NOT_THEIRS.say(language),) if helped and names.are_responsible else ()),
            *_help_notes(grouped, names.book, language),
        ),
    )


def _amount(given: Given) -> int | None:
    """Return the amount in VND; None if no amount is recorded."""
    return given.amount if given.times > given.without_amount else None


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
