"""Reporting a change of the household list: what it did, or why it was not made."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from typing import TYPE_CHECKING

import typer

from povplan.cli.clock import account, now
from povplan.cli.context import PLAN_FILE, Surroundings
from povplan.cli.fields import Trial, name_options
from povplan.cli.opening import Opened, tell_findings
from povplan.cli.streams import flush_streams, silence_streams
from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.model.difference import Difference
from povplan.model.finding import Finding
from povplan.model.journal import Added
from povplan.model.kinds import Category, DataFile, Level
from povplan.progress.stretch import look_at
from povplan.progress.tally import default_as_of, list_standings, tally
from povplan.recording.change import Decide, Draft, Order, make_change
from povplan.render.breaking import break_line
from povplan.render.diff import draw_difference
from povplan.reports.differences import say_added, say_briefly, say_targets
from povplan.reports.findings import level_of
from povplan.storage.splice import Change
from povplan.words import changes, failures, findings
from povplan.words.language import Language
from povplan.words.tense import Tense
from povplan.words.terms import TERMS

if TYPE_CHECKING:
    from povplan.cli.missing import Form

HOUSEHOLDS_FILE = f"{DataFile.HOUSEHOLDS.value}.yaml"

Note = Callable[[tuple[Difference, ...], Tense], str | None]
Say = Callable[[tuple[Difference, ...], Language, Tense], str]


def change_list(  # noqa: PLR0913 - what differs between the commands, by name
    here: Surroundings,
    command: str,
    decide: Decide,
    *,
    trial: Trial = Trial.NONE,
    say: Say | None = None,
    note: Note | None = None,
    form: "Form | None" = None,
) -> ExitStatus:
    """Change the household list or say why not, and return the exit status.

    If the values come from questions, ask again for those that the check of the change refuses, and keep the others.

    Args:
        here: the surroundings.
        command: name of the command, for the journal.
        decide: makes the change from the book, read while the lock is held.
        trial: whether only to show what would change.
        say: describes the change; None: a sentence for each household.
        note: adds a note on the change; None: no note.
        form: the questions behind the change.
    """

    def decide_aloud(book: Book) -> Change:
        here.speech.follow(book.plan.language)  # A refusal is in the plan's language too.
        return decide(book)

    order = Order(command, decide_aloud, here.today, now, account(), dry_run=trial is not Trial.NONE)
    draft = _attempt(here, order, form)
    before = Opened(*draft.before)
    if before.book is not None:
        here.speech.follow(before.book.plan.language)
    status = ExitStatus.DONE  # Also if the change was made but could not be printed.
    with telling_of_change(here) if draft.is_made else nullcontext():
        tell_findings(here, before, before.loaded.copies)
        status = _tell(here, draft, say, note, trial)
    return status  # noqa: RET504 - the block may swallow what ends it


def _attempt(here: Surroundings, order: Order, form: "Form | None") -> Draft:
    """Return the change, made or refused, after asking again as long as that may help."""
    while True:
        try:
            draft = make_change(here.find_folder(), order)
        except PovplanError as error:
            if form is None or not form.ask_again_about(error):
                raise
            continue
        wrong = form.find_wrong(draft.errors) if form and draft.after else set()
        if not wrong or form is None or draft.after is None:
            return draft
        _tell_unwritten(here, Opened(*draft.after), draft.errors)
        if not form.ask_again(wrong):
            return draft


def _tell(here: Surroundings, draft: Draft, say: Say | None, note: Note | None, trial: Trial) -> ExitStatus:
    """Print the result of a change."""
    before, language = Opened(*draft.before), here.speech.language
    if draft.after is None:
        tell_findings(here, before, before.findings)
        return ExitStatus.FINDINGS
    if draft.changes_nothing:
        typer.echo(changes.NOTHING_CHANGED.say(language))
        return ExitStatus.DONE
    after = Opened(*draft.after)
    if errors := draft.errors:
        _tell_refused(here, after, errors)
        return ExitStatus.FINDINGS
    if trial is Trial.DIFF:
        _show(here, before, after)
    tense = Tense.DONE if draft.is_made else Tense.PLANNED
    said = [say(draft.differences, language, tense)] if say and draft.differences else ()
    tell_change(here, after, draft.differences, said=said, added=draft.added_records, tense=tense)
    if draft.is_made:
        tell_findings(here, after, draft.added)
    else:
        _tell_unwritten(here, after, draft.added)
    if note and (more := note(draft.differences, tense)):
        typer.echo(more, err=True)
    if draft.left:
        typer.echo(here.speech.say(failures.COMMENTS_STAY, lines=draft.left), err=True)
    return ExitStatus.DONE


def _tell_refused(here: Surroundings, after: Opened, errors: Sequence[Finding]) -> None:
    """Print errors of a change that was not made."""
    _tell_unwritten(here, after, errors)
    typer.echo(break_line(changes.NOT_WRITTEN.say(here.speech.language), here.screen_width), err=True)


def _tell_unwritten(here: Surroundings, after: Opened, found: Sequence[Finding]) -> None:
    """Print findings of a change that was not made: its lines are in no file, so the hints name options."""
    language, width = here.speech.language, here.screen_width
    for each in after.say(found, language):
        error = f"{TERMS[each.level.value].say(language).capitalize()}: {each.where}: {each.message} ({each.code})"
        hint = f"{findings.HINT.say(language)}: {name_options(each.hint)}"
        typer.echo(f"{break_line(error, width)}\n{break_line(hint, width, '    ', '    ')}", err=True)


@contextmanager
def telling_of_change(here: Surroundings) -> Iterator[None]:
    """Guard the output after a change: if stdout cannot be written, say on stderr that the change was made."""
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


def tell_change(  # noqa: PLR0913 - the parts of a change, by name
    here: Surroundings,
    opened: Opened,
    differences: tuple[Difference, ...],
    *,
    said: Sequence[str] = (),
    added: tuple[Added, ...] = (),
    tense: Tense = Tense.DONE,
) -> None:
    """Print what was changed, would be or was undone, and, if the files have no errors, the effect on the targets."""
    language = here.speech.language
    book = opened.book
    lines = say_added(added, language, tense)
    lines += said or say_briefly(differences, book, language, tense)
    errors = [each for each in opened.findings if level_of(each) is Level.ERROR]
    if book is not None and not errors and differences:
        lines[-1] += " " + _say_targets(here, book, differences)
    typer.echo("\n".join(break_line(line, here.screen_width) for line in lines))
    tell_findings(here, opened, errors)
    if errors:
        typer.echo(changes.ERRORS_BEFORE.say(language), err=True)
    if tense is Tense.PLANNED:
        typer.echo(changes.DRY_RUN.say(language), err=True)


def _show(here: Surroundings, before: Opened, after: Opened) -> None:
    for file, name in ((DataFile.PLAN, PLAN_FILE), (DataFile.HOUSEHOLDS, HOUSEHOLDS_FILE)):
        old, new = (each.loaded.sources[file].text for each in (before, after))
        if old != new:
            shown = (before.loaded.folder / name).as_posix()
            typer.echo(draw_difference(old, new, shown, colour=here.colour), nl=False, color=here.colour)


def _say_targets(here: Surroundings, book: Book, differences: tuple[Difference, ...]) -> str:
    """Return the progress of the classes concerned, as `status` counts it."""
    classes = {household.id: household.category for household in book.households}
    # If the number itself changed, the difference has the old one.
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
