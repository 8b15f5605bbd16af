"""Somebody saves the household list while a command changes it: what he wrote is never lost, whenever he does."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import Run, text_of

from povplan.recording import commit
from povplan.storage import replace

VISIT = ("visit", "2", "--date", "2023-05-02", "--note", "gặp chủ hộ")
CHANGES = (
    VISIT,
    ("review", "2", "--date", "2023-06-15", "--category", "near_poor", "--deprivations", "4"),
    ("support", "2", "--date", "2023-06-15", "--measure", "jobs"),
    ("edit", "2", "--workers", "1"),
    ("remove", "2"),
    (
        *("add", "--head", "Mới", "--members", "3", "--workers", "1", "--category", "near_poor"),
        *("--village", "thon-dong", "--deprivations", "4"),
    ),
    ("undo",),
)
STEPS = ("read", "checked", "noted", "flushed", "compared")


def in_place(file: Path, text: str) -> None:
    """Save as most editors do."""
    file.write_text(text, encoding="utf-8")


def renamed(file: Path, text: str) -> None:
    """Save as careful editors and sync programs do."""
    other = file.with_name("other")
    other.write_text(text, encoding="utf-8")
    other.replace(file)


Save = Callable[[Path, str], None]


class Intruder:
    """Changes the members of household 4 by hand, as often as asked.

    Args:
        folder: of the plan.
        save: how.
        times: how often at most.
    """

    def __init__(self, folder: Path, save: Save, times: int) -> None:
        self.file = folder / "households.yaml"
        self.save = save
        self.times = times
        self.saved = 0

    def come(self) -> None:
        """Save the list as it is with one member more, unless he has done it often enough."""
        if self.saved < self.times:
            self.saved += 1
            text = self.file.read_text(encoding="utf-8")
            number = int(text.split("head: Phạm Thị Dụ\n    members: ")[1].partition("\n")[0])
            old = f"head: Phạm Thị Dụ\n    members: {number}"
            assert old in text
            self.save(self.file, text.replace(old, f"head: Phạm Thị Dụ\n    members: {number + 1}"))


# Before which function he comes, by what is over then.
BEFORE = {
    "read": (commit, "settle"),
    "checked": (commit, "append"),
    "noted": (commit, "replace_file"),
    "flushed": (replace, "_take_place"),
}


def at(step: str, intruder: Intruder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the intruder come after a step of the writing; after the last one only the two files change places."""
    if step in BEFORE:
        module, name = BEFORE[step]
        known = getattr(module, name)

        def come_before(*arguments: object, **options: object) -> object:
            intruder.come()
            return known(*arguments, **options)

        monkeypatch.setattr(module, name, come_before)
        return
    holds = replace._holds  # noqa: SLF001
    compared = []

    def come_after(path: Path, content: bytes) -> bool:
        same = holds(path, content)
        compared.append(path)
        if len(compared) % 2:  # The second time is after they have changed places.
            intruder.come()
        return same

    monkeypatch.setattr(replace, "_holds", come_after)


@pytest.mark.parametrize("save", [in_place, renamed])
@pytest.mark.parametrize("command", CHANGES, ids=lambda command: command[0])
@pytest.mark.parametrize("step", STEPS)
def test_what_he_saves_is_kept_and_the_change_is_made_on_it(  # noqa: PLR0913, PLR0917 - what differs, by name
    step: str, command: tuple[str, ...], save: Save, povplan: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if step == "compared" and os.name == "nt":
        pytest.skip("there the last comparison is all there is")
    assert povplan("edit", "1", "--workers", "1").status == 0
    intruder = Intruder(folder, save, 1)
    at(step, intruder, monkeypatch)
    told = povplan(*command)
    monkeypatch.undo()
    assert intruder.saved == 1
    assert "head: Phạm Thị Dụ\n    members: 3\n" in text_of(folder)
    assert sorted(each.name for each in folder.iterdir()) == [
        ".povplan",
        "deprivations.yaml",
        "households.yaml",
        "plan.yaml",
    ]
    if command == ("undo",):
        # It would take back his edit too, so it takes back nothing.
        assert told.status == 3
        assert "workers: 1\n    category: poor\n    village: thon-dong" in text_of(folder)
        return
    assert told.status == 0
    assert povplan("undo").status == 0
    assert "head: Phạm Thị Dụ\n    members: 3\n" in text_of(folder)
    assert "đã được sửa tay" in povplan("log", "-O", "plain").out


@pytest.mark.parametrize("save", [in_place, renamed])
def test_who_never_stops_is_not_written_over(
    save: Save, povplan: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal_before = povplan("log", "-O", "json").out
    intruder = Intruder(folder, save, 100)
    at("flushed", intruder, monkeypatch)
    told = povplan(*VISIT)
    monkeypatch.undo()
    assert (told.status, intruder.saved) == (3, 3)
    assert told.err == (
        "Lỗi: households.yaml liên tục bị chương trình khác ghi lại nên chưa ghi gì. "
        "Hãy lưu và đóng tệp ở chương trình đó rồi chạy lại."
    )
    assert "head: Phạm Thị Dụ\n    members: 5\n" in text_of(folder)
    assert "gặp chủ hộ" not in text_of(folder)
    assert povplan("log", "-O", "json").out == journal_before


def test_where_he_breaks_the_file_nothing_is_written(
    povplan: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    intruder = Intruder(folder, lambda file, text: in_place(file, text[:300] + "\n\t- x: ["), 1)
    at("flushed", intruder, monkeypatch)
    told = povplan(*VISIT)
    monkeypatch.undo()
    assert told.status == 1
    assert text_of(folder).endswith("\n\t- x: [")
