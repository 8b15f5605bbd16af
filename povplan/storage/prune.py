"""Removing the unreadable parts of a file's data, so that the rest can be read."""

from collections.abc import Iterable
from typing import Any

from povplan.model.record import Record
from povplan.storage.flaw import Path
from povplan.storage.record_keys import fields_of, is_list, record_in
from povplan.storage.source import Pruned


def prune(data: Any, root: type[Record], paths: Iterable[Path]) -> Pruned | None:  # noqa: ANN401 - JSON's values
    """Remove from the data the smallest parts that hold the given paths and that a file can do without.

    These are unknown keys; elements of the lists of records at the file's root; optional values of the root; and
    optional values of a record that consist of records themselves, such as reviews, element by element.

    Args:
        data: the content of the file; it is changed.
        root: the kind of record that the whole file is.
        paths: the paths of the values that cannot be read.

    Returns:
        The removed parts; None if the file cannot do without one of the paths.
    """
    pruned = Pruned({}, {}, set(), {})
    parts: dict[int, set[Path]] = {}
    for path in paths:
        part = _find_part(root, path)
        if part is None:
            return None
        parts.setdefault(len(part), set()).add(part)
    # The longest paths first: a part within another is removed before it.
    for length in sorted(parts, reverse=True):
        lost: dict[Path, set[int]] = {}
        for *way, last in parts[length]:
            if isinstance(last, int):
                lost.setdefault(tuple(way), set()).add(last)
            else:
                _follow(data, way).pop(last, None)
                pruned.kept[(*way, last)] = ()
        for path, indices in lost.items():
            _remove(_follow(data, path), path, indices, pruned)
    return pruned


def _remove(records: list[Any], path: Path, indices: set[int], pruned: Pruned) -> None:
    if len(path) == 1:
        ids = (records[index].get("id") for index in indices if isinstance(records[index], dict))
        pruned.ids.update(each for each in ids if isinstance(each, str))
    if path == ("households",):
        for index in indices:
            number, head = (
                (records[index].get(key) for key in ("id", "head")) if isinstance(records[index], dict) else (0, 0)
            )
            known = number if type(number) is int else None, head if isinstance(head, str) else ""
            if any(known):
                pruned.heads[index] = known
    pruned.kept[path] = tuple(index for index in range(len(records)) if index not in indices)
    pruned.lost[path] = len(indices)
    records[:] = [records[index] for index in pruned.kept[path]]


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


def _follow(data: Any, path: Iterable[str | int]) -> Any:  # noqa: ANN401 - JSON's values
    for step in path:
        data = data[step]
    return data
