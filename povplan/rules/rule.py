"""What a rule is: a code, a level, a pure function from the book to findings, and the smallest example against it."""

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
        level: how much a finding of it weighs.
        check: takes the book and today's date; None for what storage finds while reading.
        example: lines of YAML that break it, with made-up people.
        legal: papers that demand it, in Vietnamese; empty where there are none.
    """

    code: str
    level: Level
    check: Check | None
    example: str
    legal: str = ""


def check_book(book: Book, today: date, rules: Iterable[Rule]) -> list[Finding]:
    """Return every finding of the rules that look at the book.

    Args:
        book: what could be read.
        today: the real day, before which everything recorded must lie.
        rules: which rules to run.
    """
    return [finding for rule in rules if rule.check for finding in rule.check(book, today)]
