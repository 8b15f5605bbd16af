"""A plan proposed from a list never takes two places or two persons for one in silence; no person in it exists."""

from dataclasses import replace

import pytest
from handed_over import HEADING, row, take_list
from made_up import book

from povplan.intake.grid import Cell, Table
from povplan.intake.newcomers import LISTS
from povplan.intake.proposing import Proposal, propose
from povplan.intake.taking import Choices, take_tables
from povplan.model.plan import Officer
from povplan.words import importing as words


def proposed(*rows: tuple[str, str]) -> Proposal:
    """Return what a list proposes whose rows have these villages and persons in charge."""
    cells: list[list[Cell]] = [
        [*row(number, f"Lê Văn Mẫu {number}", village=village), officer]
        for number, (village, officer) in enumerate(rows, start=1)
    ]
    made = book(())
    bare = replace(made, plan=made.plan.model_copy(update=dict.fromkeys(LISTS, ())))
    taken = take_tables([Table([(*HEADING, "Cán bộ phụ trách"), *cells])], bare, Choices(adopted=LISTS))
    return propose(taken, {}, {})


@pytest.mark.parametrize(
    "names",
    [
        ("Khu A", "Khu B"),
        ("Xóm I", "Xóm II"),
        ("Thôn 1", "Thôn 2"),
        ("Bản Sơn", "Xóm Sơn"),
        ("Lau", "Lao"),
    ],
)
def test_what_tells_villages_apart_keeps_them_apart(names: tuple[str, str]) -> None:
    one, other = names
    found = proposed((one, "Mạc Lạ"), (one, "Mạc Lạ"), (one, "Mạc Lạ"), (other, "Mạc Lạ"))
    assert [each.aliases for each in found.villages] == [(), ()]
    assert [each.quota.poor for each in found.villages] == [3, 1]
    assert found.notices == ()


@pytest.mark.parametrize("names", [("Kim Thử", "Kim Thừ"), ("Kim Mẫm", "Kim Mã"), ("Bản Sơn", "Sơn")])
def test_a_rare_spelling_is_taken_for_the_usual_one_and_told_at_each_place(names: tuple[str, str]) -> None:
    usual, rare = names
    rows = [(usual, "Mạc Lạ")] * 4 + [(rare, "Mạc Lạ")] * 2
    found = proposed(*rows)
    (village,) = found.villages
    assert (village.name, village.aliases, village.quota.poor) == (usual, (rare,), 6)
    assert [(each.message, each.place.row, each.details["value"]) for each in found.notices] == [
        (words.TAKEN_FOR_ONE, 6, rare),
        (words.TAKEN_FOR_ONE, 7, rare),
    ]


def test_two_spellings_that_are_as_frequent_are_two_villages() -> None:
    found = proposed(*[("Xuân Hòa", "Mạc Lạ")] * 2, *[("Xuân Hoa", "Mạc Lạ")] * 2)
    assert [each.name for each in found.villages] == ["Xuân Hòa", "Xuân Hoa"]


def test_persons_of_two_positions_are_two() -> None:
    found = proposed(("Đông", "Lê Văn Hòa - Phó Bí thư"), ("Tây", "Lê Văn Hoa - Chủ tịch HĐND"))
    officers = [each for each in found.records["officers"] if isinstance(each, Officer)]
    assert [(each.name, each.villages) for each in officers] == [("Lê Văn Hòa", ("dong",)), ("Lê Văn Hoa", ("tay",))]
    assert all(each.position and not each.aliases for each in officers)


def test_a_person_spelt_two_ways_is_one_and_told() -> None:
    found = proposed(("Đông", "Lê Văn Hòa - Phó Bí thư"), ("Đông", "Lê Văn Hòa"), ("Tây", "Lê Văn Hoa"))
    (officer,) = found.records["officers"]
    assert isinstance(officer, Officer)
    assert (officer.name, officer.aliases, officer.villages) == ("Lê Văn Hòa", ("Lê Văn Hoa",), ("dong", "tay"))
    assert [each.message for each in found.notices] == [words.TAKEN_FOR_ONE]


def test_only_the_word_for_a_village_itself_is_left_out_of_its_name() -> None:
    taken = take_list(row(village="Thôn Lạ"), row(2, "Lê Thị Thử", village="Xóm Núi"), adopt=True)
    assert [each.name for each in taken.newcomers] == ["Lạ", "Xóm Núi"]
