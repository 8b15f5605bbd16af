"""The only way to read files: plain files alone are read, and none larger than a plan can be."""

import os
import re
import stat
from pathlib import Path

from povplan.errors import ExitStatus, PovplanError
from povplan.storage.limits import LONGEST_LINE, MOST_MARKS, find_heap_of_marks, find_long_line
from povplan.words import failures
from povplan.words.phrase import Phrase

LARGEST = 64_000_000
"""The most bytes of a file: a list of 20,000 households has 8 million."""

_MILLION = 1_000_000
# Opening must neither wait for the writer of a pipe nor change line ends.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_plain_file(path: Path, largest: int = LARGEST) -> bytes:
    """Return the content of a file; nothing is read from a refused file.

    Args:
        path: the file.
        largest: the most bytes that it may have.

    Raises:
        PovplanError: it is not a plain file but, for example, a folder, a pipe or a device, or it is too large.
        OSError: it is missing or cannot be opened; the error has its name.
    """
    _check(path, path.stat(), largest)  # The mere opening may wait, or make a device act.
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        _check(path, os.fstat(file.fileno()), largest)
        raw = file.read(largest + 1)
    if len(raw) > largest:
        raise _too_large(path, largest)
    return raw


def read_data_file(path: Path) -> bytes:
    """Return the content of a file of a plan, if nothing in it would keep the program busy for hours.

    Args:
        path: the file.

    Raises:
        PovplanError: as `read_plain_file`; also if a line is too long or has too many marks in a row.
        OSError: as `read_plain_file`.
    """
    try:
        raw = read_plain_file(path)
    except FileNotFoundError:
        found = find_misnamed(path)
        if found is None:
            raise
        raise _refuse(failures.MISNAMED_FILE, path, found=found, name=path.name) from None
    if line := find_long_line(raw):
        raise _refuse(failures.LINE_TOO_LONG, path, line=line, most=LONGEST_LINE // _MILLION)
    if line := find_heap_of_marks(raw):
        raise _refuse(failures.HEAP_OF_MARKS, path, line=line, most=MOST_MARKS)
    return raw


def find_misnamed(path: Path) -> str | None:
    """Return the file that was meant to have a name: one with another ending, which Windows hides, or another case."""
    try:
        names = sorted(os.listdir(path.parent))  # noqa: PTH208 - only the names are needed
    except OSError:
        return None
    # Also a duplicate name as a browser or a copying program makes it.
    meant = re.compile(rf"{re.escape(path.stem)}( \(\d\)| - copy)?(\.ya?ml){{0,2}}(\.txt)?", re.IGNORECASE)
    return next((name for name in names if meant.fullmatch(name) and "." in name), None)


def _check(path: Path, found: os.stat_result, largest: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise _refuse(failures.NOT_A_PLAIN_FILE, path)
    if found.st_size > largest:
        raise _too_large(path, largest)


def _too_large(path: Path, largest: int) -> PovplanError:
    return _refuse(failures.FILE_TOO_LARGE, path, most=largest // _MILLION)


def _refuse(phrase: Phrase, path: Path, **details: object) -> PovplanError:
    return PovplanError(phrase, status=ExitStatus.FILES, file=str(path), **details)
