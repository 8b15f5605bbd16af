"""The root error of povplan and the exit statuses that scripts rely on."""

from enum import IntEnum

from povplan.words.phrase import Phrase


class ExitStatus(IntEnum):
    """What the process ends with."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    FILES = 3
    BUG = 70


class PovplanError(Exception):
    """Something that stops the program and that the user can put right.

    Carries a phrase and what goes into it, so that the language is chosen when it is shown.
    """

    def __init__(self, phrase: Phrase, *, status: ExitStatus = ExitStatus.FILES, **details: object) -> None:
        super().__init__(phrase.en)
        self.phrase = phrase
        self.status = status
        self.details = details
