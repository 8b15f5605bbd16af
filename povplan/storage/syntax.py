"""Turns the error of a YAML parser into one of our own rules: the most likely cause, with the place to look at."""

import re
from typing import Any

from povplan.rules.reading import Reading
from povplan.storage.flaw import Flaw, Place

# The parser's own words (ruamel.yaml, pure Python) and the rule that each stands for; the first match decides.
_CAUSES = (
    (r"character '\\t' that cannot start", Reading.TAB),
    (r"scanning a simple key", Reading.NO_COLON),
    (r"mapping values are not allowed", Reading.COLON),
    (r"scanning a double-quoted scalar", Reading.BACKSLASH),
    (r"scanning a quoted scalar", Reading.QUOTE),
    (r"parsing a flow (sequence|mapping|node)", Reading.BRACKET),
    (r"undefined tag handle|(scanning|parsing) an? tag", Reading.TAG),
    (r"directive|incompatible YAML document", Reading.DIRECTIVE),
    (r"that cannot start any token", Reading.FIRST_CHARACTER),
    (r"scanning (an anchor|an alias|a block scalar)", Reading.FIRST_CHARACTER),
    (r"(sequence entries|mapping keys) are not allowed", Reading.FIRST_CHARACTER),
    (r"node content, but found '[]},?:-]", Reading.FIRST_CHARACTER),
    (r"<block end>|<document start>", Reading.INDENT),
)

# For these the place to look at is the opening mark: the parser notices only much later that it is never closed.
_AT_START = frozenset({Reading.NO_COLON, Reading.QUOTE, Reading.BRACKET})

_MARK = 7
_MERGE = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: |$)")
# Blanks at the start of a line, at least one of them neither a space nor a tab.
_ODD_SPACE = re.compile(r"([ -]*)[^\S \t\n][^\S\n]*")
_KEY_ALONE = re.compile(r"[ -]*[\w-]+ *$")
_KEY_FIRST = re.compile(r"""[ -]*(?:[\w-]+|"[^"]*"|'[^']*') *:(?: |$)""")
_GLUED_DASH = re.compile(r"( *)-([A-Za-z_]\w*):(?: |$)")
# A colon from another script, or a colon before a blank that no keyboard types.
_ODD_COLON = re.compile(r"([ -]*[^\W\d][\w ]*?) *(:?[\uff1a\ufe55\ua789\u2236]|:[^\S \t\n])")
_TAG = re.compile(r"!\S*")
_FAR_ESCAPE = re.compile(r"\\U(?!000|0010)")


def name_cause(error: Exception, text: str, last: Any) -> Flaw:  # noqa: ANN401 - an event, see `exact`
    """Return the flaw that most likely stopped the parser.

    Args:
        error: the parser's error.
        text: the text of the file.
        last: the last event before the error; None at the start.
    """
    if hidden := _look_at_lines(text):
        return hidden
    flaw = _name_cause(error, text, last)
    if flaw.place and (better := _look_at_line(flaw, text.split("\n"))):
        return better
    return flaw


def _name_cause(error: Exception, text: str, last: Any) -> Flaw:  # noqa: ANN401 - an event, see `exact`
    if isinstance(error, ValueError):  # From chr(), for an escape beyond Unicode.
        escape = _FAR_ESCAPE.search(text, last.end_mark.index if last else 0)
        return Flaw(Reading.BACKSLASH, place=_place_of(text, escape.start() if escape else 0))
    context, opened = getattr(error, "context", None), getattr(error, "context_mark", None)
    words = f"{context}: {getattr(error, 'problem', None)}"
    code = next((code for pattern, code in _CAUSES if re.search(pattern, words)), Reading.SYNTAX)
    mark = opened if code in _AT_START and opened else getattr(error, "problem_mark", None) or opened
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if code is Reading.COLON:
        return _look_at_colon(text, place)
    if code is Reading.INDENT:
        return _look_at_end(text, place, last)
    if code is Reading.TAG:
        tag = _TAG.search(text, opened.index if opened else 0)
        return Flaw(code, details={"tag": tag[0] if tag else "!"}, place=place)
    return Flaw(code, place=place)


def _look_at_lines(text: str) -> Flaw | None:
    """Return the flaw that a person would see first: marks of an unresolved merge, or blanks other than spaces."""
    for number, line in enumerate(text.split("\n"), start=1):
        if _MERGE.match(line):
            return Flaw(Reading.MERGE, details={"written": line[:_MARK]}, place=(number, 1))
        odd = _ODD_SPACE.match(line)
        if odd:
            names = tuple(dict.fromkeys(f"U+{ord(char):04X}" for char in odd[0] if char not in " \t"))
            return Flaw(Reading.ODD_SPACE, details={"characters": names}, place=(number, len(odd[1]) + 1))
    return None


def _look_at_line(flaw: Flaw, lines: list[str]) -> Flaw | None:
    """Return a flaw that a person would see on the line: a dash without a space, or a look-alike of a colon."""
    number = flaw.place[0] if flaw.place else 1
    if flaw.code in (Reading.INDENT, Reading.NO_COLON):
        for near in (number, number - 1):
            if near and (glued := _GLUED_DASH.match(_line_at(lines, near))):
                return Flaw(Reading.NO_DASH, details={"key": glued[2]}, place=(near, len(glued[1]) + 1))
    if flaw.code is Reading.NO_COLON and (odd := _ODD_COLON.match(_line_at(lines, number))):
        names = ", ".join(f"U+{ord(char):04X}" for char in odd[2] if char != ":")
        return Flaw(Reading.NO_COLON, details={"near": names}, place=(number, len(odd[1]) + 1))
    return None


def _line_at(lines: list[str], number: int) -> str:
    """Return the line of that number, empty for the one line more that the parser may count."""
    return lines[number - 1] if number <= len(lines) else ""


def _look_at_colon(text: str, place: Place) -> Flaw:
    """Return why a colon is not allowed here: because of the words before it, or of the lines above it."""
    lines = text.split("\n")
    line, column = place
    if not _KEY_ALONE.match(lines[line - 1][: column - 1]):
        return Flaw(Reading.COLON, place=place)
    above = next((n for n in range(line - 1, 0, -1) if lines[n - 1].strip() and lines[n - 1].lstrip()[0] != "#"), line)
    if above == line or _KEY_FIRST.match(lines[above - 1]):
        return Flaw(Reading.INDENT, place=(line, _first_column(lines[line - 1])))
    return Flaw(Reading.NO_COLON, place=(above, _first_column(lines[above - 1])))


def _look_at_end(text: str, place: Place, last: Any) -> Flaw:  # noqa: ANN401 - an event, see `exact`
    """Return why a block ends too early: because of its indentation, or of the end of its last value."""
    if type(last).__name__ == "StreamStartEvent":
        return Flaw(Reading.DIRECTIVE, place=place)  # The file holds nothing but a line with %.
    if last.end_mark.line + 1 == place[0]:
        if getattr(last, "style", None) in ("'", '"'):
            return Flaw(Reading.QUOTE, place=(last.start_mark.line + 1, last.start_mark.column + 1))
        if text[last.start_mark.index : last.end_mark.index] in ("]", "}"):
            return Flaw(Reading.BRACKET, place=place)
    return Flaw(Reading.INDENT, place=place)


def _first_column(line: str) -> int:
    return len(line) - len(line.lstrip(" -")) + 1


def _place_of(text: str, index: int) -> Place:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
