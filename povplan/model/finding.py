"""A finding: something in the files that our own checking reports, as a value without words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from povplan.model.kinds import DataFile

_NO_DETAILS: Mapping[str, object] = MappingProxyType({})


class Subject(NamedTuple):
    """Whom a finding is about.

    Args:
        kind: which of the catalogue's ways of naming it fits: household, village, officer, organisation, helper,
            cause, measure, unit, indicator, plan, standard, file ...
        name: the name shown.
        number: the number shown (of a household, an indicator), if it has one.
        english: the name in English, where the data have one.
    """

    kind: str
    name: str = ""
    number: int | None = None
    english: str = ""


class Finding(NamedTuple):
    """One thing to look at.

    Args:
        code: the rule's stable code.
        file: the data file that it stands in.
        path: keys and indices that lead from the root of that file to the value.
        subject: whom it is about.
        details: what goes into the rule's sentence and hint, by name.
        place: line and column from 1, where they are known already (a syntax error).
        beside: path of the record that it is compared with; its line goes into the details as `other_line`.
    """

    code: str
    file: DataFile
    path: tuple[str | int, ...]
    subject: Subject
    details: Mapping[str, object] = _NO_DETAILS
    place: tuple[int, int] | None = None
    beside: tuple[str | int, ...] | None = None
