"""What is told of records that a change adds to plan.yaml; no command of a user adds any yet."""

import json
from datetime import date
from pathlib import Path

import pytest
from command_line import Run, text_of
from made_up import household

from povplan.cli.changing import change_list
from povplan.cli.context import Surroundings
from povplan.cli.fields import Trial
from povplan.cli.speech import Speech
from povplan.errors import ExitStatus
from povplan.model.book import Book
from povplan.model.plan import Officer, Village
from povplan.storage.splice import Change, Records
from povplan.words.language import Language

# Everyone here is made up.
LISTS: Records = {
    "villages": (
        Village.model_validate_json('{"id": "dong-tam", "name": "Đồng Tâm", "quota": {"poor": 0, "near_poor": 0}}'),
    ),
    "officers": (
        Officer.model_validate_json(
            '{"id": "nguyen-van-a", "name": "Nguyễn Văn A", "role": "member", "villages": ["dong-tam"]}'
        ),
    ),
}
BOTH = Change({}, frozenset(), (household(9, village="dong-tam"),), LISTS)
PLAN_ALONE = Change({}, frozenset(), (), LISTS)
ADDED = "plan.yaml: đã thêm thôn Đồng Tâm; đã thêm cán bộ Nguyễn Văn A.\n"
HOUSEHOLD = "Hộ 9 (Lê Văn Mẫu 9): đã thêm vào danh sách."


def _bring_in(folder: Path, change: Change, trial: Trial = Trial.NONE, language: Language = Language.VI) -> ExitStatus:
    """Make a change as a command does."""

    def decide(_: Book) -> Change:
        return change

    speech = Speech(language, language)
    speech.ask(language)
    here = Surroundings(speech, folder, colour=False, today=date(2023, 7, 1), width=100, is_terminal=False)
    return change_list(here, "import", decide, trial=trial)


def test_the_change_its_entry_and_its_undo_say_what_was_added(
    povplan: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = text_of(folder), (folder / "plan.yaml").read_bytes()
    assert _bring_in(folder, BOTH) is ExitStatus.DONE
    assert capsys.readouterr().out.startswith(f"{ADDED}{HOUSEHOLD} Thoát nghèo: ")
    assert f"{ADDED.strip()} {HOUSEHOLD}" in povplan("log", "-O", "tsv").out
    told = povplan("undo")
    undone = "plan.yaml: đã hủy việc thêm thôn Đồng Tâm; đã hủy việc thêm cán bộ Nguyễn Văn A."
    assert told.out.startswith(f"{undone}\nHộ 9 (Lê Văn Mẫu 9): đã hủy việc thêm vào danh sách.")
    assert (text_of(folder), (folder / "plan.yaml").read_bytes()) == before
    log = povplan("log", "-O", "tsv").out
    assert f"Hủy thay đổi số 1. {undone} Hộ 9 (Lê Văn Mẫu 9): đã xóa khỏi danh sách." in log


def test_in_english(povplan: Run, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _bring_in(folder, PLAN_ALONE, language=Language.EN)
    plan = "plan.yaml: added village Đồng Tâm; added officer Nguyễn Văn A."
    assert capsys.readouterr().out == f"{plan}\n"
    assert plan in povplan("log", "-O", "tsv", lang=Language.EN).out
    assert povplan("undo", lang=Language.EN).out == (
        "plan.yaml: took village Đồng Tâm out again; took officer Nguyễn Văn A out again.\n"
    )


def test_a_change_of_the_plan_alone_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = text_of(folder)
    assert _bring_in(folder, PLAN_ALONE) is ExitStatus.DONE
    assert capsys.readouterr().out == ADDED
    assert text_of(folder) == before


def test_a_trial_shows_the_differences_of_both_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "plan.yaml").read_bytes()
    assert _bring_in(folder, BOTH, Trial.DIFF) is ExitStatus.DONE
    told = capsys.readouterr()
    plan, _, households = told.out.partition(f"--- {(folder / 'households.yaml').as_posix()}\n")
    assert plan.startswith(f"--- {(folder / 'plan.yaml').as_posix()}\n")
    assert "\n+  - id: dong-tam\n+    name: Đồng Tâm\n" in plan
    assert "\n-" not in plan
    assert "\n+    village: dong-tam\n" in households
    assert "plan.yaml: sẽ thêm thôn Đồng Tâm; sẽ thêm cán bộ Nguyễn Văn A.\n" in households
    assert told.err.startswith("Đây là chạy thử, chưa ghi gì vào tệp.\n")
    assert (folder / "plan.yaml").read_bytes() == before


def test_the_journal_for_scripts_names_the_records_only_if_there_are_any(povplan: Run, folder: Path) -> None:
    povplan("visit", "4", "--date", "2023-05-01")
    _bring_in(folder, BOTH)
    povplan("undo")
    undone, made, visit = json.loads(povplan("log", "-O", "json").out)
    records = [
        {"key": "villages", "id": "dong-tam", "name": "Đồng Tâm"},
        {"key": "officers", "id": "nguyen-van-a", "name": "Nguyễn Văn A"},
    ]
    assert (made["added"], undone["removed"]) == (records, records)
    assert list(visit) == ["number", "when", "kind", "command", "by", "undone", "undoes", "changes"]


def test_undo_after_an_edit_of_the_plan_is_refused(povplan: Run, folder: Path) -> None:
    _bring_in(folder, BOTH)
    with (folder / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write("# sửa tay\n")
    before = text_of(folder), (folder / "plan.yaml").read_bytes()
    told = povplan("undo")
    assert (told.status, told.out) == (3, "")
    assert "Không hủy được: tệp plan.yaml đã được sửa sau thay đổi số 1 (" in told.err
    assert "Cannot undo: plan.yaml was changed after change 1 (" in povplan("--lang", "en", "undo").err
    assert (text_of(folder), (folder / "plan.yaml").read_bytes()) == before
