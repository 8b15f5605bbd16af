"""What a workbook or a document cannot hold."""

import re
from datetime import date

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""Characters that XML cannot hold."""

LONGEST_TEXT = 32_767
"""The most characters of a cell of a workbook."""

FIRST_DAY = date(1900, 3, 1)
"""The first day that a workbook can hold as a date and that all programs read alike."""
