"""A help page as text, at any width and in the language spoken.

Typer draws its own with rich: the import costs more than the rest of `povplan --help`, and the titles are English.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from textwrap import wrap

import typer

_WIDEST = 100
_NARROWEST = 16
"""On fewer columns the lines are left to the terminal: one letter a line helps nobody."""
_NAMES_WIDEST = 26
_HELD = "\N{NO-BREAK SPACE}"
_SIDE_BY_SIDE = 60
"""From this width on, a name and its explanation stand side by side."""


@dataclass(frozen=True, slots=True)
class Section:
    """A titled list of names and their explanations.

    Args:
        title: the heading.
        rows: pairs of a name and its explanation.
    """

    title: str
    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class HelpPage:
    """The content of a help page.

    Args:
        usage: the word before the usage line, and the line itself.
        text: paragraphs, a blank line between them.
        sections: the lists; empty ones are left out.
        examples: the heading of the examples, and the command lines.
        last_line: the line at the end.
    """

    usage: tuple[str, str]
    text: str
    sections: Sequence[Section] = field(default_factory=tuple)
    examples: tuple[str, Sequence[str]] = ("", ())
    last_line: str = ""


def draw_help(page: HelpPage, width: int, *, colour: bool) -> str:
    """Return the page, laid out for a width in columns."""
    width = max(min(width, _WIDEST), _NARROWEST)
    word, line = page.usage
    first, *others = wrap(f"{word} {line}", width, subsequent_indent="    ", break_on_hyphens=False)
    blocks = [[_bold(word, colour=colour) + first.removeprefix(word), *others]]
    blocks += [wrap(paragraph, width) for paragraph in page.text.split("\n\n")]
    blocks += [
        [
            *(_bold(line, colour=colour) for line in wrap(f"{section.title}:", width)),
            *_draw_rows(section.rows, width, colour=colour),
        ]
        for section in page.sections
        if section.rows
    ]
    heading, commands = page.examples
    if commands:
        titles = [_bold(line, colour=colour) for line in wrap(f"{heading}:", width)]
        blocks.append(titles + [line for command in commands for line in _break_command(command, width)])
    if page.last_line:
        blocks.append(wrap(page.last_line, width))
    return "\n\n".join("\n".join(block) for block in blocks)


def _draw_rows(rows: Sequence[tuple[str, str]], width: int, *, colour: bool) -> list[str]:
    beside = width >= _SIDE_BY_SIDE
    column = min(max(len(name) for name, _ in rows), _NAMES_WIDEST) + 4 if beside else 6
    lines = []
    for name, text in rows:
        explanation = wrap(text, width - column, break_long_words=False, break_on_hyphens=False)
        if beside and len(name) + 4 <= column and explanation:
            gap = " " * (column - 2 - len(name))
            lines.append(f"  {_cyan(name, colour=colour)}{gap}{explanation.pop(0)}")
        else:
            lines += [f"  {_cyan(part, colour=colour)}" for part in _break_name(name, width - 2)]
        lines += [" " * column + line for line in explanation]
    return lines


def _break_name(name: str, width: int) -> list[str]:
    # A closed list may break after a bar, where `wrap` would not break it.
    spaced = wrap(name.replace("|", "| "), width, subsequent_indent="    ", break_on_hyphens=False)
    return [line.replace("| ", "|") for line in spaced]


def _break_command(command: str, width: int) -> Iterator[str]:
    """Yield the lines of a command, which breaks before an option, or within one that is too long for a line."""
    room = width - len("      ")
    parts = [part if len(part) > room else part.replace(" ", _HELD) for part in re.split(r" (?=-)", command)]
    lines = wrap(
        " ".join(parts), width, initial_indent="  ", subsequent_indent=" " * (width - room), break_on_hyphens=False
    )
    yield from (line.replace(_HELD, " ") for line in lines)


def _bold(text: str, *, colour: bool) -> str:
    return typer.style(text, bold=True) if colour else text


def _cyan(text: str, *, colour: bool) -> str:
    return typer.style(text, fg=typer.colors.CYAN) if colour else text
