"""A made-up plan that may be changed, and what runs commands on it."""

import json
import shutil
from pathlib import Path

import pytest
from command_line import Run, run_on
from made_up import whole_year

BASE = Path(__file__).parents[1] / "broken" / "base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a plan of made-up people that may be changed."""
    return Path(shutil.copytree(BASE, tmp_path / "data"))


@pytest.fixture
def povplan(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on the plan, with the boundary's exit statuses."""
    return run_on(folder, capsys, monkeypatch)


@pytest.fixture
def on_whole_year(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on the made-up year, with the boundary's exit statuses."""
    made = whole_year()
    households = [each.model_dump(mode="json", by_alias=True, exclude_none=True) for each in made.households]
    for keys in households:
        for review in keys["reviews"]:
            if review["state"] == "recognised" and review["category"] != "left":
                review.setdefault("decision", "52/QĐ-UBND")
    files = {
        "plan": made.plan.model_dump(mode="json", by_alias=True, exclude_none=True),
        "households": {"households": households},
        "deprivations": {
            "standards": [each.model_dump(mode="json", by_alias=True, exclude_none=True) for each in made.standards]
        },
    }
    # JSON is YAML.
    for name, content in files.items():
        (tmp_path / f"{name}.yaml").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")

    return run_on(tmp_path, capsys, monkeypatch)
