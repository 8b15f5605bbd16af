"""Which households a list is to show."""

from povplan.cli.targets import choose_ids, choose_indicators
from povplan.cli.values import Codes, Items
from povplan.model.book import Book
from povplan.progress.choice import Choice
from povplan.words import refusals


def read_choice(  # noqa: PLR0913 - an argument an option
    book: Book,
    *,
    village: Items | None,
    officer: Items | None,
    category: Items | None = None,
    indicator: Codes | None = None,
    cause: Items | None = None,
    state: Items | None = None,
    search: str | None = None,
) -> Choice:
    """Return the choice that the options describe.

    Raises:
        PovplanError: something is asked for that the plan has not got.
    """
    people = tuple(book.responsibles.values())
    return Choice(
        villages=None if village is None else choose_ids(village, book.plan.villages, refusals.UNKNOWN_VILLAGE),
        responsibles=None if officer is None else choose_ids(officer, people, refusals.UNKNOWN_OFFICER),
        categories=None if category is None else frozenset(category),
        indicators=None if indicator is None else choose_indicators(indicator, book),
        causes=None if cause is None else choose_ids(cause, book.plan.causes, refusals.UNKNOWN_CAUSE),
        stands=None if state is None else frozenset(state),
        search=search or "",
    )
