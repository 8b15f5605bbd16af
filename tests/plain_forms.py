"""A second count of the official forms, from the contract alone: plain loops over the YAML keys, nothing of povplan.

It counts valid plans only, as `plain_count` does, and takes the same readings of the contract. The further ones are:

Rows
    One per village in the order of the plan, forms 2 and 3 two: households, then persons. A total is the sum of the
    rows, its rates are made from the sums. Whatever is not known is None: a sum with an unknown part is unknown.

Rates
    Percentages, rounded half up to two decimals, of what stands in the same row.

Households that are not in the list
    They are known only if every village gives its opening figures: those figures less the list's households of that
    class that did not enter, with their members at the start. They do not move, so they stand in columns 1 and 9.

Codes
    Those in force on the last day. A recognised review with a score B and without codes makes them unknown, whatever
    its class, until a later one gives codes; of several such scores the last one holds.

Groups and causes
    A household counts once for each official cause, however many of the plan's causes count as that one.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from plain_count import CLASSES, Keys, _Look, _look, count_forms, find_members

Row = dict[str, Any]
"""A line of a form by the keys of its columns."""

FORMS = (
    "quotas",
    "result",
    "movement-poor",
    "movement-near-poor",
    "indicators-poor",
    "indicators-poor-rate",
    "indicators-near-poor",
    "indicators-near-poor-rate",
    "groups",
    "causes",
)

_GROUPS = ("ethnic_minority", "no_labour_capacity", "merit")
_CAUSES = ("land", "capital", "labour", "means", "knowledge", "skills", "illness", "other")
_INDICATORS = tuple(f"indicator_{code}" for code in range(1, 13))
_START, _END = 1, 9
_MOVEMENT = {
    "poor": (
        "start",
        "to_near_poor",
        "above_line",
        "other_decrease",
        "from_near_poor",
        "fell_back",
        "newly_arisen",
        "other_increase",
        "end",
    ),
    "near_poor": (
        "start",
        "above_line",
        "to_poor",
        "other_decrease",
        "from_poor",
        "fell_back",
        "newly_arisen",
        "other_increase",
        "end",
    ),
}


def count_form(
    form: str, plan: Keys, households: Sequence[Keys], first: date, last: date
) -> dict[str, list[dict[str, Any]]]:
    """Return an official form.

    Args:
        form: its name, one of `FORMS`.
        plan: the plan.
        households: the list.
        first: the first day of forms 2 and 3, which is included; the others do not look at it.
        last: the last day, which is included.

    Returns:
        `rows` and `total`, the latter a list as well: forms 2 and 3 have two lines in it.
    """
    category = "near_poor" if "near-poor" in form else "poor"
    if form.startswith("movement-"):
        rows, total = _list_movement(plan, households, first, last, category)
    elif form == "quotas":
        rows, total = _list_quotas(plan, households)
    elif form == "result":
        rows, total = _list_result(plan, households, last)
    elif form.startswith("indicators-"):
        rows, total = _list_indicators(plan, households, last, category)
        if form.endswith("-rate"):
            rows, total = [_rate_indicators(each) for each in rows], [_rate_indicators(each) for each in total]
    elif form == "groups":
        rows, total = _list_groups(plan, households, last)
    elif form == "causes":
        rows, total = _list_causes(plan, households, last)
    else:
        raise ValueError(form)
    return {"rows": rows, "total": total}


# What the forms share


def _list_inside(village: Keys, households: Iterable[Keys]) -> list[Keys]:
    return [each for each in households if each["village"] == village["id"]]


def _list_looks(plan: Keys, households: Iterable[Keys], day: date, category: str) -> list[_Look]:
    """Return the households that are in a class on a day."""
    looks = [look for each in households if (look := _look(plan, each, day))]
    return [each for each in looks if each.classes[-1] == category]


def _count_persons(looks: Iterable[_Look], day: date) -> int:
    return sum(find_members(each.household, day) for each in looks)


def _add_up(rows: Sequence[Row]) -> Row:
    """Return the sum of each column; None where a part of it is."""
    total: Row = {}
    for key in rows[0]:
        if key not in {"id", "unit"}:
            parts = [each[key] for each in rows]
            total[key] = None if None in parts else sum(parts)
    return total


def _rate(part: int | None, base: int | None) -> float | None:
    """Return a percentage."""
    if part is None or not base:
        return None
    return float((Decimal(100 * part) / Decimal(base)).quantize(Decimal("0.01"), ROUND_HALF_UP))


# The quotas


def _list_quotas(plan: Keys, households: Sequence[Keys]) -> tuple[list[Row], list[Row]]:
    rows = []
    for village in plan["villages"]:
        quota = village["quota"]
        row = {
            "id": village["id"],
            "quota_poor": quota["poor"],
            "quota_near_poor": quota["near_poor"],
            "quota_total": quota["poor"] + quota["near_poor"],
        }
        for c in CLASSES:
            planned = [
                each["members"]
                for each in _list_inside(village, households)
                if each.get("planned", True) and each["category"] == c
            ]
            row[f"planned_{c}"] = len(planned)
            row[f"planned_{c}_persons"] = sum(planned)
        rows.append(row)
    return rows, [_add_up(rows)]


# Form 1


def _list_result(plan: Keys, households: Sequence[Keys], last: date) -> tuple[list[Row], list[Row]]:
    ends = {c: _count_whole_form(plan, households, date(plan["year"], 1, 1), last, c) for c in CLASSES}
    counts: list[Row] = []
    for village in plan["villages"]:
        row: Row = {"id": village["id"]}
        for key, source in (
            ("households", "households"),
            ("persons", "persons"),
            ("farm", "farm_households"),
            ("farm_persons", "farm_persons"),
        ):
            is_known = all(each.get(source) is not None for each in plan["villages"])
            row[key] = village[source] if is_known else None
        for c in CLASSES:
            row[c], row[f"{c}_persons"] = ends[c][village["id"]][_END]
        counts.append(row)
    is_whole = all(each.get("opening") is not None for each in plan["villages"])
    rows = [{"id": each["id"], **_rate_result(each, is_whole=is_whole)} for each in counts]
    return rows, [_rate_result(_add_up(counts), is_whole=is_whole)]


def _rate_result(counts: Row, *, is_whole: bool) -> Row:
    """Return the columns of form 1 in order, with the rates."""
    row = {"households": counts["households"], "persons": counts["persons"]}
    for base, ending in (("households", ""), ("persons", "_persons")):
        for kind in ("poor", "near_poor", "farm"):
            key = f"{kind}{ending}"
            row[key] = counts[key]
            # The list is no stock: without the opening of every village, its part of all is no rate of poverty.
            row[f"{key}_rate"] = _rate(counts[key], counts[base]) if is_whole or kind == "farm" else None
    return row


# Forms 2 and 3


def _list_movement(
    plan: Keys, households: Sequence[Keys], first: date, last: date, category: str
) -> tuple[list[Row], list[Row]]:
    forms = _count_whole_form(plan, households, first, last, category)
    rows: list[Row] = []
    for village in plan["villages"]:
        for place, unit in enumerate(("households", "persons")):
            row: Row = {"id": village["id"], "unit": unit}
            for number, key in enumerate(_MOVEMENT[category], start=1):
                row[key] = forms[village["id"]][number][place]
            rows.append(row)
    units = ("households", "persons")
    return rows, [{"unit": unit, **_add_up([each for each in rows if each["unit"] == unit])} for unit in units]


def _count_whole_form(
    plan: Keys, households: Sequence[Keys], first: date, last: date, category: str
) -> dict[str, dict[int, tuple[int, int]]]:
    """Return the columns of form 2 or 3 by village, with the households that are not in the list, if they are known."""
    forms = count_forms(plan, households, first, last)[category]["villages"]
    known = all(each.get("opening") is not None for each in plan["villages"])
    whole: dict[str, dict[int, tuple[int, int]]] = {}
    for village in plan["villages"]:
        columns = dict(forms[village["id"]])
        if known:
            others, persons = _count_others(village, households, category)
            for number in (_START, _END):
                columns[number] = (columns[number][0] + others, columns[number][1] + persons)
        whole[village["id"]] = columns
    return whole


def _count_others(village: Keys, households: Sequence[Keys], category: str) -> tuple[int, int]:
    """Return how many households of a class that are not in the list a village had at the start, and their persons."""
    opening = village["opening"]
    others, persons = opening[category], opening[f"{category}_persons"]
    for each in _list_inside(village, households):
        if each["category"] == category and not each.get("entered"):
            others -= 1
            persons -= each["members"]
    return others, persons


# Forms 4 to 7


def _list_indicators(plan: Keys, households: Sequence[Keys], last: date, category: str) -> tuple[list[Row], list[Row]]:
    looks = _list_looks(plan, households, last, category)
    is_some_unknown = any(_find_codes(each)[1] is not None for each in looks)
    rows: list[Row] = []
    for village in plan["villages"]:
        inside = [each for each in looks if each.household["village"] == village["id"]]
        row: Row = {"id": village["id"], "households": len(inside), "deprivations": 0, **dict.fromkeys(_INDICATORS, 0)}
        if is_some_unknown:
            row["unknown"] = 0
        for each in inside:
            codes, score = _find_codes(each)
            if score is not None:
                row["unknown"] += score // 10
                row["deprivations"] += score // 10
            else:
                row["deprivations"] += len(codes)
                for code in codes:
                    row[f"indicator_{code}"] += 1
        rows.append(row)
    return rows, [_add_up(rows)]


def _find_codes(look: _Look) -> tuple[Sequence[int], int | None]:
    """Return the last codes that were given, and the score B that was given since, None if none was."""
    codes: Sequence[int] = look.household["deprivations"]
    score: int | None = None
    for review in look.recognised:
        if review.get("deprivations") is not None:
            codes, score = review["deprivations"], None
        elif review.get("score_b") is not None:
            score = review["score_b"]
    return codes, score


def _rate_indicators(counts: Row) -> Row:
    """Return a line of form 5 or 7 for one of form 4 or 6."""
    row = dict(counts)
    for key in (*_INDICATORS, "unknown"):
        if key in row:
            row[key] = _rate(counts[key], counts["households"])
    return row


# Form 8


def _list_groups(plan: Keys, households: Sequence[Keys], last: date) -> tuple[list[Row], list[Row]]:
    is_known = any(each.get("groups") for each in households)
    rows: list[Row] = []
    for village in plan["villages"]:
        row: Row = {"id": village["id"]}
        for c in CLASSES:
            looks = _list_looks(plan, _list_inside(village, households), last, c)
            row[c], row[f"{c}_persons"] = len(looks), _count_persons(looks, last)
            for group in (*_GROUPS, "other"):
                inside = [each for each in looks if _is_in_group(each.household, group)]
                row[f"{c}_{group}"] = len(inside) if is_known else None
                row[f"{c}_{group}_persons"] = _count_persons(inside, last) if is_known else None
        rows.append(row)
    return rows, [_add_up(rows)]


def _is_in_group(household: Keys, group: str) -> bool:
    groups = household.get("groups") or ()
    return not groups if group == "other" else group in groups


# Form 10


def _list_causes(plan: Keys, households: Sequence[Keys], last: date) -> tuple[list[Row], list[Row]]:
    officials: Mapping[str, str] = {each["id"]: each["official"] for each in plan.get("causes") or ()}
    rows: list[Row] = []
    for village in plan["villages"]:
        row: Row = {"id": village["id"]}
        for c in CLASSES:
            looks = _list_looks(plan, _list_inside(village, households), last, c)
            row[c] = len(looks)
            for official in _CAUSES:
                row[f"{c}_{official}"] = 0
            for each in looks:
                for official in {officials[cause] for cause in each.household.get("causes") or ()}:
                    row[f"{c}_{official}"] += 1
        rows.append(row)
    return rows, [_add_up(rows)]
