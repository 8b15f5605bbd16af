"""The result of a command, without a format."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from povplan.reports.sheet import Sheet

if TYPE_CHECKING:
    # Only papers for offices need its module.
    from povplan.reports.merging import Merge
    from povplan.reports.paper import Frame, Paper


class Report(NamedTuple):
    """The result of a command, without a format.

    Args:
        title: line above the sheets; empty: none.
        sheets: the sheets, one below the other.
        record: returns the record for scripts.
        papers: what goes to an office, ready to print; the sheets are its tables alone.
        frame: what stands around the sheets if they are an official paper; None: nothing.
        is_wide: whether its pages lie on their long side.
        merge: what fills the template of a letter; None: there is no letter of it.
    """

    title: str
    sheets: Sequence[Sheet]
    record: Callable[[], Any]
    papers: "Sequence[Paper]" = ()
    frame: "Frame | None" = None
    merge: "Merge | None" = None
    is_wide: bool = False
