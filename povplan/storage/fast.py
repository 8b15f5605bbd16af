"""The fast way in: rapidyaml, for texts of a plain layout that it cannot take for something else.

rapidyaml is many times as fast as the exact way, but lenient: it drops tags and anchors, keeps duplicate keys, takes
`nan` for a number and `True` for text. So it only gets what a grammar of our own lets through: values on one line, keys
in small letters, words and numbers that have one meaning. Whatever is not in that grammar goes the exact way, and so
does whatever rapidyaml refuses. Only how the lines are indented is left to it.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib import import_module
from typing import Any

from povplan.model.record import Record
from povplan.storage.record_keys import nested_in

_END = r"(?=[,\]}\n]| ++[#,\]}\n])"
# Words and numbers of one spelling, which both ways take for the same.
_FIXED = rf"(?:true|false|null|0|-?[1-9][0-9]{{0,17}}+){_END}"
# In some spelling one of the two ways takes these for more than text.
_ODD = "[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[nN](?:[uU][lL][lL]|[aA][nN])|[iI][nN][fF](?:[iI][nN][iI][tT][yY])?"
# What plain text may begin with: a letter, a parenthesis or whatever is not ASCII; digits that go on as no number does
# (2023-06-30, 52/QĐ-UBND, 8:30, 12 hộ) or that begin with a zero, as telephone numbers do.
_START = (
    rf"(?:(?!(?:{_ODD})(?!\w))[^\x00-'*-@\[-^`{{-\x7f\s]"
    r"|[0-9]++(?:[-/]|:(?![\s,\[\]{}'\"])| ++(?=[^\W\d_])|(?![eExXoObBpP_])\w)"
    rf"|0[0-9]++{_END})"
)
_TEXT = _START + r"(?:[^\n\t:#\\]++|:(?![ \n])|(?<! )#)*+"
_FLOW_TEXT = _START + r"(?:[^\n\t:#\\,\[\]{}'\"]++|:(?![\s,\[\]{}'\"])|(?<! )#)*+"
_QUOTED = r"""(?:'(?:[^'\n\t]++|'')*+'|"[^"\\\n\t]*+")"""
_NAME = re.compile(r"[a-z_]{1,40}+")
_KEY = f"{_NAME.pattern}:"


_MOST_RESERVED = 600_000
"""Nodes of the parser's tree for which there is room at once: 20,000 households."""


def _items(value: str) -> str:
    return rf"\[ *+(?:(?:{value}) *+(?:, *+|(?=\])))*+\]"


def _pairs(value: str) -> str:
    return rf"\{{ *+(?:{_KEY} ++(?:{value}) *+(?:, *+|(?=\}})))*+\}}"


def _flow() -> str:
    """Return what stands in brackets: a list, or a mapping whose values may be lists and mappings.

    Every alternative costs time at each start, so what hardly anybody writes goes the exact way.
    """
    plain = f"{_FIXED}|{_FLOW_TEXT}|{_QUOTED}"
    items = _items(plain)
    return f"{items}|{_pairs(f'{plain}|{items}|{_pairs(plain)}')}"


# Indented; after a dash or not; a key or not; a value, which needs one of the two before it unless it is in brackets
# (one within a mapping at most); a comment or not.
_LINE = (
    rf" {{0,40}}+(?:- )?+(?:{_KEY}(?: ++|(?=\n))|(?<=- )|(?=[\[{{#\n]))"
    rf"(?:{_FIXED}|{_flow()}|{_TEXT}|{_QUOTED})?+ *+(?:(?<![^ \n])#[^\n]*+)?+\n"
)


def read_fast(text: str) -> bytes | None:
    """Return a text as JSON, None where only the exact way can tell what it means.

    Duplicate keys still stand in the JSON: `count_pairs` and what was made of it tell whether there are any.

    Args:
        text: as `read_text` gives it, with nothing forbidden in it and in NFC.
    """
    if not text.endswith("\n"):
        text += "\n"
    if not _plain_layout().fullmatch(text):
        return None
    try:
        ryml = import_module("ryml")  # Optional, and not needed where the exact way reads.
    except ImportError:
        return None
    raw = bytearray(text, "utf-8")
    out = bytearray(2 * len(raw))
    tree = ryml.Tree()
    # Only to spare it growing: where lines are blank, or comments, there is nothing in them.
    tree.reserve(min((text.count(":") + text.count(",")) * 5 // 4, _MOST_RESERVED))
    with _hush(), suppress(ryml.ExceptionBasic, RuntimeError):
        ryml.parse_in_place(raw, tree)
        too_small, size = ryml.emit_json_to_substr(tree, tree.root_id(), out)
        if too_small:
            out = bytearray(size)
            ryml.emit_json_to_substr(tree, tree.root_id(), out)
        return bytes(memoryview(out)[:size]) or None
    return None


def reads_as_text(text: str, *, in_brackets: bool) -> bool:
    """Tell whether both ways read a text as it is, without quotes.

    Args:
        text: on one line, as a person reads it.
        in_brackets: whether it stands in brackets.
    """
    value = _unquoted(in_brackets=in_brackets)
    return text == text.rstrip(" ") and value.fullmatch(f"{text}\n") is not None


def count_pairs(json: bytes) -> int:
    """Return how many keys with a value rapidyaml's JSON has, or more where a text looks like one."""
    return json.count(b'": ')


def count_read(value: Any) -> int:  # noqa: ANN401 - JSON's values
    """Return how many keys with a value are left in what JSON was read to.

    Keys that the plain layout does not have are not counted: there rapidyaml took a line that is indented wrongly for a
    part of the one before.
    """
    if isinstance(value, dict):
        return sum(1 for key in value if _NAME.fullmatch(key)) + sum(map(count_read, value.values()))
    return sum(map(count_read, value)) if isinstance(value, list) else 0


def count_set(record: Record) -> int:
    """Return how many keys with a value a record was made of, those of the records within it included."""
    count = len(record.__pydantic_fields_set__)
    for name in nested_in(type(record)):
        value = getattr(record, name)
        if isinstance(value, tuple):
            count += sum(map(count_set, value))
        elif value is not None:
            count += count_set(value)
    return count


@cache
def _plain_layout() -> re.Pattern[str]:
    return re.compile(f"(?:{_LINE})*+")


@cache
def _unquoted(*, in_brackets: bool) -> re.Pattern[str]:
    return re.compile(rf"(?:{_FLOW_TEXT if in_brackets else _TEXT})\n")


@contextmanager
def _hush() -> Iterator[None]:
    """Send to nowhere what rapidyaml itself prints to stderr, beneath Python's."""
    try:
        kept = os.dup(2)
    except OSError:  # There is no stderr, so nothing can be seen.
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
