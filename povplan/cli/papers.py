"""The papers that go to offices: what may be asked for, and what is told beside them."""

from datetime import date
from typing import TYPE_CHECKING

import typer

from povplan.cli.context import Surroundings
from povplan.cli.output import Output, refuse_on_screen
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import ALL_FORMS, Format, FormName
from povplan.words import forms
from povplan.words.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from povplan.model.book import Book
    from povplan.progress.standing import Standing
    from povplan.reports.forms import Making
    from povplan.reports.report import Report

_OF_PERIOD = (FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR)


def check_wish(here: Surroundings, target: Output, what: str, *, public: bool, has_first: bool) -> None:
    """Refuse options that do not go with a form, before any file is read.

    Args:
        here: the surroundings.
        target: the destination and format.
        what: the form.
        public: whether only what may be posted is asked for.
        has_first: whether a first day is given.

    Raises:
        PovplanError: an option does not go with the form.
    """
    if public and what != FormName.LIST:
        raise PovplanError(forms.PUBLIC_ONLY_LIST, status=ExitStatus.USAGE)
    if has_first and what not in (*_OF_PERIOD, ALL_FORMS):
        raise PovplanError(forms.FROM_ONLY_MOVEMENT, status=ExitStatus.USAGE, forms=_OF_PERIOD)
    if what == ALL_FORMS and target.format is Format.CSV:
        raise PovplanError(
            forms.ALL_NEEDS_A_BOOK, status=ExitStatus.USAGE, file=f"{here.speech.say(forms.EXAMPLE_FILE)}.xlsx"
        )
    refuse_on_screen(target, forms.EXAMPLE_FILE)


def hand_over(here: Surroundings, what: str, first: date | None, as_of: date | None, *, public: bool) -> "Report":
    """Return a form, or all of them, and say on stderr what its reader should know.

    Args:
        here: the surroundings.
        what: the form.
        first: the first day of a movement; None: 1 January of the plan's year.
        as_of: the last day; None: the one that suits the plan's year.
        public: whether only what may be posted is written.
    """
    from povplan.cli.opening import open_book
    from povplan.cli.span import make_span
    from povplan.progress.forms import make_basis
    from povplan.reports.forms import Making, all_report, export_report

    book, day = open_book(here, as_of)
    if first and first.year < book.plan.year:
        raise PovplanError(forms.FROM_BEFORE_YEAR, status=ExitStatus.USAGE, first=first, year=book.plan.year)
    basis = make_basis(book, make_span(first, day, book.plan.year, "--as-of"))
    making = Making(basis, here.today, as_of, here.speech.for_offices)
    if public:
        warn_of_single(here, making.book, making.basis.standings)
    if what in (FormName.RESULT, ALL_FORMS):
        _tell_missing(here, making)
    return all_report(making) if what == ALL_FORMS else export_report(making, FormName(what), public=public)


def tell_notes(here: Surroundings, report: "Report") -> None:
    """Say on stderr what stands below a form, for a format that has no room for it; the list needs none of it."""
    for paper in report.papers:
        if paper.first_figure:
            for note in paper.notes:
                _tell(here, note)


def warn_of_single(here: Surroundings, book: "Book", standings: "Sequence[Standing]") -> None:
    """Say on stderr which villages have a single household, which the figures of a public paper may give away."""
    from povplan.reports.forms import list_single
    from povplan.words.places import name_village

    if single := list_single(standings, book):
        language = here.speech.language
        _tell(here, forms.SINGLE_IN_VILLAGE, villages=", ".join(name_village(each, language) for each in single))


def _tell_missing(here: Surroundings, making: "Making") -> None:
    from povplan.progress.forms import find_missing

    if missing := find_missing(making.book):
        keys = ", ".join(f"{each.key}:" for each in missing)
        villages = tuple(dict.fromkeys(village for each in missing for village in each.villages))
        _tell(here, forms.FILL_IN, keys=keys, villages=villages)


def _tell(here: Surroundings, what: Phrase | str, **details: object) -> None:
    from povplan.render.breaking import break_line

    said = what if isinstance(what, str) else here.speech.say(what, **details)
    typer.echo(break_line(said, here.screen_width), err=True)
