"""Opening a plan: read it, check it, settle the language; no figure comes from a broken plan."""

from collections.abc import Collection, Iterable
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import typer

from povplan.cli.context import Surroundings
from povplan.errors import ExitStatus
from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.kinds import DataFile
from povplan.rules.rule import Rule, check_book
from povplan.storage.load import Loaded, load
from povplan.words import answers, findings
from povplan.words.language import Language

if TYPE_CHECKING:
    from povplan.reports.findings import Sayings


_AT_ONCE = 500
"""Findings written at a time: all at once may be too many for memory, and one by one is slow."""


class Opened(NamedTuple):
    """A plan and its findings.

    Args:
        loaded: the content of the files.
        findings: those of reading and of the rules, in no order, without their places.
    """

    loaded: Loaded
    findings: tuple[Finding, ...]

    @property
    def book(self) -> Book | None:
        """The records that could be read; None if the plan itself could not."""
        return self.loaded.book

    def say(self, findings: Iterable[Finding], language: Language) -> "Sayings":
        """Return findings in words, by file, line and code."""
        # Words and places are needed only if there are findings.
        from povplan.reports.findings import put_into_words
        from povplan.storage.places import locate

        files = {file: (self.loaded.folder / f"{file.value}.yaml").as_posix() for file in DataFile}
        return put_into_words(locate(self.loaded, findings), files, language)


def open_plan(here: Surroundings, rules: Iterable[Rule]) -> Opened:
    """Return the plan with all findings, and speak its language from here on."""
    loaded = load(here.find_folder())
    if loaded.book is None:
        return Opened(loaded, loaded.findings)
    here.speech.follow(loaded.book.plan.language)
    return Opened(loaded, (*loaded.findings, *check_book(loaded.book, here.today, rules)))


def tell_findings(here: Surroundings, opened: Opened, findings: Iterable[Finding]) -> None:
    """Print findings with their places on stderr; print nothing if there are none."""
    found = list(findings)
    if not found:
        return
    from povplan.render.findings import draw_lines

    language = here.speech.language
    typer.echo(draw_lines(opened.say(found, language), language, width=here.screen_width), err=True)


def open_book(
    here: Surroundings, as_of: date | None, *, warns: bool = False, but: Collection[str] = ()
) -> tuple[Book, date]:
    """Return the book and the day to look at; if the plan has errors, print them and exit.

    Args:
        here: the surroundings.
        as_of: the day asked for; None: the day that suits the plan's year.
        warns: whether to report copies beside the files, and dates that only another clock could have written.
        but: codes of rules that do not stop this command, since its output helps to settle their findings.
    """
    from povplan.progress.tally import default_as_of
    from povplan.rules.blocking import BLOCKING
    from povplan.rules.reviews import check_not_tomorrow

    opened = open_plan(here, BLOCKING)
    if warns:
        tell_findings(here, opened, opened.loaded.copies)
    stopping = [each for each in opened.findings if each.code not in but]
    if opened.book is not None and not stopping:
        tell_findings(here, opened, opened.findings)
        if warns:
            tell_findings(here, opened, check_not_tomorrow(opened.book, here.today))
        if as_of:
            _tell_odd_day(here, opened.book.plan.year, as_of)
        return opened.book, as_of or default_as_of(opened.book.plan.year, here.today)
    from povplan.render.breaking import break_line
    from povplan.render.findings import each_lines

    language = here.speech.language
    lines = each_lines(opened.say(opened.findings, language), language, width=here.screen_width)
    while several := list(islice(lines, _AT_ONCE)):
        typer.echo("\n".join(several), err=True)
    typer.echo(break_line(findings.FINDINGS_STOP.say(language), here.screen_width), err=True)
    raise typer.Exit(ExitStatus.FINDINGS)


def _tell_odd_day(here: Surroundings, year: int, as_of: date) -> None:
    """Print what the figures of a day are if it is outside the plan's year or has not come yet."""
    last = date(year + 1, 1, 31)
    if as_of < date(year, 1, 1):
        phrase = answers.AS_OF_BEFORE
    elif as_of > last:
        phrase = answers.AS_OF_AFTER
    elif as_of > here.today:
        phrase = answers.AS_OF_AHEAD
    else:
        return
    from povplan.render.breaking import break_line

    said = phrase.say(here.speech.language, as_of=as_of, year=year, last=last, today=here.today)
    typer.echo(break_line(said, here.screen_width), err=True)
