"""Values as they are written into a text: as both ways in read them, and in the manner of what stands there."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from povplan.errors import ExitStatus, PovplanError
from povplan.model.household import HouseholdFile
from povplan.model.names import nfc
from povplan.storage.nodes import Node
from povplan.storage.record_keys import find_keys
from povplan.storage.text import name_forbidden
from povplan.storage.unquoted import is_text_to_all
from povplan.words import refusals

WIDEST = 120
"""Columns from which on a record is no longer written on one line, where nothing shows how the file does it."""


class Habits(NamedTuple):
    """How a file lays out what is indented.

    Args:
        step: by how much a list is indented under its key.
        offset: from the dash to what it stands before.
        lists_in_lines: whether lists of words and numbers have a line for each element.
        records_in_lines: whether records have a line for each key; None: nothing shows it.
    """

    step: int = 2
    offset: int = 2
    lists_in_lines: bool = False
    records_in_lines: bool | None = None


@cache
def _keys_of_days() -> frozenset[str]:
    """Return the keys of a household, and of the records in it, that hold a date."""
    return frozenset(find_keys(HouseholdFile, date))


def learn_habits(text: str, household: Node) -> Habits:
    """Return how a household is laid out, as far as it shows.

    Args:
        text: in which it stands.
        household: a mapping by indents.
    """
    habits = Habits()
    lists, in_lines = 0, 0
    for entry in household.entries:
        node = entry.node
        first = node.entries[0] if node.entries and not node.is_mapping else None
        if first is None:
            continue
        if node.is_block:
            step = column_of(text, first.start) - column_of(text, household.entries[0].start)
            on_line = "\n" not in text[first.start : first.node.start]
            habits = habits._replace(step=step, offset=first.node.start - first.start if on_line else habits.offset)
        if first.node.is_scalar:
            lists, in_lines = lists + 1, in_lines + node.is_block
        else:
            habits = habits._replace(records_in_lines=node.is_block and node.entries[-1].node.is_block)
    return habits._replace(lists_in_lines=lists > 0 and lists == in_lines)


def column_of(text: str, position: int) -> int:
    """Return how many characters stand before a position on its line."""
    return position - text.rfind("\n", 0, position) - 1


def write_scalar(value: Any, style: str = "", *, key: str = "", in_brackets: bool = False) -> str:  # noqa: ANN401 - JSON's values
    """Return a word, number or truth value as it is written.

    Text that some program may take for something else stands in quotes, dates do not.

    Args:
        value: what is meant.
        key: under which it stands in a household; it tells a date from text that looks like one.
        style: the quotes of what it comes for, which are kept where they can hold it.
        in_brackets: whether it stands in brackets.

    Raises:
        PovplanError: it holds characters that no file may hold.
    """
    if not isinstance(value, str):
        return json.dumps(value)
    if forbidden := name_forbidden(value):
        raise PovplanError(
            refusals.FORBIDDEN_CHARACTERS, status=ExitStatus.USAGE, value=value, characters=", ".join(forbidden)
        )
    text = nfc(value)
    if style == '"' and not set('"\\').intersection(text) and text.isprintable():
        return f'"{text}"'
    if style != "'" and (key in _keys_of_days() or is_text_to_all(text, in_brackets=in_brackets)):
        return text
    if "\n" not in text and "\t" not in text:
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text, ensure_ascii=False)


def write_flow(value: Any, key: str = "") -> str:  # noqa: ANN401 - JSON's values
    """Return any value on one line, lists and mappings in brackets.

    Args:
        value: what is meant.
        key: under which it stands.
    """
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {write_flow(each, key)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(write_flow, value)) + "]"
    return write_scalar(value, key=key, in_brackets=True)


def write_pair(key: str, value: Any, indent: int, habits: Habits) -> list[str]:  # noqa: ANN401 - JSON's values
    """Return the lines of a key and its value.

    Args:
        key: the key.
        value: what it holds.
        indent: column of the key.
        habits: how the file lays out such things.
    """
    start = " " * indent + f"{key}:"
    if isinstance(value, list) and value and (isinstance(value[0], Mapping) or habits.lists_in_lines):
        return [start, *write_elements(value, indent + habits.step, habits)]
    written = write_flow(value) if isinstance(value, (list, Mapping)) else write_scalar(value, key=key)
    return [f"{start} {written}"]


def write_elements(values: Sequence[Any], indent: int, habits: Habits) -> Iterator[str]:
    """Yield the lines of elements of a list, from their dashes on.

    Args:
        values: what they hold.
        indent: column of the dashes.
        habits: how the file lays out such things.
    """
    start = " " * indent + "-".ljust(habits.offset)
    lines = [start + (write_flow(each) if isinstance(each, (list, Mapping)) else write_scalar(each)) for each in values]
    in_lines = habits.records_in_lines
    if in_lines is None:
        in_lines = any(len(line) > WIDEST for line in lines)
    for value, line in zip(values, lines, strict=True):
        if in_lines and isinstance(value, Mapping):
            yield from write_mapping(value, indent, habits)
        else:
            yield line


def write_mapping(value: Mapping[str, Any], indent: int, habits: Habits, offset: int | None = None) -> list[str]:
    """Return the lines of a mapping by indents, from its dash on.

    Args:
        value: what it holds.
        indent: column of the dash.
        habits: how the file lays out such things.
        offset: from the dash to the keys, where that is another one than within.
    """
    offset = offset or habits.offset
    lines = [line for key, each in value.items() for line in write_pair(key, each, indent + offset, habits)]
    lines[0] = " " * indent + "-".ljust(offset) + lines[0].lstrip(" ")
    return lines
