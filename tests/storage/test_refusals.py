"""What pydantic refuses is told by our rules: what is written, and what to write instead."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from povplan.model.household import HouseholdFile
from povplan.model.kinds import DataFile
from povplan.model.plan import Plan
from povplan.model.record import Record
from povplan.model.standard import StandardFile
from povplan.rules.reading import Reading
from povplan.storage.exact import compose
from povplan.storage.flaw import Flaw, Path
from povplan.storage.load import read_source
from povplan.storage.prune import prune
from povplan.storage.refusals import find_misspelt, list_refusals


def _household(**changes: object) -> dict[str, object]:
    keys: dict[str, object] = {
        "id": 1,
        "head": "Lê Văn Mẫu",
        "members": 4,
        "workers": 2,
        "category": "poor",
        "village": "thon-dong",
        "deprivations": [1, 4, 10],
    }
    return keys | changes


def _refuse(data: object, kind: type[Record] = HouseholdFile, written: dict[Path, str] | None = None) -> list[Flaw]:
    with pytest.raises(ValidationError) as refused:
        kind.model_validate_json(json.dumps(data))
    return list_refusals(refused.value, kind, written or {})


def _refuse_one(**changes: object) -> Flaw:
    (flaw,) = _refuse({"households": [_household(**changes)]})
    return flaw


@pytest.mark.parametrize(
    ("written", "write"),
    [
        ("5", "members: 5"),
        ("05", "members: 5"),
        ("1.500.000", "members: 1500000"),
        ("1,500,000", "members: 1500000"),
        ("1 500 000", "members: 1500000"),
        ("1_000", "members: 1000"),
        ("-3", "members: -3"),
        ("7.0", "members: 7"),
        ("năm", "members: …"),
        ("1.5", "members: …"),
        ("0o10", "members: …"),
    ],
)
def test_number_shows_how_to_write_it(written: str, write: str) -> None:
    """The digits that were meant, or an ellipsis where that cannot be told."""
    flaw = _refuse_one(members=written)
    assert (flaw.code, flaw.details["write"]) == (Reading.NOT_A_NUMBER, write)


@pytest.mark.parametrize(("value", "shown"), [("5", '"5"'), ("năm", "năm"), (True, "true"), ("", '""'), ("~", '"~"')])
def test_wrong_number_is_shown_as_it_is_written(value: object, shown: str) -> None:
    """Quotes are shown where they are what is wrong."""
    assert _refuse_one(members=value).details["written"] == shown


def test_spelling_that_the_data_do_not_show_is_handed_in() -> None:
    """1.0 and True are shown as the file has them."""
    path: Path = ("households", 0, "members")
    (flaw,) = _refuse({"households": [_household(members=0.5)]}, written={path: "7.0"})
    assert flaw.details == {"key": "members", "written": "7.0", "write": "members: 7", "near": "7"}


@pytest.mark.parametrize(
    ("written", "write"),
    [
        ("30/06/2023", "date: 2023-06-30"),
        ("2023-6-3", "date: 2023-06-03"),
        ("3.6.2023", "date: 2023-06-03"),
        ("31/06/2023", "date: …"),
        ("tháng 6", "date: …"),
    ],
)
def test_date_shows_how_to_write_it(written: str, write: str) -> None:
    """Day first or year first; an ellipsis where no day was meant."""
    flaw = _refuse_one(visits=[{"date": written}])
    assert (flaw.code, flaw.details["write"]) == (Reading.NOT_A_DATE, write)


@pytest.mark.parametrize(
    ("changes", "code", "details"),
    [
        ({"head": 5}, Reading.NOT_TEXT, {"key": "head", "written": "5", "write": 'head: "5"', "near": '"5"'}),
        (
            {"head": True},
            Reading.NOT_TEXT,
            {"key": "head", "written": "true", "write": 'head: "true"', "near": '"true"'},
        ),
        (
            {"causes": [5]},
            Reading.NOT_TEXT,
            {"key": "causes", "written": "5", "write": '"5"', "near": '"5"'},
        ),
        ({"head": " "}, Reading.BLANK_TEXT, {"key": "head", "written": '" "', "write": "head: …"}),
        ({"head": ""}, Reading.BLANK_TEXT, {"key": "head", "written": '""', "write": "head: …"}),
        ({"members": None}, Reading.EMPTY_VALUE, {"key": "members", "written": "", "write": "members: …"}),
        (
            {"visits": None},
            Reading.EMPTY_VALUE,
            {"key": "visits", "written": "", "write": "visits: [{date: …}]"},
        ),
        ({"members": [4]}, Reading.NOT_ONE_VALUE, {"key": "members", "write": "members: 4", "near": "4"}),
        ({"members": [4, 5]}, Reading.NOT_ONE_VALUE, {"key": "members", "write": "members: …"}),
        ({"head": {"a": 1}}, Reading.NOT_ONE_VALUE, {"key": "head", "write": "head: …"}),
        (
            {"causes": "illness"},
            Reading.NOT_A_LIST,
            {"key": "causes", "written": "illness", "write": "causes: [illness]", "near": "[illness]"},
        ),
        ({"causes": {}}, Reading.NOT_A_LIST, {"key": "causes", "write": "causes: […]"}),
        (
            {"visits": "2023-04-02"},
            Reading.NOT_A_LIST,
            {"key": "visits", "written": "2023-04-02", "write": "visits: [{date: …}]"},
        ),
        (
            {"entered": 5},
            Reading.NOT_A_MAPPING,
            {
                "key": "entered",
                "written": "5",
                "write": "entered: {date: …, as: new | returned | moved_in | split}",
            },
        ),
        ({"deprivations": [0]}, Reading.OUT_OF_RANGE, {"key": "deprivations", "written": "0", "limit": "≥ 1"}),
        ({"deprivations": [100]}, Reading.OUT_OF_RANGE, {"key": "deprivations", "written": "100", "limit": "≤ 99"}),
        (
            {"planned": "không"},
            Reading.NOT_YES_OR_NO,
            {"key": "planned", "written": "không", "write": "planned: false", "near": "false"},
        ),
        (
            {"planned": "có"},
            Reading.NOT_YES_OR_NO,
            {"key": "planned", "written": "có", "write": "planned: true", "near": "true"},
        ),
        ({"planned": 7}, Reading.NOT_YES_OR_NO, {"key": "planned", "written": "7", "write": "planned: true | false"}),
        (
            {"category": "near-poor"},
            Reading.NOT_A_CHOICE,
            {"key": "category", "written": "near-poor", "choices": ("poor", "near_poor"), "near": "near_poor"},
        ),
        (
            {"category": None},
            Reading.EMPTY_VALUE,
            {"key": "category", "written": "", "write": "category: poor | near_poor"},
        ),
        (
            {"groups": [1]},
            Reading.NOT_A_CHOICE,
            {
                "key": "groups",
                "written": "1",
                "choices": ("ethnic_minority", "no_labour_capacity", "merit"),
                "near": None,
            },
        ),
    ],
)
def test_each_misfit_has_its_rule(changes: dict[str, object], code: Reading, details: dict[str, object]) -> None:
    """Code and details say enough to mend the line without a manual."""
    flaw = _refuse_one(**changes)
    assert (flaw.code, flaw.details) == (code, details)


def test_unknown_key_names_the_near_one_only_when_near() -> None:
    """A misspelt key gets the key that was meant, another one the list of all."""
    near, far = (_refuse_one(**{key: 1}) for key in ("membres", "mã số"))
    assert near.code == far.code == Reading.UNKNOWN_KEY
    assert (near.details["near"], far.details["near"]) == ("members", None)
    assert isinstance(far.details["choices"], tuple)
    assert "cause_note" in far.details["choices"]


def test_missing_key_shows_the_line_to_add() -> None:
    """Also where what is missing is a mapping of its own."""
    data = {"commune": "Xã Thử", "province": "Tỉnh Thử", "year": 2023, "area": "rural", "villages": []}
    (flaw,) = _refuse(data, Plan)
    assert (flaw.code, flaw.path) == (Reading.MISSING_KEY, ("targets",))
    assert flaw.details["write"] == "targets: {poor: …, near_poor: …}"


@pytest.mark.parametrize(
    ("written", "write"),
    [("Thôn Đông", "id: thon-dong"), ("a" * 81, "id: …"), ("a b", "id: a-b"), ("…", "id: …")],
)
def test_id_shows_how_to_write_it(written: str, write: str) -> None:
    """The same words in small letters without marks."""
    village = {"id": written, "name": "Thôn Đông", "quota": {"poor": 0, "near_poor": 0}}
    (flaw,) = (flaw for flaw in _refuse({"villages": [village]}, Plan) if flaw.code != Reading.MISSING_KEY)
    assert (flaw.code, flaw.details["write"]) == (Reading.NOT_AN_ID, write)


@pytest.mark.parametrize("data", [[], 5, "x"])
def test_file_that_is_no_mapping_shows_what_it_should_be(data: object) -> None:
    """The whole file is refused in one sentence."""
    (flaw,) = _refuse(data)
    assert (flaw.code, flaw.path) == (Reading.NOT_A_MAPPING, ())
    assert str(flaw.details["write"]).startswith("households: [{id: …")


def test_long_values_are_cut() -> None:
    """A message stays a line."""
    shown = str(_refuse_one(members="x" * 1000).details["written"])
    assert len(shown) <= 60
    assert shown.endswith("…")


_JUNK: tuple[object, ...] = (None, True, 0.5, -1, 10**30, "", " ", "x", [], [None], [[]], {}, {"x": 1}, [{"x": 1}])


@pytest.mark.parametrize(
    ("file", "kind"),
    [(DataFile.HOUSEHOLDS, HouseholdFile), (DataFile.PLAN, Plan), (DataFile.DEPRIVATIONS, StandardFile)],
)
def test_whatever_stands_under_a_key_has_a_rule(file: DataFile, kind: type[Record], base: dict[str, str]) -> None:
    """No kind of value in any place of the files is without words, and what is left without it can be read."""
    source = read_source(base[file.value].encode(), file, kind)
    assert source.record is not None
    whole = json.loads(source.record.model_dump_json(by_alias=True, exclude_none=True))
    for holder, key in _places(whole):
        kept = holder[key]
        for junk in _JUNK:
            holder[key] = junk
            try:
                kind.model_validate_json(json.dumps(whole))
            except ValidationError as refused:
                flaws = list_refusals(refused, kind, {})
                assert {flaw.code for flaw in flaws} <= set(Reading)
                left = json.loads(json.dumps(whole))
                if prune(left, kind, (flaw.path for flaw in flaws)):
                    kind.model_validate_json(json.dumps(left))
        holder[key] = kept


def _places(value: object) -> list[tuple[Any, Any]]:
    items: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        items = [*value.items()]
    elif isinstance(value, list):
        items = [*enumerate(value[:1])]
    return [place for key, inner in items for place in ((value, key), *_places(inner))]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1,650,000", "1650000"),
        ("3 khẩu", "3"),
        ("+8", "8"),
        ("5.0", "5"),
    ],
)
def test_the_number_on_the_line_is_proposed(written: str, meant: str) -> None:
    """What the officer typed around a number does not hide which number is meant."""
    assert _refuse_one(members=written).details["write"] == f"members: {meant}"


@pytest.mark.parametrize("written", ["1 4 11", "2.1.9.5", "3 4 khẩu", "x", "4-5", "12 tháng", "1.650", "20%", "010"])
def test_no_number_is_made_of_what_may_be_another(written: str) -> None:
    """Numbers are never run together or guessed: what cannot be told stays open."""
    assert "near" not in _refuse_one(members=written).details


@pytest.mark.parametrize("written", ["(1, 4, 11)", "1; 4; 11", "1 4 11"])
def test_codes_written_otherwise_are_proposed_as_a_list(written: str) -> None:
    """A list of codes in other marks is proposed whole."""
    assert _refuse_one(deprivations=written).details["write"] == "deprivations: [1, 4, 11]"


def test_a_missing_key_that_stands_there_misspelt_is_told_once() -> None:
    """Who mended both findings would write the key twice."""
    misspelt = Flaw(Reading.UNKNOWN_KEY, ("households", 0, "membres"), {"near": "members"})
    missing = Flaw(Reading.MISSING_KEY, ("households", 0, "members"))
    other = Flaw(Reading.MISSING_KEY, ("households", 0, "head"))
    assert find_misspelt([misspelt, missing, other]) == {missing.path}


@pytest.mark.parametrize(
    ("head", "characters"),
    [
        ("Lê\tVăn", ("U+0009",)),
        ("Lê\nVăn", ("U+000A",)),
        ("Lê Văn\n", ("U+000A",)),
        ("\nLê\tVăn", ("U+0009", "U+000A")),
    ],
)
def test_name_stands_on_one_line(head: str, characters: tuple[str, ...]) -> None:
    """In a table a tab or a line end within a name looks like two names, and is found by neither."""
    flaw = _refuse_one(head=head)
    assert flaw.code is Reading.CONTROL
    assert flaw.details["characters"] == characters
    assert _refuse_one(head="\n").code is Reading.BLANK_TEXT


@pytest.mark.parametrize(
    "path", [("commune",), ("villages", 0, "name"), ("officers", 0, "aliases", 0), ("causes", 0, "name")]
)
def test_names_of_the_plan_stand_on_one_line(path: Path, base: dict[str, str]) -> None:
    """So do the other spellings."""
    data = compose(base["plan"]).data
    record: Any = data
    for step in path[:-1]:
        record = record.setdefault(step, [0]) if step == "aliases" else record[step]
    record[path[-1]] = "một\nhai"
    assert [(flaw.code, flaw.path) for flaw in _refuse(data, Plan)] == [(Reading.CONTROL, path)]
