"""The ways out in words: what is shortest, which measures do it, what is missing, and what to ask the officers."""

from datetime import date

import pytest
from hypothesis import given
from made_up import book, days, household, review, standard, whole_year, years

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.progress.paths import find_routes
from povplan.progress.tally import list_standings
from povplan.reports.paths import path_record, paths_sheet, paths_title
from povplan.reports.sheet import NEXT_LINE, TOGETHER, Cell, Kind, Sheet
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
DAY = date(2023, 12, 31)


def sheet(made: Book, language: Language = VI, day: date = DAY) -> Sheet:
    """Return the ways of a book."""
    return paths_sheet(made, find_routes(made, list_standings(made, day), day), language)


def row(made: Household, language: Language = VI) -> dict[str, Cell]:
    """Return the way of one household by the headings."""
    found = sheet(book([made]), language)
    cells = [cell.replace(TOGETHER, " ") if isinstance(cell, str) else cell for cell in found.rows[0]]
    return dict(zip([column.heading.vi for column in found.columns], cells, strict=True))


def test_the_title_names_the_day() -> None:
    title = paths_title(book(()), DAY, VI).replace(TOGETHER, " ")
    assert title == "PHƯƠNG ÁN THOÁT NGHÈO CỦA TỪNG HỘ NĂM 2023 – XÃ SUỐI THỬ (đến hết ngày 31/12/2023)"


def test_a_row_tells_who_what_is_shortest_what_is_assigned_and_what_is_missing() -> None:
    made = household(
        deprivations=[10, 1, 4, 2],
        measures=["latrine", "capital"],
        reviews=[review("2023-05-01", "poor", income=1_400_000)],
    )
    assert row(made) == {
        "TT": 1,
        "Họ và tên": "Lê Văn Mẫu 1",
        "Thôn": "Đồng Mơ",
        "Phân loại hộ": "Nghèo",
        "Chỉ số thiếu hụt": "1, 2, 4, 10",
        "Cách ngắn nhất": "giảm 02 chỉ số",
        "Thu nhập": "1.400.000 (còn thiếu hơn 100.000 đồng)",
        "Giải pháp đã giao": f"chỉ số 10: Hỗ trợ nhà tiêu;{NEXT_LINE}thu nhập: Hỗ trợ vốn",
        "Còn thiếu giải pháp": "01 trong 1, 2, 4",
    }


@pytest.mark.parametrize(
    ("changes", "reviews", "way", "missing"),
    [
        ({"measures": ["jobs"]}, [], "giảm 01 chỉ số", None),
        ({}, [], "giảm 01 chỉ số", "01 trong 1, 4, 10, hoặc thu nhập"),
        ({"category": "near_poor", "deprivations": [4]}, [], "chỉ bằng thu nhập", "thu nhập"),
        ({"category": "near_poor", "deprivations": [4], "measures": ["capital"]}, [], "chỉ bằng thu nhập", None),
        ({}, [review("2023-06-30", "near_poor", "proposed")], "đã đề nghị, chờ công nhận", None),
        ({}, [review("2023-06-30", "poor", deprivations=[4])], "đã dưới mức hộ nghèo, chờ đề nghị", None),
        ({}, [review("2023-06-30", "poor", score_a=141)], "thu nhập đã trên chuẩn, chờ đề nghị", None),
        (
            {"category": "near_poor", "measures": ["capital"]},
            [review("2023-06-30", "poor", deprivations=[1, 4, 10])],
            "giảm 01 chỉ số (về lại cận nghèo)",
            "01 trong 1, 4, 10",
        ),
    ],
)
def test_each_way_and_what_it_lacks_has_its_words(
    changes: dict[str, object], reviews: list[dict[str, object]], way: str, missing: str | None
) -> None:
    told = row(household(reviews=reviews, **changes))
    assert (told["Cách ngắn nhất"], told["Còn thiếu giải pháp"]) == (way, missing)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("income", 1_500_000, "1.500.000 (mới bằng chuẩn)"),
        ("income", 1_500_001, "1.500.001 (trên chuẩn)"),
        ("score_a", 120, "120 điểm A (còn thiếu hơn 20 điểm)"),
        ("score_a", 150, "150 điểm A (trên chuẩn)"),
    ],
)
def test_income_stands_against_the_line_in_money_or_points(key: str, value: int, said: str) -> None:
    found = {**review("2023-06-30", "poor"), key: value}
    assert row(household(reviews=[found]))["Thu nhập"] == said


def test_income_has_no_column_where_no_review_gives_any() -> None:
    assert "Thu nhập" not in row(household())


def test_what_to_ask_is_told_once_for_each_code_that_is_missing() -> None:
    made = book([household(1, deprivations=[1, 4, 10], measures=["capital"]), household(2, deprivations=[1, 4, 10])])
    notes = sheet(made, EN).notes
    assert notes[:4] == (
        "2 poor or near-poor households; those that lack the fewest measures stand first.",
        (
            "Any household is out with an income above 1,500,000 VND/person/month (score A above 140); "
            "a near-poor one in this way only."
        ),
        "Support closes no deprivation by itself; a review decides.",
        "To ask the officers: which of the plan's measures could serve where the household has none?",
    )
    assert notes[4:] == (
        "1. Indicator 1: “Hỗ trợ việc làm”",
        "4. Indicator 4: no measure in the plan",
        "10. Indicator 10: “Hỗ trợ nhà tiêu”",
    )


def test_nothing_is_asked_where_nothing_is_missing_or_the_household_only_waits() -> None:
    proposed = household(1, reviews=[review("2023-06-30", "near_poor", "proposed")])
    assert len(sheet(book([proposed, household(2, measures=["jobs"])])).notes) == 3


def test_a_year_without_a_standard_and_a_list_without_households_say_so() -> None:
    assert sheet(book([household()], standards=(standard(last_year=2022),))).notes == (
        "Chưa có chuẩn nghèo cho năm của kế hoạch.",
    )
    assert sheet(book(())).notes == ("Không còn hộ nghèo, cận nghèo nào.",)


def test_no_measure_or_indicator_is_called_cheap() -> None:
    for language in Language:
        found = sheet(whole_year(), language)
        text = " ".join(str(cell) for cells in (*found.rows, found.notes) for cell in cells).lower()
        assert not any(word in text for word in ("cheap", "easy", "easiest", "rẻ", "dễ"))


def test_the_record_has_all_of_it_for_scripts() -> None:
    made = book(
        [
            household(
                deprivations=[10, 4, 2],
                measures=["latrine", "capital"],
                reviews=[review("2023-05-01", "poor", score_a=125)],
            )
        ]
    )
    (route,) = find_routes(made, list_standings(made, DAY), DAY)
    assert path_record(route) == {
        "id": 1,
        "head": "Lê Văn Mẫu 1",
        "village": "dong-mo",
        "category": "poor",
        "state": "stays",
        "stage": "to_go",
        "deprivations": [10, 4, 2],
        "close": 1,
        "by_income_only": False,
        "line": 1_500_000,
        "line_score_a": 140,
        "income": {"date": "2023-05-01", "unit": "score_a", "value": 125, "line": 140, "gap": 16},
        "closing": [{"code": 10, "measures": ["latrine"]}],
        "for_income": ["capital"],
        "missing": 0,
        "unaddressed": [{"code": 2, "candidates": []}, {"code": 4, "candidates": []}],
    }


@given(made=years(), day=days())
def test_every_row_has_a_cell_of_the_right_kind_for_each_column(made: Book, day: date) -> None:
    found = sheet(made, day=day)
    for each in found.rows:
        for cell, column in zip(each, found.columns, strict=True):
            assert cell is None or type(cell) is (int if column.kind is Kind.COUNT else str)
