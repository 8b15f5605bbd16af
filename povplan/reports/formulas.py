"""What a spreadsheet would run instead of showing it: for every form that ends up in one."""

import unicodedata

_SIGNS = "=+-@"
_MINUS = "\u2212"


def guard(text: str) -> str:
    """Return text that no spreadsheet runs as a formula: an apostrophe stands before what one may run.

    That is what begins with one of = + - @, in full width too, or with a blank, a line end or something unseen, which a
    spreadsheet may drop before it looks. Text that begins with apostrophes before such a character gets one more, so
    that taking one off gives it back.
    """
    first = text.lstrip("'")[:1]
    return f"'{text}" if first and _may_be_run(first) else text


def _may_be_run(first: str) -> bool:
    return (
        first == _MINUS or not first.isprintable() or first.isspace() or unicodedata.normalize("NFKC", first) in _SIGNS
    )
