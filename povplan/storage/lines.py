"""The entries of the journal, and how each is written as one line."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from povplan.errors import PovplanError
from povplan.model.difference import Difference
from povplan.storage.splice import Splice
from povplan.words.commands import NAMES

VERSION = 1
"""Of the way in which entries are written; one that we do not know is left alone."""

NOT_DONE, DONE = b'{"done":0,', b'{"done":1,'
"""What a line begins with. They differ in one byte, which no disk writes by halves."""


class Entry(NamedTuple):
    """Something that was done to the household list.

    Args:
        number: of the entry, from 1.
        when: when it was done, or noticed.
        kind: "change", "undo", or "hand" for an edit that was not ours.
        command: what was typed; empty for an edit by hand.
        differences: what it made different; of an edit by hand that is not known.
        splices: what it did to the bytes of the file, likewise.
        undone: whether it was taken back later.
        undoes: number of the entry that it takes back.
        before: SHA-256 of the file before it.
        after: of the file after it.
        done: whether it is certain that it was done.
    """

    number: int
    when: datetime
    kind: str
    command: str = ""
    differences: tuple[Difference, ...] = ()
    splices: tuple[Splice, ...] = ()
    undone: bool = False
    undoes: int | None = None
    before: str = ""
    after: str = ""
    done: bool = True


def write_line(entry: Entry) -> bytes:
    """Return an entry as a line, with its end."""
    keys = {
        "version": VERSION,
        "number": entry.number,
        "when": entry.when.isoformat(),
        "kind": entry.kind,
        "command": entry.command,
        "undoes": entry.undoes,
        "differences": [each._asdict() for each in entry.differences],
        "before": entry.before,
        "after": entry.after,
        "splices": [
            {"start": start, "before": before.decode(), "after": after.decode()}
            for start, before, after in entry.splices
        ],
    }
    text = json.dumps(keys, ensure_ascii=False, separators=(",", ":"))
    return (DONE if entry.done else NOT_DONE) + text[1:].encode() + b"\n"


def parse_line(line: bytes, file: Path) -> Entry:
    """Return what a line says.

    Args:
        line: the line, with or without its end.
        file: in which it stands.

    Raises:
        PovplanError: it says nothing that we understand.
    """
    try:
        keys = json.loads(line)
        if keys["version"] > VERSION:
            raise PovplanError(NAMES.journal_newer, file=str(file))
        return _as_entry(keys)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        raise unreadable(file) from None


def unreadable(file: Path) -> PovplanError:
    """Return what to say of a journal that is none of ours."""
    return PovplanError(NAMES.journal_unreadable, file=str(file))


def _as_entry(keys: dict[str, Any]) -> Entry:
    return Entry(
        number=int(keys["number"]),
        when=datetime.fromisoformat(keys["when"]),
        kind=str(keys["kind"]),
        command=str(keys["command"]),
        differences=tuple(Difference(**each) for each in keys["differences"]),
        splices=tuple(
            Splice(int(each["start"]), each["before"].encode(), each["after"].encode()) for each in keys["splices"]
        ),
        undoes=keys["undoes"],
        before=str(keys["before"]),
        after=str(keys["after"]),
        done=keys["done"] == 1,
    )
