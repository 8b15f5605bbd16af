"""Findings get the line and column of what they are about, as a person would point at it."""

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path as Folder

import pytest

from povplan.model.finding import Finding, Subject
from povplan.model.kinds import DataFile
from povplan.storage import places
from povplan.storage.exact import Composed, compose
from povplan.storage.flaw import Path, Place
from povplan.storage.load import Loaded, load
from povplan.storage.places import locate

Write = Callable[[str], Folder]

_BASE = Folder(__file__).parents[1] / "broken" / "base"
_SUBJECT = Subject("household", "Lê Văn Ví", 3)


def _find(*path: str | int, code: str = "HH003", file: DataFile = DataFile.HOUSEHOLDS) -> Finding:
    return Finding(code, file, path, _SUBJECT)


def _place(loaded: Loaded, *path: str | int, file: DataFile = DataFile.HOUSEHOLDS, code: str = "HH003") -> Place | None:
    return locate(loaded, [_find(*path, file=file, code=code)])[0].place


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("households", 2, "village"), (40, 14)),
        (("households", 0, "deprivations"), (10, 19)),
        (("households", 0, "deprivations", 1), (10, 23)),
        (("households", 0, "visits", 0, "by"), (14, 32)),
        (("households", 0, "reviews", 0, "date"), (18, 15)),
        (("households", 2), (35, 5)),
        (("households", 2, "entered", "date"), (35, 5)),
        (("households", 0, "reviews", 0, "reason"), (18, 9)),
        (("households",), (3, 3)),
        ((), (2, 1)),
        (("elsewhere",), (2, 1)),
    ],
)
def test_finding_stands_at_its_value_or_the_nearest_thing(folder: Folder, path: Path, place: Place) -> None:
    """What is missing stands at the record that lacks it: its first key."""
    assert _place(load(folder), *path) == place


def test_finding_of_each_file_is_placed_in_its_file(folder: Folder) -> None:
    """Three files, one call, and the order given comes back."""
    loaded = load(folder)
    findings = [
        _find("villages", 1, "quota", "poor", file=DataFile.PLAN),
        _find("households", 3, "head"),
        _find("standards", 0, "first_year", file=DataFile.DEPRIVATIONS),
        _find("villages", 0, "name", file=DataFile.PLAN),
    ]
    placed = locate(loaded, findings)
    assert [finding.place for finding in placed] == [(16, 19), (46, 11), (4, 17), (11, 11)]
    assert [finding._replace(place=None) for finding in placed] == findings


def test_place_that_is_known_stays(folder: Folder) -> None:
    """What the reading of the file placed is not looked up again."""
    known = _find("households", 0)._replace(place=(99, 9))
    assert locate(load(folder), [known]) == [known]


def test_unknown_key_stands_at_the_key_and_empty_value_too(write_households: Write, base: dict[str, str]) -> None:
    """There the key is what is to be changed."""
    text = base["households"].replace("cause_note:", "cause_nte:").replace("members: 5", "members:")
    loaded = load(write_households(text))
    assert [(f.code, f.place) for f in locate(loaded, loaded.findings)] == [("YM025", (31, 5)), ("YM026", (37, 5))]


@pytest.mark.parametrize("odd", ["", " &x"])
def test_places_are_those_of_the_file_when_records_were_lost(
    write_households: Write, base: dict[str, str], odd: str
) -> None:
    """Findings of rules count what was read, within a household; findings of reading count what stands in the file."""
    visits = "    visits:\n      - {date: x}\n      - {date: 2023-05-01, by: ai}\n"
    text = base["households"].replace("members: 4", "members: bốn").replace("  - id: 4\n", "  - id: 4\n" + visits)
    loaded = load(write_households(text.replace("head:", f"head:{odd}", 1)))
    assert loaded.book is not None
    assert loaded.sources[DataFile.HOUSEHOLDS].is_plain == (not odd)
    assert loaded.book.unread.positions["households"] == (1, 2, 3)
    assert loaded.book.households[2].visits[0].by == "ai"
    assert _place(loaded, "households", 3, "visits", 0, "by") == (48, 32)
    assert _place(loaded, "households", 3, "visits", 0, "date", code="YM031") == (47, 16)


def test_few_records_of_a_long_list_are_composed_alone(
    write_households: Write, many_households: Callable[[int], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Places in a plain layout cost as much as there are findings, not as the list is long, and are the same."""
    text = "# đầu tệp\n\n" + many_households(300).replace("  - id: 200\n", "\n  # lưu ý\n  - id: 200\n") + "# cuối\n"
    loaded = load(write_households(text))
    findings = [
        _find("households", n, key) for n in (0, 7, 198, 199, 200, 299) for key in ("head", "causes", "reviews")
    ]
    findings += [_find("households"), _find("households", 299, "measures", 1), _find("households", 150, code="YM024")]
    lengths: list[int] = []

    def measure(text: str, wanted: Iterable[Path]) -> Composed:
        lengths.append(len(text))
        return compose(text, wanted)

    monkeypatch.setattr(places, "compose", measure)
    quick = locate(loaded, findings)
    household = loaded.sources[DataFile.HOUSEHOLDS]
    loaded = loaded._replace(sources={DataFile.HOUSEHOLDS: household._replace(is_plain=False)})
    assert locate(loaded, findings) == quick
    assert lengths[0] * 20 < lengths[1] == len(text)
    lines = text.split("\n")
    assert all(f.place and lines[f.place[0] - 1][f.place[1] - 1 :] for f in quick)


@pytest.mark.parametrize(
    "text", ["households: []\n", "households:\n", "other: 1\n", "- id: 1\n", "[]\n", "households: 5\n"]
)
def test_lists_without_records_have_places(write_households: Write, text: str) -> None:
    """Whatever stands there instead of the list, each finding has a place in the file."""
    loaded = load(write_households(text))
    placed = locate(loaded, [*loaded.findings, _find("households"), _find()])
    assert all(finding.place and finding.place[0] == 1 for finding in placed)


def test_an_empty_item_is_placed_at_its_dash(tmp_path: Folder) -> None:
    """A dash with nothing after it is told where it stands, not at the head of the list."""
    for name in ("plan", "deprivations"):
        shutil.copy(_BASE / f"{name}.yaml", tmp_path)
    text = (_BASE / "households.yaml").read_text(encoding="utf-8").replace("  - id: 3\n", "  -\n  - id: 3\n")
    (tmp_path / "households.yaml").write_text(text, encoding="utf-8")
    loaded = load(tmp_path)
    (placed,) = locate(loaded, loaded.findings)
    assert placed.place is not None
    assert text.splitlines()[placed.place[0] - 1] == "  -"
    assert loaded.book is not None
    assert len(loaded.book.households) == 4
