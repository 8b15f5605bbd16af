"""The list as an office has it comes in: the plan's own appendix, our own export, a year's review as one sheet."""

import csv
import io
import json
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from command_line import Run, run_on, text_of
from office_files import in_libreoffice
from own_list import DATA, own_book, own_docx, own_xlsx

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
