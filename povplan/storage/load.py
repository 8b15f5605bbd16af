"""Loading a plan: the three files of a folder, what could be read of them, and what is wrong with the rest."""

import gc
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path as Folder
from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import from_json, to_json

from povplan.model.book import Book, Unread
from povplan.model.finding import DataFile, Finding
from povplan.model.household import HouseholdFile
from povplan.model.plan import Plan
from povplan.model.record import Record
from povplan.model.standard import StandardFile
from povplan.storage.exact import compose
from povplan.storage.fast import count_pairs, count_read, count_set, read_fast
from povplan.storage.flaw import Flaw, Path
from povplan.storage.prune import Kept, prune
from povplan.storage.refusals import list_refusals
from povplan.storage.subject import find_subject
from povplan.storage.text import read_text

RecordT = TypeVar("RecordT", bound=Record)


@dataclass(frozen=True, slots=True)
class Source(Generic[RecordT]):
    """One file as it was read.

    Args:
        file: which of the three.
        record: what could be made of it; None where that is nothing.
        findings: what is wrong with it.
        text: its text; empty where it has none.
        is_plain: whether its layout is one that the fast way reads.
        kept: of each list that lost records, by its path, the places in the file of those that are left.
        lost_ids: ids of the lost records, as far as they could be made out.
    """

    file: DataFile
    record: RecordT | None
    findings: tuple[Finding, ...] = ()
    text: str = ""
    is_plain: bool = False
    kept: Kept = field(default_factory=dict)
    lost_ids: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder holds.

    Args:
        folder: the folder.
        book: all that could be read; None where that is no plan.
        findings: what reading found; those without a place get it from `places.locate`.
        sources: the files by themselves.
    """

    folder: Folder
    book: Book | None
    findings: tuple[Finding, ...]
    sources: Mapping[DataFile, Source[Any]]


def load(folder: Folder) -> Loaded:
    """Read the three files of a folder.

    Args:
        folder: where they are.

    Raises:
        OSError: a file is missing or cannot be opened; it bears the file's name.
    """
    with _collector_at_rest():
        standards = _read(folder, DataFile.DEPRIVATIONS, StandardFile)
        plan = _read(folder, DataFile.PLAN, Plan)
        households = _read(folder, DataFile.HOUSEHOLDS, HouseholdFile)
    sources = {source.file: source for source in (standards, plan, households)}
    findings = tuple(finding for source in sources.values() for finding in source.findings)
    book = None
    if plan.record:
        book = Book(
            plan=plan.record,
            households=households.record.households if households.record else (),
            standards=standards.record.standards if standards.record else (),
            unread=_list_unread(standards, plan, households),
        )
    return Loaded(folder, book, findings, sources)
