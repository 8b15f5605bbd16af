"""A cell is written as a person of the language reads it, and no character of it moves the cursor."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phrases import same

from povplan.render.cells import make_visible, write_cell
from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Column, Kind
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN


@pytest.mark.parametrize(
    ("cell", "vietnamese", "english"),
    [
        (None, "", ""),
        (0, "0", "0"),
        (1_234_567, "1.234.567", "1,234,567"),
        (5 / 17, "29,4", "29.4"),
        (1.0, "100,0", "100.0"),
        (date(2023, 6, 30), "30/06/2023", "2023-06-30"),
        ("Đồng Mơ", "Đồng Mơ", "Đồng Mơ"),
    ],
)
def test_numbers_and_dates_are_those_of_the_language(cell: Cell, vietnamese: str, english: str) -> None:
    assert write_cell(cell, Column(same("x")), VI) == vietnamese
    assert write_cell(cell, Column(same("x")), EN) == english


def test_what_belongs_together_is_joined_by_what_the_format_wishes() -> None:
    names = f"Đồng{TOGETHER}Mơ, Bãi{TOGETHER}Sậu"
    assert write_cell(names, Column(same("x")), VI) == "Đồng Mơ, Bãi Sậu"
    assert write_cell(names, Column(same("x")), VI, together="~") == "Đồng~Mơ, Bãi~Sậu"


def test_only_text_has_more_than_one_line_and_only_where_the_report_says_so() -> None:
    assert write_cell(f"một{NEXT_LINE}hai", Column(same("x"), Kind.TEXT), VI) == "một\nhai"
    assert write_cell(f"một{NEXT_LINE}hai", Column(same("x"), Kind.NAME), VI) == "một hai"
    assert write_cell("một\nhai", Column(same("x"), Kind.TEXT), VI) == "một hai"


@pytest.mark.parametrize("text", ["Đỗ Thị Ứng", "[bold]", "[/x]", "[chết]", "日本", "🏠", "a=b; c|d", "\\"])
def test_printable_text_stays_as_it_is(text: str) -> None:
    assert make_visible(text) == text


@pytest.mark.parametrize(
    "char", ["\x00", "\x07", "\x1b", "\t", "\r", "\n", "\x7f", "\x9b", "\u200b", "\u202e", "\u2028"]
)
def test_a_character_that_cannot_be_seen_becomes_a_blank(char: str) -> None:
    assert make_visible(f"a{char}b") == "a b"


@given(st.text())
def test_nothing_unseen_gets_through_and_the_length_stays(text: str) -> None:
    shown = make_visible(text)
    assert shown.isprintable()
    assert len(shown) == len(text)
    assert make_visible(text, keep_lines=True).replace("\n", " ") == shown
