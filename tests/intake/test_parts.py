"""Cells that hold several things are split in each way that offices write them; no person in them exists."""

import pytest

from povplan.intake.parts import Part, cut_position, is_position, list_officers, split, strip_title, without_title
from povplan.model.names import fold_marked

KNOWN = ("Hỗ trợ vốn", "Hỗ trợ vốn, giống, vật tư", "Hỗ trợ việc làm", "Vay vốn và đào tạo nghề", "Chi hội Phụ nữ")
NAMES = {fold_marked(name): name for name in (*KNOWN, "Bùi Văn Nếp")}


def match(text: str) -> tuple[str, ...]:
    """Return the known name that a text is, without words before it."""
    name = NAMES.get(without_title(fold_marked(text)))
    return (name,) if name else ()


def parts(text: str) -> list[str]:
    """Return what a cell names: known names as they are known, others as they stand there."""
    return ["".join(each.ids) or f"? {each.text}" for each in split(text, match, persons=True)]


@pytest.mark.parametrize(
    "text",
    [
        "Hỗ trợ vốn, Hỗ trợ việc làm",
        "hỗ trợ vốn; hỗ trợ việc làm.",
        "Hỗ trợ vốn\nHỗ trợ việc làm",
        "- Hỗ trợ vốn\n- Hỗ trợ việc làm",
        "- Hỗ trợ vốn - Hỗ trợ việc làm",
        "-Hỗ trợ vốn;\n-Hỗ trợ việc làm;",
        "+ Hỗ trợ vốn\n+ Hỗ trợ việc làm",
        "• Hỗ trợ vốn • Hỗ trợ việc làm",
        "Hỗ trợ vốn và Hỗ trợ việc làm",
        "Hỗ trợ vốn & hỗ trợ việc làm",
        "Hỗ trợ vốn – Hỗ trợ việc làm",
        "* Hỗ trợ vốn\n* Hỗ trợ việc làm",
    ],
)
def test_a_cell_is_split_in_each_way(text: str) -> None:
    assert parts(text) == ["Hỗ trợ vốn", "Hỗ trợ việc làm"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hỗ trợ vốn, giống, vật tư", ["Hỗ trợ vốn, giống, vật tư"]),
        ("Hỗ trợ vốn, giống, vật tư, Hỗ trợ việc làm", ["Hỗ trợ vốn, giống, vật tư", "Hỗ trợ việc làm"]),
        ("Hỗ trợ việc làm; Vay vốn và đào tạo nghề", ["Hỗ trợ việc làm", "Vay vốn và đào tạo nghề"]),
        ("Hỗ trợ vốn, giống", ["Hỗ trợ vốn", "? giống"]),
    ],
)
def test_a_name_that_holds_commas_itself_stays_whole(text: str, names: list[str]) -> None:
    assert parts(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "CH PN. Đảng viên Bùi Văn Nếp",
        "CH. PN, ĐV Bùi Văn Nếp",
        "CHPN; Đ/C Bùi Văn Nếp",
        "Chi hội phụ nữ đảng viên Bùi Văn Nếp",
        "CH PN và ông Bùi Văn Nếp",
        "Chi hội Phụ nữ\nĐảng viên Bùi Văn Nếp",
    ],
)
def test_a_branch_and_a_person_are_told_apart(text: str) -> None:
    assert parts(text) == ["Chi hội Phụ nữ", "Bùi Văn Nếp"]


@pytest.mark.parametrize("text", ["", " ", "-", "- ;\n", ".,;"])
def test_a_cell_without_words_has_no_parts(text: str) -> None:
    assert split(text, match) == []


def test_parts_keep_their_words() -> None:
    assert split("1 bà già, neo đơn", match) == [Part("1 bà già"), Part("neo đơn")]


def test_the_longest_cell_is_split_soon() -> None:
    assert len(split("a, " * 10_922, match)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Đảng viên Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("ĐV Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("Đ/C Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("Đ/c Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("đ/c Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("ông Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("Đồng chí ông Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("Bùi Văn Nếp", "Bùi Văn Nếp"),
        ("Chi hội Phụ nữ", "Chi hội Phụ nữ"),
        ("Đảng viên", "Đảng viên"),
    ],
)
def test_the_words_before_a_name_are_left_out(text: str, name: str) -> None:
    assert strip_title(text) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trần Thử - Đảng ủy viên, Chỉ đạo chung", ("Trần Thử", "Đảng ủy viên, Chỉ đạo chung")),
        ("Trần Thử – CC.VHCS", ("Trần Thử", "CC.VHCS")),
        ("Trần Thử (Công chức Văn hóa)", ("Trần Thử", "Công chức Văn hóa")),
        ("Trần Thử CC Văn phòng", ("Trần Thử", "CC Văn phòng")),
        ("Trần Thử, Công chức", ("Trần Thử", "Công chức")),
        ("Trần Thử", ("Trần Thử", "")),
    ],
)
def test_the_position_behind_a_name_is_cut_off(text: str, expected: tuple[str, str]) -> None:
    assert cut_position(text) == expected


@pytest.mark.parametrize(
    "text", ["Chỉ đạo chung", "CC Địa chính", "Công chức Văn hóa", "Bí thư Đảng ủy", "Phó Chủ tịch"]
)
def test_positions_are_known(text: str) -> None:
    assert is_position(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trần Thử, Lý Thị Thí", ["Trần Thử", "Lý Thị Thí"]),
        ("Trần Thử; Lý Thị Thí\nHội Phụ nữ", ["Trần Thử", "Lý Thị Thí", "Hội Phụ nữ"]),
        ("- Trần Thử\n- Lý Thị Thí", ["Trần Thử", "Lý Thị Thí"]),
        ("Trần Thử và Lý Thị Thí", ["Trần Thử", "Lý Thị Thí"]),
        ("Trần Thử - Đảng ủy viên, Chỉ đạo chung", ["Trần Thử - Đảng ủy viên, Chỉ đạo chung"]),
        ("Trần Thử, Công chức Văn hóa, Lý Thị Thí", ["Trần Thử, Công chức Văn hóa", "Lý Thị Thí"]),
        ("", []),
    ],
)
def test_a_cell_of_those_in_charge_is_split(text: str, expected: list[str]) -> None:
    assert list_officers(text) == expected
