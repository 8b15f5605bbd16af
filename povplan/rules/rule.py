"""A rule: a code, a level, a pure function from the book to findings, and the smallest example that breaks it."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.kinds import Level

Check = Callable[[Book, date], Iterator[Finding]]


class Rule(NamedTuple):
    """Something that must hold, or that an officer should be asked about.

    Args:
        code: stable code, never used again; its words stand in the catalogues under the same code.
        level: level of its findings.
        check: takes the book and today's date; None: storage finds it while reading.
        example: lines of YAML that break it, with made-up people.
        legal: its legal basis, in Vietnamese; empty if there is none.
    """

    code: str
    level: Level
    check: Check | None
    example: str
    legal: str = ""


def check_book(book: Book, today: date, rules: Iterable[Rule]) -> list[Finding]:
    """Return every finding of the rules on a book.

    Args:
        book: the records that could be read.
        today: the real day; no record may be later.
        rules: the rules to run.
    """
    return [finding for rule in rules if rule.check for finding in rule.check(book, today)]
