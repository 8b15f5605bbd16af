"""Limits that no file of a plan reaches: longer lines or runs of marks would keep the program busy for hours."""

import re
import unicodedata

LONGEST_LINE = 1_000_000
"""The most bytes of a line."""

MOST_MARKS = 1_000
"""The most combining marks in a row; the time to sort them grows with the square of their number."""

# That many marks take at least twice as many bytes, none of them ASCII. One byte of every step is examined.
_STEP = 100
_WITHOUT_ASCII = re.compile(rb"[\x80-\xff]{%d,}" % (2 * MOST_MARKS // _STEP))


def find_long_line(raw: bytes) -> int | None:
    """Return the number, from 1, of the first line over the limit; None if there is none."""
    start = 0
    while len(raw) - start > LONGEST_LINE:
        end = start + LONGEST_LINE + 1
        last = max(raw.rfind(b"\n", start, end), raw.rfind(b"\r", start, end))
        if last < 0:
            return _line_at(raw, start)
        start = last + 1
    return None


def find_heap_of_marks(raw: bytes) -> int | None:
    """Return the number, from 1, of the first line with too many marks in a row; None if there is none."""
    for found in _WITHOUT_ASCII.finditer(raw[::_STEP]):
        start = max(found.start() - 1, 0) * _STEP
        text = raw[start : found.end() * _STEP].decode("utf-8", "ignore")
        at = find_marks(text)
        if at is not None:
            return _line_at(raw, start + len(text[:at].encode()))
    return None


def find_marks(text: str) -> int | None:
    """Return the position at which too many marks in a row begin; None if there is none."""
    # A run of one more than the limit covers one of the examined positions, wherever it begins.
    for place in range(MOST_MARKS, len(text), MOST_MARKS + 1):
        start = end = place
        while start >= 0 and unicodedata.combining(text[start]):
            start -= 1
        while end < len(text) and end - start <= MOST_MARKS + 1 and unicodedata.combining(text[end]):
            end += 1
        if end - start > MOST_MARKS + 1:
            return start + 1
    return None


def _line_at(raw: bytes, position: int) -> int:
    before = raw[:position]
    return before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n") + 1
