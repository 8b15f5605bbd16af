"""The surroundings of a command: language, data folder, date, terminal."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from povplan.cli.clock import now
from povplan.cli.speech import Speech
from povplan.cli.streams import count_columns
from povplan.cli.values import QUOTES
from povplan.errors import PovplanError
from povplan.model.kinds import DataFile
from povplan.words import failures
from povplan.words.language import Language

if TYPE_CHECKING:
    # Only for mypy: Typer's own click, which it does not promise to keep in this place.
    from typer._click import Context as AnyContext

PLAN_FILE = "plan.yaml"

_DATA = "povplan.data"
_COLOUR = "povplan.colour"


class Surroundings(NamedTuple):
    """Where a command runs.

    Args:
        speech: the language, which follows the plan once the plan is read.
        data: the data folder from the command line; None: search for it.
        colour: whether the result may be coloured.
        today: the real day.
        width: columns of the terminal.
        is_terminal: whether the result goes to a screen.
    """

    speech: Speech
    data: Path | None
    colour: bool
    today: date
    width: int
    is_terminal: bool

    @property
    def screen_width(self) -> int | None:
        """Columns at which lines break; None if the result goes to no screen: lines stay whole."""
        return self.width if self.is_terminal else None

    def find_folder(self) -> Path:
        """Return the folder of the data files.

        Raises:
            PovplanError: there is none.
        """
        given = self.data or _from_environment(os.environ)
        if given is None:
            return _find_upwards()
        folder = _open_out(given)
        if (folder / PLAN_FILE).exists():
            return folder
        if str(given).strip(QUOTES) != str(given):
            plain = "".join(char for char in str(given) if char not in QUOTES)
            raise PovplanError(failures.QUOTED_FOLDER, folder=str(given), plain=plain)
        from povplan.storage.plain_file import find_misnamed

        if found := find_misnamed(folder / PLAN_FILE):
            file = str(folder / PLAN_FILE)
            raise PovplanError(failures.MISNAMED_FILE, file=file, found=found, name=PLAN_FILE)
        if folder.is_dir():
            raise PovplanError(failures.NO_PLAN_IN, folder=str(folder))
        raise PovplanError(failures.NO_FOLDER, folder=str(folder), near=_find_near_folder(folder))


def _find_near_folder(folder: Path) -> str | None:
    """Return the folder with a plan beside one that does not exist whose name is most like its name."""
    from povplan.model.names import find_near

    with suppress(OSError):
        beside = {each.parent.name: str(each.parent) for each in folder.parent.glob(f"*/{PLAN_FILE}")}
        return beside.get(str(find_near(folder.name, beside)))
    return None


def keep_shared(ctx: "AnyContext", data: Path | None, lang: str | None, color: str | None) -> None:
    """Store the values of the shared options, which may stand before or after the command; the later one wins."""
    if data is not None:
        ctx.meta[_DATA] = data
    if color is not None:
        ctx.meta[_COLOUR] = color
    speech = ctx.find_object(Speech)
    if lang is not None and speech is not None:
        speech.ask(Language(lang))


def look_around(ctx: typer.Context) -> Surroundings:
    """Return the surroundings of the command that runs."""
    speech = ctx.find_object(Speech)
    if speech is None:
        message = "the shell hands its language to every command"
        raise TypeError(message)
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    return Surroundings(
        speech=speech,
        data=ctx.meta.get(_DATA),
        colour=choose_colour(ctx.meta.get(_COLOUR), os.environ, is_terminal=is_terminal),
        today=now().date(),
        width=count_columns(),
        is_terminal=is_terminal,
    )


def choose_colour(asked: str | None, environment: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Return whether to use colour: as asked, else on a terminal that can, unless NO_COLOR is set.

    Args:
        asked: auto, always or never; None: auto.
        environment: the variables of the process.
        is_terminal: whether the output goes to one.
    """
    if asked in ("always", "never"):
        return asked == "always"
    return is_terminal and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def _from_environment(environment: Mapping[str, str]) -> Path | None:
    value = environment.get("POVPLAN_DATA")
    return Path(value) if value else None


def _open_out(given: Path) -> Path:
    """Return the folder that a path means: expand ~, and take a data file for its folder."""
    try:
        path = given.expanduser()
    except RuntimeError:  # Nobody of that name.
        path = given
    names = {f"{each.value}.yaml" for each in DataFile}
    return path.parent if path.name.lower() in names and path.is_file() else path


def _find_upwards() -> Path:
    try:
        here = Path.cwd()
    except OSError:
        raise PovplanError(failures.PLAN_NOT_FOUND) from None  # The working folder is gone.
    for folder in (here, *here.parents):
        if (folder / "data" / PLAN_FILE).is_file():
            return Path("data") if folder == here else folder / "data"
    raise PovplanError(failures.PLAN_NOT_FOUND)
