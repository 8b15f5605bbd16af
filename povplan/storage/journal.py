"""The journal of a plan: every change of its household list, with the bytes needed to take it back.

A line of JSON an entry. It is written before the file is, marked as not done, and marked as done afterwards, in place;
so a machine that stops in between leaves either a mark that can be set later, because the file holds what the entry
says, or an entry of what never happened, which goes.
"""

import hashlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from povplan.errors import PovplanError
from povplan.model.difference import Difference
from povplan.model.journal import Entry, EntryKind
from povplan.storage.ledger import append, cut, mark_done, read_lines, settle
from povplan.storage.lines import Line, write_line
from povplan.storage.lock import KEPT
from povplan.storage.replace import replace_file, writing
from povplan.storage.splice import Splice, apply_splices, invert
from povplan.words.commands import NAMES

_LIST = "households.yaml"


def read_journal(folder: Path) -> tuple[Entry, ...]:
    """Return everything that was done to the household list, the oldest first.

    Args:
        folder: of the plan.

    Raises:
        PovplanError: there is a journal, but it is none that we can read.
    """
    entries = [each.entry for each in _read_lines(folder)]
    taken_back = {each.undoes for each in entries}
    return tuple(each._replace(undone=each.number in taken_back) for each in entries)


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
    """
    return _write(folder, raw, tuple(splices), Entry(0, when, EntryKind.CHANGE, command, tuple(differences)))


def undo(folder: Path, when: datetime) -> Entry:
    """Take back the last change that was not taken back yet; to be called by who holds the lock.

    Args:
        folder: of the plan.
        when: now.

    Returns:
        The change that was taken back.

    Raises:
        PovplanError: there is none, or the list was edited by hand since.
    """
    raw = _list(folder).read_bytes()
    last = _find_last(_read_lines(folder), _digest(raw))
    entry, inverse = last.entry, invert(last.splices)
    if _digest(apply_splices(raw, inverse)) != last.before:
        raise PovplanError(NAMES.undo_damaged, file=str(_journal(folder)), change=entry.number)
    differences = tuple(each._replace(before=each.after, after=each.before) for each in reversed(entry.differences))
    _write(folder, raw, inverse, Entry(0, when, EntryKind.UNDO, "undo", differences, undoes=entry.number))
    return entry._replace(undone=True)


def _read_lines(folder: Path) -> list[Line]:
    """Return the lines of what was done; the last one may tell of what was broken off."""
    lines = read_lines(_journal(folder))
    if lines and not lines[-1].done and _digest(_list(folder).read_bytes()) != lines[-1].after:
        lines.pop()
    return lines


def _find_last(lines: Sequence[Line], digest: str) -> Line:
    """Return the change that comes next to be taken back.

    Args:
        lines: the journal.
        digest: of the list as it is.
    """
    taken_back = {each.entry.undoes for each in lines}
    changes = [each for each in lines if each.entry.kind is EntryKind.CHANGE and each.entry.number not in taken_back]
    if not changes:
        raise PovplanError(NAMES.nothing_to_undo)
    if digest == changes[-1].after:
        return changes[-1]
    since = lines[-1].after != digest
    told = lines[-1].entry if since else [each.entry for each in lines if each.entry.kind is EntryKind.HAND][-1]
    phrase = NAMES.undo_edited_since if since else NAMES.undo_edited_before
    raise PovplanError(phrase, file=_LIST, change=told.number, when=told.when.date(), time=f"{told.when:%H:%M}")


def _write(folder: Path, raw: bytes, splices: tuple[Splice, ...], entry: Entry) -> Entry:
    """Change the list and note it."""
    file, path = _journal(folder), _list(folder)
    content = apply_splices(raw, splices)
    before, after = _digest(raw), _digest(content)
    with writing(file):
        last, size = settle(file, before)
        number = last.entry.number + 1 if last else 1
        hand = b""
        if last and last.after != before:
            hand = write_line(Line(Entry(number, entry.when, EntryKind.HAND), (), last.after, before, done=True))
            number += 1
        entry = entry._replace(number=number)
        append(file, size, hand + write_line(Line(entry, splices, before, after, done=False)), like=path)
    try:
        replace_file(path, content)
        with writing(file):
            mark_done(file, size + len(hand))
    except PovplanError:
        _give_up(path, raw, after)
        with suppress(OSError):  # Then the next one who writes does it.
            cut(file, size)
        raise
    return entry


def _give_up(path: Path, raw: bytes, after: str) -> None:
    """Bring the list back where it was changed but that could not be noted."""
    with suppress(OSError, PovplanError):
        if _digest(path.read_bytes()) == after:
            replace_file(path, raw)


def _journal(folder: Path) -> Path:
    return folder / KEPT / "journal.jsonl"


def _list(folder: Path) -> Path:
    return folder / _LIST


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
