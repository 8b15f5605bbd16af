"""The root error of povplan and the exit statuses that scripts rely on."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What the process ends with."""

    DONE = 0
    FINDINGS = 1
    USAGE = 2
    FILES = 3
    BUG = 70


class PovplanError(Exception):
    """Something that stops the program and that the user can put right.

    Carries the name of a sentence in the catalogue of words and what goes into it, so that the language is chosen
    where it is shown.
    """

    def __init__(self, phrase: str, *, status: ExitStatus = ExitStatus.FILES, **details: object) -> None:
        super().__init__(phrase)
        self.phrase = phrase
        self.status = status
        self.details = details
