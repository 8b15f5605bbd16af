"""Everything that the records of the three files share: the base class and the kinds of value."""

import datetime as dt
import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from povplan.model.kinds import Category


class Record(BaseModel):
    """A mapping of a data file: unknown keys are refused, numbers are never guessed, nothing changes after reading.

    Validation is strict throughout, because all outside data comes in as JSON, in which text of a closed list, a date
    and a list have one spelling each.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False, defer_build=True)


TEXT = r"\S"
Text = Annotated[str, Field(min_length=1, pattern=TEXT)]
"""Words of the plan, not blank."""

NAME = r"^[^\t\n]*\S[^\t\n]*$"
Name = Annotated[str, Field(min_length=1, pattern=NAME)]
"""Name of a person, a place, an office or a thing: one line, not blank."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$", max_length=80)]
"""Name by which other records refer to a record: lower-case ASCII letters and digits, joined by - or _."""

Count = Annotated[int, Field(ge=0)]
"""A number of things that cannot be negative."""

Year = Annotated[int, Field(ge=2000, le=2100)]
"""A calendar year."""


def _read_day(value: object) -> object:
    # Pydantic would read digits in quotes as seconds since 1970.
    if not isinstance(value, str):
        return value
    kind = "date_parsing"
    if not _DAY.fullmatch(value):
        raise PydanticCustomError(kind, "not written year-month-day")
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError(kind, "no such day") from None


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Day = Annotated[dt.date, BeforeValidator(_read_day)]
"""A date, written year-month-day."""


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
