"""The plan's own list as its appendix is typed, made anew from the data: names come from there, and only from there."""

import io
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from xlsxwriter import Workbook

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.storage.load import load

if TYPE_CHECKING:
    from docx.table import Table

DATA = Path(__file__).parents[1] / "data"

Cells = list[str | int | float | None]

TOP = [
    "TT",
    "Họ và tên",
    "Số Khẩu",
    "Phân loại hộ",
    "Đơn vị",
    "Số LD",
    "Lý do nghèo và chiều thiếu hụt",
    None,
    "Tổ chức được phân công giúp đỡ cấp thôn",
    "Giải pháp",
    "Cán bộ, Công chức, đoàn thể cấp xã chỉ đạo và theo dõi",
]
BOTTOM = [None, None, None, None, None, None, "Nguyên nhân nghèo", "Chiều thiếu hụt", None, None, None]
TITLES = ["DANH SÁCH", "Hộ nghèo dự kiến thoát nghèo, cận nghèo năm 2023"]
BELOW = [
    "- Số hộ dự kiến thoát nghèo: 17 hộ; Dự kiến thoát cận nghèo: 05 hộ",
    "- Ghi chú: Mã chiều thiếu hụt dịch vụ xã hội cơ bản theo số tương ứng:",
]
LEGEND = [("1. Việc làm", "7. Chất lượng nhà ở"), ("2. Người phụ thuộc trong hộ gia đình", "8. Diện tích nhà ở")]

_BRANCHES: dict[int, str] = {
    8: "CH hội Nông dân",
    9: "CH hội Nông dân",
    10: "CH cựu chiến binh",
    11: "CH phụ nữ",
    12: "CH. PN",
    13: "CH Phụ Nữ",
    14: "CH PN.",
    15: "CH phụ nữ",
    16: "CH cựu chiến binh",
    17: "CH phụ nữ",
}
"""How the appendix calls the branch of a household."""

_SHORT = {"ccb": "CCB", "nd": "ND", "pn": "PN", "dtn": "ĐTN", "nct": "NCT"}
_POSITIONS = {
    "Văn hóa - Chính sách": "CC.VHCS",
    "Văn phòng": "CC Văn phòng",
    "Văn hóa": "CCVH",
    "Địa chính": "CC ĐC",
    "Tư pháp": "CCTP",
}
_MISREAD = range(8, 13)
"""The households on the page of the scan that spells their village in another way."""


def own_book() -> Book:
    """Return the shipped plan and its list."""
    book = load(DATA).book
    assert book is not None
    return book


def own_rows(book: Book) -> list[Cells]:
    """Return the rows of the appendix; codes are text with commas, as they were typed."""
    return [_row(book, each) for each in book.households]


def _row(book: Book, each: Household) -> Cells:
    village = book.villages[each.village]
    spelt = village.aliases[0] if each.id in _MISREAD else village.name
    note = (each.cause_note or "").replace("LĐ", "LD")
    return [
        each.id,
        each.head,
        each.members,
        "Nghèo" if each.category == "poor" else "Cận nghèo",
        spelt,
        each.workers,
        re.sub("^Đông người", "Đồng người", note) if each.id in (8, 11) else note,
        ",".join(map(str, each.deprivations)),
        _helpers(book, each),
        each.measure_note,
        _officers(book, each, misread=each.id == 18),
    ]


def _helpers(book: Book, each: Household) -> str:
    parts = []
    for id_ in each.helpers:
        helper = book.helpers[id_]
        if helper.kind == "person":
            parts.append(f"{'Đảng viên' if each.id % 2 else 'ĐV'} {helper.name}")
        elif each.id in _BRANCHES:
            parts.append(_BRANCHES[each.id])
        else:
            short = _SHORT[id_.split("-", maxsplit=1)[0]]
            parts.append({"ĐTN": "ĐTN", "NCT": "Hội NCT"}.get(short, f"CH {short}"))
    separator = " " if parts[0].endswith(".") else ", "
    return separator.join(parts)


def _officers(book: Book, each: Household, *, misread: bool) -> str:
    first, *others = book.in_charge(each)
    said = f"Đ/C {book.officers[first].name} - Đảng ủy viên, Chỉ đạo chung;"
    bodies = [book.organisations[id_].aliases[0] for id_ in others if id_ in book.organisations]
    persons = []
    for id_ in others:
        if id_ in book.officers:
            officer = book.officers[id_]
            name = officer.aliases[0] if misread and officer.aliases else officer.name
            area = (officer.position or "").removeprefix("Công chức ")
            persons.append(f"{name} – {_POSITIONS.get(area, 'CC ĐC NN')}")
    return f"{said} {', '.join(bodies)}; {'; '.join(persons)}"


def own_xlsx(book: Book, rows: Sequence[Cells] | None = None) -> bytes:
    """Return the appendix as a workbook: a heading over two rows, merged cells, numbers where Excel makes them."""
    content = io.BytesIO()
    rows = list(rows or own_rows(book))
    with Workbook(content) as workbook:
        sheet = workbook.add_worksheet("Danh sách")
        for line, title in enumerate(TITLES):
            sheet.merge_range(line, 0, line, len(TOP) - 1, title)
        top = len(TITLES) + 1
        for column, text in enumerate(TOP):
            if text == TOP[6]:
                sheet.merge_range(top, 6, top, 7, text)
            elif text is not None:
                sheet.merge_range(top, column, top + 1, column, text)
        sheet.write_row(top + 1, 6, BOTTOM[6:8])
        first = top + 2
        for line, cells in enumerate(rows, start=first):
            for column, cell in enumerate(cells):
                if column in (4, 10):
                    continue
                sheet.write(line, column, _as_excel_makes_it(cell))
        for column in (4, 10):
            _merge_down(sheet.merge_range, sheet.write, [row[column] for row in rows], first, column)
        below = first + len(rows) + 1
        sheet.write_column(below, 0, BELOW)
        for line, pair in enumerate(LEGEND, start=below + len(BELOW)):
            sheet.write(line, 0, pair[0])
            sheet.write(line, 5, pair[1])
    return content.getvalue()


def _as_excel_makes_it(cell: str | float | None) -> str | float | None:
    """Return a cell as a Vietnamese Excel makes it of what is typed: 1,5 becomes a number."""
    is_number = isinstance(cell, str) and re.fullmatch(r"[0-9]+,[0-9]+", cell)
    return float(str(cell).replace(",", ".")) if is_number else cell


def _merge_down(
    merge: Callable[..., object], write: Callable[..., object], cells: Sequence[object], first: int, column: int
) -> None:
    start = 0
    for end in range(1, len(cells) + 1):
        if end == len(cells) or cells[end] != cells[start]:
            if end - start > 1:
                merge(first + start, column, first + end - 1, column, cells[start])
            else:
                write(first + start, column, cells[start])
            start = end


def own_docx(book: Book) -> bytes:
    """Return the appendix as a document: three tables, as pages break it; the second repeats the heading."""
    document = Document()
    rows = own_rows(book)
    for title in TITLES:
        document.add_paragraph(title)
    for part, (start, end) in enumerate(((0, 5), (5, 13), (13, 22))):
        headed = part < 2
        table = document.add_table(rows=2 * headed + end - start, cols=len(TOP))
        if headed:
            _head(table)
        for line, cells in enumerate(rows[start:end], start=2 * headed):
            for column, cell in enumerate(cells):
                table.cell(line, column).text = str(cell)
        document.add_paragraph("")
    for text in BELOW:
        document.add_paragraph(text)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _head(table: "Table") -> None:
    for column, text in enumerate(TOP):
        if text is None:
            continue
        below = 0 if text == TOP[6] else 1
        beside = column + (text == TOP[6])
        table.cell(0, column).merge(table.cell(below, beside)).text = text
    for column, text in enumerate(BOTTOM):
        if text:
            table.cell(1, column).text = text
