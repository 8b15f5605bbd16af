"""Records take what the contract promises, guess nothing, and never change after reading."""

import json
from datetime import date

import pytest
from made_up import household, plan, review, standard
from pydantic import ValidationError

from povplan.model.household import Household
from povplan.model.kinds import Area, Category, Group, Outcome, ReviewKind


def refused(**changes: object) -> list[str]:
    """Return the keys for which a household is refused."""
    with pytest.raises(ValidationError) as caught:
        household(**changes)
    return [".".join(map(str, error["loc"])) for error in caught.value.errors()]


def test_a_household_needs_only_what_the_list_always_has() -> None:
    bare = household(7)
    assert (bare.id, bare.head, bare.members, bare.workers) == (7, "Lê Văn Mẫu 7", 4, 2)
    assert (bare.category, bare.village, bare.deprivations) == (Category.POOR, "dong-mo", (1, 4, 10))
    assert bare.planned
    assert (bare.causes, bare.helpers, bare.measures, bare.officers, bare.groups) == ((),) * 5
    assert (bare.visits, bare.support, bare.reviews, bare.entered) == ((), (), (), None)


def test_every_key_of_the_contract_is_read() -> None:
    full = household(
        16,
        causes=["unstable_work"],
        cause_note="Thiếu việc làm ổn định",
        helpers=["pn-dong-mo"],
        measures=["jobs", "capital"],
        measure_note="Hỗ trợ việc làm",
        officers=["tran-thu"],
        planned=False,
        groups=["ethnic_minority", "no_labour_capacity", "merit"],
        entered={"date": "2023-05-20", "as": "split", "decision": "31/QĐ-UBND"},
        visits=[{"date": "2023-04-02", "by": "tran-thu", "outlook": "likely", "need": "vay vốn", "note": "gặp con"}],
        support=[
            {
                "date": "2023-04-12",
                "measure": "capital",
                "kind": "loan",
                "amount": 20_000_000,
                "source": "bank",
                "note": "đợt 1",
            }
        ],
        reviews=[
            review(
                "2023-06-30",
                "not_poor",
                kind="regular",
                deprivations=[5],
                income=1_650_000,
                score_a=150,
                score_b=10,
                decision="52/QĐ-UBND",
                note="đủ",
            ),
            review("2023-07-30", "left", reason="moved"),
        ],
    )
    assert full.entered
    assert (full.entered.date, full.entered.as_, full.entered.decision) == (date(2023, 5, 20), "split", "31/QĐ-UBND")
    assert full.groups == tuple(Group)
    assert (full.support[0].kind, full.support[0].amount) == ("loan", 20_000_000)
    assert full.reviews[0].deprivations == (5,)
    assert full.reviews[1].category is Outcome.LEFT
    assert full.reviews[1].decision is None


@pytest.mark.parametrize("value", ["4", True, 4.5, 4.0, "four", None])
@pytest.mark.parametrize("key", ["members", "workers", "id"])
def test_a_count_is_never_guessed(key: str, value: object) -> None:
    keys = household().model_dump(mode="json", by_alias=True, exclude_defaults=True)
    with pytest.raises(ValidationError) as caught:
        Household.model_validate_json(json.dumps({**keys, key: value}))
    assert [error["loc"] for error in caught.value.errors()] == [(key,)]


def test_a_code_is_a_number_from_1() -> None:
    assert refused(deprivations=["1"]) == ["deprivations.0"]
    assert refused(deprivations=[0]) == ["deprivations.0"]
    assert refused(deprivations=[1, 4.0]) == ["deprivations.1"]


def test_an_unknown_key_is_refused() -> None:
    assert refused(membres=4) == ["membres"]
    assert refused(reviews=[review("2023-06-30", "poor", incomes=1)]) == ["reviews.0.incomes"]


def test_every_wrong_key_is_told_at_once() -> None:
    assert refused(category="rich", members="4", head=" ", village="") == ["head", "members", "category", "village"]


@pytest.mark.parametrize("day", ["30/06/2023", "2023-13-01", "2023-02-30", 20230630])
def test_a_day_is_a_date_of_the_calendar(day: object) -> None:
    assert refused(visits=[{"date": day}]) == ["visits.0.date"]


def test_closed_lists_are_closed() -> None:
    assert refused(category="not_poor") == ["category"]
    assert refused(groups=["old"]) == ["groups.0"]
    assert refused(entered={"date": "2023-05-20", "as": "born"}) == ["entered.as"]
    assert refused(reviews=[review("2023-06-30", "poor", "open")]) == ["reviews.0.state"]
    assert refused(reviews=[review("2023-06-30", "left", reason="fled")]) == ["reviews.0.reason"]


def test_an_id_of_the_plan_is_lower_case_ascii() -> None:
    village = {"id": "Đồng Mơ", "name": "Đồng Mơ", "quota": {"poor": 1, "near_poor": 1}}
    with pytest.raises(ValidationError, match="id"):
        plan(villages=[village])
    assert plan(villages=[{**village, "id": "dong-mo_2"}]).villages[0].id == "dong-mo_2"


def test_a_record_never_changes() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        household().members = 5  # type: ignore[misc]


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2023-08-31", ReviewKind.REGULAR),
        ("2023-09-01", ReviewKind.PERIODIC),
        ("2023-12-14", ReviewKind.PERIODIC),
        ("2023-12-15", ReviewKind.REGULAR),
        ("2024-01-10", ReviewKind.REGULAR),
    ],
)
def test_a_review_from_1_september_to_14_december_is_periodic_unless_it_says_otherwise(
    day: str, kind: ReviewKind
) -> None:
    assert household(reviews=[review(day, "poor")]).reviews[0].kind_or_default() is kind
    for said in ReviewKind:
        assert household(reviews=[review(day, "poor", kind=said)]).reviews[0].kind_or_default() is said


def test_counts_and_lines_are_told_apart_by_class_and_area() -> None:
    assert [plan().targets.of(category) for category in (Category.POOR, Category.NEAR_POOR)] == [6, 3]
    assert [standard().income.of(area).poverty for area in (Area.RURAL, Area.URBAN)] == [1_500_000, 2_000_000]


def test_words_in_two_languages_are_told_apart() -> None:
    assert standard().name.in_language("vi") == "Chuẩn thử"
    assert standard().name.in_language("en") == "Trial standard"
