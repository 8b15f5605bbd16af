"""The part of a sheet that has cells, known before any reader makes room for it.

A reader makes room for every cell between the first and the last; a single one in the last corner of a sheet would be
seventeen thousand million.
"""

from povplan.errors import PovplanError
from povplan.intake.grid import name_column
from povplan.words import reading

MOST_CELLS = 1_500_000
"""The most cells of a file, with the empty ones between: 20,000 households have 300,000 to 600,000.

Measured, so many cells take 150 MB of memory from an xlsx file, 240 MB from ods, 360 MB from xls (a file of 26 MB).
"""


class Area:
    """The smallest rectangle around the cells of a sheet; rows and columns from 1."""

    __slots__ = ("bottom", "left", "right", "top")

    def __init__(self) -> None:
        self.top = self.left = 1 << 31
        self.bottom = self.right = 0

    def add(self, row: int, column: int) -> None:
        """Make room for a cell."""
        self.top = min(self.top, row)
        self.bottom = max(self.bottom, row)
        self.left = min(self.left, column)
        self.right = max(self.right, column)

    def count(self) -> int:
        """Return the number of cells."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1) if self.bottom else 0


def check_areas(areas: list[Area], file: object) -> None:
    """Refuse a file whose sheets have too many cells together."""
    if sum(area.count() for area in areas) > MOST_CELLS:
        largest = max(areas, key=Area.count)
        raise refuse_cells(file, largest.bottom, largest.right)


def refuse_cells(file: object, row: int, column: int) -> PovplanError:
    """Return the error for too many cells, the last of which is in this place."""
    cell = f"{name_column(column)}{row}"
    return PovplanError(reading.TOO_MANY_CELLS, file=file, most=MOST_CELLS, cell=cell)
