"""Rules on decisions on reviews: their numbers, dates and reasons (RV)."""

import re
from collections.abc import Iterator
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.household import Review
from povplan.model.kinds import DataFile, Level, Outcome, ReviewKind, State
from povplan.model.names import fold
from povplan.model.reviews import LAST_PERIODIC_DAY, begin_of, decide_by, order_of
from povplan.rules.examples import household_example, proposed_example, recognised_example, review_example
from povplan.rules.rule import Rule
from povplan.rules.subjects import Path, Reviewed, list_reviews, of_household, recorded_households

_PROCESS = "Quyết định 24/2021/QĐ-TTg"

_WINDOW = ((9, 1), LAST_PERIODIC_DAY)
"""Of the periodic review (Decision 24/2021/QĐ-TTg)."""

_ZEROS = re.compile(r"\b0+(?=[0-9])")


def check_recognition_has_decision(book: Book, today: date) -> Iterator[Finding]:
    """A recognised review has a decision number, unless the household left."""
    del today
    for each in list_reviews(book):
        review = each.review
        if review.state is State.RECOGNISED and review.category is not Outcome.LEFT and not review.decision:
            yield each.finding("RV002", "decision")


def check_regular_decided(book: Book, today: date) -> Iterator[Finding]:
    """A regular review is decided within 15 days of its beginning, the 15th of the month."""
    for each in _open_proposals(book):
        begun = begin_of(each.review)
        if each.review.kind_or_default() is ReviewKind.REGULAR and today > decide_by(each.review):
            yield each.finding("RV104", "state", days=(today - begun).days, begun=begun)


def check_periodic_decided(book: Book, today: date) -> Iterator[Finding]:
    """A periodic review is decided by 14 December of its year."""
    for each in _open_proposals(book):
        last = decide_by(each.review)
        if each.review.kind_or_default() is ReviewKind.PERIODIC and today > last:
            yield each.finding("RV105", "state", last=last)


def check_decided_in_time(book: Book, today: date) -> Iterator[Finding]:
    """The decision on a regular review comes within 15 days of its beginning, the 15th of the month."""
    del today
    for each, proposal in _decided_proposals(book):
        begun = begin_of(proposal)
        if proposal.kind_or_default() is ReviewKind.REGULAR and each.review.date > decide_by(proposal):
            yield each.finding("RV112", "date", days=(each.review.date - begun).days, begun=begun)


def check_periodic_in_time(book: Book, today: date) -> Iterator[Finding]:
    """The decision on a periodic review comes by 14 December of its year."""
    del today
    last = date(book.plan.year, *_WINDOW[1])
    # A decision without a kind has the kind of the proposal that it decides.
    of_autumn = {
        (each.row, each.place)
        for each, proposal in _decided_proposals(book)
        if each.review.kind is None and proposal.kind_or_default() is ReviewKind.PERIODIC
    }
    for each in list_reviews(book):
        review = each.review
        is_periodic = review.kind is ReviewKind.PERIODIC or (each.row, each.place) in of_autumn
        if review.state is not State.PROPOSED and is_periodic and review.date > last:
            yield each.finding("RV113", "date", last=last)


def check_decision_has_one_day(book: Book, today: date) -> Iterator[Finding]:
    """A decision has one date; the numbers begin again each year."""
    del today
    first: dict[tuple[str, int], date] = {}
    for index, household in recorded_households(book):
        dated: list[tuple[Path, str | None, date]] = [
            (("reviews", place), review.decision, review.date) for place, review in enumerate(household.reviews)
        ]
        if household.entered:
            dated.append((("entered",), household.entered.decision, household.entered.date))
        for path, decision, day in dated:
            known = first.setdefault((_number_of(decision), day.year), day) if decision else day
            if known != day:
                details = {"decision": decision, "date": day, "other": known}
                where = ("households", index, *path, "decision")
                yield Finding("RV116", DataFile.HOUSEHOLDS, where, of_household(household), details)


def _number_of(decision: str) -> str:
    """Return the number of a decision in one spelling: 05/QĐ-UBND, 5 / QD–ubnd."""
    return _ZEROS.sub("", fold(decision))


def check_periodic_in_window(book: Book, today: date) -> Iterator[Finding]:
    """A periodic review is from 1 September to 14 December; only its decision may come later."""
    del today
    for each in list_reviews(book):
        review = each.review
        day = (review.date.month, review.date.day)
        inside = _WINDOW[0] <= day <= _WINDOW[1]
        later = review.state is not State.PROPOSED and (day > _WINDOW[1] or day[0] == 1)
        if review.kind is ReviewKind.PERIODIC and not inside and not later:
            yield each.finding("RV117", "kind")


def check_refusal_has_reasons(book: Book, today: date) -> Iterator[Finding]:
    """A refusal gives its reasons, for the answer in writing."""
    del today
    for each in list_reviews(book):
        if each.review.state is State.REJECTED and not each.review.note:
            yield each.finding("RV119", "state")


def _open_proposals(book: Book) -> Iterator[Reviewed]:
    """Yield each proposal that was not decided."""
    for index, household in recorded_households(book):
        decided = max((r.date for r in household.reviews if r.state is not State.PROPOSED), default=None)
        for place, review in enumerate(household.reviews):
            if review.state is State.PROPOSED and (decided is None or review.date > decided):
                yield Reviewed(index, household, place, review)


def _decided_proposals(book: Book) -> Iterator[tuple[Reviewed, Review]]:
    """Yield each decision with its proposal: the review directly before it."""
    for index, household in recorded_households(book):
        proposal: Review | None = None
        for place, review in sorted(enumerate(household.reviews), key=lambda pair: order_of(pair[1])):
            if proposal and review.state is not State.PROPOSED and review.category is not Outcome.LEFT:
                yield Reviewed(index, household, place, review), proposal
            proposal = review if review.state is State.PROPOSED else None


DECISION_RULES = (
    Rule(
        "RV002",
        Level.ERROR,
        check_recognition_has_decision,
        review_example("{date: 2023-06-30, category: not_poor, state: recognised, income: 1650000}"),
        _PROCESS,
    ),
    Rule("RV104", Level.WARNING, check_regular_decided, review_example(proposed_example("2023-03-15")), _PROCESS),
    Rule("RV105", Level.WARNING, check_periodic_decided, review_example(proposed_example("2023-10-15")), _PROCESS),
    Rule(
        "RV112",
        Level.WARNING,
        check_decided_in_time,
        review_example(proposed_example("2023-03-20"))
        + "      - "
        + recognised_example("deprivations: [4, 10]", "near_poor", "2023-04-20")
        + "\n",
        _PROCESS,
    ),
    Rule(
        "RV113",
        Level.WARNING,
        check_periodic_in_time,
        review_example(recognised_example("income: 1650000, kind: periodic", day="2023-12-20")),
        _PROCESS,
    ),
    Rule(
        "RV116",
        Level.WARNING,
        check_decision_has_one_day,
        review_example(recognised_example("income: 1650000"))
        + household_example(id=2, head="Lê Văn Mẫu")
        + "    reviews:\n      - "
        + recognised_example("income: 1700000", day="2023-07-15")
        + "\n",
    ),
    Rule(
        "RV117",
        Level.WARNING,
        check_periodic_in_window,
        review_example(recognised_example("income: 1650000, kind: periodic")),
        _PROCESS,
    ),
    Rule(
        "RV119",
        Level.WARNING,
        check_refusal_has_reasons,
        review_example("{date: 2023-06-30, category: near_poor, state: rejected}"),
        _PROCESS,
    ),
)
