"""The journal of a plan: every change of its household list, with the bytes needed to take it back.

A line of JSON an entry. It is written before the file is, marked as not done, and marked as done afterwards, in place;
so a machine that stops in between leaves either a mark that can be set later, because the file holds what the entry
says, or an entry of what never happened, which goes.
"""

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from povplan.errors import PovplanError
from povplan.model.difference import Difference
from povplan.model.journal import Entry
from povplan.model.kinds import ChangeKind
from povplan.storage.ledger import append, cut, mark_done, read_lines, settle
from povplan.storage.lines import Line, find_ids, write_line
from povplan.storage.lock import KEPT, hold_lock
from povplan.storage.plain_file import read_data_file
from povplan.storage.replace import Overtaken, check_writable, replace_file, writing
from povplan.storage.splice import Splice, apply_splices, invert
from povplan.words import failures

_LIST = "households.yaml"
JOURNAL = f"{KEPT}/journal.jsonl"
"""The journal within the folder of a plan."""

_TRIES, _PAUSE = 3, 0.05
"""How often a change is made again on what somebody else wrote meanwhile, and seconds for him to finish writing."""

ResultT = TypeVar("ResultT")


class Journal(NamedTuple):
    """Everything that was done to the household list.

    Args:
        entries: the oldest first.
        damaged: numbers of the lines that cannot be read, from 1.
        used: numbers that households have or had, as far as the journal knows them; what was taken back counts for
            nothing.
    """

    entries: tuple[Entry, ...]
    damaged: tuple[int, ...]
    used: frozenset[int]


def read_journal(folder: Path) -> Journal:
    """Return everything that was done to the household list.

    Args:
        folder: of the plan.

    Raises:
        PovplanError: there is a journal, but it is none that we can read.
    """
    lines = _read_lines(folder)
    entries = [each.entry for each in lines if isinstance(each, Line)]
    taken_back = {each.undoes for each in entries}
    entries = [each._replace(undone=each.number in taken_back) for each in entries]
    used = {number for each in entries if not each.undone and each.undoes is None for number in _numbers_of(each)}
    used.update(*(find_ids(each) for each in lines if isinstance(each, bytes)))
    return Journal(
        tuple(entries),
        tuple(number for number, each in enumerate(lines, start=1) if isinstance(each, bytes)),
        frozenset(used),
    )


def _numbers_of(entry: Entry) -> Iterator[int]:
    for each in entry.differences:
        yield each.id
        if each.key == "id":
            yield from (value for value in (each.before, each.after) if isinstance(value, int))


@contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Let nobody else change the household list; where it may not be changed at all, nothing is made for it.

    Args:
        folder: of the plan.

    Raises:
        PovplanError: it may not be written, or another one changes it all the time.
    """
    check_writable(_list(folder))
    with hold_lock(folder):
        yield


def insist(attempt: Callable[[], ResultT]) -> ResultT:
    """Make a change, and once more on what somebody else has written meanwhile; to be called by who holds the lock.

    Args:
        attempt: reads the list, makes the change and writes it.

    Raises:
        PovplanError: the list changes again and again.
    """
    for _ in range(_TRIES):
        try:
            return attempt()
        except Overtaken:
            time.sleep(_PAUSE)
    raise PovplanError(failures.LIST_KEEPS_CHANGING, file=_LIST)


def commit(  # noqa: PLR0913 - what an entry says, by name
    folder: Path,
    raw: bytes,
    splices: Iterable[Splice],
    *,
    command: str,
    differences: Iterable[Difference],
    when: datetime,
) -> Entry:
    """Change the household list and note it; to be called by who holds the lock.

    A hand edit since the last change is noted first.

    Args:
        folder: of the plan.
        raw: the list, as it was read under the lock.
        splices: the change.
        command: what was typed.
        differences: what it makes different.
        when: now.

    Returns:
        What was noted.

    Raises:
        PovplanError: it cannot be written; then the list is as it was.
        Overtaken: it is no longer as it was read; then it stays so.
    """
    return _write(folder, raw, tuple(splices), Entry(0, when, ChangeKind.CHANGE, command, tuple(differences)))


def undo(folder: Path, when: datetime) -> Entry:
    """Take back the last change that was not taken back yet; to be called by who holds the lock.

    Args:
        folder: of the plan.
        when: now.

    Returns:
        The change that was taken back.

    Raises:
        PovplanError: there is none, the list was edited by hand since, or the journal is damaged where it tells of it.
        Overtaken: the list is no longer as it was read; then it stays so.
    """
    raw = read_data_file(_list(folder))
    last = _find_last(_read_lines(folder), _digest(raw), _journal(folder))
    entry, inverse = last.entry, invert(last.splices)
    if _digest(apply_splices(raw, inverse)) != last.before:
        raise PovplanError(failures.UNDO_DAMAGED, file=str(_journal(folder)), change=entry.number)
    differences = tuple(each._replace(before=each.after, after=each.before) for each in reversed(entry.differences))
    _write(folder, raw, inverse, Entry(0, when, ChangeKind.UNDO, "undo", differences, undoes=entry.number))
    return entry._replace(undone=True)


def _read_lines(folder: Path) -> list[Line | bytes]:
    """Return the lines of what was done, as bytes those that cannot be read, without one of what was broken off."""
    lines = read_lines(_journal(folder))
    last = lines[-1] if lines else None
    if isinstance(last, Line) and not last.done and _digest(read_data_file(_list(folder))) != last.after:
        lines.pop()
    return lines


def _find_last(found: Sequence[Line | bytes], digest: str, file: Path) -> Line:
    """Return the change that comes next to be taken back.

    Args:
        found: the journal.
        digest: of the list as it is.
        file: of the journal.
    """
    lines = [each for each in found if isinstance(each, Line)]
    taken_back = {each.entry.undoes for each in lines}
    changes = [each for each in lines if each.entry.kind is ChangeKind.CHANGE and each.entry.number not in taken_back]
    # What cannot be read may be the last change, or tell that it was taken back.
    since = found.index(changes[-1]) if changes else -1
    damaged = next((n for n, each in enumerate(found, start=1) if n > since and isinstance(each, bytes)), None)
    if damaged is not None:
        raise PovplanError(failures.UNDO_JOURNAL_DAMAGED, file=str(file), line=damaged)
    if not changes:
        raise PovplanError(failures.NOTHING_TO_UNDO)
    if digest == changes[-1].after:
        return changes[-1]
    since = lines[-1].after != digest
    told = lines[-1].entry if since else [each.entry for each in lines if each.entry.kind is ChangeKind.HAND][-1]
    phrase = failures.UNDO_EDITED_SINCE if since else failures.UNDO_EDITED_BEFORE
    raise PovplanError(phrase, file=_LIST, change=told.number, when=told.when.date(), time=f"{told.when:%H:%M}")


def _write(folder: Path, raw: bytes, splices: tuple[Splice, ...], entry: Entry) -> Entry:
    """Change the list and note it."""
    file, path = _journal(folder), _list(folder)
    content = apply_splices(raw, splices)
    before, after = _digest(raw), _digest(content)
    with writing(file):
        end = settle(file, before)
        number, hand = end.number, b""
        if end.last and end.last.after != before:
            hand = write_line(Line(Entry(number, entry.when, ChangeKind.HAND), (), end.last.after, before, done=True))
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
        # Where the list cannot be brought back, the change stands; the next one who writes marks it.
        if _bring_back(path, raw, content):
            _forget(file, end.size)
            raise
    return entry


def _forget(file: Path, size: int) -> None:
    with suppress(OSError):  # Then the next one who writes does it.
        cut(file, size)


def _bring_back(path: Path, raw: bytes, content: bytes) -> bool:
    """Bring the list back where it was changed but that could not be noted; tell whether it is as it was."""
    try:
        replace_file(path, raw, expected=content)
    except (PovplanError, Overtaken):
        return False
    return True


def _journal(folder: Path) -> Path:
    return folder / JOURNAL


def _list(folder: Path) -> Path:
    return folder / _LIST


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
