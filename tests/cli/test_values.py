"""Money and dates as they are typed: taken if they are clear, else refused with what to type."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.cli.sentences import sentences
from povplan.cli.speech import Speech
from povplan.cli.usage import BadValue
from povplan.cli.values import parse_date, parse_defaults, parse_money
from povplan.errors import PovplanError
from povplan.words.language import Language

TYPED = re.compile(r"[0-9][0-9.,]*(?:đ|VND|k|tr| nghìn| triệu)")


def refuse(text: str, language: Language) -> str:
    """Return the sentence that refuses a text."""
    with pytest.raises(BadValue) as refused:
        parse_money(text)
    details: Any = refused.value.details
    return sentences(PovplanError(refused.value.problem, **details), Speech(language, language))[0]


@pytest.mark.parametrize(("text", "amount"), [("20 triệu", 20_000_000), ("1.5tr", 1_500_000), ("20.000đ", 20_000)])
def test_money_is_taken_as_officials_write_it(text: str, amount: int) -> None:
    assert parse_money(text) == amount


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("20.000", [20_000, 20_000_000]),
        ("1,650", [1_650, 1_650_000]),
        ("1,500 triệu", [1_500_000, 1_500_000_000]),
        ("20", [20, 20_000, 20_000_000]),
        ("9999", [9_999, 9_999_000, 9_999_000_000]),
    ],
)
def test_what_may_mean_several_is_refused_with_a_spelling_for_each(
    text: str, meant: list[int], language: Language
) -> None:
    told = refuse(text, language)
    assert text in told
    assert [parse_money(each) for each in TYPED.findall(told.partition(";")[2])] == meant


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("text", ["1,05", "-5", "nhiều", "0,0005k", ""])
def test_what_is_no_amount_is_refused_with_spellings_that_are_taken(text: str, language: Language) -> None:
    told = refuse(text, language).partition(";")[2]
    shown = re.findall(r"[0-9](?:[0-9.,]*[0-9])?(?: triệu|tr|k)?", told)
    assert {parse_money(each) for each in shown} == {20_000_000, 1_500_000, 500_000}


@given(st.integers(0, 10**15 - 1), st.sampled_from(("đ", " đồng", " VND")), st.sampled_from(".,"))
def test_an_amount_that_is_written_out_is_read_back(amount: int, unit: str, mark: str) -> None:
    assert parse_money(f"{amount:,}{unit}".replace(",", mark)) == amount


@pytest.mark.parametrize(
    ("text", "day"), [("30/6/25", date(2025, 6, 30)), ("1-7-25", date(2025, 7, 1)), ("05.12.99", date(2099, 12, 5))]
)
def test_a_year_of_two_digits_is_of_this_century(text: str, day: date) -> None:
    assert parse_date(text) == day


def test_a_year_of_four_digits_is_taken_as_it_stands() -> None:
    assert parse_date("30/6/0025") == date(25, 6, 30)


@pytest.mark.parametrize("text", ["01/02/03", "30/6/025", "25-6-5", "30/6/19"])
def test_what_might_be_another_order_is_no_date(text: str) -> None:
    with pytest.raises(BadValue):
        parse_date(text)


@pytest.mark.parametrize("text", ["deprivations=1;2;4,workers=0", "deprivations=1,2, 4;workers=0"])
def test_a_default_may_be_a_list_of_codes(text: str) -> None:
    assert list(parse_defaults(text)) == [("deprivations", "1; 2; 4"), ("workers", "0")]
