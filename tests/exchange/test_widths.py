"""The widths of columns on a page: they fill it, no word is cut, no name breaks; what is too wide gets smaller."""

from hypothesis import given
from hypothesis import strategies as st

from povplan.exchange.widths import Texts, fit_widths
from povplan.reports.sheet import Kind

PAGE = 9000
WORDS = st.lists(st.text("abgh nmôữỆ", min_size=1, max_size=12), min_size=1, max_size=6).map(" ".join)


def texts(*cells: str, kind: Kind = Kind.TEXT, heading: str = "Nội dung") -> Texts:
    return Texts(kind, heading, cells)


@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=1, max_size=9))
def test_the_columns_fill_the_page(columns: list[list[str]]) -> None:
    widths, size = fit_widths([texts(*each) for each in columns], PAGE, 11)
    assert PAGE - len(columns) <= sum(widths) <= PAGE
    assert min(widths) > 0
    assert 6 <= size <= 11


def test_no_word_is_cut_and_no_name_breaks() -> None:
    name = "Nguyễn Thị Thanh Hương Giang"
    long = "một hai ba bốn năm sáu bảy tám chín mười " * 20
    (first, second, third), size = fit_widths(
        [texts(name, kind=Kind.NAME), texts(long), texts("Nghiêng-nghiêng-nghiêng")], PAGE, 11
    )
    # In Times New Roman a letter is at least 0.42 of its size wide on the average.
    letter = size * 20 * 0.42
    assert first >= len(name) * letter
    assert third >= len("Nghiêng-nghiêng-nghiêng") * letter
    assert second > 0.2 * PAGE


def test_a_table_of_many_columns_gets_smaller_letters() -> None:
    many = [texts("1.234.567", kind=Kind.COUNT, heading="Chuyển") for _ in range(14)]
    _, size = fit_widths(many, PAGE, 11)
    assert 6 <= size < 11
    assert fit_widths(many[:3], PAGE, 11)[1] == 11
    assert fit_widths(many[:3], PAGE, 10)[1] == 10
    widths, size = fit_widths(many * 4, PAGE, 11)
    assert size == 6
    assert sum(widths) <= PAGE


def test_room_to_write_is_kept_and_the_label_of_a_total_may_break() -> None:
    label = Texts(Kind.NAME, "Họ và tên", ["An"], "Tổng số hộ (mỗi hộ tính một lần)")
    room = texts("", kind=Kind.BLANK)
    (first, last), _ = fit_widths([label, room], PAGE, 11)
    assert last >= 0.15 * PAGE
    assert first > 0
    crowd = [texts("một " * 40) for _ in range(5)]
    widths, _ = fit_widths([label, *crowd], PAGE, 11)
    assert widths[0] < 0.2 * PAGE
