"""The calendar cuts the year into stretches without a gap, each ended by one of its dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import YEAR, plan

from povplan.model.plan import Plan
from povplan.progress.stretch import find_stretch

QUARTERS = [
    {"id": "q1", "name": "Sơ kết 3 tháng", "date": "2023-03-31", "period": "quarter"},
    {"id": "h1", "name": "Sơ kết 6 tháng", "date": "2023-06-30", "period": "half"},
    {"id": "y", "name": "Tổng kết năm", "date": "2023-12-31", "period": "year"},
]


def calendar(*days: date | str) -> Plan:
    """Return a plan with a meeting on each of some days."""
    meetings = [{"id": f"m{n}", "name": "Họp", "date": f"{day}", "period": "quarter"} for n, day in enumerate(days)]
    return plan(calendar=meetings)


@pytest.mark.parametrize(
    ("day", "first", "last", "meeting"),
    [
        ("2023-01-01", "2023-01-01", "2023-03-31", "q1"),
        ("2023-03-31", "2023-01-01", "2023-03-31", "q1"),
        ("2023-04-01", "2023-04-01", "2023-06-30", "h1"),
        ("2023-12-31", "2023-07-01", "2023-12-31", "y"),
    ],
)
def test_a_date_of_the_calendar_ends_its_stretch_and_the_next_day_begins_another(
    day: str, first: str, last: str, meeting: str
) -> None:
    found = find_stretch(plan(calendar=QUARTERS), date.fromisoformat(day))
    assert (found.first.isoformat(), found.last.isoformat(), found.is_over) == (first, last, False)
    assert found.meeting is not None
    assert found.meeting.id == meeting


def test_after_the_calendars_last_date_the_year_runs_to_its_end() -> None:
    found = find_stretch(calendar("2023-06-30"), date(2023, 7, 1))
    assert found[:3] == (date(2023, 7, 1), date(2023, 12, 31), None)
    assert find_stretch(plan(), date(2023, 5, 5))[:3] == (date(2023, 1, 1), date(2023, 12, 31), None)


def test_in_the_january_after_it_the_last_stretch_is_over() -> None:
    found = find_stretch(plan(calendar=QUARTERS), date(2024, 1, 31))
    assert (found.first, found.last, found.is_over) == (date(2023, 7, 1), date(2023, 12, 31), True)


def test_a_calendar_may_go_on_into_january() -> None:
    found = find_stretch(calendar("2023-06-30", "2024-01-10"), date(2024, 1, 5))
    assert (found.first, found.last, found.is_over) == (date(2023, 7, 1), date(2024, 1, 10), False)


@given(
    days=st.lists(st.dates(date(YEAR - 1, 12, 1), date(YEAR + 1, 1, 31)), max_size=5),
    day=st.dates(date(YEAR, 1, 1), date(YEAR + 1, 1, 31)),
)
def test_stretches_meet_without_a_gap(days: list[date], day: date) -> None:
    made = calendar(*days)
    found = find_stretch(made, day)
    assert found.first <= found.last
    assert found.is_over == (day > found.last)
    assert found.is_over or found.first <= day
    after = find_stretch(made, found.last + timedelta(days=1))
    assert after.is_over or after.first == found.last + timedelta(days=1)
