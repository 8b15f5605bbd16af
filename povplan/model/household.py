"""The household list: one record per household, with the events of the year."""

from datetime import date
from typing import Annotated

from pydantic import Field

from povplan.model.kinds import Category, Entry, Group, Outcome, Outlook, Reason, ReviewKind, State, SupportKind
from povplan.model.record import Count, Day, Name, Record, Text

Code = Annotated[int, Field(ge=1, le=99)]
"""Code of a deprivation indicator of the standard in force."""

Number = Annotated[int, Field(ge=1)]
"""Number of a household in the list."""


class Entered(Record):
    """When and how a household came in that was in neither class at the start."""

    date: Day
    """Day from which the household counts."""
    as_: Annotated[Entry, Field(alias="as")]
    """new, returned, moved_in or split."""
    from_: Annotated[Number | None, Field(alias="from")] = None
    """With split: number of the household that it came out of."""
    decision: Text | None = None
    """Number of the decision that put it on the list."""


class MembersSince(Record):
    """How many persons the household has from a day on: after a birth, a death, a merger or a split."""

    date: Day
    """First day on which the number holds."""
    members: int
    """Persons in the household from then on."""
    note: Text | None = None
    """What happened."""


class Visit(Record):
    """A visit to the household and what it showed."""

    date: Day
    """Day of the visit."""
    by: Text | None = None
    """Officer, organisation or helper who went: an id of plan.yaml."""
    outlook: Outlook | None = None
    """likely, uncertain or unlikely to escape poverty this year."""
    need: Text | None = None
    """What the household asks for."""
    note: Text | None = None
    """Anything else worth keeping."""


class Support(Record):
    """Help that was really given."""

    date: Day
    """Day on which it was given."""
    measure: Text
    """Support measure that it belongs to: an id of plan.yaml."""
    kind: SupportKind | None = None
    """grant, loan, in_kind, labour or service."""
    amount: int | None = None
    """Value in VND."""
    source: Text | None = None
    """Source of funds: an id of plan.yaml."""
    note: Text | None = None
    """Anything else worth keeping."""


class Review(Record):
    """An official re-classification of the household, proposed, recognised or rejected."""

    date: Day
    """Of a proposal: the review's day; of a recognition: the decision's."""
    category: Outcome
    """Class that the review gives: poor, near_poor, not_poor or left."""
    state: State
    """proposed, recognised or rejected."""
    kind: ReviewKind | None = None
    """regular or periodic; by default periodic from 1 September to 14 December."""
    deprivations: tuple[Code, ...] | None = None
    """Codes of the indicators in which the household was found deprived."""
    income: Count | None = None
    """VND per person per month."""
    score_a: Count | None = None
    """Points of the income sheet (điểm A)."""
    score_b: Count | None = None
    """Points of the deprivation sheet (điểm B)."""
    decision: Text | None = None
    """Number of the chairman's decision; needed when recognised, except for left."""
    reason: Reason | None = None
    """With left: died, moved, merged or split."""
    into: Number | None = None
    """With left: number of the household that it went into."""
    note: Text | None = None
    """Anything else worth keeping."""

    def kind_or_default(self) -> ReviewKind:
        """Return the kind, by default the one that the day implies."""
        if self.kind is not None:
            return self.kind
        periodic = (9, 1) <= (self.date.month, self.date.day) <= (12, 14)
        return ReviewKind.PERIODIC if periodic else ReviewKind.REGULAR


class Household(Record):
    """A household that the plan follows."""

    id: Number
    """Number (TT) in the plan's list: unique, never used again."""
    head: Name
    """Name of the head of household (chủ hộ)."""
    members: int
    """Persons in the household (số khẩu) at the start of the plan, or on entering."""
    workers: int
    """Of these, persons who work (số lao động)."""
    category: Category
    """Class at the start of the plan, or on entering: poor or near_poor."""
    village: Text
    """Village: an id of plan.yaml."""
    causes: tuple[Text, ...] = ()
    """Causes of poverty: ids of plan.yaml."""
    cause_note: Text | None = None
    """The causes in the list's own words."""
    deprivations: tuple[Code, ...]
    """Codes of the indicators in which the household is deprived at the start."""
    helpers: tuple[Text, ...] = ()
    """Village-level organisations and persons who help: ids of plan.yaml."""
    measures: tuple[Text, ...] = ()
    """Support measures chosen for the household: ids of plan.yaml."""
    measure_note: Text | None = None
    """The measures in the list's own words."""
    officers: tuple[Text, ...] = ()
    """Commune officers and organisations in charge: ids of plan.yaml; empty: those of the village."""
    planned: bool = True
    """Whether the household is on the plan's exit list; false: only followed."""
    groups: tuple[Group, ...] = ()
    """Groups that form 8 counts: ethnic_minority, no_labour_capacity, merit."""
    entered: Entered | None = None
    """Only for a household that was in neither class at the start."""
    members_since: tuple[MembersSince, ...] = ()
    """Changes of the number of persons during the year; members itself stays as it was at the start."""
    visits: tuple[Visit, ...] = ()
    """Visits during the year."""
    support: tuple[Support, ...] = ()
    """Help given during the year."""
    reviews: tuple[Review, ...] = ()
    """Reviews during the year, in any order."""

    def members_on(self, day: date) -> int:
        """Return the persons at the end of a day, by the last change up to then; on one day, the last in the list."""
        changes = sorted((each for each in self.members_since if each.date <= day), key=lambda each: each.date)
        return changes[-1].members if changes else self.members


class HouseholdFile(Record):
    """What households.yaml holds."""

    households: tuple[Household, ...]
    """The households, in the order of the list."""
