"""Where a result goes and in what form: the screen, a pipe or a file."""

import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from povplan.cli.context import PLAN_FILE, Surroundings
from povplan.cli.streams import need_stdout
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import DataFile, Format
from povplan.words import failures, refusals


class Writer(NamedTuple):
    """What writes a format.

    Args:
        ending: of the files in it; empty: none says it.
        function: where it is, as module:function; each format has a library of its own, read only when it is used.
        takes: the settings that it takes.
    """

    ending: str
    function: str
    takes: tuple[str, ...] = ()


FORMATS = {
    Format.CSV: Writer(".csv", "povplan.exchange.csvfile:write_report", ("bom", "delimiter")),
    Format.JSON: Writer(".json", "povplan.render.jsontext:write_json"),
    Format.GITHUB: Writer(".md", "povplan.render.plain:write_github"),
    Format.PLAIN: Writer(".txt", "povplan.render.plain:write_plain"),
    Format.TSV: Writer(".tsv", "povplan.render.plain:write_tsv"),
    Format.TABLE: Writer("", "povplan.render.table:write_table", ("width", "colour")),
}
"""Every format."""

if TYPE_CHECKING:
    from povplan.reports.sheet import Report

_SCREEN = Path("-")
_LIST = f"{DataFile.HOUSEHOLDS.value}.yaml"

_AT_ONCE = 500


class Output(NamedTuple):
    """A format and a destination.

    Args:
        here: the surroundings.
        format: how it is written.
        path: the file; None: stdout.
        replace: whether an existing file may be replaced.
        like: a file whose rights a new one gets, since it may hold the same names; None: the usual ones.
    """

    here: Surroundings
    format: Format
    path: Path | None
    replace: bool
    like: Path | None = None

    def show(self, report: "Report", *, bom: bool = True, delimiter: str = ",") -> None:
        """Write a report in the language that is spoken by now.

        Args:
            report: the report.
            bom: whether a CSV says that it is UTF-8.
            delimiter: character between the cells of a CSV.

        Raises:
            PovplanError: as `write`.
        """
        here, writer = self.here, FORMATS[self.format]
        settings = {"width": here.width, "colour": here.colour, "bom": bom, "delimiter": delimiter}
        module, _, function = writer.function.partition(":")
        write = getattr(import_module(module), function)
        self.write(write(report, here.speech.language, **{name: settings[name] for name in writer.takes}))

    def write(self, content: str | bytes) -> None:
        """Write a result.

        Text is UTF-8; bytes go out as they are, also to the screen of Windows, where line ends would be changed.

        Raises:
            PovplanError: the file exists already or cannot be written.
        """
        if self.path is None:
            _write_out(content)
            return
        from povplan.storage.replace import replace_file, writing

        raw = content.encode(errors="backslashreplace") if isinstance(content, str) else content
        with writing(self.path):
            if self.path.exists() and not self.path.is_file():
                self.path.write_bytes(raw)  # A device such as /dev/null; a folder says itself that it is one.
                return
            if self.path.exists() and not self.replace:
                raise PovplanError(failures.FILE_EXISTS, file=str(self.path))
            replace_file(self.path, raw, like=self.like)

    def write_pieces(self, pieces: Iterable[str]) -> None:
        """Write a result that comes in pieces; to the screen or a pipe each goes out when it has come.

        Raises:
            PovplanError: as `write`.
        """
        if self.path is not None:
            self.write("".join(pieces))
            return
        # Together, as each writing takes its time.
        left = iter(pieces)
        while several := "".join(islice(left, _AT_ONCE)):
            _write_out(several)


def choose_output(  # noqa: PLR0913 - what decides it, by name
    here: Surroundings,
    asked: Format | None,
    path: Path | None,
    formats: Sequence[Format],
    *,
    replace: bool = False,
    default: Format | None = None,
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
        PovplanError: nothing says what form the file is to have, or it is one of a plan's own.
    """
    if path is None or path == _SCREEN:
        return Output(here, asked or default or (Format.TABLE if here.is_terminal else Format.PLAIN), None, replace)
    endings = {FORMATS[each].ending: each for each in formats if FORMATS[each].ending}
    only = formats[0] if len(formats) == 1 else None
    form = asked or endings.get(path.suffix.lower()) or only
    if form is None:
        raise PovplanError(refusals.UNKNOWN_ENDING, status=ExitStatus.USAGE, file=str(path), endings=", ".join(endings))
    folder = _find_folder(here)
    _refuse_own_file(path, folder)
    return Output(here, form, path, replace, folder and folder / _LIST)


def _refuse_own_file(path: Path, folder: Path | None) -> None:
    """Refuse a data file of any plan, and its journal: they are changed by commands that can be taken back.

    Raises:
        PovplanError: it is one.
    """
    from povplan.storage.lock import KEPT

    real = Path(os.path.realpath(path))
    names = {f"{each.value}.yaml" for each in DataFile}
    is_data = real.name.lower() in names and (real.parent / PLAN_FILE).exists()
    is_linked = folder is not None and any(_is_same(path, folder / name) for name in names)
    if is_data or is_linked or KEPT in (each.lower() for each in real.parts):
        raise PovplanError(failures.OUTPUT_IS_DATA, status=ExitStatus.FILES, file=str(path))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _find_folder(here: Surroundings) -> Path | None:
    """Return the folder of the plan; None where there is none, as the schemas need none."""
    try:
        folder = here.find_folder()
    except PovplanError:
        return None
    return folder if (folder / _LIST).exists() else None


def _write_out(content: str | bytes) -> None:
    need_stdout()
    if isinstance(content, str):
        # Colours are in it only where they are wanted; on old Windows consoles this turns them into calls.
        typer.echo(content, nl=False, color=True)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
