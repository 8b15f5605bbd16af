"""What a cell means: numbers typed as text, codes in every spelling, dates, ticks, names as they are meant."""

import re
from datetime import date, datetime
from functools import lru_cache

from povplan.intake.grid import Cell
from povplan.intake.notice import Problem
from povplan.model.characters import FORBIDDEN, mend
from povplan.model.days import read_day
from povplan.model.formulas import unguard
from povplan.model.kinds import Category, Outcome
from povplan.model.legacy import ENCODINGS, NAMES, read_legacy
from povplan.model.money import read_money
from povplan.model.names import fold, nfc
from povplan.model.standard import Indicator
from povplan.words import columns
from povplan.words import importing as words
from povplan.words.language import Language
from povplan.words.terms import list_typed

_UNITS = "khẩu|nhân khẩu|người|lao động|lđ|nk|persons?|members?|workers?|đồng chí|điểm|points?"
_COUNT = re.compile(rf"([0-9]{{1,9}})(?:[.,]0{{1,2}})?\s*(?:{_UNITS})?\.?", re.IGNORECASE)
_APART = re.compile(r"\s*(?:[;,./\n&+]|\bvà\b|\s[-–—]\s|(?<=[0-9])\s*[-–—]\s*(?=[0-9])|(?<=[0-9])\s+(?=[0-9]))\s*")
_CODE = re.compile(r"(?:0?([1-9])|([1-9][0-9]))")
_CODE_OF_NAME = re.compile(r"(?<![0-9])(0?[1-9]|[1-9][0-9])\s*[.:)–-]\s*(?=[^\W\d_]{2})")
_PREFIX = re.compile(r"(?i)\b(?:cs|chỉ số|mã)\s*(?=[0-9])")
_ONE_DECIMAL = re.compile(r"([0-9]{1,2})[.,]([0-9]{1,2})")
_EMPTY = frozenset(map(fold, columns.EMPTY_WORDS)) | {""}
_TICKED = frozenset(fold(each) or each for each in columns.TICKED)
_NOT_TICKED = frozenset(fold(each) or each for each in columns.NOT_TICKED)
_TEN = 10
_SHOWN = 60
_LARGEST = 10**9

_CLASSES = {
    fold(name): category
    for category in Category
    for language in Language
    for name in (category.value, *list_typed(category.value, language))
} | {"hn": Category.POOR, "hcn": Category.NEAR_POOR, "cn": Category.NEAR_POOR}
_NO_CLASS = frozenset(
    fold(each)
    for value in (Outcome.NOT_POOR,)
    for language in Language
    for each in (value.value, *list_typed(value.value, language))
) | {"ho khong ngheo", "binh thuong", "muc song trung binh", "ho co muc song trung binh", "trung binh"}


def read_text(cell: Cell) -> str:
    """Return a cell as text: in NFC, with the blanks and letters that are meant, and without a guard.

    Raises:
        Problem: it has characters that no data file may hold, or is in an old encoding.
    """
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return _read_text(str(cell))


@lru_cache(maxsize=16_384)
def _read_text(cell: str) -> str:
    """Return text as it is meant; most cells of a list stand in many rows."""
    text = nfc(unguard(cell))
    if text.isascii() and text.isprintable():
        return text.strip()
    lines = (" ".join(mend(line).split()) for line in text.splitlines())
    plain = "\n".join(line for line in lines if line)
    for encoding in ENCODINGS:
        if meant := read_legacy(plain, encoding):
            details = {"encoding": NAMES[encoding], "name": encoding, "meant": shorten(meant)}
            raise Problem(words.LEGACY_TEXT, words.CONVERT, **details)
    if found := FORBIDDEN.findall(plain):
        names = tuple(f"U+{ord(each):04X}" for each in dict.fromkeys(found))
        raise Problem(words.TEXT_REFUSED, words.MEND_CELL, characters=names)
    return plain


def read_line(cell: Cell) -> str:
    """Return a cell as text on one line, for a name.

    Raises:
        Problem: as `read_text`.
    """
    return " ".join(read_text(cell).split())


def read_count(cell: Cell, key: str) -> int:
    """Return a whole number, also if it was typed as text or with its unit behind it.

    Raises:
        Problem: it is no whole number.
    """
    if (whole := _whole(cell)) is not None and 0 <= whole < _LARGEST:
        return whole
    text = read_line(cell)
    if found := _COUNT.fullmatch(text):
        return int(found[1])
    raise Problem(words.NOT_A_COUNT, words.MEND_CELL, value=shorten(text), column=key)


def read_number(cell: Cell) -> int | None:
    """Return the number of a household in the list; None if the cell holds none, such as 1.1 or a letter."""
    if cell is None or isinstance(cell, bool | int | float):
        whole = _whole(cell)
        return whole if whole is not None and 0 < whole < _LARGEST else None
    found = re.fullmatch(r"0*([1-9][0-9]{0,8})(?:\.0+)?\.?", str(cell).strip())
    return int(found[1]) if found else None


def _whole(cell: Cell) -> int | None:
    """Return the whole number that a cell is, which a workbook may hold as a fraction of nothing; else None."""
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else None
    return cell if isinstance(cell, int) and not isinstance(cell, bool) else None


def read_class(cell: Cell) -> Category | None:
    """Return the class at the start; None if the household was in neither class.

    Raises:
        Problem: it is no class.
    """
    text = read_line(cell)
    folded = fold(text)
    if folded in _NO_CLASS:
        return None
    if (found := _CLASSES.get(folded)) is None:
        raise Problem(words.NOT_A_CLASS, words.MEND_CELL, value=shorten(text))
    return found


def read_codes(cell: Cell, indicators: dict[int, Indicator]) -> tuple[int, ...]:
    """Return codes of indicators, each once and in order: 2,4,10; 2; 4; 2.4.10; 2-4; their names; Excel's 1.5.

    Args:
        cell: the cell.
        indicators: the indicators of the standard in force, by code; empty: any code from 1 to 99.

    Raises:
        Problem: it has something else, or may mean two lists.
    """
    if isinstance(cell, date):
        raise Problem(words.CODES_ARE_A_DAY, words.WRITE_CODES, value=cell)
    text = f"{cell:.10g}" if isinstance(cell, float) else _PREFIX.sub("", read_text(cell))
    folded = fold(text)
    if folded in _EMPTY:
        return ()
    if found := _ONE_DECIMAL.fullmatch(text):
        _refuse_doubt(text, int(found[1]), found[2], indicators)
        text = found[1] if found[2] == "0" else text  # A number that became text on its way.
    named = {fold(name): code for code, each in indicators.items() for name in (each.name.vi, each.name.en)}
    codes: dict[int, None] = {}
    for part in _APART.split(_CODE_OF_NAME.sub(r"\1 ", text.strip(" .,;"))):
        if not part:
            continue
        match = _CODE.fullmatch(part)
        code = int(match[1] or match[2]) if match else _code_of(fold(part), named)
        if code is None or (indicators and code not in indicators):
            known = f"{min(indicators)}–{max(indicators)}" if indicators else "1–99"
            raise Problem(words.NOT_CODES, words.MEND_CELL, value=shorten(text), codes=known)
        codes[code] = None
    return tuple(codes)


def _code_of(part: str, named: dict[str, int]) -> int | None:
    """Return the code of an indicator by its folded name; None if nothing is called so, or has another number."""
    number, _, name = part.partition(" ")
    if not number.isdecimal():
        return named.get(part)
    code = named.get(name)
    return code if code == int(number) else None


def _refuse_doubt(text: str, first: int, second: str, indicators: dict[int, Indicator]) -> None:
    """Refuse two codes of which the second may have lost its zero: 2.1 may be 2 and 1, or 2 and 10; 1.1 may be 1, 10.

    Raises:
        Problem: it may be both.
    """
    whole = int(second) * _TEN
    if len(second) == 1 and whole in indicators and first != whole:
        one = f"{first}; {second}" if int(second) != first else second
        raise Problem(words.CODES_IN_DOUBT, words.WRITE_CODES, value=text, one=one, other=f"{first}; {whole}")


def read_tick(cell: Cell) -> bool:
    """Return whether a cell is ticked.

    Raises:
        Problem: it is neither ticked nor empty.
    """
    if cell is None or isinstance(cell, bool):
        return bool(cell)
    text = read_line(cell)
    folded = fold(text) or text
    if folded in _TICKED:
        return True
    if folded in _NOT_TICKED:
        return False
    raise Problem(words.NOT_TICKED, words.MEND_CELL, value=shorten(text))


def read_date(cell: Cell) -> date:
    """Return a date.

    Raises:
        Problem: it is none.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = read_line(cell)
    try:
        found = read_day(re.sub(r"[T ]00:00(:00)?$", "", text))
    except ValueError:
        raise Problem(words.NO_SUCH_DAY, words.MEND_CELL, value=shorten(text)) from None
    if found is None:
        raise Problem(words.NOT_A_DAY, words.MEND_CELL, value=shorten(text))
    return found


def read_amount(cell: Cell) -> int:
    """Return an amount of VND.

    Raises:
        Problem: it is none, or its unit is in doubt.
    """
    text = read_line(cell)
    amounts = read_money(text)
    if len(amounts) == 1:
        return amounts[0]
    phrase = words.MONEY_IN_DOUBT if amounts else words.NOT_MONEY
    raise Problem(phrase, words.MEND_CELL, value=shorten(text))


def is_empty(cell: Cell) -> bool:
    """Return whether a cell holds nothing that can be seen."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def shorten(text: str) -> str:
    """Return a text as it may stand in a sentence: its beginning, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
