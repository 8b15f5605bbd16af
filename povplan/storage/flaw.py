"""A flaw: something wrong in the text of one file, before it is known whom it is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from povplan.rules.reading import Reading

Path = tuple[str | int, ...]
"""Keys and indices that lead from the root of a file to a value."""

Place = tuple[int, int]
"""Line and column of the file, both from 1, the column in characters."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong, and where.

    Args:
        code: the rule that it breaks.
        path: to the value; the empty path is the whole file.
        details: what goes into the words of the rule.
        place: where it is known already.
    """

    code: Reading
    path: Path = ()
    details: Mapping[str, object] = field(default_factory=dict)
    place: Place | None = None
