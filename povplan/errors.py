"""The root error of povplan and the exit statuses that scripts rely on."""

from enum import IntEnum

from povplan.words.phrase import Phrase


class ExitStatus(IntEnum):
    """The status with which the process ends."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    FILES = 3
    BUG = 70


class PovplanError(Exception):
    """A problem that stops the program and that the user can fix.

    It carries a phrase and the values of its fields, so that the language is chosen when it is shown.
    """

    def __init__(self, phrase: Phrase, *, status: ExitStatus = ExitStatus.FILES, **details: object) -> None:
        super().__init__(phrase.en)
        self.phrase = phrase
        self.status = status
        self.details = details
