"""A flaw: an error in the text of one file, before its subject is known."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from povplan.rules.reading import Reading

Path = tuple[str | int, ...]
"""The keys and indices that lead from the root of a file to a value."""

Place = tuple[int, int]
"""A line and a column of the file, both counted from 1, the column in characters."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """An error and its position.

    Args:
        code: the rule that it breaks.
        path: the path of the value; the empty path is the whole file.
        details: the details for the message of the rule.
        place: the place, if it is already known.
    """

    code: Reading
    path: Path = ()
    details: Mapping[str, object] = field(default_factory=dict)
    place: Place | None = None
