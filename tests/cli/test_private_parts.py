"""The private parts of Typer that the command line relies on: an update that changes one fails here first."""

from importlib import import_module
from inspect import signature
from typing import Annotated, cast

import pytest
import typer
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("typer._click", "Command"),
        ("typer._click", "Context"),
        ("typer._click", "Parameter"),
        ("typer._completion_shared", "install"),
        ("typer._completion_shared", "get_completion_script"),
        ("typer._completion_shared", "Shells"),
        ("typer._completion_shared", "_get_shell_name"),
    ],
)
def test_a_name_that_is_imported_is_there(module: str, name: str) -> None:
    assert hasattr(import_module(module), name)


def made(function: object) -> TyperCommand:
    """Return a command that Typer makes of a function."""
    app = typer.Typer(add_completion=False)
    app.command()(function)  # type: ignore[type-var]
    return cast("TyperCommand", get_command(app))


def test_a_parameter_keeps_the_declaration_with_what_was_put_into_it() -> None:
    info = typer.Option("--number")
    vars(info)["said"] = "kept"

    def toy(number: Annotated[str | None, info] = None) -> None: ...

    (option,) = (each for each in made(toy).params if each.name == "number")
    assert isinstance(option, TyperOption)
    assert vars(option.type_descriptor.parameter_info)["said"] == "kept"


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["--nope"], "NoSuchOption"),
        (["--number"], "BadOptionUsage"),
        (["--number", "x"], "BadParameter"),
        ([], "MissingParameter"),
    ],
)
def test_a_wrong_command_line_is_known_by_the_name_of_its_class(arguments: list[str], name: str) -> None:
    def toy(number: Annotated[int, typer.Option("--number")]) -> None: ...

    with pytest.raises(typer.TyperException) as refused:
        made(toy).main(args=arguments, standalone_mode=False)
    assert type(refused.value).__name__ == name


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        (TyperCommand.parse_args, ["self", "ctx", "args"]),
        (TyperCommand.get_help_option, ["self", "ctx"]),
        (TyperGroup.resolve_command, ["self", "ctx", "args"]),
        (TyperOption.process_value, ["self", "ctx", "value"]),
    ],
)
def test_a_method_that_is_taken_over_takes_what_it_took(method: object, parameters: list[str]) -> None:
    assert list(signature(method).parameters) == parameters  # type: ignore[arg-type]
