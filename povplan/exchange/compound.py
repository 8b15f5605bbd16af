"""Looks into an old Excel workbook (.xls) before it is read: a password, the area of each sheet, cells with errors.

The file is a compound file [MS-CFB]: sectors that are chained by tables. Its stream "Workbook" is a chain of records
[MS-XLS]: a type, a length and the content.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from povplan.exchange.area import Area

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA
_MOST_SHEETS = 10_000
_SMALL = 4096
_ENTRY = 128
_STREAM = 2

_BOF, _BOUND_SHEET, _FILE_PASS = 0x0809, 0x0085, 0x002F
_FORMULA, _BOOL_OR_ERROR, _MANY_NUMBERS = 0x0006, 0x0205, 0x00BD
_CELLS = frozenset({_FORMULA, _BOOL_OR_ERROR, _MANY_NUMBERS, 0x0203, 0x0204, 0x00FD, 0x027E, 0x00D6})
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


class Look(NamedTuple):
    """What was seen of a workbook.

    Args:
        is_protected: whether it has a password.
        areas: the area of each sheet, in the order of the workbook.
        errors: the errors of each sheet by row and column, from 1.
    """

    is_protected: bool
    areas: list[Area]
    errors: list[dict[tuple[int, int], str]]


def has_stream(raw: bytes, name: str) -> bool:
    """Return whether a compound file has a stream of this name; for a broken one this is a guess."""
    return name.encode("utf-16-le") + b"\0\0" in raw


def look_into(raw: bytes) -> Look:
    """Return what a workbook is made of.

    Raises:
        ValueError: the file is broken.
    """
    try:
        stream = _read_stream(raw, ("workbook", "book"))
        return _look_at(stream)
    except (struct.error, IndexError, OverflowError) as error:
        raise ValueError from error


def _read_stream(raw: bytes, names: tuple[str, ...]) -> bytes:
    size = 1 << struct.unpack_from("<H", raw, 30)[0] if raw[30] in {9, 12} else 512
    small = 64
    count, first_entry = struct.unpack_from("<I", raw, 44)[0], struct.unpack_from("<I", raw, 48)[0]
    first_small = struct.unpack_from("<I", raw, 60)[0]
    first_more = struct.unpack_from("<I", raw, 68)[0]

    def sector(number: int) -> bytes:
        return raw[(number + 1) * size : (number + 2) * size]

    most = len(raw) // size
    tables = list(struct.unpack_from("<109I", raw, 76))
    while first_more < _END and len(tables) < most:
        *more, first_more = struct.unpack(f"<{size // 4}I", sector(first_more))
        tables += more
    table = _numbers(b"".join(sector(number) for number in tables[: min(count, most)] if number < _END))

    def chain(first: int) -> bytes:
        return b"".join(sector(number) for number in _follow(first, table, most))

    entries = chain(first_entry)
    for start in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        entry = entries[start : start + _ENTRY]
        name = entry[: max(struct.unpack_from("<H", entry, 64)[0] - 2, 0)].decode("utf-16-le", "replace").lower()
        first, length = struct.unpack_from("<II", entry, 116)
        if entry[66] == _STREAM and name in names:
            if length >= _SMALL:
                return chain(first)[:length]
            small_table = _numbers(chain(first_small))
            places = _follow(first, small_table, _SMALL // small)
            root = chain(struct.unpack_from("<I", entries, 116)[0])
            return b"".join(root[place * small : (place + 1) * small] for place in places)[:length]
    raise ValueError


def _numbers(raw: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(raw) // 4}I", raw[: len(raw) // 4 * 4])


def _follow(number: int, table: tuple[int, ...], most: int) -> Iterator[int]:
    """Yield the numbers of a chain, at most so many: in a file made to deceive it may be a ring."""
    for _ in range(most):
        if number >= _END:
            return
        yield number
        number = table[number]


def _look_at(stream: bytes) -> Look:
    areas: dict[int, Area] = {}
    errors: dict[int, dict[tuple[int, int], str]] = {}
    order: list[int] = []
    place = sheet = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        start = place + 4
        if kind == _BOF:
            if len(areas) == _MOST_SHEETS:
                raise ValueError
            sheet = place
            areas[sheet], errors[sheet] = Area(), {}
        elif kind == _FILE_PASS:
            return Look(is_protected=True, areas=[], errors=[])
        elif kind == _BOUND_SHEET:
            order.append(struct.unpack_from("<I", stream, start)[0])
        elif kind in _CELLS and sheet:
            row, column = struct.unpack_from("<HH", stream, start)
            areas[sheet].add(row + 1, column + 1)
            if kind == _MANY_NUMBERS:
                areas[sheet].add(row + 1, struct.unpack_from("<H", stream, start + length - 2)[0] + 1)
            elif error := _read_error(kind, stream[start : start + length]):
                errors[sheet][row + 1, column + 1] = error
        place = start + length
    return Look(
        is_protected=False,
        areas=list(areas.values()),
        errors=[errors.get(sheet, {}) for sheet in order],
    )


def _read_error(kind: int, content: bytes) -> str | None:
    if kind == _BOOL_OR_ERROR and content[7]:
        return _ERRORS.get(content[6])
    if kind == _FORMULA and content[12:14] == b"\xff\xff" and content[6] == 2:  # noqa: PLR2004 - an error, not text
        return _ERRORS.get(content[8])
    return None
