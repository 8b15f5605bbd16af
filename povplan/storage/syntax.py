"""What a YAML parser's refusal most likely comes from, as one of our own rules with the place to look at."""

import re
from typing import TYPE_CHECKING, Any

from povplan.rules.reading import Reading
from povplan.storage.flaw import Flaw, Place

if TYPE_CHECKING:
    from ruamel.yaml.error import MarkedYAMLError

# The parser's own words (ruamel.yaml, pure Python), and which rule each means. The first that occurs decides.
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

# What opens something is where to look when it is never closed; the parser notices only much later.
_AT_START = frozenset({Reading.NO_COLON, Reading.QUOTE, Reading.BRACKET})

_KEY_AT_START = re.compile(r"[ -]*[\w-]+ *$")
_KEY = re.compile(r"""[ -]*(?:[\w-]+|"[^"]*"|'[^']*') *:(?: |$)""")


def name_cause(error: "MarkedYAMLError", text: str, last: Any) -> Flaw:  # noqa: ANN401 - a parser's event, see `exact`
    """Return the flaw that most likely made a parser give up.

    Args:
        error: the parser's error.
        text: what it was reading.
        last: the last event before the error, None at the start.
    """
    words = f"{error.context}: {error.problem}"
    code = next((code for pattern, code in _CAUSES if re.search(pattern, words)), Reading.SYNTAX)
    mark = error.problem_mark or error.context_mark
    if code in _AT_START and error.context_mark:
        mark = error.context_mark
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if code is Reading.COLON:
        return _look_at_colon(text, place)
    if code is Reading.INDENT and not getattr(last, "end_mark", None):
        # Nothing was read yet: a line with % that no document follows.
        return Flaw(Reading.DIRECTIVE, place=place)
    if code is Reading.INDENT and last.end_mark.line + 1 == place[0]:
        # Something follows a value that is complete: its quotes or brackets do not enclose it.
        start = (last.start_mark.line + 1, last.start_mark.column + 1)
        if getattr(last, "style", None) in ("'", '"'):
            return Flaw(Reading.QUOTE, place=start)
        if text[last.start_mark.index : last.end_mark.index] in ("]", "}"):
            return Flaw(Reading.BRACKET, place=place)
    return Flaw(code, place=place)


def _look_at_colon(text: str, place: Place) -> Flaw:
    """Tell apart the reasons for a colon where none may stand: the words before it, or the lines above it."""
    lines = text.split("\n")
    line, column = place
    if not _KEY_AT_START.match(lines[line - 1][: column - 1]):
        return Flaw(Reading.COLON, place=place)
    above = next((n for n in range(line - 2, -1, -1) if lines[n].strip() and not lines[n].lstrip().startswith("#")), 0)
    if not _KEY.match(lines[above]):
        return Flaw(Reading.NO_COLON, place=(above + 1, len(lines[above]) - len(lines[above].lstrip(" -")) + 1))
    return Flaw(Reading.INDENT, place=(line, len(lines[line - 1]) - len(lines[line - 1].lstrip(" -")) + 1))
