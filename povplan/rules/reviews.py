"""Rules on reviews, visits and support (RV)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from povplan.model.book import Book
from povplan.model.difference import HAPPENINGS
from povplan.model.finding import Finding, Subject
from povplan.model.household import Household, Review
from povplan.model.kinds import DataFile, Level, Outcome, State
from povplan.rules.examples import household_example, recognised_example, review_example
from povplan.rules.known import Known
from povplan.rules.rule import Rule
from povplan.rules.subjects import Path, Reviewed, list_reviews, numbered, of_household, recorded_households

if TYPE_CHECKING:
    from povplan.model.plan import Helper, Responsible

_NEXT = timedelta(days=1)
_CHANGING = frozenset(("reviews", "entered", "members_since"))
"""The keys whose records change figures."""


def check_dates_not_ahead(book: Book, today: date) -> Iterator[Finding]:
    """No record has a date in the future."""
    for file, path, subject, day in _days(book):
        if day > today + _NEXT:
            yield Finding("RV001", file, path, subject, {"date": day, "today": today})


def check_not_tomorrow(book: Book, today: date) -> Iterator[Finding]:
    """A record dated tomorrow comes from a computer with another clock or time zone."""
    for file, path, subject, day in _days(book):
        if day == today + _NEXT:
            yield Finding("RV120", file, path, subject, {"date": day, "today": today})


def check_left_has_reason(book: Book, today: date) -> Iterator[Finding]:
    """A household that left has a reason for leaving."""
    del today
    for each in list_reviews(book):
        if each.review.category is Outcome.LEFT and each.review.reason is None:
            yield each.finding("RV007", "reason")


def check_support_known(book: Book, today: date) -> Iterator[Finding]:
    """Support belongs to a measure of the plan."""
    del today
    known = Known(
        {name: m.id for m in book.plan.measures for name in (m.id, m.name, *m.aliases)},
        {m.id: m.name for m in book.plan.measures},
    )
    for index, household in recorded_households(book):
        for place, support in enumerate(household.support):
            if support.measure not in book.measures and support.measure not in book.unread.ids:
                path = ("households", index, "support", place, "measure")
                yield _unknown("RV008", path, household, support.measure, known)


def check_source_known(book: Book, today: date) -> Iterator[Finding]:
    """Support comes from a source of funds of the plan."""
    del today
    known = Known(
        {name: s.id for s in book.plan.sources for name in (s.id, s.name)}, {s.id: s.name for s in book.plan.sources}
    )
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
    """The visitor is an officer, an organisation or a helper of the plan."""
    del today
    people: dict[str, Responsible | Helper] = {**book.responsibles, **book.helpers}
    spelled = {**{id_: (p.name, *p.aliases) for id_, p in book.responsibles.items()}, **book.helper_names}
    names = [(name, id_) for id_, known_as in spelled.items() for name in dict.fromkeys((id_, *known_as))]
    # A name shared by two, as by branches of a union, does not say who went.
    times = Counter(name for name, _ in names)
    known = Known({name: id_ for name, id_ in names if times[name] == 1}, {id_: p.name for id_, p in people.items()})
    for index, household in recorded_households(book):
        for place, visit in enumerate(household.visits):
            if visit.by is not None and visit.by not in people and visit.by not in book.unread.ids:
                yield _unknown("RV011", ("households", index, "visits", place, "by"), household, visit.by, known)


def check_reason_only_if_left(book: Book, today: date) -> Iterator[Finding]:
    """Only a household that left has a reason for leaving."""
    del today
    for each in list_reviews(book):
        if each.review.reason is not None and each.review.category is not Outcome.LEFT:
            yield each.finding("RV012", "reason")


def check_decisions_agree(book: Book, today: date) -> Iterator[Finding]:
    """Two decisions of one day on a household do not contradict each other."""
    del today
    for index, household in recorded_households(book):
        decided: dict[tuple[date, Outcome | State], Review] = {}
        for place, review in enumerate(household.reviews):
            if review.state is State.PROPOSED:
                continue
            # Two classes recognised on one day, or one class both recognised and refused.
            of_class = decided.setdefault((review.date, review.category), review)
            recognised = review.state is State.RECOGNISED
            of_day = decided.setdefault((review.date, review.state), review) if recognised else review
            if of_class.state is not review.state or of_day.category is not review.category:
                yield Reviewed(index, household, place, review).finding("RV015", "state")


def check_reviews_apart(book: Book, today: date) -> Iterator[Finding]:
    """A household has no two reviews of one day and state."""
    del today
    for index, household in recorded_households(book):
        seen = set()
        for place, review in enumerate(household.reviews):
            key = review.date, review.state
            if key in seen:
                yield Reviewed(index, household, place, review).finding("RV102", "date", state=review.state)
            seen.add(key)


def check_dates_in_year(book: Book, today: date) -> Iterator[Finding]:
    """The date of every record is in the plan's year or the January after it."""
    year = book.plan.year
    first, last = date(year, 1, 1), date(year + 1, 1, 31)
    for file, path, subject, day in _days(book):
        # Other rules report future dates and, for records that change figures, dates before the year, as errors.
        if day <= today and (day > last or (day < first and not _CHANGING.intersection(path))):
            details = {"date": day, "first": first, "last": last}
            yield Finding("RV103", file, path, subject, details)


def check_support_has_source(book: Book, today: date) -> Iterator[Finding]:
    """Support has a source of funds."""
    del today
    for index, household in recorded_households(book):
        for place, support in enumerate(household.support):
            if support.source is None:
                path = ("households", index, "support", place, "source")
                details = {"date": support.date}
                yield Finding("RV106", DataFile.HOUSEHOLDS, path, of_household(household), details)


def check_recorded_once(book: Book, today: date) -> Iterator[Finding]:
    """No visit and no support is recorded twice."""
    del today
    for index, household in recorded_households(book):
        for key in ("visits", "support"):
            seen: set[str] = set()
            for place, record in enumerate(getattr(household, key)):
                shown = repr(record)  # Records cannot be hashed.
                if shown in seen:
                    path = ("households", index, key, place)
                    yield Finding("RV110", DataFile.HOUSEHOLDS, path, of_household(household), {"date": record.date})
                seen.add(shown)


def _days(book: Book) -> Iterator[tuple[DataFile, Path, Subject, date]]:
    """Yield the date of every record."""
    for index, household in recorded_households(book):
        subject, path = of_household(household), ("households", index)
        if household.entered:
            yield DataFile.HOUSEHOLDS, (*path, "entered", "date"), subject, household.entered.date
        for key in HAPPENINGS:
            for place, record in enumerate(getattr(household, key)):
                yield DataFile.HOUSEHOLDS, (*path, key, place, "date"), subject, record.date
    for index, target in numbered(book, "other_targets", book.plan.other_targets):
        for place, report in enumerate(target.reports):
            where: Path = ("other_targets", index, "reports", place, "date")
            yield DataFile.PLAN, where, Subject("target", target.name), report.date


def _unknown(code: str, path: tuple[str | int, ...], household: Household, value: str, known: Known) -> Finding:
    near = known.find_near(value)
    details = {"value": value, "near": near, "id": known.ids[near] if near else None, "choices": known.choices}
    return Finding(code, DataFile.HOUSEHOLDS, path, of_household(household), details)


def _support_example(support: str) -> str:
    return household_example() + f"    support:\n      - {support}\n"


REVIEW_RULES = (
    Rule(
        "RV120",
        Level.WARNING,
        check_not_tomorrow,
        review_example(recognised_example("income: 1650000", day="2093-06-30")),
    ),
    Rule(
        "RV001",
        Level.ERROR,
        check_dates_not_ahead,
        review_example(recognised_example("income: 1650000", day="2093-06-30")),
    ),
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
    Rule(
        "RV012",
        Level.ERROR,
        check_reason_only_if_left,
        review_example(recognised_example("income: 1650000, reason: moved")),
    ),
    Rule(
        "RV015",
        Level.ERROR,
        check_decisions_agree,
        review_example(recognised_example("income: 1650000"))
        + "      - "
        + recognised_example("deprivations: [4]", "near_poor")
        + "\n",
    ),
    Rule(
        "RV102",
        Level.WARNING,
        check_reviews_apart,
        review_example(recognised_example("income: 1650000"))
        + "      - "
        + recognised_example("income: 1700000")
        + "\n",
    ),
    Rule(
        "RV103", Level.WARNING, check_dates_in_year, _support_example("{date: 2022-04-12, measure: jobs, source: fund}")
    ),
    Rule("RV106", Level.WARNING, check_support_has_source, _support_example("{date: 2023-04-12, measure: jobs}")),
    Rule(
        "RV110",
        Level.WARNING,
        check_recorded_once,
        household_example() + "    visits:\n" + 2 * "      - {date: 2023-04-02, by: tran-thu}\n",
    ),
)
