"""What is new to plan.yaml is noted, and added only if that is asked for; no person in it exists."""

from handed_over import HEADING, errors, only, row, take, take_list, take_more, told
from made_up import book, household

from povplan.intake.grid import Place, Table
from povplan.intake.newcomers import LISTS, Newcomers
from povplan.intake.taking import ADDED, Choices, take_tables
from povplan.model.kinds import HelperKind, Role
from povplan.model.plan import Helper, Officer, Organisation, Village
from povplan.words import importing as words

FULL = (*HEADING, "Tổ chức giúp đỡ", "Cán bộ phụ trách")
NEW = [
    [
        *row(1, "Lê Văn Mẫu", village="Trại Mới"),
        "CH PN, Mạc Văn Giúp",
        "Đ/c Mạc Văn Lạ - Bí thư, chỉ đạo chung; Hội Lạ",
    ],
    [*row(2, "Lê Thị Thử", village="Thôn Trại Mới", category="Cận nghèo"), "Mạc Văn Giúp", "Mạc Văn Lạ; Trần Thử"],
    [*row(3, "Lê Văn Nháp", village="TRẠI MỚI"), None, "Đ/c Mạc Văn Lạ - Bí thư; Hội Lạ"],
]


def test_new_villages_helpers_and_persons_are_added_if_asked_for() -> None:
    taken = take(FULL, *NEW, adopt=True)
    assert told(taken) == []
    (village,), officers, helpers = (taken.records[key] for key in ("villages", "officers", "helpers"))
    assert isinstance(village, Village)
    assert (village.id, village.name, village.quota.poor, village.quota.near_poor) == ("trai-moi", "Trại Mới", 2, 1)
    by_name = {each.name: each for each in officers if isinstance(each, Officer)}
    assert by_name["Mạc Văn Lạ"].role is Role.OVERALL
    assert by_name["Mạc Văn Lạ"].position == "Bí thư"
    assert by_name["Mạc Văn Lạ"].villages == ("trai-moi",)
    assert [(each.name, each.kind, each.village) for each in helpers if isinstance(each, Helper)] == [
        ("Chi hội Phụ nữ", HelperKind.BRANCH, "trai-moi"),
        ("Mạc Văn Giúp", HelperKind.PERSON, "trai-moi"),
    ]
    first, second, third = taken.added
    assert first.helpers == ("chi-hoi-phu-nu", "mac-van-giup")
    assert (first.officers, second.officers, third.officers) == ((), ("mac-van-la", "tran-thu"), ())


def test_without_that_nothing_is_added() -> None:
    taken = take(FULL, *NEW)
    assert taken.records == {}
    assert taken.added == ()
    assert errors(taken) == [words.UNKNOWN_VILLAGE] * 3


def test_a_new_record_never_gets_the_id_of_another() -> None:
    taken = take(FULL, [*row(village="Bãi Sậu"), "Ông Bùi Nếp", None], adopt=True)
    assert only(taken).helpers == ("bui-nep-2",)


def test_officers_and_organisations_share_their_ids() -> None:
    noted = Newcomers(book(()), LISTS)
    place = Place("", 1, 2)
    assert noted.note("officers", "Mạc Lạ", place) == "mac-la"
    assert noted.note("organisations", "Mạc Lạ", place) == "mac-la-2"
    assert noted.note("officers", "mạc lạ", place) == "mac-la"
    assert "mac-la-2" in noted
    assert "mac-la-3" not in noted


def test_the_longest_spelling_is_the_name() -> None:
    noted = Newcomers(book(()))
    place = Place("", 1, 2)
    assert noted.note("helpers", "CH PN", place, "dong-mo", kind=HelperKind.BRANCH) is None
    assert noted.note("helpers", "Chi hội phụ nữ", place, "dong-mo", kind=HelperKind.BRANCH) is None
    (new,) = noted
    assert new.name == "Chi hội phụ nữ"
    assert new.spellings == {"CH PN": 1, "Chi hội phụ nữ": 1}


def test_lists_come_in_the_order_of_the_plan() -> None:
    noted = Newcomers(book(()))
    for key in reversed(LISTS):
        noted.note(key, f"Mới {key}", Place("", 1, 2))
    assert [each.key for each in noted] == list(LISTS)


def test_a_row_with_an_error_adds_no_record() -> None:
    wrong = [*row(4, "Lê Thị Sai", village="Bản Lạ", members="bốn"), "Mạc Thị Sai", "Mạc Thị Khác; Hội Sai"]
    taken = take(FULL, *NEW, wrong, adopt=True)
    assert taken.records == take(FULL, *NEW, adopt=True).records
    assert take(FULL, wrong, adopt=True).records == {}


def test_a_row_that_a_rule_refused_adds_no_record() -> None:
    choices = Choices(adopted=ADDED, rejected=frozenset({(1, 2), (1, 3), (1, 4)}))
    assert take_tables([Table([FULL, *NEW])], book(()), choices).records == {}


def test_causes_and_measures_are_never_added_by_the_option() -> None:
    taken = take_more("Nguyên nhân nghèo", "neo đơn", adopt=True)
    assert (taken.records, told(taken)) == ({}, [words.UNKNOWN_CAUSE])


def test_a_known_household_may_get_a_new_helper() -> None:
    taken = take_more("Tổ chức giúp đỡ", "Mạc Văn Giúp", into=(household(1),), adopt=True)
    assert taken.replaced[0].helpers == ("mac-van-giup",)
    assert [each.name for each in taken.records["helpers"] if isinstance(each, Helper)] == ["Mạc Văn Giúp"]


def test_a_new_organisation_is_in_charge_of_the_new_village() -> None:
    taken = take(FULL, NEW[0], adopt=True)
    (made,) = taken.records["organisations"]
    assert isinstance(made, Organisation)
    assert (made.name, made.villages) == ("Hội Lạ", ("trai-moi",))


def test_a_new_village_without_poor_households_has_no_quota() -> None:
    taken = take_list(row(village="Trại Mới", category="Cận nghèo"), adopt=True)
    (made,) = taken.records["villages"]
    assert isinstance(made, Village)
    assert (made.quota.poor, made.quota.near_poor) == (0, 1)


def test_a_person_of_the_plan_stays_with_the_household_of_a_new_village() -> None:
    rows = [[*row(number, f"Lê Văn Mẫu {number}", village="Trại Mới"), None, "Vi Văn Dụ"] for number in (1, 2)]
    taken = take(FULL, *rows, adopt=True)
    assert [each.officers for each in taken.added] == [("vi-du",), ("vi-du",)]
    assert taken.records.keys() == {"villages"}


def test_a_person_whom_few_rows_name_is_not_in_charge_of_the_new_village() -> None:
    rows = [[*row(number, f"Lê Văn Mẫu {number}", village="Trại Mới"), None, None] for number in (1, 2)]
    taken = take(FULL, [*row(3, "Lê Thị Thử", village="Trại Mới"), None, "Mạc Văn Lạ"], *rows, adopt=True)
    (made,) = taken.records["officers"]
    assert isinstance(made, Officer)
    assert made.villages == ()
    assert [each.officers for each in taken.added] == [("mac-van-la",), (), ()]
