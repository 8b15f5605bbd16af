"""One writer at a time: the lock of a plan's folder."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from povplan.errors import PovplanError
from povplan.storage.replace import flush_folder, keep_rights, writing
from povplan.words import failures

KEPT = ".povplan"
"""The folder beside the files of a plan that holds povplan's own files: the lock and the journal."""


@contextmanager
def hold_lock(folder: Path, seconds: float = 10) -> Iterator[None]:
    """Keep others from changing a plan in the meantime.

    Args:
        folder: the folder of the plan.
        seconds: the longest wait for another writer.

    Raises:
        PovplanError: another writer held the lock all that time, or the lock cannot be created.
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
        with suppress(OSError):  # The end of the process releases it.
            lock.release()


def _make_folder(kept: Path) -> None:
    kept.mkdir(exist_ok=True)
    # The rights of the plan apply here too: the same people may read and write both.
    keep_rights(kept.parent, kept)
    flush_folder(kept.parent)
