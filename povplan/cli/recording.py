"""Changing the household list: under the lock, checked before it is written, told in one line."""

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

import typer

from povplan.cli.context import Surroundings
from povplan.cli.opening import Opened, open_plan
from povplan.errors import ExitStatus
from povplan.model.book import Book
from povplan.model.difference import Difference, list_differences
from povplan.model.finding import DataFile, Finding, Level
from povplan.model.record import Category
from povplan.progress.stretch import look_at
from povplan.progress.tally import default_as_of, list_standings, tally
from povplan.render.diff import draw_difference
from povplan.render.findings import draw_lines
from povplan.render.lines import break_line
from povplan.reports.differences import say_differences, say_targets
from povplan.reports.findings import level_of
from povplan.rules.added import list_added
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.storage.journal import commit
from povplan.storage.load import Loaded, load_changed
from povplan.storage.lock import hold_lock
from povplan.storage.splice import Change, respliced, splice
from povplan.words.language import Language
from povplan.words.numbers import fill
from povplan.words.screens import screens

if TYPE_CHECKING:
    from povplan.model.household import Household

HOUSEHOLDS_FILE = f"{DataFile.HOUSEHOLDS.value}.yaml"

Decide = Callable[[Book], Change]
Say = Callable[[tuple[Difference, ...], Book, Language], str]


class _Draft(NamedTuple):
    """The plan as it is and as it would be."""

    before: Opened
    after: Opened
    differences: tuple[Difference, ...]


def change_list(
    here: Surroundings, command: str, decide: Decide, *, dry_run: bool = False, say: Say | None = None
) -> ExitStatus:
    """Change the household list, or tell why not, and return the exit status.

    Args:
        here: the surroundings.
        command: name of the command, for the journal.
        decide: makes the change from the book as it is under the lock.
        dry_run: whether only to show what would be changed.
        say: puts the change into words; None: a sentence for each household.
    """
    folder = here.find_folder()
    with nullcontext() if dry_run else hold_lock(folder):
        before = open_plan(here, ())
        language = here.speech.language
        source = before.loaded.sources[DataFile.HOUSEHOLDS]
        if before.book is None or source.record is None:
            tell_findings(here, before, before.findings)
            return ExitStatus.FINDINGS
        change = decide(before.book)
        differences = _differences(before.book, change)
        if not differences:
            typer.echo(screens(language).nothing_changed)
            return ExitStatus.DONE
        splices = splice(source.raw, source, change)
        after = respliced(source.raw, source, change, splices)
        draft = _check(here, before, load_changed(before.loaded, after), differences)
        added = list_added(draft.before.findings, draft.after.findings)
        if errors := [each for each in added if level_of(each) is Level.ERROR]:
            tell_findings(here, draft.after, errors)
            typer.echo(screens(language).not_written, err=True)
            return ExitStatus.FINDINGS
        if dry_run:
            _show(here, draft)
        else:
            commit(
                folder,
                source.raw,
                splices,
                command=command,
                differences=differences,
                when=datetime.now().astimezone(),
            )
    said = say(differences, draft.after.book, language) if say and draft.after.book else None
    tell_change(here, draft.after, differences, said=said, dry_run=dry_run)
    if added:
        tell_findings(here, draft.after, added)
    return ExitStatus.DONE


def tell_findings(here: Surroundings, opened: Opened, findings: Iterable[Finding]) -> None:
    """Print findings where errors go, with their places."""
    language = here.speech.language
    typer.echo(draw_lines(opened.say(findings, language), language, width=here.screen_width), err=True)


def tell_change(
    here: Surroundings,
    opened: Opened,
    differences: tuple[Difference, ...],
    *,
    said: str | None = None,
    dry_run: bool = False,
) -> None:
    """Print what was changed, and what it does to the targets where the files have no errors."""
    language = here.speech.language
    words = screens(language)
    book = opened.book
    lines = [said] if said else say_differences(differences, book, language)
    errors = [each for each in opened.findings if level_of(each) is Level.ERROR]
    if book is not None and not errors:
        lines[-1] += " " + _say_targets(here, book, differences)
    typer.echo("\n".join(break_line(line, here.screen_width) for line in lines))
    if errors:
        tell_findings(here, opened, errors)
        typer.echo(words.errors_before, err=True)
    if dry_run:
        typer.echo(words.dry_run, err=True)


def tell_undone(here: Surroundings, opened: Opened, differences: tuple[Difference, ...]) -> None:
    """Print what was taken back, and what that does to the targets."""
    language = here.speech.language
    said = fill(
        screens(language).undone_line, language, what=" ".join(say_differences(differences, opened.book, language))
    )
    tell_change(here, opened, differences, said=said)


def _differences(book: Book, change: Change) -> tuple[Difference, ...]:
    pairs: list[tuple[Household | None, Household | None]] = [
        *((book.households[place], None) for place in sorted(change.removed)),
        *((book.households[place], new) for place, new in sorted(change.replaced.items())),
        *((None, new) for new in change.added),
    ]
    return tuple(each for old, new in pairs for each in list_differences(old, new))


def _check(here: Surroundings, before: Opened, after: Loaded, differences: tuple[Difference, ...]) -> _Draft:
    """Return both states with what the rules find; the state as it is only by rules that find something in the new."""
    book = before.book
    new = Opened(after, (*after.findings, *(check_book(after.book, here.today, RULES) if after.book else ())))
    found = {each.code for each in new.findings}
    rules = [rule for rule in RULES if rule.code in found]
    old = check_book(book, here.today, rules) if book else []
    return _Draft(before._replace(findings=(*before.findings, *old)), new, differences)


def _show(here: Surroundings, draft: _Draft) -> None:
    old, new = (each.loaded.sources[DataFile.HOUSEHOLDS].text for each in (draft.before, draft.after))
    shown = (draft.before.loaded.folder / HOUSEHOLDS_FILE).as_posix()
    typer.echo(draw_difference(old, new, shown, colour=here.colour), nl=False, color=here.colour)


def _say_targets(here: Surroundings, book: Book, differences: tuple[Difference, ...]) -> str:
    """Return how far the targets of the classes concerned are, as `status` counts them."""
    classes = {household.id: household.category for household in book.households}
    touched = {classes[each.id] for each in differences if each.id in classes}
    touched |= {
        Category(side["category"])
        for each in differences
        for side in (each.before, each.after)
        if not each.key and side
    }
    as_of = default_as_of(book.plan.year, here.today)
    moment, standings = look_at(book.plan, as_of), list_standings(book, as_of)
    targets = book.plan.targets
    tallies = {c: tally(standings, c, moment, targets.of(c)) for c in Category if c in touched}
    return say_targets(tallies, here.speech.language)
