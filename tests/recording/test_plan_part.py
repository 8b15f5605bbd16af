"""A change of both files is made whole or not at all, whatever happens, and one undo takes both back."""

import errno
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from phrases import as_told
from stopping import Stopped, stop

from povplan.errors import PovplanError
from povplan.model.difference import Difference
from povplan.model.journal import Added, Noted
from povplan.model.kinds import ChangeKind
from povplan.recording import commit as committing
from povplan.recording.commit import PlanChange, commit, insist, undo
from povplan.storage import halfway
from povplan.storage.journal import read_journal
from povplan.storage.journal_file import append, read_lines
from povplan.storage.journal_lines import Line
from povplan.storage.lock import hold_lock
from povplan.storage.replace import Overtaken, replace_file
from povplan.storage.splice import Splice
from povplan.words import failures

# Everything here is made up.
NOW = datetime(2023, 6, 30, 10, 20, 30, tzinfo=timezone(timedelta(hours=7)))
LIST, PLAN = b"households: []\n", b"commune: A\n"
CHANGED = (Difference(1, "Lê Văn Ví", "members", 4, 5),)
ADDED = (Added("villages", "dong-tam", "Đồng Tâm"), Added("officers", "nguyen-van-a", "Nguyễn Văn A"))
Files = tuple[bytes, bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two files, as short as can be, and what we keep there."""
    (tmp_path / "households.yaml").write_bytes(LIST)
    (tmp_path / "plan.yaml").write_bytes(PLAN)
    with hold_lock(tmp_path):
        pass
    return tmp_path


def _files(folder: Path) -> Files:
    return (folder / "households.yaml").read_bytes(), (folder / "plan.yaml").read_bytes()


def _journal(folder: Path) -> Path:
    return folder / ".povplan" / "journal.jsonl"


def _at_end(raw: bytes, text: str) -> tuple[Splice, ...]:
    return (Splice(len(raw), b"", f"# {text}\n".encode()),)


def _change(folder: Path, text: str, *, in_list: bool = True, in_plan: bool = True) -> Noted:
    """Write a line at the end of one or both files, as a command does."""

    def attempt() -> Noted:
        of_list, of_plan = _files(folder)
        return commit(
            folder,
            of_list,
            _at_end(of_list, text) if in_list else (),
            command=f"add {text}",
            differences=CHANGED if in_list else (),
            when=NOW,
            plan=PlanChange(of_plan, _at_end(of_plan, text), ADDED) if in_plan else None,
        )

    return insist(attempt)


def _undo(folder: Path) -> Noted:
    return insist(lambda: undo(folder, NOW))


def _told(folder: Path) -> list[tuple[str, bool, int]]:
    return [(each.command, each.undone, len(each.added)) for each in read_journal(folder).entries]


class TestChanges:
    """What is written and noted, and how it is taken back."""

    def test_both_files_are_changed_and_one_line_says_so(self, folder: Path) -> None:
        done = _change(folder, "một")
        assert _files(folder) == (LIST + "# một\n".encode(), PLAN + "# một\n".encode())
        assert done == Noted(1, NOW, ChangeKind.CHANGE, "add một", CHANGED, added=ADDED)
        assert read_journal(folder).entries == (done,)
        (line,) = _journal(folder).read_text(encoding="utf-8").splitlines()
        keys = json.loads(line)
        assert (keys["done"], keys["version"]) == (1, 1)
        assert list(keys)[-1] == "plan"
        assert keys["plan"]["added"] == [
            {"key": "villages", "id": "dong-tam", "name": "Đồng Tâm"},
            {"key": "officers", "id": "nguyen-van-a", "name": "Nguyễn Văn A"},
        ]
        assert keys["plan"]["splices"] == [{"start": 11, "before": "", "after": "# một\n"}]

    def test_a_change_of_the_list_alone_has_the_line_that_it_always_had(self, folder: Path) -> None:
        _change(folder, "x", in_plan=False)
        line = _journal(folder).read_bytes()
        assert line.startswith(b'{"done":1,"version":1,"number":1,"when":"2023-06-30T10:20:30+07:00","kind":"change",')
        assert line.endswith(b'"splices":[{"start":15,"before":"","after":"# x\\n"}]}\n')

    def test_a_change_of_the_list_alone_does_not_read_the_plan(self, folder: Path) -> None:
        (folder / "plan.yaml").unlink()
        of_list = (folder / "households.yaml").read_bytes()
        commit(folder, of_list, _at_end(of_list, "x"), command="x", differences=CHANGED, when=NOW)
        assert _undo(folder).number == 1

    def test_undo_takes_both_back(self, folder: Path) -> None:
        states = [_files(folder)]
        for text, in_list, in_plan in (("a", True, True), ("b", True, False), ("c", False, True), ("d", True, True)):
            _change(folder, text, in_list=in_list, in_plan=in_plan)
            states.append(_files(folder))
        for number in (4, 3, 2, 1):
            assert _undo(folder).number == number
            assert _files(folder) == states[number - 1]
        with pytest.raises(PovplanError, match=as_told(failures.NOTHING_TO_UNDO)):
            _undo(folder)
        assert [each.added for each in read_journal(folder).entries[4:]] == [ADDED, ADDED, (), ADDED]
        lines = [each for each in read_lines(_journal(folder)) if isinstance(each, Line)]
        assert lines[4].plan is not None
        assert lines[3].plan is not None
        assert (lines[4].plan.before, lines[4].plan.after) == (lines[3].plan.after, lines[3].plan.before)

    def test_a_change_of_the_plan_alone_leaves_the_list_as_it_is(self, folder: Path) -> None:
        before = (folder / "households.yaml").stat()
        _change(folder, "a", in_list=False)
        _undo(folder)
        after = (folder / "households.yaml").stat()
        assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
        assert _files(folder) == (LIST, PLAN)

    @pytest.mark.parametrize("in_list", [True, False])
    def test_undo_refuses_if_the_plan_was_edited_since(self, folder: Path, *, in_list: bool) -> None:
        _change(folder, "a", in_list=in_list)
        _change(folder, "b", in_plan=False)
        (folder / "plan.yaml").write_bytes(b"# hand\n")
        _undo(folder)  # This one is of the list alone.
        before, noted = _files(folder), _journal(folder).read_bytes()
        with pytest.raises(PovplanError, match=as_told(failures.UNDO_PLAN_CHANGED)) as refused:
            _undo(folder)
        assert refused.value.details == {"file": "plan.yaml", "change": 1, "when": NOW.date(), "time": "10:20"}
        assert (_files(folder), _journal(folder).read_bytes()) == (before, noted)

    @pytest.mark.parametrize(
        ("known", "wrong"),
        [
            ('"key":"villages"', '"key":"households"'),
            ('"id":"dong-tam"', '"id":7'),
            ('"added":[{', '"added":[],"x":[{'),
            ('"start":11', '"start":-11'),
            ('"name":"Đồng Tâm"', '"name":"Đồng Tâm","z":1'),
        ],
    )
    def test_a_line_that_something_else_changed_is_damaged(self, folder: Path, known: str, wrong: str) -> None:
        _change(folder, "a")
        text = _journal(folder).read_text(encoding="utf-8")
        assert known in text
        _journal(folder).write_text(text.replace(known, wrong), encoding="utf-8")
        assert read_journal(folder).damaged == (1,)

    def test_a_line_that_does_not_fit_its_plan(self, folder: Path) -> None:
        _change(folder, "a")
        before = _files(folder)
        text = _journal(folder).read_text(encoding="utf-8")
        _journal(folder).write_text(text.replace('"start":11', '"start":3'), encoding="utf-8")
        with pytest.raises(PovplanError, match=as_told(failures.UNDO_DAMAGED)):
            _undo(folder)
        assert _files(folder) == before


STEPS = 40
BOTH = [pytest.param(True, id="both files"), pytest.param(False, id="plan alone")]


class TestStops:
    """A machine that stops at any step leaves nothing that the next command does not repair."""

    @pytest.mark.parametrize("in_list", BOTH)
    @pytest.mark.parametrize("step", range(STEPS))
    @pytest.mark.parametrize("after", ["change", "undo"])
    def test_of_a_change(self, folder: Path, step: int, after: str, *, in_list: bool) -> None:
        _change(folder, "a")
        old = _files(folder)
        with pytest.MonkeyPatch.context() as patch:
            count = stop(patch, step)
            try:
                _change(folder, "b", in_list=in_list)
            except Stopped:
                pass
            else:
                assert count() < STEPS, "some steps were not tried"
        line = b"# b\n"
        new = (old[0] + line if in_list else old[0]), old[1] + line
        assert _files(folder) in {old, new, (old[0], new[1])}
        entries = read_journal(folder).entries
        assert len(entries) == (2 if _files(folder) == new else 1)
        if after == "change":
            _change(folder, "c", in_plan=False)
            assert _undo(folder).command == "add c"
        else:
            _undo(folder)
            _change(folder, "c", in_list=in_list)
            assert _undo(folder).command == "add c"
            assert _files(folder) == (old if len(entries) == 2 else (LIST, PLAN))
        for command in ("add b", "add a")[2 - len(entries) + (after == "undo") :]:
            assert _undo(folder).command == command
        assert _files(folder) == (LIST, PLAN)
        assert [each.name for each in folder.iterdir() if "povplan-" in each.name] == []

    @pytest.mark.parametrize("in_list", BOTH)
    @pytest.mark.parametrize("step", range(STEPS))
    @pytest.mark.parametrize("after", ["change", "undo"])
    def test_of_an_undo(self, folder: Path, step: int, after: str, *, in_list: bool) -> None:
        _change(folder, "a")
        old = _files(folder)
        _change(folder, "b", in_list=in_list)
        new = _files(folder)
        with pytest.MonkeyPatch.context() as patch:
            stop(patch, step)
            with suppress(Stopped):
                _undo(folder)
        entries = read_journal(folder).entries
        undone = _files(folder)[0] == old[0] if in_list else _files(folder) == old
        assert [each.kind for each in entries] == ["change", "change", *(["undo"] if undone else [])]
        if after == "change":
            _change(folder, "c", in_plan=False)
            assert _undo(folder).command == "add c"
            assert _files(folder) == (old if undone else new)
        for command in ("add b", "add a")[undone:]:
            assert _undo(folder).command == command
        assert _files(folder) == (LIST, PLAN)

    @pytest.mark.parametrize("step", range(STEPS))
    def test_of_the_repair(self, folder: Path, step: int) -> None:
        _stop_between(folder, "a")
        with pytest.MonkeyPatch.context() as patch:
            stop(patch, step)
            with suppress(Stopped):
                _change(folder, "b", in_plan=False)
        _change(folder, "c", in_plan=False)
        assert _files(folder)[1] == PLAN
        assert "add a" not in [each.command for each in read_journal(folder).entries]

    def test_a_plan_that_was_edited_in_between_stays(self, folder: Path) -> None:
        _stop_between(folder, "a")
        edited = _files(folder)[1] + b"# hand\n"
        (folder / "plan.yaml").write_bytes(edited)
        _change(folder, "b", in_plan=False)
        assert _files(folder)[1] == edited
        assert _told(folder) == [("add b", False, 0)]

    def test_a_plan_whose_list_was_edited_in_between_stays(self, folder: Path) -> None:
        """The list may name the new records by now."""
        _stop_between(folder, "a")
        known = _files(folder)[1]
        (folder / "households.yaml").write_bytes(LIST + b"# hand\n")
        _change(folder, "b", in_plan=False)
        assert _files(folder)[1] == known
        assert _told(folder) == [("add b", False, 0)]

    def test_a_line_that_does_not_fit_repairs_nothing(self, folder: Path) -> None:
        _stop_between(folder, "a")
        known = _files(folder)[1]
        text = _journal(folder).read_text(encoding="utf-8")
        _journal(folder).write_text(text.replace('"start":11', '"start":3'), encoding="utf-8")
        _change(folder, "b", in_plan=False)
        assert _files(folder)[1] == known

    def test_a_plan_that_is_gone_is_not_made_again(self, folder: Path) -> None:
        _stop_between(folder, "a")
        (folder / "plan.yaml").unlink()
        of_list = (folder / "households.yaml").read_bytes()
        commit(folder, of_list, _at_end(of_list, "b"), command="add b", differences=CHANGED, when=NOW)
        assert not (folder / "plan.yaml").exists()
        assert _told(folder) == [("add b", False, 0)]

    def test_a_repair_that_cannot_be_written_is_told(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        _stop_between(folder, "a")
        refusal = PovplanError(failures.CANNOT_WRITE, file="plan.yaml", reason=failures.REASON_DENIED)
        monkeypatch.setattr(halfway, "replace_file", _failing_at({"plan.yaml": refusal}))
        known = _journal(folder).read_bytes()
        with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)):
            _change(folder, "b", in_plan=False)
        assert _files(folder)[0] == LIST
        assert _journal(folder).read_bytes() == known


def _failing_at(errors: dict[str, BaseException], *, times: int = 1000) -> Callable[..., None]:
    """Return what replaces files, but fails at those of the given names."""
    left = dict.fromkeys(errors, times)

    def replace(path: Path, content: bytes, *, expected: bytes | None = None) -> None:
        if left.get(path.name, 0):
            left[path.name] -= 1
            raise errors[path.name]
        replace_file(path, content, expected=expected)

    return replace


def _stop_between(folder: Path, text: str) -> None:
    """Stop a change after plan.yaml was written and before the list was."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(committing, "replace_file", _failing_at({"households.yaml": Stopped()}))
        with pytest.raises(Stopped):
            _change(folder, text)
    assert _files(folder) == (LIST, PLAN + f"# {text}\n".encode())
    assert read_journal(folder).entries == ()


DENIED = PovplanError(failures.CANNOT_WRITE, file="x", reason=failures.REASON_DENIED)


class TestFailures:
    """An error is told, both files are as they were, and the journal does not speak of what was not done."""

    @pytest.mark.parametrize("name", ["households.yaml", "plan.yaml"])
    def test_a_file_that_cannot_be_written(self, folder: Path, name: str) -> None:
        _change(folder, "a")
        known = _files(folder), _journal(folder).read_bytes()
        for act in (partial(_change, folder, "b"), partial(_undo, folder)):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(committing, "replace_file", _failing_at({name: DENIED}))
                with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)):
                    act()
            assert (_files(folder), _journal(folder).read_bytes()) == known

    @pytest.mark.parametrize("name", ["households.yaml", "plan.yaml"])
    def test_a_file_that_somebody_else_keeps_writing(self, folder: Path, name: str) -> None:
        _change(folder, "a")
        known = _files(folder), _journal(folder).read_bytes()
        for act in (partial(_change, folder, "b"), partial(_undo, folder)):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(committing, "replace_file", _failing_at({name: Overtaken()}))
                with pytest.raises(PovplanError, match=as_told(failures.LIST_KEEPS_CHANGING)) as refused:
                    act()
            assert refused.value.details == {"file": name}
            assert (_files(folder), _journal(folder).read_bytes()) == known

    @pytest.mark.parametrize(
        ("name", "in_list"), [("households.yaml", True), ("plan.yaml", True), ("plan.yaml", False)]
    )
    def test_somebody_else_who_wrote_once_loses_nothing(self, folder: Path, name: str, *, in_list: bool) -> None:
        edits = [b"# hand\n"]

        def append_late(*arguments: Any, **options: Any) -> None:  # noqa: ANN401 - whatever it takes
            with (folder / name).open("ab") as file:
                file.write(edits.pop() if edits else b"")
            append(*arguments, **options)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(committing, "append", append_late)
            _change(folder, "b", in_list=in_list)
        assert _files(folder) == tuple(
            raw + (b"# hand\n" if name == of else b"") + (b"# b\n" if in_list or of == "plan.yaml" else b"")
            for raw, of in ((LIST, "households.yaml"), (PLAN, "plan.yaml"))
        )
        assert _told(folder) == [("add b", False, 2)]

    def test_a_list_that_changed_under_a_change_of_the_plan_alone(self, folder: Path) -> None:
        of_list, of_plan = _files(folder)
        (folder / "households.yaml").write_bytes(b"# hand\n")
        plan = PlanChange(of_plan, _at_end(of_plan, "a"), ADDED)
        with pytest.raises(Overtaken):
            commit(folder, of_list, (), command="x", differences=(), when=NOW, plan=plan)
        assert _files(folder) == (b"# hand\n", PLAN)
        assert not _journal(folder).exists()

    @pytest.mark.parametrize("in_list", BOTH)
    def test_a_mark_that_cannot_be_set(self, folder: Path, *, in_list: bool) -> None:
        _change(folder, "a", in_list=in_list)
        known = _files(folder), _journal(folder).read_bytes()
        for act in (partial(_change, folder, "b", in_list=in_list), partial(_undo, folder)):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(committing, "mark_done", _raising(OSError(errno.ENOSPC, "", "x")))
                with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)):
                    act()
            assert (_files(folder), _journal(folder).read_bytes()) == known

    @pytest.mark.parametrize("stuck", ["households.yaml", "plan.yaml"])
    @pytest.mark.parametrize("undoing", [False, True])
    def test_a_mark_that_cannot_be_set_and_a_file_that_cannot_be_restored(
        self, folder: Path, stuck: str, *, undoing: bool
    ) -> None:
        """What was told is what the next command makes of it."""
        _change(folder, "a")
        old = _files(folder)
        new = (LIST, PLAN) if undoing else (old[0] + b"# b\n", old[1] + b"# b\n")
        restoring: list[str] = []

        def replace(path: Path, content: bytes, *, expected: bytes | None = None) -> None:
            if path.name == stuck and path.name in restoring:
                raise DENIED
            restoring.append(path.name)
            replace_file(path, content, expected=expected)

        made = True
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(committing, "replace_file", replace)
            patch.setattr(committing, "mark_done", _raising(OSError(errno.ENOSPC, "", "x")))
            try:
                if undoing:
                    _undo(folder)
                else:
                    _change(folder, "b")
            except PovplanError:
                made = False
        _change(folder, "c", in_plan=False)
        _undo(folder)
        assert _files(folder) == (new if made else old)

    def test_a_list_that_cannot_be_written_and_a_plan_that_cannot_be_restored(self, folder: Path) -> None:
        _change(folder, "a")
        old = _files(folder)
        written: list[str] = []

        def replace(path: Path, content: bytes, *, expected: bytes | None = None) -> None:
            if path.name == "households.yaml" or written:
                raise DENIED
            written.append(path.name)
            replace_file(path, content, expected=expected)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(committing, "replace_file", replace)
            with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)):
                _change(folder, "b")
        assert _files(folder) == (old[0], old[1] + b"# b\n")
        assert _undo(folder).command == "add a"
        assert _files(folder) == (LIST, PLAN)


def _raising(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail
