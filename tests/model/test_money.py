"""Money is read as officials write it, and never guessed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from money_spellings import spellings

from povplan.model.money import read_money
from povplan.words.language import Language
from povplan.words.numbers import write_number

MILLION = 10**6

AMOUNTS = st.integers(0, 10**15 - 1)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("20 triệu", 20 * MILLION),
        ("20tr", 20 * MILLION),
        ("20 tr", 20 * MILLION),
        ("20 TRIỆU ĐỒNG", 20 * MILLION),
        ("1,5 triệu", 1_500_000),
        ("1.5tr", 1_500_000),
        ("0,500 triệu", 500_000),
        ("1.650,5 triệu", 1_650_500_000),
        ("500k", 500_000),
        ("500 nghìn", 500_000),
        ("500 ngàn", 500_000),
        ("2 tỷ", 2_000 * MILLION),
        ("2 tỉ", 2_000 * MILLION),
        ("20.000.000đ", 20 * MILLION),
        ("20.000.000 đồng", 20 * MILLION),
        ("20.000.000 VND", 20 * MILLION),
        ("20.000.000,00", 20 * MILLION),
        ("20.000.000", 20 * MILLION),
        ("20,000,000", 20 * MILLION),
        ("20 000 000", 20 * MILLION),
        (" 20000000 ", 20 * MILLION),
        ("20.000đ", 20_000),
        ("20₫", 20),
        ("10000", 10_000),
        ("0", 0),
    ],
)
def test_officials_spellings_say_how_much_they_are(text: str, amount: int) -> None:
    for form in ("NFC", "NFD"):
        assert read_money(unicodedata.normalize(form, text)) == (amount,)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("20.000", (20_000, 20 * MILLION)),
        ("20,000", (20_000, 20 * MILLION)),
        ("20 000", (20_000, 20 * MILLION)),
        ("20.000,00", (20_000, 20 * MILLION)),
        ("1.650", (1_650, 1_650_000)),
        ("500.000", (500_000, 500 * MILLION)),
        ("1,500 triệu", (1_500_000, 1_500 * MILLION)),
        ("1.650k", (1_650, 1_650_000)),
        ("20", (20, 20_000, 20 * MILLION)),
        ("1650", (1_650, 1_650_000, 1_650 * MILLION)),
    ],
)
def test_a_spelling_that_may_mean_several_amounts_gives_all(text: str, meant: tuple[int, ...]) -> None:
    assert read_money(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "triệu",
            "đ",
            "-5",
            "+5",
            "05",
            "1,5",
            "1.5",
            "1,5đ",
            "0,0005k",
            "1,650.000",
            "1.65.000",
            "1.650.00",
            "1e6",
        ),
        *("20%", "20 hộ", "20 USD", "1tr5", "1 triệu 500", "20-30 triệu", "~20tr", "20 triệu/năm", "20\n000\n000"),
        *("2000 0000", "1 000,000", "999999999 tỷ", "9" * 16, "20000000.", "\uff12\uff10tr", "20 trtr", "20 đ đ"),
    ],
)
def test_what_is_no_amount_of_whole_dong_means_nothing(text: str) -> None:
    assert read_money(text) == ()


@given(AMOUNTS, st.sampled_from(Language), st.sampled_from(("đ", " đồng", " VND")))
def test_an_amount_that_we_write_is_read_back(amount: int, language: Language, unit: str) -> None:
    assert read_money(write_number(amount, language) + unit) == (amount,)
    bare = write_number(amount, language)
    assert amount in read_money(bare)
    assert (len(read_money(bare)) == 1) == (amount == 0 or amount >= MILLION)
    assert (len(read_money(str(amount))) == 1) == (amount == 0 or amount >= 10_000)


@given(spellings())
def test_what_was_meant_is_always_among_what_is_read(written: tuple[str, int]) -> None:
    """So no spelling is taken that two people would write for two amounts."""
    text, meant = written
    assert meant in read_money(text)
