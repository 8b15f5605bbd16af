"""Writing the files of a new plan into a folder: all of them, or none without a trace."""

import errno
import os
from collections.abc import Mapping
from pathlib import Path

from povplan.storage.replace import flush_folder, put_file

PLAN = "plan.yaml"
_EMPTY = b"households: []"
READY = Path(__file__).parent / "ready"
"""The folder of files that come with the program: the national standard and the sample."""


def read_standard() -> bytes:
    """Return the national poverty standard as deprivations.yaml."""
    return (READY / "deprivations.yaml").read_bytes()


def read_sample() -> dict[str, bytes]:
    """Return plan.yaml and households.yaml of the made-up commune."""
    return {name: (READY / "sample" / name).read_bytes() for name in ("plan.yaml", "households.yaml")}


def find_taken(folder: Path, files: Mapping[str, bytes]) -> Path | None:
    """Return the first of the files that the folder already has, or None if it has none of them.

    A folder without plan.yaml was interrupted: its files may stay if their content is the content to be written.

    Args:
        folder: the folder.
        files: the content of the files by their paths within the folder.
    """
    if os.path.lexists(folder / PLAN):
        return folder / PLAN
    for name, content in files.items():
        path = folder / name
        if os.path.lexists(path) and not (path.is_file() and _is_begun(path.read_bytes(), content)):
            return path
    return None


def _is_begun(found: bytes, content: bytes) -> bool:
    """Return whether a file has the content to be written, or is left from an earlier attempt without anyone's data."""
    if found == content:
        return True
    if content.startswith(b"{"):
        # A schema, perhaps in the other language.
        return found.startswith(b"{") and found.split(b",", 2)[:2] == content.split(b",", 2)[:2]
    header = content.partition(b"\n")[0]
    is_empty = _EMPTY in found.splitlines() and _EMPTY in content.splitlines()
    return header.startswith(b"#") and found.startswith(header + b"\n") and is_empty


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, which is created if it is missing, with its parents.

    If this fails or is interrupted, everything created until then is removed. If the process is killed, each file
    exists whole or not at all, and the work can be started again.

    Args:
        folder: the folder.
        files: the content of the files by their paths within the folder, with / between the parts; last comes
            plan.yaml, which makes the folder a plan.

    Raises:
        FileExistsError: one of the files already exists; nothing was written.
        OSError: the files could not be written.
    """
    taken = find_taken(folder, files)
    if taken is not None:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(taken))
    made: list[Path] = []
    try:
        for name, content in files.items():
            path = folder / name
            for missing in reversed([each for each in path.parents if not each.exists()]):
                missing.mkdir()
                made.append(missing)
            if not path.exists():
                made.append(path)
            put_file(path, content)
        for each in dict.fromkeys(path.parent for path in made):
            flush_folder(each)
    except BaseException:
        for path in reversed(made):
            _take_away(path)
        raise


def _take_away(path: Path) -> None:
    try:
        path.rmdir() if path.is_dir() else path.unlink()
    except OSError:
        return  # Somebody else has put something into it or has removed it: it is no longer ours.
