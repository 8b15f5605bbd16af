"""The position of everything in a text: mappings, lists and values with the characters that they occupy."""

import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from povplan.storage.parsers import list_parsers

_AFTER_KEY = re.compile(r"(?:\s|#[^\n]*\n)*:")
_QUESTION = re.compile(r"\?[ \n]+\Z")
_DASH = re.compile(r"^ *(-)(?=\s|\Z)", re.MULTILINE)
_HEADER = re.compile(r"[^\n]*")

BLOCK_SCALAR = frozenset("|>")

# A parser event of ruamel.yaml, which is imported only when needed and is typed as Any throughout.
_Event = Any


class Node:
    """A value in a text.

    Args:
        start: the position at which it begins.
        style: "{" or "[" in brackets; "block" for an indented mapping or list; else the quotes of a scalar, "" for a
            plain one, "|" or ">" for a block scalar.
    """

    __slots__ = ("end", "entries", "is_mapping", "is_open", "start", "style")

    def __init__(self, start: int, style: str, *, is_mapping: bool = False) -> None:
        self.start = start
        self.end = start
        """The position at which it ends; an indented node ends with its last value."""
        self.style = style
        self.is_mapping = is_mapping
        self.is_open = False
        """Whether blank lines after it are part of its last value."""
        self.entries: list[Item] = []

    @property
    def in_brackets(self) -> bool:
        """Whether it is a mapping in braces or a list in brackets."""
        return self.style in ("{", "[")

    @property
    def is_block(self) -> bool:
        """Whether it is an indented mapping or list."""
        return self.style == "block"

    @property
    def is_scalar(self) -> bool:
        """Whether it holds no other values."""
        return not (self.in_brackets or self.is_block)


class Item(NamedTuple):
    """A key with its value, or an element of a list.

    Args:
        start: the start of the key, of the dash or of an element in brackets.
        stem: the end of the colon or of the dash; the start of an element in brackets.
        key: the key; empty in a list.
        node: the value.
    """

    start: int
    stem: int
    key: str
    node: Node

    @property
    def end(self) -> int:
        """The position at which its value ends."""
        return max(self.stem, self.node.end)


def find_nodes(text: str, wanted: Collection[int] | None = None) -> Node | None:
    """Return the nodes of a text; None if it is empty or cannot be read.

    Args:
        text: the text that `read_text` returns.
        wanted: the indices of the elements whose content is kept in lists at the root; None for all.
    """
    import ruamel.yaml  # noqa: PLC0415 - only for writing
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415 - only for writing

    for pure in list_parsers(text):
        with suppress(YAMLError):
            return _Builder(text, wanted).build(ruamel.yaml.YAML(typ="safe", pure=pure).parse(text))
    return None


class _Open(NamedTuple):
    """A mapping or list whose end has not come yet; `key` holds the known part of the entry that is being read."""

    node: Node
    key: list[tuple[int, int, str]]


class _Builder:
    def __init__(self, text: str, wanted: Collection[int] | None) -> None:
        self._text = text
        self._wanted = wanted
        self._stack: list[_Open] = []
        self._root: Node | None = None

    def build(self, events: Iterator[_Event]) -> Node | None:
        for event in events:
            match type(event).__name__:
                case "ScalarEvent" | "AliasEvent":
                    self._take_scalar(event)
                case "MappingStartEvent" | "SequenceStartEvent":
                    self._take_start(event)
                case "MappingEndEvent" | "SequenceEndEvent":
                    self._take_end(event)
        return self._root

    def _take_scalar(self, event: _Event) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        style = getattr(event, "style", None) or ""
        if self._is_key():
            self._take_key(start, end, getattr(event, "value", ""))
            return
        node = Node(start, style)
        node.end = end
        if style in BLOCK_SCALAR:
            self._end_block(node)
        self._add(node, is_empty=start == end)

    def _take_start(self, event: _Event) -> None:
        is_mapping = type(event).__name__ == "MappingStartEvent"
        style = ("{" if is_mapping else "[") if event.flow_style else "block"
        self._stack.append(_Open(Node(event.start_mark.index, style, is_mapping=is_mapping), []))

    def _take_end(self, event: _Event) -> None:
        node, _ = self._stack.pop()
        if node.in_brackets:
            node.end = event.end_mark.index
        elif node.entries:
            node.end, node.is_open = node.entries[-1].end, node.entries[-1].node.is_open
        if self._is_key():
            self._take_key(node.start, node.end, "")
            return
        if self._wanted is not None and len(self._stack) == 2:  # noqa: PLR2004 - the root and a list in it
            index = len(self._stack[-1].node.entries)
            if index not in self._wanted and not self._stack[-1].node.is_mapping:
                node.entries = []
        self._add(node, is_empty=False)

    def _is_key(self) -> bool:
        return bool(self._stack) and self._stack[-1].node.is_mapping and not self._stack[-1].key

    def _take_key(self, start: int, end: int, key: str) -> None:
        colon = _AFTER_KEY.match(self._text, end)
        question = _QUESTION.search(self._text, max(0, start - 200), start)
        begin = question.start() if question else start
        self._stack[-1].key.append((begin, colon.end() if colon else end, key))

    def _add(self, node: Node, *, is_empty: bool) -> None:
        if not self._stack:
            self._root = node
            return
        around, key = self._stack[-1]
        if around.is_mapping:
            entry = Item(*key.pop(), node)
        elif around.in_brackets:
            entry = Item(node.start, node.start, "", node)
        else:
            entry = self._after_dash(around, node)
        if is_empty:  # The parsers disagree on the position of an empty value.
            node.start = node.end = entry.stem
        around.entries.append(entry)

    def _after_dash(self, around: Node, node: Node) -> Item:
        if not around.entries and self._text[around.start] == "-":
            return Item(around.start, around.start + 1, "", node)
        dash = _DASH.search(self._text, around.entries[-1].end if around.entries else around.start)
        at = dash.start(1) if dash else node.start
        return Item(at, at + 1, "", node)

    def _end_block(self, node: Node) -> None:
        """Set the end of a block scalar to the end of its last line; blank lines belong to it only with a +."""
        header = _HEADER.match(self._text, node.start)
        beyond = self._text[node.start : node.end]
        node.is_open = header is not None and "+" in header[0].partition("#")[0]
        node.end = node.start + len(beyond.removesuffix("\n") if node.is_open else beyond.rstrip(" \t\n"))
