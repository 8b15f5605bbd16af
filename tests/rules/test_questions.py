"""The edges of what an officer is asked about a household."""

from datetime import date

import made_up
import pytest

from povplan.rules.registry import BY_CODE
from povplan.rules.rule import check_book

CAUSES = [
    {"id": "labour", "name": "Không có lao động", "official": "labour"},
    {"id": "capital", "name": "Thiếu vốn", "official": "capital"},
]


def codes(**household: object) -> set[str]:
    """Return the codes of the questions on work, in a plan of one made-up household."""
    book = made_up.book([made_up.household(1, **household)], causes=CAUSES, measures=[])
    asked = [BY_CODE[code] for code in ("HH101", "HH102", "HH104", "HH105")]
    return {finding.code for finding in check_book(book, date(2023, 12, 31), asked)}


@pytest.mark.parametrize(
    ("members", "workers", "deprivations", "found"),
    [
        (4, 2, [1, 4, 10], set()),  # just half
        (4, 1, [1, 4, 10], {"HH101"}),
        (5, 2, [1, 4, 10], {"HH101"}),
        (4, 2, [1, 2, 4], {"HH102"}),
        (4, 1, [1, 2, 4], set()),
    ],
)
def test_dependants_are_more_than_half(members: int, workers: int, deprivations: list[int], found: set[str]) -> None:
    assert codes(members=members, workers=workers, deprivations=deprivations) == found


@pytest.mark.parametrize(
    ("members", "workers", "causes", "found"),
    [
        (2, 0, ["labour"], set()),
        (2, 0, ["capital"], {"HH105"}),
        (2, 1, ["labour"], {"HH104"}),
        (2, 1, ["capital"], set()),
        (0, 0, ["capital"], set()),  # HH008 tells what is wrong there
    ],
)
def test_want_of_labour_goes_with_having_no_workers(
    members: int, workers: int, causes: list[str], found: set[str]
) -> None:
    assert codes(members=members, workers=workers, causes=causes, deprivations=[2, 4, 10]) - {"HH102"} == found
