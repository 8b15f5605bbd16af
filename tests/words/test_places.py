"""The kind of a place is said once, whether its name holds it or not."""

import pytest

from povplan.words.language import Language
from povplan.words.places import name_commune


@pytest.mark.parametrize(
    ("name", "vietnamese", "english"),
    [
        ("Suối Thử", "xã Suối Thử", "Suối Thử commune"),
        ("Xã Suối Thử", "xã Suối Thử", "Suối Thử commune"),
        ("xã  Suối Thử", "xã Suối Thử", "Suối Thử commune"),
        ("Phường Mẫu", "phường Mẫu", "Mẫu ward"),
        ("Thị trấn Mẫu", "thị trấn Mẫu", "Mẫu township"),
        ("Đặc khu Mẫu", "đặc khu Mẫu", "Mẫu special zone"),
        ("Xãnh", "xã Xãnh", "Xãnh commune"),
    ],
)
def test_a_commune_is_named_with_its_kind_once(name: str, vietnamese: str, english: str) -> None:
    assert name_commune(name, Language.VI) == vietnamese
    assert name_commune(name, Language.EN) == english
