"""Values as typed: dates, lists, closed lists in English or Vietnamese."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar

from povplan.cli.usage import BadValue
from povplan.model.characters import ODD_SPACE, mend
from povplan.model.days import read_day
from povplan.model.kinds import Reason
from povplan.model.money import read_money
from povplan.model.names import fold, nfc
from povplan.words import importing, refusals
from povplan.words.columns import COLUMN_NAMES
from povplan.words.language import Language
from povplan.words.terms import list_typed

S = TypeVar("S", bound=str)

QUOTES = "\"'“”„\u2018\u2019«»"
"""Quotation marks that some shells and settings leave around a path."""

EMPTYING = frozenset(("none", "không", "bỏ trống", "để trống"))
"""The words that empty a list or a text."""

_YEARS = range(2000, 2101)  # As in the model.
_COUNTS = r"\s*([0-9]{1,6})\s*/\s*([0-9]{1,6})\s*"

_CODE = r"[0-9]{1,2}"
_WHOLE = r"[0-9]{1,9}"


class Items(tuple[str, ...]):
    """The items of a comma-separated list; its own class, as Typer gives tuples another meaning."""

    __slots__ = ()


class Quotas(tuple[tuple[str, int, int], ...]):
    """Villages with their quotas of poor and near-poor households."""

    __slots__ = ()


class Assigned(tuple[tuple[str, str], ...]):
    """Keys with what belongs to each: headings of columns with their keys, or keys with their values."""

    __slots__ = ()


class Targets(tuple[int, int]):
    """Targets for poor and near-poor households."""

    __slots__ = ()


class Codes(tuple[int, ...]):
    """Codes of indicators."""

    __slots__ = ()


def parse_date(text: str) -> date:
    """Return a date written as 2023-06-30, or day first: 30/06/2023, 30-6-23, ngày 30 tháng 6 năm 2023.

    A year of two digits is one from 2020 to 2099.

    Raises:
        BadValue: it is written otherwise, or there is no such day.
    """
    try:
        found = read_day(text)
    except ValueError:
        raise BadValue(refusals.NO_SUCH_DAY, value=text) from None
    if found is None:
        raise BadValue(refusals.NOT_A_DATE, value=text)
    return found


def parse_items(text: str) -> Items:
    """Return the items of a list with commas or semicolons; `none` or `không` is the empty list.

    Raises:
        BadValue: an item is empty.
    """
    if _empties(text):
        return Items()
    items = Items(item for part in re.split("[,;]", text) if (item := part.strip()))
    if not items:
        raise BadValue(refusals.EMPTY_VALUE)
    return items


def parse_codes(text: str) -> Codes:
    """Return codes of indicators, with commas, semicolons or blanks between them.

    Raises:
        BadValue: one of them is no number.
    """
    items = parse_items(re.sub(r"(?<=[0-9])\s+(?=[0-9])", ",", text))
    for item in items:
        if not re.fullmatch(_CODE, item):
            raise BadValue(refusals.NOT_A_CODE, value=item)
    return Codes(map(int, items))


def parse_whole(text: str) -> int:
    """Return a whole number in plain digits.

    Raises:
        BadValue: it is written otherwise.
    """
    if not re.fullmatch(_WHOLE, text.strip()):
        raise BadValue(refusals.NOT_A_WHOLE_NUMBER, value=text)
    return int(text)


def parse_number(text: str) -> int:
    """Return the number of a household, 1 or more.

    Raises:
        BadValue: it is not such a number.
    """
    number = parse_whole(text)
    if number == 0:
        raise BadValue(refusals.NOT_A_WHOLE_NUMBER, value=text)
    return number


def parse_money(text: str) -> int:
    """Return an amount of VND, as officials write it: 20 triệu, 1,5tr, 500k, 20.000.000đ, 20000000.

    Raises:
        BadValue: it is no amount, or it may mean several.
    """
    match read_money(text):
        case (amount,):
            return amount
        case (small, large):
            raise BadValue(refusals.MONEY_IN_DOUBT, value=text, small=small, large=large)
        case (number, _, _):
            raise BadValue(refusals.MONEY_WITHOUT_UNIT, value=text, number=number)
    raise BadValue(refusals.NOT_MONEY, value=text)


def parse_text(text: str) -> str:
    """Return a text in the form in which it is kept.

    Raises:
        BadValue: it is blank, or has characters that no data file may hold.
    """
    from povplan.storage.text import name_forbidden

    words = text.strip()
    if not words:
        raise BadValue(refusals.EMPTY_VALUE)
    if characters := name_forbidden(words):
        raise BadValue(refusals.FORBIDDEN_CHARACTERS, characters=characters)
    return nfc(ODD_SPACE.sub(" ", words))


def parse_note(text: str) -> str:
    """Return a text that may be emptied: `none` or `không` is the empty text."""
    words = parse_text(text)
    return "" if _empties(words) else words


def _empties(text: str) -> bool:
    return nfc(text.strip().lower()) in EMPTYING


def parse_rule_codes(text: str) -> Items:
    """Return codes of rules in their own writing, HH003, with commas, semicolons or blanks between them."""
    return Items(code.upper() for item in parse_items(text) for code in item.split())


def parse_path(text: str) -> Path:
    """Return a path with ~ expanded.

    Raises:
        BadValue: it is empty, which would mean the working folder, or has quotation marks around it.
    """
    if not text.strip():
        raise BadValue(refusals.EMPTY_VALUE)
    if text[0] in QUOTES and text[-1] in QUOTES:
        raise BadValue(refusals.QUOTED_PATH, value=text, plain=text.strip(QUOTES))
    try:
        return Path(text).expanduser()
    except RuntimeError:  # Nobody of that name.
        return Path(text)


def parse_year(text: str) -> int:
    """Return the year of a plan.

    Raises:
        BadValue: it is no year, or too far away.
    """
    text = text.strip()
    if not (text.isascii() and text.isdecimal() and len(text) == len("2026") and int(text) in _YEARS):
        raise BadValue(refusals.NOT_A_YEAR, value=text)
    return int(text)


def parse_name(text: str) -> str:
    """Return a name in the form in which it is kept.

    Raises:
        BadValue: it is blank, or has characters that no data file may hold.
    """
    from povplan.storage.text import name_forbidden

    name = text.strip()
    if not name:
        raise BadValue(refusals.EMPTY_VALUE)
    if characters := name_forbidden(name):
        raise BadValue(refusals.FORBIDDEN_CHARACTERS, characters=characters)
    if "\n" in name or "\t" in name:
        raise BadValue(refusals.NOT_A_NAME, value=name)
    # Look-alike letters and blanks become the letters meant; quotation marks around the name go.
    return nfc(" ".join(mend(name).split())) or name


def parse_quotas(text: str) -> Quotas:
    """Return villages with quotas, written as name=poor/near-poor, with commas between them.

    Raises:
        BadValue: a village has no name or no quota, or is given twice.
    """
    quotas = []
    for item in parse_items(text):
        name, _, counts = item.rpartition("=")
        match = re.fullmatch(_COUNTS, counts)
        if not (name.strip() and match):
            raise BadValue(refusals.NOT_A_QUOTA, value=item)
        quotas.append((parse_name(name), int(match[1]), int(match[2])))
    return Quotas(quotas)


def parse_targets(text: str) -> Targets:
    """Return targets written as poor/near-poor.

    Raises:
        BadValue: they are written otherwise.
    """
    match = re.fullmatch(_COUNTS, text)
    if not match:
        raise BadValue(refusals.NOT_TARGETS, value=text)
    return Targets((int(match[1]), int(match[2])))


def parse_column_keys(text: str) -> Assigned:
    """Return headings of columns with their keys, written as heading=key with commas between them.

    Raises:
        BadValue: one of them is written otherwise, or its key is unknown.
    """
    pairs = []
    for item in parse_items(text):
        heading, _, key = (part.strip() for part in item.rpartition("="))
        found = next((each for each in COLUMN_NAMES if fold(key) in map(fold, COLUMN_NAMES[each])), None)
        if not heading or found is None:
            raise BadValue(importing.BAD_MAP, value=item, keys=tuple(COLUMN_NAMES))
        pairs.append((heading, found))
    return Assigned(pairs)


def parse_defaults(text: str) -> Assigned:
    """Return keys with values for all households, written as key=value with commas between them.

    Raises:
        BadValue: one of them is written otherwise, or its key is unknown.
    """
    items: list[str] = []
    for item in parse_items(text):
        # Codes of a list stand with the same commas between them.
        if items and "=" not in item:
            items[-1] += f"; {item}"
        else:
            items.append(item)
    pairs = []
    for item in items:
        key, _, value = (part.strip() for part in item.partition("="))
        found = next((each for each in COLUMN_NAMES if fold(key) in map(fold, COLUMN_NAMES[each])), None)
        if not value or found in (None, "id", "head"):
            keys = tuple(each for each in COLUMN_NAMES if each not in ("id", "head"))
            raise BadValue(importing.BAD_DEFAULT, value=item, keys=keys)
        pairs.append((found, value))
    return Assigned(pairs)


def parse_delimiter(text: str) -> str:
    """Return the character between the cells of a CSV.

    Raises:
        BadValue: it is not one character, or one that cells themselves use.
    """
    if text.lower() in ("tab", r"\t"):
        return "\t"
    if len(text) != 1 or not (text.isprintable() or text == "\t") or text.isalnum() or text in "\"' .-":
        raise BadValue(refusals.NOT_A_DELIMITER, value=text)
    return text


def one_of(values: Iterable[S]) -> Callable[[str], S]:
    """Return the parser of one value of a closed list.

    It takes the value itself or its name in either language, in any case and without accents.
    """
    members = tuple(values)

    def parse(text: str) -> S:
        found = next((each for each in members if each == text), None) or _called(members).get(fold(text))
        if found is None:
            raise BadValue(refusals.NOT_ONE_OF, value=text, choices=members)
        return found

    return parse


def parse_reason(text: str) -> Reason:
    """Return why a household left.

    Raises:
        BadValue: it is none of these reasons; why a proposal was refused is a note.
    """
    try:
        return one_of(Reason)(text)
    except BadValue as error:
        raise BadValue(refusals.NOT_A_REASON, **error.details) from None


def some_of(values: Iterable[str]) -> Callable[[str], Items]:
    """Return the parser of several values of a closed list, with commas between them; a name may mean several."""
    members = tuple(values)
    parse_one = one_of(members)

    def parse(text: str) -> Items:
        return Items(each for item in parse_items(text) for each in _all_called(members, item) or (parse_one(item),))

    return parse


def _all_called(members: tuple[str, ...], text: str) -> list[str]:
    """Return all members with a name: a household falls back to poverty in the list or from outside of it."""
    if text in members:
        return [text]
    return [each for each in members if _called((each,)).get(fold(text))]


def complete_from(values: Iterable[str]) -> Callable[[str], list[str]]:
    """Return the completion of one value of a closed list."""
    members = tuple(values)

    def complete(incomplete: str) -> list[str]:
        return [each for each in members if each.startswith(incomplete)]

    return complete


def complete_list_from(values: Iterable[str]) -> Callable[[str], list[str]]:
    """Return the completion of the last value of a list with commas."""
    members = tuple(values)

    def complete(incomplete: str) -> list[str]:
        head, comma, last = incomplete.rpartition(",")
        return [f"{head}{comma}{each}" for each in members if each.startswith(last)]

    return complete


def _called(values: tuple[S, ...]) -> dict[str, S]:
    names = {fold(value): value for value in values}
    for language in Language:
        for value in values:
            for name in list_typed(value, language):
                names.setdefault(fold(name), value)
    return names
