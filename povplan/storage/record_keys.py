"""The outside view of the records: the keys of a mapping, the values of each, and how these are written."""

from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from povplan.model.record import Record
from povplan.storage.flaw import Path

_UNKNOWN = "…"
"""Placeholder for a value that the file gives no clue to: an example would be copied as a wrong figure."""


@cache
def fields_of(record: type[Record]) -> dict[str, FieldInfo]:
    """Return the fields of a record by their key in the file."""
    return {info.alias or name: info for name, info in record.model_fields.items()}


@cache
def nested_in(record: type[Record]) -> tuple[str, ...]:
    """Return the attributes of a record that hold records."""
    return tuple(name for name, info in record.model_fields.items() if record_in(info))


def record_in(field: FieldInfo) -> type[Record] | None:
    """Return the kind of record that a field holds, alone or in a list."""
    return next(
        (each for each in _parts(field.annotation) if isinstance(each, type) and issubclass(each, Record)), None
    )


def is_list(field: FieldInfo) -> bool:
    """Return whether a field holds a list."""
    return any(each is tuple for each in _parts(field.annotation))


def holds(field: FieldInfo, kind: type) -> bool:
    """Return whether a field takes a kind of value, alone or in a list."""
    return kind in list(_parts(field.annotation))


def find_keys(record: type[Record], kind: type) -> Iterator[str]:
    """Yield the keys of a record, and of all records in it, whose values are of a kind; keys may be repeated."""
    for key, field in fields_of(record).items():
        nested = record_in(field)
        if nested:
            yield from find_keys(nested, kind)
        elif holds(field, kind):
            yield key


def choices_of(field: FieldInfo) -> tuple[str, ...]:
    """Return the values of the closed list that a field takes; empty if it takes no closed list."""
    parts = list(_parts(field.annotation))
    listed = next((each for each in parts if isinstance(each, type) and issubclass(each, Enum)), ())
    return tuple(each.value for each in listed) or tuple(each for each in parts if isinstance(each, str))


def find_field(root: type[Record], path: Path) -> FieldInfo | None:
    """Return the field that the last key of a path names; None if a key on the way is unknown or there is no key."""
    record: type[Record] | None = root
    field = None
    for key in path:
        if isinstance(key, str):
            field = fields_of(record).get(key) if record else None
            record = record_in(field) if field else None
    return field


def find_record(root: type[Record], path: Path) -> type[Record]:
    """Return the kind of record that a path leads to."""
    field = find_field(root, path)
    return (record_in(field) if field else None) or root


def write_example(field: FieldInfo) -> str:
    """Return an example of the values that a field takes, as it is written in YAML."""
    record = record_in(field)
    text = write_record(record) if record else " | ".join(choices_of(field)) or _simple(field)
    return f"[{text}]" if is_list(field) else text


def write_record(record: type[Record]) -> str:
    """Return a mapping with all required keys of a record, as it is written in YAML."""
    needed = ((key, field) for key, field in fields_of(record).items() if field.is_required())
    return "{" + ", ".join(f"{key}: {write_example(field)}" for key, field in needed) + "}"


def _simple(field: FieldInfo) -> str:
    return "true | false" if holds(field, bool) else _UNKNOWN


def _parts(annotation: Any) -> Iterator[Any]:  # noqa: ANN401 - any part of an annotation
    """Yield every part of an annotation: types, the values of a Literal, bounds."""
    yield annotation
    yield from getattr(annotation, "metadata", ())
    origin = getattr(annotation, "__origin__", None)
    if origin is tuple:
        yield tuple
    for each in get_args(annotation):
        yield from _parts(each)
