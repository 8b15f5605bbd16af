"""The list as an office has it comes in: the plan's own appendix, our own export, a year's review as one sheet."""

import csv
import io
import itertools
import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from command_line import Run, run_on, text_of
from office_files import in_libreoffice
from own_list import DATA, own_book, own_docx, own_xlsx
from xlsxwriter import Workbook

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


def as_csv(rows: Iterable[Iterable[object]]) -> str:
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
        assert "# Cần xác nhận: danh sách ghi cả Kim Mã, Kim Mắm" in text


def test_a_list_with_errors_starts_no_plan(povplan: Run, folder: Path) -> None:
    file = put(folder, "sai.csv", as_csv([COLUMNS, [1, "Lê Văn Mẫu", "bốn", "Nghèo", "Thôn Thử", 2, "", "1; 4; 10"]]))
    told = povplan("init", str(folder.parent / "moi"), "--from", file, *STARTING)
    assert told.status == 1
    assert "sai.csv:C2" in told.err
    assert not (folder.parent / "moi").exists()
