"""Making a change of the household list and the plan: on both as read under the lock, checked before it is written."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from povplan.model.book import Book
from povplan.model.difference import Difference, list_differences
from povplan.model.finding import Finding
from povplan.model.journal import Added, note_added
from povplan.model.kinds import DataFile, Level
from povplan.model.plan import Plan
from povplan.recording.added import list_added
from povplan.recording.commit import PlanChange, changing, commit, insist
from povplan.rules.registry import BY_CODE, RULES
from povplan.rules.rule import check_book
from povplan.storage.comments import find_left
from povplan.storage.load import Loaded, load, load_changed
from povplan.storage.source import Source
from povplan.storage.splice import Change, Splice, respliced, splice
from povplan.storage.splice_plan import respliced_plan, splice_plan

if TYPE_CHECKING:
    from povplan.model.household import Household, HouseholdFile

Decide = Callable[[Book], Change]


class Checked(NamedTuple):
    """A plan and its findings.

    Args:
        loaded: the content of the files.
        findings: findings of the reading and of the rules, in no order, without their places.
    """

    loaded: Loaded
    findings: tuple[Finding, ...]


class Draft(NamedTuple):
    """The result of a change.

    Args:
        before: the plan before the change, checked by the rules that find something after it; if the list could not be
            read, by the reading alone.
        after: the plan after the change; None if it could not be read before.
        differences: the differences that the change makes to households; empty if there are none.
        added: findings that exist only after the change.
        left: lines of comments that stay after a household was removed.
        is_made: whether the change was written.
        added_records: the records that the change appends to lists of plan.yaml.
    """

    before: Checked
    after: Checked | None
    differences: tuple[Difference, ...] = ()
    added: tuple[Finding, ...] = ()
    left: tuple[int, ...] = ()
    is_made: bool = False
    added_records: tuple[Added, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        """Whether the files after the change are the files before it."""
        return not (self.differences or self.added_records)

    @property
    def errors(self) -> list[Finding]:
        """The errors that the change would add; with any, it is not written."""
        return [each for each in self.added if BY_CODE[each.code].level is Level.ERROR]


class Order(NamedTuple):
    """A change that a command requests.

    Args:
        command: its name, for the journal.
        decide: makes the change from the current book.
        today: the real day.
        now: returns the time of the change.
        by: the account of the user; empty if it is not known.
        dry_run: whether only to draft it.
    """

    command: str
    decide: Decide
    today: date
    now: Callable[[], datetime]
    by: str = ""
    dry_run: bool = False


def make_change(folder: Path, order: Order) -> Draft:
    """Change the household list and the plan under the lock, unless that would add errors or only a draft is wanted.

    Raises:
        PovplanError: `decide` refuses the change, records are to be added to a plan.yaml that has errors, or a file
            cannot be written; the files are then unchanged.
    """
    if order.dry_run:
        return _attempt(folder, order)
    with changing(folder):
        return insist(lambda: _attempt(folder, order))


def _attempt(folder: Path, order: Order) -> Draft:
    """Make a change on the current list."""
    loaded = load(folder)
    before = Checked(loaded, loaded.findings)
    source = loaded.sources[DataFile.HOUSEHOLDS]
    if loaded.book is None or source.record is None:
        return Draft(before, None)
    change = order.decide(loaded.book)
    added = note_added(change.plan)
    is_changed = _changes_list(loaded.book, change)
    if not is_changed and not added:
        return Draft(before, before)
    changed: Source[HouseholdFile] = source
    splices: tuple[Splice, ...] = ()
    if is_changed:
        splices = splice(source.raw, source, change)
        changed = respliced(source.raw, source, change, splices)
    plan, plan_part = _append_records(loaded.sources[DataFile.PLAN], change, added) if added else (None, None)
    # Not earlier: of an import, the differences are as large as the list.
    differences = _differences(loaded.book, change)
    draft = _check(order, loaded, load_changed(loaded, changed, plan), differences)._replace(added_records=added)
    if not draft.errors and not order.dry_run:
        commit(
            folder,
            source.raw,
            splices,
            command=order.command,
            differences=differences,
            when=order.now(),
            by=order.by,
            plan=plan_part,
        )
        draft = draft._replace(is_made=True)
    return draft._replace(left=find_left(changed.raw, splices)) if change.removed else draft


def _append_records(source: Source[Plan], change: Change, added: tuple[Added, ...]) -> tuple[Source[Plan], PlanChange]:
    """Return plan.yaml after a change, and how it is written."""
    splices = splice_plan(source, change.plan)
    return respliced_plan(source, change.plan, splices), PlanChange(source.raw, splices, added)


def _changes_list(book: Book, change: Change) -> bool:
    changed = (book.households[place] != new for place, new in change.replaced.items())
    return bool(change.removed or change.added) or any(changed)


def _differences(book: Book, change: Change) -> tuple[Difference, ...]:
    pairs: list[tuple[Household | None, Household | None]] = [
        *((book.households[place], None) for place in sorted(change.removed)),
        *((book.households[place], new) for place, new in sorted(change.replaced.items())),
        *((None, new) for new in change.added),
    ]
    return tuple(each for old, new in pairs for each in list_differences(old, new))


def _check(order: Order, loaded: Loaded, changed: Loaded, differences: tuple[Difference, ...]) -> Draft:
    """Return both states with their findings; the old state is checked only by rules that find something in the new."""
    new = Checked(changed, (*changed.findings, *(check_book(changed.book, order.today, RULES) if changed.book else ())))
    found = {each.code for each in new.findings}
    old = check_book(loaded.book, order.today, [rule for rule in RULES if rule.code in found]) if loaded.book else []
    before = Checked(loaded, (*loaded.findings, *old))
    return Draft(before, new, differences, tuple(list_added(before.findings, new.findings)))
