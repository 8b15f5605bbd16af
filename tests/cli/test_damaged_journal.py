"""A journal that something has damaged: the rest of it is shown, nothing is taken back by guess, recording goes on."""

import json
import shutil
from pathlib import Path
from random import Random

import pytest
from command_line import Run, text_of

VISIT = ("visit", "3", "--date", "2023-05-03")
BLOCKS = range(0, 240, 40)


@pytest.fixture
def changed(povplan: Run, folder: Path) -> Path:
    """Return the plan after some changes, with a copy of it beside."""
    for command in (
        ("visit", "2", "--date", "2023-05-02", "--note", "gặp chủ hộ"),
        ("edit", "4", "--id", "40"),
        ("edit", "2", "--members", "5", "--since", "2023-05-01"),
        ("undo",),
        ("remove", "3"),
        ("undo",),
        ("review", "2", "--date", "2023-06-15", "--category", "near_poor", "--deprivations", "4"),
    ):
        assert povplan(*command).status == 0
    shutil.copytree(folder, folder.with_name("kept"))
    return folder


def damage(rng: Random, raw: bytes) -> bytes:
    """Return a journal with something of it changed."""
    kind = rng.randrange(6)
    at = rng.randrange(len(raw))
    if kind == 0:
        return raw[:at] + bytes([raw[at] ^ 1 << rng.randrange(8)]) + raw[at + 1 :]
    if kind == 1:
        return raw[:at] + raw[at + rng.randint(1, 40) :]
    if kind == 2:
        return raw[:at] + rng.choice((b"\n", b"\0", b"\xff", b'"', b"}", b"garbage\n")) + raw[at:]
    lines = raw.splitlines(keepends=True)
    place = rng.randrange(len(lines))
    keys = json.loads(lines[place])
    if kind == 3:
        key = rng.choice(list(keys))
        keys[key] = rng.choice((None, -1, "x", [], {}, 1e308, True, "2025-05-0x", 10**30))
    elif kind == 4:
        keys.pop(rng.choice(list(keys)))
    elif keys["differences"]:
        difference = rng.choice(keys["differences"])
        difference[rng.choice(list(difference))] = rng.choice(
            (None, "x", [1], {"date": "2025-05-0x"}, {"a": 1}, 10**30)
        )
    lines[place] = json.dumps(keys, ensure_ascii=False).encode() + b"\n"
    return b"".join(lines)


@pytest.mark.parametrize("first", BLOCKS)
def test_whatever_is_damaged_nothing_is_lost_and_nothing_breaks(first: int, povplan: Run, changed: Path) -> None:
    raw = (changed / ".povplan" / "journal.jsonl").read_bytes()
    before = text_of(changed)
    for seed in range(first, first + BLOCKS.step):
        shutil.rmtree(changed)
        shutil.copytree(changed.with_name("kept"), changed)
        (changed / ".povplan" / "journal.jsonl").write_bytes(damage(Random(seed), raw))  # noqa: S311 - only to spread it
        assert povplan("log").status in (0, 3), seed
        assert povplan("log", "-O", "json").status in (0, 3), seed
        undone = povplan("undo")
        assert undone.status in (0, 3), seed
        assert undone.status == 0 or text_of(changed) == before, seed
        known = text_of(changed)
        recorded = povplan(*VISIT)
        # A line of a later povplan is left alone, and so is a number that none can have.
        assert recorded.status in (0, 3), seed
        assert (recorded.status == 0) == (text_of(changed) != known), seed
        if recorded.status == 0:
            assert povplan("undo").status == 0, seed
            assert text_of(changed) == known, seed


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"date":"2023-06-15"', '"date":"2023-06-1x"'),
        ('"number":7', '"number":1e400'),
        ('"key":"reviews"', '"key":"reviewz"'),
        ('"kind":"change"', '"kind":"chance"'),
        ('"head":"Trần Thị Mẫu"', r'"head":"\ud800"'),
    ],
)
def test_the_line_is_named_and_the_rest_is_shown(old: str, new: str, povplan: Run, changed: Path) -> None:
    file = changed / ".povplan" / "journal.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines()
    assert old in lines[-1]
    lines[-1] = lines[-1].replace(old, new)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    before = text_of(changed)
    told = povplan("log", "-O", "plain")
    assert told.status == 0
    assert told.err == f"Nhật ký {file}: dòng 7 không đọc được, đã bỏ qua.\n"
    assert "gặp chủ hộ" in told.out
    refused = povplan("undo")
    assert (refused.status, text_of(changed)) == (3, before)
    assert "hỏng ở dòng 7" in refused.err
    assert povplan(*VISIT).status == 0


@pytest.mark.parametrize("seed", range(60))
def test_lines_that_went_or_came_in_another_order_break_nothing(seed: int, povplan: Run, changed: Path) -> None:
    """As where a sync program put the journals of two computers together: undo works or says why not."""
    rng = Random(seed)  # noqa: S311 - only to spread it
    journal = changed / ".povplan" / "journal.jsonl"
    assert povplan("undo").status == 0
    assert povplan(*VISIT).status == 0
    lines = journal.read_bytes().splitlines(keepends=True)
    rng.shuffle(lines)
    journal.write_bytes(b"".join(lines[rng.randrange(3) :]))
    before = text_of(changed)
    assert povplan("log").status == 0
    undone = povplan("undo")
    assert undone.status == 0 or (undone.status == 3 and undone.err.startswith("Lỗi: "))
    assert undone.status == 0 or text_of(changed) == before
    assert povplan("visit", "2", "--date", "2023-05-09").status == 0


def test_an_undo_that_went_from_the_journal_is_told(povplan: Run, folder: Path) -> None:
    for day in ("2023-05-02", "2023-05-03"):
        assert povplan("visit", "2", "--date", day).status == 0
    assert [povplan("undo").status for _ in range(2)] == [0, 0]
    journal = folder / ".povplan" / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join((*lines[:2], lines[3])))
    before = text_of(folder)
    told = povplan("undo")
    assert (told.status, text_of(folder)) == (3, before)
    assert "không khớp với thay đổi số 2" in told.err
