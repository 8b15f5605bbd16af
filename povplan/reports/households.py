"""The household list, one household's page, and the list as the district gets it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from povplan.model.book import Book
from povplan.model.difference import HAPPENINGS
from povplan.model.household import Household, Review
from povplan.model.names import fold
from povplan.model.record import Category, Outcome
from povplan.progress.followup import last_outlook, list_support, list_visits
from povplan.progress.standing import Stand, Standing, sort_reviews
from povplan.progress.way import Way, find_way
from povplan.reports.naming import name_all, name_one
from povplan.reports.sheet import Cell, Column, Kind, Row, Sheet, keep_day_together, keep_together
from povplan.words.language import Language
from povplan.words.numbers import fill, write_date
from povplan.words.screens import Screens, screens

if TYPE_CHECKING:
    from povplan.model.plan import Helper, Responsible


def list_title(book: Book, as_of: date, language: Language) -> str:
    """Return the title of the list with the day for which it is true."""
    title = screens(language).list_title
    commune = keep_together((book.plan.commune.upper(),))
    return keep_day_together(fill(title, language, year=book.plan.year, commune=commune, as_of=as_of))


def list_sheet(book: Book, standings: Sequence[Standing], as_of: date, language: Language) -> Sheet:
    """Return the households as a list to look at; where any was visited or helped up to the day, with that too."""
    words = screens(language)
    looked_after = _looked_after(standings, as_of, words)
    rows = tuple(
        (
            each.household.id,
            each.household.head,
            name_one(book.villages, each.household.village),
            _class_on_day(each, words, language),
            each.members,
            each.household.workers,
            _codes(each.deprivations),
            ", ".join(name_all(book.causes, each.household.causes)),
            ", ".join(name_all(book.measures, each.household.measures)),
            write_stand(each, words),
            *(cells[place] for _, cells in looked_after),
        )
        for place, each in enumerate(standings)
    )
    persons = sum(each.members for each in standings)
    count = fill(words.count_households, language, count=len(rows), persons=persons)
    return Sheet(
        title="",
        columns=(
            Column(words.number, Kind.COUNT),
            Column(words.head, Kind.NAME),
            Column(words.village, Kind.NAME, spare=1),
            Column(words.category),
            Column(words.members, Kind.COUNT, spare=4),
            Column(words.workers, Kind.COUNT, spare=5),
            Column(words.deprivations, spare=2),
            Column(words.causes, spare=6),
            Column(words.measures, spare=7),
            Column(words.state),
            *(column for column, _ in looked_after),
        ),
        rows=rows,
        notes=(count if rows else words.none_found,),
    )


def household_title(household: Household, as_of: date, language: Language) -> str:
    """Return the title of one household's page with the day for which it is true."""
    title = screens(language).household_title
    return keep_day_together(
        fill(title, language, number=household.id, head=keep_together((household.head,)), as_of=as_of)
    )


def household_sheets(book: Book, standing: Standing, as_of: date, language: Language) -> list[Sheet]:
    """Return one household's page: facts, deprivations in words, who helps and answers, what happened, the way out."""
    words = screens(language)
    household = standing.household
    sheets = [
        _facts(_about(book, standing, words, language)),
        _list(words.deprivations, _indicators(book, standing, language), words),
        _in_own_words(words.causes, name_all(book.causes, household.causes), words, household.cause_note),
        _in_own_words(words.measures, name_all(book.measures, household.measures), words, household.measure_note),
        _list(words.helpers, _helpers(book, household), words),
        _list(words.officers, _in_charge(book, household, words), words),
        _reviews(sort_reviews(household.reviews, as_of), words, language),
        _support(book, household, as_of, words),
        _visits(book, household, as_of, words),
        _list(words.way_out, write_way(book, find_way(book, standing), language), words),
    ]
    return [sheet for sheet in sheets if sheet.rows or sheet.notes]


def write_stand(standing: Standing, words: Screens) -> str:
    """Return the state of a household in the field's own words."""
    text = words.terms[standing.stand.value]
    if standing.stand is Stand.RECOGNISED:
        how = "to_near_poor" if standing.outcome is Outcome.NEAR_POOR else "above_line"
        return f"{text} ({words.terms[how]})"
    is_near_poor = standing.outcome is Outcome.NEAR_POOR
    match standing.stand:
        case Stand.FELL_BACK | Stand.RETURNED:
            return words.fell_back_near_poor if is_near_poor else words.fell_back_poor
        case Stand.STAYS:
            return words.stays_near_poor if is_near_poor else words.stays_poor
    return text


def write_way(book: Book, way: Way | None, language: Language) -> list[str]:
    """Return the way out in sentences."""
    words = screens(language)
    if way is None:
        return [words.way_no_standard]
    if way.has_left:
        return [words.way_left]
    if way.is_out:
        return [words.way_done]
    said = []
    if way.by_income_only:
        said.append(fill(words.way_income, language, line=way.line, score=way.score))
    elif way.close == 0:
        said.append(words.way_enough_closed)
    else:
        keep = way.count - way.close
        said.append(
            fill(words.way_close_or_income, language, close=way.close, keep=keep, line=way.line, score=way.score)
        )
    if way.close and way.closable:
        said.append(fill(words.way_measures_close, language, codes=way.closable))
    if way.close > len(way.closable):
        said.append(fill(words.way_measures_none, language, close=way.close, count=len(way.closable)))
    if way.for_income:
        said.append(fill(words.way_measures_income, language, measures=tuple(name_all(book.measures, way.for_income))))
    return said


def export_list_sheet(book: Book, standings: Iterable[Standing], language: Language) -> Sheet:
    """Return the list in the columns that the contract promises to the district."""
    words = screens(language)
    kinds = {words.number: Kind.COUNT, words.members: Kind.COUNT, words.workers: Kind.COUNT, words.date: Kind.DATE}
    headings = (
        words.number,
        words.head,
        words.members,
        words.category,
        words.unit,
        words.workers,
        words.causes,
        words.deprivations,
        words.helpers,
        words.measures,
        words.officers,
        words.result,
        words.date,
        words.decision,
    )
    return Sheet(
        title="",
        columns=tuple(Column(heading, kinds.get(heading, Kind.TEXT)) for heading in headings),
        rows=tuple(_export_row(book, each, words) for each in standings),
    )


def public_list_sheet(book: Book, standings: Iterable[Standing], language: Language) -> Sheet:
    """Return what may be posted: name, village, members, class and result, and nothing else."""
    words = screens(language)
    return Sheet(
        title="",
        columns=(
            Column(words.head),
            Column(words.village),
            Column(words.members, Kind.COUNT),
            Column(words.category),
            Column(words.result),
        ),
        rows=tuple(
            (
                each.household.head,
                name_one(book.villages, each.household.village),
                each.household.members,
                words.terms[f"class_{each.household.category}"],
                _result(each, words),
            )
            for each in standings
        ),
    )


def public_record(standing: Standing, book: Book) -> dict[str, Any]:
    """Return what may be posted of a household, and nothing else."""
    household = standing.household
    return {
        "head": household.head,
        "village": name_one(book.villages, household.village),
        "members": household.members,
        "category": household.category.value,
        "state": standing.stand.value if standing.last else None,
    }


def household_record(household: Household, up_to: date | None = None) -> dict[str, Any]:
    """Return a household in the keys of the YAML file, without keys that have no value.

    Args:
        household: the household.
        up_to: what is dated later is left out; None: everything is there.
    """
    record = household.model_dump(mode="json", by_alias=True, exclude_none=True)
    if up_to is not None:
        for key in HAPPENINGS:
            record[key] = [each for each in record[key] if each["date"] <= up_to.isoformat()]
    return record


def standing_record(book: Book, standing: Standing, as_of: date) -> dict[str, Any]:
    """Return a household with where it stands and its way out."""
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


def _looked_after(standings: Iterable[Standing], as_of: date, words: Screens) -> list[tuple[Column, list[Cell]]]:
    """Return the columns on visits and help in which any household has something, each with its cells.

    On a narrow screen they give way before what says who the household is.
    """
    households = [each.household for each in standings]
    visits = [list_visits(each, as_of) for each in households]
    outlooks = [last_outlook(each) for each in visits]
    columns: tuple[tuple[Column, list[Cell]], ...] = (
        (Column(words.last_visit, Kind.DATE, spare=9), [each[-1].date if each else None for each in visits]),
        (
            Column(words.times_helped, Kind.COUNT, spare=10),
            [len(list_support(each, as_of)) or None for each in households],
        ),
        (Column(words.outlook, spare=8), [words.terms[each] if each else None for each in outlooks]),
    )
    return [each for each in columns if any(each[1])]


def _export_row(book: Book, standing: Standing, words: Screens) -> Row:
    household = standing.household
    responsibles = [book.responsibles[r].name if r in book.responsibles else r for r in book.in_charge(household)]
    # The date and the decision are those of the review that the result tells of.
    is_open = standing.stand in (Stand.PROPOSED, Stand.REJECTED)
    shown = standing.last if is_open else standing.recognised or standing.last
    return (
        household.id,
        household.head,
        household.members,
        words.terms[f"class_{household.category}"],
        name_one(book.villages, household.village),
        household.workers,
        household.cause_note or "; ".join(name_all(book.causes, household.causes)),
        "; ".join(str(code) for code in household.deprivations),
        "; ".join(name_all(book.helpers, household.helpers)),
        household.measure_note or "; ".join(name_all(book.measures, household.measures)),
        "; ".join(responsibles),
        _result(standing, words),
        shown.date if shown else None,
        shown.decision if shown else None,
    )


def _result(standing: Standing, words: Screens) -> str | None:
    return write_stand(standing, words) if standing.last else None


def _facts(facts: Iterable[tuple[str, str]]) -> Sheet:
    return Sheet("", (Column("", Kind.NAME), Column("")), tuple(facts), headed=False)


def _class_on_day(standing: Standing, words: Screens, language: Language) -> str:
    """Return the class in the list and, where it is another one, that of the day; that it left its state says."""
    before = words.terms[f"class_{standing.household.category}"]
    if standing.outcome.value in (standing.household.category.value, Outcome.LEFT):
        return before
    after = words.terms[f"class_{standing.outcome}"]
    return fill(words.becomes, language, before=keep_together((before,)), after=keep_together((after,)))


def _about(book: Book, standing: Standing, words: Screens, language: Language) -> Iterable[tuple[str, str]]:
    household = standing.household
    yield words.village, name_one(book.villages, household.village)
    yield words.category, _class_with_count(household.category, household.deprivations, words, language)
    if standing.recognised:
        yield words.class_now, _class_with_count(standing.outcome, standing.deprivations, words, language)
    persons = fill(words.members_and_workers, language, members=standing.members, workers=household.workers)
    if standing.members != household.members:
        persons += " " + fill(words.members_at_start, language, members=household.members)
    yield words.members, persons
    yield words.state, write_stand(standing, words)
    if household.groups:
        yield words.groups, ", ".join(words.terms[group.value] for group in household.groups)
    if household.entered:
        entered = f"{write_date(household.entered.date, language)}: {words.terms[household.entered.as_.value]}"
        if household.entered.from_:
            entered += f" {fill(words.from_household, language, number=household.entered.from_)}"
        yield words.entered, f"{entered} ({household.entered.decision})" if household.entered.decision else entered
    if not household.planned and not household.entered:
        yield "", words.not_planned


def _list(title: str, items: Iterable[str], words: Screens) -> Sheet:
    rows = tuple((item,) for item in items) or ((words.none,),)
    return Sheet(title, (Column(""),), rows, headed=False)


def _class_with_count(category: Category | Outcome, codes: tuple[int, ...], words: Screens, language: Language) -> str:
    name = words.terms[f"class_{category}"]
    if category.value not in ("poor", "near_poor"):
        return name
    return f"{name} ({fill(words.deprivations_count, language, count=len(set(codes)))})"


def _in_own_words(title: str, names: list[str], words: Screens, note: str | None) -> Sheet:
    """Return names with the list's own words below, where these say it otherwise."""
    sheet = _list(title, names, words)
    if note is None or fold(note) == fold(", ".join(names)):
        return sheet
    return sheet._replace(notes=(f"{words.own_words}: {note}",))


def _indicators(book: Book, standing: Standing, language: Language) -> Iterable[str]:
    for code in standing.deprivations:
        indicator = book.indicators.get(code)
        yield f"{code}. {indicator.name.in_language(language.value)}" if indicator else str(code)


def _helpers(book: Book, household: Household) -> Iterable[str]:
    for each in household.helpers:
        helper = book.helpers.get(each)
        yield helper.name if helper else each


def _in_charge(book: Book, household: Household, words: Screens) -> Iterable[str]:
    for each in book.in_charge(household):
        responsible = book.responsibles.get(each)
        if responsible is None:
            yield each
        else:
            parts = (responsible.name, responsible.position, words.terms[responsible.role.value].lower())
            yield " – ".join(part for part in parts if part)


def _reviews(reviews: Sequence[Review], words: Screens, language: Language) -> Sheet:
    columns = (
        Column(words.date, Kind.DATE),
        Column(words.result),
        Column(words.state),
        Column(words.deprivations),
        Column(words.income, Kind.MONEY, spare=3),
        Column(words.score_a, Kind.COUNT, spare=4),
        Column(words.score_b, Kind.COUNT, spare=5),
        Column(words.decision),
        Column(words.note, spare=6),
    )
    rows = tuple(
        (
            review.date,
            words.terms[f"class_{review.category}"],
            words.terms[review.state.value],
            None if review.deprivations is None else _codes(review.deprivations) or words.none,
            review.income,
            review.score_a,
            review.score_b,
            review.decision,
            ", ".join(_why_left(review, words, language)) or None,
        )
        for review in reviews
    )
    return _events(words.reviews, columns, rows, words.no_reviews)


def _why_left(review: Review, words: Screens, language: Language) -> Iterable[str]:
    if review.reason:
        yield words.terms[review.reason.value]
    if review.into:
        yield fill(words.into_household, language, number=review.into)
    if review.note:
        yield review.note


def _support(book: Book, household: Household, as_of: date, words: Screens) -> Sheet:
    columns = (
        Column(words.date, Kind.DATE),
        Column(words.measure),
        Column(words.kind),
        Column(words.amount, Kind.MONEY),
        Column(words.source),
        Column(words.note, spare=1),
    )
    rows = tuple(
        (
            each.date,
            book.measures[each.measure].name if each.measure in book.measures else each.measure,
            words.terms[each.kind.value] if each.kind else None,
            each.amount,
            book.sources[each.source].name if each.source in book.sources else each.source,
            each.note,
        )
        for each in list_support(household, as_of)
    )
    return _events(words.support, columns, rows, words.no_support)


def _visits(book: Book, household: Household, as_of: date, words: Screens) -> Sheet:
    people: dict[str, Responsible | Helper] = {**book.responsibles, **book.helpers}
    columns = (
        Column(words.date, Kind.DATE),
        Column(words.visitor, Kind.NAME),
        Column(words.outlook),
        Column(words.need),
        Column(words.note, spare=1),
    )
    rows = tuple(
        (
            each.date,
            people[each.by].name if each.by in people else each.by,
            words.terms[each.outlook.value] if each.outlook else None,
            each.need,
            each.note,
        )
        for each in list_visits(household, as_of)
    )
    return _events(words.visits, columns, rows, words.no_visits)


def _events(title: str, columns: tuple[Column, ...], rows: tuple[Row, ...], nothing: str) -> Sheet:
    """Return a sheet of dated rows, without the columns in which no row says anything."""
    if not rows:
        return Sheet(title, (Column(""),), (), notes=(nothing,), headed=False)
    used = [place for place in range(len(columns)) if any(row[place] is not None for row in rows)]
    return Sheet(title, tuple(columns[p] for p in used), tuple(tuple(row[p] for p in used) for row in rows))


def _codes(codes: Iterable[int]) -> str:
    return ", ".join(str(code) for code in codes)
