"""JSON for scripts: names in their own letters, and nothing that steers a screen or stays unseen."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.render.jsontext import draw_json


def test_names_stand_in_their_own_letters() -> None:
    assert draw_json({"head": "Đỗ Thị Ứng 😀"}) == '{\n  "head": "Đỗ Thị Ứng 😀"\n}'


@pytest.mark.parametrize(
    ("char", "written"),
    [
        ("\x1b", "\\u001b"),
        ("\x7f", "\\u007f"),
        ("\x9b", "\\u009b"),
        ("\u202e", "\\u202e"),
        ("\u200b", "\\u200b"),
        ("\u2028", "\\u2028"),
        ("\ufeff", "\\ufeff"),
        ("\udcff", "\\udcff"),
        ("\U000e0041", "\\udb40\\udc41"),
        ("\n", "\\n"),
    ],
)
def test_what_steers_a_screen_is_escaped(char: str, written: str) -> None:
    assert draw_json([f"Lê{char}Mẫu"]) == f'[\n  "Lê{written}Mẫu"\n]'


@given(
    st.recursive(
        st.text() | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_what_is_written_is_read_back_and_seen(record: object) -> None:
    drawn = draw_json(record)
    assert json.loads(drawn) == record
    assert drawn.replace("\n", "").isprintable()
