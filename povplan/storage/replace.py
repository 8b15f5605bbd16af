"""Writing a file whole or not at all, and the operating system's reason if it refuses."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from povplan.errors import ExitStatus, PovplanError
from povplan.words import failures

_REASONS = {
    errno.ENOENT: failures.REASON_MISSING,
    errno.ENOTDIR: failures.REASON_MISSING,
    errno.EACCES: failures.REASON_DENIED,
    errno.EPERM: failures.REASON_DENIED,
    errno.EROFS: failures.REASON_DENIED,
    errno.ENOSPC: failures.REASON_FULL,
    errno.EISDIR: failures.REASON_FOLDER,
    errno.EEXIST: failures.REASON_FILE,
    errno.EFBIG: failures.REASON_LIMIT,
    getattr(errno, "EDQUOT", errno.EFBIG): failures.REASON_LIMIT,  # Windows has no such number.
}

_WRITE_BITS = 0o222
_HERE, _EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE of Linux."""

_LONGEST = 60
"""The most characters of a file's name within the name of its temporary file, since the length of a name is limited."""


def reason_of(error: OSError) -> dict[str, object]:
    """Return the operating system's reason for a refusal, as details of a `PovplanError` with the field {reason}."""
    number = error.errno or 0
    return {"reason": _REASONS.get(number, failures.REASON_OTHER), "number": number}


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Report the file and the reason if a file cannot be written.

    Args:
        path: the file as the user knows it.

    Raises:
        PovplanError: it could not be written.
    """
    try:
        yield
    except OSError as error:
        # On Windows, a file that is open in Excel cannot be replaced.
        held = sys.platform == "win32" and error.errno == errno.EACCES and _is_open_to_us(path) and path.is_file()
        phrase = failures.FILE_IN_USE if held else failures.CANNOT_WRITE
        raise PovplanError(phrase, status=ExitStatus.FILES, file=str(path), **reason_of(error)) from error


def put_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, as `replace_file` does.

    Args:
        path: the file.
        content: the new content.

    Raises:
        OSError: it cannot be written.
    """
    _replace(Path(os.path.realpath(path)), content, None, None)


class Overtaken(Exception):  # noqa: N818 - never leaves the package: the change is made again
    """Somebody else wrote a file after it was read."""


def replace_file(path: Path, content: bytes, *, expected: bytes | None = None, like: Path | None = None) -> None:
    """Write a file whole or not at all, and flush it to the disk.

    The old content stays until the new content is complete. The file's rights, its owner and symbolic links to it are
    kept. Temporary files of killed processes are removed.

    Args:
        path: the file, which need not exist yet.
        content: the new content.
        expected: the content when the file was read; None for any content. It is compared immediately before the file
            is replaced. On Linux, the two files change places and the old one is compared once more, so that nothing
            is lost in between; elsewhere, a write within the few microseconds after the comparison is lost.
        like: the file that gives a new file its rights; None for the usual rights.

    Raises:
        PovplanError: the file cannot be written; it is unchanged.
        Overtaken: the file does not have the expected content; it is unchanged.
    """
    with writing(path):
        _replace(Path(os.path.realpath(path)), content, expected, like)


def check_writable(path: Path) -> None:
    """Refuse a file that must not be changed, before anything is created for the change.

    Raises:
        PovplanError: it may not be written.
    """
    with writing(path):
        _check_open(Path(os.path.realpath(path)))


def _check_open(path: Path) -> None:
    # The file could be replaced, since only the rights of its folder count for that. But somebody does not want it
    # changed, and a user who may do everything should not overlook that.
    if path.exists() and not (path.stat().st_mode & _WRITE_BITS and _is_open_to_us(path)):
        raise PermissionError(errno.EACCES, "", str(path))


def _replace(path: Path, content: bytes, expected: bytes | None, like: Path | None) -> None:
    is_there = path.exists()
    _check_open(path)
    unfinished = path.with_name(f"{_prefix(path)}{os.getpid()}")
    _sweep(path)
    try:
        # Its content may be for the owner only.
        number = os.open(
            unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600 if is_there else 0o666
        )
        with open(number, "wb") as file:  # noqa: PTH123 - the file is already open
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if is_there:
            keep_rights(path, unfinished)
        elif like is not None:
            unfinished.chmod(stat.S_IMODE(unfinished.stat().st_mode) & like.stat().st_mode)
        if expected is None:
            unfinished.replace(path)
        else:
            _take_place(unfinished, path, expected)
    except BaseException:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def _take_place(unfinished: Path, path: Path, expected: bytes) -> None:
    """Put a file in the place of another if that one still has the expected content."""
    if not _holds(path, expected):
        raise Overtaken
    if not _exchange(unfinished, path):
        unfinished.replace(path)
        return
    if not _holds(unfinished, expected):
        _exchange(unfinished, path)
        raise Overtaken
    unfinished.unlink()


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except FileNotFoundError:
        return False


def _exchange(one: Path, other: Path) -> bool:
    """Make two files change places in one step; return False if the system or the disk cannot do that."""
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415 - only for writing

    try:
        rename = ctypes.CDLL(None).renameat2
    except (OSError, AttributeError):
        return False
    return bool(rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)


def follow_rights(known: Path, new: Path) -> None:
    """Give a file of ours the rights of an existing file, but always let its owner write it."""
    rights = known.stat()
    wanted = stat.S_IMODE(rights.st_mode) | 0o600
    own = new.stat()
    if (stat.S_IMODE(own.st_mode), own.st_uid, own.st_gid) != (wanted, rights.st_uid, rights.st_gid):
        keep_rights(known, new)
        with contextlib.suppress(OSError):
            new.chmod(wanted)


def keep_rights(known: Path, new: Path) -> None:
    """Give a new file the owner and the rights of an existing file, as far as the system allows."""
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
    """Flush the list of a folder's files to the disk if the system can do that."""
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
    """Remove unfinished files of processes that no longer run."""
    prefix = _prefix(path)
    for left in os.listdir(path.parent):  # noqa: PTH208 - only the names are needed
        number = left.removeprefix(prefix)
        if number != left and number.isdecimal() and not _is_running(int(number)):
            with contextlib.suppress(OSError):
                path.with_name(left).unlink()


def _is_running(process: int) -> bool:
    """Return whether another process may still be writing; an earlier process with our number is not."""
    if process == os.getpid():
        return False
    if sys.platform == "win32":
        return False  # Windows does not remove an open file, and a query for a process would end it.
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
