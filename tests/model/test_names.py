"""Names are compared by what they say, not by how they are typed, and are near only when they are near."""

import unicodedata
from collections.abc import Callable
from functools import reduce
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.cli.targets import choose_id
from povplan.model.names import count_marks_apart, find_near, fold, fold_marked, nfc, sketch
from povplan.progress.choice import is_named
from povplan.words import refusals

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
TONES = {"grave": "\u0300", "acute": "\u0301", "tilde": "\u0303", "hook": "\u0309", "dot": "\u0323"}

SYLLABLES = (
    *("Nguyễn", "Trần", "Đặng", "Hoà", "Hòa", "Hoa", "Thuý", "Thúy", "Quý", "Khoẻ", "Khỏe", "Ước", "Ưng", "Ý", "Ỷ"),
    *("Bùi", "Dũng", "Dung", "Đũng", "Phượng", "Nghiêm", "Tuyết", "Tuyệt", "Ơn", "Ấn", "An", "Ân", "Ăn", "Y", "Blĭ"),
)
PERSONS = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=4).map(" ".join)

# What the plan's table writes short, and what it stands for.
ABBREVIATED = {
    "LĐ": "lao động",
    "SX": "sản xuất",
    "CH": "chi hội",
    "PN": "phụ nữ",
    "ND": "nông dân",
    "CCB": "cựu chiến binh",
    "NCT": "người cao tuổi",
    "ĐTN": "đoàn thanh niên",
    "Đoàn TN": "đoàn thanh niên",
    "MTTQ": "mặt trận tổ quốc",
    "ĐV": "đảng viên",
    "Đ/C": "đồng chí",
    "CC": "công chức",
    "VHCS": "văn hóa - chính sách",
    "VHXH": "văn hóa - xã hội",
    "ĐC": "địa chính",
    "NN": "nông nghiệp",
    "CCTP": "công chức tư pháp",
    "BHYT": "bảo hiểm y tế",
    "BCĐ": "ban chỉ đạo",
}


WAYS: tuple[Callable[[str], str], ...] = (
    str.upper,
    str.lower,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: text.replace(" ", "  "),
    lambda text: f" {text} ",
    lambda text: text.replace(" ", "."),
    lambda text: text.replace(" ", "-"),
    lambda text: text.replace("oà", "òa").replace("òa", "oà"),
)
"""Ways to type a name otherwise."""


def rewritten(name: str) -> st.SearchStrategy[str]:
    """Return a name as it may also be typed."""
    return st.lists(st.sampled_from(WAYS), max_size=4).map(
        lambda chosen: reduce(lambda text, way: way(text), chosen, name)
    )


# One written form


def test_a_name_is_kept_in_nfc() -> None:
    assert nfc("Hoa\u0300 Thua\u0323\u0302n") == "Hoà Thuận"


# Folding


@given(data=st.data(), name=PERSONS)
def test_a_name_folds_to_the_same_however_it_is_typed(data: st.DataObject, name: str) -> None:
    again = data.draw(rewritten(name))
    assert fold(again) == fold(name)
    assert fold_marked(again) == fold_marked(name)


@given(PERSONS)
def test_folding_leaves_bare_lower_case_letters(name: str) -> None:
    assert fold(name).replace(" ", "").isascii()
    assert fold(name).replace(" ", "").isalpha()
    assert fold(name).islower()


@given(PERSONS)
def test_a_folded_name_folds_to_itself(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@pytest.mark.parametrize("tone", TONES.values(), ids=TONES)
@pytest.mark.parametrize("vowels", ["oa", "oe", "uy"])
@pytest.mark.parametrize(("before", "after"), [("h", ""), ("T", " Văn"), ("", "")])
def test_a_tone_counts_the_same_on_either_vowel(vowels: str, tone: str, before: str, after: str) -> None:
    old = nfc(f"{before}{vowels[0]}{tone}{vowels[1]}{after}")
    new = nfc(f"{before}{vowels[0]}{vowels[1]}{tone}{after}")
    assert old != new
    assert fold_marked(old) == fold_marked(new)
    assert count_marks_apart(old, new) == 0


@pytest.mark.parametrize("vowels", ["oa", "oe", "uy"])
def test_each_tone_is_another_name(vowels: str) -> None:
    names = [f"h{vowels}", *(nfc(f"h{vowels}{tone}") for tone in TONES.values())]
    assert len({fold_marked(name) for name in names}) == len(TONES) + 1
    assert {fold(name) for name in names} == {f"h{vowels}"}


@pytest.mark.parametrize(
    ("one", "other"), [("Đặng", "Dang"), ("đ", "d"), ("ĐƯỜNG", "duong"), ("Ứ", "u"), ("Blĭ", "bli"), ("Č", "c")]
)
def test_marks_and_the_stroke_of_d_fall_away(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert fold_marked(one) != fold_marked(other)


def test_the_letters_themselves_tell_names_apart() -> None:
    assert fold("Lê Văn An") != fold("Lê Văn Anh")
    assert fold("Lê Văn An") != fold("Lê Vân")
    assert fold("Lý") != fold("Lí")


@pytest.mark.parametrize(("short", "long"), ABBREVIATED.items(), ids=ABBREVIATED)
def test_an_abbreviation_of_the_plan_is_what_it_stands_for(short: str, long: str) -> None:
    assert fold_marked(short) == fold_marked(long)
    assert fold_marked(f"{short} Suối Thử") == fold_marked(f"{long} Suối Thử")


@pytest.mark.parametrize(
    "spellings",
    [
        ("Chi hội PN", "CH phụ nữ", "CH Phụ Nữ", "CH PN", "CH. PN", "CHPN", "chi hội phụ nữ", "Chi hội Phụ nữ"),
        ("Chi hội ND", "CH hội Nông dân", "CH ND", "CH nông dân", "CH. ND", "Chi hội Nông dân"),
        ("Chi hội CCB", "CH CCB", "CHCCB", "CH cựu chiến binh", "Chi hội cựu chiến binh"),
        ("Đ/C Vi Văn Dụ", "đồng chí Vi Văn Dụ", "Đ / C Vi Văn Dụ"),
    ],
    ids=lambda spellings: spellings[0],
)
def test_the_spellings_of_one_branch_are_one_name(spellings: tuple[str, ...]) -> None:
    assert len({fold_marked(each) for each in spellings}) == 1


def test_an_abbreviation_counts_only_in_capitals_and_as_a_word() -> None:
    assert fold("nd") == "nd"
    assert fold("Chánh") == "chanh"
    assert fold("SXY") == "sxy"


# The coarse key


@given(data=st.data(), name=PERSONS)
def test_names_that_fold_alike_have_one_sketch(data: st.DataObject, name: str) -> None:
    again = nfc(data.draw(rewritten(name)))
    assert fold(again) == fold(name)
    assert sketch(again) == sketch(name)


@pytest.mark.parametrize("apart", [*" .,;:()/_-\u2013\t\n\xa0", " ("])
def test_whatever_separates_words_for_folding_does_so_for_the_sketch(apart: str) -> None:
    one, other = f"Lê{apart}Mẫu", "Lê Mẫu"
    assert fold(one) == fold(other)
    assert sketch(one) == sketch(other)


def test_a_letter_that_folds_to_a_bare_one_has_its_sketch() -> None:
    latin = [chr(number) for number in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
    marked = [letter for letter in latin if fold(letter) in LETTERS and len(letter.lower()) == 1]
    assert len(marked) > 300
    assert [letter for letter in marked if sketch(letter) != fold(letter)] == []


def test_other_letters_have_other_sketches() -> None:
    assert len({sketch(name) for name in ("Lê Mẫu", "Lê Mận", "Lệ Mầu Thị")}) == 3


# How far apart


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Vi Văn Tần", "Vi Văn Tân", 1),
        ("Lò Tuyết Đới", "Lò Tuyệt Đồi", 2),
        ("Lê Hoà", "Lê Hòa", 0),
        ("LÊ HOA", "lê hoa", 0),
        ("Đỗ", "Dỗ", 1),
        ("Lê Văn An", "Lê Văn Anh", None),
        ("Lê Văn", "Lê Văn An", None),
    ],
)
def test_marks_are_counted_by_the_syllable(one: str, other: str, apart: int | None) -> None:
    assert count_marks_apart(one, other) == apart
    assert count_marks_apart(other, one) == apart


@given(PERSONS, PERSONS)
def test_two_names_are_no_mark_apart_only_if_they_are_one(one: str, other: str) -> None:
    assert (count_marks_apart(one, other) == 0) == (fold_marked(one) == fold_marked(other))


# The name that was probably meant

KNOWN = ("Đồng Mơ", "Bãi Sậu", "Khe Nứa", "Hòa Thuận")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dong mo", "Đồng Mơ"),
        ("Đông Mở", "Đồng Mơ"),
        ("Đồng Mới", "Đồng Mơ"),
        ("Đồg Mơ", "Đồng Mơ"),
        ("Hoà Thuận", "Hòa Thuận"),
        ("Hòa Thụân", "Hòa Thuận"),
        ("Bải Xậu", "Bãi Sậu"),
        ("Khê Núa", "Khe Nứa"),
    ],
)
def test_a_slip_of_marks_or_of_two_letters_is_understood(typed: str, meant: str) -> None:
    assert find_near(typed, KNOWN) == meant


@pytest.mark.parametrize("typed", ["Suối Thử", "Đồng", "Mơ", "Hòa Bình", "Khe", "Đồng Mường", "xyz", ""])
def test_a_name_that_is_not_near_gets_none(typed: str) -> None:
    assert find_near(typed, KNOWN) is None


def test_a_short_name_must_be_one_letter_near() -> None:
    assert find_near("pn", ["nd", "ccb"]) is None
    assert find_near("cct", ["nd", "ccb"]) == "ccb"
    assert find_near("jobx", ["jobs"]) == "jobs"
    assert find_near("joxx", ["jobs"]) is None
    assert find_near("capxx", ["capit"]) == "capit"


def test_the_name_with_the_fewest_other_marks_is_meant() -> None:
    assert find_near("Phạm Tân", ["Phàm Tấn", "Phạm Tần", "Phám Tẫn"]) == "Phạm Tần"


def test_equal_letters_win_over_near_letters() -> None:
    assert find_near("Lê Mau", ["Lê Mai", "Lê Mẫu"]) == "Lê Mẫu"


@given(PERSONS, st.lists(PERSONS, max_size=5))
def test_the_name_meant_is_one_of_those_known(typed: str, known: list[str]) -> None:
    near = find_near(typed, known)
    assert near is None or near in known


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=5))
def test_no_text_upsets_the_search(typed: str, known: list[str]) -> None:
    assert find_near(typed, known) in (None, *known)


def test_with_nothing_known_nothing_is_near() -> None:
    assert find_near("Đồng Mơ", []) is None


def test_what_is_abbreviated_stays_apart() -> None:
    assert len({fold(long) for long in ABBREVIATED.values()}) == len(set(ABBREVIATED.values()))


# One way to compare names

SAME = [
    ("Đặng Văn Ví", "Ðặng Văn Ví"),
    ("Đặng Văn Ví", "ðặng văn ví"),
    ("Hà Văn Mẫu", "Нà Văn Mẫu"),
    ("Hà Văn Mẫu", "Hà\u00a0Văn\u2003Mẫu"),
    ("Hà Văn Mẫu", "Hà\u00ad Văn Mẫu"),
    ("Hà Văn Mẫu", "Hà V\u200băn M\u034fẫu"),
    ("H'Ví Niê", "H’Ví Niê"),
    ("H'Ví Niê", "H\u02bcVí Niê"),
    ("H'Ví Niê", "H`Ví Niê"),
    ("Vàng Văn Thử", "“Vàng Văn Thử”"),
    ("Bon B-Mẫu", "Bon B\u2010Mẫu"),
    ("Bon B-Mẫu", "Bon B – Mẫu"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_looks_the_same_is_the_same(one: str, other: str) -> None:
    assert fold_marked(one) == fold_marked(other)
    assert fold(one) == fold(other)
    assert sketch(one) == sketch(other)


ODD = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạ ĐÐðƉАВЕНОРСТХаеорсухΑΒΟο'’ʼ`´-–‐\u00a0\u2003\u00ad\u200b\u034f“”\""


@given(st.text(ODD, max_size=12), st.text(ODD, max_size=12))
def test_whatever_folds_alike_is_the_same_for_every_use(one: str, other: str) -> None:
    """Duplicates go by `fold_marked`, search and options by `fold`, and the long list by `sketch` first."""
    if fold_marked(one) == fold_marked(other):
        assert fold(one) == fold(other)
    if fold(one) == fold(other):
        assert sketch(one) == sketch(other)
        assert count_marks_apart(one, other) is not None
    assert fold(fold(one)) == fold(one)


@given(st.text(ODD, min_size=1, max_size=12))
def test_what_is_found_as_a_duplicate_is_found_by_search_and_by_options(name: str) -> None:
    written = name.translate(str.maketrans("Đđ'- ", "Ðð’‐\u00a0"))
    assert fold_marked(written) == fold_marked(name)
    assert is_named(written, fold(name).split())
    if fold(name):
        record = SimpleNamespace(id="x", name=name)
        assert choose_id(written, [record], refusals.UNKNOWN_VILLAGE) == "x"
