"""The page of each rule, read only when a rule has something to say."""

from importlib import import_module
from typing import NamedTuple

from povplan.words.phrase import Phrase


class RulePage(NamedTuple):
    """The words of one rule; what stands in braces is filled in from the finding.

    Args:
        sentence: what must hold, or what is asked, in one line.
        message: what is wrong with one record; follows the record's name and a colon.
        hint: what to type.
        why: why it matters.
        mend: how to put it right.
        near: added to the message when a near name was found.
        hint_near: the hint when a near name was found; None: the same.
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
