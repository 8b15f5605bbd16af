"""Whatever happens to the machine, the list is whole, and the journal says what was done and nothing else."""

import errno
import hashlib
import json
import os
import random
import re
import signal
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

import by_hand
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from phrases import as_told
from stopping import Stopped, stop

from povplan.errors import ExitStatus, PovplanError
from povplan.model.difference import Difference
from povplan.model.household import Household, HouseholdFile
from povplan.model.journal import Noted
from povplan.model.kinds import ChangeKind, DataFile
from povplan.recording import commit as committing
from povplan.recording.commit import commit, undo
from povplan.storage.journal import read_journal
from povplan.storage.journal_file import read_lines
from povplan.storage.journal_lines import Line
from povplan.storage.load import read_source
from povplan.storage.lock import hold_lock
from povplan.storage.splice import Change, Splice, Unspliceable, apply_splices, respliced, splice
from povplan.words import failures

NOW = datetime(2023, 6, 30, 10, 20, 30, tzinfo=timezone(timedelta(hours=7)))
START = b"households: []\n"
CHANGED = (Difference(1, "Lê Văn Ví", "members", 4, 5),)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A plan's folder with an empty list, and what we keep there."""
    (tmp_path / "households.yaml").write_bytes(START)
    with hold_lock(tmp_path):
        pass
    return tmp_path


def _lines(folder: Path) -> list[Line]:
    """Return the lines of the journal, all of which can be read."""
    lines = [each for each in read_lines(_file(folder)) if isinstance(each, Line)]
    assert len(lines) == len(read_lines(_file(folder)))
    return lines


def _list(folder: Path) -> Path:
    return folder / "households.yaml"


def _file(folder: Path) -> Path:
    return folder / ".povplan" / "journal.jsonl"


def _add(folder: Path, text: str, command: str = "") -> Noted:
    """Write a line at the end of the list, as a change."""
    raw = _list(folder).read_bytes()
    splices = (Splice(len(raw), b"", f"# {text}\n".encode()),)
    return commit(folder, raw, splices, command=command or f"edit {text}", differences=CHANGED, when=NOW)


def _told(entries: Sequence[Noted]) -> list[tuple[int, str, str, bool, int | None]]:
    return [(each.number, each.kind, each.command, each.undone, each.undoes) for each in entries]


class TestChanges:
    """What is noted, and how it is taken back."""

    def test_without_a_journal_there_is_nothing(self, tmp_path: Path) -> None:
        assert read_journal(tmp_path).entries == ()
        assert list(tmp_path.iterdir()) == []

    def test_a_change_is_done_and_noted(self, folder: Path) -> None:
        done = _add(folder, "một", "edit 1 --members 5")
        assert _list(folder).read_bytes() == START + "# một\n".encode()
        assert read_journal(folder).entries == (done,)
        assert done == Noted(1, NOW, ChangeKind.CHANGE, "edit 1 --members 5", CHANGED)
        (line,) = _lines(folder)
        assert line.done
        assert line.splices == (Splice(15, b"", "# một\n".encode()),)
        assert line.before == hashlib.sha256(START).hexdigest()
        assert line.after == hashlib.sha256(START + "# một\n".encode()).hexdigest()

    def test_undo_goes_back_change_by_change(self, folder: Path) -> None:
        states = [_list(folder).read_bytes()]
        for text in "abc":
            _add(folder, text)
            states.append(_list(folder).read_bytes())
        for number in (3, 2, 1):
            assert undo(folder, NOW).number == number
            assert _list(folder).read_bytes() == states[number - 1]
        with pytest.raises(PovplanError, match=as_told(failures.NOTHING_TO_UNDO)) as refused:
            undo(folder, NOW)
        assert refused.value.status is ExitStatus.FILES
        assert _told(read_journal(folder).entries) == [
            (1, "change", "edit a", True, None),
            (2, "change", "edit b", True, None),
            (3, "change", "edit c", True, None),
            (4, "undo", "undo", False, 3),
            (5, "undo", "undo", False, 2),
            (6, "undo", "undo", False, 1),
        ]

    def test_undo_between_changes(self, folder: Path) -> None:
        _add(folder, "a")
        _add(folder, "b")
        undo(folder, NOW)
        _add(folder, "c")
        assert undo(folder, NOW).command == "edit c"
        assert undo(folder, NOW).command == "edit a"
        assert _list(folder).read_bytes() == START

    def test_what_undo_did_is_told_the_other_way_round(self, folder: Path) -> None:
        _add(folder, "a")
        undo(folder, NOW)
        assert read_journal(folder).entries[1].differences == (Difference(1, "Lê Văn Ví", "members", 5, 4),)

    def test_without_any_change_there_is_nothing_to_undo(self, folder: Path) -> None:
        with pytest.raises(PovplanError, match=as_told(failures.NOTHING_TO_UNDO)):
            undo(folder, NOW)

    @pytest.mark.skipif(sys.platform == "win32", reason="rights of Unix")
    def test_the_journal_is_for_those_whom_the_list_is_for(self, folder: Path) -> None:
        _list(folder).chmod(0o640)
        _add(folder, "a")
        assert stat.S_IMODE(_file(folder).stat().st_mode) == 0o640

    def test_a_journal_says_which_way_of_writing_it_is_in(self, folder: Path) -> None:
        _add(folder, "một")
        lines = _file(folder).read_text(encoding="utf-8").splitlines()
        assert len(lines) == 1
        assert json.loads(lines[0])["version"] == 1
        assert "# một" in lines[0]

    def test_a_long_entry_is_found_from_behind(self, folder: Path) -> None:
        _add(folder, "x" * 300_000)
        _add(folder, "y" * 300_000)
        assert _add(folder, "z").number == 3
        assert len(read_journal(folder).entries) == 3


class TestEditsByHand:
    """They are no error; they are noted at the next change, and nothing is taken back over them."""

    def test_the_next_change_notes_it(self, folder: Path) -> None:
        _add(folder, "a")
        _list(folder).write_bytes(b"# hand\nhouseholds: []\n")
        _add(folder, "b")
        assert _told(read_journal(folder).entries) == [
            (1, "change", "edit a", False, None),
            (2, "hand", "", False, None),
            (3, "change", "edit b", False, None),
        ]
        first, hand, third = _lines(folder)
        assert (hand.before, hand.after, hand.entry.when) == (first.after, third.before, NOW)

    def test_undo_refuses_and_says_since_which_change(self, folder: Path) -> None:
        _add(folder, "a")
        _add(folder, "b")
        _list(folder).write_bytes(START + b"# hand\n")
        with pytest.raises(PovplanError, match=as_told(failures.UNDO_EDITED_SINCE)) as refused:
            undo(folder, NOW)
        assert refused.value.details == {"file": "households.yaml", "change": 2, "when": NOW.date(), "time": "10:20"}
        assert _list(folder).read_bytes() == START + b"# hand\n"
        assert len(read_journal(folder).entries) == 2

    def test_undo_stops_before_one_that_was_noted_and_says_when(self, folder: Path) -> None:
        _add(folder, "a")
        _list(folder).write_bytes(START + b"# hand\n")
        _add(folder, "b")
        assert undo(folder, NOW).command == "edit b"
        assert _list(folder).read_bytes() == START + b"# hand\n"
        with pytest.raises(PovplanError, match=as_told(failures.UNDO_EDITED_BEFORE)) as refused:
            undo(folder, NOW)
        assert refused.value.details["time"] == "10:20"

    def test_who_puts_it_back_by_hand_can_undo_again(self, folder: Path) -> None:
        _add(folder, "a")
        known = _list(folder).read_bytes()
        _list(folder).write_bytes(b"# hand\n" + known)
        _list(folder).write_bytes(known)
        assert undo(folder, NOW).number == 1
        assert _list(folder).read_bytes() == START

    def test_one_before_the_first_change_is_none(self, folder: Path) -> None:
        _list(folder).write_bytes(b"households: []  # x\n")
        _add(folder, "a")
        assert _told(read_journal(folder).entries) == [(1, "change", "edit a", False, None)]


class TestUnreadable:
    """A journal that is none of ours is said so in one sentence, and stays as it is."""

    @pytest.mark.parametrize(
        "content",
        [
            b"garbage\n",
            b"garbage",
            b'{"done":1,"version":1}\n',
            b'{"done":1,"version":"x"}\n',
            b"[1]\n",
            b"\xff\xfe\n",
            b"{" * 100_000 + b"\n",
            b"\n",
            (
                b'{"done":1,"version":1,"number":1,"when":"gestern","kind":"change","command":"","undoes":null,'
                b'"differences":[],"before":"","after":"","splices":[]}\n'
            ),
        ],
    )
    def test_garbage_is_passed_over_and_stays(self, folder: Path, content: bytes) -> None:
        first = _add(folder, "a")
        known = _file(folder).read_bytes()
        _file(folder).write_bytes(known + content)
        found = read_journal(folder)
        assert (found.entries, found.damaged) == ((first,), (2,))
        with pytest.raises(PovplanError, match=as_told(failures.UNDO_JOURNAL_DAMAGED)) as refused:
            undo(folder, NOW)
        assert refused.value.details == {"file": str(_file(folder)), "line": 2}
        assert _file(folder).read_bytes() == known + content
        second = _add(folder, "b")
        assert second.number > first.number
        assert _file(folder).read_bytes().startswith(known + content)
        assert [each.command for each in read_journal(folder).entries] == ["edit a", "edit b"]
        assert undo(folder, NOW).command == "edit b"
        with pytest.raises(PovplanError, match=as_told(failures.UNDO_JOURNAL_DAMAGED)):
            undo(folder, NOW)

    def test_a_newer_one_is_left_alone(self, folder: Path) -> None:
        content = b'{"done":1,"version":2,"what":{}}\n'
        _file(folder).write_bytes(content)
        for attempt in (lambda: _add(folder, "a"), lambda: undo(folder, NOW), lambda: read_journal(folder)):
            with pytest.raises(PovplanError, match=as_told(failures.JOURNAL_NEWER)) as refused:
                attempt()
            assert refused.value.status is ExitStatus.FILES
            assert refused.value.details["file"] == str(_file(folder))
        assert _file(folder).read_bytes() == content
        assert _list(folder).read_bytes() == START

    def test_a_folder_in_its_place(self, folder: Path) -> None:
        _file(folder).mkdir()
        with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)):
            _add(folder, "a")
        with pytest.raises(PovplanError, match=as_told(failures.NOT_A_PLAIN_FILE)):
            read_journal(folder)
        assert _list(folder).read_bytes() == START

    def test_one_that_does_not_fit_its_list(self, folder: Path) -> None:
        _add(folder, "a")
        text = _file(folder).read_text(encoding="utf-8")
        _file(folder).write_text(text.replace('"start":15', '"start":3'), encoding="utf-8")
        with pytest.raises(PovplanError, match=as_told(failures.UNDO_DAMAGED)):
            undo(folder, NOW)
        assert _list(folder).read_bytes() == START + b"# a\n"


class TestStops:
    """A machine that stops at any step leaves the old list or the new one, and a journal that fits it."""

    @pytest.mark.parametrize("step", range(20))
    def test_at_any_step(self, folder: Path, step: int) -> None:
        first = _add(folder, "a")
        with pytest.MonkeyPatch.context() as patch:
            count = stop(patch, step)
            try:
                _add(folder, "b")
            except Stopped:
                pass
            else:
                assert count() < 20, "some steps were not tried"
        _is_settled(folder, first, "b")

    @pytest.mark.parametrize("step", range(20))
    def test_at_any_step_of_an_undo(self, folder: Path, step: int) -> None:
        _add(folder, "a")
        after = _list(folder).read_bytes()
        with pytest.MonkeyPatch.context() as patch:
            stop(patch, step)
            with suppress(Stopped):
                undo(folder, NOW)
        entries = read_journal(folder).entries
        assert [each.kind for each in entries] == (
            ["change"] if _list(folder).read_bytes() == after else ["change", "undo"]
        )
        if len(entries) == 1:
            undo(folder, NOW)
        assert _list(folder).read_bytes() == START

    @pytest.mark.parametrize("left", range(1, 60, 7))
    def test_in_the_middle_of_a_line(self, folder: Path, left: int) -> None:
        first = _add(folder, "a")
        size = _file(folder).stat().st_size
        _add(folder, "b")
        undo(folder, NOW)
        line = _file(folder).read_bytes()[size:].replace(b'"done":1', b'"done":0', 1)
        os.truncate(_file(folder), size)
        with _file(folder).open("ab") as file:
            file.write(line[:left])
        assert read_journal(folder).entries == (first,)
        assert _add(folder, "c").number == 2
        assert [each.command for each in read_journal(folder).entries] == ["edit a", "edit c"]

    def test_where_a_line_was_to_be_there_may_be_zeros(self, folder: Path) -> None:
        """As some systems leave it when the power fails."""
        first = _add(folder, "a")
        with _file(folder).open("ab") as file:
            file.write(b"\0" * 500)
        assert read_journal(folder).entries == (first,)
        assert _add(folder, "b").number == 2
        assert b"\0" not in _file(folder).read_bytes()

    def test_the_very_first_line(self, folder: Path) -> None:
        _file(folder).write_bytes(b'{"do')
        assert read_journal(folder).entries == ()
        assert _add(folder, "a").number == 1

    def test_what_was_stopped_before_the_list_was_written_and_then_edited_by_hand(self, folder: Path) -> None:
        """It is not known to have happened, so it is not said to have."""
        _add(folder, "a")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(committing, "replace_file", _raising(Stopped()))
            with pytest.raises(Stopped):
                _add(folder, "b")
        _list(folder).write_bytes(START + b"# hand\n")
        _add(folder, "c")
        assert [each.command for each in read_journal(folder).entries] == ["edit a", "", "edit c"]


def _raising(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def _is_settled(folder: Path, first: Noted, text: str) -> None:
    old = START + b"# a\n"
    new = old + f"# {text}\n".encode()
    raw = _list(folder).read_bytes()
    entries = read_journal(folder).entries
    assert entries[0] == first
    assert (raw, len(entries)) in ((old, 1), (new, 2))
    assert _add(folder, "after").number == len(entries) + 1
    assert all(each.done for each in _lines(folder))
    assert [each.name for each in folder.iterdir() if "povplan-" in each.name] == []
    for _ in range(len(entries) + 1):
        undo(folder, NOW)
    assert _list(folder).read_bytes() == START


class TestFullDisk:
    """An error is told, the old list is whole, and the journal does not speak of what was not done."""

    @pytest.mark.parametrize("failing", range(4))
    def test_at_each_flush(self, folder: Path, monkeypatch: pytest.MonkeyPatch, failing: int) -> None:
        """Of the entry, of the list, of its folder, of the mark."""
        first = _add(folder, "a")
        known = _list(folder).read_bytes(), _file(folder).read_bytes()
        flush, count = os.fsync, 0

        def fsync(number: int) -> None:
            nonlocal count
            count += 1
            if count == failing + 1:
                raise OSError(errno.ENOSPC, "", "x")
            flush(number)

        monkeypatch.setattr(os, "fsync", fsync)
        if failing == 2:  # A folder that cannot be flushed is no failure.
            _add(folder, "b")
            return
        with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused:
            _add(folder, "b")
        assert refused.value.details["reason"] == failures.REASON_FULL
        assert (_list(folder).read_bytes(), _file(folder).read_bytes()) == known
        monkeypatch.undo()
        _is_settled(folder, first, "b")

    def test_over_a_limit_for_files(self, folder: Path) -> None:
        resource = pytest.importorskip("resource", reason="limits of Unix")
        first = _add(folder, "a")
        known = _list(folder).read_bytes(), _file(folder).read_bytes()
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(known[1]) + 50, limits[1]))
        try:
            with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused:
                _add(folder, "b")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert refused.value.details["reason"] == failures.REASON_LIMIT
        assert refused.value.details["file"] == str(_file(folder))
        assert (_list(folder).read_bytes(), _file(folder).read_bytes()) == known
        _is_settled(folder, first, "b")


_WRITE = textwrap.dedent("""
    import sys
    from datetime import datetime
    from pathlib import Path
    from povplan.recording.commit import commit
    from povplan.storage.lock import hold_lock
    from povplan.storage.splice import Splice

    folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    for number in range(count):
        with hold_lock(folder, 60):
            raw = (folder / "households.yaml").read_bytes()
            line = f"# {name}-{number}\\n".encode()
            commit(folder, raw, (Splice(len(raw), b"", line),), command=f"{name}-{number}", differences=(),
                   when=datetime(2023, 6, 30))
        print(f"{name}-{number}", flush=True)
""")


def _start(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", _WRITE, folder, name, str(count)], stdout=subprocess.PIPE, text=True)


def _fits(folder: Path, acknowledged: Sequence[str]) -> None:
    """Check that the list is whole, and that it and the journal tell of the same, all that was acknowledged in it."""
    lines = _list(folder).read_bytes().removeprefix(START).decode().splitlines()
    written = [line.removeprefix("# ") for line in lines]
    assert [each.command for each in read_journal(folder).entries] == written
    assert set(acknowledged) <= set(written)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_killed_at_any_moment_nothing_acknowledged_is_lost(folder: Path) -> None:
    acknowledged = []
    rng = random.Random(3)  # noqa: S311 - moments, not secrets
    for turn in range(12):
        with _start(folder, f"t{turn}", 10_000) as process:
            assert process.stdout is not None
            acknowledged.append(process.stdout.readline().strip())
            time.sleep(rng.random() / 20)
            process.send_signal(signal.SIGKILL)
            rest = process.stdout.read()
            acknowledged += rest[: rest.rfind("\n") + 1].split()
        _fits(folder, acknowledged)
    _add(folder, "last")
    assert [each.name for each in folder.iterdir() if "povplan-" in each.name] == []
    for _ in read_journal(folder).entries:
        undo(folder, NOW)
    assert _list(folder).read_bytes() == START


def test_several_processes_lose_nothing_of_each_other(folder: Path) -> None:
    processes = [_start(folder, f"p{number}", 10) for number in range(4)]
    acknowledged = [line for process in processes for line in process.communicate()[0].split()]
    assert [process.returncode for process in processes] == [0, 0, 0, 0]
    assert len(acknowledged) == 40
    _fits(folder, acknowledged)
    assert [each.number for each in read_journal(folder).entries] == list(range(1, 41))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for many examples, each of which begins anew."""
    folder = tmp_path_factory.mktemp("plan")
    with hold_lock(folder):
        pass
    return folder


@given(st.integers(0, 2**32))
def test_any_year_can_be_taken_back_to_the_first_byte(shared: Path, seed: int) -> None:
    """Changes, additions and removals in a file of any layout, some of them undone in between."""
    rng = Random(seed)  # noqa: S311 - layouts, not secrets
    keys = [by_hand.invent(rng, number) for number in range(1, rng.randint(1, 4))]
    start = by_hand.write(rng, keys).raw
    _list(shared).write_bytes(start)
    _file(shared).unlink(missing_ok=True)
    standing = [start]
    for number in range(rng.randint(1, 6)):
        if len(standing) > 1 and rng.random() < 0.3:
            undo(shared, NOW)
            standing.pop()
        else:
            _change_something(shared, rng, 100 + number)
            standing.append(_list(shared).read_bytes())
        assert _list(shared).read_bytes() == standing[-1]
    while len(standing) > 1:
        undo(shared, NOW)
        standing.pop()
        assert _list(shared).read_bytes() == standing[-1]
    with pytest.raises(PovplanError, match=as_told(failures.NOTHING_TO_UNDO)):
        undo(shared, NOW)


def _change_something(folder: Path, rng: Random, number: int) -> None:
    raw = _list(folder).read_bytes()
    source = read_source(raw, DataFile.HOUSEHOLDS, HouseholdFile)
    assert source.record is not None
    households = source.record.households
    places = [place for place in range(len(households)) if rng.random() < 0.5]
    replaced = {}
    for place in places:
        known = households[place].model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
        replaced[place] = Household.model_validate_json(json.dumps(by_hand.change(rng, known)))
    gone = frozenset(place for place in range(len(households)) if place not in replaced and rng.random() < 0.2)
    added = [Household.model_validate_json(json.dumps(by_hand.invent(rng, number)))] if rng.random() < 0.3 else []
    change = Change(replaced, gone, tuple(added))
    try:
        splices = splice(raw, source, change)
        respliced(raw, source, change, splices)
    except Unspliceable:
        assert re.search(rb"[|>]\+", raw), "only where blank lines are part of a value may it be refused"
        reject()
    commit(folder, raw, splices, command="x", differences=(), when=NOW)
    assert _list(folder).read_bytes() == apply_splices(raw, splices)
