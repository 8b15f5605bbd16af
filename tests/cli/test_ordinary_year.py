"""A year of events as every commune has them: each is recorded by a command, and the year validates without error."""

import shlex
import shutil
from pathlib import Path

import pytest
from command_line import run_on

EVENTS = {
    "an exit out of poverty": """
        review 6 --date 2025-03-17 --category not_poor --deprivations none
        review 6 --date 2025-03-28 --category not_poor --deprivations none --decision 71
    """,
    "a return into poverty": """
        review 6 --date 2025-09-16 --category poor --deprivations 1,4,9
        review 6 --date 2025-09-29 --category poor --deprivations 1,4,9 --decision 72
    """,
    "a departure": """
        review 12 --date 2025-04-22 --category left --reason moved
    """,
    "and the way back": """
        review 12 --date 2025-08-20 --category poor --decision 73
    """,
    "a namesake from the start": """
        add --head "Mùa A Nếnh" --members 3 --workers 1 --category poor --village pu-sung \
            --causes capital --deprivations 1,4,9 --planned no
    """,
    "a namesake who came": """
        add --head "Lò Thị Bang" --members 4 --workers 2 --category poor --village suoi-lau \
            --causes land --deprivations 1,4,9 --planned no --entered 2025-06-27 --as new --decision 74
    """,
    "a split": """
        add --head "Giàng Thị Mẫu" --members 2 --workers 2 --category poor --village pu-sung \
            --causes land --deprivations 1,4,9 --planned no --entered 2025-05-28 --as split --from 27 --decision 75
        edit 27 --members 7 --since 2025-05-28
    """,
    "a refusal": """
        review 30 --date 2025-05-16 --category not_poor --deprivations none
        review 30 --date 2025-05-28 --category not_poor --state rejected --note "nhà tạm"
    """,
    "and a new proposal": """
        review 30 --date 2025-10-16 --category not_poor --deprivations none
        recognise --household 30 --date 2025-10-28 --decision 76
    """,
    "a decision of January": """
        review 27 --date 2025-12-16 --category near_poor --kind periodic --deprivations 1,4
        recognise --household 27 --date 2026-01-08 --decision 2/QĐ-UBND
    """,
}


def test_each_event_is_recorded_and_the_year_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    povplan = run_on(folder, capsys, monkeypatch)
    assert povplan("init", str(folder), "--sample").status == 0
    for event, commands in EVENTS.items():
        for command in commands.strip().splitlines():
            told = povplan(*shlex.split(command))
            assert told.status == 0, f"{event}: {told.err}"
    told = povplan("validate")
    assert told.status == 0, told.out
    assert "\n0 lỗi, " in f"\n{told.out}"
    # Nothing of it depends on the journal: the files alone are as good.
    shutil.rmtree(folder / ".povplan")
    assert povplan("validate").status == 0
