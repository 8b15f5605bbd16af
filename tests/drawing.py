"""Sheets in a format, as a command shows them."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from povplan.cli.output import FORMATS
from povplan.model.kinds import Format
from povplan.reports.report import Report
from povplan.reports.sheet import Sheet
from povplan.words.language import Language


def draw(  # noqa: PLR0913 - what is shown, and how
    form: str,
    title: str,
    sheets: Sequence[Sheet],
    record: Callable[[], Any],
    language: Language,
    *,
    width: int,
    colour: bool,
) -> str:
    """Return sheets as text."""
    writer = FORMATS[Format(form)]
    module, _, function = writer.function.partition(":")
    settings = {"width": width, "colour": colour}
    write = getattr(import_module(module), function)
    text: str = write(Report(title, sheets, record), language, **{name: settings[name] for name in writer.takes})
    return text
