"""Sentences on the screen: broken at words where they would be cut."""

import textwrap

from povplan.render.cells import make_visible

_NARROWEST = 30


def break_line(text: str, width: int | None, first: str = "", others: str = "") -> str:
    """Return a line with nothing in it that steers the terminal, broken at words.

    Args:
        text: the line.
        width: columns at which it breaks; None: it does not.
        first: what stands before it.
        others: what stands before the further lines.
    """
    shown = make_visible(text).rstrip()
    if width is None:
        return first + shown
    return textwrap.fill(
        shown, max(width, _NARROWEST), initial_indent=first, subsequent_indent=others, break_on_hyphens=False
    )
