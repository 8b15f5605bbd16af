"""A new plan's files are written all together or not at all, and replace nothing."""

import os
from pathlib import Path

import pytest

from povplan.storage.new_folder import read_sample, read_standard, write_folder

DATA = Path(__file__).parents[2] / "data"
FILES = {"schema/plan.schema.json": b"{}", "households.yaml": b"households: []\n", "plan.yaml": b"year: 2026\n"}


def everything_in(folder: Path) -> set[str]:
    """Return all that a folder holds, by its path within it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_the_standard_is_the_one_of_the_repository() -> None:
    assert read_standard() == (DATA / "deprivations.yaml").read_bytes()


def test_the_sample_has_the_two_files_of_a_commune() -> None:
    assert list(read_sample()) == ["plan.yaml", "households.yaml"]


def test_missing_folders_are_made(tmp_path: Path) -> None:
    write_folder(tmp_path / "a" / "b", FILES)
    assert everything_in(tmp_path / "a" / "b") == {"schema", *FILES}
    assert {name: (tmp_path / "a" / "b" / name).read_bytes() for name in FILES} == FILES


def test_what_else_is_in_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"mine")
    write_folder(tmp_path, FILES)
    assert (tmp_path / "notes.txt").read_bytes() == b"mine"


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_there_is_never_replaced(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(b"mine")
    before = everything_in(tmp_path)
    with pytest.raises(FileExistsError) as error:
        write_folder(tmp_path, FILES)
    assert error.value.filename == str(tmp_path / name)
    assert everything_in(tmp_path) == before
    assert (tmp_path / name).read_bytes() == b"mine"


def test_a_link_to_nowhere_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        write_folder(tmp_path, FILES)


@pytest.mark.parametrize("stop", [OSError("full"), KeyboardInterrupt()])
@pytest.mark.parametrize("after", [0, 1, 2, 3, 4])
def test_what_fails_midway_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException, after: int
) -> None:
    written = []

    def fsync(number: int) -> None:
        written.append(number)
        if len(written) > after:
            raise stop

    monkeypatch.setattr(os, "fsync", fsync)
    (tmp_path / "kept").mkdir()
    with pytest.raises(type(stop)):
        write_folder(tmp_path / "new" / "data", FILES)
    assert everything_in(tmp_path) == {"kept"}


def test_a_folder_without_a_plan_can_be_begun_again(tmp_path: Path) -> None:
    """As a process that is killed leaves it: each file whole or not at all, the plan last."""
    names = list(FILES)
    assert names[-1] == "plan.yaml"
    for count in range(len(names)):
        folder = tmp_path / str(count)
        write_folder(folder, {name: FILES[name] for name in names[:count]} or {"schema/x.json": b"{}"})
        (folder / ".plan.yaml.povplan-999999999").write_bytes(b"year: 20")
        write_folder(folder, FILES)
        assert {name: (folder / name).read_bytes() for name in FILES} == FILES
        assert not (folder / ".plan.yaml.povplan-999999999").exists()


def test_what_another_beginning_wrote_gives_way_if_it_holds_nothing(tmp_path: Path) -> None:
    list_ = b"# yaml-language-server: $schema=x\n# 2025\nhouseholds: []\n"
    schema = b'{\n  "$schema": "x",\n  "title": "plan.yaml",\n  "description": '
    write_folder(tmp_path, {"schema/plan.schema.json": schema + b'"vi"}', "households.yaml": list_})
    files = {
        "schema/plan.schema.json": schema + b'"en"}',
        "households.yaml": list_.replace(b"2025", b"2026"),
        "plan.yaml": b"year: 2026\n",
    }
    write_folder(tmp_path, files)
    assert {name: (tmp_path / name).read_bytes() for name in files} == files


def test_a_list_with_households_never_gives_way(tmp_path: Path) -> None:
    list_ = b"# yaml-language-server: $schema=x\nhouseholds:\n  - id: 1\n"
    (tmp_path / "households.yaml").write_bytes(list_)
    empty = b"# yaml-language-server: $schema=x\nhouseholds: []\n"
    with pytest.raises(FileExistsError):
        write_folder(tmp_path, {"households.yaml": empty, "plan.yaml": b"year: 2026\n"})
    assert (tmp_path / "households.yaml").read_bytes() == list_


def test_what_somebody_else_put_there_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(number: int) -> None:
        (tmp_path / "data" / "schema" / "theirs").write_bytes(b"theirs")
        raise OSError(number)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(OSError, match=r"\d"):
        write_folder(tmp_path / "data", FILES)
    assert everything_in(tmp_path) == {"data", "data/schema", "data/schema/theirs"}


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"mine")
    with pytest.raises(OSError, match="data"):
        write_folder(tmp_path / "data", FILES)
    assert everything_in(tmp_path) == {"data"}
