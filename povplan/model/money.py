"""Amounts of money as officials write them, with every amount that a spelling may mean: nothing is guessed."""

import re
from fractions import Fraction

from povplan.model.names import fold, nfc

LEAST_MONEY = 10_000
"""Nobody earns or is given less, in VND: a figure such as 20 or 1650 may count thousands or millions."""

_LARGEST = 10**15
_GROUP = 1000

_WORTH = {"k": 10**3, "nghin": 10**3, "ngan": 10**3, "tr": 10**6, "trieu": 10**6, "ty": 10**9, "ti": 10**9}

# These are compiled when an amount is first read, because few commands need them.
_BLANK = "[\u00a0\u2007\u2009\u202f]"
_AMOUNT = r"([0-9](?:[0-9., ]*[0-9])?) *((?:[^\W\d_]| |₫|(?<=[^\W\d_])\.(?=[^\W\d_]))*)"
_UNIT = f"({'|'.join(_WORTH)})?(d|dong|vnd|₫)?"

_WHOLE = r"0|[1-9][0-9]{0,14}"
_FRACTION = r"(0|[1-9][0-9]{0,14})[.,]([0-9]{1,12})"
# After groups of three digits, a fraction of three digits would be one more group with the wrong mark.
_GROUPED = r"([1-9][0-9]{0,2}(?:([., ])[0-9]{3})(?:\2[0-9]{3}){0,4})(?:(?!\2)[.,]([0-9]{1,2}))?"


def read_money(text: str) -> tuple[int, ...]:
    """Return all amounts of VND that a text may mean, the smallest first.

    `20 triệu`, `1,5tr`, `500k`, `2 tỷ`, `20.000đ`, `20.000.000` and `20000000` each have one meaning. A mark before
    three digits may group thousands or begin a fraction, and a small number without a unit may count dong, thousands or
    millions. Case, marks on the letters and the kind of blank do not count.

    Args:
        text: the amount as it is written.

    Returns:
        One amount if it is certain; two for `20.000` and `1,500 triệu`; three for a small number without a unit (dong,
        thousands and millions); none if the text is not an amount of whole dong.
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
    """Return the meanings of a number of dong: its only fraction is zeros after groups, as account books write it."""
    whole = tuple(int(each) for each in _read_groups(figure) if each.denominator == 1)
    if has_unit or not whole or whole == (0,):
        return whole
    (number,) = whole
    if re.fullmatch(_WHOLE, figure):
        return whole if number >= LEAST_MONEY else (number, number * 10**3, number * 10**6)
    return whole if number >= _GROUP**2 else (number, number * _GROUP)


def _read_groups(figure: str) -> tuple[Fraction, ...]:
    """Return the number if its thousands are grouped or not marked at all."""
    if re.fullmatch(_WHOLE, figure):
        return (Fraction(figure),)
    found = re.fullmatch(_GROUPED, figure)
    return (Fraction(f"{re.sub('[., ]', '', found[1])}.{found[3] or 0}"),) if found else ()


def _read_fraction(figure: str) -> tuple[Fraction, ...]:
    """Return the number if its only mark begins a fraction."""
    found = re.fullmatch(_FRACTION, figure)
    return (Fraction(f"{found[1]}.{found[2]}"),) if found else ()
