"""What a name on the command line means in the plan: a household, villages, those in charge, rules."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.names import find_near, fold, fold_marked, nfc
from povplan.progress.choice import is_named
from povplan.rules.registry import BY_CODE
from povplan.rules.rule import Rule
from povplan.words.commands import NAMES


class Named(Protocol):
    """A record of the plan that goes by an id, a name and other spellings."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other spellings."""


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
            raise PovplanError(NAMES.several_households, status=ExitStatus.USAGE, name=text, found=named)
    near = find_near(text, [each.head for each in book.households])
    raise PovplanError(NAMES.unknown_household, status=ExitStatus.USAGE, name=text, near=near)


def choose_ids(wanted: Iterable[str], records: Sequence[Named], unknown: str) -> frozenset[str]:
    """Return the ids that are meant by ids, names or other spellings.

    Args:
        wanted: what was typed.
        records: the records to choose from.
        unknown: name of the phrase for one that there is not.

    Raises:
        PovplanError: one of them fits no record, or several.
    """
    return frozenset(_choose_id(each, records, unknown) for each in wanted)


def choose_indicators(wanted: Sequence[int], book: Book) -> frozenset[int]:
    """Return codes of indicators that the standard in force has.

    Raises:
        PovplanError: it has not got one of them.
    """
    for code in wanted:
        if code not in book.indicators:
            raise PovplanError(NAMES.unknown_indicator, status=ExitStatus.USAGE, name=code)
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
        raise PovplanError(NAMES.unknown_rule, status=ExitStatus.USAGE, name=code, near=near)
    return rule


def _choose_id(text: str, records: Sequence[Named], unknown: str) -> str:
    ways: list[Callable[[Named], bool]] = [
        lambda each: each.id == text,
        lambda each: nfc(text) in (each.name, *each.aliases),
        lambda each: fold(text) in map(fold, (each.id, each.name, *each.aliases)),
    ]
    for fits in ways:
        found = [each for each in records if fits(each)]
        if len(found) == 1:
            return found[0].id
        if found:
            named = tuple(f"{each.id} ({each.name})" for each in found)
            raise PovplanError(NAMES.several_records, status=ExitStatus.USAGE, name=text, found=named)
    near = find_near(text, [name for each in records for name in (each.name, *each.aliases)])
    raise PovplanError(unknown, status=ExitStatus.USAGE, name=text, near=near)
