"""Rules on the edges of a plan: its year, and households that enter, leave, merge or split (RV)."""

from collections.abc import Iterator
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.household import Household
from povplan.model.kinds import DataFile, Entry, Level, Outcome, Reason, State
from povplan.model.reviews import decides_for, list_counted, order_of, sort_reviews
from povplan.rules.examples import household_example, recognised_example, review_example
from povplan.rules.rule import Rule
from povplan.rules.subjects import Path, Reviewed, list_reviews, numbered_households, of_household, recorded_households

_PROCESS = "Quyết định 24/2021/QĐ-TTg"


def check_nothing_before_the_year(book: Book, today: date) -> Iterator[Finding]:
    """No review, entry or change of members is dated before the plan's year: the list includes it already."""
    del today
    first = date(book.plan.year, 1, 1)
    for index, household in recorded_households(book):
        for path, day in _dated(household):
            if day < first:
                yield _finding("RV017", ("households", index, *path), household, date=day, year=book.plan.year)


def check_nothing_after_leaving(book: Book, today: date) -> Iterator[Finding]:
    """After its last member died, a household has no more reviews; one that moved away may come back."""
    del today
    for index, household in recorded_households(book):
        days = (r.date for r in household.reviews if r.reason is Reason.DIED and r.state is State.RECOGNISED)
        left = min(days, default=date.max)
        for place, review in enumerate(household.reviews):
            if review.date > left:
                yield Reviewed(index, household, place, review).finding("RV013", "date", left=left)


def check_nothing_before_entering(book: Book, today: date) -> Iterator[Finding]:
    """A household that entered during the year is recognised from that day on; it may be proposed or refused before."""
    del today
    for each in list_reviews(book):
        entered = each.household.entered
        if entered and each.review.date < entered.date and each.review.state is State.RECOGNISED:
            yield each.finding("RV014", "date", entered=entered.date)


def check_died_alone(book: Book, today: date) -> Iterator[Finding]:
    """A household that died had one member left."""
    del today
    for each in list_reviews(book):
        review, members = each.review, each.household.members_on(each.review.date)
        if review.category is Outcome.LEFT and review.reason is Reason.DIED and members > 1:
            yield each.finding("RV115", "reason", members=members)


def check_recorded_while_there(book: Book, today: date) -> Iterator[Finding]:
    """Support and visits fall in the time in which a household is in the commune and on the list."""
    del today
    for index, household in recorded_households(book):
        decided = sort_reviews((r for r in household.reviews if r.state is State.RECOGNISED), date.max)
        for key in ("visits", "support"):
            for place, record in enumerate(getattr(household, key)):
                is_early = household.entered is not None and record.date < household.entered.date
                last = next((r for r in reversed(decided) if r.date < record.date), None)
                if is_early or (last and last.category is Outcome.LEFT):
                    yield _finding("RV118", ("households", index, key, place, "date"), household, date=record.date)


def check_entry_has_decision(book: Book, today: date) -> Iterator[Finding]:
    """A household that is new or returned was put on the list by a decision."""
    del today
    for index, household in recorded_households(book):
        entered = household.entered
        if entered and entered.as_ in (Entry.NEW, Entry.RETURNED) and not entered.decision:
            path = ("households", index, "entered")
            yield _finding("HH112", path, household, date=entered.date)


def check_went_into_known(book: Book, today: date) -> Iterator[Finding]:
    """A household that another one joined is in the list."""
    del today
    for index, household in recorded_households(book):
        for place, review in enumerate(household.reviews):
            if review.into is not None and not _is_another(book, household, review.into):
                path = ("households", index, "reviews", place, "into")
                yield _finding("RV018", path, household, value=review.into, date=review.date)


def check_into_only_if_joined(book: Book, today: date) -> Iterator[Finding]:
    """Only a household that was merged or split joined another one."""
    del today
    for index, household in recorded_households(book):
        for place, review in enumerate(household.reviews):
            joined = review.category is Outcome.LEFT and review.reason in (Reason.MERGED, Reason.SPLIT)
            if review.into is not None and not joined:
                yield _finding("RV019", ("households", index, "reviews", place, "into"), household, date=review.date)


def check_came_out_of_known(book: Book, today: date) -> Iterator[Finding]:
    """A household from which another one split off is in the list."""
    del today
    for index, household in recorded_households(book):
        entered = household.entered
        if entered and entered.from_ is not None and not _is_another(book, household, entered.from_):
            yield _finding("HH013", ("households", index, "entered", "from"), household, value=entered.from_)


def check_from_only_if_split(book: Book, today: date) -> Iterator[Finding]:
    """Only a household that split off came from another one."""
    del today
    for index, household in recorded_households(book):
        entered = household.entered
        if entered and entered.from_ is not None and entered.as_ is not Entry.SPLIT:
            yield _finding("HH015", ("households", index, "entered", "from"), household)


def check_members_since(book: Book, today: date) -> Iterator[Finding]:
    """A household has at least one member, also after a change."""
    del today
    for index, household in numbered_households(book):
        for place, change in enumerate(household.members_since):
            if change.members < 1:
                path = ("households", index, "members_since", place, "members")
                yield _finding("HH014", path, household, date=change.date, members=change.members)


def check_decisions_count(book: Book, today: date) -> Iterator[Finding]:
    """A review of the January after the year counts only if it decides a proposal of the year or is periodic."""
    del today
    year = book.plan.year
    for index, household in recorded_households(book):
        if all(review.date.year <= year for review in household.reviews):
            continue
        for place, review in sorted(enumerate(household.reviews), key=lambda pair: order_of(pair[1])):
            if (review.date.year, review.date.month) != (year + 1, 1):
                continue
            counted = list_counted(household.reviews, review.date, year)
            before = [each for each in counted if order_of(each) < order_of(review)]
            if not decides_for(year, review, before[-1] if before else None):
                path = ("households", index, "reviews", place, "date")
                yield _finding("RV109", path, household, date=review.date, year=year)


def _dated(household: Household) -> Iterator[tuple[Path, date]]:
    if household.entered:
        yield ("entered", "date"), household.entered.date
    for place, change in enumerate(household.members_since):
        yield ("members_since", place, "date"), change.date
    for place, review in enumerate(household.reviews):
        yield ("reviews", place, "date"), review.date


def _is_another(book: Book, household: Household, number: int) -> bool:
    """Return whether a number is that of another household; a record that cannot be read may have any number."""
    return number != household.id and (number in book.numbers or book.unread.households > 0)


def _finding(code: str, path: Path, household: Household, **details: object) -> Finding:
    return Finding(code, DataFile.HOUSEHOLDS, path, of_household(household), details)


MOVE_RULES = (
    Rule(
        "HH112",
        Level.WARNING,
        check_entry_has_decision,
        household_example(planned="false", entered="{date: 2023-05-20, as: new}"),
        _PROCESS,
    ),
    Rule(
        "RV115",
        Level.WARNING,
        check_died_alone,
        review_example("{date: 2023-06-30, category: left, state: recognised, reason: died}"),
    ),
    Rule(
        "RV118",
        Level.WARNING,
        check_recorded_while_there,
        review_example("{date: 2023-05-30, category: left, state: recognised, reason: moved}")
        + "    visits:\n      - {date: 2023-06-15, by: tran-thu}\n",
    ),
    Rule(
        "RV013",
        Level.ERROR,
        check_nothing_after_leaving,
        review_example("{date: 2023-05-30, category: left, state: recognised, reason: died}")
        + "      - "
        + recognised_example("deprivations: [4]", "near_poor")
        + "\n",
    ),
    Rule(
        "RV014",
        Level.ERROR,
        check_nothing_before_entering,
        review_example(
            recognised_example("income: 1650000"),
            planned="false",
            entered="{date: 2023-07-20, as: new, decision: 31/QĐ-UBND}",
        ),
    ),
    Rule(
        "HH013",
        Level.ERROR,
        check_came_out_of_known,
        household_example(planned="false", entered="{date: 2023-05-20, as: split, from: 99, decision: 31/QĐ-UBND}"),
    ),
    Rule(
        "HH014",
        Level.ERROR,
        check_members_since,
        household_example(members_since="[{date: 2023-07-01, members: 0}]"),
    ),
    Rule(
        "HH015",
        Level.ERROR,
        check_from_only_if_split,
        household_example(planned="false", entered="{date: 2023-05-20, as: new, from: 2, decision: 31/QĐ-UBND}"),
    ),
    Rule(
        "RV017",
        Level.ERROR,
        check_nothing_before_the_year,
        review_example(
            "{date: 2022-12-20, category: not_poor, state: recognised, income: 1650000, decision: 52/QĐ-UBND}"
        ),
    ),
    Rule(
        "RV018",
        Level.ERROR,
        check_went_into_known,
        review_example("{date: 2023-06-30, category: left, state: recognised, reason: merged, into: 99}"),
    ),
    Rule(
        "RV019",
        Level.ERROR,
        check_into_only_if_joined,
        review_example("{date: 2023-06-30, category: left, state: recognised, reason: moved, into: 2}"),
    ),
    Rule(
        "RV109",
        Level.WARNING,
        check_decisions_count,
        review_example(
            "{date: 2024-01-10, category: not_poor, state: recognised, income: 1650000, decision: 52/QĐ-UBND}"
        ),
        _PROCESS,
    ),
)
