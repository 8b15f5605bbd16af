"""What a name on the command line means in the plan: a household, villages, those in charge, rules."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Protocol

from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book, Lost
from povplan.model.household import Household
from povplan.model.kinds import DataFile
from povplan.model.names import find_near, fold, fold_marked, nfc
from povplan.progress.choice import is_named
from povplan.recording.records import free_number
from povplan.rules.registry import BY_CODE
from povplan.rules.rule import Rule
from povplan.words import failures, refusals
from povplan.words.phrase import Phrase

HOUSEHOLDS_FILE = f"{DataFile.HOUSEHOLDS.value}.yaml"


class Named(Protocol):
    """A record of the plan that goes by an id, a name and, most of them, other spellings (aliases)."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """Its name."""


def choose_household(book: Book, text: str, *, in_part: bool = False) -> Household:
    """Return the household of a number or of a name, whatever its case and accents; an exact name wins.

    Args:
        book: the book.
        text: what was typed.
        in_part: whether a part of the name will do.

    Raises:
        PovplanError: there is none or there are several; it names them.
    """
    wanted = text.strip()
    ways: list[Callable[[Household], bool]] = [
        lambda each: str(each.id) == wanted,
        lambda each: nfc(each.head) == nfc(wanted),
        lambda each: fold_marked(each.head) == fold_marked(wanted),
        lambda each: fold(each.head) == fold(wanted),
    ]
    if in_part and fold(wanted):
        ways.append(lambda each: is_named(each.head, fold(wanted).split()))
    for fits in ways:
        found = [each for each in book.households if fits(each)]
        if len(found) == 1:
            return found[0]
        if found:
            named = tuple(f"{each.id} ({each.head})" for each in found)
            raise PovplanError(refusals.SEVERAL_HOUSEHOLDS, status=ExitStatus.USAGE, name=text, found=named)
    for lost in book.unread.lost:
        if wanted == str(lost.number) or (lost.head and fold(lost.head) == fold(wanted)):
            raise unread(failures.HOUSEHOLD_UNREAD, lost)
    near = find_near(text, [each.head for each in book.households])
    raise PovplanError(refusals.UNKNOWN_HOUSEHOLD, status=ExitStatus.USAGE, name=text, near=near)


def unread(phrase: Phrase, lost: Lost) -> PovplanError:
    """Return what to say of a household that cannot be read, with its place."""
    details = {"number": lost.number or "?", "head": lost.head or "?", "line": lost.line}
    return PovplanError(phrase, status=ExitStatus.USAGE, file=HOUSEHOLDS_FILE, **details)


def choose_number(book: Book, wanted: int | None, used: Collection[int], own: int | None = None) -> int:
    """Return a number for a household that no other one has or had; of those that cannot be read, none either.

    Args:
        book: the book.
        wanted: the number that was asked for; None: the next one that is free.
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
    """Refuse a name that a household bears whose record cannot be read: it may be the same.

    Raises:
        PovplanError: it is so.
    """
    for lost in book.unread.lost:
        if lost.head and fold(lost.head) == fold(head):
            raise unread(failures.HOUSEHOLD_UNREAD, lost)


def place_household(book: Book, text: str) -> tuple[int, Household]:
    """Return the place in the book, and the household, that a number or the whole name means.

    Raises:
        PovplanError: there is none or there are several; it names them.
    """
    chosen = choose_household(book, text)
    return next((place, each) for place, each in enumerate(book.households) if each is chosen)


def choose_helpers(book: Book, wanted: Iterable[str], village: str) -> tuple[str, ...]:
    """Return the ids of village-level helpers, each once; a name that several villages have means the given one's.

    Raises:
        PovplanError: one of them fits no helper, or several.
    """
    own: list[Named] = [each for each in book.plan.helpers if each.village == village]
    return tuple(dict.fromkeys(_choose_first(each, own, book.plan.helpers, refusals.UNKNOWN_HELPER) for each in wanted))


def choose_visitor(book: Book, text: str, village: str) -> str:
    """Return the id of an officer, an organisation or a helper; those of the given village come first.

    Raises:
        PovplanError: there is none, or there are several.
    """
    everyone: list[Named] = [*book.responsibles.values(), *book.plan.helpers]
    own: list[Named] = [*book.responsibles.values(), *(each for each in book.plan.helpers if each.village == village)]
    return _choose_first(text, own, everyone, refusals.UNKNOWN_VISITOR)


def choose_id(text: str, records: Sequence[Named], unknown: Phrase) -> str:
    """Return the id that is meant by an id, a name or another spelling.

    Args:
        text: what was typed.
        records: the records to choose from.
        unknown: name of the phrase for one that there is not.

    Raises:
        PovplanError: it fits no record, or several.
    """
    found = _fitting(text, records)
    if len(found) == 1:
        return found[0].id
    if found:
        named = tuple(f"{each.id} ({each.name})" for each in found)
        raise PovplanError(refusals.SEVERAL_RECORDS, status=ExitStatus.USAGE, name=text, found=named)
    near = find_near(text, [name for each in records for name in (*_spellings(each), each.id)])
    raise PovplanError(unknown, status=ExitStatus.USAGE, name=text, near=near)


def order_ids(wanted: Iterable[str], records: Sequence[Named], unknown: Phrase) -> tuple[str, ...]:
    """Return the ids that are meant, each once, in the order in which they were typed.

    Args:
        wanted: ids, names or other spellings.
        records: the records to choose from.
        unknown: name of the phrase for one that there is not.

    Raises:
        PovplanError: one of them fits no record, or several.
    """
    return tuple(dict.fromkeys(choose_id(each, records, unknown) for each in wanted))


def choose_ids(wanted: Iterable[str], records: Sequence[Named], unknown: Phrase) -> frozenset[str]:
    """Return the ids that are meant by ids, names or other spellings.

    Args:
        wanted: what was typed.
        records: the records to choose from.
        unknown: name of the phrase for one that there is not.

    Raises:
        PovplanError: one of them fits no record, or several.
    """
    return frozenset(order_ids(wanted, records, unknown))


def choose_indicators(wanted: Sequence[int], book: Book) -> frozenset[int]:
    """Return codes of indicators that the standard in force has.

    Raises:
        PovplanError: it has not got one of them.
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
        near = find_near(code, BY_CODE)
        raise PovplanError(refusals.UNKNOWN_RULE, status=ExitStatus.USAGE, name=code, near=near)
    return rule


def _choose_first(text: str, first: Sequence[Named], everyone: Sequence[Named], unknown: Phrase) -> str:
    return choose_id(text, first if _fitting(text, first) else everyone, unknown)


def _fitting(text: str, records: Sequence[Named]) -> list[Named]:
    """Return the records that a text means in the strictest way in which it means any."""
    ways: list[Callable[[Named], bool]] = [
        lambda each: each.id == text,
        lambda each: nfc(text) in _spellings(each),
        lambda each: fold(text) in map(fold, (each.id, *_spellings(each))),
    ]
    return next((found for fits in ways if (found := [each for each in records if fits(each)])), [])


def _spellings(record: Named) -> tuple[str, ...]:
    return (record.name, *getattr(record, "aliases", ()))
