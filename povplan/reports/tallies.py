"""Counts of households as sheets and scripts get them, for the status and for what households share."""

from typing import Any, NamedTuple

from povplan.model.kinds import View
from povplan.progress.tally import ResponsibleProgress, Tallies
from povplan.reports.sheet import Column, Kind
from povplan.words import status as words
from povplan.words.phrase import Phrase

GROUPED = (View.ORGANISATION, View.HELPER, View.INDICATOR, View.CAUSE, View.MEASURE)
"""What households share that the default status does not show; with it goes the help given."""


def tally_record(tallies: Tallies) -> dict[str, dict[str, int]]:
    """Return the counts of both classes, as a script gets them."""
    return {category.value: {key: getattr(each, key) for key in _RECORD} for category, each in tallies.items()}


class Line(NamedTuple):
    """A row of counts.

    Args:
        of: whom or what they are of; None: of all together.
        tallies: of both classes.
        households: how many there are to begin with.
        more: what else is counted of it.
    """

    of: Any
    tallies: Tallies
    households: int
    more: Any = None


def sum_columns(first: Phrase) -> tuple[Column, ...]:
    """Return the columns that count both classes of a line together.

    Args:
        first: heading of the households that there are to begin with.
    """
    return (
        Column(first, Kind.COUNT, cell=lambda line: line.households),
        Column(words.PROPOSED, Kind.COUNT, cell=lambda line: sum(each.proposed for each in line.tallies.values())),
        Column(words.RECOGNISED, Kind.COUNT, cell=lambda line: sum(each.done for each in line.tallies.values())),
        Column(words.REMAINING, Kind.COUNT, cell=lambda line: sum(each.remaining for each in line.tallies.values())),
    )


def responsible_record(each: ResponsibleProgress) -> dict[str, Any]:
    """Return somebody in charge with the counts of both classes, as a script gets them."""
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
