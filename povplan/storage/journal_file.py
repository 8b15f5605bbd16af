"""The journal as a file: lines are added at its end, and the end is repaired after a process was stopped."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from povplan.storage.halfway import is_made, mend_plan
from povplan.storage.journal_lines import DONE, NOT_DONE, Line, parse_line
from povplan.storage.plain_file import read_plain_file
from povplan.storage.replace import flush_folder, follow_rights

_MARK = next(index for index, pair in enumerate(zip(NOT_DONE, DONE, strict=True)) if pair[0] != pair[1])
_STEP = 65_536
_LARGEST = 2_000_000_000
"""The most bytes of a journal: each change of a list adds a line, year after year."""


class _End(NamedTuple):
    """The last lines of the journal.

    Args:
        lines: the last two lines, or fewer if there are fewer.
        rest: the bytes after the last line end: an unfinished line.
        size: the length of the journal without the rest.
    """

    lines: list[bytes]
    rest: bytes
    size: int


class Settled(NamedTuple):
    """The end of the journal after repair.

    Args:
        last: the last line; None if there is none or it cannot be read.
        number: the number of the next entry.
        size: the length of the journal.
        gap: the bytes needed before the next line if the journal does not end with a line of ours.
        mended: whether plan.yaml had to be brought to the same side of a stopped change as the list.
    """

    last: Line | None
    number: int
    size: int
    gap: bytes = b""
    mended: bool = False


def read_lines(file: Path) -> list[Line | bytes]:
    """Return all lines, those that cannot be read as bytes; none if there is no journal."""
    try:
        *lines, rest = read_plain_file(file, _LARGEST).split(b"\n")
    except FileNotFoundError:
        return []
    if not _is_ours(rest):
        lines.append(rest)
    return [parse_line(line, file) or line for line in lines]


def settle(file: Path, digest: str, folder: Path) -> Settled:
    """Repair the end of the journal after a process was stopped, and plan.yaml if it was stopped between two files.

    Args:
        file: the journal.
        digest: the digest of the current list.
        folder: the folder of the plan.

    Raises:
        PovplanError: plan.yaml cannot be written.
        Overtaken: plan.yaml was written meanwhile.
    """
    try:
        with file.open("rb") as journal:
            end = _read_end(journal)
    except FileNotFoundError:
        return Settled(None, 1, 0)
    if not _is_ours(end.rest):
        return Settled(None, _count_on(file), end.size + len(end.rest), b"\n")
    lines = [parse_line(line, file) for line in end.lines]
    size, mended = end.size, False
    if lines and lines[-1] and not lines[-1].done:
        start = size - len(end.lines[-1]) - 1
        # The plan first: if this is stopped too, the line still says what there is to do.
        mended = mend_plan(lines[-1], digest, folder)
        if is_made(lines[-1], digest, folder):
            mark_done(file, start)
        else:
            lines.pop()
            size = start
    if size < end.size + len(end.rest):
        cut(file, size)
    last = lines[-1] if lines else None
    return Settled(last, last.entry.number + 1 if last else _count_on(file), size, mended=mended)


def _count_on(file: Path) -> int:
    """Return a number that no entry has, including entries that cannot be read."""
    lines = read_lines(file)
    known = [line.entry.number for line in lines if isinstance(line, Line)]
    return max(known, default=0) + len(lines) - len(known) + 1


def append(file: Path, size: int, lines: bytes, *, like: Path) -> None:
    """Add lines to the journal and flush it to the disk.

    Args:
        file: the journal, which is created if it is missing.
        size: the length of the journal.
        lines: the lines.
        like: the file whose owner and rights the journal takes, so that only those who may read the list may read it.
    """
    is_new = not file.exists()
    if is_new:
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
    follow_rights(like, file)
    if is_new:
        flush_folder(file.parent)
    try:
        with file.open("ab") as journal:
            journal.write(lines)
            journal.flush()
            os.fsync(journal.fileno())
    except BaseException:
        with suppress(OSError):  # If this fails, the next writer does it.
            cut(file, size)
        raise


def mark_done(file: Path, start: int) -> None:
    """Mark the entry that begins at a byte as done."""
    with file.open("r+b") as journal:
        journal.seek(start + _MARK)
        journal.write(DONE[_MARK : _MARK + 1])
        journal.flush()
        os.fsync(journal.fileno())


def cut(file: Path, size: int) -> None:
    """Cut the journal to a size, so that no unwanted bytes stay at its end."""
    os.truncate(file, size)


def _read_end(journal: BinaryIO) -> _End:
    size = journal.seek(0, os.SEEK_END)
    step = _STEP
    while True:
        start = max(0, size - step)
        journal.seek(start)
        # Needed: the bytes after the last line end, and the two whole lines before it.
        *lines, rest = journal.read().split(b"\n")
        if not start or len(lines) > 2:  # noqa: PLR2004 - the first line may be incomplete
            return _End(lines[-2:], rest, size - len(rest))
        step *= 4


def _is_ours(rest: bytes) -> bool:
    """Return whether the text after the last line end is nothing or an unfinished line of ours.

    Some systems leave zeros in place of a line that was not written.
    """
    return not rest.strip(b"\0") or rest.startswith(NOT_DONE[:_MARK]) or NOT_DONE.startswith(rest)
