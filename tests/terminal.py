"""A person at a terminal: a process on a real one, which is told what to answer to which question."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

PATIENCE = 60
"""Seconds until something that does not come is given up."""

TAKE_TERMINAL = 'exec "$@" 0<>"$0" 1>&0 2>&0'
"""Opens the terminal anew: for the first process of a session that makes Ctrl-C a signal, as for a person."""

CTRL_C = "\x03"
CTRL_D = "\x04"


class Conversation(NamedTuple):
    """What became of it.

    Args:
        status: of the process.
        screen: all that stood on the screen, the answers included.
    """

    status: int
    screen: str


def converse(
    arguments: Sequence[str],
    answers: Iterable[tuple[str, str]],
    *,
    folder: Path,
    environment: Mapping[str, str],
) -> Conversation:
    """Run Python on a terminal of its own and return what was said.

    Args:
        arguments: what follows `python`.
        answers: pairs of the words that are waited for, after those before them, and what is then typed; Enter is
            added, except after Ctrl-C and Ctrl-D.
        folder: the working folder.
        environment: variables that differ from ours.
    """
    import pty  # noqa: PLC0415 - Windows has none: there the tests that use this are skipped

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        ["sh", "-c", TAKE_TERMINAL, os.ttyname(theirs), sys.executable, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=folder,
        env={**os.environ, "COLUMNS": "80", **environment},
        start_new_session=True,
    )
    os.close(theirs)
    screen, seen = "", 0
    try:
        for question, answer in answers:
            while (found := screen.find(question, seen)) < 0:
                more = _read(ours)
                assert more is not None, f"the process ended before it asked {question!r}:\n{screen}"
                screen += more
            seen = found + len(question)
            os.write(ours, (answer if answer in (CTRL_C, CTRL_D) else f"{answer}\n").encode())
        while (more := _read(ours)) is not None:
            screen += more
        return Conversation(process.wait(PATIENCE), screen.replace("\r\n", "\n"))
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def _read(terminal: int) -> str | None:
    """Return what has come, None at the end."""
    ready, _, _ = select.select([terminal], [], [], PATIENCE)
    assert ready, f"nothing came for {PATIENCE} s"
    raw = b""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # Linux says so when the last process has closed its side.
            part = b""
        if not part:
            return raw.decode(errors="replace") or None
        raw += part
        try:
            return raw.decode()
        except UnicodeDecodeError:
            continue  # A letter came in two halves.
    return raw.decode(errors="replace")
