"""The list, the plan and their journal, changed together.

A line of the journal is written before the list, marked as not done, and is marked as done afterwards, in place. If the
machine stops in between, either the list already holds the change that the line describes, and the mark can be set
later, or the change never happened, and the line is removed.

A change that adds records to plan.yaml writes that file first, and an undo writes it last: records to which no
household refers do no harm. The next writer brings a plan that was left in between to the side on which the list is.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from povplan.errors import PovplanError
from povplan.model.difference import Difference
from povplan.model.journal import Added, Noted
from povplan.model.kinds import ChangeKind
from povplan.storage.halfway import PLAN, plan_of
from povplan.storage.journal import LIST, find_undone, journal_of, list_of
from povplan.storage.journal_file import Settled, append, cut, mark_done, settle
from povplan.storage.journal_lines import Line, PlanPart, digest_of, write_line
from povplan.storage.lock import hold_lock
from povplan.storage.plain_file import read_data_file
from povplan.storage.replace import Overtaken, check_writable, replace_file, writing
from povplan.storage.splice import Splice, apply_splices, invert
from povplan.words import failures

_TRIES, _PAUSE = 3, 0.05
"""How often a change is attempted if somebody else writes meanwhile, and seconds for them to finish writing."""

ResultT = TypeVar("ResultT")


class PlanChange(NamedTuple):
    """The part of a change that plan.yaml has.

    Args:
        raw: the file as it was read under the lock.
        splices: the change.
        added: the records that it appends; for an undo, those that it takes out.
    """

    raw: bytes
    splices: tuple[Splice, ...]
    added: tuple[Added, ...]


class _Step(NamedTuple):
    """One file to be written."""

    path: Path
    raw: bytes
    content: bytes


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
    file = LIST
    for _ in range(_TRIES):
        try:
            return attempt()
        except Overtaken as error:
            file = str(error) or LIST
            time.sleep(_PAUSE)
    raise PovplanError(failures.LIST_KEEPS_CHANGING, file=file)


def commit(  # noqa: PLR0913 - the parts of an entry, by name
    folder: Path,
    raw: bytes,
    splices: Iterable[Splice],
    *,
    command: str,
    differences: Iterable[Difference],
    when: datetime,
    by: str = "",
    plan: PlanChange | None = None,
) -> Noted:
    """Change the household list, and the plan with it, and note the change; the caller must hold the lock.

    A hand edit since the last change is noted first.

    Args:
        folder: the folder of the plan.
        raw: the list as it was read under the lock.
        splices: the change.
        command: the name of the command.
        differences: the differences that it makes.
        when: the current time.
        by: the account of the user; empty if it is not known.
        plan: the part of plan.yaml; None if it is not touched.

    Returns:
        The entry in the journal.

    Raises:
        PovplanError: the change cannot be written; the files are then unchanged.
        Overtaken: a file has changed since it was read; it is then left as it is.
    """
    entry = Noted(0, when, ChangeKind.CHANGE, command, tuple(differences), by=by)
    return _write(folder, raw, tuple(splices), entry, plan)


def undo(folder: Path, when: datetime, by: str = "") -> Noted:
    """Take back the last change that was not taken back yet; the caller must hold the lock.

    Args:
        folder: the folder of the plan.
        when: the current time.
        by: the account of the user; empty if it is not known.

    Returns:
        The change that was taken back.

    Raises:
        PovplanError: there is none, a file was edited by hand since, or its entry in the journal is damaged.
        Overtaken: a file has changed since it was read; it is then left as it is.
    """
    raw = read_data_file(list_of(folder))
    try:
        last, plan = _find_undone(folder, raw)
    except PovplanError:
        # Perhaps only because a stopped change left plan.yaml in between: then it is repaired, and this is tried again.
        with suppress(PovplanError):
            _settle(folder, digest_of(raw))
        raise
    entry = last.entry
    differences = tuple(each._replace(before=each.after, after=each.before) for each in reversed(entry.differences))
    noted = Noted(0, when, ChangeKind.UNDO, "undo", differences, undoes=entry.number, by=by)
    _write(folder, raw, invert(last.splices), noted, plan)
    return entry._replace(undone=True)


def _find_undone(folder: Path, raw: bytes) -> tuple[Line, PlanChange | None]:
    """Return the change to be undone next, and how plan.yaml goes back with it.

    Raises:
        PovplanError: there is none, or it cannot be undone.
    """
    last = find_undone(folder, raw)
    entry = last.entry
    damaged = PovplanError(failures.UNDO_DAMAGED, file=str(journal_of(folder)), change=entry.number)
    if digest_of(apply_splices(raw, invert(last.splices))) != last.before:
        raise damaged
    if last.plan is None:
        return last, None
    plan = PlanChange(read_data_file(plan_of(folder)), invert(last.plan.splices), entry.added)
    if digest_of(plan.raw) != last.plan.after:
        when, time_of_day = entry.when.date(), f"{entry.when:%H:%M}"
        raise PovplanError(failures.UNDO_PLAN_CHANGED, file=PLAN, change=entry.number, when=when, time=time_of_day)
    if digest_of(apply_splices(plan.raw, plan.splices)) != last.plan.before:
        raise damaged
    return last, plan


def _settle(folder: Path, digest: str) -> Settled:
    """Repair what a stopped process left.

    Raises:
        PovplanError: a file cannot be written.
        Overtaken: plan.yaml had to be repaired, so that everything that was read of it is out of date.
    """
    file = journal_of(folder)
    with writing(file):
        end = settle(file, digest, folder)
    if end.mended:
        raise Overtaken(PLAN)
    return end


def _write(folder: Path, raw: bytes, splices: tuple[Splice, ...], entry: Noted, plan: PlanChange | None) -> Noted:
    """Change the files and note the change."""
    file, path = journal_of(folder), list_of(folder)
    content = apply_splices(raw, splices)
    before, after = digest_of(raw), digest_of(content)
    steps, part = [_Step(path, raw, content)], None
    if plan:
        steps, part = _plan_steps(folder, steps[0], plan, is_undo=entry.kind is ChangeKind.UNDO)
        entry = entry._replace(added=plan.added)
    end = _settle(folder, before)
    with writing(file):
        number, hand = end.number, b""
        if end.last and end.last.after != before:
            hand = write_line(Line(Noted(number, entry.when, ChangeKind.HAND), (), end.last.after, before, done=True))
            number += 1
        entry = entry._replace(number=number)
        above = end.gap + hand
        line = write_line(Line(entry, splices, before, after, done=False, plan=part))
        append(file, end.size, above + line, like=path)
    _replace_all(steps, file, end.size)
    try:
        with writing(file):
            mark_done(file, end.size + len(above))
    except PovplanError:
        restored = _bring_back(steps)
        if len(restored) == len(steps):
            _forget(file, end.size)
        # If the file that decides cannot be restored, the change stands; the next writer marks it.
        if (path if part is None or before != after else plan_of(folder)) in restored:
            raise
    return entry


def _plan_steps(folder: Path, of_list: _Step, plan: PlanChange, *, is_undo: bool) -> tuple[list[_Step], PlanPart]:
    """Return the files to be written in their order, and the part of plan.yaml for the journal.

    Raises:
        Overtaken: the list has changed since it was read.
    """
    content = apply_splices(plan.raw, plan.splices)
    part = PlanPart(plan.splices, digest_of(plan.raw), digest_of(content))
    of_plan = _Step(plan_of(folder), plan.raw, content)
    if of_list.raw != of_list.content:
        return ([of_list, of_plan] if is_undo else [of_plan, of_list]), part
    if read_data_file(of_list.path) != of_list.raw:
        raise Overtaken(LIST)
    return [of_plan], part


def _replace_all(steps: Sequence[_Step], file: Path, size: int) -> None:
    """Write the files one after the other; if one cannot be written, restore those before it and forget the line.

    Args:
        steps: the files.
        file: the journal.
        size: its length without the line.

    Raises:
        PovplanError: a file cannot be written.
        Overtaken: a file has changed since it was read.
    """
    for number, (path, raw, content) in enumerate(steps):
        try:
            replace_file(path, content, expected=raw)
        except (PovplanError, Overtaken) as error:
            # If a file cannot be restored, the line stays, so that the next writer does it.
            if len(_bring_back(steps[:number])) == number:
                _forget(file, size)
            if isinstance(error, Overtaken):
                raise Overtaken(path.name) from error
            raise


def _forget(file: Path, size: int) -> None:
    with suppress(OSError):  # The next writer does it.
        cut(file, size)


def _bring_back(steps: Sequence[_Step]) -> list[Path]:
    """Restore files after a change that could not be completed, the last one first, and return the restored ones."""
    restored = []
    for path, raw, content in reversed(steps):
        try:
            replace_file(path, raw, expected=content)
        except (PovplanError, Overtaken):
            break
        restored.append(path)
    return restored
