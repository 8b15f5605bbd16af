"""A change that stands ends with 0, also where nobody can be told of it: who repeats it would do it twice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import text_of

COMMANDS = (
    ("visit", "2", "--date", "2023-05-02"),
    ("review", "2", "--date", "2023-06-15", "--category", "near_poor", "--deprivations", "4"),
    ("edit", "2", "--workers", "1"),
    ("remove", "4"),
    ("undo",),
)


def start(folder: Path, line: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a shell, with what the line does to its streams."""
    environment = {**os.environ, "POVPLAN_LANG": "vi"}
    program = ["bash", "-c", f'"$@" {line}', "povplan", sys.executable, "-m", "povplan", "--data", str(folder)]
    return subprocess.run(
        [*program, *arguments], capture_output=True, text=True, encoding="utf-8", env=environment, check=False
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("line", [">/dev/full", ">&-"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_what_cannot_be_printed_stands_all_the_same(command: tuple[str, ...], line: str, folder: Path) -> None:
    first = text_of(folder)
    if command == ("undo",):
        assert start(folder, "", "edit", "1", "--workers", "1").returncode == 0
    before = text_of(folder)
    told = start(folder, line, *command)
    assert (told.returncode, told.stdout) == (0, "")
    assert "Thay đổi đã được ghi, nhưng không in ra được kết quả." in told.stderr
    assert text_of(folder) != before
    if command == ("undo",):
        assert text_of(folder) == first


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_where_stderr_is_full_too_it_still_ends_with_0(folder: Path) -> None:
    before = text_of(folder)
    assert start(folder, ">/dev/full 2>&1", *COMMANDS[0]).returncode == 0
    assert text_of(folder) != before


def test_a_lock_that_cannot_be_let_go_of_changes_nothing(folder: Path) -> None:
    code = (
        "import filelock, sys\n"
        "def release(self, force=False): raise OSError(5, 'x')\n"
        "filelock.FileLock.release = release\n"
        "from povplan.cli.main import main\n"
        "sys.exit(main())\n"
    )
    before = text_of(folder)
    program = [sys.executable, "-c", code, "--data", str(folder), *COMMANDS[0]]
    assert subprocess.run(program, capture_output=True, check=False).returncode == 0
    assert text_of(folder) != before
