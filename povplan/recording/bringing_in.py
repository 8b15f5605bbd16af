"""Bringing the rows of a file into the list as one change: all of them or, if that is asked for, the right ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from povplan.intake.rows import Row
from povplan.intake.taking import Choices, RowKey, Taken
from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.recording.change import Draft, Order, make_change
from povplan.storage.journal import read_journal
from povplan.storage.splice import Change

Take = Callable[[Book, Choices], Taken]


class _Refused(Exception):  # noqa: N818 - never leaves the module
    """Rows have errors: nothing may be written."""


@dataclass
class Imported:
    """What became of a file.

    Args:
        taken: what its rows are.
        draft: the change of the list.
        findings: for each row that rules refuse, their findings.
        others: errors of the change that are about no row of the file.
    """

    taken: Taken
    draft: Draft
    findings: dict[RowKey, list[Finding]] = field(default_factory=dict)
    others: list[Finding] = field(default_factory=list)

    @property
    def is_right(self) -> bool:
        """Whether every row can be taken."""
        return not self.taken.errors and not self.findings and not self.others


def bring_in(folder: Path, order: Order, take: Take, choices: Choices, *, accept_valid: bool) -> Imported:
    """Bring the rows of a file into the list, under the lock; if any is wrong, only if the right ones may go alone.

    Args:
        folder: the folder of the plan.
        order: the change; its `decide` is not used.
        take: makes households of the file from the current book.
        choices: how the rows are taken.
        accept_valid: whether the right rows are written if others are wrong.

    Raises:
        PovplanError: the list cannot be written; it is then unchanged.
    """
    refused: dict[RowKey, list[Finding]] = {}
    taken = Taken()
    # A change that is only drafted tells all errors of all rows; one that is made stops at the first row that is wrong.
    order = order._replace(decide=lambda book: decide(book))

    def decide(book: Book) -> Change:
        nonlocal taken
        used = read_journal(folder).used
        taken = take(book, choices._replace(used=used, rejected=frozenset(refused)))
        if not order.dry_run and not accept_valid and taken.errors:
            raise _Refused
        return Change(taken.replaced, frozenset(), taken.added, taken.records)

    while True:
        try:
            draft = make_change(folder, order)
        except _Refused:
            order = order._replace(dry_run=True)
            continue
        found, others = _sort(draft, taken)
        if not found or not accept_valid or others:
            return Imported(taken, draft, {**refused, **found}, others)
        refused |= found


def _sort(draft: Draft, taken: Taken) -> tuple[dict[RowKey, list[Finding]], list[Finding]]:
    """Return the errors of a change by the row that brings them, and those that no row brings."""
    by_row: dict[RowKey, list[Finding]] = {}
    others: list[Finding] = []
    for finding in draft.errors:
        row = row_of(finding, draft, taken.households)
        if row is None:
            others.append(finding)
        else:
            by_row.setdefault(row.key, []).append(finding)
    return by_row, others


def row_of(finding: Finding, draft: Draft, households: Mapping[int, Row]) -> Row | None:
    """Return the row of the household that a finding is about; None if it is about none of the file."""
    number = finding.subject.number
    book = draft.after.loaded.book if draft.after else None
    if finding.path[:1] == ("households",) and book is not None and len(finding.path) > 1:
        place = finding.path[1]
        positions = book.unread.positions.get("households", range(len(book.households)))
        if isinstance(place, int) and place in positions:
            number = book.households[list(positions).index(place)].id
    return households.get(number) if number is not None else None
