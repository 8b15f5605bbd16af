"""What an official stumbled over in twenty tasks, on the sample commune; all people are made up."""

import json
from pathlib import Path

import pytest
from command_line import Run, run_on


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on the sample commune."""
    folder = tmp_path / "thu"
    povplan = run_on(folder, capsys, monkeypatch)
    assert povplan("init", str(folder), "--sample").status == 0
    return povplan


SUPPORT = ("support", "10", "--date", "5/12/2025", "--measure", "nha tieu", "--amount", "6tr", "--dry-run")


@pytest.mark.parametrize("typed", ["ngân sách xã", "ngan sach xa"])
def test_words_scattered_in_a_name_do_not_mean_it(sample: Run, typed: str) -> None:
    told = sample(*SUPPORT, "--source", typed)
    assert told.status == 2
    assert "Ngân sách địa phương" in told.err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ngân sách", "Ngân sách địa phương"),
        ("ngan sach dia phuong", "Ngân sách địa phương"),
        ("NSĐP", "Ngân sách địa phương"),
        ("chinh sach xa hoi", "Ngân hàng Chính sách xã hội"),
    ],
)
def test_words_side_by_side_and_initials_do(sample: Run, typed: str, meant: str) -> None:
    told = sample(*SUPPORT, "--source", typed)
    assert told.status == 0, told.err
    assert meant in told.out


def test_a_person_is_found_by_the_first_and_the_last_name(sample: Run) -> None:
    told = sample("list", "--officer", "cam thoai", "-O", "json")
    assert told.status == 0
    assert json.loads(told.out)


def test_a_household_that_was_decided_later_is_not_recognised_again(sample: Run) -> None:
    told = sample("recognise", "--village", "Pù Sung", "--date", "31/10/2025", "--decision", "90/QĐ-UBND", "--dry-run")
    assert "hộ 37" not in told.out
    named = sample("recognise", "--household", "37", "--date", "31/10/2025", "--decision", "90/QĐ-UBND")
    assert named.status == 2
    assert "Hộ 37 (Vừ A Tủa) đã có quyết định sau ngày này (ngày 10/12/2025)" in named.err


def test_out_of_poverty_is_not_taken_for_above_the_line(sample: Run) -> None:
    review = ("review", "40", "--date", "10/12/2025", "--category")
    told = sample(*review, "thoat ngheo")
    assert told.status == 2
    assert "not_poor" in told.err
    assert "near_poor" in told.err
    assert sample(*review, "vượt chuẩn cận nghèo", "--dry-run").status == 0


def test_a_folder_that_is_there_is_not_put_in_quotation_marks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("thu")
    povplan = run_on(folder, capsys, monkeypatch)
    assert povplan("init", "thu", "--sample").status == 0
    told = povplan("show", "thao", "thi", "dua")
    assert "Thừa tham số" in told.err or 'show "thao thi dua"' in told.err
    reason = povplan("review", "6", "--date", "13/12/2025", "--category", "poor", "--reason", "thu nhập chưa đạt")
    assert "--reason" in reason.err
    assert '"thu' not in reason.err.replace("“thu nhập", "")


def test_a_name_of_two_states_finds_the_households_of_both(sample: Run) -> None:
    both = json.loads(sample("list", "--state", "tái nghèo", "-O", "json").out)
    assert [each["id"] for each in both] == [10, 42]
    only = json.loads(sample("list", "--state", "returned", "-O", "json").out)
    assert [each["id"] for each in only] == [42]


def test_what_a_hint_says_to_add_is_taken(sample: Run) -> None:
    told = sample(
        *("add", "--head", "Lò Văn Mẫu", "--members", "3", "--workers", "1", "--category", "near_poor"),
        *(
            "--village",
            "Nà Hin",
            "--causes",
            "capital",
            "--deprivations",
            "4",
            "--helpers",
            "none",
            "--measures",
            "none",
        ),
        *("--entered", "5/11/2025", "--as", "chuyển đến", "--planned", "false", "--dry-run"),
    )
    assert told.status == 0, told.err


def test_the_page_of_a_household_that_is_gone_does_not_call_that_a_class(sample: Run) -> None:
    shown = sample("show", "17").out
    assert "không còn trong danh sách" in shown
    assert "Vào danh sách" in sample("show", "42").out
    assert "Tái nghèo, tái cận nghèo" not in sample("show", "42").out


def test_a_count_of_planned_households_says_so(sample: Run) -> None:
    assert "Chỉ tính hộ dự kiến thoát" in sample("status", "--by", "helper").out
    assert "Chỉ tính hộ dự kiến thoát" in sample("status", "--by", "officer").out


def test_why_a_proposal_was_refused_is_no_reason_but_a_note(sample: Run) -> None:
    told = sample(
        *("review", "6", "--date", "13/12/2025", "--category", "near_poor", "--state", "rejected"),
        *("--reason", "thu nhập chưa đạt"),
    )
    assert told.status == 2
    assert "lý do không công nhận thì ghi bằng --note" in told.err
    assert "died (đã mất)" in told.err


def test_a_branch_is_found_by_its_village_and_shown_with_it(sample: Run) -> None:
    found = json.loads(sample("list", "--helper", "Chi hội Phụ nữ Nà Hin", "-O", "json").out)
    assert {each["village"] for each in found} == {"na-hin"}
    assert "pn-na-hin (Chi hội Phụ nữ, Nà Hin)" in sample("list", "--helper", "chi hội").err
