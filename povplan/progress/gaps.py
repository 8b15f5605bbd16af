"""The deprivations and causes of poverty of households, against the measures that were assigned to them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from povplan.model.book import Book
from povplan.progress.standing import Standing


class Gap(NamedTuple):
    """An indicator or a cause, and how many of its households have a measure for it.

    Args:
        key: code of the indicator, or id of the cause.
        households: poor and near-poor households that have it on the day.
        addressed: of these, those with an assigned measure that closes or addresses it.
        measures: ids of the plan's measures that would do so, in the plan's order.
    """

    key: int | str
    households: int
    addressed: int
    measures: tuple[str, ...]

    @property
    def without(self) -> int:
        """The number of households that have no measure for it."""
        return self.households - self.addressed


class Gaps(NamedTuple):
    """The indicators and causes that occur, each sorted by the widest gap first, equal gaps in the plan's order.

    Args:
        households: number of households that were looked at.
        indicators: gaps by code.
        causes: gaps by id.
    """

    households: int
    indicators: tuple[Gap, ...]
    causes: tuple[Gap, ...]


def count_gaps(book: Book, standings: Iterable[Standing]) -> Gaps:
    """Return the indicators and causes of the poor and near-poor on the day, against the measures assigned to them."""
    followed = [each for each in standings if each.is_followed]
    measures = book.plan.measures
    closing: dict[int | str, tuple[str, ...]] = {
        code: tuple(m.id for m in measures if code in m.closes)
        for code in sorted({code for each in followed for code in each.deprivations})
    }
    addressing: dict[int | str, tuple[str, ...]] = {
        cause.id: tuple(m.id for m in measures if cause.id in m.addresses) for cause in book.plan.causes
    }
    return Gaps(
        len(followed),
        _sort(_count(closing, [(each, each.deprivations) for each in followed])),
        _sort(_count(addressing, [(each, each.household.causes) for each in followed])),
    )


def _count(
    means: dict[int | str, tuple[str, ...]], having: Sequence[tuple[Standing, Sequence[int | str]]]
) -> Iterable[Gap]:
    households = dict.fromkeys(means, 0)
    addressed = dict.fromkeys(means, 0)
    for standing, keys in having:
        assigned = frozenset(standing.household.measures)
        for key in set(keys).intersection(means):
            households[key] += 1
            addressed[key] += not assigned.isdisjoint(means[key])
    return (Gap(key, households[key], addressed[key], measures) for key, measures in means.items() if households[key])


def _sort(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    return tuple(sorted(gaps, key=lambda gap: -gap.without))
