"""Forms of other offices are found in the layouts in which they come; the places and figures are made up."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from povplan.intake.figures import read_figure
from povplan.intake.formcheck import Checked, Given, check_forms
from povplan.intake.formtables import FormTable, find_all, find_forms, has_figures
from povplan.intake.grid import Cell, Table
from povplan.intake.listtables import find_list
from povplan.model.kinds import Counted, FormName

Rows = list[list[Cell]]

FORM_2 = "Biểu số 7.4: Diễn biến hộ nghèo trong năm 2023"
NUMBERS: list[Cell] = ["A", "B", "C", 1, 2, 3, 4, 5, 6, 7, 8, "9=1-2-3-4+5+6+7+8"]
LEVELS: Rows = [
    ["TT", "Huyện, xã", "Phân tổ", "Số hộ nghèo đầu năm", *["Diễn biến trong năm"] * 7, "Số hộ nghèo cuối năm"],
    ["TT", "Huyện, xã", "Phân tổ", "Số hộ nghèo đầu năm", *["Giảm"] * 3, *["Tăng"] * 4, "Số hộ nghèo cuối năm"],
    [
        *["TT", "Huyện, xã", "Phân tổ", "Số hộ nghèo đầu năm"],
        *["Trở thành hộ cận nghèo", "Vượt chuẩn cận nghèo", "Giảm khác"],
        *["Hộ cận nghèo trở thành hộ nghèo", "Tái nghèo", "Phát sinh mới", "Tăng khác", "Số hộ nghèo cuối năm"],
    ],
]


def pair(label: str | None, name: str, households: Sequence[Cell], persons: Sequence[Cell]) -> Rows:
    """Return the two lines of a place, its name on the first of them."""
    below: list[Cell] = [None, None, "Nhân khẩu", *persons]
    above: list[Cell] = [label, name, "Hộ", *households]
    return [above, below]


def nested() -> Rows:
    """Return a district with two communes and a second district with one, below the total."""
    return [
        *pair(None, "Tổng cộng", [30, 5, 4, 1, 2, None, 3, None, 25], [120, 20, 15, 5, 8, None, 10, 2, 100]),
        *pair("1", "Huyện Một", [20, 3, 3, 1, 2, None, 2, None, 17], [80, 12, 11, 5, 8, None, 6, 2, 68]),
        *pair("1.1", "Xã Thử", [12, 3, None, 1, 2, None, 1, None, 11], [50, 12, None, 5, 8, None, 3, "-", 44]),
        *pair(
            "1.2", "Xã Cộng Hòa", [8, None, 3, None, None, None, 1, None, 6], [30, None, 11, None, "", None, 3, 2, 24]
        ),
        *pair("2", "Huyện Hai", [10, 2, 1, None, None, None, 1, None, 8], [40, 8, 4, None, None, None, 4, None, 32]),
        *pair("2.1", "Xã Mẫu", [10, 2, 1, None, None, None, 1, None, 8], [40, 8, 4, None, None, None, 4, None, 32]),
    ]


BELOW: Rows = [["Ghi chú: số liệu đã làm tròn"] * 12, [*[None] * 9, "ngày 15 tháng 12 năm 2023", None, None]]


def whole(*parts: Rows, title: str = FORM_2) -> Table:
    """Return a sheet with a title, some parts one below the other, and notes."""
    return Table([[title, *[None] * 11], [None] * 12, *(row for part in parts for row in part), *BELOW], "Biểu 7.4")


def only(table: Table) -> FormTable:
    (form,) = find_forms(table)
    return form


def check(*tables: Table) -> Checked:
    return check_forms([Given(0, form) for table in tables for form in find_forms(table)])


def without_merging(levels: Rows) -> Rows:
    """Return headings as a file without merged cells has them: only where each begins."""
    made: Rows = []
    for place, row in enumerate(levels):
        above = levels[place - 1] if place else [None] * len(row)
        made.append(
            [
                None if cell == above[column] or (column and cell == row[column - 1]) else cell
                for column, cell in enumerate(row)
            ]
        )
    return made


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([*LEVELS, NUMBERS], id="merged, numbers"),
        pytest.param(LEVELS, id="merged, no numbers"),
        pytest.param([*without_merging(LEVELS), NUMBERS], id="not merged, numbers"),
        pytest.param(without_merging(LEVELS), id="not merged, no numbers"),
        pytest.param([*LEVELS, ["A", "B", "C", *(f"({n})" for n in range(1, 10))]], id="numbers in brackets"),
        pytest.param([*LEVELS, [None, None, None, *map(float, range(1, 10))]], id="numbers as fractions"),
    ],
)
def test_form_2_is_found_under_any_heading(head: Rows) -> None:
    form = only(whole(head, nested()))
    assert form.form is FormName.MOVEMENT_POOR
    assert len(form.lines) == 12
    assert [line.counted for line in form.lines[:2]] == [Counted.HOUSEHOLDS, Counted.PERSONS]
    assert form.lines[5].name == "Xã Thử"
    assert form.lines[4].entries[9].figure == (Decimal(11), 0)
    assert not check(whole(head, nested())).breaches


@pytest.mark.parametrize("row", range(12))
@pytest.mark.parametrize("column", range(3, 12))
def test_each_cell_of_a_nested_form_is_found_by_its_place(row: int, column: int) -> None:
    body = nested()
    was = body[row][column]
    body[row][column] = (was if isinstance(was, int) else 0) + 1
    table = whole(LEVELS, [NUMBERS], body)
    breaches = check(table).breaches
    place = breaches[0].point.entry.place
    assert len(breaches) == 1
    assert (place.row, place.column) == (len(LEVELS) + 3 + row + 1, column + 1)
    assert breaches[0].expected == (was if isinstance(was, int) else 0)


def test_the_heading_of_each_page_is_no_line() -> None:
    body = nested()
    table = whole([*LEVELS, NUMBERS], body[:6], [*LEVELS, NUMBERS], body[6:])
    assert len(only(table).lines) == 12
    assert not check(table).breaches


def test_two_forms_below_each_other_are_two() -> None:
    near: Rows = [[str(cell).replace("hộ nghèo", "hộ cận nghèo") for cell in row] for row in LEVELS]
    near[2][4:11] = [
        *["Thoát cận nghèo", "Trở thành hộ nghèo", "Giảm khác"],
        *["Hộ nghèo trở thành hộ cận nghèo", "Tái cận nghèo", "Phát sinh mới", "Tăng khác"],
    ]
    rows = [*whole([*LEVELS, NUMBERS], nested()).rows, ["Diễn biến hộ cận nghèo"], *near, NUMBERS, *nested()]
    found = find_forms(Table(rows))
    assert [each.form for each in found] == [FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR]
    assert [len(each.lines) for each in found] == [12, 12]
    # Column 2 of form 2 is not column 5 of form 3 here: five differences, which make no sum wrong.
    assert {each.reason.kind for each in check(Table(rows)).breaches} == {"across"}


@pytest.mark.parametrize(
    ("labels", "right"),
    [
        (["I", "1", "2", "II", "1"], True),
        (["A", "I", "II", "B", "I"], True),
        (["1", "1.1", "1.2", "2", "2.1"], True),
        (["1", "2", "3", "4", "5"], False),
        ([1.0, 1.1, 1.2, 2, 2.1], True),
    ],
)
def test_numbers_say_how_rows_are_nested(labels: list[Cell], right: bool) -> None:
    figures = ([20, 4], [12, 3], [8, 1], [10, 2], [10, 2])
    names = ("Một", "Thử", "Hòa", "Hai", "Mẫu")
    rows: Rows = [
        ["TT", "Xã", "Hộ nghèo – Không có đất sản xuất", "Hộ nghèo – Không có vốn"],
        *([label, name, *own] for label, name, own in zip(labels, names, figures, strict=True)),
        [None, "Tổng cộng", 30, 6],
    ]
    assert only(Table(rows)).form is FormName.CAUSES
    assert bool(check(Table(rows)).breaches) is not right


def test_a_total_that_stands_first_and_last_is_checked_twice() -> None:
    body = nested()
    table = whole([*LEVELS, NUMBERS], body, body[:2])
    assert not check(table).breaches
    spoilt = [list(row) for row in table.rows]
    place = len(spoilt) - len(BELOW) - 2
    spoilt[place][3] = 31
    (breach,) = check(table._replace(rows=spoilt)).breaches
    assert breach.point.entry.place.row == place + 1


def test_rates_may_be_shares_or_have_one_decimal() -> None:
    head: Rows = [["TT", "Thôn", *(f"Cột {n}" for n in range(1, 15))], ["A", "B", *range(1, 15)]]
    line: list[Cell] = [1, "Thôn Thử", 170, 640, 21, 12.35, 9, 5.3, 4, "2,35", 80, 0.125, 30, "4,7%", 12, 1.88]
    total: list[Cell] = [None, "Toàn xã", *line[2:]]
    title = "Kết quả rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình"
    table = Table([[title], *head, line, total])
    assert only(table).form is FormName.RESULT
    assert not check(table).breaches
    spoilt = [*table.rows[:-1], [*total[:5], 11.35, *total[6:]]]
    (breach,) = check(table._replace(rows=spoilt)).breaches
    assert (breach.point.number, breach.expected, breach.reason.text) == (4, Decimal("12.35"), "4=3/1*100")


def test_a_blank_rate_is_told_unless_it_is_of_nothing_or_the_form_leaves_it_out() -> None:
    head: Rows = [["TT", "Thôn", *(f"Cột {n}" for n in range(1, 15))], ["A", "B", *range(1, 15)]]
    rows: Rows = [[1, "Một", 100, 400, 5, None, *[None] * 10], [2, "Hai", *[None] * 14], [None, "Cộng", 100, 400, 5, 5]]
    title = "Kết quả rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình"
    (breach,) = check(Table([[title], *head, *rows])).breaches
    assert (breach.point.entry.place.row, breach.point.number, breach.expected) == (4, 4, Decimal(5))
    rows[-1] = [None, "Cộng", 100, 400, 5]
    assert only(Table([[title], *head, *rows])).form is FormName.RESULT
    assert not check(Table([[title], *head, *rows])).breaches


def test_poor_households_with_fewer_than_three_deprivations_are_told() -> None:
    rows: Rows = [
        ["TT", "Thôn", "Tổng số hộ nghèo", "Tổng số chỉ số thiếu hụt", "Dinh dưỡng", "Bảo hiểm y tế", "Nguồn nước"],
        [1, "Thôn Thử", 4, 11, 3, 4, 4],
        [None, "Cộng", 4, 11, 3, 4, 4],
    ]
    table = Table(rows, "Biểu 4")
    assert only(table).form is FormName.INDICATORS_POOR
    breaches = check(table).breaches
    assert [(each.point.number, each.expected, each.reason.kind) for each in breaches] == [
        (2, Decimal(12), "floor")
    ] * 2


def test_what_is_no_number_is_told_and_counts_as_zero() -> None:
    body = nested()
    body[4][4] = "ba"
    breaches = check(whole([*LEVELS, NUMBERS], body)).breaches
    assert [(each.reason.kind, each.expected) for each in breaches if each.reason.kind == "number"] == [
        ("number", None)
    ]


def test_lines_that_split_another_take_no_part_in_the_sum() -> None:
    body = [*nested(), *pair(None, "Trong đó: dân tộc thiểu số", [4, 1, *[None] * 6, 3], [16, 4, *[None] * 6, 12])]
    assert not check(whole([*LEVELS, NUMBERS], body)).breaches


def test_nine_numbered_columns_without_a_known_title_are_a_movement() -> None:
    head: Rows = [["TT", "Xã", "Phân tổ", *(f"Chỉ tiêu {n}" for n in range(1, 10))], NUMBERS]
    form = only(Table([*head, *nested()]))
    assert form.form is None
    body = nested()
    body[4][11] = 12
    assert check(Table([*head, *body])).breaches


@pytest.mark.parametrize(
    "rows",
    [
        [["Kính gửi: Ủy ban nhân dân huyện"], ["Xã"], ["Kính báo cáo"]],
        [["TT", "Tên", "Giá", "Số lượng"], [1, "Gạo", 10, 20]],
        [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1, 1, 1, 1, 1, 1, 1, 1]],
        [["TT", "Thôn"], [1, "Thôn Thử"]],
        [["Thôn"]],
        [],
    ],
)
def test_what_is_no_form_is_none(rows: Rows) -> None:
    assert find_forms(Table(rows)) == []


def test_tables_with_figures_are_worth_a_word() -> None:
    assert has_figures(Table([["Gạo", 10, 20]]))
    assert not has_figures(Table([["Gạo", 10], ["Muối", 5]]))


@pytest.mark.parametrize(
    ("cell", "is_rate", "expected"),
    [
        ("1.234", False, (1234, 0)),
        ("1.234", True, (Decimal("1.234"), 3)),
        ("12,5", True, (Decimal("12.5"), 1)),
        ("12,50 %", True, (Decimal("12.50"), 2)),
        ("1 234", False, (1234, 0)),
        (29.411764705882355, True, (Decimal("29.411765"), 6)),
        (12.0, False, (12, 0)),
        ("–", False, (0, 0)),
        (None, False, (0, 0)),
        ("-3", False, (-3, 0)),
        ("x", False, None),
        (True, False, None),
        ("12 hộ", False, None),
    ],
)
def test_a_figure_is_read_in_any_spelling(cell: Cell, is_rate: bool, expected: tuple[object, int] | None) -> None:
    assert read_figure(cell, is_rate=is_rate) == expected


def test_a_list_of_households_is_checked_as_far_as_it_has_figures() -> None:
    rows: Rows = [
        ["TT", "Họ và tên", "Số khẩu", "Phân loại hộ", "Thôn", "Số LĐ", "Chiều thiếu hụt"],
        ["1", "Tòng Văn Thử", 4, "Nghèo", "Đông", 2, "1; 4; 10"],
        ["2", "Tống Thị Mẫu", 3, "Nghèo", "Đông", 1, "1; 4"],
        ["3", "Lê Văn Ví", 2, "Cận nghèo", "Tây", 1, "4"],
        [None, "Tổng cộng: 03 hộ", 10, None, None, 4, None],
    ]
    form = find_list(Table(rows))
    assert form is not None
    breaches = check_forms([Given(0, form)]).breaches
    assert [(each.point.entry.place.row, each.point.number, each.expected) for each in breaches] == [
        (3, 3, Decimal(3)),
        (5, 1, Decimal(9)),
    ]


# What a reader with fresh eyes stumbled over


@pytest.mark.parametrize(
    "name",
    ["Phường/Xã", "Tên xã, phường, thị trấn", "Huyện, thị xã", "Thôn, tổ dân phố", "Đơn vị (xã, phường)", "Bản", "TDP"],
)
def test_places_may_be_called_in_many_ways(name: str) -> None:
    levels = [[name if cell == "Huyện, xã" else cell for cell in row] for row in LEVELS]
    assert len(only(whole(levels, nested())).lines) == 12


def test_headings_go_before_numbers_that_say_otherwise() -> None:
    head = [list(row) for row in LEVELS]
    for row in head:
        row[4], row[5] = row[5], row[4]
    body = [[*row[:4], row[5], row[4], *row[6:]] for row in nested()]
    form = only(whole([*head, NUMBERS], body))
    assert form.lines[0].entries[2].place.column == 6
    assert not check(whole([*head, NUMBERS], body)).breaches


@pytest.mark.parametrize("labelled", ["districts", "communes", "letters"])
def test_rows_without_numbers_are_nested_as_the_sums_tell(labelled: str) -> None:
    numbers = {
        "districts": ("1", None, None, "2", None),
        "communes": (None, "1", "2", None, "1"),
        "letters": ("1", "a", "b", "2", "a"),
    }[labelled]
    body = nested()
    for place, label in enumerate(numbers):
        body[2 + 2 * place][0] = label
    assert not check(whole([*LEVELS, NUMBERS], body)).breaches
    body[4][11] = 12
    breaches = check(whole([*LEVELS, NUMBERS], body)).breaches
    assert [(each.point.number, each.expected) for each in breaches] == [(9, Decimal(11))]


@pytest.mark.parametrize("name", ["Tỉnh X", "Tổng cộng xã", "Cả huyện"])
def test_a_total_is_known_by_what_it_is_the_sum_of(name: str) -> None:
    body = [*nested()[2:], *nested()[:2]]
    body[-2][1] = name
    assert not check(whole([*LEVELS, NUMBERS], body)).breaches
    body[-2][3], body[-2][11] = 40, 35
    assert {each.point.entry.place.column for each in check(whole([*LEVELS, NUMBERS], body)).breaches} == {4, 12}


def test_sums_that_cannot_be_checked_are_told() -> None:
    checked = check(whole([*LEVELS, NUMBERS], nested()[4:8]))
    assert checked.without_total == (0,)
    assert check(whole([*LEVELS, NUMBERS], nested())).without_total == ()


def test_a_village_may_be_called_total() -> None:
    body = [
        *pair("1", "Tổng Cộng", [5, *[0] * 7, 5], [9, *[0] * 7, 9]),
        *pair("2", "Cộng", [1, *[0] * 7, 1], [3, *[0] * 7, 3]),
    ]
    body += pair(None, "Tổng cộng", [6, *[0] * 7, 6], [12, *[0] * 7, 12])
    form = only(whole([*LEVELS, NUMBERS], body))
    assert [line.is_total for line in form.lines] == [False] * 4 + [True] * 2
    assert not check(whole([*LEVELS, NUMBERS], body)).breaches


def test_thousands_with_blanks_are_figures() -> None:
    body = pair("1", "Xã Thử", ["84 000", *["0"] * 7, "84 000"], ["300 000", *["0"] * 7, "300 000"])
    figures = [each.entries[1].figure for each in only(whole([*LEVELS, NUMBERS], body)).lines]
    assert [each.value for each in figures if each] == [84_000, 300_000]


@pytest.mark.parametrize("heading", [[*LEVELS, NUMBERS], []], ids=["repeated", "not repeated"])
def test_a_table_of_a_document_may_go_on_on_the_next_page(heading: Rows) -> None:
    body = nested()
    first = Table([*LEVELS, NUMBERS, *body[2:6]], number=1, above=(FORM_2,))
    second = Table([*heading, *body[6:], *body[:2]], number=2)
    found = find_all([first, second])
    assert [len(form.lines) for form in found.forms] == [12]
    assert not check_forms([Given(0, form) for form in found.forms]).breaches
    other = find_all([first, second._replace(above=("Biểu số 7.5: Diễn biến hộ nghèo",))])
    assert len(other.forms) == (2 if heading else 1)


def test_two_tables_of_one_form_with_their_totals_first_are_two() -> None:
    rows = [*LEVELS, NUMBERS, *nested(), *LEVELS, NUMBERS, *nested()]
    assert [len(each.lines) for each in find_forms(Table(rows))] == [12, 12]
    assert not check(Table(rows)).breaches


def test_remarks_are_no_figures() -> None:
    levels = [[*row, "Ghi chú"] for row in LEVELS]
    body = [[*row, "đã rà soát"] for row in nested()]
    assert not check(whole(levels, [[*NUMBERS, None]], body)).breaches


def test_figures_of_no_known_form_are_told() -> None:
    other: Rows = [["TT", "Nội dung", *["Số"] * 4], ["A", "B", 1, 2, 3, 4], [1, "Gạo", 2, 3, 4, 5]]
    found = find_all([Table([*LEVELS, NUMBERS, *nested(), *other], "Biểu 2"), Table(other, "Khác")])
    assert [len(each.lines) for each in found.forms] == [12]
    assert [each.name for each in found.unknown] == ["Biểu 2", "Khác"]


RATES: Rows = [
    [
        "TT",
        "Thôn",
        "Tổng số hộ nghèo",
        "Việc làm (%)",
        "Dinh dưỡng (%)",
        "Bảo hiểm y tế (%)",
        "Nguồn nước (%)",
        "Nhà tiêu (%)",
    ],
    [1, "Thôn Thử", 13, 69.23, 0, 100, 7.69, 15.38],
    [2, "Thôn Mẫu", 7, 14.29, 28.57, 57.14, 0, 100],
    [None, "Cộng", 20, 50, 10, 85, 5, 45],
]


@pytest.mark.parametrize("way", ["as it is", "one decimal", "shares"])
def test_percentages_of_indicators_may_lack_a_sum_and_be_written_in_many_ways(way: str) -> None:
    def write(cell: Cell) -> Cell:
        if way == "as it is":
            return cell
        value = float(cell) if isinstance(cell, int | float) else 0.0
        return round(value, 1) if way == "one decimal" else round(value / 100, 4)

    rows = [RATES[0], *([*row[:3], *map(write, row[3:])] for row in RATES[1:])]
    form = only(Table(rows))
    assert form.form is FormName.INDICATORS_POOR_RATE
    assert 2 not in form.lines[0].entries
    assert not check(Table(rows)).breaches
    spoilt = [list(row) for row in rows]
    spoilt[1][3] = 0.7269 if way == "shares" else 72.69
    assert check(Table(spoilt)).breaches


def test_a_movement_of_households_only_is_compared_with_form_1_for_these_only() -> None:
    head: Rows = [["TT", "Thôn", *(f"Cột {n}" for n in range(1, 15))], ["A", "B", *range(1, 15)]]
    title = "Kết quả rà soát hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình"
    result = Table([[title], *head, [1, "Thử", 100, 400, 8, 8, 2, 2, 0, 0, 30, 7.5, 9, 2.25, 0, 0]], "1")
    levels = [[cell for place, cell in enumerate(row) if place != 2] for row in LEVELS]
    movement = Table([*levels, [1, "Thử", 9, 1, 0, 0, 0, 0, 0, 0, 8]], "2")
    assert [each.form for table in (result, movement) for each in find_forms(table)] == [
        FormName.RESULT,
        FormName.MOVEMENT_POOR,
    ]
    assert not check(result, movement).breaches
    spoilt = movement._replace(rows=[*levels, [1, "Thử", 9, 2, 0, 0, 0, 0, 0, 0, 7]])
    assert [each.reason.kind for each in check(result, spoilt).breaches] == ["across"]


def test_a_form_given_twice_is_compared_with_none_and_told() -> None:
    near: Rows = [[str(cell).replace("hộ nghèo", "hộ cận nghèo") for cell in row] for row in LEVELS]
    near[2][4:11] = [
        *["Thoát cận nghèo", "Trở thành hộ nghèo", "Giảm khác"],
        *["Hộ nghèo trở thành hộ cận nghèo", "Tái cận nghèo", "Phát sinh mới", "Tăng khác"],
    ]
    tables = [whole([*LEVELS, NUMBERS], nested()), whole([*LEVELS, NUMBERS], nested())]
    checked = check(*tables, whole(near, nested(), title="Diễn biến hộ cận nghèo"))
    assert checked.not_compared == (FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR)
    assert not checked.breaches
