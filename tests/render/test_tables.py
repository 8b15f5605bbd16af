"""A table fits its screen: names stay whole, what gives way is told, and data are shown as they are."""

import re

import pytest
from drawing import draw
from hypothesis import example, given
from hypothesis import strategies as st
from phrases import same
from rich.cells import cell_len

from povplan.render.cells import make_visible
from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Column, Kind, Sheet, keep_together
from povplan.words.language import Language

VI = Language.VI
WORDS = ("Nguyễn", "Thị", "Ước", "Y", "Hỗ trợ", "phương tiện", "sản xuất", "và", "1,", "[bold]", "[/x]", "🏠", "日本")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
NAMES = st.lists(st.sampled_from(WORDS[:4]), min_size=1, max_size=4).map(" ".join)
LISTS = st.lists(NAMES, max_size=3).map(keep_together)
CELLS: dict[Kind, st.SearchStrategy[Cell]] = {
    Kind.NAME: NAMES,
    Kind.TEXT: st.none() | TEXTS | LISTS,
    Kind.COUNT: st.none() | st.integers(0, 99_999),
    Kind.MONEY: st.none() | st.integers(0, 10**9),
    Kind.DATE: st.none() | st.dates(),
    Kind.SHARE: st.none() | st.floats(0, 2),
    Kind.RATE: st.none() | st.floats(0, 100),
    Kind.SHEET: NAMES,
    Kind.BLANK: st.none(),
}
WIDTHS = st.integers(40, 160)


@st.composite
def sheets(draw_one: st.DrawFn, /) -> Sheet:
    """Return a sheet whose first column is a name that cannot be spared and whose others can."""
    kinds = draw_one(st.lists(st.sampled_from(Kind), max_size=7))
    columns = [Column(same("Tên"), Kind.NAME)]
    for place, kind in enumerate(kinds):
        heading = draw_one(st.sampled_from(("Thôn", "Số hộ phụ trách", "Nghiêng", "x")))
        columns.append(Column(same(f"{heading} {place}"), kind, spare=draw_one(st.integers(1, 5))))
    rows = [tuple(draw_one(CELLS[column.kind]) for column in columns) for _ in range(draw_one(st.integers(1, 4)))]
    total = ("Tổng số hộ (mỗi hộ tính một lần)", *(None for _ in kinds)) if draw_one(st.booleans()) else None
    return Sheet(draw_one(TEXTS), tuple(columns), tuple(rows), total, tuple(draw_one(st.lists(TEXTS, max_size=2))))


def table(sheet: Sheet, width: int, *, title: str = "", colour: bool = False) -> str:
    """Return a sheet as a table of a screen."""
    return draw("table", title, [sheet], dict, VI, width=width, colour=colour)


def told(text: str) -> str:
    """Return text in which neither line ends nor blanks count."""
    return "".join(text.split())


def is_dropped(column: Column, shown: str) -> bool:
    """Tell whether a table says that it left out a column."""
    _, _, dropped = told(shown).partition(told("đã bớt cột ("))
    return told(column.heading.vi) in dropped.partition("):")[0].split(",")


# Whatever the sheet


@given(sheet=sheets(), width=WIDTHS, title=TEXTS)
def test_no_line_is_wider_than_the_screen(sheet: Sheet, width: int, title: str) -> None:
    assert max(map(cell_len, table(sheet, width, title=title).splitlines())) <= width


@given(sheet=sheets(), width=WIDTHS)
def test_a_name_is_neither_broken_nor_cut(sheet: Sheet, width: int) -> None:
    shown = table(sheet, width)
    for place, column in enumerate(sheet.columns):
        if column.kind is Kind.NAME and not is_dropped(column, shown):
            lines = shown.splitlines()
            assert all(any(str(row[place]) in line for line in lines) for row in sheet.rows)


@given(names=st.lists(NAMES, min_size=1, max_size=5), width=WIDTHS)
def test_names_in_a_list_break_only_between_each_other(names: list[str], width: int) -> None:
    columns = (Column(same("Tên"), Kind.NAME), Column(same("Thôn")), Column(same("Giải pháp"), spare=1))
    shown = table(Sheet("", columns, (("Trần Thử", keep_together(names), "hỗ trợ " * 9),)), width)
    for name in names:
        assert any(name in line for line in shown.splitlines())


@given(sheet=sheets(), width=WIDTHS)
def test_what_is_not_shown_is_told_and_what_can_be_spared_most_goes_first(sheet: Sheet, width: int) -> None:
    shown = table(sheet, width)
    dropped = [column for column in sheet.columns if is_dropped(column, shown)]
    kept = [column for column in sheet.columns if column not in dropped]
    assert ("đã bớt cột" in " ".join(shown.split())) == bool(dropped)
    assert all(column.spare for column in dropped)
    assert max(c.spare for c in kept) <= min((c.spare for c in dropped), default=5)
    for column in kept:
        place = sheet.columns.index(column)
        if column.kind is Kind.TEXT:
            words = [word for row in sheet.rows for word in str(row[place] or "").replace(TOGETHER, " ").split()]
            assert all(word in shown for word in words)


@given(sheet=sheets())
def test_where_there_is_room_nothing_gives_way(sheet: Sheet) -> None:
    shown = table(sheet, 2000)
    assert not any(is_dropped(column, shown) for column in sheet.columns)
    for row in sheet.rows:
        assert any(
            all(str(cell).replace(TOGETHER, " ") in line for cell in row if isinstance(cell, str))
            for line in shown.splitlines()
        )


@given(sheet=sheets(), width=WIDTHS)
def test_colour_changes_nothing_but_colours(sheet: Sheet, width: int) -> None:
    plain = [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", table(sheet, width, colour=True)).splitlines()]
    assert plain == table(sheet, width).splitlines()


@given(
    sheet=st.builds(
        lambda text: Sheet(text, (Column(same("x"), Kind.NAME), Column(same("y"))), ((text, text),), notes=(text,)),
        st.text(),
    ),
    width=WIDTHS,
)
@example(sheet=Sheet("\x1b[2J", (Column(same("x"), Kind.NAME),), (("\x1b]0;x\x07",),), notes=("\x9b31m",)), width=80)
def test_no_control_character_reaches_the_screen(sheet: Sheet, width: int) -> None:
    shown = table(sheet, width, title=sheet.title)
    assert shown.replace("\n", "").isprintable()
    coloured = re.sub(r"\x1b\[[0-9;]*m", "", table(sheet, width, title=sheet.title, colour=True))
    assert coloured.replace("\n", "").isprintable()


@given(text=st.text(), width=WIDTHS)
def test_any_text_fits_the_screen(text: str, width: int) -> None:
    sheet = Sheet(text, (Column(same("x"), Kind.NAME), Column(same("y"))), ((text, text),), notes=(text,))
    assert max(map(cell_len, table(sheet, width, title=text).splitlines())) <= width


# Examples


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize(
    "text", ["[bold]", "[/x]", "[chết]", "[link=x]", "\\[x]", ":smile:", "{name}", "%s", "[red]a[/red]", "[", "日本 🏠"]
)
def test_what_looks_like_markup_is_shown_as_it_is(text: str, width: int) -> None:
    shown = table(
        Sheet(text, (Column(same("x"), Kind.NAME), Column(same("y"))), ((text, text),), notes=(text,)),
        width,
        title=text,
    )
    assert shown.count(text) == 5


def test_a_table_has_a_line_under_its_headings_and_one_above_its_total() -> None:
    columns = (Column(same("Thôn"), Kind.NAME), Column(same("Số hộ"), Kind.COUNT), Column(same("Đạt (%)"), Kind.SHARE))
    sheet = Sheet(
        "THEO THÔN", columns, (("Đồng Mơ", 4, 0.5), ("Bãi Sậu", 1_200, None)), ("Toàn xã", 1_204, 1.5), ("Ghi chú.",)
    )
    assert table(sheet, 60, title="TIẾN ĐỘ").splitlines() == [
        "TIẾN ĐỘ",
        "",
        "THEO THÔN",
        "Thôn     Số hộ           Đạt (%)",
        "────────────────────────────────",
        "Đồng Mơ      4  ████░░░░    50,0",
        "Bãi Sậu  1.200",
        "────────────────────────────────",
        "Toàn xã  1.204  ████████   150,0",
        "Ghi chú.",
    ]


def test_the_bar_gives_way_before_a_column_does() -> None:
    columns = (Column(same("Thôn"), Kind.NAME), Column(same("Đạt (%)"), Kind.SHARE, spare=1))
    sheet = Sheet("", columns, (("Đồng Mơ " * 3, 0.5),))
    assert "█" in table(sheet, 60)
    assert "█" not in table(sheet, 31)
    assert "50,0" in table(sheet, 31)


def test_groups_stand_side_by_side_where_there_is_room_and_else_one_below_the_other() -> None:
    columns = (
        Column(same("TT"), Kind.COUNT, spare=1),
        Column(same("Thôn"), Kind.NAME),
        Column(same("Chỉ tiêu"), Kind.COUNT, same("Hộ nghèo")),
        Column(same("Chỉ tiêu"), Kind.COUNT, same("Hộ cận nghèo")),
    )
    sheet = Sheet("", columns, ((1, "Đồng Mơ", 3, 1),), (None, "Toàn xã", 6, 3))
    assert table(sheet, 50).splitlines()[0].split() == ["Hộ", "nghèo", "Hộ", "cận", "nghèo"]
    assert [line for line in table(sheet, 30).splitlines() if "Hộ" in line] == ["Hộ nghèo", "Hộ cận nghèo"]
    assert table(sheet, 30).count("Đồng Mơ") == 2


def two_groups(second: str) -> Sheet:
    """Return a sheet of two groups whose columns cannot be spared."""
    down, up = same("Giảm"), same("Tăng")
    columns = (
        Column(same("Thôn"), Kind.NAME),
        *(Column(same(f"Đầu{place}"), Kind.COUNT, down) for place in range(3)),
        *(Column(same(f"{second}{place}"), Kind.COUNT, up) for place in range(3)),
    )
    return Sheet("", columns, (("Đồng Mơ", *range(6)),), ("Cộng", *range(6)))


def test_groups_stand_one_below_the_other_before_a_word_breaks() -> None:
    sheet = two_groups("Nghiêng")
    assert table(sheet, 78).splitlines()[0].split() == ["Giảm", "Tăng"]
    narrow = table(sheet, 77)
    assert narrow.splitlines()[0] == "Giảm"
    assert all(column.heading.vi in narrow for column in sheet.columns)


def test_groups_side_by_side_keep_in_step_whatever_the_lines_of_their_headings() -> None:
    sheet = two_groups("Từ hộ cận nghèo số ")
    shown = table(sheet, 78).splitlines()
    assert shown[0].split() == ["Giảm", "Tăng"]
    assert [line.split() for line in shown if "Đồng Mơ" in line] == [["Đồng", "Mơ", *"012", "Đồng", "Mơ", *"345"]]
    assert [line.split()[0] for line in shown if "Thôn" in line] == ["Thôn"]


def test_a_list_of_facts_is_indented_and_has_no_headings() -> None:
    sheet = Sheet(
        "Nguyên nhân", (Column(same("x")),), (("Thiếu vốn",),), notes=("Ghi trong danh sách: vốn",), headed=False
    )
    assert table(sheet, 40) == "Nguyên nhân\n  Thiếu vốn\n  Ghi trong danh sách: vốn\n"


def test_text_of_several_lines_keeps_them() -> None:
    sheet = Sheet("", (Column(same("x"), Kind.NAME), Column(same("y"))), (("Lê Mẫu", f"một{NEXT_LINE}{NEXT_LINE}hai"),))
    assert [line.split()[-1:] for line in table(sheet, 40).splitlines()[2:]] == [["một"], [], ["hai"]]


def test_a_sheet_without_rows_is_its_title_and_its_notes() -> None:
    assert table(Sheet("Rà soát", (Column(same("x")),), (), notes=("Chưa có.",)), 40) == "Rà soát\nChưa có.\n"


def test_headings_break_within_a_word_before_a_name_does() -> None:
    columns = (Column(same("Tên"), Kind.NAME), *(Column(same("Nghiêngngả"), Kind.COUNT) for _ in range(4)))
    shown = table(Sheet("", columns, (("Nguyễn Thị Phương Thảo", 1, 2, 3, 4),)), 40)
    assert "Nguyễn Thị Phương Thảo" in shown
    assert "bớt cột" not in shown


def test_unseen_characters_are_blanks_in_title_cells_and_notes() -> None:
    text = "a\x1bb"
    assert make_visible(text) == "a b"
    shown = table(Sheet(text, (Column(same("x"), Kind.NAME),), ((text,),), notes=(text,)), 40, title=text)
    assert shown.count("a b") == 4


def test_where_not_even_names_fit_they_break_and_nothing_is_lost() -> None:
    name = "Nguyễn Thị Ví Dụ Rất Dài"
    sheet = Sheet("", (Column(same(""), Kind.NAME),), ((name,),), headed=False)
    text = draw("table", "", [sheet], dict, Language.VI, width=12, colour=False)
    assert "…" not in text
    assert "".join(text.split()) == "".join(name.split())
    assert all(cell_len(line) <= 12 for line in text.splitlines())


# Blocks

STAYING = Sheet(
    "",
    (
        Column(same("TT"), Kind.COUNT),
        Column(same("Họ và tên"), Kind.NAME),
        Column(same("Thôn"), Kind.NAME),
        Column(same("Giải pháp"), Kind.TEXT),
        Column(same("Số lần"), Kind.COUNT),
        Column(same("Số tiền (đồng)"), Kind.MONEY),
    ),
    (
        (3, "Vừa A Phử", "Đồng Mơ", f"chỉ số 1: Hỗ trợ việc làm;{NEXT_LINE}thu nhập: Hỗ trợ vốn", 2, 12_500_000),
        (14, "Lò Thị Ngọt", "Bãi Sậu", None, None, 800_000),
    ),
    ("Tổng", None, None, None, 2, 13_300_000),
)


def test_columns_that_must_stay_and_have_no_room_become_lines_below_the_name() -> None:
    assert table(STAYING, 46).splitlines() == [
        "3. Vừa A Phử, Đồng Mơ",
        "  Giải pháp: chỉ số 1: Hỗ trợ việc làm; thu",
        "  nhập: Hỗ trợ vốn",
        "  Số lần: 2; Số tiền (đồng): 12.500.000",
        "14. Lò Thị Ngọt, Bãi Sậu",
        "  Số tiền (đồng): 800.000",
        "",
        "Tổng",
        "  Số lần: 2; Số tiền (đồng): 13.300.000",
    ]


def test_with_room_they_are_a_table() -> None:
    assert table(STAYING, 100).splitlines()[0].split() == [
        "TT",
        "Họ",
        "và",
        "tên",
        "Thôn",
        "Giải",
        "pháp",
        "Số",
        "lần",
        "Số",
        "tiền",
        "(đồng)",
    ]
