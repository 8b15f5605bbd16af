"""The lines of the journal: each is one entry, with the data needed to undo it."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from povplan.errors import PovplanError
from povplan.model.difference import HAPPENINGS, Difference
from povplan.model.household import Household
from povplan.model.journal import Added, Noted
from povplan.model.kinds import PLAN_LISTS, ChangeKind
from povplan.storage.splice import Splice
from povplan.words import failures

VERSION = 1
"""The version of the line format; a line of a later version is left alone."""

_NEVER = 1_000
"""A version that povplan will never reach: from here on the number itself was damaged."""

NOT_DONE, DONE = b'{"done":0,', b'{"done":1,'
"""The two beginnings of a line: they differ in one byte, which no disk writes by halves."""


_HASH = re.compile("[0-9a-f]{64}")
_ID = re.compile(rb'"id":([0-9]{1,9})\b')
# A complete household, in which a value of one key is tried.
_ANYBODY = {"id": 1, "head": "?", "members": 1, "workers": 1, "category": "poor", "village": "?", "deprivations": []}


class PlanPart(NamedTuple):
    """The part of a change that plan.yaml has.

    Args:
        splices: the changes of the file's bytes.
        before: the SHA-256 of the file before it.
        after: the SHA-256 of the file after it.
    """

    splices: tuple[Splice, ...]
    before: str
    after: str


class Line(NamedTuple):
    """A line of the journal.

    Args:
        entry: the entry that people see.
        splices: the changes of the file's bytes; they are unknown for an edit by hand.
        before: the SHA-256 of the file before it.
        after: the SHA-256 of the file after it.
        done: whether it was certainly done.
        plan: the same for plan.yaml; None if the change does not touch it.
    """

    entry: Noted
    splices: tuple[Splice, ...]
    before: str
    after: str
    done: bool
    plan: PlanPart | None = None


def digest_of(raw: bytes) -> str:
    """Return a digest that distinguishes one content of a file from another."""
    return hashlib.sha256(raw).hexdigest()


def write_line(line: Line) -> bytes:
    """Return a line with its end."""
    entry = line.entry
    keys: dict[str, Any] = {
        "version": VERSION,
        "number": entry.number,
        "when": entry.when.isoformat(),
        "kind": entry.kind,
        "command": entry.command,
        "by": entry.by,
        "undoes": entry.undoes,
        "differences": (each._asdict() for each in entry.differences),
        "before": line.before,
        "after": line.after,
        "splices": _dump_splices(line.splices),
    }
    if line.plan:
        keys["plan"] = {
            "added": (each._asdict() for each in entry.added),
            "before": line.plan.before,
            "after": line.plan.after,
            "splices": _dump_splices(line.plan.splices),
        }
    return b"".join(((DONE if line.done else NOT_DONE), *_pieces(keys), b"\n"))


def _pieces(keys: Mapping[str, Any]) -> Iterator[bytes]:
    """Yield the JSON of a mapping in pieces, without the brace at its beginning: an import has megabytes of it."""
    for number, (key, value) in enumerate(keys.items()):
        yield b"," * (number > 0) + _as_json(key) + b":"
        if isinstance(value, Iterator):
            yield b"["
            yield from (b"," * (place > 0) + _as_json(each) for place, each in enumerate(value))
            yield b"]"
        elif isinstance(value, Mapping):
            yield b"{"
            yield from _pieces(value)
        else:
            yield _as_json(value)
    yield b"}"


def _as_json(value: Any) -> bytes:  # noqa: ANN401 - JSON's values
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _dump_splices(splices: Iterable[Splice]) -> Iterator[dict[str, Any]]:
    return ({"start": start, "before": before.decode(), "after": after.decode()} for start, before, after in splices)


def parse_line(raw: bytes, file: Path) -> Line | None:
    """Return the parsed line.

    Args:
        raw: the line without its end.
        file: the journal.

    Raises:
        PovplanError: a later povplan wrote it.

    Returns:
        None if the line has nothing that can be shown or undone.
    """
    try:
        keys = json.loads(raw)
        json.dumps(keys, ensure_ascii=False).encode()  # Half a character raises an error.
        version = keys["version"]
        if type(version) is int and VERSION < version < _NEVER:
            raise PovplanError(failures.JOURNAL_NEWER, file=str(file))
        line = _as_line(keys)
        _check(line)
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
        return None
    return line


def find_ids(raw: bytes) -> set[int]:
    """Return the ids of the households that a line names, even if the rest of it cannot be read."""
    return set(map(int, _ID.findall(raw)))


def _check(line: Line) -> None:
    """Refuse a line that povplan never writes: something else has changed it.

    Raises:
        ValueError: the line was changed.
    """
    entry = line.entry
    plan = line.plan
    digests = [line.before, line.after, *((plan.before, plan.after) if plan else ())]
    is_hand, is_undo = entry.kind is ChangeKind.HAND, entry.kind is ChangeKind.UNDO
    fits = (
        type(entry.number) is int
        and (type(entry.undoes) is int if is_undo else entry.undoes is None)
        and isinstance(entry.command, str)
        and isinstance(entry.by, str)
        and is_hand == (not entry.command)
        and not (is_hand and (entry.differences or line.splices or plan))
        and all(_HASH.fullmatch(each) for each in digests)
        and all(splice.start >= 0 for splice in (*line.splices, *(plan.splices if plan else ())))
        and (plan is None or len(entry.added) > 0)
        and all(each.key in PLAN_LISTS and all(isinstance(part, str) for part in each) for each in entry.added)
    )
    if not fits or not all(map(_is_sound, entry.differences)):
        raise ValueError


def _is_sound(difference: Difference) -> bool:
    """Return whether both sides of a difference are values of its key."""
    if type(difference.id) is not int or not isinstance(difference.head, str):
        return False
    sides = [value for value in (difference.before, difference.after) if value is not None]
    return bool(sides) and all(_fits(difference.key, value) for value in sides)


def _fits(key: str, value: object) -> bool:
    made = {**_ANYBODY, key: [value] if key in HAPPENINGS else value} if key else value
    try:
        Household.model_validate_json(json.dumps(made))
    except ValidationError:
        return False
    return True


def _as_line(keys: dict[str, Any]) -> Line:
    if keys["done"] not in (0, 1) or keys["version"] != VERSION:
        raise ValueError
    plan = keys.get("plan")
    entry = Noted(
        number=keys["number"],
        when=datetime.fromisoformat(keys["when"]),
        kind=ChangeKind(keys["kind"]),
        command=keys["command"],
        differences=tuple(Difference(**each) for each in keys["differences"]),
        undoes=keys["undoes"],
        by=keys.get("by", ""),
        added=tuple(Added(**each) for each in plan["added"]) if plan else (),
    )
    return Line(
        entry,
        _load_splices(keys),
        str(keys["before"]),
        str(keys["after"]),
        keys["done"] == 1,
        PlanPart(_load_splices(plan), str(plan["before"]), str(plan["after"])) if plan else None,
    )


def _load_splices(keys: dict[str, Any]) -> tuple[Splice, ...]:
    return tuple(Splice(each["start"], each["before"].encode(), each["after"].encode()) for each in keys["splices"])
