"""The figures of random whole years agree with a second count, which was written from the contract alone."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

import pytest
from made_up import book, household
from plain_count import CLASSES, balance, count_forms, count_status, describe_household
from random_years import FIRST, LAST, LINE, NEW_YEAR, SCORE_A, YEAR, WholeYear, choose_days, make_year

from povplan.model.book import Book
from povplan.model.kinds import Level, View
from povplan.progress.changes import find_changes
from povplan.progress.movement import Span
from povplan.progress.paths import find_routes
from povplan.progress.tally import tally_progress
from povplan.reports.changes import changes_record
from povplan.reports.households import standing_record
from povplan.reports.paths import path_record
from povplan.reports.status import status_record
from povplan.rules.registry import RULES

YEARS, CHUNK, DAYS = 2_000, 100, 4
SAMPLE = 200
"""Number of years that are searched for what happens in them."""

STATES = {
    "planned",
    "followed",
    "proposed",
    "recognised",
    "rejected",
    "stays",
    "fell_back",
    "became_poor",
    "gone",
    "new",
    "returned",
    "moved_in",
    "split",
}
POOR = {"category": "poor", "village": "thon-1", "deprivations": [1, 2, 4]}

COLUMNS = {
    "poor": (
        "start",
        "to_near_poor",
        "above_line",
        "other_decrease",
        "from_near_poor",
        "fell_back",
        "newly_arisen",
        "other_increase",
        "end",
    ),
    "near_poor": (
        "start",
        "above_line",
        "to_poor",
        "other_decrease",
        "from_poor",
        "fell_back",
        "newly_arisen",
        "other_increase",
        "end",
    ),
}
"""Names of the columns 1 to 9 of forms 2 and 3 in the JSON of `changes`."""

TALLIED = ("target", "listed", "proposed", "done", "to_near_poor", "above_line", "left", "remaining", "to_replace")


class Difference(NamedTuple):
    """A figure on which the program and the plain count do not agree."""

    key: str
    said: object
    counted: object


@pytest.mark.parametrize("first", range(0, YEARS, CHUNK))
def test_every_figure_of_a_year_is_the_plain_counts(first: int) -> None:
    for seed in range(first, first + CHUNK):
        year = make_year(seed)
        made = make_book(year)
        for span in choose_days(year, seed, DAYS):
            differences = list_differences(year, made, span)
            assert not differences, describe_difference(year, seed, span, differences[0])


def test_the_forms_of_the_plain_count_balance() -> None:
    for seed in range(SAMPLE):
        year = make_year(seed)
        for span in choose_days(year, seed, DAYS):
            forms = count_forms(year.plan, year.households, *span)
            for place in ("total", *(each["id"] for each in year.plan["villages"])):
                poor, near_poor = (find_form(forms[c], place) for c in CLASSES)
                assert poor[9] == balance(poor), (seed, span, place)
                assert near_poor[9] == balance(near_poor), (seed, span, place)
                assert poor[2] == near_poor[5], (seed, span, place)
                assert poor[5] == near_poor[3], (seed, span, place)


def test_the_years_break_no_rule() -> None:
    for seed in range(SAMPLE):
        made = make_book(make_year(seed))
        for rule in RULES:
            if rule.check and rule.level is Level.ERROR:
                assert not list(rule.check(made, LAST)), (seed, rule.code)


def test_everything_that_can_be_counted_happens_in_the_years() -> None:
    states, columns = set(), set()
    for seed in range(SAMPLE):
        year = make_year(seed)
        for span in choose_days(year, seed, DAYS):
            described = (describe_household(year.plan, each, span[1]) for each in year.households)
            states |= {each["state"] for each in described if each}
            forms = count_forms(year.plan, year.households, *span)
            columns |= {(c, number) for c in CLASSES for number, cell in forms[c]["total"].items() if all(cell)}
    assert states == STATES
    assert columns == {(c, number) for c in CLASSES for number in range(1, 10)}


def test_a_merger_counts_no_person_twice() -> None:
    merged = [{"date": "2023-07-01", "category": "left", "state": "recognised", "reason": "merged", "into": 2}]
    households = [
        {**POOR, "id": 1, "members": 4},
        {**POOR, "id": 2, "members": 4, "members_since": [{"date": "2023-07-01", "members": 7}]},
        {**POOR, "id": 3, "members": 3, "reviews": merged},
    ]
    assert count_total(households, FIRST, NEW_YEAR) == {1: (3, 11), 4: (1, 3), 8: (0, 3), 9: (2, 11)}


def test_who_moves_away_and_comes_back_shows_only_between() -> None:
    away = {"date": "2023-03-01", "category": "left", "state": "recognised", "reason": "moved"}
    back = {"date": "2023-09-20", "category": "poor", "state": "recognised", "deprivations": [1, 2, 4], "decision": "1"}
    households = [{**POOR, "id": 4, "members": 4, "reviews": [back, away]}]
    assert count_total(households, FIRST, NEW_YEAR) == {1: (1, 4), 9: (1, 4)}
    assert count_total(households, FIRST, date(2023, 6, 30)) == {1: (1, 4), 4: (1, 4)}
    assert count_total(households, date(2023, 7, 1), NEW_YEAR) == {8: (1, 4), 9: (1, 4)}


def test_who_changes_class_moves_with_the_members_at_the_end() -> None:
    born = [{"date": "2023-05-01", "members": 5}]
    out = {"date": "2023-06-30", "category": "near_poor", "state": "recognised", "deprivations": [4], "decision": "1"}
    households = [{**POOR, "id": 1, "members": 4, "members_since": born, "reviews": [out]}]
    assert count_total(households, FIRST, NEW_YEAR) == {1: (1, 4), 2: (1, 5), 8: (0, 1)}
    assert count_total(households, FIRST, NEW_YEAR, "near_poor") == {5: (1, 5), 9: (1, 5)}


def count_total(
    households: list[dict[str, Any]], first: date, last: date, category: str = "poor"
) -> dict[int, tuple[int, int]]:
    """Return the columns of a form that are not empty, for the whole commune."""
    columns = count_forms({"year": YEAR, "villages": []}, households, first, last)[category]["total"]
    return {number: cell for number, cell in columns.items() if cell != (0, 0)}


def find_form(form: Mapping[str, Any], place: str) -> dict[int, tuple[int, int]]:
    found: dict[int, tuple[int, int]] = form["total"] if place == "total" else form["villages"][place]
    return found


def make_book(year: WholeYear) -> Book:
    """Return a year as it would be read from files."""
    return book((household(each["id"], **each) for each in year.households), **year.plan)


def list_differences(year: WholeYear, made: Book, span: tuple[date, date]) -> list[Difference]:
    """Return the figures of a span and of its last day on which the program and the plain count do not agree."""
    program, count = ask_program(made, span), ask_count(year, span)
    keys = dict.fromkeys((*count, *program))
    pairs = ((key, program.get(key), count.get(key)) for key in keys)
    return [Difference(*pair) for pair in pairs if pair[1] != pair[2]]


def ask_program(made: Book, span: tuple[date, date]) -> dict[str, object]:
    """Return the figures that the commands give in JSON, by their names."""
    progress = tally_progress(made, span[1])
    record = status_record(made, progress)
    organisations = status_record(made, progress, View.ORGANISATION)["organisations"]
    asked: dict[str, Any] = {"total": record["total"], "net": record["net"], "commune_net": record["commune_net"]}
    for name, people in (
        ("villages", record["villages"]),
        ("officers", record["officers"]),
        ("organisations", organisations),
    ):
        asked[name] = {each["id"]: {c: {key: each[c][key] for key in TALLIED} for c in CLASSES} for each in people}
    households: dict[int, Any] = {}
    for standing in progress.standings:
        shown = standing_record(made, standing, span[1])
        households[shown["household"]["id"]] = {
            "state": shown["state"],
            "category": shown["category"],
            "deprivations": sorted(shown["deprivations"]),
            "members": standing.household.members_on(span[1]),
        }
    for route in find_routes(made, progress.standings, span[1]):
        path = path_record(route)
        income = path["income"]
        known = income and {key: income[key] for key in ("date", "unit", "value", "gap")}
        households[path["id"]] |= {"has_path": True, "income": known}
    asked["households"] = households
    movement = changes_record(find_changes(made, Span(*span)))["movement"]
    forms = {}
    for c in CLASSES:
        villages = {each["id"]: read_columns(each, c) for each in movement[c]["villages"]}
        forms[c] = {"total": read_columns(movement[c]["total"], c), "villages": villages}
    asked["forms"] = forms
    return dict(flatten(asked))


def ask_count(year: WholeYear, span: tuple[date, date]) -> dict[str, object]:
    """Return the same figures by the plain count."""
    asked = count_status(year.plan, year.households, span[1])
    households = {}
    for each in year.households:
        described = describe_household(year.plan, each, span[1])
        if described is not None:
            shown = {key: described[key] for key in ("state", "category", "deprivations", "members")}
            if described["category"] in CLASSES:
                shown |= {"has_path": True, "income": write_income(described["income"])}
            households[each["id"]] = shown
    forms = count_forms(year.plan, year.households, *span)
    # Households first: what is wrong with one of them explains the counts.
    return dict(flatten({"households": households, **asked, "forms": forms}))


def read_columns(row: Mapping[str, Any], category: str) -> dict[int, tuple[int, int]]:
    cells = (row[name] for name in COLUMNS[category])
    return {number: (cell["households"], cell["persons"]) for number, cell in enumerate(cells, start=1)}


def write_income(income: tuple[date, str, int] | None) -> dict[str, object] | None:
    if income is None:
        return None
    day, unit, value = income
    line = LINE if unit == "vnd" else SCORE_A
    # To pass the line takes one more than to reach it; what is past it has no gap.
    return {"date": day.isoformat(), "unit": unit, "value": value, "gap": line + 1 - value if value <= line else None}


def flatten(figures: Mapping[Any, Any], place: str = "") -> Iterator[tuple[str, object]]:
    """Yield each figure with its full name."""
    for key, value in figures.items():
        name = f"{place}.{key}" if place else str(key)
        if isinstance(value, Mapping):
            yield from flatten(value, name)
        else:
            yield name, value


def describe_difference(year: WholeYear, seed: int, span: tuple[date, date], found: Difference) -> str:
    """Return what is needed to look into a difference: where it is, and the households that are enough for it."""
    smallest, found = find_smallest(year, span, found)
    lines = [
        f"year {seed}, from {span[0]} to {span[1]}, {found.key}:",
        f"the program says {found.said}, the plain count {found.counted}, as long as the list has",
        *(json.dumps(each, ensure_ascii=False) for each in smallest.households),
        f"calendar: {', '.join(sorted(each['date'] for each in year.plan['calendar']))}",
    ]
    return "\n".join(lines)


def find_smallest(year: WholeYear, span: tuple[date, date], found: Difference) -> tuple[WholeYear, Difference]:
    """Take away all that the difference does not need: what is dated after the span, and households."""
    ended = year._replace(households=[_end(each, span[1]) for each in year.households])
    smallest = year
    for tried in (ended, *(ended._replace(households=[each]) for each in ended.households)):
        if again := _find_again(tried, span, found.key):
            smallest, found = tried, again
    for each in tuple(smallest.households):
        tried = smallest._replace(households=[other for other in smallest.households if other is not each])
        if again := _find_again(tried, span, found.key):
            smallest, found = tried, again
    return smallest, found


def _find_again(year: WholeYear, span: tuple[date, date], key: str) -> Difference | None:
    return next((each for each in list_differences(year, make_book(year), span) if each.key == key), None)


def _end(keys: Mapping[str, Any], day: date) -> dict[str, Any]:
    dated = {key: [each for each in keys.get(key, ()) if each["date"] <= day.isoformat()] for key in _DATED}
    return {**keys, **{key: events for key, events in dated.items() if key in keys}}


_DATED = ("reviews", "members_since")
