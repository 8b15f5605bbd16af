"""A text names what is known, is near to it, or is neither."""

import pytest

from povplan.intake.known import Found, Known, bare_letters

KNOWN = Known(
    (
        ("dong-mo", ("Đồng Mơ", "Đồng Mờ")),
        ("thon-2", ("Thôn 2",)),
        ("hoa", ("Hòa",)),
        ("mau-1", ("Bản Mẫu",)),
        ("mau-2", ("Bản Mẫu",)),
    )
)


@pytest.mark.parametrize("text", ["Đồng Mơ", "đồng mơ", "ĐỒNG MỜ", "Dong Mo", "\xd0ồng Mơ", "“Đồng Mơ”", "Đồng  Mơ."])
def test_a_name_or_an_alias_names_its_record(text: str) -> None:
    assert KNOWN.find(text) == Found(("dong-mo",))


def test_the_place_of_the_tone_does_not_count() -> None:
    assert KNOWN.find("Hoà").ids == ("hoa",)


@pytest.mark.parametrize("text", ["Đồng Mớ", "Dồng Mơ", "Đông Mơ", "Đồng Mơi"])
def test_other_marks_and_letters_are_only_near(text: str) -> None:
    found = KNOWN.find(text)
    assert (found.ids, found.near_id) == ((), "dong-mo")
    assert found.near in {"Đồng Mơ", "Đồng Mờ"}


@pytest.mark.parametrize("text", ["Thôn 3", "Thôn 12", "Khe Nứa"])
def test_another_number_or_name_is_not_near(text: str) -> None:
    assert KNOWN.find(text) == Found()


def test_a_name_of_two_records_names_both() -> None:
    assert KNOWN.find("bản mẫu").ids == ("mau-1", "mau-2")


def test_nothing_is_near_to_nothing() -> None:
    assert Known(()).find("Đồng Mơ") == Found()


def test_the_own_spelling_of_a_text_is_found() -> None:
    assert KNOWN.find_spelling("dong mo") == "Đồng Mơ"
    assert KNOWN.find_spelling("Khe Nứa") is None
    assert bare_letters("ĐỒNG  Mơ") == "dong mo"
