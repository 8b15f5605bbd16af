"""Rules on coverage: every village has an officer and every need a measure (PL1, questions to the officer)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding, Subject
from povplan.model.kinds import DataFile, Level
from povplan.rules.known import with_names
from povplan.rules.plan import LISTS
from povplan.rules.rule import Rule
from povplan.rules.subjects import numbered

# Code of the 2022-2026 standard (Decree 07/2021/NĐ-CP).
_DEPENDANTS = 2


def check_village_has_officer(book: Book, today: date) -> Iterator[Finding]:
    """Each village has an officer in charge."""
    del today
    served = {village for officer in book.plan.officers for village in officer.villages}
    if "officers" in book.unread.positions:
        return
    for index, village in numbered(book, "villages", book.plan.villages):
        if village.id not in served:
            details = {"id": village.id}
            yield Finding("PL103", DataFile.PLAN, ("villages", index), Subject("village", village.name), details)


def check_in_charge_of_something(book: Book, today: date) -> Iterator[Finding]:
    """An officer or organisation of the list is in charge of a village or a household."""
    del today
    named = {each for household in book.households for each in household.officers}
    for name in ("officers", "organisations"):
        for index, responsible in numbered(book, name, getattr(book.plan, name)):
            if not responsible.villages and responsible.id not in named and not book.unread.households:
                subject = Subject(LISTS[name], responsible.name)
                yield Finding("PL104", DataFile.PLAN, (name, index, "villages"), subject)


def check_indicators_addressed(book: Book, today: date) -> Iterator[Finding]:
    """For each indicator in which households are deprived, at least one of them has a measure that closes it."""
    del today
    yield from (each for each in _list_unaddressed(book, "PL106") if each.subject.number != _DEPENDANTS)


def check_dependants_addressed(book: Book, today: date) -> Iterator[Finding]:
    """Hardly any measure closes code 2 (dependants): children and old people still need care."""
    del today
    yield from (each for each in _list_unaddressed(book, "PL204") if each.subject.number == _DEPENDANTS)


def _list_unaddressed(book: Book, rule: str) -> Iterator[Finding]:
    if book.unread.households:
        return
    names = {m.id: m.name for m in book.plan.measures}
    closes = {m.id: frozenset(m.closes) for m in book.plan.measures}
    having: Counter[int] = Counter()
    addressed: set[int] = set()
    for household in book.households:
        having.update(set(household.deprivations))
        for measure in household.measures:
            addressed |= closes.get(measure, frozenset()) & set(household.deprivations)
    for code in sorted(having):
        if code not in addressed and code in book.indicators:
            known = with_names(names, (m.id for m in book.plan.measures if code in m.closes))
            subject = Subject("indicator", book.indicators[code].name.vi, code, book.indicators[code].name.en)
            details = {"households": having[code], "near": ", ".join(known) or None}
            yield Finding(rule, DataFile.HOUSEHOLDS, (), subject, details)


def check_causes_addressed(book: Book, today: date) -> Iterator[Finding]:
    """For each cause that occurs, at least one of its households has a measure that addresses it."""
    del today
    if book.unread.households:
        return
    names = {m.id: m.name for m in book.plan.measures}
    addresses = {m.id: frozenset(m.addresses) for m in book.plan.measures}
    having: Counter[str] = Counter()
    addressed: set[str] = set()
    for household in book.households:
        having.update(set(household.causes))
        for measure in household.measures:
            addressed |= addresses.get(measure, frozenset()) & set(household.causes)
    for index, cause in numbered(book, "causes", book.plan.causes):
        if having[cause.id] and cause.id not in addressed:
            known = with_names(names, (m.id for m in book.plan.measures if cause.id in m.addresses))
            details = {"households": having[cause.id], "near": ", ".join(known) or None}
            yield Finding("PL107", DataFile.PLAN, ("causes", index), Subject("cause", cause.name), details)


def check_measure_does_something(book: Book, today: date) -> Iterator[Finding]:
    """A measure closes an indicator or addresses a cause."""
    del today
    for index, measure in numbered(book, "measures", book.plan.measures):
        if not measure.closes and not measure.addresses:
            yield Finding("PL108", DataFile.PLAN, ("measures", index), Subject("measure", measure.name))


def check_units_have_duties(book: Book, today: date) -> Iterator[Finding]:
    """Each unit of the plan has a duty."""
    del today
    busy = {duty.unit for duty in book.plan.duties}
    for index, unit in numbered(book, "units", book.plan.units):
        if unit.id not in busy and "duties" not in book.unread.positions:
            yield Finding("PL203", DataFile.PLAN, ("units", index), Subject("unit", unit.name), {"id": unit.id})


COVERAGE_RULES = (
    Rule(
        "PL103",
        Level.WARNING,
        check_village_has_officer,
        "  - {id: dong-xa, name: Đồng Xa, quota: {poor: 0, near_poor: 0}}\n",
    ),
    Rule(
        "PL104",
        Level.WARNING,
        check_in_charge_of_something,
        "  - {id: le-thi, name: Lê Thí, role: member, villages: []}\n",
    ),
    Rule("PL106", Level.WARNING, check_indicators_addressed, "    deprivations: [1, 4, 10]\n    measures: [jobs]\n"),
    Rule("PL107", Level.WARNING, check_causes_addressed, "    causes: [illness]\n    measures: [jobs]\n"),
    Rule("PL108", Level.WARNING, check_measure_does_something, "  - {id: visits, name: Thăm hỏi}\n"),
    Rule("PL204", Level.INFO, check_dependants_addressed, "    deprivations: [1, 2, 4]\n    measures: [jobs]\n"),
    Rule("PL203", Level.INFO, check_units_have_duties, "  - {id: legal, name: Công chức Tư pháp}\n"),
)
