"""What a wrong reference was probably meant to be."""

import pytest

from povplan.model import names
from povplan.model.names import NearNames
from povplan.rules.known import Known

KNOWN = Known(
    {"thon-dong": "thon-dong", "Thôn Đông": "thon-dong", "Xóm Đông": "thon-dong", "nui": "nui"},
    {"thon-dong": "Thôn Đông", "nui": "Núi"},
)


def test_every_spelling_leads_to_an_id() -> None:
    assert KNOWN.choices == ("thon-dong (Thôn Đông)", "nui (Núi)")
    assert KNOWN.find_near("Thon Dông") == "thon-dong"
    assert KNOWN.find_id("xom dong") == "thon-dong"
    assert KNOWN.find_id("chợ") is None


def test_ids_alone() -> None:
    assert Known.by_id({"a": "A", "b": "B"}).ids == {"a": "a", "b": "b"}


def test_only_so_many_names_are_compared_letter_by_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many names are wrong, the time does not grow with both lists; marks alone are always seen through."""
    monkeypatch.setattr(names, "_MOST_SOUGHT", 2)
    known = NearNames(["Núi Trên", "Núi Dưới"])
    assert [known.find(each) for each in ("Núi Trênn", "Chợ", "Núi Dưới x", "Núi Trênn", "nui duoi")] == [
        "Núi Trên",
        None,
        None,
        "Núi Trên",
        "Núi Dưới",
    ]
