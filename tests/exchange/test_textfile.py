"""A text file is read in the encoding and with the delimiter that it has; no person in it exists."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from old_fonts import to_tcvn3, to_vni, to_windows_1258
from phrases import as_told

from povplan.errors import ExitStatus, PovplanError
from povplan.exchange.textfile import decode, find_delimiter, read_text
from povplan.intake.grid import Cell
from povplan.model.legacy import read_legacy
from povplan.words import reading

MADE_UP = (
    "STT;Họ và tên chủ hộ;Thôn;Số khẩu",
    "1;Nguyễn Văn Mẫu;Đồng Mơ;4",
    "2;Trần Thị Thử;Bãi Sậu;3",
    "3;Lê Hữu Giả;Khe Nứa;5",
    "4;Đỗ Thị Đặt;Xứ Xuyên;2",
    "5;PHẠM ĐỨC TẠM;Đồng Mơ;6",
    "6;Hoàng Thị Bịa;Bãi Sậu;1",
    "7;Vũ Ngọc Ví;Khe Nứa;4",
    "8;Bùi Quang Dụ;Xứ Xuyên;3",
    "9;H'Mẫu Niê Kđăm;Buôn Thử;5",
)
PIECES = [MADE_UP[start : start + length] for length in (1, 2, 4, 10) for start in range(len(MADE_UP) - length + 1)]
NO_CAPITALS = [piece for piece in PIECES if "Ạ" not in "".join(piece)]


def rows_of(text: str | bytes, likely: str = "") -> list[list[Cell]]:
    """Return the rows of a text."""
    raw = text if isinstance(text, bytes) else text.encode()
    return [list(row) for row in read_text(raw, "ds.csv", likely=likely).rows]


# Encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("lines", PIECES)
def test_unicode_is_read_with_and_without_its_mark(lines: tuple[str, ...], encoding: str) -> None:
    text = "\r\n".join(lines)
    assert decode(text.encode(encoding), "ds.csv") == text


def test_utf_16_of_the_other_byte_order_is_read_by_its_mark() -> None:
    assert decode(b"\xfe\xff" + "Đỗ;1".encode("utf-16-be"), "ds.csv") == "Đỗ;1"


@pytest.mark.parametrize("lines", PIECES)
def test_windows_1258_is_read_and_composed_even_a_single_line(lines: tuple[str, ...]) -> None:
    text = "\r\n".join(lines)
    assert decode(to_windows_1258(text), "ds.csv") == text


@pytest.mark.parametrize("lines", NO_CAPITALS)
@pytest.mark.parametrize("write", [to_tcvn3, to_vni])
def test_old_fonts_stay_as_they_were_typed_and_can_be_recognised(lines: tuple[str, ...], write: object) -> None:
    assert callable(write)
    for delimiter in ";\t":
        raw = write("\r\n".join(lines).replace(";", delimiter))
        assert decode(raw, "ds.csv").encode("cp1252", "replace") == raw.decode("cp1252", "replace").encode(
            "cp1252", "replace"
        )
    names = [str(row[1]) for row in rows_of(write("\n".join(MADE_UP[2:5])))]
    assert [read_legacy(name) or name for name in names] == ["Trần Thị Thử", "Lê Hữu Giả", "Đỗ Thị Đặt"]


def test_text_of_the_west_stays_of_the_west() -> None:
    assert decode("Préfecture;Größe;Año".encode("cp1252"), "ds.csv") == "Préfecture;Größe;Año"


def test_bytes_that_the_west_lacks_are_kept_for_the_old_fonts() -> None:
    assert decode(b"Ph\x81n;1", "ds.csv") == "Ph\x81n;1"


def test_utf_8_that_is_damaged_in_one_place_is_refused_with_its_line() -> None:
    raw = "Họ tên;Thôn\nNguyễn Văn Mẫu;Đồng Mơ\nTrần Thị Thử;Bãi Sậu\n".encode()
    with pytest.raises(PovplanError, match=as_told(reading.DAMAGED_TEXT)) as raised:
        decode(raw.replace("Thị".encode(), b"Th\xe1i"), "ds.csv")
    assert raised.value.details == {"file": "ds.csv", "line": 3}
    assert raised.value.status == ExitStatus.FILES


@pytest.mark.parametrize("raw", [b"a,b\0c", bytes(range(256)), b"\x01\x02\x03", b"\xff\xfe\0\0a\0\0\0"])
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(PovplanError, match=as_told(reading.UNREADABLE)):
        decode(raw, "ds.csv")


# Delimiters


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("count", [1, 2, 10])
def test_the_delimiter_is_found_out(delimiter: str, count: int) -> None:
    text = "\n".join(MADE_UP[:count]).replace(";", delimiter)
    assert rows_of(text) == [list(line.split(";")) for line in MADE_UP[:count]]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Tên;Nơi ở\nMẫu A;Xóm 1, Đồng Mơ, Xã Thử\nMẫu B;Xóm 2, Bãi Sậu, Xã Thử\n", ";"),
        ("Tên;Điểm;Thu nhập\nMẫu A;1,5;2,5\nMẫu B;3,5;4,5\n", ";"),
        ("Tên,Mã\nMẫu A,2; 4; 10\nMẫu B,5\n", ","),
        ("DANH SÁCH HỘ NGHÈO, NĂM 2023\n\nTT;Tên;Thôn\n1;Mẫu A;Đồng Mơ\n2;Mẫu B;Bãi Sậu\n", ";"),
        ("TT\tTên\tNơi ở\n1\tMẫu A\tXóm 1, Xã Thử; sau chợ\n2\tMẫu B\tXóm 2, Xã Thử; sau chợ\n", "\t"),
        ('"Mẫu; A","1; 2","3; 4"\n"Mẫu; B","1; 2","3; 4"\n', ","),
        ("TT;Tên;Thôn;Khẩu;Ghi chú\n1;Mẫu A;Đồng Mơ\n2;Mẫu B;Khe Nứa;3;già, yếu\n3;Mẫu C;Khe Nứa;3;ốm, yếu\n", ";"),
        ("Mẫu A\nMẫu B\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_the_one_with_rows_of_the_same_length(text: str, delimiter: str) -> None:
    assert find_delimiter(text) == delimiter


def test_the_ending_decides_only_among_equals() -> None:
    assert rows_of("a;b\tc", "\t") == [["a;b", "c"]]
    assert rows_of("a;b\nc;d", "\t") == [["a", "b"], ["c", "d"]]


@pytest.mark.parametrize("head", ["sep=,\r\n", "SEP=,\n", "\ufeffsep=,\n"])
def test_the_line_with_which_excel_names_the_delimiter_is_obeyed_and_is_no_row(head: str) -> None:
    assert rows_of(f"{head}a;b,c\r\nd;e,f\r\n") == [["a;b", "c"], ["d;e", "f"]]


# Cells


def test_quoted_cells_hold_lines_delimiters_and_quotes() -> None:
    text = 'Tên,Ghi chú\r\n"Mẫu, A","dòng 1\r\ndòng 2"\r\nÔng "Mẫu" B,"nói ""vâng"""\r\n'
    assert rows_of(text) == [["Tên", "Ghi chú"], ["Mẫu, A", "dòng 1\r\ndòng 2"], ['Ông "Mẫu" B', 'nói "vâng"']]


def test_blank_lines_are_rows_as_in_excel_and_empty_cells_are_none() -> None:
    assert rows_of("Tiêu đề\n\n\na,,b\n,,\n") == [["Tiêu đề"], [], [], ["a", None, "b"], [None, None, None]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_every_system(end: str) -> None:
    assert rows_of(f"a,b{end}c,d{end}e,f") == [["a", "b"], ["c", "d"], ["e", "f"]]


@pytest.mark.parametrize(
    "text", ["=HYPERLINK(0)", "[/x]", "[bold]", "🏠", "\u200fמ", "a\u202eb", " trống ", "_x000D_", "001", "x" * 40_000]
)
def test_the_text_of_a_cell_is_kept_as_it_is(text: str) -> None:
    assert rows_of(f"{text},b\nc,d\n") == [[text, "b"], ["c", "d"]]


def test_the_limit_of_the_csv_module_is_what_it_was() -> None:
    before = csv.field_size_limit()
    rows_of("x" * 200_000)
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(end: str) -> None:
    with pytest.raises(PovplanError, match=as_told(reading.OPEN_QUOTE)) as raised:
        rows_of(f'a,b\n"c\nd",e\nf,"g\nh,i\nj,k{end}')
    assert raised.value.details == {"file": "ds.csv", "line": 4}


@given(
    st.lists(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs"))), min_size=2, max_size=4), min_size=1),
    st.sampled_from(",;\t|"),
)
def test_what_excel_writes_after_its_line_is_read_as_it_was(rows: list[list[str]], delimiter: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(rows)
    expected = [[cell or None for cell in row] for row in rows]
    assert rows_of(f"sep={delimiter}\r\n{written.getvalue()}") == expected
