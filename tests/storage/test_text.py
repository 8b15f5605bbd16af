"""Bytes become text only where nothing is lost or hidden."""

import sys
import unicodedata

import pytest

from povplan.model.characters import FORBIDDEN
from povplan.rules.reading import Reading
from povplan.storage.text import BLOT, read_text


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_end_counts_as_one(ending: str) -> None:
    """Files from Windows and from old Macs read like those from Linux."""
    assert read_text(f"a: 1{ending}b: 2{ending}".encode()) == ("a: 1\nb: 2\n", [])


def test_mark_at_the_start_is_taken_off() -> None:
    """Notepad's UTF-8 mark is no part of the text."""
    assert read_text("\ufeffcommune: Xã Thử\n".encode()) == ("commune: Xã Thử\n", [])


def test_vietnamese_and_typographic_characters_are_ordinary() -> None:
    """Letters with marks, quotation marks, dashes, no-break spaces and symbols raise nothing."""
    text = "note: “Đồng Tháp” – 8\u00a0m², 50 % ½ 😀\n"
    assert read_text(text.encode()) == (text, [])


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("a: Thử".encode("utf-16"), "UTF-16"),
        ("a: Thử".encode("utf-16-be"), "UTF-16"),
        (b"\xfe\xff" + "a: Thử".encode("utf-16-be"), "UTF-16"),
        ("a: Thử".encode("utf-32"), "UTF-32"),
        (b"\x00\x00\xfe\xff" + "a".encode("utf-32-be"), "UTF-32"),
    ],
)
def test_other_unicode_encodings_are_named(raw: bytes, encoding: str) -> None:
    """What Notepad calls Unicode is told apart from damage."""
    text, flaws = read_text(raw)
    assert text is None
    assert [(flaw.code, flaw.details, flaw.place) for flaw in flaws] == [
        (Reading.OTHER_ENCODING, {"encoding": encoding}, (1, 1))
    ]


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (b"\xff", (1, 1)),
        (b"a: 1\nhead: L\xea V\xe3n\n", (2, 8)),
        ("a: Đỗ\r\nb: Hòa ".encode() + b"\xe1\xbb", (2, 8)),
        (b"\xef\xbb\xbfa: \xc0\x80", (1, 4)),
        (b"a\rb: \xed\xa0\x80", (2, 4)),
    ],
)
def test_first_byte_that_is_not_utf8_is_placed(raw: bytes, place: tuple[int, int]) -> None:
    """Old encodings, cut characters, overlong forms and surrogates are refused where they begin, in characters."""
    text, flaws = read_text(raw)
    assert text is None
    assert [(flaw.code, flaw.place) for flaw in flaws] == [(Reading.NOT_UTF8, place)]


_NOT_TYPED = "\0\x07\x0b\x1a\x1f\x7f\x85\x9f\u2028\u2029\ufeff\ufffd\ufffe\ufdd0\uffff\U0001fffe\U0010ffff"


_NOT_SEEN = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180f\u200b\u200c\u200d\u200f\u202e\u2060\u2064\u206f\u2800\u3164\ufe00\ufe0f"
    "\uffa0\ufff0\U000e0001\U000e0020\U000e0100\U0001d173"
)


@pytest.mark.parametrize("char", list(_NOT_TYPED + _NOT_SEEN))
def test_control_characters_are_blotted_out_with_their_place(char: str) -> None:
    """Whatever nobody types is found, and the columns after it stay those of the file."""
    text, flaws = read_text(f"head: Đỗ Thử\nnote: ốm{char}đau".encode())
    assert text == f"head: Đỗ Thử\nnote: ốm{BLOT}đau"
    assert [(flaw.code, flaw.place) for flaw in flaws] == [(Reading.CONTROL, (2, 9))]
    assert flaws[0].details == {"characters": (f"U+{ord(char):04X}",)}


def test_whatever_unicode_formats_with_is_forbidden_and_found_by_its_bytes() -> None:
    """The quick look at the bytes misses none of the characters that the text may not hold."""
    everything = [chr(number) for number in range(sys.maxunicode + 1) if not 0xD800 <= number <= 0xDFFF]
    forbidden = {char for char in everything if FORBIDDEN.search(char)}
    assert {char for char in everything if unicodedata.category(char) == "Cf"} <= forbidden
    unseen = [char for char in forbidden - {"\r"} if not read_text(f"a: x{char}y".encode())[1]]
    assert unseen == []
    assert not any(map(FORBIDDEN.search, "\t\n \xa0\u0300\u2009ắĐ–“…½😀"))


@pytest.mark.parametrize("symbol", ["☎\ufe0f", "👨\u200d👩\u200d👧", "❤\ufe0f\u200d🔥", "👩🏽\u200d🌾", "©\ufe0f"])
def test_symbols_of_several_characters_are_ordinary(symbol: str) -> None:
    """A telephone puts them into notes, and what is invisible in them is part of what one sees."""
    text = f"note: {symbol} 0912\n"
    assert read_text(text.encode()) == (text, [])


@pytest.mark.parametrize("text", ["a\ufe0f", "1\ufe0f", "☎\ufe0f\ufe0f", "☎\u200d", "☎\u200da", "a\u200d☎", "\u200d"])
def test_what_joins_no_symbols_is_forbidden(text: str) -> None:
    """Beside letters nobody sees it."""
    assert len(FORBIDDEN.findall(text)) == 1
    assert len(read_text(text.encode())[1]) == 1


def test_each_line_with_control_characters_is_one_flaw() -> None:
    """Lines do not hide each other, and one line does not fill the screen."""
    _, flaws = read_text(b"a: \x01\x01\x02\nb: 1\nc:  \x03")
    assert [(flaw.place, flaw.details["characters"]) for flaw in flaws] == [
        ((1, 4), ("U+0001", "U+0002")),
        ((3, 5), ("U+0003",)),
    ]
