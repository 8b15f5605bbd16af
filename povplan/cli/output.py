"""Where a result goes and in what form: the screen, a pipe or a file."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import typer

from povplan.cli.context import Surroundings
from povplan.cli.streams import need_stdout
from povplan.errors import ExitStatus, PovplanError
from povplan.words.commands import NAMES

_ENDINGS = {"csv": ".csv", "json": ".json", "github": ".md", "plain": ".txt", "tsv": ".tsv"}

_SCREEN = Path("-")


class Output(NamedTuple):
    """A form and a destination.

    Args:
        format: table, plain, github, tsv, json or csv.
        path: the file; None: stdout.
        replace: whether an existing file may be replaced.
    """

    format: str
    path: Path | None
    replace: bool

    def write(self, content: str | bytes) -> None:
        """Write a result.

        Text is UTF-8; bytes go out as they are, also to the screen of Windows, where line ends would be changed.

        Raises:
            PovplanError: the file exists already or cannot be written.
        """
        if self.path is None:
            _write_out(content)
            return
        from povplan.storage.replace import replace_file, writing  # noqa: PLC0415 - not needed for the screen

        raw = content.encode(errors="backslashreplace") if isinstance(content, str) else content
        with writing(self.path):
            if self.path.exists() and not self.path.is_file():
                self.path.write_bytes(raw)  # A device such as /dev/null; a folder says itself that it is one.
                return
            if self.path.exists() and not self.replace:
                raise PovplanError(NAMES.file_exists, file=str(self.path))
            replace_file(self.path, raw)


def choose_output(  # noqa: PLR0913 - what decides it, by name
    here: Surroundings,
    asked: str | None,
    path: Path | None,
    formats: Sequence[str],
    *,
    replace: bool = False,
    default: str | None = None,
) -> Output:
    """Return the form that was asked for, else the one of the file's ending, else what suits the screen or the pipe.

    Args:
        here: the surroundings.
        asked: what -O says.
        path: what -o says; - is stdout.
        formats: the forms that the command knows.
        replace: whether an existing file may be replaced.
        default: the form where nothing says which; None: a table on a terminal, else plain.

    Raises:
        PovplanError: nothing says what form the file is to have.
    """
    if path is None or path == _SCREEN:
        return Output(asked or default or ("table" if here.is_terminal else "plain"), None, replace)
    endings = {_ENDINGS[each]: each for each in formats if each in _ENDINGS}
    only = formats[0] if len(formats) == 1 else None
    form = asked or endings.get(path.suffix.lower()) or only
    if form is None:
        raise PovplanError(NAMES.unknown_ending, status=ExitStatus.USAGE, file=str(path), endings=", ".join(endings))
    return Output(form, path, replace)


def _write_out(content: str | bytes) -> None:
    need_stdout()
    if isinstance(content, str):
        # Colours are in it only where they are wanted; on old Windows consoles this turns them into calls.
        typer.echo(content, nl=False, color=True)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
