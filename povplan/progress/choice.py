"""Choosing households by person in charge, village, class and the like, and by words of their name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from povplan.model.book import Book
from povplan.model.names import fold
from povplan.progress.followup import is_unreviewed, list_support, list_visits, tell_outlook
from povplan.progress.standing import Standing
from povplan.progress.stretch import Moment


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
        measures: ids of measures assigned to it.
        helpers: ids of its village-level helpers.
        outlooks: outlooks of the last visit that gives one, `NOT_ASSESSED` among them; only households not yet out.
        not_reviewed: whether it must be without a review since the stretch began, and not yet out.
        not_visited: whether it must be without a visit.
        not_supported: whether it must be without support.
        search: words that must all occur in the head's name, whatever their case and accents.
    """

    villages: frozenset[str] | None = None
    responsibles: frozenset[str] | None = None
    categories: frozenset[str] | None = None
    indicators: frozenset[int] | None = None
    causes: frozenset[str] | None = None
    stands: frozenset[str] | None = None
    measures: frozenset[str] | None = None
    helpers: frozenset[str] | None = None
    outlooks: frozenset[str] | None = None
    not_reviewed: bool = False
    not_visited: bool = False
    not_supported: bool = False
    search: str = ""


def choose(book: Book, standings: Iterable[Standing], choice: Choice, moment: Moment) -> list[Standing]:
    """Return the households that fit, in the order of the list.

    Args:
        book: the book.
        standings: where the households stand.
        choice: the conditions.
        moment: the day looked at.
    """
    wanted = fold(choice.search).split()
    return [
        each
        for each in standings
        if _fits(book, each, choice) and _is_followed_up(each, choice, moment) and is_named(each.household.head, wanted)
    ]


def _fits(book: Book, standing: Standing, choice: Choice) -> bool:
    household = standing.household
    return (
        (choice.villages is None or household.village in choice.villages)
        and (choice.categories is None or standing.outcome in choice.categories)
        and (choice.stands is None or standing.stand in choice.stands)
        and (choice.indicators is None or not choice.indicators.isdisjoint(standing.deprivations))
        and (choice.causes is None or not choice.causes.isdisjoint(household.causes))
        and (choice.measures is None or not choice.measures.isdisjoint(household.measures))
        and (choice.helpers is None or not choice.helpers.isdisjoint(household.helpers))
        and (choice.responsibles is None or not choice.responsibles.isdisjoint(book.in_charge(household)))
    )


def _is_followed_up(standing: Standing, choice: Choice, moment: Moment) -> bool:
    household = standing.household
    return (
        (choice.outlooks is None or tell_outlook(standing, moment.as_of) in choice.outlooks)
        and not (choice.not_reviewed and not is_unreviewed(standing, moment))
        and not (choice.not_visited and list_visits(household, moment.as_of))
        and not (choice.not_supported and list_support(household, moment.as_of))
    )


def is_named(head: str, words: Sequence[str]) -> bool:
    """Return whether a name contains all of the folded words."""
    name = fold(head) if words else ""
    return all(word in name for word in words)
