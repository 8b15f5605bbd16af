"""One file of a plan as it was read."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from povplan.model.finding import Finding
from povplan.model.record import Record
from povplan.storage.flaw import Path

RecordT = TypeVar("RecordT", bound=Record)


@dataclass(frozen=True, slots=True)
class Pruned:
    """What was taken out of a file so that the rest can be read.

    Args:
        kept: of each list that lost records, by its path, the places in the file of those that are left.
        lost: how many records it lost.
        ids: the ids of the lost records of lists at the file's root, where they have one that is text.
    """

    kept: dict[Path, tuple[int, ...]] = field(default_factory=dict)
    lost: dict[Path, int] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Source(Generic[RecordT]):
    """One file as it was read.

    Args:
        record: what could be made of it; None where that is nothing.
        findings: what is wrong with it.
        text: its text; empty where it has none.
        is_plain: whether its layout is one that the fast way reads.
        pruned: what was taken out of it so that the rest can be read.
    """

    record: RecordT | None
    findings: tuple[Finding, ...] = ()
    text: str = ""
    is_plain: bool = False
    pruned: Pruned = field(default_factory=Pruned)
