"""Choosing households: by who, where, what, and by words of their name."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.names import fold
from povplan.model.record import Category
from povplan.progress.standing import Stand, Standing


@dataclass(frozen=True, slots=True)
class Choice:
    """What a household must fit; an empty field lets all pass, in a field any one value is enough.

    Args:
        villages: ids.
        responsibles: ids of officers or organisations in charge.
        categories: classes in the list.
        indicators: codes that it bears on the day looked at.
        causes: ids.
        stands: what its reviews say of it.
        search: words that all occur in the head's name, whatever case and accents.
    """

    villages: frozenset[str] = field(default_factory=frozenset)
    responsibles: frozenset[str] = field(default_factory=frozenset)
    categories: frozenset[Category] = field(default_factory=frozenset)
    indicators: frozenset[int] = field(default_factory=frozenset)
    causes: frozenset[str] = field(default_factory=frozenset)
    stands: frozenset[Stand] = field(default_factory=frozenset)
    search: str = ""


def choose(book: Book, standings: Iterable[Standing], choice: Choice) -> list[Standing]:
    """Return the households that fit, in the order of the list."""
    wanted = fold(choice.search).split()
    return [each for each in standings if _fits(book, each, choice) and _is_named(each.household, wanted)]


def find_households(households: Iterable[Household], text: str) -> list[Household]:
    """Return the households that a number or a name may mean: an exact name wins over all that contain the words."""
    known = list(households)
    if text.strip().isascii() and text.strip().isdigit():
        return [h for h in known if h.id == int(text)]
    wanted = fold(text)
    exact = [h for h in known if h.head == text.strip()] or [h for h in known if fold(h.head) == wanted]
    return exact or [h for h in known if wanted and _is_named(h, wanted.split())]


def _fits(book: Book, standing: Standing, choice: Choice) -> bool:
    household = standing.household
    return (
        (not choice.villages or household.village in choice.villages)
        and (not choice.categories or household.category in choice.categories)
        and (not choice.stands or standing.stand in choice.stands)
        and (not choice.indicators or not choice.indicators.isdisjoint(standing.deprivations))
        and (not choice.causes or not choice.causes.isdisjoint(household.causes))
        and (not choice.responsibles or not choice.responsibles.isdisjoint(book.in_charge(household)))
    )


def _is_named(household: Household, words: list[str]) -> bool:
    if not words:
        return True
    name = fold(household.head)
    return all(word in name for word in words)
