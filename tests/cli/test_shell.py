"""The shell around the commands: exit statuses, streams, language, wrong command lines, values, files."""

import io
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Annotated

import pytest
import typer
from phrases import as_told

import povplan
from povplan.cli import crash, streams, values
from povplan.cli.commandtable import COMMANDS, Listed
from povplan.cli.context import Surroundings, choose_colour, look_around
from povplan.cli.declare import TEXT, Value, option
from povplan.cli.filters import read_choice
from povplan.cli.options import PAPER_FORMATS, SCREEN_FORMATS
from povplan.cli.output import Output, choose_output
from povplan.cli.sentences import sentences
from povplan.cli.shell import run
from povplan.cli.speech import Speech, check_variable, choose_speech
from povplan.cli.targets import choose_household, choose_id, choose_ids, choose_indicators, choose_rule, choose_rules
from povplan.cli.usage import BadValue, refuse_together, usage_error
from povplan.cli.values import Codes, Items
from povplan.errors import ExitStatus, PovplanError
from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Category, Format
from povplan.model.plan import Plan
from povplan.progress.choice import Choice
from povplan.rules.registry import BY_CODE
from povplan.words import failures, helppages, refusals
from povplan.words.language import Language

ROOT = Path(__file__).parents[2]

PERSON = "Nguyễn Văn Kín"

TOY = f'''
"""A command that ends in whatever way it is asked to."""

from typing import Annotated

import typer

from povplan.cli.context import look_around
from povplan.cli.declare import Value, argument
from povplan.errors import ExitStatus, PovplanError
from povplan.words import failures, helppages
from povplan.words.phrase import Phrase


How = Annotated[str, argument(Value(None, "HOW"), helppages.ARGUMENT_RULE)]


def toy(ctx: typer.Context, how: How = "well") -> ExitStatus | None:
    head = "{PERSON}"
    if how == "findings":
        return ExitStatus.FINDINGS
    if how == "files":
        raise PovplanError(failures.PLAN_NOT_FOUND)
    if how == "system":
        open(head + ".yaml")
    if how == "bug":
        try:
            int(head)
        except ValueError as error:
            raise KeyError(head) from error
    if how == "unfilled phrase":
        raise PovplanError(Phrase("{{nothing}}", "{{nothing}}"), name="x")
    if how == "interrupt":
        raise KeyboardInterrupt
    if how == "wait":
        print("waiting", flush=True)
        import time
        time.sleep(60)
    if how == "much":
        for _ in range(100_000):
            print("ắ" * 50)
    if how == "lone surrogate":
        print("\\udce1")
    here = look_around(ctx)
    print("ắ", here.speech.language, here.data, here.colour, here.is_terminal)
    return None
'''

DRIVER = """
import sys
from povplan.cli.commandtable import COMMANDS, Listed
from povplan.cli.main import main
from povplan.words import helppages
COMMANDS["toy"] = Listed("toy:toy", helppages.COMMAND_STATUS, helppages.PANEL_FOLLOW)
sys.exit(main())
"""


LIST_MODULES = """
import sys
from pathlib import Path
from povplan.cli.main import main

target = Path(sys.argv.pop(1))
if sys.argv[1:]:
    main()
target.write_text(" ".join(sys.modules))
"""

WRONG = [
    (
        ["statu"],
        "Không có lệnh “statu”. Có phải “status”?",
        "There is no command “statu”. Did you mean “status”?",
        "povplan",
    ),
    (["frobnicate"], "Không có lệnh “frobnicate”.", "There is no command “frobnicate”.", "povplan"),
    (
        ["list", "--vilage", "x"],
        "Không có tùy chọn --vilage. Có phải “--village”?",
        "There is no option --vilage. Did you mean “--village”?",
        "povplan list",
    ),
    (["--frobnicate"], "Không có tùy chọn --frobnicate.", "There is no option --frobnicate.", "povplan"),
    (["list", "-x"], "Không có tùy chọn -x.", "There is no option -x.", "povplan list"),
    (
        ["status", "--as-of"],
        "Tùy chọn --as-of cần có giá trị đi kèm.",
        "The option --as-of needs a value.",
        "povplan status",
    ),
    (
        ["--data"],
        "Tùy chọn --data cần có giá trị đi kèm.",
        "The option --data needs a value.",
        "povplan",
    ),
    (
        ["status", "--force=yes"],
        "Tùy chọn --force không nhận giá trị.",
        "The option --force takes no value.",
        "povplan status",
    ),
    (["show"], "Thiếu tham số HỘ.", "The argument HOUSEHOLD is missing.", "povplan show"),
    (["show", "1", "2", "3"], "Thừa tham số: 2 3.", "Unexpected arguments: 2 3.", "povplan show"),
    (
        ["status", "--as-of", "31/02/2023"],
        "--as-of: không có ngày “31/02/2023” trong lịch; hãy xem lại ngày và tháng.",
        "--as-of: there is no day “31/02/2023” in the calendar; check the day and the month.",
        "povplan status",
    ),
    (
        ["list", "--category", "poor,giau"],
        "--category: không có lựa chọn “giau”; hãy chọn: poor (nghèo), near_poor (cận nghèo).",
        "--category: there is no choice “giau”; choose from: poor, near_poor.",
        "povplan list",
    ),
    (
        ["schema", "giau"],
        (
            "TỆP: không có lựa chọn “giau”; hãy chọn: plan (kế hoạch), households (danh sách hộ), deprivations "
            "(chuẩn nghèo)."
        ),
        "FILE: there is no choice “giau”; choose from: plan, households, deprivations.",
        "povplan schema",
    ),
    (
        ["status", "-O", "pdf"],
        "--format: không có lựa chọn “pdf”; hãy chọn: table, plain, github, tsv, json.",
        "--format: there is no choice “pdf”; choose from: table, plain, github, tsv, json.",
        "povplan status",
    ),
    (
        ["export", "-O", "json", "--no-bom"],
        "--no-bom không dùng cùng -O json.",
        "--no-bom does not go with -O json.",
        "povplan export",
    ),
    (
        ["list", "--indicator", "1,x"],
        "--indicator: “x” không phải là mã chỉ số; hãy ghi các số cách nhau bằng dấu phẩy, ví dụ 1,4.",
        "--indicator: “x” is not the code of an indicator; write numbers separated by commas, for example 1,4.",
        "povplan list",
    ),
    (
        ["export", "--delimiter", "ab"],
        "--delimiter: “ab” không dùng làm dấu phân cách được; hãy ghi một ký tự như ; hoặc chữ tab.",
        "--delimiter: “ab” cannot separate cells; write one character such as ; or the word tab.",
        "povplan export",
    ),
    (["list", "--village", ","], "--village: giá trị để trống.", "--village: the value is empty.", "povplan list"),
    (
        ["status", "-o", "x.doc"],
        "Không rõ dạng của tệp x.doc: đuôi tệp phải là .txt, .md, .tsv, .json, hoặc thêm -O.",
        "The format of x.doc is not known: its name must end in .txt, .md, .tsv, .json, or add -O.",
        "povplan status",
    ),
    (
        ["--lang", "fr", "list"],
        "--lang: không có lựa chọn “fr”; hãy chọn: vi, en.",
        "--lang: there is no choice “fr”; choose from: vi, en.",
        "povplan",
    ),
    (
        ["list", "--color", "sometimes"],
        "--color: không có lựa chọn “sometimes”; hãy chọn: auto (tự động), always (luôn luôn), never (không).",
        "--color: there is no choice “sometimes”; choose from: auto (automatic), always (yes), never (no).",
        "povplan list",
    ),
]

BOOK = Book(
    plan=Plan.model_validate_json(
        """{
        "commune": "Ví Dụ", "province": "Ví Dụ", "year": 2023, "area": "rural",
        "targets": {"poor": 4, "near_poor": 0},
        "villages": [
            {"id": "dong-mo", "name": "Đồng Mơ", "aliases": ["Mơ Cũ"], "quota": {"poor": 4, "near_poor": 0}},
            {"id": "nui-1", "name": "Núi Xanh", "quota": {"poor": 0, "near_poor": 0}},
            {"id": "nui-2", "name": "Núi Xanh", "quota": {"poor": 0, "near_poor": 0}}
        ],
        "officers": [{"id": "tran-thu", "name": "Trần Thử", "role": "member", "villages": ["dong-mo"]}],
        "causes": [{"id": "capital", "name": "Thiếu vốn", "official": "capital"}]
        }"""
    ),
    households=tuple(
        Household.model_validate_json(
            f'{{"id": {number}, "head": "{head}", "members": 2, "workers": 1, "category": "poor", '
            '"village": "dong-mo", "deprivations": [1, 2, 4]}'
        )
        for number, head in enumerate(("Lê Văn An", "Trần Thị Hoa", "Trần Thị Lan", "Trần Thị Hòa"), start=1)
    ),
    standards=(),
)


def environment(**changes: str) -> dict[str, str]:
    """Return an environment that says nothing of language, colour or data, but for the changes."""
    quiet = ("LC_", "LANG", "POVPLAN_", "NO_COLOR", "TERM", "COLUMNS", "PYTHONIOENCODING", "PYTHONUTF8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(quiet)}
    return {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **changes}


Process = subprocess.CompletedProcess[bytes]


def run_in_shell(line: str, folder: Path) -> Process:
    """Return a run of Python with streams that only a shell can close."""
    return subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" {line}'], env=environment(), cwd=folder, capture_output=True, check=False
    )


@pytest.fixture
def toy(tmp_path: Path) -> Callable[..., Process]:
    """Return a run of the whole program with the toy among its commands."""
    (tmp_path / "toy.py").write_text(TOY, encoding="utf-8")
    (tmp_path / "driver.py").write_text(DRIVER, encoding="utf-8")

    def start(*arguments: str, **changes: str) -> Process:
        return subprocess.run(
            [sys.executable, str(tmp_path / "driver.py"), *arguments],
            env=environment(TMPDIR=str(tmp_path), TEMP=str(tmp_path), **changes),
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=60,
        )

    return start


def refuse(arguments: Sequence[str], language: Language) -> list[str]:
    """Return what a person reads of a command line that is refused."""
    speech = Speech(language, language)
    with pytest.raises(PovplanError) as refused:
        run(arguments, speech)
    assert refused.value.status is ExitStatus.USAGE
    return sentences(refused.value, speech)


@pytest.fixture
def toy_command(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return what puts a function among the commands, as toy."""

    def put(function: Callable[..., object]) -> None:
        module = ModuleType("made_up_command")
        module.toy = function  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "made_up_command", module)
        monkeypatch.setitem(
            COMMANDS, "toy", Listed("made_up_command:toy", helppages.COMMAND_STATUS, helppages.PANEL_FOLLOW)
        )

    return put


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no variable of the machine decide anything."""
    for name in ("POVPLAN_LANG", "POVPLAN_DATA", "NO_COLOR", "_POVPLAN_COMPLETE"):
        monkeypatch.delenv(name, raising=False)


class TestExitStatuses:
    """The whole process ends as the contract says, with results on stdout and all else on stderr."""

    def test_done_is_0_and_the_result_is_on_stdout(self, toy: Callable[..., Process]) -> None:
        done = toy("toy")
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.decode().split() == ["ắ", "vi", "None", "False", "False"]

    def test_findings_are_1(self, toy: Callable[..., Process]) -> None:
        assert toy("toy", "findings").returncode == ExitStatus.FINDINGS

    def test_a_wrong_command_line_is_2_and_says_where_the_usage_stands(self, toy: Callable[..., Process]) -> None:
        wrong = toy("toy", "--nope", "--lang=en")
        assert (wrong.returncode, wrong.stdout) == (2, b"")
        assert wrong.stderr.decode().splitlines() == [
            "Error: There is no option --nope.",
            "How to use it: povplan toy --help",
        ]

    def test_no_command_at_all_is_2_and_shows_the_help_page_on_stderr(self, toy: Callable[..., Process]) -> None:
        wrong = toy()
        assert (wrong.returncode, wrong.stdout) == (2, b"")
        assert wrong.stderr.decode().startswith("Cách dùng: povplan ")
        assert wrong.stderr.decode().endswith("Lỗi: Chưa có tên lệnh.\n")

    def test_missing_files_are_3(self, toy: Callable[..., Process]) -> None:
        missing = toy("toy", "files", "--lang", "en")
        assert (missing.returncode, missing.stdout) == (3, b"")
        assert "povplan init" in missing.stderr.decode()

    def test_what_the_operating_system_refuses_is_3_in_our_words(self, toy: Callable[..., Process]) -> None:
        refused = toy("toy", "system")
        assert refused.returncode == ExitStatus.FILES
        assert refused.stderr.decode() == f"Lỗi: Không mở được {PERSON}.yaml: không có tệp hoặc thư mục này.\n"

    def test_ctrl_c_is_130_and_quiet(self, toy: Callable[..., Process]) -> None:
        stopped = toy("toy", "interrupt")
        assert (stopped.returncode, stopped.stdout, stopped.stderr) == (130, b"", b"")

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signal to one process")
    def test_a_real_interrupt_ends_the_process_quietly(self, toy: Callable[..., Process], tmp_path: Path) -> None:
        toy("--version")
        with subprocess.Popen(
            [sys.executable, str(tmp_path / "driver.py"), "toy", "wait"],
            env=environment(),
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.readline() == b"waiting\n"
            process.send_signal(signal.SIGINT)
            assert process.stderr.read() == b""
            assert process.wait(timeout=30) == 130

    def test_python_m_povplan_is_the_same_program(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "povplan", "--version"], env=environment(), capture_output=True, check=False
        )
        assert (done.returncode, done.stdout.decode().split()) == (0, ["povplan", povplan.__version__])


class TestBugs:
    """A bug of ours is an apology, exit status 70, and a file of details without personal data."""

    def test_the_apology_tells_where_the_details_are(self, toy: Callable[..., Process], tmp_path: Path) -> None:
        bug = toy("toy", "bug")
        assert (bug.returncode, bug.stdout) == (70, b"")
        apology, details = bug.stderr.decode().splitlines()
        assert apology == "Xin lỗi, chương trình gặp lỗi ngoài dự kiến."
        (report,) = tmp_path.glob("povplan-*.txt")
        assert details.endswith(str(report))

    def test_the_details_name_places_and_versions_and_no_data(
        self, toy: Callable[..., Process], tmp_path: Path
    ) -> None:
        toy("toy", "bug")
        (report,) = tmp_path.glob("povplan-*.txt")
        text = report.read_text(encoding="utf-8")
        assert f"povplan {povplan.__version__}" in text
        assert "builtins.KeyError" in text
        assert "builtins.ValueError" in text
        assert re.search(r"^  toy:\d+ toy$", text, re.MULTILINE)
        assert PERSON not in text
        assert str(tmp_path) not in text

    def test_an_error_whose_phrase_asks_for_more_is_a_bug_too(self, toy: Callable[..., Process]) -> None:
        assert toy("toy", "unfilled phrase").returncode == ExitStatus.BUG

    def test_without_a_place_for_the_details_the_apology_stands_alone(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        main = import_module("povplan.cli.main")
        monkeypatch.setattr("tempfile.NamedTemporaryFile", _raise(PermissionError(13, "")))
        monkeypatch.setattr("povplan.cli.shell.run", _raise(ZeroDivisionError()))
        monkeypatch.setattr(sys, "argv", ["povplan", "--lang", "en"])
        assert main.main() == ExitStatus.BUG
        assert capsys.readouterr() == ("", "Sorry, something unexpected went wrong in the program.\n")

    def test_a_package_that_is_not_installed_is_no_further_bug(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        monkeypatch.setattr(crash, "_PACKAGES", ("no-such-package",))
        report = crash.write_report(ZeroDivisionError())
        assert report is not None
        assert "no-such-package -" in report.read_text(encoding="utf-8")


class TestStreams:
    """Vietnamese goes out on any stream, and a stream that is closed or full is no traceback."""

    @pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii:strict"])
    def test_output_is_utf_8_whatever_the_console_says(self, toy: Callable[..., Process], encoding: str) -> None:
        done = toy("toy", PYTHONIOENCODING=encoding)
        assert done.returncode == 0
        assert done.stdout.decode().startswith("ắ")
        wrong = toy("toi", PYTHONIOENCODING=encoding)
        assert wrong.stderr.decode().startswith("Lỗi: Không có lệnh “toi”. Có phải “toy”?")

    def test_what_is_no_character_is_escaped(self, toy: Callable[..., Process]) -> None:
        done = toy("toy", "lone surrogate")
        assert (done.returncode, done.stdout.splitlines()[0]) == (0, rb"\udce1")

    @pytest.mark.skipif(sys.platform == "win32", reason="the shell of Windows closes no streams")
    @pytest.mark.parametrize(("closing", "status", "lines"), [(">&-", 3, 1), ("2>&-", 0, 0), (">&- 2>&-", 3, 0)])
    def test_only_a_closed_stdout_is_a_failure(
        self, toy: Callable[..., Process], tmp_path: Path, closing: str, status: int, lines: int
    ) -> None:
        toy("--version")
        done = run_in_shell(f"driver.py --help {closing}", tmp_path)
        assert (done.returncode, len(done.stderr.splitlines())) == (status, lines)

    @pytest.mark.skipif(sys.platform == "win32", reason="the shell of Windows closes no streams")
    def test_an_error_without_a_stderr_keeps_its_status(self, toy: Callable[..., Process], tmp_path: Path) -> None:
        toy("--version")
        done = run_in_shell("driver.py nope 2>&-", tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")

    def test_a_reader_that_goes_ends_it_quietly(self, toy: Callable[..., Process], tmp_path: Path) -> None:
        toy("--version")
        with subprocess.Popen(
            [sys.executable, str(tmp_path / "driver.py"), "toy", "much"],
            env=environment(),
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait(timeout=30) == 0

    def test_streams_that_are_no_files_are_left_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdout", io.StringIO())
        monkeypatch.setattr(sys, "stderr", None)
        streams.prepare_streams()
        sys.stdout.write("ắ")
        streams.flush_streams()
        streams.silence_streams()
        sys.stdout.write("ắ")
        assert isinstance(sys.stdout, io.StringIO)
        assert sys.stdout.getvalue() == "ắắ"

    @pytest.mark.parametrize(
        ("error", "platform", "expected"),
        [
            (BrokenPipeError(), "linux", True),
            (OSError(32, ""), "linux", True),
            (OSError(22, ""), "linux", False),
            (OSError(22, ""), "win32", True),
            (OSError(22, "", "x.csv"), "win32", False),
            (OSError(2, ""), "linux", False),
        ],
    )
    def test_a_closed_pipe_is_told_from_other_errors(
        self, monkeypatch: pytest.MonkeyPatch, error: OSError, platform: str, expected: bool
    ) -> None:
        monkeypatch.setattr(sys, "platform", platform)
        assert streams.is_closed_pipe(error) is expected

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
    def test_a_full_disk_is_3(self, toy: Callable[..., Process], tmp_path: Path) -> None:
        toy("--version")
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [sys.executable, str(tmp_path / "driver.py"), "toy"],
                env=environment(),
                cwd=tmp_path,
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert done.returncode == ExitStatus.FILES
        assert done.stderr.decode() == "Lỗi: Hệ điều hành báo lỗi: hết chỗ trên đĩa.\n"


class TestStart:
    """Help, completion and wrong command lines are as quick as they are because little is read."""

    @pytest.mark.parametrize(
        ("arguments", "absent"),
        [
            ("", ("typer", "pydantic", "rich", "ruamel.yaml", "tabulate", "rapidfuzz")),
            ("--help", ("pydantic", "rich", "ruamel.yaml", "tabulate", "rapidfuzz", "povplan.cli.commands.status")),
            ("status --help", ("pydantic", "rich", "ruamel.yaml", "tabulate", "povplan.storage", "povplan.rules")),
            ("list --lang en --categroy", ("pydantic", "rich", "ruamel.yaml", "povplan.words.status")),
        ],
    )
    def test_only_what_is_needed_is_imported(self, tmp_path: Path, arguments: str, absent: tuple[str, ...]) -> None:
        target = tmp_path / "modules"
        subprocess.run(
            [sys.executable, "-c", LIST_MODULES, str(target), *arguments.split()],
            env=environment(),
            capture_output=True,
            check=True,
        )
        read = target.read_text(encoding="utf-8").split()
        assert "povplan.cli.main" in read
        assert [name for name in absent if name in read] == []


class TestWrongCommandLines:
    """Every way of getting the command line wrong is told in our words, in both languages."""

    @pytest.mark.parametrize(("arguments", "vietnamese", "english", "command"), WRONG)
    def test_is_refused_with_a_sentence_and_where_the_usage_stands(
        self, arguments: list[str], vietnamese: str, english: str, command: str
    ) -> None:
        assert refuse(arguments, Language.VI) == [f"Lỗi: {vietnamese}", f"Xem cách dùng: {command} --help"]
        assert refuse(arguments, Language.EN) == [f"Error: {english}", f"How to use it: {command} --help"]

    @pytest.mark.parametrize(
        ("typed", "line"),
        [
            (["show", "Bùi", "Văn", "Đại"], 'povplan show "Bùi Văn Đại"'),
            (
                ["review", "Bùi", "Văn", "Đại", "--date", "2023-06-30"],
                'povplan review "Bùi Văn Đại" --date 2023-06-30',
            ),
            (
                ["list", "--village", "Đồng", "Mơ", "--state", "proposed"],
                'povplan list --village "Đồng Mơ" --state proposed',
            ),
            (["visit", "--date", "2023-06-30", "Lê", "An"], 'povplan visit --date 2023-06-30 "Lê An"'),
            (["support", "3", "--amount", "5", "triệu"], 'povplan support 3 --amount "5 triệu"'),
            (
                ["visit", "--by", "Lê", "Hoa", "--dry-run", "Bùi", "Đại"],
                'povplan visit --by "Lê Hoa" --dry-run "Bùi Đại"',
            ),
            (["review", "2", "--note", "Còn", "3", "chỉ", "số"], 'povplan review 2 --note "Còn 3 chỉ số"'),
            # PowerShell takes an unquoted comma away and hands on several words.
            (["list", "--village", "Đồng Mơ", "bai-sau"], 'povplan list --village "Đồng Mơ,bai-sau"'),
            (["list", "--state", "proposed", "rejected"], 'povplan list --state "proposed,rejected"'),
            (["support", "3", "--amount", "1", "65tr"], 'povplan support 3 --amount "1,65tr"'),
            (["review", "2", "--deprivations", "2", "4", "10"], 'povplan review 2 --deprivations "2 4 10"'),
        ],
    )
    def test_a_value_without_quotation_marks_is_shown_in_them(self, typed: list[str], line: str) -> None:
        first, second, *_ = refuse(typed, Language.VI)
        assert first == "Lỗi: Giá trị có dấu cách hoặc dấu phẩy phải nằm trong dấu ngoặc kép, hãy gõ:"
        assert second == f"  {line}"

    def test_a_misspelt_option_is_told_as_that(self) -> None:
        first, *_ = refuse(["visit", "--outlok", "có", "khả", "năng"], Language.VI)
        assert first == "Lỗi: Không có tùy chọn --outlok. Có phải “--outlook”?"

    def test_at_a_terminal_lines_break_between_words_but_for_the_line_to_type(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("povplan.cli.sentences.count_error_columns", lambda: 40)
        line = ["review", "2", "--note", "Còn", "thiếu", "hụt", "ba", "chỉ", "số", "trong", "năm"]
        *lines, typed = refuse(line, Language.VI)
        assert typed == '  povplan review 2 --note "Còn thiếu hụt ba chỉ số trong năm"'
        (said,) = lines
        assert max(map(len, said.splitlines())) <= 40
        assert " ".join(said.split()) == "Lỗi: " + refusals.QUOTE_VALUE.vi

    @pytest.mark.parametrize(
        "typed", [["list", "Lê", "An"], ["show", "3", "4"], ["visit", "3", "--by", "Lê", "Hoa", "--dry-run", "An"]]
    )
    def test_what_is_no_such_value_is_only_refused(self, typed: list[str]) -> None:
        first, *_ = refuse(typed, Language.VI)
        assert first.startswith("Lỗi: Thừa tham số: ")
        assert "dấu ngoặc kép" not in first

    def test_every_kind_of_usage_error_that_typer_has_is_known(self) -> None:
        exceptions = import_module("typer._click.exceptions")
        known = {"BadParameter", "MissingParameter", "NoSuchOption", "BadOptionUsage"}
        # These two cannot come up: no argument takes several values, and a missing command is our own error.
        unused = {"BadArgumentUsage", "NoArgsIsHelpError"}
        kinds = {
            name
            for name, kind in vars(exceptions).items()
            if isinstance(kind, type) and issubclass(kind, exceptions.UsageError) and kind is not exceptions.UsageError
        }
        assert kinds == known | unused

    def test_an_unknown_kind_still_says_what_is_wrong(self) -> None:
        error = usage_error(typer.TyperException("Something new."))
        lines = sentences(error, Speech(Language.EN, Language.EN))
        assert lines == ["Error: This command line is wrong: Something new.", "How to use it: povplan --help"]

    def test_a_bad_value_that_typer_found_itself_names_the_option(self, toy_command: Callable[..., None]) -> None:
        def count(number: Annotated[int, option("--number", Value(None, "N"), helppages.OPTION_BY)] = 1) -> None:
            raise AssertionError(number)

        toy_command(count)
        assert refuse(["toy", "--number", "x"], Language.EN)[0] == "Error: --number: The value is not valid."

    def test_a_missing_option_is_named(self, toy_command: Callable[..., None]) -> None:
        def decide(decision: Annotated[str, option("--decision", TEXT, helppages.OPTION_BY)]) -> None:
            raise AssertionError(decision)

        toy_command(decide)
        assert refuse(["toy"], Language.VI)[0] == "Lỗi: Thiếu tùy chọn --decision."

    def test_a_command_that_finds_the_error_only_now_tells_its_own_usage(
        self, toy_command: Callable[..., None]
    ) -> None:
        def pick() -> None:
            raise PovplanError(refusals.UNKNOWN_HOUSEHOLD, status=ExitStatus.USAGE, name="Ai", near="An")

        toy_command(pick)
        assert refuse(["toy"], Language.VI) == [
            "Lỗi: Không có hộ “Ai”; gõ povplan list để xem danh sách. Có phải “An”?",
            "Xem cách dùng: povplan toy --help",
        ]

    def test_a_bad_value_raised_by_a_command_is_a_usage_error(self, toy_command: Callable[..., None]) -> None:
        def pick() -> None:
            raise BadValue(refusals.EMPTY_VALUE)

        toy_command(pick)
        assert refuse(["toy"], Language.VI)[0] == "Lỗi: giá trị để trống."

    def test_a_bad_value_of_typers_own_without_a_parameter_is_still_told(
        self, toy_command: Callable[..., None]
    ) -> None:
        def pick() -> None:
            message = "Not that."
            raise typer.BadParameter(message)

        toy_command(pick)
        assert refuse(["toy"], Language.EN)[0] == "Error: This command line is wrong: Not that."

    def test_what_was_typed_cannot_steer_the_terminal(self) -> None:
        assert refuse(["\x1b[31mlist\x07"], Language.EN)[0].startswith(
            "Error: There is no command “\\x1b[31mlist\\x07”."
        )

    @pytest.mark.parametrize("given", [{"--no-bom": True}, {"--no-bom": False, "--delimiter": ";"}])
    def test_options_that_exclude_each_other_are_refused(self, given: dict[str, object]) -> None:
        with pytest.raises(PovplanError) as refused:
            refuse_together("-O json", given)
        assert refused.value.details["first"] == list(given)[-1]
        refuse_together("-O json", {"--no-bom": False, "--delimiter": None})


class TestLanguage:
    """--lang, else POVPLAN_LANG, else the plan's, else the locale, else Vietnamese."""

    @pytest.mark.parametrize(
        ("arguments", "variables", "plan", "expected"),
        [
            (["--lang", "vi", "list"], {"POVPLAN_LANG": "en", "LANG": "en_US.UTF-8"}, "en", "vi"),
            (["list", "--lang=en"], {"POVPLAN_LANG": "vi"}, "vi", "en"),
            (["list"], {"POVPLAN_LANG": "en", "LANG": "vi_VN"}, "vi", "en"),
            (["list"], {"LANG": "vi_VN"}, "en", "en"),
            (["list"], {"LC_ALL": "en_GB.UTF-8", "LANG": "vi_VN"}, None, "en"),
            (["list"], {"LC_MESSAGES": "vi_VN", "LANG": "en_US"}, None, "vi"),
            (["list"], {"LANG": "fr_FR"}, None, "vi"),
            (["list"], {"LC_ALL": "C.UTF-8"}, None, "vi"),
            (["list"], {}, None, "vi"),
            (["list", "--", "--lang", "en"], {}, None, "vi"),
            (["list", "--lang"], {}, None, "vi"),
            (["--lang", "en", "list", "--lang", "vi"], {}, "en", "vi"),
        ],
    )
    def test_order(self, arguments: list[str], variables: dict[str, str], plan: str | None, expected: str) -> None:
        speech = choose_speech(arguments, variables)
        if plan:
            speech.follow(plan)
        assert speech.language == expected

    def test_what_the_command_line_asks_for_rules_over_the_plan(self) -> None:
        speech = Speech(None, Language.VI)
        speech.ask(Language.EN)
        speech.follow("vi")
        assert speech.language is Language.EN

    def test_a_language_that_there_is_not_in_the_environment_is_refused(self) -> None:
        with pytest.raises(PovplanError) as refused:
            check_variable({"POVPLAN_LANG": "fr"})
        assert sentences(refused.value, Speech(None, Language.VI)) == [
            "Lỗi: Biến môi trường POVPLAN_LANG: không có lựa chọn “fr”; hãy chọn: vi, en."
        ]
        check_variable({"POVPLAN_LANG": "VI"})
        check_variable({"POVPLAN_LANG": ""})

    @pytest.mark.parametrize(
        ("name", "expected"),
        [("Vietnamese_Vietnam", "vi"), ("vi_VN", "vi"), ("English_United States", "en"), ("fr_FR", "vi"), (None, "vi")],
    )
    def test_windows_is_asked_for_its_locale(
        self, monkeypatch: pytest.MonkeyPatch, name: str | None, expected: str
    ) -> None:
        monkeypatch.setattr(sys, "platform", "win32")
        monkeypatch.setattr("locale.getlocale", lambda: (name, "1258"))
        assert choose_speech([], {}).language == expected

    def test_only_the_environment_is_refused_that_is_needed(self, toy: Callable[..., Process]) -> None:
        assert toy("toy", POVPLAN_LANG="fr").returncode == ExitStatus.USAGE
        assert toy("toy", "--lang", "en", POVPLAN_LANG="fr").returncode == 0


class TestSharedOptions:
    """--data, --lang and --color stand before or after the command; the later one rules."""

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--data", "x", "--color", "always", "--lang", "en", "toy"],
            ["toy", "--data", "x", "--color", "always", "--lang", "en"],
            ["--data=x", "toy", "--color=luon luon", "--lang=en"],
            ["--data", "y", "--color", "never", "--lang", "vi", "toy", "--data", "x", "--color", "always", "--lang=en"],
        ],
    )
    def test_reach_the_command_from_both_places(self, toy: Callable[..., Process], arguments: list[str]) -> None:
        done = toy(*arguments)
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.decode().split() == ["ắ", "en", "x", "True", "False"]

    @pytest.mark.parametrize(
        ("asked", "variables", "is_terminal", "expected"),
        [
            (None, {}, True, True),
            (None, {}, False, False),
            ("auto", {}, True, True),
            ("auto", {"NO_COLOR": "1"}, True, False),
            ("auto", {"NO_COLOR": ""}, True, True),
            ("auto", {"TERM": "dumb"}, True, False),
            ("always", {"NO_COLOR": "1"}, False, True),
            ("never", {}, True, False),
        ],
    )
    def test_colour(self, asked: str | None, variables: dict[str, str], is_terminal: bool, expected: bool) -> None:
        assert choose_colour(asked, variables, is_terminal=is_terminal) is expected

    def test_surroundings_need_the_shell(self) -> None:
        context = typer.main.get_command(typer.Typer(callback=lambda: None)).make_context("x", ["y"])
        with pytest.raises(TypeError):
            look_around(context)  # type: ignore[arg-type]


class TestDataFolder:
    """--data, else POVPLAN_DATA, else data/ with a plan.yaml here or in the nearest parent; else exit 3."""

    def test_of_the_option_wins(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        asked, other = _plan_in(tmp_path / "a"), _plan_in(tmp_path / "b")
        monkeypatch.setenv("POVPLAN_DATA", str(other))
        assert _surroundings(data=asked).find_folder() == asked
        assert _surroundings().find_folder() == other

    def test_is_found_upwards(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        data = _plan_in(tmp_path / "data")
        below = tmp_path / "one" / "two"
        below.mkdir(parents=True)
        monkeypatch.chdir(below)
        assert _surroundings().find_folder().resolve() == data.resolve()
        monkeypatch.chdir(tmp_path)
        assert _surroundings().find_folder() == Path("data")

    def test_none_names_init(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "data").mkdir()
        monkeypatch.chdir(tmp_path)
        with pytest.raises(PovplanError) as missing:
            _surroundings().find_folder()
        assert missing.value.status is ExitStatus.FILES
        assert "povplan init" in sentences(missing.value, Speech(None, Language.VI))[0]

    def test_without_a_plan_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(PovplanError) as missing:
            _surroundings(data=tmp_path).find_folder()
        assert str(tmp_path) in sentences(missing.value, Speech(None, Language.EN))[0]

    def test_a_working_folder_that_is_gone_is_no_bug(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(Path, "cwd", _raise(FileNotFoundError(2, "")))
        with pytest.raises(PovplanError, match=as_told(failures.PLAN_NOT_FOUND)):
            _surroundings().find_folder()


class TestOutput:
    """A result goes to the screen or to a file; an existing file is replaced only with --force."""

    @pytest.mark.parametrize(
        ("asked", "path", "is_terminal", "expected"),
        [
            (None, None, True, "table"),
            (None, None, False, "plain"),
            (None, "-", False, "plain"),
            ("json", None, True, "json"),
            (None, "x.json", True, "json"),
            (None, "x.MD", True, "github"),
            (None, "x.txt", True, "plain"),
            (None, "x.tsv", True, "tsv"),
            ("plain", "x.odd", True, "plain"),
            ("json", "x.txt", True, "json"),
        ],
    )
    def test_the_form(self, asked: str | None, path: str | None, is_terminal: bool, expected: str) -> None:
        formats = SCREEN_FORMATS
        here = _surroundings()._replace(is_terminal=is_terminal)
        output = choose_output(here, Format(asked) if asked else None, Path(path) if path else None, formats)
        assert output.format == expected
        assert output.path == (None if path in (None, "-") else Path(str(path)))

    def test_an_ending_that_says_nothing_is_a_usage_error(self) -> None:
        with pytest.raises(PovplanError) as refused:
            choose_output(_surroundings(), None, Path("x.doc"), PAPER_FORMATS)
        assert refused.value.status is ExitStatus.USAGE
        assert ".csv, .xlsx, .docx, .json" in sentences(refused.value, Speech(None, Language.VI))[0]

    def test_a_default_form_of_the_command(self) -> None:
        assert choose_output(_surroundings(), None, None, PAPER_FORMATS, default=Format.CSV).format == "csv"

    def test_is_written_whole_and_replaced_only_by_force(self, tmp_path: Path) -> None:
        path = tmp_path / "x.csv"
        Output(_surroundings(), Format.CSV, path, replace=False).write("ắ\n")
        assert path.read_bytes() == "ắ\n".encode()
        with pytest.raises(PovplanError, match=as_told(failures.FILE_EXISTS)) as refused:
            Output(_surroundings(), Format.CSV, path, replace=False).write(b"new")
        assert refused.value.status is ExitStatus.FILES
        Output(_surroundings(), Format.CSV, path, replace=True).write(b"new\r\n")
        assert path.read_bytes() == b"new\r\n"
        assert list(tmp_path.iterdir()) == [path]

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
    def test_a_replaced_file_keeps_its_rights_and_its_link(self, tmp_path: Path) -> None:
        path, link = tmp_path / "x.csv", tmp_path / "link.csv"
        path.write_bytes(b"old")
        path.chmod(0o640)
        link.symlink_to(path)
        Output(_surroundings(), Format.CSV, link, replace=True).write(b"new")
        assert path.read_bytes() == b"new"
        assert path.stat().st_mode & 0o777 == 0o640
        assert link.is_symlink()

    def test_what_was_there_stays_when_writing_fails(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "x.csv"
        path.write_bytes(b"old")
        monkeypatch.setattr(Path, "replace", _raise(OSError(28, "full", str(path))))
        with pytest.raises(PovplanError) as refused:
            Output(_surroundings(), Format.CSV, path, replace=True).write(b"new")
        assert sentences(refused.value, Speech(None, Language.VI)) == [f"Lỗi: Không ghi được {path}: hết chỗ trên đĩa."]
        assert path.read_bytes() == b"old"
        assert list(tmp_path.iterdir()) == [path]

    def test_a_folder_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(PovplanError) as refused:
            Output(_surroundings(), Format.CSV, tmp_path / "none" / "x.csv", replace=False).write(b"")
        assert "no such file or folder" in sentences(refused.value, Speech(None, Language.EN))[0]

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)):
            Output(_surroundings(), Format.CSV, tmp_path, replace=True).write(b"")

    @pytest.mark.skipif(not Path("/dev/null").exists(), reason="no such device")
    def test_a_device_stays_a_device(self) -> None:
        Output(_surroundings(), Format.CSV, Path("/dev/null"), replace=False).write(b"x")
        assert not Path("/dev/null").is_file()

    def test_a_file_that_excel_holds_open_is_said_so(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "x.csv"
        path.write_bytes(b"old")
        monkeypatch.setattr(sys, "platform", "win32")
        monkeypatch.setattr(Path, "replace", _raise(PermissionError(13, "", str(path))))
        with pytest.raises(PovplanError, match=as_told(failures.FILE_IN_USE)) as refused:
            Output(_surroundings(), Format.CSV, path, replace=True).write(b"new")
        assert "Hãy đóng tệp trong Excel rồi chạy lại." in sentences(refused.value, Speech(None, Language.VI))[0]

    def test_bytes_and_text_go_to_stdout_as_they_are(self, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
        Output(_surroundings(), Format.CSV, None, replace=False).write(b"a\r\n")
        Output(_surroundings(), Format.PLAIN, None, replace=False).write("\x1b[1mb\x1b[0m\n")
        sys.stdout.flush()
        assert capfdbinary.readouterr().out == b"a\r\n\x1b[1mb\x1b[0m\n"

    @pytest.mark.parametrize("content", ["a", b"a"])
    def test_without_a_stdout_it_is_said_that_nothing_can_be_shown(
        self, content: str | bytes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdout", None)
        with pytest.raises(PovplanError, match=as_told(failures.NO_STDOUT)) as refused:
            Output(_surroundings(), Format.CSV, None, replace=False).write(content)
        assert refused.value.status is ExitStatus.FILES


class TestValues:
    """Dates, lists and closed lists as the contract lets them be typed."""

    @pytest.mark.parametrize(
        "text",
        [
            *("2023-06-30", "30/06/2023", " 30/6/2023 ", "2023-6-30", "30-06-2023", "30.6.2023"),
            *("ngày 30/6/2023", "Ngày 30 tháng 6 năm 2023", "30 tháng 06 năm 2023"),
        ],
    )
    def test_a_date_as_officials_write_it(self, text: str) -> None:
        assert values.parse_date(text) == date(2023, 6, 30)

    @pytest.mark.parametrize("text", ["2023-02-30", "06/30/2023", "31.02.2023", "2023-13-01"])
    def test_a_day_that_is_not_in_the_calendar_is_called_so(self, text: str) -> None:
        with pytest.raises(BadValue) as refused:
            values.parse_date(text)
        assert (refused.value.problem, refused.value.details) == (refusals.NO_SUCH_DAY, {"value": text})

    @pytest.mark.parametrize("text", ["2,4,10", "2; 4; 10", "2 4 10", "2, 4 ,10"])
    def test_codes_with_any_sign_between_them(self, text: str) -> None:
        assert values.parse_codes(text) == (2, 4, 10)

    @pytest.mark.parametrize("text", ["none", "Không", "bỏ trống", "Để trống"])
    def test_words_that_empty_a_list_or_a_text(self, text: str) -> None:
        assert values.parse_items(text) == ()
        assert values.parse_note(text) == ""

    @pytest.mark.parametrize("text", ["30/06/03", "30-06", "hôm nay", "", "٣٠/٠٦/٢٠٢٣"])
    def test_what_is_no_date_is_refused(self, text: str) -> None:
        with pytest.raises(BadValue) as refused:
            values.parse_date(text)
        assert (refused.value.problem, refused.value.details) == (refusals.NOT_A_DATE, {"value": text})

    @pytest.mark.parametrize(
        ("text", "expected"),
        [("a,b", ("a", "b")), (" a , b,", ("a", "b")), ("none", ()), ("NONE", ()), ("Xứ Xuyên", ("Xứ Xuyên",))],
    )
    def test_a_list_is_separated_by_commas_and_none_empties_it(self, text: str, expected: tuple[str, ...]) -> None:
        assert values.parse_items(text) == expected

    @pytest.mark.parametrize("text", ["", " ", ",", " , "])
    def test_an_empty_list_is_refused(self, text: str) -> None:
        with pytest.raises(BadValue, match=as_told(refusals.EMPTY_VALUE)):
            values.parse_items(text)

    def test_codes_are_numbers(self) -> None:
        assert values.parse_codes("1, 10") == (1, 10)
        for text in ("x", "1,x", "-1", "1.0", "100", "¹"):
            with pytest.raises(BadValue, match=as_told(refusals.NOT_A_CODE)):
                values.parse_codes(text)

    def test_codes_of_rules_take_any_case(self) -> None:
        assert values.parse_rule_codes("hh003,RV001") == ("HH003", "RV001")

    @pytest.mark.parametrize(("text", "expected"), [(";", ";"), ("tab", "\t"), ("\\t", "\t"), ("\t", "\t"), ("|", "|")])
    def test_a_delimiter(self, text: str, expected: str) -> None:
        assert values.parse_delimiter(text) == expected

    @pytest.mark.parametrize("text", ["", "ab", '"', "\n", "1", "á", " "])
    def test_what_cannot_separate_cells_is_refused(self, text: str) -> None:
        with pytest.raises(BadValue, match=as_told(refusals.NOT_A_DELIMITER)):
            values.parse_delimiter(text)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("near_poor", "near_poor"),
            ("near-poor", "near_poor"),
            ("Near Poor", "near_poor"),
            ("cận nghèo", "near_poor"),
            ("CAN NGHEO", "near_poor"),
            ("hộ cận nghèo", "near_poor"),
            ("nghèo", "poor"),
            ("Hộ nghèo", "poor"),
        ],
    )
    def test_a_value_of_a_closed_list_in_either_language(self, text: str, expected: str) -> None:
        assert values.one_of(Category)(text) == expected
        assert values.some_of(Category)(f"{text},poor") == (expected, "poor")

    def test_a_value_outside_the_list_names_the_choices(self) -> None:
        with pytest.raises(BadValue) as refused:
            values.one_of(Category)("giàu")
        assert refused.value.details == {"value": "giàu", "choices": ("poor", "near_poor")}

    def test_completion_of_one_value_and_of_the_last_of_several(self) -> None:
        assert values.complete_from(Category)("n") == ["near_poor"]
        assert values.complete_list_from(Category)("poor,") == ["poor,poor", "poor,near_poor"]
        assert values.complete_list_from(Category)("p") == ["poor"]


class TestTargets:
    """Households, villages, people and rules by id or name, whatever the case and the accents."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [("2", 2), (" 2 ", 2), ("Trần Thị Hoa", 2), ("TRAN THI LAN", 3), ("trần thị hoà", 4), ("Lê Văn An", 1)],
    )
    def test_a_household_by_number_or_name(self, text: str, expected: int) -> None:
        assert choose_household(BOOK, text).id == expected

    def test_a_part_of_a_name_will_do(self) -> None:
        assert choose_household(BOOK, "van an").id == 1

    def test_several_are_listed_with_number_and_village(self) -> None:
        with pytest.raises(PovplanError) as refused:
            choose_household(BOOK, "tran thi")
        assert refused.value.status is ExitStatus.USAGE
        assert sentences(refused.value, Speech(None, Language.VI)) == [
            "Lỗi: “tran thi” khớp với nhiều hộ; hãy ghi số thứ tự.",
            "Có thể chọn: 2 (Trần Thị Hoa, Đồng Mơ), 3 (Trần Thị Lan, Đồng Mơ), 4 (Trần Thị Hòa, Đồng Mơ).",
        ]

    def test_none_lists_the_nearest_and_points_to_the_list(self) -> None:
        with pytest.raises(PovplanError) as refused:
            choose_household(BOOK, "Trần Thị Lam")
        assert sentences(refused.value, Speech(None, Language.VI)) == [
            "Lỗi: Không có hộ “Trần Thị Lam”; gõ povplan list để xem danh sách.",
            "Có thể chọn: 3 (Trần Thị Lan, Đồng Mơ), 2 (Trần Thị Hoa, Đồng Mơ), 4 (Trần Thị Hòa, Đồng Mơ).",
        ]

    def test_a_number_that_there_is_not_points_to_the_list(self) -> None:
        with pytest.raises(PovplanError) as refused:
            choose_household(BOOK, "99")
        assert sentences(refused.value, Speech(None, Language.VI)) == [
            "Lỗi: Không có hộ số 99; danh sách có 4 hộ, gõ povplan list để xem."
        ]

    def test_of_many_records_ten_are_listed_the_nearest_first_and_the_rest_counted(self) -> None:
        villages = [
            BOOK.plan.villages[0].model_copy(update={"id": f"v{i}", "name": f"Thôn Mẫu {i}"}) for i in range(12)
        ]
        with pytest.raises(PovplanError) as refused:
            choose_id("Mậy 7", villages, refusals.UNKNOWN_VILLAGE)
        first, second = sentences(refused.value, Speech(None, Language.VI))
        assert first == "Lỗi: Không có thôn “Mậy 7”."
        assert second.startswith("Có thể chọn: v7 (Thôn Mẫu 7), ")
        assert second.endswith(" và 2 mục khác.")
        assert second.count("Thôn Mẫu") == 10

    def test_a_part_of_the_words_will_do_for_a_record(self) -> None:
        assert choose_id("mơ", BOOK.plan.villages, refusals.UNKNOWN_VILLAGE) == "dong-mo"
        with pytest.raises(PovplanError, match=as_told(refusals.UNKNOWN_VILLAGE)):
            choose_id("ơ", BOOK.plan.villages, refusals.UNKNOWN_VILLAGE)

    @pytest.mark.parametrize("text", ["dong-mo", "Đồng Mơ", "dong mo", "ĐÔNG MƠ", "Mơ Cũ"])
    def test_a_village_by_id_name_or_other_spelling(self, text: str) -> None:
        assert choose_ids([text], BOOK.plan.villages, refusals.UNKNOWN_VILLAGE) == {"dong-mo"}

    def test_a_village_that_there_is_not_or_that_is_not_clear(self) -> None:
        with pytest.raises(PovplanError, match=as_told(refusals.UNKNOWN_VILLAGE)) as refused:
            choose_ids(["Đồng Mợ Mới"], BOOK.plan.villages, refusals.UNKNOWN_VILLAGE)
        assert refused.value.status is ExitStatus.USAGE
        with pytest.raises(PovplanError, match=as_told(refusals.SEVERAL_RECORDS)) as refused:
            choose_ids(["nui xanh"], BOOK.plan.villages, refusals.UNKNOWN_VILLAGE)
        assert refused.value.details["listed"] == ("nui-1 (Núi Xanh)", "nui-2 (Núi Xanh)")

    def test_indicators_of_the_standard_in_force(self) -> None:
        with pytest.raises(PovplanError, match=as_told(refusals.UNKNOWN_INDICATOR)):
            choose_indicators((1,), BOOK)
        assert choose_indicators((), BOOK) == frozenset()

    def test_rules_by_code(self) -> None:
        code = next(iter(BY_CODE))
        assert choose_rule(code.lower()).code == code
        assert [rule.code for rule in choose_rules([code])] == [code]
        with pytest.raises(PovplanError, match=as_told(refusals.UNKNOWN_RULE)) as refused:
            choose_rule("HH99")
        first, second = sentences(refused.value, Speech(None, Language.VI))
        assert first == "Lỗi: Không có quy tắc “HH99”."
        assert second.startswith("Có thể chọn: HH009, ")

    def test_options_become_a_choice_of_households(self) -> None:
        choice = read_choice(
            BOOK,
            village=Items(["Mơ Cũ"]),
            officer=Items(["tran thu"]),
            category=Items(["poor"]),
            indicator=None,
            cause=Items(["thieu von"]),
            state=Items(["planned"]),
            search="an",
        )
        assert choice == Choice(
            villages=frozenset({"dong-mo"}),
            responsibles=frozenset({"tran-thu"}),
            categories=frozenset({"poor"}),
            causes=frozenset({"capital"}),
            stands=frozenset({"planned"}),
            search="an",
        )
        nothing = read_choice(
            BOOK, village=None, officer=None, category=None, indicator=Codes(), cause=None, state=None, search=None
        )
        assert nothing == Choice(indicators=frozenset())


def _surroundings(data: Path | None = None) -> Surroundings:
    return Surroundings(
        Speech(None, Language.VI), data, colour=False, today=date(2023, 7, 1), width=80, is_terminal=False
    )


def _plan_in(folder: Path) -> Path:
    folder.mkdir()
    (folder / "plan.yaml").write_text("", encoding="utf-8")
    return folder


def _raise(error: Exception) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> object:
        raise error

    return fail
