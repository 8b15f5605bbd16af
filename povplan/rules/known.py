"""Valid references: the ids of a list of the plan, and the one that a wrong reference probably means."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from povplan.model.names import NearNames


class Known:
    """Records that may be referred to.

    One object serves all references, and costs hardly anything as long as they are right.

    Args:
        ids: ids of the records by every accepted spelling, the ids themselves included.
        names: names of the records by id.
    """

    def __init__(self, ids: Mapping[str, str], names: Mapping[str, str]) -> None:
        self.ids = ids
        self._shown = names

    @classmethod
    def by_id(cls, names: Mapping[str, str]) -> "Known":
        """Return records that are referred to by their ids only.

        Args:
            names: names of the records by id.
        """
        return cls({each: each for each in names}, names)

    @cached_property
    def choices(self) -> tuple[str, ...]:
        """The ids with the names."""
        return with_names(self._shown, dict.fromkeys(self.ids.values()))

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


def with_names(names: Mapping[str, str], ids: Iterable[str]) -> tuple[str, ...]:
    """Return ids with their names, for a hint.

    Args:
        names: names by id.
        ids: the ids.
    """
    return tuple(f"{each} ({names[each]})" for each in ids)
