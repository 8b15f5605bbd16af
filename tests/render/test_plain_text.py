"""Plain text, Markdown and tab-separated rows hold everything, at full width, in rows that other programs can take."""

import re

import pytest
from drawing import draw
from hypothesis import given
from hypothesis import strategies as st
from phrases import same

from povplan.render.plain import draw_github, draw_plain, draw_tsv
from povplan.reports.sheet import NEXT_LINE, Cell, Column, Kind, Sheet, keep_together
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
COLUMNS = (
    Column(same("Thôn"), Kind.NAME),
    Column(same("Chỉ tiêu"), Kind.COUNT, same("Hộ nghèo")),
    Column(same("Đạt (%)"), Kind.SHARE, same("Hộ nghèo"), spare=1),
)
VILLAGES = Sheet(
    "THEO THÔN", COLUMNS, (("Đồng Mơ", 1_300, 0.5), ("Khe Nứa", 0, None)), ("Toàn xã", 1_300, 0.5), ("Ghi.",)
)
FACTS = Sheet("Nguyên nhân", (Column(same("")),), (("Thiếu vốn",), ("Ốm đau",)), headed=False)
TEXTS = st.text(max_size=20)


def two_columns(*texts: str) -> Sheet:
    """Return a sheet with a row a text."""
    return Sheet("Tên", (Column(same("Một")), Column(same("Hai"), Kind.NAME)), tuple((text, text) for text in texts))


def test_plain_text_has_titles_headings_total_and_notes() -> None:
    assert draw_plain("TIẾN ĐỘ", [VILLAGES, FACTS], VI).splitlines() == [
        "TIẾN ĐỘ",
        "",
        "THEO THÔN",
        "Thôn       Hộ nghèo    Hộ nghèo",
        "           Chỉ tiêu     Đạt (%)",
        "-------  ----------  ----------",
        "Đồng Mơ       1.300        50,0",
        "Khe Nứa           0",
        "Toàn xã       1.300        50,0",
        "Ghi.",
        "",
        "Nguyên nhân",
        "Thiếu vốn",
        "Ốm đau",
    ]


def test_markdown_has_headings_of_sheets_and_of_columns() -> None:
    assert draw_github("TIẾN ĐỘ", [VILLAGES, FACTS], EN).splitlines() == [
        "# TIẾN ĐỘ",
        "",
        "## THEO THÔN",
        "",
        "| Thôn    |   Hộ nghèo – Chỉ tiêu |   Hộ nghèo – Đạt (%) |",
        "|---------|-----------------------|----------------------|",
        "| Đồng Mơ |                 1,300 |                 50.0 |",
        "| Khe Nứa |                     0 |                      |",
        "| Toàn xã |                 1,300 |                 50.0 |",
        "",
        "Ghi.",
        "",
        "## Nguyên nhân",
        "",
        "|           |",
        "|-----------|",
        "| Thiếu vốn |",
        "| Ốm đau    |",
    ]


def test_tab_separated_rows_hold_plain_digits_and_no_titles() -> None:
    assert draw_tsv([VILLAGES, FACTS], VI).splitlines() == [
        "Thôn\tHộ nghèo – Chỉ tiêu\tHộ nghèo – Đạt (%)",
        "Đồng Mơ\t1300\t50,0",
        "Khe Nứa\t0\t",
        "Toàn xã\t1300\t50,0",
        "",
        "Thiếu vốn",
        "Ốm đau",
    ]


def test_nothing_is_cut_however_wide_it_is() -> None:
    long = "hỗ trợ phương tiện sản xuất " * 30 + "hết"
    for form in ("plain", "github", "tsv"):
        assert draw(form, "", [two_columns(long)], dict, VI, width=40, colour=False).count(long) == 2


def test_names_that_belong_together_are_written_with_blanks() -> None:
    sheet = Sheet("", (Column(same("Thôn")),), ((keep_together(["Đồng Mơ", "Bãi Sậu"]),),))
    for form in ("plain", "github", "tsv"):
        assert "Đồng Mơ, Bãi Sậu" in draw(form, "", [sheet], dict, VI, width=40, colour=False)


def test_leading_blanks_of_an_example_stay() -> None:
    sheet = Sheet("", (Column(same(""), Kind.NAME),), (("  - id: 1",), ("    head: Lê Mẫu",)), headed=False)
    assert draw_plain("", [sheet], VI).splitlines() == ["  - id: 1", "    head: Lê Mẫu"]


def test_what_looks_like_a_number_or_markup_is_left_alone() -> None:
    sheet = two_columns("007", "1e5", "[bold]", "[/x]", ":smile:", "nan")
    for form in ("plain", "github", "tsv"):
        shown = draw(form, "", [sheet], dict, VI, width=40, colour=False)
        assert all(shown.count(text) == 2 for text in ("007", "1e5", "[bold]", "[/x]", ":smile:", "nan"))


def test_a_sheet_without_rows_is_its_title_and_its_notes() -> None:
    empty = Sheet("Rà soát", (Column(same("x")),), (), notes=("Chưa có.",))
    assert draw_plain("", [empty], VI) == "Rà soát\nChưa có."
    assert draw_github("", [empty], VI) == "## Rà soát\n\nChưa có."


@given(st.lists(TEXTS.filter(lambda text: NEXT_LINE not in text), min_size=1, max_size=4))
def test_each_line_of_a_plain_table_is_a_row(texts: list[str]) -> None:
    assert len(draw_plain("", [two_columns(*texts)], VI).split("\n")) == len(texts) + 3


@pytest.mark.parametrize("text", ["=HYPERLINK(0)", "- vốn", "+1", "@x", " =1", "\t=1", "\uff1d1"])
def test_no_tab_separated_cell_is_run_by_a_spreadsheet(text: str) -> None:
    (cell, _) = draw_tsv([two_columns(text)], VI).split("\n")[1].split("\t")
    assert cell == f"'{text}".replace("\t", " ")


def test_a_negative_figure_is_no_text() -> None:
    sheet = Sheet("", (Column(same("x")), Column(same("y"), Kind.SHARE)), ((-5, -0.5),))
    assert draw_tsv([sheet], VI).split("\n")[1] == "-5\t-50,0"


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_each_tab_separated_line_is_a_row(texts: list[str]) -> None:
    lines = draw_tsv([two_columns(*texts)], VI).split("\n")
    assert len(lines) == len(texts) + 1
    assert all(line.count("\t") == 1 for line in lines)


@given(st.lists(st.text(max_size=20) | st.text("|\\\n", max_size=6), min_size=1, max_size=4))
def test_each_line_of_a_markdown_table_has_its_cells(texts: list[str]) -> None:
    lines = draw_github("", [two_columns(*texts)], VI).split("\n")[2:]
    assert len(lines) == len(texts) + 2
    for line in lines:
        # A bar that an odd number of backslashes precedes belongs to the cell.
        bars = [m for m in re.finditer(r"(\\*)\|", line) if len(m[1]) % 2 == 0]
        assert len(bars) == 3


@given(title=TEXTS, note=TEXTS, cell=TEXTS)
def test_no_control_character_gets_through(title: str, note: str, cell: str) -> None:
    sheet = Sheet(title, (Column(same("x")), Column(same("y"), Kind.NAME)), ((cell, cell),), notes=(note,))
    for form in ("plain", "github", "tsv"):
        shown = draw(form, title, [sheet], dict, VI, width=40, colour=False)
        assert re.sub("[\n\t]" if form == "tsv" else "\n", "", shown).isprintable()


@given(st.lists(st.none() | st.integers(0, 10**9), min_size=1, max_size=5))
def test_numbers_come_back_from_tab_separated_rows(cells: list[int | None]) -> None:
    row: tuple[Cell, ...] = tuple(cells)
    sheet = Sheet("", tuple(Column(same("x"), Kind.COUNT) for _ in cells), (row,))
    back = [int(text) if text else None for text in draw_tsv([sheet], VI).split("\n")[1].split("\t")]
    assert back == cells
