"""A chart of bars for a docx document, which Word can edit: XlsxWriter makes it, with the workbook that it is of."""

import io
from collections.abc import Sequence
from typing import Any
from zipfile import ZipFile

from docx.document import Document as DocumentObject
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Length, Mm
from xlsxwriter import Workbook

_SHEET = "Bang"
_COLOURS = ("#9AA7B8", "#2A6F4E")
_FONT = {"name": "Times New Roman", "size": 9}
_ROW, _AROUND = Mm(8.5), Mm(18)
_ONLY_VALUES = b"".join(
    b'<c:%s val="%d"/>' % (name, name == b"showVal")
    for name in (b"showLegendKey", b"showVal", b"showCatName", b"showSerName", b"showPercent", b"showBubbleSize")
)
"""What stands beside a bar; LibreOffice shows what is not named, too."""

_FIRST_ID = 5000
"""Numbers of drawings, which must differ in a document, from here on."""

_PARAGRAPH = """<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"
/><wp:docPr id="{number}" name="{name}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData
 uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="{relation}"/></a:graphicData></a:graphic
></wp:inline></w:drawing></w:r></w:p>"""


def draw_chart(
    document: DocumentObject, headings: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]], width: Length
) -> Any:  # noqa: ANN401 - an element of XML
    """Return a paragraph with bars for each row, and add what they need to the document.

    Args:
        document: the document.
        headings: what each bar of a row stands for.
        rows: the label of each row with its counts, one for each heading.
        width: width of the chart.
    """
    workbook = _write_workbook(headings, rows)
    with ZipFile(io.BytesIO(workbook)) as parts:
        chart = parts.read("xl/charts/chart1.xml")
    package = document.part.package
    name = package.next_partname("/word/charts/chart%d.xml")
    part = Part(name, CONTENT_TYPE.DML_CHART, b"", package)
    book_name = package.next_partname("/word/embeddings/chart%d.xlsx")
    relation = part.relate_to(Part(book_name, CONTENT_TYPE.SML_SHEET, workbook, package), RELATIONSHIP_TYPE.PACKAGE)
    chart = chart.replace(b'<c:showVal val="1"/>', _ONLY_VALUES)
    # Where the data for editing are; the schema has it before the settings for printing.
    data = f'<c:externalData r:id="{relation}"><c:autoUpdate val="0"/></c:externalData><c:printSettings>'
    part._blob = chart.replace(b"<c:printSettings>", data.encode())  # noqa: SLF001 - the relation is known only now
    return parse_xml(
        _PARAGRAPH.format(
            width=int(width),
            height=len(rows) * _ROW + _AROUND,
            number=_FIRST_ID + len(package.parts),
            name=name.baseURI + "/" + name.filename,
            relation=document.part.relate_to(part, RELATIONSHIP_TYPE.CHART),
        )
    )


def _write_workbook(headings: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]]) -> bytes:
    content = io.BytesIO()
    with Workbook(content, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet(_SHEET)
        sheet.write_row(0, 1, headings)
        for number, (label, counts) in enumerate(rows, start=1):
            sheet.write_row(number, 0, (label, *counts))
        chart = book.add_chart({"type": "bar"})
        last = len(rows)
        for column in range(1, len(headings) + 1):
            chart.add_series(
                {
                    "name": [_SHEET, 0, column],
                    "categories": [_SHEET, 1, 0, last, 0],
                    "values": [_SHEET, 1, column, last, column],
                    "data_labels": {"value": True, "font": _FONT},
                    "fill": {"color": _COLOURS[(column - 1) % len(_COLOURS)]},
                    "gap": 60,
                }
            )
        # A chart of bars begins at its foot.
        chart.set_y_axis({"reverse": True, "num_font": _FONT, "major_tick_mark": "none"})
        chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
        chart.set_legend({"position": "bottom", "font": _FONT})
        sheet.insert_chart(0, len(headings) + 2, chart)
    return content.getvalue()
