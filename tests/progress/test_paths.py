"""Who is how near to leaving poverty: what is proposed, what waits, what measures close, what is missing."""

import json
from datetime import date
from functools import cache
from pathlib import Path

from hypothesis import given
from made_up import book, days, household, plan, review, standard, years
from ruamel.yaml import YAML

from povplan.model.book import Book
from povplan.model.household import Household, HouseholdFile
from povplan.model.kinds import Category
from povplan.model.plan import Plan
from povplan.model.standard import StandardFile
from povplan.progress.paths import Income, Route, Stage, find_routes
from povplan.progress.tally import list_standings

DATA = Path(__file__).parents[2] / "data"
DAY = date(2023, 12, 31)


@cache
def shipped() -> list[Route]:
    """Return the routes of the shipped plan, read without any room of the program."""

    def read(name: str) -> str:
        return json.dumps(YAML(typ="safe").load((DATA / f"{name}.yaml").read_bytes()), default=str)

    real = Book(
        Plan.model_validate_json(read("plan")),
        HouseholdFile.model_validate_json(read("households")).households,
        StandardFile.model_validate_json(read("deprivations")).standards,
    )
    return find_routes(real, list_standings(real, DAY), DAY)


def routes(*households: Household, day: date = DAY) -> list[Route]:
    """Return the routes of made-up households."""
    made = book(households)
    return find_routes(made, list_standings(made, day), day)


def route(*reviews: dict[str, object], day: date = DAY, **changes: object) -> Route:
    """Return the route of one made-up household."""
    (found,) = routes(household(reviews=list(reviews), **changes), day=day)
    return found


def order(*households: Household) -> list[int]:
    """Return the numbers of made-up households, the nearest first."""
    return [each.standing.household.id for each in routes(*households)]


# The shipped plan


def test_of_the_17_poor_13_have_one_code_to_close_and_4_have_two() -> None:
    poor = [each.way.close for each in shipped() if each.standing.household.category is Category.POOR]
    assert (poor.count(1), poor.count(2), len(poor), len(shipped())) == (13, 4, 17, 22)


def test_row_9_alone_could_leave_through_indicators_by_its_measures() -> None:
    assert [each.standing.household.id for each in shipped() if each.way.close and not each.missing] == [9]
    assert shipped()[0].standing.household.id == 9
    assert shipped()[0].closing == ((1, ("job_change",)),)


def test_the_other_poor_need_income_and_rows_1_and_12_have_no_measure_for_it() -> None:
    others = [each for each in shipped() if each.missing]
    assert len(others) == 16
    assert sorted(each.standing.household.id for each in others if not each.way.for_income) == [1, 12]


def test_the_plan_has_insurance_and_latrine_to_ask_about_but_nothing_for_dependants() -> None:
    candidates = {code: measures for each in shipped() for code, measures in each.unaddressed}
    assert (candidates[4], candidates[10], candidates[2]) == (("health_insurance",), ("latrine",), ())


# Who has a way to go


def test_those_that_are_in_neither_class_have_none() -> None:
    out = household(1, reviews=[review("2023-06-30", "not_poor")])
    left = household(2, reviews=[review("2023-06-30", "left", reason="died")])
    followed = household(3, planned=False)
    assert order(out, left, followed) == [3]


def test_a_poor_household_that_became_near_poor_goes_on_by_income_only() -> None:
    found = route(review("2023-06-30", "near_poor", deprivations=[4]), measures=["capital"])
    assert (found.way.by_income_only, found.stage, found.closing) == (True, Stage.TO_GO, ())
    again = route(review("2023-06-30", "near_poor", deprivations=[4]), review("2023-09-20", "not_poor", "proposed"))
    assert again.stage is Stage.PROPOSED


def test_points_without_codes_tell_how_many_must_be_closed() -> None:
    fell = route(review("2023-06-30", "poor", score_b=40), category="near_poor", deprivations=[4])
    assert (fell.way.count, fell.way.close, fell.stage) == (4, 2, Stage.TO_GO)
    with_codes = route(review("2023-06-30", "poor", score_b=40, deprivations=[1, 2, 4]), category="near_poor")
    assert (with_codes.way.count, with_codes.way.close) == (3, 1)


def test_without_a_standard_for_the_year_there_is_no_way_to_tell() -> None:
    made = book([household()], standards=(standard(last_year=2022),))
    assert find_routes(made, list_standings(made, DAY), DAY) == []


# Measures


def test_codes_are_matched_with_the_households_own_measures_and_the_rest_with_the_plans() -> None:
    found = route(deprivations=[10, 4, 1, 1], measures=["latrine", "capital"])
    assert found.closing == ((10, ("latrine",)),)
    assert found.unaddressed == ((1, ("jobs",)), (4, ()))
    assert (found.missing, found.way.for_income) == (0, ("capital",))


def test_what_is_missing_are_the_codes_beyond_those_that_measures_close() -> None:
    codes = [1, 2, 4, 10]
    assert [route(deprivations=codes, measures=m).missing for m in ([], ["jobs"], ["jobs", "latrine"])] == [2, 1, 0]


def test_for_a_near_poor_household_closing_codes_is_no_way_and_income_without_a_measure_is_missing() -> None:
    found = route(category="near_poor", deprivations=[1, 4], measures=["jobs"])
    assert (found.closing, found.unaddressed, found.missing, found.lacks_income_measure) == ((), (), 0, True)
    assert not route(category="near_poor", deprivations=[1, 4], measures=["capital"]).lacks_income_measure
    assert not route(measures=["jobs"]).lacks_income_measure


def test_support_closes_nothing_by_itself() -> None:
    support = [{"date": "2023-04-12", "measure": "latrine", "amount": 5_000_000, "source": "bank"}]
    assert (route(support=support).way.close, route(support=support).stage) == (1, Stage.TO_GO)


# Stages


def test_a_household_is_proposed_ready_or_still_to_go() -> None:
    assert route(review("2023-06-30", "near_poor", "proposed")).stage is Stage.PROPOSED
    assert route(review("2023-06-30", "poor", deprivations=[4, 10])).stage is Stage.READY
    assert route(review("2023-06-30", "poor", income=1_500_001)).stage is Stage.READY
    assert route(review("2023-06-30", "poor", income=1_500_000)).stage is Stage.TO_GO
    assert route(review("2023-06-30", "near_poor", "rejected")).stage is Stage.TO_GO
    assert route(category="near_poor", deprivations=[]).stage is Stage.TO_GO


# Income


def test_the_income_is_that_of_the_last_recognised_review_that_gives_it() -> None:
    given_ = [
        review("2023-03-01", "poor", income=1_100_000),
        review("2023-05-01", "poor", income=1_400_000),
        review("2023-06-01", "poor"),
    ]
    income = route(*given_).income
    assert income == Income(date(2023, 5, 1), 1_400_000, 1_500_000, in_points=False)
    assert income.gap == 100_001
    earlier = route(*given_, day=date(2023, 4, 1)).income
    assert earlier is not None
    assert earlier.value == 1_100_000
    assert route(*given_, day=date(2023, 2, 1)).income is None


def test_an_open_proposal_gives_the_income_and_a_refused_one_gives_none() -> None:
    known = review("2023-03-01", "poor", income=1_100_000)
    proposal = review("2023-05-01", "not_poor", "proposed", income=1_600_000)
    refused = review("2023-05-20", "not_poor", "rejected", income=1_600_000)
    values = [found.value if (found := route(*each).income) else None for each in ((known, proposal), (known, refused))]
    assert values == [1_600_000, 1_100_000]
    assert route(proposal, refused).income is None
    assert route(proposal, refused).stage is Stage.TO_GO


def test_what_must_be_earned_passes_the_line() -> None:
    def gap(income: int) -> int | None:
        found = route(review("2023-05-01", "poor", income=income)).income
        assert found is not None
        return found.gap

    assert [gap(each) for each in (1_499_999, 1_500_000, 1_500_001)] == [2, 1, None]


def test_points_serve_where_money_is_not_given() -> None:
    assert route(review("2023-05-01", "poor", score_a=125)).income == Income(date(2023, 5, 1), 125, 140, in_points=True)
    both = route(review("2023-05-01", "poor", score_a=125, income=1_400_000)).income
    assert both is not None
    assert not both.in_points


def test_the_line_is_that_of_the_area() -> None:
    made = Book(
        plan(area="urban"),
        (household(reviews=[review("2023-05-01", "poor", score_a=150)]),),
        (standard(),),
    )
    (found,) = find_routes(made, list_standings(made, DAY), DAY)
    assert found.income is not None
    assert (found.income.line, found.income.gap) == (175, 26)


# The order


def test_the_nearest_stands_first() -> None:
    assert order(
        household(1, deprivations=[1, 2, 4, 10]),
        household(2, deprivations=[1, 2, 4, 10], measures=["jobs"]),
        household(3, measures=["capital"]),
        household(4, category="near_poor", deprivations=[4]),
        household(5, category="near_poor", deprivations=[4], measures=["capital"]),
        household(6, measures=["jobs"]),
        household(7, reviews=[review("2023-06-30", "poor", income=1_600_000)]),
        household(8, reviews=[review("2023-06-30", "near_poor", "proposed")]),
    ) == [8, 7, 6, 5, 3, 2, 4, 1]


def test_a_smaller_gap_is_nearer_in_money_and_in_points_alike_and_an_unknown_one_is_last() -> None:
    def with_income(number: int, **income: int) -> Household:
        return household(number, reviews=[review("2023-06-30", "poor", "proposed", **income)])

    found = order(
        with_income(1),
        with_income(2, income=900_000),
        with_income(3, score_a=126),
        with_income(4, income=1_400_000),
        with_income(5, score_a=126),
    )
    assert found == [4, 3, 5, 2, 1]


@given(made=years(), day=days())
def test_each_poor_and_near_poor_household_has_one_route_whose_figures_hold(made: Book, day: date) -> None:
    standings = list_standings(made, day)
    found = find_routes(made, standings, day)
    assert {id(each.standing) for each in found} == {id(each) for each in standings if each.is_followed}
    stages = [list(Stage).index(each.stage) for each in found]
    assert stages == sorted(stages)
    for each in found:
        told = {code for code, _ in (*each.closing, *each.unaddressed)}
        assert told == (set(each.standing.deprivations) if each.way.close else set())
        assert each.missing <= each.way.close
        assert each.missing + len(each.closing) >= each.way.close
