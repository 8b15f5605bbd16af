"""Writing a file whole or not at all, and why the operating system would not have it."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from povplan.errors import ExitStatus, PovplanError
from povplan.words.commands import NAMES

_REASONS = {
    errno.ENOENT: NAMES.reason_missing,
    errno.ENOTDIR: NAMES.reason_missing,
    errno.EACCES: NAMES.reason_denied,
    errno.EPERM: NAMES.reason_denied,
    errno.EROFS: NAMES.reason_denied,
    errno.ENOSPC: NAMES.reason_full,
    errno.EISDIR: NAMES.reason_folder,
    errno.EEXIST: NAMES.reason_file,
    errno.EFBIG: NAMES.reason_limit,
    getattr(errno, "EDQUOT", errno.EFBIG): NAMES.reason_limit,  # Windows has no such number.
}

_LONGEST = 60
"""Characters of a file's name in the one of its temporary file, which may be no longer than any name."""


def reason_of(error: OSError) -> dict[str, object]:
    """Return why the operating system refused something, as details of a `PovplanError` with the field {reason}."""
    number = error.errno or 0
    return {"reason": _REASONS.get(number, NAMES.reason_other), "number": number}


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Tell which file could not be written, and why, where that is so.

    Args:
        path: the file as the user knows it.

    Raises:
        PovplanError: it could not be written.
    """
    try:
        yield
    except OSError as error:
        # On Windows a file that Excel has open cannot be replaced.
        held = sys.platform == "win32" and error.errno == errno.EACCES and _is_open_to_us(path) and path.is_file()
        phrase = NAMES.file_in_use if held else NAMES.cannot_write
        raise PovplanError(phrase, status=ExitStatus.FILES, file=str(path), **reason_of(error)) from error


def replace_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, and flush it to the disk.

    What was there stays until the new content is complete. Who may read and write it, whose it is, and symbolic links
    to it stay as they are. What a process that was killed has left behind goes.

    Args:
        path: the file, which need not be there yet.
        content: what it is to hold.

    Raises:
        PovplanError: it cannot be written; then it is as it was.
    """
    with writing(path):
        _replace(Path(os.path.realpath(path)), content)


def _replace(path: Path, content: bytes) -> None:
    is_there = path.exists()
    if is_there and not _is_open_to_us(path):
        # Replacing it would be possible: only the folder decides about that. But somebody does not want it changed.
        raise PermissionError(errno.EACCES, "", str(path))
    unfinished = path.with_name(f"{_prefix(path)}{os.getpid()}")
    _sweep(path)
    try:
        # What it will hold may be for its owner only.
        number = os.open(
            unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600 if is_there else 0o666
        )
        with open(number, "wb") as file:  # noqa: PTH123 - a file that is open already
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if is_there:
            keep_rights(path, unfinished)
        unfinished.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def keep_rights(known: Path, new: Path) -> None:
    """Give a new file the owner and the rights of one that is there, as far as the system lets us."""
    rights = known.stat()
    if sys.platform != "win32":
        for user, group in ((rights.st_uid, rights.st_gid), (-1, rights.st_gid)):
            with contextlib.suppress(OSError):
                os.chown(new, user, group)
                break
    with contextlib.suppress(OSError):
        new.chmod(stat.S_IMODE(rights.st_mode))
    if sys.platform == "linux":  # Access lists and labels.
        with contextlib.suppress(OSError):
            for name in os.listxattr(known):
                os.setxattr(new, name, os.getxattr(known, name))


def flush_folder(folder: Path) -> None:
    """Flush to the disk which files a folder holds, where the system can do that."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _is_open_to_us(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _prefix(path: Path) -> str:
    return f".{path.name[:_LONGEST]}.povplan-"


def _sweep(path: Path) -> None:
    """Take away unfinished files of processes that are no longer there."""
    prefix = _prefix(path)
    for left in os.listdir(path.parent):  # noqa: PTH208 - names are what is asked for
        number = left.removeprefix(prefix)
        if number != left and number.isdecimal() and not _is_running(int(number)):
            with contextlib.suppress(OSError):
                path.with_name(left).unlink()


def _is_running(process: int) -> bool:
    """Tell whether another process may still be writing; one that had our number before us is not."""
    if process == os.getpid():
        return False
    if sys.platform == "win32":
        return False  # There a file that is open cannot be taken away, and asking for a process would end it.
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
