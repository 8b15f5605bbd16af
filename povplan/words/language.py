"""The two languages of the screen and the papers."""

from enum import StrEnum


class Language(StrEnum):
    """A language, by its code."""

    VI = "vi"
    EN = "en"
