"""Fields that a template of an office may name, and their values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, Union

from povplan.reports.sheet import Sheet
from povplan.words import mergefields as words
from povplan.words.language import Language
from povplan.words.phrase import Phrase

Value = Union[str, int, date, Sheet, None, "list[dict[str, Value]]"]
"""A text, number or day; a table; or a list, whose items have fields of their own."""

Names = Mapping[str, "Names | str | None"]
"""The names of fields; those of a list with the names of the fields of its items, parts with PART, others with None."""

PART = "part"


class MergeField(NamedTuple):
    """A field of a template.

    Args:
        name: its name, in the words of the keys of the data files.
        meaning: what it is.
        get: returns its value for a subject; for a list, the subjects of its items.
        items: the fields of each item of a list; empty: it is no list.
        details: values of the fields of the meaning.
        is_part: whether it is a table, which stands in a paragraph of its own.
    """

    name: str
    meaning: Phrase
    get: Callable[[Any], Any]
    items: tuple["MergeField", ...] = ()
    details: Mapping[str, str | Phrase] = {}  # Nobody writes into it.
    is_part: bool = False

    def say(self, language: Language) -> str:
        """Return what it is."""
        details = {key: each.say(language) if isinstance(each, Phrase) else each for key, each in self.details.items()}
        return self.meaning.say(language, **details)


class Merge(NamedTuple):
    """What a template is filled with.

    Args:
        fields: the fields.
        values: returns their values by name.
        withheld: names that there would be, were the paper not for the public.
    """

    fields: tuple[MergeField, ...]
    values: Callable[[], dict[str, Value]]
    withheld: frozenset[str] = frozenset()

    @property
    def names(self) -> Names:
        """The names of the fields."""
        return list_names(self.fields)


def make_merge(fields: Iterable[MergeField], subject: Any, withheld: Iterable[str] = ()) -> Merge:  # noqa: ANN401 - what the fields are of
    """Return what a template is filled with, without the fields that are withheld."""
    without = frozenset(withheld)
    kept = tuple(each for each in fields if each.name not in without)
    return Merge(kept, lambda: fill_fields(kept, subject), without)


def list_names(fields: Iterable[MergeField]) -> Names:
    """Return the names of fields."""
    return {each.name: list_names(each.items) if each.items else PART if each.is_part else None for each in fields}


def fill_fields(fields: Iterable[MergeField], subject: Any) -> dict[str, Value]:  # noqa: ANN401 - what the fields are of
    """Return the values of fields by name."""
    return {
        each.name: [fill_fields(each.items, one) for one in each.get(subject)] if each.items else each.get(subject)
        for each in fields
    }


SECTIONS = MergeField(
    "sections",
    words.SECTIONS,
    lambda subject: subject.sections,
    (
        MergeField("title", words.SECTION_TITLE, lambda sheet: sheet.title),
        MergeField("content", words.SECTION_CONTENT, lambda sheet: sheet._replace(title=""), is_part=True),
    ),
)
TITLE = MergeField("title", words.TITLE, lambda subject: subject.title)


class _Page(NamedTuple):
    title: str
    sections: Sequence[Sheet]


def merge_page(title: str, sheets: Sequence[Sheet]) -> Merge:
    """Return what the template of a page with only a title and its tables is filled with."""
    return make_merge((TITLE, SECTIONS), _Page(title, sheets))
