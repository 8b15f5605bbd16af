"""The shortest way out of poverty for one household."""

from dataclasses import dataclass

from povplan.model.book import Book
from povplan.model.kinds import Category, Outcome, Stand
from povplan.progress.standing import Standing


@dataclass(frozen=True, slots=True)
class Way:
    """The requirements for a household to leave its class.

    Args:
        is_out: whether it is already recognised as out of its class.
        has_left: whether it is no longer in the commune's list.
        close: number of deprivations to close so that it becomes near-poor; 0 for a near-poor household, which leaves
            only by income, and for one already under the count.
        by_income_only: whether closing deprivations changes nothing.
        line: income line to pass, VND per person per month.
        score: the same line in points (điểm A).
        count: number of its deprivations, by codes or points.
        closable: codes of its own that its measures are meant to close.
        for_income: ids of its measures that raise income.
    """

    is_out: bool
    has_left: bool
    close: int
    by_income_only: bool
    line: int
    score: int
    count: int
    closable: tuple[int, ...]
    for_income: tuple[str, ...]


def find_way(book: Book, standing: Standing) -> Way | None:
    """Return the shortest way out; None if the plan's year has no poverty standard."""
    standard = book.standard
    if standard is None:
        return None
    lines = standard.income.of(book.plan.area)
    codes = set(standing.deprivations)
    # Points without codes show how many there are, not which.
    count = len(codes) if standing.score_b is None else standing.score_b // standard.points_per_deprivation
    measures = [book.measures[m] for m in standing.household.measures if m in book.measures]
    near_poor = standing.outcome is Outcome.NEAR_POOR or (
        standing.outcome is not Outcome.POOR and standing.household.category is Category.NEAR_POOR
    )
    return Way(
        is_out=standing.stand is Stand.RECOGNISED,
        has_left=standing.stand is Stand.LEFT,
        close=0 if near_poor else max(count - standard.least_deprivations + 1, 0),
        by_income_only=near_poor,
        line=lines.poverty,
        score=lines.score_a,
        count=count,
        closable=tuple(sorted(codes & {code for m in measures for code in m.closes})),
        for_income=tuple(m.id for m in measures if m.raises_income),
    )
