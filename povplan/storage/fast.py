"""The fast reader: rapidyaml, for texts of a plain layout that it cannot misread.

rapidyaml is many times as fast as the exact reader, but lenient: it drops tags and anchors, keeps duplicate keys, and
takes `nan` for a number and `True` for text. So it gets only texts that our own grammar accepts: values on one line,
keys in lower case, words and numbers that have one meaning. A text outside that grammar goes to the exact reader, and
so does a text that rapidyaml refuses. Only the indentation of the lines is left to rapidyaml.
"""

import re
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

from povplan.model.record import Record
from povplan.stderr import discard_stderr
from povplan.storage.record_keys import nested_in

_END = r"(?=[,\]}\n]| ++[#,\]}\n])"
# Words and numbers of one spelling, which both readers read alike.
_FIXED = rf"(?:true|false|null|0|-?[1-9][0-9]{{0,17}}+){_END}"
# One of the two readers takes some spelling of these words for more than text.
_ODD = "[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[nN](?:[uU][lL][lL]|[aA][nN])|[iI][nN][fF](?:[iI][nN][iI][tT][yY])?"
# The possible beginnings of plain text: a letter, a parenthesis or a character outside ASCII; digits that continue as
# no number does (2023-06-30, 52/QĐ-UBND, 8:30, 12 hộ); digits that begin with a zero, as telephone numbers do.
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
"""Nodes of the parser's tree that memory is reserved for at once: those of 20,000 households."""


def _items(value: str) -> str:
    return rf"\[ *+(?:(?:{value}) *+(?:, *+|(?=\])))*+\]"


def _pairs(value: str) -> str:
    return rf"\{{ *+(?:{_KEY} ++(?:{value}) *+(?:, *+|(?=\}})))*+\}}"


def _flow() -> str:
    """Return a pattern for brackets: a list, or a mapping whose values may be lists and mappings.

    Each alternative costs time wherever a value starts, so rare forms are left to the exact reader.
    """
    plain = f"{_FIXED}|{_FLOW_TEXT}|{_QUOTED}"
    items = _items(plain)
    return f"{items}|{_pairs(f'{plain}|{items}|{_pairs(plain)}')}"


# An indent; an optional dash; an optional key; a value, which needs a dash or a key before it unless it is in brackets
# (nested at most once, within a mapping); an optional comment.
_LINE = (
    rf" {{0,40}}+(?:- )?+(?:{_KEY}(?: ++|(?=\n))|(?<=- )|(?=[\[{{#\n]))"
    rf"(?:{_FIXED}|{_flow()}|{_TEXT}|{_QUOTED})?+ *+(?:(?<![^ \n])#[^\n]*+)?+\n"
)


def read_fast(text: str) -> bytes | None:
    """Return a text as JSON, or None if only the exact reader can determine its meaning.

    The JSON keeps duplicate keys: there are some if `count_pairs` exceeds the number of pairs that were read from it.

    Args:
        text: the text that `read_text` returns, in NFC and without forbidden characters.
    """
    if not text.endswith("\n"):
        text += "\n"
    if not _plain_layout().fullmatch(text):
        return None
    try:
        ryml = import_module("ryml")  # Optional: the exact reader does not need it.
    except ImportError:
        return None
    raw = bytearray(text, "utf-8")
    out = bytearray(2 * len(raw))
    tree = ryml.Tree()
    # Only so that the tree need not grow: blank lines and comments take no nodes.
    tree.reserve(min((text.count(":") + text.count(",")) * 5 // 4, _MOST_RESERVED))
    with discard_stderr(), suppress(ryml.ExceptionBasic, RuntimeError):
        ryml.parse_in_place(raw, tree)
        too_small, size = ryml.emit_json_to_substr(tree, tree.root_id(), out)
        if too_small:
            out = bytearray(size)
            ryml.emit_json_to_substr(tree, tree.root_id(), out)
        return bytes(memoryview(out)[:size]) or None
    return None


def reads_as_text(text: str, *, in_brackets: bool) -> bool:
    """Return whether both readers read a text unchanged if it has no quotes.

    Args:
        text: the text on one line, as a person reads it.
        in_brackets: whether it stands in brackets.
    """
    value = _unquoted(in_brackets=in_brackets)
    return text == text.rstrip(" ") and value.fullmatch(f"{text}\n") is not None


def count_pairs(json: bytes) -> int:
    """Return the number of keys with a value in rapidyaml's JSON, or more if some text looks like a key."""
    return json.count(b'": ')


def count_read(value: Any) -> int:  # noqa: ANN401 - JSON's values
    """Return the number of keys with a value in the data that was read from JSON.

    Keys that the plain layout does not allow are not counted: they arise if rapidyaml takes a wrongly indented line for
    a part of the line before.
    """
    if isinstance(value, dict):
        return sum(1 for key in value if _NAME.fullmatch(key)) + sum(map(count_read, value.values()))
    return sum(map(count_read, value)) if isinstance(value, list) else 0


def count_set(record: Record) -> int:
    """Return the number of keys with a value that a record was made from, including the records within it."""
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
