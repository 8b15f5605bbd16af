"""What cannot be read is taken out, as little as possible, so that the rest can be."""

from typing import Any

import pytest

from povplan.model.household import HouseholdFile
from povplan.model.plan import Plan
from povplan.model.standard import StandardFile
from povplan.storage.flaw import Path
from povplan.storage.prune import prune


def _list() -> dict[str, Any]:
    return {
        "households": [
            {"id": 1, "entered": {"as": "x"}, "visits": [{"date": 1}, {"date": 2}, {"date": 3, "odd": 1}]},
            {"id": 2},
            {"id": 3},
        ]
    }


@pytest.mark.parametrize(
    ("paths", "left", "kept"),
    [
        ([("households", 1, "members")], [1, 3], {("households",): (0, 2)}),
        ([("households", 1)], [1, 3], {("households",): (0, 2)}),
        ([("households", 1, "causes", 0), ("households", 2, "id")], [1], {("households",): (0,)}),
    ],
)
def test_broken_record_goes_alone(paths: list[Path], left: list[int], kept: dict[Path, tuple[int, ...]]) -> None:
    """The other records stay, and their places in the file are known."""
    data = _list()
    pruned = prune(data, HouseholdFile, paths)
    assert pruned is not None
    assert [each["id"] for each in data["households"]] == left
    assert pruned.kept == kept
    assert pruned.lost == {("households",): 3 - len(left)}


def test_optional_parts_go_without_their_record() -> None:
    """A broken visit, an unknown key and a broken entry leave the household; the rest of the visits stays."""
    data = _list()
    visits = ("households", 0, "visits")
    paths: list[Path] = [(*visits, 1, "date"), (*visits, 2, "odd"), ("households", 0, "entered", "as")]
    pruned = prune(data, HouseholdFile, paths)
    assert pruned is not None
    assert data["households"][0] == {"id": 1, "visits": [{"date": 1}, {"date": 3}]}
    assert pruned.kept[visits] == (0, 2)
    assert ("households",) not in pruned.kept


def test_parts_within_parts_that_go_are_no_trouble() -> None:
    """A list, an element of it, a key in that and their household can be wrong all at once."""
    visits = ("households", 0, "visits")
    paths: list[Path] = [(*visits, 2, "odd"), (*visits, 2, "date"), visits, ("households", 0, "id")]
    data = _list()
    assert prune(data, HouseholdFile, paths) is not None
    assert [each["id"] for each in data["households"]] == [2, 3]


def test_plan_loses_records_and_optional_keys() -> None:
    """Ids of lost records are kept in mind, so that references to them are not called unknown."""
    data: dict[str, Any] = {
        "language": "fr",
        "officers": 5,
        "signer": {"name": 1},
        "odd": {"x": [1]},
        "villages": [{"id": "a"}, {"id": "b"}, "c", {"id": 4}],
    }
    paths: list[Path] = [
        ("language",),
        ("officers",),
        ("signer", "name"),
        ("odd",),
        ("villages", 1, "quota", "poor"),
        ("villages", 2),
        ("villages", 3, "id"),
    ]
    pruned = prune(data, Plan, paths)
    assert pruned is not None
    assert data == {"villages": [{"id": "a"}]}
    assert pruned.ids == {"b"}
    assert pruned.kept[("officers",)] == ()
    assert pruned.kept[("villages",)] == (0,)


def test_standard_goes_as_a_whole() -> None:
    """Half a standard would be worse than none; only an unknown key in it is passed over."""
    data = {"standards": [{"indicators": [{"code": 1}, {"code": 2, "odd": 1}]}, {"indicators": []}]}
    assert prune(data, StandardFile, [("standards", 0, "indicators", 1, "odd")]) is not None
    assert data["standards"][0] == {"indicators": [{"code": 1}, {"code": 2}]}
    assert prune(data, StandardFile, [("standards", 0, "indicators", 1, "code")]) is not None
    assert data == {"standards": [{"indicators": []}]}


@pytest.mark.parametrize("path", [(), ("targets",), ("targets", "poor"), ("year",), ("villages",)])
def test_file_that_lacks_what_it_needs_gives_nothing(path: Path) -> None:
    """Without targets, year or villages there is no plan."""
    assert prune({"villages": []}, Plan, [path]) is None
