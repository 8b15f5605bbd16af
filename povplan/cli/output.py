"""The destination and format of a result: screen, pipe or file."""

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
from povplan.words import answers, failures, refusals
from povplan.words.language import Language
from povplan.words.phrase import Phrase


class Writer(NamedTuple):
    """The writer of a format.

    Args:
        ending: file name ending; empty: no ending means this format.
        function: its place, as module:function; imported only when used, as each format has its own library.
        takes: names of the settings that it takes.
    """

    ending: str
    function: str
    takes: tuple[str, ...] = ()


FORMATS = {
    Format.CSV: Writer(".csv", "povplan.exchange.csvfile:write_report", ("bom", "delimiter")),
    Format.XLSX: Writer(".xlsx", "povplan.exchange.paperbook:write_report", ("today",)),
    Format.DOCX: Writer(".docx", "povplan.exchange.worddocument:write_report", ("today", "template")),
    Format.HTML: Writer(".html", "povplan.exchange.webpage:write_report"),
    Format.JSON: Writer(".json", "povplan.render.jsontext:write_json"),
    Format.GITHUB: Writer(".md", "povplan.render.plain:write_github"),
    Format.PLAIN: Writer(".txt", "povplan.render.plain:write_plain"),
    Format.TSV: Writer(".tsv", "povplan.render.plain:write_tsv"),
    Format.TABLE: Writer("", "povplan.render.table:write_table", ("width", "colour")),
}
"""The writer of each format."""

if TYPE_CHECKING:
    from povplan.reports.report import Report

_SCREEN = Path("-")
_LIST = f"{DataFile.HOUSEHOLDS.value}.yaml"

_AT_ONCE = 500
_BINARY = (Format.XLSX, Format.DOCX)


class Output(NamedTuple):
    """A format and a destination.

    Args:
        here: the surroundings.
        format: the format.
        path: the file; None: stdout.
        replace: whether an existing file may be replaced.
        like: a file whose access rights a new file gets, since it may hold the same names; None: the usual rights.
    """

    here: Surroundings
    format: Format
    path: Path | None
    replace: bool
    like: Path | None = None

    def show(
        self,
        report: "Report",
        *,
        language: Language | None = None,
        bom: bool = True,
        delimiter: str = ",",
        template: bytes | None = None,
    ) -> None:
        """Write a report.

        Args:
            report: the report.
            language: its language; None: that of the plan.
            bom: whether a CSV says that it is UTF-8.
            delimiter: character between the cells of a CSV.
            template: the template of an office for a letter; None: that of povplan.

        Raises:
            PovplanError: as `write`.
            BadTemplateError: the template does not fit the report.
        """
        here, writer = self.here, FORMATS[self.format]
        settings = {
            "width": here.width,
            "colour": here.colour,
            "bom": bom,
            "delimiter": delimiter,
            "today": here.today,
            "template": template,
        }
        module, _, function = writer.function.partition(":")
        write = getattr(import_module(module), function)
        said = language or here.speech.language
        self.write(write(report, said, **{name: settings[name] for name in writer.takes}))

    def write(self, content: str | bytes) -> None:
        """Write a result.

        Text is UTF-8. Bytes are written unchanged, also on Windows, where text mode would change line ends.

        Raises:
            PovplanError: the file exists already or cannot be written.
        """
        if self.path is None:
            _write_out(content)
            return
        from povplan.render.cells import make_visible
        from povplan.storage.replace import replace_file, writing

        raw = content.encode(errors="backslashreplace") if isinstance(content, str) else content
        with writing(self.path):
            if self.path.exists() and not self.path.is_file():
                self.path.write_bytes(raw)  # A device such as /dev/null; writing to a folder raises an error by itself.
                return
            if self.path.exists() and not self.replace:
                raise PovplanError(failures.FILE_EXISTS, file=str(self.path))
            replace_file(self.path, raw, like=self.like)
        typer.echo(make_visible(self.here.speech.say(answers.WRITTEN_TO, file=str(self.path))), err=True)

    def write_pieces(self, pieces: Iterable[str]) -> None:
        """Write a result that comes in pieces; on a screen or in a pipe each appears when it is ready.

        Raises:
            PovplanError: as `write`.
        """
        if self.path is not None:
            self.write("".join(pieces))
            return
        # Several at a time, as each write is slow.
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
    """Return the output in the format asked for, else that of the file's ending, else what suits a screen or a pipe.

    Args:
        here: the surroundings.
        asked: the value of -O.
        path: the value of -o; - is stdout.
        formats: the formats of the command.
        replace: whether an existing file may be replaced.
        default: the format if nothing else decides; None: a table on a terminal, else plain.

    Raises:
        PovplanError: the file's ending is unknown, or it is a data file of a plan.
    """
    if path is None or path == _SCREEN:
        return Output(here, asked or default or (Format.TABLE if here.is_terminal else Format.PLAIN), None, replace)
    endings = {FORMATS[each].ending: each for each in formats if FORMATS[each].ending}
    only = formats[0] if len(formats) == 1 else None
    form = asked or endings.get(path.suffix.lower()) or only
    if form is None:
        phrase = refusals.UNKNOWN_ENDING_OF_DATA if ".csv" in endings else refusals.UNKNOWN_ENDING
        raise PovplanError(phrase, status=ExitStatus.USAGE, file=str(path), endings=", ".join(endings))
    refuse_own_file(here, path)
    folder = _find_folder(here)
    return Output(here, form, path, replace, folder and folder / _LIST)


def refuse_on_screen(target: Output, name: Phrase) -> None:
    """Refuse a file that no terminal can show; `name` is how such a file may be called.

    Raises:
        PovplanError: it would go to a terminal.
    """
    here = target.here
    if target.format in _BINARY and target.path is None and here.is_terminal:
        file = here.speech.say(name) + FORMATS[target.format].ending
        raise PovplanError(refusals.NOT_ON_SCREEN, status=ExitStatus.USAGE, format=target.format.value, file=file)


def refuse_own_file(here: Surroundings, path: Path) -> None:
    """Refuse a data file of any plan, and its journal: only commands that can be undone change these.

    Raises:
        PovplanError: it is one.
    """
    folder = _find_folder(here)
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
    """Return the folder of the plan; None if there is none: `schema` needs no plan."""
    try:
        folder = here.find_folder()
    except PovplanError:
        return None
    return folder if (folder / _LIST).exists() else None


def _write_out(content: str | bytes) -> None:
    need_stdout()
    if isinstance(content, str):
        # The text has colours only if they are wanted; for old Windows consoles `color` turns them into calls.
        typer.echo(content, nl=False, color=True)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
