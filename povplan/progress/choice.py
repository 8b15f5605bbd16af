"""Choosing households by person in charge, village, class and the like, and by words of their name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from povplan.model.book import Book
from povplan.model.names import fold
from povplan.progress.standing import Standing


@dataclass(frozen=True, slots=True)
class Choice:
    """Conditions that a household must meet; None admits all, and one of several values is enough.

    Args:
        villages: ids.
        responsibles: ids of officers or organisations in charge.
        categories: classes on the day looked at.
        indicators: codes that it has on the day looked at.
        causes: ids.
        stands: statuses according to its reviews.
        search: words that must all occur in the head's name, whatever their case and accents.
    """

    villages: frozenset[str] | None = None
    responsibles: frozenset[str] | None = None
    categories: frozenset[str] | None = None
    indicators: frozenset[int] | None = None
    causes: frozenset[str] | None = None
    stands: frozenset[str] | None = None
    search: str = ""


def choose(book: Book, standings: Iterable[Standing], choice: Choice) -> list[Standing]:
    """Return the households that fit, in the order of the list."""
    wanted = fold(choice.search).split()
    return [each for each in standings if _fits(book, each, choice) and is_named(each.household.head, wanted)]


def _fits(book: Book, standing: Standing, choice: Choice) -> bool:
    household = standing.household
    return (
        (choice.villages is None or household.village in choice.villages)
        and (choice.categories is None or standing.outcome in choice.categories)
        and (choice.stands is None or standing.stand in choice.stands)
        and (choice.indicators is None or not choice.indicators.isdisjoint(standing.deprivations))
        and (choice.causes is None or not choice.causes.isdisjoint(household.causes))
        and (choice.responsibles is None or not choice.responsibles.isdisjoint(book.in_charge(household)))
    )


def is_named(head: str, words: Sequence[str]) -> bool:
    """Return whether a name contains all of the folded words."""
    name = fold(head) if words else ""
    return all(word in name for word in words)
