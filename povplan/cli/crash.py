"""The report of a bug: enough to mend it, none of the user's data."""

import platform
import tempfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from traceback import walk_tb

from povplan import __version__

_PACKAGES = ("typer", "pydantic", "ruamel.yaml", "rich", "tabulate", "rapidfuzz", "rapidyaml")


def write_report(error: BaseException) -> Path | None:
    """Write the details of a bug to a new file in the folder for temporary files.

    The details are exception types, modules, functions and lines. Messages and values may quote personal data, paths
    may contain a person's name: neither is written.

    Returns:
        The file; None if it could not be written.
    """
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="povplan-", suffix=".txt", delete=False) as file:
            file.write("\n".join(_describe(error)) + "\n")
            return Path(file.name)
    except OSError:
        return None


def _describe(error: BaseException) -> Iterator[str]:
    yield f"povplan {__version__}"
    yield f"python {platform.python_version()} {platform.python_implementation()}"
    yield platform.platform()
    for package in _PACKAGES:
        try:
            yield f"{package} {metadata.version(package)}"
        except metadata.PackageNotFoundError:
            yield f"{package} -"
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield ""
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        for frame, line in walk_tb(cause.__traceback__):
            yield f"  {frame.f_globals.get('__name__', '?')}:{line} {frame.f_code.co_qualname}"
        cause = cause.__cause__ or cause.__context__
