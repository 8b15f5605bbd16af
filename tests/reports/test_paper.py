"""How papers are laid: headings that share cells, merged places, what stands above and below; no person is real."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import household
from papers import commune, everything, making, one

from povplan.model.book import Book
from povplan.model.kinds import FormName
from povplan.reports.forms import frame, list_single
from povplan.reports.paper import Field, Paper, count_levels, find_runs, lay_headings
from povplan.reports.sheet import Kind
from povplan.words.language import Language

VI = Language.VI
PATHS = st.lists(st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map(tuple), min_size=1, max_size=8)


def fields(*paths: tuple[str, ...], merged: int = 0) -> list[Field]:
    return [Field(path, Kind.COUNT, 10, is_merged=place < merged) for place, path in enumerate(paths)]


def paper(name: FormName, made: Book | None = None, language: Language = VI) -> Paper:
    (found,) = one(name, made, language).papers
    return found


@given(paths=PATHS)
def test_the_cells_of_a_heading_fill_it_without_overlap(paths: list[tuple[str, ...]]) -> None:
    made = fields(*paths)
    places = [
        (row, column)
        for each in lay_headings(made)
        for row in range(each.row, each.row + each.height)
        for column in range(each.column, each.column + each.width)
    ]
    assert sorted(places) == [(row, column) for row in range(count_levels(made)) for column in range(len(paths))]


def test_neighbours_share_the_headings_above_their_own() -> None:
    made = lay_headings(fields(("TT",), ("Giảm", "Thoát", "A"), ("Giảm", "Thoát", "B"), ("Giảm", "Khác"), ("Khác",)))
    assert [tuple(each) for each in made] == [
        ("TT", 0, 0, 3, 1),
        ("Giảm", 0, 1, 1, 3),
        ("Khác", 0, 4, 3, 1),
        ("Thoát", 1, 1, 1, 2),
        ("Khác", 1, 3, 2, 1),
        ("A", 2, 1, 1, 1),
        ("B", 2, 2, 1, 1),
    ]


def test_equal_cells_are_one_only_within_those_merged_before_them() -> None:
    rows = [(1, "Đông", "x"), (1, "Đông", "y"), (2, "Đông", "y"), (2, "Đông", "y")]
    runs = list(find_runs(fields(("TT",), ("Thôn",), ("C",), merged=2), rows))
    assert [tuple(run) for run in runs] == [(0, 0, 1), (0, 2, 3), (1, 0, 1), (1, 2, 3)]


def test_a_form_says_what_it_counts() -> None:
    made = paper(FormName.MOVEMENT_POOR)
    assert (made.name, made.above, made.title) == ("Biểu 2", "Biểu số 2", "DIỄN BIẾN HỘ NGHÈO NĂM 2023")
    assert made.below == ("(Từ ngày 01/01/2023 đến hết ngày 30/06/2023)",)
    followed = paper(FormName.CAUSES)
    assert followed.below == ("(Đến hết ngày 30/06/2023, trong số hộ theo dõi)",)
    assert followed.notes[0].startswith("Ghi chú: Chỉ tính các hộ theo dõi")


def test_numbers_of_columns_carry_their_formulas() -> None:
    assert [each.number for each in paper(FormName.MOVEMENT_POOR).fields] == [
        *"ABC12345678",
        "9=1-2-3-4+5+6+7+8",
    ]
    assert paper(FormName.RESULT).fields[5].number == "4=3/1*100"
    assert paper(FormName.INDICATORS_POOR).fields[3].number == "2=3+…+14"


def test_a_list_of_some_that_are_only_followed_says_which() -> None:
    made = commune()
    people = (*made.households[:-1], household(4, village="bai-sau", planned=False))
    found = paper(FormName.LIST, Book(made.plan, people, made.standards))
    assert found.title == "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÕI NĂM 2023"
    place = next(place for place, each in enumerate(found.fields) if each.path[-1] == "Kết quả")
    assert [row[place] for row in found.rows][2:] == ["Dự kiến thoát", "Theo dõi"]
    assert found.notes[0] == "Số hộ dự kiến thoát nghèo: 02 hộ; dự kiến thoát cận nghèo: 01 hộ."


def test_a_list_without_results_has_no_columns_for_them() -> None:
    made = commune()
    plain = Book(made.plan, tuple(household(n) for n in (1, 2)), made.standards)
    assert [each.path[-1] for each in paper(FormName.LIST, plain).fields][-1].startswith("Cán bộ, công chức")


@pytest.mark.parametrize(
    ("signer", "signed", "name"),
    [
        (None, ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ""),
        ({"name": "Lê Ký", "position": "Chủ tịch"}, ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Lê Ký"),
        (
            {"name": "Lê Ký", "position": "Phó Chủ tịch"},
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Lê Ký",
        ),
    ],
)
def test_who_signs(signer: dict[str, str] | None, signed: tuple[str, ...], name: str) -> None:
    found = frame(making(commune(signer=signer)))
    assert (found.signed, found.signer) == (signed, name)


def test_a_wards_papers_are_a_wards() -> None:
    found = frame(making(commune(commune="Phường Thử")))
    assert found.committee == ("ỦY BAN NHÂN DÂN", "PHƯỜNG THỬ")
    assert found.dated == "Thử, ngày 05 tháng 07 năm 2023"


def test_a_plan_without_number_leaves_room_for_it() -> None:
    found = paper(FormName.QUOTAS, commune(number=None, issued=None))
    assert found.below == ("(Kèm theo Kế hoạch số ……/KH-UBND, ngày …… tháng …… năm 2023, của UBND xã Suối Thử)",)


def test_villages_with_a_single_household_are_named() -> None:
    made = making()
    assert list_single(made.basis.standings, made.book) == ["Bãi Sậu"]


@pytest.mark.parametrize("language", Language)
def test_names_fit_the_sheets_of_a_workbook(language: Language) -> None:
    names = [each.name for each in everything(language=language).papers]
    assert len(names) == len(set(names)) == 12
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_the_day_is_that_of_the_making() -> None:
    assert making().today == date(2023, 7, 5)
