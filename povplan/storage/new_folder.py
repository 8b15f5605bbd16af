"""Writing the files of a new plan into a folder: all of them, or none and no trace."""

import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from povplan.storage.replace import flush_folder

READY = Path(__file__).parent / "ready"
"""Files that come with the program: the national standard and the sample."""


def read_standard() -> bytes:
    """Return the national poverty standard as deprivations.yaml."""
    return (READY / "deprivations.yaml").read_bytes()


def read_sample() -> dict[str, bytes]:
    """Return plan.yaml and households.yaml of the made-up commune."""
    return {name: (READY / "sample" / name).read_bytes() for name in ("plan.yaml", "households.yaml")}


def find_taken(folder: Path, names: Iterable[str]) -> Path | None:
    """Return the first of some files that the folder has already, None where it has none of them."""
    return next((folder / name for name in names if os.path.lexists(folder / name)), None)


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files into a folder, which is made where it is missing, with those above it.

    If that fails or is broken off, all that was made until then is taken away again.

    Args:
        folder: the folder.
        files: their content by their paths within it, with / between the parts; what makes the folder a plan last.

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
            with path.open("xb") as file:
                made.append(path)
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
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
