"""Each rule has its smallest broken file, made of a base in which nothing is found, and is caught by it."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from povplan.model.finding import Finding
from povplan.model.kinds import DataFile, Level
from povplan.reports.findings import level_of, put_into_words
from povplan.rules.registry import RULES
from povplan.rules.rule import Rule, check_book
from povplan.storage.load import load
from povplan.storage.places import locate
from povplan.words.language import Language

BROKEN = Path(__file__).parents[1] / "broken"
TODAY = date(2024, 1, 31)
CHECKED = [rule for rule in RULES if rule.check]

# What cannot be broken alone: a target above the list makes a village fall short too.
WITH = {"PL102": {"PL101"}, "PL109": {"PL101", "PL102"}}


def overlay(code: str, folder: Path) -> Path:
    """Put the base and over it the broken files of a rule into a folder."""
    shutil.copytree(BROKEN / "base", folder)
    shutil.copytree(BROKEN / code, folder, dirs_exist_ok=True)
    return folder


def find(folder: Path) -> list[Finding]:
    """Return all findings of a folder, with their places."""
    loaded = load(folder)
    assert loaded.book is not None
    return list(locate(loaded, (*loaded.findings, *check_book(loaded.book, TODAY, RULES))))


def test_nothing_is_found_in_the_base() -> None:
    assert find(BROKEN / "base") == []


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.code)
def test_a_rule_is_caught_by_its_broken_file_and_nothing_worse_is_found(rule: Rule, tmp_path: Path) -> None:
    findings = find(overlay(rule.code, tmp_path / "data"))
    codes = {finding.code for finding in findings if level_of(finding) is not Level.INFO or rule.level is Level.INFO}
    assert codes == {rule.code} | WITH.get(rule.code, set())


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.code)
@pytest.mark.parametrize("language", Language)
def test_a_finding_has_a_place_and_whole_sentences(rule: Rule, language: Language, tmp_path: Path) -> None:
    folder = overlay(rule.code, tmp_path / "data")
    files = {file: f"{file.value}.yaml" for file in DataFile}
    findings = [finding for finding in find(folder) if finding.code == rule.code]
    for said in put_into_words(findings, files, language):
        lines = (folder / said.file).read_text(encoding="utf-8").splitlines()
        assert 1 <= said.line <= len(lines)
        assert 1 <= said.column <= len(lines[said.line - 1])
        assert said.message.endswith((".", "?"))
        assert said.hint
        assert "{" not in said.message.replace("{value}", "")
        assert "None" not in said.message + said.hint


def test_every_rule_that_checks_has_a_folder_and_every_folder_a_rule() -> None:
    folders = {path.name for path in BROKEN.iterdir() if path.is_dir()} - {"base", "all"}
    assert folders == {rule.code for rule in RULES}


def test_all_rules_are_caught_at_once_when_put_together() -> None:
    findings = find(BROKEN / "all")
    # Without a standard in force the rules that rest on it have nothing to say: PL002 only breaks alone. And where one
    # household has a person who helps, nobody says that none has.
    assert {finding.code for finding in findings} == {rule.code for rule in CHECKED} - {"PL002", "PL110"}


def test_the_place_of_a_finding_is_the_value_that_is_wrong(tmp_path: Path) -> None:
    folder = overlay("HH010", tmp_path / "data")
    (finding,) = find(folder)
    assert finding.place is not None
    line, column = finding.place
    text = (folder / "households.yaml").read_text(encoding="utf-8").splitlines()[line - 1]
    assert text[column - 1 :] == "[1, 4]"


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("[nguyen-thi-do]", "[nguyen-thi-doo]", {"HH006"}),
        ("deprivations: [1, 4, 10]", "deprivations: [1, 4, 4]", {"DP002"}),
        ("date: 2023-06-30", "date: 2093-06-30", {"RV001"}),
        ("members: 5", "members: -3", {"HH008"}),
        ("village: thon-tay", "village: thon-tai", {"HH003"}),
        ("    head: Lê Văn Ví\n", "    head: [Lê Văn Ví]\n", {"YM023"}),
        ("members: 5", "membres: 5", {"YM025"}),
    ],
)
def test_one_mistake_is_one_finding(old: str, new: str, codes: set[str], tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(BROKEN / "base", folder)
    text = (folder / "households.yaml").read_text(encoding="utf-8")
    assert old in text
    (folder / "households.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    assert {finding.code for finding in find(folder)} == codes
