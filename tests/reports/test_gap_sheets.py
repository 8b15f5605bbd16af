"""What the measures leave open, in words: the widest gap first, with the unit in charge."""

from datetime import date

from made_up import book, household

from povplan.model.book import Book
from povplan.progress.gaps import count_gaps
from povplan.progress.tally import list_standings
from povplan.reports.gaps import gaps_record, gaps_sheets, gaps_title
from povplan.reports.sheet import TOGETHER, Sheet
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
DAY = date(2023, 12, 31)
UNITS = [{"id": "health", "name": "Trạm Y tế"}, {"id": "unions", "name": "Các đoàn thể"}]
MEASURES = [
    {"id": "jobs", "name": "Hỗ trợ việc làm", "closes": [1], "addresses": ["unstable_work"], "unit": "unions"},
    {"id": "latrine", "name": "Nhà tiêu", "closes": [10], "unit": "health"},
    {"id": "cement", "name": "Xi măng", "closes": [10], "unit": "unions"},
    {"id": "pit", "name": "Hố xí", "closes": [10], "unit": "health"},
]


def made() -> Book:
    """Return a book with units in charge of measures."""
    households = (
        household(1, causes=["unstable_work"], measures=["jobs"]),
        household(2, causes=["unstable_work", "labour"]),
    )
    return book(households, measures=MEASURES, units=UNITS)


def sheets(known: Book, language: Language = VI) -> list[Sheet]:
    """Return the sheets of a book."""
    return gaps_sheets(known, count_gaps(known, list_standings(known, DAY)), language)


def test_the_title_names_the_day() -> None:
    title = gaps_title(made(), DAY, EN).replace(TOGETHER, " ")
    assert title == "DEPRIVATIONS AND CAUSES WITHOUT A MEASURE IN 2023 – SUỐI THỬ COMMUNE (as of 2023-12-31)"


def test_each_indicator_has_its_households_with_and_without_a_measure_and_the_units_in_charge() -> None:
    found = sheets(made())[0]
    assert found.title == "THEO CHỈ SỐ THIẾU HỤT"
    assert [column.heading.vi for column in found.columns] == [
        "Chỉ số",
        "Số hộ",
        "Có giải pháp",
        "Chưa có",
        "Đơn vị chủ trì",
    ]
    assert found.rows == (
        ("4. Bảo hiểm y tế", 2, 0, 2, "kế hoạch chưa có giải pháp nào"),
        ("10. Nhà tiêu", 2, 0, 2, "Trạm Y tế, Các đoàn thể"),
        ("1. Việc làm", 2, 1, 1, "Các đoàn thể"),
    )


def test_each_cause_likewise_and_it_is_said_who_was_counted() -> None:
    found = sheets(made(), EN)[1]
    assert (found.title, found.columns[0].heading.en) == ("BY CAUSE OF POVERTY", "Cause")
    assert found.rows == (
        ("Không có lao động", 1, 0, 1, "no measure in the plan"),
        ("Thiếu việc làm ổn định", 2, 1, 1, "Các đoàn thể"),
    )
    assert found.notes == (
        (
            "Counted: 2 poor or near-poor households, by the measures assigned to each; "
            "a household may stand in several rows."
        ),
    )


def test_where_nobody_is_left_that_is_said() -> None:
    assert [(each.rows, each.notes) for each in sheets(book(()))] == [((), ("Không có hộ nào phù hợp.",))] * 2


def test_a_code_without_a_standard_is_told_by_its_number() -> None:
    untold = book([household(deprivations=[4, 10])], standards=())
    assert [row[0] for row in sheets(untold)[0].rows] == ["4", "10"]


def test_the_record_has_ids_for_scripts() -> None:
    known = made()
    record = gaps_record(known, count_gaps(known, list_standings(known, DAY)))
    assert record["households"] == 2
    assert record["indicators"][1] == {
        "code": 10,
        "name": "Nhà tiêu",
        "households": 2,
        "with": 0,
        "without": 2,
        "measures": ["latrine", "cement", "pit"],
        "units": ["health", "unions"],
    }
    assert record["causes"][0] == {
        "id": "labour",
        "name": "Không có lao động",
        "households": 1,
        "with": 0,
        "without": 1,
        "measures": [],
        "units": [],
    }
