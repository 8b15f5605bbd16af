"""The ways out, household by household: the shortest, the measures assigned for it, and what is missing."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.kinds import Category
from povplan.progress.paths import Income, Route, Stage
from povplan.reports.naming import name_all, name_class, name_indicator, name_one, write_codes, write_title
from povplan.reports.report import Report
from povplan.reports.sheet import NEXT_LINE, Column, Kind, Sheet, fill_rows, keep_together, keep_told
from povplan.words import labels
from povplan.words import paths as words
from povplan.words.language import Language
from povplan.words.terms import say_term


def paths_report(book: Book, routes: Sequence[Route], as_of: date, language: Language) -> Report:
    """Return the ways out."""
    return Report(
        paths_title(book, as_of, language),
        [paths_sheet(book, routes, language)],
        lambda: [path_record(each) for each in routes],
    )


def paths_title(book: Book, as_of: date, language: Language) -> str:
    """Return the title with the day of the figures."""
    return write_title(words.PATHS_TITLE, book, language, as_of=as_of)


def paths_sheet(book: Book, routes: Sequence[Route], language: Language) -> Sheet:
    """Return the ways, one row for each household."""
    income = Column(words.INCOME_AGAINST_LINE, spare=3, cell=lambda each: _write_income(each.income, language))
    columns = (
        Column(labels.NUMBER, Kind.COUNT, cell=lambda each: each.standing.household.id),
        Column(labels.HEAD, Kind.NAME, cell=lambda each: each.standing.household.head),
        Column(
            labels.VILLAGE,
            Kind.NAME,
            spare=5,
            cell=lambda each: name_one(book.villages, each.standing.household.village),
        ),
        Column(labels.CATEGORY, spare=6, cell=lambda each: name_class(each.standing.outcome, language)),
        Column(words.CODES_NOW, cell=lambda each: write_codes(sorted(set(each.standing.deprivations)))),
        Column(words.SHORTEST_WAY, cell=lambda each: _write_shortest(each, language)),
        *keep_told((income,), routes),
        Column(words.ASSIGNED_FOR_IT, cell=lambda each: _write_assigned(book, each, language)),
        Column(words.MISSING, cell=lambda each: _write_missing(each, language)),
    )
    return Sheet("", columns, fill_rows(columns, routes), notes=tuple(_notes(book, routes, language)))


def path_record(route: Route) -> dict[str, Any]:
    """Return one household's way as a record for scripts.

    `category` is the class on the day; `stage` is proposed, ready (to be proposed) or to_go; `close` is the number of
    `deprivations` to close. `income` is that of the last recognised review or the open proposal, in the `unit` vnd or
    score_a, with the `gap` to the `line`, null above it. `missing` is the number of codes to close beyond those that
    the household's measures close; `candidates` are the plan's measures for a code that none of them closes.
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


def _write_shortest(route: Route, language: Language) -> str:
    way = route.way
    if route.stage is Stage.PROPOSED:
        return words.PATH_PROPOSED.say(language)
    if route.stage is Stage.READY:
        return (
            words.PATH_ABOVE_LINE.say(language)
            if route.income and route.income.gap is None
            else words.PATH_UNDER_COUNT.say(language)
        )
    if way.by_income_only:
        return keep_together((words.PATH_INCOME_ONLY.say(language),))
    closing = keep_together((words.PATH_CLOSE.say(language, close=way.close),))
    # For a household that was near-poor at the start, this is the way back, not out.
    return (
        closing if route.standing.household.category is Category.POOR else f"{closing} {words.PATH_BACK.say(language)}"
    )


def _write_income(income: Income | None, language: Language) -> str | None:
    if income is None:
        return None
    phrase = words.INCOME_IN_POINTS if income.in_points else words.INCOME_IN_MONEY
    value = phrase.say(language, value=income.value)
    if income.gap is None:
        return words.INCOME_ABOVE.say(language, value=value)
    if income.value == income.line:
        return words.INCOME_AT.say(language, value=value)
    missing = words.INCOME_GAP_IN_POINTS if income.in_points else words.INCOME_GAP_IN_MONEY
    return words.INCOME_GAP.say(language, value=value, gap=missing.say(language, value=income.line - income.value))


def _write_assigned(book: Book, route: Route, language: Language) -> str | None:
    """Return the household's measures by code or income; None if it only waits for a review."""
    if route.stage is not Stage.TO_GO:
        return None
    aims = [(words.AIM_CODE.say(language, code=code), measures) for code, measures in route.closing]
    if route.way.for_income:
        aims.append((say_term("income", language), route.way.for_income))
    said = [
        words.MEASURES_FOR.say(language, aim=aim, measures=name_all(book.measures, measures)) for aim, measures in aims
    ]
    return f";{NEXT_LINE}".join(said) or None


def _write_missing(route: Route, language: Language) -> str | None:
    if route.stage is not Stage.TO_GO:
        return None
    if route.lacks_income_measure:
        return words.MISSING_INCOME_MEASURE.say(language)
    if not route.missing:
        return None
    codes = tuple(code for code, _ in route.unaddressed)
    phrase = words.MISSING_CODES if route.way.for_income else words.MISSING_CODES_OR_INCOME
    return phrase.say(language, missing=route.missing, codes=codes)


def _notes(book: Book, routes: Sequence[Route], language: Language) -> Iterable[str]:
    if book.standard is None:
        yield labels.WAY_NO_STANDARD.say(language)
        return
    if not routes:
        yield words.NONE_TO_GO.say(language)
        return
    lines = book.standard.income.of(book.plan.area)
    yield words.COUNT_TO_GO.say(language, count=len(routes))
    yield words.LINE_NOTE.say(language, line=lines.poverty, score=lines.score_a)
    yield words.SUPPORT_CLOSES_NOTHING.say(language)
    candidates = {
        code: measures
        for each in routes
        if each.stage is Stage.TO_GO and each.missing
        for code, measures in each.unaddressed
    }
    if candidates:
        yield words.ASK_ABOUT.say(language)
        for code in sorted(candidates):
            names = [words.QUOTED.say(language, name=each) for each in name_all(book.measures, candidates[code])]
            yield words.ASK_ABOUT_CODE.say(
                language,
                indicator=name_indicator(book, code, language),
                measures=names or [labels.NO_MEASURE_IN_PLAN.say(language)],
            )
