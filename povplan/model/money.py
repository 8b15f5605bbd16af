"""Amounts of money as officials write them, and everything that a spelling may mean: nothing is guessed."""

import re
from fractions import Fraction

from povplan.model.names import fold, nfc

LEAST_MONEY = 10_000
"""Nobody earns or is given less, VND: whoever writes 20 or 1650 may count in thousands or in millions."""

_LARGEST = 10**15
_GROUP = 1000

_WORTH = {"k": 10**3, "nghin": 10**3, "ngan": 10**3, "tr": 10**6, "trieu": 10**6, "ty": 10**9, "ti": 10**9}

# Compiled when an amount is first read: few commands need it.
_BLANK = "[\u00a0\u2007\u2009\u202f]"
_AMOUNT = r"([0-9](?:[0-9., ]*[0-9])?) *((?:[^\W\d_]| |₫|(?<=[^\W\d_])\.(?=[^\W\d_]))*)"
_UNIT = f"({'|'.join(_WORTH)})?(d|dong|vnd|₫)?"

_WHOLE = r"0|[1-9][0-9]{0,14}"
_FRACTION = r"(0|[1-9][0-9]{0,14})[.,]([0-9]{1,12})"
# After groups of three a fraction of three digits would be one more group with the wrong mark.
_GROUPED = r"([1-9][0-9]{0,2}(?:([., ])[0-9]{3})(?:\2[0-9]{3}){0,4})(?:(?!\2)[.,]([0-9]{1,2}))?"


def read_money(text: str) -> tuple[int, ...]:
    """Return all amounts of VND that a text may mean, the smallest first.

    `20 triệu`, `1,5tr`, `500k`, `2 tỷ`, `20.000đ`, `20.000.000` and `20000000` say themselves how much they are. A mark
    before three digits may group thousands or begin a fraction, and without a unit a small number may count dong,
    thousands or millions. Case, marks on the letters and kinds of blank do not count.

    Args:
        text: as it is written.

    Returns:
        One amount that is certain; two for `20.000` and `1,500 triệu`; three for a small number without a unit, as
        dong, thousands and millions; none for what is no amount of whole dong.
    """
    found = re.fullmatch(_AMOUNT, re.sub(_BLANK, " ", nfc(text)).strip())
    unit = re.fullmatch(_UNIT, fold(found[2]).replace(" ", "")) if found else None
    if not found or not unit:
        return ()
    figure = found[1]
    if unit[1]:
        meant = {each * _WORTH[unit[1]] for each in (*_read_groups(figure), *_read_fraction(figure))}
    else:
        meant = {Fraction(each) for each in _read_dong(figure, has_unit=bool(unit[2]))}
    return tuple(sorted(int(each) for each in meant if each.denominator == 1 and each < _LARGEST))


def _read_dong(figure: str, *, has_unit: bool) -> tuple[int, ...]:
    """Return what a number of dong may mean: it has no fraction but one of noughts after groups, as books write it."""
    whole = tuple(int(each) for each in _read_groups(figure) if each.denominator == 1)
    if has_unit or not whole or whole == (0,):
        return whole
    (number,) = whole
    if re.fullmatch(_WHOLE, figure):
        return whole if number >= LEAST_MONEY else (number, number * 10**3, number * 10**6)
    return whole if number >= _GROUP**2 else (number, number * _GROUP)


def _read_groups(figure: str) -> tuple[Fraction, ...]:
    """Return the number whose thousands are grouped, or not marked at all."""
    if re.fullmatch(_WHOLE, figure):
        return (Fraction(figure),)
    found = re.fullmatch(_GROUPED, figure)
    return (Fraction(f"{re.sub('[., ]', '', found[1])}.{found[3] or 0}"),) if found else ()


def _read_fraction(figure: str) -> tuple[Fraction, ...]:
    """Return the number whose only mark begins a fraction."""
    found = re.fullmatch(_FRACTION, figure)
    return (Fraction(f"{found[1]}.{found[2]}"),) if found else ()
