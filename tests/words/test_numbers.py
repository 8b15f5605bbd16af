"""Numbers, dates and shares are written as each language writes them, and phrases are filled from values only."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.words.language import Language
from povplan.words.numbers import fill, write_count, write_date, write_number, write_share

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


@pytest.mark.parametrize(
    ("phrase", "value", "vietnamese", "english"),
    [
        ("{x}", "Đồng Mơ", "Đồng Mơ", "Đồng Mơ"),
        ("{x}", 1_500, "1500", "1500"),
        ("{x:count}", 3, "03", "3"),
        ("{x:number}", 1_500, "1.500", "1,500"),
        ("{x:money}", 1_500_000, "1.500.000", "1,500,000"),
        ("{x:percent}", 0.294, "29", "29"),
        ("{x}", date(2023, 6, 30), "30/06/2023", "2023-06-30"),
        ("{x}", (1, 4, 10), "1, 4, 10", "1, 4, 10"),
        ("{x:count}", [1, 12], "01, 12", "1, 12"),
        ("{x}", (), "", ""),
        ("{x:term}", "poor", "hộ nghèo", "hộ nghèo"),
        ("{x:term}", ("poor", "left"), "hộ nghèo, giảm khác", "hộ nghèo, giảm khác"),
        ("{{x}}", "", "{x}", "{x}"),
        ("{x:count}", "ba", "ba", "ba"),
    ],
)
def test_a_field_is_written_by_its_kind(phrase: str, value: object, vietnamese: str, english: str) -> None:
    terms = {"poor": "hộ nghèo", "left": "giảm khác"}
    assert fill(phrase, VI, terms=terms, x=value) == vietnamese
    assert fill(phrase, EN, terms=terms, x=value) == english


@given(st.text())
def test_what_is_filled_in_is_never_a_phrase_itself(text: str) -> None:
    assert fill("<{x}>", VI, x=text) == f"<{text}>"


def test_a_field_that_nobody_fills_is_not_passed_over() -> None:
    with pytest.raises(KeyError):
        fill("{x} {y}", VI, x=1)
    with pytest.raises(KeyError):
        fill("{x:term}", VI, terms={}, x="poor")


@pytest.mark.parametrize(("count", "text"), [(0, "0 households"), (1, "1 household"), (2, "2 households")])
def test_an_english_plural_ends_in_s_but_for_one(count: int, text: str) -> None:
    assert fill("{n} household{n:s}", EN, n=count) == text


@pytest.mark.parametrize("end", [".", "!", "?", "…", "v.v.", "...", ". "])
def test_a_sentence_that_ends_with_a_value_has_one_stop(end: str) -> None:
    assert fill("Ghi chú: {note}.", VI, note=f"đã họp{end}") == f"Ghi chú: đã họp{end}"
    assert fill("Ghi {note}. Xong.", VI, note=f"đã họp{end}") == f"Ghi đã họp{end} Xong."


def test_a_stop_that_ends_no_sentence_stays() -> None:
    assert fill("{file}.yaml, {{x}}.", VI, file="a.") == "a..yaml, {x}."
    assert fill("{one}{{. {two}.", VI, one="a.", two=2) == "a.{. 2."
