"""The review meeting: its report, and what to say in a few lines before it."""

from datetime import date
from typing import TYPE_CHECKING

import typer

from povplan.cli.context import Surroundings, look_around
from povplan.cli.options import (
    REPORT_FORMATS,
    AllSheets,
    AsOf,
    BriefFormat,
    Force,
    MeetingPeriod,
    NewTemplate,
    OneHousehold,
    OneOfficer,
    OneVillage,
    OutputFile,
    PublicReport,
    ReportFormat,
    Template,
)
from povplan.cli.output import choose_output, refuse_on_screen
from povplan.cli.usage import refuse_together
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Format, Period
from povplan.words import meeting, mergefields, takealong

if TYPE_CHECKING:
    from povplan.reports.report import Report


def brief(
    ctx: typer.Context,
    *,
    village: OneVillage = None,
    officer: OneOfficer = None,
    as_of: AsOf = None,
    form: BriefFormat = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Write a message of a few lines: what is done, what is open, what to do before the next meeting."""
    here = look_around(ctx)
    refuse_together("--village", {"--officer": officer if village else None})
    target = choose_output(here, form, output, (Format.PLAIN, Format.JSON), replace=force, default=Format.PLAIN)
    made = _make_brief(here, village, officer, as_of)
    if target.format is Format.PLAIN and target.path is None and here.is_terminal:
        from povplan.render.breaking import break_line

        lines = [break_line(note, here.screen_width) for each in made.sheets for note in each.notes]
        target.write("".join(f"{line}\n" for line in lines))
    else:
        target.show(made)


def report(
    ctx: typer.Context,
    *,
    period: MeetingPeriod = None,
    as_of: AsOf = None,
    public: PublicReport = False,
    template: Template = None,
    new_template: NewTemplate = None,
    form: ReportFormat = None,
    output: OutputFile = None,
    force: Force = False,
) -> ExitStatus:
    """Write the report for a review meeting: results, what is open, what follows from it."""
    from povplan.cli.opening import open_book
    from povplan.cli.papers import warn_of_single
    from povplan.cli.template import make_template, read_template, show_filled
    from povplan.progress.meeting import last_period, look_back, review_period
    from povplan.reports.meeting import meeting_report

    here = look_around(ctx)
    if new_template is not None:
        others = {"--period": period, "--as-of": as_of, "--public": public or None, "--template": template}
        refuse_together("--new-template", {**others, "-o": output, "-O": form})
        make_template(here, new_template, replace=force)
        return ExitStatus.DONE
    target = choose_output(here, form, output, REPORT_FORMATS, replace=force)
    refuse_on_screen(target, mergefields.EXAMPLE_REPORT)
    raw = None if template is None else read_template(here, target, template)
    book, day = open_book(here, as_of)
    lookback = look_back(book.plan, Period(period) if period else last_period(book.plan, day), as_of, day)
    if lookback.span.last.year < book.plan.year:
        raise PovplanError(meeting.BEFORE_YEAR, status=ExitStatus.USAGE, as_of=lookback.span.last, year=book.plan.year)
    reviewed = review_period(book, lookback)
    if public:
        warn_of_single(here, book, reviewed.progress.standings)
    made = meeting_report(book, reviewed, here.today, here.speech.language, public=public)
    if template is not None and raw is not None:
        return show_filled(target, made, template, raw)
    target.show(made)
    return ExitStatus.DONE


def sheet(
    ctx: typer.Context,
    *,
    officer: OneOfficer = None,
    village: OneVillage = None,
    household: OneHousehold = None,
    everybody: AllSheets = None,
    as_of: AsOf = None,
    form: ReportFormat = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Write a page to take along: households, what was done, what is due."""
    from povplan.cli.takealong import SHEET_FORMATS, make_page, write_all

    here = look_around(ctx)
    chosen = {"--officer": officer, "--village": village, "--household": household, "--all": everybody}
    given = [name for name, value in chosen.items() if value is not None]
    if not given:
        raise PovplanError(takealong.WHICH_SHEET, status=ExitStatus.USAGE)
    refuse_together(given[0], {name: name for name in given[1:]})
    if everybody is not None:
        refuse_together("--all", {"-o": output, "-O": form if form not in (None, *SHEET_FORMATS) else None})
        write_all(here, everybody, as_of, form or SHEET_FORMATS[0], replace=force)
        return
    target = choose_output(here, form, output, REPORT_FORMATS, replace=force)
    refuse_on_screen(target, mergefields.EXAMPLE_REPORT)
    target.show(make_page(here, officer, village, household, as_of))


def _make_brief(here: Surroundings, village: str | None, officer: str | None, as_of: date | None) -> "Report":
    from povplan.cli.filters import list_chosen
    from povplan.cli.opening import open_book
    from povplan.cli.targets import choose_id
    from povplan.cli.values import Items
    from povplan.model.kinds import Category
    from povplan.progress.agenda import set_agenda
    from povplan.progress.tally import list_standings
    from povplan.reports.brief import About, brief_report
    from povplan.reports.naming import name_all
    from povplan.words import refusals

    book, day = open_book(here, as_of)
    about, targets = About(), {c: book.plan.targets.of(c) for c in Category}
    standings = list(list_standings(book, day))
    if village is not None:
        chosen = choose_id(village, book.plan.villages, refusals.UNKNOWN_VILLAGE)
        standings = list_chosen(book, day, village=Items((chosen,)))
        about = About(village=book.villages[chosen].name)
        targets = {c: book.villages[chosen].quota.of(c) for c in Category}
    if officer is not None:
        chosen = choose_id(officer, list(book.responsibles.values()), refusals.UNKNOWN_OFFICER)
        standings = list_chosen(book, day, officer=Items((chosen,)))
        about = About(villages=tuple(name_all(book.villages, book.responsibles[chosen].villages)))
        return brief_report(book, set_agenda(book, standings, day), about, here.speech.language)
    return brief_report(book, set_agenda(book, standings, day, targets), about, here.speech.language)
