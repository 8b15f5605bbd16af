"""Rules on the spelling of names and texts, and on names too much alike (HH, PL)."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date
from typing import Any, NamedTuple

from pydantic import BaseModel

from povplan.model.book import Book
from povplan.model.characters import mend
from povplan.model.finding import Finding, Subject
from povplan.model.household import Household
from povplan.model.kinds import DataFile, HelperKind, Level
from povplan.model.legacy import read_legacy
from povplan.model.names import fold, fold_marked
from povplan.model.namesakes import Namesakes
from povplan.rules.examples import household_example
from povplan.rules.plan import LISTS
from povplan.rules.rule import Rule
from povplan.rules.subjects import Path, numbered, numbered_households, of_household, recorded_households


class _Spelling(NamedTuple):
    """A name or an alias: its place, its owner, and the names among which it must be clear."""

    list: str
    row: int
    alias: int | None
    text: str
    name: str
    id: str
    scope: Hashable
    person: bool


def check_aliases_clear(book: Book, today: date) -> Iterator[Finding]:
    """An alias is nobody else's name or alias."""
    del today
    owners: dict[tuple[Hashable, str], _Spelling] = {}
    for spelling in _spellings(book):
        key = spelling.scope, fold_marked(spelling.text)
        owner = owners.setdefault(key, spelling)
        # One person may be an officer and help in villages too, under one name.
        is_same = spelling.person and fold_marked(owner.name) == fold_marked(spelling.name)
        if (owner.list, owner.row) != (spelling.list, spelling.row) and not is_same:
            late = spelling if spelling.alias is not None else owner
            other = owner if late is spelling else spelling
            if late.alias is not None:
                yield _finding("PL003", late, ("aliases", late.alias), value=late.text, other=other.name)


def check_helper_names_unique(book: Book, today: date) -> Iterator[Finding]:
    """Within a village each helper has a name of its own."""
    del today
    seen: dict[tuple[str, str], str] = {}
    for index, helper in numbered(book, "helpers", book.plan.helpers):
        other = seen.setdefault((helper.village, fold_marked(helper.name)), helper.id)
        if other != helper.id:
            village = book.villages.get(helper.village)
            details = {"other": other, "village": village.name if village else helper.village}
            yield Finding("PL006", DataFile.PLAN, ("helpers", index, "name"), Subject("helper", helper.name), details)


def check_names_apart(book: Book, today: date) -> Iterator[Finding]:
    """Two names that differ by a mark may mean one person or one village."""
    del today
    groups: dict[tuple[bool, str], list[_Spelling]] = defaultdict(list)
    for spelling in _spellings(book):
        if spelling.list == "villages" or spelling.person:
            groups[spelling.person, fold(spelling.text)].append(spelling)
    for group in groups.values():
        before: Namesakes[tuple[str, int]] = Namesakes()
        first: dict[tuple[str, int], _Spelling] = {}
        told: set[frozenset[tuple[str, int]]] = set()
        for spelling in group:
            record = spelling.list, spelling.row
            found = before.find_near(spelling.text, but=record)
            if found and frozenset({record, found}) not in told:
                told.add(frozenset({record, found}))
                other = first[found]
                yield _finding("PL105", spelling, ("name",), other=other.name, alias=spelling.name, id=other.id)
            before.add(spelling.text, record)
            first.setdefault(record, spelling)


def check_names_as_typed(book: Book, today: date) -> Iterator[Finding]:
    """A name in the plan has the letters and blanks of Vietnamese, and no quotation marks around it."""
    del today
    for subject, path, text in _plan_texts(book):
        meant = mend(text)
        if meant != text and not _NAMES.isdisjoint(path) and not read_legacy(text):
            yield Finding("PL111", DataFile.PLAN, path, subject, _odd(text, meant))


def check_names_differ(book: Book, today: date) -> Iterator[Finding]:
    """Two records of a list have two names."""
    del today
    for key in LISTS:
        seen: dict[Hashable, Any] = {}
        for index, record in numbered(book, key, getattr(book.plan, key)):
            # Branches have the same name in every village; another rule looks within a village.
            if key != "helpers" and (other := seen.setdefault(fold_marked(record.name), record)) is not record:
                details = {"other": other.name, "id": other.id}
                yield Finding("PL113", DataFile.PLAN, (key, index, "name"), Subject(LISTS[key], record.name), details)


def check_heads_as_typed(book: Book, today: date) -> Iterator[Finding]:
    """The name of a head has the letters of Vietnamese, and no quotation marks around it."""
    del today
    for index, household in numbered_households(book):
        meant = mend(household.head)
        if meant != household.head and not read_legacy(household.head):
            path = ("households", index, "head")
            yield Finding("HH114", DataFile.HOUSEHOLDS, path, of_household(household), _odd(household.head, meant))


def check_names_in_unicode(book: Book, today: date) -> Iterator[Finding]:
    """The texts of the plan are in Unicode, not in TCVN3 or VNI."""
    del today
    for subject, path, text in _plan_texts(book):
        if meant := read_legacy(text):
            yield Finding("PL112", DataFile.PLAN, path, subject, {"meant": meant})


def check_heads_in_unicode(book: Book, today: date) -> Iterator[Finding]:
    """The texts of the household list are in Unicode, not in TCVN3 or VNI."""
    del today
    for index, household in numbered_households(book):
        for key in ("head", "cause_note", "measure_note"):
            yield from _in_unicode(household, ("households", index, key), getattr(household, key))
    for index, household in recorded_households(book):
        for key in ("reviews", "visits", "support"):
            for place, record in enumerate(getattr(household, key)):
                for path, text in _walk(record, ("households", index, key, place)):
                    yield from _in_unicode(household, path, text)


def _in_unicode(household: Household, path: Path, text: str | None) -> Iterator[Finding]:
    if text and (meant := read_legacy(text)):
        yield Finding("HH115", DataFile.HOUSEHOLDS, path, of_household(household), {"meant": meant})


def _plan_texts(book: Book) -> Iterator[tuple[Subject, Path, str]]:
    """Yield every text of the plan with its subject and its place in the file."""
    for key in type(book.plan).model_fields:
        value = getattr(book.plan, key)
        places = numbered(book, key, value) if isinstance(value, tuple) else ((None, value),)
        for index, record in places:
            subject = Subject(LISTS[key], record.name) if key in LISTS else Subject("plan", "")
            for path, text in _walk(record, (key,) if index is None else (key, index)):
                yield subject, path, text


def _walk(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield every text in a value with its place in the file."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for place, each in enumerate(value):
            yield from _walk(each, (*path, place))
    elif isinstance(value, BaseModel):
        for key in type(value).model_fields:
            yield from _walk(getattr(value, key), (*path, key))


def _odd(written: str, meant: str) -> dict[str, object]:
    odd = dict.fromkeys(char for char in written if char not in meant and char not in " \n\t")
    return {"characters": tuple(f"{char} (U+{ord(char):04X})" for char in odd), "meant": meant}


def _spellings(book: Book) -> Iterator[_Spelling]:
    for name in ("villages", "officers", "organisations", "helpers", "causes", "measures"):
        for index, record in numbered(book, name, getattr(book.plan, name)):
            # Persons need distinct names everywhere; branches have the same name in every village.
            person = name == "officers" or (name == "helpers" and record.kind is HelperKind.PERSON)
            at_home: Hashable = (name, record.village) if name == "helpers" else name
            scope = "persons" if person else at_home
            for alias, text in ((None, record.name), *enumerate(record.aliases)):
                yield _Spelling(name, index, alias, text, record.name, record.id, scope, person)


def _finding(code: str, spelling: _Spelling, keys: tuple[str | int, ...], **details: object) -> Finding:
    path = (spelling.list, spelling.row, *keys)
    return Finding(code, DataFile.PLAN, path, Subject(LISTS[spelling.list], spelling.name), details)


_NAMES = frozenset(("name", "aliases", "commune", "district", "province"))
"""Keys whose value is a name."""

_OFFICER = "  - {{id: {id}, name: {name}, role: member, villages: [dong-mo]{more}}}\n"

SPELLING_RULES = (
    Rule("HH115", Level.WARNING, check_heads_in_unicode, household_example(head="NguyÔn V¨n MÉu")),
    Rule("PL112", Level.WARNING, check_names_in_unicode, _OFFICER.format(id="tran-thu", name="TrÇn Thö", more="")),
    Rule(
        "PL113",
        Level.WARNING,
        check_names_differ,
        _OFFICER.format(id="tran-thu", name="Trần Thử", more="")
        + _OFFICER.format(id="thu-tran", name="Trần Thử", more=""),
    ),
    Rule("HH114", Level.WARNING, check_heads_as_typed, household_example(head="“Nguyễn Thị Ví Dụ”")),
    Rule("PL111", Level.WARNING, check_names_as_typed, _OFFICER.format(id="tran-thu", name="“Trần Thử”", more="")),
    Rule(
        "PL003",
        Level.ERROR,
        check_aliases_clear,
        _OFFICER.format(id="tran-thu", name="Trần Thử", more=", aliases: [Lê Thí]")
        + _OFFICER.format(id="le-thi", name="Lê Thí", more=""),
    ),
    Rule(
        "PL006",
        Level.ERROR,
        check_helper_names_unique,
        "  - {id: pn-1, kind: branch, name: Chi hội Phụ nữ, village: dong-mo}\n"
        "  - {id: pn-2, kind: branch, name: CH PN, village: dong-mo}\n",
    ),
    Rule(
        "PL105",
        Level.WARNING,
        check_names_apart,
        _OFFICER.format(id="tran-thu", name="Trần Thử", more="")
        + _OFFICER.format(id="tran-thu-2", name="Trần Thứ", more=""),
    ),
)
