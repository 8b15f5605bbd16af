"""Findings in words: the subject, what is wrong, and what to type."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, overload

from povplan.model.finding import Finding, Subject
from povplan.model.kinds import DataFile, Level
from povplan.model.names import fold_marked
from povplan.reports.choices import shorten
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows
from povplan.rules.registry import BY_CODE
from povplan.words import findings as words
from povplan.words.language import Language
from povplan.words.rules import page_of
from povplan.words.terms import SUBJECTS, say_term

_START = (1, 1)


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words, with its place.

    Args:
        code: the rule's code.
        level: error, warning or info.
        file: path of the file as shown.
        line: from 1.
        column: from 1.
        where: its subject.
        message: what is wrong.
        hint: what to type.
        cell: its place in a table, such as F12; empty in a file of lines.
    """

    code: str
    level: Level
    file: str
    line: int
    column: int
    where: str
    message: str
    hint: str
    cell: str = ""


def level_of(finding: Finding) -> Level:
    """Return the level of a finding."""
    return BY_CODE[finding.code].level


def count_levels(findings: Iterable[Finding]) -> dict[Level, int]:
    """Return the number of findings of each level."""
    counts = dict.fromkeys(Level, 0)
    for finding in findings:
        counts[level_of(finding)] += 1
    return counts


class Sayings(Sequence[Said]):
    """Findings in words, by file, line and code; each is worded only on access, as there may be many.

    Args:
        findings: the findings with their places.
        files: path of each data file as shown.
        language: language of the words.
    """

    def __init__(self, findings: Iterable[Finding], files: Mapping[DataFile, str], language: Language) -> None:
        self._findings = sorted(findings, key=lambda each: _order(files[each.file], each))
        self._files = files
        self._language = language

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._findings)

    @overload
    def __getitem__(self, index: int) -> Said: ...
    @overload
    def __getitem__(self, index: slice) -> list[Said]: ...
    def __getitem__(self, index: int | slice) -> Said | list[Said]:
        """Return one or several of them in words."""
        if isinstance(index, slice):
            return [self._say(each) for each in self._findings[index]]
        return self._say(self._findings[index])

    def each_with_finding(self) -> Iterator[tuple[Finding, Said]]:
        """Yield each finding with its words."""
        return ((each, self._say(each)) for each in self._findings)

    def _say(self, finding: Finding) -> Said:
        return _say(finding, self._files[finding.file], self._language)


def put_into_words(findings: Iterable[Finding], files: Mapping[DataFile, str], language: Language) -> Sayings:
    """Return findings in words, by file, line and code.

    Args:
        findings: the findings with their places.
        files: path of each data file as shown.
        language: language of the words.
    """
    return Sayings(findings, files, language)


def findings_sheet(said: Iterable[Said], language: Language) -> Sheet:
    """Return findings as rows, for programs that read cells."""
    columns = (
        Column(words.FILE, Kind.NAME, cell=lambda each: each.file),
        Column(words.LINE, Kind.COUNT, cell=lambda each: each.line),
        Column(words.COLUMN, Kind.COUNT, cell=lambda each: each.column),
        Column(words.CODE, Kind.NAME, cell=lambda each: each.code),
        Column(words.LEVEL, cell=lambda each: say_term(each.level, language)),
        Column(words.SUBJECT, cell=lambda each: each.where),
        Column(words.FINDING, cell=lambda each: each.message),
        Column(words.HINT, cell=lambda each: each.hint),
    )
    return Sheet("", columns, fill_rows(columns, said))


def findings_record(said: Iterable[Said]) -> dict[str, Any]:
    """Return findings as the record that scripts are promised."""
    known = list(said)
    return {
        "errors": sum(each.level is Level.ERROR for each in known),
        "warnings": sum(each.level is Level.WARNING for each in known),
        "findings": [
            {
                "code": each.code,
                "level": each.level.value,
                "file": each.file,
                "line": each.line,
                "column": each.column,
                "where": each.where,
                "message": each.message,
                "hint": each.hint,
            }
            for each in known
        ],
    }


def _order(file: str, finding: Finding) -> tuple[str, int, str, int]:
    line, column = finding.place or _START
    return file, line, finding.code, column


def name_subject(subject: Subject, language: Language) -> str:
    """Return the name of a subject in a sentence."""
    name = subject.english if language is Language.EN and subject.english else subject.name
    number = "?" if subject.number is None else subject.number
    # If the name could not be read, the number alone has to do.
    return SUBJECTS[subject.kind].say(language, name=name, number=number).removesuffix(" ()")


def _say(finding: Finding, file: str, language: Language) -> Said:
    page = page_of(finding.code)
    details = {
        key: shorten(value, language) if isinstance(value, tuple) else value for key, value in finding.details.items()
    }
    near = bool(details.get("near"))
    # If the name is right and only the id is wanted, "did you mean" would puzzle; the hint gives the id.
    asked = near and fold_marked(str(details["near"])) != fold_marked(str(details.get("value", "")))
    message = page.message.say(language, **details) + (page.near.say(language, **details) if asked else "")
    hint = ((near and page.hint_near) or page.hint).say(language, **details)
    line, column = finding.place or _START
    where = name_subject(finding.subject, language)
    return Said(finding.code, level_of(finding), file, line, column, where, message, hint)
