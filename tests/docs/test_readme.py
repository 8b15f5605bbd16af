"""What the README and the pages of docs/ say is true: their screens, commands, options, links and tables."""

import io
import re
import shlex
import shutil
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from made_up_list import write_office_files
from terminal import converse

from povplan.cli.commandtable import COMMANDS
from povplan.cli.main import main
from povplan.errors import ExitStatus

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.vi.md")
GUIDES = ("docs/guide.md", "docs/guide.vi.md")
_MADE = ("commands", "fields", "rules", "template")
PAIRS = (READMES, GUIDES, *((f"docs/{name}.md", f"docs/{name}.vi.md") for name in _MADE))
PAGES = ("CHANGELOG.md", *(page for pair in PAIRS for page in pair))

LEFT_OUT = "[...]"
"""Stands in a screen for lines that are left out."""

DIALOGUE = "questions and answers"
"""Stands before a screen on which povplan asks, with what is typed after each question."""

LONGEST = 150
"""Lines that a README stays below."""

_BLOCK = re.compile(r"^(?:<!-- (?P<mark>[^\n]+) -->\n)?```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_PROMPT = re.compile(r"^(?P<question>.+[)\]]: ?)(?P<answer>.*)$", re.MULTILINE)
_LINK = re.compile(r"\]\((?P<path>[^)#\s]*)(?:#(?P<anchor>[^)\s]+))?\)")


@dataclass(frozen=True)
class Block:
    """A fenced block of a page: what it is, the comment before it, and its text."""

    kind: str
    mark: str
    text: str


class Terminal(io.TextIOWrapper):
    """A terminal that keeps what is written to it."""

    def __init__(self) -> None:
        self._bytes = io.BytesIO()
        super().__init__(self._bytes, encoding="utf-8", newline="")

    def isatty(self) -> bool:
        return True

    def read_screen(self) -> str:
        self.flush()
        return self._bytes.getvalue().decode()


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the machine look like any other."""
    for name in ("POVPLAN_LANG", "POVPLAN_DATA", "LC_ALL", "LC_MESSAGES", "LANG", "_POVPLAN_COMPLETE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")


def read_page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks_of(name: str, *kinds: str) -> list[Block]:
    found = [Block(each["kind"], each["mark"] or "", each["text"]) for each in _BLOCK.finditer(read_page(name))]
    return [block for block in found if not kinds or block.kind in kinds]


def run(command: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """Return the exit status of a command line and what a person sees of it on a terminal."""
    program, *arguments = shlex.split(command)
    assert program == "povplan", command
    terminal = Terminal()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "argv", [program, *arguments])
        patch.setattr(sys, "stdout", terminal)
        patch.setattr(sys, "stderr", terminal)
        status = main()
    return status, terminal.read_screen()


def answer(block: Block, folder: Path) -> tuple[int, str]:
    """Give the answers that a dialogue shows; return the exit status and the screen, no blanks at the ends of lines."""
    program, *arguments = shlex.split(block.text.partition("\n")[0].removeprefix("$ "))
    assert program == "povplan"
    prompts = [(found["question"].rstrip(), found["answer"]) for found in _PROMPT.finditer(block.text)]
    assert len(prompts) > 1
    said = converse(
        ["-m", "povplan", *arguments],
        prompts,
        folder=folder,
        environment={"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
    )
    return said.status, "".join(f"{line.rstrip()}\n" for line in said.screen.splitlines())


def split_console(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each command of a console block with the lines that it prints."""
    command, lines = "", list[str]()
    for line in text.splitlines():
        if line.startswith("$ "):
            if command:
                yield command, lines
            command, lines = line.removeprefix("$ "), []
        else:
            lines.append(line)
    yield command, lines


def is_screen(lines: list[str], shown: str) -> bool:
    """Tell whether lines of a page are what was printed, some lines left out where the page says so."""
    pattern = "".join(r"(?:.*\n)*?" if line == LEFT_OUT else re.escape(line) + r"\n" for line in lines)
    return re.fullmatch(pattern, shown) is not None


def edit(block: Block, folder: Path) -> None:
    """Do to a file of the plan what a page tells its reader to do."""
    what, _, name = block.mark.partition(" to " if block.kind == "yaml" else " ")
    path = folder / name
    text = path.read_text(encoding="utf-8")
    if block.kind == "yaml":
        assert what == "add"
        path.write_text(f"{text}\n{block.text}", encoding="utf-8")
        return
    assert what == "change"
    lines = block.text.splitlines(keepends=True)
    old, new = ("".join(line[1:] for line in lines if line[0] != sign) for sign in "+-")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_shows_on_the_screen_is_what_povplan_prints(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    write_office_files(tmp_path)
    monkeypatch.chdir(tmp_path)
    for block in blocks_of(page):
        if block.mark == DIALOGUE:
            if sys.platform == "win32":
                pytest.skip("Windows has no such terminals")
            status, shown = answer(block, tmp_path)
            assert status == ExitStatus.DONE, shown
            assert is_screen(block.text.splitlines()[1:], shown), f"{block.text} shows:\n{shown}"
        elif block.mark:
            edit(block, tmp_path)
        if block.kind == "console":
            status = ExitStatus.DONE.value
            for command, lines in split_console(block.text):
                if command == "echo $?":
                    assert lines == [str(status)], page
                    status = ExitStatus.DONE.value
                    continue
                assert status == ExitStatus.DONE, f"before {command}"
                status, shown = run(command, monkeypatch)
                assert is_screen(lines, shown), f"{command} shows:\n{shown}"
            assert status == ExitStatus.DONE, "the page does not say that this fails"


@pytest.mark.parametrize("page", READMES)
def test_a_readme_is_short_and_shows_screens_and_questions(page: str) -> None:
    assert len(read_page(page).splitlines()) < LONGEST
    shown = [command for block in blocks_of(page, "console") for command, _ in split_console(block.text)]
    shown += [block.text.partition("\n")[0].removeprefix("$ ") for block in blocks_of(page) if block.mark == DIALOGUE]
    assert {shlex.split(command)[1] for command in shown} >= {"init", "status", "visit", "review", "undo", "export"}
    assert [block.kind for block in blocks_of(page) if block.mark == DIALOGUE] == ["text"]


@pytest.mark.parametrize("page", GUIDES)
def test_a_guide_shows_screens_and_what_to_write_into_a_file(page: str) -> None:
    assert len(blocks_of(page, "console")) >= 3
    assert [block.kind for block in blocks_of(page) if block.mark] == ["yaml", "diff"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
def test_a_dialogue_is_compared_with_what_povplan_says_to_its_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("povplan init thu --sample", monkeypatch)[0] == ExitStatus.DONE
    (block,) = (each for each in blocks_of("README.vi.md") if each.mark == DIALOGUE)
    status, shown = answer(Block(block.kind, block.mark, block.text.replace("thao thi dua", "18")), tmp_path)
    assert status == ExitStatus.DONE
    assert "  → Hộ 18: Đinh Thị Rỉnh, Đồi Chè.\n" in shown
    assert not is_screen(block.text.splitlines()[1:], shown)


def test_a_screen_is_compared_line_by_line() -> None:
    assert is_screen(["a", LEFT_OUT, "d"], "a\nb\nc\nd\n")
    assert is_screen([LEFT_OUT, "b"], "b\n")
    assert not is_screen(["a"], "a\nb\n")
    assert not is_screen(["a", LEFT_OUT, "c"], "a\nb\n")


class TestTheTwoCommands:
    """Each does everything alone, and both READMEs have the same two."""

    @pytest.mark.parametrize("page", READMES)
    def test_there_are_two_of_one_line(self, page: str) -> None:
        first, second = (block.text for block in blocks_of(page, "bash", "sh"))
        assert first.count("\n") == second.count("\n") == 1
        assert first.endswith("/povplan status\n")
        assert "-m pytest" in second

    def test_they_are_the_same_in_both_languages(self) -> None:
        assert blocks_of(READMES[0], "bash") == blocks_of(READMES[1], "bash")

    @pytest.mark.parametrize("page", READMES)
    def test_there_is_a_line_for_windows_to_each(self, page: str) -> None:
        assert len(re.findall(r"^.*Windows.*`py -m venv .*`$", read_page(page), re.MULTILINE)) == 2

    def test_what_they_name_is_there(self) -> None:
        project = tomllib.loads(read_page("pyproject.toml"))["project"]
        assert project["scripts"]["povplan"] == "povplan.cli.main:main"
        for block in blocks_of(READMES[0], "bash"):
            words = shlex.split(block.text)
            assert (ROOT / words[words.index("-c") + 1]).is_file()
            (what,) = [word for word in words if re.fullmatch(r"\.(\[\w+\])?", word)]
            extras = re.findall(r"\[(\w+)\]", what)
            assert set(extras) <= set(project["optional-dependencies"])
            assert {"pytest", "pytest-xdist"} <= {re.split(r"[>=]", each)[0] for each in _needed(project, extras)} or (
                "pytest" not in words
            )


def _needed(project: dict[str, dict[str, list[str]]], extras: list[str]) -> list[str]:
    return [each for extra in extras for each in project["optional-dependencies"][extra]]


@pytest.mark.parametrize("page", PAGES)
def test_no_page_names_a_command_that_there_is_not(page: str) -> None:
    named = re.findall(r"`(?:\$ )?povplan ([^\s`]+)", read_page(page))
    assert [name for name in named if name not in COMMANDS and not name.startswith("--") and name.islower()] == []


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    for link in _LINK.finditer(re.sub(r"```.*?```", "", read_page(page), flags=re.DOTALL)):
        if link["path"].startswith("https://"):
            continue
        target = (ROOT / page).parent / link["path"] if link["path"] else ROOT / page
        assert target.exists(), link[0]
        if link["anchor"]:
            assert link["anchor"] in _anchors(target), link[0]


@pytest.mark.parametrize("names", PAIRS)
def test_both_languages_have_the_same_parts(names: tuple[str, str]) -> None:
    one, other = (re.findall(r"^(#+) ", _prose(name), re.MULTILINE) for name in names)
    assert one == other
    assert len(one) >= 5
    one, other = ([block.kind for block in blocks_of(name)] for name in names)
    assert one == other


def test_the_english_readme_opens_with_a_vietnamese_summary() -> None:
    opening = read_page("README.md").split("\n\n")[1]
    assert opening.startswith("> ")
    assert "(README.vi.md)" in opening


def _prose(name: str) -> str:
    return re.sub(r"^```.*?^```$", "", read_page(name), flags=re.DOTALL | re.MULTILINE)


def _anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    found = set[str]()
    for heading in headings:
        anchor = re.sub(r"[^\w-]", "", heading.lower().replace(" ", "-"))
        assert anchor not in found, f"{path.name} has two parts named {heading}"
        found.add(anchor)
    return found
