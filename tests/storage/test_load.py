"""A folder is read whole: what is broken is told, and hides nothing that is not."""

import gc
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from phrases import as_told

from povplan.errors import PovplanError
from povplan.model.finding import Subject
from povplan.model.kinds import DataFile
from povplan.storage.load import Loaded, load
from povplan.words import failures

Write = Callable[[str], Path]


def _codes(loaded: Loaded) -> list[str]:
    return [finding.code for finding in loaded.findings]


def _ids(loaded: Loaded) -> list[int]:
    assert loaded.book is not None
    return [household.id for household in loaded.book.households]


def test_folder_without_a_mistake_is_read_whole(folder: Path) -> None:
    """Plan, households and standards are there, nothing is found, nothing is unread."""
    loaded = load(folder)
    assert loaded.findings == ()
    assert loaded.book is not None
    assert loaded.book.plan.commune == "Xã Thử"
    assert len(loaded.book.standards[0].indicators) == 12
    assert _ids(loaded) == [1, 2, 3, 4]
    assert loaded.book.unread.positions == {}
    assert all(source.is_plain for source in loaded.sources.values())


def test_broken_household_hides_no_other(write_households: Write, base: dict[str, str]) -> None:
    """Each broken household is told by its name, the others are in the book with their places in the file."""
    text = base["households"].replace("members: 4", 'members: "4"').replace("workers: 3", "workers: ba")
    loaded = load(write_households(text))
    assert [(f.code, f.path, f.subject) for f in loaded.findings] == [
        ("YM027", ("households", 0, "members"), Subject("household", "Nguyễn Văn Thử", 1)),
        ("YM027", ("households", 2, "workers"), Subject("household", "Lê Văn Ví", 3)),
    ]
    assert _ids(loaded) == [2, 4]
    assert loaded.book is not None
    assert loaded.book.unread.households == 2
    assert loaded.book.unread.positions == {"households": (1, 3)}


def test_household_is_kept_without_its_unknown_keys_and_broken_parts(
    write_households: Write, base: dict[str, str]
) -> None:
    """A misspelt key or a broken review does not cost the household."""
    text = base["households"].replace("state: recognised", "state: xong").replace("cause_note:", "cause_nte:")
    loaded = load(write_households(text))
    assert _codes(loaded) == ["YM032", "YM025"]
    assert _ids(loaded) == [1, 2, 3, 4]
    assert loaded.book is not None
    assert loaded.book.unread.households == 0
    assert loaded.book.households[0].reviews == ()
    assert len(loaded.book.households[0].visits) == 1


def test_findings_of_all_files_come_together(folder: Path) -> None:
    """Three broken files need one run."""
    for name, old, new in (
        ("plan", "year: 2023", "year: nay"),
        ("households", "members: 4", "members: bốn"),
        ("deprivations", "first_year: 2022", "first_year: 2022.0"),
    ):
        path = folder / f"{name}.yaml"
        path.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))
    loaded = load(folder)
    assert [finding.file for finding in loaded.findings] == [DataFile.DEPRIVATIONS, DataFile.PLAN, DataFile.HOUSEHOLDS]
    assert loaded.book is None


def test_plan_is_kept_without_its_broken_records(folder: Path) -> None:
    """Rules learn which ids were lost, as written and as meant, and which lists are not whole."""
    path = folder / "plan.yaml"
    text = path.read_text(encoding="utf-8")
    text = (
        text.replace("id: loan,", "id: Vay vốn,")
        .replace("name: Thôn Tây", "name: 5")
        .replace("language: vi", "language: fr")
    )
    path.write_bytes(text.encode())
    loaded = load(folder)
    assert _codes(loaded) == ["YM032", "YM029", "YM034"]
    assert loaded.book is not None
    assert [village.id for village in loaded.book.plan.villages] == ["thon-dong"]
    assert loaded.book.unread.ids == {"thon-tay", "Vay vốn", "vay-von"}
    assert loaded.book.unread.positions == {"villages": (0,), "measures": (0, 1, 2), "language": ()}


@pytest.mark.parametrize(("name", "unread"), [("households", "households"), ("deprivations", "standards")])
def test_file_that_cannot_be_read_leaves_the_rest(folder: Path, name: str, unread: str) -> None:
    """A syntax error in one file leaves a book without its records, which no rule then takes for missing."""
    (folder / f"{name}.yaml").write_bytes(b"x: [")
    loaded = load(folder)
    assert _codes(loaded) == ["YM003"]
    assert loaded.book is not None
    assert loaded.book.unread.positions == {unread: ()}
    assert (loaded.book.unread.households > 1000) == (name == "households")


def test_alias_is_told_once(write_households: Write, base: dict[str, str]) -> None:
    """The value that an alias leaves empty is not called empty too."""
    loaded = load(write_households(base["households"].replace("members: 4", "members: *m")))
    assert _codes(loaded) == ["YM017"]
    assert _ids(loaded) == [2, 3, 4]


def test_merge_key_is_told_once(write_households: Write, base: dict[str, str]) -> None:
    """Its alias says it all; the household is kept."""
    loaded = load(write_households(base["households"].replace("    members: 4", "    <<: *m\n    members: 4")))
    assert _codes(loaded) == ["YM017"]
    assert _ids(loaded) == [1, 2, 3, 4]


def test_duplicate_key_costs_the_household(write_households: Write, base: dict[str, str]) -> None:
    """Nobody knows which of two values is meant, so neither is used; fast and exact way agree."""
    loaded = load(write_households(base["households"].replace("members: 4", "members: 4\n    members: 5")))
    assert [(f.code, f.place) for f in loaded.findings] == [("YM019", (6, 5))]
    assert _ids(loaded) == [2, 3, 4]


def test_duplicate_key_is_found_beside_other_errors(write_households: Write, base: dict[str, str]) -> None:
    """A file that pydantic refuses is not taken from the fast way when a key stands twice in it."""
    text = base["households"].replace("members: 4", "members: 4\n    members: 5").replace("workers: 3", "workers: ba")
    assert _codes(load(write_households(text))) == ["YM019", "YM027"]


def test_json_that_is_none_goes_the_exact_way(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever rapidyaml may come to write, the exact way decides."""
    monkeypatch.setattr("povplan.storage.load.read_fast", lambda _: b'{"households": [+8]}')
    loaded = load(folder)
    assert loaded.findings == ()
    assert _ids(loaded) == [1, 2, 3, 4]


def test_control_character_costs_only_its_household(write_households: Write, base: dict[str, str]) -> None:
    """The finding stands at the character; the others are read."""
    loaded = load(write_households(base["households"].replace("Lê Văn Ví", "Lê\x00 Văn Ví")))
    assert [(f.code, f.place) for f in loaded.findings] == [("YM012", (36, 13))]
    assert _ids(loaded) == [1, 2, 4]


def test_names_are_composed(write_households: Write, base: dict[str, str]) -> None:
    """Text from a Mac, with marks as characters of their own, equals the same text from elsewhere."""
    loaded = load(write_households(base["households"].replace("Lê Văn Ví", "Le\u0302 Va\u0306n Vi\u0301")))
    assert loaded.book is not None
    assert loaded.book.households[2].head == "Lê Văn Ví"


@pytest.mark.parametrize("name", ["deprivations", "plan", "households"])
def test_missing_file_is_named(folder: Path, name: str) -> None:
    """The error of the operating system bears the file's name; the entry point makes a sentence of it."""
    (folder / f"{name}.yaml").unlink()
    with pytest.raises(FileNotFoundError) as missing:
        load(folder)
    assert Path(str(missing.value.filename)) == folder / f"{name}.yaml"


def test_folder_in_place_of_a_file_is_named(folder: Path) -> None:
    """So is a folder where a file should be."""
    (folder / "plan.yaml").unlink()
    (folder / "plan.yaml").mkdir()
    with pytest.raises(PovplanError, match=as_told(failures.NOT_A_PLAIN_FILE)) as refused:
        load(folder)
    assert refused.value.details["file"] == str(folder / "plan.yaml")


def test_collector_is_as_before(folder: Path) -> None:
    """Reading leaves Python's collector on, or off, as it was, also when a file is missing."""
    load(folder)
    assert gc.isenabled()
    gc.disable()
    try:
        load(folder)
        assert not gc.isenabled()
    finally:
        gc.enable()
    shutil.rmtree(folder)
    with pytest.raises(FileNotFoundError):
        load(folder)
    assert gc.isenabled()


def test_a_character_that_nobody_sees_is_named_in_the_value(write_households: Write, base: dict[str, str]) -> None:
    """A blank that does not break, between the numbers of a list, is not a number and looks like nothing."""
    text = base["households"].replace("deprivations: [", "deprivations: [\u00a0", 1)
    (found,) = [each for each in load(write_households(text)).findings if each.code == "YM027"]
    assert str(found.details["written"]).startswith("[U+00A0]")
