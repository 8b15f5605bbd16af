"""A change in words: whether it is made, only planned, or undone."""

from enum import Enum
from typing import NamedTuple

from povplan.words.phrase import Phrase


class Tense(Enum):
    """How far a change has come."""

    DONE = "done"
    PLANNED = "planned"
    UNDONE = "undone"


class Verb(NamedTuple):
    """What is done to something, as a phrase for each tense."""

    done: Phrase
    planned: Phrase
    undone: Phrase

    def in_tense(self, tense: Tense) -> Phrase:
        """Return the phrase of a tense."""
        return {Tense.DONE: self.done, Tense.PLANNED: self.planned, Tense.UNDONE: self.undone}[tense]
