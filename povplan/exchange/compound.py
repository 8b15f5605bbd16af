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
_FURTHER_TABLE, _TABLE, _CHAIN_END, _FREE = 0xFFFFFFFC, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF
_IN_HEADER = 109
_MOST_SHEETS = 1000
_MOST_RECORDS = 5_000_000
_MOST_ROWS, _MOST_COLUMNS = 65_536, 256
_LONG_DIMENSIONS = 14
_TEXTS = 0x00FC
_SHORTEST_TEXT = 3
_SMALL = 4096
_ENTRY = 128
_STREAM = 2

_EOF, _BOUND_SHEET, _FILE_PASS, _DIMENSIONS = 0x000A, 0x0085, 0x002F, 0x0200
_FORMULA, _BOOL_OR_ERROR, _MANY_NUMBERS = 0x0006, 0x0205, 0x00BD
_CELLS = frozenset({_FORMULA, _BOOL_OR_ERROR, _MANY_NUMBERS, 0x0203, 0x0204, 0x00FD, 0x027E, 0x00D6})
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


class Look(NamedTuple):
    """What was seen of a workbook.

    Args:
        raw: a compound file with the stream of the workbook only, as it was seen; empty if it has a password.
        areas: the area of each sheet, in the order of the workbook.
        errors: the errors of each sheet by row and column, from 1.
    """

    raw: bytes
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
                return _cut(chain(first), length)
            small_table = _numbers(chain(first_small))
            places = _follow(first, small_table, _SMALL // small)
            root = chain(struct.unpack_from("<I", entries, 116)[0])
            return _cut(b"".join(root[place * small : (place + 1) * small] for place in places), length)
    raise ValueError


def _cut(content: bytes, length: int) -> bytes:
    """Return a stream without the rest of its last sector; one that is cut off would lose rows."""
    if len(content) < length:
        raise ValueError
    return content[:length]


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
    order: list[int] = []
    for kind, content in _list_records(stream, 0):
        if kind == _FILE_PASS:
            return Look(b"", [], [])
        if kind == _BOUND_SHEET:
            order.append(struct.unpack_from("<I", content)[0])
        if kind == _TEXTS and not 0 <= struct.unpack_from("<i", content, 4)[0] <= len(stream) // _SHORTEST_TEXT:
            raise ValueError
    if len(order) > _MOST_SHEETS or max(order, default=0) > len(stream):
        raise ValueError
    left = _MOST_RECORDS
    areas, errors = [], []
    for place in order:
        area, found, count = _look_at_sheet(stream, place, left)
        left -= count
        areas.append(area)
        errors.append(found)
    return Look(make_file(stream), areas, errors)


def _look_at_sheet(stream: bytes, place: int, most: int) -> tuple[Area, dict[tuple[int, int], str], int]:
    """Return the area of the sheet that begins in a place, its errors, and the number of its records."""
    area = Area()
    errors: dict[tuple[int, int], str] = {}
    count = 0
    for kind, content in _list_records(stream, place):
        count += 1
        if count > most:
            raise ValueError
        if kind == _DIMENSIONS:
            _check_dimensions(content)
        elif kind in _CELLS:
            row, column = (number + 1 for number in struct.unpack_from("<HH", content))
            area.add(row, column)
            if kind == _MANY_NUMBERS:
                area.add(row, struct.unpack_from("<H", content, len(content) - 2)[0] + 1)
            elif error := _read_error(kind, content):
                errors[row, column] = error
    return area, errors, count


def make_file(stream: bytes) -> bytes:
    """Return a compound file with one stream, in which no chain is a ring and no length a lie."""
    size = 512
    numbers = size // 4
    stream = stream.ljust(_SMALL, b"\0")
    stream += b"\0" * (-len(stream) % size)
    count = len(stream) // size
    # The stream comes first, then the directory, the tables, and the table of those tables that the header cannot name.
    tables = further = 0
    while tables * numbers < count + 1 + tables + further:
        tables += 1
        further = max(0, -((_IN_HEADER - tables) // (numbers - 1)))
    first = count + 1
    table = [*range(1, count), _CHAIN_END, _CHAIN_END, *[_TABLE] * tables, *[_FURTHER_TABLE] * further]
    table += [_FREE] * (tables * numbers - len(table))
    places = list(range(first, first + tables))
    named, rest = places[:_IN_HEADER], places[_IN_HEADER:]
    more = b""
    for number in range(further):
        part = rest[number * (numbers - 1) : (number + 1) * (numbers - 1)]
        part += [_FREE] * (numbers - 1 - len(part))
        after = first + tables + number + 1 if number + 1 < further else _CHAIN_END
        more += struct.pack(f"<{numbers}I", *part, after)
    header = struct.pack(
        "<8s16x5H6x9I",
        *(MAGIC, 0x3E, 3, 0xFFFE, 9, 6),
        *(0, tables, count, 0, _SMALL, _CHAIN_END, 0, first + tables if further else _CHAIN_END, further),
    )
    header += struct.pack(f"<{_IN_HEADER}I", *named, *[_FREE] * (_IN_HEADER - len(named)))
    directory = _make_entry("Root Entry", 5, 1, _CHAIN_END, 0) + _make_entry("Workbook", _STREAM, _FREE, 0, len(stream))
    return header + stream + directory.ljust(size, b"\0") + struct.pack(f"<{len(table)}I", *table) + more


def _make_entry(name: str, kind: int, child: int, first: int, length: int) -> bytes:
    text = name.encode("utf-16-le")
    return struct.pack("<64sHBB3I36xIQ", text, len(text) + 2, kind, 1, _FREE, _FREE, child, first, length)


def _list_records(stream: bytes, place: int) -> Iterator[tuple[int, bytes]]:
    """Yield the type and content of the records from a place to the next end."""
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        if kind == _EOF:
            return
        place += 4 + length
        yield kind, stream[place - length : place]
    raise ValueError


def _check_dimensions(content: bytes) -> None:
    """Refuse a size that no sheet has: the reader would make room for it."""
    top, bottom, left, right = struct.unpack_from("<IIHH" if len(content) == _LONG_DIMENSIONS else "<HHHH", content)
    if not (top <= bottom <= _MOST_ROWS and left <= right <= _MOST_COLUMNS):
        raise ValueError


def _read_error(kind: int, content: bytes) -> str | None:
    if kind == _BOOL_OR_ERROR and content[7]:
        return _ERRORS.get(content[6])
    if kind == _FORMULA and content[12:14] == b"\xff\xff" and content[6] == 2:  # noqa: PLR2004 - an error, not text
        return _ERRORS.get(content[8])
    return None
