"""Where one household stands on a day."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from povplan.model.household import Entered, Household, Review
from povplan.model.kinds import Category, Entry, Outcome, Stand, State
from povplan.model.reviews import is_out, list_counted, order_of
from povplan.progress.stretch import Moment

_AS_OUTCOME = {category: Outcome(category.value) for category in Category}
_AS_STAND = {entry: Stand(entry.value) for entry in Entry}


class Standing(NamedTuple):
    """A household on a day.

    Args:
        household: the household.
        outcome: its class on that day.
        stand: its status according to its reviews.
        deprivations: codes in the last recognised review that gives them, else codes in the list.
        last: its last review, of any state.
        recognised: its last recognised review.
        exit: the class that its recognised exit gave it, even if it has left since; None if it is not out.
        members: number of persons on that day.
        score_b: points of a recognised review that gives no codes and is later than the codes; None if the codes hold.
    """

    household: Household
    outcome: Outcome
    stand: Stand
    deprivations: tuple[int, ...]
    last: Review | None
    recognised: Review | None
    exit: Outcome | None
    members: int
    score_b: int | None

    @property
    def is_opening(self) -> bool:
        """Whether the household was in its class at the start of the plan."""
        return self.household.entered is None

    @property
    def done(self) -> bool:
        """Whether it counts as done: it was in an opening class and is recognised as out of it."""
        return self.exit is not None and self.is_opening

    @property
    def given_by(self) -> Review | Entered | None:
        """What gave it its status: its entry, or the review since which it holds; None if nothing happened yet."""
        if self.stand in _AS_STAND.values():
            return self.household.entered
        if self.stand in (Stand.PROPOSED, Stand.REJECTED):
            return self.last
        if self.stand is Stand.STAYS:
            return self.recognised
        if self.stand in (Stand.PLANNED, Stand.FOLLOWED) or self.recognised is None:
            return None
        known = [each for each in self.household.reviews if each.state is State.RECOGNISED]
        until = [each for each in sorted(known, key=order_of) if each.date <= self.recognised.date]
        return list(takewhile(lambda each: each.category is until[-1].category, reversed(until)))[-1]

    @property
    def exit_by(self) -> Review | None:
        """The recognised review that brought it out, also if it has left or come back since; None if it is not out."""
        if self.exit is None or self.recognised is None:
            return None
        known = [each for each in sorted(self.household.reviews, key=order_of) if each.date <= self.recognised.date]
        stays = [each for each in known if each.state is State.RECOGNISED and each.category is not Outcome.LEFT]
        return list(takewhile(lambda each: each.category is self.exit, reversed(stays)))[-1]

    @property
    def is_pending(self) -> bool:
        """Whether it is not out of its class yet and is still in the commune's list."""
        return self.stand is not Stand.RECOGNISED and self.stand is not Stand.LEFT

    @property
    def is_followed(self) -> bool:
        """Whether it is in one of the two classes on that day."""
        return self.outcome in (Outcome.POOR, Outcome.NEAR_POOR)

    @property
    def is_decided(self) -> bool:
        """Whether a decision keeps it in its class, so that only another review can still bring it out."""
        if self.stand is Stand.PROPOSED:
            return False
        return self.stand is Stand.REJECTED or self.recognised is not None


def stand_on(household: Household, moment: Moment) -> Standing | None:
    """Return the standing of a household at the end of a day; None if it had not come in yet."""
    as_of = moment.as_of
    if household.entered and household.entered.date > as_of:
        return None
    members = household.members_on(as_of) if household.members_since else household.members
    opening = _AS_OUTCOME[household.category]
    if not household.reviews:
        stand = _without_reviews(household)
        return Standing(household, opening, stand, household.deprivations, None, None, None, members, None)
    reviews = list_counted(household.reviews, as_of, moment.year)
    recognised = [r for r in reviews if r.state is State.RECOGNISED]
    found = next((r for r in reversed(recognised) if r.deprivations is not None or r.score_b is not None), None)
    codes = next((r.deprivations for r in reversed(recognised) if r.deprivations is not None), household.deprivations)
    way_out = _find_exit(household, recognised)
    return Standing(
        household,
        recognised[-1].category if recognised else opening,
        _stand(household, reviews, recognised, moment),
        codes,
        reviews[-1] if reviews else None,
        recognised[-1] if recognised else None,
        way_out,
        members,
        found.score_b if found and found.deprivations is None else None,
    )


def _is_about_exit(category: Category, outcome: Outcome) -> bool:
    """Return whether a rejection refuses the exit: it names the class that was proposed, or the one that stays."""
    return outcome.value == category.value or is_out(category, outcome)


def _without_reviews(household: Household) -> Stand:
    if household.entered:
        return _AS_STAND[household.entered.as_]
    return Stand.PLANNED if household.planned else Stand.FOLLOWED


def _find_exit(household: Household, recognised: Sequence[Review]) -> Outcome | None:
    """Return the class of a household's recognised exit; a household that leaves the commune after it stays out."""
    last = next((each.category for each in reversed(recognised) if each.category is not Outcome.LEFT), None)
    return last if last is not None and is_out(household.category, last) else None


def _stand(household: Household, reviews: Sequence[Review], recognised: Sequence[Review], moment: Moment) -> Stand:
    category = household.category
    if recognised and recognised[-1].category is Outcome.LEFT:
        return Stand.LEFT
    if recognised and is_out(category, recognised[-1].category):
        return Stand.RECOGNISED
    return _stand_within(household, reviews, recognised, moment)


def _stand_within(
    household: Household, reviews: Sequence[Review], recognised: Sequence[Review], moment: Moment
) -> Stand:
    """Return the status, according to its reviews, of a household that is still in a class."""
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
    return Stand.STAYS if _was_kept(household, recognised, moment) else _without_reviews(household)


def _was_kept(household: Household, recognised: Sequence[Review], moment: Moment) -> bool:
    """Return whether the last recognised review is of the current period and keeps the household in its class."""
    if not recognised or recognised[-1].date < moment.since:
        return False
    last = recognised[-1]
    if household.entered and last.date <= household.entered.date:
        return False  # This is the decision that admitted it.
    before = recognised[-2].category if len(recognised) > 1 else _AS_OUTCOME[household.category]
    return before is last.category
