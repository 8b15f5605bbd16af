"""A finding: something in the files that our own checks report, as a value without words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from povplan.model.kinds import DataFile

_NO_DETAILS: Mapping[str, object] = MappingProxyType({})


class Subject(NamedTuple):
    """The subject of a finding.

    Args:
        kind: which of the catalogue's phrases names it: household, village, officer, organisation, helper, cause,
            measure, unit, indicator, plan, standard, file ...
        name: the name shown.
        number: the number shown (of a household, an indicator), if it has one.
        english: the name in English, if the data have one.
    """

    kind: str
    name: str = ""
    number: int | None = None
    english: str = ""


class Finding(NamedTuple):
    """One thing to look at.

    Args:
        code: the rule's stable code.
        file: the data file that it is in.
        path: keys and indices that lead from the root of that file to the value.
        subject: the record or file that it is about.
        details: values that go into the rule's sentence and hint, by name.
        place: line and column from 1, if already known (for a syntax error).
        beside: path of the record that it is compared with; its line goes into the details as `other_line`.
    """

    code: str
    file: DataFile
    path: tuple[str | int, ...]
    subject: Subject
    details: Mapping[str, object] = _NO_DETAILS
    place: tuple[int, int] | None = None
    beside: tuple[str | int, ...] | None = None
