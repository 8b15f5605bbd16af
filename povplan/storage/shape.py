"""What the records look like from outside: keys of a mapping, and which of them lead to further records."""

from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from povplan.model.record import Record


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
    return next((kind for kind in _kinds(field.annotation) if issubclass(kind, Record)), None)


def is_list(field: FieldInfo) -> bool:
    """Return whether a field holds a list."""
    return any(kind is tuple for kind in _kinds(field.annotation))


def kind_in(field: FieldInfo) -> type:
    """Return what a field holds, alone or in a list."""
    return next(kind for kind in _kinds(field.annotation) if kind is not tuple)


def limits_of(field: FieldInfo) -> dict[str, Any]:
    """Return what bounds a field's number or numbers: `ge` and `le` where there are any."""
    found = {}
    for each in (field, *_infos(field.annotation)):
        for rule in each.metadata:
            found |= {name: getattr(rule, name) for name in ("ge", "le") if getattr(rule, name, None) is not None}
    return found
