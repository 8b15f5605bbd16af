"""What is written reads as what was meant, in brackets and outside."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.model.characters import FORBIDDEN
from povplan.model.names import nfc
from povplan.storage.exact import compose
from povplan.storage.nodes import find_nodes
from povplan.storage.text import read_text
from povplan.storage.writing import Habits, learn_habits, write_flow, write_pair, write_scalar

TEXTS = st.text(st.characters(codec="utf-8")).filter(lambda text: not FORBIDDEN.search(nfc(text)) and "\r" not in text)
SMALL = st.text(st.sampled_from("ab1.-:#,[]{}'\"\\ \n&*!|>%@`?~ềĐ"), max_size=8)


def _read(written: str) -> Any:  # noqa: ANN401 - whatever was meant
    text, flaws = read_text(written.encode())
    composed = compose(text or "")
    assert flaws == composed.flaws == []
    return composed.data


@pytest.mark.parametrize("style", ["", "'", '"'])
@given(TEXTS | SMALL)
def test_any_text(style: str, text: str) -> None:
    assert _read(f"a: {write_scalar(text, style)}\n") == {"a": nfc(text)}
    assert _read(f"a: [{write_scalar(text, style, in_brackets=True)}, x]\n") == {"a": [nfc(text), "x"]}


@given(st.lists(SMALL | st.integers() | st.booleans(), max_size=3), SMALL)
def test_any_list_and_mapping(values: list[Any], text: str) -> None:
    value = {"b": values, "c": text, "d": [{"e": text}]}
    assert _read(f"a: {write_flow(value)}\n") == {"a": value}
    for habits in (Habits(), Habits(0, 4, lists_in_lines=True, records_in_lines=True)):
        lines = [line for key, each in value.items() for line in write_pair(key, each, 0, habits)]
        assert _read("".join(f"{line}\n" for line in lines)) == value


@pytest.mark.parametrize(
    ("text", "habits"),
    [
        ("a: 1\n", Habits()),
        ("a: [1]\nb:\n", Habits()),
        ("a:\n- 1\nb: x\n", Habits(0, 2, lists_in_lines=True)),
        ("a:\n    -   1\n", Habits(4, 4, lists_in_lines=True)),
        ("a:\n- 1\nb: [1]\n", Habits(0, 2)),
        ("a:\n  - {b: 1}\n", Habits(2, 2, records_in_lines=False)),
        ("a:\n  - b: 1\n", Habits(2, 2, records_in_lines=True)),
        ("a: [{b: 1}]\n", Habits(records_in_lines=False)),
    ],
)
def test_habits_are_learnt_from_what_is_there(text: str, habits: Habits) -> None:
    node = find_nodes(text)
    assert node is not None
    assert learn_habits(text, node) == habits
