"""Questions to the officer about households and helpers: nothing is certain, so nothing is an error (HH, PL)."""

from collections.abc import Iterator
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding, Subject
from povplan.model.household import Household
from povplan.model.kinds import DataFile, Group, HelperKind, Level, OfficialCause
from povplan.model.names import fold
from povplan.model.namesakes import Namesakes
from povplan.model.plan import Cause
from povplan.rules.examples import household_example
from povplan.rules.households import group_namesakes
from povplan.rules.rule import Rule
from povplan.rules.subjects import numbered_households, of_household

# Codes of the 2022-2026 standard (Decree 07/2021/NĐ-CP) to which the list's other columns speak.
_EMPLOYMENT = 1
_DEPENDANTS = 2
# Words of causes by which nobody can work: "không có lao động", "hết tuổi lao động".
_NONE = frozenset({"khong", "het", "no", "nobody", "none", "without"})


def check_dependants_code_missing(book: Book, today: date) -> Iterator[Finding]:
    """If more than half of the members do not work, code 2 (dependants) is likely."""
    del today
    for index, household in numbered_households(book):
        idle = household.members - household.workers
        if 2 * idle > household.members and _DEPENDANTS not in household.deprivations:
            yield _finding("HH101", index, household, "deprivations", idle=idle, members=household.members)


def check_dependants_code_doubtful(book: Book, today: date) -> Iterator[Finding]:
    """Code 2 (dependants) requires that more than half of the members are dependants."""
    del today
    for index, household in numbered_households(book):
        idle = household.members - household.workers
        if 2 * idle <= household.members and _DEPENDANTS in household.deprivations:
            yield _finding("HH102", index, household, "deprivations", idle=idle, members=household.members)


def check_unstable_work_code(book: Book, today: date) -> Iterator[Finding]:
    """A household that is poor for want of stable work probably has code 1 (employment)."""
    del today
    return _cause_without_code(book, "HH103", wanted=True)


def check_labour_cause_with_workers(book: Book, today: date) -> Iterator[Finding]:
    """A household that is poor because nobody can work has no workers; too few workers is another cause."""
    del today
    labour = {c.id for c in book.plan.causes if c.official is OfficialCause.LABOUR and _says_none(c)}
    for index, household in numbered_households(book):
        if household.workers > 0 and not labour.isdisjoint(household.causes):
            yield _finding("HH104", index, household, "causes", workers=household.workers)


def check_no_workers_without_labour_cause(book: Book, today: date) -> Iterator[Finding]:
    """A household without workers has want of labour among its causes."""
    del today
    labour = _labour_causes(book)
    if not labour:
        return
    for index, household in numbered_households(book):
        if household.workers == 0 and household.members > 0 and labour.isdisjoint(household.causes):
            id_ = min(labour)
            yield _finding("HH105", index, household, "causes", id=id_, name=book.causes[id_].name)


def check_has_measure(book: Book, today: date) -> Iterator[Finding]:
    """Each household of the exit list has a support measure."""
    del today
    for index, household in numbered_households(book):
        if household.planned and not household.measures:
            yield _finding("HH106", index, household, "measures")


def check_has_person(book: Book, today: date) -> Iterator[Finding]:
    """Each household of the exit list that has helpers has a person among them."""
    del today
    if not _anybody_has_person(book):
        return  # Reported once, for the plan.
    for index, household in numbered_households(book):
        if household.planned and household.helpers and not _has_person(book, household):
            yield _finding("HH107", index, household, "helpers")


def check_has_helper(book: Book, today: date) -> Iterator[Finding]:
    """Each household of the exit list has a village-level helper."""
    del today
    for index, household in numbered_households(book):
        if household.planned and not household.helpers:
            yield _finding("HH110", index, household, "helpers")


def check_persons_help(book: Book, today: date) -> Iterator[Finding]:
    """In the commune persons help too, not only branches of organisations."""
    del today
    helped = sum(household.planned and bool(household.helpers) for household in book.households)
    if helped and not book.unread.households and not _anybody_has_person(book):
        yield Finding("PL110", DataFile.PLAN, ("helpers",), Subject("plan"), {"households": helped})


def check_helper_of_village(book: Book, today: date) -> Iterator[Finding]:
    """The helpers of a household are of its village."""
    del today
    for index, household in numbered_households(book):
        for place, each in enumerate(household.helpers):
            helper = book.helpers.get(each)
            known = household.village in book.villages and helper and helper.village in book.villages
            if helper and known and helper.village != household.village:
                details = {"helper": helper.name, "village": book.villages[helper.village].name}
                path = ("households", index, "helpers", place)
                yield Finding("HH111", DataFile.HOUSEHOLDS, path, of_household(household), details)


def check_no_labour_capacity(book: Book, today: date) -> Iterator[Finding]:
    """A household without labour capacity has no workers."""
    del today
    for index, household in numbered_households(book):
        if household.workers > 0 and Group.NO_LABOUR_CAPACITY in household.groups:
            yield _finding("HH113", index, household, "groups", workers=household.workers)


def check_near_namesakes(book: Book, today: date) -> Iterator[Finding]:
    """Two heads of one village whose names differ by a mark may be one person."""
    del today
    for group in group_namesakes(book):
        before: Namesakes[Household] = Namesakes(with_bare=False)
        for index, household in group:
            other = before.find_near(household.head)
            if other:
                yield _finding("HH108", index, household, "head", other=other.id, other_head=other.head)
            before.add(household.head, household)


def check_cause_codes(book: Book, today: date) -> Iterator[Finding]:
    """A household with a cause that matches an indicator has the code of that indicator."""
    del today
    return _cause_without_code(book, "HH201", wanted=False)


def check_means_without_workers(book: Book, today: date) -> Iterator[Finding]:
    """Means of production help only a household with workers."""
    del today
    means = {c.id for c in book.plan.causes if c.official is OfficialCause.MEANS}
    tools = {m.id: m.name for m in book.plan.measures if not means.isdisjoint(m.addresses)}
    for index, household in numbered_households(book):
        if household.workers == 0 and household.members > 0:
            given = next((m for m in household.measures if m in tools), None)
            if given:
                yield _finding("HH202", index, household, "measures", measure=tools[given])


def _says_none(cause: Cause) -> bool:
    """Return whether a cause of want of labour means that nobody can work, not that too few can."""
    return not _NONE.isdisjoint(word for name in (cause.name, *cause.aliases) for word in fold(name).split())


def _has_person(book: Book, household: Household) -> bool:
    # An unknown helper (HH006) may be that person.
    known = (book.helpers.get(each) for each in household.helpers)
    return any(helper is None or helper.kind is HelperKind.PERSON for helper in known)


def _anybody_has_person(book: Book) -> bool:
    return any(household.planned and _has_person(book, household) for household in book.households)


def _labour_causes(book: Book) -> set[str]:
    return {c.id for c in book.plan.causes if c.official is OfficialCause.LABOUR}


def _cause_without_code(book: Book, rule: str, *, wanted: bool) -> Iterator[Finding]:
    """Yield causes without the matching code; wanted: employment, else the other indicators."""
    twins = {
        c.id: (c.indicator, c.name) for c in book.plan.causes if c.indicator and (c.indicator == _EMPLOYMENT) == wanted
    }
    for index, household in numbered_households(book):
        for cause in household.causes:
            indicator, name = twins.get(cause, (None, ""))
            if indicator and indicator not in household.deprivations:
                yield _finding(rule, index, household, "causes", cause=name, indicator=indicator)


def _finding(code: str, index: int, household: Household, key: str, **details: object) -> Finding:
    return Finding(code, DataFile.HOUSEHOLDS, ("households", index, key), of_household(household), details)


QUESTION_RULES = (
    Rule("HH101", Level.WARNING, check_dependants_code_missing, household_example(workers=1)),
    Rule("HH102", Level.WARNING, check_dependants_code_doubtful, household_example(deprivations="[1, 2, 4]")),
    Rule(
        "HH103",
        Level.WARNING,
        check_unstable_work_code,
        household_example(causes="[unstable_work]", deprivations="[4, 10, 11]"),
    ),
    Rule("HH104", Level.WARNING, check_labour_cause_with_workers, household_example(causes="[labour]")),
    Rule(
        "HH105",
        Level.WARNING,
        check_no_workers_without_labour_cause,
        household_example(workers=0, causes="[capital]", deprivations="[1, 2, 4]"),
    ),
    Rule("HH106", Level.WARNING, check_has_measure, household_example(measures="[]")),
    Rule("HH107", Level.WARNING, check_has_person, household_example(helpers="[pn-dong-mo]")),
    Rule(
        "HH108",
        Level.WARNING,
        check_near_namesakes,
        household_example() + household_example(id=2, head="Nguyễn Thị Ví Dù"),
    ),
    Rule("HH110", Level.WARNING, check_has_helper, household_example(helpers="[]")),
    Rule("HH111", Level.WARNING, check_helper_of_village, household_example(helpers="[nd-bai-sau]")),
    Rule(
        "HH113",
        Level.WARNING,
        check_no_labour_capacity,
        household_example(groups="[no_labour_capacity]"),
    ),
    Rule("PL110", Level.WARNING, check_persons_help, household_example(helpers="[pn-dong-mo]")),
    Rule("HH201", Level.INFO, check_cause_codes, household_example(causes="[dependants]")),
    Rule("HH202", Level.INFO, check_means_without_workers, household_example(workers=0, measures="[means]")),
)
