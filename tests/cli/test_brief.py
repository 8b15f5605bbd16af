"""The message for a chat group: short, numbers only, and the same figures as the status; no person in it exists."""

import json
from datetime import date, timedelta

import pytest
from command_line import Run
from made_up import book, household, review
from random_years import choose_days, make_year

from povplan.model.kinds import Category
from povplan.progress.agenda import is_overdue, set_agenda
from povplan.progress.tally import list_standings, tally_progress
from povplan.reports.brief import MOST_CHARACTERS, About, brief_report
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.words.language import Language

VI = Language.VI


def test_the_message_of_the_commune_as_a_whole(povplan: Run) -> None:
    assert povplan("brief", "--as-of", "2023-06-20").out == (
        "Giảm nghèo xã Thử năm 2023, đến hết ngày 20/06/2023:\n"
        "- Thoát nghèo: 0/1, còn 1.\n"
        "- Thoát cận nghèo: 0/1, còn 1.\n"
        "- Trong 4 hộ chưa thoát: chưa thăm 3, chưa hỗ trợ 3, chưa rà soát trong kỳ 4.\n"
        "Trước Sơ kết 06 tháng (30/06/2023): rà soát 4 hộ, thăm 3 hộ, hỗ trợ 3 hộ.\n"
    )


def test_a_village_and_those_in_charge_have_messages_of_their_own(povplan: Run) -> None:
    told = povplan("brief", "--village", "thon dong", "--as-of", "2023-06-30", lang=Language.EN).out
    assert told.startswith(
        "Poverty reduction, village Thôn Đông, Thử commune, 2023, as of 2023-06-30:\n- Out of poverty: 1 of 1"
    )
    told = povplan("brief", "--officer", "Tran Vi Du", "--as-of", "2023-06-30").out
    assert told.startswith("Các hộ đồng chí phụ trách (Thôn Tây), xã Thử, năm 2023")
    assert povplan("brief", "--officer", "Tran Vi Du", "--village", "thon-dong").status == 2
    assert povplan("brief", "--village", "thon nam").status == 2


@pytest.mark.parametrize("language", Language)
def test_no_name_of_a_household_or_a_person_is_in_it(povplan: Run, language: Language) -> None:
    for options in ((), ("--village", "thon-dong"), ("--officer", "le-mau")):
        told = povplan("brief", *options, "--as-of", "2023-06-30", lang=language).out
        assert not any(name in told for name in ("Nguyễn Văn Thử", "Trần Thị Mẫu", "Lê Mẫu", "Nguyễn Thị Đỗ"))


def test_the_record_has_the_text_and_its_figures(povplan: Run) -> None:
    record = json.loads(povplan("brief", "-O", "json", "--as-of", "2023-06-20").out)
    assert (record["pending"], record["waiting"], record["unvisited"]) == (4, 0, 3)
    assert record["meeting"] == {"id": "nua-nam", "date": "2023-06-30"}
    assert record["poor"]["target"] == 1
    assert record["text"].count("\n") == 4


@pytest.mark.parametrize(
    ("proposed", "until"), [("2023-06-01", "2023-06-30"), ("2023-06-20", "2023-06-30"), ("2023-10-20", "2023-12-14")]
)
def test_a_proposal_is_overdue_when_the_law_says_so(proposed: str, until: str) -> None:
    made = book([household(1, reviews=[review(proposed, "near_poor", "proposed", deprivations=[4])])])

    def overdue(day: date) -> bool:
        return any(is_overdue(each, day) for each in list_standings(made, day))

    last = date.fromisoformat(until)
    assert not overdue(last)
    assert overdue(last + timedelta(days=1))
    assert not overdue(date.fromisoformat(proposed))
    # As the rules say it.
    found = {each.code for each in check_book(made, last + timedelta(days=1), RULES)}
    assert found & {"RV104", "RV105"}
    assert not {each.code for each in check_book(made, last, RULES)} & {"RV104", "RV105"}


def test_proposals_of_any_class_wait_for_a_decision() -> None:
    out = review("2023-02-10", "near_poor", deprivations=[4], decision="1/QĐ-UBND")
    falls = review("2023-05-10", "poor", "proposed", deprivations=[1, 2, 4])
    people = [
        household(1, reviews=[out, falls]),
        household(2, category="near_poor", deprivations=[4], reviews=[falls]),
        household(3, reviews=[falls, review("2023-05-20", "poor", deprivations=[1, 2, 4], decision="2/QĐ-UBND")]),
    ]
    made = book(people, calendar=[])
    agenda = set_agenda(made, list_standings(made, date(2023, 6, 1)), date(2023, 6, 1))
    assert (agenda.waiting, agenda.overdue) == (2, 2)


def test_after_the_last_review_only_decisions_are_left() -> None:
    made = book([household(1, reviews=[review("2023-12-01", "near_poor", "proposed", deprivations=[4])]), household(2)])
    day = date(2024, 1, 10)
    agenda = set_agenda(made, list_standings(made, day), day)
    (sheet,) = brief_report(made, agenda, About(), VI).sheets
    assert sheet.notes[-2:] == ("Đợt rà soát cuối của năm đã qua.", "Việc cần làm: ra quyết định cho 1 hộ.")


def test_the_year_is_not_called_settled_while_households_are_not_out() -> None:
    made = book([household(1)])
    day = date(2024, 1, 31)
    (sheet,) = brief_report(made, set_agenda(made, list_standings(made, day), day), About(), VI).sheets
    assert sheet.notes[-1] == "Đợt rà soát cuối của năm đã qua."


def test_nothing_open_is_said_as_that() -> None:
    out = review("2023-02-01", "near_poor", deprivations=[4], decision="1/QĐ-UBND")
    made = book([household(1, reviews=[out])])
    day = date(2023, 6, 30)
    (sheet,) = brief_report(made, set_agenda(made, list_standings(made, day), day), About(), VI).sheets
    assert "- Không còn hộ nào chưa thoát." in sheet.notes
    assert sheet.notes[-1] == "Không còn việc tồn đọng."


def test_every_message_is_short_and_agrees_with_the_status() -> None:
    for seed in range(60):
        year = make_year(seed)
        made = book((household(each["id"], **each) for each in year.households), **year.plan)
        for _, day in choose_days(year, seed, 2):
            progress = tally_progress(made, day)
            targets = {c: made.plan.targets.of(c) for c in Category}
            agenda = set_agenda(made, progress.standings, day, targets)
            assert agenda.tallies == progress.total
            assert agenda.unreviewed == len(progress.follow_up.unreviewed)
            assert agenda.pending == progress.follow_up.pending
            for language in Language:
                (sheet,) = brief_report(made, agenda, About(), language).sheets
                assert len("\n".join(sheet.notes)) <= MOST_CHARACTERS


def test_names_of_any_length_leave_room() -> None:
    long = "Thôn " + "Rất Dài " * 40
    villages = [{"id": f"v-{n}", "name": f"{long}{n}", "quota": {"poor": 1, "near_poor": 0}} for n in range(3)]
    calendar = [{"id": "m", "name": "Họp " * 200, "date": "2023-06-30", "period": "half"}]
    waiting = review("2023-02-01", "near_poor", "proposed", deprivations=[4])
    people = [household(1, village="v-0", reviews=[waiting]), household(2, village="v-0")]
    made = book(people, villages=villages, calendar=calendar, commune="Xã " + "Dài " * 100)
    day = date(2023, 6, 1)
    agenda = set_agenda(made, list_standings(made, day), day)
    for about in (About(), About(village=f"{long}0"), About(villages=tuple(str(each["name"]) for each in villages))):
        (sheet,) = brief_report(made, agenda, about, VI).sheets
        assert len("\n".join(sheet.notes)) <= MOST_CHARACTERS


def test_a_list_that_is_too_short_is_not_called_done() -> None:
    made = book([], calendar=[])
    agenda = set_agenda(made, [], date(2023, 6, 30), dict.fromkeys(Category, 3))
    told = "\n".join(brief_report(made, agenda, About(), VI).sheets[0].notes)
    assert "Danh sách còn thiếu 6 hộ để đạt chỉ tiêu." in told
    assert "chọn thêm 6 hộ vào danh sách" in told
    assert "Không còn" not in told
