"""Bringing the rows of a file into the list as one change: all of them or, if that is asked for, the right ones."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from povplan.intake.rows import Row
from povplan.intake.taking import Choices, RowKey, Taken
from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.recording.change import Checked, Draft, Order, make_change
from povplan.storage.journal import read_journal
from povplan.storage.splice import Change

Take = Callable[[Book, Choices], Taken]


class Refusal(NamedTuple):
    """Errors that rules find in the list as it would be.

    Args:
        after: the plan as it would be.
        findings: the errors.
        households: the row of each household that the file would add or change, by its number.
    """

    after: Checked
    findings: tuple[Finding, ...]
    households: Mapping[int, Row]

    def row_of(self, finding: Finding) -> Row | None:
        """Return the row of the household that a finding is about; None if it is about none of the file."""
        number = finding.subject.number if finding.subject.kind == "household" else None
        book = self.after.loaded.book
        place = finding.path[1] if len(finding.path) > 1 and finding.path[0] == "households" else None
        if book is not None and isinstance(place, int):
            positions = book.unread.positions.get("households")
            index = place if positions is None else positions.index(place)
            number = book.households[index].id
        return None if number is None else self.households.get(number)


class Imported(NamedTuple):
    """What became of a file.

    Args:
        taken: what its rows are.
        draft: the change of the list.
        refusals: the errors that rules find, time after time, as rows are left out.
        is_right: whether every row could be taken.
        is_refused: whether nothing may be written.
    """

    taken: Taken
    draft: Draft
    refusals: tuple[Refusal, ...]
    is_right: bool
    is_refused: bool

    @property
    def refused(self) -> frozenset[RowKey]:
        """The rows that are not taken."""
        by_rules = {row.key for each in self.refusals for finding in each.findings if (row := each.row_of(finding))}
        return frozenset(self.taken.rejected) | by_rules


class _Wrong(Exception):  # noqa: N818 - never leaves the module
    """Rows are wrong: nothing may be written."""


def bring_in(folder: Path, order: Order, take: Take, choices: Choices, *, accept_valid: bool) -> Imported:
    """Bring the rows of a file into the list, under the lock; if any is wrong, only if the right ones may go alone.

    Args:
        folder: the folder of the plan.
        order: the change; what it decides is left to the rows.
        take: makes households of the file from the current book.
        choices: how the rows are taken.
        accept_valid: whether the right rows are written if others are wrong.

    Raises:
        PovplanError: the list cannot be written; it is then unchanged.
    """
    refusals: list[Refusal] = []
    taken = Taken()
    may_write = not order.dry_run

    def decide(book: Book) -> Change:
        nonlocal taken
        out = frozenset(row.key for each in refusals for finding in each.findings if (row := each.row_of(finding)))
        taken = take(book, choices._replace(used=read_journal(folder).used, rejected=out))
        if may_write and taken.errors and not (accept_valid and taken.has_list):
            raise _Wrong
        return Change(taken.replaced, frozenset(), taken.added, taken.records)

    while True:
        try:
            draft = make_change(folder, order._replace(decide=decide, dry_run=not may_write))
        except _Wrong:
            # The right rows are drafted all the same: all errors of all rows are told at once.
            may_write = False
            continue
        if draft.after is None or not draft.errors:
            break
        refusal = Refusal(draft.after, tuple(draft.errors), dict(taken.households))
        refusals.append(refusal)
        if not accept_valid or not all(map(refusal.row_of, refusal.findings)):
            break
    is_right = not taken.errors and not refusals
    is_refused = bool(draft.errors) or not taken.has_list or not (is_right or accept_valid)
    return Imported(taken, draft, tuple(refusals), is_right, is_refused)


def keep(book: Book) -> Change:
    """Return the change that changes nothing."""
    del book
    return Change({}, frozenset(), ())
