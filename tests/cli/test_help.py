"""The help pages: complete in both languages, at any width, and true to the contract."""

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
import typer

from povplan.cli.commandtable import COMMANDS
from povplan.cli.helppage import HelpPage, Section, draw_help
from povplan.cli.shell import build_shell, run
from povplan.cli.speech import Speech
from povplan.model.kinds import Category, Stand
from povplan.words.language import Language

ROOT = Path(__file__).parents[2]

SHARED = {"--data", "--lang", "--color", "--help", "-h"}
FORM = {"--format", "-O", "--output", "-o", "--force"}

KEYS = {
    "--id",
    "--head",
    "--members",
    "--workers",
    "--category",
    "--village",
    "--causes",
    "--cause-note",
    "--deprivations",
    "--helpers",
    "--measures",
    "--measure-note",
    "--officers",
    "--planned",
    "--groups",
    "--entered",
    "--as",
    "--from",
    "--decision",
    "--dry-run",
    "--diff",
}
"""Of a household in the list."""

OPTIONS = {
    "status": {"--by", "--as-of", *FORM},
    "review": {
        "--date",
        "--category",
        "--state",
        "--kind",
        "--deprivations",
        "--income",
        "--score-a",
        "--score-b",
        "--decision",
        "--reason",
        "--into",
        "--note",
        "--replace",
        "--dry-run",
        "--diff",
    },
    "recognise": {"--village", "--household", "--date", "--decision", "--dry-run", "--diff"},
    "visit": {"--date", "--by", "--outlook", "--need", "--note", "--dry-run", "--diff"},
    "support": {"--date", "--measure", "--kind", "--amount", "--source", "--note", "--dry-run", "--diff"},
    "add": KEYS,
    "edit": KEYS | {"--since"},
    "remove": {"--dry-run", "--diff"},
    "log": FORM,
    "undo": set(),
    "validate": {"--strict", "--only", *FORM},
    "explain": FORM,
    "list": {
        "--village",
        "--officer",
        "--category",
        "--indicator",
        "--cause",
        "--state",
        "--measure",
        "--helper",
        "--outlook",
        "--not-reviewed",
        "--not-visited",
        "--not-supported",
        "--search",
        "--as-of",
        *FORM,
    },
    "show": {"--as-of", *FORM},
    "paths": {"--village", "--officer", "--as-of", *FORM},
    "gaps": {"--village", "--officer", "--as-of", *FORM},
    "changes": {"--from", "--to", "--village", "--officer", *FORM},
    "export": {"--public", "--as-of", "--from", "--no-bom", "--delimiter", *FORM},
    "schema": {"--output", "-o", "--force"},
    "check-form": FORM,
    "brief": {"--village", "--officer", "--as-of", *FORM},
    "report": {"--period", "--as-of", "--public", "--template", "--new-template", *FORM},
    "sheet": {"--officer", "--village", "--household", "--all", "--as-of", *FORM},
    "import": {
        "--dry-run",
        "--accept-valid",
        "--rejects",
        "--force",
        # Beyond the contract: how the file is read.
        "--map",
        "--default",
        "--add-unknown",
        "--from-encoding",
    },
    "init": {
        "--from",
        "--map",
        "--default",
        "--from-encoding",
        "--commune",
        "--district",
        "--province",
        "--year",
        "--area",
        "--village",
        "--targets",
        "--sample",
    },
}
"""What the contract promises of each command."""

ARGUMENTS = {
    "status": "",
    "review": "[HOUSEHOLD]",
    "recognise": "",
    "visit": "[HOUSEHOLD]",
    "support": "[HOUSEHOLD]",
    "add": "",
    "edit": "[HOUSEHOLD]",
    "remove": "[HOUSEHOLD]",
    "log": "",
    "undo": "",
    "validate": "",
    "explain": "[CODE]",
    "list": "",
    "show": "HOUSEHOLD",
    "paths": "",
    "gaps": "",
    "changes": "",
    "export": "[FORM]",
    "schema": "[FILE]",
    "check-form": "FILE...",
    "brief": "",
    "report": "",
    "sheet": "",
    "import": "FILE",
    "init": "FOLDER",
}

ENGLISH_LEFTOVERS = ("Usage", "Options", "Arguments", "Commands", "default:", "required", "Show this", "COMMAND")


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no variable of the machine decide anything."""
    for name in ("POVPLAN_LANG", "NO_COLOR", "_POVPLAN_COMPLETE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")


def read_help(capsys: pytest.CaptureFixture[str], language: Language, *arguments: str) -> str:
    """Return a help page as it is printed."""
    assert run([*arguments, "--help"], Speech(language, language)) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out


class TestPages:
    """Each page in each language."""

    @pytest.mark.parametrize("width", ["40", "60", "80", "120", "200"])
    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("name", ["", *COMMANDS])
    def test_fit_the_terminal(
        self,
        name: str,
        language: Language,
        width: str,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("COLUMNS", width)
        page = read_help(capsys, language, *name.split())
        assert max(map(len, page.splitlines())) <= min(int(width), 100)
        assert all(line == line.rstrip() for line in page.splitlines())

    @pytest.mark.parametrize("name", ["", *COMMANDS])
    def test_vietnamese_has_no_english_left(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        page = read_help(capsys, Language.VI, *name.split())
        assert [word for word in ENGLISH_LEFTOVERS if word in page] == []
        assert page.startswith("Cách dùng: povplan")
        assert page == unicodedata.normalize("NFC", page)

    @pytest.mark.parametrize("name", ["", *COMMANDS])
    def test_english_has_no_vietnamese_left(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        page = read_help(capsys, Language.EN, *name.split())
        assert page.replace("“", '"').replace("”", '"').isascii()
        assert page.startswith("Usage: povplan")

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("name", ["", *COMMANDS])
    def test_explain_every_option(self, name: str, language: Language, capsys: pytest.CaptureFixture[str]) -> None:
        page = read_help(capsys, language, *name.split())
        expected = OPTIONS[name] | SHARED if name else {*SHARED, "--version", "--install-completion"}
        words = page.replace(",", " ").split()
        assert [option for option in expected if option not in words] == []

    @pytest.mark.parametrize("name", COMMANDS)
    def test_declare_what_the_contract_promises_and_no_more(self, name: str) -> None:
        shell = build_shell(Language.EN)
        context = typer.Context(shell, info_name="povplan", obj=Speech(Language.EN, Language.EN))
        _, command, _ = shell.resolve_command(context, [name])
        assert command is not None
        declared = {option for each in command.get_params(context) for option in each.opts if option.startswith("-")}
        assert declared - {"-h", "--help"} == (OPTIONS[name] | SHARED) - {"-h", "--help"}

    @pytest.mark.parametrize("name", COMMANDS)
    def test_name_the_arguments(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        usage = read_help(capsys, Language.EN, name).splitlines()[0]
        assert usage == f"Usage: povplan {name} [OPTIONS] {ARGUMENTS[name]}".rstrip()

    def test_say_what_is_required_and_what_is_taken_by_default(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "[bắt buộc]" in read_help(capsys, Language.VI, "show")
        assert "[required]" in read_help(capsys, Language.EN, "show")
        assert "[mặc định: list]" in read_help(capsys, Language.VI, "export")
        assert "[default: list]" in read_help(capsys, Language.EN, "export")

    @pytest.mark.parametrize("language", Language)
    def test_the_first_page_lists_every_command_in_one_line(
        self, language: Language, capsys: pytest.CaptureFixture[str]
    ) -> None:
        lines = read_help(capsys, language).splitlines()
        for name, entry in COMMANDS.items():
            text = entry.text.say(language).partition("\n\n")[0]
            assert f"  {name:<10}  {text}" in lines

    def test_the_first_page_in_vietnamese_as_a_whole(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert read_help(capsys, Language.VI) == FIRST_PAGE

    def test_short_and_long_option_show_the_same(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["status", "-h"], Speech(Language.VI, Language.VI)) == 0
        assert capsys.readouterr().out == read_help(capsys, Language.VI, "status")

    @pytest.mark.parametrize("language", Language)
    def test_closed_lists_are_explained_value_by_value(
        self, language: Language, capsys: pytest.CaptureFixture[str]
    ) -> None:
        page = read_help(capsys, language, "list")
        assert [value for value in (*Stand, *Category) if value not in page] == []


class TestLayout:
    """Laying out a page."""

    PAGE = HelpPage(
        usage=("Usage:", "x " + "[A|B] " * 3),
        text="One.\n\nTwo.",
        sections=[Section("Options", [("--a", "Alpha beta"), ("--long one|two|three", "Gamma")]), Section("None", [])],
        last_line="End.",
    )

    def test_wide(self) -> None:
        assert draw_help(self.PAGE, 80, colour=False).splitlines() == [
            "Usage: x [A|B] [A|B] [A|B]",
            "",
            "One.",
            "",
            "Two.",
            "",
            "Options:",
            "  --a                   Alpha beta",
            "  --long one|two|three  Gamma",
            "",
            "End.",
        ]

    def test_narrow(self) -> None:
        assert draw_help(self.PAGE, 16, colour=False).splitlines() == [
            "Usage: x [A|B]",
            "    [A|B] [A|B]",
            "",
            "One.",
            "",
            "Two.",
            "",
            "Options:",
            "  --a",
            "      Alpha beta",
            "  --long one|",
            "      two|three",
            "      Gamma",
            "",
            "End.",
        ]

    def test_colour_changes_nothing_but_the_colour(self) -> None:
        coloured = draw_help(self.PAGE, 80, colour=True)
        assert "\x1b[1mUsage:\x1b[0m" in coloured
        assert "\x1b[36m--a\x1b[0m" in coloured
        plain = coloured.replace("\x1b[1m", "").replace("\x1b[36m", "").replace("\x1b[0m", "")
        assert plain == draw_help(self.PAGE, 80, colour=False)


@pytest.mark.parametrize(
    ("arguments", "variables", "coloured"),
    [
        (["--help"], {}, False),
        (["--help", "--color", "always"], {}, True),
        (["--color=luôn", "status", "--help"], {"NO_COLOR": "1"}, True),
        (["--color", "nonsense", "--help"], {}, False),
    ],
)
def test_help_in_a_pipe_is_coloured_only_when_asked_for(
    arguments: list[str], variables: dict[str, str], coloured: bool
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "povplan", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        capture_output=True,
        check=True,
    )
    assert (b"\x1b[" in done.stdout) is coloured


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(
    ("variables", "coloured"), [({"TERM": "xterm"}, True), ({"TERM": "dumb"}, False), ({"NO_COLOR": "1"}, False)]
)
def test_help_on_a_terminal_is_coloured_unless_something_speaks_against_it(
    variables: dict[str, str], coloured: bool
) -> None:
    pty = pytest.importorskip("pty")
    controller, terminal = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", **variables}
    with subprocess.Popen(
        [sys.executable, "-m", "povplan", "--version", "--help"], stdout=terminal, stdin=terminal, env=environment
    ) as process:
        os.close(terminal)
        printed = b""
        while True:
            try:
                part = os.read(controller, 4096)
            except OSError:
                break
            if not part:
                break
            printed += part
        assert process.wait(timeout=30) == 0
    os.close(controller)
    assert (b"\x1b[" in printed) is coloured


FIRST_PAGE = """\
Cách dùng: povplan [TÙY CHỌN] LỆNH [THAM SỐ]...

Theo dõi kế hoạch giảm nghèo của xã: tiến độ từng chỉ tiêu, từng thôn, từng cán
bộ; kiểm tra và xuất dữ liệu.

Theo dõi:
  status      Tiến độ các chỉ tiêu giảm nghèo: xã, từng thôn, từng cán bộ.
  list        Danh sách hộ, lọc theo thôn, cán bộ, phân loại, tình trạng...
  show        Trang thông tin của một hộ.
  paths       Cách thoát ngắn nhất của từng hộ còn trong diện, còn thiếu gì.
  gaps        Chỉ số, nguyên nhân nào chưa có giải pháp, đơn vị nào chủ trì.
  changes     Thay đổi của từng hộ từ ngày này đến ngày kia; diễn biến hộ nghèo.
  report      Báo cáo cho kỳ họp đánh giá: quý, 6 tháng, cả năm.
  sheet       Phiếu mang theo: các hộ phụ trách, đã làm gì, cần làm gì.
  brief       Tin nhắn ngắn cho nhóm: đã đạt gì, còn gì, phải làm gì.

Ghi chép và sửa danh sách:
  review      Ghi kết quả rà soát của một hộ.
  recognise   Công nhận các hộ đang được đề nghị, theo một quyết định.
  visit       Ghi một lần thăm hộ: khả năng thoát nghèo, nhu cầu.
  support     Ghi một lần hỗ trợ đã trao cho hộ.
  add         Thêm một hộ vào danh sách.
  edit        Sửa thông tin của một hộ trong danh sách.
  remove      Xóa một hộ khỏi danh sách; lệnh undo đưa lại.
  log         Nhật ký: đã thay đổi gì, lúc nào, từ gì thành gì.
  undo        Hủy thay đổi gần nhất; chạy lại thì hủy thay đổi trước đó.
  import      Nhập danh sách hộ từ tệp Excel, Word, CSV hoặc JSON.

Kiểm tra dữ liệu:
  validate    Kiểm tra toàn bộ dữ liệu, chỉ rõ từng chỗ cần xem lại.
  explain     Giải thích một quy tắc kiểm tra; không nêu mã thì liệt kê tất cả.

Xuất dữ liệu:
  export      Xuất danh sách hộ và các biểu mẫu ra CSV, Excel, Word hoặc JSON.
  check-form  Kiểm tra số liệu của biểu mẫu do nơi khác gửi đến.
  schema      In JSON Schema của các tệp dữ liệu, cho trình soạn thảo.

Bắt đầu:
  init        Tạo kế hoạch mới trong một thư mục, hoặc một xã mẫu để thử.

Tùy chọn:
  --data THƯ_MỤC             Thư mục dữ liệu; nếu không nêu: $POVPLAN_DATA, rồi
                             thư mục data/ gần nhất có tệp plan.yaml.
  --lang vi|en               Ngôn ngữ: vi (tiếng Việt), en (tiếng Anh); nếu
                             không nêu: $POVPLAN_LANG, rồi ngôn ngữ của kế
                             hoạch.
  --color auto|always|never  Tô màu: auto (khi hiện trên màn hình), always (luôn
                             luôn), never (không).
  --version                  Hiện phiên bản.
  --install-completion       Cài đặt tự hoàn thành lệnh bằng phím Tab.
  --show-completion          In đoạn mã tự hoàn thành lệnh, để tự cài đặt.
  -h, --help                 Hiện trang hướng dẫn này.

Xem cách dùng từng lệnh: povplan LỆNH --help
"""
