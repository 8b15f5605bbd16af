"""A report as a Word file: all of it stands in it, it is well-formed, and a public one names nobody."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.table import Table
from made_up import book, household
from papers import LAST, SECRETS, TODAY, commune

from povplan.exchange.cellwords import say_cell
from povplan.exchange.worddocument import write_report
from povplan.exchange.wordmerge import own_template
from povplan.exchange.wordtemplate import BadTemplateError
from povplan.model.book import Book
from povplan.model.kinds import Period
from povplan.progress.meeting import look_back, review_period
from povplan.progress.tally import list_standings
from povplan.reports.meeting import meeting_report
from povplan.reports.report import Report
from povplan.reports.takealong import Taking, household_page, officer_page
from povplan.words.language import Language

VI = Language.VI


def make(made: Book | None = None, language: Language = VI, *, public: bool = False, day: date = LAST) -> Report:
    on = made or commune()
    reviewed = review_period(on, look_back(on.plan, Period.HALF, day, day))
    return meeting_report(on, reviewed, TODAY, language, public=public)


def write(report: Report, language: Language = VI, template: bytes | None = None) -> bytes:
    return write_report(report, language, today=TODAY, template=template)


def open_document(content: bytes) -> DocumentObject:
    return Document(io.BytesIO(content))


def tables(document: DocumentObject) -> list[list[list[str]]]:
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]


def check_form(content: bytes) -> None:
    """Check what Word is strict about: blocks, cells, relations, numbers of drawings."""
    document = open_document(content)
    body = document.element.body
    blocks = {qn(f"w:{each}") for each in ("p", "tbl", "sectPr", "bookmarkStart", "bookmarkEnd")}
    assert {each.tag for each in body} <= blocks
    assert body[-1].tag == qn("w:sectPr")
    assert not "".join(body.xpath("./text() | .//w:tbl/text() | .//w:tr/text() | .//w:tc/text()")).strip()
    for cell in body.iter(qn("w:tc")):
        assert cell[-1].tag == qn("w:p")
    for paragraph in body.iter(qn("w:p")):
        assert paragraph.getparent().tag in {qn("w:body"), qn("w:tc")}
    for row in body.iter(qn("w:tr")):
        grid = row.getparent().find(qn("w:tblGrid"))
        spans = [each.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}") for each in row.findall(qn("w:tc"))]
        assert sum(1 if each is None else int(each.get(qn("w:val"))) for each in spans) == len(grid)
    numbers = [each.get("id") for each in body.iter(qn("wp:docPr"))]
    assert len(numbers) == len(set(numbers))
    assert "\ue002" not in body.xpath("string()")


@pytest.mark.parametrize("language", Language)
def test_it_holds_every_title_row_total_and_note_of_the_report(language: Language) -> None:
    report = make(language=language)
    content = write(report, language)
    check_form(content)
    document = open_document(content)
    said = [each.text.replace("\u00a0", " ") for each in document.paragraphs]
    found = tables(document)
    assert found[0][0][0].startswith("ỦY BAN NHÂN DÂN\nXÃ SUỐI THỬ\n" if language is VI else "")
    words = report.title.replace("\ue000", " ").split(" ")
    kind = 2 if language is VI else 1
    assert f"{' '.join(words[:kind])}\n{' '.join(words[kind:])}" in said
    for sheet in report.sheets[1:]:
        assert sheet.title in said
        for note in sheet.notes:
            assert note.replace("\ue000", " ") in said
        if not sheet.rows:
            continue
        lines = [*sheet.rows, *([sheet.total] if sheet.total else [])]
        wanted = [
            [say_cell(cell, column.kind, language) for cell, column in zip(row, sheet.columns, strict=True)]
            for row in lines
        ]
        assert any(rows[-len(wanted) :] == wanted for rows in found), sheet.title


def test_an_official_paper_has_its_head_number_recipients_and_signature() -> None:
    made = commune(
        recipients=[{"name": name, "purpose": "report"} for name in ("UBND huyện", "Lưu VT")],
        signer={"name": "Lê Ký", "position": "Phó Chủ tịch"},
    )
    document = open_document(write(make(made)))
    (head,), (foot,) = document.tables[0].rows, document.tables[-1].rows
    assert [each.text for each in head.cells] == [
        "ỦY BAN NHÂN DÂN\nXÃ SUỐI THỬ\nSố: ……/BC-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSuối Thử, ngày 05 tháng 07 năm 2023",
    ]
    assert foot.cells[0].text == "Nơi nhận:\n- UBND huyện;\n- Lưu VT."
    assert foot.cells[1].text.split() == [
        "TM.",
        "ỦY",
        "BAN",
        "NHÂN",
        "DÂN",
        "KT.",
        "CHỦ",
        "TỊCH",
        "PHÓ",
        "CHỦ",
        "TỊCH",
        "Lê",
        "Ký",
    ]
    assert "Nội bộ: có tên và hoàn cảnh của hộ, không phổ biến." in [each.text for each in document.paragraphs]
    style = document.styles["Normal"].font
    assert (style.name, style.size and style.size.pt) == ("Times New Roman", 13)
    about = document.core_properties
    assert (about.author, about.comments) == ("ỦY BAN NHÂN DÂN XÃ SUỐI THỬ", "")


def test_headings_are_repeated_and_no_row_breaks_over_pages() -> None:
    document = open_document(write(make()))
    for table in document.tables[1:-1]:
        rows = table._tbl.tr_lst  # noqa: SLF001 - its XML
        assert rows[0].find(f".//{qn('w:tblHeader')}") is not None
        assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in rows)


def test_the_chart_has_the_counts_and_a_workbook_to_edit_them() -> None:
    with zipfile.ZipFile(io.BytesIO(write(make()))) as parts:
        chart = parts.read("word/charts/chart1.xml").decode()
        relations = parts.read("word/charts/_rels/chart1.xml.rels").decode()
        types = parts.read("[Content_Types].xml").decode()
        with zipfile.ZipFile(io.BytesIO(parts.read("word/embeddings/chart1.xlsx"))) as workbook:
            strings = workbook.read("xl/sharedStrings.xml").decode()
    assert chart.index("<c:externalData") < chart.index("<c:printSettings>")
    assert re.search(r'Id="(rId\d+)"[^>]*Target="../embeddings/chart1.xlsx"', relations) is not None
    assert 'PartName="/word/charts/chart1.xml"' in types
    assert "Bảo hiểm y tế" in chart
    assert "Bảo hiểm y tế" in strings
    values = [re.findall(r"<c:v>(\d+)</c:v>", each) for each in re.findall(r"<c:val>.*?</c:val>", chart)]
    assert [len(each) for each in values] == [12, 12]
    sheet = next(each for each in make().sheets if each.bars)
    assert [[int(each) for each in one] for one in values] == [
        [row[1] for row in sheet.rows],
        [row[2] for row in sheet.rows],
    ]


def read_all(content: bytes) -> str:
    """Return the text of all parts, those of the workbook inside too."""
    said = []
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            raw = parts.read(name)
            said.append(read_all(raw) if name.endswith(".xlsx") else raw.decode(errors="ignore"))
    return "".join(said)


def test_a_public_one_names_no_household() -> None:
    made = commune()
    told = read_all(write(make(made, public=True)))
    # A measure with its sum names nobody.
    secrets = [each for each in SECRETS if each != "Tạo Việc Kín"]
    assert [each for each in (*secrets, *(home.head for home in made.households)) if each in told] == []
    assert "Nội bộ" not in told
    assert made.households[0].head in read_all(write(make(made)))


def test_names_with_signs_of_markup_and_code_are_only_text() -> None:
    hostile = "Lê <b>&amp; {{ 7*7 }} {% x %} 'Thử'"
    people = [household(1, head=hostile, support=[{"date": "2023-05-01", "measure": "viec"}])]
    content = write(make(book(people, calendar=[])))
    check_form(content)
    assert any(
        "Lê <b>&amp; {{ 7*7 }} {% x %} 'Thử'" in cell
        for table in tables(open_document(content))
        for row in table
        for cell in row
    )


def page(people: Sequence[dict[str, object]]) -> tuple[Report, Report]:
    officers = [{"id": "le-thu", "name": "Lê Thử", "role": "overall", "villages": ["dong-mo"]}]
    made = book([household(number, **keys) for number, keys in enumerate(people, start=1)], officers=officers)
    standings = list_standings(made, LAST)
    taking = Taking(made, LAST, VI)
    return officer_page(taking, "le-thu", standings), household_page(taking, standings[0])


def test_the_page_of_an_officer_lies_on_its_side_and_has_room_for_notes() -> None:
    of_officer, of_household = page([{"head": f"Trần Mẫu {number}"} for number in range(1, 41)])
    content = write(of_officer)
    check_form(content)
    document = open_document(content)
    assert document.sections[0].orientation == WD_ORIENT.LANDSCAPE
    (table,) = document.tables
    assert len(table.rows) == 41
    assert table.rows[0].cells[-1].text == "Ghi chú"
    assert (table.columns[-1].width or 0) > 0.1 * (document.sections[0].page_width or 0)
    content = write(of_household)
    check_form(content)
    document = open_document(content)
    assert document.sections[0].orientation == WD_ORIENT.PORTRAIT
    assert [row.cells[0].text for row in document.tables[-1].rows] == [""] * 3
    assert tables(document)[0][0] == ["Thôn", "Đồng Mơ"]


def own(*paragraphs: str, rows: Sequence[Sequence[str]] = ()) -> bytes:
    document = Document()
    for each in paragraphs:
        document.add_paragraph(each)
    if rows:
        table = document.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def test_loops_over_villages_officers_and_households_are_filled() -> None:
    made = commune()
    lists = {
        "villages": ("{{ each.name }}", "{{ each.poor_target }}"),
        "officers": ("{{ each.name }}", "{{ each.in_charge }}"),
        "households": ("{{ each.head }}", "{{ each.members }}"),
    }
    expected = {
        "villages": [[each.name, str(each.quota.poor)] for each in made.plan.villages],
        "officers": [["Lê Thử", "3"], ["Hà Mẫu", "4"]],
    }
    for name, cells in lists.items():
        rows = [(f"{{%tr for each in {name} %}}", ""), cells, ("{%tr endfor %}", "")]
        content = write(make(made), template=own("{{ commune }}: {{ last_day }}", rows=rows))
        check_form(content)
        document = open_document(content)
        assert document.paragraphs[0].text == "xã Suối Thử: 30/06/2023"
        (found,) = tables(document)
        if name == "households":
            assert [row[0] for row in found] == [each.head for each in made.households]
        else:
            assert found == expected[name]


def test_a_part_may_stand_alone_in_a_paragraph_or_a_cell() -> None:
    content = write(make(), template=own("Biểu:", "{{p part_villages }}", rows=[("{{p part_attention }}",)]))
    check_form(content)
    first, outer = open_document(content).tables
    assert first.rows[0].cells[0].text == "TT"
    assert outer.rows[0].cells[0].tables[0].rows[0].cells[0].text == "Nội dung"


@pytest.mark.parametrize(
    "code", ["{{ year / 0 }}", "{{ villages[9].name }}", "{{ villages[0]['x'] }}", "{{ title.x }}"]
)
def test_code_that_fails_only_when_it_is_filled_in_is_told_with_its_paragraph(code: str) -> None:
    with pytest.raises(BadTemplateError) as caught:
        write(make(), template=own("Mở đầu", f"Năm {code} hết"))
    (flaw,) = caught.value.flaws
    assert (flaw.what.value, flaw.text) == ("failed", f"Năm {code} hết")


@pytest.mark.parametrize(
    ("paragraphs", "rows", "what"),
    [
        (("{{ '<a & b' | safe }}",), (), "broken"),
        (("{% for v in villages %}",), (("{{ v.name }}", "{% endfor %}"),), "broken"),
        (("{{p title if year else part_villages }}",), (), "not_a_part"),
        (("{{ villages | first }}",), (), "failed"),
    ],
)
def test_what_would_break_the_document_is_told(
    paragraphs: tuple[str, ...], rows: tuple[tuple[str, ...], ...], what: str
) -> None:
    with pytest.raises(BadTemplateError) as caught:
        write(make(), template=own(*paragraphs, rows=rows))
    assert [each.what.value for each in caught.value.flaws] == [what]


def test_cells_and_tables_that_a_condition_empties_are_mended() -> None:
    document = Document()
    table = document.add_table(rows=1, cols=1)
    for text in ("{%p if internal %}", "{{ internal }}", "{%p endif %}"):
        table.cell(0, 0).add_paragraph(text)
    table.cell(0, 0)._tc.remove(table.cell(0, 0).paragraphs[0]._p)  # noqa: SLF001 - no paragraph but those
    rows = document.add_table(rows=0, cols=1)
    for text in ("{%tr for each in proposals if false %}", "{{ each.text }}", "{%tr endfor %}"):
        rows.add_row().cells[0].text = text
    document.add_paragraph("Hết.")
    content = io.BytesIO()
    document.save(content)
    written = write(make(public=True), template=content.getvalue())
    check_form(written)
    assert tables(open_document(written)) == [[[""]]]


def test_a_part_is_as_wide_as_its_page_or_cell() -> None:
    document = Document()
    first = document.sections[0]
    first.page_width, first.page_height = first.page_height, first.page_width
    document.add_paragraph("{{p part_villages }}")
    second = document.add_section()
    second.page_width, second.page_height = second.page_height, second.page_width
    document.add_paragraph("{{p part_villages }}")
    document.add_table(rows=1, cols=3).cell(0, 1).text = "{{p part_villages }}"
    content = io.BytesIO()
    document.save(content)
    written = open_document(write(make(), template=content.getvalue()))

    def width(table: Table) -> int:
        return sum(int(each.get(qn("w:w"))) for each in table._tbl.tblGrid)  # noqa: SLF001 - its XML

    pages = [(each.page_width or 0) - (each.left_margin or 0) - (each.right_margin or 0) for each in written.sections]
    wide, upright, outer = written.tables
    assert abs(width(wide) * 635 - pages[0]) < 20_000
    assert abs(width(upright) * 635 - pages[1]) < 20_000
    assert width(outer.cell(0, 1).tables[0]) < width(upright) / 3
    # The letters are those that were measured, whatever the font of the template.
    assert {run.font.name for row in wide.rows for run in row.cells[1].paragraphs[0].runs} == {"Times New Roman"}


def test_numbers_are_written_as_the_language_writes_them() -> None:
    template = own("{{ poor_target * 1500 }} {{ poor_reached }} {{ (poor_done / 8)|round(3) }}")
    first, second = (
        open_document(write(make(language=language), language, template)).paragraphs[0].text for language in Language
    )
    assert re.fullmatch(r"4\.500 \d+,\d \d,\d+", first) is not None
    assert second == first.translate(str.maketrans(".,", ",."))


def test_an_empty_file_is_no_template() -> None:
    with pytest.raises(BadTemplateError) as caught:
        write(make(), template=b"")
    assert [each.what.value for each in caught.value.flaws] == ["not_word"]


def test_no_command_to_type_stands_in_it() -> None:
    people = [household(1), household(2, planned=False)]
    made = book(
        people, officers=[{"id": "a", "name": "Lê Thử", "role": "overall", "villages": ["dong-mo"]}], calendar=[]
    )
    names = [each.name for each in make(made).merge.fields if each.is_part]  # type: ignore[union-attr]
    told = read_all(write(make(made), template=own(*(f"{{{{p {name} }}}}" for name in names))))
    assert "povplan " not in told
    assert "Số hộ phụ trách chỉ gồm hộ dự kiến thoát." in told


def test_the_template_of_povplan_gives_what_povplan_writes() -> None:
    written = write(make(), template=own_template(is_official=True))
    assert open_document(written).element.body.xml == open_document(write(make())).element.body.xml


@pytest.mark.parametrize("people", [[], [{"head": "Nguyễn Phước Bảo Quỳnh Hương Giang Thị Thanh Thủy " * 2}]])
def test_a_plan_without_households_or_with_very_long_names_is_written(people: list[dict[str, object]]) -> None:
    made = book([household(number, **keys) for number, keys in enumerate(people, start=1)], calendar=[])
    for public in (False, True):
        check_form(write(make(made, public=public)))


def test_a_part_in_a_text_box_is_refused() -> None:
    document = Document()
    paragraph = document.add_paragraph("Hộp: ")
    box = parse_xml(
        '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>'
        "{{p part_villages }}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    paragraph._p.append(box)  # noqa: SLF001 - python-docx makes no boxes
    content = io.BytesIO()
    document.save(content)
    with pytest.raises(BadTemplateError) as caught:
        write(make(), template=content.getvalue())
    assert [(each.what.value, each.name) for each in caught.value.flaws] == [("not_here", "part_villages")]
