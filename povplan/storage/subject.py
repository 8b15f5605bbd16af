"""Whom a flaw of a file is about, as far as that can be read."""

from typing import Any

from povplan.model.finding import DataFile, Subject
from povplan.storage.flaw import Path

# What a record of a list at a file's root is called.
_KINDS = {
    "villages": "village",
    "officers": "officer",
    "organisations": "organisation",
    "helpers": "helper",
    "causes": "cause",
    "measures": "measure",
    "units": "unit",
    "duties": "duty",
    "calendar": "meeting",
    "sources": "source",
    "standards": "standard",
}


def find_subject(file: DataFile, data: Any, path: Path) -> Subject:  # noqa: ANN401 - JSON's values
    """Return whom a path is about: a household, a record of the plan, the plan, else the file.

    Args:
        file: the file.
        data: what it holds, as far as it could be read.
        path: within it.
    """
    try:
        record = data[path[0]][path[1]]
        record.keys()
    except (AttributeError, IndexError, KeyError, TypeError):
        ...
