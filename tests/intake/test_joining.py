"""A row is the household of its name and village, or a new one, and nothing between; no person in them exists."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from handed_over import HEADING, Row, errors, notice, only, row, take, take_list, told
from made_up import book, household, review

from povplan.intake.grid import Cell, Table
from povplan.intake.taking import Choices, take_tables
from povplan.model.book import Lost, Unread
from povplan.model.kinds import Level
from povplan.words import importing as words
from povplan.words import labels

NAMESAKES = (household(1, head="Lê Văn Mẫu"), household(2, head="Lê Văn Mẫu", members=6))


def test_the_same_row_changes_nothing() -> None:
    taken = take_list(row(), into=(household(1, head="Lê Văn Mẫu"),))
    assert (told(taken), taken.same, taken.added, taken.replaced) == ([], 1, (), {})


@pytest.mark.parametrize("head", ["LÊ VĂN MẪU", "lê văn mẫu", "Lê  Văn Mẫu", "Le Van Mau", "“Lê Văn Mẫu”"])
def test_case_blanks_and_missing_marks_make_no_other_household(head: str) -> None:
    taken = take_list(row(None, head), into=(household(1, head="Lê Văn Mẫu"),))
    assert (errors(taken), taken.same) == ([], 1)
    assert (words.OTHER_SPELLING in told(taken)) is (head == "Le Van Mau")


def test_the_place_of_the_tone_and_the_shape_of_letters_make_no_other_household() -> None:
    taken = take_list(row(None, "\xd0inh Thị Hoà"), into=(household(1, head="Đinh Thị Hòa"),))
    assert (told(taken), taken.same) == ([], 1)


def test_other_marks_are_told_and_the_name_of_the_list_stays() -> None:
    taken = take_list(row(1, "Lê Văn Mậu"), into=(household(1, head="Lê Văn Mẫu"),))
    assert told(taken) == [words.OTHER_SPELLING]
    assert notice(taken, words.OTHER_SPELLING).details == {"head": "Lê Văn Mẫu"}
    assert taken.same == 1


def test_the_same_name_in_another_village_is_another_household() -> None:
    taken = take_list(row(None, village="Bãi Sậu"), into=(household(1, head="Lê Văn Mẫu"),))
    assert (only(taken).id, only(taken).village) == (2, "bai-sau")


def test_only_what_differs_changes() -> None:
    old = household(1, head="Lê Văn Mẫu", visits=[{"date": "2023-04-02"}], helpers=["pn-dong-mo"], planned=False)
    taken = take_list(row(workers=1), into=(old, household(2)))
    assert taken.replaced == {0: old.model_copy(update={"workers": 1})}
    assert [each.id for each in taken.absent] == [2]


def test_a_changed_start_is_told_with_the_other_way() -> None:
    taken = take_list(row(members=5, category="Cận nghèo"), into=(household(1, head="Lê Văn Mẫu"),))
    found = notice(taken, words.START_CHANGED)
    assert found.details == {"keys": (labels.MEMBERS, labels.CATEGORY), "number": 1}
    assert (found.level, found.hint) == (Level.WARNING, words.SINCE_INSTEAD)
    assert (taken.replaced[0].members, taken.replaced[0].category) == (5, "near_poor")


def test_an_empty_cell_says_nothing() -> None:
    empty = row(members=None, category=None, village=None, workers=None, codes=None)
    taken = take(HEADING, empty, name="Đồng Mơ", into=(household(1, head="Lê Văn Mẫu"),))
    assert (told(taken), taken.same) == ([], 1)


def test_without_a_village_the_only_household_of_the_name_is_meant() -> None:
    taken = take(("Chủ hộ", "Số LĐ"), ("Lê Văn Mẫu", 1), into=(household(1, head="Lê Văn Mẫu"),))
    assert taken.replaced[0].workers == 1
    others = (household(1, head="Lê Văn Mẫu"), household(2, head="Lê Văn Mẫu", village="bai-sau"))
    assert errors(take(("Chủ hộ", "Số LĐ"), ("Lê Văn Mẫu", 1), into=others)) == [words.NO_VILLAGE]


@pytest.mark.parametrize(("number", "place"), [(1, 0), (2, 1)])
def test_the_number_tells_namesakes_apart(number: int, place: int) -> None:
    taken = take_list(row(number, workers=1), into=NAMESAKES)
    assert list(taken.replaced) == [place]


@pytest.mark.parametrize("number", [None, 7])
def test_namesakes_without_their_number_are_an_error(number: int | None) -> None:
    taken = take_list(row(number), into=NAMESAKES)
    assert errors(taken) == [words.SEVERAL_NAMESAKES]
    found = notice(taken, words.SEVERAL_NAMESAKES)
    assert found.details == {"count": 2, "households": ("1 (Lê Văn Mẫu)", "2 (Lê Văn Mẫu)")}
    assert found.hint is words.GIVE_NUMBER


def test_the_marks_tell_namesakes_apart() -> None:
    into = (household(1, head="Lê Văn Mẫu"), household(2, head="Lê Văn Mậu"))
    taken = take_list(row(None, "Lê Văn Mậu", workers=1), row(None, "Lê Văn Mẫu", workers=0), into=into)
    assert errors(taken) == []
    assert {place: each.workers for place, each in taken.replaced.items()} == {0: 0, 1: 1}


def test_the_other_of_two_namesakes_is_the_one_that_is_left() -> None:
    for order in (1, -1):
        rows = [row(1, workers=1), row(None, members=6, workers=0)][::order]
        taken = take_list(*rows, into=NAMESAKES)
        assert errors(taken) == []
        assert {place: each.workers for place, each in taken.replaced.items()} == {0: 1, 1: 0}


@pytest.mark.parametrize("order", [1, -1])
def test_two_rows_of_one_name_with_other_numbers_may_each_be_the_household(order: int) -> None:
    rows = [row(7, members=5), row(8, members=6)][::order]
    taken = take_list(*rows, into=(household(3, head="Lê Văn Mẫu"),))
    assert errors(taken) == [words.SEVERAL_NAMESAKES] * 2
    assert (taken.added, taken.replaced, len(taken.rejected)) == ((), {}, 2)


def test_two_new_rows_of_one_name_are_two_if_their_numbers_say_so() -> None:
    taken = take_list(row(1), row(2))
    assert [each.id for each in taken.added] == [1, 2]


@pytest.mark.parametrize(("first", "second"), [(1, 1), (None, None), (1, None), (None, 2)])
def test_rows_that_repeat_each_other_are_errors(first: int | None, second: int | None) -> None:
    taken = take_list(row(first), row(second, members=7))
    assert errors(taken) == [words.ROW_TWICE] * 2
    assert [(each.place.row, each.details) for each in taken.notices] == [(2, {"row": 3}), (3, {"row": 2})]
    assert {each.hint for each in taken.notices} == {words.NUMBER_EACH}
    assert (taken.added, len(taken.rejected)) == ((), 2)


@pytest.mark.parametrize(("first", "second", "rows"), [(1, 1, 2), (None, None, 2), (1, None, 1), (None, 2, 2)])
def test_only_the_row_with_the_number_of_the_list_is_sure(first: int | None, second: int | None, rows: int) -> None:
    for order in (1, -1):
        several = [row(first, workers=1), row(second, workers=0)][::order]
        taken = take_list(*several, into=(household(1, head="Lê Văn Mẫu"),))
        assert errors(taken) == [words.ROW_TWICE] * rows
        assert [each.workers for each in taken.replaced.values()] == [1] * (2 - rows)


def test_a_row_that_repeats_another_without_marks_is_an_error() -> None:
    assert errors(take_list(row(), row(None, "Le Van Mau"))) == [words.ROW_TWICE] * 2
    into = (household(1, head="Lê Văn Mẫu"),)
    assert errors(take_list(row(), row(None, "Le Van Mau"), into=into)) == [words.ROW_TWICE]


def test_many_rows_of_one_name_are_refused_soon() -> None:
    taken = take_list(*(row(None) for _ in range(3_000)))
    assert len(errors(taken)) == 3_000
    assert len(take_list(*(row(number) for number in range(1, 3_001))).added) == 3_000


def test_another_number_is_told_and_that_of_the_list_stays() -> None:
    taken = take_list(row(9), into=(household(1, head="Lê Văn Mẫu"),))
    assert told(taken) == [words.OTHER_NUMBER]
    assert notice(taken, words.OTHER_NUMBER).details == {"number": 9, "kept": 1}
    assert taken.same == 1


def test_a_number_that_is_taken_is_not_given_again() -> None:
    taken = take_list(row(1, "Hoàng Thị Mận"), into=(household(1),))
    assert told(taken) == [words.NEW_NUMBER]
    assert only(taken).id == 2


def test_a_number_that_was_used_once_is_not_given_again() -> None:
    choices = Choices(used=frozenset({4}))
    rows = [HEADING, row(4, "Hoàng Thị Mận"), row(None, "Vừ A Phử"), row(2, "Lò Thị Ngọt")]
    taken = take_tables([Table(rows)], book(()), choices)
    assert [each.id for each in taken.added] == [5, 6, 2]


def test_the_number_of_a_row_that_is_left_out_is_not_given_to_another() -> None:
    taken = take_list(row(1, "Hoàng Thị Mận"), row(2, "Vừ A Phử", members="bốn"), into=(household(1),))
    assert [each.id for each in taken.added] == [3]


def test_two_new_households_of_one_number_get_two() -> None:
    taken = take_list(row(3, "Hoàng Thị Mận"), row(3, "Vừ A Phử"))
    assert [each.id for each in taken.added] == [3, 4]
    assert told(taken) == [words.NEW_NUMBER]


def test_a_near_name_of_another_number_is_a_warning() -> None:
    taken = take_list(row(5, "Lê Văn Mẩuu"), into=(household(1, head="Lê Văn Mẫu"),))
    assert told(taken) == [words.NEAR_HOUSEHOLD]
    assert notice(taken, words.NEAR_HOUSEHOLD).details == {"number": 1, "head": "Lê Văn Mẫu"}
    assert only(taken).id == 5


@pytest.mark.parametrize("names", [("Lê Thị Bốn", "Lê Thị Ba"), ("Lê Thị Sáu", "Lê Thị Năm"), ("Lê An", "Lê Toán")])
def test_short_names_that_are_two_are_not_told_as_near(names: tuple[str, str]) -> None:
    head, other = names
    assert told(take_list(row(5, head), into=(household(1, head=other),))) == []


def test_a_near_name_of_the_same_number_is_an_error() -> None:
    taken = take_list(row(1, "Lê Văn Mẫun"), into=(household(1, head="Lê Văn Mẫu"),))
    assert errors(taken) == [words.SAME_NUMBER_NEAR]
    assert notice(taken, words.SAME_NUMBER_NEAR).hint is words.SAME_OR_OTHER


def test_a_near_name_of_a_household_that_the_file_has_is_another() -> None:
    taken = take_list(row(), row(2, "Lê Văn Mẫun"), into=(household(1, head="Lê Văn Mẫu"),))
    assert told(taken) == []
    assert only(taken).head == "Lê Văn Mẫun"


def test_a_household_that_cannot_be_read_is_not_added_again() -> None:
    into = replace(book(()), unread=Unread(1, (Lost(6, "Lê Văn Mẫu", 17),)))
    taken = take_list(row(), row(6, "Vừ A Phử"), into=into)
    assert errors(taken) == [words.HOUSEHOLD_UNREAD]
    assert notice(taken, words.HOUSEHOLD_UNREAD).details == {"line": 17}
    assert [each.id for each in taken.added] == [7]


def test_absent_households_of_the_villages_of_the_file_are_told() -> None:
    left = [review("2023-03-03", "left", reason="moved")]
    into = (household(1), household(2, reviews=left), household(3, village="bai-sau"), household(4))
    taken = take_list(row(1, "Lê Văn Mẫu 1"), into=into)
    assert [each.id for each in taken.absent] == [4]
    assert taken.replaced == {}


def test_what_a_new_household_lacks_is_an_error_in_its_cell() -> None:
    taken = take_list(row(members=None, category=None, workers=None))
    assert errors(taken) == [words.VALUE_MISSING] * 3
    assert [(each.place.column, each.details["key"]) for each in taken.notices] == [
        (3, "Số khẩu"),
        (4, "Phân loại hộ"),
        (6, "Số LĐ"),
    ]


def test_all_errors_of_a_row_are_told_at_once() -> None:
    taken = take_list(row(members="bốn", category="?", village="Trại Mới", workers="hai", codes="13"))
    assert errors(taken) == [
        words.NOT_A_COUNT,
        words.NOT_A_CLASS,
        words.UNKNOWN_VILLAGE,
        words.NOT_A_COUNT,
        words.NOT_CODES,
    ]
    assert {(each.head, each.number) for each in taken.notices} == {("Lê Văn Mẫu", 1)}


def test_those_in_neither_class_are_left_out_and_told() -> None:
    taken = take_list(row(category="Hộ không nghèo"), row(2, "Lê Thị Thử"))
    assert [each.head for each in taken.added] == ["Lê Thị Thử"]
    assert told(taken) == [words.NOT_CONCERNED]
    assert taken.rejected == {}


CAUSES = (*HEADING, "Nguyên nhân nghèo")


@pytest.mark.parametrize(
    ("before", "cell", "causes", "note"),
    [
        ({"causes": ["capital"]}, "Thiếu vốn", ("capital",), None),
        ({"causes": ["capital", "labour"]}, "Thiếu vốn; Không có lao động", ("capital", "labour"), None),
        ({"causes": ["capital"], "cause_note": "thiếu vốn, già"}, "thiếu vốn, già", ("capital",), "thiếu vốn, già"),
        ({"causes": ["capital"]}, "Không có lao động", ("labour",), "Không có lao động"),
        ({"causes": ["capital"]}, None, ("capital",), None),
        ({"causes": ["capital"], "cause_note": "cũ"}, "già yếu", ("capital",), "già yếu"),
    ],
)
def test_causes_change_only_if_the_cell_says_something_else(
    before: dict[str, object], cell: str | None, causes: tuple[str, ...], note: str | None
) -> None:
    old = household(1, head="Lê Văn Mẫu", **before)
    taken = take(CAUSES, [*row(), cell], into=(old,))
    new = taken.replaced.get(0, old)
    assert (new.causes, new.cause_note) == (causes, note)


SURVEY = [
    "date",
    "family.hostName",
    "family.code",
    "family.hostGender",
    "family.numberOfMembers",
    "quickReview.result",
    "b1Point",
    "b2Point",
    "classify",
    "administrative.village_or_group",
    *(f"deprivation.{each}" for each in ("employment", "dependentPerson", "nutrition", "healthInsurance")),
    *(f"deprivation.{each}" for each in ("adultEducation", "childSchoolAttendance", "housingQuality", "housingArea")),
    *(f"deprivation.{each}" for each in ("cleanWater", "hygienicToilet", "telecommunication")),
    "deprivation.informationAccessAssets",
    *(f"reason.{each}" for each in ("lackProductionLand", "lackCapital", "lackLabor", "lackProductionTools")),
    *(f"reason.{each}" for each in ("lackProductionKnowledge", "lackLaborSkill", "illnessOrAccident", "other")),
    "transition.beginningClassify",
    "transition.endingClassify",
]
"""The columns of the survey application's export."""


def surveyed(
    day: Cell = "10/11/2023",
    changes: Mapping[str, Cell] | None = None,
    *,
    flags: str = "1,4",
    true: Cell = True,
) -> Row:
    """Return a row of the survey about the first made-up household."""
    cells: dict[str, Cell] = dict.fromkeys(SURVEY)
    cells |= {
        "date": day,
        "family.hostName": "LÊ VĂN MẪU 1",
        "family.numberOfMembers": 4,
        "b1Point": 120,
        "b2Point": 20,
    }
    cells |= {"administrative.village_or_group": "Thôn Đồng Mơ", "transition.beginningClassify": "Hộ nghèo"}
    cells |= {"transition.endingClassify": "Hộ cận nghèo"}
    cells |= {SURVEY[9 + int(code)]: true for code in flags.split(",") if code}
    cells |= changes or {}
    return list(cells.values())


@pytest.mark.parametrize("true", [True, 1, "TRUE", "x", "1", "X"])
def test_a_survey_is_a_review_at_its_date(true: Cell) -> None:
    taken = take(SURVEY, surveyed(true=true), into=(household(1),))
    assert errors(taken) == []
    (found,) = taken.replaced[0].reviews
    assert (found.date, found.category, found.state) == (date(2023, 11, 10), "near_poor", "proposed")
    assert (found.deprivations, found.score_a, found.score_b) == ((1, 4), 120, 20)
    assert taken.replaced[0].model_copy(update={"reviews": ()}) == household(1)
    assert notice(taken, words.COLUMNS_UNUSED).details == {
        "names": ("family.code", "family.hostGender", "quickReview.result")
    }


def test_a_survey_twice_is_one_review() -> None:
    once = take(SURVEY, surveyed(), into=(household(1),)).replaced[0]
    taken = take(SURVEY, surveyed(), into=(once,))
    assert (errors(taken), taken.same) == ([], 1)


def test_a_survey_without_a_date_is_told() -> None:
    taken = take(SURVEY, surveyed(None), into=(household(1),))
    assert told(taken, Level.ERROR, Level.WARNING) == [words.RESULT_WITHOUT_DAY]
    assert (taken.replaced, taken.same) == ({}, 1)
    assert notice(taken, words.SURVEY_KEEPS).details["number"] == 1


def test_a_survey_before_the_year_is_the_state_at_its_start() -> None:
    taken = take(SURVEY, surveyed("10/11/2022", flags="1,4,10,11"), into=(household(1),))
    assert notice(taken, words.SURVEY_BEFORE_YEAR).details == {"count": 1, "year": 2023}
    assert (taken.replaced, taken.same) == ({}, 1)
    assert notice(taken, words.SURVEY_KEEPS).details["number"] == 1


def test_the_class_of_the_survey_stands_in_for_the_result() -> None:
    row_ = surveyed(changes={"classify": "Hộ không nghèo", "transition.endingClassify": None})
    assert take(SURVEY, row_, into=(household(1),)).replaced[0].reviews[0].category == "not_poor"


def test_ticked_reasons_are_the_causes_of_the_plan() -> None:
    reasons: dict[str, Cell] = {"reason.lackCapital": "x", "reason.illnessOrAccident": "x", "reason.other": True}
    taken = take([*SURVEY, "Số LĐ"], [*surveyed("10/11/2022", reasons), 1])
    found = only(taken)
    assert found.causes == ("capital", "unstable_work")
    assert found.cause_note == "Có người ốm đau, bệnh nặng, tai nạn"
    assert notice(taken, words.CAUSE_IN_DOUBT).details["names"] == "–"


def test_a_household_that_the_survey_found_in_neither_class_before_is_new() -> None:
    row_ = [
        *surveyed(
            flags="1,4,10",
            changes={"transition.beginningClassify": "Hộ không nghèo", "transition.endingClassify": "Hộ nghèo"},
        ),
        1,
    ]
    found = only(take([*SURVEY, "Số LĐ"], row_))
    assert found.entered is not None
    assert (found.entered.date, found.entered.as_) == (date(2023, 11, 10), "new")
    assert (found.category, found.planned) == ("poor", False)


def test_a_household_that_came_in_on_an_unknown_day_is_an_error() -> None:
    row_ = [
        *surveyed(
            None, changes={"transition.beginningClassify": "Hộ không nghèo", "transition.endingClassify": "Hộ nghèo"}
        ),
        1,
    ]
    taken = take([*SURVEY, "Số LĐ"], row_)
    assert errors(taken) == [words.RESULT_WITHOUT_DAY]
    assert taken.added == ()


def test_a_household_that_came_in_before_the_year_was_in_its_class_at_the_start() -> None:
    row_ = [
        *surveyed(
            "10/11/2022",
            changes={"transition.beginningClassify": "Hộ không nghèo", "transition.endingClassify": "Hộ nghèo"},
        ),
        1,
    ]
    found = only(take([*SURVEY, "Số LĐ"], row_))
    assert (found.entered, found.planned, found.category) == (None, True, "poor")


@pytest.mark.parametrize("end", ["Hộ không nghèo", None])
def test_a_household_in_neither_class_is_left_out(end: str | None) -> None:
    row_ = surveyed(changes={"transition.beginningClassify": "Hộ không nghèo", "transition.endingClassify": end})
    taken = take([*SURVEY, "Số LĐ"], [*row_, 1])
    assert (taken.added, errors(taken)) == ((), [])
    assert notice(taken, words.NOT_CONCERNED).details == {"count": 1}


def test_a_flag_that_is_none_is_an_error() -> None:
    taken = take(SURVEY, surveyed(changes={"deprivation.nutrition": "?"}), into=(household(1),))
    assert errors(taken) == [words.NOT_TICKED]
    assert notice(taken, words.NOT_TICKED).place.column == 13


def test_a_household_whose_row_has_an_unknown_village_is_not_called_absent() -> None:
    into = (household(1, head="Lê Văn Mẫu"), household(2, head="Lê Thị Thử"), household(3, head="Vừ A Phử"))
    taken = take_list(row(1), row(2, "Lê Thị Thử", village="Đồng Mơi"), into=into)
    assert [each.id for each in taken.absent] == [3]


def test_nothing_more_is_asked_of_a_row_that_may_be_the_household_of_another_village() -> None:
    taken = take(("TT", "Chủ hộ", "Thôn"), (1, "Lê Văn Mẫu", "Bãi Sậu"), into=(household(1, head="Lê Văn Mẫu"),))
    assert errors(taken) == [words.ELSEWHERE]
