"""Text that a spreadsheet would run as a formula: for every format that ends up in a spreadsheet."""

import unicodedata

_SIGNS = "=+-@"
_MINUS = "\u2212"


def guard(text: str) -> str:
    """Return text that no spreadsheet runs as a formula: text that one might run gets an apostrophe in front.

    A spreadsheet might run text that begins with = + - or @, also in full width, or with a blank, a line end or an
    invisible character, which it may drop first. Text that already has apostrophes before such a character gets one
    more, so that removing one gives the text back.
    """
    first = text.lstrip("'")[:1]
    return f"'{text}" if first and _may_be_run(first) else text


def keep_apostrophe(text: str) -> str:
    """Return text for a cell that runs nothing as it is, with one more apostrophe if `unguard` would take one off."""
    return text if unguard(text) == text else f"'{text}"


def _may_be_run(first: str) -> bool:
    return (
        first == _MINUS or not first.isprintable() or first.isspace() or unicodedata.normalize("NFKC", first) in _SIGNS
    )


def unguard(text: str) -> str:
    """Return text without the apostrophe that `guard` puts in front; any other text is returned unchanged."""
    return text[1:] if text.startswith("'") and guard(text[1:]) == text else text
