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
from povplan.storage.exact import Composed, compose
from povplan.storage.fast import count_pairs, count_read, count_set, read_fast
from povplan.storage.flaw import Flaw
from povplan.storage.prune import Pruned, prune
from povplan.storage.refusals import list_refusals, mend_id
from povplan.storage.subject import find_subject
from povplan.storage.text import read_text

RecordT = TypeVar("RecordT", bound=Record)

_ANY_NUMBER = 1_000_000
"""Households of a list that cannot be read at all: more than any quota, so that no rule takes them for missing."""


@dataclass(frozen=True, slots=True)
class Source(Generic[RecordT]):
    """One file as it was read.

    Args:
        record: what could be made of it; None where that is nothing.
        findings: what is wrong with it.
        text: its text; empty where it has none.
        is_plain: whether its layout is one that the fast way reads.
        pruned: what was taken out of it so that the rest can be read.
    """

    record: RecordT | None
    findings: tuple[Finding, ...] = ()
    text: str = ""
    is_plain: bool = False
    pruned: Pruned = field(default_factory=Pruned)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder holds.

    Args:
        folder: the folder.
        book: all that could be read; None where that is no plan.
        findings: what reading found; `places.locate` gives a place to those that have none yet.
        sources: each file by itself.
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
        OSError: a file is missing or cannot be opened; the error bears its name.
    """
    with _collector_at_rest():
        standards = read_source((folder / "deprivations.yaml").read_bytes(), DataFile.DEPRIVATIONS, StandardFile)
        plan = read_source((folder / "plan.yaml").read_bytes(), DataFile.PLAN, Plan)
        households = read_source((folder / "households.yaml").read_bytes(), DataFile.HOUSEHOLDS, HouseholdFile)
    book = None
    if plan.record:
        book = Book(
            plan=plan.record,
            households=households.record.households if households.record else (),
            standards=standards.record.standards if standards.record else (),
            unread=_list_unread(standards, plan, households),
        )
    sources: dict[DataFile, Source[Any]] = {
        DataFile.DEPRIVATIONS: standards,
        DataFile.PLAN: plan,
        DataFile.HOUSEHOLDS: households,
    }
    return Loaded(folder, book, tuple(each for source in sources.values() for each in source.findings), sources)


def read_source(raw: bytes, file: DataFile, kind: type[RecordT], *, fast: bool = True) -> Source[RecordT]:
    """Read one file.

    Args:
        raw: its bytes.
        file: which it is.
        kind: the kind of record that the whole file is.
        fast: whether the fast way may be tried; both ways give the same.
    """
    text, flaws = read_text(raw)
    if text is None:
        return _sift(Composed(flaws=flaws), file, kind, "")
    if fast and not flaws and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        source = _read_plain(text, file, kind)
        if source:
            return source
    composed = compose(text)
    composed.flaws[:0] = flaws
    return _sift(composed, file, kind, text)


def _read_plain(text: str, file: DataFile, kind: type[RecordT]) -> Source[RecordT] | None:
    """Read a text the fast way, None where that does not do or a key stands twice."""
    json = read_fast(text)
    if json is None:
        return None
    try:
        record = kind.model_validate_json(json)
    except ValidationError as error:
        data = from_json(json)
        if count_read(data) != count_pairs(json):
            return None
        return _sift(Composed(data), file, kind, text, error)
    return Source(record, text=text, is_plain=True) if count_set(record) == count_pairs(json) else None


def _sift(
    composed: Composed, file: DataFile, kind: type[RecordT], text: str, refused: ValidationError | None = None
) -> Source[RecordT]:
    """Make a record of what can be read, and findings of the rest.

    Args:
        composed: what the text holds, and its flaws.
        file: which it is.
        kind: the kind of record that the whole file is.
        text: the text.
        refused: what pydantic said, where it was asked already: the text was read the fast way.
    """
    data, flaws = composed.data, list(composed.flaws)
    is_plain = refused is not None
    record: RecordT | None = None
    if data is not None and not refused:
        try:
            record = kind.model_validate_json(to_json(data))
        except ValidationError as error:
            refused = error
    wrong = [*composed.unusable]
    if refused:
        refusals = list_refusals(refused, kind, composed.written)
        flaws += [each for each in refusals if each.path not in composed.unusable]
        wrong += [each.path for each in refusals]
    findings = tuple(_as_finding(flaw, file, data) for flaw in flaws)
    pruned = prune(data, kind, wrong) if data is not None else None
    if pruned is None:
        return Source(None, findings, text, is_plain)
    if wrong:
        record = kind.model_validate_json(to_json(data))
    return Source(record, findings, text, is_plain, pruned)


def _as_finding(flaw: Flaw, file: DataFile, data: Any) -> Finding:  # noqa: ANN401 - JSON's values
    subject = find_subject(file, data, flaw.path)
    return Finding(flaw.code.value, file, flaw.path, subject, flaw.details, flaw.place)


def _list_unread(standards: Source[StandardFile], plan: Source[Plan], households: Source[HouseholdFile]) -> Unread:
    positions: dict[str, tuple[int, ...]] = {}
    for source, name in ((standards, "standards"), (plan, ""), (households, "households")):
        if source.record is None:
            positions[name] = ()
        positions |= {str(path[0]): kept for path, kept in source.pruned.kept.items() if len(path) == 1}
    lost = households.pruned.lost.get(("households",), 0) if households.record else _ANY_NUMBER
    # What refers to a record whose id cannot be taken will bear the id that was meant.
    ids = plan.pruned.ids | {mend_id(each) for each in plan.pruned.ids}
    return Unread(lost, frozenset(ids), positions)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Spare Python's collector the walk over records that all stay, again and again while they grow in number."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
