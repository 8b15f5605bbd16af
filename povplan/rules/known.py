"""Valid references: the ids of a list of the plan, and the one that a wrong reference probably means."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from povplan.model.names import NearNames


class Known:
    """Records that may be referred to.

    One object serves all references, and costs hardly anything as long as they are right.

    Args:
        ids: ids of the records by every accepted spelling, the ids themselves included.
    """

    def __init__(self, ids: Mapping[str, str]) -> None:
        self.ids = ids

    @classmethod
    def by_id(cls, ids: Iterable[str]) -> "Known":
        """Return records that are referred to by their ids only."""
        return cls({each: each for each in ids})

    @cached_property
    def choices(self) -> tuple[str, ...]:
        """The ids."""
        return tuple(dict.fromkeys(self.ids.values()))

    @cached_property
    def _names(self) -> NearNames:
        return NearNames(self.ids)

    def find_near(self, value: str) -> str | None:
        """Return the spelling that was probably meant; None if none is near."""
        return self._names.find(value)

    def find_id(self, value: str) -> str | None:
        """Return the id of the record that was probably meant; None if none is near."""
        near = self.find_near(value)
        return self.ids[near] if near else None
