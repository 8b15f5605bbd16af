"""A document of papers: what stands in it, how it prints, that a public one tells nothing else."""

import io
import time
import zipfile

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.table import Table
from made_up import household
from papers import SECRETS, TODAY, commune, everything, one

from povplan.exchange.paperdocument import write_report
from povplan.model.kinds import FormName
from povplan.reports.report import Report
from povplan.words.language import Language


def write(report: Report, language: Language = Language.VI) -> bytes:
    return write_report(report, language, today=TODAY)


def open_document(content: bytes) -> DocumentObject:
    return Document(io.BytesIO(content))


def main_table(document: DocumentObject) -> Table:
    """Return the table between the head and the signatures."""
    return document.tables[1]


def texts(table: Table) -> list[list[str]]:
    return [[cell.text.replace("\u200b", "") for cell in row.cells] for row in table.rows]


def test_the_list_has_the_layout_of_the_plans_appendix() -> None:
    document = open_document(write(one(FormName.LIST)))
    rows = texts(main_table(document))
    assert rows[0][6:8] == ["Lý do nghèo và chiều thiếu hụt"] * 2
    assert rows[1][6:8] == ["Nguyên nhân nghèo", "Chiều thiếu hụt"]
    assert rows[2][:3] == ["1", "Lê Văn Mẫu 1", "4"]
    # Households of a village share the cell of those in charge.
    assert rows[2][10] == rows[3][10] == rows[4][10] == "Lê Thử; Hà Mẫu"
    assert rows[-1][1:3] == ["Tổng cộng: 04 hộ", "14"]
    said = [each.text for each in document.paragraphs if each.text]
    assert said[:3] == [
        "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO DỰ KIẾN THOÁT NĂM 2023",
        "(Kèm theo Kế hoạch số 12/KH-UBND, tháng 01 năm 2023, của UBND xã Suối Thử)",
        "(Đến hết ngày 30/06/2023)",
    ]
    assert said[3] == "Số hộ dự kiến thoát nghèo: 03 hộ; dự kiến thoát cận nghèo: 01 hộ."
    assert said[4].startswith("Ghi chú: Mã chiều thiếu hụt: 1. Việc làm; 2. Người phụ thuộc;")


def test_headings_are_repeated_and_no_row_breaks_over_pages() -> None:
    rows = main_table(open_document(write(one(FormName.MOVEMENT_POOR))))._tbl.tr_lst  # noqa: SLF001 - its XML
    repeated = [row.find(f".//{qn('w:tblHeader')}") is not None for row in rows]
    assert repeated == [True] * 4 + [False] * 6
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)


def test_pages_are_a4_and_lie_where_the_form_is_wide() -> None:
    upright = open_document(write(one(FormName.QUOTAS))).sections[0]
    wide = open_document(write(one(FormName.GROUPS))).sections[0]
    assert (upright.orientation, wide.orientation) == (WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE)
    assert [round(each.mm) for each in (upright.page_width, upright.page_height) if each] == [210, 297]
    assert [round(each.mm) for each in (wide.page_width, wide.page_height) if each] == [297, 210]


def test_all_forms_have_a_page_of_their_own_and_numbers() -> None:
    document = open_document(write(everything()))
    assert len(document.sections) == 12
    # The head, the form and the signatures of each.
    assert len(document.tables) == 36
    assert "PAGE" in document.sections[0].header._element.xml  # noqa: SLF001 - its XML
    assert document.sections[0].different_first_page_header_footer


def test_the_head_and_the_signature_are_those_of_the_plan() -> None:
    head, _, signatures = (texts(each) for each in open_document(write(one(FormName.QUOTAS))).tables)
    assert head == [
        [
            "ỦY BAN NHÂN DÂN\nXÃ SUỐI THỬ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSuối Thử, ngày 05 tháng 07 năm 2023",
        ]
    ]
    assert signatures[0][0] == "NGƯỜI LẬP BIỂU"
    signed = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Ký"]
    assert [each for each in signatures[0][1].splitlines() if each] == signed


@pytest.mark.parametrize(
    ("language", "rate", "day"), [(Language.VI, "3,33", "15/06/2023"), (Language.EN, "3.33", "2023-06-15")]
)
def test_numbers_and_days_are_those_of_the_language(language: Language, rate: str, day: str) -> None:
    result = texts(main_table(open_document(write(one(FormName.RESULT, language=language), language))))
    assert rate in result[4]
    listed = texts(main_table(open_document(write(one(FormName.LIST, language=language), language))))
    assert day in listed[2]


def test_a_public_list_tells_nothing_that_may_not_be_posted() -> None:
    with zipfile.ZipFile(io.BytesIO(write(one(FormName.LIST, public=True)))) as package:
        inside = "\n".join(package.read(name).decode(errors="replace") for name in package.namelist())
    assert "Lê Văn Mẫu 1" in inside
    told = (*SECRETS, "Lê Thử", "1; 4; 10", "người có công", "Bảo hiểm y tế", "python-docx")
    assert [each for each in told if each in inside] == []
    core = open_document(write(one(FormName.LIST, public=True))).core_properties
    assert (core.author, core.comments, core.last_modified_by) == ("ỦY BAN NHÂN DÂN XÃ SUỐI THỬ", "", "")


def test_control_characters_of_a_name_do_not_break_it() -> None:
    made = commune()
    people = (household(1, head="Lê \u0007Văn"),)
    report = one(FormName.LIST, type(made)(made.plan, people, made.standards))
    assert texts(main_table(open_document(write(report))))[2][1] == "Lê Văn"


def test_thousands_of_households_take_a_moment() -> None:
    made = commune()
    many = type(made)(made.plan, tuple(household(n) for n in range(1, 2001)), made.standards)
    report = one(FormName.LIST, many)
    start = time.process_time()
    write(report)
    assert time.process_time() - start < 20
