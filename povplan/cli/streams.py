"""The standard streams: UTF-8 everywhere, and no noise when the reader has gone."""

import errno
import os
import sys
from shutil import get_terminal_size
from typing import TextIO

from povplan.errors import ExitStatus, PovplanError
from povplan.words import failures

_WIDEST = 10_000
"""No screen has more columns; the variable COLUMNS may hold any number."""


def prepare_streams() -> None:
    """Make the streams read and write Vietnamese on any console, and never fail over a character.

    A stream may be missing (a closed one, a Windows program without a console) or be no file at all (under tests).
    """
    _fill_closed_numbers()
    # What is no UTF-8 comes in as halves of characters, which no value may have: refused rather than taken for others.
    for stream, errors in (
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
        (sys.stdin, "surrogateescape"),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors=errors)


def need_stdout() -> None:
    """Refuse to show a result that nobody can get, as after `>&-`.

    Only for what shows and changes nothing: a change that stands is done, whether or not it can be told.

    Raises:
        PovplanError: there is no stdout.
    """
    # Typed as always there, but a closed stream is None.
    stdout: TextIO | None = sys.stdout
    if stdout is None:
        raise PovplanError(failures.NO_STDOUT, status=ExitStatus.FILES)


def count_columns() -> int:
    """Return the columns of the terminal, as far as anything can be laid out for them."""
    return min(get_terminal_size().columns, _WIDEST)


def flush_streams() -> None:
    """Write out what is still held back, so that a full disk or a closed pipe shows while it can still be reported."""
    for stream in _open_streams():
        stream.flush()


def is_closed_pipe(error: OSError) -> bool:
    """Return whether the reader of our output has gone, as `head` does after its lines."""
    # Windows says "invalid argument" for it, without naming a file.
    windows = sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None
    return isinstance(error, BrokenPipeError) or error.errno == errno.EPIPE or windows


def silence_streams() -> None:
    """Send whatever is still held back nowhere, so that the end of the process has nothing to complain about."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in _open_streams():
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):
            continue  # Not a real file: nothing is written at the end either.
    os.close(nowhere)


def _fill_closed_numbers() -> None:
    """Open what leads nowhere for each closed stream: a data file opened next would get its number, and its output."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # Gets the lowest number that is free, which is this one.


def _open_streams() -> list[TextIO]:
    # Typed as always there, but a closed stream is None.
    streams: tuple[TextIO | None, ...] = (sys.stdout, sys.stderr)
    return [stream for stream in streams if stream is not None and not stream.closed]
