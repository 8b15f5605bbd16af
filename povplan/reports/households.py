"""One household: its page, its state and its way out in words, and its record for scripts."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from povplan.model.book import Book
from povplan.model.difference import HAPPENINGS
from povplan.model.household import Household, Review
from povplan.model.kinds import Category, Entry, Outcome, Stand, State
from povplan.model.names import fold
from povplan.model.reviews import sort_reviews
from povplan.progress.followup import list_support, list_visits
from povplan.progress.standing import Standing
from povplan.progress.way import Way, find_way
from povplan.reports.naming import Named, name_all, name_class, name_indicator, name_one, write_codes
from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows, keep_day_together, keep_together, keep_told
from povplan.words import households as words
from povplan.words import labels
from povplan.words.language import Language
from povplan.words.numbers import write_date
from povplan.words.terms import say_term


def household_report(book: Book, standing: Standing, as_of: date, language: Language) -> Report:
    """Return one household's page."""
    return Report(
        household_title(standing.household, as_of, language),
        household_sheets(book, standing, as_of, language),
        lambda: standing_record(book, standing, as_of),
    )


def household_title(household: Household, as_of: date, language: Language) -> str:
    """Return the title of one household's page with the day for which it is true."""
    return keep_day_together(
        words.HOUSEHOLD_TITLE.say(language, number=household.id, head=keep_together((household.head,)), as_of=as_of)
    )


def household_sheets(book: Book, standing: Standing, as_of: date, language: Language) -> list[Sheet]:
    """Return one household's page: facts, deprivations, people in charge, events, the way out."""
    household = standing.household
    sheets = [
        _facts(_about(book, standing, language)),
        _list(
            labels.INDICATORS.say(language),
            (name_indicator(book, code, language) for code in standing.deprivations),
            language,
        ),
        _in_own_words(
            labels.CAUSES.say(language), name_all(book.causes, household.causes), language, household.cause_note
        ),
        _in_own_words(
            labels.MEASURES.say(language), name_all(book.measures, household.measures), language, household.measure_note
        ),
        _list(labels.HELPERS.say(language), name_all(book.helpers, household.helpers), language),
        _list(labels.OFFICERS.say(language), _in_charge(book, household, language), language),
        _reviews(sort_reviews(household.reviews, as_of), language),
        _support(book, household, as_of, language),
        _visits(book, household, as_of, language),
        _list(words.WAY_OUT.say(language), write_way(book, find_way(book, standing), language), language),
    ]
    return [sheet for sheet in sheets if sheet.rows or sheet.notes]


def write_stand(standing: Standing, language: Language) -> str:
    """Return the state of a household in the field's own words."""
    text = say_term(standing.stand, language)
    if standing.stand is Stand.RECOGNISED:
        how = "to_near_poor" if standing.outcome is Outcome.NEAR_POOR else "above_line"
        return f"{text} ({say_term(how, language)})"
    is_near_poor = standing.outcome is Outcome.NEAR_POOR
    match standing.stand:
        case Stand.FELL_BACK | Stand.RETURNED:
            return labels.FELL_BACK_NEAR_POOR.say(language) if is_near_poor else labels.FELL_BACK_POOR.say(language)
        case Stand.STAYS:
            return words.STAYS_NEAR_POOR.say(language) if is_near_poor else words.STAYS_POOR.say(language)
    return text


def write_last_review(standing: Standing, language: Language) -> str:
    """Return what the last review of a household says by itself, whatever the household is called on the day."""
    last = standing.last
    if last is None:
        return ""
    if last.category is Outcome.LEFT:
        return say_term("gone", language)
    if last.state is State.REJECTED:
        return say_term(last.state, language)
    phrase = words.REVIEW_PROPOSES if last.state is State.PROPOSED else words.REVIEW_RECOGNISES
    return phrase.say(language, category=last.category.value)


def write_short_stand(standing: Standing, language: Language) -> str:
    """Return the state of a household beside its class, which is not said again."""
    repeats = standing.stand in (Stand.RECOGNISED, Stand.STAYS)
    return say_term(standing.stand, language) if repeats else write_stand(standing, language)


def write_way(book: Book, way: Way | None, language: Language) -> list[str]:
    """Return the way out in sentences."""
    if way is None:
        return [labels.WAY_NO_STANDARD.say(language)]
    if way.has_left:
        return [words.WAY_LEFT.say(language)]
    if way.is_out:
        return [words.WAY_DONE.say(language)]
    said = []
    if way.by_income_only:
        said.append(words.WAY_INCOME.say(language, line=way.line, score=way.score))
    elif way.close == 0:
        said.append(words.WAY_ENOUGH_CLOSED.say(language))
    else:
        keep = way.count - way.close
        said.append(words.WAY_CLOSE_OR_INCOME.say(language, close=way.close, keep=keep, line=way.line, score=way.score))
    if way.close and way.closable:
        said.append(words.WAY_MEASURES_CLOSE.say(language, codes=way.closable))
    if way.close > len(way.closable):
        phrase = words.WAY_MEASURES_NONE if way.closable else words.WAY_MEASURES_CLOSE_NOTHING
        said.append(phrase.say(language, close=way.close, count=len(way.closable)))
    if way.for_income:
        said.append(words.WAY_MEASURES_INCOME.say(language, measures=tuple(name_all(book.measures, way.for_income))))
    return said


def household_record(household: Household, up_to: date | None = None) -> dict[str, Any]:
    """Return a household in the keys of the YAML file, without keys that have no value.

    Args:
        household: the household.
        up_to: the last day; later events are left out; None: all events.
    """
    record = household.model_dump(mode="json", by_alias=True, exclude_none=True)
    if up_to is not None:
        for key in HAPPENINGS:
            record[key] = [each for each in record[key] if each["date"] <= up_to.isoformat()]
    return record


def standing_record(book: Book, standing: Standing, as_of: date) -> dict[str, Any]:
    """Return a household with its standing and its way out as a record for scripts."""
    way = find_way(book, standing)
    return {
        "as_of": as_of.isoformat(),
        "household": household_record(standing.household, as_of),
        "state": standing.stand.value,
        "category": standing.outcome.value,
        "deprivations": list(standing.deprivations),
        "in_charge": list(book.in_charge(standing.household)),
        "way": way
        and {
            "close": way.close,
            "by_income_only": way.by_income_only,
            "line": way.line,
            "score_a": way.score,
            "closable": list(way.closable),
            "for_income": list(way.for_income),
        },
    }


def _facts(facts: Iterable[tuple[str, str]]) -> Sheet:
    return Sheet("", (Column(kind=Kind.NAME), Column()), tuple(facts), headed=False)


def _about(book: Book, standing: Standing, language: Language) -> Iterable[tuple[str, str]]:
    household = standing.household
    yield labels.VILLAGE.say(language), name_one(book.villages, household.village)
    start = words.CLASS_ON_ENTRY if household.entered else words.CLASS_AT_START
    yield start.say(language), _class_with_count(household.category, household.deprivations, language)
    if standing.recognised:
        yield words.CLASS_NOW.say(language), _class_with_count(standing.outcome, standing.deprivations, language)
    persons = words.MEMBERS_AND_WORKERS.say(language, members=standing.members, workers=household.workers)
    if standing.members != household.members:
        persons += " " + words.MEMBERS_AT_START.say(language, members=household.members)
    yield labels.MEMBERS.say(language), persons
    yield words.STATE.say(language), write_stand(standing, language)
    if household.groups:
        yield labels.GROUPS.say(language), ", ".join(say_term(group, language) for group in household.groups)
    if household.entered:
        how = say_term(household.entered.as_, language)
        if household.entered.as_ is Entry.RETURNED:
            near_poor = household.category is Category.NEAR_POOR
            how = (labels.FELL_BACK_NEAR_POOR if near_poor else labels.FELL_BACK_POOR).say(language)
        entered = f"{write_date(household.entered.date, language)}: {how}"
        if household.entered.from_:
            entered += f" {labels.FROM_HOUSEHOLD.say(language, number=household.entered.from_)}"
        yield (
            labels.ENTERED.say(language),
            f"{entered} ({household.entered.decision})" if household.entered.decision else entered,
        )
    if not household.planned and not household.entered:
        yield "", words.NOT_PLANNED.say(language)


def _list(title: str, items: Iterable[str], language: Language) -> Sheet:
    rows = tuple((item,) for item in items) or ((labels.NONE.say(language),),)
    return Sheet(title, (Column(),), rows, headed=False)


def _class_with_count(category: Category | Outcome, codes: tuple[int, ...], language: Language) -> str:
    if category is Outcome.LEFT:
        return words.NOT_IN_LIST.say(language)
    name = name_class(category, language)
    if category.value not in tuple(Category):
        return name
    if not codes:
        return f"{name} ({words.DEPRIVATIONS_NONE.say(language)})"
    return f"{name} ({words.DEPRIVATIONS_COUNT.say(language, count=len(set(codes)))})"


def _in_own_words(title: str, names: list[str], language: Language, note: str | None) -> Sheet:
    """Return names, with the list's own words below if they differ."""
    sheet = _list(title, names, language)
    if note is None or fold(note) == fold(", ".join(names)):
        return sheet
    return sheet._replace(notes=(f"{words.OWN_WORDS.say(language)}: {note}",))


def _in_charge(book: Book, household: Household, language: Language) -> Iterable[str]:
    for each in book.in_charge(household):
        responsible = book.responsibles.get(each)
        if responsible is None:
            yield each
        else:
            parts = (responsible.name, responsible.position, say_term(responsible.role, language).lower())
            yield " – ".join(part for part in parts if part)


def _reviews(reviews: Sequence[Review], language: Language) -> Sheet:
    def write_codes_then(review: Review) -> str | None:
        codes = review.deprivations
        return None if codes is None else write_codes(codes) or labels.NONE.say(language)

    columns = (
        Column(labels.DATE, Kind.DATE, cell=lambda each: each.date),
        Column(words.RESULT, cell=lambda each: name_class(each.category, language)),
        Column(words.STATE, cell=lambda each: say_term(each.state, language)),
        Column(labels.INDICATORS, cell=write_codes_then),
        Column(words.INCOME, Kind.MONEY, spare=3, cell=lambda each: each.income),
        Column(labels.SCORE_A, Kind.COUNT, spare=4, cell=lambda each: each.score_a),
        Column(labels.SCORE_B, Kind.COUNT, spare=5, cell=lambda each: each.score_b),
        Column(words.DECISION, cell=lambda each: each.decision),
        Column(words.NOTE, spare=6, cell=lambda each: ", ".join(_why_left(each, language)) or None),
    )
    return _events(words.REVIEWS.say(language), columns, reviews, words.NO_REVIEWS.say(language))


def _why_left(review: Review, language: Language) -> Iterable[str]:
    if review.reason:
        yield say_term(review.reason, language)
    if review.into:
        yield labels.INTO_HOUSEHOLD.say(language, number=review.into)
    if review.note:
        yield review.note


def _support(book: Book, household: Household, as_of: date, language: Language) -> Sheet:
    columns = (
        Column(labels.DATE, Kind.DATE, cell=lambda each: each.date),
        Column(labels.MEASURE, cell=lambda each: name_one(book.measures, each.measure)),
        Column(words.KIND, cell=lambda each: say_term(each.kind, language) if each.kind else None),
        Column(labels.AMOUNT, Kind.MONEY, cell=lambda each: each.amount),
        Column(labels.SOURCE, cell=lambda each: name_one(book.sources, each.source) if each.source else None),
        Column(words.NOTE, spare=1, cell=lambda each: each.note),
    )
    given = list_support(household, as_of)
    return _events(labels.SUPPORT.say(language), columns, given, labels.NO_SUPPORT.say(language))


def _visits(book: Book, household: Household, as_of: date, language: Language) -> Sheet:
    people: dict[str, Named] = {**book.responsibles, **book.helpers}
    columns = (
        Column(labels.DATE, Kind.DATE, cell=lambda each: each.date),
        Column(words.VISITOR, Kind.NAME, cell=lambda each: name_one(people, each.by)),
        Column(words.OUTLOOK, cell=lambda each: say_term(each.outlook, language) if each.outlook else None),
        Column(words.NEED, cell=lambda each: each.need),
        Column(words.NOTE, spare=1, cell=lambda each: each.note),
    )
    return _events(words.VISITS.say(language), columns, list_visits(household, as_of), words.NO_VISITS.say(language))


def _events(title: str, columns: tuple[Column, ...], events: Sequence[Any], nothing: str) -> Sheet:
    """Return a sheet of dated events, without empty columns."""
    if not events:
        return Sheet(title, (Column(),), (), notes=(nothing,), headed=False)
    told = keep_told(columns, events)
    return Sheet(title, told, fill_rows(told, events))
