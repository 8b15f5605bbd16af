"""Numbers, names, comments, copies, rights and files: what a command must not take, lose or overwrite."""

import json
import os
import shutil
import stat
from pathlib import Path

import pytest
from command_line import Run, text_of

NEW = (
    *("add", "--members", "3", "--workers", "1", "--category", "near_poor"),
    *("--village", "thon-dong", "--deprivations", "4"),
)


@pytest.fixture
def unread(folder: Path) -> Path:
    """Return the plan with a record that cannot be read: number 4, Phạm Thị Dụ."""
    file = folder / "households.yaml"
    text = file.read_text(encoding="utf-8").replace("members: 2\n", "members: hai\n")
    assert "members: hai" in text
    file.write_text(text, encoding="utf-8")
    return folder


class TestNumbersAndNames:
    """Those of records that cannot be read count as taken; none is used again."""

    def test_a_new_household_gets_no_number_of_a_record_that_cannot_be_read(self, povplan: Run, unread: Path) -> None:
        assert povplan(*NEW, "--head", "Hộ Mới").status == 0
        assert "- id: 5\n    head: Hộ Mới" in text_of(unread)

    def test_such_a_number_is_refused_with_its_place(self, povplan: Run, unread: Path) -> None:
        before = text_of(unread)
        line = before[: before.index("  - id: 4")].count("\n") + 1
        for asked in ((*NEW, "--head", "Hộ Mới", "--id", "4"), ("edit", "3", "--id", "4")):
            told = povplan(*asked)
            assert (told.status, text_of(unread)) == (2, before)
            assert f"Phạm Thị Dụ ở households.yaml:{line}" in told.err

    @pytest.mark.parametrize("name", ["Phạm Thị Dụ", "PHAM THI DU"])
    def test_such_a_name_is_refused_with_its_place(self, name: str, povplan: Run, unread: Path) -> None:
        before = text_of(unread)
        for asked in ((*NEW, "--head", name), ("edit", "3", "--head", name), ("show", name), ("remove", name)):
            told = povplan(*asked)
            assert told.status != 0
            assert text_of(unread) == before
            assert "households.yaml:" in told.err

    @pytest.mark.parametrize("name", ["Phạm Thị Dụ", "pham du", "Thị Dụ", "thi d"])
    def test_another_household_is_never_taken_for_it(self, name: str, povplan: Run, unread: Path) -> None:
        """A name that is a part of another's, too."""
        file = unread / "households.yaml"
        head = file.read_text(encoding="utf-8").split("head: ")[1].split("\n")[0]
        file.write_text(text_of(unread).replace(f"head: {head}\n", "head: Phạm Thị Dung\n", 1), encoding="utf-8")
        before = text_of(unread)
        told = povplan("visit", name, "--date", "2023-06-30")
        assert (told.status, text_of(unread)) == (2, before)
        assert "(Phạm Thị Dụ) ở households.yaml:" in told.err

    def test_a_number_of_a_household_that_was_removed_is_not_used_again(self, povplan: Run, folder: Path) -> None:
        assert povplan("remove", "4").status == 0
        told = povplan(*NEW, "--head", "Hộ Mới", "--id", "4")
        assert told.status == 2
        assert "Số 4 đã dùng cho một hộ khác trước đây và không dùng lại; số còn trống: 5." in told.err
        assert povplan(*NEW, "--head", "Hộ Mới").status == 0
        assert "- id: 5\n" in text_of(folder)

    def test_numbers_do_not_go_round_in_a_ring(self, povplan: Run) -> None:
        assert povplan("edit", "4", "--id", "40").status == 0
        assert povplan("edit", "3", "--id", "4").status == 2
        assert povplan("edit", "40", "--id", "40", "--workers", "2").status == 0

    def test_what_was_taken_back_used_no_number(self, povplan: Run, folder: Path) -> None:
        assert povplan(*NEW, "--head", "Hộ Mới", "--id", "9").status == 0
        assert povplan("undo").status == 0
        assert povplan(*NEW, "--head", "Hộ Khác", "--id", "9").status == 0
        assert "- id: 9\n    head: Hộ Khác" in text_of(folder)


class TestComments:
    """The comment directly above a household is its own."""

    @pytest.fixture(autouse=True)
    def comments(self, folder: Path) -> None:
        """Put one above household 2, one apart from household 3."""
        file = folder / "households.yaml"
        text = file.read_text(encoding="utf-8").replace(
            "  - id: 2\n", "\n  # Hộ 2: chờ giấy\n  # xác nhận\n  - id: 2\n"
        )
        text = text.replace("  - id: 3\n", "\n  # Từ đây là thôn khác\n\n  - id: 3\n")
        file.write_text(text, encoding="utf-8")

    def test_it_goes_with_it_and_comes_back_with_it(self, povplan: Run, folder: Path) -> None:
        before = text_of(folder)
        told = povplan("remove", "2")
        assert "chờ giấy" not in text_of(folder)
        assert "xác nhận" not in text_of(folder)
        assert "Từ đây là thôn khác" in text_of(folder)
        assert told.status == 0
        assert povplan("undo").status == 0
        assert text_of(folder) == before

    def test_of_another_it_is_said_that_it_stays(self, povplan: Run, folder: Path) -> None:
        told = povplan("remove", "3")
        line = text_of(folder)[: text_of(folder).index("  # Từ đây")].count("\n") + 1
        assert told.err.endswith(f"Các dòng ghi chú phía trên hộ đã xóa vẫn còn trong tệp (dòng {line}).\n")

    def test_where_none_stays_nothing_is_said(self, povplan: Run) -> None:
        assert "ghi chú" not in povplan("remove", "4").err


class TestCopies:
    """Copies that a sync program made are told, by name."""

    NAMES = (
        "households (1).yaml",
        "households (MAY-2's conflicted copy 2023-06-30).yaml",
        "households-DESKTOP-MAU.yaml",
        "households.sync-conflict-20230630-101010-ABCDEFG.yaml",
    )

    @pytest.mark.parametrize("command", [("validate",), ("status",), ("visit", "2", "--date", "2023-05-02")])
    def test_one_warning_names_them_all(self, command: tuple[str, ...], povplan: Run, folder: Path) -> None:
        for name in self.NAMES:
            shutil.copy(folder / "households.yaml", folder / name)
        told = povplan(*command)
        assert told.status == 0
        said = told.out + told.err
        assert said.count("YM101") == 1
        assert all(name in said for name in self.NAMES)

    def test_other_files_are_none(self, povplan: Run, folder: Path) -> None:
        for name in ("households.yaml.bak", "householdsold.yaml", "notes.yaml", "households.csv"):
            shutil.copy(folder / "households.yaml", folder / name)
        told = povplan("validate")
        assert "YM101" not in told.out + told.err

    def test_in_a_record_it_is_a_finding_like_others(self, povplan: Run, folder: Path) -> None:
        shutil.copy(folder / "plan.yaml", folder / "plan-PC.yaml")
        found = json.loads(povplan("validate", "-O", "json").out)["findings"]
        (copies,) = [each for each in found if each["code"] == "YM101"]
        assert (copies["level"], copies["line"]) == ("warning", 1)
        assert povplan("validate", "--only", "HH001").out.count("YM101") == 0


@pytest.mark.skipif(os.name == "nt", reason="rights of Unix")
class TestRights:
    """What holds names is for nobody whom the list is not for."""

    @staticmethod
    def rights(path: Path) -> int:
        """Return the rights of a file."""
        return stat.S_IMODE(path.stat().st_mode)

    def test_the_journal_follows_the_list_at_every_change(self, povplan: Run, folder: Path) -> None:
        file, kept = folder / "households.yaml", folder / ".povplan" / "journal.jsonl"
        for number, rights in enumerate((0o644, 0o600, 0o640)):
            file.chmod(rights)
            assert povplan("visit", "2", "--date", f"2023-05-0{number + 1}").status == 0
            assert self.rights(kept) == rights
            assert self.rights(file) == rights

    @pytest.mark.parametrize("command", [("export",), ("list", "-O", "json"), ("log", "-O", "json")])
    def test_an_output_has_the_lists_rights(self, command: tuple[str, ...], povplan: Run, folder: Path) -> None:
        (folder / "households.yaml").chmod(0o600)
        out = folder.parent / "out.json"
        assert povplan(*command, "-o", str(out)).status == 0
        assert self.rights(out) == 0o600

    def test_a_list_that_is_not_to_be_changed_leaves_no_trace(self, povplan: Run, folder: Path) -> None:
        (folder / "households.yaml").chmod(0o444)
        before = sorted(each.name for each in folder.iterdir())
        told = povplan("visit", "2", "--date", "2023-05-02")
        assert told.status == 3
        assert "households.yaml" in told.err
        assert sorted(each.name for each in folder.iterdir()) == before
        (folder / "households.yaml").chmod(0o644)
        assert povplan("visit", "2", "--date", "2023-05-02").status == 0


class TestOutputs:
    """An output never goes over a file of a plan."""

    @pytest.mark.parametrize("name", ["households.yaml", "plan.yaml", "deprivations.yaml", ".povplan/journal.jsonl"])
    @pytest.mark.parametrize("command", [("export", "-O", "csv"), ("list", "-O", "json"), ("schema", "plan")])
    def test_not_even_by_force(self, command: tuple[str, ...], name: str, povplan: Run, folder: Path) -> None:
        assert povplan("visit", "2", "--date", "2023-05-02").status == 0
        before = (folder / name).read_bytes()
        told = povplan(*command, "--force", "-o", str(folder / name))
        assert told.status == 3
        assert (folder / name).read_bytes() == before
        assert "Hãy chọn tên khác." in told.err

    def test_nor_through_a_link(self, povplan: Run, folder: Path) -> None:
        link = folder.parent / "out.csv"
        for make in (link.symlink_to, link.hardlink_to):
            make(folder / "households.yaml")
            before = text_of(folder)
            assert povplan("export", "--force", "-o", str(link)).status == 3
            assert text_of(folder) == before
            link.unlink()

    def test_other_files_of_the_folder_may_be_replaced(self, povplan: Run, folder: Path) -> None:
        for _ in range(2):
            assert povplan("export", "--force", "-o", str(folder / "list.csv")).status == 0
