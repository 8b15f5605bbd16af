"""The records that a text on the command line means: households, villages, those in charge, rules."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple, Protocol, TypeVar

from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book, Lost
from povplan.model.household import Household
from povplan.model.kinds import DataFile, HelperKind
from povplan.model.names import find_near, fold, fold_marked, nfc
from povplan.model.plan import Officer
from povplan.progress.choice import is_named
from povplan.recording.records import free_number
from povplan.reports.naming import name_one
from povplan.rules.registry import BY_CODE
from povplan.rules.rule import Rule
from povplan.words import failures, refusals
from povplan.words.phrase import Phrase

HOUSEHOLDS_FILE = f"{DataFile.HOUSEHOLDS.value}.yaml"

T = TypeVar("T")

_NEAREST = 3
"""Of a long list, only this many households with a name like a wrong one are shown."""


class Named(Protocol):
    """A record of the plan with an id, a name and, in most cases, aliases."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """Its name."""


def choose_household(book: Book, text: str) -> Household:
    """Return the household with a number, a name or part of one, in any case and without accents; an exact name wins.

    A household that cannot be read and fits as well may be the one that is meant: no other is taken for it.

    Raises:
        PovplanError: no household fits, several do, or one that cannot be read; the error names them.
    """
    wanted = text.strip()
    words = fold(wanted).split()
    ways: list[Callable[[int | None, str], bool]] = [
        lambda number, _: str(number) == wanted,
        lambda _, head: nfc(head) == nfc(wanted),
        lambda _, head: fold_marked(head) == fold_marked(wanted),
        lambda _, head: fold(head) == fold(wanted),
        lambda _, head: set(words) <= set(fold(head).split()),
        lambda _, head: is_named(head, words),
    ]
    for fits in ways if words else ():
        if lost := next((each for each in book.unread.lost if fits(each.number, each.head or "")), None):
            raise unread(failures.HOUSEHOLD_UNREAD, lost)
        found = [each for each in book.households if fits(each.id, each.head)]
        if len(found) == 1:
            return found[0]
        if found:
            raise PovplanError(
                refusals.SEVERAL_HOUSEHOLDS, status=ExitStatus.USAGE, name=text, listed=_name_households(book, found)
            )
    if wanted.isdecimal():
        raise PovplanError(refusals.UNKNOWN_NUMBER, status=ExitStatus.USAGE, number=wanted, count=len(book.households))
    near = _sort_by_nearness(text, book.households, lambda each: (each.head,))[:_NEAREST]
    raise PovplanError(
        refusals.UNKNOWN_HOUSEHOLD, status=ExitStatus.USAGE, name=text, listed=_name_households(book, near)
    )


def _name_households(book: Book, households: Iterable[Household]) -> tuple[str, ...]:
    return tuple(f"{each.id} ({each.head}, {name_one(book.villages, each.village)})" for each in households)


def unread(phrase: Phrase, lost: Lost) -> PovplanError:
    """Return the error for a household that cannot be read, with its place."""
    details = {"number": lost.number or "?", "head": lost.head or "?", "line": lost.line}
    return PovplanError(phrase, status=ExitStatus.USAGE, file=HOUSEHOLDS_FILE, **details)


def choose_number(book: Book, wanted: int | None, used: Collection[int], own: int | None = None) -> int:
    """Return a number that no other household has or had, those that cannot be read included.

    Args:
        book: the book.
        wanted: the number asked for; None: the next free one.
        used: numbers that households had once.
        own: the household's number so far; None: it is new.

    Raises:
        PovplanError: the number is taken, or was.
    """
    taken = {each.number: each for each in book.unread.lost if each.number is not None}
    if wanted is None:
        return free_number(book, (*used, *taken))
    if wanted in taken:
        raise unread(failures.NUMBER_UNREAD, taken[wanted])
    if wanted in used and wanted != own and wanted not in book.numbers:
        free = free_number(book, (*used, *taken))
        raise PovplanError(failures.NUMBER_USED, status=ExitStatus.USAGE, number=wanted, free=free)
    return wanted


def refuse_unread_head(book: Book, head: str) -> None:
    """Refuse the name of a household whose record cannot be read: it may be the same household.

    Raises:
        PovplanError: it is so.
    """
    for lost in book.unread.lost:
        if lost.head and fold(lost.head) == fold(head):
            raise unread(failures.HOUSEHOLD_UNREAD, lost)


def place_household(book: Book, text: str) -> tuple[int, Household]:
    """Return the household that `choose_household` finds, with its place in the book.

    Raises:
        PovplanError: no household fits, or several do; the error names them.
    """
    chosen = choose_household(book, text)
    return next((place, each) for place, each in enumerate(book.households) if each is chosen)


def choose_helpers(book: Book, wanted: Iterable[str], village: str) -> tuple[str, ...]:
    """Return the ids of village-level helpers, each once; of namesakes, the one in the given village.

    Raises:
        PovplanError: one of them fits no helper, or several.
    """
    helpers = spell_helpers(book)
    own = [each for each in helpers if each.village == village]
    return tuple(dict.fromkeys(_choose_first(each, own, helpers, refusals.UNKNOWN_HELPER) for each in wanted))


class Spelled(NamedTuple):
    """A helper with all that it may be called: its aliases, and its name with that of its village behind it.

    `shown` is how it stands among choices, where branches of several villages have one name.
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: HelperKind
    village: str
    shown: str


def spell_helpers(book: Book) -> list[Spelled]:
    """Return the plan's helpers with all that they may be called."""
    spelled = []
    for each in book.plan.helpers:
        name, *aliases = book.helper_names[each.id]
        village = name_one(book.villages, each.village)
        called = (*aliases, f"{name} {village}")
        spelled.append(Spelled(each.id, name, called, each.kind, each.village, f"{name}, {village}"))
    return spelled


def choose_visitor(book: Book, text: str, village: str) -> str:
    """Return the id of an officer, an organisation or a helper; those of the given village come first.

    Raises:
        PovplanError: there is none, or there are several.
    """
    helpers = spell_helpers(book)
    everyone: list[Named] = [*book.responsibles.values(), *helpers]
    own: list[Named] = [*book.responsibles.values(), *(each for each in helpers if each.village == village)]
    return _choose_first(text, own, everyone, refusals.UNKNOWN_VISITOR)


def choose_id(text: str, records: Sequence[Named], unknown: Phrase) -> str:
    """Return the id that an id, a name or an alias means.

    Args:
        text: what was typed.
        records: the records to choose from.
        unknown: says that there is none.

    Raises:
        PovplanError: it fits no record, or several.
    """
    found = _fitting(text, records)
    if len(found) == 1:
        return found[0].id
    if found:
        raise PovplanError(
            refusals.SEVERAL_RECORDS, status=ExitStatus.USAGE, name=text, listed=_name_records(text, found)
        )
    near = find_near(text, [name for each in records for name in (*_spellings(each), each.id)])
    raise PovplanError(unknown, status=ExitStatus.USAGE, name=text, near=near, listed=_name_records(text, records))


def order_ids(wanted: Iterable[str], records: Sequence[Named], unknown: Phrase) -> tuple[str, ...]:
    """Return the ids that are meant, each once, in the order typed.

    Args:
        wanted: ids, names or other spellings.
        records: the records to choose from.
        unknown: says that there is none.

    Raises:
        PovplanError: one of them fits no record, or several.
    """
    return tuple(dict.fromkeys(choose_id(each, records, unknown) for each in wanted))


def choose_ids(wanted: Iterable[str], records: Sequence[Named], unknown: Phrase) -> frozenset[str]:
    """Return the ids that ids, names or aliases mean.

    Args:
        wanted: what was typed.
        records: the records to choose from.
        unknown: says that there is none.

    Raises:
        PovplanError: one of them fits no record, or several.
    """
    return frozenset(order_ids(wanted, records, unknown))


def choose_namesakes(wanted: Iterable[str], records: Sequence[Named], unknown: Phrase) -> frozenset[str]:
    """Return the ids that ids, names or aliases mean; all records of one name, as each village may have its own.

    Raises:
        PovplanError: one of them fits no record, or records of several names.
    """
    found = set[str]()
    for text in wanted:
        fitting = _fitting(text, records)
        same = len({fold(each.name) for each in fitting}) == 1
        found |= {each.id for each in fitting} if same else {choose_id(text, records, unknown)}
    return frozenset(found)


def choose_indicators(wanted: Sequence[int], book: Book) -> frozenset[int]:
    """Return codes of indicators after checking that the standard in force has them.

    Raises:
        PovplanError: the standard does not have one of them.
    """
    for code in wanted:
        if code not in book.indicators:
            raise PovplanError(refusals.UNKNOWN_INDICATOR, status=ExitStatus.USAGE, name=code)
    return frozenset(wanted)


def choose_rules(codes: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules of some codes.

    Raises:
        PovplanError: there is no such rule.
    """
    return tuple(choose_rule(code) for code in codes)


def choose_rule(code: str) -> Rule:
    """Return the rule of a code, whatever its case.

    Raises:
        PovplanError: there is none.
    """
    rule = BY_CODE.get(code.strip().upper())
    if rule is None:
        listed = tuple(_sort_by_nearness(code, BY_CODE, lambda each: (each,)))
        near = find_near(code, BY_CODE)
        raise PovplanError(refusals.UNKNOWN_RULE, status=ExitStatus.USAGE, name=code, near=near, listed=listed)
    return rule


def _choose_first(text: str, first: Sequence[Named], everyone: Sequence[Named], unknown: Phrase) -> str:
    return choose_id(text, first if _fitting(text, first) else everyone, unknown)


def _fitting(text: str, records: Sequence[Named]) -> list[Named]:
    """Return the records that fit a text by the strictest comparison that fits any."""
    marked, bare = fold_marked(text).split(), fold(text).split()
    ways: list[Callable[[Named], bool]] = [
        lambda each: each.id == text,
        lambda each: nfc(text) in _spellings(each),
        lambda each: fold(text) in map(fold, (each.id, *_spellings(each))),
        lambda each: any(_begins_words(marked, fold_marked(name).split(), each) for name in _spellings(each)),
        lambda each: any(_begins_words(bare, fold(name).split(), each) for name in _spellings(each)),
        lambda each: any(_is_short_for(bare, fold(name).replace("-", " ").split()) for name in _spellings(each)),
    ]
    return next((found for fits in ways if (found := [each for each in records if fits(each)])), [])


def _begins_words(wanted: Sequence[str], words: Sequence[str], record: Named) -> bool:
    """Return whether folded words begin words of a name: words side by side or, in a person's name, any of its words.

    "Ngân sách xã" stands in "Ngân hàng Chính sách xã hội" word by word, and means another fund.
    """
    if not wanted:
        return False
    if _is_person(record):
        return all(any(word.startswith(each) for word in words) for each in wanted)
    runs = (words[start : start + len(wanted)] for start in range(len(words) - len(wanted) + 1))
    return any(all(word.startswith(each) for word, each in zip(run, wanted, strict=True)) for run in runs)


def _is_person(record: Named) -> bool:
    return isinstance(record, Officer) or getattr(record, "kind", None) is HelperKind.PERSON


def _is_short_for(short: Sequence[str], words: Sequence[str]) -> bool:
    """Return whether folded words stand for words side by side, each as a beginning or as initials: MTTQ, hội CCB."""
    return bool(short) and any(_follows(short, words[start:]) for start in range(len(words)))


def _follows(short: Sequence[str], words: Sequence[str]) -> bool:
    if not short:
        return True
    first, rest = short[0], short[1:]
    if words and words[0].startswith(first) and _follows(rest, words[1:]):
        return True
    length = len(first)
    initials = "".join(word[0] for word in words[:length])
    return 1 < length == len(initials) and initials == first and _follows(rest, words[length:])


def _name_records(text: str, records: Sequence[Named]) -> tuple[str, ...]:
    """Return records by id and name, the nearest to a text first."""
    nearest = _sort_by_nearness(text, records, _spellings)
    return tuple(f"{each.id} ({getattr(each, 'shown', each.name)})" for each in nearest)


def _sort_by_nearness(text: str, known: Iterable[T], spell: Callable[[T], Iterable[str]]) -> list[T]:
    """Return what is known by some spellings, the nearest to a text first."""
    from rapidfuzz.fuzz import WRatio

    wanted = fold(text)
    return sorted(known, key=lambda each: -max(WRatio(wanted, fold(spelling)) for spelling in spell(each)))


def _spellings(record: Named) -> tuple[str, ...]:
    return (record.name, *getattr(record, "aliases", ()))
