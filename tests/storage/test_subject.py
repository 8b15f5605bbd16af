"""A flaw is told of somebody by name, as far as names can be read."""

import pytest

from povplan.model.finding import Subject
from povplan.model.kinds import DataFile
from povplan.storage.flaw import Path
from povplan.storage.subject import find_subject

_LIST = {"households": [{"id": 7, "head": "Lê Văn Mẫu"}, {"id": "x", "head": "Trần Thử"}, {"id": 9}, {"head": 1}, 5]}
_PLAN = {
    "commune": "Xã Thử",
    "villages": [{"id": "thon-dong", "name": "Thôn Đông"}, {"id": "thon-tay"}, {}],
    "calendar": [{"name": "Sơ kết"}],
    "duties": [{"section": "III.1", "unit": "van-phong"}],
    "recipients": [{"name": "Ủy ban"}],
}


@pytest.mark.parametrize(
    ("file", "data", "path", "subject"),
    [
        (DataFile.HOUSEHOLDS, _LIST, ("households", 0, "members"), Subject("household", "Lê Văn Mẫu", 7)),
        (DataFile.HOUSEHOLDS, _LIST, ("households", 1), Subject("household", "Trần Thử")),
        (DataFile.HOUSEHOLDS, _LIST, ("households", 2, "head"), Subject("household", "", 9)),
        (DataFile.HOUSEHOLDS, _LIST, ("households", 3, "head"), Subject("file", "households.yaml")),
        (DataFile.HOUSEHOLDS, _LIST, ("households", 4), Subject("file", "households.yaml")),
        (DataFile.HOUSEHOLDS, None, (), Subject("file", "households.yaml")),
        (DataFile.PLAN, _PLAN, ("villages", 0, "quota"), Subject("village", "Thôn Đông")),
        (DataFile.PLAN, _PLAN, ("villages", 1, "name"), Subject("village", "thon-tay")),
        (DataFile.PLAN, _PLAN, ("villages", 2, "name"), Subject("plan")),
        (DataFile.PLAN, _PLAN, ("calendar", 0), Subject("meeting", "Sơ kết")),
        (DataFile.PLAN, _PLAN, ("duties", 0, "text"), Subject("duty", "III.1")),
        (DataFile.PLAN, _PLAN, ("recipients", 0, "purpose"), Subject("plan")),
        (DataFile.PLAN, _PLAN, ("year",), Subject("plan")),
        (DataFile.PLAN, _PLAN, (), Subject("file", "plan.yaml")),
        (DataFile.DEPRIVATIONS, {"standards": [{"id": "thu"}]}, ("standards", 0, "income"), Subject("standard", "thu")),
        (DataFile.DEPRIVATIONS, {}, ("standards",), Subject("file", "deprivations.yaml")),
    ],
)
def test_subject_is_the_record_that_holds_the_flaw(file: DataFile, data: object, path: Path, subject: Subject) -> None:
    """Household, record of the plan, plan, or the file itself."""
    assert find_subject(file, data, path) == subject
