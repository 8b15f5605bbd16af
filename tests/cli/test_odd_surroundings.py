"""Whatever is typed, and wherever povplan runs: it is never taken for a bug of ours, and never ends in a traceback."""

import errno
import io
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.core import TyperArgument, TyperOption

from povplan.cli import crash
from povplan.cli.clock import now
from povplan.cli.commandline import _read_command
from povplan.cli.commandtable import COMMANDS
from povplan.cli.main import main
from povplan.words.language import Language

ROOT = Path(__file__).parents[2]
BASE = ROOT / "tests" / "broken" / "base"

ARGUMENTS = {
    "changes": ["--from", "2023-01-01"],
    "show": ["1"],
    "explain": ["HH001"],
    "review": ["1", "--date", "2023-06-30", "--category", "not_poor", "--income", "20tr"],
    "recognise": ["--village", "thon-dong", "--date", "2023-06-30", "--decision", "1"],
    "visit": ["1", "--date", "2023-06-30"],
    "support": ["1", "--date", "2023-06-30", "--measure", "loan"],
    "add": ["--head", "Lê", "--village", "thon-dong", "--members", "1", "--workers", "0", "--category", "poor"],
    "edit": ["1", "--members", "5"],
    "remove": ["1"],
    "init": ["moi"],
}
"""What a command needs to do something."""

SHOWING = ["status", "list", "show", "paths", "gaps", "changes", "validate", "explain", "export", "schema", "log"]

WIDTHS = ["0", "-1", "x", "9" * 20, *map(str, range(1, 13))]

ZONES = ["UTC+24", "UTC-24", "UTC+25", "UTC+167:59:59", "<+99>-99:59:59", "garbage", ":/dev/null", ":..", "\udcff", ""]

NO_CHARACTER = os.fsdecode(b"\xff")

VALUES = [NO_CHARACTER, f"a{NO_CHARACTER}", "\u202e\x1b[31m\t\n", "9" * 400, "x" * 5000, "", "²", "{0}[/x]%"]


class Told(NamedTuple):
    """What a run gave.

    Args:
        status: of the process.
        out: its result.
        err: what else it said.
    """

    status: int
    out: str
    err: str


class Screen(io.TextIOWrapper):
    """A stream that looks like a terminal, or not."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8")
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    def read_all(self) -> str:
        """Return what was written, none of it lost."""
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode()


Run = Callable[..., Told]


@pytest.fixture
def povplan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Return what runs a command line as the process does, beside a plan of made-up people."""
    shutil.copytree(BASE, tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("POVPLAN_LANG", "vi")
    monkeypatch.delenv("POVPLAN_DATA", raising=False)
    bugs: list[BaseException] = []
    monkeypatch.setattr(crash, "write_report", bugs.append)

    def call(*arguments: str, is_terminal: bool = False) -> Told:
        out, err = Screen(is_terminal=is_terminal), Screen(is_terminal=False)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "argv", ["povplan", *arguments])
            patched.setattr(sys, "stdout", out)
            patched.setattr(sys, "stderr", err)
            status = main()
        assert bugs == []
        told = Told(status, out.read_all(), err.read_all())
        assert told.status in (0, 1, 2, 3)
        assert "Traceback" not in told.err
        assert told.status == 0 or told.err
        return told

    yield call
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_is_drawn_on_however_few_columns(name: str, povplan: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = set()
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", width)
        told = povplan(*name.split(), "--help", is_terminal=True)
        assert (told.status, told.err) == (0, "")
        pages.add("".join(told.out.split()))
    assert all("--help" in page for page in pages)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_takes_however_few_columns(name: str, povplan: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", width)
        povplan(name, *ARGUMENTS.get(name, []), is_terminal=True)


def test_without_a_command_help_takes_however_few_columns(povplan: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", width)
        assert povplan().status == 2


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows knows no such variable")
@pytest.mark.parametrize("name", SHOWING)
def test_today_is_told_in_whatever_zone(name: str, povplan: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for zone in ZONES:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert povplan(name, *ARGUMENTS.get(name, [])).status == 0
        assert now().tzinfo is not None


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows knows no such variable")
@pytest.mark.parametrize("zone", ZONES)
def test_a_change_is_recorded_and_taken_back_in_whatever_zone(
    zone: str, povplan: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    assert povplan("visit", "2", "--date", "2023-05-02").status == 0
    assert povplan("undo").status == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_no_value_of_an_option_is_a_bug(name: str, povplan: Run) -> None:
    own = _read_command(name, Language.VI, []).params
    options = [max(each.opts, key=len) for each in own if isinstance(each, TyperOption) and not each.is_flag]
    base = ARGUMENTS.get(name, [])
    for value in VALUES:
        for option in (*options, "--data", "--lang", "--color"):
            at = base.index(option) if option in base else len(base)
            povplan(name, *base[:at], *base[at + 2 :], f"{option}={value}")
        if any(isinstance(each, TyperArgument) for each in own):
            povplan(name, value, *base[1:])
        povplan(name, *base, value)
        povplan(value, *base)


@pytest.mark.parametrize("delimiter", [NO_CHARACTER, "\u202e", "\x1b", "\x00", "\u200b", "\x85"])
def test_a_delimiter_is_a_character_that_shows(delimiter: str, povplan: Run) -> None:
    told = povplan("export", "--delimiter", delimiter)
    assert (told.status, told.out) == (2, "")


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("function", ["listdir", "scandir", "stat", "access"])
def test_a_disk_that_fails_is_no_bug(
    name: str, function: str, povplan: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a stick that was taken out: the folder can no longer be listed or looked at."""
    povplan(name, *ARGUMENTS.get(name, []))  # What is read only now must not count.
    shutil.rmtree(tmp_path / "data")
    shutil.copytree(BASE, tmp_path / "data")
    shutil.rmtree(tmp_path / "moi", ignore_errors=True)
    real = getattr(os, function)

    def fail(path: object = ".", *rest: object, **more: object) -> object:
        if isinstance(path, (str, os.PathLike)) and str(path).startswith((str(tmp_path), "data", "moi", ".")):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr(os, function, fail)
    try:
        povplan(name, *ARGUMENTS.get(name, []))
    finally:
        monkeypatch.setattr(os, function, real)


@pytest.mark.skipif(sys.platform == "win32", reason="no shell that closes a stream")
@pytest.mark.parametrize("arguments", [*([name] for name in SHOWING), ["--help"], ["status", "--help"], ["--version"]])
def test_what_only_shows_says_that_stdout_is_closed(arguments: list[str], povplan: Run, tmp_path: Path) -> None:
    del povplan  # Only for its folder.
    line = [*arguments, *ARGUMENTS.get(arguments[0], [])]
    for closing, told in ((">&-", "Lỗi: Đầu ra chuẩn"), (">&- 2>&-", ""), (">&- <&-", "Lỗi: Đầu ra chuẩn")):
        done = run_closed(closing, "-m", "povplan", *line, folder=tmp_path)
        assert (done.returncode, done.stdout) == (3, b"")
        assert done.stderr.decode().startswith(told)
        assert len(done.stderr.splitlines()) == (1 if told else 0)


@pytest.mark.skipif(sys.platform == "win32", reason="no shell that closes a stream")
def test_a_file_is_written_without_a_stdout(povplan: Run, tmp_path: Path) -> None:
    del povplan
    done = run_closed(">&-", "-m", "povplan", "status", "-o", "x.txt", folder=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (0, "Đã ghi vào tệp x.txt.\n")
    assert (tmp_path / "x.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="no shell that closes a stream")
def test_no_data_file_gets_the_number_of_a_closed_stream(povplan: Run, tmp_path: Path) -> None:
    """What some library prints would be written into it."""
    del povplan
    opening = "os._exit(os.open('new', os.O_CREAT | os.O_WRONLY))"
    code = f"import os; from povplan.cli.streams import prepare_streams; prepare_streams(); {opening}"
    assert run_closed("<&- >&- 2>&-", "-c", code, folder=tmp_path).returncode > 2


def run_closed(closing: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run Python with streams closed, as a shell closes them."""
    return subprocess.run(
        ["sh", "-c", f'"$@" {closing}', "sh", sys.executable, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
