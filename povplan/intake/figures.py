"""What a cell of a form holds: a number in whatever spelling, or nothing, which is zero."""

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from povplan.intake.grid import Cell

_WHOLE = re.compile(r"-?[0-9]+|-?[0-9]{1,3}(?:[.,\u00a0 ][0-9]{3})+")
_DECIMAL = re.compile(r"(-?[0-9]+)(?:[.,]([0-9]+))?\s*%?")
_NOTHING = frozenset({"", "-", "–", "—", "…", "...", "/"})
_MOST_DIGITS = 6


class Figure(NamedTuple):
    """A number of a form.

    Args:
        value: the number.
        digits: decimals with which it is written.
    """

    value: Decimal
    digits: int = 0


ZERO = Figure(Decimal(0))


def read_figure(cell: Cell, *, is_rate: bool) -> Figure | None:
    """Return the number that a cell holds, zero if it holds nothing; None if it holds something else.

    Args:
        cell: the cell.
        is_rate: whether it is a percentage, so that 1,234 has three decimals; else it is a whole number.
    """
    if cell is None or isinstance(cell, str):
        return _read_text(cell or "", is_rate=is_rate)
    if isinstance(cell, (bool, date)):
        return None
    return _as_figure(Decimal(repr(round(cell, _MOST_DIGITS))))


def _read_text(cell: str, *, is_rate: bool) -> Figure | None:
    text = cell.replace("\u200b", "").strip()
    if text in _NOTHING:
        return ZERO
    if not is_rate and _WHOLE.fullmatch(text):
        return Figure(Decimal(re.sub(r"[^0-9-]", "", text)))
    found = _DECIMAL.fullmatch(text)
    return _as_figure(Decimal(f"{found[1]}.{found[2] or 0}"), len(found[2] or "")) if found else None


def is_figure(cell: Cell) -> bool:
    """Return whether a cell holds a number in any spelling; an empty one does not."""
    kinds = () if cell is None or cell == "" else (True, False)
    return any(read_figure(cell, is_rate=is_rate) is not None for is_rate in kinds)


def _as_figure(value: Decimal, digits: int | None = None) -> Figure:
    plain = value.normalize()
    exponent = plain.as_tuple().exponent
    return Figure(value, max(-int(exponent), 0) if digits is None else digits)
