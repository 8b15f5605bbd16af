"""Changing the list itself: adding, editing and removing households."""

from typing import TYPE_CHECKING, Any

import typer

from povplan.cli import fields
from povplan.cli.context import look_around
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Answer, Entry
from povplan.words import asking, changes, failures, refusals

if TYPE_CHECKING:
    from collections.abc import Mapping

    from povplan.cli.missing import Form
    from povplan.model.book import Book
    from povplan.model.difference import Difference
    from povplan.storage.splice import Change


@fields.takes(*fields.HOUSEHOLD, *fields.ENTRY, *fields.TRIAL)
def add(ctx: typer.Context, given: dict[str, Any]) -> ExitStatus:
    """Add a household to the list."""
    from povplan.cli.changing import change_list
    from povplan.cli.missing import Blank, fill_in, usually
    from povplan.cli.targets import choose_number, refuse_unread_head
    from povplan.model.household import Household
    from povplan.storage.journal import read_journal
    from povplan.storage.splice import Change

    here, trial = look_around(ctx), fields.take_trial(given)
    required = (fields.HEAD, fields.VILLAGE, fields.MEMBERS, fields.WORKERS, fields.OPENING_CLASS, fields.DEPRIVATIONS)
    blanks = [
        *(Blank(each, required=True) for each in required),
        *(Blank(each) for each in (fields.CAUSES, fields.HELPERS, fields.MEASURES)),
        Blank(fields.ENTERED),
        Blank(fields.ENTERED_AS, required=True, applies=lambda values: values["entered"] is not None),
        Blank(fields.ENTERED_FROM, applies=lambda values: values["entered_as"] is Entry.SPLIT),
        Blank(fields.ENTERED_DECISION, applies=lambda values: values["entered_as"] in (Entry.NEW, Entry.RETURNED)),
        Blank(fields.PLANNED, default=usually(Answer.YES), applies=lambda values: values["entered"] is None),
    ]
    form = fill_in(here, given, blanks)

    def decide(book: "Book") -> "Change":
        known = _read(book, _with_entry(form.values), None)
        # A household that entered during the year was not on the exit list at its start.
        if "entered" in known:
            known.setdefault("planned", False)
        known["id"] = choose_number(book, known.get("id"), read_journal(here.find_folder()).used)
        refuse_unread_head(book, known["head"])
        return Change({}, frozenset(), (Household(**known),))

    return change_list(here, "add", decide, trial=trial, form=form)


@fields.takes(
    fields.WHO,
    *fields.HOUSEHOLD[:3],
    fields.SINCE,
    *fields.HOUSEHOLD[3:],
    *fields.ENTRY,
    *fields.TRIAL,
)
def edit(ctx: typer.Context, given: dict[str, Any]) -> ExitStatus:
    """Change a household of the list."""
    from povplan.cli.changing import change_list
    from povplan.cli.missing import Blank, Form, fill_in
    from povplan.cli.targets import choose_number, place_household, refuse_unread_head
    from povplan.model.household import MembersSince
    from povplan.recording.records import put_members
    from povplan.render.breaking import break_line
    from povplan.storage.journal import read_journal
    from povplan.storage.splice import Change
    from povplan.words.tense import Tense

    here, trial, since = look_around(ctx), fields.take_trial(given), given.pop("since")
    form = fill_in(here, {"household": given.pop("household")}, [Blank(fields.WHO, required=True)])
    whom, values = form.values["household"], _with_entry(given)
    if all(each is None for each in values.values()):
        form = _ask_changes(form)
        values = form.values
        if form.is_asked and values.get("members") is not None and since is None:
            days = Form(here, (Blank(fields.SINCE),), {"since": None})
            days.is_asked = True
            days.ask_again({"since"})
            since = days.values["since"]
    if since and values.get("members") is None:
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

    def note(differences: "tuple[Difference, ...]", tense: "Tense") -> str | None:
        changed = next((each for each in differences if each.key == "members"), None)
        if changed is None:
            return None
        example = f"povplan edit {changed.id} --members {changed.after} --since …"
        # Nothing was written by a trial: an undo would undo the change before.
        phrase = failures.START_CHANGES if tense is Tense.DONE else failures.START_WOULD_CHANGE
        return f"{break_line(here.speech.say(phrase), here.screen_width)}\n  {example}"

    return change_list(here, "edit", decide, trial=trial, note=note, form=form)


@fields.takes(fields.WHO, *fields.TRIAL)
def remove(ctx: typer.Context, given: dict[str, Any]) -> ExitStatus:
    """Remove a household from the list."""
    from povplan.cli.changing import change_list
    from povplan.cli.missing import Blank, fill_in
    from povplan.cli.targets import place_household
    from povplan.storage.splice import Change

    here, trial = look_around(ctx), fields.take_trial(given)
    form = fill_in(here, given, [Blank(fields.WHO, required=True)])
    whom = form.values["household"]
    if trial is fields.Trial.NONE and not _confirm_removal(form):
        typer.echo(changes.NOTHING_CHANGED.say(here.speech.language))
        return ExitStatus.DONE

    def decide(book: "Book") -> "Change":
        place, _ = place_household(book, whom)
        return Change({}, frozenset({place}), ())

    return change_list(here, "remove", decide, trial=trial)


def _confirm_removal(form: "Form") -> bool:
    """Show a person at a terminal what is about to be removed, and return whether it shall be; else return True."""
    from povplan.cli.asking import can_ask, confirm, tell_understood
    from povplan.cli.missing import name_household
    from povplan.cli.opening import open_plan
    from povplan.cli.targets import place_household

    if not can_ask() or (book := open_plan(form.here, ()).book) is None:
        return True
    speech = form.here.speech
    household = place_household(book, form.values["household"])[1]
    counts = {key: len(getattr(household, key)) for key in ("reviews", "visits", "support")}
    records = asking.UNDERSTOOD_RECORDS.say(
        speech.language, members=household.members, category=household.category, **counts
    )
    tell_understood(f"{name_household(household, book, speech.language)} {records}")
    return confirm(speech, speech.say(asking.ASK_REMOVE), default=False)


_CHANGEABLE = (
    fields.HEAD,
    fields.VILLAGE,
    fields.MEMBERS,
    fields.WORKERS,
    fields.OPENING_CLASS,
    fields.DEPRIVATIONS,
    fields.CAUSES,
    fields.HELPERS,
    fields.MEASURES,
    fields.CAUSE_NOTE,
    fields.MEASURE_NOTE,
    fields.OFFICERS,
    fields.PLANNED,
    fields.GROUPS,
)
"""The fields that `edit` offers, in this order, if no change is given."""


def _ask_changes(chosen: "Form") -> "Form":
    """Ask which keys of a household to change, and return the form with their new values.

    Raises:
        PovplanError: there is nobody to ask.
    """
    from povplan.cli.asking import can_ask, tell_understood
    from povplan.cli.missing import Form, ask_changes, name_household
    from povplan.cli.opening import open_plan
    from povplan.cli.targets import place_household
    from povplan.model.difference import list_differences
    from povplan.reports.differences import name_key, say_value

    if not can_ask():
        raise PovplanError(refusals.NOTHING_TO_EDIT, status=ExitStatus.USAGE)
    here, whom = chosen.here, chosen.values["household"]
    book = open_plan(here, ()).book
    if book is None:
        return Form(here, (), {})  # The command itself reports errors in the files.
    language = here.speech.language
    household = place_household(book, whom)[1]
    if not chosen.is_asked:
        tell_understood(name_household(household, book, language))
    state = {"planned": True, **(list_differences(None, household)[0].after or {})}
    keys = [each.key for each in _CHANGEABLE]
    shown = {key: (name_key(key, language), say_value(key, state.get(key), book, language)) for key in keys}
    if not household.officers:
        shown["officers"] = (shown["officers"][0], asking.OF_VILLAGE.say(language))
    return ask_changes(here, whom, _CHANGEABLE, shown)


def _with_entry(given: "Mapping[str, Any]") -> dict[str, Any]:
    """Return the values with the options on the entry put together as one.

    Raises:
        PovplanError: one of them is missing.
    """
    from povplan.model.household import Entered

    values = dict(given)
    day, how, origin, decision = (values.pop(each.key) for each in fields.ENTRY)
    if all(each is None for each in (day, how, origin, decision)):
        return {**values, "entered": None}
    if day is None or how is None:
        missing = tuple(option for option, value in (("--entered", day), ("--as", how)) if value is None)
        raise PovplanError(refusals.MISSING_OPTIONS, status=ExitStatus.USAGE, options=missing)
    entered = Entered.model_validate({"date": day, "as": how, "from": origin, "decision": decision})
    return {**values, "entered": entered}


def _read(book: "Book", values: "Mapping[str, Any]", village: str | None) -> dict[str, Any]:
    """Return the given values in the form of the household's record.

    Args:
        book: the book, to look names up.
        values: values by key; None: not given; an empty text: to be removed.
        village: the household's village; None: the one among the values.
    """
    from povplan.cli.targets import choose_helpers, choose_id, choose_indicators, order_ids

    known = {key: value for key, value in values.items() if value is not None and key != "household"}
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
