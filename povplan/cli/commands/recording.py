"""Recording what the year brings: reviews, recognitions, visits and support."""

from typing import TYPE_CHECKING, Any

import typer

from povplan.cli import fields
from povplan.cli.context import Surroundings, look_around
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Category, Outcome, State
from povplan.words import asking, refusals
from povplan.words.phrase import Phrase

if TYPE_CHECKING:
    from datetime import date

    from povplan.model.book import Book
    from povplan.model.difference import Difference
    from povplan.model.household import Household, Review
    from povplan.storage.splice import Change
    from povplan.words.language import Language
    from povplan.words.tense import Tense

_REFUSAL = fields.NOTED._replace(question=asking.ASK_REFUSAL, example=asking.EXAMPLE_REFUSAL)


@fields.takes(
    fields.WHO,
    fields.DAY,
    fields.CLASS,
    fields.STATE,
    fields.KIND,
    fields.DEPRIVATIONS,
    fields.INCOME,
    fields.SCORE_A,
    fields.SCORE_B,
    fields.DECISION,
    fields.REASON,
    fields.INTO,
    fields.NOTED,
    fields.REPLACE,
    *fields.TRIAL,
)
def review(ctx: typer.Context, given: dict[str, Any]) -> ExitStatus:
    """Record a review of one household."""
    from povplan.cli.changing import change_list
    from povplan.cli.missing import Blank, fill_in, usually
    from povplan.cli.targets import choose_indicators, place_household
    from povplan.model.household import Review
    from povplan.model.reviews import with_kind_of_proposal
    from povplan.recording.records import put_review

    here = look_around(ctx)
    trial, replace = fields.take_trial(given), given.pop("replace")
    blanks = [
        Blank(fields.WHO, required=True),
        Blank(fields.DAY, required=True, default=_today),
        Blank(fields.CLASS, required=True),
        Blank(fields.STATE, default=usually(State.PROPOSED), applies=_is_still_there),
        Blank(fields.DEPRIVATIONS, default=_codes_now, applies=lambda values: values["category"] in tuple(Category)),
        Blank(fields.INCOME, applies=_is_still_there),
        Blank(fields.REASON, required=True, applies=lambda values: values["category"] is Outcome.LEFT),
        Blank(fields.DECISION, applies=_is_recognised, insists=_is_recognised),
        Blank(_REFUSAL, applies=_is_refused, insists=_is_refused),
        Blank(fields.NOTED, applies=lambda values: not _is_refused(values)),
    ]
    form = fill_in(here, given, blanks)
    values = form.values

    def decide(book: "Book") -> "Change":
        place, found = place_household(book, values["household"])
        codes = values["deprivations"]
        if codes and book.standard:
            choose_indicators(codes, book)
        told = {key: value for key, value in values.items() if key != "household"}
        # That a household left needs no decision.
        stands = values["decision"] or values["category"] is Outcome.LEFT
        told["state"] = values["state"] or (State.RECOGNISED if stands else State.PROPOSED)
        made = Review(**{**told, "deprivations": None if codes is None else tuple(codes)})
        made = with_kind_of_proposal(found, made)
        return _replaced(place, put_review(found, made, _place_of_review(found, made, replace=replace)))

    return change_list(here, "review", decide, trial=trial, form=form)


@fields.takes(fields.WHERE, fields.WHOM, fields.DECISION_DAY, fields.DECISION, *fields.TRIAL)
def recognise(ctx: typer.Context, given: dict[str, Any]) -> ExitStatus:
    """Recognise all open proposals of villages or households, as one change."""
    from povplan.cli.changing import change_list
    from povplan.cli.missing import Blank, fill_in
    from povplan.cli.targets import choose_ids, place_household
    from povplan.model.reviews import find_later_decision
    from povplan.recording.records import recognise as recognise_proposal
    from povplan.storage.splice import Change

    here, trial = look_around(ctx), fields.take_trial(given)
    where = "--village | --household"
    blanks = [
        Blank(fields.WHERE, required=True, applies=lambda values: values["names"] is None, label=where),
        Blank(fields.DECISION_DAY, required=True),
        Blank(fields.DECISION, required=True),
    ]
    form = fill_in(here, given, blanks)
    values = form.values

    def decide(book: "Book") -> "Change":
        villages = choose_ids(values["village"] or (), book.plan.villages, refusals.UNKNOWN_VILLAGE)
        places = {n: each for n, each in enumerate(book.households) if each.village in villages}
        named = [place_household(book, name) for name in values["names"] or ()]
        decided: dict[int, Household] = {}
        for place, each in (*places.items(), *named):
            new = recognise_proposal(each, values["date"], values["decision"])
            if new is not None:
                decided[place] = new
            elif place not in places and (later := find_later_decision(each, values["date"])):
                raise PovplanError(
                    refusals.HOUSEHOLD_DECIDED_LATER,
                    status=ExitStatus.USAGE,
                    number=each.id,
                    head=each.head,
                    date=later.date,
                )
            elif place not in places:
                raise _about(refusals.HOUSEHOLD_NOT_PROPOSED, each, values["date"])
        if not decided:
            where = values["village"] or values["names"]
            raise PovplanError(refusals.NOTHING_PROPOSED, status=ExitStatus.USAGE, date=values["date"], village=where)
        return Change(decided, frozenset(), ())

    def say(differences: "tuple[Difference, ...]", language: "Language", tense: "Tense") -> str:
        from povplan.reports.differences import say_recognised

        return say_recognised(differences, values["decision"], language, tense)

    return change_list(here, "recognise", decide, trial=trial, say=say, form=form)


@fields.takes(fields.WHO, fields.DAY, fields.VISITOR, fields.OUTLOOK, fields.NEED, fields.NOTED, *fields.TRIAL)
def visit(ctx: typer.Context, given: dict[str, Any]) -> ExitStatus:
    """Record a visit."""
    from povplan.cli.changing import change_list
    from povplan.cli.missing import Blank, fill_in
    from povplan.cli.targets import choose_visitor, place_household
    from povplan.model.household import Visit
    from povplan.recording.records import put_visit

    here, trial = look_around(ctx), fields.take_trial(given)
    blanks = [
        Blank(fields.WHO, required=True),
        Blank(fields.DAY, required=True, default=_today),
        Blank(fields.VISITOR),
        Blank(fields.OUTLOOK),
        Blank(fields.NEED),
        Blank(fields.NOTED),
    ]
    form = fill_in(here, given, blanks)
    values = form.values

    def decide(book: "Book") -> "Change":
        place, found = place_household(book, values["household"])
        told = {key: value for key, value in values.items() if key != "household"}
        made = Visit(**{**told, "by": values["by"] and choose_visitor(book, values["by"], found.village)})
        _refuse_again(found, made, found.visits)
        return _replaced(place, put_visit(found, made))

    return change_list(here, "visit", decide, trial=trial, form=form)


@fields.takes(
    fields.WHO,
    fields.DAY,
    fields.MEASURE,
    fields.SUPPORT_KIND,
    fields.AMOUNT,
    fields.SOURCE,
    fields.NOTED,
    *fields.TRIAL,
)
def support(ctx: typer.Context, given: dict[str, Any]) -> ExitStatus:
    """Record support that was given."""
    from povplan.cli.changing import change_list
    from povplan.cli.missing import Blank, fill_in
    from povplan.cli.targets import choose_id, place_household
    from povplan.model.household import Support
    from povplan.recording.records import put_support

    here, trial = look_around(ctx), fields.take_trial(given)
    blanks = [
        Blank(fields.WHO, required=True),
        Blank(fields.DAY, required=True, default=_today),
        Blank(fields.MEASURE, required=True),
        Blank(fields.SUPPORT_KIND),
        Blank(fields.AMOUNT),
        Blank(fields.SOURCE),
        Blank(fields.NOTED),
    ]
    form = fill_in(here, given, blanks)
    values = form.values

    def decide(book: "Book") -> "Change":
        place, found = place_household(book, values["household"])
        told = {key: value for key, value in values.items() if key != "household"}
        told["measure"] = choose_id(values["measure"], book.plan.measures, refusals.UNKNOWN_MEASURE)
        told["source"] = values["source"] and choose_id(values["source"], book.plan.sources, refusals.UNKNOWN_SOURCE)
        made = Support(**told)
        _refuse_again(found, made, found.support)
        return _replaced(place, put_support(found, made))

    return change_list(here, "support", decide, trial=trial, form=form)


def _today(here: Surroundings, book: "Book", _: fields.Values) -> str | None:
    from povplan.progress.tally import default_as_of
    from povplan.words.numbers import write_date

    # A plan of another year is recorded from paper, so no day is a likely default.
    is_running = here.today <= default_as_of(book.plan.year, here.today)
    return write_date(here.today, here.speech.language) if is_running else None


def _codes_now(_: Surroundings, book: "Book", values: fields.Values) -> str | None:
    from povplan.cli.targets import place_household
    from povplan.progress.standing import stand_on
    from povplan.progress.stretch import look_at

    _place, household = place_household(book, values["household"])
    standing = stand_on(household, look_at(book.plan, values["date"]))
    return ",".join(map(str, standing.deprivations)) or None if standing else None


def _is_still_there(values: fields.Values) -> bool:
    return values["category"] is not Outcome.LEFT


def _is_recognised(values: fields.Values) -> bool:
    return values["state"] is State.RECOGNISED and _is_still_there(values)


def _is_refused(values: fields.Values) -> bool:
    return values["state"] is State.REJECTED


def _replaced(place: int, household: "Household") -> "Change":
    from povplan.storage.splice import Change

    return Change({place: household}, frozenset(), ())


def _place_of_review(household: "Household", review: "Review", *, replace: bool) -> int | None:
    """Return the place of the review to replace; None: it is a new one.

    Raises:
        PovplanError: one like it exists and may not be replaced, or none or several exist to be replaced.
    """
    from povplan.recording.records import find_replaced, find_review

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
