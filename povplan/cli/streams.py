"""The standard streams: UTF-8 everywhere, and no noise after the reader has closed the pipe."""

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
    """Make the streams read and write Vietnamese on any console, without ever failing on a character.

    A stream may be missing (a closed one, a Windows program without a console) or be no file at all (under tests).
    """
    _fill_closed_numbers()
    # Bytes that are not UTF-8 become surrogates, which every value refuses, instead of wrong letters.
    for stream, errors in (
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
        (sys.stdin, "surrogateescape"),
    ):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors=errors)


def need_stdout() -> None:
    """Refuse to show a result without a stdout, as after `>&-`.

    Only for commands that change nothing: a change that was made stays made, even if it cannot be reported.

    Raises:
        PovplanError: there is no stdout.
    """
    # Typed as always there, but a closed stream is None.
    stdout: TextIO | None = sys.stdout
    if stdout is None:
        raise PovplanError(failures.NO_STDOUT, status=ExitStatus.FILES)


def count_columns() -> int:
    """Return the columns of the terminal, within sensible limits."""
    return min(get_terminal_size().columns, _WIDEST)


def count_error_columns() -> int | None:
    """Return the columns of the terminal that stderr is; None where it is none, and lines should not break."""
    stream: TextIO | None = sys.stderr  # Typed as always there, but a closed stream is None.
    try:
        return (min(os.get_terminal_size(stream.fileno()).columns, _WIDEST) or None) if stream is not None else None
    except (OSError, ValueError):
        return None


def flush_streams() -> None:
    """Flush the streams, so that a full disk or a closed pipe is found while it can still be reported."""
    for stream in _open_streams():
        stream.flush()


def is_closed_pipe(error: OSError) -> bool:
    """Return whether the reader has closed the pipe, as `head` does after its lines."""
    # Windows reports it as "invalid argument", without a file name.
    windows = sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None
    return isinstance(error, BrokenPipeError) or error.errno == errno.EPIPE or windows


def silence_streams() -> None:
    """Discard the output that is still buffered, so that the process ends without a complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in _open_streams():
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):
            continue  # Not a real file: nothing is written at exit either.
    os.close(nowhere)


def _fill_closed_numbers() -> None:
    """Open the null device for each closed stream: else the next data file would get its number and its output."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # It gets the lowest free number, which is this one.


def _open_streams() -> list[TextIO]:
    # Typed as always there, but a closed stream is None.
    streams: tuple[TextIO | None, ...] = (sys.stdout, sys.stderr)
    return [stream for stream in streams if stream is not None and not stream.closed]
