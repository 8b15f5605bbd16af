"""The shape of the catalogues: a phrase that one language lacks stops the program at its import."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RulePage:
    """The words of one rule.

    Args:
        sentence: what must hold, or what is asked, in one line.
        message: what is wrong with one record; fields in braces.
        hint: what to type; fields in braces.
        why: why it matters.
        mend: how to put it right.
    """

    sentence: str
    message: str
    hint: str
    why: str
    mend: str
