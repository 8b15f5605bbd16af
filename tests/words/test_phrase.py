"""A phrase is filled in from values only, and says in each language what the other says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phrases import same

from povplan.words.language import Language
from povplan.words.phrase import Phrase

VI, EN = Language.VI, Language.EN


@pytest.mark.parametrize(
    ("phrase", "value", "vietnamese", "english"),
    [
        ("{x}", "Đồng Mơ", "Đồng Mơ", "Đồng Mơ"),
        ("{x}", 1_500, "1500", "1500"),
        ("{x:count}", 3, "03", "3"),
        ("{x:number}", 1_500, "1.500", "1,500"),
        ("{x:money}", 1_500_000, "1.500.000", "1,500,000"),
        ("{x}", date(2023, 6, 30), "30/06/2023", "2023-06-30"),
        ("{x}", (1, 4, 10), "1, 4, 10", "1, 4, 10"),
        ("{x:count}", [1, 12], "01, 12", "1, 12"),
        ("{x}", (), "", ""),
        ("{x:term}", "poor", "hộ nghèo", "poor"),
        ("{x:term}", ("poor", "near_poor"), "hộ nghèo, hộ cận nghèo", "poor, near-poor"),
        ("{x:has}", 0, "chưa có hộ nào", "has none"),
        ("{x:has}", 4, "có 04", "has 4"),
        ("{x:village}", "Xứ Thử", "thôn Xứ Thử", "village Xứ Thử"),
        ("{x:village}", "Thôn Đông", "Thôn Đông", "village Thôn Đông"),
        ("{x:village}", "Tổ dân phố 3", "Tổ dân phố 3", "village Tổ dân phố 3"),
        ("{x:village}", "Thônglạc", "thôn Thônglạc", "village Thônglạc"),
        ("{{x}}", "", "{x}", "{x}"),
        ("{x:count}", "ba", "ba", "ba"),
    ],
)
def test_a_field_is_written_by_its_kind(phrase: str, value: object, vietnamese: str, english: str) -> None:
    assert same(phrase).say(VI, x=value) == vietnamese
    assert same(phrase).say(EN, x=value) == english


@given(st.text())
def test_what_is_filled_in_is_never_a_phrase_itself(text: str) -> None:
    assert same("<{x}>").say(VI, x=text) == f"<{text}>"


def test_a_field_that_nobody_fills_is_not_passed_over() -> None:
    with pytest.raises(KeyError):
        same("{x} {y}").say(VI, x=1)
    with pytest.raises(KeyError):
        same("{x:term}").say(VI, x="rich")


@pytest.mark.parametrize(("count", "text"), [(0, "0 households"), (1, "1 household"), (2, "2 households")])
def test_an_english_plural_ends_in_s_but_for_one(count: int, text: str) -> None:
    assert same("{n} household{n:s}").say(EN, n=count) == text


@pytest.mark.parametrize("end", [".", "!", "?", "…", "v.v.", "...", ". "])
def test_a_sentence_that_ends_with_a_value_has_one_stop(end: str) -> None:
    assert same("Ghi chú: {note}.").say(VI, note=f"đã họp{end}") == f"Ghi chú: đã họp{end}"
    assert same("Ghi {note}. Xong.").say(VI, note=f"đã họp{end}") == f"Ghi đã họp{end} Xong."


def test_a_stop_that_ends_no_sentence_stays() -> None:
    assert same("{file}.yaml, {{x}}.").say(VI, file="a.") == "a..yaml, {x}."
    assert same("{one}{{. {two}.").say(VI, one="a.", two=2) == "a.{. 2."


def test_a_phrase_in_a_phrase_is_said_in_the_same_language_with_the_same_values() -> None:
    outer, inner = Phrase("Lỗi: {problem}", "Error: {problem}"), Phrase("không có {value}", "there is no {value}")
    assert outer.say(VI, problem=inner, value="x") == "Lỗi: không có x"
    assert outer.say(EN, problem=[inner, inner], value="x") == "Error: there is no x, there is no x"
