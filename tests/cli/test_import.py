"""The list as an office has it comes in: the plan's own appendix, our own export, a year's review as one sheet."""

import csv
import io
import itertools
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from command_line import Run, run_on, text_of
from office_files import in_libreoffice
from own_list import DATA, own_book, own_docx, own_xlsx
from xlsxwriter import Workbook

from povplan.exchange.reading import read_tables
from povplan.storage.load import load

COLUMNS = ["TT", "Họ và tên", "Số khẩu", "Phân loại hộ", "Đơn vị", "Số LĐ", "Nguyên nhân nghèo", "Chiều thiếu hụt"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the shipped plan with an empty list."""
    data = tmp_path / "data"
    shutil.copytree(DATA, data)
    empty(data)
    return data


@pytest.fixture
def povplan(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on that plan."""
    return run_on(folder, capsys, monkeypatch)


def empty(folder: Path) -> None:
    """Take all households out of the list of a folder."""
    path = folder / "households.yaml"
    above = path.read_text(encoding="utf-8").partition("\nhouseholds:")[0]
    path.write_text(f"{above}\nhouseholds: []\n", encoding="utf-8")


def put(folder: Path, name: str, content: bytes | str) -> str:
    """Write a file beside the data, and return its path."""
    path = folder.parent / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def as_csv(rows: Iterable[Sequence[object]]) -> str:
    """Return rows as a CSV."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


class TestOwnAppendix:
    """The plan's own list, as its appendix is typed."""

    @pytest.mark.parametrize("make", [own_xlsx, own_docx])
    def test_it_comes_in_as_the_shipped_households(self, folder: Path, povplan: Run, make: object) -> None:
        assert callable(make)
        told = povplan("import", put(folder, "phu-luc.bin", make(own_book())))
        assert told.status == 0, told.err
        book = load(folder).book
        assert book is not None
        assert book.households == own_book().households

    def test_it_changes_nothing_the_second_time(self, folder: Path, povplan: Run) -> None:
        file = put(folder, "phu-luc.xlsx", own_xlsx(own_book()))
        povplan("import", file)
        before = (folder / "households.yaml").read_bytes(), (folder / ".povplan/journal.jsonl").read_bytes()
        told = povplan("import", file)
        assert told.status == 0
        assert "0 hộ mới, 0 hộ thay đổi, 22 hộ không đổi" in told.out
        assert ((folder / "households.yaml").read_bytes(), (folder / ".povplan/journal.jsonl").read_bytes()) == before

    def test_one_undo_takes_it_back(self, folder: Path, povplan: Run) -> None:
        before = text_of(folder)
        povplan("import", put(folder, "phu-luc.docx", own_docx(own_book())))
        assert len(json.loads(povplan("log", "-O", "json").out)) == 1
        assert povplan("undo").status == 0
        assert text_of(folder) == before


@pytest.mark.clients
@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods", "docx", "csv"])
def test_what_libreoffice_writes_comes_in_alike(ending: str, folder: Path, povplan: Run, tmp_path: Path) -> None:
    """LibreOffice writes the appendix in each of its formats; a document is made of the document."""
    book = own_book()
    if ending == "docx":
        raw = in_libreoffice(own_docx(book), "docx", tmp_path, "docx")
    else:
        raw = in_libreoffice(own_xlsx(book), ending, tmp_path)
    told = povplan("import", put(folder, f"ghi-lai.{ending}", raw))
    assert told.status == 0, told.err
    loaded = load(folder).book
    assert loaded is not None
    assert loaded.households == book.households


AUTUMN = ["TT", "Chủ hộ", "Kết quả", "Ngày", "Quyết định", "Thu nhập", "Chiều thiếu hụt còn lại"]
DECISION = "99/QĐ-UBND"


class TestAutumnReview:
    """A village's whole review of the autumn, as one sheet of the made-up commune."""

    @pytest.fixture
    def years(self, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> list[Run]:
        """Return what runs commands on two copies of the commune before its autumn review."""
        runs = []
        for name in ("one", "other"):
            run = run_on(tmp_path / name, capsys, monkeypatch)
            assert run_on(tmp_path, capsys, monkeypatch)("init", str(tmp_path / name), "--sample").status == 0
            households = json.loads(run("list", "-O", "json").out)
            for each in households:
                each["reviews"] = each["reviews"] if each["village"] != "ban-khuong" else []
            empty(tmp_path / name)
            assert run("import", put(tmp_path / name, f"{name}.json", json.dumps(households))).status == 0
            runs.append(run)
        return runs

    def test_it_gives_the_figures_of_the_same_reviews_one_by_one(self, years: list[Run], tmp_path: Path) -> None:
        by_sheet, by_hand = years
        rows = list(self.review(json.loads(by_sheet("list", "-O", "json").out)))
        assert len(rows) > 7
        book = io.BytesIO()
        with Workbook(book) as workbook:
            sheet = workbook.add_worksheet("Bản Khuông")
            for line, row in enumerate((["KẾT QUẢ RÀ SOÁT NĂM 2025"], AUTUMN, *(cells for cells, _ in rows))):
                sheet.write_row(line, 0, row)
        told = by_sheet("import", put(tmp_path / "x", "ra-soat.xlsx", book.getvalue()))
        assert told.status == 0, told.err
        for _, command in rows:
            assert by_hand("review", *command).status == 0
        for question in (["status"], ["list"], ["changes", "--from", "2025-01-01"]):
            answers = [run(*question, "-O", "json").out for run in years]
            assert answers[0] == answers[1], question
        done = json.loads(by_sheet("status", "-O", "json").out)
        village = next(each for each in done["villages"] if each["id"] == "ban-khuong")
        assert village["poor"]["done"] >= 3
        again = by_sheet("import", str(tmp_path / "ra-soat.xlsx"))
        assert again.status == 0
        assert f"0 hộ thay đổi, {len(rows)} hộ không đổi" in again.out

    @staticmethod
    def review(households: list[dict[str, Any]]) -> Iterator[tuple[list[object], list[str]]]:
        """Yield what the review finds of each household of the largest village: its row, and the same as a command."""
        ways = itertools.cycle(("near_poor", "not_poor", "stays", "died"))
        for each in households:
            if each["village"] != "ban-khuong":
                continue
            number, poor = str(each["id"]), each["category"] == "poor"
            decided = ["--date", "2025-12-10", "--decision", DECISION]
            row = [each["id"], each["head"]]
            match next(ways):
                case "near_poor" if poor:
                    codes = ",".join(map(str, each["deprivations"][:2]))
                    yield (
                        [*row, "Cận nghèo", "10/12/2025", DECISION, None, codes.replace(",", "; ")],
                        [number, "--category", "near_poor", *decided, "--deprivations", codes],
                    )
                case "not_poor" | "near_poor":
                    yield (
                        [*row, "Vượt chuẩn cận nghèo", "10/12/2025", DECISION, 2_500_000],
                        [number, "--category", "not_poor", *decided, "--income", "2500000"],
                    )
                case "stays":
                    codes = ",".join(map(str, each["deprivations"]))
                    said = "Vẫn là hộ nghèo" if poor else "Giữ nguyên"
                    yield (
                        [*row, said, "2025-12-10", DECISION, None, codes.replace(",", ";")],
                        [number, "--category", each["category"], *decided, "--deprivations", codes],
                    )
                case _:
                    yield (
                        [*row, "Giảm khác (đã mất)", "10/12/2025", None],
                        [number, "--category", "left", "--reason", "died", "--date", "2025-12-10"],
                    )


STARTING = ["--commune", "Cẩm Lương", "--province", "Thanh Hóa", "--year", "2023", "--area", "rural"]


class TestStartingFromAList:
    """A plan is proposed from the appendix alone."""

    @pytest.fixture(params=[("xlsx", own_xlsx), ("docx", own_docx)], ids=["xlsx", "docx"])
    def made(self, request: pytest.FixtureRequest, povplan: Run, folder: Path) -> Path:
        """Return the folder of a plan made of the appendix."""
        ending, make = request.param
        file = put(folder, f"phu-luc.{ending}", make(own_book()))
        told = povplan("init", str(folder.parent / "moi"), "--from", file, *STARTING)
        assert told.status == 0, told.err
        assert "4 thôn, 17 hộ nghèo, 5 hộ cận nghèo" in told.out
        assert "coi “Kim Mắm” là Kim Mã. (cũng ở" in told.err
        return folder.parent / "moi"

    def test_it_has_the_same_households_and_quotas_by_village(self, made: Path) -> None:
        book, own = load(made).book, own_book()
        assert book is not None
        quotas = [(each.quota.poor, each.quota.near_poor) for each in book.plan.villages]
        assert quotas == [(each.quota.poor, each.quota.near_poor) for each in own.plan.villages]
        assert (book.plan.targets.poor, book.plan.targets.near_poor) == (17, 5)
        alike = ("id", "head", "members", "workers", "category", "deprivations", "measure_note")
        for one, other in zip(book.households, own.households, strict=True):
            assert [getattr(one, key) for key in alike] == [getattr(other, key) for key in alike]

    def test_it_has_the_same_persons_in_charge_and_helpers(self, made: Path) -> None:
        book, own = load(made).book, own_book()
        assert book is not None
        assert {each.name for each in book.plan.officers} == {each.name for each in own.plan.officers}
        for one, other in zip(book.households, own.households, strict=True):
            assert one.officers == ()
            assert len(book.in_charge(one)) == len(own.in_charge(other))
            persons = [
                [b.helpers[id_].name for id_ in each.helpers if b.helpers[id_].kind == "person"]
                for b, each in ((book, one), (own, other))
            ]
            assert persons[0] == persons[1]
            assert len(one.helpers) == len(other.helpers)

    def test_its_findings_only_ask_for_what_is_missing(
        self, made: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = json.loads(run_on(made, capsys, monkeypatch)("validate", "-O", "json").out)
        assert found["errors"] == 0
        own = {
            each["code"]
            for each in json.loads(run_on(DATA, capsys, monkeypatch)("validate", "-O", "json").out)["findings"]
        }
        # Measures of the list's own words say neither what they close nor what they address.
        assert {each["code"] for each in found["findings"]} <= own | {"PL108"}

    def test_every_proposal_stands_below_a_comment(self, made: Path) -> None:
        text = (made / "plan.yaml").read_text(encoding="utf-8")
        for key in ("villages", "officers", "organisations", "helpers"):
            first = text.partition(f"\n{key}:\n")[2].partition("\n")[0]
            assert first.strip().startswith("# Đề xuất từ danh sách"), key
            # With its # taken away, an example would be a second list of that name.
            assert f"\n#{key}:" not in text
        assert "# Cần xác nhận: danh sách ghi cả Kim Mã, Kim Mắm" in text


def test_a_list_with_errors_starts_no_plan(povplan: Run, folder: Path) -> None:
    file = put(folder, "sai.csv", as_csv([COLUMNS, [1, "Lê Văn Mẫu", "bốn", "Nghèo", "Thôn Thử", 2, "", "1; 4; 10"]]))
    told = povplan("init", str(folder.parent / "moi"), "--from", file, *STARTING)
    assert told.status == 1
    assert "sai.csv:C2" in told.err
    assert not (folder.parent / "moi").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--from", "a.csv", "--targets", "2/3"], "--targets"),
        (["--village", "Thôn Đông=1/0", "--map", "Cột C=head"], "--map"),
        (["--village", "Thôn Đông=1/0", "--default", "workers=0"], "--default"),
        (["--village", "Thôn Đông=1/0", "--from-encoding", "vni"], "--from-encoding"),
    ],
)
def test_an_option_that_would_not_count_is_refused(povplan: Run, folder: Path, options: list[str], said: str) -> None:
    told = povplan("init", str(folder.parent / "moi"), *options, *STARTING)
    assert told.status == 2
    assert said in told.err
    assert not (folder.parent / "moi").exists()


LISTED = ["TT", "Chủ hộ", "Thôn", "Số khẩu", "Số LĐ", "Loại hộ", "Chiều thiếu hụt"]
NEW = [31, "Lê Thị Thử", "Xứ Xuyên", 4, 2, "Nghèo", "1; 4; 10"]
OTHER = [32, "Lê Văn Mẫu", "Hòa Thuận", 3, 1, "Cận nghèo", "4"]
WRONG = [33, "Bùi Thị Mẫu", "Xứ Xuyên", "ba", 1, "Cận nghèo", "4"]
BROKEN = [34, "Hà Văn Mẫu", "Xứ Xuyên", 2, 5, "Cận nghèo", "4"]
"""Rows of made-up households: right ones, one with a wrong cell, one with more workers than members."""


class TestRightAndWrong:
    """What is written, and what is not."""

    def test_a_trial_writes_nothing(self, folder: Path, povplan: Run) -> None:
        before = sorted(each.name for each in folder.parent.rglob("*")), text_of(folder)
        told = povplan("import", put(folder, "a.csv", as_csv([LISTED, NEW])), "--dry-run")
        assert told.status == 0
        assert "1 hộ mới, 0 hộ thay đổi, 0 hộ không đổi, 0 dòng không nhận" in told.out
        assert (
            "Hộ 31 (Lê Thị Thử): sẽ thêm vào danh sách, thôn Xứ Xuyên, hộ nghèo, 4 khẩu, thiếu hụt 1, 4, 10."
            in told.out
        )
        assert (
            sorted(each.name for each in folder.parent.rglob("*") if each.name != "a.csv"),
            text_of(folder),
        ) == before

    def test_one_wrong_row_keeps_all_out_and_every_error_is_told(self, folder: Path, povplan: Run) -> None:
        before = text_of(folder)
        told = povplan("import", put(folder, "a.csv", as_csv([LISTED, NEW, WRONG, BROKEN])))
        assert told.status == 1
        assert "a.csv:D3: hộ 33 (Bùi Thị Mẫu): “ba” không phải là số nguyên" in told.err
        assert "a.csv:E4: hộ 34 (Hà Văn Mẫu)" in told.err
        assert "--accept-valid --rejects khong-nhan.xlsx" in told.err
        assert text_of(folder) == before
        assert not (folder / ".povplan/journal.jsonl").exists()

    @pytest.mark.parametrize("ending", ["csv", "xlsx"])
    def test_the_right_rows_go_in_and_the_others_come_back(self, ending: str, folder: Path, povplan: Run) -> None:
        rejects = folder.parent / f"tra-lai.{ending}"
        file = put(folder, "a.csv", as_csv([["DANH SÁCH"], LISTED, NEW, WRONG, OTHER, BROKEN]))
        told = povplan("import", file, "--accept-valid", "--rejects", str(rejects))
        assert told.status == 0
        assert "2 hộ mới, 0 hộ thay đổi, 0 hộ không đổi, 2 dòng không nhận" in told.out
        (table,) = read_tables(rejects.read_bytes(), rejects.name).tables
        found = [[str(cell or "") for cell in row] for row in table.rows]
        assert found[1][:-1] == LISTED
        assert found[1][-1] == "Lý do không nhận"
        assert [row[:-1] for row in found[2:]] == [list(map(str, WRONG)), list(map(str, BROKEN))]
        assert "“ba” không phải là số nguyên" in found[2][-1]
        again = povplan("import", str(rejects), "--accept-valid", "--rejects", str(rejects.with_name(f"2.{ending}")))
        assert "0 hộ mới, 0 hộ thay đổi, 0 hộ không đổi, 2 dòng không nhận" in again.out
        assert len(json.loads(povplan("log", "-O", "json").out)) == 1

    def test_a_wrong_value_of_an_option_is_refused(self, folder: Path, povplan: Run) -> None:
        file = put(folder, "a.csv", as_csv([LISTED, NEW]))
        for options in (
            ["--accept-valid"],
            ["--rejects", "x.xlsx"],
            ["--accept-valid", "--rejects", "x.docx"],
            ["--accept-valid", "--rejects", file, "--force"],
            ["--map", "Cột C"],
            ["--map", "Cột C=nothing"],
            ["--default", "head=Lê Văn Mẫu"],
            ["--default", "workers"],
            ["--from-encoding", "utf-8"],
        ):
            assert povplan("import", file, *options).status == 2, options
        for options in (
            ["--accept-valid", "--rejects", str(folder / "plan.yaml")],
            ["--accept-valid", "--rejects", str(folder / "x" / "y.csv")],
        ):
            assert povplan("import", file, *options).status == 3, options
        assert povplan("list", "-O", "json").out.strip() == "[]"

    def test_what_is_no_list_is_refused_with_one_sentence(self, folder: Path, povplan: Run) -> None:
        for name, content in (
            ("a.csv", ""),
            ("a.pdf", b"%PDF-1.7\n"),
            ("a.xlsx", b"PK\x03\x04broken"),
            ("a.json", "[1]"),
        ):
            told = povplan("import", put(folder, name, content))
            assert (told.status, len(told.err.splitlines())) == (3, 1), name
        assert povplan("import", str(folder)).status == 3

    def test_columns_may_be_named_and_given(self, folder: Path, povplan: Run) -> None:
        rows = [["A", "B", "C"], ["Lê Thị Thử", "Xứ Xuyên", "1; 4; 10"]]
        file = put(folder, "a.csv", as_csv(rows))
        assert povplan("import", file).status == 1
        given = ["--default", "members=4,workers=2,category=Nghèo"]
        told = povplan("import", file, "--map", "Cột A=head,B=village,Cột C=deprivations", *given)
        assert told.status == 0, told.err
        assert json.loads(povplan("list", "-O", "json").out)[0]["head"] == "Lê Thị Thử"

    def test_new_villages_and_persons_go_into_the_plan_and_out_again(self, folder: Path, povplan: Run) -> None:
        before = (folder / "plan.yaml").read_bytes(), text_of(folder)
        rows: list[list[object]] = [
            [*LISTED, "Giúp đỡ", "Cán bộ"],
            [1, "Lê Thị Thử", "Thôn Mới Lập", 4, 2, "Nghèo", "1; 4; 10", "CH PN", "Bùi Văn Mẫu"],
        ]
        file = put(folder, "a.csv", as_csv(rows))
        refused = povplan("import", file)
        assert refused.status == 1
        assert (
            "# vào cuối mục villages: đã có\n  - id: moi-lap\n    name: Mới Lập\n    quota: {poor: 0, near_poor: 0}"
            in refused.err
        )
        told = povplan("import", file, "--add-unknown")
        assert told.status == 0, told.err
        assert "plan.yaml: đã thêm thôn Mới Lập; đã thêm cán bộ Bùi Văn Mẫu" in told.out
        book = load(folder).book
        assert book is not None
        (found,) = book.households
        assert book.villages[found.village].quota.poor == 1
        assert [book.helpers[id_].name for id_ in found.helpers] == ["Chi hội Phụ nữ"]
        assert [book.responsibles[id_].name for id_ in book.in_charge(found)] == ["Bùi Văn Mẫu"]
        assert povplan("undo").status == 0
        assert ((folder / "plan.yaml").read_bytes(), text_of(folder)) == before

    def test_a_row_that_a_rule_refuses_counts_once_and_is_not_told_as_a_change(
        self, folder: Path, povplan: Run
    ) -> None:
        told = povplan("import", put(folder, "a.csv", as_csv([LISTED, NEW, BROKEN])), "--dry-run")
        assert "1 hộ mới, 0 hộ thay đổi, 0 hộ không đổi, 1 dòng không nhận" in told.out
        assert "Hộ 31 (Lê Thị Thử): sẽ thêm" in told.out
        assert "Hộ 34" not in told.out

    def test_what_is_odd_of_a_death_is_told_in_full_before_and_after(self, folder: Path, povplan: Run) -> None:
        assert povplan("import", put(folder, "a.csv", as_csv([LISTED, NEW]))).status == 0
        died = as_csv([["TT", "Chủ hộ", "Thôn", "Kết quả", "Ngày"], [31, NEW[1], NEW[2], "Đã mất", "15/11/2023"]])
        file = put(folder, "b.csv", died)
        for options in (["--dry-run"], []):
            told = povplan("import", file, *options)
            assert told.status == 0
            assert "b.csv:D2: hộ 31 (Lê Thị Thử): " in told.err, options
            assert "(RV115)" in told.err

    def test_the_cure_of_a_rule_names_the_columns_and_words_of_the_list(self, folder: Path, povplan: Run) -> None:
        assert povplan("import", put(folder, "a.csv", as_csv([LISTED, NEW]))).status == 0
        columns = ["TT", "Chủ hộ", "Thôn", "Kết quả", "Ngày", "Quyết định", "Thu nhập"]
        poor = [31, NEW[1], NEW[2], "Không nghèo", "15/11/2023", "1/QĐ", 1_400_000]
        told = povplan("import", put(folder, "b.csv", as_csv([columns, poor])))
        assert told.status == 1
        assert "sửa Kết quả thành hộ cận nghèo hoặc hộ nghèo" in " ".join(told.err.split())

    def test_a_cell_that_a_workbook_cannot_hold_is_never_cut_off(self, folder: Path, povplan: Run) -> None:
        file = put(folder, "a.csv", as_csv([[*LISTED, "Ghi chú"], [*NEW, "x" * 32_768], WRONG]))
        before = text_of(folder)
        told = povplan("import", file, "--accept-valid", "--rejects", str(folder.parent / "r.xlsx"))
        assert told.status == 2
        assert "Dòng 2 có ô dài hơn 32.767 ký tự" in told.err
        assert "r.csv" in told.err
        assert text_of(folder) == before
        assert povplan("import", file, "--accept-valid", "--rejects", str(folder.parent / "r.csv")).status == 0

    def test_json_with_an_error_names_its_line(self, folder: Path, povplan: Run) -> None:
        household = {"id": 1, "head": "Lê Văn Mẫu", "members": "bốn"}
        told = povplan("import", put(folder, "a.json", json.dumps([household], ensure_ascii=False, indent=1)))
        assert told.status == 1
        assert "a.json:5:14" in told.err

    def test_stdin_is_read(self, folder: Path) -> None:
        command = [sys.executable, "-m", "povplan", "--data", str(folder), "import", "-"]
        done = subprocess.run(command, input=as_csv([LISTED, NEW]).encode(), capture_output=True, check=False)
        assert done.returncode == 0, done.stderr.decode()
        assert "Đã nhập stdin: 1 hộ mới" in done.stdout.decode()
