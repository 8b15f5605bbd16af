"""Where everything stands in a text, by the C parser and by the one of pure Python alike."""

from random import Random
from typing import Any

import by_hand
import pytest
import ruamel.yaml
from hypothesis import given
from hypothesis import strategies as st

from povplan.storage.nodes import Node, find_nodes
from povplan.storage.text import read_text


def _shown(node: Node, text: str) -> Any:  # noqa: ANN401 - lists and mappings of what stands there
    if node.is_scalar:
        return text[node.start : node.end]
    shown = [(each.key, text[each.start : each.stem], _shown(each.node, text)) for each in node.entries]
    return (node.style, shown)


def _find(text: str) -> Any:  # noqa: ANN401 - lists and mappings of what stands there
    node = find_nodes(text)
    return node and _shown(node, text)


def test_every_kind_of_value_has_its_place() -> None:
    text = "a:  x  # c\nb: 'y'\nc: |  # c\n  z\n\nd:\n- 1\n-\n-  {e: [2, 3], f: }\n? g\n: h\n  i\n"
    assert _find(text) == (
        "block",
        [
            ("a", "a:", "x"),
            ("b", "b:", "'y'"),
            ("c", "c:", "|  # c\n  z"),
            (
                "d",
                "d:",
                (
                    "block",
                    [
                        ("", "-", "1"),
                        ("", "-", ""),
                        ("", "-", ("{", [("e", "e:", ("[", [("", "", "2"), ("", "", "3")])), ("f", "f:", "")])),
                    ],
                ),
            ),
            ("g", "? g\n:", "h\n  i"),
        ],
    )


@pytest.mark.parametrize("text", ["", "# c\n", "a: [\n", "a: b: c\n", "\t- x"])
def test_where_nothing_can_be_read_there_is_nothing(text: str) -> None:
    assert find_nodes(text) is None


def test_only_what_is_wanted_is_kept() -> None:
    """The places of the others are, not what they hold: that is most of a long list."""
    root = find_nodes("a:\n- b: 1\n- c: 2\n- d: 3\n", [1])
    assert root is not None
    assert [len(each.node.entries) for each in root.entries[0].node.entries] == [0, 1, 0]


@given(st.integers(0, 2**32))
def test_both_parsers_find_the_same(seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - layouts, not secrets
    text, _ = read_text(by_hand.write(rng, [by_hand.invent(rng, number) for number in (1, 2)]).raw)
    assert text is not None
    found = _find(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ruamel.yaml, "__with_libyaml__", False)
        assert _find(text) == found is not None
