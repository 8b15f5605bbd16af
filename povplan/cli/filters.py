"""The options that choose households for a list."""

from datetime import date
from typing import Any

from povplan.cli.targets import choose_ids, choose_indicators, choose_namesakes, spell_helpers
from povplan.cli.values import Codes, Items
from povplan.model.book import Book
from povplan.progress.choice import Choice, choose
from povplan.progress.standing import Standing
from povplan.progress.stretch import look_at
from povplan.progress.tally import list_standings
from povplan.words import refusals


def list_chosen(book: Book, as_of: date, **options: Any) -> list[Standing]:  # noqa: ANN401 - those of read_choice
    """Return the standings of the households that fit all options, which are those of `read_choice`.

    Raises:
        PovplanError: an option names something that the plan does not have.
    """
    return choose(book, list_standings(book, as_of), read_choice(book, **options), look_at(book.plan, as_of))


def read_choice(  # noqa: PLR0913 - an argument an option
    book: Book,
    *,
    village: Items | None = None,
    officer: Items | None = None,
    category: Items | None = None,
    indicator: Codes | None = None,
    cause: Items | None = None,
    state: Items | None = None,
    measure: Items | None = None,
    helper: Items | None = None,
    outlook: Items | None = None,
    not_reviewed: bool = False,
    not_visited: bool = False,
    not_supported: bool = False,
    search: str | None = None,
) -> Choice:
    """Return the choice that the options describe.

    Raises:
        PovplanError: an option names something that the plan does not have.
    """
    people = tuple(book.responsibles.values())
    return Choice(
        villages=None if village is None else choose_ids(village, book.plan.villages, refusals.UNKNOWN_VILLAGE),
        responsibles=None if officer is None else choose_ids(officer, people, refusals.UNKNOWN_OFFICER),
        categories=None if category is None else frozenset(category),
        indicators=None if indicator is None else choose_indicators(indicator, book),
        causes=None if cause is None else choose_ids(cause, book.plan.causes, refusals.UNKNOWN_CAUSE),
        stands=None if state is None else frozenset(state),
        measures=None if measure is None else choose_ids(measure, book.plan.measures, refusals.UNKNOWN_MEASURE),
        helpers=None if helper is None else choose_namesakes(helper, spell_helpers(book), refusals.UNKNOWN_HELPER),
        outlooks=None if outlook is None else frozenset(outlook),
        not_reviewed=not_reviewed,
        not_visited=not_visited,
        not_supported=not_supported,
        search=search or "",
    )
