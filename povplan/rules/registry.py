"""All rules in one tuple, and the run of them all."""

from collections.abc import Iterable
from datetime import date

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.rules.coverage import COVERAGE_RULES
from povplan.rules.deprivations import DEPRIVATION_RULES
from povplan.rules.households import HOUSEHOLD_RULES
from povplan.rules.plan import PLAN_RULES
from povplan.rules.questions import QUESTION_RULES
from povplan.rules.reading import READING_RULES
from povplan.rules.reviews import REVIEW_RULES
from povplan.rules.rule import Rule
from povplan.rules.spellings import SPELLING_RULES

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *READING_RULES,
            *HOUSEHOLD_RULES,
            *QUESTION_RULES,
            *DEPRIVATION_RULES,
            *PLAN_RULES,
            *SPELLING_RULES,
            *COVERAGE_RULES,
            *REVIEW_RULES,
        ),
        key=lambda rule: rule.code,
    )
)

BY_CODE = {rule.code: rule for rule in RULES}


def check_book(book: Book, today: date, rules: Iterable[Rule] = RULES) -> list[Finding]:
    """Return every finding of the rules that look at the book.

    Args:
        book: what could be read.
        today: the real day, before which everything recorded must lie.
        rules: which rules to run.
    """
    return [finding for rule in rules if rule.check for finding in rule.check(book, today)]
