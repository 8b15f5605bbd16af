"""Pydantic's refusals as flaws of the file: the broken rule, the value as written, and a replacement."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from povplan.model.record import NAME, TEXT, Record
from povplan.rules.reading import Reading
from povplan.storage.exact import resolve
from povplan.storage.flaw import Flaw, Path
from povplan.storage.mends import LONGEST, find_choice, find_key, mend
from povplan.storage.record_keys import choices_of, fields_of, find_field, find_record, write_example, write_record

# The rules by the first word of pydantic's name for the error.
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


def list_refusals(error: ValidationError, root: type[Record], written: Mapping[Path, str]) -> list[Flaw]:
    """Return everything that pydantic refuses in a file, as flaws.

    Args:
        error: pydantic's error.
        root: the kind of record that the whole file is.
        written: the spelling of values that the data show differently.
    """
    flaws = [_as_flaw(each, root, written) for each in error.errors(include_url=False)]
    split = {each.path[:-1]: each for each in reversed(flaws) if _is_split_number(each)}
    return [
        Flaw(Reading.SPLIT_NUMBER, each.path, {"written": each.details["key"]}) if each in split.values() else each
        for each in flaws
        if not _is_split_number(each) or each in split.values()
    ]


def _is_split_number(flaw: Flaw) -> bool:
    """Return whether an unknown key is a piece that a comma cut off a number in braces: {amount: 1,650,000}."""
    return flaw.code is Reading.UNKNOWN_KEY and re.fullmatch("[0-9]{3}", str(flaw.details["key"])) is not None


def find_misspelt(flaws: list[Flaw]) -> set[Path]:
    """Return the paths of missing keys that are only misspelt: fixing both findings would write them twice."""
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
        details |= {"choices": known, "near": find_key(key, known)}
    elif field is None:  # The whole file.
        details["write"] = write_record(root)[1:-1]
    elif code is Reading.CONTROL:
        details["characters"] = tuple(f"U+{ord(char):04X}" for char in "\t\n" if char in value)
    elif code is Reading.EMPTY_VALUE and isinstance(path[-1], int):
        details["near"] = "-"
    elif code is Reading.NOT_A_CHOICE:
        choices = choices_of(field)
        details |= {"choices": choices, "near": find_choice(value, choices) if isinstance(value, str) else None}
    elif code is Reading.OUT_OF_RANGE:
        bounds = refused["ctx"]
        details["limit"] = f"≥ {bounds['ge']}" if "ge" in bounds else f"≤ {bounds['le']}"
    else:
        # Only the item of a list is shown: a user who typed in a whole list as shown would lose its correct items.
        is_item = isinstance(path[-1], int)
        meant = mend(code, key, field, _item_of(path, value, written), is_item=is_item)
        details["write"] = meant if meant and is_item else f"{key}: {meant or write_example(field)}"
        if meant:
            details["near"] = meant
    return Flaw(code, path, details)


def _item_of(path: Path, value: object, written: Mapping[Path, str]) -> str:
    """Return the spelling of the only item of a list, or of the value itself if it is not in a list."""
    item = value[0] if isinstance(value, list) and len(value) == 1 else value
    place = path if item is value else (*path, 0)
    return "" if isinstance(item, (dict, list)) else written.get(place) or _spell(item)


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
    """Return the spelling of a value; text has quotes if it would mean something else without them."""
    if isinstance(value, str):
        return value if value.strip() and resolve(value) == value else f'"{value}"'
    return "" if value is None else str(value).lower()


def _cut(text: str) -> str:
    """Return a value as it is shown: not too long, and with the name of a character that nobody can see."""
    seen = "".join(char if char.isprintable() else f"[U+{ord(char):04X}]" for char in text)
    return seen if len(seen) <= LONGEST else seen[: LONGEST - 1] + "…"
