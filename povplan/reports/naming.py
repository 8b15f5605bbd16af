"""How records of the plan are named: by their names, by the id where there is no such record."""

from collections.abc import Iterable, Mapping
from typing import Protocol


class Named(Protocol):
    """A record that goes by a name."""

    @property
    def name(self) -> str:
        """Its name."""


def name_one(records: Mapping[str, Named], wanted: str) -> str:
    """Return the name of the record of an id."""
    return records[wanted].name if wanted in records else wanted


def name_all(records: Mapping[str, Named], ids: Iterable[str]) -> list[str]:
    """Return the names of the records of some ids, in their order."""
    return [name_one(records, each) for each in ids]
