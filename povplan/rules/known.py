"""What a reference may be: the ids of a list of the plan, and which of them a wrong one was probably meant to be."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from povplan.model.names import NearNames


class Known:
    """Records that may be referred to.

    Made once for all that refer to them, and at hardly any cost as long as nothing is wrong.

    Args:
        ids: ids of the records by every spelling in which they are met, the ids themselves included.
    """

    def __init__(self, ids: Mapping[str, str]) -> None:
        self.ids = ids

    @classmethod
    def by_id(cls, ids: Iterable[str]) -> "Known":
        """Return records that are met by their ids alone."""
        return cls({each: each for each in ids})

    @cached_property
    def choices(self) -> tuple[str, ...]:
        """The ids."""
        return tuple(dict.fromkeys(self.ids.values()))

    @cached_property
    def _names(self) -> NearNames:
        return NearNames(self.ids)

    def find_near(self, value: str) -> str | None:
        """Return the spelling that was probably meant; None where none is near."""
        return self._names.find(value)

    def find_id(self, value: str) -> str | None:
        """Return the id of the record that was probably meant; None where none is near."""
        near = self.find_near(value)
        return self.ids[near] if near else None
