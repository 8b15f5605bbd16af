"""Households are counted against targets as the contract defines it, each of them once."""

from collections.abc import Iterable
from datetime import date

import made_up
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import END, VILLAGES, book, days, household, households, moment, review, whole_year, years

from povplan.model.book import Book
from povplan.model.household import Household, Review
from povplan.model.kinds import Category, Outcome, Stand
from povplan.progress.tally import (
    Progress,
    Stock,
    Tallies,
    Tally,
    default_as_of,
    list_standings,
    tally,
    tally_progress,
)

POOR, NEAR_POOR = Category.POOR, Category.NEAR_POOR
DAY = date(2023, 12, 31)
ON_DAY = moment(DAY)
ADDITIVE = ("listed", "proposed", "done", "to_near_poor", "above_line", "left", "rejected")
"""Counts of households, which add up over villages."""


# The contract's definitions, once more in plain steps

OUT = {"poor": {"near_poor", "not_poor"}, "near_poor": {"not_poor"}}
ORDER = ("proposed", "rejected", "recognised")


def latest(reviews: Iterable[Review]) -> Review | None:
    """Return the review that counts last: of one day, the decision."""
    ordered = sorted(reviews, key=lambda each: (each.date, ORDER.index(each.state)))
    return ordered[-1] if ordered else None


def counted(made: Household, day: date) -> list[Review]:
    """Return the reviews up to a day that count for the plan's year, by date."""
    known: list[Review] = []
    for each in sorted(made.reviews, key=lambda each: (each.date, ORDER.index(each.state))):
        if each.date > day:
            continue
        if each.date.year > made_up.YEAR:
            # Made-up reviews have no kind, so that in January they are regular ones.
            decides = known and known[-1].state == "proposed" and each.state != "proposed"
            if not decides or (known[-1].category == "left") != (each.category == "left"):
                continue
        known.append(each)
    return known


def fate(made: Household, day: date) -> str:
    """Return what became of a household by a day."""
    known = counted(made, day)
    decided, last, out = [each for each in known if each.state == "recognised"], latest(known), OUT[made.category]
    stays_out = latest(each for each in decided if each.category != "left")
    if stays_out and stays_out.category in out:
        return stays_out.category
    if decided and decided[-1].category == "left":
        return "left"
    if last and last.state == "proposed" and last.category in out:
        return "proposed"
    if last and last.state == "rejected" and last.category in out | {made.category.value}:
        return "rejected"
    return "kept" if decided else "open"


def expected(made: Iterable[Household], day: date, category: Category, target: int | None) -> Tally:
    """Return a tally from the definitions of the contract."""
    opening = [each for each in made if each.category is category and each.entered is None]
    fates = [fate(each, day) for each in opening]
    planned = [each for each in opening if each.planned]
    aim = len(planned) if target is None else target
    done = fates.count("near_poor") + fates.count("not_poor")
    # The made-up plan has no calendar: no date is left at which the others could be reviewed again.
    able = [each for each in planned if fate(each, day) in ("proposed", "open")]
    not_done = [each for each in planned if fate(each, day) not in ("near_poor", "not_poor")]
    remaining = len(not_done) if target is None else max(aim - done, 0)
    return Tally(
        target=aim,
        listed=len(planned),
        proposed=fates.count("proposed"),
        done=done,
        to_near_poor=fates.count("near_poor"),
        above_line=fates.count("not_poor"),
        left=fates.count("left"),
        remaining=remaining,
        to_replace=max(remaining - len(able), 0),
        rejected=fates.count("rejected"),
        able=len(able),
    )


def by_class(made: Iterable[Household], day: date, targets: dict[Category, int] | None = None) -> Tallies:
    """Return the tallies of both classes from the definitions of the contract."""
    known = list(made)
    return {category: expected(known, day, category, targets[category] if targets else None) for category in Category}


def every_tally(progress: Progress) -> list[Tally]:
    """Return every tally of a progress."""
    villages = [each.tallies for each in progress.villages]
    in_charge = [each.tallies for each in (*progress.officers, *progress.organisations)]
    return [each for tallies in (progress.total, *villages, *in_charge) for each in tallies.values()]


def poor(*reviews: dict[str, object], **changes: object) -> Tally:
    """Return the tally of one poor household against a target of one."""
    return tally(list_standings(book([household(reviews=list(reviews), **changes)]), DAY), POOR, ON_DAY, 1)


# The definitions, sentence by sentence


def test_the_slack_is_what_the_list_has_beyond_what_is_still_to_do() -> None:
    made = [household(1), household(2), household(3, reviews=[review("2023-06-30", "near_poor")])]
    known = list_standings(book(made), DAY)
    assert [tally(known, POOR, ON_DAY, target).slack for target in (1, 2, 3, 4)] == [2, 1, 0, -1]


def test_targets_are_the_communes_and_the_villages_quotas() -> None:
    progress = tally_progress(book(()), DAY)
    assert {category: each.target for category, each in progress.total.items()} == {POOR: 6, NEAR_POOR: 3}
    quotas = [(v.village.id, v.tallies[POOR].target, v.tallies[NEAR_POOR].target) for v in progress.villages]
    assert quotas == [("dong-mo", 3, 1), ("bai-sau", 2, 2), ("khe-nua", 1, 0)]


def test_listed_are_the_planned_households_of_a_class() -> None:
    made = [household(1), household(2, planned=False), household(3, category="near_poor"), household(4)]
    total = tally_progress(book(made), DAY).total
    assert (total[POOR].listed, total[NEAR_POOR].listed) == (2, 1)


def test_done_takes_in_households_off_the_exit_list() -> None:
    out = review("2023-06-30", "not_poor")
    assert poor(out).done == 1
    off_list = poor(out, planned=False)
    assert (off_list.done, off_list.listed, off_list.remaining) == (1, 0, 0)


def test_a_household_off_the_exit_list_that_is_done_lowers_nobody_elses_work() -> None:
    made = [household(1), household(2, planned=False, reviews=[review("2023-06-30", "not_poor")])]
    (officer, *_) = tally_progress(book(made), DAY).officers
    counted_for = officer.tallies[POOR]
    assert (counted_for.target, counted_for.done, counted_for.remaining) == (1, 1, 1)


def test_a_household_that_leaves_the_commune_after_its_exit_stays_done() -> None:
    gone = poor(review("2023-03-30", "near_poor"), review("2023-09-30", "left"))
    assert (gone.done, gone.to_near_poor, gone.left, gone.remaining) == (1, 1, 0, 0)
    back = poor(review("2023-03-30", "near_poor"), review("2023-06-30", "left"), review("2023-09-30", "poor"))
    assert (back.done, back.left) == (0, 0)


@pytest.mark.parametrize(
    ("decided", "done"),
    [
        (review("2024-01-05", "near_poor"), 0),
        (review("2024-01-05", "near_poor", kind="periodic"), 1),
        (review("2024-02-01", "near_poor", kind="periodic"), 0),
    ],
)
def test_a_decision_of_january_counts_if_it_is_periodic(decided: dict[str, object], done: int) -> None:
    made = book([household(reviews=[decided])])
    assert tally_progress(made, date(2024, 3, 1)).total[POOR].done == done


def test_a_decision_of_january_counts_if_it_decides_a_proposal_of_the_year() -> None:
    proposal, decision = review("2023-12-20", "near_poor", "proposed"), review("2024-01-05", "near_poor")
    assert tally_progress(book([household(reviews=[proposal, decision])]), END).total[POOR].done == 1
    decided = review("2023-12-30", "near_poor", "rejected")
    assert tally_progress(book([household(reviews=[proposal, decided, decision])]), END).total[POOR].done == 0
    later = review("2024-01-02", "near_poor", "proposed")
    assert tally_progress(book([household(reviews=[later, decision])]), END).total[POOR].done == 0
    left = review("2024-01-05", "left")
    assert tally_progress(book([household(reviews=[proposal, left])]), END).total[POOR].left == 0


CALENDAR = [
    {"id": "half", "name": "Sơ kết", "date": "2023-06-30", "period": "half"},
    {"id": "year", "name": "Tổng kết", "date": "2023-12-31", "period": "year"},
]


@pytest.mark.parametrize(
    ("reviews", "short"),
    [
        ([], (0, 0)),
        ([review("2023-06-15", "near_poor", "proposed")], (0, 0)),
        ([review("2023-06-15", "near_poor", "rejected")], (0, 1)),
        ([review("2023-06-15", "poor")], (0, 1)),
        ([review("2023-03-15", "near_poor"), review("2023-06-15", "poor")], (0, 1)),
        ([review("2023-06-15", "poor"), review("2023-06-20", "near_poor", "proposed")], (0, 0)),
        ([review("2023-06-15", "left")], (1, 1)),
    ],
)
def test_a_decision_against_an_exit_is_final_when_the_calendar_has_no_date_left(
    reviews: list[dict[str, object]], short: tuple[int, int]
) -> None:
    made = book([household(reviews=reviews)], calendar=CALENDAR, targets={"poor": 1, "near_poor": 0})
    found = tuple(tally_progress(made, day).total[POOR].to_replace for day in (date(2023, 12, 30), DAY))
    assert found == short


def test_a_poor_household_is_done_as_near_poor_or_above_the_line() -> None:
    near = poor(review("2023-06-30", "near_poor"))
    assert (near.done, near.to_near_poor, near.above_line) == (1, 1, 0)
    above = poor(review("2023-06-30", "not_poor"))
    assert (above.done, above.to_near_poor, above.above_line) == (1, 0, 1)


def test_a_near_poor_household_is_done_only_above_the_line() -> None:
    for outcome, done in (("near_poor", 0), ("poor", 0), ("left", 0), ("not_poor", 1)):
        made = household(category="near_poor", reviews=[review("2023-06-30", outcome)])
        counted = tally(list_standings(book([made]), DAY), NEAR_POOR, ON_DAY)
        assert (counted.done, counted.above_line, counted.to_near_poor) == (done, done, 0)


def test_only_the_last_recognised_review_decides() -> None:
    assert poor(review("2023-03-30", "near_poor"), review("2023-09-30", "poor")).done == 0
    assert poor(review("2023-03-30", "poor"), review("2023-09-30", "near_poor")).done == 1
    assert poor(review("2023-03-30", "near_poor"), review("2023-09-30", "not_poor")).above_line == 1
    assert poor(review("2023-03-30", "near_poor"), review("2023-09-30", "poor", "proposed")).done == 1


@pytest.mark.parametrize("state", ["proposed", "rejected"])
def test_what_is_not_recognised_is_not_done(state: str) -> None:
    assert poor(review("2023-06-30", "not_poor", state)).done == 0


def test_proposed_is_what_the_last_review_proposes_and_is_not_done() -> None:
    proposal = review("2023-06-15", "near_poor", "proposed")
    assert poor(proposal).proposed == 1
    assert poor(proposal, review("2023-06-30", "near_poor")).proposed == 0
    assert poor(proposal, review("2023-06-30", "near_poor", "rejected")).proposed == 0
    assert poor(review("2023-03-15", "near_poor"), review("2023-06-15", "not_poor", "proposed")).proposed == 0
    assert poor(review("2023-03-15", "near_poor", "rejected"), proposal).proposed == 1


def test_of_one_day_the_decision_counts() -> None:
    decided = poor(review("2023-06-15", "near_poor"), review("2023-06-15", "near_poor", "proposed"))
    assert (decided.done, decided.proposed) == (1, 0)


def test_left_is_neither_done_nor_work_that_remains_to_be_done_by_it() -> None:
    gone = poor(review("2023-06-30", "left", reason="died"))
    assert (gone.left, gone.done, gone.proposed) == (1, 0, 0)
    assert (gone.remaining, gone.to_replace) == (1, 1)


def test_remaining_is_never_negative() -> None:
    made = [household(number, reviews=[review("2023-06-30", "near_poor")]) for number in (1, 2, 3)]
    counted = tally(list_standings(book(made), DAY), POOR, ON_DAY, 2)
    assert (counted.target, counted.done, counted.remaining, counted.to_replace) == (2, 3, 0, 0)


def test_another_must_be_found_for_each_that_left_or_was_refused() -> None:
    made = [
        household(1, reviews=[review("2023-06-30", "left", reason="moved")]),
        household(2, reviews=[review("2023-06-30", "near_poor", "rejected")]),
        household(3, reviews=[review("2023-06-30", "near_poor", "proposed")]),
        household(4),
    ]
    counted = tally(list_standings(book(made), DAY), POOR, ON_DAY, 4)
    assert (counted.remaining, counted.to_replace) == (4, 2)


def test_a_household_off_the_list_that_is_done_takes_the_place_of_one_that_left() -> None:
    made = [
        household(1, reviews=[review("2023-06-30", "left", reason="moved")]),
        household(2, planned=False, reviews=[review("2023-06-30", "near_poor")]),
    ]
    counted = tally(list_standings(book(made), DAY), POOR, ON_DAY, 1)
    assert (counted.remaining, counted.to_replace) == (0, 0)


def test_a_household_that_is_only_followed_fills_no_target_yet() -> None:
    made = [household(1, planned=False), household(2)]
    assert tally(list_standings(book(made), DAY), POOR, ON_DAY, 2).to_replace == 1


def test_slack_in_the_list_replaces_what_was_lost() -> None:
    made = [household(1, reviews=[review("2023-06-30", "left")]), household(2), household(3)]
    assert tally(list_standings(book(made), DAY), POOR, ON_DAY, 2).to_replace == 0


def test_a_household_that_entered_is_in_no_tally_but_in_the_stock() -> None:
    came = {"date": "2023-05-20", "as": "new"}
    made = [household(1, planned=False, entered=came, reviews=[review("2023-09-30", "near_poor")])]
    progress = tally_progress(book(made), DAY)
    assert all((each.listed, each.done, each.left, each.proposed) == (0, 0, 0, 0) for each in every_tally(progress))
    assert progress.net == {POOR: Stock(0, 0), NEAR_POOR: Stock(0, 1)}
    assert tally_progress(book(made), date(2023, 5, 19)).net == {POOR: Stock(0, 0), NEAR_POOR: Stock(0, 0)}
    assert tally_progress(book(made), date(2023, 5, 20)).net == {POOR: Stock(0, 1), NEAR_POOR: Stock(0, 0)}


def test_the_commune_as_a_whole_is_known_only_with_its_opening_totals() -> None:
    made = [
        household(1, reviews=[review("2023-06-30", "near_poor")]),
        household(2, reviews=[review("2023-06-30", "left")]),
        household(3, planned=False, entered={"date": "2023-05-20", "as": "new"}),
    ]
    assert tally_progress(book(made), DAY).commune_net is None
    net = tally_progress(book(made, opening={"poor": 60, "near_poor": 40}), DAY).commune_net
    assert net == {POOR: Stock(60, 59), NEAR_POOR: Stock(40, 41)}


def test_the_target_of_those_in_charge_is_the_planned_households_they_are_in_charge_of() -> None:
    progress = tally_progress(whole_year(), DAY)
    in_charge = {
        each.responsible.id: (each.tallies[POOR].target, each.tallies[NEAR_POOR].target, each.households)
        for each in (*progress.officers, *progress.organisations)
    }
    assert in_charge == {
        "tran-thu": (3, 1, 4),
        "ly-thi": (5, 2, 7),
        "vi-du": (2, 2, 4),
        "hpn": (3, 1, 4),
        "hnd": (3, 1, 4),
    }


def test_officers_of_its_own_take_a_household_from_those_of_its_village() -> None:
    progress = tally_progress(book([household(1, village="dong-mo", officers=["vi-du", "vi-du"])]), DAY)
    assert [each.households for each in progress.officers] == [0, 0, 1]
    assert [each.households for each in progress.organisations] == [0, 0]


def test_the_share_reached_is_done_by_target_and_nothing_without_a_target() -> None:
    made = list_standings(book([household(1, reviews=[review("2023-06-30", "not_poor")])]), DAY)
    assert tally(made, POOR, ON_DAY, 4).reached == 0.25
    assert tally(made, POOR, ON_DAY, 0).reached is None


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2023, 6, 30), date(2023, 6, 30)),
        (date(2024, 1, 31), date(2024, 1, 31)),
        (date(2024, 2, 1), date(2024, 1, 31)),
        (date(2031, 1, 1), date(2024, 1, 31)),
    ],
)
def test_figures_are_of_today_but_at_most_of_31_january_after_the_year(today: date, day: date) -> None:
    assert default_as_of(2023, today) == day


def test_each_state_has_a_household_in_the_made_up_year() -> None:
    standings = tally_progress(whole_year(), DAY).standings
    others = {Stand.STAYS, Stand.MOVED_IN, Stand.SPLIT}
    assert {each.stand for each in standings} == set(Stand) - others
    assert [each.household.id for each in standings] == list(range(1, 13))


# Whatever happened in a year


@given(made=years(), day=days())
def test_every_tally_is_what_the_contract_defines(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    known = made.households
    assert progress.total == by_class(known, day, {POOR: 6, NEAR_POOR: 3})
    for village in progress.villages:
        quotas = {category: village.village.quota.of(category) for category in Category}
        assert village.tallies == by_class((h for h in known if h.village == village.village.id), day, quotas)
    for each in (*progress.officers, *progress.organisations):
        assert each.tallies == by_class((h for h in known if each.responsible.id in made.in_charge(h)), day)


@given(made=years(), day=days())
def test_the_figures_of_a_tally_agree_with_each_other(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    for each in every_tally(progress):
        assert each.to_near_poor + each.above_line == each.done
        assert 0 <= each.to_replace <= each.remaining <= each.target
    of_quotas = (progress.total, *(each.tallies for each in progress.villages))
    assert all(t.remaining == max(t.target - t.done, 0) for tallies in of_quotas for t in tallies.values())


@given(made=years(), day=days())
def test_each_household_counts_once_in_the_total(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    opening = [h for h in made.households if h.entered is None]
    for category, each in progress.total.items():
        of_class = [h for h in opening if h.category is category]
        assert each.listed == sum(h.planned for h in of_class)
        assert each.done + each.proposed + each.left + each.rejected <= len(of_class)
    assert len({s.household.id for s in progress.standings}) == len(progress.standings)


@given(made=years(), day=days())
def test_villages_add_up_to_the_commune(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    for category, total in progress.total.items():
        for name in ADDITIVE:
            assert sum(getattr(v.tallies[category], name) for v in progress.villages) == getattr(total, name)


@given(made=years(), day=days())
def test_nobody_is_in_charge_of_more_than_there_is(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    for category, total in progress.total.items():
        for each in (*progress.officers, *progress.organisations):
            tallied = each.tallies[category]
            assert tallied.target == tallied.listed
            assert all(getattr(tallied, name) <= getattr(total, name) for name in ADDITIVE)
            assert each.households == sum(t.listed for t in each.tallies.values())


@given(made=years(), day=days(), village=st.sampled_from(VILLAGES))
def test_a_poor_household_that_becomes_near_poor_counts_for_the_poor_target_and_adds_to_the_near_poor(
    made: Book, day: date, village: str
) -> None:
    def with_one_more(*reviews: dict[str, object]) -> Progress:
        one = household(99, village=village, reviews=list(reviews))
        return tally_progress(Book(made.plan, (*made.households, one), made.standards), day)

    before, after = with_one_more(), with_one_more(review(min(day, DAY), "near_poor"))
    assert after.total[POOR].done == before.total[POOR].done + 1
    assert after.total[POOR].to_near_poor == before.total[POOR].to_near_poor + 1
    assert after.total[NEAR_POOR] == before.total[NEAR_POOR]
    assert after.net[POOR] == Stock(before.net[POOR].start, before.net[POOR].end - 1)
    assert after.net[NEAR_POOR] == Stock(before.net[NEAR_POOR].start, before.net[NEAR_POOR].end + 1)


@given(made=years(), day=days())
def test_gross_and_net_are_joined_by_what_else_moved(made: Book, day: date) -> None:
    progress = tally_progress(made, day)
    total, net = progress.total, progress.net
    opening = [s for s in progress.standings if s.household.entered is None]
    entered = [s for s in progress.standings if s.household.entered]
    fell = sum(s.household.category is NEAR_POOR and s.outcome is Outcome.POOR for s in opening)
    came = {category: sum(s.outcome.value == category.value for s in entered) for category in Category}
    # Who left after its exit is done all the same, but adds to no class.
    gone = sum(s.exit is Outcome.NEAR_POOR and s.outcome is Outcome.LEFT for s in opening)
    assert net[POOR].end == net[POOR].start - total[POOR].done - total[POOR].left + fell + came[POOR]
    assert net[NEAR_POOR].end == (
        net[NEAR_POOR].start
        - total[NEAR_POOR].done
        - total[NEAR_POOR].left
        - fell
        + total[POOR].to_near_poor
        - gone
        + came[NEAR_POOR]
    )
    assert sum(stock.start for stock in net.values()) == len(opening)


@given(made=years(), day=days())
def test_the_whole_commune_moves_by_what_the_households_followed_move(made: Book, day: date) -> None:
    opening = {"poor": 70, "near_poor": 30}
    progress = tally_progress(book(made.households, opening=opening), day)
    assert progress.commune_net is not None
    for category, stock in progress.commune_net.items():
        assert stock.start == opening[category.value]
        assert stock.end - stock.start == progress.net[category].end - progress.net[category].start


@given(
    st.lists(st.tuples(st.sampled_from(("near_poor", "not_poor")), days().filter(lambda day: day <= DAY)), max_size=6),
    st.tuples(days(), days()).map(sorted),
)
def test_what_is_done_stays_done_where_nothing_is_taken_back(exits: list[tuple[str, date]], two: list[date]) -> None:
    made = [household(number, reviews=[review(day, to)]) for number, (to, day) in enumerate(exits, start=1)]
    early, late = (tally_progress(book(made), day) for day in two)
    assert early.total[POOR].done <= late.total[POOR].done
    assert tally_progress(book(made), END).total[POOR].done == len(exits)


@given(made=years(), day=days())
def test_what_comes_later_moves_no_figure(made: Book, day: date) -> None:
    def known(each: Household) -> Household:
        return each.model_copy(update={"reviews": tuple(r for r in each.reviews if r.date <= day)})

    past = Book(made.plan, tuple(known(each) for each in made.households), made.standards)
    now, then = tally_progress(made, day), tally_progress(past, day)
    shown = ("total", "villages", "officers", "organisations", "net")
    assert [getattr(now, each) for each in shown] == [getattr(then, each) for each in shown]


@given(data=st.data(), made=years(), day=days())
def test_the_order_of_the_list_moves_no_figure(data: st.DataObject, made: Book, day: date) -> None:
    again = Book(made.plan, tuple(data.draw(st.permutations(made.households))), made.standards)
    now, then = tally_progress(made, day), tally_progress(again, day)
    shown = ("total", "villages", "officers", "organisations", "net")
    assert [getattr(now, each) for each in shown] == [getattr(then, each) for each in shown]


@given(made=households(), day=days())
def test_a_household_that_entered_is_never_done(made: Household, day: date) -> None:
    entered = made.model_copy(update={"entered": household(entered={"date": "2023-01-01", "as": "new"}).entered})
    for standing in list_standings(book([entered]), day):
        assert not standing.done
        assert not standing.is_opening
