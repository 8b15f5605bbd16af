"""What a person forgets at the start of a line is told at that line, once, and as what it is."""

from pathlib import Path

import pytest

from povplan.model.finding import Finding
from povplan.storage.load import load
from povplan.storage.places import locate


def find(folder: Path, old: str, new: str) -> list[Finding]:
    """Return the findings of the reading after one place in the list is changed."""
    file = folder / "households.yaml"
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")
    loaded = load(folder)
    return locate(loaded, loaded.findings)


@pytest.mark.parametrize("new", ["    id: 2\n", "  -id: 2\n"])
def test_a_dash_that_is_missing_or_has_no_blank(folder: Path, new: str) -> None:
    (finding,) = find(folder, "  - id: 2\n", new)
    text = (folder / "households.yaml").read_text("utf-8")
    line = text[: text.index(new)].count("\n") + 1
    assert (finding.code, finding.details["key"], finding.place and finding.place[0]) == ("YM038", "id", line)


def test_a_key_given_twice_is_still_told_as_that(folder: Path) -> None:
    (finding,) = find(folder, "  - id: 2\n", "  - id: 2\n    planned: true\n    planned: true\n")
    assert finding.code == "YM019"


def test_a_first_key_typed_twice_is_no_missing_dash(folder: Path) -> None:
    (finding,) = find(folder, "  - id: 2\n", "  - id: 2\n    id: 2\n")
    assert finding.code == "YM019"


def test_two_dashes_missing_are_told_each_at_its_line(folder: Path) -> None:
    file = folder / "households.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("  - id: 2\n", "    id: 2\n").replace("  - id: 3\n", "    id: 3\n"), "utf-8")
    loaded = load(folder)
    found = locate(loaded, loaded.findings)
    lines = [text[: text.index(f"  - id: {number}\n")].count("\n") + 1 for number in (2, 3)]
    assert [(each.code, each.place and each.place[0]) for each in found] == [("YM038", line) for line in lines]


@pytest.mark.parametrize(("new", "named"), [("members\uff1a 3", "U+FF1A"), ("members:\u00a03", "U+00A0")])
def test_a_colon_that_only_looks_like_one_is_named(folder: Path, new: str, named: str) -> None:
    (finding,) = find(folder, "members: 3", new)
    assert (finding.code, finding.details["near"]) == ("YM008", named)


@pytest.mark.parametrize(("key", "meant"), [("số khẩu", "members"), ("Nhân khẩu", "members"), ("so khau", "members")])
def test_a_key_in_vietnamese_proposes_the_key(folder: Path, key: str, meant: str) -> None:
    (finding,) = find(folder, "members: 3", f"{key}: 3")
    assert (finding.code, finding.details["near"]) == ("YM025", meant)
