"""Whatever a table holds, its rows are taken or refused, and nothing between; no person in them exists."""

from datetime import date
from random import Random

import pytest
from handed_over import HEADING, Row, after, errors, notice, only, row, take, take_list, told
from hypothesis import given
from hypothesis import strategies as st
from made_up import book, household

from povplan.intake.grid import Cell, Table
from povplan.intake.newcomers import LISTS
from povplan.intake.rejecting import list_rejects
from povplan.intake.taking import ADDED, Choices, Taken, take_tables
from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Level
from povplan.model.plan import Cause, Measure, Village
from povplan.words import importing as words
from povplan.words.columns import COLUMN_NAMES
from povplan.words.language import Language

WORDS: list[Cell] = [
    *(names[min(1, len(names) - 1)] for names in COLUMN_NAMES.values()),
    *("Lê Văn Mẫu", "Lê Văn Mậu", "Le Van Mau", "Hoàng Thị Mận", "Đồng Mơ", "Thôn Bãi Sậu", "Trại Mới", "Dồng Mơ"),
    *("Nghèo", "Cận nghèo", "Hộ nghèo", "Tổng cộng", "Giữ nguyên", "Thoát nghèo", "Đã mất", "Phát sinh mới"),
    *("1;4", "2,1", "x", "Thiếu vốn; già", "CH PN, Mạc Văn Giúp", "Trần Thử - Bí thư; Mạc Văn Lạ", "date", "b1Point"),
    *("deprivation.employment", "deprivation.nutrition", "deprivation.housingArea", "family.hostName", "I", "(1)"),
    *("NguyÔn V¨n", "\u200b", "[/x]", "=1+1", "a\nb", "🙂", "\u202e", "", " ", "-", ";", ",", "Đ/c", "thôn"),
    *(0, 1, 2, 4, -1, 2.1, 1.5, 1e300, float("inf"), float("nan"), 10**30, True, False),
    *(date(2023, 6, 30), date(1, 1, 1), date(9999, 12, 31), "30/06/2023", "31/02/2023", "1.650.000"),
]
CELLS = st.none() | st.sampled_from(WORDS) | st.text(max_size=8) | st.integers() | st.floats() | st.dates()
ANY_ROWS = st.lists(st.lists(CELLS, max_size=9), max_size=6)
FULL = (*HEADING, "Nguyên nhân nghèo", "Tổ chức giúp đỡ", "Cán bộ phụ trách", "Kết quả", "Ngày", "Quyết định")
LISTED = st.lists(st.lists(CELLS, min_size=len(FULL), max_size=len(FULL)), max_size=6)
INTO = book((household(1, head="Lê Văn Mẫu"), household(2, head="Lê Văn Mẫu"), household(3, head="Hoàng Thị Mận")))


@st.composite
def likely_rows(draw: st.DrawFn) -> list[list[Cell]]:
    """Return rows of a list that are right, but for some of their cells."""
    rows: list[list[Cell]] = []
    heads = st.sampled_from(("Lê Văn Mẫu", "Lê Thị Thử", "Vừ A Phử", "Lò Thị Ngọt", "Nông Văn Bát", "Le Van Mau"))
    for number in range(draw(st.integers(0, 5))):
        right = row(draw(st.sampled_from((number + 1, None))), draw(heads))
        more: list[Cell] = ["Thiếu vốn", "CH PN", "Vi Văn Dụ", "Giữ nguyên", "30/06/2023", "1/QĐ-UBND"]
        cells = [*right, *more]
        for place in draw(st.lists(st.integers(1, len(cells) - 1), max_size=2)):
            cells[place] = draw(CELLS)
        rows.append(cells)
    return rows


def say(taken: Taken) -> None:
    """Say all notices in both languages: each has the values of its fields."""
    for each in taken.notices:
        for language in Language:
            for phrase in filter(None, (each.message, each.hint)):
                assert phrase.say(language, **each.details)


def known(taken: Taken, before: Book) -> set[Household]:
    """Return the households that a file adds or changes, without their numbers."""
    brought = (*taken.added, *(new for place, new in taken.replaced.items() if new != before.households[place]))
    return {each.model_copy(update={"id": 1}) for each in brought}


@given(rows=ANY_ROWS, name=st.sampled_from(("", "Đồng Mơ", "Trang 1")), adopt=st.booleans())
def test_no_table_raises_anything(rows: list[list[Cell]], name: str, *, adopt: bool) -> None:
    say(take(*rows, into=INTO, name=name, adopt=adopt))


@given(rows=LISTED | likely_rows(), adopt=st.booleans())
def test_no_list_raises_anything(rows: list[list[Cell]], *, adopt: bool) -> None:
    taken = take(FULL, *rows, into=INTO, adopt=adopt)
    say(taken)
    reasons = dict.fromkeys(taken.rejected, "sai")
    assert sum(len(each.rows) for each in list_rejects([Table([FULL, *rows])], taken.lines, reasons, {})) >= len(
        reasons
    )


@given(rows=LISTED | likely_rows())
def test_every_row_is_taken_refused_or_told(rows: list[list[Cell]]) -> None:
    taken = take(FULL, *rows, into=INTO)
    told_rows = {number for each in taken.lines.passed.values() for number in each}
    lines = {line.place.row for line in taken.lines.lines}
    for number, cells in enumerate(rows, start=2):
        is_named = isinstance(cells[1], str) and cells[1].startswith(("Lê", "Vừ", "Lò", "Nông"))
        assert not is_named or number in told_rows | lines
    count = len(taken.added) + len(taken.replaced) + taken.same + len(taken.rejected)
    left_out = sum(int(str(each.details["count"])) for each in taken.notices if each.message is words.NOT_CONCERNED)
    assert count + left_out == len(taken.lines.lines)


@given(rows=LISTED | likely_rows())
def test_importing_twice_changes_nothing(rows: list[list[Cell]]) -> None:
    once = take(FULL, *rows, into=INTO)
    book_ = after(once, INTO)
    twice = take(FULL, *rows, into=book_)
    assert twice.replaced == {}
    assert twice.added == ()


WRONG: list[Cell] = ["bốn", -1, "\u200b", "NguyÔn V¨n", 2.5, date(2023, 6, 30)]


@given(rows=likely_rows(), wrong=st.sampled_from(WRONG), adopt=st.booleans())
def test_a_row_with_an_error_never_changes_the_book(rows: list[list[Cell]], wrong: Cell, *, adopt: bool) -> None:
    more: list[Cell] = [None, "Mạc Văn Giúp", "Mạc Văn Lạ", "Giữ nguyên", "30/06/2023", "1/QĐ"]
    for head, village in (("Cầm Bá Ổi", "Trại Lạ"), ("Hoàng Thị Mận", "Đồng Mơ")):
        cells = [*row(99, head, members=wrong, village=village), *more]
        taken, without = (take(FULL, *several, into=INTO, adopt=adopt) for several in ((*rows, cells), rows))
        assert (1, len(rows) + 2) in taken.rejected
        assert known(taken, INTO) == known(without, INTO)
        assert (taken.records, taken.same) == (without.records, without.same)


@given(rows=likely_rows(), seed=st.integers(0, 1000))
def test_the_order_of_rows_does_not_change_what_becomes_of_them(rows: list[list[Cell]], seed: int) -> None:
    # An empty village is that of the row above, and a title names those below: these depend on the order.
    rows = [cells for cells in rows if isinstance(cells[4], str) and any(map(str.isalnum, cells[4]))]
    before = take(FULL, *rows, into=INTO)
    if before.lines.passed or len(before.lines.headings) > 1:
        return
    turned = list(rows)
    Random(seed).shuffle(turned)  # noqa: S311 - the same each time
    other = take(FULL, *turned, into=INTO)
    assert known(other, INTO) == known(before, INTO)
    assert (other.same, len(other.rejected)) == (before.same, len(before.rejected))


def test_values_for_all_households_stand_in_for_empty_cells() -> None:
    defaults = {"category": "Nghèo", "workers": "0", "deprivations": "1;4;10", "village": "Bãi Sậu", "members": "9"}
    taken = take(("TT", "Chủ hộ", "Số khẩu"), (1, "Lê Văn Mẫu", 4), (2, "Lê Thị Thử", None), defaults=defaults)
    assert errors(taken) == []
    first, second = taken.added
    assert second.members == 9
    assert (first.village, first.workers, first.members, first.deprivations) == ("bai-sau", 0, 4, (1, 4, 10))


def test_a_wrong_value_for_all_is_an_error_of_each() -> None:
    taken = take(("TT", "Chủ hộ", "Số khẩu"), (1, "Lê Văn Mẫu", 4), name="Đồng Mơ", defaults={"workers": "hai"})
    assert words.NOT_A_COUNT in errors(taken)


def test_notices_come_in_the_order_of_the_file() -> None:
    taken = take_list(row(codes="13", members="bốn"), row(2, "Lê Thị Thử", members="ba"), ("Tổng cộng", None, 8, "x"))
    assert [(each.place.row, each.place.column) for each in taken.notices] == [(2, 3), (2, 7), (3, 3), (4, 0)]


def test_rows_that_are_passed_over_are_told_as_runs() -> None:
    rows: list[Row] = [row(n, f"Lê Văn Mẫu {n}") for n in (1, 2)]
    rows[1:1] = [("Ghi chú", None, "abc"), ("Ghi chú", None, "abc")]
    taken = take_list(*rows, ("Ghi chú", None, "abc"))
    assert notice(taken, words.ROWS_PASSED).details == {"rows": ("3–4", "6")}


def test_a_row_that_a_rule_refused_is_left_out() -> None:
    choices = Choices(rejected=frozenset({(1, 2), (1, 4)}))
    rows: list[Row] = [HEADING, row(), row(2, "Lê Thị Thử"), row(3, "Vừ A Phử", workers=0)]
    taken = take_tables([Table(rows)], book((household(3, head="Vừ A Phử"),)), choices)
    assert [each.head for each in taken.added] == ["Lê Thị Thử"]
    assert (taken.replaced, list(taken.rejected)) == ({}, [(1, 2), (1, 4)])


def test_each_household_knows_its_row() -> None:
    taken = take_list(row(), row(2, "Lê Thị Thử", workers=0), into=(household(2, head="Lê Thị Thử"),))
    assert {number: each.line.place.row for number, each in taken.households.items()} == {1: 2, 2: 3}


def test_the_user_adds_to_the_lists_of_the_plan_only() -> None:
    assert ADDED == ("villages", "officers", "organisations", "helpers")


def test_markup_and_formulas_stay_text() -> None:
    taken = take((*HEADING, "Nguyên nhân"), [*row(1, "[/x] Mẫu"), '=HYPERLINK("a")'])
    assert only(taken).head == "[/x] Mẫu"
    assert only(taken).cause_note == '=HYPERLINK("a")'


def test_a_long_cell_is_kept_whole_and_told_by_its_beginning() -> None:
    text = "già " * 8_191 + "già"
    taken = take((*HEADING, "Nguyên nhân"), [*row(), text])
    assert only(taken).cause_note == text
    assert all(len(str(each.details)) < 500 for each in taken.notices)


@pytest.mark.parametrize("head", ["\n", "\u200b", "  ", None, "…", "?"])
def test_a_numbered_row_without_a_name_is_an_error(head: str | None) -> None:
    taken = take_list(row(1, head))
    assert len(errors(taken)) == 1
    assert list(taken.rejected) == [(1, 2)]


def test_the_level_of_what_is_only_told_keeps_no_row_out() -> None:
    taken = take_list(row(1, "Hoàng Thị Mận", village=None), into=(household(1),))
    assert told(taken, Level.INFO) == []
    assert errors(taken) == [words.VALUE_MISSING]


def test_a_new_village_of_a_title_is_an_error_or_is_added() -> None:
    rows: list[Row] = [(*HEADING[:4], *HEADING[5:]), [each for n, each in enumerate(row()) if n != 4]]
    taken = take(*rows, name="Thôn Trại Mới")
    assert errors(taken) == [words.UNKNOWN_VILLAGE]
    added = take(*rows, name="Thôn Trại Mới", adopt=True)
    assert only(added).village == "trai-moi"
    (village,) = added.records["villages"]
    assert isinstance(village, Village)
    assert village.name == "Trại Mới"


def test_a_plan_made_of_a_list_takes_its_causes_and_measures() -> None:
    heading = (*HEADING, "Giải pháp", "reason.lackCapital", "reason.other")
    bare = book((), causes=[], measures=[])
    taken = take_tables([Table([heading, [*row(), "Tặng bò", "x", None]])], bare, Choices(adopted=LISTS))
    assert only(taken).causes == ("khong-co-von-san-xuat-kinh-doanh",)
    assert only(taken).measures == ("tang-bo",)
    (cause,), (measure,) = taken.records["causes"], taken.records["measures"]
    assert isinstance(cause, Cause)
    assert isinstance(measure, Measure)
    assert (cause.official, measure.id) == ("capital", "tang-bo")
