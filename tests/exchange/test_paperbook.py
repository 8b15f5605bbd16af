"""A workbook of papers: what stands in it, how it prints, and that a public one tells nothing else."""

import io
import re
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
from made_up import household
from papers import SECRETS, TODAY, VILLAGES, commune, everything, making, one
from python_calamine import CalamineWorkbook

from povplan.exchange.paperbook import write_report
from povplan.model.kinds import FormName
from povplan.reports.report import Report
from povplan.words.language import Language


def write(report: Report) -> bytes:
    return write_report(report, Language.VI, today=TODAY)


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def rows(content: bytes, place: int = 0) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(place).to_python()


def row_of(content: bytes, first: object, place: int = 0) -> list[Any]:
    """Return the row that begins with a cell, or has it in the second column."""
    return next(row for row in rows(content, place) if first in row[:2])


def test_all_forms_are_sheets_of_one_workbook_and_the_first_lists_them() -> None:
    content = write(everything())
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    forms = ["Biểu 1", "Biểu 2", "Biểu 3", "Biểu 4", "Biểu 5", "Biểu 6", "Biểu 7", "Biểu 8", "Biểu 10"]
    assert book.sheet_names == ["Mục lục", "Danh sách", "Giao chỉ tiêu", *forms]
    listed = [row[1] for row in rows(content) if isinstance(row[0], float)]
    assert listed == book.sheet_names[1:]
    assert parts(content)["xl/worksheets/sheet1.xml"].count("<hyperlink ") == len(listed)


def test_totals_are_formulas_that_hold_their_values() -> None:
    sheet = parts(write(one(FormName.MOVEMENT_POOR)))["xl/worksheets/sheet1.xml"]
    formulas = re.findall(r'<c r="([A-Z]+)\d+"[^>]*><f>([^<]*)</f><v>([^<]*)</v>', sheet)
    # Households and persons, nine columns each.
    assert len(formulas) == 18
    assert all(re.fullmatch(r"SUM\([A-Z]+\d+(,[A-Z]+\d+)*\)", formula) for _, formula, _ in formulas)
    assert [value for _, _, value in formulas[:9]] == ["8", "1", "0", "0", "0", "0", "0", "0", "7"]
    rates = re.findall(
        r"<f>(ROUND[^<]*)</f><v>([^<]*)</v>", parts(write(one(FormName.RESULT)))["xl/worksheets/sheet1.xml"]
    )
    assert [value for _, value in rates][:2] == ["3.5", "3.5"]


def test_figures_are_numbers_days_are_days_and_codes_and_household_numbers_are_text() -> None:
    first = row_of(write(one(FormName.LIST)), "1")
    assert first[0] == "1"
    assert first[2] == 4.0
    assert first[7] == "1; 4; 10"
    assert date(2023, 6, 15) in first
    result = row_of(write(one(FormName.RESULT)), "Đồng Mơ")
    assert result[:6] == [1.0, "Đồng Mơ", 120.0, 500.0, 4.0, 3.33]


def test_what_the_data_do_not_hold_is_blank_with_a_note() -> None:
    villages = [{key: each for key, each in village.items() if key != "persons"} for village in VILLAGES]
    content = write(one(FormName.RESULT, commune(villages=villages)))
    assert row_of(content, "Đồng Mơ")[3] in (None, "")
    said = [cell for row in rows(content) for cell in row if isinstance(cell, str)]
    assert "Cột 2, 10, 12, 14 để trống vì chưa có số liệu của các thôn." in said


def test_it_is_ready_to_print_on_a4() -> None:
    book = parts(write(one(FormName.RESULT)))
    sheet = book["xl/worksheets/sheet1.xml"]
    assert re.search(r'<pageSetup paperSize="9"[^>]* orientation="landscape"', sheet)
    assert "<fitToPage" in sheet or 'fitToPage="1"' in sheet
    assert "&amp;P/&amp;N" in sheet
    names = book["xl/workbook.xml"]
    assert "_xlnm.Print_Titles" in names
    assert "_xlnm.Print_Area" in names
    upright = parts(write(one(FormName.QUOTAS)))["xl/worksheets/sheet1.xml"]
    assert 'orientation="landscape"' not in upright


def test_headings_and_places_of_two_lines_are_merged() -> None:
    sheet = parts(write(one(FormName.MOVEMENT_POOR)))["xl/worksheets/sheet1.xml"]
    merged = re.findall(r'<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"', sheet)
    spans = {(one, other, int(last) - int(first)) for one, first, other, last in merged}
    assert ("A", "A", 1) in spans  # A village's number over its two lines.
    assert ("B", "B", 2) in spans  # The heading of the villages over its three rows.
    assert ("E", "G", 0) in spans  # The decrease.


def test_the_head_and_the_signature_are_those_of_the_plan() -> None:
    said = [cell for row in rows(write(one(FormName.QUOTAS))) for cell in row if isinstance(cell, str) and cell]
    assert said[:5] == [
        "ỦY BAN NHÂN DÂN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "XÃ SUỐI THỬ",
        "Độc lập - Tự do - Hạnh phúc",
        "Suối Thử, ngày 05 tháng 07 năm 2023",
    ]
    assert said[-5:] == ["NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Ký"]
    assert "(Kèm theo Kế hoạch số 12/KH-UBND, tháng 01 năm 2023, của UBND xã Suối Thử)" in said


def test_a_public_list_tells_nothing_that_may_not_be_posted() -> None:
    content = write(one(FormName.LIST, public=True))
    inside = "\n".join(parts(content).values())
    assert "Lê Văn Mẫu 1" in inside
    assert [
        secret for secret in (*SECRETS, "Lê Thử", "1; 4; 10", "người có công", "Bảo hiểm y tế") if secret in inside
    ] == []
    assert "Lê Thử" in "\n".join(parts(write(one(FormName.LIST))).values())
    heading = next(row for row in rows(content) if row[0] == "TT")
    assert heading == ["TT", "Họ và tên", "Thôn", "Số khẩu", "Phân loại hộ", "Kết quả"]


def test_text_that_looks_like_a_formula_stays_text() -> None:
    odd = commune()
    people = (household(1, head="=1+1"), household(2, head="+84"), *odd.households[2:])
    content = write_report(one(FormName.LIST, type(odd)(odd.plan, people, odd.standards)), Language.VI, today=TODAY)
    assert row_of(content, "1")[1] == "=1+1"
    assert "<f>1+1</f>" not in parts(content)["xl/worksheets/sheet1.xml"]


def test_hundreds_of_villages_are_summed_whole() -> None:
    villages = [{"id": f"thon-{n}", "name": f"Thôn Thử {n}", "quota": {"poor": 1, "near_poor": 0}} for n in range(450)]
    made = commune(villages=villages, officers=[], helpers=[])
    people = [household(n + 1, village=f"thon-{n}") for n in range(450)]
    report = one(FormName.MOVEMENT_POOR, type(made)(made.plan, tuple(people), made.standards))
    sheet = parts(write(report))["xl/worksheets/sheet1.xml"]
    formula = re.search(r"<f>(SUM[^<]*)</f><v>450</v>", sheet)
    assert formula is not None
    assert formula[1].count("SUM(") == 3


@pytest.mark.parametrize("language", Language)
def test_the_file_says_whose_it_is_and_since_when(language: Language) -> None:
    core = parts(write(everything(language=language)))["docProps/core.xml"]
    assert "2023-07-05" in core
    assert datetime(2023, 7, 5).date().isoformat() in core  # noqa: DTZ001 - a day anywhere


def test_a_list_without_households_is_a_paper_all_the_same() -> None:
    made = commune()
    empty = type(made)(made.plan, (), made.standards)
    assert making(empty).basis.standings == ()
    assert row_of(write(one(FormName.LIST, empty)), "Tổng cộng: 00 hộ")
