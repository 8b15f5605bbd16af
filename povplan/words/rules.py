"""The page of each rule, loaded only if a rule has something to report."""

from importlib import import_module
from typing import NamedTuple

from povplan.words.phrase import Phrase


class RulePage(NamedTuple):
    """The words of one rule; fields in braces are filled in from the finding.

    Args:
        sentence: the requirement or the question, in one line.
        message: the problem with one record; follows the record's name and a colon.
        hint: the text to type.
        why: the reason why it matters.
        mend: the way to fix it.
        near: text added to the message if a near name was found.
        hint_near: the hint if a near name was found; None for the same hint.
    """

    sentence: Phrase
    message: Phrase
    hint: Phrase
    why: Phrase
    mend: Phrase
    near: Phrase = Phrase("", "")
    hint_near: Phrase | None = None


def page_of(code: str) -> RulePage:
    """Return the page of a rule."""
    pages: dict[str, RulePage] = import_module(f"povplan.words.rules_{code[:2].lower()}").PAGES
    return pages[code]
