"""Where the data are looked for, and what is said where they are not quite there."""

import shutil
from pathlib import Path

import pytest
from command_line import run_on


def test_a_tilde_is_opened_out(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(folder.parent))
    monkeypatch.setenv("USERPROFILE", str(folder.parent))
    assert run_on(Path("~") / folder.name, capsys, monkeypatch)("status").status == 0


@pytest.mark.parametrize("name", ["plan.yaml", "households.yaml", "deprivations.yaml"])
def test_a_data_file_stands_for_its_folder(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run_on(folder / name, capsys, monkeypatch)("status").status == 0


@pytest.mark.parametrize("quote", ['"', "'"])
def test_quotation_marks_around_the_path_are_named(
    quote: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = run_on(Path(f"{quote}{folder}{quote}"), capsys, monkeypatch)("status")
    assert told.status == 3
    assert f"Hãy bỏ dấu ngoặc: {folder}" in told.err


@pytest.mark.parametrize("file", ["plan", "households", "deprivations"])
@pytest.mark.parametrize("ending", [".yml", ".yaml.txt", ".YAML"])
def test_a_file_of_another_ending_is_named(
    file: str, ending: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / f"{file}.yaml").rename(folder / f"{file}{ending}")
    if (folder / f"{file}.yaml").exists():
        pytest.skip("the system takes both for one name")
    told = run_on(folder, capsys, monkeypatch)("status")
    assert told.status == 3
    assert f"có {file}{ending}: hãy đổi tên tệp đó thành {file}.yaml." in told.err


def test_where_there_is_nothing_like_it_the_way_to_a_plan_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(folder)
    told = run_on(folder, capsys, monkeypatch)("status")
    assert told.status == 3
    assert "povplan init" in told.err


def test_a_folder_that_is_not_there_is_called_so_and_its_neighbour_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "thu").mkdir()
    (tmp_path / "thu" / "plan.yaml").write_text("", encoding="utf-8")
    told = run_on(tmp_path / "Thuu", capsys, monkeypatch)("status")
    assert told.status == 3
    assert f"Không có thư mục {tmp_path / 'Thuu'}. Để tạo" in told.err
    assert f"Có phải “{tmp_path / 'thu'}”?" in told.err
    alone = run_on(tmp_path / "xa" / "data", capsys, monkeypatch)("status")
    assert alone.err.startswith(f"Lỗi: Không có thư mục {tmp_path / 'xa' / 'data'}.")
