"""Copies of the data files that a sync program or a person left beside them."""

import os
import re
from collections import defaultdict
from pathlib import Path

from povplan.model.finding import Finding, Subject
from povplan.model.kinds import DataFile
from povplan.rules.reading import Reading

# households (1).yaml, households-PC.yaml, households.sync-conflict-20250630.yaml, households - Copy.yaml ...
_COPY = re.compile(rf"({'|'.join(DataFile)})[^a-z0-9].*\.ya?ml", re.IGNORECASE)


def find_copies(folder: Path) -> tuple[Finding, ...]:
    """Return a finding for each data file that has copies beside it.

    Args:
        folder: the folder of the plan.
    """
    copies: dict[DataFile, list[str]] = defaultdict(list)
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - only the names are needed
    except OSError:
        return ()  # Other code reports whether the files themselves can be read.
    for name in names:
        found = _COPY.fullmatch(name)
        if found and found[1].lower() + ".yaml" != name.lower():
            copies[DataFile(found[1].lower())].append(name)
    return tuple(
        Finding(Reading.COPIES, file, (), Subject("file", f"{file.value}.yaml"), {"copies": tuple(found)}, (1, 1))
        for file, found in copies.items()
    )
