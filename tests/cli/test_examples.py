"""The examples at the end of the help pages: each does what it says in the sample commune, and stands on one line."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from terminal import converse

from povplan.cli.commandtable import COMMANDS
from povplan.cli.shell import run
from povplan.cli.speech import Speech
from povplan.words.examples import EXAMPLES
from povplan.words.language import Language

ROOT = Path(__file__).parents[2]

NEW_HOUSEHOLD = ["3", "1", "2", "4", "", "", "", "", "no"]
"""Members, workers, class and codes; causes, helpers, measures and the day of entry passed over; not on the list."""

ANSWERS = {
    "povplan add": ["Lo Van Thu", "1", *NEW_HOUSEHOLD],
    'povplan add --head "Lò Thị Mẫu" --village "Nà Hin" --dry-run': ["3", "1", "2", "4"],
    'povplan add --head "Lo Thi Mau" --village "Na Hin" --dry-run': ["3", "1", "2", "4"],
    "povplan init data": ["Suoi Mau", "Tinh Mau", "2026", "", "1", "Thon Dong", "3", "1", ""],
}
"""What is typed where an example asks for what is missing."""

OTHERS = [example for name in COMMANDS if name != "init" for example in EXAMPLES[name]]


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no variable of the machine decide anything."""
    for name in [each for each in os.environ if each.startswith(("POVPLAN_", "NO_COLOR"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PYTHONUTF8", "1")


def follow(example: str, folder: Path, language: Language) -> tuple[int, str]:
    """Return the exit status of an example and what it shows."""
    program, *arguments = shlex.split(example)
    assert program == "povplan"
    command = ["-m", "povplan", *arguments, "--lang", language.value]
    if example in ANSWERS:
        typed = [("", answer) for answer in ANSWERS[example]]
        said = converse(command, typed, folder=folder, environment={"LC_ALL": "C.UTF-8"})
        return said.status, said.screen
    done = subprocess.run(
        [sys.executable, *command], check=False, cwd=folder, capture_output=True, encoding="utf-8", timeout=60
    )
    return done.returncode, done.stdout + done.stderr


def test_every_command_has_two_examples_of_its_own() -> None:
    assert list(EXAMPLES) == list(COMMANDS)
    for name, examples in EXAMPLES.items():
        for language in Language:
            first, second = (example.say(language) for example in examples)
            assert first != second
            assert all(shlex.split(line)[:2] == ["povplan", name] for line in (first, second))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
@pytest.mark.parametrize("language", Language)
def test_a_plan_and_the_sample_commune_are_started_as_shown(language: Language, tmp_path: Path) -> None:
    for example in EXAMPLES["init"]:
        status, shown = follow(example.say(language), tmp_path, language)
        assert status == 0, shown
    assert (tmp_path / "thu" / "plan.yaml").is_file()
    assert (tmp_path / "data" / "plan.yaml").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
@pytest.mark.parametrize("language", Language)
def test_all_others_run_in_their_order_in_the_sample_commune(language: Language, tmp_path: Path) -> None:
    for name in ("thu", "data"):
        status, shown = follow(f"povplan init {name} --sample", tmp_path, language)
        assert status == 0, shown
    assert len(OTHERS) == 2 * len(COMMANDS) - 2
    for example in OTHERS:
        status, shown = follow(example.say(language), tmp_path, language)
        assert status == 0, f"{example.say(language)} shows:\n{shown}"
        assert shown or "-o " in example.say(language), example.say(language)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", COMMANDS)
def test_each_stands_on_one_line_of_a_terminal_at_the_end_of_the_page(
    name: str, language: Language, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run([name, "--help"], Speech(language, language)) == 0
    *_, heading, first, second = capsys.readouterr().out.splitlines()
    assert heading == {Language.VI: "Ví dụ:", Language.EN: "Examples:"}[language]
    assert [first, second] == [f"  {example.say(language)}" for example in EXAMPLES[name]]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_narrow_terminal_breaks_them_before_an_option(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert run([name, "--help"], Speech(Language.VI, Language.VI)) == 0
    lines = capsys.readouterr().out.partition("\nVí dụ:\n")[2].splitlines()
    assert [line for line in lines if not line.startswith(("  povplan ", "      -"))] == []
    assert " ".join(line.strip() for line in lines) == " ".join(each.say(Language.VI) for each in EXAMPLES[name])
