"""Rules on each household of the list (HH)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.household import Household, Review
from povplan.model.kinds import Category, DataFile, Level, Outcome, State
from povplan.model.names import NearNames
from povplan.model.namesakes import Namesakes
from povplan.rules.examples import household_example
from povplan.rules.known import Known, with_names
from povplan.rules.rule import Rule
from povplan.rules.subjects import numbered_households, of_household

_STANDARD = "Nghị định 07/2021/NĐ-CP, Điều 3"


def check_ids_unique(book: Book, today: date) -> Iterator[Finding]:
    """No two households have the same number."""
    del today
    first: dict[int, tuple[int, Household]] = {}
    again = [
        (index, household, *found)
        for index, household in numbered_households(book)
        if (found := first.setdefault(household.id, (index, household)))[1] is not household
    ]
    # A household that is listed twice is one, whatever its number: HH002 reports it.
    doubles = {each.row for each in _list_namesakes(book) if each.is_double} if again else set()
    free = max((h.id for h in book.households), default=0) + 1
    for index, household, place, other in again:
        if index not in doubles:
            taken = _finding("HH001", index, household, "id", other=other.head, free=free)
            yield taken._replace(beside=("households", place))


def check_households_unique(book: Book, today: date) -> Iterator[Finding]:
    """No household is listed twice: the same head, members, workers and codes in one village, in any spelling."""
    del today
    yield from (each.finding(book, "HH002") for each in _list_namesakes(book) if each.is_double)


def check_namesakes_apart(book: Book, today: date) -> Iterator[Finding]:
    """Two households of one village whose heads have the same name may be one household listed twice."""
    del today
    yield from (each.finding(book, "HH109") for each in _list_namesakes(book) if not each.is_double)


def check_village_known(book: Book, today: date) -> Iterator[Finding]:
    """The village of a household is one of the plan's."""
    del today
    # If two villages have one id, a name does not say which is meant; PL005 reports the id.
    clear = len(book.villages) == len(book.plan.villages)
    named = book.plan.villages if clear else ()
    shown = {v.id: v.name for v in book.plan.villages}
    known = Known({spelling: v.id for v in named for spelling in (v.name, v.id, *v.aliases)}, shown)
    choices = with_names(shown, shown)
    for index, household in numbered_households(book):
        if household.village not in book.villages and household.village not in book.unread.ids:
            id_ = known.find_id(household.village)
            yield _finding(
                "HH003",
                index,
                household,
                "village",
                value=household.village,
                near=shown[id_] if id_ else None,
                id=id_,
                choices=choices,
            )


def check_causes_known(book: Book, today: date) -> Iterator[Finding]:
    """The causes of a household are among the plan's."""
    del today
    return _unknown(book, "HH004", "causes", {c.id: (c.name, *c.aliases) for c in book.plan.causes})


def check_measures_known(book: Book, today: date) -> Iterator[Finding]:
    """The measures of a household are among the plan's."""
    del today
    return _unknown(book, "HH005", "measures", {m.id: (m.name, *m.aliases) for m in book.plan.measures})


def check_helpers_known(book: Book, today: date) -> Iterator[Finding]:
    """The helpers of a household are among the plan's."""
    del today
    # The branches of a union have one name in all villages: look at the household's own village first.
    by_village: dict[str, _Names] = defaultdict(dict)
    for helper in book.plan.helpers:
        by_village[helper.village][helper.id] = book.helper_names[helper.id]
    return _unknown(book, "HH006", "helpers", book.helper_names, by_village)


def check_officers_known(book: Book, today: date) -> Iterator[Finding]:
    """The officers and organisations of a household are among the plan's."""
    del today
    return _unknown(book, "HH007", "officers", {r.id: (r.name, *r.aliases) for r in book.responsibles.values()})


def check_members(book: Book, today: date) -> Iterator[Finding]:
    """A household has at least one member."""
    del today
    for index, household in numbered_households(book):
        if household.members < 1:
            yield _finding("HH008", index, household, "members", members=household.members)


def check_workers(book: Book, today: date) -> Iterator[Finding]:
    """A household has between no workers and as many as members."""
    del today
    for index, household in numbered_households(book):
        if household.members > 0 and not 0 <= household.workers <= household.members:
            yield _finding("HH009", index, household, "workers", workers=household.workers, members=household.members)


def check_poor_deprivations(book: Book, today: date) -> Iterator[Finding]:
    """A poor household is deprived in at least as many indicators as the standard requires."""
    del today
    # A code given twice (DP002) is mostly a slip for another one, so the number is unknown.
    if book.standard:
        least = book.standard.least_deprivations
        for index, household in numbered_households(book):
            count = len(set(household.deprivations))
            if household.category is Category.POOR and count < least and count == len(household.deprivations):
                yield _finding("HH010", index, household, "deprivations", count=count, least=least)


def check_near_poor_deprivations(book: Book, today: date) -> Iterator[Finding]:
    """A near-poor household is deprived in fewer indicators than a poor one."""
    del today
    if book.standard:
        least = book.standard.least_deprivations
        for index, household in numbered_households(book):
            count = len(set(household.deprivations))
            if household.category is Category.NEAR_POOR and count >= least:
                yield _finding("HH011", index, household, "deprivations", count=count, least=least)


def check_entered_not_planned(book: Book, today: date) -> Iterator[Finding]:
    """A household that came in after the start is not on the plan's exit list."""
    del today
    for index, household in numbered_households(book):
        if household.entered and household.planned:
            yield _finding("HH012", index, household, "entered", date=household.entered.date)


class _Namesake(NamedTuple):
    """A household whose head has the name of an earlier one, with their places, and whether all else agrees too."""

    row: int
    household: Household
    place: int
    other: Household
    is_double: bool

    def finding(self, book: Book, code: str) -> Finding:
        """Return a finding at the name of the later one."""
        village = _village(book, self.household)
        found = _finding(code, self.row, self.household, "head", other=self.other.id, village=village)
        return found._replace(beside=("households", self.place)) if self.is_double else found


def _list_namesakes(book: Book) -> Iterator[_Namesake]:
    """Yield each household whose head has the name of an earlier one of its village.

    Households that left or entered are passed over: one that came back, or another of that name, is no mistake.
    """
    for group in group_namesakes(book):
        doubles: dict[tuple[int, int, frozenset[int]], Namesakes[tuple[int, Household]]] = {}
        names: Namesakes[tuple[int, Household]] = Namesakes()
        for index, household in group:
            if household.entered or any(_has_left(review) for review in household.reviews):
                continue
            facts = household.members, household.workers, frozenset(household.deprivations)
            alike = doubles.setdefault(facts, Namesakes())
            if double := alike.find_same(household.head):
                yield _Namesake(index, household, *double, is_double=True)
            elif other := names.find_same(household.head):
                yield _Namesake(index, household, *other, is_double=False)
            alike.add(household.head, (index, household))
            names.add(household.head, (index, household))


def _has_left(review: Review) -> bool:
    return review.category is Outcome.LEFT and review.state is State.RECOGNISED


def group_namesakes(book: Book) -> list[list[tuple[int, Household]]]:
    """Return the groups of households of one village whose heads have the same letters, with their places."""
    positions = book.unread.positions.get("households")
    return [
        [(place if positions is None else positions[place], book.households[place]) for place in group]
        for group in book.namesakes
    ]


_Names = dict[str, tuple[str, ...]]
"""Names and other spellings of records by their ids."""


def _unknown(
    book: Book, code: str, key: str, names: _Names, by_village: Mapping[str, _Names] | None = None
) -> Iterator[Finding]:
    anywhere = _Meant(names)
    at_home = {village: _Meant(known) for village, known in (by_village or {}).items()}
    for index, household in numbered_households(book):
        for place, value in enumerate(getattr(household, key)):
            if value not in names and value not in book.unread.ids:
                home = at_home.get(household.village)
                near = (home and home.find_id(value)) or anywhere.find_id(value)
                yield Finding(
                    code,
                    DataFile.HOUSEHOLDS,
                    ("households", index, key, place),
                    of_household(household),
                    {
                        "value": value,
                        "near": names[near][0] if near else None,
                        "id": near,
                        "choices": (home or anywhere).choices,
                    },
                )


class _Meant:
    """The record that an unknown id probably means.

    Args:
        names: names of the records that may be meant.
    """

    def __init__(self, names: _Names) -> None:
        self._of = names
        self.choices = with_names({id_: name for id_, (name, *_) in names.items()}, names)

    @cached_property
    def _owners(self) -> dict[str, set[str]]:
        owners: dict[str, set[str]] = defaultdict(set)
        for id_, names in self._of.items():
            for spelling in (id_, *names):
                owners[spelling].add(id_)
        return owners

    @cached_property
    def _names(self) -> NearNames:
        return NearNames(self._owners)

    def find_id(self, value: str) -> str | None:
        """Return its id; None if there is none, or two records have the name."""
        near = self._names.find(value)
        return next(iter(self._owners[near])) if near and len(self._owners[near]) == 1 else None


def _village(book: Book, household: Household) -> str:
    village = book.villages.get(household.village)
    return village.name if village else household.village


def _finding(code: str, index: int, household: Household, key: str, **details: object) -> Finding:
    return Finding(code, DataFile.HOUSEHOLDS, ("households", index, key), of_household(household), details)


HOUSEHOLD_RULES = (
    Rule("HH001", Level.ERROR, check_ids_unique, household_example() + household_example(head="Trần Văn Thử")),
    Rule(
        "HH002",
        Level.ERROR,
        check_households_unique,
        household_example() + household_example(id=2, head="NGUYỄN THỊ VÍ DỤ"),
    ),
    Rule(
        "HH109",
        Level.WARNING,
        check_namesakes_apart,
        household_example() + household_example(id=2, members=5),
    ),
    Rule("HH003", Level.ERROR, check_village_known, household_example(village="dong-mo-a")),
    Rule("HH004", Level.ERROR, check_causes_known, household_example(causes="[capitol]")),
    Rule("HH005", Level.ERROR, check_measures_known, household_example(measures="[job]")),
    Rule("HH006", Level.ERROR, check_helpers_known, household_example(helpers="[pn-dong-ma]")),
    Rule("HH007", Level.ERROR, check_officers_known, household_example(officers="[tran-thu]")),
    Rule("HH008", Level.ERROR, check_members, household_example(members=0, workers=0)),
    Rule("HH009", Level.ERROR, check_workers, household_example(workers=5)),
    Rule("HH010", Level.ERROR, check_poor_deprivations, household_example(deprivations="[4, 10]"), _STANDARD),
    Rule("HH011", Level.ERROR, check_near_poor_deprivations, household_example(category="near_poor"), _STANDARD),
    Rule(
        "HH012",
        Level.ERROR,
        check_entered_not_planned,
        household_example(planned="true", entered="{date: 2023-05-20, as: new}"),
    ),
)
