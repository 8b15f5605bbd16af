"""The way out for each household that is not out yet, against its assigned measures: how near each one is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.kinds import Category, State
from povplan.model.reviews import is_out, list_counted
from povplan.progress.standing import Standing
from povplan.progress.way import Way, find_way


class Stage(StrEnum):
    """How far a household is on its way out, nearest first."""

    PROPOSED = "proposed"
    READY = "ready"
    TO_GO = "to_go"


class Income(NamedTuple):
    """A household's income by its last recognised review or its open proposal.

    Args:
        date: day of the review.
        value: VND per person per month, or points of the income sheet (điểm A).
        line: the poverty line in the same unit.
        in_points: whether value and line are points.
    """

    date: date
    value: int
    line: int
    in_points: bool

    @property
    def gap(self) -> int | None:
        """The amount that is missing to pass the line, at least 1; None above the line."""
        return self.line - self.value + 1 if self.value <= self.line else None


@dataclass(frozen=True, slots=True)
class Route:
    """A household's shortest way out and the measures for it.

    Args:
        standing: its standing.
        way: the requirements.
        stage: proposed; ready, which means under the count of a poor household or above the line and not yet proposed;
            or still to go.
        income: its income; None if no review that counts gives it.
        closing: if codes must be closed, those of its codes that its measures are meant to close, with the ids of
            these measures.
        unaddressed: if codes must be closed, its other codes, with the ids of the plan's measures meant to close
            them: to be asked about, never assigned by a program.
    """

    standing: Standing
    way: Way
    stage: Stage
    income: Income | None
    closing: tuple[tuple[int, tuple[str, ...]], ...]
    unaddressed: tuple[tuple[int, tuple[str, ...]], ...]

    @property
    def missing(self) -> int:
        """The number of codes that must be closed beyond those that its measures are meant to close."""
        return max(self.way.close - len(self.closing), 0)

    @property
    def lacks_income_measure(self) -> bool:
        """Whether only income could take it out and none of its measures raises income."""
        return self.way.by_income_only and not self.way.for_income


def find_routes(book: Book, standings: Iterable[Standing], as_of: date) -> list[Route]:
    """Return the ways out of the poor and near-poor on a day, nearest first; empty without a poverty standard.

    Proposed households come first, then those that are ready, then the others; within a stage, first those with fewer
    codes that must be closed and for which nothing was assigned. Of these, poor households come before the near-poor,
    which leave by income only: a near-poor household with a measure that raises income counts as lacking nothing, one
    without as lacking one. The next criteria are fewer codes to close, a measure that raises income before none, a
    smaller gap to the income line as a share of it (an unknown gap last), and the number.
    """
    closers: dict[int, list[str]] = {}
    for measure in book.plan.measures:
        for code in measure.closes:
            closers.setdefault(code, []).append(measure.id)
    routes = [
        _route(standing, way, closers, _read_income(standing, way, as_of, book.plan.year))
        for standing in standings
        if standing.is_followed and (way := find_way(book, standing))
    ]
    return sorted(routes, key=_nearness)


def _route(standing: Standing, way: Way, closers: dict[int, list[str]], income: Income | None) -> Route:
    assigned = frozenset(standing.household.measures)
    codes = sorted(set(standing.deprivations)) if way.close else []
    closable = frozenset(way.closable)
    return Route(
        standing,
        way,
        _stage(standing, way, income),
        income,
        tuple((code, tuple(m for m in closers[code] if m in assigned)) for code in codes if code in closable),
        tuple((code, tuple(closers.get(code, ()))) for code in codes if code not in closable),
    )


def _stage(standing: Standing, way: Way, income: Income | None) -> Stage:
    last = standing.last
    if last and last.state is State.PROPOSED and is_out(Category(standing.outcome.value), last.category):
        return Stage.PROPOSED
    if (income and income.gap is None) or (way.close == 0 and not way.by_income_only):
        return Stage.READY
    return Stage.TO_GO


def _read_income(standing: Standing, way: Way, as_of: date, year: int) -> Income | None:
    """Return the income that the last recognised review or the open proposal gives; a refused review gives none."""
    reviews = list_counted(standing.household.reviews, as_of, year)
    for place, review in reversed(list(enumerate(reviews))):
        is_open = review.state is State.PROPOSED and all(r.state is State.PROPOSED for r in reviews[place:])
        if review.state is not State.RECOGNISED and not is_open:
            continue
        # Either will do; money says more to a reader.
        if review.income is not None:
            return Income(review.date, review.income, way.line, in_points=False)
        if review.score_a is not None:
            return Income(review.date, review.score_a, way.score, in_points=True)
    return None


def _nearness(route: Route) -> tuple[int, int, bool, int, bool, float, int]:
    income, way = route.income, route.way
    # No standard in force has a line of zero, but nothing forbids it.
    gap = (income.gap or 0) / max(income.line, 1) if income else float("inf")
    lacking = route.missing + route.lacks_income_measure
    stage, number = list(Stage).index(route.stage), route.standing.household.id
    return stage, lacking, way.by_income_only, way.close, not way.for_income, gap, number
