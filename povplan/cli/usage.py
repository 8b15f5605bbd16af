"""Wrong command lines: Typer's usage errors as errors with our own words."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import typer

from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals
from povplan.words.phrase import Phrase

if TYPE_CHECKING:
    # Only for mypy: Typer's own click, which it does not promise to keep in this place.
    from typer._click import Context as AnyContext
    from typer._click import Parameter

PROGRAM = "povplan"


class BadValue(typer.BadParameter):
    """A value that an option or argument refuses; Typer adds which one it was.

    Args:
        problem: what is wrong.
        details: the details of the phrase.
    """

    def __init__(self, problem: Phrase, **details: object) -> None:
        super().__init__(problem.en)
        self.problem = problem
        self.details = details


def usage_error(error: typer.TyperException, ctx: "AnyContext | None" = None) -> PovplanError:
    """Return the error in our words.

    Typer's classes of usage errors are private, so they are recognised by name; an unknown one keeps Typer's own
    message.

    Args:
        error: Typer's error.
        ctx: the command, if the error does not say which.
    """
    ctx = getattr(error, "ctx", None) or ctx
    phrase, details = _explain(error, ctx)
    command = ctx.command_path if ctx else PROGRAM
    return PovplanError(phrase, status=ExitStatus.USAGE, command=command, **details)


def _explain(  # noqa: PLR0911 - one for each kind of error
    error: typer.TyperException, ctx: "AnyContext | None"
) -> tuple[Phrase, dict[str, object]]:
    option = getattr(error, "option_name", "")
    parameter: Parameter | None = getattr(error, "param", None)
    if isinstance(error, BadValue):
        if parameter is None:
            return error.problem, error.details
        return refusals.BAD_OPTION_VALUE, {"option": _name(parameter), "problem": error.problem, **error.details}
    match type(error).__name__:
        case "BadParameter" if parameter is not None:
            return refusals.BAD_OPTION_VALUE, {"option": _name(parameter), "problem": refusals.BAD_VALUE}
        case "MissingParameter" if parameter is not None and parameter.param_type_name == "argument":
            return refusals.MISSING_ARGUMENT, {"argument": _name(parameter)}
        case "MissingParameter" if parameter is not None:
            return refusals.MISSING_OPTION, {"option": _name(parameter)}
        case "NoSuchOption":
            near = next(iter(getattr(error, "possibilities", None) or ()), "")
            return refusals.UNKNOWN_OPTION, {"option": option, "near": near}
        case "BadOptionUsage" if ctx is not None and _is_flag(option, ctx):
            return refusals.OPTION_TAKES_NO_VALUE, {"option": option}
        case "BadOptionUsage":
            return refusals.OPTION_NEEDS_VALUE, {"option": option}
        case _:
            return refusals.WRONG_USAGE, {"problem": error.message}


def _name(parameter: "Parameter") -> str:
    """Return the long name of an option, or the placeholder of an argument in the help page."""
    if parameter.param_type_name == "argument":
        return parameter.metavar or parameter.name
    return max(parameter.opts, key=len)


def _is_flag(option: str, ctx: "AnyContext") -> bool:
    return any(option in each.opts and getattr(each, "is_flag", False) for each in ctx.command.get_params(ctx))


def refuse_together(one: str, others: Mapping[str, object]) -> None:
    """Refuse options that mean nothing beside another.

    Args:
        one: the option as typed.
        others: the options that do not go with it, with their values; an empty value was not given.

    Raises:
        PovplanError: one of them was given.
    """
    for other, value in others.items():
        if value:
            raise PovplanError(refusals.OPTIONS_EXCLUDE, status=ExitStatus.USAGE, first=other, second=one)
