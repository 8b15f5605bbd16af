"""The shape of the rules' pages, the same in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RulePage:
    """The words of one rule; what stands in braces is filled in from the finding.

    Args:
        sentence: what must hold, or what is asked, in one line.
        message: what is wrong with one record; follows the record's name and a colon.
        hint: what to type.
        why: why it matters.
        mend: how to put it right.
        near: added to the message when a near name was found.
        hint_near: the hint when a near name was found.
    """

    sentence: str
    message: str
    hint: str
    why: str
    mend: str
    near: str = ""
    hint_near: str = ""
