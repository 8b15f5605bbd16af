"""Typer's command and group in our languages: help pages, wrong command lines, commands imported when needed."""

from difflib import get_close_matches
from importlib import import_module
from itertools import groupby, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption
from typer.main import get_command

from povplan.cli.commandtable import COMMANDS
from povplan.cli.context import keep_shared
from povplan.cli.declare import Said, words_of
from povplan.cli.speech import Speech
from povplan.cli.streams import count_columns, need_stdout
from povplan.cli.usage import BadValue, usage_error
from povplan.cli.values import parse_items
from povplan.errors import ExitStatus, PovplanError
from povplan.words import helppages, refusals
from povplan.words.language import Language
from povplan.words.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    # Only for mypy: Typer's own click, which it does not promise to keep in this place.
    from typer._click import Command as AnyCommand
    from typer._click import Context as AnyContext
    from typer._click import Parameter

    from povplan.cli.helppage import HelpPage

SHARED = ("data", "lang", "color")
"""Names of the options that stand before or after the command."""


class QuickOption(TyperOption):
    """An option that our own parser reads, with no work if it was not given.

    Typer calls the parser through pydantic, even for a missing value: importing pydantic costs more than the rest of a
    help page or a completion.
    """

    def process_value(self, ctx: "AnyContext", value: object) -> object:
        """Return the value as the command gets it."""
        if value is None and not self.required:
            return None
        parser = self.type_descriptor.parameter_info.parser
        if isinstance(value, str) and parser:
            return _parse(parser, value, self, ctx)
        if isinstance(value, (list, tuple)) and parser:  # An option that may be given again.
            return [_parse(parser, each, self, ctx) for each in value]
        return super().process_value(ctx, value)


class QuickArgument(TyperArgument):
    """An argument that our own parser reads, with no work if it was not given."""

    def process_value(self, ctx: "AnyContext", value: object) -> object:
        """Return the value as the command gets it."""
        if value is None and not self.required:
            return None
        if isinstance(value, str) and (parser := self.type_descriptor.parameter_info.parser):
            return _parse(parser, value, self, ctx)
        return super().process_value(ctx, value)


def _parse(
    parser: "Callable[[str], object]", value: str, parameter: QuickOption | QuickArgument, ctx: "AnyContext"
) -> object:
    try:
        return parser(value)
    except BadValue as error:
        error.ctx, error.param = ctx, parameter
        raise


class Command(TyperCommand):
    """One command. It takes the shared options too, and stores them where the shell does."""

    allow_extra_args = True  # Refused below, in our words.

    def parse_args(self, ctx: "AnyContext", args: list[str]) -> list[str]:
        """Take the command line apart.

        Raises:
            PovplanError: it is wrong.
        """
        given = tuple(args)  # Typer empties the list.
        try:
            rest = super().parse_args(ctx, args)
        except typer.TyperException as error:
            if isinstance(error, BadValue):  # It may be the first word of several.
                self._propose_quotes(ctx, given)
            raise usage_error(error, ctx) from error
        self._refuse_twice(ctx, given)
        if rest and not ctx.resilient_parsing:
            self._propose_quotes(ctx, given)
            extra, command = " ".join(rest), ctx.command_path
            takes_household = any("--household" in each.opts for each in self.params)
            phrase = refusals.UNEXPECTED_HOUSEHOLD if takes_household else refusals.UNEXPECTED_ARGUMENT
            raise PovplanError(phrase, status=ExitStatus.USAGE, extra=extra, command=command)
        return rest

    def invoke(self, ctx: "AnyContext") -> object:
        """Run the command; add its name to a usage error that is found only now."""
        keep_shared(ctx, *(ctx.params.pop(name, None) for name in SHARED))
        try:
            return super().invoke(ctx)
        except PovplanError as error:
            if error.status is ExitStatus.USAGE:
                error.details.setdefault("command", ctx.command_path)
            raise

    def _propose_quotes(self, ctx: "AnyContext", arguments: "Sequence[str]") -> None:
        """Refuse a value of several words without quotation marks, if there is one, with the line to type."""
        line = _quote_names(arguments, self.params)
        if line and not ctx.resilient_parsing:
            raise PovplanError(refusals.QUOTE_VALUE, status=ExitStatus.USAGE, to_type=f"{ctx.command_path} {line}")

    def _refuse_twice(self, ctx: "AnyContext", arguments: "Sequence[str]") -> None:
        """Refuse an option that is given twice: Typer would silently drop the first value."""
        named = [each.partition("=")[0] for each in takewhile(lambda each: each != "--", arguments)]
        for each in self.params:
            again = isinstance(each, TyperOption) and not each.multiple and each.name not in SHARED
            if again and sum(named.count(name) for name in each.opts) > 1 and not ctx.resilient_parsing:
                option = max(each.opts, key=len)
                raise PovplanError(
                    refusals.OPTION_TWICE, status=ExitStatus.USAGE, option=option, command=ctx.command_path
                )

    def get_help_option(self, ctx: "AnyContext") -> TyperOption | None:
        """Return the option --help, explained in the language spoken."""
        return _adopt_help(super().get_help_option(ctx), ctx)

    def get_help(self, ctx: "AnyContext") -> str:
        """Return the help page as text."""
        from povplan.cli.helppage import draw_help

        return draw_help(self.describe(ctx), count_columns(), colour=bool(ctx.color))

    def describe(self, ctx: "AnyContext") -> "HelpPage":
        """Return the content of the help page: its lists are the arguments, the own options, the shared options."""
        from povplan.cli.helppage import HelpPage, Section
        from povplan.words.examples import EXAMPLES

        language = speech_of(ctx).language
        arguments, options = _split(self.get_params(ctx))
        own = [each for each in options if each.name not in (*SHARED, "help")]
        shared = [each for each in options if each.name in (*SHARED, "help")]
        places = [_metavar(each) if each.required else f"[{_metavar(each)}]" for each in arguments]
        return HelpPage(
            usage=(
                helppages.USAGE.say(language),
                " ".join([ctx.command_path, helppages.USAGE_OPTIONS.say(language), *places]),
            ),
            text=self.help or "",
            sections=[
                Section(helppages.HEADING_ARGUMENTS.say(language), [_row(each, language) for each in arguments]),
                Section(helppages.HEADING_OPTIONS.say(language), [_row(each, language) for each in own]),
                Section(helppages.HEADING_SHARED.say(language), [_row(each, language) for each in shared]),
            ],
            examples=(
                helppages.HEADING_EXAMPLES.say(language),
                [example.say(language) for example in EXAMPLES.get(self.name or "", ())],
            ),
        )


class Shell(TyperGroup):
    """The program itself. It knows only the names and explanations of the commands until one is called."""

    def parse_args(self, ctx: "AnyContext", args: list[str]) -> list[str]:
        """Take apart what stands before the command.

        Raises:
            PovplanError: it is wrong.
        """
        try:
            return super().parse_args(ctx, args)
        except typer.TyperException as error:
            raise usage_error(error, ctx) from error

    def resolve_command(self, ctx: "AnyContext", args: list[str]) -> "tuple[str | None, AnyCommand | None, list[str]]":
        """Import the command that is called, and return it with its arguments.

        Raises:
            PovplanError: there is none of that name.
        """
        name = args[0]
        if name in COMMANDS:
            shared = [each for each in self.params if each.name in SHARED]
            return name, _read_command(name, speech_of(ctx).language, shared), args[1:]
        if ctx.resilient_parsing:
            return None, None, args[1:]
        near = next(iter(get_close_matches(name.lower(), COMMANDS)), "")
        raise PovplanError(
            refusals.UNKNOWN_COMMAND, status=ExitStatus.USAGE, name=name, near=near, command=ctx.command_path
        )

    def get_help_option(self, ctx: "AnyContext") -> TyperOption | None:
        """Return the option --help, explained in the language spoken."""
        return _adopt_help(super().get_help_option(ctx), ctx)

    def get_help(self, ctx: "AnyContext") -> str:
        """Return the help page, with the commands in their groups."""
        from povplan.cli.helppage import HelpPage, Section, draw_help

        say, language = speech_of(ctx).say, speech_of(ctx).language
        panels = dict.fromkeys(entry.panel for entry in COMMANDS.values())
        longest = max(map(len, COMMANDS))
        _, options = _split(self.get_params(ctx))
        return draw_help(
            HelpPage(
                usage=(
                    say(helppages.USAGE),
                    f"{ctx.command_path} {say(helppages.USAGE_OPTIONS)} {say(helppages.USAGE_COMMAND)}",
                ),
                text=self.help or "",
                sections=[
                    *(
                        Section(
                            panel.say(language),
                            [
                                (name.ljust(longest), _first_line(entry.text.say(language)))
                                for name, entry in COMMANDS.items()
                                if entry.panel == panel
                            ],
                        )
                        for panel in panels
                    ),
                    Section(helppages.HEADING_OPTIONS.say(language), [_row(each, language) for each in options]),
                ],
                last_line=helppages.SEE_COMMAND.say(language),
            ),
            count_columns(),
            colour=bool(ctx.color),
        )


def list_placeholders(language: Language) -> dict[str, TyperCommand]:
    """Return the commands by name with only their first line, for the list of commands and its completion."""
    return {
        name: TyperCommand(name, short_help=_first_line(entry.text.say(language))) for name, entry in COMMANDS.items()
    }


def speech_of(ctx: "AnyContext") -> Speech:
    """Return the language that the shell has handed to Typer."""
    return cast("Speech", ctx.find_object(Speech))


def adopt(parameters: "Iterable[Parameter]", language: Language, help_: Phrase | None = None) -> None:
    """Turn parameters that Typer declared into ours: quick, and with words.

    Args:
        parameters: as Typer declares them.
        language: of the words.
        help_: explains an option that Typer itself declares; None: the words come from our declaration.
    """
    for each in parameters:
        # Typer offers no way to name the class of a parameter.
        if isinstance(each, TyperOption):
            each.__class__ = QuickOption
        if isinstance(each, TyperArgument):
            each.__class__ = QuickArgument
        if isinstance(each, (QuickOption, QuickArgument)):
            said = Said(help_, None) if help_ else words_of(each.type_descriptor.parameter_info)
            each.help = said.help.say(language)
            each.metavar = said.metavar.say(language) if isinstance(said.metavar, Phrase) else said.metavar


def _quote_names(arguments: "Sequence[str]", parameters: "Sequence[Parameter]") -> str | None:
    """Return a command line with its values of several words in quotation marks; None where that does not mend it."""
    options = {name: each for each in parameters if isinstance(each, TyperOption) for name in each.opts}
    places = [each.required for each in parameters if isinstance(each, TyperArgument)]
    said: list[str] = []
    names = 0
    for is_option, run in groupby(arguments, lambda each: each.startswith("-")):
        words = list(run)
        if is_option:
            said += words
            continue
        option = options.get(said[-1]) if said else None
        value = _count_value(option, words) if option and not option.is_flag else 0
        if option and option.name in SHARED and Path(words[0]).exists():
            value = 1
        for part, between in ((words[:value], _separator(option, words[:value])), (words[value:], " ")):
            if part:
                joined = between.join(part)
                said.append(joined if len(part) == 1 and joined and " " not in joined else f'"{joined}"')
        if name := words[value:]:
            names += 1
            if len(name) > 1 and any(char.isdecimal() for char in "".join(name)):
                return None
    is_clear = sum(places) <= names <= len(places) and not any('"' in each for each in arguments)
    return " ".join(said) if is_clear and len(said) < len(arguments) else None


def _count_value(option: TyperOption, words: "Sequence[str]") -> int:
    """Return how many of the words after an option are its value: all if it takes them together, else one."""
    return len(words) if any(_takes(option, between.join(words)) for between in (" ", ",")) else 1


def _separator(option: TyperOption | None, words: "Sequence[str]") -> str:
    """Return what stood between the words of a value: a blank or, where the shell took it away, a comma."""
    are_names = any(" " in each for each in words)
    is_list = option is not None and _parser_of(option) is parse_items
    if option and (not _takes(option, " ".join(words)) or (is_list and are_names)):
        return ","
    return " "


def _takes(option: TyperOption, value: str) -> bool:
    parser = _parser_of(option)
    try:
        if parser:
            parser(value)
    except BadValue:
        return False
    return True


def _parser_of(option: TyperOption) -> "Callable[[str], Any] | None":
    parser: Callable[[str], Any] | None = option.type_descriptor.parameter_info.parser
    return parser


def _read_command(name: str, language: Language, shared: "Sequence[Parameter]") -> "AnyCommand":
    entry = COMMANDS[name]
    module, _, function = entry.function.partition(":")
    callback: Callable[..., Any] = getattr(import_module(module), function)
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=Command, help=entry.text.say(language))(callback)
    command = get_command(app)
    adopt(command.params, language)
    command.params.extend(shared)
    return command


def _adopt_help(option: TyperOption | None, ctx: "AnyContext") -> TyperOption | None:
    if option is not None and not isinstance(option, QuickOption):
        option.callback = _show_help
        adopt([option], speech_of(ctx).language, helppages.OPTION_HELP)
    return option


def _show_help(ctx: "AnyContext", _parameter: "Parameter", value: object) -> None:
    if value and not ctx.resilient_parsing:
        need_stdout()
        typer.echo(ctx.get_help(), color=ctx.color)
        raise typer.Exit


def _split(parameters: "Iterable[Parameter]") -> tuple[list[TyperArgument], list[TyperOption]]:
    shown = [each for each in parameters if not getattr(each, "hidden", False)]
    return (
        [each for each in shown if isinstance(each, TyperArgument)],
        [each for each in shown if isinstance(each, TyperOption)],
    )


def _row(parameter: TyperArgument | TyperOption, language: Language) -> tuple[str, str]:
    if isinstance(parameter, TyperArgument):
        name = _metavar(parameter)
    else:
        name = ", ".join(sorted(parameter.opts, key=len))
        name += "" if parameter.is_flag else f" {_metavar(parameter)}"
    notes = [helppages.REQUIRED.say(language)] if parameter.required else []
    if isinstance(parameter.default, str):
        notes.append(helppages.DEFAULT.say(language, value=parameter.default))
    return name, " ".join([parameter.help or "", *notes])


def _metavar(parameter: TyperArgument | TyperOption) -> str:
    return parameter.metavar or parameter.name.upper()


def _first_line(text: str) -> str:
    return text.partition("\n\n")[0]
