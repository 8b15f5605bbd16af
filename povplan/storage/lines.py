"""The lines of the journal: an entry each, with what it takes to undo it."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from povplan.errors import PovplanError
from povplan.model.difference import Difference
from povplan.model.journal import Entry, EntryKind
from povplan.storage.splice import Splice
from povplan.words.commands import NAMES

VERSION = 1
"""Of the way in which entries are written; one that we do not know is left alone."""

NOT_DONE, DONE = b'{"done":0,', b'{"done":1,'
"""What a line begins with. They differ in one byte, which no disk writes by halves."""


class Line(NamedTuple):
    """A line of the journal.

    Args:
        entry: what it says to people.
        splices: what was done to the bytes of the file; of an edit by hand that is not known.
        before: SHA-256 of the file before it.
        after: of the file after it.
        done: whether it is certain that it was done.
    """

    entry: Entry
    splices: tuple[Splice, ...]
    before: str
    after: str
    done: bool


def write_line(line: Line) -> bytes:
    """Return a line with its end."""
    entry = line.entry
    keys = {
        "version": VERSION,
        "number": entry.number,
        "when": entry.when.isoformat(),
        "kind": entry.kind,
        "command": entry.command,
        "undoes": entry.undoes,
        "differences": [each._asdict() for each in entry.differences],
        "before": line.before,
        "after": line.after,
        "splices": [
            {"start": start, "before": before.decode(), "after": after.decode()}
            for start, before, after in line.splices
        ],
    }
    text = json.dumps(keys, ensure_ascii=False, separators=(",", ":"))
    return (DONE if line.done else NOT_DONE) + text[1:].encode() + b"\n"


def parse_line(raw: bytes, file: Path) -> Line:
    """Return what a line says.

    Args:
        raw: the line without its end.
        file: in which it stands.

    Raises:
        PovplanError: it says nothing that we understand.
    """
    try:
        keys = json.loads(raw)
        if keys["version"] > VERSION:
            raise PovplanError(NAMES.journal_newer, file=str(file))
        return _as_line(keys)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        raise unreadable(file) from None


def unreadable(file: Path) -> PovplanError:
    """Return what to say of a journal that is none of ours."""
    return PovplanError(NAMES.journal_unreadable, file=str(file))


def _as_line(keys: dict[str, Any]) -> Line:
    entry = Entry(
        number=int(keys["number"]),
        when=datetime.fromisoformat(keys["when"]),
        kind=EntryKind(keys["kind"]),
        command=str(keys["command"]),
        differences=tuple(Difference(**each) for each in keys["differences"]),
        undoes=keys["undoes"],
    )
    splices = (Splice(int(each["start"]), each["before"].encode(), each["after"].encode()) for each in keys["splices"])
    return Line(entry, tuple(splices), str(keys["before"]), str(keys["after"]), keys["done"] == 1)
