"""The tables of a Word document are read as people see them; no person in it exists."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from office_files import bare_word, unzipped, zipped
from phrases import as_told

from povplan.errors import PovplanError
from povplan.exchange.reading import read_tables
from povplan.intake.grid import Cell, Table
from povplan.words import reading


def saved(document: object) -> bytes:
    """Return the bytes of a document."""
    made = io.BytesIO()
    document.save(made)  # type: ignore[attr-defined]
    return made.getvalue()


def tables_of(raw: bytes) -> tuple[Table, ...]:
    """Return the tables of a document."""
    return read_tables(raw, "ds.docx").tables


def cell(*paragraphs: str, properties: str = "") -> str:
    """Return the XML of a cell."""
    text = "".join(f"<w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p>" for paragraph in paragraphs)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{text}</w:tc>"


def rows_of(*rows: str) -> list[list[Cell]]:
    """Return the cells of the only table of a document."""
    body = "".join(row if row.startswith("<w:tr") else f"<w:tr>{row}</w:tr>" for row in rows)
    (table,) = tables_of(bare_word(f"<w:tbl>{body}</w:tbl>"))
    return [list(row) for row in table.rows]


def test_the_tables_of_a_document_are_read_with_the_paragraphs_above_them() -> None:
    document = docx.Document()
    document.add_heading("DANH SÁCH HỘ NGHÈO")
    document.add_paragraph("")
    document.add_paragraph("Thôn Đồng Mơ")
    for rows in ((("TT", "Tên"), ("1", "Mẫu A")), (("Mẫu B", "x"),)):
        table = document.add_table(0, 2)
        for texts in rows:
            for place, text in zip(table.add_row().cells, texts, strict=True):
                place.text = text
        document.add_paragraph("Thôn Bãi Sậu")
    assert tables_of(saved(document)) == (
        Table([["TT", "Tên"], ["1", "Mẫu A"]], number=1, above=("DANH SÁCH HỘ NGHÈO", "Thôn Đồng Mơ")),
        Table([["Mẫu B", "x"]], number=2, above=("Thôn Bãi Sậu",)),
    )


def test_merged_cells_fill_all_their_places() -> None:
    document = docx.Document()
    table = document.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "ngang"
    table.cell(1, 0).merge(table.cell(2, 1)).text = "khối"
    table.cell(1, 2).text = "x"
    assert tables_of(saved(document))[0].rows == [
        ["ngang", "ngang", None],
        ["khối", "khối", "x"],
        ["khối", "khối", None],
    ]


def test_paragraphs_breaks_and_tabs_stand_in_the_text_and_blank_ends_do_not() -> None:
    broken = "<w:tc><w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p></w:tc>"
    assert rows_of(cell("một", "", "hai", "") + cell("") + cell()) == [["một\n\nhai", None, None]]
    assert rows_of(broken) == [["a\nb\tc"]]


def test_a_row_that_begins_later_keeps_its_columns() -> None:
    late = f'<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>{cell("c")}</w:tr>'
    assert rows_of(cell("A") + cell("B") + cell("C"), late) == [["A", "B", "C"], [None, None, "c"]]


def test_a_cell_that_goes_on_takes_the_content_of_its_column() -> None:
    first, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    second = f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{cell("", properties=on)}{cell("z")}</w:tr>'
    top = cell("x") + cell("gộp", properties=first) + cell("y")
    assert rows_of(top, second, cell("1") + cell("", properties=on)) == [
        ["x", "gộp", "y"],
        [None, "gộp", "z"],
        ["1", "gộp"],
    ]


def test_inserted_text_counts_and_deleted_or_moved_text_does_not() -> None:
    tracked = (
        "<w:tc><w:p><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r>"
        "</w:del><w:moveFrom><w:r><w:t>chuyển</w:t></w:r></w:moveFrom></w:p></w:tc>"
    )
    assert rows_of(tracked) == [["mới"]]


def test_text_in_links_fields_and_controls_is_read_and_the_code_of_a_field_is_not() -> None:
    text = "<w:r><w:t>{}</w:t></w:r>"
    within = (
        f"<w:tc><w:sdt><w:sdtContent><w:p>{text.format('a')}<w:hyperlink>{text.format('b')}</w:hyperlink>"
        f"<w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:sdtContent></w:sdt></w:tc>"
    )
    row = f"<w:sdt><w:sdtContent><w:tr>{within}</w:tr></w:sdtContent></w:sdt>"
    (table,) = tables_of(bare_word(f"<w:tbl>{row}</w:tbl>"))
    assert table.rows == [["ab"]]


def test_a_table_within_a_table_and_a_box_over_the_page_are_left_out() -> None:
    inner = f"<w:tbl><w:tr>{cell('trong')}{cell('trong')}</w:tr></w:tbl>"
    text = "<w:p><w:r><w:t>hộp</w:t></w:r></w:p>"
    box = f"<w:p><w:r><w:t>trên</w:t><w:txbxContent>{text}{inner}</w:txbxContent></w:r></w:p>"
    outer = f"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p>{inner}<w:p/></w:tc>{cell('b')}</w:tr></w:tbl>"
    assert tables_of(bare_word(box + outer)) == (Table([["ngoài", "b"]], above=("trên",)),)


def test_a_document_of_python_docx_with_tracked_text_is_read() -> None:
    document = docx.Document()
    paragraph = document.add_table(1, 1).cell(0, 0).paragraphs[0]
    inserted = parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>mới</w:t></w:r></w:ins>")
    paragraph._p.append(inserted)  # noqa: SLF001 - it knows no tracked changes
    assert tables_of(saved(document))[0].rows == [["mới"]]


@pytest.mark.parametrize("text", ["=HYPERLINK(0)", "[/x]", "🏠", "\u200fמ", " trống ", "x" * 40_000])
def test_the_text_of_a_cell_is_kept_as_it_is(text: str) -> None:
    assert rows_of(cell(text)) == [[text]]


def test_the_main_part_is_the_one_that_the_document_names() -> None:
    document = docx.Document()
    document.add_table(1, 1).cell(0, 0).text = "Mẫu"
    parts = unzipped(saved(document))
    parts["word/document2.xml"] = parts.pop("word/document.xml")
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"/word/document2.xml")
    assert tables_of(zipped(parts))[0].rows == [["Mẫu"]]


def test_a_document_without_tables_is_told_of() -> None:
    with pytest.raises(PovplanError, match=as_told(reading.NO_TABLE)):
        tables_of(bare_word("<w:p><w:r><w:t>Công văn</w:t></w:r></w:p>"))


@pytest.mark.parametrize("body", ["<w:tbl>", "<w:tbl></w:p>", "\x00", "<w:tbl><w:tc/></w:tbl></w:tbl>"])
def test_a_document_whose_xml_is_broken_is_refused(body: str) -> None:
    with pytest.raises(PovplanError, match=as_told(reading.BROKEN)):
        tables_of(bare_word(body))
