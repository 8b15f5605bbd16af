"""A whole year of the shipped plan, played with the commands alone, right at every quarter, and all taken back."""

import json
import shutil
from pathlib import Path

import pytest

from povplan.cli.shell import run
from povplan.cli.speech import Speech
from povplan.words.language import Language

SHIPPED = Path(__file__).parents[2] / "data"

DECISIONS = ("--decision", "52/QĐ-UBND")

YEAR: tuple[tuple[str, ...], ...] = (
    # January to March: visits and first help; the one household whose measures close what it takes is out.
    *(("visit", str(n), "--date", f"2023-02-{n:02d}", "--by", "le-dung", "--outlook", "likely") for n in range(1, 5)),
    ("visit", "5", "--date", "2023-03-05", "--outlook", "khó", "--need", "vay vốn"),
    ("support", "9", "--date", "2023-02-20", "--measure", "means", "--kind", "grant", "--amount", "15.000.000"),
    ("review", "9", "--date", "2023-03-15", "--category", "near_poor", "--deprivations", "4,11"),
    ("recognise", "--household", "9", "--date", "2023-03-28", "--decision", "11/QĐ-UBND"),
    # April to June: regular reviews, by income and by indicators; one household moves away; two near-poor are out.
    ("review", "1", "--date", "2023-06-15", "--category", "near_poor", "--deprivations", "2,4"),
    ("review", "2", "--date", "2023-06-15", "--category", "not_poor", "--income", "1650000"),
    ("review", "7", "--date", "2023-06-15", "--category", "not_poor", "--score-a", "150"),
    ("recognise", "--village", "xu-xuyen", "--date", "2023-06-28", "--decision", "31/QĐ-UBND"),
    ("review", "16", "--date", "2023-06-15", "--category", "not_poor", "--income", "1.700.000"),
    ("recognise", "--village", "Lương Ngọc", "--date", "30/06/2023", "--decision", "32/QĐ-UBND"),
    ("review", "3", "--date", "2023-06-20", "--category", "left", "--reason", "moved", "--state", "recognised"),
    # July to September: another takes the place of the one that left; one falls back; a new one comes in.
    (
        *("add", "--head", "Hoàng Thị Thử", "--members", "4", "--workers", "2", "--category", "poor"),
        *("--village", "xu-xuyen", "--deprivations", "1,4,10", "--causes", "capital", "--measures", "capital"),
    ),
    ("review", "7", "--date", "2023-08-20", "--category", "near_poor", "--income", "1400000", "--decision", "40"),
    (
        *("add", "--head", "Mùa A Thí", "--members", "5", "--workers", "2", "--category", "poor", "--village"),
        *("hoa-thuan", "--deprivations", "1,4,10", "--entered", "2023-08-25", "--as", "new", "--decision", "41"),
    ),
    # September to December: the periodic review of all that are left; one is refused, then all others are recognised.
    *(
        ("review", str(n), "--date", "2023-10-10", "--category", "near_poor", "--deprivations", "4")
        for n in (4, 5, 6, 8, 10, 11, 12, 13, 15, 18, 19, 20, 21, 23)
    ),
    *(
        ("review", str(n), "--date", "2023-10-10", "--category", "not_poor", "--income", "1800000")
        for n in (7, 14, 17, 22)
    ),
    ("review", "20", "--date", "2023-11-20", "--category", "poor", "--state", "rejected"),
    *(
        ("recognise", "--village", village, "--date", "2023-12-10", *DECISIONS)
        for village in ("xu-xuyen", "kim-mam", "luong-ngoc", "hoa-thuan")
    ),
)

QUARTERS = {
    # By day: poor done, of these near-poor, left, proposed, remaining; near-poor done, remaining; both classes at the
    # end (of the poor one more at the start than the plan's 17: who took the place of the one that left counts too).
    "2023-01-01": (0, 0, 0, 0, 17, 0, 5, 18, 5),
    "2023-03-31": (1, 1, 0, 0, 16, 0, 5, 17, 6),
    "2023-06-30": (3, 2, 1, 0, 14, 2, 3, 14, 5),
    "2023-09-30": (3, 2, 1, 0, 14, 1, 4, 15, 6),
    "2023-11-30": (3, 2, 1, 13, 14, 1, 4, 15, 6),
    "2023-12-31": (16, 15, 1, 0, 1, 5, 0, 2, 15),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the shipped plan."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "data"))


def call(folder: Path, *arguments: str) -> int:
    return run(["--data", str(folder), *arguments], Speech(Language.VI, Language.VI))


def test_a_year_is_right_at_every_quarter_and_can_be_taken_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "households.yaml"
    first = file.read_bytes()
    for arguments in YEAR:
        assert call(folder, *arguments) == 0, arguments
        told = capsys.readouterr().out
        assert len(told.splitlines()) == 1, told
    assert call(folder, "validate", "-O", "json") == 0
    capsys.readouterr()
    for day, expected in QUARTERS.items():
        assert call(folder, "status", "--as-of", day, "-O", "json") == 0
        status = json.loads(capsys.readouterr().out)
        poor, near_poor, net = status["total"]["poor"], status["total"]["near_poor"], status["net"]
        found = (
            *(poor[key] for key in ("done", "to_near_poor", "left", "proposed", "remaining")),
            *(near_poor[key] for key in ("done", "remaining")),
            *(net[category]["end"] for category in ("poor", "near_poor")),
        )
        assert found == expected, day
        assert poor["done"] == poor["to_near_poor"] + poor["above_line"]
    for _ in YEAR:
        assert call(folder, "undo") == 0
    assert file.read_bytes() == first
    assert [each.name for each in folder.iterdir() if each.name.startswith(".")] == [".povplan"]
