"""The door through which files are read: only what is a plain file, and no larger than a plan can be."""

import os
import stat
from pathlib import Path

from povplan.errors import ExitStatus, PovplanError
from povplan.storage.limits import LONGEST_LINE, MOST_MARKS, find_heap_of_marks, find_long_line
from povplan.words.commands import NAMES

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
    raw = read_plain_file(path)
    if line := find_long_line(raw):
        raise _refuse(NAMES.line_too_long, path, line=line, most=LONGEST_LINE // _MILLION)
    if line := find_heap_of_marks(raw):
        raise _refuse(NAMES.heap_of_marks, path, line=line, most=MOST_MARKS)
    return raw


def _check(path: Path, found: os.stat_result, largest: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise _refuse(NAMES.not_a_plain_file, path)
    if found.st_size > largest:
        raise _too_large(path, largest)


def _too_large(path: Path, largest: int) -> PovplanError:
    return _refuse(NAMES.file_too_large, path, most=largest // _MILLION)


def _refuse(phrase: str, path: Path, **details: object) -> PovplanError:
    return PovplanError(phrase, status=ExitStatus.FILES, file=str(path), **details)
