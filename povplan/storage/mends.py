"""The replacement for a value that cannot be read: the value that was certainly meant, or nothing."""

import json
import re
import unicodedata
from collections.abc import Callable
from datetime import date

from pydantic.fields import FieldInfo

from povplan.model.money import LEAST_MONEY, read_money
from povplan.model.names import find_near, fold
from povplan.rules.reading import Reading
from povplan.storage.exact import resolve
from povplan.storage.record_keys import choices_of, holds, is_list, record_in
from povplan.words.keys import KEY_NAMES

LONGEST = 60
"""The most characters of a value that a message shows; a longer value is not written out again."""

_MONEY = frozenset(("amount", "income", "poverty", "average"))
_YEARS = range(2000, 2101)  # As in the model.

# Words that people write beside a number; any other word may mean that the number stands for something else.
_COUNTED = {
    "members": ("khau", "nhan khau", "nguoi"),
    "workers": ("lao dong", "nguoi"),
    "persons": ("khau", "nhan khau", "nguoi"),
    "households": ("ho",),
    "poor": ("ho", "ho ngheo"),
    "near_poor": ("ho", "ho can ngheo"),
    "score_a": ("diem",),
    "score_b": ("diem",),
    "year": ("nam",),
    "first_year": ("nam",),
    "last_year": ("nam",),
    "least_deprivations": ("chi so",),
    "points_per_deprivation": ("diem",),
}

# 5, +5, -5 and 5.0; also 05, as official papers write it, but not 010, which elsewhere means eight.
_WHOLE = re.compile(r"\+?(-?(?:0|[1-9][0-9]{0,14}))(?:[.,]00?)?|0([1-9])")
# A single mark before three digits may begin a fraction; two marks cannot.
_GROUPED = re.compile(r"-?[1-9][0-9]{0,2}(?:(?:_[0-9]{3})+|([., ])[0-9]{3}(?:\1[0-9]{3})+)")
_BESIDE = re.compile(r"((?:[^\W\d_]| )*?) *([+-]?[0-9](?:[0-9.,_ ]*[0-9])?) *((?:[^\W\d_]| )*)")

_NUMBERS = re.compile(r"[\[(]? *([0-9]{1,2}(?:(?: *[,;\u3001\uff0c] *| +)[0-9]{1,2})*) *[\])]?")
_DATE = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})|([0-9]{1,2})([-/.])([0-9]{1,2})\6([0-9]{4})")

_ID = re.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*")
_PLAIN_TEXT = re.compile(r"[^\W\d_](?:[\w /().-]*[\w)])?")

# The words, folded, that people write for the values of the closed lists. Not "thoát nghèo": it may lead into either
# class.
_IN_VIETNAMESE = {
    "ngheo": "poor",
    "can ngheo": "near_poor",
    "khong ngheo": "not_poor",
    "giam khac": "left",
    "de nghi": "proposed",
    "cong nhan": "recognised",
    "da cong nhan": "recognised",
    "khong cong nhan": "rejected",
    "nong thon": "rural",
    "thanh thi": "urban",
    "moi": "new",
    "phat sinh moi": "new",
    "tai ngheo": "returned",
    "chuyen den": "moved_in",
    "tach ho": "split",
    "chet": "died",
    "chuyen di": "moved",
    "nhap ho": "merged",
    "dan toc thieu so": "ethnic_minority",
    "nguoi co cong": "merit",
}


def mend(code: Reading, key: str, field: FieldInfo, written: str, *, is_item: bool) -> str:
    """Return the value that was certainly meant, as it is written in YAML; empty if there is no certainty.

    Args:
        code: the rule that the value breaks.
        key: the key of the value.
        field: the field of the key.
        written: the value as it stands in the file, without its brackets; text that would be a number in quotes.
        is_item: whether it is an item of a list.
    """
    if not written or record_in(field):
        return ""
    if is_list(field) and not is_item:
        items = _mend_list(field, written) if code is Reading.NOT_A_LIST else ""
        meant = f"[{items}]" if items else ""
    elif is_list(field) and code is Reading.NOT_A_NUMBER:
        meant = mend_numbers(written)
    elif code is Reading.NOT_ONE_VALUE:
        meant = _mend_one(key, field, written)
    else:
        meant = mend_number(key, written) if code is Reading.NOT_A_NUMBER else _mend_by_rule(code, written)
    return meant if len(meant) <= LONGEST else ""


def mend_number(key: str, written: str) -> str:
    """Return the intended whole number: 5 for "5" and 05, 3 for 3 khẩu, 20000000 for 20 triệu under `amount`."""
    text = _strip_quotes(written)
    if key in _MONEY:
        amounts = read_money(text.replace("_", ""))
        whole = _read_whole(text)
        return str(amounts[0]) if len(amounts) == 1 else whole if abs(int(whole or 0)) >= LEAST_MONEY else ""
    beside = _BESIDE.fullmatch(text)
    words = fold(f"{beside[1]} {beside[3]}") if beside else ""
    return _read_whole(beside[2]) if beside and (not words or words in _COUNTED.get(key, ())) else ""


def mend_numbers(written: str) -> str:
    """Return the intended codes: 1, 4, 11 for (1; 4; 11) or 1 4 11; none for 1-4 (a range?) or 1.4 (a fraction?)."""
    found = _NUMBERS.fullmatch(_strip_quotes(written))
    return ", ".join(str(int(each)) for each in re.findall("[0-9]+", found[1])) if found else ""


def mend_date(written: str) -> str:
    """Return the intended date: 2023-06-30 for 30/06/2023 or 2023-6-30."""
    found = _DATE.fullmatch(re.sub(r" *([-/.]) *", r"\1", _strip_quotes(written)))
    if not found:
        return ""
    parts = (found[1], found[3], found[4]) if found[1] else (found[8], found[7], found[5])
    try:
        day = date(*map(int, parts))
    except ValueError:
        return ""
    return day.isoformat() if day.year in _YEARS else ""


def mend_yes_or_no(written: str) -> str:
    """Return true or false for the words that people use for these values."""
    word = _strip_quotes(written).lower()
    yes = word in ("true", "yes", "y", "on", "1", "có")
    return "true" if yes else "false" if word in ("false", "no", "n", "off", "0", "không") else ""


def mend_id(written: str) -> str:
    """Return the id that was probably meant: thon-dong for Thôn Đông; empty if there is none."""
    plain = unicodedata.normalize("NFD", written.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain))


def find_choice(value: str, choices: tuple[str, ...]) -> str | None:
    """Return the value of a closed list that was probably meant, in its own spelling or in Vietnamese."""
    meant = _IN_VIETNAMESE.get(fold(value).removeprefix("ho "))
    if meant in choices:
        return meant
    near = find_one_near(value, choices)
    # One syllable reverses the meaning: unrecognised.
    return near if near and near.startswith("un") == fold(value).startswith("un") else None


def find_key(name: str, known: tuple[str, ...]) -> str | None:
    """Return the known key that was probably meant, found by the officials' name for it or by its spelling."""
    wanted = fold(name.replace("_", " "))
    called = [key for key in known if wanted in map(fold, KEY_NAMES.get(key, ()))]
    return called[0] if len(called) == 1 else find_one_near(name, known)


def find_one_near(name: str, known: tuple[str, ...]) -> str | None:
    """Return the known name that was probably meant, unless another is equally near: `score` is neither A nor B."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a wrong name needs it

    near = find_near(name, known)
    if near is None:
        return None
    distances = sorted(OSA.distance(fold(name), fold(each)) for each in known)
    return near if distances[:2] != [distances[0]] * 2 else None


def write_text(text: str) -> str:
    """Return text as one YAML value, in quotes if it would mean something else without them."""
    return text if _PLAIN_TEXT.fullmatch(text) and resolve(text) == text else json.dumps(text, ensure_ascii=False)


def _mend_one(key: str, field: FieldInfo, written: str) -> str:
    """Return the one value that stood in brackets."""
    text = _strip_quotes(written)
    if choices := choices_of(field):
        return text if text in choices else ""
    if holds(field, bool):
        return mend_yes_or_no(written)
    if holds(field, int):
        return mend_number(key, written)
    return mend_date(written) if holds(field, date) else write_text(text)


def _mend_list(field: FieldInfo, written: str) -> str:
    """Return the values of a list that was written without its brackets."""
    if holds(field, int):
        return mend_numbers(written)
    text = _strip_quotes(written)
    parts = [part.strip() for part in text.split(",")]
    choices = choices_of(field)
    if all(part in choices if choices else _ID.fullmatch(part) for part in parts):
        return ", ".join(map(write_text, parts))
    # A comma may stand between two names or within one.
    return "" if choices or re.search(r"[,;|\n]", text) else write_text(text)


def _mend_by_rule(code: Reading, written: str) -> str:
    return _MENDERS[code](written) if code in _MENDERS else ""


def _read_whole(text: str) -> str:
    whole = _WHOLE.fullmatch(text)
    if whole:
        return str(int(whole[1] or whole[2]))
    return re.sub("[_., ]", "", text) if _GROUPED.fullmatch(text) else ""


def _strip_quotes(written: str) -> str:
    return written.strip().strip("\"'").strip()


_MENDERS: dict[Reading, Callable[[str], str]] = {
    Reading.NOT_TEXT: '"{}"'.format,
    Reading.NOT_A_DATE: mend_date,
    Reading.NOT_YES_OR_NO: mend_yes_or_no,
    Reading.NOT_AN_ID: mend_id,
}
