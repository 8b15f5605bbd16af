"""Made-up files to read, and folders to read them from."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

BROKEN = Path(__file__).parents[1] / "broken"


@pytest.fixture
def base() -> dict[str, str]:
    """The text of each made-up file without a mistake, by the file's name without its ending."""
    return {path.stem: path.read_text(encoding="utf-8") for path in (BROKEN / "base").iterdir()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of its own with the three made-up files."""
    return Path(shutil.copytree(BROKEN / "base", tmp_path / "data"))


@pytest.fixture
def write_households(folder: Path) -> Callable[[str], Path]:
    """A function that writes households.yaml into such a folder and returns the folder."""

    def write(text: str) -> Path:
        (folder / "households.yaml").write_bytes(text.encode())
        return folder

    return write


@pytest.fixture
def many_households() -> Callable[[int], str]:
    """A function that returns households.yaml with so many made-up households, in the layout of the shipped file."""

    def make(count: int) -> str:
        return "households:\n" + "".join(map(_household, range(1, count + 1)))

    return make


def _household(number: int) -> str:
    poor = number % 3 > 0
    lines = [
        f"  - id: {number}",
        f"    head: Nguyễn Văn Thử {number}",
        f"    members: {number % 6 + 1}",
        f"    workers: {number % 2}",
        f"    category: {'poor' if poor else 'near_poor'}",
        f"    village: {'thon-dong' if number % 2 else 'thon-tay'}",
        "    causes: [illness, capital]",
        "    cause_note: Ốm đau, thiếu vốn",
        f"    deprivations: {[1, 4, 10] if poor else [4]}",
        "    helpers: [nguyen-thi-do]",
        "    measures: [jobs, loan]",
    ]
    if number % 4 == 0:
        lines += ["    visits:", "      - {date: 2023-04-02, by: le-mau, outlook: likely, need: vay vốn}"]
    return "".join(f"{line}\n" for line in lines)
