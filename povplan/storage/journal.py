"""The journal of a plan: one line of JSON for each change of its household list, with the bytes to undo it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from povplan.errors import PovplanError
from povplan.model.journal import Noted
from povplan.model.kinds import ChangeKind
from povplan.storage.halfway import is_made
from povplan.storage.journal_file import read_lines
from povplan.storage.journal_lines import Line, digest_of, find_ids
from povplan.storage.lock import KEPT
from povplan.storage.plain_file import read_data_file
from povplan.words import failures

LIST = "households.yaml"
JOURNAL = f"{KEPT}/journal.jsonl"
"""The path of the journal within the folder of a plan."""


class Journal(NamedTuple):
    """All changes of the household list.

    Args:
        entries: the entries, oldest first.
        damaged: the numbers of the lines that cannot be read, from 1.
        used: the ids that households have or had, as far as the journal knows them; undone changes do not count.
    """

    entries: tuple[Noted, ...]
    damaged: tuple[int, ...]
    used: frozenset[int]


def read_journal(folder: Path) -> Journal:
    """Return all changes of the household list.

    Args:
        folder: the folder of the plan.

    Raises:
        PovplanError: there is a journal, but it cannot be read.
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


def _numbers_of(entry: Noted) -> Iterator[int]:
    for each in entry.differences:
        yield each.id
        if each.key == "id":
            yield from (value for value in (each.before, each.after) if isinstance(value, int))


def _read_lines(folder: Path) -> list[Line | bytes]:
    """Return the lines of completed changes, without the last one if it was interrupted; unreadable lines as bytes."""
    lines = read_lines(journal_of(folder))
    last = lines[-1] if lines else None
    if isinstance(last, Line) and not last.done:
        digest = digest_of(read_data_file(list_of(folder)))
        if not is_made(last, digest, folder):
            lines.pop()
    return lines


def find_undone(folder: Path, raw: bytes) -> Line:
    """Return the change to be undone next.

    Args:
        folder: the folder of the plan.
        raw: the bytes of the current list.

    Raises:
        PovplanError: there is none, the list was edited by hand since, or the journal is damaged at or after it.
    """
    found, digest, file = _read_lines(folder), digest_of(raw), journal_of(folder)
    lines = [each for each in found if isinstance(each, Line)]
    taken_back = {each.entry.undoes for each in lines}
    changes = [each for each in lines if each.entry.kind is ChangeKind.CHANGE and each.entry.number not in taken_back]
    # An unreadable line may be the last change, or the record that it was undone.
    since = found.index(changes[-1]) if changes else -1
    damaged = next((n for n, each in enumerate(found, start=1) if n > since and isinstance(each, bytes)), None)
    if damaged is not None:
        raise PovplanError(failures.UNDO_JOURNAL_DAMAGED, file=str(file), line=damaged)
    if not changes:
        raise PovplanError(failures.NOTHING_TO_UNDO)
    if digest == changes[-1].after:
        return changes[-1]
    hands = [each.entry for each in lines if each.entry.kind is ChangeKind.HAND]
    if lines[-1].after != digest:
        phrase, told = failures.UNDO_EDITED_SINCE, lines[-1].entry
    elif hands:
        phrase, told = failures.UNDO_EDITED_BEFORE, hands[-1]
    else:  # A line in between is missing, or the lines are in another order.
        raise PovplanError(failures.UNDO_DAMAGED, file=str(file), change=changes[-1].entry.number)
    raise PovplanError(phrase, file=LIST, change=told.number, when=told.when.date(), time=f"{told.when:%H:%M}")


def journal_of(folder: Path) -> Path:
    """Return the journal of a plan."""
    return folder / JOURNAL


def list_of(folder: Path) -> Path:
    """Return the household list of a plan."""
    return folder / LIST
