"""What is no plain file, or is too large, is refused before anything of it is read."""

import os
import threading
from pathlib import Path

import pytest
from phrases import as_told

from povplan.errors import ExitStatus, PovplanError
from povplan.storage.limits import LONGEST_LINE, MOST_MARKS
from povplan.storage.load import load
from povplan.storage.plain_file import LARGEST, read_data_file, read_plain_file
from povplan.words import failures

FILES = ("plan", "households", "deprivations")


def _refused(path: Path) -> PovplanError:
    with pytest.raises(PovplanError) as refused:
        read_data_file(path)
    assert refused.value.status is ExitStatus.FILES
    assert refused.value.details["file"] == str(path)
    return refused.value


def test_plain_file_is_read_as_it_is(tmp_path: Path) -> None:
    """Through links too, and no byte is changed."""
    path = tmp_path / "a"
    path.write_bytes(b"a\r\n\x1a\xff")
    assert read_plain_file(path) == read_data_file(path) == b"a\r\n\x1a\xff"


def test_missing_file_bears_its_name(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        read_plain_file(tmp_path / "b")
    assert str(missing.value.filename) == str(tmp_path / "b")


def test_folder_is_refused(tmp_path: Path) -> None:
    assert _refused(tmp_path).phrase == failures.NOT_A_PLAIN_FILE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_pipe_and_device_are_refused_at_once(tmp_path: Path) -> None:
    """Nobody waits for a writer that never comes, and nothing is read without an end."""
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to("/dev/zero")
    phrases: list[object] = []
    thread = threading.Thread(
        target=lambda: phrases.extend(_refused(path).phrase for path in (pipe, link)), daemon=True
    )
    thread.start()
    thread.join(10)
    assert phrases == [failures.NOT_A_PLAIN_FILE] * 2


def test_file_of_many_nuls_is_refused_by_its_size(tmp_path: Path) -> None:
    """As a file is after a power cut; a gigabyte takes no memory."""
    path = tmp_path / "a"
    with path.open("wb") as file:
        file.truncate(10**9)
    refused = _refused(path)
    assert (refused.phrase, refused.details["most"]) == (failures.FILE_TOO_LARGE, 64)
    with path.open("wb") as file:
        file.truncate(LARGEST)
    assert len(read_plain_file(path)) == LARGEST


def test_file_that_grows_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 11)
    monkeypatch.setattr("povplan.storage.plain_file._check", lambda *_: None)
    with pytest.raises(PovplanError, match=as_told(failures.FILE_TOO_LARGE)):
        read_plain_file(path, 10)


def test_long_line_and_heap_of_marks_are_placed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"a:\n  " + b"1" * LONGEST_LINE)
    refused = _refused(path)
    assert (refused.phrase, refused.details["line"], refused.details["most"]) == (failures.LINE_TOO_LONG, 2, 1)
    path.write_text("a: 1\nb: x" + "\u0301\u0323" * MOST_MARKS, encoding="utf-8")
    refused = _refused(path)
    assert (refused.phrase, refused.details["line"], refused.details["most"]) == (failures.HEAP_OF_MARKS, 2, 1000)


@pytest.mark.parametrize("name", FILES)
def test_each_file_of_a_plan_comes_through_the_door(tmp_path: Path, base: dict[str, str], name: str) -> None:
    for each in FILES:
        (tmp_path / f"{each}.yaml").write_text(base[each], encoding="utf-8")
    with (tmp_path / f"{name}.yaml").open("ab") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(PovplanError, match=as_told(failures.FILE_TOO_LARGE)):
        load(tmp_path)
