"""Files as an office hands them over, with made-up people: the list of a commune, and the results of its review."""

import io
from collections.abc import Sequence
from pathlib import Path

from xlsxwriter import Workbook

_HEADING = (
    "TT",
    "Họ và tên chủ hộ",
    "Số khẩu",
    "Phân loại hộ",
    "Thôn",
    "Số LĐ",
    "Nguyên nhân nghèo",
    "Chiều thiếu hụt",
    "Tổ chức được phân công giúp đỡ cấp thôn",
    "Giải pháp",
    "Cán bộ, công chức, đoàn thể cấp xã chỉ đạo và theo dõi",
)
_EAST = "Đ/C Lê Văn Mẫu - Đảng ủy viên, Chỉ đạo chung; Hội PN xã, Bùi Thị Mẫu - CC VHXH"
_WEST = "Đ/C Trần Văn Mẫu - Đảng ủy viên, Chỉ đạo chung; Hội ND xã"
_LIST = (
    (1, "Hà Thị Thử", 4, "Nghèo", "Thôn Đông", 2, "Thiếu vốn", "1,4,10", "CH PN, ĐV Hà Văn Mẫu", "Hỗ trợ vốn", _EAST),
    (2, "Lò Văn Thử", 3, "Nghèo", "Thôn Đông", 1, "Thiếu đất", "4,8,10", "CH PN", "Hỗ trợ việc làm", _EAST),
    (3, "Vi Thị Thử", 5, "Cận nghèo", "Thôn Đông", 3, "Thiếu vốn", "4", "CH ND", "Hỗ trợ vốn", _EAST),
    (4, "Quách Văn Thử", 6, "Nghèo", "Thôn Tây", 2, "Ốm đau", "2,4,11", "CH ND", "Bảo hiểm y tế", _WEST),
)
_RESULTS = (
    ("TT", "Chủ hộ", "Kết quả", "Ngày", "Quyết định", "Thu nhập", "Chiều thiếu hụt còn lại"),
    (1, "Hà Thị Thử", "Cận nghèo", "10/11/2026", "85/QĐ-UBND", None, "4; 10"),
    (3, "Vi Thị Thử", "Không nghèo", "10/11/2026", "85/QĐ-UBND", 2_100_000, None),
)


def write_office_files(folder: Path) -> None:
    """Write the two files, under the names that the pages in either language give them."""
    for name, content in (
        ("danh-sach.xlsx", _workbook("Danh sách", ("DANH SÁCH HỘ NGHÈO, CẬN NGHÈO NĂM 2026",), (_HEADING, *_LIST))),
        ("ket-qua.xlsx", _workbook("Thôn Đông", ("KẾT QUẢ RÀ SOÁT",), _RESULTS)),
    ):
        (folder / name).write_bytes(content)


def _workbook(name: str, title: Sequence[object], rows: Sequence[Sequence[object]]) -> bytes:
    content = io.BytesIO()
    with Workbook(content) as book:
        sheet = book.add_worksheet(name)
        for line, row in enumerate((title, *rows)):
            sheet.write_row(line, 0, row)
    return content.getvalue()
