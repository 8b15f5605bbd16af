"""Movement is made from the class of each household at two dates, and its identities hold whatever happened."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import END, START, VILLAGES, book, days, household, moment, review, whole_year, years

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category, Outcome
from povplan.progress.movement import (
    Count,
    Form,
    Movements,
    NearPoorMovement,
    PoorMovement,
    Span,
    count_movements,
    find_commune_stocks,
)
from povplan.progress.standing import stand_on
from povplan.progress.tally import tally_progress

YEAR = Span(START, date(2023, 12, 31))
MAY, JULY = Span(date(2023, 5, 1), date(2023, 5, 31)), Span(date(2023, 7, 1), date(2023, 7, 31))
NOBODY = Count(0, 0)
ONE = Count(1, 4)

# Where households come from in May, what happened to them before; then the columns of form 2 and those of form 3.
IN_MAY = "2023-05-15"
CLASSES: dict[str, dict[str, object]] = {
    "poor": {},
    "near_poor": {"category": "near_poor", "deprivations": [4]},
    "not_poor": {},
    "left": {},
    "new": {"entered": {"date": IN_MAY, "as": "new"}, "planned": False},
    "returned": {"entered": {"date": IN_MAY, "as": "returned"}, "planned": False},
    "moved_in": {"entered": {"date": IN_MAY, "as": "moved_in"}, "planned": False},
    "split": {"entered": {"date": IN_MAY, "as": "split"}, "planned": False},
}
EARLIER = {"not_poor": [review("2023-04-15", "not_poor")], "left": [review("2023-04-15", "left", reason="moved")]}
CELLS: dict[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]] = {
    ("poor", "poor"): (("start", "end"), ()),
    ("poor", "near_poor"): (("start", "to_near_poor"), ("from_poor", "end")),
    ("poor", "not_poor"): (("start", "above_line"), ()),
    ("poor", "left"): (("start", "other_decrease"), ()),
    ("near_poor", "poor"): (("from_near_poor", "end"), ("start", "to_poor")),
    ("near_poor", "near_poor"): ((), ("start", "end")),
    ("near_poor", "not_poor"): ((), ("start", "above_line")),
    ("near_poor", "left"): ((), ("start", "other_decrease")),
    ("not_poor", "poor"): (("fell_back", "end"), ()),
    ("not_poor", "near_poor"): ((), ("fell_back", "end")),
    ("not_poor", "not_poor"): ((), ()),
    ("not_poor", "left"): ((), ()),
    ("left", "poor"): (("other_increase", "end"), ()),
    ("left", "near_poor"): ((), ("other_increase", "end")),
    ("left", "not_poor"): ((), ()),
    ("left", "left"): ((), ()),
    **{
        (how, outcome): ((column, "end"), ()) if outcome == "poor" else ((), (column, "end"))
        for how, column in {
            "new": "newly_arisen",
            "returned": "fell_back",
            "moved_in": "other_increase",
            "split": "other_increase",
        }.items()
        for outcome in ("poor", "near_poor")
    },
    **{(how, gone): ((), ()) for how in ("new", "returned", "moved_in", "split") for gone in ("not_poor", "left")},
}


def movements_of(made: Book, span: Span) -> Movements:
    """Return the movement of all households."""
    return count_movements(made.plan, made.plan.villages, made.households, span)


def filled(form: Form) -> set[str]:
    """Return the columns, the ninth among them, in which the one household is counted."""
    columns = {**form._asdict(), "end": form.end}
    assert set(columns.values()) <= {NOBODY, ONE}
    return {name for name, count in columns.items() if count == ONE}


def forms(made: Movements) -> list[Form]:
    """Return every form: of each village and of all."""
    return [each.movement.of(c) for each in made.villages for c in Category] + [made.total.of(c) for c in Category]


def spans() -> st.SearchStrategy[Span]:
    """Return two days of the year, which may be the same."""
    return st.tuples(days(), days()).map(lambda two: Span(*sorted(two)))


@st.composite
def peopled(draw: st.DrawFn, /) -> Book:
    """Return a year whose households have different numbers of persons."""
    made = draw(years(most=8))
    sizes = [each.model_copy(update={"members": draw(st.integers(1, 9))}) for each in made.households]
    return book(sizes)


# Each cell


def test_every_pair_of_classes_is_proved() -> None:
    assert len(CELLS) == len(CLASSES) * len(Outcome)


@pytest.mark.parametrize(("before", "after"), CELLS)
def test_a_household_falls_into_one_cell_by_its_class_at_both_dates(before: str, after: str) -> None:
    how, before_may = CLASSES[before], EARLIER.get(before, [])
    made = book([household(**{**how, "reviews": [*before_may, review("2023-05-20", after)]})])
    total = movements_of(made, MAY).total
    assert (filled(total.poor), filled(total.near_poor)) == tuple(map(set, CELLS[before, after]))


def test_what_is_not_in_yet_is_in_no_form() -> None:
    made = book([household(planned=False, entered={"date": "2023-06-01", "as": "new"})])
    assert set(movements_of(made, MAY).total.poor) == {NOBODY}


def test_moves_in_between_do_not_count() -> None:
    fell = [review("2023-05-05", "not_poor"), review("2023-05-25", "poor")]
    total = movements_of(book([household(reviews=fell)]), MAY).total
    assert filled(total.poor) == {"start", "end"}
    assert total.poor.gross == NOBODY


def test_only_decisions_move() -> None:
    asked = [review("2023-05-05", "not_poor", "proposed"), review("2023-05-25", "near_poor", "rejected")]
    assert filled(movements_of(book([household(reviews=asked)]), MAY).total.poor) == {"start", "end"}


# The span


def test_a_span_begins_with_the_end_of_the_day_before() -> None:
    made = book([household(reviews=[review("2023-06-30", "not_poor")])])
    on = {
        "before": Span(date(2023, 6, 1), date(2023, 6, 29)),
        "on its last day": Span(date(2023, 6, 1), date(2023, 6, 30)),
        "on its first day": Span(date(2023, 6, 30), date(2023, 7, 31)),
        "after": Span(date(2023, 7, 1), date(2023, 7, 31)),
    }
    found = {name: filled(movements_of(made, span).total.poor) for name, span in on.items()}
    assert found == {
        "before": {"start", "end"},
        "on its last day": {"start", "above_line"},
        "on its first day": {"start", "above_line"},
        "after": set(),
    }


def test_the_first_day_there_is_has_none_before_it() -> None:
    assert Span(date.min, date.max).eve == date.min
    assert movements_of(whole_year(), Span(date.min, date.max)) == movements_of(whole_year(), YEAR)._replace(
        span=Span(date.min, date.max)
    )


def test_a_year_from_its_first_day_starts_with_the_opening_classes() -> None:
    net = tally_progress(whole_year(), YEAR.last).net
    total = movements_of(whole_year(), YEAR).total
    for category in Category:
        form = total.of(category)
        assert (form.start.households, form.end.households) == net[category]


# A year counted by hand


def test_a_whole_year_is_as_counted_by_hand() -> None:
    total = movements_of(whole_year(), YEAR).total
    assert total.poor == PoorMovement(
        start=Count(7, 25),
        to_near_poor=Count(1, 1),
        above_line=Count(1, 4),
        other_decrease=Count(1, 4),
        from_near_poor=Count(1, 4),
        fell_back=Count(0, 0),
        newly_arisen=Count(1, 4),
        other_increase=Count(0, 0),
    )
    assert (total.poor.end, total.poor.gross, total.poor.net) == (Count(6, 24), Count(2, 5), Count(1, 1))
    assert total.near_poor == NearPoorMovement(
        start=Count(3, 12),
        above_line=Count(1, 4),
        to_poor=Count(1, 4),
        other_decrease=Count(0, 0),
        from_poor=Count(1, 1),
        fell_back=Count(1, 4),
        newly_arisen=Count(0, 0),
        other_increase=Count(0, 0),
    )
    assert (total.near_poor.end, total.near_poor.gross, total.near_poor.net) == (Count(3, 9), Count(1, 4), Count(0, 3))


def test_villages_come_in_the_plans_order_also_without_households() -> None:
    found = movements_of(book([household(village="bai-sau")]), YEAR).villages
    assert [(each.village.id, each.movement.poor.start) for each in found] == [
        ("dong-mo", NOBODY),
        ("bai-sau", ONE),
        ("khe-nua", NOBODY),
    ]


def test_the_whole_commune_is_what_is_followed_and_what_is_not() -> None:
    made = whole_year()
    # Of 60 poor and 40 near-poor households at the opening 7 and 3 are followed; in July it is 5 and 3.
    assert find_commune_stocks(made, movements_of(made, YEAR).total) == {"poor": (60, 59), "near_poor": (40, 40)}
    assert find_commune_stocks(made, movements_of(made, JULY).total) == {"poor": (58, 58), "near_poor": (40, 40)}
    unknown = book(made.households)
    assert find_commune_stocks(unknown, movements_of(unknown, YEAR).total) is None


# Whatever happened


@given(made=peopled(), span=spans())
def test_column_9_is_made_of_the_other_columns_and_is_the_stock_at_the_end(made: Book, span: Span) -> None:
    def stock(households: list[Household], day: date, category: Category) -> Count:
        found = [h for h in households if (on := stand_on(h, moment(day))) and on.outcome.value == category.value]
        return Count(len(found), sum(each.members for each in found))

    movements = movements_of(made, span)
    parts = [
        (each.movement, [h for h in made.households if h.village == each.village.id]) for each in movements.villages
    ]
    for movement, households in (*parts, (movements.total, list(made.households))):
        for category in Category:
            form = movement.of(category)
            assert form.start == stock(households, span.first - timedelta(days=1), category)
            assert form.end == stock(households, span.last, category)
            for place in (0, 1):
                one, two, three, four, five, six, seven, eight = (count[place] for count in form)
                assert form.end[place] == one - two - three - four + five + six + seven + eight


@given(made=peopled(), span=spans())
def test_what_leaves_one_form_comes_into_the_other(made: Book, span: Span) -> None:
    movements = movements_of(made, span)
    for each in (*(v.movement for v in movements.villages), movements.total):
        # Form 2 column 2 = form 3 column 5, and form 2 column 5 = form 3 column 3.
        assert each.poor[1] == each.near_poor[4]
        assert each.poor[4] == each.near_poor[2]


@given(made=peopled(), span=spans())
def test_villages_add_up_to_the_total(made: Book, span: Span) -> None:
    movements = movements_of(made, span)
    for category in Category:
        total = movements.total.of(category)
        for column in range(len(total)):
            counts = [each.movement.of(category)[column] for each in movements.villages]
            assert Count(sum(c.households for c in counts), sum(c.persons for c in counts)) == total[column]


@given(made=peopled(), span=spans())
def test_persons_are_there_where_households_are(made: Book, span: Span) -> None:
    for form in forms(movements_of(made, span)):
        for count in (*form, form.end):
            assert 0 <= count.households <= count.persons <= 9 * count.households


@given(made=peopled(), span=spans())
def test_gross_is_who_left_and_net_is_start_less_end(made: Book, span: Span) -> None:
    total = movements_of(made, span).total
    out = [
        (h, before.outcome, after.outcome)
        for h in made.households
        if (before := stand_on(h, moment(span.eve))) and (after := stand_on(h, moment(span.last)))
    ]
    left = [h for h, before, after in out if before is Outcome.POOR and after in (Outcome.NEAR_POOR, Outcome.NOT_POOR)]
    assert total.poor.gross == Count(len(left), sum(each.members for each in left))
    above = [h for h, before, after in out if before is Outcome.NEAR_POOR and after is Outcome.NOT_POOR]
    assert total.near_poor.gross == Count(len(above), sum(each.members for each in above))
    for category in Category:
        form = total.of(category)
        assert form.net == Count(form.start.households - form.end.households, form.start.persons - form.end.persons)


@given(made=peopled(), span=spans(), later=days())
def test_one_span_ends_where_the_next_begins(made: Book, span: Span, later: date) -> None:
    after = Span(span.last + timedelta(days=1), max(later, END) + timedelta(days=1))
    first, second = movements_of(made, span), movements_of(made, after)
    for one, next_ in zip(forms(first), forms(second), strict=True):
        assert one.end == next_.start


@given(made=peopled(), span=spans())
def test_each_household_is_in_one_village_and_at_most_one_class_at_each_end(made: Book, span: Span) -> None:
    total = movements_of(made, span).total
    known = len(made.households)
    assert total.poor.start.households + total.near_poor.start.households <= known
    assert total.poor.end.households + total.near_poor.end.households <= known
    assert {each.village.id for each in movements_of(made, span).villages} == set(VILLAGES)
