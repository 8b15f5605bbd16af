"""Visits, help and outlooks up to a day are counted by household; of those not yet out, who was not reviewed."""

from datetime import date

import pytest
from hypothesis import given
from made_up import book, days, household, plan, review, years

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Outlook, Stand
from povplan.progress.followup import FollowUp, count_follow_up, last_outlook, list_support, list_visits
from povplan.progress.stretch import look_at
from povplan.progress.tally import list_standings, tally_progress

DAY = date(2023, 6, 30)
CALENDAR = [{"id": "q1", "name": "Sơ kết", "date": "2023-03-31", "period": "quarter"}]
HALF = plan(calendar=CALENDAR)


def follow_up(*households: Household, day: date = DAY) -> FollowUp:
    """Return what a few households have come to, in the stretch from April to the year's end."""
    return count_follow_up(list_standings(book(households, calendar=CALENDAR), day), look_at(HALF, day))


def visit(day: str, outlook: str | None = None) -> dict[str, object]:
    """Return a visit in the keys of the YAML file."""
    return {"date": day, **({"outlook": outlook} if outlook else {})}


def support(day: str) -> dict[str, object]:
    """Return help given, in the keys of the YAML file."""
    return {"date": day, "measure": "jobs"}


def test_a_household_counts_once_however_often_it_was_visited_or_helped() -> None:
    found = follow_up(
        household(1, visits=[visit("2023-02-01"), visit("2023-05-01")], support=[support("2023-05-01")] * 3),
        household(2, visits=[visit("2023-06-30")]),
        household(3, visits=[visit("2023-07-01")], support=[support("2023-07-01")]),
    )
    assert (found.households, found.visited, found.helped) == (3, 2, 1)


def test_the_outlook_is_that_of_the_last_visit_that_gives_one() -> None:
    visits = [visit("2023-06-01"), visit("2023-03-01", "likely"), visit("2023-05-01", "unlikely")]
    assert follow_up(household(visits=visits)).outlook == {Outlook.UNLIKELY: 1}
    assert follow_up(household(visits=visits), day=date(2023, 4, 1)).outlook == {Outlook.LIKELY: 1}
    unknown = follow_up(household(visits=visits), day=date(2023, 2, 1))
    assert (unknown.outlook, unknown.without_outlook) == ({}, 1)


def test_of_two_visits_on_one_day_the_one_recorded_later_tells_the_outlook() -> None:
    visits = [visit("2023-05-01", "likely"), visit("2023-05-01", "uncertain")]
    assert last_outlook(list_visits(household(visits=visits), DAY)) is Outlook.UNCERTAIN


def test_those_that_are_out_or_left_need_no_outlook_and_no_review() -> None:
    found = follow_up(
        household(1, reviews=[review("2023-02-01", "near_poor")], visits=[visit("2023-02-01", "likely")]),
        household(2, reviews=[review("2023-02-01", "left", reason="died")]),
    )
    assert (found.households, found.visited, found.pending, found.outlook, found.unreviewed) == (2, 1, 0, {}, ())


@pytest.mark.parametrize("state", ["proposed", "rejected"])
def test_a_review_of_any_state_since_the_stretch_began_is_one(state: str) -> None:
    before, since = (household(reviews=[review(day, "near_poor", state)]) for day in ("2023-03-31", "2023-04-01"))
    assert follow_up(before).unreviewed == (1,)
    assert follow_up(since).unreviewed == ()
    assert follow_up(since, day=date(2023, 3, 1)).unreviewed == (1,)


def test_a_household_that_came_in_since_was_looked_at_in_coming_in() -> None:
    def came_in(day: str) -> Household:
        return household(planned=False, entered={"date": day, "as": "new"})

    assert follow_up(came_in("2023-04-01")).unreviewed == ()
    assert follow_up(came_in("2023-03-31")).unreviewed == (1,)


def test_help_is_listed_by_date_up_to_the_day() -> None:
    made = household(support=[support("2023-05-01"), support("2023-07-01"), support("2023-02-01")])
    assert [each.date for each in list_support(made, DAY)] == [date(2023, 2, 1), date(2023, 5, 1)]


def test_the_progress_knows_its_stretch_and_who_was_looked_after() -> None:
    made = book([household(1, visits=[visit("2023-02-01")]), household(2)])
    progress = tally_progress(made, DAY)
    assert progress.moment == look_at(made.plan, DAY)
    assert progress.follow_up == count_follow_up(progress.standings, progress.moment)
    assert progress.follow_up.visited == 1


@given(made=years(), day=days())
def test_each_household_not_yet_out_has_one_outlook_or_none(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    found = progress.follow_up
    out = [each for each in progress.standings if each.stand in (Stand.RECOGNISED, Stand.LEFT)]
    assert found.pending == len(progress.standings) - len(out)
    assert sum(found.outlook.values()) + found.without_outlook == found.pending
    assert set(found.unreviewed) <= {each.household.id for each in progress.standings if each not in out}
