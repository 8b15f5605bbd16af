"""Headings are recognised in whatever words, rows and order an office has; no person below them exists."""

import unicodedata
from collections.abc import Callable, Sequence
from itertools import permutations
from random import Random

import pytest
from handed_over import HEADING, errors, notice, only, row, take, told
from made_up import book

from povplan.intake.grid import Cell, Table
from povplan.intake.headings import fold_choice
from povplan.intake.taking import Choices, take_tables
from povplan.words import importing as words
from povplan.words.columns import COLUMN_NAMES

USUAL = row()
VALUES: dict[str, Cell] = {
    "id": 1,
    "head": "Lê Văn Mẫu",
    "members": 4,
    "workers": 2,
    "category": "Nghèo",
    "village": "Đồng Mơ",
    "deprivations": "1;4;10",
    "causes": "Thiếu vốn",
    "helpers": "Chi hội Phụ nữ",
    "measures": "Hỗ trợ vốn",
    "officers": "Trần Thử",
    "result": "Nghèo",
    "date": "30/06/2023",
    "decision": "1/QĐ-UBND",
    "income": 1_200_000,
    "score_a": 120,
    "score_b": 30,
    "remaining": "1;4;10",
    "note": "gặp con",
    "poor": "x",
    "near_poor": None,
}


def bare(text: str) -> str:
    """Return a text without marks."""
    plain = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return "".join(char for char in plain if not unicodedata.combining(char))


WRITTEN: list[Callable[[str], str]] = [
    str,
    str.upper,
    str.lower,
    bare,
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: f" {text}: ",
]
WRITTEN += [lambda text: text.replace(" ", "\n"), lambda text: text.replace(" ", "\xa0"), lambda text: f"{text} (*)"]


@pytest.mark.parametrize("write", WRITTEN)
def test_case_marks_blanks_and_line_ends_do_not_count(write: Callable[[str], str]) -> None:
    taken = take([write(str(each)) for each in HEADING], USUAL)
    assert only(taken) == only(take(HEADING, USUAL))
    assert told(taken) == []


@pytest.mark.parametrize(
    ("position", "name"),
    [
        (0, "STT"),
        (0, "Số TT"),
        (0, "No."),
        (1, "Họ và tên chủ hộ"),
        (1, "Chủ hộ"),
        (1, "Họ tên chủ hộ"),
        (1, "Head of household"),
        (2, "Nhân khẩu"),
        (2, "Số nhân khẩu"),
        (2, "Khẩu"),
        (2, "Số NK"),
        (2, "Members"),
        (3, "Loại hộ"),
        (3, "Class"),
        (4, "Đơn vị"),
        (4, "Địa chỉ"),
        (4, "Thôn, bản"),
        (4, "Tổ dân phố"),
        (5, "Số LD"),
        (5, "Số lao động"),
        (5, "Lao động"),
        (5, "Workers"),
        (6, "Chỉ số thiếu hụt"),
        (6, "Mã chiều thiếu hụt"),
        (6, "Deprivations"),
    ],
)
def test_other_words_and_abbreviations_are_recognised(position: int, name: str) -> None:
    heading = list(HEADING)
    heading[position] = name
    assert only(take(heading, USUAL)) == only(take(HEADING, USUAL))


@pytest.mark.parametrize("key", VALUES)
def test_every_name_of_a_column_is_recognised(key: str) -> None:
    required: dict[str, Cell] = dict(
        zip(("id", "head", "members", "category", "village", "workers", "deprivations"), HEADING, strict=True)
    )
    for name in COLUMN_NAMES[key]:
        heading: dict[str, Cell] = {**required, key: name}
        if key in {"poor", "near_poor"}:
            heading.pop("category")
        taken = take(list(heading.values()), [VALUES[each] for each in heading])
        (found,) = taken.lines.headings
        assert found.columns.positions[key] == list(heading).index(key), name


def test_columns_may_stand_in_any_order() -> None:
    orders = list(permutations(range(len(HEADING))))
    for order in Random(1).sample(orders, 50):  # noqa: S311 - the same each time
        assert only(take([HEADING[n] for n in order], [USUAL[n] for n in order])) == only(take(HEADING, USUAL))


TOP = ("TT", "Họ và tên", "Số Khẩu", "Phân loại hộ", "Đơn vị", "Số LD", "Lý do nghèo và chiều thiếu hụt")
NAMES = ("Nguyên nhân nghèo", "Chiều thiếu hụt")
TWO_ROWS = {
    "merged": ([*TOP, TOP[6]], [*TOP[:6], *NAMES]),
    "not merged": ([*TOP, None], [None] * 6 + list(NAMES)),
    "empty texts": ([*TOP, ""], [""] * 6 + list(NAMES)),
    "only the numbers and names merged": ([*TOP, None], [*TOP[:2], None, None, None, None, *NAMES]),
    "the lower row is the longer one": (list(TOP), [None] * 6 + list(NAMES)),
}


@pytest.mark.parametrize("heading", TWO_ROWS.values(), ids=TWO_ROWS)
def test_a_heading_may_take_two_rows(heading: Sequence[Sequence[Cell]]) -> None:
    taken = take(("DANH SÁCH",), *heading, [*USUAL[:6], "Thiếu vốn", "1;4;10"])
    assert told(taken) == []
    household = only(taken)
    assert (household.causes, household.deprivations, household.workers) == (("capital",), (1, 4, 10), 2)


def test_a_heading_may_take_three_rows_and_column_numbers() -> None:
    taken = take(
        ["TT", "Họ và tên", "Thông tin hộ", "Thông tin hộ", "Thông tin hộ", None, "Thiếu hụt và nguyên nhân", None],
        [None, None, "Nhân khẩu", "Nhân khẩu", "Phân loại hộ", "Thôn", *NAMES],
        [None, None, "Số khẩu", "Số LĐ", None, None, None, None],
        [1, 2, 3, 4, 5, 6, 7, 8],
        [1, "Lê Văn Mẫu", 4, 2, "Nghèo", "Đồng Mơ", "Thiếu vốn", "1;4;10"],
    )
    household = only(taken)
    assert (household.members, household.workers, household.causes) == (4, 2, ("capital",))


def test_a_heading_whose_name_is_in_the_lower_row_takes_the_upper_one_too() -> None:
    taken = take(
        [None, None, "Số khẩu", "Phân loại hộ", "Thôn", "Số LĐ", "Chiều thiếu hụt"],
        ["TT", "Họ và tên", None, None, None, None, None],
        USUAL,
    )
    assert only(taken) == only(take(HEADING, USUAL))


def test_a_row_without_name_and_number_is_no_second_row_of_the_heading() -> None:
    taken = take(HEADING, row(None, None), row(2))
    assert [each.category.value for each in taken.added] == ["poor"]
    assert notice(taken, words.ROWS_PASSED).details == {"rows": ("2",)}


def test_a_heading_over_several_columns_names_none_of_them() -> None:
    for second in (None, "Số khẩu"):
        taken = take(
            ["TT", "Họ và tên", "Số khẩu", second, *HEADING[3:]],
            [None, None, "Nam", "Nữ", *[None] * 4],
            [1, "Lê Văn Mẫu", 1, 3, *USUAL[3:]],
        )
        assert errors(taken) == [words.COLUMN_MISSING]
        shown = notice(taken, words.COLUMNS_UNUSED).details["names"]
        assert shown == ("Số khẩu – Nam", "Số khẩu – Nữ" if second else "Nữ")


def test_the_total_below_a_heading_over_several_columns_is_what_it_names() -> None:
    taken = take(
        ["TT", "Họ và tên", "Số khẩu", "Số khẩu", *HEADING[3:]],
        [None, None, "Trong đó nữ", "Tổng số", *[None] * 4],
        [1, "Lê Văn Mẫu", 1, 4, *USUAL[3:]],
    )
    assert only(taken).members == 4
    assert notice(taken, words.COLUMNS_UNUSED).details == {"names": ("Số khẩu – Trong đó nữ",)}


def test_columns_that_are_not_used_are_told_by_name_and_once() -> None:
    heading = [*HEADING, "Năm sinh", "Dân tộc", None, "Số khẩu"]
    tables = [Table([heading, [*row(n, f"Lê Văn Mẫu {n}"), 1970, "Kinh", None, 9]], f"{n}", n) for n in (1, 2)]
    taken = take_tables(tables, book(()), Choices())
    assert notice(taken, words.COLUMNS_UNUSED).details == {"names": ("Năm sinh", "Dân tộc", "Số khẩu")}
    assert [each.members for each in taken.added] == [4, 4]


@pytest.mark.parametrize("name", ["Cột C", "cot c", "Column C", "C", "Quân số", "QUAN SO", "Column c"])
def test_the_user_names_a_column_by_its_letter_or_heading(name: str) -> None:
    heading = [*HEADING[:2], "Quân số", *HEADING[3:]]
    assert only(take(heading, USUAL, columns={name: "members"})).members == 4


def test_the_letters_are_those_of_the_sheet() -> None:
    table = Table([[*HEADING[:2], "Quân số", *HEADING[3:]], USUAL], first_column=3)
    taken = take_tables([table], book(()), Choices(columns={fold_choice("Cột E"): "members"}))
    assert only(taken).members == 4


def test_letters_that_abbreviate_a_word_are_letters() -> None:
    heading: list[Cell] = [*HEADING[:2], *[None] * 79, "Quân số", *HEADING[3:]]
    cells: list[Cell] = [*USUAL[:2], *[None] * 79, *USUAL[2:]]
    for name in ("Cột CD", "cột cd", "cd"):
        assert only(take(heading, cells, columns={name: "members"})).members == 4
    heading.insert(2, None)
    cells.insert(2, None)
    heading, cells = [*heading[:2], *[None] * 20, *heading[2:]], [*cells[:2], *[None] * 20, *cells[2:]]
    for name in ("Cột CY", "cột cy"):
        assert only(take(heading, cells, columns={name: "members"})).members == 4


def test_a_column_named_by_the_user_stands_before_one_of_that_name_which_is_told() -> None:
    taken = take([*HEADING, "Số khẩu thực tế"], [*USUAL, 7], columns={"Số khẩu thực tế": "members"})
    assert only(taken).members == 7
    assert notice(taken, words.COLUMNS_UNUSED).details == {"names": ("Số khẩu",)}


def test_the_name_of_the_head_may_be_given_by_the_user() -> None:
    heading = [HEADING[0], "Người đứng tên", *HEADING[2:]]
    for name in ("Người đứng tên", "Cột B"):
        assert only(take(heading, USUAL, columns={name: "head"})).head == "Lê Văn Mẫu"


def test_the_result_of_a_posting_list_may_be_its_class() -> None:
    heading = [*HEADING[:3], "Kết quả", *HEADING[4:]]
    assert only(take(heading, USUAL, columns={"Kết quả": "category"})).category == "poor"


def test_a_column_that_no_table_has_is_an_error() -> None:
    taken = take(HEADING, USUAL, columns={"Cột Z": "members"})
    assert errors(taken) == [words.MAP_UNUSED]
    assert notice(taken, words.MAP_UNUSED).details == {"value": "z"}


def test_twelve_columns_are_ticked() -> None:
    numbers = [str(code) for code in range(1, 13)]
    heading = [*HEADING[:6], "Chiều thiếu hụt", *[None] * 11]
    ticked = ["x" if code in {1, 4, 10} else None for code in range(1, 13)]
    assert only(take(heading, [*[None] * 6, *numbers], [*USUAL[:6], *ticked])).deprivations == (1, 4, 10)
    merged = [*HEADING[:6], *["Các chỉ số thiếu hụt"] * 12]
    for below in (numbers, [f"({each})" for each in numbers], list(range(1, 13))):
        taken = take(merged, [*HEADING[:6], *below], [*USUAL[:6], *ticked])
        assert only(taken).deprivations == (1, 4, 10)
        assert told(taken) == []


def test_an_indicator_column_without_a_tick_is_no_list_of_codes() -> None:
    for upper in ("Chiều thiếu hụt", "Các chỉ số thiếu hụt"):
        taken = take([*HEADING[:6], *[upper] * 3], [None] * 6 + ["1", "4", "10"], [*USUAL[:6], None, "x", "x"])
        assert only(taken).deprivations == (4, 10)


def test_one_numbered_column_is_that_of_the_codes() -> None:
    heading = [*HEADING[:6], "Chiều thiếu hụt", "Chỉ số thiếu hụt còn lại"]
    taken = take(heading, [None, None, None, None, None, None, "7", "8"], [*USUAL, None])
    assert only(taken).deprivations == (1, 4, 10)


def test_ticked_columns_are_named_by_the_indicator() -> None:
    names = [each.name.vi for each in book(()).indicators.values()]
    ticked: list[Cell] = [code in {1, 4, 10} for code in range(1, 13)]
    for heading in (names, [f"{code}. {name}" for code, name in enumerate(names, start=1)]):
        assert only(take([*HEADING[:6], *heading], [*USUAL[:6], *ticked])).deprivations == (1, 4, 10)


def test_a_cell_that_is_no_tick_is_refused_in_its_column() -> None:
    taken = take([*HEADING[:6], "Việc làm", "Bảo hiểm y tế"], [*USUAL[:6], "x", "?"])
    assert errors(taken) == [words.NOT_TICKED]
    assert notice(taken, words.NOT_TICKED).place.column == 8


def test_a_number_and_a_name_that_disagree_tick_nothing() -> None:
    taken = take([*HEADING[:6], "1. Bảo hiểm y tế", "4. Bảo hiểm y tế", "10. Nhà tiêu"], [*USUAL[:6], "x", "x", None])
    assert only(taken).deprivations == (4,)
    assert notice(taken, words.COLUMNS_UNUSED).details == {"names": ("1. Bảo hiểm y tế",)}


def test_the_class_is_ticked_in_two_columns() -> None:
    heading = [*HEADING[:3], "Hộ nghèo", "Hộ cận nghèo", *HEADING[4:]]
    for ticks, category in ((("x", None), "poor"), ((None, "x"), "near_poor")):
        assert only(take(heading, [*USUAL[:3], *ticks, *USUAL[4:]])).category == category
    assert errors(take(heading, [*USUAL[:3], "x", "x", *USUAL[4:]])) == [words.BOTH_CLASSES]
    assert errors(take(heading, [*USUAL[:3], None, None, *USUAL[4:]])) == [words.VALUE_MISSING]


def test_what_a_table_lacks_is_told_once_with_the_option() -> None:
    taken = take(HEADING[:5], *(row(n, f"Lê Văn Mẫu {n}")[:5] for n in (1, 2, 3)))
    assert errors(taken) == [words.COLUMN_MISSING] * 2
    assert [each.details["name"] for each in taken.notices] == ["workers", "deprivations"]
    assert {each.details["count"] for each in taken.notices} == {3}
    assert {each.place[2:4] for each in taken.notices} == {(1, 0)}
    assert len(taken.rejected) == 3
