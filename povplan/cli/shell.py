"""The program as Typer runs it: the options that stand before the command, and one run of a command line."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, cast

import typer
from typer.main import get_command

from povplan import __version__
from povplan.cli.commandline import Shell, adopt, list_placeholders, speech_of
from povplan.cli.completion import REQUEST, answer, install_completion, show_completion
from povplan.cli.context import choose_colour, keep_shared
from povplan.cli.declare import Value, closed, flag, option
from povplan.cli.options import COLOURS
from povplan.cli.speech import Speech, check_variable, find_option
from povplan.cli.streams import need_stdout
from povplan.cli.usage import PROGRAM, BadValue, usage_error
from povplan.cli.values import one_of
from povplan.errors import ExitStatus, PovplanError
from povplan.words import answers, helppages, refusals
from povplan.words.language import Language


def povplan(
    ctx: typer.Context,
    data: Annotated[Path | None, option("--data", Value(Path, helppages.METAVAR_FOLDER), helppages.OPTION_DATA)] = None,
    lang: Annotated[
        str | None,
        option("--lang", closed(Language), helppages.OPTION_LANG),
    ] = None,
    color: Annotated[
        str | None,
        option("--color", closed(COLOURS), helppages.OPTION_COLOR),
    ] = None,
    *,
    version: Annotated[bool, flag("--version", helppages.OPTION_VERSION)] = False,
) -> None:
    """Take the options before the command.

    Raises:
        PovplanError: there is no command.
    """
    keep_shared(ctx, data, lang, color)
    if version:
        need_stdout()
        typer.echo(speech_of(ctx).say(answers.VERSION, version=__version__))
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help() + "\n", err=True, color=ctx.color)
        raise PovplanError(refusals.NO_COMMAND, status=ExitStatus.USAGE)


def build_shell(language: Language) -> Shell:
    """Return the program in one language."""
    # Typer knows the shells only if its own completion is on; its options get our words and answers.
    app = typer.Typer(
        name=PROGRAM,
        cls=Shell,
        context_settings={"help_option_names": ["--help", "-h"]},
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    app.callback(invoke_without_command=True, help=helppages.ABOUT.say(language))(povplan)
    shell = cast("Shell", get_command(app))
    shell.commands.update(list_placeholders(language))
    own = {
        "install_completion": (install_completion, helppages.OPTION_INSTALL_COMPLETION),
        "show_completion": (show_completion, helppages.OPTION_SHOW_COMPLETION),
    }
    for each in shell.params:
        each.callback, help_ = own.get(each.name, (each.callback, None))
        adopt([each], language, help_)
    return shell


def run(arguments: Sequence[str], speech: Speech) -> int:
    """Run one command line and return the exit status.

    Raises:
        PovplanError: the command line is wrong, or the user must mend something before the command can run.
    """
    shell = build_shell(speech.language)
    if os.environ.get(REQUEST):
        return answer(shell, speech)
    if find_option(arguments, "--lang") is None:
        check_variable(os.environ)
    try:
        with shell.make_context(PROGRAM, list(arguments), obj=speech, color=_colour_of_help(arguments)) as ctx:
            return int(shell.invoke(ctx) or ExitStatus.DONE)
    except typer.Exit as end:
        return end.exit_code
    except typer.TyperException as error:
        raise usage_error(error) from error


def _colour_of_help(arguments: Sequence[str]) -> bool:
    # Help is drawn before --color is parsed; a wrong value is refused later.
    try:
        asked = one_of(COLOURS)(find_option(arguments, "--color") or COLOURS[0])
    except BadValue:
        asked = None
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    return choose_colour(asked, os.environ, is_terminal=is_terminal)
