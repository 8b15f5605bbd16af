"""The common part of commands that show a report."""

from collections.abc import Callable
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Any

import typer

from povplan.cli.context import look_around
from povplan.cli.declare import set_parameters
from povplan.cli.options import SCREEN_FORMATS, Force, Format, OutputFile
from povplan.cli.output import choose_output

if TYPE_CHECKING:
    from povplan.reports.report import Report


def shows(function: "Callable[..., Report]") -> Callable[..., None]:
    """Return the command that shows the report of a function.

    The function gets the surroundings and its own options; the command takes those for format and destination too.
    """

    def command(ctx: typer.Context, **options: Any) -> None:  # noqa: ANN401 - as the function declares them
        here = look_around(ctx)
        form, output, force = (options.pop(each.name) for each in _GOING)
        target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
        target.show(function(here, **options))

    _, *own = signature(function).parameters.values()
    set_parameters(command, (*own, *_GOING))
    command.__doc__ = function.__doc__
    return command


_GOING = tuple(
    Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
    for name, annotation, default in (("form", Format, None), ("output", OutputFile, None), ("force", Force, False))
)
"""The options for the format and destination of a report."""
