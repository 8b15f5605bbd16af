"""Opening a plan: read, check, settle the language; figures are never made from a broken plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import typer

from povplan.cli.context import Surroundings
from povplan.errors import ExitStatus
from povplan.model.book import Book
from povplan.model.finding import DataFile, Finding, Level
from povplan.reports.findings import Said, level_of, put_into_words
from povplan.rules.registry import RULES, check_book
from povplan.rules.rule import Rule
from povplan.storage.load import load
from povplan.storage.places import locate
from povplan.words.screens import screens


@dataclass(frozen=True, slots=True)
class Opened:
    """A plan and what was found in it.

    Args:
        folder: the data folder.
        book: what could be read; None where nothing could.
        findings: in no order, without their places.
    """

    folder: Path
    book: Book | None
    findings: tuple[Finding, ...]

    def say(self, here: Surroundings) -> list[Said]:
        """Return the findings in words, by file, line and code."""
        files = {file: (self.folder / f"{file.value}.yaml").as_posix() for file in DataFile}
        return put_into_words(locate(self.folder, self.findings), files, here.speech.language)


def open_plan(here: Surroundings, rules: Iterable[Rule] = RULES) -> Opened:
    """Return the plan with everything that was found, and speak its language from here on."""
    folder = here.find_folder()
    loaded = load(folder)
    if loaded.book is None:
        return Opened(folder, None, tuple(loaded.findings))
    here.speech.follow(loaded.book.plan.language)
    return Opened(folder, loaded.book, (*loaded.findings, *check_book(loaded.book, here.today, rules)))


def open_book(here: Surroundings) -> Book:
    """Return the book of a plan without errors; of one with errors, tell them and end."""
    opened = open_plan(here)
    errors = [finding for finding in opened.findings if level_of(finding) is Level.ERROR]
    if opened.book is not None and not errors:
        return opened.book
    for said in Opened(opened.folder, opened.book, tuple(errors)).say(here):
        typer.echo(f"{said.file}:{said.line}:{said.column}: {said.code} {said.where}: {said.message}", err=True)
    typer.echo(screens(here.speech.language).findings_stop, err=True)
    raise typer.Exit(ExitStatus.FINDINGS)
