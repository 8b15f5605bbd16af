"""The journal as a file: added to at its end, and put right there when a process was stopped."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from povplan.storage.lines import DONE, NOT_DONE, Line, parse_line, unreadable
from povplan.storage.replace import flush_folder, keep_rights

_MARK = next(index for index, pair in enumerate(zip(NOT_DONE, DONE, strict=True)) if pair[0] != pair[1])
_STEP = 65_536


class _End(NamedTuple):
    """The last lines of the journal.

    Args:
        lines: two of them, or as many as there are.
        rest: what comes after the last line end; a line that was not finished.
        size: how long the journal is without it.
    """

    lines: list[bytes]
    rest: bytes
    size: int


def read_lines(file: Path) -> list[Line]:
    """Return all lines; none where there is no journal."""
    try:
        *lines, rest = file.read_bytes().split(b"\n")
    except FileNotFoundError:
        return []
    _check_rest(rest, file)
    return [parse_line(line, file) for line in lines]


def settle(file: Path, digest: str) -> tuple[Line | None, int]:
    """Put right what a process that was stopped has left.

    Args:
        file: the journal.
        digest: of the list as it is.

    Returns:
        The last line, None where there is none, and how long the journal is.
    """
    try:
        with file.open("rb") as journal:
            end = _read_end(journal)
    except FileNotFoundError:
        return None, 0
    _check_rest(end.rest, file)
    lines = [parse_line(line, file) for line in end.lines]
    size = end.size
    if lines and not lines[-1].done:
        start = size - len(end.lines[-1]) - 1
        if lines[-1].after == digest:
            mark_done(file, start)
        else:
            lines.pop()
            size = start
    if size < end.size + len(end.rest):
        cut(file, size)
    return (lines[-1] if lines else None), size


def append(file: Path, size: int, lines: bytes, *, like: Path) -> None:
    """Add lines to the journal and flush it to the disk.

    Args:
        file: the journal; it is made where there is none.
        size: how long it is.
        lines: the lines.
        like: whose owner and rights a new journal gets.
    """
    is_new = not file.exists()
    if is_new:
        # It is for nobody that the list itself is not for.
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
        keep_rights(like, file)
        flush_folder(file.parent)
    try:
        with file.open("ab") as journal:
            journal.write(lines)
            journal.flush()
            os.fsync(journal.fileno())
    except BaseException:
        with suppress(OSError):  # Then the next one who writes does it.
            cut(file, size)
        raise


def mark_done(file: Path, start: int) -> None:
    """Mark as done the entry that begins at a byte."""
    with file.open("r+b") as journal:
        journal.seek(start + _MARK)
        journal.write(DONE[_MARK : _MARK + 1])
        journal.flush()
        os.fsync(journal.fileno())


def cut(file: Path, size: int) -> None:
    """Take off what must not stay at the end."""
    os.truncate(file, size)


def _read_end(journal: BinaryIO) -> _End:
    size = journal.seek(0, os.SEEK_END)
    step = _STEP
    while True:
        start = max(0, size - step)
        journal.seek(start)
        # Of what is before the third line end from behind, nothing is needed.
        *lines, rest = journal.read().split(b"\n")
        if not start or len(lines) > 2:  # noqa: PLR2004 - as above
            return _End(lines[-2:], rest, size - len(rest))
        step *= 4


def _check_rest(rest: bytes, file: Path) -> None:
    """Refuse what is no unfinished line of ours; some systems leave zeros where a line was to be."""
    if rest.strip(b"\0") and not rest.startswith(NOT_DONE[:_MARK]) and not NOT_DONE.startswith(rest):
        raise unreadable(file)
