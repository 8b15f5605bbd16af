"""Our own JSON of households, read as the list itself is: the same errors in the same words, with their places."""

import json
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from povplan.model.finding import Finding
from povplan.model.household import HouseholdFile
from povplan.model.kinds import DataFile
from povplan.storage.load import Loaded, read_source
from povplan.storage.places import locate
from povplan.storage.text import read_text

_AROUND = (b'{"households":\n', b"\n}")


def read_records(raw: bytes, objects: Sequence[object]) -> tuple[HouseholdFile | None, list[Finding]]:
    """Return the households of our own JSON; None if any of them is wrong, with what is wrong in its place.

    Args:
        raw: the bytes of the file.
        objects: what they hold, as JSON is read.
    """
    _, flaws = read_text(raw)
    if not flaws:
        try:
            return HouseholdFile.model_validate_json(json.dumps({"households": objects})), []
        except (ValidationError, ValueError):
            pass  # The exact reader says what is wrong, and where.
    source = read_source(raw.join(_AROUND), DataFile.HOUSEHOLDS, HouseholdFile)
    if not source.findings:
        return source.record, []
    loaded = Loaded(Path(), None, source.findings, {DataFile.HOUSEHOLDS: source})
    return None, [_moved_up(each) for each in locate(loaded, source.findings)]


def _moved_up(finding: Finding) -> Finding:
    """Return a finding with its line in the file, which has one less."""
    line, column = finding.place or (2, 1)
    return finding._replace(place=(max(line - 1, 1), column))
