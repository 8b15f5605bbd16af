"""Changing the list itself: adding, editing and removing households."""

from typing import TYPE_CHECKING, Any

import typer

from povplan.cli import fields
from povplan.cli.context import look_around
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Answer
from povplan.words import failures, refusals

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from povplan.model.book import Book
    from povplan.model.difference import Difference
    from povplan.storage.splice import Change


def add(
    ctx: typer.Context,
    *,
    number: fields.Id = None,
    head: fields.Head = None,
    members: fields.Members = None,
    workers: fields.Workers = None,
    category: fields.OpeningClass = None,
    village: fields.HomeVillage = None,
    causes: fields.ItsCauses = None,
    cause_note: fields.CauseNote = None,
    deprivations: fields.Deprivations = None,
    helpers: fields.Helpers = None,
    measures: fields.Measures = None,
    measure_note: fields.MeasureNote = None,
    officers: fields.ItsOfficers = None,
    planned: fields.Planned = None,
    groups: fields.Groups = None,
    entered: fields.EnteredDay = None,
    entered_as: fields.EnteredAs = None,
    entered_from: fields.EnteredFrom = None,
    entered_decision: fields.EnteredDecision = None,
    dry_run: fields.DryRun = False,
) -> ExitStatus:
    """Add a household to the list."""
    from povplan.cli.forms import fill_in
    from povplan.cli.questions import household_blanks
    from povplan.cli.recording import change_list
    from povplan.cli.targets import choose_number, refuse_unread_head
    from povplan.model.household import Household
    from povplan.storage.journal import read_journal
    from povplan.storage.splice import Change

    here = look_around(ctx)
    given = {
        "id": number,
        "head": head,
        "members": members,
        "workers": workers,
        "category": category,
        "village": village,
        "causes": causes,
        "cause_note": cause_note,
        "deprivations": deprivations,
        "helpers": helpers,
        "measures": measures,
        "measure_note": measure_note,
        "officers": officers,
        "planned": planned,
        "groups": groups,
        **_entry(entered, entered_as, entered_from, entered_decision),
    }
    values = fill_in(here, given, household_blanks(here))

    def decide(book: "Book") -> "Change":
        known = _read(book, values, None)
        # Nobody entered during the year was on the exit list that the year began with.
        if "entered" in known:
            known.setdefault("planned", False)
        known["id"] = choose_number(book, known.get("id"), read_journal(here.find_folder()).used)
        refuse_unread_head(book, known["head"])
        return Change({}, frozenset(), (Household(**known),))

    return change_list(here, "add", decide, dry_run=dry_run)


def edit(
    ctx: typer.Context,
    household: fields.Who = None,
    *,
    number: fields.Id = None,
    head: fields.Head = None,
    members: fields.Members = None,
    since: fields.Since = None,
    workers: fields.Workers = None,
    category: fields.OpeningClass = None,
    village: fields.HomeVillage = None,
    causes: fields.ItsCauses = None,
    cause_note: fields.CauseNote = None,
    deprivations: fields.Deprivations = None,
    helpers: fields.Helpers = None,
    measures: fields.Measures = None,
    measure_note: fields.MeasureNote = None,
    officers: fields.ItsOfficers = None,
    planned: fields.Planned = None,
    groups: fields.Groups = None,
    entered: fields.EnteredDay = None,
    entered_as: fields.EnteredAs = None,
    entered_from: fields.EnteredFrom = None,
    entered_decision: fields.EnteredDecision = None,
    dry_run: fields.DryRun = False,
) -> ExitStatus:
    """Change what the list says of a household."""
    from povplan.cli.forms import fill_in
    from povplan.cli.questions import ask_changes, whom_blank
    from povplan.cli.recording import change_list
    from povplan.cli.targets import choose_number, place_household, refuse_unread_head
    from povplan.model.household import MembersSince
    from povplan.progress.recording import put_members
    from povplan.storage.journal import read_journal
    from povplan.storage.splice import Change

    here = look_around(ctx)
    given = {
        "id": number,
        "head": head,
        "members": members,
        "workers": workers,
        "category": category,
        "village": village,
        "causes": causes,
        "cause_note": cause_note,
        "deprivations": deprivations,
        "helpers": helpers,
        "measures": measures,
        "measure_note": measure_note,
        "officers": officers,
        "planned": planned,
        "groups": groups,
        **_entry(entered, entered_as, entered_from, entered_decision),
    }
    whom = fill_in(here, {"household": household}, [whom_blank()])["household"]
    values = given if any(each is not None for each in given.values()) else ask_changes(here, whom)
    if since and members is None:
        raise PovplanError(failures.SINCE_NEEDS_MEMBERS, status=ExitStatus.USAGE)

    def decide(book: "Book") -> "Change":
        place, found = place_household(book, whom)
        changed = _read(book, values, found.village)
        if "id" in changed:
            changed["id"] = choose_number(book, changed["id"], read_journal(here.find_folder()).used, found.id)
        if "head" in changed:
            refuse_unread_head(book, changed["head"])
        if since:
            found = put_members(found, MembersSince(date=since, members=changed.pop("members")))
        return Change({place: found.model_copy(update=changed)}, frozenset(), ())

    def note(differences: "tuple[Difference, ...]") -> str | None:
        changed = next((each for each in differences if each.key == "members"), None)
        if changed is None:
            return None
        example = f"povplan edit {changed.id} --members {changed.after} --since …"
        return here.speech.say(failures.START_CHANGES, command=example)

    return change_list(here, "edit", decide, dry_run=dry_run, note=note)


def remove(ctx: typer.Context, household: fields.Who = None, *, dry_run: fields.DryRun = False) -> ExitStatus:
    """Remove a household from the list."""
    from povplan.cli.forms import fill_in
    from povplan.cli.questions import whom_blank
    from povplan.cli.recording import change_list
    from povplan.cli.targets import place_household
    from povplan.storage.splice import Change

    here = look_around(ctx)
    whom = fill_in(here, {"household": household}, [whom_blank()])["household"]

    def decide(book: "Book") -> "Change":
        place, _ = place_household(book, whom)
        return Change({}, frozenset({place}), ())

    return change_list(here, "remove", decide, dry_run=dry_run)


def _entry(day: "date | None", how: str | None, origin: int | None, decision: str | None) -> dict[str, Any]:
    """Return how a household came in, from the options that say it together.

    Raises:
        PovplanError: one of them is missing.
    """
    from povplan.model.household import Entered

    if all(each is None for each in (day, how, origin, decision)):
        return {"entered": None}
    if day is None or how is None:
        missing = tuple(option for option, value in (("--entered", day), ("--as", how)) if value is None)
        raise PovplanError(refusals.MISSING_OPTIONS, status=ExitStatus.USAGE, options=missing)
    return {"entered": Entered.model_validate({"date": day, "as": how, "from": origin, "decision": decision})}


def _read(book: "Book", values: "Mapping[str, Any]", village: str | None) -> dict[str, Any]:
    """Return the values that were given, as the household's record holds them.

    Args:
        book: for what names mean.
        values: by key; None: not given; of words the empty text: to be taken away.
        village: where the household lives; None: as the values say.
    """
    from povplan.cli.targets import choose_helpers, choose_id, choose_indicators, order_ids

    known = {key: value for key, value in values.items() if value is not None}
    if "village" in known:
        known["village"] = village = choose_id(known["village"], book.plan.villages, refusals.UNKNOWN_VILLAGE)
    if "planned" in known:
        known["planned"] = known["planned"] is Answer.YES
    if "groups" in known:
        known["groups"] = tuple(known["groups"])
    if "deprivations" in known:
        if book.standard:
            choose_indicators(known["deprivations"], book)
        known["deprivations"] = tuple(known["deprivations"])
    if "helpers" in known:
        known["helpers"] = choose_helpers(book, known["helpers"], village or "")
    for key, records, unknown in (
        ("causes", book.plan.causes, refusals.UNKNOWN_CAUSE),
        ("measures", book.plan.measures, refusals.UNKNOWN_MEASURE),
        ("officers", tuple(book.responsibles.values()), refusals.UNKNOWN_OFFICER),
    ):
        if key in known:
            known[key] = order_ids(known[key], records, unknown)
    return {key: None if value == "" else value for key, value in known.items()}
