"""Where one household stands on a day."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from povplan.model.household import Entry, Household, Review, State
from povplan.model.record import Category, Outcome


class Stand(StrEnum):
    """What a household's reviews say of it on a day."""

    PLANNED = "planned"
    FOLLOWED = "followed"
    PROPOSED = "proposed"
    RECOGNISED = "recognised"
    REJECTED = "rejected"
    LEFT = "gone"
    FELL_BACK = "fell_back"
    BECAME_POOR = "became_poor"
    NEW = "new"


_AS_OUTCOME = {category: Outcome(category.value) for category in Category}
_DECIDED_LATER = {State.PROPOSED: 0, State.REJECTED: 1, State.RECOGNISED: 2}


class Standing(NamedTuple):
    """A household on a day.

    Args:
        household: the household.
        outcome: its class on that day.
        stand: what its reviews say of it.
        deprivations: codes found by the last recognised review that gives them, else those of the list.
        last: its last review, of any state.
        recognised: its last recognised review.
    """

    household: Household
    outcome: Outcome
    stand: Stand
    deprivations: tuple[int, ...]
    last: Review | None = None
    recognised: Review | None = None

    @property
    def is_opening(self) -> bool:
        """Whether the household was in its class at the start of the plan."""
        return self.household.entered is None

    @property
    def done(self) -> bool:
        """Whether it counts as done: of the opening classes and recognised as out of its own."""
        return self.stand is Stand.RECOGNISED and self.is_opening

    @property
    def is_pending(self) -> bool:
        """Whether it is not out of its class yet, and still of the commune's list."""
        return self.stand is not Stand.RECOGNISED and self.stand is not Stand.LEFT

    @property
    def can_still_be_done(self) -> bool:
        """Whether a planned household may still fill the target."""
        return self.household.planned and self.stand not in (Stand.RECOGNISED, Stand.LEFT, Stand.REJECTED)


def stand_on(household: Household, as_of: date) -> Standing | None:
    """Return where a household stands at the end of a day; None if it had not come in yet."""
    if household.entered and household.entered.date > as_of:
        return None
    if not household.reviews:
        return Standing(household, _AS_OUTCOME[household.category], _without_reviews(household), household.deprivations)
    reviews = sort_reviews(household.reviews, as_of)
    recognised = [r for r in reviews if r.state is State.RECOGNISED]
    codes = next((r.deprivations for r in reversed(recognised) if r.deprivations is not None), household.deprivations)
    return Standing(
        household,
        recognised[-1].category if recognised else _AS_OUTCOME[household.category],
        _stand(household, reviews, recognised),
        codes,
        reviews[-1] if reviews else None,
        recognised[-1] if recognised else None,
    )


def sort_reviews(reviews: tuple[Review, ...], as_of: date) -> list[Review]:
    """Return the reviews up to a day in the order in which they count: of one day, the decision comes last."""
    up_to = [review for review in reviews if review.date <= as_of]
    return sorted(up_to, key=lambda review: (review.date, _DECIDED_LATER[review.state]))


def is_out(category: Category, outcome: Outcome) -> bool:
    """Tell whether an outcome counts as leaving a class: poor to near-poor or not poor, near-poor to not poor."""
    return outcome is Outcome.NOT_POOR or (category is Category.POOR and outcome is Outcome.NEAR_POOR)


def _is_about_exit(category: Category, outcome: Outcome) -> bool:
    """Tell whether a rejection refuses the exit: it bears the class that was proposed, or the one that stays."""
    return outcome.value == category.value or is_out(category, outcome)


def _without_reviews(household: Household) -> Stand:
    if household.entered:
        return Stand.FELL_BACK if household.entered.as_ is Entry.RETURNED else Stand.NEW
    return Stand.PLANNED if household.planned else Stand.FOLLOWED


def _stand(household: Household, reviews: list[Review], recognised: list[Review]) -> Stand:
    category = household.category
    if recognised and recognised[-1].category is Outcome.LEFT:
        return Stand.LEFT
    if recognised and is_out(category, recognised[-1].category):
        return Stand.RECOGNISED
    return _stand_within(household, reviews, recognised)


def _stand_within(household: Household, reviews: list[Review], recognised: list[Review]) -> Stand:
    """Return what the reviews say of a household that is still in a class."""
    category = household.category
    last = reviews[-1] if reviews else None
    if last and last.state is State.PROPOSED and is_out(category, last.category):
        return Stand.PROPOSED
    if last and last.state is State.REJECTED and _is_about_exit(category, last.category):
        return Stand.REJECTED
    if any(is_out(category, review.category) for review in recognised):
        return Stand.FELL_BACK
    if recognised and category is Category.NEAR_POOR and recognised[-1].category is Outcome.POOR:
        return Stand.BECAME_POOR
    return _without_reviews(household)
