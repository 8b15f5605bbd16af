"""Rules on the plan itself: targets, quotas, ids and references (PL errors and targets)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding, Subject
from povplan.model.kinds import PLAN_LISTS, Category, DataFile, Level
from povplan.rules.known import Known
from povplan.rules.rule import Rule
from povplan.rules.subjects import Path, numbered

PLAN = Subject("plan")

LISTS = {key: kind for key, kind in PLAN_LISTS.items() if kind != "duty"}
"""The lists of plan.yaml whose records have an id, and what one of them is called."""


def check_quotas_reach_target(book: Book, today: date) -> Iterator[Finding]:
    """The quotas of the villages add up to at least the commune's target."""
    del today
    for category, quotas, target in _sums(book):
        if quotas < target and not _incomplete(book, "villages"):
            details = {"category": category, "quotas": quotas, "target": target, "short": target - quotas}
            yield Finding("PL001", DataFile.PLAN, ("targets", category.value), PLAN, details)


def check_standard_in_force(book: Book, today: date) -> Iterator[Finding]:
    """There is a poverty standard for the year of the plan."""
    del today
    if not book.standard and not _incomplete(book, "standards"):
        last = max((s.last_year for s in book.standards), default=0)
        yield Finding("PL002", DataFile.PLAN, ("year",), PLAN, {"year": book.plan.year, "last": last})


def check_references(book: Book, today: date) -> Iterator[Finding]:
    """Every id that a record of the plan refers to is in the plan."""
    del today
    plan = book.plan
    villages, causes, units = (
        Known.by_id({each.id: each.name for each in records}) for records in (plan.villages, plan.causes, plan.units)
    )
    for name, records in (("officers", plan.officers), ("organisations", plan.organisations)):
        for index, responsible in numbered(book, name, records):
            subject = Subject(LISTS[name], responsible.name)
            for place, village in enumerate(responsible.villages):
                yield from _unknown(book, village, villages, (name, index, "villages", place), subject)
    for index, helper in numbered(book, "helpers", plan.helpers):
        yield from _unknown(
            book, helper.village, villages, ("helpers", index, "village"), Subject("helper", helper.name)
        )
    for index, measure in numbered(book, "measures", plan.measures):
        subject = Subject("measure", measure.name)
        for place, cause in enumerate(measure.addresses):
            yield from _unknown(book, cause, causes, ("measures", index, "addresses", place), subject)
        if measure.unit is not None:
            yield from _unknown(book, measure.unit, units, ("measures", index, "unit"), subject)
    for index, duty in numbered(book, "duties", plan.duties):
        yield from _unknown(book, duty.unit, units, ("duties", index, "unit"), Subject("duty", duty.section))


def check_plan_ids_unique(book: Book, today: date) -> Iterator[Finding]:
    """Each id of the plan is used once; officers, organisations and helpers share one set of ids."""
    del today
    for lists in (("officers", "organisations", "helpers"), *((name,) for name in LISTS if name not in _PEOPLE)):
        seen: dict[str, str] = {}
        for name in lists:
            for index, record in numbered(book, name, getattr(book.plan, name)):
                subject = Subject(LISTS[name], record.name)
                if record.id in seen:
                    details = {"value": record.id, "other": seen[record.id]}
                    yield Finding("PL005", DataFile.PLAN, (name, index, "id"), subject, details)
                seen.setdefault(record.id, record.name)


def check_standards_apart(book: Book, today: date) -> Iterator[Finding]:
    """At most one poverty standard is in force in a year, and its first year is not after its last."""
    del today
    standards = list(numbered(book, "standards", book.standards))
    for index, standard in standards:
        path: Path = ("standards", index, "first_year")
        details = {"first": standard.first_year, "last": standard.last_year}
        subject = Subject("standard", standard.id)
        others = [s for place, s in standards if place < index]
        if standard.first_year > standard.last_year or any(
            other.first_year <= standard.last_year and standard.first_year <= other.last_year for other in others
        ):
            yield Finding("PL007", DataFile.DEPRIVATIONS, path, subject, details)


def check_opening_holds_followed(book: Book, today: date) -> Iterator[Finding]:
    """The whole commune has no fewer households of a class at the start than the list."""
    del today
    opening = book.plan.opening
    if opening is None:
        return
    for category in Category:
        followed = sum(h.category is category and h.entered is None for h in book.households)
        total = opening.of(category)
        if total < followed:
            details = {"category": category, "opening": total, "followed": followed}
            yield Finding("PL008", DataFile.PLAN, ("opening", category.value), PLAN, details)


def check_village_opening_holds_followed(book: Book, today: date) -> Iterator[Finding]:
    """A village has no fewer households and persons of a class at the start than the list has of it."""
    del today
    followed: Counter[tuple[str, Category]] = Counter()
    persons: Counter[tuple[str, Category]] = Counter()
    for each in book.households:
        if each.entered is None:
            followed[each.village, each.category] += 1
            persons[each.village, each.category] += each.members
    for index, village in numbered(book, "villages", book.plan.villages):
        if village.opening is None:
            continue
        for category in Category:
            for key, total, have in (
                (category.value, village.opening.of(category), followed[village.id, category]),
                (f"{category.value}_persons", village.opening.persons_of(category), persons[village.id, category]),
            ):
                if total < have:
                    path = ("villages", index, "opening", key)
                    details = {"key": key, "opening": total, "followed": have}
                    yield Finding("PL009", DataFile.PLAN, path, Subject("village", village.name), details)


def check_openings_add_up(book: Book, today: date) -> Iterator[Finding]:
    """If every village gives its opening stock, they add up to that of the commune."""
    del today
    opening, villages = book.plan.opening, book.plan.villages
    known = [each.opening for each in villages if each.opening is not None]
    if opening is None or len(known) < len(villages) or not villages or _incomplete(book, "villages"):
        return
    for category in Category:
        total, added = opening.of(category), sum(each.of(category) for each in known)
        if total != added:
            details = {"category": category, "opening": total, "villages": added}
            yield Finding("PL010", DataFile.PLAN, ("opening", category.value), PLAN, details)


def check_village_totals(book: Book, today: date) -> Iterator[Finding]:
    """A village has at least as many households and persons as its poor, near-poor and farm households have."""
    del today
    for index, village in numbered(book, "villages", book.plan.villages):
        opening = village.opening
        parts = {
            "households": [village.farm_households, *([opening.of(each) for each in Category] if opening else [])],
            "persons": [village.farm_persons, *([opening.persons_of(each) for each in Category] if opening else [])],
        }
        for key, total in (("households", village.households), ("persons", village.persons)):
            known = sum(each for each in parts[key] if each is not None)
            if total is not None and total < known:
                details = {"key": key, "total": total, "parts": known}
                path = ("villages", index, key)
                yield Finding("PL114", DataFile.PLAN, path, Subject("village", village.name), details)


def check_target_within_opening(book: Book, today: date) -> Iterator[Finding]:
    """The target is no more than the commune has at the start."""
    del today
    opening = book.plan.opening
    if opening is None:
        return
    for category in Category:
        target, total = book.plan.targets.of(category), opening.of(category)
        if target > total:
            details = {"category": category, "opening": total, "target": target}
            yield Finding("PL109", DataFile.PLAN, ("targets", category.value), PLAN, details)


def check_quota_filled(book: Book, today: date) -> Iterator[Finding]:
    """The exit list has as many households of each village as its quota."""
    del today
    listed = Counter((h.village, h.category) for h in book.households if h.planned)
    # A household with an unknown village, reported by another rule, may belong here.
    astray = Counter(h.category for h in book.households if h.planned and h.village not in book.villages)
    for index, village in numbered(book, "villages", book.plan.villages):
        for category in Category:
            quota, have = village.quota.of(category), listed[village.id, category]
            if have + astray[category] + book.unread.households < quota:
                details = {"category": category, "quota": quota, "listed": have, "short": quota - have}
                path = ("villages", index, "quota", category.value)
                yield Finding("PL101", DataFile.PLAN, path, Subject("village", village.name), details)


def check_target_listed(book: Book, today: date) -> Iterator[Finding]:
    """The exit list has as many households as the commune's target."""
    del today
    listed = Counter(h.category for h in book.households if h.planned)
    for category in Category:
        target, have = book.plan.targets.of(category), listed[category]
        if have + book.unread.households < target:
            details = {"category": category, "target": target, "listed": have, "short": target - have}
            yield Finding("PL102", DataFile.PLAN, ("targets", category.value), PLAN, details)


def check_quotas_over_target(book: Book, today: date) -> Iterator[Finding]:
    """Quotas that add up to more than the target are a reserve."""
    del today
    for category, quotas, target in _sums(book):
        if quotas > target:
            details = {"category": category, "quotas": quotas, "target": target, "more": quotas - target}
            yield Finding("PL201", DataFile.PLAN, ("targets", category.value), PLAN, details)


def check_slack(book: Book, today: date) -> Iterator[Finding]:
    """An exit list no longer than the target leaves no room for a household that fails."""
    del today
    listed = Counter(h.category for h in book.households if h.planned)
    for category in Category:
        target = book.plan.targets.of(category)
        if target and listed[category] == target and not book.unread.households:
            details = {"category": category, "target": target}
            yield Finding("PL202", DataFile.PLAN, ("targets", category.value), PLAN, details)


_PEOPLE = ("officers", "organisations", "helpers")


def _sums(book: Book) -> Iterator[tuple[Category, int, int]]:
    for category in Category:
        yield category, sum(v.quota.of(category) for v in book.plan.villages), book.plan.targets.of(category)


def _incomplete(book: Book, name: str) -> bool:
    return name in book.unread.positions


def _unknown(book: Book, value: str, known: Known, path: Path, subject: Subject) -> Iterator[Finding]:
    if value not in known.ids and value not in book.unread.ids:
        details = {"value": value, "near": known.find_near(value), "choices": known.choices}
        yield Finding("PL004", DataFile.PLAN, path, subject, details)


_DOUBLE = "officers:\n" + 2 * "  - {id: tran-thu, name: Trần Thử, role: overall, villages: [dong-mo]}\n"
_SPANS = "  - id: thu-2\n    first_year: 2025\n    last_year: 2028\n"

PLAN_RULES = (
    Rule("PL001", Level.WARNING, check_quotas_reach_target, "targets: {poor: 9, near_poor: 1}\n"),
    Rule(
        "PL002",
        Level.ERROR,
        check_standard_in_force,
        "year: 2031\n",
        "Nghị định 07/2021/NĐ-CP; Nghị định 351/2025/NĐ-CP",
    ),
    Rule(
        "PL004",
        Level.ERROR,
        check_references,
        "  - {id: tran-thu, name: Trần Thử, role: overall, villages: [dong-ma]}\n",
    ),
    Rule("PL005", Level.ERROR, check_plan_ids_unique, _DOUBLE),
    Rule("PL007", Level.ERROR, check_standards_apart, _SPANS),
    Rule("PL008", Level.ERROR, check_opening_holds_followed, "opening: {poor: 1, near_poor: 40}\n"),
    Rule(
        "PL009",
        Level.ERROR,
        check_village_opening_holds_followed,
        "    opening: {poor: 1, near_poor: 40, poor_persons: 90, near_poor_persons: 160}\n",
    ),
    Rule(
        "PL010",
        Level.ERROR,
        check_openings_add_up,
        "opening: {poor: 90, near_poor: 80}\nvillages:\n  - id: dong-mo\n    name: Đồng Mơ\n"
        "    quota: {poor: 3, near_poor: 1}\n"
        "    opening: {poor: 30, near_poor: 40, poor_persons: 90, near_poor_persons: 160}\n",
    ),
    Rule("PL101", Level.WARNING, check_quota_filled, "    quota: {poor: 5, near_poor: 1}\n"),
    Rule("PL102", Level.WARNING, check_target_listed, "targets: {poor: 5, near_poor: 1}\n"),
    Rule(
        "PL109",
        Level.WARNING,
        check_target_within_opening,
        "targets: {poor: 9, near_poor: 1}\nopening: {poor: 8, near_poor: 40}\n",
    ),
    Rule("PL114", Level.WARNING, check_village_totals, "    households: 20\n    farm_households: 25\n"),
    Rule("PL201", Level.INFO, check_quotas_over_target, "targets: {poor: 1, near_poor: 1}\n"),
    Rule("PL202", Level.INFO, check_slack, "targets: {poor: 2, near_poor: 1}\n"),
)
