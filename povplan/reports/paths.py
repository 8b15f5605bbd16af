"""The ways out, household by household: what is shortest, which of its measures does it, and what is missing."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.record import Category
from povplan.progress.paths import Income, Route, Stage
from povplan.reports.naming import name_all, name_one
from povplan.reports.sheet import NEXT_LINE, Column, Kind, Sheet, keep_day_together, keep_together
from povplan.words.language import Language
from povplan.words.numbers import fill
from povplan.words.screens import Screens, screens


def paths_title(book: Book, as_of: date, language: Language) -> str:
    """Return the title with the day for which the ways are true."""
    commune = keep_together((book.plan.commune.upper(),))
    title = screens(language).paths_title
    return keep_day_together(fill(title, language, year=book.plan.year, commune=commune, as_of=as_of))


def paths_sheet(book: Book, routes: Sequence[Route], language: Language) -> Sheet:
    """Return the ways, a household a row."""
    words = screens(language)
    incomes = [_write_income(each.income, words, language) for each in routes]
    known = any(incomes)
    return Sheet(
        title="",
        columns=(
            Column(words.number, Kind.COUNT),
            Column(words.head, Kind.NAME),
            Column(words.village, Kind.NAME, spare=5),
            Column(words.category, spare=6),
            Column(words.codes_now, spare=4),
            Column(words.shortest_way),
            *((Column(words.income_against_line, spare=3),) if known else ()),
            Column(words.assigned_for_it, spare=2),
            Column(words.missing),
        ),
        rows=tuple(
            (
                each.standing.household.id,
                each.standing.household.head,
                name_one(book.villages, each.standing.household.village),
                words.terms[f"class_{each.standing.outcome}"],
                ", ".join(map(str, sorted(set(each.standing.deprivations)))),
                _write_shortest(each, words, language),
                *((income,) if known else ()),
                _write_assigned(book, each, words, language),
                _write_missing(each, words, language),
            )
            for each, income in zip(routes, incomes, strict=True)
        ),
        notes=tuple(_notes(book, routes, words, language)),
    )


def path_record(route: Route) -> dict[str, Any]:
    """Return one household's way as a script gets it.

    `category` is the class on the day, `stage` proposed, ready (to be proposed) or to_go; `close` how many of the
    `deprivations` must be closed; `income` that of the last recognised review or the open proposal, with the `unit` vnd
    or score_a and the `gap`, what must be earned to pass the `line`, null above it; `missing` how many codes must be
    closed beyond those that its measures close; `candidates` the plan's measures for a code that none of its own
    closes.
    """
    household, way, income = route.standing.household, route.way, route.income
    return {
        "id": household.id,
        "head": household.head,
        "village": household.village,
        "category": route.standing.outcome.value,
        "state": route.standing.stand.value,
        "stage": route.stage.value,
        "deprivations": list(route.standing.deprivations),
        "close": way.close,
        "by_income_only": way.by_income_only,
        "line": way.line,
        "line_score_a": way.score,
        "income": income
        and {
            "date": income.date.isoformat(),
            "unit": "score_a" if income.in_points else "vnd",
            "value": income.value,
            "line": income.line,
            "gap": income.gap,
        },
        "closing": [{"code": code, "measures": list(measures)} for code, measures in route.closing],
        "for_income": list(way.for_income),
        "missing": route.missing,
        "unaddressed": [{"code": code, "candidates": list(measures)} for code, measures in route.unaddressed],
    }


def _write_shortest(route: Route, words: Screens, language: Language) -> str:
    way = route.way
    if route.stage is Stage.PROPOSED:
        return words.path_proposed
    if route.stage is Stage.READY:
        return words.path_above_line if route.income and route.income.gap is None else words.path_under_count
    if way.by_income_only:
        return keep_together((words.path_income_only,))
    closing = keep_together((fill(words.path_close, language, close=way.close),))
    # For one that was near-poor at the start, that is the way back, not out.
    return closing if route.standing.household.category is Category.POOR else f"{closing} {words.path_back}"


def _write_income(income: Income | None, words: Screens, language: Language) -> str | None:
    if income is None:
        return None
    phrase = words.income_in_points if income.in_points else words.income_in_money
    value = fill(phrase, language, value=income.value)
    if income.gap is None:
        return fill(words.income_above, language, value=value)
    if income.value == income.line:
        return fill(words.income_at, language, value=value)
    return fill(words.income_gap, language, value=value, gap=fill(phrase, language, value=income.gap))


def _write_assigned(book: Book, route: Route, words: Screens, language: Language) -> str | None:
    """Return which of its measures close which of its codes or raise income; nothing for one that only waits."""
    if route.stage is not Stage.TO_GO:
        return None
    aims = [(str(code), measures) for code, measures in route.closing]
    if route.way.for_income:
        aims.append((words.terms["income"], route.way.for_income))
    said = [
        fill(words.measures_for, language, aim=aim, measures=name_all(book.measures, measures))
        for aim, measures in aims
    ]
    return f";{NEXT_LINE}".join(said) or None


def _write_missing(route: Route, words: Screens, language: Language) -> str | None:
    if route.stage is not Stage.TO_GO:
        return None
    if route.lacks_income_measure:
        return words.missing_income_measure
    if not route.missing:
        return None
    codes = tuple(code for code, _ in route.unaddressed)
    phrase = words.missing_codes if route.way.for_income else words.missing_codes_or_income
    return fill(phrase, language, missing=route.missing, codes=codes)


def _notes(book: Book, routes: Sequence[Route], words: Screens, language: Language) -> Iterable[str]:
    if book.standard is None:
        yield words.way_no_standard
        return
    if not routes:
        yield words.none_to_go
        return
    lines = book.standard.income.of(book.plan.area)
    yield fill(words.count_to_go, language, count=len(routes))
    yield fill(words.line_note, language, line=lines.poverty, score=lines.score_a)
    yield words.support_closes_nothing
    candidates = {
        code: measures
        for each in routes
        if each.stage is Stage.TO_GO and each.missing
        for code, measures in each.unaddressed
    }
    if candidates:
        yield words.ask_about
        for code in sorted(candidates):
            indicator = book.indicators.get(code)
            name = f"{code}. {indicator.name.in_language(language.value)}" if indicator else str(code)
            names = [fill(words.quoted, language, name=each) for each in name_all(book.measures, candidates[code])]
            yield fill(words.ask_about_code, language, indicator=name, measures=names or [words.no_measure_in_plan])
