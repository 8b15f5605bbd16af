"""Escapes in quotes mean the character that they stand for, in every file, and half a character is told."""

import pytest

from povplan.model.household import HouseholdFile
from povplan.model.kinds import DataFile
from povplan.model.plan import Plan
from povplan.model.record import Record
from povplan.model.standard import StandardFile
from povplan.storage.load import read_source
from povplan.storage.splice import Change, apply_splices, respliced, splice

_WHERE: dict[DataFile, tuple[type[Record], str, str]] = {
    DataFile.HOUSEHOLDS: (HouseholdFile, "head: Nguyễn Văn Thử", "head: "),
    DataFile.PLAN: (Plan, "commune: Xã Thử", "commune: "),
    DataFile.DEPRIVATIONS: (StandardFile, "vi: Việc làm", "vi: "),
}


def _with(base: dict[str, str], file: DataFile, written: str) -> bytes:
    _, old, key = _WHERE[file]
    assert old in base[file.value]
    return base[file.value].replace(old, key + written, 1).encode()


@pytest.mark.parametrize("file", list(DataFile))
def test_pair_of_halves_is_its_character(base: dict[str, str], file: DataFile) -> None:
    """Whoever writes JSON writes them so."""
    source = read_source(_with(base, file, r'"\ud83d\ude00"'), file, _WHERE[file][0])
    assert source.findings == ()
    assert "😀" in str(source.record)


@pytest.mark.parametrize("file", list(DataFile))
@pytest.mark.parametrize("half", [r'"A\ud800"', r'"\U0000DC00"', r'"\ude00\ud83d"'])
def test_half_a_character_is_told_with_its_place(base: dict[str, str], file: DataFile, half: str) -> None:
    """It never ends the program, and whatever else the file holds is read."""
    raw = _with(base, file, half)
    (finding,) = read_source(raw, file, _WHERE[file][0]).findings
    before = raw[: raw.index(half.encode())].decode()
    assert finding.code == "YM012"
    assert finding.place == (before.count("\n") + 1, len(before) - before.rfind("\n"))


def test_households_beside_and_with_a_pair_can_be_changed(base: dict[str, str]) -> None:
    """What is written is read back, and means the same."""
    raw = _with(base, DataFile.HOUSEHOLDS, r'"\ud83d\ude00"')
    source = read_source(raw, DataFile.HOUSEHOLDS, HouseholdFile)
    assert source.record
    one, other = source.record.households[:2]
    change = Change(
        {0: one.model_copy(update={"members": 9}), 1: other.model_copy(update={"head": "😀 Mẫu"})}, frozenset(), ()
    )
    splices = splice(raw, source, change)
    after = respliced(raw, source, change, splices)
    assert after.record
    assert [each.head for each in after.record.households[:2]] == ["😀", "😀 Mẫu"]
    assert rb'head: "\ud83d\ude00"' in apply_splices(raw, splices)
