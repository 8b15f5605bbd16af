"""Looking back: `changes` between two days, and `--as-of` on the commands that know it, on a made-up year."""

import json
from datetime import date
from pathlib import Path

import pytest
from command_line import Run

from povplan.cli import context
from povplan.words.language import Language

YEAR = ("--from", "2023-01-01", "--to", "2023-12-31")


@pytest.fixture
def povplan(on_whole_year: Run) -> Run:
    """Return what runs a command on the made-up year."""
    return on_whole_year


class TestChanges:
    """The command `changes`."""

    def test_shows_events_and_movement_under_a_title_with_both_days(self, povplan: Run) -> None:
        told = povplan("changes", *YEAR)
        assert (told.status, told.err) == (0, "")
        lines = told.out.splitlines()
        assert lines[0].endswith("XÃ SUỐI THỬ (từ 01/01/2023 đến hết 31/12/2023)")
        assert "10 hộ, 14 lượt thay đổi." in lines
        assert "Thoát nghèo: 2 hộ (5 khẩu), chưa trừ số tăng." in lines

    def test_speaks_english_too(self, povplan: Run) -> None:
        lines = povplan("changes", *YEAR, lang=Language.EN).out.splitlines()
        assert lines[0].endswith("(from 2023-01-01 to 2023-12-31)")
        assert "Left poverty: 2 households (5 persons), before what came in." in lines

    def test_includes_both_days(self, povplan: Run) -> None:
        told = povplan("changes", "--from", "30/06/2023", "--to", "30/06/2023", "-O", "json")
        record = json.loads(told.out)
        assert [(each["household"], each["event"]) for each in record["events"]] == [
            (2, "recognised"),
            (3, "recognised"),
        ]
        assert record["movement"]["poor"]["total"]["gross"] == {"households": 2, "persons": 5}

    def test_ends_where_as_of_ends_without_a_last_day(self, povplan: Run) -> None:
        assert json.loads(povplan("changes", "--from", "2023-01-01", "-O", "json").out)["to"] == "2024-01-31"

    def test_ends_today_during_the_year(self, povplan: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        real = context.look_around
        today = date(2023, 12, 24)
        monkeypatch.setattr("povplan.cli.showing.look_around", lambda ctx: real(ctx)._replace(today=today))
        assert json.loads(povplan("changes", "--from", "2023-01-01", "-O", "json").out)["to"] == "2023-12-24"

    def test_says_in_one_line_that_nothing_happened(self, povplan: Run) -> None:
        told = povplan("changes", "--from", "2023-12-25", "--to", "2023-12-31")
        assert told.status == 0
        assert told.out.splitlines()[1:] == [
            "",
            "Trong thời gian này chưa ghi thay đổi nào: vẫn 6 hộ nghèo, 3 hộ cận nghèo.",
        ]

    @pytest.mark.parametrize(
        ("asked", "households", "villages"),
        [
            (("--village", "bai sau"), [4, 5, 8, 9], ["bai-sau"]),
            (("--village", "Khe Nứa,dong-mo"), [2, 2, 2, 2, 3, 6, 7, 7, 11, 12], ["dong-mo", "khe-nua"]),
            (("--officer", "vi-du"), [4, 5, 8, 9], ["bai-sau"]),
            (("--officer", "ly-thi", "--village", "dong-mo"), [2, 2, 2, 2, 3, 7, 7, 12], ["dong-mo"]),
        ],
    )
    def test_looks_at_some_villages_and_those_of_an_officer(
        self, povplan: Run, asked: tuple[str, ...], households: list[int], villages: list[str]
    ) -> None:
        record = json.loads(povplan("changes", *YEAR, *asked, "-O", "json").out)
        assert [each["household"] for each in record["events"]] == households
        assert [each["id"] for each in record["movement"]["poor"]["villages"]] == villages
        assert record["commune_net"] is None

    @pytest.mark.parametrize(
        ("arguments", "vi", "en"),
        [
            (
                ("--from", "2023-06-30", "--to", "29/06/2023"),
                "Lỗi: --from 30/06/2023 sau --to 29/06/2023: hãy ghi ngày đầu trước ngày cuối.",
                "Error: --from 2023-06-30 is after --to 2023-06-29: write the earlier day first.",
            ),
            (
                ("--from", "2024-02-01"),
                "Lỗi: --from 01/02/2024 sau ngày cuối 31/01/2024: hãy ghi ngày sớm hơn, hoặc nêu --to.",
                "Error: --from 2024-02-01 is after the last day 2024-01-31: write an earlier day, or give --to.",
            ),
            (
                ("--from", "2023-02-31"),
                "Lỗi: --from: không có ngày “2023-02-31” trong lịch; hãy xem lại ngày và tháng.",
                "Error: --from: there is no day “2023-02-31” in the calendar; check the day and the month.",
            ),
            (
                ("--from", "2023-01-01", "--village", "Bai Xau"),
                "Lỗi: Không có thôn “Bai Xau”. Có phải “Bãi Sậu”?",
                "Error: There is no village “Bai Xau”. Did you mean “Bãi Sậu”?",
            ),
        ],
    )
    def test_says_what_is_wrong_with_what_was_typed(
        self, povplan: Run, arguments: tuple[str, ...], vi: str, en: str
    ) -> None:
        for language, expected in ((Language.VI, vi), (Language.EN, en)):
            told = povplan("changes", *arguments, lang=language)
            assert (told.status, told.out, told.err.splitlines()[0]) == (2, "", expected)

    def test_begins_with_the_plans_year_unless_told_otherwise(self, povplan: Run) -> None:
        assert povplan("changes", "--to", "2023-12-31").out == povplan("changes", *YEAR).out
        before = json.loads(povplan("changes", "--to", "2022-12-01", "-O", "json").out)
        assert (before["from"], before["to"], before["events"]) == ("2022-12-01", "2022-12-01", [])

    def test_far_off_days_are_days_too(self, povplan: Run) -> None:
        told = povplan("changes", "--from", "0001-01-01", "--to", "9999-12-31", "-O", "json")
        assert len(json.loads(told.out)["events"]) == 14

    def test_writes_a_file_once(self, povplan: Run, tmp_path: Path) -> None:
        target = tmp_path / "thay-doi.json"
        assert povplan("changes", *YEAR, "-o", str(target)).status == 0
        assert json.loads(target.read_text(encoding="utf-8"))["from"] == "2023-01-01"
        again = povplan("changes", *YEAR, "-o", str(target))
        assert (again.status, "--force" in again.err) == (3, True)
        assert povplan("changes", *YEAR, "-o", str(target), "--force").status == 0


class TestAsOf:
    """The option --as-of."""

    @pytest.mark.parametrize("command", [("status",), ("list",), ("show", "2"), ("paths",), ("gaps",)])
    def test_is_printed_in_the_title(self, povplan: Run, command: tuple[str, ...]) -> None:
        for form in ("table", "plain", "github"):
            told = povplan(*command, "--as-of", "30/06/2023", "-O", form)
            title = " ".join(told.out.split("\n\n", 1)[0].split())
            assert title.endswith("(đến hết ngày 30/06/2023)")
        english = povplan(*command, "--as-of", "30/06/2023", lang=Language.EN).out
        assert " ".join(english.split("\n\n", 1)[0].split()).endswith("(as of 2023-06-30)")

    def test_includes_that_day(self, povplan: Run) -> None:
        def state(day: str) -> tuple[object, ...]:
            status = json.loads(povplan("status", "--as-of", day, "-O", "json").out)
            shown = json.loads(povplan("show", "2", "--as-of", day, "-O", "json").out)
            listed = povplan("list", "--as-of", day, "--search", "Mận", "-O", "tsv").out.splitlines()[1].split("\t")
            exported = povplan("export", "--as-of", day).out.splitlines()[2]
            return (
                status["total"]["poor"]["done"],
                (shown["category"], shown["state"], shown["deprivations"]),
                (listed[3], listed[6], listed[9]),
                "Đã công nhận" in exported,
            )

        assert state("2023-06-29") == (
            0,
            ("poor", "proposed", [2, 4, 10, 11]),
            ("Nghèo", "2, 4, 10, 11", "Đề nghị công nhận"),
            False,
        )
        assert state("2023-06-30") == (
            2,
            ("near_poor", "recognised", [2, 4]),
            ("Nghèo → Cận nghèo", "2, 4", "Đã công nhận"),
            True,
        )

    @pytest.mark.parametrize("day", ["0001-01-01", "2022-12-31", "2023-01-01"])
    def test_before_anything_happened_all_is_as_it_was_at_the_opening(self, povplan: Run, day: str) -> None:
        status = json.loads(povplan("status", "--as-of", day, "-O", "json").out)
        assert status["net"] == {"poor": {"start": 7, "end": 7}, "near_poor": {"start": 3, "end": 3}}
        listed = [line.split("\t") for line in povplan("list", "--as-of", day, "-O", "tsv").out.splitlines()[1:]]
        # Those that came in during the year are not there yet.
        assert [row[0] for row in listed] == [str(number) for number in range(1, 11)]
        assert {row[3] for row in listed} == {"Nghèo", "Cận nghèo"}
        assert {row[9] for row in listed} == {"Dự kiến thoát", "Theo dõi"}
        assert len(povplan("export", "--as-of", day).out.splitlines()) == 11
        assert povplan("show", "7", "--as-of", day).out.count("Chưa có rà soát nào.") == 1

    def test_long_after_the_year_all_of_it_is_known(self, povplan: Run) -> None:
        for command in (("status",), ("list",), ("show", "7"), ("export",)):
            late = povplan(*command, "--as-of", "9999-12-31", "-O", "json").out
            assert late.replace("9999-12-31", "2024-01-31") == povplan(*command, "-O", "json").out

    def test_a_household_that_comes_in_later_cannot_be_shown_yet(self, povplan: Run) -> None:
        told = povplan("show", "11", "--as-of", "2023-05-19")
        assert (told.status, told.out) == (2, "")
        assert "Đến hết ngày 19/05/2023, hộ “Tòng Văn Quýt” chưa có trong danh sách." in told.err
        assert povplan("show", "11", "--as-of", "2023-05-20").status == 0

    def test_the_list_for_scripts_has_the_keys_of_the_file_without_what_is_dated_later(self, povplan: Run) -> None:
        early, late, whole = (
            json.loads(povplan("list", *asked, "-O", "json").out)
            for asked in (("--as-of", "2023-01-01"), ("--as-of", "2023-12-31"), ())
        )
        dated = ("members_since", "visits", "support", "reviews")
        assert [{**each, **{key: [] for key in dated}} for each in late[:10]] == early
        assert late == whole
        assert any(each["reviews"] for each in late)
        assert early[1]["category"] == "poor"


class TestOddDays:
    """A day outside the plan's year, or still to come, is shown with a line that says what its figures are."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            ("2020-01-01", "trước năm 2023 của kế hoạch: số liệu dưới đây là của đầu năm 2023."),
            (
                "2024-02-01",
                "sau 31/01/2024, ngày cuối tính cho kế hoạch năm 2023: số liệu dưới đây là của cuối năm 2023.",
            ),
        ],
    )
    @pytest.mark.parametrize("command", [("status",), ("list",), ("show", "1"), ("paths",), ("gaps",)])
    def test_outside_the_year(self, povplan: Run, command: tuple[str, ...], day: str, expected: str) -> None:
        told = povplan(*command, "--as-of", day)
        assert told.status == 0
        assert f"Ngày {day[8:]}/{day[5:7]}/{day[:4]} {expected}" in told.err

    def test_ahead_of_today(self, povplan: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        real = context.look_around
        today = date(2023, 12, 24)
        monkeypatch.setattr("povplan.cli.showing.look_around", lambda ctx: real(ctx)._replace(today=today))
        told = povplan("status", "--as-of", "2023-12-25")
        assert (
            "Ngày 25/12/2023 chưa đến (hôm nay 24/12/2023): số liệu dưới đây là của những việc đã ghi đến nay."
            in told.err
        )
        assert povplan("status", "--as-of", "2023-12-24").err == ""

    def test_a_day_of_the_year_needs_no_word(self, povplan: Run) -> None:
        assert povplan("status", "--as-of", "2024-01-31").err == ""
