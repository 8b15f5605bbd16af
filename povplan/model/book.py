"""Everything that the three files hold, with look-ups by id."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from povplan.model.household import Household
from povplan.model.kinds import HelperKind
from povplan.model.names import fold, sketch
from povplan.model.plan import (
    Cause,
    Helper,
    Measure,
    Officer,
    Organisation,
    Plan,
    Responsible,
    Source,
    Unit,
    Village,
)
from povplan.model.standard import Indicator, Standard


class Lost(NamedTuple):
    """A household whose record cannot be read.

    Args:
        number: its number; None if it cannot be read either.
        head: its head; empty if it cannot be read.
        line: line of the file on which its record begins.
    """

    number: int | None
    head: str
    line: int


@dataclass(frozen=True)
class Unread:
    """Records that could not be read, kept so that the rules do not treat them as missing.

    Args:
        households: number of such households.
        lost: the households whose number or head can still be read.
        ids: ids of unreadable records of plan.yaml, as far as they could be read.
        positions: for each list with an unreadable record (households, villages ...), the position in the file's list
            of each record that was read; a list that is not named was read completely.
    """

    households: int = 0
    lost: tuple[Lost, ...] = ()
    ids: frozenset[str] = frozenset()
    positions: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Book:
    """A plan, its households and the poverty standards.

    Args:
        plan: the plan.
        households: in the order of the list.
        standards: all known standards.
        unread: the records that could not be read.
    """

    plan: Plan
    households: tuple[Household, ...]
    standards: tuple[Standard, ...]
    unread: Unread = field(default_factory=Unread)

    @cached_property
    def standard(self) -> Standard | None:
        """The standard in force in the plan's year; None if there is none."""
        year = self.plan.year
        return next((s for s in self.standards if s.first_year <= year <= s.last_year), None)

    @cached_property
    def indicators(self) -> dict[int, Indicator]:
        """Indicators of the standard in force by code."""
        return {i.code: i for i in self.standard.indicators} if self.standard else {}

    @cached_property
    def namesakes(self) -> list[list[int]]:
        """Groups of households of one village whose heads have the same letters without marks, by their positions."""
        coarse: dict[tuple[str, str], list[int]] = defaultdict(list)
        for position, household in enumerate(self.households):
            coarse[household.village, sketch(household.head)].append(position)
        groups = []
        for candidates in coarse.values():
            if len(candidates) > 1:
                fine: dict[str, list[int]] = defaultdict(list)
                for position in candidates:
                    fine[fold(self.households[position].head)].append(position)
                groups += [group for group in fine.values() if len(group) > 1]
        return groups

    @cached_property
    def recorded(self) -> tuple[tuple[int, Household], ...]:
        """The households with any record during the year, with their positions in the book."""
        return tuple(
            (place, each)
            for place, each in enumerate(self.households)
            if each.reviews or each.visits or each.support or each.entered or each.members_since
        )

    @cached_property
    def numbers(self) -> frozenset[int]:
        """Numbers of the households that could be read."""
        return frozenset(household.id for household in self.households)

    @cached_property
    def villages(self) -> dict[str, Village]:
        """Villages by id."""
        return {v.id: v for v in self.plan.villages}

    @cached_property
    def helper_names(self) -> dict[str, tuple[str, ...]]:
        """Name and aliases of each helper by id; what one branch gives holds for those of its name in all villages."""
        shared: dict[str, dict[str, None]] = defaultdict(dict)
        for each in self.plan.helpers:
            if each.kind is HelperKind.BRANCH:
                shared[each.name].update(dict.fromkeys(each.aliases))
        return {
            each.id: (each.name, *(shared[each.name] if each.kind is HelperKind.BRANCH else each.aliases))
            for each in self.plan.helpers
        }

    @cached_property
    def officers(self) -> dict[str, Officer]:
        """Officers by id."""
        return {o.id: o for o in self.plan.officers}

    @cached_property
    def organisations(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return {o.id: o for o in self.plan.organisations}

    @cached_property
    def responsibles(self) -> dict[str, Responsible]:
        """Officers and organisations by id, officers first."""
        return {**self.officers, **self.organisations}

    @cached_property
    def helpers(self) -> dict[str, Helper]:
        """Village-level helpers by id."""
        return {h.id: h for h in self.plan.helpers}

    @cached_property
    def causes(self) -> dict[str, Cause]:
        """Causes by id."""
        return {c.id: c for c in self.plan.causes}

    @cached_property
    def measures(self) -> dict[str, Measure]:
        """Measures by id."""
        return {m.id: m for m in self.plan.measures}

    @cached_property
    def units(self) -> dict[str, Unit]:
        """Units by id."""
        return {u.id: u for u in self.plan.units}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources of funds by id."""
        return {s.id: s for s in self.plan.sources}

    @cached_property
    def responsibles_by_village(self) -> dict[str, tuple[str, ...]]:
        """Ids of the officers and organisations of each village, overall charge first, then in the plan's order."""
        everyone = sorted(self.responsibles.values(), key=lambda r: r.role.value != "overall")
        return {v: tuple(r.id for r in everyone if v in r.villages) for v in self.villages}

    def in_charge(self, household: Household) -> tuple[str, ...]:
        """Return the ids of those in charge of a household: its own, else those of its village."""
        return household.officers or self.responsibles_by_village.get(household.village, ())
