"""Making a change of the household list: on the plan as it is under the lock, checked before it is written."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from povplan.model.book import Book
from povplan.model.difference import Difference, list_differences
from povplan.model.finding import Finding
from povplan.model.kinds import DataFile, Level
from povplan.recording.added import list_added
from povplan.recording.commit import changing, commit, insist
from povplan.rules.registry import BY_CODE, RULES
from povplan.rules.rule import check_book
from povplan.storage.comments import find_left
from povplan.storage.load import Loaded, load, load_changed
from povplan.storage.splice import Change, respliced, splice

if TYPE_CHECKING:
    from povplan.model.household import Household

Decide = Callable[[Book], Change]


class Checked(NamedTuple):
    """A plan and what was found in it.

    Args:
        loaded: what the files hold.
        findings: of the reading and of the rules, in no order, without their places.
    """

    loaded: Loaded
    findings: tuple[Finding, ...]


class Draft(NamedTuple):
    """What came of a change.

    Args:
        before: the plan as it was, found by the rules that find something after it; where the list could not be read,
            by the reading alone.
        after: the plan after the change; None: it could not be read before.
        differences: what the change does; none: nothing.
        added: what the rules find only after it.
        left: lines of comments that stay where a household was taken out.
        is_made: whether it was written.
    """

    before: Checked
    after: Checked | None
    differences: tuple[Difference, ...] = ()
    added: tuple[Finding, ...] = ()
    left: tuple[int, ...] = ()
    is_made: bool = False

    @property
    def errors(self) -> list[Finding]:
        """The errors that it would add, for which it is not written."""
        return [each for each in self.added if BY_CODE[each.code].level is Level.ERROR]


class Order(NamedTuple):
    """A change that a command wants.

    Args:
        command: its name, for the journal.
        decide: makes the change from the book as it is.
        today: the real day.
        now: tells the time of the change.
        dry_run: whether only to draft it.
    """

    command: str
    decide: Decide
    today: date
    now: Callable[[], datetime]
    dry_run: bool = False


def make_change(folder: Path, order: Order) -> Draft:
    """Change the household list under the lock, unless that would add errors or is only to be drafted.

    Raises:
        PovplanError: it is refused by who decides it, or the list cannot be written; then it is as it was.
    """
    if order.dry_run:
        return _attempt(folder, order)
    with changing(folder):
        return insist(lambda: _attempt(folder, order))


def _attempt(folder: Path, order: Order) -> Draft:
    """Make a change on the list as it is."""
    loaded = load(folder)
    before = Checked(loaded, loaded.findings)
    source = loaded.sources[DataFile.HOUSEHOLDS]
    if loaded.book is None or source.record is None:
        return Draft(before, None)
    change = order.decide(loaded.book)
    differences = _differences(loaded.book, change)
    if not differences:
        return Draft(before, before)
    splices = splice(source.raw, source, change)
    changed = respliced(source.raw, source, change, splices)
    draft = _check(order, loaded, load_changed(loaded, changed), differences)
    if not draft.errors and not order.dry_run:
        commit(folder, source.raw, splices, command=order.command, differences=differences, when=order.now())
        draft = draft._replace(is_made=True)
    return draft._replace(left=find_left(changed.raw, splices)) if change.removed else draft


def _differences(book: Book, change: Change) -> tuple[Difference, ...]:
    pairs: list[tuple[Household | None, Household | None]] = [
        *((book.households[place], None) for place in sorted(change.removed)),
        *((book.households[place], new) for place, new in sorted(change.replaced.items())),
        *((None, new) for new in change.added),
    ]
    return tuple(each for old, new in pairs for each in list_differences(old, new))


def _check(order: Order, loaded: Loaded, changed: Loaded, differences: tuple[Difference, ...]) -> Draft:
    """Return both states with what the rules find; the state as it is only by rules that find something in the new."""
    new = Checked(changed, (*changed.findings, *(check_book(changed.book, order.today, RULES) if changed.book else ())))
    found = {each.code for each in new.findings}
    old = check_book(loaded.book, order.today, [rule for rule in RULES if rule.code in found]) if loaded.book else []
    before = Checked(loaded, (*loaded.findings, *old))
    return Draft(before, new, differences, tuple(list_added(before.findings, new.findings)))
