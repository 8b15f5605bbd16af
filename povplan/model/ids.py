"""Ids made from names."""

import re
from collections.abc import Collection, Iterable

from povplan.model.names import fold

_LONGEST = 60

# Words that some reader of YAML takes for something other than text, or that mean nothing on the command line.
_RESERVED = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"))


def make_ids(names: Iterable[str], kind: str, taken: Collection[str] = ()) -> list[str]:
    """Return an id for each name, made from its letters without marks; ids that would be equal get numbers.

    Args:
        names: the names.
        kind: what they name, in letters: it goes before digits and before words that are no ids.
        taken: ids that are in use.
    """
    used = set(taken)
    return [make_id(name, kind, used) for name in names]


def make_id(name: str, kind: str, used: set[str]) -> str:
    """Return an id for a name, and put it to those that are in use.

    Args:
        name: the name.
        kind: what it names, as in `make_ids`.
        used: ids that are in use.
    """
    bare = re.sub("[^a-z0-9]+", "-", fold(name))[:_LONGEST].strip("-")
    wanted = bare if bare[:1].isalpha() and bare not in _RESERVED else f"{kind}-{bare}".strip("-")
    found, number = wanted, 1
    while found in used:
        number += 1
        found = f"{wanted}-{number}"
    used.add(found)
    return found
