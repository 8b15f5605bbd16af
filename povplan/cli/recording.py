"""Changing the household list: under the lock, checked before it is written, told in one line."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

import typer

from povplan.cli.clock import now
from povplan.cli.context import Surroundings
from povplan.cli.opening import Opened, open_plan, tell_findings
from povplan.cli.streams import flush_streams, silence_streams
from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.model.difference import Difference, list_differences
from povplan.model.finding import Finding
from povplan.model.kinds import Category, DataFile, Level
from povplan.progress.stretch import look_at
from povplan.progress.tally import default_as_of, list_standings, tally
from povplan.render.diff import draw_difference
from povplan.render.lines import break_line
from povplan.reports.differences import say_differences, say_targets
from povplan.reports.findings import level_of
from povplan.rules.added import list_added
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.storage.comments import find_left
from povplan.storage.journal import changing, commit, insist
from povplan.storage.load import Loaded, load_changed
from povplan.storage.splice import Change, respliced, splice
from povplan.words import changes, failures
from povplan.words.language import Language

if TYPE_CHECKING:
    from povplan.model.household import Household

HOUSEHOLDS_FILE = f"{DataFile.HOUSEHOLDS.value}.yaml"

Decide = Callable[[Book], Change]
Note = Callable[[tuple[Difference, ...]], str | None]
Say = Callable[[tuple[Difference, ...], Book, Language], str]


class _Draft(NamedTuple):
    """The plan as it is and as it would be."""

    before: Opened
    after: Opened
    differences: tuple[Difference, ...]


class _Made(NamedTuple):
    """A change that was made, or would be.

    Args:
        draft: the plan before and after it.
        added: what the rules find only after it.
        left: lines of comments that stay where a household was taken out.
    """

    draft: _Draft
    added: list[Finding]
    left: tuple[int, ...]


def change_list(  # noqa: PLR0913 - what differs between the commands, by name
    here: Surroundings,
    command: str,
    decide: Decide,
    *,
    dry_run: bool = False,
    say: Say | None = None,
    note: Note | None = None,
) -> ExitStatus:
    """Change the household list, or tell why not, and return the exit status.

    Args:
        here: the surroundings.
        command: name of the command, for the journal.
        decide: makes the change from the book as it is under the lock.
        dry_run: whether only to show what would be changed.
        say: puts the change into words; None: a sentence for each household.
        note: what else has to be said of a change; None: nothing.
    """
    folder = here.find_folder()

    def attempt() -> _Made | ExitStatus:
        return _make(here, command, decide, dry_run=dry_run)

    if dry_run:
        made = attempt()
    else:
        with changing(folder):
            made = insist(attempt)
    if isinstance(made, ExitStatus):
        return made
    after, differences = made.draft.after, made.draft.differences
    language = here.speech.language
    with telling_of_change(here):
        said = say(differences, after.book, language) if say and after.book else None
        tell_change(here, after, differences, said=said, dry_run=dry_run)
        tell_findings(here, after, made.added)
        if note and (more := note(differences)):
            typer.echo(more, err=True)
        if made.left:
            typer.echo(here.speech.say(failures.COMMENTS_STAY, lines=made.left), err=True)
    return ExitStatus.DONE


def _make(here: Surroundings, command: str, decide: Decide, *, dry_run: bool) -> _Made | ExitStatus:
    """Make a change on the list as it is; the exit status where it comes to nothing."""
    before = open_plan(here, ())
    language = here.speech.language
    source = before.loaded.sources[DataFile.HOUSEHOLDS]
    tell_findings(here, before, before.loaded.copies)
    if before.book is None or source.record is None:
        tell_findings(here, before, before.findings)
        return ExitStatus.FINDINGS
    change = decide(before.book)
    differences = _differences(before.book, change)
    if not differences:
        typer.echo(changes.NOTHING_CHANGED.say(language))
        return ExitStatus.DONE
    splices = splice(source.raw, source, change)
    after = respliced(source.raw, source, change, splices)
    draft = _check(here, before, load_changed(before.loaded, after), differences)
    added = list_added(draft.before.findings, draft.after.findings)
    if errors := [each for each in added if level_of(each) is Level.ERROR]:
        tell_findings(here, draft.after, errors)
        typer.echo(changes.NOT_WRITTEN.say(language), err=True)
        return ExitStatus.FINDINGS
    if dry_run:
        _show(here, draft)
    else:
        commit(before.loaded.folder, source.raw, splices, command=command, differences=differences, when=now())
    left = find_left(after.raw, splices) if change.removed else ()
    return _Made(draft, added, left)


@contextmanager
def telling_of_change(here: Surroundings) -> Iterator[None]:
    """Say of a change that stands what it did; where that cannot be written, say on stderr that it stands."""
    try:
        yield
        if sys.stdout is None:
            _tell_untold(here)
        flush_streams()
    except (OSError, PovplanError):
        _tell_untold(here)
        silence_streams()


def _tell_untold(here: Surroundings) -> None:
    with suppress(OSError):
        typer.echo(here.speech.say(failures.RECORDED_UNTOLD), err=True)


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
    book = opened.book
    lines = [said] if said else say_differences(differences, book, language)
    errors = [each for each in opened.findings if level_of(each) is Level.ERROR]
    if book is not None and not errors:
        lines[-1] += " " + _say_targets(here, book, differences)
    typer.echo("\n".join(break_line(line, here.screen_width) for line in lines))
    tell_findings(here, opened, errors)
    if errors:
        typer.echo(changes.ERRORS_BEFORE.say(language), err=True)
    if dry_run:
        typer.echo(changes.DRY_RUN.say(language), err=True)


def tell_undone(here: Surroundings, opened: Opened, differences: tuple[Difference, ...]) -> None:
    """Print what was taken back, and what that does to the targets."""
    language = here.speech.language
    said = changes.UNDONE_LINE.say(language, what=" ".join(say_differences(differences, opened.book, language)))
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
    # Where the number itself changed, a difference bears the old one.
    renumbered = {each.id: each.after for each in differences if each.key == "id"}
    numbers = {renumbered.get(each.id, each.id) for each in differences}
    touched = {classes[number] for number in numbers if number in classes}
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
