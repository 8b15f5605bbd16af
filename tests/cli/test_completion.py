"""Completion with the Tab key: what each shell is answered, quickly and without reading the plan."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from phrases import as_told

from povplan.cli import completion
from povplan.cli.commandtable import COMMANDS
from povplan.cli.shell import run
from povplan.cli.speech import Speech
from povplan.errors import PovplanError
from povplan.model.kinds import View
from povplan.rules.registry import RULES
from povplan.words import refusals
from povplan.words.language import Language

ROOT = Path(__file__).parents[2]

SHARED = ["--data", "--lang", "--color"]

CASES = [
    ("povplan ", list(COMMANDS)),
    ("povplan s", ["status", "show", "sheet", "support", "schema"]),
    ("povplan --lang en sta", ["status"]),
    ("povplan --l", ["--lang"]),
    ("povplan --lang ", ["vi", "en"]),
    ("povplan --color a", ["auto", "always"]),
    ("povplan status --as", ["--as-of"]),
    ("povplan status --by v", ["village"]),
    ("povplan status --as-of 2023-01-01 --by o", ["officer", "organisation"]),
    ("povplan status --by ", list(View)),
    ("povplan status --by i", ["indicator"]),
    ("povplan pa", ["paths"]),
    ("povplan gaps --as", ["--as-of"]),
    ("povplan status --lang ", ["vi", "en"]),
    ("povplan list --category poor,n", ["poor,near_poor"]),
    ("povplan list --state re", ["recognised", "rejected", "returned"]),
    ("povplan list -O ", ["table", "plain", "github", "tsv", "json"]),
    ("povplan export movement-", ["movement-poor", "movement-near-poor"]),
    ("povplan export --format ", ["csv", "xlsx", "docx", "json"]),
    ("povplan schema h", ["households"]),
    ("povplan explain " + RULES[0].code[:4], [rule.code for rule in RULES if rule.code.startswith(RULES[0].code[:4])]),
    ("povplan validate --only HH001,HH002", ["HH001,HH002"]),
    ("povplan list --village ", []),
    ("povplan nonsense x", []),
    ("povplan --install-completion sta", ["status"]),
    ("povplan --show-completion sta", ["status"]),
    ("povplan status -o ", []),
    ("povplan show ", []),
]
"""What stands on the line, and what may follow; nothing: the shell offers files."""


def environment(**changes: str) -> dict[str, str]:
    """Return an environment that says nothing of language or completion, but for the changes."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "POVPLAN_", "_POVPLAN", "COMP_"))}
    return {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **changes}


def ask(shell: str, line: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """Return what the program answers to a shell."""
    words = line.split(" ")
    variables = {
        "_POVPLAN_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": "\n".join(words),
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": line,
        "_TYPER_COMPLETE_WORD_TO_COMPLETE": words[-1],
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    return subprocess.run(
        [sys.executable, "-m", "povplan"],
        env=environment(**{**variables, **changes}),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(("line", "expected"), CASES)
def test_bash_is_offered_what_may_follow(line: str, expected: list[str]) -> None:
    answer = ask("bash", line)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.split() == expected


def test_options_of_a_command_come_with_the_shared_ones() -> None:
    offered = ask("bash", "povplan status --").stdout.split()
    assert {"--by", "--as-of", "--format", "--output", "--force", "--help", *SHARED} == set(offered)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell", "pwsh"])
def test_other_shells_get_a_line_for_each_with_its_explanation(shell: str, language: Language) -> None:
    answer = ask(shell, "povplan s", POVPLAN_LANG=language.value)
    assert (answer.returncode, answer.stderr) == (0, "")
    lines = answer.stdout.splitlines()
    assert len(lines) == 5
    for line, name in zip(lines, ("status", "show", "sheet", "support", "schema"), strict=True):
        text = COMMANDS[name].text.say(language).partition("\n\n")[0]
        assert name in line
        assert text.replace(":", r"\\:") in line or text in line


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_explanations_stay_on_one_line_however_narrow_the_terminal(name: str) -> None:
    line = f"povplan {name} --".replace("  ", " ")
    wide, narrow = (ask("fish", line, COLUMNS=columns).stdout for columns in ("200", "20"))
    assert wide == narrow
    assert all("\t" in each for each in wide.splitlines())


@pytest.mark.parametrize("line", ["povplan s", "povplan list --category ", "povplan status --lang en --"])
def test_neither_plan_nor_libraries_are_read(line: str, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from povplan.cli.main import main; main();"
        "Path(sys.argv[1]).write_text(' '.join(sys.modules))"
    )
    words = line.split(" ")
    target = tmp_path / "modules"
    subprocess.run(
        [sys.executable, "-c", code, str(target)],
        env=environment(_POVPLAN_COMPLETE="complete_bash", COMP_WORDS="\n".join(words), COMP_CWORD=str(len(words) - 1)),
        capture_output=True,
        check=True,
    )
    read = target.read_text(encoding="utf-8").split()
    assert "povplan.cli.shell" in read
    kept_out = ("rich", "ruamel.yaml", "tabulate", "povplan.storage.load", "povplan.rules.registry")
    assert [name for name in kept_out if name in read] == []


@pytest.mark.parametrize(
    ("variables", "status"),
    [
        ({"_POVPLAN_COMPLETE": "complete_nosuchshell"}, 1),
        ({"_POVPLAN_COMPLETE": "nonsense"}, 1),
        ({"COMP_CWORD": "x"}, 0),
    ],
)
def test_a_request_that_makes_no_sense_offers_nothing(variables: dict[str, str], status: int) -> None:
    answer = ask("bash", "povplan s", **variables)
    assert answer.returncode == status
    assert answer.stdout == ""
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell", "pwsh"])
@pytest.mark.parametrize("variables", [{}, {"COMP_WORDS": "povplan s"}, {"COMP_CWORD": "1"}, {"COMP_CWORD": ""}])
def test_a_request_without_words_is_no_bug(shell: str, variables: dict[str, str]) -> None:
    """Who types the variable by hand, or runs povplan from a script of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "povplan"],
        env=environment(_POVPLAN_COMPLETE=f"complete_{shell}", **variables),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert shell != "bash" or done.stdout == ""


@pytest.mark.skipif(shutil.which("bash") is None or sys.platform == "win32", reason="no bash")
class TestRealBash:
    """The script as bash runs it."""

    @pytest.fixture
    def bash(self, tmp_path: Path) -> Callable[[str, str], subprocess.CompletedProcess[str]]:
        """Return a run of commands in a bash that has povplan and a home of its own."""
        program = tmp_path / "bin" / "povplan"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m povplan "$@"\n', encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IEXEC)

        def start(script: str, language: str = "vi") -> subprocess.CompletedProcess[str]:
            path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
            return subprocess.run(
                ["bash", "--norc", "-c", script],
                env=environment(HOME=str(tmp_path), PATH=path, POVPLAN_LANG=language),
                capture_output=True,
                encoding="utf-8",
                check=False,
                timeout=60,
            )

        return start

    @pytest.mark.parametrize(("line", "expected"), CASES[:8])
    def test_completes(
        self, bash: Callable[..., subprocess.CompletedProcess[str]], line: str, expected: list[str]
    ) -> None:
        words = " ".join(f"'{word}'" for word in line.split(" "))
        script = f"""
            eval "$(povplan --show-completion)"
            complete -p povplan
            COMP_WORDS=({words}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))
            _povplan_completion povplan
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        done = bash(script)
        assert done.stderr == ""
        declared, *offered = done.stdout.splitlines()
        assert declared == "complete -o default -F _povplan_completion povplan"
        assert offered == expected

    @pytest.mark.parametrize(("language", "sentence"), [("vi", "Đã cài đặt"), ("en", "is installed in")])
    def test_is_installed_for_the_shell_it_is_called_from(
        self,
        bash: Callable[..., subprocess.CompletedProcess[str]],
        tmp_path: Path,
        language: str,
        sentence: str,
    ) -> None:
        done = bash("povplan --install-completion; exit $?", language)
        assert (done.returncode, done.stderr) == (0, "")
        script = tmp_path / ".bash_completions" / "povplan.sh"
        assert sentence in done.stdout
        assert str(script) in done.stdout
        assert "_POVPLAN_COMPLETE=complete_bash" in script.read_text(encoding="utf-8")
        assert str(script) in (tmp_path / ".bashrc").read_text(encoding="utf-8")

    def test_a_home_that_cannot_be_written_is_told(
        self, bash: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
    ) -> None:
        (tmp_path / ".bash_completions").write_text("", encoding="utf-8")
        done = bash("povplan --install-completion; exit $?")
        assert done.returncode == 3
        assert done.stdout == ""
        assert done.stderr.startswith("Lỗi: ")


@pytest.mark.parametrize("option", ["--install-completion", "--show-completion"])
@pytest.mark.parametrize("name", [None, "csh"])
def test_an_unknown_shell_is_told_which_are_known(
    option: str, name: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("_POVPLAN_COMPLETE", raising=False)
    monkeypatch.setattr("typer._completion_shared._get_shell_name", lambda: name)
    with pytest.raises(PovplanError, match=as_told(refusals.COMPLETION_UNSUPPORTED)):
        run([option], Speech(None, Language.VI))


def test_a_shell_that_does_not_answer_is_no_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: object) -> object:
        raise subprocess.CalledProcessError(1, "powershell")

    shared = import_module("typer._completion_shared")
    monkeypatch.delenv(completion.REQUEST, raising=False)
    monkeypatch.setattr(shared, "_get_shell_name", lambda: "powershell")
    monkeypatch.setattr(shared, "install", fail)
    with pytest.raises(PovplanError, match=as_told(refusals.COMPLETION_UNSUPPORTED)):
        run(["--install-completion"], Speech(None, Language.VI))
