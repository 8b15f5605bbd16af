"""What must hold of reviews, visits and support (RV)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from povplan.model.book import Book
from povplan.model.finding import DataFile, Finding, Level
from povplan.model.household import Household, Review, ReviewKind, State
from povplan.model.record import Outcome
from povplan.rules.examples import household_example, review_example
from povplan.rules.known import Known
from povplan.rules.rule import Rule
from povplan.rules.subjects import of_household, recorded_households

if TYPE_CHECKING:
    from povplan.model.plan import Helper, Responsible

_PROCESS = "Quyết định 24/2021/QĐ-TTg"
_STANDARD = "Nghị định 07/2021/NĐ-CP, Điều 3"

# A regular review is decided within 15 days (Decision 24/2021/QĐ-TTg).
_DECISION_DAYS = timedelta(days=15)


class _Reviewed(NamedTuple):
    """A review with its household and their places in the file."""

    row: int
    household: Household
    place: int
    review: Review

    def finding(self, code: str, key: str, **details: object) -> Finding:
        """Return a finding at a key of the review."""
        path = ("households", self.row, "reviews", self.place, key)
        subject = of_household(self.household)
        return Finding(code, DataFile.HOUSEHOLDS, path, subject, {"date": self.review.date, **details})


def check_dates_not_ahead(book: Book, today: date) -> Iterator[Finding]:
    """Nothing is recorded for a day that has not come."""
    for path, household, day in _days(book):
        if day > today:
            yield Finding("RV001", DataFile.HOUSEHOLDS, path, of_household(household), {"date": day, "today": today})


def check_recognition_has_decision(book: Book, today: date) -> Iterator[Finding]:
    """A recognised review bears the number of its decision, except for a household that left."""
    del today
    for each in _reviews(book):
        review = each.review
        if review.state is State.RECOGNISED and review.category is not Outcome.LEFT and not review.decision:
            yield each.finding("RV002", "decision")


def check_not_poor_above_line(book: Book, today: date) -> Iterator[Finding]:
    """A household leaves both classes only by income above the line."""
    del today
    for each, line, score in _with_lines(book):
        review = each.review
        if review.category is Outcome.NOT_POOR:
            if review.income is not None and review.income <= line:
                yield each.finding("RV003", "income", measured="income", value=review.income, line=line)
            elif review.score_a is not None and review.score_a <= score:
                yield each.finding("RV003", "score_a", measured="score_a", value=review.score_a, line=score)


def check_near_poor_under_count(book: Book, today: date) -> Iterator[Finding]:
    """A near-poor household is deprived in fewer indicators than make a household poor."""
    del today
    for each, least, count, key in _with_counts(book):
        if each.review.category is Outcome.NEAR_POOR and count >= least:
            yield each.finding("RV004", key, count=count, least=least)


def check_poor_at_count(book: Book, today: date) -> Iterator[Finding]:
    """A poor household is deprived in as many indicators as the standard asks for."""
    del today
    for each, least, count, key in _with_counts(book):
        if each.review.category is Outcome.POOR and count < least:
            yield each.finding("RV005", key, count=count, least=least)


def check_poor_under_line(book: Book, today: date) -> Iterator[Finding]:
    """A poor or near-poor household has an income at or under the line."""
    del today
    for each, line, score in _with_lines(book):
        review = each.review
        if review.category in (Outcome.POOR, Outcome.NEAR_POOR):
            if review.income is not None and review.income > line:
                yield each.finding(
                    "RV006", "income", measured="income", value=review.income, line=line, category=review.category
                )
            elif review.score_a is not None and review.score_a > score:
                yield each.finding(
                    "RV006", "score_a", measured="score_a", value=review.score_a, line=score, category=review.category
                )


def check_left_has_reason(book: Book, today: date) -> Iterator[Finding]:
    """A household that left did so for a reason."""
    del today
    for each in _reviews(book):
        if each.review.category is Outcome.LEFT and each.review.reason is None:
            yield each.finding("RV007", "reason")


def check_support_known(book: Book, today: date) -> Iterator[Finding]:
    """Support belongs to a measure of the plan."""
    del today
    known = Known({name: m.id for m in book.plan.measures for name in (m.id, m.name, *m.aliases)})
    for index, household in recorded_households(book):
        for place, support in enumerate(household.support):
            if support.measure not in book.measures and support.measure not in book.unread.ids:
                path = ("households", index, "support", place, "measure")
                yield _unknown("RV008", path, household, support.measure, known)


def check_source_known(book: Book, today: date) -> Iterator[Finding]:
    """Support comes from a source of funds of the plan."""
    del today
    known = Known({name: s.id for s in book.plan.sources for name in (s.id, s.name)})
    for index, household in recorded_households(book):
        for place, support in enumerate(household.support):
            source = support.source
            if source is not None and source not in book.sources and source not in book.unread.ids:
                yield _unknown("RV009", ("households", index, "support", place, "source"), household, source, known)


def check_amount_not_negative(book: Book, today: date) -> Iterator[Finding]:
    """The amount of a support is not negative."""
    del today
    for index, household in recorded_households(book):
        for place, support in enumerate(household.support):
            if support.amount is not None and support.amount < 0:
                path = ("households", index, "support", place, "amount")
                details = {"date": support.date, "amount": support.amount}
                yield Finding("RV010", DataFile.HOUSEHOLDS, path, of_household(household), details)


def check_visitor_known(book: Book, today: date) -> Iterator[Finding]:
    """Who visited is an officer, an organisation or a helper of the plan."""
    del today
    people: dict[str, Responsible | Helper] = {**book.responsibles, **book.helpers}
    names = [(name, p.id) for p in people.values() for name in dict.fromkeys((p.id, p.name, *p.aliases))]
    # A name that two bear, as the branches of a union do, does not tell who went.
    times = Counter(name for name, _ in names)
    known = Known({name: id_ for name, id_ in names if times[name] == 1})
    for index, household in recorded_households(book):
        for place, visit in enumerate(household.visits):
            if visit.by is not None and visit.by not in people and visit.by not in book.unread.ids:
                yield _unknown("RV011", ("households", index, "visits", place, "by"), household, visit.by, known)


def check_reason_only_if_left(book: Book, today: date) -> Iterator[Finding]:
    """Only a household that left has a reason for leaving."""
    del today
    for each in _reviews(book):
        if each.review.reason is not None and each.review.category is not Outcome.LEFT:
            yield each.finding("RV012", "reason")


def check_nothing_after_leaving(book: Book, today: date) -> Iterator[Finding]:
    """After a household left, nothing more is found of it."""
    del today
    for index, household in recorded_households(book):
        days = (r.date for r in household.reviews if r.category is Outcome.LEFT and r.state is State.RECOGNISED)
        left = min(days, default=date.max)
        for place, review in enumerate(household.reviews):
            if review.date > left:
                yield _Reviewed(index, household, place, review).finding("RV013", "date", left=left)


def check_nothing_before_entering(book: Book, today: date) -> Iterator[Finding]:
    """A household that came in during the year is reviewed from that day on."""
    del today
    for each in _reviews(book):
        entered = each.household.entered
        if entered and each.review.date < entered.date:
            yield each.finding("RV014", "date", entered=entered.date)


def check_decisions_agree(book: Book, today: date) -> Iterator[Finding]:
    """Two decisions of one day on a household do not contradict each other."""
    del today
    for index, household in recorded_households(book):
        decided: dict[date, Review] = {}
        for place, review in enumerate(household.reviews):
            if review.state is not State.PROPOSED:
                other = decided.setdefault(review.date, review)
                if (other.state, other.category) != (review.state, review.category):
                    yield _Reviewed(index, household, place, review).finding("RV015", "state")


def check_change_has_grounds(book: Book, today: date) -> Iterator[Finding]:
    """A review that changes the class says by income, points or codes why."""
    del today
    for each in _reviews(book):
        review = each.review
        given = (review.income, review.score_a, review.score_b, review.deprivations)
        changes = review.category.value != each.household.category.value and review.category is not Outcome.LEFT
        if changes and all(value is None for value in given):
            yield each.finding("RV101", "category")


def check_reviews_apart(book: Book, today: date) -> Iterator[Finding]:
    """A household has no two reviews of one day and state."""
    del today
    for index, household in recorded_households(book):
        seen = set()
        for place, review in enumerate(household.reviews):
            key = review.date, review.state
            if key in seen:
                yield _Reviewed(index, household, place, review).finding("RV102", "date", state=review.state)
            seen.add(key)


def check_dates_in_year(book: Book, today: date) -> Iterator[Finding]:
    """What is recorded falls into the plan's year or the January after it."""
    year = book.plan.year
    first, last = date(year, 1, 1), date(year + 1, 1, 31)
    for path, household, day in _days(book):
        # A day that has not come is told already, as an error.
        if day <= today and not first <= day <= last:
            details = {"date": day, "first": first, "last": last}
            yield Finding("RV103", DataFile.HOUSEHOLDS, path, of_household(household), details)


def check_regular_decided(book: Book, today: date) -> Iterator[Finding]:
    """A regular review is decided within 15 days."""
    for each in _open_proposals(book):
        if each.review.kind_or_default() is ReviewKind.REGULAR and today - each.review.date > _DECISION_DAYS:
            yield each.finding("RV104", "state", days=(today - each.review.date).days)


def check_periodic_decided(book: Book, today: date) -> Iterator[Finding]:
    """A periodic review is decided by 14 December of its year."""
    for each in _open_proposals(book):
        last = date(each.review.date.year, 12, 14)
        if each.review.kind_or_default() is ReviewKind.PERIODIC and today > last:
            yield each.finding("RV105", "state", last=last)


def check_support_has_source(book: Book, today: date) -> Iterator[Finding]:
    """Support tells its source of funds."""
    del today
    for index, household in recorded_households(book):
        for place, support in enumerate(household.support):
            if support.source is None:
                path = ("households", index, "support", place, "source")
                details = {"date": support.date}
                yield Finding("RV106", DataFile.HOUSEHOLDS, path, of_household(household), details)


def check_not_poor_by_income(book: Book, today: date) -> Iterator[Finding]:
    """That a household is neither poor nor near-poor is shown by income or points, not by codes."""
    del today
    for each in _reviews(book):
        review = each.review
        codes_alone = review.deprivations is not None or review.score_b is not None
        if review.category is Outcome.NOT_POOR and codes_alone and review.income is None and review.score_a is None:
            yield each.finding("RV107", "category")


def _reviews(book: Book) -> Iterator[_Reviewed]:
    for index, household in recorded_households(book):
        for place, review in enumerate(household.reviews):
            yield _Reviewed(index, household, place, review)


def _open_proposals(book: Book) -> Iterator[_Reviewed]:
    """Yield each proposal after which nothing was decided."""
    for index, household in recorded_households(book):
        decided = max((r.date for r in household.reviews if r.state is not State.PROPOSED), default=None)
        for place, review in enumerate(household.reviews):
            if review.state is State.PROPOSED and (decided is None or review.date > decided):
                yield _Reviewed(index, household, place, review)


def _with_lines(book: Book) -> Iterator[tuple[_Reviewed, int, int]]:
    """Yield each standing review with the income line (VND per person per month) and its points."""
    if book.standard:
        lines = book.standard.income.of(book.plan.area)
        for each in _reviews(book):
            if each.review.state is not State.REJECTED:
                yield each, lines.poverty, lines.score_a


def _with_counts(book: Book) -> Iterator[tuple[_Reviewed, int, int, str]]:
    """Yield each standing review that tells a number of deprivations, with the least of a poor household."""
    if book.standard:
        least, points = book.standard.least_deprivations, book.standard.points_per_deprivation
        for each in _reviews(book):
            review = each.review
            if review.state is not State.REJECTED:
                if review.deprivations is not None:
                    yield each, least, len(set(review.deprivations)), "deprivations"
                elif review.score_b is not None:
                    yield each, least, review.score_b // points, "score_b"


def _days(book: Book) -> Iterator[tuple[tuple[str | int, ...], Household, date]]:
    for index, household in recorded_households(book):
        if household.entered:
            yield ("households", index, "entered", "date"), household, household.entered.date
        for key in ("visits", "support", "reviews"):
            for place, record in enumerate(getattr(household, key)):
                yield ("households", index, key, place, "date"), household, record.date


def _unknown(code: str, path: tuple[str | int, ...], household: Household, value: str, known: Known) -> Finding:
    near = known.find_near(value)
    details = {"value": value, "near": near, "id": known.ids[near] if near else None, "choices": known.choices}
    return Finding(code, DataFile.HOUSEHOLDS, path, of_household(household), details)


def _support_example(support: str) -> str:
    return household_example() + f"    support:\n      - {support}\n"


def _out(more: str, category: str = "not_poor", day: str = "2023-06-30") -> str:
    return f"{{date: {day}, category: {category}, state: recognised, decision: 52/QĐ-UBND, {more}}}"


def _open(day: str) -> str:
    return f"{{date: {day}, category: near_poor, state: proposed, deprivations: [4, 10]}}"


REVIEW_RULES = (
    Rule("RV001", Level.ERROR, check_dates_not_ahead, review_example(_out("income: 1650000", day="2093-06-30"))),
    Rule(
        "RV002",
        Level.ERROR,
        check_recognition_has_decision,
        review_example("{date: 2023-06-30, category: not_poor, state: recognised, income: 1650000}"),
        _PROCESS,
    ),
    Rule("RV003", Level.ERROR, check_not_poor_above_line, review_example(_out("income: 1500000")), _STANDARD),
    Rule(
        "RV004",
        Level.ERROR,
        check_near_poor_under_count,
        review_example(_out("deprivations: [1, 4, 10]", "near_poor")),
        _STANDARD,
    ),
    Rule("RV005", Level.ERROR, check_poor_at_count, review_example(_out("deprivations: [4]", "poor")), _STANDARD),
    Rule("RV006", Level.ERROR, check_poor_under_line, review_example(_out("income: 1650000", "near_poor")), _STANDARD),
    Rule(
        "RV007",
        Level.ERROR,
        check_left_has_reason,
        review_example("{date: 2023-06-30, category: left, state: recognised}"),
    ),
    Rule("RV008", Level.ERROR, check_support_known, _support_example("{date: 2023-04-12, measure: job, source: fund}")),
    Rule(
        "RV009", Level.ERROR, check_source_known, _support_example("{date: 2023-04-12, measure: jobs, source: funds}")
    ),
    Rule(
        "RV010",
        Level.ERROR,
        check_amount_not_negative,
        _support_example("{date: 2023-04-12, measure: jobs, source: fund, amount: -5000000}"),
    ),
    Rule(
        "RV011",
        Level.ERROR,
        check_visitor_known,
        household_example() + "    visits:\n      - {date: 2023-04-02, by: tran-thus}\n",
    ),
    Rule("RV012", Level.ERROR, check_reason_only_if_left, review_example(_out("income: 1650000, reason: moved"))),
    Rule(
        "RV013",
        Level.ERROR,
        check_nothing_after_leaving,
        review_example("{date: 2023-05-30, category: left, state: recognised, reason: died}")
        + "      - "
        + _out("deprivations: [4]", "near_poor")
        + "\n",
    ),
    Rule(
        "RV014",
        Level.ERROR,
        check_nothing_before_entering,
        review_example(
            _out("income: 1650000"), planned="false", entered="{date: 2023-07-20, as: new, decision: 31/QĐ-UBND}"
        ),
    ),
    Rule(
        "RV015",
        Level.ERROR,
        check_decisions_agree,
        review_example(_out("income: 1650000")) + "      - " + _out("deprivations: [4]", "near_poor") + "\n",
    ),
    Rule(
        "RV101",
        Level.WARNING,
        check_change_has_grounds,
        review_example("{date: 2023-06-30, category: not_poor, state: recognised, decision: 52/QĐ-UBND}"),
    ),
    Rule(
        "RV102",
        Level.WARNING,
        check_reviews_apart,
        review_example(_out("income: 1650000")) + "      - " + _out("income: 1700000") + "\n",
    ),
    Rule("RV103", Level.WARNING, check_dates_in_year, review_example(_out("income: 1650000", day="2022-06-30"))),
    Rule("RV104", Level.WARNING, check_regular_decided, review_example(_open("2023-03-15")), _PROCESS),
    Rule("RV105", Level.WARNING, check_periodic_decided, review_example(_open("2023-10-15")), _PROCESS),
    Rule("RV106", Level.WARNING, check_support_has_source, _support_example("{date: 2023-04-12, measure: jobs}")),
    Rule("RV107", Level.WARNING, check_not_poor_by_income, review_example(_out("deprivations: []"))),
)
