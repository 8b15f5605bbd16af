"""The status: targets beside households listed, proposed and recognised."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.kinds import Category, View
from povplan.model.plan import Responsible
from povplan.progress.tally import Progress, ResponsibleProgress, Tally
from povplan.reports.naming import write_title
from povplan.reports.needs import follow_up_record, see_each_notes, takes_notes, takes_record, village_takes_notes
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_row, fill_rows, keep_together
from povplan.reports.tallies import (
    GROUPED,
    Line,
    count_classes,
    describe_net,
    responsible_record,
    sum_columns,
    tally_record,
)
from povplan.words import labels
from povplan.words import status as words
from povplan.words.language import Language
from povplan.words.phrase import Phrase
from povplan.words.terms import say_term


def status_report(
    book: Book, progress: Progress, by: View | None, language: Language, *, asked: date | None = None
) -> Report:
    """Return the status.

    Args:
        book: the book.
        progress: the progress of the plan.
        by: the only view to show; None: commune, villages and officers.
        language: language of the report.
        asked: the day, if the user named one.
    """
    views = (by,) if by else _default_views(book)
    return Report(
        status_title(book, progress, language),
        status_sheets(book, progress, views, language, asked=asked),
        lambda: status_record(book, progress, by),
    )


def _default_views(book: Book) -> tuple[View, ...]:
    """Return what the status shows unless asked for one view; nobody in charge yet: no empty table of them."""
    return (View.COMMUNE, View.VILLAGE, View.OFFICER) if book.plan.officers else (View.COMMUNE, View.VILLAGE)


def status_sheets(
    book: Book, progress: Progress, by: Iterable[View], language: Language, *, asked: date | None = None
) -> list[Sheet]:
    """Return the sheets of the status.

    Args:
        book: the book.
        progress: the progress of the plan.
        by: the views, in order.
        language: language of the sheets.
        asked: the day, if the user named one: commands to type name it too.
    """
    make = {
        View.COMMUNE: lambda: commune_sheet(book, progress, language, asked),
        View.VILLAGE: lambda: village_sheet(progress, language),
        View.OFFICER: lambda: responsible_sheet(book, progress, progress.officers, language),
        View.ORGANISATION: lambda: responsible_sheet(book, progress, progress.organisations, language, named=False),
    }
    sheets = []
    for each in by:
        if each in make:
            sheets.append(make[each]())
        if each in GROUPED:
            from povplan.reports.groups import group_sheets  # noqa: PLC0415 - only for those that are asked for

            sheets += group_sheets(each, book, progress, language)
    return sheets


def status_title(book: Book, progress: Progress, language: Language) -> str:
    """Return the title with the day for which the figures are true."""
    return write_title(words.STATUS_TITLE, book, language, as_of=progress.as_of)


def commune_sheet(book: Book, progress: Progress, language: Language, asked: date | None = None) -> Sheet:
    """Return the commune's two targets, one row each."""
    aims = {Category.POOR: labels.ESCAPE_POOR, Category.NEAR_POOR: labels.ESCAPE_NEAR_POOR}
    columns = (
        Column(words.CONTENT, Kind.NAME, cell=lambda category: aims[category].say(language)),
        *_tally_columns(lambda category: progress.total[category]),
    )
    rows = fill_rows(columns, Category)
    notes = (*_commune_notes(book, progress, language), *see_each_notes(progress, asked, language))
    return Sheet("", columns, rows, notes=notes)


def village_sheet(progress: Progress, language: Language) -> Sheet:
    """Return the villages' quotas, both classes in groups, and the commune's targets as the total."""
    columns = (
        Column(labels.NUMBER, Kind.COUNT, spare=1, cell=lambda row: row[0]),
        Column(labels.VILLAGE, Kind.NAME, cell=lambda row: row[1]),
        *_tally_columns(lambda row: row[2][Category.POOR], words.POOR_HOUSEHOLDS),
        *_tally_columns(lambda row: row[2][Category.NEAR_POOR], words.NEAR_POOR_HOUSEHOLDS),
    )
    villages = [(number, each.village.name, each.tallies) for number, each in enumerate(progress.villages, start=1)]
    return Sheet(
        words.VILLAGES_TITLE.say(language),
        columns,
        fill_rows(columns, villages),
        fill_row(columns, (None, words.WHOLE_COMMUNE.say(language), progress.total)),
        tuple(village_takes_notes(progress, language)),
    )


def responsible_sheet(
    book: Book,
    progress: Progress,
    responsibles: tuple[ResponsibleProgress, ...],
    language: Language,
    *,
    named: bool = True,
) -> Sheet:
    """Return those in charge with the counts of their households; the total counts each household once.

    Args:
        book: the book.
        progress: the progress of the plan.
        responsibles: officers or organisations.
        language: language of the sheet.
        named: whether they are persons, with a position.
    """
    columns = (
        Column(
            words.FULL_NAME if named else words.ORGANISATION,
            Kind.NAME,
            cell=lambda line: line.of.name if line.of else words.DISTINCT_TOTAL.say(language),
        ),
        *((Column(words.POSITION, spare=1, cell=lambda line: line.of and line.of.position),) if named else ()),
        Column(words.ROLE, spare=3, cell=lambda line: line.of and say_term(line.of.role, language)),
        Column(labels.VILLAGE, spare=2, cell=lambda line: line.of and keep_together(name_villages(book, line.of))),
        *sum_columns(words.IN_CHARGE),
    )
    lines = [Line(each.responsible, each.tallies, each.households) for each in responsibles]
    distinct = progress.with_officer if named else progress.with_organisation
    total = Line(None, distinct, sum(each.listed for each in distinct.values()))
    overlap = sum(each.households for each in lines) > total.households
    notes = (
        *((words.WHY_NOT_ADDITIVE.say(language),) if overlap else ()),
        *((words.ONLY_PLANNED.say(language),) if any(not each.planned for each in book.households) else ()),
    )
    if not lines:
        notes = ((words.NO_OFFICERS if named else words.NO_ORGANISATIONS).say(language),)
    return Sheet(
        (words.OFFICERS_TITLE if named else words.ORGANISATIONS_TITLE).say(language),
        columns,
        fill_rows(columns, lines),
        fill_row(columns, total) if lines else None,
        notes,
    )


def name_villages(book: Book, responsible: Responsible) -> list[str]:
    """Return the names of the villages in somebody's charge."""
    return [book.villages[v].name if v in book.villages else v for v in responsible.villages]


def status_record(book: Book, progress: Progress, by: View | None = None) -> dict[str, Any]:
    """Return the status as the record that scripts are promised.

    After the keys of the contract come `takes`, what the targets still need, and `followed_up`, who was visited and
    helped; a view by other groups adds `organisations`, `helpers`, `indicators`, `causes` or `measures`, and the
    support `given`.

    Args:
        book: the book.
        progress: the progress of the plan.
        by: a further view, as for the sheets.
    """
    net = progress.commune_net
    asked: dict[str, Any] = {}
    if by in GROUPED:
        from povplan.reports.groups import group_record  # noqa: PLC0415 - only for those that are asked for

        asked = group_record(by, book, progress)
    return {
        "as_of": progress.as_of.isoformat(),
        "plan": {"commune": book.plan.commune, "year": book.plan.year},
        "total": tally_record(progress.total),
        "villages": [
            {"id": each.village.id, "name": each.village.name, **tally_record(each.tallies)}
            for each in progress.villages
        ],
        "officers": [responsible_record(each) for each in progress.officers],
        "net": {c.value: {"start": s.start, "end": s.end} for c, s in progress.net.items()},
        "commune_net": net and {c.value: {"start": s.start, "end": s.end} for c, s in net.items()},
        "takes": takes_record(progress),
        "followed_up": follow_up_record(progress.follow_up),
        **asked,
    }


def _tally_columns(tally: Callable[[Any], Tally], group: Phrase | None = None) -> tuple[Column, ...]:
    """Return the columns of one class.

    Args:
        tally: returns the tally of a row's record.
        group: heading that they share.
    """
    return (
        Column(words.TARGET, Kind.COUNT, group, cell=lambda row: tally(row).target),
        Column(words.LISTED, Kind.COUNT, group, spare=2, cell=lambda row: tally(row).listed),
        Column(words.PROPOSED, Kind.COUNT, group, cell=lambda row: tally(row).proposed),
        Column(words.RECOGNISED, Kind.COUNT, group, cell=lambda row: tally(row).done),
        Column(words.REMAINING, Kind.COUNT, group, cell=lambda row: tally(row).remaining),
        Column(words.REACHED, Kind.SHARE, group, spare=1, cell=lambda row: tally(row).reached),
    )


def _commune_notes(book: Book, progress: Progress, language: Language) -> Iterable[str]:
    poor = progress.total[Category.POOR]
    moved = {"to_near_poor": poor.to_near_poor, "above_line": poor.above_line}
    lines = (
        (
            words.MOVED_LINE,
            [words.COUNT_OF_OUTCOME.say(language, count=n, outcome=outcome) for outcome, n in moved.items() if n],
        ),
        (words.LEFT_LINE, count_classes({c: each.left for c, each in progress.total.items()}, language)),
        (words.REJECTED_LINE, count_classes({c: each.rejected for c, each in progress.total.items()}, language)),
    )
    for phrase, counts in lines:
        if counts:
            yield phrase.say(language, counts=counts)
    yield from takes_notes(progress, language)
    yield from _other_targets(book, progress.as_of, language)
    for phrase, net in ((labels.NET_LINE, progress.net), (labels.COMMUNE_NET_LINE, progress.commune_net)):
        if net and (moves := describe_net(net, language)):
            yield phrase.say(language, moves=moves)


def _other_targets(book: Book, as_of: date, language: Language) -> Iterable[str]:
    """Yield a line for each other target with a report."""
    for each in book.plan.other_targets:
        reports = sorted((report for report in each.reports if report.date <= as_of), key=lambda report: report.date)
        if reports:
            last = reports[-1]
            yield words.OTHER_TARGET_LINE.say(
                language,
                name=each.name,
                value=last.value,
                target=each.target,
                unit=each.unit,
                day=last.date,
            )
