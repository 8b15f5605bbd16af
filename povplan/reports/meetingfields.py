"""The fields of the report for a review meeting, for the template of povplan and those of offices."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from povplan.model.book import Book
from povplan.model.kinds import Category
from povplan.progress.meeting import Concern, Reviewed
from povplan.progress.standing import Standing
from povplan.progress.stretch import look_at
from povplan.progress.tally import Tally
from povplan.reports.households import write_stand
from povplan.reports.merging import SECTIONS, TITLE, Merge, MergeField, make_merge
from povplan.reports.naming import name_all, name_class, name_one
from povplan.reports.paper import Frame
from povplan.reports.sheet import NEXT_LINE, Sheet
from povplan.reports.status import name_villages
from povplan.reports.takealong import write_deprivations, write_done, write_due
from povplan.words import mergefields as words
from povplan.words.language import Language
from povplan.words.phrase import Phrase
from povplan.words.places import name_commune


class Told(NamedTuple):
    """What a report tells.

    Args:
        book: the book.
        reviewed: what the meeting looks at.
        language: the language.
        title: the title; the name of the kind of paper has a line of its own.
        internal: the line that says that it is internal; empty: it is for the public.
        frame: what stands around it.
        parts: its parts by name; those that it leaves out say so.
        sections: the parts that it shows, in order, with their numbers.
        indicators: each indicator in words with its code, and the households deprived in it at the start and now.
        matters: what needs attention, each with the number of households.
        proposals: what to do in the next period.
    """

    book: Book
    reviewed: Reviewed
    language: Language
    title: str
    internal: str
    frame: Frame
    parts: Mapping[str, Sheet]
    sections: Sequence[Sheet]
    indicators: Sequence[tuple[int, str, int, int]]
    matters: Sequence[tuple[str, int]]
    proposals: Sequence[str]


WITHHELD = ("households", "part_changes")
"""Fields that name households."""


def merge_report(told: Told) -> Merge:
    """Return what the template of a report is filled with."""
    return make_merge(list_fields(told.parts), told, () if told.internal else WITHHELD)


def list_fields(parts: Mapping[str, Sheet]) -> tuple[MergeField, ...]:
    """Return the fields of a report with some parts."""
    return (*_ABOUT, *_COUNTS, *_LISTS, *(_part_field(name, sheet) for name, sheet in parts.items()))


def _part_field(name: str, sheet: Sheet) -> MergeField:
    return MergeField(
        f"part_{name}",
        words.PART,
        lambda told: told.parts[name],
        details={"part": sheet.title},
        is_part=True,
    )


_ABOUT = (
    TITLE,
    MergeField("internal", words.INTERNAL, lambda told: told.internal),
    MergeField("commune", words.COMMUNE, lambda told: name_commune(told.book.plan.commune, told.language)),
    MergeField("upper_level", words.UPPER_LEVEL, lambda told: told.book.plan.upper_level),
    MergeField("year", words.YEAR, lambda told: str(told.book.plan.year)),
    MergeField("first_day", words.FIRST_DAY, lambda told: told.reviewed.lookback.span.first),
    MergeField("last_day", words.LAST_DAY, lambda told: told.reviewed.lookback.span.last),
    MergeField("meeting", words.MEETING, lambda told: getattr(told.reviewed.lookback.meeting, "name", None)),
    MergeField("committee", words.COMMITTEE, lambda told: told.frame.committee[0]),
    MergeField("committee_of", words.COMMITTEE_OF, lambda told: told.frame.committee[1]),
    MergeField("country", words.COUNTRY, lambda told: told.frame.country[0]),
    MergeField("motto", words.MOTTO, lambda told: told.frame.country[1]),
    MergeField("number", words.NUMBER, lambda told: told.frame.number),
    MergeField("dated", words.DATED, lambda told: told.frame.dated),
    MergeField("recipients", words.RECIPIENTS, lambda told: NEXT_LINE.join(told.frame.recipients[1:])),
    MergeField("recipients_title", words.RECIPIENTS_TITLE, lambda told: "".join(told.frame.recipients[:1])),
    MergeField("signed", words.SIGNED, lambda told: NEXT_LINE.join(told.frame.signed)),
    MergeField("signer", words.SIGNER, lambda told: told.frame.signer),
)


def _in_percent(value: float | None) -> float | None:
    """Return a share as percent with one decimal; a count stays."""
    return round(100 * value, 1) if isinstance(value, float) else value


def _count_fields(of: Any, counts: Mapping[str, Phrase]) -> tuple[MergeField, ...]:  # noqa: ANN401 - a function
    """Return a field for each class and count.

    Args:
        of: returns what has the counts, for a subject and a class.
        counts: the names of the counts, with what they mean.
    """

    def make(category: Category, key: str, what: Phrase) -> MergeField:
        return MergeField(
            f"{category.value}_{key}",
            words.COUNT,
            lambda subject: _in_percent(getattr(of(subject, category), key)),
            details={"category": category.value, "what": what},
        )

    return tuple(make(category, key, what) for category in Category for key, what in counts.items())


_TALLY = {
    "target": words.TARGET,
    "listed": words.LISTED,
    "proposed": words.PROPOSED,
    "done": words.DONE,
    "remaining": words.REMAINING,
    "reached": words.REACHED,
}


def _tally_of(subject: Any, category: Category) -> Tally:  # noqa: ANN401 - progress of a village or of somebody
    found: Tally = subject.tallies[category]
    return found


_COUNTS = (
    *_count_fields(lambda told, category: told.reviewed.progress.total[category], _TALLY),
    *_count_fields(
        lambda told, category: told.reviewed.progress.net[category], {"start": words.START, "end": words.END}
    ),
    MergeField("followed", words.HOUSEHOLDS_FOLLOWED, lambda told: told.reviewed.progress.follow_up.households),
    MergeField("pending", words.PENDING, lambda told: told.reviewed.progress.follow_up.pending),
    MergeField("visited", words.VISITED, lambda told: told.reviewed.progress.follow_up.visited),
    MergeField("helped", words.HELPED, lambda told: told.reviewed.progress.follow_up.helped),
    MergeField("unreviewed", words.UNREVIEWED, lambda told: len(told.reviewed.concerns[Concern.NOT_REVIEWED])),
)


class _Person(NamedTuple):
    """Somebody in charge, with the book."""

    book: Book
    progress: Any

    @property
    def tallies(self) -> Any:  # noqa: ANN401 - as the progress has them
        return self.progress.tallies


class _Home(NamedTuple):
    """A household, with what words are made from."""

    told: Told
    standing: Standing


_PERSON = (
    MergeField("name", words.NAME, lambda each: each.progress.responsible.name),
    MergeField("position", words.POSITION, lambda each: each.progress.responsible.position),
    MergeField(
        "villages", words.IN_VILLAGES, lambda each: ", ".join(name_villages(each.book, each.progress.responsible))
    ),
    MergeField("in_charge", words.IN_CHARGE, lambda each: each.progress.households),
    *_count_fields(_tally_of, _TALLY),
)
_HOUSEHOLD = (
    MergeField("number", words.HOUSEHOLD_NUMBER, lambda each: str(each.standing.household.id)),
    MergeField("head", words.HEAD, lambda each: each.standing.household.head),
    MergeField(
        "village", words.VILLAGE, lambda each: name_one(each.told.book.villages, each.standing.household.village)
    ),
    MergeField("category", words.CLASS, lambda each: name_class(each.standing.outcome, each.told.language)),
    MergeField("members", words.MEMBERS, lambda each: each.standing.members),
    MergeField(
        "deprivations",
        words.DEPRIVED_IN,
        lambda each: write_deprivations(each.told.book, each.standing, each.told.language),
    ),
    MergeField(
        "measures",
        words.MEASURES,
        lambda each: "; ".join(name_all(each.told.book.measures, each.standing.household.measures)),
    ),
    MergeField("state", words.STATE, lambda each: write_stand(each.standing, each.told.language)),
    MergeField("done", words.DONE_FOR, lambda each: write_done(each.standing, _day(each.told), each.told.language)),
    MergeField(
        "due",
        words.DUE,
        lambda each: write_due(each.standing, look_at(each.told.book.plan, _day(each.told)), each.told.language),
    ),
)


def _people_field(name: str, meaning: Phrase) -> MergeField:
    """Return the list of those in charge that the progress has under a name."""
    return MergeField(
        name,
        meaning,
        lambda told: [_Person(told.book, each) for each in getattr(told.reviewed.progress, name)],
        _PERSON,
    )


def _day(told: Told) -> date:
    return told.reviewed.lookback.span.last


_LISTS = (
    SECTIONS,
    MergeField(
        "villages",
        words.VILLAGES,
        lambda told: told.reviewed.progress.villages,
        (
            MergeField("name", words.NAME, lambda each: each.village.name),
            *_count_fields(_tally_of, _TALLY),
        ),
    ),
    _people_field("officers", words.OFFICERS),
    _people_field("organisations", words.ORGANISATIONS),
    MergeField(
        "households",
        words.HOUSEHOLDS,
        lambda told: [_Home(told, each) for each in told.reviewed.progress.standings],
        _HOUSEHOLD,
    ),
    MergeField(
        "indicators",
        words.INDICATORS,
        lambda told: told.indicators,
        (
            MergeField("code", words.CODE, lambda each: str(each[0])),
            MergeField("name", words.NAME, lambda each: each[1]),
            MergeField("start", words.DEPRIVED_AT_START, lambda each: each[2]),
            MergeField("now", words.DEPRIVED_NOW, lambda each: each[3]),
        ),
    ),
    MergeField(
        "matters",
        words.MATTERS,
        lambda told: told.matters,
        (
            MergeField("text", words.TEXT, lambda each: each[0]),
            MergeField("households", words.HOUSEHOLD_COUNT, lambda each: each[1]),
        ),
    ),
    MergeField(
        "proposals",
        words.PROPOSALS,
        lambda told: told.proposals,
        (MergeField("text", words.TEXT, lambda each: each),),
    ),
)
