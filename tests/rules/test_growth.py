"""Twice as many records take about twice the time, whatever is wrong with them."""

import time
from collections.abc import Callable
from datetime import date

import made_up
import pytest

from povplan.model.book import Book
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book

TODAY = date(2023, 12, 31)
FEW, TIMES = 500, 4
MOST_TIMES_AS_LONG = 10
"""What grows with the square would take 16 times as long."""

_TONES = "aáàảãạăắằẳẵặâấầẩẫậ"


def _heads(count: int) -> list[str]:
    """Return names of the same letters with other marks."""
    return [f"N{_TONES[n % 17]}n N{_TONES[n // 17 % 17]}n N{_TONES[n // 289 % 17]}n" for n in range(count)]


def _reviews(count: int, **more: object) -> list[dict[str, object]]:
    return [
        {"date": f"2023-0{1 + n % 9}-10", "category": "near_poor", "deprivations": [4], **more} for n in range(count)
    ]


MADE: dict[str, Callable[[int], Book]] = {
    "one id": lambda count: made_up.book([made_up.household() for _ in range(count)]),
    "one name": lambda count: made_up.book([made_up.household(id=n, head="Lê Văn Mẫu") for n in range(1, count)]),
    "names with other marks": lambda count: made_up.book(
        [made_up.household(id=n, head=head) for n, head in enumerate(_heads(count), 1)]
    ),
    "unknown references": lambda count: made_up.book(
        [
            made_up.household(
                id=n,
                head=f"Người {n}",
                village=f"thon-{n}",
                helpers=[f"ai-{n}"],
                causes=[f"vi-{n}"],
                visits=[{"date": "2023-04-02", "by": f"ai-{n}"}],
            )
            for n in range(1, count)
        ]
    ),
    "proposals": lambda count: made_up.book([made_up.household(reviews=_reviews(count, state="proposed"))]),
    "departures": lambda count: made_up.book(
        [made_up.household(reviews=_reviews(count, state="recognised", category="left", reason="moved"))]
    ),
    "codes": lambda count: made_up.book([made_up.household(deprivations=[1 + n % 12 for n in range(10 * count)])]),
}


def _seconds(book: Book) -> float:
    began = time.process_time()
    check_book(book, TODAY, RULES)
    return time.process_time() - began


@pytest.mark.parametrize("name", MADE)
def test_time_grows_with_the_number(name: str) -> None:
    """The best of three: a busy machine makes a run longer, never shorter."""
    make = MADE[name]
    _seconds(make(FEW))  # Imports and caches.
    few = min(_seconds(make(FEW)) for _ in range(3))
    many = min(_seconds(make(FEW * TIMES)) for _ in range(3))
    assert many < MOST_TIMES_AS_LONG * max(few, 0.002)
