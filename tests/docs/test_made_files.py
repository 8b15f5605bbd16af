"""The pages on commands, keys and rules and the schemas are made from the program, and the data fit the schemas."""

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from povplan.cli.commandtable import COMMANDS
from povplan.cli.shell import run
from povplan.cli.speech import Speech
from povplan.errors import ExitStatus
from povplan.model.kinds import Format
from povplan.model.schema import FILES, list_fields, make_schema, read_docstrings
from povplan.reports.schema import describe_fields, schema_record
from povplan.rules.registry import RULES
from povplan.words.language import Language

ROOT = Path(__file__).parents[2]
MADE: dict[str, str] = runpy.run_path(str(ROOT / "docs" / "make.py"))["make_files"]()

HOUSEHOLD = """
households:
  - id: 1
    head: Nguyễn Thị Ví Dụ
    members: 4
    workers: 2
    category: poor
    village: dong-mo
    deprivations: [1, 4, 10]
    reviews:
      - {date: 2023-06-30, category: near_poor, state: recognised, deprivations: [1], decision: 52/QĐ-UBND}
"""

BROKEN = {
    "an unknown key": ("members:", "membres:"),
    "a number in quotes": ("members: 4", 'members: "4"'),
    "a value that is not in the list": ("category: poor", "category: nghèo"),
    "a date written another way": ("2023-06-30", "30/06/2023"),
    "a missing key": ("    village: dong-mo\n", ""),
}


@pytest.mark.parametrize("path", MADE)
def test_a_made_file_is_up_to_date(path: str) -> None:
    made = (ROOT / path).read_text(encoding="utf-8")
    assert made == MADE[path], "run `python docs/make.py`"


def test_no_page_or_schema_is_left_over() -> None:
    by_hand = [ROOT / "docs" / name for name in ("architecture.md", "guide.md", "guide.vi.md")]
    there = [*((ROOT / "docs").glob("*.md")), *(ROOT / "data" / "schema").iterdir()]
    assert sorted(path.relative_to(ROOT).as_posix() for path in there if path not in by_hand) == sorted(MADE)


@pytest.mark.parametrize("language", ["", ".vi"])
def test_every_rule_has_its_part_of_the_page(language: str) -> None:
    parts = re.findall(r"^### (\w+)$", MADE[f"docs/rules{language}.md"], re.MULTILINE)
    assert parts == [rule.code for rule in RULES]
    assert len(parts) > 50


@pytest.mark.parametrize("language", ["", ".vi"])
@pytest.mark.parametrize("name", FILES)
def test_every_key_stands_on_the_page(name: str, language: str) -> None:
    page = MADE[f"docs/fields{language}.md"]
    assert [key for _, key in list_fields(name) if f"\n| `{key}` | " not in page] == []


class TestCommandsPage:
    """The page on commands says what their help says."""

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("name", COMMANDS)
    def test_it_has_every_line_of_the_help(
        self, name: str, language: Language, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("COLUMNS", "100")
        assert run([name, "--help"], Speech(language, language)) == 0
        page = _commands_page(language)
        part = page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]
        shared = page.partition("`--data ")[2]
        said = _plain(f"{part} --data {shared}")
        missing = [line for line in capsys.readouterr().out.splitlines()[1:] if _plain(line) not in said]
        headings = [line for line in missing if line.endswith(":") and not line.startswith(" ")]
        assert [line for line in missing if line not in headings] == []
        assert len(headings) <= 3

    @pytest.mark.parametrize("language", Language)
    def test_it_has_every_format_and_exit_status(self, language: Language) -> None:
        end = "\n## ".join(_commands_page(language).rsplit("\n## ", 2)[1:])
        first = re.findall(r"^\| (?:`(\w+)`|(\d+)) \|", end, re.MULTILINE)
        assert [name or code for name, code in first] == [*Format, *(str(each.value) for each in ExitStatus)]


def _commands_page(language: Language) -> str:
    return MADE[f"docs/commands{'.vi' if language is Language.VI else ''}.md"]


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[`|\\]", " ", text).split())


class TestDescriptions:
    """What the schemas and the pages say of records and keys."""

    def test_vietnamese_describes_every_record_and_key_and_nothing_else(self) -> None:
        described = {
            *(FILES[name].__name__ for name in FILES),
            *(title for name in FILES for title in make_schema(name, {})["$defs"]),
            *(f"{title}.{key}" for name in FILES for title, key in list_fields(name)),
        }
        assert set(describe_fields(Language.VI)) == described
        assert described <= set(read_docstrings())

    def test_vietnamese_is_not_english(self) -> None:
        vietnamese, english = describe_fields(Language.VI), describe_fields(Language.EN)
        assert [name for name, text in vietnamese.items() if text == english[name]] == []
        assert [name for name, text in vietnamese.items() if not text.endswith(".")] == []

    def test_values_of_closed_lists_are_all_explained(self) -> None:
        for name in FILES:
            for title, definition in schema_record(name, Language.VI)["$defs"].items():
                unexplained = [value for value in definition.get("enum", ()) if value not in definition["description"]]
                assert unexplained == [], title


class TestSchemas:
    """Editors and other tools take the schemas as they are."""

    @pytest.mark.parametrize("name", FILES)
    def test_each_data_file_names_its_schema(self, name: str) -> None:
        path = ROOT / "data" / f"{name}.yaml"
        first = path.read_text(encoding="utf-8").splitlines()[1]
        schema = first.removeprefix("# yaml-language-server: $schema=")
        assert schema != first
        assert (path.parent / schema).relative_to(ROOT).as_posix() in MADE

    @pytest.mark.parametrize("name", FILES)
    def test_the_shipped_data_fit(self, name: str) -> None:
        checked = _check(name, ROOT / "data" / f"{name}.yaml")
        assert checked.returncode == 0, checked.stdout

    def test_a_made_up_household_fits(self, tmp_path: Path) -> None:
        path = tmp_path / "households.yaml"
        path.write_text(HOUSEHOLD, encoding="utf-8")
        checked = _check("households", path)
        assert checked.returncode == 0, checked.stdout

    @pytest.mark.parametrize("what", BROKEN)
    def test_a_broken_file_does_not_fit(self, what: str, tmp_path: Path) -> None:
        old, new = BROKEN[what]
        assert HOUSEHOLD.count(old) == 1
        path = tmp_path / "households.yaml"
        path.write_text(HOUSEHOLD.replace(old, new), encoding="utf-8")
        checked = _check("households", path)
        assert checked.returncode == 1
        assert "households.yaml" in checked.stdout


def _check(name: str, path: Path) -> subprocess.CompletedProcess[str]:
    schema = ROOT / "data" / "schema" / f"{name}.schema.json"
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), str(path)]
    return subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
