"""The multidimensional poverty standards: lines and counts are data that hold for a span of years."""

from typing import Annotated

from pydantic import Field

from povplan.model.household import Code
from povplan.model.kinds import Area
from povplan.model.record import Bilingual, Count, Id, Record, Text, Year


class Lines(Record):
    """Income lines of one kind of area, VND per person per month."""

    poverty: Count
    """Poor and near-poor households are at or under this line."""
    average: Count
    """Households of average living standard are above the poverty line and at or under this one."""
    score_a: Count
    """Points of the income sheet (điểm A) that stand for the poverty line."""


class IncomeLines(Record):
    """Income lines of both kinds of area."""

    rural: Lines
    """Rural communes."""
    urban: Lines
    """Wards and townships."""

    def of(self, area: Area) -> Lines:
        """Return the lines of one kind of area."""
        return self.rural if area is Area.RURAL else self.urban


class Dimension(Record):
    """A dimension of poverty (chiều)."""

    id: Id
    """Short name for other records."""
    name: Bilingual
    """Name in both languages."""


class Indicator(Record):
    """A deprivation indicator (chỉ số thiếu hụt)."""

    code: Code
    """Code in the official order."""
    dimension: Text
    """Dimension: an id."""
    name: Bilingual
    """Name in both languages."""
    deprived: Bilingual
    """When a household is deprived in it."""


class Standard(Record):
    """A poverty standard and the years in which it holds."""

    id: Id
    """Short name."""
    name: Bilingual
    """Name in both languages."""
    first_year: Year
    """First year in which it holds."""
    last_year: Year
    """Last year in which it holds."""
    legal_basis: tuple[Text, ...]
    """Decrees and decisions that it rests on."""
    income: IncomeLines
    """Income lines."""
    least_deprivations: Annotated[int, Field(ge=1)]
    """A household at or under the income line is poor from this number of deprivations on."""
    points_per_deprivation: Annotated[int, Field(ge=1)]
    """Points (điểm B) that one deprivation counts on the review sheet."""
    dimensions: tuple[Dimension, ...]
    """Dimensions in the official order."""
    indicators: tuple[Indicator, ...]
    """Indicators in the official order."""


class StandardFile(Record):
    """What deprivations.yaml holds."""

    standards: tuple[Standard, ...]
    """The standards, oldest first."""
