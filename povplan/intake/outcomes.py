"""The review that a row brings to its household."""

from collections import Counter
from datetime import date
from typing import Any

from povplan.intake.cells import shorten
from povplan.intake.notice import Notice
from povplan.intake.results import Result, outcome_of
from povplan.intake.rows import MEASURED, Row, day_of
from povplan.model.book import Book
from povplan.model.household import Household, Review
from povplan.model.kinds import Level, Outcome, ReviewKind, State
from povplan.model.reviews import sort_reviews, with_kind_of_proposal
from povplan.words import importing as words
from povplan.words.columns import COLUMN_NAMES
from povplan.words.phrase import Phrase

_HINTS: dict[Phrase | None, Phrase] = {
    words.HISTORY_UNSAID: words.USE_REVIEW,
    words.ENTRY_UNSAID: words.USE_REVIEW,
    words.REASON_UNSAID: words.WRITE_REASON,
    words.CODES_UNSAID: words.WRITE_CODES,
}
"""What to do about a result of which no review can be made, by the reason."""


def add_review(book: Book, household: Household, row: Row, counts: Counter[str], *, is_new: bool) -> Household:
    """Return a household with the review that its row brings; the same review twice is one.

    Args:
        book: the plan.
        household: the household.
        row: its row, which takes what is to be said.
        counts: counts the rows of surveys before the plan's year, as `before_year`.
        is_new: whether the row adds the household: then a result that says too little is left out with a warning.
    """
    day, result = day_of(row), row.result
    given = _given(row)
    is_survey = row.line.heading.columns.is_survey
    if is_survey and day is not None and day.year < book.plan.year:
        counts["before_year"] += bool(result or given)
    elif result is None:
        _tell_points(row, given)
    elif not _is_known(household, result, day, given, row):
        return _put(book, household, row, given, is_new=is_new)
    return household


def _is_above(book: Book, given: dict[str, Any]) -> bool | None:
    """Return whether an income or its points are above the line of the standard; None if neither is given."""
    if book.standard is None:
        return None
    lines = book.standard.income.of(book.plan.area)
    if "income" in given:
        return bool(given["income"] > lines.poverty)
    return bool(given["score_a"] > lines.score_a) if "score_a" in given else None


def _put(book: Book, household: Household, row: Row, given: dict[str, Any], *, is_new: bool) -> Household:
    """Return a household with the review of a row, if it says enough and the household has no other of its day."""
    day, decision, result = day_of(row), row.review.get("decision"), row.result
    if result is None:
        return household
    before = _class_before(household, day)
    outcome = outcome_of(result, household.category, before, _is_above(book, given))
    if day is None:
        _tell_no_day(row, result, is_told=outcome is before and not given)
        return household
    stands = decision or outcome is Outcome.LEFT
    state = result.state or (State.RECOGNISED if stands else State.PROPOSED)
    reason = _find_reason(result, outcome, state, before, given)
    if reason is not None or outcome is None:
        is_open = is_new or reason in (words.HISTORY_UNSAID, words.ENTRY_UNSAID)
        level = Level.WARNING if is_open else Level.ERROR
        hint = _HINTS.get(reason, words.WRITE_RESULT)
        details = {"value": shorten(result.text), "reason": reason, "number": household.id}
        row.tell(Notice(row.line.at("result"), level, words.RESULT_NOT_TAKEN, hint, details))
        return household
    made = Review(
        date=day,
        category=outcome,
        state=state,
        decision=decision,
        reason=result.reason,
        note=row.review.get("note"),
        **given,
    )
    made = with_kind_of_proposal(household, made)
    if made.kind is None and state is not State.PROPOSED and (day.year, day.month) == (book.plan.year + 1, 1):
        # The list of a plan says in January what its autumn review found.
        made = made.model_copy(update={"kind": ReviewKind.PERIODIC})
    # A row without a decision that names no state is a proposal only if the day has no other review.
    is_unsaid = result.state is None and not stands
    of_day = (each for each in household.reviews if each.date == day and (is_unsaid or each.state is state))
    if conflict := next(of_day, None):
        _refuse_other(row, household, conflict, made)
        return household
    if result.of not in (None, before):
        details = {"value": shorten(result.text), "category": before}
        row.tell(Notice(row.line.at("result"), Level.WARNING, words.RESULT_OF_OTHER_CLASS, words.MEND_CELL, details))
    return household.model_copy(update={"reviews": (*household.reviews, made)})


def _tell_no_day(row: Row, result: Result, *, is_told: bool) -> None:
    """Say that a result has no day, unless it only repeats the class, as posting lists do."""
    if not is_told:
        level = Level.WARNING if row.line.heading.columns.is_survey else Level.ERROR
        details = {"value": shorten(result.text)}
        row.tell(Notice(row.line.at("date"), level, words.RESULT_WITHOUT_DAY, words.GIVE_DAY, details))


def _given(row: Row) -> dict[str, Any]:
    """Return what a row says of its review besides the result, by the keys of a review."""
    found = {key: row.review[key] for key in MEASURED if key in row.review}
    if "remaining" in found:
        found["deprivations"] = found.pop("remaining")
    elif row.line.heading.columns.is_survey and "deprivations" in row.values:
        found["deprivations"] = row.values["deprivations"]
    return found


def _tell_points(row: Row, given: dict[str, Any]) -> None:
    """Say that a row has values of a review but no result, or a note that has no place."""
    if note := row.review.get("note"):
        place = row.line.at("note")
        row.tell(Notice(place, Level.INFO, words.NOTE_UNUSED, None, {"value": shorten(note)}))
    told = [*given, *(key for key in ("decision",) if key in row.review and key not in row.defaulted)]
    if not told or "entered" in row.values:
        return
    keys = tuple(COLUMN_NAMES["remaining" if key == "deprivations" else key][1] for key in told)
    row.tell(Notice(row.line.place, Level.WARNING, words.POINTS_WITHOUT_RESULT, words.WRITE_RESULT, {"keys": keys}))


def _class_before(household: Household, day: date | None) -> Outcome:
    """Return the class of a household before a day: that of its last recognised review, else that of the list."""
    recognised = [each for each in household.reviews if each.state is State.RECOGNISED and each.date != day]
    known = sort_reviews(recognised, day or date.max)
    return known[-1].category if known else Outcome(household.category.value)


def _is_known(household: Household, result: Result, day: date | None, given: dict[str, Any], row: Row) -> bool:
    """Return whether the household already has what a row says of its review."""
    if household.entered and household.entered.date == day and (result.entry or result.is_history):
        return True
    for each in household.reviews:
        if each.date != day or (result.state and each.state is not result.state):
            continue
        if not _may_mean(result, each, household):
            continue
        decision = row.review.get("decision")
        if decision is not None and each.decision != decision:
            continue
        if all(_equal(getattr(each, key), value) for key, value in given.items()):
            return True
    return False


def _may_mean(result: Result, review: Review, household: Household) -> bool:
    """Return whether a result may be said of a review of its day."""
    if result.outcome is not None:
        return review.category is result.outcome
    if result.stays:
        return review.category is _class_before(household, review.date)
    if result.leaves and result.state in {None, State.RECOGNISED}:
        return review.category in {Outcome.NEAR_POOR, Outcome.NOT_POOR}
    return result.entry is None


def _equal(before: object, value: object) -> bool:
    if isinstance(before, tuple) and isinstance(value, tuple):
        return set(before) == set(value)
    return before == value


def _find_reason(
    result: Result, outcome: Outcome | None, state: State, before: Outcome, given: dict[str, Any]
) -> Phrase | None:
    """Return why no review can be made of a result; None if one can."""
    if result.is_history:
        return words.HISTORY_UNSAID
    if result.entry is not None:
        return words.ENTRY_UNSAID
    if outcome is None:
        return words.CLASS_UNSAID
    if outcome is Outcome.LEFT and result.reason is None:
        return words.REASON_UNSAID
    changes = outcome is not before and {outcome, before} <= {Outcome.POOR, Outcome.NEAR_POOR}
    if state is State.RECOGNISED and changes and not {"deprivations", "score_b"} & set(given):
        return words.CODES_UNSAID
    return None


def _refuse_other(row: Row, household: Household, known: Review, made: Review) -> None:
    """Refuse a review that the household has otherwise; the difference is said by the keys that differ."""
    differing = [
        COLUMN_NAMES.get({"deprivations": "remaining", "category": "result"}.get(key, key), (key, key))[1]
        for key in Review.model_fields
        if getattr(made, key) is not None and not _equal(getattr(known, key), getattr(made, key))
    ]
    details = {
        "date": known.date,
        "state": known.state,
        "differences": tuple(differing),
        "number": household.id,
    }
    row.tell(Notice(row.line.at("result"), Level.ERROR, words.REVIEW_DIFFERS, words.REPLACE_REVIEW, details))
