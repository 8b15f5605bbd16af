"""A new plan made of a list: proposed, filled with its households and checked, before anything is written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from povplan.intake.grid import Table
from povplan.intake.newcomers import LISTS
from povplan.intake.proposing import Proposal, propose
from povplan.intake.taking import Choices, Taken, take_tables
from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.kinds import DataFile
from povplan.recording.bringing_in import Imported, Refusal
from povplan.recording.change import Checked, Draft
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.storage.load import Loaded, load_changed, load_texts
from povplan.storage.new_plan import NewVillage, Outline, write_households, write_plan
from povplan.storage.proposed_plan import add_proposals
from povplan.storage.splice import Change, respliced, splice
from povplan.words.language import Language

_PLACEHOLDER = NewVillage("Thôn", 0, 0)


class Started(NamedTuple):
    """A new plan made of a list.

    Args:
        imported: what became of the rows.
        outline: what the plan is, with the villages of the list.
        texts: plan.yaml and households.yaml; empty if rows are wrong.
    """

    imported: Imported
    outline: Outline
    texts: Mapping[str, bytes]


class Ground(NamedTuple):
    """What a new plan is made on.

    Args:
        standard: deprivations.yaml.
        language: language of the comments.
        today: the real day.
    """

    standard: bytes
    language: Language
    today: date


def start_from(tables: Sequence[Table], outline: Outline, choices: Choices, ground: Ground) -> Started:
    """Return a new plan made of the tables of a list.

    Args:
        tables: the tables.
        outline: what is known of the plan; its villages are those of the list.
        choices: how the rows are taken.
        ground: what it is made on.
    """
    standard, language, today = ground
    bare = outline._replace(villages=[_PLACEHOLDER])
    loaded = _load(bare, write_plan(bare, language), standard, language)
    first, proposal = _propose(tables, loaded, choices)
    if proposal is None:
        return Started(_as_imported(first, loaded, ()), outline, {})
    outline = outline._replace(
        villages=[
            NewVillage(each.name, each.quota.poor, each.quota.near_poor, each.aliases) for each in proposal.villages
        ],
        is_proposed=True,
    )
    text = add_proposals(write_plan(outline, language), proposal.records, proposal.aliases, language)
    loaded = _load(outline, text, standard, language)
    started = _fill(tables, loaded, outline, choices, today)
    started.imported.taken.notices += proposal.notices
    return started


def _load(outline: Outline, plan: str, standard: bytes, language: Language) -> Loaded:
    return load_texts(
        {
            DataFile.DEPRIVATIONS: standard,
            DataFile.PLAN: plan.encode(),
            DataFile.HOUSEHOLDS: write_households(outline, language).encode(),
        }
    )


def _propose(tables: Sequence[Table], loaded: Loaded, choices: Choices) -> tuple[Taken, Proposal | None]:
    """Return the list as it is taken into a plan without records, and what it proposes if no row is wrong."""
    book = _book_of(loaded)
    known = book.plan
    bare = replace(book, plan=known.model_copy(update=dict.fromkeys(LISTS, ())))
    taken = take_tables(tables, bare, choices._replace(adopted=LISTS))
    if taken.errors or not taken.has_list:
        return taken, None
    causes, measures = ({each.id: each.name for each in several} for several in (known.causes, known.measures))
    return taken, propose(taken, causes, measures)


def _book_of(loaded: Loaded) -> Book:
    if loaded.book is None:  # Our own template is always a plan.
        raise AssertionError
    return loaded.book


def _fill(tables: Sequence[Table], loaded: Loaded, outline: Outline, choices: Choices, today: date) -> Started:
    """Return the plan with the households of the list in it, as far as they are right."""
    taken = take_tables(tables, _book_of(loaded), choices)
    plan, source = loaded.sources[DataFile.PLAN], loaded.sources[DataFile.HOUSEHOLDS]
    change = Change({}, frozenset(), taken.added)
    changed = respliced(source.raw, source, change, splice(source.raw, source, change)) if taken.added else source
    after = load_changed(loaded, changed)
    found = check_book(_book_of(after), today, RULES)
    imported = _as_imported(taken, after, tuple(found))
    if not imported.is_right:
        return Started(imported, outline, {})
    return Started(imported, outline, {"households.yaml": changed.raw, "plan.yaml": plan.raw})


def _as_imported(taken: Taken, after: Loaded, found: tuple[Finding, ...]) -> Imported:
    checked = Checked(after, found)
    draft = Draft(Checked(after, ()), checked, added=checked.findings)
    refusals = (Refusal(checked, tuple(draft.errors), dict(taken.households)),) if draft.errors else ()
    is_right = not taken.errors and not refusals
    return Imported(taken, draft, refusals, is_right, not is_right or not taken.has_list)
