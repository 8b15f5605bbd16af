"""What every record of the three files has in common: the base class and the kinds of value."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Record(BaseModel):
    """A mapping of a data file: unknown keys are refused, numbers are never guessed, nothing changes after reading.

    Strict as a whole, because everything that comes in from outside comes in as JSON, where text of a closed list, a
    date and a list have one spelling each.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False, defer_build=True)


Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
"""Words of the plan, not blank."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$", max_length=80)]
"""Name of a record for other records: lower-case ASCII letters and digits, joined by - or _."""

Count = Annotated[int, Field(ge=0)]
"""A number of things that cannot be negative."""

Year = Annotated[int, Field(ge=2000, le=2100)]
"""A calendar year."""


class Category(StrEnum):
    """Class of a household that the plan follows."""

    POOR = "poor"
    NEAR_POOR = "near_poor"


class Outcome(StrEnum):
    """Class that a review gives a household."""

    POOR = "poor"
    NEAR_POOR = "near_poor"
    NOT_POOR = "not_poor"
    LEFT = "left"


class Area(StrEnum):
    """Which income line applies."""

    RURAL = "rural"
    URBAN = "urban"


LanguageCode = Literal["vi", "en"]
"""Language of the screen and the papers."""


class Counts(Record):
    """A number of poor and a number of near-poor households."""

    poor: Count
    """Poor households."""
    near_poor: Count
    """Near-poor households."""

    def of(self, category: Category) -> int:
        """Return the number for one class."""
        return self.poor if category is Category.POOR else self.near_poor


class Bilingual(Record):
    """The same words in both languages."""

    vi: Text
    """Vietnamese, in the official wording."""
    en: Text
    """English."""

    def in_language(self, language: LanguageCode) -> str:
        """Return the words of one language."""
        return self.vi if language == "vi" else self.en
