"""What a file is, its content says; what cannot be read is refused with one sentence that says what to do."""

import pytest
from office_files import bare_excel, bare_word, excel, libre, zipped
from phrases import as_told

from povplan.errors import ExitStatus, PovplanError
from povplan.exchange.reading import FileKind, kind_of, read_json, read_tables
from povplan.words import reading
from povplan.words.language import Language
from povplan.words.phrase import Phrase

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000
ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mẫu</t></is></c></row>'
CELL = '<table:table-cell office:value-type="string"><text:p>Mẫu</text:p></table:table-cell>'
LIBRE = f"<table:table-row>{CELL}</table:table-row>"
WORD = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mẫu</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
FILES = {
    FileKind.XLSX: bare_excel(ROWS),
    FileKind.ODS: libre(LIBRE),
    FileKind.DOCX: bare_word(WORD),
    FileKind.TEXT: "Mẫu\n".encode(),
}


def stream(name: str) -> bytes:
    """Return a compound file that has a stream of this name, as far as one can see at once."""
    return OLE + name.encode("utf-16-le") + b"\0\0" + b"\0" * 100


# What it is


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", ["ds.xlsx", "ds.xls", "ds.ods", "ds.docx", "ds.csv", "ds.txt", "ds", "-", ""])
def test_a_file_is_read_by_its_content_whatever_its_name_says(kind: FileKind, name: str) -> None:
    assert kind_of(FILES[kind], name) == kind
    assert read_tables(FILES[kind], name).tables[0].rows == [["Mẫu"]]


def test_an_old_workbook_is_known_by_its_stream() -> None:
    assert kind_of(stream("Workbook"), "ds.csv") == FileKind.XLS
    assert kind_of(stream("Book"), "") == FileKind.XLS


@pytest.mark.parametrize("text", ['[{"a": 1}]', ' [\n {"a": 1}]', "[]", '\ufeff[{"a": 1}]'])
def test_our_own_json_is_known_by_how_it_begins(text: str) -> None:
    assert kind_of(text.encode(), "-") == FileKind.JSON


def test_a_file_called_json_is_json_even_if_it_is_wrong() -> None:
    assert kind_of(b"a,b", "DS.JSON") == FileKind.JSON
    assert kind_of(b"[x],b", "ds.csv") == FileKind.TEXT


@pytest.mark.parametrize("name", ["ds.tsv", "DS.TSV"])
def test_a_file_called_tsv_has_tabs_unless_all_speaks_against_it(name: str) -> None:
    assert read_tables(b"a;b\tc", name).tables[0].rows == [["a;b", "c"]]
    assert read_tables(b"a;b\tc", "ds.csv").tables[0].rows == [["a;b", "c"]]
    assert read_tables(b"a;b\nc;d", name).tables[0].rows == [["a", "b"], ["c", "d"]]


# What is refused

REFUSED: list[tuple[bytes, Phrase]] = [
    (b"", reading.EMPTY),
    (b" \r\n\t", reading.EMPTY),
    (b"\xef\xbb\xbf\r\n", reading.EMPTY),
    ("\ufeff\r\n".encode("utf-16"), reading.EMPTY),
    (b",,\r\n,,\r\n", reading.NO_TABLE),
    (stream("EncryptedPackage"), reading.PROTECTED),
    (stream("WordDocument"), reading.UNREADABLE),
    (stream("Workbook"), reading.BROKEN),
    (b"%PDF-1.7\n1 0 obj", reading.UNREADABLE),
    (b"\x89PNG\r\n\x1a\nxxxx", reading.UNREADABLE),
    (b"\xff\xd8\xff\xe0xxxx", reading.UNREADABLE),
    (rb"{\rtf1\ansi Mau}", reading.UNREADABLE),
    (bytes(range(256)) * 4, reading.UNREADABLE),
    (zipped({"a.txt": "x"}), reading.UNREADABLE),
    (zipped({}), reading.UNREADABLE),
    (zipped({"xl/workbook.bin": "x"}), reading.UNREADABLE),
    (zipped({"ppt/presentation.xml": "<p/>"}), reading.UNREADABLE),
    (zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}), reading.UNREADABLE),
    (zipped({"xl/workbook.xml": "<workbook/>"}), reading.BROKEN),
    (zipped({"xl/workbook.xml": "<workbook"}), reading.BROKEN),
    (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), reading.BROKEN),
    (b"PK\x03\x04" + b"x" * 100, reading.BROKEN),
    (b"<html><table><tr><td>Mau</td></tr></table></html>", reading.IS_HTML),
    ("\ufeff<!DOCTYPE html>\n<table>".encode(), reading.IS_HTML),
    ("<table border=1><tr><td>Mẫu".encode("utf-16"), reading.IS_HTML),
    (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', reading.IS_HTML),
    (b"MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n", reading.IS_HTML),
]


@pytest.mark.parametrize(("raw", "phrase"), REFUSED)
def test_what_cannot_be_read_is_refused_with_its_name_only(raw: bytes, phrase: Phrase) -> None:
    with pytest.raises(PovplanError, match=as_told(phrase)) as raised:
        read_tables(raw, "/home/can-bo/hộ nghèo.xls")
    assert raised.value.status == ExitStatus.FILES
    for language in Language:
        said = phrase.say(language, **raised.value.details)
        assert said.startswith("hộ nghèo.xls")
        assert "/home" not in said


@pytest.mark.parametrize("name", ["", "-"])
def test_data_from_standard_input_are_named_in_words(name: str) -> None:
    with pytest.raises(PovplanError) as raised:
        read_tables(b"", name)
    said = raised.value.phrase.say(Language.VI, **raised.value.details)
    assert said.startswith(reading.STDIN.vi)


def test_the_folders_of_windows_are_left_out_of_errors() -> None:
    with pytest.raises(PovplanError) as raised:
        read_tables(b"", r"C:\Users\can-bo\ds.xlsx")
    assert raised.value.details == {"file": "ds.xlsx"}


def test_a_protected_part_of_a_package_is_told_of() -> None:
    raw = bytearray(excel(lambda book: book.add_worksheet().write(0, 0, "x")))
    place = -1
    while (place := raw.find(b"PK\x01\x02", place + 1)) >= 0:
        raw[place + 8] |= 1
    with pytest.raises(PovplanError, match=as_told(reading.PROTECTED)):
        read_tables(bytes(raw), "ds.xlsx")


# Our own JSON


def test_json_is_a_list_of_objects_in_any_unicode() -> None:
    text = '[{"head": "Lê Mẫu", "members": 4}, {}]'
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert read_json(text.encode(encoding), "ds.json") == [{"head": "Lê Mẫu", "members": 4}, {}]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("{}", reading.NOT_RECORDS),
        ("[1]", reading.NOT_RECORDS),
        ("null", reading.NOT_RECORDS),
        ('[{"a": NaN}]', reading.NOT_RECORDS),
        ('[{"a": -Infinity}]', reading.NOT_RECORDS),
        ('[{"a": ' + "9" * 5000 + "}]", reading.NOT_RECORDS),
        ("[" * 200_000, reading.NOT_RECORDS),
        ('[{"a": 1, "b": 2, "a": 3}]', reading.KEY_TWICE),
        ('[{"a": {"b": 1, "b": 1}}]', reading.KEY_TWICE),
        ('[{"a": 1},\n {"b" 2}]', reading.BAD_JSON),
        ("", reading.BAD_JSON),
    ],
)
def test_other_json_is_refused(text: str, phrase: Phrase) -> None:
    with pytest.raises(PovplanError, match=as_told(phrase)) as raised:
        read_json(text.encode(), "ds.json")
    assert raised.value.status == ExitStatus.FILES


def test_the_place_of_a_mistake_in_json_is_named() -> None:
    with pytest.raises(PovplanError) as raised:
        read_json(b'[{"a": 1},\n {"b" 2}]', "ds.json")
    assert raised.value.details == {"file": "ds.json", "line": 2, "column": 7}
    assert "[{…}, {…}]" in reading.NOT_RECORDS.say(Language.VI, file="ds.json")
