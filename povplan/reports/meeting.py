"""The report for a review meeting: results, movement, indicators, support, attention, proposals, commendation."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from povplan.model.book import Book
from povplan.model.kinds import Category, Outcome, Period, View
from povplan.model.plan import Village
from povplan.progress.changes import Changes, find_changes
from povplan.progress.groups import group_by
from povplan.progress.meeting import Concern, Merit, Reviewed
from povplan.progress.movement import Span
from povplan.progress.standing import Standing
from povplan.reports.changes import changes_record, events_sheet
from povplan.reports.forms import make_frame
from povplan.reports.groups import group_sheets
from povplan.reports.meetingfields import Told, merge_report
from povplan.reports.movement import movement_record, movement_sheet
from povplan.reports.naming import name_indicator, write_title
from povplan.reports.paper import Frame
from povplan.reports.report import Report
from povplan.reports.sheet import NEXT_LINE, Column, Kind, Sheet, fill_rows
from povplan.reports.status import commune_sheet, responsible_sheet, status_record, village_sheet
from povplan.words import labels, status
from povplan.words import meeting as words
from povplan.words.language import Language
from povplan.words.numbers import as_runs
from povplan.words.places import name_village


class Proposal(NamedTuple):
    """Something to do in the next period that follows from a figure.

    Args:
        rule: what it follows from.
        figure: the figure.
        text: the sentence.
    """

    rule: str
    figure: int
    text: str


class Part(StrEnum):
    """The parts of a report, in order."""

    RESULTS = "results"
    VILLAGES = "villages"
    OFFICERS = "officers"
    MOVEMENT_POOR = "movement_poor"
    MOVEMENT_NEAR_POOR = "movement_near_poor"
    INDICATORS = "indicators"
    SUPPORT = "support"
    ATTENTION = "attention"
    CHANGES = "changes"
    PROPOSALS = "proposals"
    COMMENDATION = "commendation"


def meeting_report(book: Book, reviewed: Reviewed, today: date, language: Language, *, public: bool = False) -> Report:
    """Return the report, made on a day.

    A public one names no household, not even by number, and has no list of fewer than two.
    """
    lookback = reviewed.lookback
    if public:
        reviewed = _without_numbers(reviewed)
    movements = find_changes(book, lookback.span)
    news = find_changes(book, Span(lookback.since, lookback.span.last))
    made = _sheets(book, reviewed, movements, None if public else news, language)
    parts = {part: _without_commands(sheet, language) for part, sheet in made}
    sections = list(_number(parts.values()))
    title, kind = _title(book, reviewed, language), words.KIND_OF_PAPER.say(language)
    told = Told(
        book,
        reviewed,
        language,
        title.replace(f"{kind} ", f"{kind}{NEXT_LINE}", 1),
        "" if public else words.INTERNAL.say(language),
        _frame(book, today, language),
        {
            # What is left out of a public report is left out here, too.
            each.value: parts.get(each) or _lines("", () if public else (words.NOTHING.say(language),))
            for each in Part
        },
        sections,
        [(code, name_indicator(book, code, language), start, now) for code, start, now in _indicators(book, reviewed)],
        [(text, len(found)) for text, found in list_matters(reviewed, language)],
        [each.text for each in list_proposals(book, reviewed, language)],
    )
    return Report(
        title,
        [*((Sheet("", (Column(),), (), notes=(told.internal,)),) if told.internal else ()), *sections],
        lambda: _record(book, reviewed, movements, None if public else news, language),
        frame=told.frame,
        merge=merge_report(told),
    )


def _frame(book: Book, today: date, language: Language) -> Frame:
    """Return what stands around a report that is registered and sent to offices."""
    names = [each.name for each in book.plan.recipients] or [book.plan.upper_level or ""]
    names = [name for name in names if name]
    ends = [";"] * (len(names) - 1) + ["."]
    recipients = tuple(f"- {name}{end}" for name, end in zip(names, ends, strict=False))
    return make_frame(book.plan, today, language)._replace(
        number=words.NUMBER.say(language),
        recipients=(words.RECIPIENTS.say(language), *recipients) if recipients else (),
    )


def _without_numbers(reviewed: Reviewed) -> Reviewed:
    """Return what is reviewed without the numbers of households that the status names; they are counted elsewhere."""
    progress = reviewed.progress
    return reviewed._replace(progress=progress._replace(follow_up=progress.follow_up._replace(unreviewed=())))


def list_proposals(book: Book, reviewed: Reviewed, language: Language) -> Iterator[Proposal]:
    """Yield what to do in the next period; each sentence follows from a figure of the report.

    From the last review of the year on nobody is reviewed or chosen any more: decisions and measures are left.
    """
    moment = reviewed.progress.moment
    closed = moment.as_of >= moment.last_review
    counts = {concern: len(found) for concern, found in reviewed.concerns.items()}
    for concern, phrase in (
        (Concern.OVERDUE, words.PROPOSE_DECIDE),
        (Concern.NOT_REVIEWED, words.PROPOSE_REVIEW),
        (Concern.NOT_VISITED, words.PROPOSE_VISIT),
        (Concern.NOT_HELPED, words.PROPOSE_HELP),
        (Concern.NEAR, words.PROPOSE_NEAR),
    ):
        if counts[concern] and (concern is Concern.OVERDUE or not closed):
            since = moment.stretch.first
            text = phrase.say(language, count=counts[concern], since=since)
            yield Proposal(concern.value, counts[concern], text)
    for gap in reviewed.gaps:
        indicator = name_indicator(book, int(gap.key), language)
        text = words.PROPOSE_GAP.say(language, indicator=indicator, without=gap.without, households=gap.households)
        yield Proposal("gap", gap.without, text)
    for short in () if closed else reviewed.short:
        phrase = words.PROPOSE_CHOOSE_IN_VILLAGE if short.village else words.PROPOSE_CHOOSE
        name = short.village.name if short.village else ""
        text = phrase.say(language, village=name, count=short.missing, category=short.category.value)
        yield Proposal("short", short.missing, text)


def _title(book: Book, reviewed: Reviewed, language: Language) -> str:
    lookback = reviewed.lookback
    first, last = lookback.span
    phrase = {
        Period.QUARTER: words.TITLE_QUARTER,
        Period.HALF: words.TITLE_FIRST_HALF if first.month <= _JUNE else words.TITLE_SECOND_HALF,
        Period.YEAR: words.TITLE_YEAR,
    }[lookback.period]
    return write_title(phrase, book, language, number=(first.month - 1) // 3 + 1, as_of=last)


_JUNE = 6


def _sheets(
    book: Book, reviewed: Reviewed, movements: Changes, news: Changes | None, language: Language
) -> Iterator[tuple[Part, Sheet]]:
    progress = reviewed.progress
    yield Part.RESULTS, commune_sheet(book, progress, language)._replace(title=words.PART_RESULTS.say(language))
    yield Part.VILLAGES, village_sheet(progress, language)
    if book.plan.officers:
        yield Part.OFFICERS, responsible_sheet(book, progress, progress.officers, language)
    yield Part.MOVEMENT_POOR, movement_sheet(movements.movements, Category.POOR, language)
    yield Part.MOVEMENT_NEAR_POOR, movement_sheet(movements.movements, Category.NEAR_POOR, language)
    yield Part.INDICATORS, _indicator_sheet(book, reviewed, language)
    yield Part.SUPPORT, group_sheets(View.MEASURE, book, progress, language)[-1]
    yield Part.ATTENTION, _attention_sheet(reviewed, language, public=news is None)
    if news is not None:
        first, last = news.movements.span
        title = words.PART_CHANGES.say(language, first=first, last=last)
        yield Part.CHANGES, _or_nothing(events_sheet(book, news.events, language)._replace(title=title), language)
    proposals = [each.text for each in list_proposals(book, reviewed, language)]
    yield Part.PROPOSALS, _lines(words.PART_PROPOSALS.say(language), proposals or [words.NOTHING.say(language)])
    merits = _merit_sheet(reviewed, language, public=news is None)
    if news is not None or len(merits.rows) > 1:
        yield Part.COMMENDATION, merits


def _number(sheets: Iterable[Sheet]) -> Iterator[Sheet]:
    for number, sheet in enumerate(sheets, start=1):
        yield sheet._replace(title=f"{number}. {sheet.title}")


def _without_commands(sheet: Sheet, language: Language) -> Sheet:
    """Return a sheet without commands to type, which have no place in a report."""
    planned = status.ONLY_PLANNED.say(language)
    notes = (words.ONLY_PLANNED.say(language) if note == planned else note for note in sheet.notes)
    return sheet._replace(notes=tuple(note for note in notes if f"{_PROGRAM} " not in note))


_PROGRAM = "povplan"


def _lines(title: str, lines: Iterable[str]) -> Sheet:
    return Sheet(title, (Column(),), (), notes=tuple(lines), headed=False)


def _or_nothing(sheet: Sheet, language: Language) -> Sheet:
    return sheet if sheet.rows else _lines(sheet.title, [words.NOTHING.say(language)])


def _indicators(book: Book, reviewed: Reviewed) -> list[tuple[int, int, int]]:
    """Return each indicator with the households deprived in it at the start and on the day."""
    grouped = group_by("indicator", book, reviewed.progress.standings, reviewed.progress.moment)
    start = {
        code: sum(code in each.deprivations and each.entered is None for each in book.households)
        for code in book.indicators
    }
    now = {int(each.key): each.now or 0 for each in grouped.groups}
    return [(code, start[code], now.get(code, 0)) for code in book.indicators]


def _indicator_sheet(book: Book, reviewed: Reviewed, language: Language) -> Sheet:
    columns = (
        Column(labels.INDICATOR, Kind.NAME, cell=lambda row: name_indicator(book, row[0], language)),
        Column(words.AT_START, Kind.COUNT, cell=lambda row: row[1]),
        Column(words.NOW, Kind.COUNT, cell=lambda row: row[2]),
        Column(words.CHANGE, Kind.TEXT, cell=lambda row: f"{row[2] - row[1]:+d}" if row[2] != row[1] else "0"),
    )
    rows = fill_rows(columns, _indicators(book, reviewed))
    return Sheet(words.PART_INDICATORS.say(language), columns, rows, bars=(1, 2))


_CONCERNS = {
    Concern.NOT_REVIEWED: words.NOT_REVIEWED,
    Concern.NOT_VISITED: words.NOT_VISITED,
    Concern.NOT_HELPED: words.NOT_HELPED,
    Concern.OVERDUE: words.OVERDUE,
    Concern.NEAR: words.NEAR,
    Concern.AT_RISK: words.AT_RISK,
}


def list_matters(reviewed: Reviewed, language: Language) -> list[tuple[str, tuple[Standing, ...]]]:
    """Return what needs attention in words, each with its households."""
    since = reviewed.progress.moment.stretch.first
    return [
        *((_CONCERNS[each].say(language, since=since), found) for each, found in reviewed.concerns.items()),
        *(
            (words.MISSED.say(language, meeting=each.meeting.name, day=each.meeting.date), each.standings)
            for each in reviewed.missed
        ),
    ]


def _attention_sheet(reviewed: Reviewed, language: Language, *, public: bool) -> Sheet:
    matters = list_matters(reviewed, language)
    columns = (
        Column(words.MATTER, Kind.TEXT, cell=lambda row: row[0]),
        Column(labels.HOUSEHOLDS, Kind.COUNT, cell=lambda row: len(row[1])),
        *(
            ()
            if public
            else (Column(words.NUMBERS, Kind.TEXT, cell=lambda row: ", ".join(as_runs(_numbers(row[1]))) or None),)
        ),
    )
    meeting = reviewed.next_meeting
    notes = (words.NEXT_MEETING.say(language, meeting=meeting.name, day=meeting.date),) if meeting else ()
    rows = fill_rows(columns, matters)
    return Sheet(words.PART_ATTENTION.say(language), columns, rows, notes=notes)


def _numbers(standings: Iterable[Standing]) -> list[int]:
    return sorted(each.household.id for each in standings)


def _merit_sheet(reviewed: Reviewed, language: Language, *, public: bool) -> Sheet:
    columns = (
        Column(words.NAME, Kind.NAME, cell=lambda row: row[0]),
        Column(words.RULE, Kind.TEXT, cell=lambda row: row[1]),
    )
    rows = [
        *((_name_merit(each, language), _rule_of(each, language)) for each in reviewed.merits),
        *((_name_household(each, language), _rule_of_exit(each, language)) for each in reviewed.escaped if not public),
    ]
    sheet = Sheet(words.PART_MERITS.say(language), columns, fill_rows(columns, rows))
    return _or_nothing(sheet, language)


def _name_merit(merit: Merit, language: Language) -> str:
    name = name_village(merit.of.name, language) if isinstance(merit.of, Village) else merit.of.name
    return name[:1].upper() + name[1:]


def _rule_of(merit: Merit, language: Language) -> str:
    phrase = words.MERIT_VILLAGE if isinstance(merit.of, Village) else words.MERIT_RESPONSIBLE
    return phrase.say(language, done=merit.done, target=merit.target)


def _name_household(standing: Standing, language: Language) -> str:
    return words.HOUSEHOLD.say(language, number=standing.household.id, head=standing.household.head)


def _rule_of_exit(standing: Standing, language: Language) -> str:
    given = standing.exit_by
    outcome = "to_near_poor" if standing.exit is Outcome.NEAR_POOR else "above_line"
    return words.MERIT_HOUSEHOLD.say(language, outcome=outcome, decision=(given and given.decision) or "…")


def _record(
    book: Book, reviewed: Reviewed, movements: Changes, news: Changes | None, language: Language
) -> dict[str, Any]:
    lookback = reviewed.lookback
    return {
        "period": lookback.period.value,
        "from": lookback.span.first.isoformat(),
        "as_of": lookback.span.last.isoformat(),
        "meeting": lookback.meeting.id if lookback.meeting else None,
        "status": status_record(book, reviewed.progress),
        "movement": movement_record(movements.movements),
        "indicators": [{"code": code, "start": start, "now": now} for code, start, now in _indicators(book, reviewed)],
        "attention": {
            concern.value: len(found) if news is None else _numbers(found)
            for concern, found in reviewed.concerns.items()
        },
        "missed_dates": {
            each.meeting.id: len(each.standings) if news is None else _numbers(each.standings)
            for each in reviewed.missed
        },
        **({"changes": changes_record(news)} if news else {}),
        "proposals": [each._asdict() for each in list_proposals(book, reviewed, language)],
        "commendation": {
            # Nor has a public one a list of fewer than two here.
            "met": [
                {"id": each.of.id, "done": each.done, "target": each.target}
                for each in reviewed.merits
                if news or len(reviewed.merits) > 1
            ],
            **({"households": _numbers(reviewed.escaped)} if news else {}),
        },
    }
