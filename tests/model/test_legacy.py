"""Names in the encodings before Unicode are read as they were meant, and Unicode is never taken for one of them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.model.legacy import _BREVES, _HATS, _LETTERS, _TCVN3, _TONES, read_legacy

MEANT = (
    "Nguyễn Văn Phú",
    "Trần Thị Mẫu",
    "Đặng Quốc Ước",
    "Lường Thị Ỏn",
    "Hoàng Thị Quỳnh",
    "Vũ Đức Kiểm",
    "Bùi Thị Hoè",
)


def in_tcvn3(text: str) -> str:
    """Return how a text looks that was typed in TCVN3 and saved as Unicode; capitals with marks have none there."""
    back = {meant: written for written, meant in _TCVN3.items()}
    return "".join(back.get(char, char) for char in text)


def in_vni(text: str) -> str:
    """Return how a text looks that was typed in VNI and saved as Unicode."""
    letters = {meant: written for written, meant in _LETTERS.items()}
    marks = {tone: written for written, tone in (*_TONES.items(), *_HATS.items(), *_BREVES.items())}
    written = ""
    for char in text:
        if char in letters:
            written += letters[char]
            continue
        base, *rest = list(unicodedata.normalize("NFD", char))
        if "\u031b" in rest:
            base, rest = letters["ư" if base == "u" else "ơ"], [mark for mark in rest if mark != "\u031b"]
        # The tone comes last there, whatever the order of Unicode.
        found = "".join(sorted(rest, key=lambda mark: mark not in "\u0302\u0306"))
        written += base + marks.get(found, "")
    return written


@pytest.mark.parametrize("meant", MEANT[:2])
def test_both_are_read_as_they_were_meant(meant: str) -> None:
    assert read_legacy(in_tcvn3(meant)) == meant
    assert read_legacy(in_vni(meant)) == meant


def test_the_examples_of_the_offices() -> None:
    assert read_legacy("NguyÔn V¨n Phó") == "Nguyễn Văn Phú"
    assert read_legacy("Phuøng Vaên Thöû") == "Phùng Văn Thử"
    assert read_legacy("§Æng V¨n VÝ") == "Đặng Văn Ví"
    assert read_legacy("Nguyeãn Thò Hoa") == "Nguyễn Thị Hoa"


@given(st.lists(st.sampled_from(MEANT), min_size=1, max_size=3).map(" ".join))
def test_vietnamese_in_unicode_is_none_of_them(name: str) -> None:
    assert read_legacy(name) is None


@pytest.mark.parametrize(
    "name", ["Hà", "Tô Hà", "Quách Thuê", "Lý Huê", "Uông Bí", "Vũ Oán", "Trần Uân", "Mai Áo", "Ca Ê", "Oánh"]
)
def test_names_of_letters_that_both_have_are_left_alone(name: str) -> None:
    assert read_legacy(name) is None
