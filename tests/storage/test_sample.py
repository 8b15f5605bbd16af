"""The made-up commune: no error, a story that holds from quarter to quarter, and nobody real in it.

The figures were counted by hand when the year was made up, household by household.
"""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from povplan.model.book import Book
from povplan.model.kinds import (
    Category,
    DataFile,
    Entry,
    Group,
    HelperKind,
    Level,
    Outcome,
    Reason,
    ReviewKind,
    Stand,
    State,
)
from povplan.model.names import fold
from povplan.progress.standing import stand_on
from povplan.progress.stretch import look_at
from povplan.progress.tally import Tally, tally_progress
from povplan.reports.findings import level_of
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.storage.load import Loaded, load
from povplan.storage.new_folder import read_sample, read_standard

DATA = Path(__file__).parents[2] / "data"
POOR, NEAR_POOR = Category.POOR, Category.NEAR_POOR
LATER = date(2026, 11, 24)

MARCH, JUNE, SEPTEMBER, DECEMBER = date(2025, 3, 31), date(2025, 6, 30), date(2025, 9, 30), date(2025, 12, 31)

# Of poor and of near-poor households: proposed, done, of these near-poor now, left, rejected.
COMMUNE = {
    MARCH: ((1, 0, 0, 1, 0), (0, 0, 0, 0, 0)),
    JUNE: ((2, 6, 6, 2, 0), (1, 1, 0, 0, 0)),
    SEPTEMBER: ((1, 9, 8, 2, 1), (0, 3, 0, 0, 1)),
    DECEMBER: ((1, 19, 16, 2, 1), (0, 7, 0, 0, 0)),
}

# Done per village, in the order of the plan.
VILLAGES = {
    MARCH: ((0, 0, 0, 0, 0), (0, 0, 0, 0, 0)),
    JUNE: ((1, 2, 1, 1, 1), (1, 0, 0, 0, 0)),
    SEPTEMBER: ((2, 2, 2, 2, 1), (1, 1, 1, 0, 0)),
    DECEMBER: ((5, 4, 4, 3, 3), (2, 1, 2, 1, 1)),
}

# Poor and near-poor households followed.
STOCK = {MARCH: (26, 11), JUNE: (20, 17), SEPTEMBER: (20, 16), DECEMBER: (10, 20)}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tmp_path_factory.mktemp("sample")
    (folder / "deprivations.yaml").write_bytes(read_standard())
    for name, content in read_sample().items():
        (folder / name).write_bytes(content)
    return load(folder)


@pytest.fixture(scope="module")
def book(loaded: Loaded) -> Book:
    assert loaded.book is not None
    return loaded.book


def test_it_is_laid_out_as_the_shipped_files_are(loaded: Loaded) -> None:
    assert loaded.findings == ()
    assert all(source.is_plain for source in loaded.sources.values())
    text = loaded.sources[DataFile.HOUSEHOLDS].text
    assert "\nhouseholds:\n  - id: 1\n" in text
    assert not any("#" in line for line in text.partition("households:\n")[2].split("\n"))


def test_there_are_three_questions_some_late_decisions_and_no_error(book: Book) -> None:
    findings = check_book(book, LATER, RULES)
    assert {level_of(f) for f in findings} == {Level.WARNING}
    late = [("RV112", number) for number in (1, 2, 10, 14, 20, 32, 38)]
    questions = [("PL106", 11), ("RV105", 26), ("RV106", 27)]
    assert sorted((f.code, f.subject.number) for f in findings) == [*questions, *late]


def test_it_is_as_large_as_a_commune_that_one_can_look_at(book: Book) -> None:
    opening = [h for h in book.households if h.entered is None]
    assert Counter(h.category for h in opening) == {POOR: 27, NEAR_POOR: 11}
    assert Counter(h.category for h in opening if h.planned) == {POOR: 24, NEAR_POOR: 9}
    assert [h.id for h in book.households] == list(range(1, 43))
    plan = book.plan
    assert (len(plan.villages), len(plan.officers), len(plan.organisations), len(plan.sources)) == (5, 8, 5, 5)
    assert (len(plan.calendar), plan.opening is not None) == (4, True)
    assert all(measure.unit for measure in plan.measures)
    assert {(h.village, h.kind) for h in plan.helpers} == {
        (v.id, k) for v in plan.villages for k in (HelperKind.BRANCH, HelperKind.PERSON)
    }


@pytest.mark.parametrize("day", COMMUNE)
def test_each_quarter_stands_where_it_was_made_up_to_stand(book: Book, day: date) -> None:
    progress = tally_progress(book, day)

    def figures(tally: Tally) -> tuple[int, ...]:
        return tally.proposed, tally.done, tally.to_near_poor, tally.left, tally.rejected

    assert tuple(figures(progress.total[each]) for each in Category) == COMMUNE[day]
    done = tuple(tuple(village.tallies[each].done for village in progress.villages) for each in Category)
    assert done == VILLAGES[day]
    assert (progress.net[POOR].end, progress.net[NEAR_POOR].end) == STOCK[day]
    assert progress.commune_net is not None
    assert progress.commune_net[POOR].end == 64 - 27 + STOCK[day][0]
    assert progress.commune_net[NEAR_POOR].end == 48 - 11 + STOCK[day][1]


def test_at_the_end_one_village_is_one_household_short_and_has_nobody_left_for_it(book: Book) -> None:
    progress = tally_progress(book, DECEMBER)
    assert {v.village.id: v.tallies[POOR].remaining for v in progress.villages if v.tallies[POOR].remaining} == {
        "suoi-lau": 1
    }
    (short,) = [v for v in progress.villages if v.village.id == "suoi-lau"]
    assert short.tallies[POOR].to_replace == 1
    assert progress.total[POOR].remaining == 1
    assert progress.total[NEAR_POOR].remaining == 0


def test_everything_that_can_happen_happens(book: Book) -> None:
    stands = Counter(s.stand for h in book.households if (s := stand_on(h, look_at(book.plan, DECEMBER))))
    assert stands == {
        Stand.RECOGNISED: 26,
        Stand.STAYS: 4,
        Stand.FOLLOWED: 2,
        Stand.PROPOSED: 1,
        Stand.REJECTED: 1,
        Stand.LEFT: 2,
        Stand.FELL_BACK: 1,
        Stand.BECAME_POOR: 1,
        Stand.NEW: 1,
        Stand.RETURNED: 1,
        Stand.MOVED_IN: 1,
        Stand.SPLIT: 1,
    }
    assert {h.entered.as_ for h in book.households if h.entered} == set(Entry)
    reviews = [r for h in book.households for r in h.reviews]
    assert {r.reason for r in reviews if r.category is Outcome.LEFT} == {Reason.DIED, Reason.MOVED}
    assert {r.state for r in reviews} == set(State)
    assert {r.kind_or_default() for r in reviews} == set(ReviewKind)
    assert any(r.income for r in reviews)
    assert any(r.score_a for r in reviews)
    assert {g for h in book.households for g in h.groups} == set(Group)
    assert [h.id for h in book.households if h.officers] == [6, 25]
    support = [s for h in book.households for s in h.support]
    assert {s.source for s in support} == {*book.sources, None}
    assert len({s.kind for s in support}) == 5


def test_visits_and_first_help_come_before_the_first_recognition(book: Book) -> None:
    first = min(r.date for h in book.households for r in h.reviews if r.state is State.RECOGNISED and r.decision)
    assert first == date(2025, 4, 2)
    visited = [h for h in book.households if any(v.date < first for v in h.visits)]
    helped = [h for h in book.households if any(s.date < first for s in h.support)]
    assert (len(visited), len(helped)) == (34, 16)


def test_regular_reviews_are_decided_within_fifteen_days(book: Book) -> None:
    regular = 0
    for household in book.households:
        for review in household.reviews:
            if review.state is State.PROPOSED and review.kind_or_default() is ReviewKind.REGULAR:
                decided = min(
                    r.date for r in household.reviews if r.state is not State.PROPOSED and r.date >= review.date
                )
                assert decided - review.date <= timedelta(days=15)
                regular += 1
    assert regular == 17


def test_it_says_that_it_is_made_up(loaded: Loaded, book: Book) -> None:
    for file in (DataFile.PLAN, DataFile.HOUSEHOLDS):
        assert "# DỮ LIỆU MẪU" in loaded.sources[file].text.split("\n")[0]
    assert "Mẫu" in book.plan.commune
    assert "Mẫu" in book.plan.province


def test_nobody_of_the_real_plan_is_in_it(book: Book) -> None:
    real = load(DATA).book
    assert real is not None

    def people(each: Book) -> set[str]:
        names = [officer.name for officer in each.plan.officers]
        names += [helper.name for helper in each.plan.helpers if helper.kind is HelperKind.PERSON]
        names += [household.head for household in each.households]
        return {fold(name) for name in names}

    assert len(people(real)) > 30
    assert people(book).isdisjoint(people(real))
