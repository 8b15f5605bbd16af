"""Dates as officials write them."""

import re
from datetime import date

from povplan.model.names import nfc

_YEAR_FIRST = r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
_DAY_FIRST = r"(?:ngày )?([0-9]{1,2})(?:/|-|\.| tháng )([0-9]{1,2})(?:/|-|\.| năm )([0-9]{4}|[2-9][0-9])"

_CENTURY = 2000
_SHORT = 2  # Digits of a year without its century.


def read_day(text: str) -> date | None:
    """Return a date written as 2023-06-30, or day first: 30/06/2023, 30-6-23, ngày 30 tháng 6 năm 2023.

    A year of two digits is one from 2020 to 2099.

    Returns:
        None if the text is written otherwise.

    Raises:
        ValueError: there is no such day.
    """
    if match := re.fullmatch(_YEAR_FIRST, text.strip()):
        year, month, day = map(int, match.groups())
    elif match := re.fullmatch(_DAY_FIRST, nfc(" ".join(text.lower().split()))):
        day, month, year = map(int, match.groups())
        year += _CENTURY if len(match[3]) == _SHORT else 0
    else:
        return None
    return date(year, month, day)
