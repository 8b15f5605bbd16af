"""Sentences on the screen, broken between words."""

import textwrap

from povplan.render.cells import make_visible

_NARROWEST = 30


def break_line(text: str, width: int | None, first: str = "", others: str = "") -> str:
    """Return a line without control characters, broken between words.

    Args:
        text: the line.
        width: columns of the screen; None: it does not break.
        first: indent of the first line.
        others: indent of further lines.
    """
    shown = make_visible(text).rstrip()
    if width is None:
        return first + shown
    return textwrap.fill(
        shown, max(width, _NARROWEST), initial_indent=first, subsequent_indent=others, break_on_hyphens=False
    )
