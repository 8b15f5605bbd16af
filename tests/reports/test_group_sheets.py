"""The status by what households share: rows that overlap, a total that does not, and money by source."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from made_up import book, days, household, review, whole_year, years

from povplan.model.book import Book
from povplan.model.kinds import View
from povplan.progress.tally import tally_progress
from povplan.reports.groups import group_record, group_sheets
from povplan.reports.sheet import Kind, Sheet
from povplan.reports.status import status_record, status_sheets
from povplan.reports.tallies import GROUPED
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
DAY = date(2023, 12, 31)
SOURCES = [{"id": "bank", "name": "Ngân hàng"}, {"id": "fund", "name": "Quỹ"}]


def sheets(view: str, made: Book, language: Language = VI) -> list[Sheet]:
    """Return the sheets of a view."""
    return group_sheets(View(view), made, tally_progress(made, DAY), language)


def support(measure: str, amount: int | None = None, source: str | None = None) -> dict[str, object]:
    """Return help given, in the keys of the YAML file."""
    known = {"date": "2023-05-01", "measure": measure, "amount": amount, "source": source}
    return {key: value for key, value in known.items() if value is not None}


def headings(found: Sheet) -> list[str]:
    """Return the headings of a sheet."""
    return [column.heading.vi for column in found.columns]


@pytest.fixture(name="helped")
def _helped() -> Book:
    """Return three households, two of them helped, from two sources and one that is not recorded."""
    return book(
        [
            household(
                1,
                measures=["jobs", "capital"],
                helpers=["pn-dong-mo", "bui-nep"],
                support=[support("capital", 20_000_000, "bank"), support("jobs", 1_234_567, "fund"), support("jobs")],
            ),
            household(2, measures=["capital"], support=[support("capital", 5_000_000, "bank")]),
            household(3, measures=["latrine"], reviews=[review("2023-06-30", "near_poor", deprivations=[1, 4])]),
        ],
        sources=SOURCES,
    )


# Households


def test_a_measure_has_its_households_how_far_they_are_and_who_was_helped(helped: Book) -> None:
    found = sheets(View.MEASURE, helped)[0]
    assert found.title == "THEO GIẢI PHÁP"
    assert headings(found) == [
        "Giải pháp",
        "Danh sách",
        "Đề nghị",
        "Công nhận",
        "Chưa thoát",
        "Số hộ được hỗ trợ",
    ]
    assert found.rows == (
        ("Hỗ trợ việc làm", 1, 0, 0, 1, 1),
        ("Hỗ trợ vốn", 2, 0, 0, 2, 2),
        ("Hỗ trợ nhà tiêu", 1, 0, 1, 0, 0),
    )
    assert found.total == ("Tổng số hộ (mỗi hộ tính một lần)", 3, 0, 1, 2, 2)
    assert found.notes == ("Một hộ có thể ở nhiều dòng, nên cộng các dòng lại lớn hơn tổng số hộ.",)


def test_a_helper_is_named_with_the_village_and_an_indicator_with_those_deprived_now(helped: Book) -> None:
    helpers, indicators = sheets(View.HELPER, helped)[0], sheets(View.INDICATOR, helped)[0]
    assert helpers.rows[0] == ("Chi hội Phụ nữ", "Đồng Mơ", 1, 0, 0, 1)
    assert helpers.total == ("Tổng số hộ (mỗi hộ tính một lần)", None, 1, 0, 0, 1)
    assert headings(indicators)[-1] == "Nay còn thiếu"
    assert indicators.rows[-1] == ("10. Nhà tiêu", 3, 0, 1, 2, 2)
    assert indicators.total == ("Tổng số hộ (mỗi hộ tính một lần)", 3, 0, 1, 2, 3)


def test_where_rows_add_up_nothing_is_explained() -> None:
    assert sheets(View.MEASURE, book([household(measures=["jobs"])]))[0].notes == ()


def test_where_nothing_occurs_that_is_said() -> None:
    found = sheets(View.CAUSE, book([household()]), EN)[0]
    assert (found.rows, found.total, found.notes) == ((), None, ("No household matches.",))


# Money


def test_money_is_told_by_measure_and_source_with_a_total(helped: Book) -> None:
    found = sheets(View.MEASURE, helped)[1]
    assert headings(found) == ["Giải pháp", "Nguồn", "Số hộ được hỗ trợ", "Số lần", "Số tiền (đồng)"]
    assert found.rows == (
        ("Hỗ trợ việc làm", "Quỹ", 1, 1, 1_234_567),
        ("Hỗ trợ việc làm", "chưa ghi nguồn", 1, 1, None),
        ("Hỗ trợ vốn", "Ngân hàng", 2, 2, 25_000_000),
    )
    assert found.total == ("Tổng (mỗi lần tính một lần)", None, 2, 4, 26_234_567)
    assert found.notes == (
        "Theo nguồn: Ngân hàng 25.000.000 đồng; Quỹ 1.234.567 đồng.",
        "Chưa ghi số tiền: 1/4 lần hỗ trợ.",
    )


def test_what_stands_in_several_rows_is_counted_once_and_what_is_in_none_is_told(helped: Book) -> None:
    found = sheets(View.HELPER, helped, EN)[1]
    assert found.total is not None
    assert found.total[-3:] == (1, 3, 21_234_567)
    assert found.notes == (
        (
            "The amounts are what the households were given by the source, not by those in charge; those only followed "
            "too."
        ),
        "Support may stand in several rows, so the rows add up to more than the total.",
        "By source: Ngân hàng 20,000,000 VND; Quỹ 1,234,567 VND.",
        "Without an amount: 1 of 3 records of support.",
        "Support that goes with no row above: 1 time, 5,000,000 VND.",
    )


def test_help_without_amounts_that_is_in_no_row_is_told_by_its_times() -> None:
    found = sheets(View.CAUSE, book([household(causes=["labour"], support=[support("jobs")])]))[1]
    assert (found.rows, found.notes) == ((), ("Hỗ trợ không gắn với dòng nào ở trên: 1 lần.",))


def test_no_help_at_all_is_worth_a_line() -> None:
    assert sheets(View.MEASURE, book([household(measures=["jobs"])]))[1].notes == ("Chưa ghi hỗ trợ nào.",)


def test_organisations_get_the_help_below_their_own_sheet(helped: Book) -> None:
    titles = [each.title for each in status_sheets(helped, tally_progress(helped, DAY), [View.ORGANISATION], VI)]
    assert titles == ["THEO ĐOÀN THỂ PHỤ TRÁCH", "HỖ TRỢ ĐÃ GHI CHO CÁC HỘ PHỤ TRÁCH, THEO NGUỒN"]
    assert [row[:2] for row in sheets(View.ORGANISATION, helped)[0].rows] == [
        ("Hội Phụ nữ xã", "Ngân hàng"),
        ("Hội Phụ nữ xã", "Quỹ"),
        ("Hội Phụ nữ xã", "chưa ghi nguồn"),
    ]


# For scripts


def record(view: str, made: Book) -> dict[str, Any]:
    """Return what a script gets of a view besides the status."""
    return group_record(View(view), made, tally_progress(made, DAY))


@pytest.mark.parametrize("view", GROUPED)
def test_the_status_has_a_view_under_its_own_key_after_those_of_the_contract(view: str) -> None:
    made = whole_year()
    progress = tally_progress(made, DAY)
    plain, asked = status_record(made, progress), status_record(made, progress, View(view))
    assert list(asked) == [*plain, f"{view}s", "given"]
    assert {key: asked[key] for key in plain} == plain


def test_a_measure_has_its_counts_and_the_help_by_source(helped: Book) -> None:
    found = record("measure", helped)
    assert [each["id"] for each in found["measures"]] == ["jobs", "capital", "latrine"]
    jobs = found["measures"][0]
    assert (jobs["name"], jobs["poor"]["listed"], jobs["poor"]["remaining"]) == ("Hỗ trợ việc làm", 1, 1)
    fund = {"id": "fund", "households": 1, "times": 1, "without_amount": 0, "amount": 1_234_567}
    unknown = {"id": None, "households": 1, "times": 1, "without_amount": 1, "amount": 0}
    assert jobs["given"] == {
        "households": 1,
        "times": 2,
        "without_amount": 1,
        "amount": 1_234_567,
        "sources": [fund, unknown],
    }
    assert found["given"]["amount"] == 26_234_567
    assert found["given"]["elsewhere"] == {"households": 0, "times": 0, "without_amount": 0, "amount": 0}


def test_indicators_go_by_their_code_and_helpers_by_their_village(helped: Book) -> None:
    indicator = record("indicator", helped)["indicators"][-1]
    assert (indicator["code"], indicator["name"], indicator["now"]) == (10, "Nhà tiêu", 2)
    helper = record("helper", helped)["helpers"][0]
    assert (helper["id"], helper["name"], helper["village"]) == ("pn-dong-mo", "Chi hội Phụ nữ", "dong-mo")


@pytest.mark.parametrize("view", GROUPED)
@given(made=years(), day=days())
def test_every_row_has_a_cell_of_the_right_kind_for_each_column(view: str, made: Book, day: date) -> None:
    for found in group_sheets(View(view), made, tally_progress(made, day), VI):
        for each in (*found.rows, *((found.total,) if found.total else ())):
            for cell, column in zip(each, found.columns, strict=True):
                assert cell is None or type(cell) is (int if column.kind in (Kind.COUNT, Kind.MONEY) else str)
