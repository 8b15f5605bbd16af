"""Taking out of a file's data what cannot be read, so that the rest can."""

from collections.abc import Iterable
from typing import Any

from povplan.model.record import Record
from povplan.storage.flaw import Path
from povplan.storage.shape import fields_of, is_list, record_in

Kept = dict[Path, tuple[int, ...]]
"""Of each list that lost records, by its path, the places in the file of those that are left."""


def prune(data: Any, root: type[Record], paths: Iterable[Path]) -> Kept | None:  # noqa: ANN401 - JSON's values
    """Take out of the data the smallest parts that hold the given paths and that a file can do without.

    These are keys that nobody knows; elements of the lists of records at the file's root; what is optional in the root;
    and what is optional in a record and made of records itself, such as reviews, by the element.

    Args:
        data: what the file holds; it is changed.
        root: the kind of record that the whole file is.
        paths: to what cannot be read.

    Returns:
        What is left of the lists; None where the file cannot do without one of the paths.
    """
    parts: set[Path] = set()
    for path in paths:
        part = _find_part(root, path)
        if part is None:
            return None
        parts.add(part)
    # The longest first: what is within another part goes before it.
    lost: dict[Path, set[int]] = {}
    for part in sorted(parts, key=len, reverse=True):
        last = part[-1]
        if isinstance(last, int):
            lost.setdefault(part[:-1], set()).add(last)
        else:
            _follow(data, part[:-1]).pop(last, None)
    kept: Kept = {}
    for path, gone in lost.items():
        elements = _follow(data, path)
        kept[path] = tuple(index for index in range(len(elements)) if index not in gone)
        elements[:] = [elements[index] for index in kept[path]]
    return kept


def _find_part(root: type[Record], path: Path) -> Path | None:
    record: type[Record] | None = root
    part: Path | None = None
    by_element = False
    for depth, step in enumerate(path, start=1):
        if isinstance(step, int):
            part = path[:depth] if by_element else part
            continue
        field = fields_of(record).get(step) if record else None
        if field is None:
            return path[:depth] if record else part
        record = record_in(field)
        is_optional = not field.is_required()
        if is_optional and (depth == 1 or record):
            part = path[:depth]
        by_element = record is not None and is_list(field) and (depth == 1 or is_optional)
    return part


def _follow(data: Any, path: Path) -> Any:  # noqa: ANN401 - JSON's values
    for step in path:
        data = data[step]
    return data
