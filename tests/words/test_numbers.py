"""Numbers, dates and shares are written as each language writes them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.words.language import Language
from povplan.words.numbers import write_count, write_date, write_number, write_share

VI, EN = Language.VI, Language.EN


@pytest.mark.parametrize(
    ("value", "vietnamese", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1_000, "1.000", "1,000"),
        (1_234_567, "1.234.567", "1,234,567"),
        (-5_000, "-5.000", "-5,000"),
    ],
)
def test_thousands_are_grouped(value: int, vietnamese: str, english: str) -> None:
    assert (write_number(value, VI), write_number(value, EN)) == (vietnamese, english)


@given(st.integers())
def test_a_grouped_number_reads_back(value: int) -> None:
    assert int(write_number(value, VI).replace(".", "")) == value
    assert int(write_number(value, EN).replace(",", "")) == value


@pytest.mark.parametrize(
    ("value", "vietnamese"), [(0, "00"), (1, "01"), (9, "09"), (10, "10"), (17, "17"), (1_000, "1.000"), (-1, "-1")]
)
def test_a_small_number_has_two_digits_in_vietnamese_papers(value: int, vietnamese: str) -> None:
    assert write_count(value, VI) == vietnamese
    assert write_count(value, EN) == write_number(value, EN)


@given(st.dates())
def test_a_date_reads_back(day: date) -> None:
    assert date.fromisoformat(write_date(day, EN)) == day
    parts = [int(part) for part in write_date(day, VI).split("/")]
    assert parts == [day.day, day.month, day.year]
    assert len(write_date(day, VI)) == len(write_date(day, EN)) == 10


@pytest.mark.parametrize(
    ("value", "digits", "vietnamese", "english"),
    [(0.0, 0, "0", "0"), (5 / 17, 0, "29", "29"), (5 / 17, 1, "29,4", "29.4"), (1.0, 2, "100,00", "100.00")],
)
def test_a_share_is_a_percentage_without_its_sign(value: float, digits: int, vietnamese: str, english: str) -> None:
    assert (write_share(value, VI, digits), write_share(value, EN, digits)) == (vietnamese, english)
