"""What pydantic refuses, as flaws of the file: which rule, what is written, and what to write instead."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from povplan.model.names import find_near, fold
from povplan.model.record import NAME, TEXT, Record
from povplan.rules.reading import Reading
from povplan.storage.exact import resolve
from povplan.storage.flaw import Flaw, Path
from povplan.storage.shape import (
    choices_of,
    fields_of,
    find_field,
    find_record,
    is_list,
    record_in,
    write_example,
    write_record,
)

# By the first word of pydantic's name for the error.
_CODES = {
    "missing": Reading.MISSING_KEY,
    "extra": Reading.UNKNOWN_KEY,
    "model": Reading.NOT_A_MAPPING,
    "tuple": Reading.NOT_A_LIST,
    "int": Reading.NOT_A_NUMBER,
    "greater": Reading.OUT_OF_RANGE,
    "less": Reading.OUT_OF_RANGE,
    "string": Reading.NOT_TEXT,
    "bool": Reading.NOT_YES_OR_NO,
    "date": Reading.NOT_A_DATE,
    "enum": Reading.NOT_A_CHOICE,
    "literal": Reading.NOT_A_CHOICE,
}
_OF_ONE_VALUE = frozenset(_CODES.values()) - {
    Reading.MISSING_KEY,
    Reading.UNKNOWN_KEY,
    Reading.NOT_A_MAPPING,
    Reading.NOT_A_LIST,
}
_LONGEST = 60

# One number, its thousands grouped or not, with whatever is no digit around it.
_NUMBER = re.compile(
    r"[^0-9+-]*\+?(-?(?:[0-9]{1,3}(?:([ ._,])[0-9]{3})(?:\2[0-9]{3})*|[0-9]{1,15}))(?:[.,]0+)?(?![.,]?[0-9])[^0-9]*"
)

# What people write for the classes and states of the list, folded.
_IN_VIETNAMESE = {
    "ngheo": "poor",
    "can ngheo": "near_poor",
    "khong ngheo": "not_poor",
    "thoat ngheo": "not_poor",
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


def list_refusals(error: ValidationError, root: type[Record], written: Mapping[Path, str]) -> list[Flaw]:
    """Return all that pydantic refuses in a file.

    Args:
        error: pydantic's error.
        root: the kind of record that the whole file is.
        written: how values are written that the data show otherwise.
    """
    flaws = [_as_flaw(each, root, written) for each in error.errors(include_url=False)]
    split = {each.path[:-1]: each for each in reversed(flaws) if _is_split_number(each)}
    return [
        Flaw(Reading.SPLIT_NUMBER, each.path, {"written": each.details["key"]}) if each in split.values() else each
        for each in flaws
        if not _is_split_number(each) or each in split.values()
    ]


def _is_split_number(flaw: Flaw) -> bool:
    """Tell whether an unknown key is what a comma has cut off a number in braces: {amount: 1,650,000}."""
    return flaw.code is Reading.UNKNOWN_KEY and re.fullmatch("[0-9]{3}", str(flaw.details["key"])) is not None


def find_misspelt(flaws: list[Flaw]) -> set[Path]:
    """Return the paths of missing keys that stand there misspelt: who mended both findings would write them twice."""
    meant = {(*each.path[:-1], each.details["near"]) for each in flaws if each.code is Reading.UNKNOWN_KEY}
    return {each.path for each in flaws if each.code is Reading.MISSING_KEY and each.path in meant}


def _as_flaw(refused: Mapping[str, Any], root: type[Record], written: Mapping[Path, str]) -> Flaw:
    path: Path = refused["loc"]
    value = refused["input"]
    code = _code_of(refused)
    field = find_field(root, path)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    details: dict[str, object] = {"key": key}
    if not isinstance(value, (dict, list)):
        details["written"] = _cut(written.get(path) or _spell(value))
    if code is Reading.UNKNOWN_KEY:
        known = tuple(fields_of(find_record(root, path[:-1])))
        details |= {"choices": known, "near": find_near(key, known)}
    elif field is None:  # The whole file.
        details["write"] = write_record(root)[1:-1]
    elif code is Reading.CONTROL:
        details["characters"] = tuple(f"U+{ord(char):04X}" for char in "\t\n" if char in value)
    elif code is Reading.EMPTY_VALUE and isinstance(path[-1], int):
        details["near"] = "-"
    elif code is Reading.NOT_A_CHOICE:
        choices = choices_of(field)
        details |= {"choices": choices, "near": _find_choice(value, choices) if isinstance(value, str) else None}
    elif code is Reading.OUT_OF_RANGE:
        bounds = refused["ctx"]
        details["limit"] = f"≥ {bounds['ge']}" if "ge" in bounds else f"≤ {bounds['le']}"
    else:
        meant = _find_meant(code, field, value, str(details.get("written", "")), is_item=isinstance(path[-1], int))
        # Of a list only the item is shown, or what is right in it would be lost by typing what is shown.
        is_item = meant and isinstance(path[-1], int)
        details["write"] = meant if is_item else f"{key}: {meant or write_example(field)}"
        if meant:
            details["near"] = meant
    return Flaw(code, path, details)


def _find_choice(value: str, choices: tuple[str, ...]) -> str | None:
    """Return the value of a closed list that was probably meant, in its own spelling or in Vietnamese."""
    meant = _IN_VIETNAMESE.get(fold(value).removeprefix("ho "))
    return meant if meant in choices else find_near(value, choices)


def _find_meant(code: Reading, field: FieldInfo, value: object, written: str, *, is_item: bool) -> str:
    """Return what was probably meant, as it is written in YAML; nothing where that cannot be told."""
    if isinstance(value, list) and len(value) == 1 and not isinstance(value[0], (dict, list)):
        written = _spell(value[0])
    if record_in(field) or not written or code not in _MENDERS:
        return ""
    meant = _MENDERS[code](written)
    if is_list(field) and code in (Reading.NOT_A_LIST, Reading.NOT_A_NUMBER):
        meant = _mend_numbers(written) or meant
    return f"[{meant}]" if meant and is_list(field) and not is_item else meant


def _code_of(refused: Mapping[str, Any]) -> Reading:
    kind, value = refused["type"], refused["input"]
    code = _CODES[kind.partition("_")[0]]
    if code in (Reading.MISSING_KEY, Reading.UNKNOWN_KEY):
        return code
    if value is None:
        return Reading.EMPTY_VALUE
    if code in _OF_ONE_VALUE and isinstance(value, (dict, list)):
        return Reading.NOT_ONE_VALUE
    pattern = refused["ctx"]["pattern"] if kind == "string_pattern_mismatch" else None
    if kind == "string_too_long" or pattern not in (None, TEXT, NAME):
        return Reading.NOT_AN_ID
    if pattern == NAME and value.strip():
        return Reading.CONTROL
    return Reading.BLANK_TEXT if pattern or kind == "string_too_short" else code


def _spell(value: object) -> str:
    """Return how a value is written; text in quotes where it would mean something else without."""
    if isinstance(value, str):
        return value if value.strip() and resolve(value) == value else f'"{value}"'
    return "" if value is None else str(value).lower()


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _mend_number(written: str) -> str:
    """Return the whole number that was probably meant: 5 for "5", 1500000 for 1.500.000đ, 3 for 3 khẩu."""
    found = _NUMBER.fullmatch(written)
    if not found:
        return ""
    return str(int(re.sub(r"[\s_.,]", "", found[1])))


def _mend_numbers(written: str) -> str:
    """Return the whole numbers that were probably meant: 1, 4, 11 for (1; 4; 11) or 1 4 11; else nothing."""
    if not re.fullmatch(r"[\s0-9,;.()\"'\uff0c\u3001-]+", written):
        return ""
    return ", ".join(str(int(each)) for each in re.findall("[0-9]+", written))


def _mend_date(written: str) -> str:
    """Return the date that was probably meant: 2023-06-30 for 30/06/2023 or 2023-6-30; else nothing."""
    parts = re.fullmatch(r"\W*([0-9]{1,4})\W([0-9]{1,2})\W([0-9]{1,4})\W*", written)
    if not parts:
        return ""
    is_year_first = len(parts[1]) == 4  # noqa: PLR2004 - digits of a year
    year, month, day = (int(part) for part in (parts.groups() if is_year_first else reversed(parts.groups())))
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def mend_id(written: str) -> str:
    """Return the id that was probably meant: thon-dong for Thôn Đông; else nothing."""
    plain = unicodedata.normalize("NFD", written.lower().replace("đ", "d")).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain))


def _mend_yes_or_no(written: str) -> str:
    """Return true or false for the words that people use for them; else nothing."""
    word = written.strip("\"' ").lower()
    return (
        "true" if word in ("yes", "y", "on", "1", "có") else "false" if word in ("no", "n", "off", "0", "không") else ""
    )


_MENDERS: dict[Reading, Callable[[str], str]] = {
    Reading.NOT_A_LIST: str,
    Reading.NOT_ONE_VALUE: str,
    Reading.NOT_A_NUMBER: _mend_number,
    Reading.NOT_TEXT: '"{}"'.format,
    Reading.NOT_A_DATE: _mend_date,
    Reading.NOT_YES_OR_NO: _mend_yes_or_no,
    Reading.NOT_AN_ID: mend_id,
}
