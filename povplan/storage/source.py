"""One file of a plan as it was read."""

from typing import Generic, NamedTuple, TypeVar

from povplan.model.finding import Finding
from povplan.model.record import Record
from povplan.storage.flaw import Path

RecordT = TypeVar("RecordT", bound=Record)


class Pruned(NamedTuple):
    """What was taken out of a file so that the rest can be read.

    Args:
        kept: of each list that lost records, by its path, the places in the file of those that are left.
        lost: how many records it lost.
        ids: the ids of the lost records of lists at the file's root, where they have one that is text.
        heads: by the place in the file of each lost household, its number and its head, as far as these can be read.
    """

    kept: dict[Path, tuple[int, ...]]
    lost: dict[Path, int]
    ids: set[str]
    heads: dict[int, tuple[int | None, str]]


NOTHING_PRUNED = Pruned({}, {}, set(), {})


class Source(NamedTuple, Generic[RecordT]):
    """One file as it was read.

    Args:
        record: what could be made of it; None where that is nothing.
        findings: what is wrong with it.
        text: its text; empty where it has none.
        is_plain: whether its layout is one that the fast way reads.
        pruned: what was taken out of it so that the rest can be read.
        raw: its bytes.
    """

    record: RecordT | None
    findings: tuple[Finding, ...] = ()
    text: str = ""
    is_plain: bool = False
    pruned: Pruned = NOTHING_PRUNED
    raw: bytes = b""
