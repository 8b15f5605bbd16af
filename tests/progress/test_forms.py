"""The official forms give what a plain count gives, and their identities hold, in whole years that are made up."""

from datetime import date
from typing import Any

import pytest
from made_up import book, household
from plain_forms import FORMS
from plain_forms import count_form as count_plainly
from random_years import FIRST, WholeYear, choose_days, make_year
from years_with_forms import add_forms

from povplan.model.book import Book
from povplan.model.forms import Balance, percent
from povplan.model.kinds import Category, FormName
from povplan.progress.forms import Form, Line, count_form, find_missing, make_basis
from povplan.progress.movement import Span

YEARS, CHUNK, DAYS = 400, 50, 2


def make_book(year: WholeYear) -> Book:
    return book((household(each["id"], **each) for each in year.households), **year.plan)


def as_rows(form: Form, lines: tuple[Line, ...]) -> list[dict[str, Any]]:
    """Return lines in the shape of the plain count."""
    keys = [each.key for each in form.spec.columns]
    return [
        {
            **({"id": line.village.id} if line.village else {}),
            **({"unit": line.counted.value} if line.counted else {}),
            **dict(zip(keys, line.figures, strict=True)),
        }
        for line in lines
    ]


def count(made: Book, name: str, span: tuple[date, date]) -> Form:
    return count_form(make_basis(made, Span(*span)), FormName(name))


def test_the_plain_count_knows_every_form() -> None:
    assert set(FORMS) == {each.value for each in FormName if each is not FormName.LIST}


@pytest.mark.parametrize("first", range(0, YEARS, CHUNK))
def test_every_form_is_that_of_the_plain_count(first: int) -> None:
    for seed in range(first, first + CHUNK):
        year = add_forms(make_year(seed), seed)
        made = make_book(year)
        for span in choose_days(year, seed, DAYS):
            for name in FORMS:
                form = count(made, name, span)
                counted = count_plainly(name, year.plan, year.households, *span)
                assert as_rows(form, form.lines) == counted["rows"], (seed, span, name)
                assert as_rows(form, form.totals) == counted["total"], (seed, span, name)


@pytest.mark.parametrize("first", range(0, YEARS, CHUNK))
def test_forms_1_2_and_3_agree_line_by_line(first: int) -> None:
    for seed in range(first, first + CHUNK):
        year = add_forms(make_year(seed), seed)
        made = make_book(year)
        for start, last in choose_days(year, seed, DAYS):
            poor, near_poor = (count(made, name, (start, last)) for name in ("movement-poor", "movement-near-poor"))
            for one, other in zip((*poor.lines, *poor.totals), (*near_poor.lines, *near_poor.totals), strict=True):
                assert one.figures[1] == other.figures[4], (seed, start, last)
                assert one.figures[4] == other.figures[2], (seed, start, last)
                for line in (one, other):
                    terms = END.terms
                    ended = sum((1 if term > 0 else -1) * (line.figures[abs(term) - 1] or 0) for term in terms)
                    assert line.figures[8] == ended, (seed, start, last)
            of_year = [count(made, name, (FIRST, last)) for name in ("movement-poor", "movement-near-poor")]
            result = count(made, "result", (FIRST, last))
            for place, line in enumerate((*result.lines, *result.totals)):
                ends = [(*form.lines, *form.totals)[2 * place + who].figures[8] for who in (0, 1) for form in of_year]
                assert [line.figures[column] for column in (2, 4, 8, 10)] == ends, (seed, last)


END = Balance((1, -2, -3, -4, 5, 6, 7, 8))


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(1, 3, 33.33), (2, 3, 66.67), (1, 800, 0.13), (3, 160, 1.88), (0, 5, 0), (5, 5, 100)],
)
def test_a_rate_is_rounded_as_by_hand(part: int, whole: int, expected: float) -> None:
    assert float(percent(part, whole)) == expected


VILLAGES = [
    {
        "id": id_,
        "name": name,
        "quota": {"poor": 0, "near_poor": 0},
        "opening": {"poor": 5, "near_poor": 3, "poor_persons": 20, "near_poor_persons": 9},
        **more,
    }
    for id_, name, more in (
        ("dong-mo", "Đồng Mơ", {"households": 100, "persons": 400}),
        ("bai-sau", "Bãi Sậu", {"households": 60}),
    )
]


def test_households_that_nobody_follows_are_in_the_forms_if_every_village_says_how_many() -> None:
    made = book(
        [household(1), household(2, village="bai-sau", category="near_poor", deprivations=[4])], villages=VILLAGES
    )
    form = count(made, "movement-poor", (FIRST, date(2023, 6, 30)))
    assert form.is_whole
    assert [line.figures[0] for line in form.lines] == [5, 20, 5, 20]
    without = [{key: each for key, each in VILLAGES[1].items() if key != "opening"}]
    made = book(made.households, villages=[VILLAGES[0], *without])
    form = count(made, "movement-poor", (FIRST, date(2023, 6, 30)))
    assert not form.is_whole
    assert [line.figures[0] for line in form.lines] == [1, 4, 0, 0]


def test_a_column_that_a_village_does_not_give_is_blank_and_told() -> None:
    made = book([household(1)], villages=VILLAGES)
    form = count(made, "result", (FIRST, date(2023, 6, 30)))
    assert [line.figures[:4] for line in (*form.lines, *form.totals)] == [
        (100, None, 5, 5.0),
        (60, None, 5, 8.33),
        (160, None, 10, 6.25),
    ]
    missing = {each.key: each for each in find_missing(made)}
    assert missing["persons"].villages == ("Bãi Sậu",)
    assert missing["persons"].columns == (2, 10, 12, 14)
    assert "households" not in missing


def test_deprivations_of_which_only_the_points_are_known_have_a_column_of_their_own() -> None:
    reviews = [
        {"date": "2023-06-30", "category": "poor", "state": "recognised", "score_b": 40, "decision": "1/QĐ-UBND"}
    ]
    made = book([household(1), household(2, reviews=reviews)])
    form = count(made, "indicators-poor", (FIRST, date(2023, 12, 31)))
    assert form.spec.columns[-1].key == "unknown"
    assert form.totals[0].figures == (2, 7, *(int(code in (1, 4, 10)) for code in range(1, 13)), 4)
    before = count(made, "indicators-poor", (FIRST, date(2023, 6, 29)))
    assert [each.key for each in before.spec.columns][-1] == "indicator_12"


def test_groups_are_blank_until_one_is_recorded() -> None:
    form = count(book([household(1)]), "groups", (FIRST, date(2023, 6, 30)))
    assert not form.has_groups
    assert form.totals[0].figures == (1, 4, *(None,) * 8, 0, 0, *(None,) * 8)
    form = count(book([household(1, groups=["merit"])]), "groups", (FIRST, date(2023, 6, 30)))
    assert form.totals[0].figures[:10] == (1, 4, 0, 0, 0, 0, 1, 4, 0, 0)


def test_classes_agree_with_the_indicators() -> None:
    made = book([household(1), household(2, category="near_poor", deprivations=[4])])
    for category, name in zip(Category, ("indicators-poor", "indicators-near-poor"), strict=True):
        form = count(made, name, (FIRST, date(2023, 6, 30)))
        assert form.spec.category is category
        assert form.totals[0].figures[0] == 1
