"""How people write amounts of money, with the amount that they mean: for properties of whatever reads them."""

from hypothesis import strategies as st

BLANKS = ("", " ", "\u00a0", "\u202f")
UNITS = {
    "đ": 1,
    "đồng": 1,
    "VND": 1,
    "vnđ": 1,
    "dong": 1,
    "k": 10**3,
    "nghìn": 10**3,
    "ngàn": 10**3,
    "nghìn đồng": 10**3,
    "tr": 10**6,
    "triệu": 10**6,
    "trieu": 10**6,
    "trđ": 10**6,
    "tr.đ": 10**6,
    "triệu đồng": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "ty": 10**9,
}


@st.composite
def spellings(draw: st.DrawFn) -> tuple[str, int]:
    """Return how somebody writes an amount, and the amount."""
    mark = draw(st.sampled_from((".", ",", " ", "\u00a0", "")))
    number = draw(st.integers(0, 10**6 - 1))
    kind = draw(st.sampled_from(("unit", "fraction", "bare")))
    if kind == "bare":
        # Who counts in thousands or millions without saying so writes no more than these digits.
        worth = draw(st.sampled_from((1, 10**3, 10**6)))
        number %= {1: 10**6, 10**3: 10**6 if mark else 10**4, 10**6: 10**3}[worth]
        return f"{number:,}".replace(",", mark), number * worth
    word, worth = draw(st.sampled_from([(word, worth) for word, worth in UNITS.items() if kind == "unit" or worth > 1]))
    word = draw(st.sampled_from((word, word.upper(), word.title())))
    blank = draw(st.sampled_from(BLANKS))
    if kind == "unit":
        return f"{number:,}".replace(",", mark) + blank + word, number * worth
    digits = draw(st.integers(1, 3))
    point = draw(st.sampled_from((".", ",")))
    figure = f"{number // 10**digits}{point}{number % 10**digits:0{digits}d}"
    return figure + blank + word, number * worth // 10**digits
