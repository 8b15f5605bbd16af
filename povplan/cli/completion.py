"""Shell completion: answers to the shell's requests, and the installation of the script that sends them."""

import os
import re
from contextlib import suppress
from subprocess import SubprocessError
from typing import TYPE_CHECKING

import typer

from povplan.cli.commandline import speech_of
from povplan.cli.speech import Speech
from povplan.cli.usage import PROGRAM
from povplan.errors import ExitStatus, PovplanError
from povplan.words import answers, refusals

if TYPE_CHECKING:
    # Only for mypy: Typer's own click, which it does not promise to keep in this place.
    from typer._click import Command as AnyCommand
    from typer._click import Context as AnyContext
    from typer._click import Parameter

REQUEST = f"_{PROGRAM.upper()}_COMPLETE"
"""The variable through which the installed script asks."""


def answer(command: "AnyCommand", speech: Speech) -> int:
    """Answer a request of the shell; the person who pressed Tab never sees an error.

    Typer's code for bash fails if the words are missing: nothing is offered then.
    """
    if os.environ[REQUEST] == "complete_bash" and not (
        "COMP_WORDS" in os.environ and re.fullmatch("[0-9]{1,9}", os.environ.get("COMP_CWORD", ""))
    ):
        return ExitStatus.DONE
    # zsh and fish need each description on one line; Typer would wrap it at the width of the terminal.
    os.environ["COLUMNS"] = "1000"
    try:
        with suppress(Exception):
            command.main(args=[], prog_name=PROGRAM, complete_var=REQUEST, obj=speech)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else ExitStatus.DONE
    return ExitStatus.BUG


def install_completion(ctx: "AnyContext", _parameter: "Parameter", _value: object) -> None:
    """Install the script for the shell that povplan is called from.

    Raises:
        PovplanError: that shell is not known.
    """
    if ctx.resilient_parsing:
        return
    from typer._completion_shared import install

    try:
        shell, path = install(shell=_find_shell(), prog_name=PROGRAM, complete_var=REQUEST)
    except SubprocessError as error:
        raise PovplanError(refusals.COMPLETION_UNSUPPORTED) from error
    typer.echo(speech_of(ctx).say(answers.COMPLETION_INSTALLED, shell=shell, file=str(path)))
    raise typer.Exit


def show_completion(ctx: "AnyContext", _parameter: "Parameter", _value: object) -> None:
    """Print the script for the shell that povplan is called from.

    Raises:
        PovplanError: that shell is not known.
    """
    if ctx.resilient_parsing:
        return
    from typer._completion_shared import get_completion_script

    typer.echo(get_completion_script(prog_name=PROGRAM, complete_var=REQUEST, shell=_find_shell()))
    raise typer.Exit


def _find_shell() -> str:
    from typer._completion_shared import Shells, _get_shell_name

    name = _get_shell_name()
    if name is None or name not in tuple(Shells):
        raise PovplanError(refusals.COMPLETION_UNSUPPORTED)
    return name
