"""With ruamel.yaml's parser in C and without it every text reads the same: data, flaws, places and nodes."""

import random
from collections.abc import Iterator
from typing import Any

import by_hand
import pytest
import ruamel.yaml

from povplan.storage.exact import compose
from povplan.storage.flaw import Path
from povplan.storage.nodes import Node, find_nodes
from povplan.storage.parsers import list_parsers
from povplan.storage.text import read_text

_TOKENS = (
    "a|b c|é|1|null|true|~| |  |: |:|- |-|, |,|[|]|{|}|'x'|\"y\"|''|\"\"|'|\"|'a':b|\"a\": |'a\n\n b'|\"a\n b\"|"
    '"\\\n"|"\\ "|#| #c|\n|\n  |\n- |\n\n|\n \n|    |&a |*a|!t |! |!!str |>|>-\n|\\||\\|\n|\\|+\n|\\|2\n|? |?|\n: |'
    "\n---\n|---|\n...\n|...|%YAML 1.1\n|%|@|`|\\\\|.|<<|=|😀|\u00a0|e\u0302|\n# c\n|\\x41|[a]|{a: b}|"
    "{a, b: c}|[a: b]|a:b"
)
_PIECES = [piece.replace("\0", "|") for piece in _TOKENS.replace("\\|", "\0").split("|")]


def _texts(rng: random.Random, base: list[str]) -> Iterator[str]:
    """Yield texts of pieces, lists in brackets, and files as people write them, most of them damaged."""
    while True:
        match rng.randrange(4):
            case 0:
                yield "".join(rng.choices(_PIECES, k=rng.randrange(1, 14)))
            case 1:
                inner = "".join(rng.choices(_PIECES[:32], k=rng.randrange(1, 12)))
                yield (
                    rng.choice(("a: ", "- ", ""))
                    + rng.choice(("[{}]", "{{{}}}", "[{}", "- {}")).format(inner)
                    + "\nb: c\n"
                )
            case 2:
                yield _damaged(rng, by_hand.write(rng, [by_hand.invent(rng, 1)]).raw.decode("utf-8-sig"))
            case _:
                yield _damaged(rng, rng.choice(base))


def _damaged(rng: random.Random, text: str) -> str:
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    text = "\n".join(lines[max(0, at - rng.randrange(4)) : at + rng.randrange(1, 9)])
    for _ in range(rng.randrange(4)):
        cut = rng.randrange(len(text) + 1)
        text = text[:cut] + rng.choice(("", rng.choice(_PIECES))) + text[cut + rng.randrange(2) :]
    return text


def _paths(data: Any, path: Path = ()) -> Iterator[Path]:  # noqa: ANN401 - JSON's values
    yield path
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in pairs:
        yield from _paths(value, (*path, key))


def _nodes(node: Node | None) -> Any:  # noqa: ANN401 - nested lists
    if node is None:
        return None
    entries = [(each.start, each.stem, each.key, _nodes(each.node)) for each in node.entries]
    return node.start, node.end, node.style, node.is_mapping, node.is_open, entries


@pytest.mark.skipif(not ruamel.yaml.__with_libyaml__, reason="there is no parser in C here")
@pytest.mark.parametrize("seed", range(4))
def test_without_the_parser_in_c_every_text_reads_the_same(
    seed: int, base: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """1,500 texts a seed."""
    rng = random.Random(seed)  # noqa: S311 - the same texts each time
    texts = _texts(rng, list(base.values()))
    both = 0
    for _ in range(1500):
        text, _flaws = read_text(next(texts).encode())
        assert text is not None
        found = []
        for with_c in (True, False):
            monkeypatch.setattr(ruamel.yaml, "__with_libyaml__", with_c)
            both += len(list_parsers(text)) - 1
            composed = compose(text, _paths(compose(text).data))
            found.append((repr(composed), None if composed.flaws else _nodes(find_nodes(text))))
        assert found[0] == found[1], text
    assert both > 300, "the parser in C must have had its share"


@pytest.mark.parametrize(
    "text",
    [
        "a: ['a':b]\n",
        "a: 1\n...\n...\n",
        "a: 1\n...\n%YAML 1.1\n---\n",
        "*a: 1\n",
        "- &a:b c\n",
        "a: !!str\n  x\n",
        "|\n---\n",
        "a: |-#c\n",
        "a: |2\n   b\n",
        "a: |\n \n   b\n",
        "? a\n: b\n",
        "a:\tb\n",
        "- [?: # c\n]\n",
    ],
)
def test_what_the_parsers_differ_in_goes_to_the_one_in_python(text: str) -> None:
    assert list_parsers(text) == (True,)


def test_ordinary_files_go_to_the_parser_in_c(base: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Also with notes of several lines, quotes, and signs within words."""
    monkeypatch.setattr(ruamel.yaml, "__with_libyaml__", value=True)
    for text in (
        *base.values(),
        "a: |\n  b\n\n  c\nd: >- # e\n  f\n",
        "a: 'b' # c\nd: tốt! R&D 2*3 *\n",
        "- [a, 'b', \"c\": d]\n",
    ):
        assert list_parsers(text) == (False, True)
