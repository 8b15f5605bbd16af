"""Cells that name villages, causes, helpers, measures and those in charge are matched; no person in them exists."""

import pytest
from handed_over import errors, notice, only, row, take_list, take_more, told
from made_up import book, household

from povplan.intake.grid import Place
from povplan.intake.matching import Matcher
from povplan.intake.newcomers import Newcomers
from povplan.model.kinds import Level
from povplan.words import importing as words

CAUSES, HELPERS, MEASURES = "Nguyên nhân nghèo", "Tổ chức giúp đỡ", "Giải pháp"
OFFICERS = "Cán bộ, công chức, đoàn thể cấp xã chỉ đạo và theo dõi"


@pytest.mark.parametrize(
    "cell", ["Đồng Mơ", "Thôn Đồng Mơ", "thôn đồng mơ", "ĐỒNG MƠ", "Dong Mo", "Đồng Mờ", "dong-mo", "Đồng Mơ, Suối Thử"]
)
def test_a_village_is_known_by_name_alias_and_id(cell: str) -> None:
    assert only(take_list(row(village=cell))).village == "dong-mo"


def test_a_near_village_is_an_error_with_the_alias() -> None:
    taken = take_list(row(village="Thôn Đồng Mớ"))
    assert errors(taken) == [words.NEAR_VILLAGE]
    found = notice(taken, words.NEAR_VILLAGE)
    assert found.details == {"value": "Thôn Đồng Mớ", "near": "Đồng Mơ", "aliases": "[Đồng Mờ, Đồng Mớ]"}
    assert found.hint is words.ADD_ALIAS
    assert found.place.column == 5


def test_an_unknown_village_is_an_error_and_a_newcomer() -> None:
    taken = take_list(row(village="Thôn Trại Mới"))
    assert errors(taken) == [words.UNKNOWN_VILLAGE]
    (new,) = taken.newcomers
    assert (new.key, new.id, new.name, new.is_used) == ("villages", "trai-moi", "Trại Mới", False)
    assert taken.records == {}


def test_a_village_of_two_is_in_doubt() -> None:
    villages = [{"id": id_, "name": "Bản Mẫu", "quota": {"poor": 1, "near_poor": 0}} for id_ in ("mot", "hai")]
    into = book((), villages=villages, officers=[], organisations=[], helpers=[])
    assert errors(take_list(row(village="Bản Mẫu"), into=into)) == [words.VILLAGE_IN_DOUBT]


def test_numbered_villages_are_not_near_to_each_other() -> None:
    villages = [{"id": "thon-2", "name": "Thôn 2", "quota": {"poor": 1, "near_poor": 0}}]
    into = book((), villages=villages, officers=[], organisations=[], helpers=[])
    assert only(take_list(row(village="thôn 2"), into=into)).village == "thon-2"
    assert errors(take_list(row(village="Thôn 3"), into=into)) == [words.UNKNOWN_VILLAGE]


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("Thiếu vốn", ("capital",)),
        ("Thiếu vốn, không có lao động", ("capital", "labour")),
        ("- Thiếu việc làm ổn định\n- Thiếu vốn", ("unstable_work", "capital")),
        ("Thieu von; Không có LĐ", ("capital", "labour")),
        ("capital", ("capital",)),
        ("Thiếu vốn; thiếu vốn", ("capital",)),
    ],
)
def test_causes_become_ids_and_their_words_stay(cell: str, ids: tuple[str, ...]) -> None:
    household = only(take_more(CAUSES, cell))
    assert household.causes == ids
    assert household.cause_note is not None
    assert household.cause_note.replace("LĐ", "lao động").lower().startswith(("thiếu", "-", "capital"))


def test_the_words_of_a_cell_stay_with_what_is_unknown() -> None:
    taken = take_more(CAUSES, "1 bà già, neo đơn; thiếu vốn")
    household = only(taken)
    assert (household.causes, household.cause_note) == (("capital",), "1 bà già, neo đơn; thiếu vốn")
    assert [each.details["value"] for each in taken.notices] == ["1 bà già", "neo đơn"]
    assert told(taken, Level.WARNING) == [words.UNKNOWN_CAUSE] * 2
    assert {each.hint for each in taken.notices} == {words.ADD_RECORD}
    assert [(each.key, each.name) for each in taken.newcomers] == [("causes", "1 bà già"), ("causes", "neo đơn")]


def test_the_note_has_the_marks_of_the_plan() -> None:
    assert only(take_more(CAUSES, "thieu von, già yếu")).cause_note == "Thiếu vốn, già yếu"


@pytest.mark.parametrize(
    ("heading", "cell", "near"),
    [
        (CAUSES, "Thiếu vồn", "Thiếu vốn"),
        (MEASURES, "Hổ trợ vốn", "Hỗ trợ vốn"),
        (HELPERS, "Bùi Văn Nép", "Bùi Văn Nếp"),
        (HELPERS, "Chi hội Phụ nử", "Chi hội Phụ nữ"),
        (OFFICERS, "Trần Thữ", "Trần Thử"),
        (OFFICERS, "Hội Phụ nử xã", "Hội Phụ nữ xã"),
    ],
)
def test_a_near_name_is_an_error_with_the_alias(heading: str, cell: str, near: str) -> None:
    taken = take_more(heading, cell, adopt=True)
    assert errors(taken) == [words.NEAR_NAME]
    found = notice(taken, words.NEAR_NAME)
    assert found.details == {"value": cell, "near": near, "aliases": f"[{cell}]"}
    assert (found.hint, found.place.column) == (words.ADD_ALIAS, 8)
    assert (taken.added, taken.records) == ((), {})


def test_measures_become_ids_and_their_words_stay() -> None:
    household = only(take_more(MEASURES, "- Hỗ trợ vốn - Hỗ trợ nhà tiêu - Tặng bò"))
    assert household.measures == ("capital", "latrine")
    assert household.measure_note == "- Hỗ trợ vốn - Hỗ trợ nhà tiêu - Tặng bò"


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("CH PN", ("pn-dong-mo",)),
        ("CH. PN, ĐV Bùi Văn Nếp", ("pn-dong-mo", "bui-nep")),
        ("CHPN; Đảng viên Bùi Văn Nếp", ("pn-dong-mo", "bui-nep")),
        ("CH PN. Đảng viên Bùi Văn Nếp", ("pn-dong-mo", "bui-nep")),
        ("Bùi Văn Nếp và Chi hội phụ nữ", ("bui-nep", "pn-dong-mo")),
        ("PN", ("pn-dong-mo",)),
        ("đ/c Bui Van Nep", ("bui-nep",)),
    ],
)
def test_helpers_are_those_of_the_village(cell: str, ids: tuple[str, ...]) -> None:
    assert only(take_more(HELPERS, cell)).helpers == ids


def test_a_branch_of_another_village_is_new_to_this_one() -> None:
    taken = take_more(HELPERS, "CH ND")
    assert told(taken) == [words.UNKNOWN_HELPER]
    (new,) = taken.newcomers
    assert (new.name, new.village, new.details["kind"]) == ("Chi hội Nông dân", "dong-mo", "branch")
    assert notice(taken, words.UNKNOWN_HELPER).details == {"value": "Chi hội Nông dân", "village": "Đồng Mơ"}
    assert only(taken).helpers == ()


def test_a_person_of_another_village_is_that_person() -> None:
    taken = take_list([*row(village="Bãi Sậu")])
    assert only(taken).village == "bai-sau"
    helpers = [{"id": "bui-nep", "kind": "person", "name": "Bùi Văn Nếp", "village": "bai-sau"}]
    assert only(take_more(HELPERS, "Bùi Văn Nếp", into=book((), helpers=helpers))).helpers == ("bui-nep",)


def test_a_helper_of_two_names_is_in_doubt() -> None:
    helpers = [{"id": id_, "kind": "person", "name": "Bùi Văn Nếp", "village": "dong-mo"} for id_ in ("nep-1", "nep-2")]
    taken = take_more(HELPERS, "Bùi Văn Nếp", into=book((), helpers=helpers))
    assert errors(taken) == [words.NAME_IN_DOUBT]


ALL = "Đ/C Trần Thử - Đảng ủy viên, Chỉ đạo chung; Hội Phụ nữ xã; Lý Thị Thí – CC.VHXH"


@pytest.mark.parametrize(
    "cell",
    [ALL, ALL.replace("; ", "\n"), "Lý Thị Thí, Trần Thử và Hội Phụ nữ xã", "hội phụ nữ xã, tran thu; ly thi thi"],
)
def test_those_in_charge_of_the_village_are_not_repeated(cell: str) -> None:
    taken = take_more(OFFICERS, cell)
    assert told(taken) == []
    assert only(taken).officers == ()


def test_others_in_charge_are_kept() -> None:
    assert only(take_more(OFFICERS, "Trần Thử - Chỉ đạo chung; Vi Văn Dụ")).officers == ("tran-thu", "vi-du")


def test_an_unknown_officer_is_a_warning_and_left_out() -> None:
    taken = take_more(OFFICERS, "Trần Thử; Đ/c Mạc Văn Lạ - Công chức Tư pháp; Hội Chữ thập đỏ xã")
    assert told(taken) == [words.UNKNOWN_OFFICER] * 2
    assert [(each.key, each.name) for each in taken.newcomers] == [
        ("officers", "Mạc Văn Lạ"),
        ("organisations", "Hội Chữ thập đỏ xã"),
    ]
    assert taken.newcomers[0].details == {"position": "Công chức Tư pháp", "overall": False}
    assert {each.hint for each in taken.notices} == {words.ADD_RECORD_OR_OPTION}


def test_those_in_charge_of_a_known_household_are_compared_with_its_village() -> None:
    taken = take_more(OFFICERS, ALL, into=(household(1),))
    assert (taken.same, taken.replaced) == (1, {})


def test_an_old_encoding_in_one_cell_keeps_its_row_out() -> None:
    taken = take_more(CAUSES, "ThiÕu vèn", "Thiếu vốn")
    assert errors(taken) == [words.LEGACY_TEXT]
    assert [each.head for each in taken.added] == ["Lê Văn Mẫu 2"]


def test_the_same_cell_is_told_in_every_row() -> None:
    taken = take_more(CAUSES, "neo đơn", "neo đơn")
    assert [each.place.row for each in taken.notices] == [2, 3]
    assert [(each.name, len(each.places)) for each in taken.newcomers] == [("neo đơn", 2)]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("Danh sách thôn Đồng Mơ",), ("dong-mo", None)),
        (("Bãi Sậu", "Thôn Đồng Mơ"), ("bai-sau", None)),
        (("Xóm Trại Mới năm 2023",), (None, "Xóm Trại Mới")),
        (("Đồng Mơ, Bãi Sậu",), (None, None)),
        (("Trang tính 1",), (None, None)),
        ((), (None, None)),
    ],
)
def test_a_title_names_a_village(texts: tuple[str, ...], found: tuple[str | None, str | None]) -> None:
    made = book(())
    assert Matcher(made, Newcomers(made)).find_village(texts) == found


def test_places_of_notices_are_those_of_their_cells() -> None:
    made = book(())
    matcher, place = Matcher(made, Newcomers(made)), Place("Danh sách", 1, 7, 3)
    (told_,) = matcher.read_causes("neo đơn", place).notices
    assert told_.place == place
