"""The list and its journal, changed together.

A line of the journal is written before the list, marked as not done, and is marked as done afterwards, in place. If the
machine stops in between, either the list already holds the change that the line describes, and the mark can be set
later, or the change never happened, and the line is removed.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from povplan.errors import PovplanError
from povplan.model.difference import Difference
from povplan.model.journal import Noted
from povplan.model.kinds import ChangeKind
from povplan.storage.journal import LIST, digest_of, find_undone, journal_of, list_of
from povplan.storage.journal_file import append, cut, mark_done, settle
from povplan.storage.journal_lines import Line, write_line
from povplan.storage.lock import hold_lock
from povplan.storage.plain_file import read_data_file
from povplan.storage.replace import Overtaken, check_writable, replace_file, writing
from povplan.storage.splice import Splice, apply_splices, invert
from povplan.words import failures

_TRIES, _PAUSE = 3, 0.05
"""How often a change is attempted if somebody else writes meanwhile, and seconds for them to finish writing."""

ResultT = TypeVar("ResultT")


@contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Let nobody else change the household list; if it may not be changed at all, no lock is created.

    Args:
        folder: the folder of the plan.

    Raises:
        PovplanError: the list may not be written, or another process keeps changing it.
    """
    check_writable(list_of(folder))
    with hold_lock(folder):
        yield


def insist(attempt: Callable[[], ResultT]) -> ResultT:
    """Make a change, and repeat it if somebody else has written meanwhile; the caller must hold the lock.

    Args:
        attempt: reads the list, makes the change and writes it.

    Raises:
        PovplanError: the list keeps changing.
    """
    for _ in range(_TRIES):
        try:
            return attempt()
        except Overtaken:
            time.sleep(_PAUSE)
    raise PovplanError(failures.LIST_KEEPS_CHANGING, file=LIST)


def commit(  # noqa: PLR0913 - the parts of an entry, by name
    folder: Path,
    raw: bytes,
    splices: Iterable[Splice],
    *,
    command: str,
    differences: Iterable[Difference],
    when: datetime,
    by: str = "",
) -> Noted:
    """Change the household list and note the change; the caller must hold the lock.

    A hand edit since the last change is noted first.

    Args:
        folder: the folder of the plan.
        raw: the list as it was read under the lock.
        splices: the change.
        command: the name of the command.
        differences: the differences that it makes.
        when: the current time.
        by: the account of the user; empty if it is not known.

    Returns:
        The entry in the journal.

    Raises:
        PovplanError: the change cannot be written; the list is then unchanged.
        Overtaken: the list has changed since it was read; it is then left as it is.
    """
    return _write(folder, raw, tuple(splices), Noted(0, when, ChangeKind.CHANGE, command, tuple(differences), by=by))


def undo(folder: Path, when: datetime, by: str = "") -> Noted:
    """Take back the last change that was not taken back yet; the caller must hold the lock.

    Args:
        folder: the folder of the plan.
        when: the current time.
        by: the account of the user; empty if it is not known.

    Returns:
        The change that was taken back.

    Raises:
        PovplanError: there is none, the list was edited by hand since, or its entry in the journal is damaged.
        Overtaken: the list has changed since it was read; it is then left as it is.
    """
    raw = read_data_file(list_of(folder))
    last = find_undone(folder, raw)
    entry, inverse = last.entry, invert(last.splices)
    if digest_of(apply_splices(raw, inverse)) != last.before:
        raise PovplanError(failures.UNDO_DAMAGED, file=str(journal_of(folder)), change=entry.number)
    differences = tuple(each._replace(before=each.after, after=each.before) for each in reversed(entry.differences))
    noted = Noted(0, when, ChangeKind.UNDO, "undo", differences, undoes=entry.number, by=by)
    _write(folder, raw, inverse, noted)
    return entry._replace(undone=True)


def _write(folder: Path, raw: bytes, splices: tuple[Splice, ...], entry: Noted) -> Noted:
    """Change the list and note the change."""
    file, path = journal_of(folder), list_of(folder)
    content = apply_splices(raw, splices)
    before, after = digest_of(raw), digest_of(content)
    with writing(file):
        end = settle(file, before)
        number, hand = end.number, b""
        if end.last and end.last.after != before:
            hand = write_line(Line(Noted(number, entry.when, ChangeKind.HAND), (), end.last.after, before, done=True))
            number += 1
        entry = entry._replace(number=number)
        above = end.gap + hand
        append(file, end.size, above + write_line(Line(entry, splices, before, after, done=False)), like=path)
    try:
        replace_file(path, content, expected=raw)
    except (PovplanError, Overtaken):
        _forget(file, end.size)
        raise
    try:
        with writing(file):
            mark_done(file, end.size + len(above))
    except PovplanError:
        # If the list cannot be restored, the change stands; the next writer marks it.
        if _bring_back(path, raw, content):
            _forget(file, end.size)
            raise
    return entry


def _forget(file: Path, size: int) -> None:
    with suppress(OSError):  # The next writer does it.
        cut(file, size)


def _bring_back(path: Path, raw: bytes, content: bytes) -> bool:
    """Restore the list after a change that could not be noted; return whether it was restored."""
    try:
        replace_file(path, raw, expected=content)
    except (PovplanError, Overtaken):
        return False
    return True
