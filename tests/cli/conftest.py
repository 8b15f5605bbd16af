"""A made-up plan that may be changed, and what runs commands on it."""

import shutil
from pathlib import Path

import pytest
from command_line import Run, run_on

BASE = Path(__file__).parents[1] / "broken" / "base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a plan of made-up people that may be changed."""
    return Path(shutil.copytree(BASE, tmp_path / "data"))


@pytest.fixture
def povplan(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on the plan, with the boundary's exit statuses."""
    return run_on(folder, capsys, monkeypatch)
