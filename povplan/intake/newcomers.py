"""Villages, helpers, persons, causes and measures of a file that the plan does not have yet."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from povplan.intake.grid import Place
from povplan.model.book import Book
from povplan.model.ids import make_id
from povplan.model.kinds import HelperKind, OfficialCause, Role
from povplan.model.names import fold_marked
from povplan.model.plan import Cause, Helper, Measure, Officer, Organisation, Village
from povplan.model.record import Counts, Record

LISTS = ("villages", "officers", "organisations", "helpers", "causes", "measures")
"""The lists of plan.yaml that a file may add to, in the order of the plan."""

_LONGEST = 120
"""The most characters of a name: a longer text is none, and is not proposed."""

_KINDS = dict(zip(LISTS, ("thon", "can-bo", "doan-the", "giup-do", "nguyen-nhan", "giai-phap"), strict=True))


@dataclass
class Newcomer:
    """A record that the plan does not have.

    Args:
        key: the list that it belongs to.
        id: its id, which no record of that list has.
        village: the id of its village; empty if it has none.
        details: its other values, by the names of the model.
        spellings: how often each of its spellings stands in the file.
        places: where it stands.
        is_used: whether a household of the file may refer to it.
    """

    key: str
    id: str
    village: str
    details: dict[str, Any]
    spellings: Counter[str] = field(default_factory=Counter)
    places: list[Place] = field(default_factory=list)
    is_used: bool = False

    @property
    def name(self) -> str:
        """The longest of its spellings: abbreviations are not its name."""
        return max(self.spellings, key=len)


class Newcomers:
    """The records of a file that the plan does not have.

    Args:
        book: the plan so far.
        adopted: the lists whose new records households may refer to.
    """

    def __init__(self, book: Book, adopted: Collection[str] = ()) -> None:
        self.adopted = frozenset(adopted)
        self._known: dict[tuple[str, str, str], Newcomer] = {}
        self._ids = {
            "villages": set(book.villages),
            "officers": set(book.responsibles),
            "helpers": set(book.helpers),
            "causes": set(book.causes),
            "measures": set(book.measures),
        }
        self._ids["organisations"] = self._ids["officers"]

    def note(self, key: str, name: str, place: Place, village: str = "", **details: Any) -> str | None:  # noqa: ANN401 - what the model takes
        """Note a record that the plan does not have, and return its id if households may refer to it.

        Args:
            key: the list that it belongs to.
            name: what the file calls it.
            place: where it stands.
            village: the id of its village; empty if it has none.
            details: its other values, by the names of the model.
        """
        if len(name) > _LONGEST:
            return None
        found = self._known.get((key, village, fold_marked(name)))
        if found is None:
            id_ = make_id(name, _KINDS[key], self._ids[key])
            found = self._known[key, village, fold_marked(name)] = Newcomer(key, id_, village, dict(details))
        found.spellings[name] += 1
        found.places.append(place)
        found.details |= {each: value for each, value in details.items() if value and not found.details.get(each)}
        if key not in self.adopted:
            return None
        found.is_used = True
        return found.id

    def __iter__(self) -> Iterator[Newcomer]:
        """Iterate over the records in the order of the lists, and within a list in that of the file."""
        return (each for key in LISTS for each in self._known.values() if each.key == key)

    def __contains__(self, id_: object) -> bool:
        """Return whether an id belongs to a new record."""
        return any(each.id == id_ for each in self._known.values())


def make_record(newcomer: Newcomer, quotas: Mapping[str, Counts], in_charge: Mapping[str, Collection[str]]) -> Record:
    """Return a new record as the plan holds it.

    Args:
        newcomer: the record.
        quotas: the quota of each new village: as many households as the file lists.
        in_charge: the ids of those in charge of each new village.
    """
    id_, name, details = newcomer.id, newcomer.name, newcomer.details
    aliases = tuple(details.get("aliases", ()))
    villages = tuple(village for village, ids in in_charge.items() if id_ in ids)
    match newcomer.key:
        case "villages":
            return Village(id=id_, name=name, aliases=aliases, quota=quotas.get(id_, Counts(poor=0, near_poor=0)))
        case "officers":
            return Officer(
                id=id_,
                name=name,
                position=details.get("position") or None,
                role=Role.OVERALL if details.get("overall") else Role.MEMBER,
                villages=villages,
                aliases=aliases,
            )
        case "organisations":
            return Organisation(id=id_, name=name, role=Role.MEMBER, villages=villages, aliases=aliases)
        case "helpers":
            kind = HelperKind(details["kind"])
            return Helper(id=id_, kind=kind, name=name, village=newcomer.village, aliases=aliases)
        case "causes":
            return Cause(id=id_, name=name, official=details.get("official") or OfficialCause.OTHER)
    return Measure(id=id_, name=name)
