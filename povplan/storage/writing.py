"""Writes values into YAML text, so that both readers read them back and the layout of the file is kept."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any, NamedTuple

from povplan.errors import ExitStatus, PovplanError
from povplan.model.difference import dump_briefly
from povplan.model.household import HouseholdFile
from povplan.model.names import nfc
from povplan.model.record import Record
from povplan.storage.nodes import Node
from povplan.storage.record_keys import find_keys
from povplan.storage.text import name_forbidden
from povplan.storage.unquoted import is_text_to_all
from povplan.words import refusals

WIDEST = 120
"""Columns beyond which a record is not written on one line, if the file does not show which layout it uses."""


class Habits(NamedTuple):
    """The layout of indented values in a file.

    Args:
        step: columns by which a list is indented under its key.
        offset: columns from the dash to the element.
        lists_in_lines: whether lists of words and numbers have a line for each element.
        records_in_lines: whether records have a line for each key; None: the file does not show it.
    """

    step: int = 2
    offset: int = 2
    lists_in_lines: bool = False
    records_in_lines: bool | None = None


@cache
def _keys_of_days() -> frozenset[str]:
    """Return the keys of a household, and of the records in it, that hold a date."""
    return frozenset(find_keys(HouseholdFile, date))


def learn_habits(text: str, record: Node) -> Habits:
    """Return the layout of a record, as far as the text shows it.

    Args:
        text: the text of the file.
        record: a mapping by indents.
    """
    habits = Habits()
    lists, in_lines = 0, 0
    for entry in record.entries:
        node = entry.node
        first = node.entries[0] if node.entries and not node.is_mapping else None
        if first is None:
            continue
        if node.is_block:
            step = column_of(text, first.start) - column_of(text, record.entries[0].start)
            on_line = "\n" not in text[first.start : first.node.start]
            habits = habits._replace(step=step, offset=first.node.start - first.start if on_line else habits.offset)
        if first.node.is_scalar:
            lists, in_lines = lists + 1, in_lines + node.is_block
        else:
            habits = habits._replace(records_in_lines=node.is_block and node.entries[-1].node.is_block)
    return habits._replace(lists_in_lines=lists > 0 and lists == in_lines)


def column_of(text: str, position: int) -> int:
    """Return the number of characters before a position on its line."""
    return position - text.rfind("\n", 0, position) - 1


def write_scalar(value: Any, style: str = "", *, key: str = "", in_brackets: bool = False) -> str:  # noqa: ANN401 - JSON's values
    """Return a word, number or truth value as YAML text.

    Text that some program could read as something else is quoted; dates are not.

    Args:
        value: the value.
        key: the key of the household that holds it; it tells a date from text that looks like one.
        style: the quotes of the value that it replaces, kept if they can hold it.
        in_brackets: whether it stands in brackets.

    Raises:
        PovplanError: the value holds forbidden characters.
    """
    if not isinstance(value, str):
        return json.dumps(value)
    return _write_text(value, style, in_brackets=in_brackets, is_day=key in _keys_of_days())


@lru_cache(maxsize=16_384)
def _write_text(value: str, style: str, *, in_brackets: bool, is_day: bool) -> str:
    """Return text as YAML; in a list, most of it stands in many records."""
    if forbidden := name_forbidden(value):
        raise PovplanError(
            refusals.FORBIDDEN_CHARACTERS, status=ExitStatus.USAGE, value=value, characters=", ".join(forbidden)
        )
    text = nfc(value)
    if style == '"' and not set('"\\').intersection(text) and text.isprintable():
        return f'"{text}"'
    if style != "'" and (is_day or is_text_to_all(text, in_brackets=in_brackets)):
        return text
    if "\n" not in text and "\t" not in text:
        return "'" + text.replace("'", "''") + "'"
    return json.dumps(text, ensure_ascii=False)


def write_flow(value: Any, key: str = "") -> str:  # noqa: ANN401 - JSON's values
    """Return any value on one line, lists and mappings in brackets.

    Args:
        value: the value.
        key: the key that holds it.
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
        value: its value.
        indent: column of the key.
        habits: the layout of the file.
    """
    start = " " * indent + f"{key}:"
    if isinstance(value, list) and value and (isinstance(value[0], Mapping) or habits.lists_in_lines):
        return [start, *write_elements(value, indent + habits.step, habits)]
    written = write_flow(value) if isinstance(value, (list, Mapping)) else write_scalar(value, key=key)
    return [f"{start} {written}"]


def write_elements(values: Sequence[Any], indent: int, habits: Habits) -> Iterator[str]:
    """Yield the lines of the elements of a list, beginning with their dashes.

    Args:
        values: the elements.
        indent: column of the dashes.
        habits: the layout of the file.
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
    """Return the lines of a mapping by indents, beginning with its dash.

    Args:
        value: the mapping.
        indent: column of the dash.
        habits: the layout of the file.
        offset: columns from the dash to the keys, if not that of `habits`.
    """
    offset = offset or habits.offset
    lines = [line for key, each in value.items() for line in write_pair(key, each, indent + offset, habits)]
    lines[0] = " " * indent + "-".ljust(offset) + lines[0].lstrip(" ")
    return lines


def write_records(records: Iterable[Record]) -> list[str]:
    """Return records of a list of plan.yaml as lines, to be shown or pasted below the key of the list."""
    return [line for each in records for line in write_mapping(dump_briefly(each), Habits().step, Habits())]
