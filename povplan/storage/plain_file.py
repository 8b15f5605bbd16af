"""The door through which files are read: only what is a plain file, and no larger than a plan can be."""

import os
import re
import stat
from pathlib import Path

from povplan.errors import ExitStatus, PovplanError
from povplan.storage.limits import LONGEST_LINE, MOST_MARKS, find_heap_of_marks, find_long_line
from povplan.words import failures
from povplan.words.phrase import Phrase

LARGEST = 64_000_000
"""Bytes of a file: a list of 20,000 households has 8 million."""

_MILLION = 1_000_000
# Opening must neither wait for whoever writes into a pipe nor change line ends.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_plain_file(path: Path, largest: int = LARGEST) -> bytes:
    """Return what a file holds; of one that is refused nothing is read.

    Args:
        path: the file.
        largest: bytes that it may have.

    Raises:
        PovplanError: it is no plain file, such as a folder, a pipe or a device, or it is too large.
        OSError: it is missing or cannot be opened; the error bears its name.
    """
    _check(path, path.stat(), largest)  # Opening alone may wait, or make a device do something.
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        _check(path, os.fstat(file.fileno()), largest)
        raw = file.read(largest + 1)
    if len(raw) > largest:
        raise _too_large(path, largest)
    return raw


def read_data_file(path: Path) -> bytes:
    """Return what one of the files of a plan holds, where nothing in it would keep the program busy for hours.

    Args:
        path: the file.

    Raises:
        PovplanError: as `read_plain_file`; also a line is too long, or has too many marks one after another.
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
    """Return the file that was meant to have a name: one of another ending, as Windows hides it, or of other case."""
    try:
        names = sorted(os.listdir(path.parent))  # noqa: PTH208 - names are what is asked for
    except OSError:
        return None
    # Also the second one of a name that a browser or a copying program makes.
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
