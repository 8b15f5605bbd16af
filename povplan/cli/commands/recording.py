"""Recording what the year brings: reviews, recognitions, visits and support."""

from typing import TYPE_CHECKING, Any

import typer

from povplan.cli import fields
from povplan.cli.context import look_around
from povplan.errors import ExitStatus, PovplanError
from povplan.words import refusals
from povplan.words.phrase import Phrase

if TYPE_CHECKING:
    from datetime import date

    from povplan.model.book import Book
    from povplan.model.difference import Difference
    from povplan.model.household import Household, Review
    from povplan.storage.splice import Change
    from povplan.words.language import Language


def review(
    ctx: typer.Context,
    household: fields.Who = None,
    *,
    day: fields.Day = None,
    category: fields.Class = None,
    state: fields.ReviewState = None,
    kind: fields.ReviewKind = None,
    deprivations: fields.Deprivations = None,
    income: fields.Income = None,
    score_a: fields.ScoreA = None,
    score_b: fields.ScoreB = None,
    decision: fields.Decision = None,
    reason: fields.Reason = None,
    into: fields.Into = None,
    note: fields.Note = None,
    replace: fields.Replace = False,
    dry_run: fields.DryRun = False,
) -> ExitStatus:
    """Record a review of one household."""
    from povplan.cli.forms import fill_in
    from povplan.cli.questions import review_blanks
    from povplan.cli.recording import change_list
    from povplan.cli.targets import choose_indicators, place_household
    from povplan.model.household import Review
    from povplan.model.kinds import (
        Outcome,
        State,
    )
    from povplan.progress.recording import put_review

    here = look_around(ctx)
    given = {
        "household": household,
        "date": day,
        "category": category,
        "state": state,
        "kind": kind,
        "deprivations": deprivations,
        "income": income,
        "score_a": score_a,
        "score_b": score_b,
        "decision": decision,
        "reason": reason,
        "into": into,
        "note": note,
    }
    values = fill_in(here, given, review_blanks(here))
    # That a household left needs no decision.
    stands = values["decision"] or values["category"] == Outcome.LEFT
    implied = State.RECOGNISED if stands else State.PROPOSED

    def decide(book: "Book") -> "Change":
        place, found = place_household(book, values["household"])
        codes = values["deprivations"]
        if codes and book.standard:
            choose_indicators(codes, book)
        made = Review(
            date=values["date"],
            category=values["category"],
            state=values["state"] or implied,
            deprivations=None if codes is None else tuple(codes),
            **{
                name: values.get(name)
                for name in ("kind", "income", "score_a", "score_b", "decision", "reason", "into", "note")
            },
        )
        return _replaced(place, put_review(found, made, _place_of_review(found, made, replace=replace)))

    return change_list(here, "review", decide, dry_run=dry_run)


def recognise(
    ctx: typer.Context,
    *,
    village: fields.Where = None,
    household: fields.Whom = None,
    day: fields.DecisionDay = None,
    decision: fields.Decision = None,
    dry_run: fields.DryRun = False,
) -> ExitStatus:
    """Recognise all open proposals of villages or households, as one change."""
    from povplan.cli.forms import fill_in
    from povplan.cli.questions import recognise_blanks
    from povplan.cli.recording import change_list
    from povplan.cli.targets import choose_ids, place_household
    from povplan.progress.recording import recognise as recognise_proposal
    from povplan.storage.splice import Change

    here = look_around(ctx)
    given = {"village": village, "names": household, "date": day, "decision": decision}
    values = fill_in(here, given, recognise_blanks(here))

    def decide(book: "Book") -> "Change":
        villages = choose_ids(values["village"] or (), book.plan.villages, refusals.UNKNOWN_VILLAGE)
        places = {n: each for n, each in enumerate(book.households) if each.village in villages}
        named = [place_household(book, name) for name in values["names"] or ()]
        decided: dict[int, Household] = {}
        for place, each in (*places.items(), *named):
            new = recognise_proposal(each, values["date"], values["decision"])
            if new is not None:
                decided[place] = new
            elif place not in places:
                raise _about(refusals.HOUSEHOLD_NOT_PROPOSED, each, values["date"])
        if not decided:
            raise PovplanError(refusals.NOTHING_PROPOSED, status=ExitStatus.USAGE, date=values["date"])
        return Change(decided, frozenset(), ())

    def say(differences: "tuple[Difference, ...]", _: "Book", language: "Language") -> str:
        from povplan.reports.differences import say_recognised

        return say_recognised(differences, values["decision"], language)

    return change_list(here, "recognise", decide, dry_run=dry_run, say=say)


def visit(
    ctx: typer.Context,
    household: fields.Who = None,
    *,
    day: fields.Day = None,
    by: fields.Visitor = None,
    outlook: fields.Outlook = None,
    need: fields.Need = None,
    note: fields.Note = None,
    dry_run: fields.DryRun = False,
) -> ExitStatus:
    """Record what a visit found."""
    from povplan.cli.forms import fill_in
    from povplan.cli.questions import visit_blanks
    from povplan.cli.recording import change_list
    from povplan.cli.targets import choose_visitor, place_household
    from povplan.model.household import Visit
    from povplan.progress.recording import put_visit

    here = look_around(ctx)
    given = {"household": household, "date": day, "by": by, "outlook": outlook, "need": need, "note": note}
    values = fill_in(here, given, visit_blanks(here))

    def decide(book: "Book") -> "Change":
        place, found = place_household(book, values["household"])
        who = values["by"] and choose_visitor(book, values["by"], found.village)
        made = Visit(date=values["date"], by=who, **{name: values.get(name) for name in ("outlook", "need", "note")})
        _refuse_again(found, made, found.visits)
        return _replaced(place, put_visit(found, made))

    return change_list(here, "visit", decide, dry_run=dry_run)


def support(
    ctx: typer.Context,
    household: fields.Who = None,
    *,
    day: fields.Day = None,
    measure: fields.GivenMeasure = None,
    kind: fields.SupportKind = None,
    amount: fields.Amount = None,
    source: fields.FundSource = None,
    note: fields.Note = None,
    dry_run: fields.DryRun = False,
) -> ExitStatus:
    """Record help that was given."""
    from povplan.cli.forms import fill_in
    from povplan.cli.questions import support_blanks
    from povplan.cli.recording import change_list
    from povplan.cli.targets import choose_id, place_household
    from povplan.model.household import Support
    from povplan.progress.recording import put_support

    here = look_around(ctx)
    given = {
        "household": household,
        "date": day,
        "measure": measure,
        "kind": kind,
        "amount": amount,
        "source": source,
        "note": note,
    }
    values = fill_in(here, given, support_blanks(here))

    def decide(book: "Book") -> "Change":
        place, found = place_household(book, values["household"])
        made = Support(
            date=values["date"],
            measure=choose_id(values["measure"], book.plan.measures, refusals.UNKNOWN_MEASURE),
            source=values["source"] and choose_id(values["source"], book.plan.sources, refusals.UNKNOWN_SOURCE),
            **{name: values.get(name) for name in ("kind", "amount", "note")},
        )
        _refuse_again(found, made, found.support)
        return _replaced(place, put_support(found, made))

    return change_list(here, "support", decide, dry_run=dry_run)


def _replaced(place: int, household: "Household") -> "Change":
    from povplan.storage.splice import Change

    return Change({place: household}, frozenset(), ())


def _place_of_review(household: "Household", review: "Review", *, replace: bool) -> int | None:
    """Return the place that a review is to take; None: a new one.

    Raises:
        PovplanError: there is one like it and it is not to be replaced, or none, or several, to be replaced.
    """
    from povplan.progress.recording import find_replaced, find_review

    if not replace:
        if find_review(household, review) is not None:
            raise _about(refusals.REVIEW_EXISTS, household, review.date)
        return None
    place = find_replaced(household, review)
    if place is None:
        of_day = sum(each.date == review.date for each in household.reviews)
        raise _about(refusals.SEVERAL_REVIEWS if of_day else refusals.NO_REVIEW_TO_REPLACE, household, review.date)
    return place


def _refuse_again(household: "Household", made: Any, known: tuple[Any, ...]) -> None:  # noqa: ANN401 - a visit or a support
    if made in known:
        raise _about(refusals.SAME_RECORDED, household, made.date)


def _about(phrase: Phrase, household: "Household", day: "date") -> PovplanError:
    return PovplanError(phrase, status=ExitStatus.USAGE, number=household.id, head=household.head, date=day)
