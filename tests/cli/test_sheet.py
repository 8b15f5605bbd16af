"""The pages to take along: whose households, what was done, what is due; no person in them exists."""

from datetime import date
from pathlib import Path

import pytest
from command_line import Run
from made_up import book, household, review

from povplan.progress.tally import list_standings
from povplan.reports.takealong import Taking, household_page, officer_page
from povplan.words.language import Language

VI = Language.VI
DAY = date(2023, 6, 30)


def due(*people: dict[str, object], day: date = DAY, **changes: object) -> list[str]:
    """Return what is due for households, as their officer's page says it."""
    officers = [{"id": "le-thu", "name": "Lê Thử", "role": "overall", "villages": ["dong-mo"]}]
    made = book([household(n, **keys) for n, keys in enumerate(people, start=1)], officers=officers, **changes)  # type: ignore[arg-type]
    report = officer_page(Taking(made, day, VI), "le-thu", list_standings(made, day))
    return [str(row[4]) for row in report.sheets[1].rows]


def test_the_page_of_an_officer_has_only_the_households_in_charge(povplan: Run) -> None:
    told = povplan("sheet", "--officer", "Tran Vi Du", "--as-of", "2023-06-30").out
    assert told.startswith("PHIẾU THEO DÕI CỦA TRẦN VÍ DỤ NĂM 2023 – XÃ THỬ (đến hết ngày 30/06/2023)\n\nNội bộ:")
    assert "2. Trần Thị Mẫu (Thôn Tây; Nghèo; 3 khẩu)" in told
    assert "Nguyễn Văn Thử" not in told
    assert "1. Việc làm; 4. Bảo hiểm y tế; 10. Nhà tiêu hợp vệ sinh" in told
    assert "2 hộ, còn 2 hộ chưa thoát." in told


def test_the_page_of_a_village_has_only_its_households(povplan: Run) -> None:
    told = povplan("sheet", "--village", "thon dong", "--as-of", "2023-06-30", lang=Language.EN).out
    assert told.startswith("FOLLOW-UP SHEET OF VILLAGE THÔN ĐÔNG, 2023 – THỬ COMMUNE (as of 2023-06-30)")
    assert "Nguyễn Văn Thử" in told
    assert "Trần Thị Mẫu" not in told


def test_the_page_of_a_household_tells_all_of_it_and_what_is_due(povplan: Run) -> None:
    told = povplan("sheet", "--household", "tran thi mau", "--as-of", "2023-06-20").out
    assert told.startswith("PHIẾU THEO DÕI HỘ 2: Trần Thị Mẫu NĂM 2023")
    assert "Trần Thị Mẫu" in told
    assert "rà soát, thăm lần đầu, hỗ trợ lần đầu – chậm nhất 30/06/2023" in told


def test_what_is_due_follows_from_the_records() -> None:
    seen = {"visits": [{"date": "2023-05-02"}], "support": [{"date": "2023-05-03", "measure": "viec"}]}
    late = review("2023-05-01", "near_poor", "proposed", deprivations=[4])
    fresh = review("2023-06-20", "near_poor", "proposed", deprivations=[4])
    out = review("2023-06-10", "near_poor", deprivations=[4], decision="1/QĐ-UBND")
    gone = review("2023-06-10", "left", reason="moved")
    people = [{**seen, "reviews": [each]} for each in (late, fresh, out, gone)]
    assert due(*people, calendar=[{"id": "h", "name": "Họp", "date": "2023-06-30", "period": "half"}]) == [
        "quyết định về đề nghị ngày 01/05/2023 – đã quá hạn 30/05/2023",
        "quyết định về đề nghị ngày 20/06/2023 – chậm nhất 30/06/2023",
        "đã thoát",
        "không",
    ]
    assert due({}, day=date(2023, 5, 1)) == ["rà soát, thăm lần đầu, hỗ trợ lần đầu – chậm nhất 31/12/2023"]
    assert due({}, day=date(2024, 1, 10)) == ["không"]


def test_a_past_review_keeps_its_own_result() -> None:
    stays = review("2023-03-20", "poor", deprivations=[1, 2, 4], decision="1/QĐ-UBND")
    refused = review("2023-03-21", "near_poor", "rejected", deprivations=[4])
    officers = [{"id": "le-thu", "name": "Lê Thử", "role": "overall", "villages": ["dong-mo"]}]
    calendar = [{"id": "q", "name": "Họp", "date": "2023-03-31", "period": "quarter"}]
    people = [household(1, reviews=[stays]), household(2, reviews=[refused])]
    made = book(people, officers=officers, calendar=calendar)
    for day in (date(2023, 3, 31), date(2023, 5, 20)):
        report = officer_page(Taking(made, day, VI), "le-thu", list_standings(made, day))
        done = [str(row[3]) for row in report.sheets[1].rows]
        assert done == ["rà soát 20/03/2023 – công nhận: hộ nghèo", "rà soát 21/03/2023 – Không công nhận"], day


def test_a_proposal_to_fall_back_is_due_too() -> None:
    out = review("2023-02-10", "near_poor", deprivations=[4], decision="1/QĐ-UBND")
    falls = review("2023-06-18", "poor", "proposed", deprivations=[1, 2, 4])
    assert due({"reviews": [out, falls]}) == ["quyết định về đề nghị ngày 18/06/2023 – chậm nhất 30/06/2023"]


def test_a_household_that_has_not_come_in_yet_has_no_page(povplan: Run, folder: Path) -> None:
    households = folder / "households.yaml"
    text = households.read_text(encoding="utf-8").rstrip("\n").removesuffix("    planned: true")
    households.write_text(f"{text}    planned: false\n    entered: {{date: 2023-05-01, as: new}}\n", encoding="utf-8")
    last = text.rpartition("- id: ")[2].split()[0]
    told = povplan("sheet", "--household", last, "--as-of", "2023-04-30")
    assert (told.status, told.out) == (2, "")
    assert povplan("sheet", "--household", last, "--as-of", "2023-05-01").status == 0


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--officer", "le-mau", "--village", "thon-dong"),
        ("--household", "1", "--all", "x"),
        ("--all", "x", "-O", "table"),
        ("--officer", "nobody"),
    ],
)
def test_one_page_at_a_time(povplan: Run, arguments: tuple[str, ...]) -> None:
    assert povplan("sheet", *arguments).status == 2


def test_all_officers_get_a_file_each_and_none_is_replaced_unasked(povplan: Run, tmp_path: Path) -> None:
    folder = tmp_path / "phieu"
    assert povplan("sheet", "--all", str(folder), "--as-of", "2023-06-30").status == 0
    assert sorted(each.name for each in folder.iterdir()) == ["le-mau.html", "tran-vi-du.html"]
    assert "Nguyễn Văn Thử" not in (folder / "tran-vi-du.html").read_text(encoding="utf-8")
    (folder / "tran-vi-du.html").write_text("mine", encoding="utf-8")
    (folder / "le-mau.html").unlink()
    assert povplan("sheet", "--all", str(folder)).status == 3
    assert [each.name for each in folder.iterdir()] == ["tran-vi-du.html"]
    assert povplan("sheet", "--all", str(folder), "--force").status == 0
    assert "Nội bộ" in (folder / "tran-vi-du.html").read_text(encoding="utf-8")


def test_the_page_of_one_household_names_nobody_else() -> None:
    made = book([household(1), household(2)])
    standing = list_standings(made, DAY)[0]
    report = household_page(Taking(made, DAY, VI), standing)
    said = repr([(sheet.title, sheet.rows, sheet.notes) for sheet in report.sheets])
    assert "Lê Văn Mẫu 2" not in said
