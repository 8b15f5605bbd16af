"""What a change did, in words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import book, household, review

from povplan.model.difference import list_differences
from povplan.model.household import Household
from povplan.model.kinds import Category
from povplan.progress.tally import Tally
from povplan.reports.differences import say_differences, say_recognised, say_targets
from povplan.words.language import Language
from povplan.words.tense import Tense

BOOK = book([])


def said(old: Household | None, new: Household | None, language: Language = Language.VI) -> str:
    (line,) = say_differences(list_differences(old, new), BOOK, language)
    return line


STOPS = ("", ".", "..", " .", "!", "?", "…", "v.v.", ". ")


@given(
    st.sampled_from(("đã họp", "vay vốn", "Ông A.", "QĐ 5")),
    st.sampled_from(STOPS),
    st.sampled_from(("visits", "support", "reviews", "cause_note", "head", "id")),
    st.sampled_from(Language),
)
def test_no_sentence_ends_with_two_stops(text: str, end: str, key: str, language: Language) -> None:
    """Beyond those that were typed."""
    note = text + end
    changes: dict[str, Any] = {
        "visits": [{"date": "2023-04-02", "note": note}],
        "support": [{"date": "2023-04-02", "measure": "capital", "note": note}],
        "reviews": [review("2023-06-30", "poor", "rejected", note=note)],
        "cause_note": note,
        "head": note,
        "id": 100,
    }
    line = said(household(), household(**{key: changes[key]}), language)
    after = f"{line} {say_targets({}, language)}".rstrip()
    assert after == line.rstrip()
    told = line.rstrip()
    assert told.endswith((".", "!", "?", "…"))
    assert not told.endswith((". .", "..", "!.", "?.", "….")) or told.endswith(note.rstrip())


class TestSentences:
    """A sentence a household."""

    def test_a_recognition(self) -> None:
        new = household(2, reviews=[review("2023-06-30", "near_poor", deprivations=[2, 4], decision="52/QĐ-UBND")])
        assert said(household(2), new) == (
            "Hộ 2 (Lê Văn Mẫu 2): đã ghi rà soát ngày 30/06/2023: Cận nghèo; Đã công nhận; còn thiếu hụt chỉ số "
            "2, 4; quyết định số 52/QĐ-UBND."
        )
        assert said(household(2), new, Language.EN) == (
            "Household 2 (Lê Văn Mẫu 2): recorded the review of 2023-06-30: Near-poor; Recognised; still deprived in "
            "2, 4; decision 52/QĐ-UBND."
        )

    def test_grounds_by_income_points_and_no_codes(self) -> None:
        made = review("2023-06-30", "not_poor", "proposed", deprivations=[], income=1_650_000, score_a=150, score_b=0)
        assert said(household(), household(reviews=[made])).endswith(
            "Không nghèo; Đề nghị công nhận; không còn thiếu hụt; 1.650.000 đồng; Điểm A 150; Điểm B 0."
        )

    def test_a_household_that_left(self) -> None:
        made = review("2023-06-30", "left", reason="moved")
        assert said(household(), household(reviews=[made])).endswith("Giảm khác; Đã công nhận; chuyển đi.")

    def test_a_visit_names_who_went(self) -> None:
        visit = {"date": "2023-04-02", "by": "bui-nep", "outlook": "likely", "need": "vay vốn"}
        assert said(household(), household(visits=[visit])) == (
            "Hộ 1 (Lê Văn Mẫu 1): đã ghi lần thăm ngày 02/04/2023: Bùi Văn Nếp; có khả năng; vay vốn."
        )

    def test_support_names_measure_amount_and_source(self) -> None:
        given = {"date": "2023-04-12", "measure": "capital", "kind": "loan", "amount": 20_000_000, "source": "bank"}
        assert said(household(), household(support=[given])) == (
            "Hộ 1 (Lê Văn Mẫu 1): đã ghi hỗ trợ ngày 12/04/2023: Hỗ trợ vốn; cho vay; 20.000.000 đồng; "
            "Ngân hàng Chính sách xã hội."
        )

    def test_a_review_taken_out_or_corrected(self) -> None:
        one, other = review("2023-06-30", "poor", "rejected"), review("2023-07-01", "poor", "rejected")
        assert "đã bỏ rà soát ngày 30/06/2023" in said(household(reviews=[one]), household())
        assert said(household(reviews=[one]), household(reviews=[other])) == (
            "Hộ 1 (Lê Văn Mẫu 1): đã sửa rà soát ngày 30/06/2023: Nghèo; Không công nhận → "
            "rà soát ngày 01/07/2023: Nghèo; Không công nhận."
        )

    def test_each_key_with_its_old_and_new_value(self) -> None:
        new = household(
            members=5,
            village="bai-sau",
            category="near_poor",
            causes=["capital", "labour"],
            planned=False,
            groups=["merit"],
            entered={"date": "2023-05-20", "as": "new", "decision": "31/QĐ-UBND"},
        )
        assert said(household(), new) == (
            "Hộ 1 (Lê Văn Mẫu 1): Số khẩu: 4 → 5; Phân loại hộ: Nghèo → Cận nghèo; Thôn: Đồng Mơ → Bãi Sậu; "
            "Nguyên nhân nghèo: không có → Thiếu vốn, Không có lao động; Thuộc danh sách dự kiến thoát: có → không; "
            "Đối tượng: không có → người có công; "
            "Vào danh sách: không có → 20/05/2023: Phát sinh mới; quyết định số 31/QĐ-UBND."
        )

    @pytest.mark.parametrize(
        ("old", "new", "what"),
        [(None, household(3), "đã thêm vào danh sách"), (household(3), None, "đã xóa khỏi danh sách")],
    )
    def test_a_household_that_comes_or_goes(self, old: Household | None, new: Household | None, what: str) -> None:
        assert said(old, new) == f"Hộ 3 (Lê Văn Mẫu 3): {what}."

    @pytest.mark.parametrize(
        ("new", "planned", "undone"),
        [
            (None, "sẽ xóa khỏi danh sách", "đã hủy việc xóa khỏi danh sách"),
            (household(3, members=9), "sẽ đổi Số khẩu: 4 → 9", "đã hủy việc đổi Số khẩu: 4 → 9"),
            (
                household(3, visits=[{"date": "2023-04-02"}]),
                "sẽ ghi lần thăm ngày 02/04/2023",
                "đã hủy việc ghi lần thăm ngày 02/04/2023",
            ),
        ],
    )
    def test_nothing_is_said_to_be_done_before_it_is(self, new: Household | None, planned: str, undone: str) -> None:
        found = list_differences(household(3), new)
        for tense, what in ((Tense.PLANNED, planned), (Tense.UNDONE, undone)):
            assert say_differences(found, BOOK, Language.VI, tense) == [f"Hộ 3 (Lê Văn Mẫu 3): {what}."]

    def test_without_a_plan_the_ids_are_shown(self) -> None:
        found = list_differences(household(), household(causes=["capital"]))
        assert say_differences(found, None, Language.EN) == [
            "Household 1 (Lê Văn Mẫu 1): Causes of poverty: none → capital."
        ]

    def test_an_id_that_the_plan_has_not_got_is_shown_as_it_is(self) -> None:
        assert "không có → xoa" in said(household(), household(causes=["xoa"]))

    def test_several_households_get_a_sentence_each(self) -> None:
        found = list_differences(household(1), None) + list_differences(household(2), household(2, members=9))
        assert len(say_differences(found, BOOK, Language.VI)) == 2

    def test_one_decision_on_several_households_is_one_sentence(self) -> None:
        new = [household(n, reviews=[review("2023-06-30", "poor")]) for n in (2, 3)]
        found = [
            each for old, n in ((household(2), new[0]), (household(3), new[1])) for each in list_differences(old, n)
        ]
        assert say_recognised(found, "52/QĐ-UBND", Language.VI) == (
            "Đã công nhận 02 hộ theo quyết định số 52/QĐ-UBND: hộ 2 (Lê Văn Mẫu 2), hộ 3 (Lê Văn Mẫu 3)."
        )
        assert say_recognised(found[:1], "52/QĐ-UBND", Language.EN) == (
            "Recognised 1 household by decision 52/QĐ-UBND: household 2 (Lê Văn Mẫu 2)."
        )


class TestTargets:
    """What the change does to the targets."""

    def test_what_is_left_to_do(self) -> None:
        tallies = {Category.POOR: tally(17, 5), Category.NEAR_POOR: tally(5, 0)}
        assert say_targets(tallies, Language.VI) == "Thoát nghèo: 5/17, còn 12; Thoát cận nghèo: 0/5, còn 5."
        assert say_targets(tallies, Language.EN) == "Out of poverty: 5/17, 12 to go; Out of near-poverty: 0/5, 5 to go."

    def test_a_target_that_is_reached(self) -> None:
        assert say_targets({Category.POOR: tally(17, 18)}, Language.VI) == "Thoát nghèo: 18/17, đạt chỉ tiêu."


def tally(target: int, done: int) -> Tally:
    return Tally(target, target, 0, done, done, 0, 0, max(target - done, 0), 0, 0, target - done)
