"""Births, mergers, splits, departures and returns: what the commands record, and what the forms make of it."""

import json
from pathlib import Path
from typing import Any

import pytest
from command_line import Run, text_of

WHOLE = ("changes", "--from", "2023-01-01", "--to", "2023-12-31", "-O", "json")


def poor(povplan: Run, *command: str) -> dict[str, Any]:
    """Return the columns of form 2 for the year, or for the span of a command."""
    told = povplan(*(command or WHOLE))
    assert told.status == 0, told.err
    found: dict[str, Any] = json.loads(told.out)["movement"]["poor"]["total"]
    return found


def test_a_merger_counts_no_person_twice(povplan: Run, folder: Path) -> None:
    before = poor(povplan)
    gone = ("review", "2", "--date", "2023-07-01", "--category", "left", "--reason", "merged", "--into", "1")
    assert povplan(*gone).status == 0
    told = povplan("edit", "1", "--members", "7", "--since", "2023-07-01")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("Hộ 1 (Nguyễn Văn Thử): đã ghi thay đổi số khẩu ngày 01/07/2023: 7 khẩu.")
    assert "members: 4\n" in text_of(folder).split("- id: 2")[0]
    assert "members_since:\n      - date: 2023-07-01\n        members: 7\n" in text_of(folder)
    after = poor(povplan)
    assert after["start"] == before["start"] == {"households": 2, "persons": 7}
    assert after["other_decrease"] == {"households": 1, "persons": 3}
    assert after["other_increase"] == {"households": 0, "persons": 3}


def test_without_a_date_the_start_changes_and_that_is_said(povplan: Run) -> None:
    told = povplan("edit", "2", "--members", "7")
    assert told.status == 0
    assert "Số khẩu: 3 → 7" in told.out
    assert "povplan edit 2 --members 7 --since" in told.err
    assert poor(povplan)["start"]["persons"] == 11


def test_the_same_day_again_takes_the_place_of_what_was_there(povplan: Run, folder: Path) -> None:
    for members in ("5", "6"):
        assert povplan("edit", "2", "--members", members, "--since", "01/05/2023").status == 0
    assert text_of(folder).count("date: 2023-05-01") == 1
    assert "{date: 2023-05-01, members: 6}" in text_of(folder)


def test_a_date_without_members_is_refused(povplan: Run, folder: Path) -> None:
    before = text_of(folder)
    told = povplan("edit", "2", "--workers", "1", "--since", "2023-05-01")
    assert (told.status, text_of(folder)) == (2, before)
    assert "--since cần có --members." in told.err


@pytest.mark.parametrize("day", ["2022-12-31", "2093-01-01"])
def test_a_date_before_the_year_or_ahead_is_refused(day: str, povplan: Run, folder: Path) -> None:
    before = text_of(folder)
    assert povplan("edit", "2", "--members", "5", "--since", day).status == 1
    assert text_of(folder) == before


def test_a_split_names_the_household_it_came_out_of(povplan: Run, folder: Path) -> None:
    asked = ("--head", "Tách", "--members", "2", "--workers", "1", "--category", "poor", "--village", "thon-tay")
    codes = ("--deprivations", "1,4,10")
    entered = ("--entered", "2023-07-01", "--as", "split", "--from", "2", "--decision", "9/QĐ")
    assert povplan("add", *asked, *codes, *entered).status == 0
    assert "{date: 2023-07-01, as: split, from: 2, decision: 9/QĐ}" in text_of(folder)
    told = povplan("add", *asked, *codes, *entered[:-3], "99", *entered[-2:])
    assert told.status == 1
    assert "HH013" in told.err


def test_who_left_is_recognised_and_asks_for_no_decision(povplan: Run, folder: Path) -> None:
    assert povplan("review", "2", "--date", "2023-07-01", "--category", "left", "--reason", "moved").status == 0
    assert "{date: 2023-07-01, category: left, state: recognised, reason: moved}" in text_of(folder)


def test_who_moved_away_may_come_back(povplan: Run) -> None:
    assert povplan("review", "2", "--date", "2023-03-01", "--category", "left", "--reason", "moved").status == 0
    back = ("review", "2", "--date", "2023-09-20", "--category", "poor", "--decision", "10/QĐ", "--income", "900000")
    assert povplan(*back, "--deprivations", "1,2,4").status == 0
    assert poor(povplan)["other_decrease"] == {"households": 0, "persons": 0}
    spring = poor(povplan, "changes", "--from", "2023-01-01", "--to", "2023-06-01", "-O", "json")
    autumn = poor(povplan, "changes", "--from", "2023-09-01", "--to", "2023-12-01", "-O", "json")
    assert spring["other_decrease"] == autumn["other_increase"] == {"households": 1, "persons": 3}
    assert "Trở lại xã" in povplan("changes", "--from", "2023-01-01", "--to", "2023-12-31").out


def test_who_died_does_not_come_back(povplan: Run, folder: Path) -> None:
    assert povplan("review", "2", "--date", "2023-03-01", "--category", "left", "--reason", "died").status == 0
    before = text_of(folder)
    back = ("review", "2", "--date", "2023-09-20", "--category", "poor", "--decision", "10", "--deprivations", "1,2,4")
    told = povplan(*back)
    assert (told.status, text_of(folder)) == (1, before)
    assert "RV013" in told.err


def test_the_page_of_a_household_shows_the_members_of_the_day(povplan: Run) -> None:
    assert povplan("edit", "2", "--members", "5", "--since", "2023-05-01").status == 0
    assert "5 khẩu, 2 lao động (đầu năm 3)" in povplan("show", "2").out
    assert "3 khẩu, 2 lao động\n" in povplan("show", "2", "--as-of", "2023-04-30").out
