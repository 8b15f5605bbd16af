"""The status: targets against what was listed, proposed and recognised."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.plan import Responsible
from povplan.model.record import Category
from povplan.progress.tally import Progress, ResponsibleProgress, Tallies, Tally
from povplan.reports.sheet import Cell, Column, Kind, Row, Sheet, keep_day_together, keep_together
from povplan.reports.takes import follow_up_record, takes_notes, takes_record, village_takes_notes
from povplan.words.language import Language
from povplan.words.numbers import fill
from povplan.words.screens import Screens, screens

GROUPED = ("organisation", "helper", "indicator", "cause", "measure")
"""What households share that the default status does not show; with it goes the help given."""


def status_sheets(book: Book, progress: Progress, by: Iterable[str], language: Language) -> list[Sheet]:
    """Return the sheets of the status.

    Args:
        book: the book.
        progress: its progress.
        by: which: commune, village, officer, organisation, helper, indicator, cause, measure; the title stands above
            the first.
        language: of the words.
    """
    words = screens(language)
    make = {
        "commune": lambda: commune_sheet(book, progress, words, language),
        "village": lambda: village_sheet(progress, words, language),
        "officer": lambda: responsible_sheet(book, progress, progress.officers, words),
        "organisation": lambda: responsible_sheet(book, progress, progress.organisations, words, named=False),
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
    plan = book.plan
    title = screens(language).status_title
    return keep_day_together(
        fill(title, language, year=plan.year, commune=keep_together((plan.commune.upper(),)), as_of=progress.as_of)
    )


def commune_sheet(book: Book, progress: Progress, words: Screens, language: Language) -> Sheet:
    """Return the commune's two targets, a row each."""
    labels = {Category.POOR: words.escape_poor, Category.NEAR_POOR: words.escape_near_poor}
    return Sheet(
        title="",
        columns=(Column(words.content, Kind.NAME), *_tally_columns(words)),
        rows=tuple((labels[category], *_tally_cells(progress.total[category])) for category in Category),
        notes=tuple(_commune_notes(book, progress, words, language)),
    )


def village_sheet(progress: Progress, words: Screens, language: Language) -> Sheet:
    """Return the villages' quotas, both classes in groups, and the commune's targets as the total."""
    groups = (words.poor_households, words.near_poor_households)
    columns = [column for group in groups for column in _tally_columns(words, group)]
    rows = tuple(
        (number, each.village.name, *_both(each.tallies)) for number, each in enumerate(progress.villages, start=1)
    )
    return Sheet(
        title=words.villages_title,
        columns=(Column(words.number, Kind.COUNT, spare=1), Column(words.village, Kind.NAME), *columns),
        rows=rows,
        total=(None, words.whole_commune, *_both(progress.total)),
        notes=tuple(village_takes_notes(progress, words, language)),
    )


def responsible_sheet(
    book: Book, progress: Progress, responsibles: tuple[ResponsibleProgress, ...], words: Screens, *, named: bool = True
) -> Sheet:
    """Return those in charge with their households of both classes; the total counts each of these once.

    Args:
        book: the book.
        progress: its progress.
        responsibles: officers or organisations.
        words: the phrases.
        named: whether they are persons, with a position.
    """
    columns = (
        Column(words.full_name if named else words.organisation, Kind.NAME),
        *((Column(words.position, spare=1),) if named else ()),
        Column(words.role, spare=3),
        Column(words.village, spare=2),
        Column(words.in_charge, Kind.COUNT),
        Column(words.proposed, Kind.COUNT),
        Column(words.recognised, Kind.COUNT),
        Column(words.remaining, Kind.COUNT),
    )
    rows = tuple(
        (
            each.responsible.name,
            *((each.responsible.position,) if named else ()),
            words.terms[each.responsible.role.value],
            keep_together(name_villages(book, each.responsible)),
            *sum_tallies(each.tallies, each.households),
        )
        for each in responsibles
    )
    distinct = progress.with_officer if named else progress.with_organisation
    listed = sum(each.listed for each in distinct.values())
    blanks: Row = (None,) * (len(columns) - 5)
    return Sheet(
        title=words.officers_title if named else words.organisations_title,
        columns=columns,
        rows=rows,
        total=(words.distinct_total, *blanks, *sum_tallies(distinct, listed)),
        notes=(words.why_not_additive,) if sum(each.households for each in responsibles) > listed else (),
    )


def name_villages(book: Book, responsible: Responsible) -> list[str]:
    """Return the names of the villages that somebody is in charge of."""
    return [book.villages[v].name if v in book.villages else v for v in responsible.villages]


def status_record(book: Book, progress: Progress, by: str | None = None) -> dict[str, Any]:
    """Return the status in the shape that scripts are promised.

    After the keys of the contract come `takes`, what the targets still ask for, and `followed_up`, who was visited and
    helped; where households are grouped otherwise, also `organisations`, `helpers`, `indicators`, `causes` or
    `measures`, and `given`, the help that goes with them.

    Args:
        book: the book.
        progress: its progress.
        by: what is asked for besides, as for the sheets.
    """
    net = progress.commune_net
    asked: dict[str, Any] = {}
    if by in GROUPED:
        from povplan.reports.groups import group_record  # noqa: PLC0415 - as above

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


def tally_record(tallies: Tallies) -> dict[str, dict[str, int]]:
    """Return the counts of both classes, as a script gets them."""
    return {category.value: {key: getattr(each, key) for key in _RECORD} for category, each in tallies.items()}


def sum_tallies(tallies: Tallies, households: int) -> tuple[Cell, ...]:
    """Return the counts of both classes together: households, proposed, done, remaining."""
    both = tallies.values()
    return households, sum(t.proposed for t in both), sum(t.done for t in both), sum(t.remaining for t in both)


def responsible_record(each: ResponsibleProgress) -> dict[str, Any]:
    """Return somebody in charge with the counts of both classes, as a script gets them."""
    responsible = each.responsible
    return {
        "id": responsible.id,
        "name": responsible.name,
        "position": responsible.position,
        "villages": list(responsible.villages),
        **tally_record(each.tallies),
    }


_RECORD = (
    "target",
    "listed",
    "proposed",
    "done",
    "to_near_poor",
    "above_line",
    "left",
    "remaining",
    "to_replace",
)


def _tally_columns(words: Screens, group: str = "") -> tuple[Column, ...]:
    return (
        Column(words.target, Kind.COUNT, group),
        Column(words.listed, Kind.COUNT, group, spare=2),
        Column(words.proposed, Kind.COUNT, group),
        Column(words.recognised, Kind.COUNT, group),
        Column(words.remaining, Kind.COUNT, group),
        Column(words.reached, Kind.SHARE, group, spare=1),
    )


def _tally_cells(each: Tally) -> tuple[Cell, ...]:
    return each.target, each.listed, each.proposed, each.done, each.remaining, each.reached


def _both(tallies: Tallies) -> tuple[Cell, ...]:
    return tuple(cell for category in Category for cell in _tally_cells(tallies[category]))


def _commune_notes(book: Book, progress: Progress, words: Screens, language: Language) -> Iterable[str]:
    poor, near_poor = progress.total[Category.POOR], progress.total[Category.NEAR_POOR]
    if poor.done:
        yield fill(words.moved_line, language, to_near_poor=poor.to_near_poor, above_line=poor.above_line)
    for phrase, counts in (
        (words.left_line, (poor.left, near_poor.left)),
        (words.rejected_line, (poor.rejected, near_poor.rejected)),
        (words.to_replace_line, (poor.to_replace, near_poor.to_replace)),
    ):
        if any(counts):
            yield fill(phrase, language, poor=counts[0], near_poor=counts[1])
    yield from takes_notes(progress, words, language)
    yield from _other_targets(book, progress.as_of, words, language)
    for phrase, net in ((words.net_line, progress.net), (words.commune_net_line, progress.commune_net)):
        if net:
            yield fill(
                phrase,
                language,
                poor_start=net[Category.POOR].start,
                poor_end=net[Category.POOR].end,
                near_poor_start=net[Category.NEAR_POOR].start,
                near_poor_end=net[Category.NEAR_POOR].end,
            )


def _other_targets(book: Book, as_of: date, words: Screens, language: Language) -> Iterable[str]:
    """Return a line for each other target of which something is reported."""
    for each in book.plan.other_targets:
        reports = sorted((report for report in each.reports if report.date <= as_of), key=lambda report: report.date)
        if reports:
            last = reports[-1]
            yield fill(
                words.other_target_line,
                language,
                name=each.name,
                value=last.value,
                target=each.target,
                unit=each.unit,
                day=last.date,
            )
