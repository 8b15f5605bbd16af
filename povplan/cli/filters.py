"""Which households a list is to show."""

from collections.abc import Iterator
from dataclasses import dataclass

from povplan.cli.targets import choose_ids, choose_indicators
from povplan.cli.values import Codes, Items
from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.names import fold
from povplan.progress.standing import Standing
from povplan.words.commands import NAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a household must have; of each, one is enough. None: it does not matter.

    Args:
        villages: ids.
        responsibles: ids of officers and organisations in charge.
        categories: opening classes.
        indicators: codes of deprivations it has on the day.
        causes: ids.
        states: what its reviews say of it on the day.
        text: words in names and notes, folded; empty: any.
    """

    villages: frozenset[str] | None
    responsibles: frozenset[str] | None
    categories: frozenset[str] | None
    indicators: frozenset[int] | None
    causes: frozenset[str] | None
    states: frozenset[str] | None
    text: str

    def keeps(self, standing: Standing, book: Book) -> bool:
        """Tell whether a household is to be shown."""
        household = standing.household
        return (
            (self.villages is None or household.village in self.villages)
            and (self.responsibles is None or not self.responsibles.isdisjoint(book.in_charge(household)))
            and (self.categories is None or household.category.value in self.categories)
            and (self.indicators is None or not self.indicators.isdisjoint(standing.deprivations))
            and (self.causes is None or not self.causes.isdisjoint(household.causes))
            and (self.states is None or standing.stand.value in self.states)
            and any(self.text in fold(written) for written in _texts(household))
        )


def choose_filter(  # noqa: PLR0913 - an argument an option
    book: Book,
    *,
    village: Items | None,
    officer: Items | None,
    category: Items | None,
    indicator: Codes | None,
    cause: Items | None,
    state: Items | None,
    search: str | None,
) -> Filter:
    """Return the filter that the options describe.

    Raises:
        PovplanError: something is asked for that the plan has not got.
    """
    people = tuple(book.responsibles.values())
    return Filter(
        villages=None if village is None else choose_ids(village, book.plan.villages, NAMES.unknown_village),
        responsibles=None if officer is None else choose_ids(officer, people, NAMES.unknown_officer),
        categories=None if category is None else frozenset(category),
        indicators=None if indicator is None else choose_indicators(indicator, book),
        causes=None if cause is None else choose_ids(cause, book.plan.causes, NAMES.unknown_cause),
        states=None if state is None else frozenset(state),
        text=fold(search or ""),
    )


def _texts(household: Household) -> Iterator[str]:
    yield household.head
    notes = [household.cause_note, household.measure_note]
    notes += [text for visit in household.visits for text in (visit.need, visit.note)]
    notes += [support.note for support in household.support]
    notes += [review.note for review in household.reviews]
    yield from (note for note in notes if note)
