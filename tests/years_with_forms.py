"""Whole years with what the official forms ask besides: causes, groups, and the figures of whole villages.

What is added leaves a year valid: no village has fewer households or persons than the list needs in it.
"""

from collections.abc import Sequence
from copy import deepcopy
from random import Random
from typing import Any

from random_years import WholeYear

CAUSES = ("land", "capital", "labour", "means", "knowledge", "skills", "illness", "other")
GROUPS = ("ethnic_minority", "no_labour_capacity", "merit")

_CLASSES = ("poor", "near_poor")
_LARGE = 9
"""Persons for whom there is room in each household of the list."""


def add_forms(year: WholeYear, seed: int) -> WholeYear:
    """Return a whole year with what the forms ask, the same for each seed.

    Args:
        year: the year, which stays as it is.
        seed: where chance begins.
    """
    rng = Random(f"forms {seed}")  # noqa: S311 - the same figures each time
    plan, households = deepcopy(year.plan), deepcopy(year.households)
    plan["causes"] = _draw_causes(rng)
    # A measure may address only causes that the plan has.
    plan.setdefault("measures", [])
    _give_causes(rng, plan, households)
    if rng.random() < 0.75:
        _give_groups(rng, households)
    _count_openings(rng, plan, households)
    _count_villages(rng, plan, households)
    return WholeYear(plan, households, list(year.days))


def _draw_causes(rng: Random) -> list[dict[str, Any]]:
    """Return 8 to 10 causes, of which at least two count as the same official one."""
    count = rng.randint(8, 10)
    officials = rng.sample(CAUSES, min(count - 1, len(CAUSES)))
    officials += rng.choices(officials, k=count - len(officials))
    rng.shuffle(officials)
    return [
        {"id": f"nguyen-nhan-{n}", "name": f"Nguyên nhân thử {n}", "official": official}
        for n, official in enumerate(officials, start=1)
    ]


def _give_causes(rng: Random, plan: dict[str, Any], households: Sequence[dict[str, Any]]) -> None:
    ids = [each["id"] for each in plan["causes"]]
    for each in households:
        causes = rng.sample(ids, rng.randint(0, 4))
        if causes or rng.random() < 0.5:
            each["causes"] = causes


def _give_groups(rng: Random, households: Sequence[dict[str, Any]]) -> None:
    for each in households:
        groups = rng.sample(GROUPS, rng.randint(0, 2))
        if groups or rng.random() < 0.5:
            each["groups"] = groups


def _choose_villages(rng: Random, villages: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the villages that give a figure: in half of the years all, rarely some, else none."""
    chance = rng.random()
    if chance < 0.5:
        return list(villages)
    if chance < 0.6:
        chosen = rng.sample(range(len(villages)), rng.randint(1, len(villages) - 1))
        return [villages[place] for place in sorted(chosen)]
    return []


def _count_openings(rng: Random, plan: dict[str, Any], households: Sequence[dict[str, Any]]) -> None:
    """Give villages their figures at the start, and the commune theirs, so that they agree."""
    chosen = _choose_villages(rng, plan["villages"])
    for village in chosen:
        opening: dict[str, int] = {}
        for c in _CLASSES:
            members = _list_members(households, village, c)
            others = rng.choice((0, 0, rng.randint(1, 20)))
            opening[c] = len(members) + others
            opening[f"{c}_persons"] = sum(members) + sum(rng.randint(1, 6) for _ in range(others))
        village["opening"] = opening
    if "opening" not in plan:
        return
    for c in _CLASSES:
        least = 0
        for village in plan["villages"]:
            least += village["opening"][c] if "opening" in village else len(_list_members(households, village, c))
        if len(chosen) == len(plan["villages"]):
            plan["opening"][c] = least
        else:
            plan["opening"][c] = max(plan["opening"][c], least)


def _list_members(households: Sequence[dict[str, Any]], village: dict[str, Any], category: str) -> list[int]:
    """Return the members of each household of the list that is in a class at the start in a village."""
    return [
        each["members"]
        for each in households
        if each["village"] == village["id"] and each["category"] == category and "entered" not in each
    ]


def _count_villages(rng: Random, plan: dict[str, Any], households: Sequence[dict[str, Any]]) -> None:
    """Give villages the figures of all that live there, with room for the list whatever becomes of it."""
    chosen = _choose_villages(rng, plan["villages"])
    for village in chosen:
        inside = [each for each in households if each["village"] == village["id"]]
        # Where only the commune's figures at the start are known, they may all be of this village.
        opening = village.get("opening") or plan.get("opening", {})
        farm = rng.choice((0, rng.randint(1, 30)))
        farm_persons = sum(rng.randint(1, 6) for _ in range(farm))
        others = rng.randint(1, 150)
        least = sum(opening.get(c, 0) for c in _CLASSES) + len(inside) + farm + others
        least_persons = (
            sum(opening.get(f"{c}_persons", _LARGE * opening.get(c, 0)) for c in _CLASSES)
            + sum(_find_most(each) for each in inside)
            + farm_persons
            + sum(rng.randint(1, 6) for _ in range(others))
        )
        village["households"], village["persons"] = _make_ties(rng, least), _make_ties(rng, least_persons)
        village["farm_households"], village["farm_persons"] = farm, farm_persons
    if chosen and rng.random() < 0.1:
        village = rng.choice(chosen)
        for key in rng.sample(("households", "persons", "farm_households", "farm_persons"), rng.randint(1, 2)):
            del village[key]


def _make_ties(rng: Random, number: int) -> int:
    """Return a number no smaller, often one of which parts are percentages halfway between two of two decimals."""
    return number + -number % 160 if rng.random() < 0.4 else number


def _find_most(household: dict[str, Any]) -> int:
    """Return the most persons that a household can have in the year."""
    sizes: list[int] = [household["members"], *(each["members"] for each in household.get("members_since", ()))]
    return max(_LARGE, *sizes)
