"""The official forms and lists as papers, as tables and as records for scripts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from povplan.model.book import Book
from povplan.model.forms import Balance, FormColumn, FormSpec
from povplan.model.kinds import Category, Counted, FormName
from povplan.model.plan import Plan
from povplan.progress.forms import Basis, Form, Line, count_form
from povplan.progress.movement import Span
from povplan.progress.standing import Standing
from povplan.reports.households import household_record, write_stand
from povplan.reports.lists import (
    export_columns,
    export_list_sheet,
    public_columns,
    public_list_sheet,
    public_record,
)
from povplan.reports.naming import name_indicator
from povplan.reports.paper import Field, Frame, Paper, flatten, sum_rows
from povplan.reports.report import Report
from povplan.reports.sheet import Cell, Column, Kind, Row, fill_rows, keep_told
from povplan.words import forms as words
from povplan.words import households, labels
from povplan.words.language import Language
from povplan.words.numbers import as_runs
from povplan.words.phrase import Phrase
from povplan.words.places import name_commune, strip_kind


class Making(NamedTuple):
    """What papers are made with.

    Args:
        basis: what the forms are counted from.
        today: the day on which they are made.
        asked: the day that was asked for, up to which records for scripts go; None: none was.
        language: their language.
    """

    basis: Basis
    today: date
    asked: date | None
    language: Language

    @property
    def book(self) -> Book:
        """The book."""
        return self.basis.book


def export_report(making: Making, name: FormName, *, public: bool) -> Report:
    """Return one list or form; a public one has only what may be posted."""
    book, standings, language = making.book, making.basis.standings, making.language
    if name is not FormName.LIST:
        form = count_form(making.basis, name)
        paper = form_paper(making, form)
        return Report("", [flatten(paper)], lambda: form_record(making, form), [paper])
    if public:
        sheet = public_list_sheet(book, standings, language)
        return Report("", [sheet], lambda: [public_record(each, book) for each in standings], [public_paper(making)])
    sheet = export_list_sheet(book, standings, language)
    return Report("", [sheet], lambda: _list_record(making), [list_paper(making)])


def all_report(making: Making) -> Report:
    """Return the list and all forms, with a first paper that lists them."""
    forms = [count_form(making.basis, name) for name in FormName if name is not FormName.LIST]
    papers = [list_paper(making), *(form_paper(making, form) for form in forms)]

    def record() -> dict[str, Any]:
        return {"list": _list_record(making), **{each.spec.name.value: form_record(making, each) for each in forms}}

    contents = _contents_paper(making, papers)
    return Report("", [flatten(each) for each in papers], record, [contents, *papers])


def form_record(making: Making, form: Form) -> dict[str, Any]:
    """Return a form as a record for scripts: its columns, a row for each line, and the total."""
    spec, language, span = form.spec, making.language, true_span(making)

    def row(line: Line) -> dict[str, Any]:
        village = {"id": line.village.id, "name": line.village.name} if line.village else {}
        counted = {"unit": line.counted.value} if line.counted else {}
        figures = {column.key: figure for column, figure in zip(spec.columns, line.figures, strict=True)}
        return {**village, **counted, **figures}

    return {
        "form": spec.name.value,
        "number": spec.number,
        **({"from": span.first.isoformat()} if spec.is_movement else {}),
        "as_of": span.last.isoformat(),
        "plan": {"commune": making.book.plan.commune, "year": making.book.plan.year},
        "columns": [
            {
                "key": column.key,
                "number": number,
                "heading": [each.say(language) for each in column.path],
                "formula": column.formula.write() if column.formula else None,
            }
            for number, column in enumerate(spec.columns, start=1)
        ],
        "rows": [row(line) for line in form.lines],
        "total": [row(line) for line in form.totals],
        "notes": list(_notes(making, form)),
    }


def form_paper(making: Making, form: Form) -> Paper:
    """Return a form ready to print."""
    spec, language = form.spec, making.language
    number = spec.number
    return Paper(
        name=words.SHEET_FORM.say(language, number=number) if number else words.SHEET_QUOTAS.say(language),
        above=words.FORM_NUMBER.say(language, number=number) if number else "",
        title=spec.title.say(language, year=making.book.plan.year),
        below=tuple(_below(making, form)),
        fields=_fields(spec, language),
        rows=tuple(_rows(form, language)),
        totals=tuple(_total(line, language) for line in form.totals),
        notes=tuple(_notes(making, form)),
        frame=frame(making),
    )


def list_paper(making: Making) -> Paper:
    """Return the household list in the layout of the plan's appendix."""
    book, language, standings = making.book, making.language, making.basis.standings
    is_mixed = not all(each.household.planned for each in standings)
    columns = [
        column._replace(cell=lambda each: write_stand(each, language))
        if is_mixed and column.heading is households.RESULT
        else column
        for column in export_columns(book, language)
    ]
    always, results = columns[: -len(_RESULTS)], columns[-len(_RESULTS) :]
    title = words.LIST_FOLLOWED if is_mixed else words.LIST_PLANNED
    codes = sorted({code for each in standings for code in each.household.deprivations})
    planned = {
        c.value: sum(each.household.planned and each.household.category is c for each in standings) for c in Category
    }
    names = "; ".join(name_indicator(book, code, language) for code in codes)
    return _list_paper(
        making,
        title,
        (*always, *keep_told(results, standings)),
        below=(_with_plan(making),),
        notes=(
            words.NOTE_PLANNED.say(language, **planned),
            *((words.NOTE_CODES.say(language, names=names),) if codes else ()),
        ),
    )


def public_paper(making: Making) -> Paper:
    """Return the list that may be posted."""
    return _list_paper(making, words.LIST_PUBLIC, public_columns(making.book, making.language), (), ())


def list_single(standings: Iterable[Standing], book: Book) -> list[str]:
    """Return the names of villages with a single household, which everybody there can tell."""
    counts: dict[str, int] = {}
    for each in standings:
        counts[each.household.village] = counts.get(each.household.village, 0) + 1
    return [village.name for village in book.plan.villages if counts.get(village.id) == 1]


def true_span(making: Making) -> Span:
    """Return the days of which the plan knows: none before its year, none after the January that follows it."""
    year, span = making.book.plan.year, making.basis.span
    earliest, latest = date(year, 1, 1), date(year + 1, 1, 31)
    first, last = (min(max(each, earliest), latest) for each in (span.first, span.last))
    return Span(first, last)


def frame(making: Making) -> Frame:
    """Return the head and the signatures of the commune's papers."""
    return make_frame(making.book.plan, making.today, making.language)


def make_frame(plan: Plan, today: date, language: Language) -> Frame:
    """Return the head and the signatures of papers that are made on a day."""
    place = strip_kind(plan.commune)
    return Frame(
        committee=(words.COMMITTEE.say(language), name_commune(plan.commune, language).upper()),
        country=(words.COUNTRY.say(language), words.MOTTO.say(language)),
        dated=words.PLACE_AND_DATE.say(
            language, place=place, day=f"{today.day:02d}", month=f"{today.month:02d}", year=today.year
        ),
        prepared=words.PREPARED_BY.say(language),
        signed=tuple(_signed(plan.signer.position if plan.signer else "", language)),
        signer=plan.signer.name if plan.signer else "",
    )


def _signed(position: str, language: Language) -> Iterable[str]:
    yield words.FOR_COMMITTEE.say(language)
    if position.casefold().startswith(_DEPUTY):
        yield words.FOR_CHAIRMAN.say(language)
    yield (position or words.CHAIRMAN.say(language)).upper()


_DEPUTY = ("phó ", "vice", "deputy")


def _list_record(making: Making) -> list[dict[str, Any]]:
    return [household_record(each.household, making.asked) for each in making.basis.standings]


_RESULTS = (households.RESULT, labels.DATE, households.DECISION)
"""The columns of the list that the appendix of a plan has only once there are results."""

_WIDTHS: Mapping[Phrase, float] = {
    labels.NUMBER: 5,
    labels.HEAD: 18,
    labels.VILLAGE: 16,
    labels.MEMBERS: 8,
    labels.CATEGORY: 9.5,
    households.UNIT: 13,
    labels.WORKERS: 7,
    labels.CAUSES: 17,
    labels.DEPRIVATIONS: 11,
    labels.HELPERS: 17,
    labels.MEASURES: 17,
    labels.OFFICERS: 18,
    households.RESULT: 15,
    labels.DATE: 13.5,
    households.DECISION: 13.5,
}


def _list_paper(
    making: Making, title: Phrase, columns: Sequence[Column], below: tuple[str, ...], notes: tuple[str, ...]
) -> Paper:
    """Return the households in some columns, with a number each."""
    book, language, standings = making.book, making.language, making.basis.standings
    if columns[0].heading is not labels.NUMBER:
        places = {id(each): place for place, each in enumerate(standings, start=1)}
        columns = (Column(labels.NUMBER, Kind.COUNT, cell=lambda each: places[id(each)]), *columns)
    else:
        # A number of a household is its name for offices, not a figure.
        columns = (columns[0]._replace(kind=Kind.TEXT, cell=lambda each: str(each.household.id)), *columns[1:])
    fields = tuple(
        Field(
            ((words.REASON_AND_DEPRIVATIONS.say(language),) if each.heading in _REASONS else ())
            + (each.heading.say(language),),
            each.kind,
            _WIDTHS[each.heading],
            is_merged=each.heading is labels.OFFICERS,
            is_summed=each.heading in (labels.MEMBERS, labels.WORKERS),
            is_short=each.heading in _SHORT,
        )
        for each in columns
    )
    rows = fill_rows(columns, standings)
    label = words.TOTAL_OF_LIST.say(language, count=len(rows))
    return Paper(
        name=words.SHEET_LIST.say(language),
        above="",
        title=title.say(language, year=book.plan.year),
        below=(*below, f"({words.AS_OF.say(language, last=true_span(making).last)})"),
        fields=fields,
        rows=rows,
        totals=(sum_rows(fields, rows, {1: label}),),
        notes=notes,
        frame=frame(making),
    )


_REASONS = (labels.CAUSES, labels.DEPRIVATIONS)
_SHORT = (labels.NUMBER, labels.CATEGORY, labels.DEPRIVATIONS, households.DECISION)


def _with_plan(making: Making) -> str:
    plan, language = making.book.plan, making.language
    return words.WITH_PLAN.say(
        language,
        number=plan.number or words.NUMBER_TO_FILL.say(language),
        issued=plan.issued or words.ISSUED_TO_FILL.say(language, year=plan.year),
        commune=name_commune(plan.commune, language),
    )


def _contents_paper(making: Making, papers: Sequence[Paper]) -> Paper:
    language, plan = making.language, making.book.plan
    fields = (
        Field((words.NUMBER.say(language),), Kind.COUNT, 6),
        Field((words.CONTENTS_SHEET.say(language),), Kind.SHEET, 20),
        Field((words.CONTENTS_TITLE.say(language),), Kind.TEXT, 70),
    )
    commune = name_commune(plan.commune, language).upper()
    return Paper(
        name=words.SHEET_CONTENTS.say(language),
        above="",
        title=words.CONTENTS.say(language, commune=commune, year=plan.year),
        below=(f"({words.AS_OF.say(language, last=true_span(making).last)})",),
        fields=fields,
        rows=tuple((number, each.name, each.title) for number, each in enumerate(papers, start=1)),
        totals=(),
        notes=(),
        frame=frame(making),
    )


def _fields(spec: FormSpec, language: Language) -> tuple[Field, ...]:
    letters = iter("ABC")
    named = [
        Field((words.NUMBER.say(language),), Kind.COUNT, 6, next(letters), is_merged=True),
        Field((words.VILLAGE.say(language),), Kind.NAME, 18, next(letters), is_merged=True),
    ]
    if spec.has_units:
        named.append(Field((words.COUNTED.say(language),), Kind.NAME, 12, next(letters)))
    return (
        *named,
        *(_field(number, column, language) for number, column in enumerate(spec.columns, start=1)),
    )


def _field(number: int, column: FormColumn, language: Language) -> Field:
    return Field(
        tuple(each.say(language) for each in column.path),
        Kind.RATE if column.is_rate else Kind.COUNT,
        _FIGURE_WIDTH,
        _write_number(number, column),
        column.formula,
        is_summed=not column.is_rate,
    )


_FIGURE_WIDTH = 10
_MOST_TERMS = 8


def _write_number(number: int, column: FormColumn) -> str:
    formula = column.formula
    if formula is None:
        return str(number)
    if isinstance(formula, Balance) and len(formula.terms) > _MOST_TERMS:
        return f"{number}={formula.terms[0]}+…+{formula.terms[-1]}"
    return f"{number}={formula.write()}"


def _rows(form: Form, language: Language) -> Iterable[Row]:
    numbers: dict[str, int] = {}
    for line in form.lines:
        if line.village is not None:
            number = numbers.setdefault(line.village.id, len(numbers) + 1)
            yield (number, line.village.name, *_say_counted(line.counted, language), *line.figures)


def _total(line: Line, language: Language) -> Row:
    return (None, words.TOTAL.say(language), *_say_counted(line.counted, language), *line.figures)


def _say_counted(counted: Counted | None, language: Language) -> tuple[Cell, ...]:
    if counted is None:
        return ()
    return ((words.HOUSEHOLDS if counted is Counted.HOUSEHOLDS else words.PERSONS).say(language),)


def _below(making: Making, form: Form) -> Iterable[str]:
    language, span = making.language, true_span(making)
    if form.spec.name is FormName.QUOTAS:
        yield _with_plan(making)
        return
    phrase = words.FROM_TO if form.spec.is_movement else words.AS_OF
    days = phrase.say(language, first=span.first, last=span.last)
    yield f"({days})" if form.is_whole else f"({words.AMONG_FOLLOWED.say(language, days=days)})"


def _notes(making: Making, form: Form) -> Iterable[str]:
    """Yield the lines below a form; they say what its figures do not hold."""
    language, plan = making.language, making.book.plan
    name = form.spec.name
    if name is FormName.QUOTAS:
        yield words.NOTE_TARGETS.say(language, poor=plan.targets.poor, near_poor=plan.targets.near_poor)
    if not form.is_whole:
        yield words.NOTE_FOLLOWED.say(language)
    if form.missing:
        columns = sorted({column for each in form.missing for column in each.columns})
        yield words.NOTE_NO_TOTALS.say(language, columns=as_runs(columns), villages=_name_missing(making, form))
    if form.spec.is_movement:
        yield words.NOTE_MOVEMENT.say(language)
    if name is FormName.GROUPS:
        yield (words.NOTE_GROUPS if form.has_groups else words.NOTE_NO_GROUPS).say(language)
    if name is FormName.CAUSES:
        yield words.NOTE_CAUSES.say(language)


def _name_missing(making: Making, form: Form) -> str:
    villages = dict.fromkeys(village for each in form.missing for village in each.villages)
    if len(villages) == len(making.book.plan.villages):
        return words.NOTE_ALL_VILLAGES.say(making.language)
    return ", ".join(villages)
