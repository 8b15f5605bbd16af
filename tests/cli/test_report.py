"""The report for a review meeting: its days, its figures, what follows from them; no person in it exists."""

import json
from datetime import date
from typing import Any

import pytest
from command_line import Run
from made_up import book, household, plan, review
from random_years import choose_days, make_year

from povplan.model.kinds import Category, Period
from povplan.progress.meeting import Concern, last_period, look_back, review_period
from povplan.progress.stretch import look_at
from povplan.reports.meeting import list_proposals, meeting_report
from povplan.words.language import Language

VI = Language.VI
CALENDAR = [
    {"id": "q", "name": "Sơ kết 03 tháng", "date": "2023-03-31", "period": "quarter"},
    {"id": "h", "name": "Sơ kết 06 tháng", "date": "2023-06-30", "period": "half"},
    {"id": "y", "name": "Tổng kết năm", "date": "2023-12-31", "period": "year"},
]


@pytest.mark.parametrize(
    ("period", "asked", "day", "expected"),
    [
        ("half", None, "2023-08-01", ("h", "2023-01-01", "2023-06-30", "2023-04-01")),
        ("half", "2023-06-20", "2023-06-20", ("h", "2023-01-01", "2023-06-20", "2023-04-01")),
        ("half", None, "2023-05-01", ("h", "2023-01-01", "2023-05-01", "2023-04-01")),
        ("quarter", None, "2023-08-01", ("q", "2023-01-01", "2023-03-31", "2023-01-01")),
        ("quarter", "2023-09-30", "2023-09-30", (None, "2023-07-01", "2023-09-30", "2023-07-01")),
        # The meeting was held, so a new period has begun.
        ("half", "2023-07-05", "2023-07-05", (None, "2023-07-01", "2023-07-05", "2023-07-01")),
        ("quarter", "2023-04-15", "2023-04-15", (None, "2023-04-01", "2023-04-15", "2023-04-01")),
        ("year", "2023-01-05", "2023-01-05", ("y", "2023-01-01", "2023-01-05", "2023-01-01")),
        ("half", "2023-11-30", "2023-11-30", (None, "2023-07-01", "2023-11-30", "2023-07-01")),
        ("half", "2024-01-31", "2024-01-31", (None, "2023-07-01", "2024-01-31", "2024-01-01")),
        ("year", None, "2024-01-31", ("y", "2023-01-01", "2023-12-31", "2023-07-01")),
        ("year", "2024-01-31", "2024-01-31", ("y", "2023-01-01", "2024-01-31", "2023-07-01")),
    ],
)
def test_the_days_that_a_meeting_looks_back_on(
    period: str, asked: str | None, day: str, expected: tuple[str | None, str, str, str]
) -> None:
    found = look_back(
        plan(calendar=CALENDAR),
        Period(period),
        date.fromisoformat(asked) if asked else None,
        date.fromisoformat(day),
    )
    assert (found.meeting and found.meeting.id, *map(str, (*found.span, found.since))) == expected


def test_without_a_calendar_the_period_is_that_of_the_day() -> None:
    made = plan(calendar=[])
    assert last_period(made, date(2023, 5, 1)) is Period.YEAR
    found = look_back(made, Period.QUARTER, None, date(2023, 5, 10))
    assert (found.meeting, *found.span) == (None, date(2023, 4, 1), date(2023, 5, 10))


def test_the_last_meeting_decides_if_no_period_is_named() -> None:
    made = plan(calendar=CALENDAR)
    days = (date(2023, 1, 5), date(2023, 3, 31), date(2023, 7, 1), date(2024, 1, 1))
    assert [last_period(made, day).value for day in days] == ["quarter", "quarter", "half", "year"]


def test_households_that_need_attention_are_named_by_number() -> None:
    waiting = review("2023-05-01", "near_poor", "proposed", deprivations=[4])
    kept = review("2023-05-02", "poor", deprivations=[1, 2, 4, 5], decision="1/QĐ-UBND")
    people = [
        household(1, reviews=[waiting], visits=[{"date": "2023-02-01", "outlook": "unlikely"}]),
        household(2, deprivations=[1, 2, 4, 5]),
        household(3, reviews=[kept], support=[{"date": "2023-02-01", "measure": "viec"}]),
    ]
    made = book(people, calendar=CALENDAR)
    found = review_period(made, look_back(made.plan, Period.HALF, None, date(2023, 6, 30))).concerns
    assert {concern.value: [each.household.id for each in standings] for concern, standings in found.items()} == {
        "not_reviewed": [2],
        "not_visited": [2, 3],
        "not_helped": [1, 2],
        "overdue": [1],
        "near": [],
        "at_risk": [1, 3],
    }


def test_dates_of_the_calendar_that_passed_without_a_review_are_overdue(povplan: Run) -> None:
    people = [household(1), household(2, reviews=[review("2023-06-15", "poor", "recognised", deprivations=[1, 2, 4])])]
    made = book(people, calendar=CALENDAR)
    for day, expected in (
        (date(2023, 3, 31), []),
        (date(2023, 6, 30), [("q", [1])]),
        (date(2023, 7, 1), [("q", [1]), ("h", [1])]),
        (date(2024, 1, 2), [("q", [1]), ("h", [1]), ("y", [1, 2])]),
    ):
        found = review_period(made, look_back(made.plan, Period.YEAR, day, day)).missed
        assert [(each.meeting.id, [one.household.id for one in each.standings]) for each in found] == expected
    told = povplan("report", "--period", "year", "--as-of", "2023-12-30").out
    assert "(30/06/2023), đến nay vẫn chưa rà soát" in told


def test_who_is_out_keeps_the_decision_of_its_exit() -> None:
    out = review("2023-02-10", "near_poor", deprivations=[4], decision="1/QĐ-UBND")
    left = review("2023-03-01", "left", reason="moved")
    back = review("2023-04-01", "near_poor", deprivations=[4], decision="9/QĐ-UBND")
    people = [household(1, reviews=[out, left]), household(2, reviews=[out, left, back]), household(3, reviews=[out])]
    made = book(people, calendar=CALENDAR)
    day = date(2023, 6, 30)
    reviewed = review_period(made, look_back(made.plan, Period.HALF, day, day))
    assert [each.exit_by and each.exit_by.decision for each in reviewed.escaped] == ["1/QĐ-UBND"] * 3
    (rows,) = [each.rows for each in meeting_report(made, reviewed, day, VI).sheets if "KHEN THƯỞNG" in each.title]
    assert sum("quyết định số 1/QĐ-UBND" in str(row[1]) for row in rows) == 3
    # Nor is one that left and came back at risk.
    assert reviewed.concerns[Concern.AT_RISK] == ()


def test_those_in_charge_have_met_their_share_of_the_exit_list_only() -> None:
    out = review("2023-02-10", "near_poor", deprivations=[4], decision="1/QĐ-UBND")
    people = [household(1, reviews=[out]), household(2, reviews=[out], planned=False)]
    officers = [{"id": "le-thu", "name": "Lê Thử", "role": "overall", "villages": ["dong-mo"]}]
    made = book(people, calendar=CALENDAR, officers=officers)
    day = date(2023, 6, 30)
    merits = review_period(made, look_back(made.plan, Period.HALF, day, day)).merits
    assert [(each.done, each.target) for each in merits if each.of.id == "le-thu"] == [(1, 1)]


def test_a_meeting_in_january_does_not_end_the_year_before_its_end() -> None:
    calendar = [*CALENDAR[:2], {"id": "y", "name": "Tổng kết năm", "date": "2024-01-10", "period": "year"}]
    made = book([household(1)], calendar=calendar)
    day = date(2023, 11, 15)
    reviewed = review_period(made, look_back(made.plan, Period.YEAR, day, day))
    assert {each.rule for each in list_proposals(made, reviewed, VI)} >= {"not_reviewed", "not_visited", "not_helped"}
    assert reviewed.next_meeting is not None
    assert reviewed.next_meeting.id == "y"


@pytest.mark.parametrize(
    ("last", "expected"), [("2024-01-10", "2023-12-31"), ("2024-01-31", "2023-12-31"), ("2024-02-01", "2023-06-30")]
)
def test_only_a_meeting_of_the_january_after_counts_for_the_year(last: str, expected: str) -> None:
    calendar = [*CALENDAR[:2], {"id": "y", "name": "Tổng kết năm", "date": last, "period": "year"}]
    assert look_at(plan(calendar=calendar), date(2023, 11, 15)).last_review == date.fromisoformat(expected)


def test_what_the_commune_lacks_beyond_its_villages_is_to_be_chosen_too() -> None:
    villages = [{"id": "dong-mo", "name": "Đồng Mơ", "quota": {"poor": 2, "near_poor": 0}}]
    made = book([household(1)], calendar=CALENDAR, villages=villages, targets={"poor": 5, "near_poor": 1})
    day = date(2023, 6, 30)
    reviewed = review_period(made, look_back(made.plan, Period.HALF, day, day))
    found = [(each.village and each.village.id, each.category.value, each.missing) for each in reviewed.short]
    assert found == [("dong-mo", "poor", 1), (None, "poor", 3), (None, "near_poor", 1)]
    told = [each.text for each in list_proposals(made, reviewed, VI) if each.rule == "short"]
    assert told[1] == "Chọn thêm 3 hộ nghèo: danh sách cả xã không còn đủ để đạt chỉ tiêu."


def test_each_proposal_follows_from_a_figure() -> None:
    made = book([household(1, deprivations=[1, 2, 4, 5])], calendar=CALENDAR, measures=[])
    reviewed = review_period(made, look_back(made.plan, Period.HALF, None, date(2023, 6, 30)))
    found = list(list_proposals(made, reviewed, VI))
    assert [(each.rule, each.figure) for each in found][:3] == [
        ("not_reviewed", 1),
        ("not_visited", 1),
        ("not_helped", 1),
    ]
    assert sum(each.rule == "gap" for each in found) == 4
    assert all(each.figure > 0 and str(each.figure) in each.text for each in found)


def test_a_meeting_in_the_first_days_of_july_looks_back_on_the_first_half() -> None:
    calendar = [{"id": "h", "name": "Sơ kết", "date": "2023-07-05", "period": "half"}]
    found = look_back(plan(calendar=calendar), Period.HALF, None, date(2023, 8, 1))
    assert (found.meeting and found.meeting.id, *found.span) == ("h", date(2023, 1, 1), date(2023, 7, 5))
    late = look_back(plan(calendar=calendar), Period.HALF, date(2023, 7, 6), date(2023, 7, 6))
    assert (late.meeting, late.span.first) == (None, date(2023, 7, 1))
    made = book([household(1)], calendar=calendar)
    title = meeting_report(made, review_period(made, found), date(2023, 8, 1), VI).title
    assert "6 THÁNG ĐẦU NĂM 2023" in title


def test_a_day_before_the_plans_year_has_no_report(povplan: Run) -> None:
    told = povplan("report", "--as-of", "2022-12-31")
    assert (told.status, told.out) == (2, "")
    assert "Kế hoạch là của năm 2023" in told.err


def test_the_gaps_are_those_of_the_command(povplan: Run) -> None:
    for day in ("2023-05-01", "2023-06-30", "2023-12-31"):
        report = json.loads(povplan("report", "--as-of", day, "-O", "json").out)
        gaps = json.loads(povplan("gaps", "--as-of", day, "-O", "json").out)
        wanted = [each["without"] for each in gaps["indicators"] if each["without"]]
        assert [each["figure"] for each in report["proposals"] if each["rule"] == "gap"] == wanted


def test_after_the_last_review_only_decisions_and_measures_are_left_to_propose() -> None:
    late = review("2023-12-10", "near_poor", "proposed", deprivations=[4])
    people = [household(1), household(2, reviews=[late]), household(3, deprivations=[1, 2, 4, 5])]
    made = book(people, calendar=CALENDAR)

    def propose(day: date) -> set[str]:
        reviewed = review_period(made, look_back(made.plan, Period.YEAR, day, day))
        return {each.rule for each in list_proposals(made, reviewed, VI)}

    assert {"not_reviewed", "not_visited", "not_helped"} <= propose(date(2023, 12, 30))
    # A proposal of December is no part of the periodic review; its 15 days begin on the 15th.
    assert propose(date(2023, 12, 31)) == {"overdue", "gap"}
    assert propose(date(2024, 1, 5)) == {"overdue", "gap"}


def test_the_figures_are_those_of_the_status_and_of_the_forms(povplan: Run) -> None:
    record = json.loads(povplan("report", "--period", "half", "-O", "json", "--as-of", "2023-06-30").out)
    status = json.loads(povplan("status", "-O", "json", "--as-of", "2023-06-30").out)
    assert record["status"] == status
    form = json.loads(povplan("export", "movement-poor", "-O", "json", "--as-of", "2023-06-30").out)
    columns: dict[str, Any] = {key: form["total"][0][key] for key in ("start", "to_near_poor", "end")}
    total = record["movement"]["poor"]["total"]
    assert {key: total[key]["households"] for key in columns} == columns
    assert (record["period"], record["from"], record["as_of"], record["meeting"]) == (
        "half",
        "2023-01-01",
        "2023-06-30",
        "nua-nam",
    )


def test_the_report_says_that_it_is_internal_and_has_its_parts_in_order(povplan: Run) -> None:
    told = povplan("report", "--period", "half", "--as-of", "2023-06-30").out
    assert told.startswith(
        "BÁO CÁO KẾT QUẢ GIẢM NGHÈO 6 THÁNG ĐẦU NĂM 2023 – XÃ THỬ (đến hết ngày 30/06/2023)\n\nNội bộ:"
    )
    parts = [f"{number}. " for number in range(1, 12)]
    places = [told.index(f"\n{part}") for part in parts]
    assert places == sorted(places)
    assert "povplan list" not in told.split("2. ")[0]
    english = povplan("report", "--as-of", "2023-12-31", lang=Language.EN).out
    assert english.startswith("REPORT ON POVERTY REDUCTION, 2023 – THỬ COMMUNE (as of 2023-12-31)")


def test_those_that_met_their_share_are_named_with_the_rule(povplan: Run) -> None:
    record = json.loads(povplan("report", "-O", "json", "--as-of", "2023-12-31").out)
    assert record["commendation"]["households"] == [1]
    told = povplan("report", "--as-of", "2023-12-31").out
    assert "được công nhận thoát (trở thành hộ cận nghèo), quyết định số 52/QĐ-UBND" in told


def test_a_public_report_names_no_household(povplan: Run) -> None:
    for form in ("plain", "json", "html"):
        told = povplan("report", "--as-of", "2023-12-31", "--public", "-O", form).out
        names = ("Nguyễn Văn Thử", "Trần Thị Mẫu", "Lê Văn Ví", "Phạm Thị Dụ", "Hộ 1", "52/QĐ-UBND", "Nội bộ")
        assert [name for name in names if name in told] == [], form
    record = json.loads(povplan("report", "--as-of", "2023-12-31", "--public", "-O", "json").out)
    assert record["attention"]["not_visited"] == 3
    assert "(hộ số" in povplan("report", "--as-of", "2023-12-31").out
    assert "(hộ số" not in povplan("report", "--as-of", "2023-12-31", "--public").out
    assert "changes" not in record
    assert record["commendation"] == {"met": []}
    # One village alone met its quota: no list of fewer than two.
    assert "KHEN THƯỞNG" not in povplan("report", "--as-of", "2023-12-31", "--public").out


def test_the_report_of_any_year_agrees_with_its_status() -> None:
    for seed in range(40):
        year = make_year(seed)
        made = book((household(each["id"], **each) for each in year.households), **year.plan)
        for _, day in choose_days(year, seed, 2):
            for period in Period:
                reviewed = review_period(made, look_back(made.plan, period, day, day))
                progress = reviewed.progress
                assert reviewed.lookback.span.last == day
                found = reviewed.concerns
                assert len(found[Concern.NOT_REVIEWED]) == len(progress.follow_up.unreviewed)
                assert {each.household.id for each in found[Concern.OVERDUE]} <= {
                    each.household.id for each in progress.standings if each.last and each.last.state == "proposed"
                }
                assert len(reviewed.escaped) == sum(progress.total[c].done for c in Category)
                for merit in reviewed.merits:
                    assert merit.target > 0
                record = meeting_report(made, reviewed, day, VI).record()
                assert record["movement"]["poor"]["total"]["end"]["households"] == progress.net[Category.POOR].end
