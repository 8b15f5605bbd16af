"""A second count of every figure, from the contract alone: plain loops over the YAML keys, nothing of povplan.

It counts valid plans only. Where the contract leaves a choice, the reading taken here is:

Reviews that count
    Reviews are put in order by day; on one day a proposal comes before its decision, whatever the order in the file.
    What is dated after the plan's year counts if it is periodic, or if it decides a proposal of the year: a proposal
    dated in the year on which nothing was decided yet. Else it counts for nothing: neither for the class nor for the
    codes nor for the income. Members change by date alone.

Class on a day
    The class that the last recognised review gives, else the list's. A review may give the class `left`; a later one
    brings the household back. A household has no class before it enters.

Done
    The class on the day is out of the opening class; or it is `left`, and the class just before was out.

State on a day, the first that holds
    Nothing before entering; gone, if the class is `left`, even if the household counts as done; recognised, if done;
    proposed or rejected, if the last review is a proposal or a refusal of a way out of the opening class; fell_back, if
    a recognised review had brought it out before; became_poor, if it was near-poor and is poor; stays, if the last
    recognised review is dated in the current period, found it in its opening class and kept it there (after one that
    brought it back it does not stay); else how it entered, else planned or followed.

Current period
    It begins on the day after the last date of the calendar before the day. The last date of the calendar begins none:
    the last period of the year goes on after it.

Status
    `proposed`, `done` and `left` count households of the opening class, planned or not; `listed`, the target of an
    officer and those who can still fill a place are planned households only. An officer's `remaining` are all planned
    households that are not done, those that left too. `to_replace` is `remaining` less the planned households that can
    still get out. A date of the calendar is left if it is in the plan's year and after the day; when none is left, a
    near-poor household that became poor can fill a place as little as one that was confirmed in its class.

Forms 2 and 3
    The span includes both its days, so the start is the end of the day before. A household is in one cell at most: its
    class at the start and its class at the end, no matter what happened between and how the year began for it. A
    household that was away at the start (it had left) and is in a class at the end is an other increase (column 8). One
    that was not poor at the start and is in a class at the end fell back (column 6), whichever class it had before.

    Persons: column 1 counts the members at the start, every other column the members at the end. For a household of
    column 1, more members at the end than at the start are added to column 8 of the form of its class at the start,
    fewer to column 4, with no household, whatever its class at the end is, `left` included. Column 9 is counted by
    itself: households of the class at the end, with the members at the end. So column 9 = 1-2-3-4+5+6+7+8 is a result,
    for persons too. A merger needs nothing more: the household that left is in column 4, and the persons that the other
    one gained are in column 8. Nor does a split: the new household is in column 8, the persons lost are in column 4.

Income
    That of the last review that gives an income or a score A, among the recognised reviews and the proposals on which
    nothing was decided since.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

Keys = Mapping[str, Any]
"""A record in the keys of its YAML file."""

Column = tuple[int, int]
"""Households and persons."""

CLASSES = ("poor", "near_poor")
_OUT = {"poor": ("near_poor", "not_poor"), "near_poor": ("not_poor",)}
_WAYS = {
    "poor": {"near_poor": 2, "not_poor": 3, "left": 4},
    "near_poor": {"not_poor": 2, "poor": 3, "left": 4},
}
_COMINGS = {"poor": 5, "near_poor": 5, "not_poor": 6, "left": 8}
_ENTRIES = {"returned": 6, "new": 7, "moved_in": 8, "split": 8}


def count_status(plan: Keys, households: Sequence[Keys], day: date) -> dict[str, Any]:
    """Return the counts of `status` on a day.

    Args:
        plan: the plan.
        households: the list.
        day: the day, which is included.

    Returns:
        `total`, `net`, `commune_net` by class; `villages`, `officers` and `organisations` by id and class.
    """
    looks = [look for each in households if (look := _look(plan, each, day))]
    counted: dict[str, Any] = {
        "total": {c: _count_class(plan, looks, day, c, plan["targets"][c]) for c in CLASSES},
        "villages": {},
        "officers": {},
        "organisations": {},
        "net": {c: _count_stock(looks, c) for c in CLASSES},
        "commune_net": None,
    }
    for village in plan["villages"]:
        inside = [each for each in looks if each.household["village"] == village["id"]]
        quota = village["quota"]
        counted["villages"][village["id"]] = {c: _count_class(plan, inside, day, c, quota[c]) for c in CLASSES}
    for kind in ("officers", "organisations"):
        for person in plan.get(kind) or ():
            in_charge = [each for each in looks if _is_in_charge(person, each.household)]
            counted[kind][person["id"]] = {c: _count_class(plan, in_charge, day, c, None) for c in CLASSES}
    opening = plan.get("opening")
    if opening is not None:
        counted["commune_net"] = {}
        for c in CLASSES:
            stock = counted["net"][c]
            counted["commune_net"][c] = {"start": opening[c], "end": opening[c] + stock["end"] - stock["start"]}
    return counted


def describe_household(plan: Keys, household: Keys, day: date) -> dict[str, Any] | None:
    """Return what holds for a household on a day.

    Args:
        plan: the plan.
        household: the household.
        day: the day, which is included.

    Returns:
        Its state, category, deprivations (sorted) and members; its income as day, unit and value, None if none is
        known. None in place of all this before it enters.
    """
    look = _look(plan, household, day)
    if look is None:
        return None
    return {
        "state": _find_state(plan, look, day),
        "category": look.classes[-1],
        "deprivations": _find_codes(look),
        "income": _find_income(look),
        "members": find_members(household, day),
    }


def count_forms(plan: Keys, households: Sequence[Keys], first: date, last: date) -> dict[str, dict[str, Any]]:
    """Return forms 2 and 3 for a span of days.

    Args:
        plan: the plan.
        households: the list.
        first: the first day, which is included.
        last: the last day, which is included.

    Returns:
        By class `total` and, by id, `villages`: the columns 1 to 9, each in households and persons.
    """
    moves = [_move(plan, each, first, last) for each in households]
    forms: dict[str, dict[str, Any]] = {}
    for c in CLASSES:
        forms[c] = {"total": _count_form(moves, c), "villages": {}}
        for village in plan["villages"]:
            inside = [each for each in moves if each.household["village"] == village["id"]]
            forms[c]["villages"][village["id"]] = _count_form(inside, c)
    return forms


def balance(columns: Mapping[int, Column]) -> Column:
    """Return what column 9 must be by the other columns: 1-2-3-4+5+6+7+8."""
    households, persons = columns[1]
    for column in (2, 3, 4):
        households -= columns[column][0]
        persons -= columns[column][1]
    for column in (5, 6, 7, 8):
        households += columns[column][0]
        persons += columns[column][1]
    return households, persons


def find_members(household: Keys, day: date) -> int:
    """Return how many persons a household has on a day."""
    members: int = household["members"]
    for change in sorted(household.get("members_since") or (), key=lambda each: _day(each["date"])):
        if _day(change["date"]) <= day:
            members = change["members"]
    return members


# A household on a day


class _Look(NamedTuple):
    """A household on a day on which it has entered.

    Args:
        household: the household.
        reviews: those that count up to the day, in order.
        recognised: those of them that were recognised.
        classes: the list's class and that of each recognised review; the last is the class on the day.
    """

    household: Keys
    reviews: list[Keys]
    recognised: list[Keys]
    classes: list[str]


def _look(plan: Keys, household: Keys, day: date) -> _Look | None:
    entered = household.get("entered")
    if entered and _day(entered["date"]) > day:
        return None
    reviews = _list_reviews(plan, household, day)
    recognised = [each for each in reviews if each["state"] == "recognised"]
    return _Look(household, reviews, recognised, [household["category"], *(each["category"] for each in recognised)])


def _list_reviews(plan: Keys, household: Keys, day: date) -> list[Keys]:
    """Return the reviews up to a day that count for the plan, in order."""
    counting: list[Keys] = []
    for review in sorted(household.get("reviews") or (), key=_place_of_review):
        dated = _day(review["date"])
        if dated > day:
            break
        before = counting[-1] if counting else None
        decides = (
            review["state"] != "proposed"
            and before is not None
            and before["state"] == "proposed"
            and _day(before["date"]).year == plan["year"]
        )
        if dated.year == plan["year"] or review.get("kind") == "periodic" or decides:
            counting.append(review)
    return counting


def _place_of_review(review: Keys) -> tuple[date, bool]:
    return _day(review["date"]), review["state"] != "proposed"


def _find_outcome(look: _Look) -> str:
    """Return the class on the day; for a household that left after it got out, the class in which it left."""
    if look.classes[-1] == "left" and look.classes[-2] in _OUT[look.household["category"]]:
        return look.classes[-2]
    return look.classes[-1]


def _is_done(look: _Look) -> bool:
    """Tell whether a household is out of the class in which it began or entered."""
    return _find_outcome(look) in _OUT[look.household["category"]]


def _is_last(look: _Look, state: str) -> bool:
    """Tell whether the last review is of a state, proposed or rejected, and about a way out."""
    if not look.reviews:
        return False
    last = look.reviews[-1]
    return last["state"] == state and last["category"] in _OUT[look.household["category"]]


def _is_confirmed(look: _Look) -> bool:
    """Tell whether the last recognised review gives the class in which the household began or entered."""
    return bool(look.recognised) and look.recognised[-1]["category"] == look.household["category"]


def _find_state(plan: Keys, look: _Look, day: date) -> str:
    category, entered = look.household["category"], look.household.get("entered")
    states = {
        "gone": look.classes[-1] == "left",
        "recognised": _is_done(look),
        "proposed": _is_last(look, "proposed"),
        "rejected": _is_last(look, "rejected"),
        "fell_back": any(each in _OUT[category] for each in look.classes),
        "became_poor": category == "near_poor" and look.classes[-1] == "poor",
        "stays": look.classes[-2:] == [category, category]
        and _day(look.recognised[-1]["date"]) >= _start_of_period(plan, day),
        "planned": not entered and look.household.get("planned", True),
        "followed": not entered,
    }
    for state, holds in states.items():
        if holds:
            return state
    how: str = look.household["entered"]["as"]
    return how


def _start_of_period(plan: Keys, day: date) -> date:
    """Return the first day of the period of the review calendar in which a day is."""
    start = date(plan["year"], 1, 1)
    for meeting in sorted(_day(each["date"]) for each in plan.get("calendar") or ())[:-1]:
        if meeting < day:
            start = meeting + timedelta(days=1)
    return start


def _find_codes(look: _Look) -> list[int]:
    codes = look.household["deprivations"]
    for review in look.recognised:
        if review.get("deprivations") is not None:
            codes = review["deprivations"]
    return sorted(codes)


def _find_income(look: _Look) -> tuple[date, str, int] | None:
    known = waiting = None
    for review in look.reviews:
        given = _read_income(review)
        if review["state"] == "proposed":
            waiting = given or waiting
        else:
            waiting = None
            if review["state"] == "recognised":
                known = given or known
    return waiting or known


def _read_income(review: Keys) -> tuple[date, str, int] | None:
    for key, unit in (("income", "vnd"), ("score_a", "score_a")):
        if review.get(key) is not None:
            return _day(review["date"]), unit, review[key]
    return None


# The status


def _count_class(plan: Keys, looks: Iterable[_Look], day: date, category: str, target: int | None) -> dict[str, int]:
    """Return the counts of one class, in households.

    Args:
        plan: the plan.
        looks: the households of the commune, of a village, or in somebody's charge.
        day: the day, which is included.
        category: the class at the start of the plan.
        target: households to bring out; None: the planned ones, as for somebody in charge.

    Returns:
        A number for each key of the status.
    """
    names = ("target", "listed", "proposed", "done", "to_near_poor", "above_line", "left", "remaining", "to_replace")
    counts = dict.fromkeys(names, 0)
    pending = able = 0
    for each in looks:
        if each.household["category"] != category or each.household.get("entered"):
            continue
        planned = each.household.get("planned", True)
        outcome = _find_outcome(each)
        counts["listed"] += planned
        if _is_done(each):
            counts["done"] += 1
            counts["to_near_poor" if outcome == "near_poor" else "above_line"] += 1
        else:
            pending += planned
            counts["left"] += outcome == "left"
            counts["proposed"] += outcome != "left" and _is_last(each, "proposed")
            able += planned and outcome != "left" and _can_still_get_out(plan, each, day)
    counts["target"] = counts["listed"] if target is None else target
    counts["remaining"] = pending if target is None else max(target - counts["done"], 0)
    counts["to_replace"] = max(counts["remaining"] - able, 0)
    return counts


def _can_still_get_out(plan: Keys, look: _Look, day: date) -> bool:
    """Tell whether a household that is neither done nor gone can still fill a place of the target."""
    dates = [_day(each["date"]) for each in plan.get("calendar") or ()]
    if any(day < each and each.year == plan["year"] for each in dates) or _is_last(look, "proposed"):
        return True
    became_poor = look.household["category"] == "near_poor" and look.classes[-1] == "poor"
    return not (_is_last(look, "rejected") or _is_confirmed(look) or became_poor)


def _count_stock(looks: Iterable[_Look], category: str) -> dict[str, int]:
    """Return how many of the households followed are in a class at the start of the plan and on the day."""
    start = end = 0
    for each in looks:
        start += each.household["category"] == category and not each.household.get("entered")
        end += each.classes[-1] == category
    return {"start": start, "end": end}


def _is_in_charge(person: Keys, household: Keys) -> bool:
    named = household.get("officers")
    if named:
        return person["id"] in named
    return household["village"] in (person.get("villages") or ())


# Forms 2 and 3


class _Move(NamedTuple):
    """A household over a span.

    Args:
        household: the household.
        before: class at the start; None: it had not entered.
        after: class at the end; None: it had not entered.
        members_before: persons at the start.
        members_after: persons at the end.
    """

    household: Keys
    before: str | None
    after: str | None
    members_before: int
    members_after: int


def _move(plan: Keys, household: Keys, first: date, last: date) -> _Move:
    eve = first - timedelta(days=1)
    before, after = _look(plan, household, eve), _look(plan, household, last)
    return _Move(
        household,
        before.classes[-1] if before else None,
        after.classes[-1] if after else None,
        find_members(household, eve),
        find_members(household, last),
    )


def _count_form(moves: Iterable[_Move], category: str) -> dict[int, Column]:
    """Return the columns of the form of one class, each in households and persons."""
    columns = dict.fromkeys(range(1, 10), (0, 0))
    for each in moves:
        more = each.members_after - each.members_before
        if each.before == category:
            _add(columns, 1, 1, each.members_before)
            _add(columns, 8, 0, max(more, 0))
            _add(columns, 4, 0, max(-more, 0))
        if each.after == category:
            _add(columns, 9, 1, each.members_after)
        column = _find_column(each, category)
        if column is not None:
            _add(columns, column, 1, each.members_after)
    return columns


def _find_column(move: _Move, category: str) -> int | None:
    """Return the column in which the form of a class shows what became of a household, None if in none."""
    if move.before == move.after or move.after is None:
        return None
    if move.before == category:
        return _WAYS[category][move.after]
    if move.after == category:
        return _COMINGS[move.before] if move.before else _ENTRIES[move.household["entered"]["as"]]
    return None


def _add(columns: dict[int, Column], column: int, households: int, persons: int) -> None:
    columns[column] = (columns[column][0] + households, columns[column][1] + persons)


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
