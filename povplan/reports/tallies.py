"""Counts of households as sheets and scripts get them, for the status and for what households share."""

from typing import Any

from povplan.model.kinds import View
from povplan.progress.tally import ResponsibleProgress, Tallies
from povplan.reports.sheet import Cell

GROUPED = (View.ORGANISATION, View.HELPER, View.INDICATOR, View.CAUSE, View.MEASURE)
"""What households share that the default status does not show; with it goes the help given."""


def tally_record(tallies: Tallies) -> dict[str, dict[str, int]]:
    """Return the counts of both classes, as a script gets them."""
    return {category.value: {key: getattr(each, key) for key in _RECORD} for category, each in tallies.items()}


def sum_tallies(tallies: Tallies, households: int) -> tuple[Cell, ...]:
    """Return the counts of both classes together: households, proposed, done, remaining."""
    both = tallies.values()
    return households, sum(t.proposed for t in both), sum(t.done for t in both), sum(t.remaining for t in both)


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
