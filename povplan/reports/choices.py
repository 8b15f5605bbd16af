"""Choices in a sentence: the first of them, and how many more there are."""

from povplan.words import labels
from povplan.words.language import Language

_MOST_SHOWN = 10


def shorten(values: tuple[object, ...], language: Language) -> tuple[object, ...]:
    """Return the first of many values, and how many more there are."""
    more = len(values) - _MOST_SHOWN
    return (*values[:_MOST_SHOWN], labels.AND_MORE.say(language, count=more)) if more > 0 else values
