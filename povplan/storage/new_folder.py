"""Writing the files of a new plan into a folder: all of them, or none and no trace."""

import errno
import os
from collections.abc import Mapping
from pathlib import Path

from povplan.storage.replace import flush_folder, put_file

PLAN = "plan.yaml"
_EMPTY = b"households: []"
READY = Path(__file__).parent / "ready"
"""Files that come with the program: the national standard and the sample."""


def read_standard() -> bytes:
    """Return the national poverty standard as deprivations.yaml."""
    return (READY / "deprivations.yaml").read_bytes()


def read_sample() -> dict[str, bytes]:
    """Return plan.yaml and households.yaml of the made-up commune."""
    return {name: (READY / "sample" / name).read_bytes() for name in ("plan.yaml", "households.yaml")}


def find_taken(folder: Path, files: Mapping[str, bytes]) -> Path | None:
    """Return the first of some files that the folder has already, None where it has none of them.

    A folder without plan.yaml is one that was broken off: what it has may stay if it is what would be written.

    Args:
        folder: the folder.
        files: their content by their paths within it.
    """
    if os.path.lexists(folder / PLAN):
        return folder / PLAN
    for name, content in files.items():
        path = folder / name
        if os.path.lexists(path) and not (path.is_file() and _is_begun(path.read_bytes(), content)):
            return path
    return None


def _is_begun(found: bytes, content: bytes) -> bool:
    """Tell whether a file is what would be written, or comes from an earlier beginning and holds nothing of anybody."""
    if found == content:
        return True
    if content.startswith(b"{"):
        # A schema, perhaps in the other language.
        return found.startswith(b"{") and found.split(b",", 2)[:2] == content.split(b",", 2)[:2]
    header = content.partition(b"\n")[0]
    is_empty = _EMPTY in found.splitlines() and _EMPTY in content.splitlines()
    return header.startswith(b"#") and found.startswith(header + b"\n") and is_empty


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, which is made where it is missing, with those above it.

    If that fails or is broken off, all that was made until then is taken away again. Where the process is killed, each
    file is there whole or not at all, and the folder can be begun again.

    Args:
        folder: the folder.
        files: their content by their paths within it, with / between the parts; plan.yaml, which makes the folder a
            plan, last.

    Raises:
        FileExistsError: one of them is there already; nothing was written.
        OSError: they could not be written.
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
        return  # Somebody else has put something into it, or has taken it already: then it is not ours any more.
