"""A change of the list and the plan is checked as one: with both files as they are after it."""

import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from made_up import household
from phrases import as_told

from povplan.errors import PovplanError
from povplan.model.book import Book
from povplan.model.journal import Added
from povplan.model.kinds import DataFile
from povplan.model.plan import Helper, Officer, Organisation, Village
from povplan.model.record import Record
from povplan.recording import change as changing
from povplan.recording.change import Draft, Order, make_change
from povplan.recording.commit import insist, undo
from povplan.storage.journal import read_journal
from povplan.storage.splice import Change
from povplan.words import failures

NOW = datetime(2023, 6, 30, 10, 20, 30, tzinfo=UTC)
FILES = ("households.yaml", "plan.yaml")


def _made(kind: type[Record], /, **keys: Any) -> Record:  # noqa: ANN401 - JSON's values
    return kind.model_validate_json(json.dumps(keys))


# Everyone here is made up.
LISTS: dict[str, tuple[Record, ...]] = {
    "villages": (_made(Village, id="dong-tam", name="Đồng Tâm", quota={"poor": 0, "near_poor": 0}),),
    "officers": (_made(Officer, id="nguyen-van-a", name="Nguyễn Văn A", role="member", villages=["dong-tam"]),),
    "organisations": (_made(Organisation, id="hoi-moi", name="Hội Mới", role="member", villages=["dong-tam"]),),
    "helpers": (_made(Helper, id="le-mau-b", kind="person", name="Lê Mẫu B", village="dong-tam"),),
}
NEW = household(9, village="dong-tam", helpers=["le-mau-b"], officers=["nguyen-van-a", "hoi-moi"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A plan of made-up people that may be changed."""
    return Path(shutil.copytree(Path(__file__).parents[1] / "broken" / "base", tmp_path / "data"))


def _files(folder: Path) -> list[bytes]:
    return [(folder / each).read_bytes() for each in FILES]


def _make(folder: Path, change: Change, *, dry_run: bool = False) -> Draft:
    def decide(_: Book) -> Change:
        return change

    return make_change(folder, Order("import", decide, date(2023, 7, 1), lambda: NOW, "thu", dry_run=dry_run))


def test_what_the_same_change_adds_is_known_to_its_households(folder: Path) -> None:
    before = _files(folder)
    without = _make(folder, Change({}, frozenset(), (NEW,)))
    assert {each.details["value"] for each in without.errors} == {"dong-tam", "le-mau-b", "nguyen-van-a", "hoi-moi"}
    assert (without.is_made, _files(folder)) == (False, before)
    draft = _make(folder, Change({}, frozenset(), (NEW,), LISTS))
    assert draft.errors == []
    assert draft.is_made
    assert draft.added_records == (
        Added("villages", "dong-tam", "Đồng Tâm"),
        Added("officers", "nguyen-van-a", "Nguyễn Văn A"),
        Added("organisations", "hoi-moi", "Hội Mới"),
        Added("helpers", "le-mau-b", "Lê Mẫu B"),
    )
    assert draft.after is not None
    assert [draft.after.loaded.sources[each].raw for each in (DataFile.HOUSEHOLDS, DataFile.PLAN)] == _files(folder)
    (entry,) = read_journal(folder).entries
    assert (entry.added, entry.differences) == (draft.added_records, draft.differences)
    insist(lambda: undo(folder, NOW))
    assert _files(folder) == before


def test_a_trial_writes_nothing(folder: Path) -> None:
    before = _files(folder)
    draft = _make(folder, Change({}, frozenset(), (NEW,), LISTS), dry_run=True)
    assert (len(draft.added_records), draft.is_made, draft.errors) == (4, False, [])
    assert _files(folder) == before
    assert not (folder / ".povplan").exists()


def test_the_plan_alone_may_change(folder: Path) -> None:
    before = _files(folder)
    draft = _make(folder, Change({}, frozenset(), (), {"helpers": LISTS["helpers"], "villages": LISTS["villages"]}))
    assert (draft.is_made, draft.differences, draft.changes_nothing) == (True, (), False)
    assert _files(folder)[0] == before[0]
    assert _files(folder)[1] != before[1]
    insist(lambda: undo(folder, NOW))
    assert _files(folder) == before


def test_lists_without_records_change_nothing(folder: Path) -> None:
    draft = _make(folder, Change({}, frozenset(), (), {"helpers": ()}))
    assert draft.changes_nothing
    assert not draft.is_made


def test_an_error_that_a_new_record_adds_stops_both(folder: Path) -> None:
    before = _files(folder)
    draft = _make(folder, Change({}, frozenset(), (NEW,), {**LISTS, "villages": ()}))
    assert draft.errors
    assert (draft.is_made, _files(folder)) == (False, before)


def test_a_plan_with_errors_of_reading_is_not_added_to(folder: Path) -> None:
    with (folder / "plan.yaml").open("a", encoding="utf-8") as file:
        file.write("ghi_chu: x\n")
    before = _files(folder)
    with pytest.raises(PovplanError, match=as_told(failures.PLAN_HAS_ERRORS)):
        _make(folder, Change({}, frozenset(), (NEW,), LISTS))
    assert _files(folder) == before
    assert _make(folder, Change({}, frozenset(), (household(9, village="thon-dong"),))).is_made


def test_a_change_of_the_list_alone_leaves_plan_yaml_unparsed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError

    for name in ("splice_plan", "respliced_plan", "PlanChange"):
        monkeypatch.setattr(changing, name, fail)
    assert _make(folder, Change({}, frozenset(), (household(9, village="thon-dong"),))).is_made


def test_after_a_stop_between_the_files_the_change_can_be_made_again(folder: Path) -> None:
    """The records that it left are taken out first: otherwise a new change would refer to what is then taken out."""
    before = _files(folder)
    with pytest.MonkeyPatch.context() as patch:
        _stop_at_the_list(patch)
        with pytest.raises(KeyboardInterrupt):
            _make(folder, Change({}, frozenset(), (NEW,), LISTS))
    assert _files(folder)[1] != before[1]
    tried: list[int] = []

    def decide(book: Book) -> Change:
        """As an import: only what the plan does not have yet is added."""
        tried.append(len(book.plan.villages))
        return Change({}, frozenset(), (NEW,), {} if "dong-tam" in book.villages else LISTS)

    draft = make_change(folder, Order("import", decide, date(2023, 7, 1), lambda: NOW))
    assert (draft.is_made, len(draft.added_records), tried) == (True, 4, [3, 2])
    assert len(read_journal(folder).entries) == 1
    insist(lambda: undo(folder, NOW))
    assert _files(folder) == before


def _stop_at_the_list(patch: pytest.MonkeyPatch) -> None:
    from povplan.recording import commit as committing  # noqa: PLC0415 - only to be changed
    from povplan.storage.replace import replace_file  # noqa: PLC0415 - as above

    def replace(path: Path, content: bytes, *, expected: bytes | None = None) -> None:
        if path.name == "households.yaml":
            raise KeyboardInterrupt
        replace_file(path, content, expected=expected)

    patch.setattr(committing, "replace_file", replace)
