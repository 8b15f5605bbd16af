"""The pages to take along: whose they are, and where they go."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from povplan.cli.context import Surroundings
from povplan.cli.output import FORMATS, Output, refuse_own_file
from povplan.cli.values import Items
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Format
from povplan.words import failures, refusals, takealong

if TYPE_CHECKING:
    from povplan.model.book import Book
    from povplan.reports.report import Report


SHEET_FORMATS = (Format.HTML, Format.DOCX)
"""The formats of files for all officers; the first unless another is named."""


def make_page(
    here: Surroundings, officer: str | None, village: str | None, household: str | None, as_of: date | None
) -> "Report":
    """Return the page of an officer, a village or a household, of which one is named.

    Raises:
        PovplanError: the plan has none of that name, or several.
    """
    from povplan.cli.filters import list_chosen
    from povplan.cli.opening import open_book
    from povplan.cli.targets import choose_household, choose_id
    from povplan.progress.tally import list_standings
    from povplan.reports.takealong import Taking, household_page, village_page

    book, day = open_book(here, as_of)
    taking = Taking(book, day, here.speech.language)
    if village is not None:
        chosen = choose_id(village, book.plan.villages, refusals.UNKNOWN_VILLAGE)
        return village_page(taking, chosen, list_chosen(book, day, village=Items((chosen,))))
    if officer is not None:
        chosen = choose_id(officer, list(book.responsibles.values()), refusals.UNKNOWN_OFFICER)
        return _page_of(here, book, chosen, day)
    found = choose_household(book, household or "")
    standings = list_standings(book, day, [found])
    if not standings:
        raise PovplanError(refusals.NOT_YET_ENTERED, status=ExitStatus.USAGE, name=found.head, as_of=day)
    return household_page(taking, standings[0])


def write_all(here: Surroundings, folder: Path, as_of: date | None, form: Format, *, replace: bool) -> None:
    """Write the page of each officer into a folder, which is made if it is missing; `form` is one of SHEET_FORMATS.

    Raises:
        PovplanError: a file is there already (then none is written), or one cannot be written.
    """
    from povplan.cli.opening import open_book

    book, day = open_book(here, as_of)
    paths = {id_: folder / f"{id_}{FORMATS[form].ending}" for id_ in book.officers}
    if not paths:
        raise PovplanError(takealong.NO_OFFICERS)
    for path in paths.values():
        refuse_own_file(here, path)
        if path.exists() and not replace:
            raise PovplanError(failures.FILE_EXISTS, file=str(path))
    folder.mkdir(parents=True, exist_ok=True)
    for id_, path in paths.items():
        Output(here, form, path, replace).show(_page_of(here, book, id_, day))


def _page_of(here: Surroundings, book: "Book", id_: str, day: date) -> "Report":
    from povplan.cli.filters import list_chosen
    from povplan.reports.takealong import Taking, officer_page

    taking = Taking(book, day, here.speech.language)
    return officer_page(taking, id_, list_chosen(book, day, officer=Items((id_,))))
