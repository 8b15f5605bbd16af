"""Counts of households for sheets and scripts, for the status by those in charge and by other groups."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from povplan.model.kinds import Category, View
from povplan.progress.tally import ResponsibleProgress, Stock, Tallies
from povplan.reports.sheet import Column, Kind
from povplan.words import labels
from povplan.words import status as words
from povplan.words.language import Language
from povplan.words.phrase import Phrase

GROUPED = (View.ORGANISATION, View.HELPER, View.INDICATOR, View.CAUSE, View.MEASURE)
"""The views that the default status does not show; the support given is shown with them."""


def tally_record(tallies: Tallies) -> dict[str, dict[str, int]]:
    """Return the counts of both classes for scripts."""
    return {category.value: {key: getattr(each, key) for key in _RECORD} for category, each in tallies.items()}


class Line(NamedTuple):
    """A row of counts.

    Args:
        of: the record that is counted; None: the total.
        tallies: tallies of both classes.
        households: number of households at the start.
        more: the source of further counts.
    """

    of: Any
    tallies: Tallies
    households: int
    more: Any = None


def sum_columns(first: Phrase) -> tuple[Column, ...]:
    """Return the columns that count both classes of a line together.

    Args:
        first: heading of the number of households.
    """
    return (
        Column(first, Kind.COUNT, cell=lambda line: line.households),
        Column(words.PROPOSED, Kind.COUNT, cell=lambda line: sum(each.proposed for each in line.tallies.values())),
        Column(words.RECOGNISED, Kind.COUNT, cell=lambda line: sum(each.done for each in line.tallies.values())),
        Column(words.NOT_OUT, Kind.COUNT, cell=lambda line: sum(each.remaining for each in line.tallies.values())),
    )


def count_classes(counts: Mapping[Category, int], language: Language) -> list[str]:
    """Return the number of households of each class in words, without the classes that have none."""
    return [
        words.COUNT_OF_CLASS.say(language, count=count, category=category.value)
        for category, count in counts.items()
        if count > 0
    ]


def describe_net(net: Mapping[Category, Stock], language: Language) -> str | None:
    """Return how the number of households of each class changed; None if there are none at either time."""
    moves = [
        _choose_move(each).say(
            language, category=category.value, start=each.start, end=each.end, change=abs(each.end - each.start)
        )
        for category, each in net.items()
        if any(each)
    ]
    return "; ".join(moves) or None


def _choose_move(stock: Stock) -> Phrase:
    if stock.start == stock.end:
        return labels.NET_SAME
    return labels.NET_UP if stock.end > stock.start else labels.NET_DOWN


def responsible_record(each: ResponsibleProgress) -> dict[str, Any]:
    """Return somebody in charge with the counts of both classes for scripts."""
    responsible = each.responsible
    return {
        "id": responsible.id,
        "name": responsible.name,
        "position": responsible.position,
        "villages": list(responsible.villages),
        **tally_record(each.tallies),
    }


_RECORD = (
    "target",
    "listed",
    "proposed",
    "done",
    "to_near_poor",
    "above_line",
    "left",
    "remaining",
    "to_replace",
)
