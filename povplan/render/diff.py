"""The difference between two texts as a unified diff."""

import difflib
from itertools import takewhile

from povplan.render.cells import make_visible

_AROUND = 3
"""Lines shown around a difference."""

_COLOURS = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}
_PLAIN = "\x1b[0m"


def draw_difference(old: str, new: str, file: str, *, colour: bool = False) -> str:
    """Return a unified diff; only the lines between the first and the last difference are compared.

    Args:
        old: the text before the change.
        new: the text after it.
        file: name of the file as shown.
        colour: whether added and removed lines are coloured.
    """
    one, other = old.split("\n"), new.split("\n")
    head = _count_same(one, other)
    tail = min(_count_same(one[::-1], other[::-1]), min(len(one), len(other)) - head)
    first = max(head - _AROUND, 0)
    lines = difflib.unified_diff(
        one[first : len(one) - max(tail - _AROUND, 0)],
        other[first : len(other) - max(tail - _AROUND, 0)],
        file,
        file,
        n=_AROUND,
        lineterm="",
    )
    return "".join(_draw_line(_shift(line, first), colour=colour) for line in lines)


def _count_same(one: list[str], other: list[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _shift(line: str, by: int) -> str:
    """Return a line with the numbers of its hunk counted from the start of the file."""
    if not line.startswith("@@ "):
        return line
    spans = []
    for span in line.split()[1:3]:
        start, comma, count = span[1:].partition(",")
        spans.append(f"{span[0]}{int(start) + by}{comma}{count}")
    return f"@@ {' '.join(spans)} @@"


def _draw_line(line: str, *, colour: bool) -> str:
    shown = make_visible(line)
    if colour and line[:1] in _COLOURS and not line.startswith(("+++", "---")):
        shown = f"{_COLOURS[line[0]]}{shown}{_PLAIN}"
    return shown + "\n"
