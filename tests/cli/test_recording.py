"""The commands that record and change, on a made-up plan: what they write, what they refuse, what they say."""

import json
from pathlib import Path

import pytest
from command_line import Run, Told, text_of

from povplan.words.language import Language

TARGETS = "Thoát nghèo: 1/1, đạt chỉ tiêu."


class TestReview:
    """Recording a review."""

    def test_a_proposal_is_the_default(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan("review", "2", "--date", "2023-06-15", "--category", "near_poor", "--deprivations", "1,4")
        assert told.status == 0
        assert told.out == (
            "Hộ 2 (Trần Thị Mẫu): đã ghi rà soát ngày 15/06/2023: Cận nghèo; Đề nghị công nhận; còn thiếu "
            "hụt chỉ số 1, 4. "
            f"{TARGETS}\n"
        )
        line = "      - {date: 2023-06-15, category: near_poor, state: proposed, deprivations: [1, 4]}\n"
        assert text_of(folder) == before.replace(
            "    measures: [insurance, latrine, jobs]\n",
            "    measures: [insurance, latrine, jobs]\n    reviews:\n" + line,
        )

    def test_a_decision_makes_it_a_recognition_and_counts(self, povplan: Run) -> None:
        told = povplan(
            *("review", "le van vi", "--date", "30/06/2023", "--category", "không nghèo", "--income", "1.650.000"),
            *("--decision", "60/QĐ-UBND", "--note", "đã xác minh"),
        )
        assert told == Told(
            0,
            "Hộ 3 (Lê Văn Ví): đã ghi rà soát ngày 30/06/2023: Không nghèo; Đã công nhận; 1.650.000 đồng; "
            "quyết định số 60/QĐ-UBND; "
            "đã xác minh. Thoát cận nghèo: 1/1, đạt chỉ tiêu.\n",
            "",
        )

    def test_an_error_that_it_would_add_stops_it_and_is_told_in_options_not_in_lines_of_the_file(
        self, povplan: Run, folder: Path
    ) -> None:
        before = text_of(folder)
        told = povplan("review", "2", "--date", "2023-06-15", "--category", "near_poor", "--deprivations", "1,4,10")
        assert (told.status, told.out) == (1, "")
        first, second, *_ = told.err.splitlines()
        assert first.startswith("Lỗi: hộ 2 (Trần Thị Mẫu): ")
        assert first.endswith(" (RV004)")
        assert second == "    Cách sửa: Sửa --deprivations (hoặc --score-b), hoặc sửa thành --category poor"
        assert told.err.endswith("Chưa ghi gì vào tệp vì thay đổi này gây ra lỗi. Sửa lại lệnh rồi chạy lại.\n")
        assert text_of(folder) == before
        assert not (folder / ".povplan" / "journal.jsonl").exists()

    def test_an_error_from_before_does_not_stop_it_and_is_told(self, povplan: Run, folder: Path) -> None:
        wrong = text_of(folder).replace("members: 5", "members: 2")
        (folder / "households.yaml").write_text(wrong, encoding="utf-8")
        told = povplan("visit", "4", "--date", "2023-05-01", "--outlook", "likely")
        assert told.status == 0
        assert told.out == "Hộ 4 (Phạm Thị Dụ): đã ghi lần thăm ngày 01/05/2023: có khả năng.\n"
        assert "HH" in told.err
        assert "Tệp vẫn còn lỗi có từ trước" in told.err
        assert "outlook: likely}" in text_of(folder)

    def test_a_question_that_it_raises_is_told_and_does_not_stop_it(self, povplan: Run) -> None:
        told = povplan("review", "2", "--date", "2023-06-15", "--category", "not_poor", "--decision", "7")
        assert told.status == 0
        assert "RV101" in told.err

    def test_a_change_between_the_classes_needs_the_codes(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        asked = ("review", "2", "--date", "2023-06-15", "--category", "near_poor", "--decision", "7")
        told = povplan(*asked)
        assert (told.status, text_of(folder)) == (1, before)
        assert "RV016" in told.err
        assert povplan(*asked, "--deprivations", "4").status == 0

    def test_the_same_day_and_state_again_needs_to_be_said(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        again = ("review", "1", "--date", "2023-06-30", "--category", "poor", "--decision", "53/QĐ-UBND")
        told = povplan(*again, "--deprivations", "1,4,10")
        assert told.status == 2
        assert told.err.startswith("Lỗi: Hộ 1 (Nguyễn Văn Thử) đã có rà soát ngày 30/06/2023 cùng tình trạng.")
        assert text_of(folder) == before
        told = povplan(*again, "--deprivations", "1,4,10", "--replace")
        assert told.status == 0
        assert "52/QĐ-UBND → rà soát ngày 30/06/2023: Nghèo" in told.out
        assert "        decision: 53/QĐ-UBND\n" in text_of(folder)
        assert text_of(folder).count("- date: 2023-06-30") == 1

    def test_there_must_be_something_to_replace(self, povplan: Run) -> None:
        told = povplan("review", "1", "--date", "2023-07-30", "--category", "poor", "--replace")
        assert told.status == 2
        assert "không có rà soát ngày 30/07/2023 để thay" in told.err

    def test_of_several_reviews_of_a_day_one_must_be_meant(self, povplan: Run) -> None:
        for state in ("proposed", "rejected"):
            asked = ("review", "2", "--date", "2023-06-15", "--category", "near_poor", "--state", state)
            assert povplan(*asked, "--deprivations", "1").status == 0
        told = povplan("review", "2", "--date", "2023-06-15", "--category", "poor", "--decision", "1", "--replace")
        assert told.status == 2
        assert "có nhiều rà soát ngày 15/06/2023" in told.err

    def test_all_that_a_review_may_say_is_written(self, povplan: Run, folder: Path) -> None:
        told = povplan(
            *("review", "2", "--date", "2023-10-01", "--category", "near_poor", "--state", "rejected"),
            *("--kind", "định kỳ", "--deprivations", "none", "--score-a", "120", "--score-b", "0"),
        )
        assert told.status == 0
        assert (
            "    reviews:\n      - date: 2023-10-01\n        category: near_poor\n        state: rejected\n"
            "        kind: periodic\n        deprivations: []\n        score_a: 120\n        score_b: 0\n"
        ) in text_of(folder)

    def test_a_household_that_leaves_says_why(self, povplan: Run, folder: Path) -> None:
        told = povplan("review", "2", "--date", "2023-06-15", "--category", "left")
        assert (told.status, told.err.splitlines()[0]) == (2, "Lỗi: Còn thiếu: --reason.")
        left = ("review", "2", "--date", "2023-06-15", "--category", "left", "--reason", "chuyển đi")
        assert povplan(*left, "--state", "recognised").status == 0
        assert "category: left, state: recognised, reason: moved}" in text_of(folder)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ((), "Còn thiếu: HỘ, --date, --category."),
            (("2", "--category", "poor"), "Còn thiếu: --date."),
            (("9", "--date", "2023-06-15", "--category", "poor"), "Không có hộ số 9;"),
            (("tram", "--date", "2023-06-15", "--category", "poor"), "Không có hộ “tram”;"),
            (("2", "--date", "31/06/2023", "--category", "poor"), "--date: không có ngày “31/06/2023” trong lịch"),
            (("2", "--date", "2023-06-15", "--category", "giàu"), "--category: không có lựa chọn “giàu”"),
            (("2", "--date", "2023-06-15", "--category", "poor", "--deprivations", "1,13"), "Không có chỉ số 13."),
            (("2", "--date", "2023-06-15", "--category", "poor", "--income", "1,5"), "“1,5” không phải là số tiền"),
            (
                ("2", "--date", "2023-06-15", "--category", "poor", "--income", "1.650"),
                "hãy ghi rõ 1.650đ hoặc 1.650.000đ.",
            ),
            (
                ("2", "--date", "2023-06-15", "--category", "poor", "--income", "20"),
                "hãy ghi rõ 20đ, 20 nghìn hoặc 20 triệu.",
            ),
            (("2", "--date", "2023-06-15", "--category", "poor", "--score-a", "12,5"), "không phải là số nguyên"),
            (("2", "--date", "2023-06-15", "--category", "poor", "--note", " "), "--note: giá trị để trống."),
            (("2", "--date", "2023-06-15", "--category", "poor", "--note", "a\x07b"), "U+0007"),
        ],
    )
    def test_a_wrong_command_line_changes_nothing(
        self, povplan: Run, folder: Path, arguments: tuple[str, ...], message: str
    ) -> None:
        before = text_of(folder)
        told = povplan("review", *arguments)
        assert (told.status, told.out) == (2, "")
        assert message in told.err
        assert text_of(folder) == before

    def test_several_households_of_one_name_are_listed(self, povplan: Run, folder: Path) -> None:
        (folder / "households.yaml").write_text(text_of(folder).replace("Lê Văn Ví", "Phạm Thi Dụ"), encoding="utf-8")
        told = povplan("review", "pham thi du", "--date", "2023-06-15", "--category", "poor")
        assert told.status == 2
        assert (
            "“pham thi du” khớp với nhiều hộ; hãy ghi số thứ tự.\n"
            "Có thể chọn: 3 (Phạm Thi Dụ, Thôn Đông), 4 (Phạm Thị Dụ, Thôn Tây)." in told.err
        )

    def test_dry_run_shows_the_difference_and_writes_nothing(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan(
            "review", "2", "--date", "2023-06-15", "--category", "poor", "--deprivations", "1,4,10", "--diff"
        )
        assert told.status == 0
        assert "+      - {date: 2023-06-15, category: poor, state: proposed, deprivations: [1, 4, 10]}\n" in told.out
        assert told.err.startswith("Đây là chạy thử, chưa ghi gì vào tệp.\n")
        assert text_of(folder) == before
        assert not (folder / ".povplan").exists()

    def test_a_trial_names_no_line_that_is_in_no_file_and_no_undo(self, povplan: Run) -> None:
        """An undo after a trial would undo the change before it."""
        told = povplan("edit", "4", "--members", "9", "--dry-run")
        assert told.status == 0
        assert "households.yaml:" not in told.err
        assert "Cần xem: hộ 4 (Phạm Thị Dụ): " in told.err
        assert "povplan undo" not in told.err
        assert told.err.endswith("\n  povplan edit 4 --members 9 --since …\n")
        made = povplan("edit", "4", "--members", "9")
        assert "households.yaml:" in made.err
        assert "povplan undo" in made.err

    def test_in_english(self, povplan: Run) -> None:
        told = povplan(
            *("review", "2", "--date", "2023-06-15", "--category", "near-poor", "--deprivations", "1"),
            lang=Language.EN,
        )
        assert told.out == (
            "Household 2 (Trần Thị Mẫu): recorded the review of 2023-06-15: Near-poor; Proposed; still deprived in 1. "
            "Out of poverty: 1/1, target reached.\n"
        )


class TestRecognise:
    """Recognising open proposals."""

    @pytest.fixture(autouse=True)
    def proposals(self, povplan: Run) -> None:
        """Propose three households in two villages."""
        povplan("review", "2", "--date", "2023-09-15", "--category", "near_poor", "--deprivations", "1")
        for number in ("3", "4"):
            povplan("review", number, "--date", "2023-09-15", "--category", "not_poor", "--income", "1650000")

    def test_a_village_is_one_change_and_one_undo(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        asked = ("recognise", "--village", "thon tay", "--date", "2023-12-20", "--decision", "90/QĐ-UBND")
        told = povplan(*asked)
        assert told.status == 0
        assert told.out == (
            "Đã công nhận 02 hộ theo quyết định số 90/QĐ-UBND: hộ 2 (Trần Thị Mẫu), hộ 4 (Phạm Thị Dụ). "
            "Thoát nghèo: 2/1, đạt chỉ tiêu; Thoát cận nghèo: 1/1, đạt chỉ tiêu.\n"
        )
        assert text_of(folder).count("decision: 90/QĐ-UBND") == 2
        assert (
            "- {date: 2023-12-20, category: near_poor, state: recognised, kind: periodic, deprivations: [1], "
            "decision: 90/QĐ-UBND}" in text_of(folder)
        )
        assert povplan("undo").status == 0
        assert text_of(folder) == before

    def test_households_by_number_or_name(self, povplan: Run, folder: Path) -> None:
        asked = ("recognise", "--household", "2,lê văn ví", "--date", "2023-09-30", "--decision", "91/QĐ-UBND")
        assert povplan(*asked).status == 0
        assert text_of(folder).count("decision: 91/QĐ-UBND") == 2

    def test_a_named_household_without_a_proposal_stops_it(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan("recognise", "--household", "2,1", "--date", "2023-09-30", "--decision", "91/QĐ-UBND")
        assert told.status == 2
        assert "Hộ 1 (Nguyễn Văn Thử) không có đề nghị nào đang chờ" in told.err
        assert text_of(folder) == before

    def test_nothing_proposed_by_then(self, povplan: Run) -> None:
        told = povplan("recognise", "--village", "thon-tay", "--date", "2023-09-14", "--decision", "91/QĐ-UBND")
        assert told.status == 2
        assert "Không có đề nghị nào đang chờ công nhận tính đến hết ngày 14/09/2023." in told.err

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ((), "Còn thiếu: --village | --household, --date, --decision."),
            (("--village", "thon-tay"), "Còn thiếu: --date, --decision."),
            (("--village", "nam", "--date", "2023-09-30", "--decision", "1"), "Không có thôn “nam”."),
        ],
    )
    def test_what_is_missing_is_named(self, povplan: Run, arguments: tuple[str, ...], message: str) -> None:
        told = povplan("recognise", *arguments)
        assert told.status == 2
        assert message in told.err


class TestVisitAndSupport:
    """Recording visits and help."""

    def test_a_visit_names_its_visitor_of_the_village_first(self, povplan: Run, folder: Path) -> None:
        told = povplan("visit", "4", "--date", "2023-05-01", "--by", "chi hội nông dân", "--need", "vay vốn: 20 triệu")
        assert told.status == 0
        assert "- {date: 2023-05-01, by: chi-hoi-tay, need: 'vay vốn: 20 triệu'}" in text_of(folder)

    def test_a_visit_comes_after_the_others(self, povplan: Run, folder: Path) -> None:
        assert povplan("visit", "1", "--date", "2023-05-01", "--outlook", "khó").status == 0
        assert "need: vay vốn}\n      - {date: 2023-05-01, outlook: unlikely}\n" in text_of(folder)

    def test_support_with_all_that_it_may_say(self, povplan: Run, folder: Path) -> None:
        told = povplan(
            *("support", "2", "--date", "2023-05-01", "--measure", "lam nha tieu hop ve sinh", "--kind", "cho vay"),
            *("--amount", "20 triệu", "--source", "Quỹ vì người nghèo", "--note", "đợt 1"),
        )
        assert told.out == (
            "Hộ 2 (Trần Thị Mẫu): đã ghi hỗ trợ ngày 01/05/2023: Làm nhà tiêu hợp vệ sinh; cho vay; 20.000.000 đồng; "
            f"Quỹ vì người nghèo; đợt 1. {TARGETS}\n"
        )
        assert (
            "- {date: 2023-05-01, measure: latrine, kind: loan, amount: 20000000, source: quy-thu, note: đợt 1}"
            in text_of(folder)
        )

    @pytest.mark.parametrize(
        "arguments",
        [
            ("visit", "4", "--date", "2023-05-01", "--outlook", "likely"),
            ("support", "4", "--date", "2023-05-01", "--measure", "loan", "--source", "quy-thu", "--amount", "5000000"),
        ],
    )
    def test_the_same_record_twice_is_refused(self, povplan: Run, folder: Path, arguments: tuple[str, ...]) -> None:
        assert povplan(*arguments).status == 0
        before = text_of(folder)
        told = povplan(*arguments)
        assert told.status == 2
        assert "Hộ 4 (Phạm Thị Dụ) đã có một lần ghi giống hệt, ngày 01/05/2023." in told.err
        assert text_of(folder) == before
        assert povplan(*arguments, "--note", "lần 2").status == 0

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("visit", "4"), "Còn thiếu: --date."),
            (("support", "4"), "Còn thiếu: --date, --measure."),
            (("visit", "4", "--date", "2023-05-01", "--by", "le mao"), "Có phải “Lê Mẫu”?"),
            (("support", "4", "--date", "2023-05-01", "--measure", "lon"), "Không có giải pháp “lon”. Có phải “"),
            (("support", "4", "--date", "2023-05-01", "--measure", "loan", "--source", "x"), "Không có nguồn vốn “x”."),
            (("support", "4", "--date", "2023-05-01", "--measure", "loan", "--amount", "-5"), "không phải là số tiền"),
        ],
    )
    def test_a_wrong_command_line_is_told(self, povplan: Run, arguments: tuple[str, ...], message: str) -> None:
        told = povplan(*arguments)
        assert told.status == 2
        assert message in told.err

    def test_a_day_that_has_not_come_stops_it(self, povplan: Run) -> None:
        told = povplan("visit", "4", "--date", "2099-05-01")
        assert told.status == 1
        assert "RV001" in told.err


class TestList:
    """Adding, editing and removing households."""

    NEW = ("add", "--head", "Đỗ Thị Mới", "--members", "3", "--workers", "1", "--village", "Thôn Tây")

    def test_a_new_household_comes_last_with_the_next_number(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan(
            *self.NEW, "--category", "poor", "--deprivations", "1,4,10", "--causes", "ốm đau", "--planned", "no"
        )
        assert told.status == 0
        assert told.out.startswith("Hộ 5 (Đỗ Thị Mới): đã thêm vào danh sách. Thoát nghèo: ")
        assert text_of(folder) == before + (
            "  - id: 5\n    head: Đỗ Thị Mới\n    members: 3\n    workers: 1\n    category: poor\n"
            "    village: thon-tay\n    causes: [illness]\n    deprivations: [1, 4, 10]\n    planned: false\n"
        )

    def test_who_came_in_during_the_year_is_not_planned(self, povplan: Run, folder: Path) -> None:
        told = povplan(
            *(*self.NEW, "--category", "poor", "--deprivations", "1,4,10", "--entered", "2023-05-20"),
            *("--as", "phát sinh mới", "--decision", "31/QĐ-UBND"),
        )
        assert told.status == 0
        assert "    planned: false\n    entered: {date: 2023-05-20, as: new, decision: 31/QĐ-UBND}\n" in text_of(folder)

    def test_a_number_that_was_removed_is_never_given_again(self, povplan: Run, folder: Path) -> None:
        for _ in range(2):
            assert povplan(*self.NEW, "--category", "near_poor", "--deprivations", "4", "--planned", "no").status == 0
            assert povplan("remove", "do thi moi").status == 0
        told = povplan(*self.NEW, "--category", "near_poor", "--deprivations", "4", "--planned", "no")
        assert told.out.startswith("Hộ 7 (Đỗ Thị Mới)")
        assert "- id: 7\n" in text_of(folder)

    def test_a_number_of_another_household_is_refused(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan(*self.NEW, "--category", "poor", "--deprivations", "1,4,10", "--id", "2")
        assert told.status == 1
        assert "HH001" in told.err
        assert text_of(folder) == before

    def test_what_a_new_household_lacks_is_named(self, povplan: Run) -> None:
        told = povplan("add", "--head", "Đỗ Thị Mới")
        assert told.status == 2
        assert "Còn thiếu: --village, --members, --workers, --category, --deprivations." in told.err

    def test_each_key_may_be_changed(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan(
            *("edit", "4", "--head", "Phạm Thị Dụng", "--members", "3", "--workers", "2", "--village", "Xóm Đông"),
            *("--causes", "capital,illness", "--cause-note", "vốn: ít", "--deprivations", "4,10"),
            *("--helpers", "chi hội phụ nữ,nguyen thi do", "--measures", "insurance,loan", "--measure-note", "thẻ"),
            *("--officers", "tran vi du", "--planned", "no", "--groups", "người có công"),
        )
        assert told.status == 0, told
        assert text_of(folder).startswith(before.partition("  - id: 4\n")[0])
        assert text_of(folder).partition("  - id: 4\n")[2] == (
            "    head: Phạm Thị Dụng\n    members: 3\n    workers: 2\n    category: near_poor\n    village: thon-dong\n"
            "    causes: [capital, illness]\n    cause_note: 'vốn: ít'\n    deprivations: [4, 10]\n"
            "    helpers: [chi-hoi-dong, nguyen-thi-do]\n    measures: [insurance, loan]\n    measure_note: thẻ\n"
            "    officers: [tran-vi-du]\n    planned: false\n    groups: [merit]\n"
        )

    def test_none_empties_lists_and_takes_words_away(self, povplan: Run, folder: Path) -> None:
        assert povplan("edit", "2", "--cause-note", "none", "--measures", "none").status == 0
        assert "cause_note" not in text_of(folder)
        assert "    measures: []\n" in text_of(folder)

    def test_the_number_itself_may_be_changed(self, povplan: Run, folder: Path) -> None:
        assert povplan("edit", "4", "--id", "40").status == 0
        assert "  - id: 40\n    head: Phạm Thị Dụ\n" in text_of(folder)

    def test_the_same_value_again_changes_nothing(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan("edit", "4", "--members", "2", "--planned", "yes")
        assert told == Told(0, "Không có gì thay đổi, tệp giữ nguyên.\n", "")
        assert text_of(folder) == before
        assert povplan("log", "-O", "json").out == "[]\n"

    def test_nothing_to_change_is_told(self, povplan: Run) -> None:
        told = povplan("edit", "4")
        assert told.status == 2
        assert "Chưa nêu mục cần sửa" in told.err

    def test_how_a_household_came_in_needs_day_and_kind(self, povplan: Run) -> None:
        assert "Còn thiếu: --as." in povplan("edit", "4", "--entered", "2023-05-20").err
        assert "Còn thiếu: --entered." in povplan("edit", "4", "--as", "new").err

    def test_a_household_is_removed_and_comes_back(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan("remove", "2")
        assert told.out.startswith("Hộ 2 (Trần Thị Mẫu): đã xóa khỏi danh sách. Thoát nghèo: 1/1")
        assert "Trần Thị Mẫu" not in text_of(folder)
        assert povplan("undo").status == 0
        assert text_of(folder) == before


class TestJournal:
    """The log and undo."""

    def test_nothing_was_changed_yet(self, povplan: Run) -> None:
        assert "Chưa có thay đổi nào được ghi." in povplan("log").out
        told = povplan("undo")
        assert told == Told(3, "", "Lỗi: Không còn thay đổi nào để hủy.")

    def test_changes_are_told_the_latest_first_and_taken_back_one_by_one(self, povplan: Run, folder: Path) -> None:
        first = text_of(folder)
        povplan("visit", "4", "--date", "2023-05-01", "--outlook", "likely")
        second = text_of(folder)
        povplan("edit", "4", "--members", "3")
        log = povplan("log").out
        assert log.index("Số khẩu: 2 → 3") < log.index("đã ghi lần thăm ngày 01/05/2023: có khả năng")
        told = povplan("undo")
        assert told.out.startswith("Hộ 4 (Phạm Thị Dụ): đã hủy việc đổi Số khẩu: 2 → 3. Thoát cận nghèo: 0/1, còn 1.")
        assert text_of(folder) == second
        assert povplan("undo").status == 0
        assert text_of(folder) == first
        assert povplan("undo").status != 0
        records = json.loads(povplan("log", "-O", "json").out)
        assert [(each["number"], each["kind"], each["undone"], each["undoes"]) for each in records] == [
            (4, "undo", False, 1),
            (3, "undo", False, 2),
            (2, "change", True, None),
            (1, "change", True, None),
        ]
        assert records[2]["changes"] == [{"id": 4, "head": "Phạm Thị Dụ", "key": "members", "before": 2, "after": 3}]
        log = povplan("log").out
        assert "(đã hủy)" in log
        assert "Hủy thay đổi số 2." in log

    def test_a_hand_edit_is_noted_and_stops_undo(self, povplan: Run, folder: Path) -> None:
        povplan("edit", "4", "--members", "3")
        edited = text_of(folder).replace("cause_note: Ốm đau", "cause_note: Ốm đau lâu")
        (folder / "households.yaml").write_text(edited, encoding="utf-8")
        told = povplan("undo")
        assert told.status == 3
        assert "Gõ povplan log để xem thay đổi, rồi ghi lại giá trị trước đó" in told.err
        assert text_of(folder) == edited
        assert povplan("edit", "4", "--members", "4").status == 0
        assert "Phát hiện tệp đã được sửa tay" in povplan("log").out
        assert povplan("undo").status == 0
        assert text_of(folder) == edited
        assert povplan("undo").status == 3

    def test_it_says_who_made_each_change_as_far_as_it_is_known(
        self, povplan: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
            monkeypatch.setenv(name, "lan.pham")
        povplan("edit", "4", "--members", "3")
        povplan("undo")
        assert [each["by"] for each in json.loads(povplan("log", "-O", "json").out)] == ["lan.pham", "lan.pham"]
        assert "lan.pham" in povplan("log").out
        # A line of an earlier povplan does not say who.
        journal = folder / ".povplan" / "journal.jsonl"
        journal.write_text(journal.read_text(encoding="utf-8").replace('"by":"lan.pham",', ""), encoding="utf-8")
        assert [each["by"] for each in json.loads(povplan("log", "-O", "json").out)] == [None, None]
        assert "Người ghi" not in povplan("log").out

    def test_a_system_that_does_not_tell_the_account_stops_nothing(
        self, povplan: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail() -> str:
            raise KeyError

        monkeypatch.setattr("getpass.getuser", fail)
        assert povplan("edit", "4", "--members", "3").status == 0
        assert json.loads(povplan("log", "-O", "json").out)[0]["by"] is None

    def test_it_is_read_even_where_the_plan_is_broken(self, povplan: Run, folder: Path) -> None:
        povplan("support", "4", "--date", "2023-05-01", "--measure", "loan", "--source", "quy-thu")
        (folder / "plan.yaml").write_text("commune: [", encoding="utf-8")
        told = povplan("log")
        assert told.status == 0
        assert "loan" in told.out


def test_a_plan_that_cannot_be_read_is_not_changed(povplan: Run, folder: Path) -> None:
    (folder / "plan.yaml").write_text("commune: [", encoding="utf-8")
    before = text_of(folder)
    told = povplan("edit", "4", "--members", "3")
    assert told.status == 1
    assert "YM003" in told.err
    assert text_of(folder) == before


def test_a_list_that_cannot_be_read_is_not_changed(povplan: Run, folder: Path) -> None:
    (folder / "households.yaml").write_text("households: [", encoding="utf-8")
    told = povplan("edit", "4", "--members", "3")
    assert (told.status, told.out) == (1, "")
    assert "YM003" in told.err
    assert text_of(folder) == "households: ["


def test_line_ends_mark_and_comments_stay(povplan: Run, folder: Path) -> None:
    text = "\ufeff" + text_of(folder).replace("members: 2\n", "members: 2   # xem sổ hộ khẩu\n").replace("\n", "\r\n")
    (folder / "households.yaml").write_bytes(text.encode())
    assert povplan("edit", "4", "--members", "3").status == 0
    assert (folder / "households.yaml").read_bytes() == text.replace(
        "members: 2   # xem sổ hộ khẩu", "members: 3   # xem sổ hộ khẩu"
    ).encode()


@pytest.mark.parametrize("again", [("--household", "3"), ("--household=3",)])
def test_an_option_given_twice_is_refused_rather_than_forgotten(povplan: Run, again: tuple[str, ...]) -> None:
    told = povplan("recognise", "--household", "2", *again, "--date", "2023-09-30", "--decision", "91/QĐ-UBND")
    assert told.status == 2
    assert "Tùy chọn --household được nêu hai lần" in told.err
