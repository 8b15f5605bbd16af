"""Opening a plan: read, check, settle the language; figures are never made from a broken plan."""

from collections.abc import Iterable
from dataclasses import dataclass

import typer

from povplan.cli.context import Surroundings
from povplan.errors import ExitStatus
from povplan.model.book import Book
from povplan.model.finding import DataFile, Finding, Level
from povplan.reports.findings import Said, level_of, put_into_words
from povplan.rules.registry import RULES, check_book
from povplan.rules.rule import Rule
from povplan.storage.load import Loaded, load
from povplan.words.language import Language
from povplan.words.screens import screens


@dataclass(frozen=True, slots=True)
class Opened:
    """A plan and what was found in it.

    Args:
        loaded: what the files hold.
        findings: of the reading and of the rules, in no order, without their places.
    """

    loaded: Loaded
    findings: tuple[Finding, ...]

    @property
    def book(self) -> Book | None:
        """What could be read; None where that is no plan."""
        return self.loaded.book

    def say(self, findings: Iterable[Finding], language: Language) -> list[Said]:
        """Return findings in words, by file, line and code."""
        from povplan.storage.places import locate  # noqa: PLC0415 - only findings need their places

        files = {file: (self.loaded.folder / f"{file.value}.yaml").as_posix() for file in DataFile}
        return put_into_words(locate(self.loaded, findings), files, language)


def open_plan(here: Surroundings, rules: Iterable[Rule] = RULES) -> Opened:
    """Return the plan with everything that was found, and speak its language from here on."""
    loaded = load(here.find_folder())
    if loaded.book is None:
        return Opened(loaded, loaded.findings)
    here.speech.follow(loaded.book.plan.language)
    return Opened(loaded, (*loaded.findings, *check_book(loaded.book, here.today, rules)))


def open_book(here: Surroundings) -> Book:
    """Return the book of a plan without errors; of one with errors, tell them and end."""
    opened = open_plan(here)
    errors = [finding for finding in opened.findings if level_of(finding) is Level.ERROR]
    if opened.book is not None and not errors:
        return opened.book
    for said in opened.say(errors, here.speech.language):
        typer.echo(f"{said.file}:{said.line}:{said.column}: {said.code} {said.where}: {said.message}", err=True)
    typer.echo(screens(here.speech.language).findings_stop, err=True)
    raise typer.Exit(ExitStatus.FINDINGS)
