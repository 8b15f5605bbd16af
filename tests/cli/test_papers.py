"""The papers and their check on the command line: what is written, refused, told, and how it ends."""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import Run
from docx import Document
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from povplan.model.kinds import FormName
from povplan.storage.new_folder import READY

ROOT = Path(__file__).parents[2]
FORMS = [each.value for each in FormName]
TOTALS = (
    "    households: 100\n    persons: 400\n    farm_households: 5\n    farm_persons: 20\n"
    "    opening: {{poor: {0}, near_poor: {0}, poor_persons: 40, near_poor_persons: 40}}\n"
)


def fill_in(folder: Path) -> None:
    """Give both villages their totals."""
    plan = folder / "plan.yaml"
    text = plan.read_text(encoding="utf-8")
    for quota in ("    quota: {poor: 1, near_poor: 1}\n", "    quota: {poor: 0, near_poor: 0}\n"):
        text = text.replace(quota, quota + TOTALS.format(9))
    plan.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("ending", ["csv", "xlsx", "docx"])
def test_each_form_in_each_format_passes_its_check(povplan: Run, tmp_path: Path, form: str, ending: str) -> None:
    path = tmp_path / f"bieu.{ending}"
    told = povplan("export", form, "-o", str(path))
    assert (told.status, told.out) == (0, "")
    checked = povplan("check-form", str(path), "-O", "json")
    assert checked.status == 0, checked.err
    record = json.loads(checked.out)
    assert [each["form"] for each in record["forms"]] == [form]
    assert record["broken"] == []


def test_all_forms_are_one_file(povplan: Run, tmp_path: Path) -> None:
    for ending in ("xlsx", "docx"):
        path = tmp_path / f"bieu.{ending}"
        assert povplan("export", "all", "-o", str(path)).status == 0
        checked = povplan("check-form", str(path), "-O", "json")
        assert [each["form"] for each in json.loads(checked.out)["forms"]] == FORMS
    told = povplan("export", "all", "-O", "json")
    record = json.loads(told.out)
    assert list(record) == FORMS
    assert record["movement-poor"]["total"][0]["start"] == 2


def test_a_form_as_json_names_its_columns(povplan: Run) -> None:
    record = json.loads(povplan("export", "movement-poor", "-O", "json", "--as-of", "2023-06-30").out)
    assert (record["form"], record["number"], record["from"], record["as_of"]) == (
        "movement-poor",
        2,
        "2023-01-01",
        "2023-06-30",
    )
    assert record["columns"][8] == {
        "key": "end",
        "number": 9,
        "heading": ["Hộ nghèo cuối kỳ"],
        "formula": "1-2-3-4+5+6+7+8",
    }
    assert record["rows"][0] == {
        "id": "thon-dong",
        "name": "Thôn Đông",
        "unit": "households",
        "start": 1,
        "to_near_poor": 1,
        "above_line": 0,
        "other_decrease": 0,
        "from_near_poor": 0,
        "fell_back": 0,
        "newly_arisen": 0,
        "other_increase": 0,
        "end": 0,
    }


def test_the_movement_begins_where_it_is_told(povplan: Run) -> None:
    record = json.loads(povplan("export", "movement-poor", "-O", "json", "--from", "2023-07-01").out)
    assert record["from"] == "2023-07-01"
    assert record["total"][0]["start"] == 1


@pytest.mark.parametrize(
    ("arguments", "vi"),
    [
        (("export", "result", "--from", "2023-02-01"), "--from chỉ dùng cho biểu có kỳ"),
        (("export", "causes", "--public"), "--public chỉ dùng cho list"),
        (("export", "all", "--public"), "--public chỉ dùng cho list"),
        (("export", "all", "-O", "csv"), "Một tệp CSV chỉ chứa một biểu"),
        (("export", "list", "-O", "xlsx", "--no-bom"), "--no-bom"),
        (("export", "movement-poor", "--from", "2024-01-01", "--as-of", "2023-06-30"), "hoặc nêu --as-of"),
        (("export", "forms"), "“forms”"),
        (("export", "list", "-o", "x.doc"), ".csv, .xlsx, .docx, .json"),
    ],
)
def test_what_does_not_go_together_is_refused(povplan: Run, arguments: tuple[str, ...], vi: str) -> None:
    told = povplan(*arguments)
    assert (told.status, told.out) == (2, "")
    assert vi in told.err


def test_an_existing_file_is_replaced_only_by_force(povplan: Run, tmp_path: Path) -> None:
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(b"mine")
    assert povplan("export", "all", "-o", str(path)).status == 3
    assert path.read_bytes() == b"mine"
    assert povplan("export", "all", "-o", str(path), "--force").status == 0
    assert path.read_bytes()[:2] == b"PK"
    told = povplan("export", "all", "-o", str(tmp_path / "khong-co" / "bieu.xlsx"))
    assert told.status == 3


def test_blank_columns_are_told_with_what_to_type(povplan: Run, folder: Path, tmp_path: Path) -> None:
    told = povplan("export", "result", "-o", str(tmp_path / "1.csv"))
    assert "ghi households:, persons:, farm_households:, farm_persons:, opening:" in told.err
    assert "Thôn Đông, Thôn Tây" in told.err
    fill_in(folder)
    told = povplan("export", "result", "-o", str(tmp_path / "2.xlsx"))
    assert told.err.count("\n") == 1
    sheet = CalamineWorkbook.from_path(tmp_path / "2.xlsx").get_sheet_by_index(0).to_python()
    said = {cell for row in sheet for cell in row if isinstance(cell, str)}
    assert not any("theo dõi" in each or "để trống" in each for each in said)
    record = json.loads(povplan("export", "result", "-O", "json").out)
    assert record["total"] == [
        {
            "households": 200,
            "persons": 800,
            "poor": 17,
            "poor_rate": 8.5,
            "near_poor": 19,
            "near_poor_rate": 9.5,
            "farm": 10,
            "farm_rate": 5.0,
            "poor_persons": 76,
            "poor_persons_rate": 9.5,
            "near_poor_persons": 84,
            "near_poor_persons_rate": 10.5,
            "farm_persons": 40,
            "farm_persons_rate": 5.0,
        }
    ]


def test_a_csv_without_room_for_notes_has_them_told(povplan: Run, tmp_path: Path) -> None:
    told = povplan("export", "causes", "-o", str(tmp_path / "10.csv"))
    assert "Chỉ tính các hộ theo dõi trong kế hoạch" in told.err


def test_a_single_household_of_a_village_is_warned_of(povplan: Run, folder: Path, tmp_path: Path) -> None:
    assert "chỉ có một hộ" not in povplan("export", "list", "--public").err
    households = folder / "households.yaml"
    before, _, last = households.read_text(encoding="utf-8").rpartition("village: thon-tay")
    households.write_text(f"{before}village: thon-dong{last.replace('tay', 'dong')}", encoding="utf-8")
    told = povplan("export", "list", "--public", "-o", str(tmp_path / "cong-khai.docx"))
    assert told.status == 0
    assert "Thôn Tây chỉ có một hộ" in told.err
    assert "Thôn Đông" not in told.err
    rows = [[cell.text for cell in row.cells] for row in Document(str(tmp_path / "cong-khai.docx")).tables[1].rows]
    assert rows[0] == ["TT", "Họ và tên", "Thôn", "Số khẩu", "Phân loại hộ", "Kết quả"]


def test_papers_are_vietnamese_unless_another_language_is_asked_for(povplan: Run, folder: Path) -> None:
    plan = folder / "plan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("language: vi", "language: en"), encoding="utf-8")
    assert povplan("export", "quotas").out.startswith("\ufeffTT,Thôn,")
    assert povplan("export", "quotas", "--lang", "en").out.startswith("\ufeffNo.,Village,")


def test_a_plan_with_errors_makes_no_paper(povplan: Run, folder: Path, tmp_path: Path) -> None:
    households = folder / "households.yaml"
    households.write_text(households.read_text(encoding="utf-8").replace("members: 4", "members: 0"), encoding="utf-8")
    told = povplan("export", "all", "-o", str(tmp_path / "bieu.xlsx"))
    assert (told.status, told.out) == (1, "")
    assert not (tmp_path / "bieu.xlsx").exists()


def write_rows(path: Path, *rows: str) -> str:
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


HEADING = "TT;Xã;Phân tổ;" + ";".join(f"Cột ({n})" for n in range(1, 10))


def test_a_broken_cell_is_told_with_its_place_and_what_follows(povplan: Run, tmp_path: Path) -> None:
    path = write_rows(
        tmp_path / "bieu.csv",
        HEADING,
        "1;Xã Thử;Hộ;10;2;1;0;0;0;1;0;9",
        "2;Xã Mẫu;Hộ;5;0;0;0;0;0;0;0;5",
        ";Tổng cộng;Hộ;15;2;1;0;0;0;1;0;14",
    )
    told = povplan("check-form", path, "-O", "tsv")
    assert told.status == 1
    assert "L2\tXã Thử (hộ)\t9\t9\t8\t'+1\t9=1-2-3-4+5+6+7+8" in told.out
    told = povplan("check-form", path, "-O", "json")
    (broken, *_) = json.loads(told.out)["broken"]
    assert (broken["row"], broken["column"], broken["cell"]) == (2, 12, "L2")
    assert (broken["value"], broken["expected"], broken["difference"]) == (9, 8, 1)


def test_forms_of_several_files_are_compared(povplan: Run, tmp_path: Path) -> None:
    paths = []
    for form in ("movement-poor", "movement-near-poor"):
        path = tmp_path / f"{form}.csv"
        assert povplan("export", form, "-o", str(path)).status == 0
        paths.append(path)
    assert povplan("check-form", *map(str, paths)).status == 0
    text = paths[1].read_text(encoding="utf-8")
    # Of two households more that came from poverty two fell back less: all sums of the form itself hold.
    for line in text.splitlines():
        cells = line.split(",")
        if len(cells) > 2 and cells[2] == "Hộ" and ("Thôn Đông" in line or "Tổng cộng" in line):
            cells[7], cells[3] = str(int(cells[7]) + 2), str(int(cells[3]) - 2)
            text = text.replace(line, ",".join(cells))
    paths[1].write_text(text, encoding="utf-8")
    assert povplan("check-form", str(paths[1])).status == 0
    told = povplan("check-form", *map(str, paths))
    assert told.status == 1
    assert "bằng cột 5 của biểu 3" in told.out


@pytest.mark.parametrize(
    ("name", "content", "status"),
    [
        ("thu.csv", "Kính gửi;Ủy ban\nXã Thử;3\n", 2),
        ("trong.csv", "", 3),
        ("anh.png", "\x89PNG", 3),
        ("du-lieu.json", "[{}]", 2),
    ],
)
def test_what_is_no_form_is_refused_in_a_sentence(
    povplan: Run, tmp_path: Path, name: str, content: str, status: int
) -> None:
    path = tmp_path / name
    path.write_bytes(content.encode("latin-1" if name.endswith("png") else "utf-8"))
    told = povplan("check-form", str(path))
    assert (told.status, told.out) == (status, "")
    assert name in told.err


def test_the_other_files_are_checked_all_the_same(povplan: Run, tmp_path: Path) -> None:
    letter = write_rows(tmp_path / "thu.csv", "Kính gửi;Ủy ban", "Xã Thử;3")
    form = write_rows(tmp_path / "bieu.csv", HEADING, "1;Xã Thử;Hộ;10;2;1;0;0;0;1;0;8")
    told = povplan("check-form", letter, form)
    assert (told.status, "mọi đẳng thức đều đúng" in told.out) == (2, True)
    assert "thu.csv: không nhận ra biểu nào" in told.err
    spoilt = write_rows(tmp_path / "sai.csv", HEADING, "1;Xã Thử;Hộ;10;2;1;0;0;0;1;0;9")
    assert povplan("check-form", letter, spoilt).status == 1


def test_a_missing_file_and_a_folder_are_refused(povplan: Run, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):  # The boundary makes a sentence and status 3 of it.
        povplan("check-form", str(tmp_path / "khong-co.xlsx"))
    assert povplan("check-form", str(tmp_path)).status == 3


def test_a_form_needs_no_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("POVPLAN_DATA", raising=False)
    path = write_rows(tmp_path / "bieu.csv", HEADING, "1;Xã Thử;Hộ;10;2;1;0;0;0;1;0;8")
    done = subprocess.run(
        [sys.executable, "-m", "povplan", "check-form", path],
        check=False,
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0
    assert "mọi đẳng thức đều đúng" in done.stdout.decode()


def test_standard_input_and_output_take_forms(tmp_path: Path) -> None:
    data = Path(shutil.copytree(READY / "sample", tmp_path / "data"))
    for name in ("deprivations.yaml",):
        shutil.copy(READY / name, data / name)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    program = [sys.executable, "-m", "povplan"]
    made = subprocess.run(
        [*program, "export", "all", "-O", "xlsx", "--data", str(data)], check=True, capture_output=True, env=environment
    )
    assert made.stdout[:2] == b"PK"
    assert CalamineWorkbook.from_filelike(io.BytesIO(made.stdout)).sheet_names[1] == "Danh sách"
    done = subprocess.run(
        [*program, "check-form", "-"], check=False, input=made.stdout, capture_output=True, env=environment
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_hidden_sheets_and_figures_of_no_known_form_are_told(povplan: Run, tmp_path: Path) -> None:
    path = tmp_path / "bieu.xlsx"
    with Workbook(path) as book:
        sheet = book.add_worksheet("Biểu 2")
        for row, cells in enumerate((HEADING.split(";"), ["1", "Xã Thử", "Hộ", 10, 2, 1, 0, 0, 0, 1, 0, 8])):
            sheet.write_row(row, 0, cells)
        book.add_worksheet("Khác").write_row(0, 0, ["Gạo", 10, 20])
        book.add_worksheet("Nháp").hide()
    told = povplan("check-form", str(path))
    assert told.status == 0
    assert "Khác: có số liệu mà không nhận ra biểu nào, chưa kiểm tra." in told.out
    assert "bieu.xlsx: trang ẩn chưa kiểm tra: Nháp." in told.out
    record = json.loads(povplan("check-form", str(path), "-O", "json").out)
    assert record["not_recognised"] == [{"file": "bieu.xlsx", "sheet": "Khác", "table": 2}]


def test_days_of_which_the_plan_knows_nothing_are_not_printed(povplan: Run) -> None:
    record = json.loads(povplan("export", "movement-poor", "-O", "json", "--as-of", "2022-06-30").out)
    assert (record["from"], record["as_of"]) == ("2023-01-01", "2023-01-01")
    told = povplan("export", "movement-poor", "--from", "2022-06-30")
    assert (told.status, told.out) == (2, "")
    assert "kế hoạch năm 2023 không có số liệu trước ngày 01/01/2023" in told.err


def test_the_list_is_not_shown_as_the_poverty_rate_of_the_commune(povplan: Run, folder: Path) -> None:
    fill_in(folder)
    plan = folder / "plan.yaml"
    text = plan.read_text(encoding="utf-8")
    kept = [line for line in text.splitlines(keepends=True) if not line.startswith("    opening:")]
    plan.write_text("".join(kept), encoding="utf-8")
    told = povplan("export", "result", "-O", "json")
    (total,) = json.loads(told.out)["total"]
    assert (total["households"], total["poor"], total["poor_rate"], total["farm_rate"]) == (200, 1, None, 5.0)
    assert "ghi opening: cho từng thôn" in told.err
