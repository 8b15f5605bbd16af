"""Phrases as tests need them."""

import re

from povplan.words.phrase import Phrase


def same(text: str) -> Phrase:
    """Return a phrase that says the same in both languages."""
    return Phrase(text, text)


def as_told(phrase: Phrase) -> str:
    """Return a pattern that the text of an error with this phrase matches."""
    return re.escape(phrase.en)
