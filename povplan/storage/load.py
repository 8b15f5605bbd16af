"""Loading a plan: the three files of a folder, the parts that can be read, and the errors in the rest."""

import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from povplan.model.book import Book, Lost, Unread
from povplan.model.finding import Finding
from povplan.model.household import HouseholdFile
from povplan.model.kinds import DataFile
from povplan.model.plan import Plan
from povplan.model.standard import StandardFile
from povplan.storage.copies import find_copies
from povplan.storage.fast import count_pairs, count_set, read_fast
from povplan.storage.plain_file import read_data_file
from povplan.storage.source import RecordT, Source
from povplan.storage.text import read_text

_ANY_NUMBER = 1_000_000
"""The assumed households of an unreadable list: more than any quota, so that no rule reports them as missing."""


class Loaded(NamedTuple):
    """The content of a folder.

    Args:
        folder: the folder.
        book: everything that could be read; None if the plan itself could not.
        findings: the findings of reading; `places.locate` gives a place to those that have none yet.
        sources: each file by itself.
        copies: the findings about copies of the files.
    """

    folder: Path
    book: Book | None
    findings: tuple[Finding, ...]
    sources: Mapping[DataFile, Source[Any]]
    copies: tuple[Finding, ...] = ()


def load(folder: Path) -> Loaded:
    """Read the three files of a folder.

    Args:
        folder: the folder of the files.

    Raises:
        PovplanError: a file is refused because of its kind or size.
        OSError: a file is missing or cannot be opened; the error has its name.
    """
    standards = read_source(read_data_file(folder / "deprivations.yaml"), DataFile.DEPRIVATIONS, StandardFile)
    plan = read_source(read_data_file(folder / "plan.yaml"), DataFile.PLAN, Plan)
    households = read_source(read_data_file(folder / "households.yaml"), DataFile.HOUSEHOLDS, HouseholdFile)
    return _put_together(folder, standards, plan, households)._replace(copies=find_copies(folder))


def load_texts(texts: Mapping[DataFile, bytes]) -> Loaded:
    """Read the three files of a plan that is not written yet.

    Args:
        texts: the bytes of each file.
    """
    return _put_together(
        Path(),
        read_source(texts[DataFile.DEPRIVATIONS], DataFile.DEPRIVATIONS, StandardFile),
        read_source(texts[DataFile.PLAN], DataFile.PLAN, Plan),
        read_source(texts[DataFile.HOUSEHOLDS], DataFile.HOUSEHOLDS, HouseholdFile),
    )


def load_changed(loaded: Loaded, households: Source[HouseholdFile], plan: Source[Plan] | None = None) -> Loaded:
    """Return a plan with another household list.

    Args:
        loaded: the plan before the change.
        households: the list after the change, as `splice.respliced` returns it.
        plan: plan.yaml after the change, as `splice_plan.respliced_plan` returns it; None if it stays.
    """
    sources = loaded.sources
    return _put_together(loaded.folder, sources[DataFile.DEPRIVATIONS], plan or sources[DataFile.PLAN], households)


def _put_together(
    folder: Path, standards: Source[StandardFile], plan: Source[Plan], households: Source[HouseholdFile]
) -> Loaded:
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
        raw: the bytes of the file.
        file: the data file that it is.
        kind: the kind of record that the whole file is.
        fast: whether the fast reader may be tried; both readers give the same result.
    """
    text, flaws = read_text(raw)
    if fast and text is not None and not flaws and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        source = _read_plain(text, file, kind)
        if source:
            return source._replace(raw=raw)
    from povplan.storage.salvage import read_exactly  # noqa: PLC0415 - only if the fast reader cannot be used

    return read_exactly(text, flaws, file, kind)._replace(raw=raw)


def _read_plain(text: str, file: DataFile, kind: type[RecordT]) -> Source[RecordT] | None:
    """Read a text with the fast reader; return None if the exact reader has to decide."""
    json = read_fast(text)
    if json is None:
        return None
    try:
        record = kind.model_validate_json(json)
    except ValidationError:
        from povplan.storage.salvage import read_refused  # noqa: PLC0415 - only if something is wrong

        return read_refused(json, text, file, kind)
    return Source(record, text=text, is_plain=True) if count_set(record) == count_pairs(json) else None


def _list_unread(standards: Source[StandardFile], plan: Source[Plan], households: Source[HouseholdFile]) -> Unread:
    positions: dict[str, tuple[int, ...]] = {}
    for source, name in ((standards, "standards"), (plan, ""), (households, "households")):
        if source.record is None:
            positions[name] = ()
        positions |= {str(path[0]): kept for path, kept in source.pruned.kept.items() if len(path) == 1}
    lost = households.pruned.lost.get(("households",), 0) if households.record else _ANY_NUMBER
    return Unread(lost, _list_lost(households), frozenset(plan.pruned.ids), positions)


def _list_lost(households: Source[HouseholdFile]) -> tuple[Lost, ...]:
    heads = households.pruned.heads
    if not heads:
        return ()
    from povplan.storage.exact import compose  # noqa: PLC0415 - only if something is wrong

    places = compose(households.text, [("households", place) for place in heads]).places
    return tuple(Lost(*known, places.get(("households", place), (1, 1))[0]) for place, known in heads.items())
