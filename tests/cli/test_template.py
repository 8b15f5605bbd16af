"""The template of an office at the command line: what is wrong is told, and nothing is written then."""

import json
from pathlib import Path

import pytest
from command_line import Run
from docx import Document

from povplan.words.language import Language


def template(path: Path, *paragraphs: str) -> Path:
    document = Document()
    for each in paragraphs:
        document.add_paragraph(each)
    document.save(str(path))
    return path


def paragraphs(path: Path) -> list[str]:
    return [each.text for each in Document(str(path)).paragraphs]


def test_the_template_of_povplan_can_be_changed_and_taken_back(povplan: Run, tmp_path: Path) -> None:
    own, out = tmp_path / "mau.docx", tmp_path / "bao-cao.docx"
    assert povplan("report", "--new-template", str(own)).status == 0
    document = Document(str(own))
    document.paragraphs[0].insert_paragraph_before("Sở mẫu: {{ commune }}, {{ poor_target }} hộ")
    document.save(str(own))
    told = povplan("report", "--as-of", "2023-06-30", "--template", str(own), "-o", str(out))
    assert (told.status, told.out) == (0, "")
    assert paragraphs(out)[0] == "Sở mẫu: xã Thử, 1 hộ"
    again = povplan("report", "--new-template", str(own))
    assert again.status == 3
    assert "--force" in again.err


def test_an_unknown_field_is_a_finding_with_its_place_and_nothing_is_written(povplan: Run, tmp_path: Path) -> None:
    own, out = template(tmp_path / "mau.docx", "Xã {{ comune }}", "{{ part_villages }}"), tmp_path / "bao-cao.docx"
    told = povplan("report", "--template", str(own), "-o", str(out))
    assert told.status == 1
    assert told.out == ""
    unknown, not_alone, *_ = told.err.splitlines()
    assert unknown == "mau.docx: phần nội dung (“Xã {{ comune }}”): không có trường “comune”. Có phải “commune”?"
    assert not_alone.startswith(
        "mau.docx: phần nội dung (“{{ part_villages }}”): “part_villages” là một phần của báo cáo"
    )
    assert not_alone.endswith("phải đứng riêng một đoạn: {{p part_villages }}")
    assert "povplan report --new-template" in told.err
    assert not out.exists()
    english = povplan("report", "--template", str(own), "-o", str(out), lang=Language.EN).err
    assert "mau.docx: the text (“Xã {{ comune }}”): there is no field “comune”. Did you mean “commune”?" in english


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("{{ households|length }}", "trường “households” có tên hộ, không dùng với --public."),
        ("{{p part_changes }}", "trường “part_changes” có tên hộ, không dùng với --public."),
    ],
)
def test_a_public_report_has_no_fields_that_name_households(povplan: Run, tmp_path: Path, code: str, said: str) -> None:
    own, out = template(tmp_path / "mau.docx", code), tmp_path / "bao-cao.docx"
    told = povplan("report", "--public", "--template", str(own), "-o", str(out))
    assert (told.status, out.exists()) == (1, False)
    assert said in told.err
    assert povplan("report", "--template", str(own), "-o", str(out)).status == 0


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("{{ villages }}", "“villages” là danh sách, phải ghi trong vòng lặp."),
        ("{{p title }}", "“title” không phải một phần của báo cáo"),
        ("{% for x in villages %}{{ x.name }}", "chưa có chỗ đóng"),
        ("{{ title | nofilter }}", "mã viết sai"),
        ("Đạt { poor_done } hộ", "hai dấu ngoặc nhọn: {{ poor_done }}"),
        ("{%tr for x in villages %}", "tr, tc chỉ dùng trong bảng"),
        ("Đạt 6 hộ", "không có trường nào"),
        ("{{ year / 0 }}", "không tính được"),
        ("Bảng 1: {{p part_villages }}", "phải đứng riêng một đoạn"),
    ],
)
def test_each_kind_of_mistake_has_its_sentence(povplan: Run, tmp_path: Path, code: str, said: str) -> None:
    own, out = template(tmp_path / "mau.docx", code), tmp_path / "bao-cao.docx"
    told = povplan("report", "--template", str(own), "-o", str(out))
    assert (told.status, out.exists()) == (1, False)
    assert said in told.err


def test_what_is_no_template_is_refused(povplan: Run, tmp_path: Path) -> None:
    wrong, out = tmp_path / "mau.docx", tmp_path / "x.docx"
    wrong.write_bytes(b"PK no document")
    told = povplan("report", "--template", str(wrong), "-o", str(out))
    assert (told.status, out.exists()) == (1, False)
    assert "mau.docx: không phải tệp Word (.docx)." in told.err
    right = template(tmp_path / "right.docx", "x")
    told = povplan("report", "--template", str(right))
    assert told.status == 2
    assert "hãy thêm -o bao-cao.docx" in told.err
    assert povplan("report", "--template", str(right), "-o", str(tmp_path / "x.html")).status == 2
    assert povplan("report", "--new-template", str(tmp_path / "x.txt")).status == 2
    assert povplan("report", "--new-template", str(out), "--template", str(right)).status == 2
    assert not out.exists()


def test_the_figures_of_a_word_file_are_those_of_the_status(povplan: Run, tmp_path: Path) -> None:
    out = tmp_path / "bao-cao.docx"
    assert povplan("report", "--period", "half", "--as-of", "2023-06-30", "-o", str(out)).status == 0
    status = json.loads(povplan("status", "-O", "json", "--as-of", "2023-06-30").out)
    found = [[cell.text for cell in row.cells] for table in Document(str(out)).tables for row in table.rows]
    keys = ("target", "listed", "proposed", "done", "remaining")

    def counts(tallies: dict[str, int]) -> list[str]:
        return [str(tallies[key]) for key in keys]

    total = status["total"]
    assert [row[1:6] for row in found if row[0] in {"Thoát nghèo", "Thoát cận nghèo"}] == [
        counts(total["poor"]),
        counts(total["near_poor"]),
    ]
    for village in status["villages"]:
        (row,) = [row for row in found if len(row) == 14 and row[1] == village["name"]]
        assert row[2:7] + row[8:13] == counts(village["poor"]) + counts(village["near_poor"])
    for officer in status["officers"]:
        (row,) = [row for row in found if len(row) == 8 and row[0] == officer["name"]]
        both = (officer["poor"], officer["near_poor"])
        assert row[5:8] == [str(sum(each[key] for each in both)) for key in ("proposed", "done", "remaining")]


def test_all_sheets_may_be_word_files(povplan: Run, tmp_path: Path) -> None:
    folder = tmp_path / "phieu"
    assert povplan("sheet", "--all", str(folder), "-O", "docx").status == 0
    assert sorted(each.name for each in folder.iterdir()) == ["le-mau.docx", "tran-vi-du.docx"]
    table = Document(str(folder / "tran-vi-du.docx")).tables[0]
    assert [row.cells[0].text.partition(" (")[0] for row in table.rows[1:]] == [
        "2.\u00a0Trần\u00a0Thị\u00a0Mẫu",
        "4.\u00a0Phạm\u00a0Thị\u00a0Dụ",
    ]


def test_a_template_is_neither_a_folder_nor_the_file_that_is_written(povplan: Run, tmp_path: Path) -> None:
    own = template(tmp_path / "mau.docx", "{{ title }}")
    before = own.read_bytes()
    told = povplan("report", "--template", str(own), "-o", str(own), "--force")
    assert told.status == 2
    assert "là mẫu; hãy ghi báo cáo ra tệp khác" in told.err
    told = povplan("report", "--template", str(tmp_path), "-o", str(tmp_path / "x.docx"))
    assert told.status == 3
    assert "là thư mục; hãy nêu tên tệp mẫu trong đó" in told.err
    assert own.read_bytes() == before
