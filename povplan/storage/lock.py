"""One writer at a time: the lock of a plan's folder."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from povplan.errors import PovplanError
from povplan.storage.replace import flush_folder, keep_rights, writing
from povplan.words import failures

KEPT = ".povplan"
"""Folder beside the files of a plan for what povplan itself keeps: the lock and the journal."""


@contextmanager
def hold_lock(folder: Path, seconds: float = 10) -> Iterator[None]:
    """Let nobody else change a plan in the meantime.

    Args:
        folder: of the plan.
        seconds: how long to wait for another who does.

    Raises:
        PovplanError: another one held it all the time, or it cannot be made.
    """
    kept = folder / KEPT
    with writing(kept):
        if not kept.is_dir():
            _make_folder(kept)
        rights = folder.stat().st_mode & 0o666 | 0o600
        lock = FileLock(kept / "lock", timeout=seconds, mode=rights)
        try:
            lock.acquire()
        except Timeout:
            raise PovplanError(failures.PLAN_LOCKED, folder=str(folder), seconds=f"{seconds:g}") from None
    try:
        yield
    finally:
        with suppress(OSError):  # The end of the process lets go of it.
            lock.release()


def _make_folder(kept: Path) -> None:
    kept.mkdir(exist_ok=True)
    # What is for some people only stays so, and others who may write the plan may write here too.
    keep_rights(kept.parent, kept)
    flush_folder(kept.parent)
