"""The recording commands with a person at the terminal, who is asked for what is missing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from terminal import CTRL_C, CTRL_D, Conversation, converse

ROOT = Path(__file__).parents[2]
BASE = Path(__file__).parents[1] / "broken" / "base"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a plan of made-up people that may be changed."""
    return Path(shutil.copytree(BASE, tmp_path / "data"))


def talk(folder: Path, arguments: Iterable[str], answers: Iterable[tuple[str, str]]) -> Conversation:
    kept = {name: "" for name in os.environ if name.startswith(("POVPLAN_", "NO_COLOR"))}
    return converse(
        ["-m", "povplan", *arguments],
        answers,
        folder=folder.parent,
        environment={**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
    )


def text_of(folder: Path) -> str:
    return (folder / "households.yaml").read_text(encoding="utf-8")


def test_a_review_is_asked_for_from_beginning_to_end(folder: Path) -> None:
    told = talk(
        folder,
        ["review"],
        [
            ("Gõ số hoặc tên (", "2"),
            ("Ngày (ví dụ 30/6/2023): ", "15/06/2023"),
            ("Gõ số hoặc tên (ví dụ 1): ", "2"),  # near_poor
            ("Gõ số hoặc tên [đề nghị]: ", ""),
            ("Gõ số hoặc tên [1,4,10]: ", "1,4"),
            ("Thu nhập, đồng/người/tháng (ví dụ 1.650.000; Enter để bỏ qua): ", ""),
            ("Ghi chú (ví dụ họp thôn; Enter để bỏ qua): ", "họp thôn"),
        ],
    )
    assert told.status == 0, told.screen
    for understood in ("Hộ 2: Trần Thị Mẫu, Thôn Tây.", "Ngày 15 tháng 6 năm 2023.", "Cận nghèo.", "Đề nghị."):
        assert f"  → {understood}\n" in told.screen
    said = (
        "Hộ 2 (Trần Thị Mẫu): đã ghi rà soát ngày 15/06/2023: Cận nghèo; Đề nghị công nhận; còn thiếu hụt chỉ số 1, 4"
    )
    assert said in " ".join(told.screen.split())  # Broken at words.
    line = "- {date: 2023-06-15, category: near_poor, state: proposed, deprivations: [1, 4], note: họp thôn}\n"
    assert line in text_of(folder)


def test_a_wrong_answer_is_told_and_asked_again(folder: Path) -> None:
    told = talk(
        folder,
        ["review", "2", "--category", "near_poor", "--deprivations", "1"],
        [("Ngày (", "31/06/2023"), ("Ngày (", "30/06/2023")],
    )
    assert told.status == 0, told.screen
    assert "không có ngày “31/06/2023” trong lịch; hãy xem lại ngày và tháng." in told.screen
    assert "date: 2023-06-30, category: near_poor, state: proposed, deprivations: [1]}" in text_of(folder)


def test_only_what_is_missing_is_asked_for_where_something_is_given(folder: Path) -> None:
    told = talk(folder, ["visit", "2", "--outlook", "likely"], [("Ngày (", "2023-05-01")])
    assert told.status == 0, told.screen
    assert "Nhu cầu" not in told.screen
    assert "- {date: 2023-05-01, outlook: likely}" in text_of(folder)


def test_why_a_household_left_is_asked_only_then(folder: Path) -> None:
    told = talk(
        folder,
        ["review", "2", "--date", "2023-05-01", "--category", "left", "--state", "recognised"],
        [("Lý do:", "chuyển đi")],
    )
    assert told.status == 0, told.screen
    assert "reason: moved}" in text_of(folder)


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_whoever_stops_leaves_nothing(folder: Path, key: str) -> None:
    before = text_of(folder)
    told = talk(folder, ["support", "2"], [("Ngày (", "2023-05-01"), ("Gõ số hoặc tên (", key)])
    assert told.status == 130
    assert "Đã dừng, chưa ghi gì." in told.screen
    assert text_of(folder) == before
    assert not (folder / ".povplan").exists()


def test_support_is_asked_for(folder: Path) -> None:
    told = talk(
        folder,
        ["support", "tran thi mau"],
        [
            ("Ngày (", "01/05/2023"),
            ("Gõ số hoặc tên (", "3"),
            ("Gõ số hoặc tên (", "cho vay"),
            ("Giá trị, đồng (", "1.650"),
            ("Giá trị, đồng (", "1,65 triệu"),
            ("Gõ số hoặc tên (", "1"),
            ("Ghi chú (", ""),
        ],
    )
    assert told.status == 0, told.screen
    assert "hãy ghi rõ 1.650đ hoặc 1.650.000đ." in told.screen
    assert "{date: 2023-05-01, measure: latrine, kind: loan, amount: 1650000, source: quy-thu}" in text_of(folder)


def test_a_village_with_its_waiting_proposals_is_chosen(folder: Path) -> None:
    talk(folder, ["review", "4", "--date", "2023-06-01", "--category", "not_poor", "--income", "1700000"], [])
    told = talk(
        folder,
        ["recognise"],
        [
            ("Gõ số hoặc tên (", "2"),
            ("Ngày quyết định (", "20/06/2023"),
            ("Số quyết định (", "60/QĐ-UBND"),
        ],
    )
    assert told.status == 0, told.screen
    assert "1  Thôn Đông (0 đề nghị đang chờ)\n  2  Thôn Tây (1 đề nghị đang chờ)\n" in told.screen
    assert "decision: 60/QĐ-UBND}" in text_of(folder)


def test_where_nothing_waits_the_village_is_asked_for_again(folder: Path) -> None:
    talk(folder, ["review", "4", "--date", "2023-06-01", "--category", "not_poor", "--income", "1700000"], [])
    told = talk(
        folder,
        ["recognise"],
        [
            ("Gõ số hoặc tên (", "1"),
            ("Ngày quyết định (", "20/06/2023"),
            ("Số quyết định (", "60/QĐ-UBND"),
            ("Gõ số hoặc tên (", "2"),
            ("Ngày quyết định (", "20/06/2023"),
        ],
    )
    assert told.status == 0, told.screen
    assert "decision: 60/QĐ-UBND}" in text_of(folder)


def test_errors_that_stop_a_command_break_between_words(folder: Path) -> None:
    file = folder / "households.yaml"
    file.write_text(text_of(folder).replace("members: 2\n", "members: hai\n"), encoding="utf-8")
    told = talk(folder, ["status"], [])
    assert told.status == 1
    assert max(map(len, told.screen.splitlines())) <= 80


def test_a_new_household_is_asked_for(folder: Path) -> None:
    told = talk(
        folder,
        ["add"],
        [
            ("Họ và tên chủ hộ (", "Đỗ Thị Mới"),
            ("Gõ số hoặc tên (", "thon tay"),
            ("Số khẩu (", "ba"),
            ("Số khẩu (", "3"),
            ("Số lao động (", "1"),
            ("Gõ số hoặc tên (", "cận nghèo"),
            ("Gõ số hoặc tên (", "4,10"),
            ("Gõ số hoặc tên (", "1,2"),
            ("Người, tổ chức giúp đỡ ở thôn (", "phạm văn ba"),
            ("Gõ số hoặc tên (", ""),
            ("Hộ vào danh sách trong năm thì ghi ngày vào (", ""),
            ("Gõ số hoặc tên [có]: ", "không"),
        ],
    )
    assert told.status == 0, told.screen
    assert "“ba” không phải là số nguyên" in told.screen
    assert text_of(folder).endswith(
        "  - id: 5\n    head: Đỗ Thị Mới\n    members: 3\n    workers: 1\n    category: near_poor\n"
        "    village: thon-tay\n    causes: [illness, capital]\n    deprivations: [4, 10]\n    helpers: [pham-van-ba]\n"
        "    planned: false\n"
    )


def test_how_a_household_came_in_during_the_year_is_asked_for(folder: Path) -> None:
    told = talk(
        folder,
        ["add", "--head", "Đỗ Thị Mới", "--members", "3", "--workers", "2", "--village", "thon-tay"],
        [("Gõ số hoặc tên (", "nghèo"), ("Gõ số hoặc tên (", "1,4,10")],
    )
    assert told.status == 0, told.screen
    assert "planned" not in text_of(folder).partition("Đỗ Thị Mới")[2]
    told = talk(
        folder,
        ["add"],
        [
            ("Họ và tên chủ hộ (", "Đỗ Thị Sau"),
            ("Gõ số hoặc tên (", "1"),
            ("Số khẩu (", "3"),
            ("Số lao động (", "2"),
            ("Gõ số hoặc tên (", "2"),
            ("Gõ số hoặc tên (", "4"),
            ("Gõ số hoặc tên (", ""),
            ("Người, tổ chức giúp đỡ ở thôn (", ""),
            ("Gõ số hoặc tên (", ""),
            ("Hộ vào danh sách trong năm thì ghi ngày vào (", "1/6/2023"),
            ("Gõ số hoặc tên (", "phát sinh mới"),
            ("Số quyết định đưa vào danh sách (", "1,4"),
            ("[c/K]: ", "k"),
            ("Số quyết định đưa vào danh sách (", "31/QĐ-UBND"),
        ],
    )
    assert told.status == 0, told.screen
    added = text_of(folder).partition("Đỗ Thị Sau")[2]
    assert "entered: {date: 2023-06-01, as: new, decision: 31/QĐ-UBND}" in added
    assert "planned: false" in added


def test_a_refusal_is_recorded_with_its_reason(folder: Path) -> None:
    told = talk(
        folder,
        ["review", "2"],
        [
            ("Ngày (", "15/06/2023"),
            ("Gõ số hoặc tên (", "2"),
            ("Gõ số hoặc tên [", "không công nhận"),
            ("Gõ số hoặc tên [", ""),
            ("Thu nhập, đồng/người/tháng (", ""),
            ("Lý do không công nhận (", ""),
            ("Lý do không công nhận (", "thu nhập chưa đạt"),
        ],
    )
    assert told.status == 0, told.screen
    assert "  → Hộ 2: Trần Thị Mẫu, Thôn Tây.\n" in told.screen.partition("Ngày (")[0]
    assert "state: rejected, deprivations: [1, 4, 10], note: thu nhập chưa đạt}" in text_of(folder)


def test_what_the_last_check_refuses_is_asked_again_and_the_rest_kept(folder: Path) -> None:
    told = talk(
        folder,
        ["add"],
        [
            ("Họ và tên chủ hộ (", "Đỗ Thị Mới"),
            ("Gõ số hoặc tên (", "1"),
            ("Số khẩu (", "3"),
            ("Số lao động (", "5"),
            ("Gõ số hoặc tên (", "2"),
            ("Gõ số hoặc tên (", "4"),
            ("Gõ số hoặc tên (", ""),
            ("Người, tổ chức giúp đỡ ở thôn (", ""),
            ("Gõ số hoặc tên (", ""),
            ("Hộ vào danh sách trong năm thì ghi ngày vào (", ""),
            ("Gõ số hoặc tên [có]: ", ""),
            ("Số lao động (", "2"),
        ],
    )
    assert told.status == 0, told.screen
    assert "số lao động phải từ 0 đến số khẩu" in " ".join(told.screen.split())
    assert told.screen.count("Họ và tên chủ hộ (") == 1
    assert "    head: Đỗ Thị Mới\n    members: 3\n    workers: 2\n" in text_of(folder)


def test_codes_that_do_not_fit_the_class_are_asked_again_together_with_it(folder: Path) -> None:
    told = talk(
        folder,
        ["add"],
        [
            ("Họ và tên chủ hộ (", "Đỗ Thị Mới"),
            ("Gõ số hoặc tên (", "1"),
            ("Số khẩu (", "3"),
            ("Số lao động (", "2"),
            ("Gõ số hoặc tên (", "nghèo"),
            ("Gõ số hoặc tên (", "4"),
            ("Gõ số hoặc tên (", ""),
            ("Người, tổ chức giúp đỡ ở thôn (", ""),
            ("Gõ số hoặc tên (", ""),
            ("Hộ vào danh sách trong năm thì ghi ngày vào (", ""),
            ("Gõ số hoặc tên [có]: ", ""),
            ("Gõ số hoặc tên (", "cận nghèo"),
            ("Gõ số hoặc tên (", "4"),
        ],
    )
    assert told.status == 0, told.screen
    assert "    category: near_poor\n" in text_of(folder).partition("Đỗ Thị Mới")[2]


def test_what_was_recorded_already_is_asked_for_another_day(folder: Path) -> None:
    visit = ["visit", "2", "--date", "2023-05-01"]
    assert talk(folder, visit, []).status == 0
    told = talk(
        folder,
        ["visit", "2"],
        [
            ("Ngày (", "1/5/2023"),
            ("Người thăm (", ""),
            ("Gõ số hoặc tên (", ""),
            ("Nhu cầu của hộ (", ""),
            ("Ghi chú (", ""),
            ("Ngày (", "2/5/2023"),
        ],
    )
    assert told.status == 0, told.screen
    assert "- {date: 2023-05-01}" in text_of(folder)
    assert "- {date: 2023-05-02}" in text_of(folder)


@pytest.mark.parametrize(("answer", "is_left"), [("", True), ("k", True), ("có", False)])
def test_a_household_is_shown_before_it_is_removed(folder: Path, answer: str, is_left: bool) -> None:
    told = talk(folder, ["remove", "2"], [("Xóa hộ này khỏi danh sách? [c/K]: ", answer)])
    assert told.status == 0, told.screen
    assert "→ Hộ 2: Trần Thị Mẫu, Thôn Tây." in told.screen
    assert ("Trần Thị Mẫu" in text_of(folder)) == is_left


@pytest.mark.parametrize(
    ("since", "written"),
    [
        ("", "    head: Phạm Thị Dụ\n    members: 3\n"),
        ("1/6/2023", "    members_since:\n      - {date: 2023-06-01, members: 3}\n"),
    ],
)
def test_what_is_to_be_changed_is_chosen_with_its_value(folder: Path, since: str, written: str) -> None:
    told = talk(
        folder,
        ["edit"],
        [
            ("Gõ số hoặc tên (", "4"),
            ("Gõ số hoặc tên (", "Số khẩu"),
            ("Giá trị mới (", "3"),
            ("Sửa thêm mục khác?", "k"),
            ("Số khẩu này tính từ ngày nào trong năm", since),
        ],
    )
    assert told.status == 0, told.screen
    assert "3   Số khẩu: 2\n" in told.screen
    assert written in text_of(folder)


def test_nobody_is_asked_in_a_pipe(folder: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "povplan", "--data", folder, "review"],
        cwd=ROOT,
        input="2\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stdout == ""


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii", "latin-1"])
def test_an_answer_is_read_as_utf8_whatever_the_variable_says(encoding: str, folder: Path) -> None:
    told = converse(
        ["-m", "povplan", "--data", str(folder), "--lang", "vi", "visit", "2"],
        [
            ("Ngày", "2023-05-02"),
            ("Người thăm", ""),
            ("Gõ số", ""),
            ("Nhu cầu của hộ", "mua trâu, sửa nhà"),
            ("Ghi chú", ""),
        ],
        folder=folder,
        environment={"PYTHONIOENCODING": encoding},
    )
    assert told.status == 0, told.screen
    assert "mua trâu, sửa nhà" in (folder / "households.yaml").read_text(encoding="utf-8")
