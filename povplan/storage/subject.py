"""Whom a flaw of a file is about, as far as that can be read."""

from typing import Any

from povplan.model.finding import Subject
from povplan.model.kinds import PLAN_LISTS, DataFile
from povplan.storage.flaw import Path

_KINDS = {**PLAN_LISTS, "standards": "standard"}


def find_subject(file: DataFile, data: Any, path: Path) -> Subject:  # noqa: ANN401 - JSON's values
    """Return whom a path is about: a household, a record of the plan, the plan, else the file.

    Args:
        file: the file.
        data: what it holds, as far as it could be read.
        path: within it.
    """
    record = _find_record(data, path)
    identity, name = record.get("id"), record.get("name")
    if file is DataFile.HOUSEHOLDS:
        head = record.get("head")
        number = identity if type(identity) is int else None
        if number is not None or isinstance(head, str):
            return Subject("household", head if isinstance(head, str) else "", number)
    elif record and path[0] in _KINDS:
        shown = next((each for each in (name, identity, record.get("section")) if isinstance(each, str)), "")
        return Subject(_KINDS[path[0]], shown)
    elif path and file is DataFile.PLAN:
        return Subject("plan")
    return Subject("file", f"{file.value}.yaml")


def _find_record(data: Any, path: Path) -> dict[str, Any]:  # noqa: ANN401 - JSON's values
    try:
        record = data[path[0]][path[1]]
    except (IndexError, KeyError, TypeError):
        return {}
    return record if isinstance(record, dict) else {}
