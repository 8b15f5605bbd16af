"""What happened between two days is told event by event: all of it, in order, and each for what it is."""

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import days, household, moment, review, whole_year, years

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category, Outcome
from povplan.progress.changes import Change, What, find_changes, list_changes
from povplan.progress.movement import Span
from povplan.progress.standing import stand_on

YEAR = Span(date(2023, 1, 1), date(2024, 1, 31))


def told(made: Household, span: Span = YEAR) -> list[tuple[str, What, Outcome | None, Outcome | None]]:
    """Return what happened to a household: the day, what it is, the class before and after."""
    return [(f"{each.date:%m-%d}", each.what, each.before, each.after) for each in list_changes(made, span, 2023)]


def kinds(category: str, *reviews: tuple[str, str]) -> list[What]:
    """Return what reviews of one month after the other are, each a state and a class."""
    dated = [review(f"2023-{month:02}-15", to, state) for month, (state, to) in enumerate(reviews, start=1)]
    return [each.what for each in list_changes(household(category=category, reviews=dated), YEAR, 2023)]


def recognised(category: str, *classes: str) -> What:
    """Return what the last of some decisions is."""
    return kinds(category, *(("recognised", each) for each in classes))[-1]


# What each event is


@pytest.mark.parametrize(("category", "to"), [("poor", "near_poor"), ("poor", "not_poor"), ("near_poor", "not_poor")])
def test_an_exit_is_proposed_and_recognised_or_rejected(category: str, to: str) -> None:
    assert kinds(category, ("proposed", to), ("recognised", to)) == [What.PROPOSED, What.RECOGNISED]
    assert kinds(category, ("proposed", to), ("rejected", to)) == [What.PROPOSED, What.REJECTED]


@pytest.mark.parametrize("category", ["poor", "near_poor"])
def test_a_household_found_in_its_own_class_again_is_recognised_in_it(category: str) -> None:
    assert recognised(category, category) is What.RECOGNISED


@pytest.mark.parametrize(
    ("category", "classes"),
    [
        ("poor", ["near_poor", "poor"]),
        ("poor", ["not_poor", "poor"]),
        ("poor", ["not_poor", "near_poor"]),
        ("near_poor", ["not_poor", "near_poor"]),
        ("near_poor", ["not_poor", "poor"]),
        ("near_poor", ["poor", "near_poor", "poor"]),
    ],
)
def test_a_household_back_after_an_exit_fell_back(category: str, classes: list[str]) -> None:
    assert recognised(category, *classes) is What.FELL_BACK


def test_a_near_poor_household_that_falls_the_first_time_became_poor() -> None:
    assert recognised("near_poor", "poor") is What.BECAME_POOR
    assert recognised("near_poor", "near_poor", "poor") is What.BECAME_POOR


def test_a_household_left_when_that_is_recognised() -> None:
    assert recognised("poor", "left") is What.LEFT
    assert recognised("poor", "not_poor", "left") is What.LEFT
    assert kinds("poor", ("proposed", "left")) == [What.PROPOSED]


def test_a_household_back_after_it_had_left_did_not_fall_back() -> None:
    assert recognised("poor", "left", "poor") is What.CAME_BACK


def test_a_fall_that_is_only_proposed_is_no_fall() -> None:
    assert kinds("near_poor", ("proposed", "poor"), ("rejected", "poor")) == [What.PROPOSED, What.REJECTED]


def test_each_event_has_the_class_before_and_after() -> None:
    made = household(
        reviews=[
            review("2023-02-15", "near_poor", "proposed"),
            review("2023-02-28", "near_poor"),
            review("2023-05-15", "not_poor", "rejected"),
            review("2023-09-15", "poor"),
            review("2023-11-15", "left", reason="died"),
        ],
        support=[{"date": "2023-04-12", "measure": "latrine"}],
    )
    assert told(made) == [
        ("02-15", What.PROPOSED, "poor", "near_poor"),
        ("02-28", What.RECOGNISED, "poor", "near_poor"),
        ("04-12", What.SUPPORT, None, None),
        ("05-15", What.REJECTED, "near_poor", "not_poor"),
        ("09-15", What.FELL_BACK, "near_poor", "poor"),
        ("11-15", What.LEFT, "poor", "left"),
    ]


@pytest.mark.parametrize("how", ["new", "returned", "moved_in", "split"])
def test_a_household_that_came_in_entered_its_class(how: str) -> None:
    made = household(category="near_poor", planned=False, entered={"date": "2023-05-20", "as": how})
    assert told(made) == [("05-20", What.ENTERED, None, "near_poor")]
    (entered,) = list_changes(made, YEAR, 2023)
    assert entered.record == made.entered


def test_visits_change_nothing() -> None:
    assert told(household(visits=[{"date": "2023-05-20", "outlook": "likely"}])) == []


# Which events


def test_both_days_are_included_and_what_came_before_is_known() -> None:
    made = household(
        reviews=[review("2023-03-01", "not_poor"), review("2023-06-30", "poor"), review("2023-07-01", "left")]
    )
    fell = ("06-30", What.FELL_BACK, "not_poor", "poor")
    assert told(made, Span(date(2023, 6, 30), date(2023, 6, 30))) == [fell]
    assert told(made, Span(date(2023, 3, 2), date(2023, 6, 30))) == [fell]
    assert told(made, Span(date(2023, 3, 2), date(2023, 6, 29))) == []


def test_of_a_household_that_comes_in_later_there_is_nothing_to_tell() -> None:
    made = household(
        planned=False,
        entered={"date": "2023-05-20", "as": "new"},
        support=[{"date": "2023-05-10", "measure": "latrine"}],
    )
    assert told(made, Span(date(2023, 5, 1), date(2023, 5, 19))) == []
    assert [what for _, what, *_ in told(made)] == [What.SUPPORT, What.ENTERED]


def test_of_one_day_entering_comes_first_and_the_decision_last() -> None:
    day = "2023-05-20"
    reviews = [review(day, "near_poor", state) for state in ("proposed", "rejected", "recognised")]
    for order in permutations(reviews):
        made = household(
            planned=False,
            entered={"date": day, "as": "new"},
            support=[{"date": day, "measure": "latrine"}],
            reviews=list(order),
        )
        assert [what for _, what, *_ in told(made)] == [
            What.ENTERED,
            What.SUPPORT,
            What.PROPOSED,
            What.REJECTED,
            What.RECOGNISED,
        ]


def test_a_whole_year_is_told_household_by_household() -> None:
    found = find_changes(whole_year(), YEAR)
    assert [(each.household.id, each.what.value) for each in found.events] == [
        (2, "support"),
        (2, "support"),
        (2, "proposed"),
        (2, "recognised"),
        (3, "recognised"),
        (4, "proposed"),
        (5, "rejected"),
        (6, "left"),
        (7, "recognised"),
        (7, "fell_back"),
        (8, "became_poor"),
        (9, "recognised"),
        (11, "entered"),
        (12, "entered"),
    ]


# Whose events


def test_where_only_some_households_are_looked_at_so_are_their_villages_and_not_the_commune() -> None:
    made = whole_year()
    some = [each for each in made.households if each.id in (4, 7)]
    found = find_changes(made, YEAR, some)
    assert [each.household.id for each in found.events] == [4, 7, 7]
    assert [each.village.id for each in found.movements.villages] == ["dong-mo", "bai-sau"]
    assert found.movements.total.poor.start.households == 1
    assert found.commune is None
    assert find_changes(made, YEAR).commune == {"poor": (60, 59), "near_poor": (40, 40)}
    assert find_changes(made, YEAR, []).movements.villages == ()


# Whatever happened


def spans() -> st.SearchStrategy[Span]:
    """Return two days of the year, which may be the same."""
    return st.tuples(days(), days()).map(lambda two: Span(*sorted(two)))


@given(made=years(), span=spans())
def test_everything_between_two_days_is_told_once_and_in_order(made: Book, span: Span) -> None:
    expected = 0
    for each in made.households:
        if each.entered is None or each.entered.date <= span.last:
            # After the year not all decisions count.
            if any(r.date.year > 2023 for r in each.reviews):
                return
            dates = [r.date for r in each.reviews] + [s.date for s in each.support]
            dates += [each.entered.date] if each.entered else []
            expected += sum(span.first <= day <= span.last for day in dates)
    events = find_changes(made, span).events
    assert len(events) == expected
    keys = [(each.household.id, each.date) for each in events]
    assert keys == sorted(keys)
    assert all(span.first <= each.date <= span.last for each in events)


def moves(each: Change) -> bool:
    """Tell whether an event may change a class."""
    return each.what not in (What.PROPOSED, What.REJECTED, What.SUPPORT)


@given(made=years(), span=spans())
def test_the_events_lead_from_the_class_at_the_start_to_that_at_the_end(made: Book, span: Span) -> None:
    events = find_changes(made, span).events
    for each in made.households:
        # A rule forbids reviews before a household comes in; made-up years do not.
        if each.entered and any(review.date < each.entered.date for review in each.reviews):
            continue
        before, after = stand_on(each, moment(span.first - timedelta(days=1))), stand_on(each, moment(span.last))
        outcome = before.outcome if before else None
        for event in (event for event in events if event.household is each and moves(event)):
            assert event.before == outcome
            outcome = event.after
        assert outcome == (after.outcome if after else None)


@given(made=years(), span=spans())
def test_where_nothing_happened_nothing_moved(made: Book, span: Span) -> None:
    found = find_changes(made, span)
    if not any(map(moves, found.events)):
        for category in Category:
            form = found.movements.total.of(category)
            assert form.start == form.end
            assert set(form[1:]) == {(0, 0)}


@given(made=years(), days_=st.lists(days(), min_size=3, max_size=3).map(sorted))
def test_two_spans_tell_what_the_one_that_covers_both_tells(made: Book, days_: list[date]) -> None:
    first, middle, last = days_
    # Each household's own: what enters later is told nothing of in the first span.
    for each in made.households:
        if each.entered is None:
            parts = Span(first, middle), Span(middle + timedelta(days=1), last)
            assert [c for part in parts for c in list_changes(each, part, 2023)] == list_changes(
                each, Span(first, last), 2023
            )
