"""A mend that is shown means what was written, or it is not shown: whoever obeys it changes nothing."""

import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from money_spellings import spellings
from pydantic import ValidationError

from povplan.model.household import HouseholdFile
from povplan.rules.reading import Reading
from povplan.storage.exact import compose
from povplan.storage.flaw import Flaw
from povplan.storage.refusals import list_refusals

WHOLE = {
    "": {
        "id": "1",
        "head": "Lê",
        "members": "4",
        "workers": "2",
        "category": "poor",
        "village": "dong",
        "deprivations": "[1]",
    },
    "reviews": {"date": "2023-06-30", "category": "poor", "state": "proposed"},
    "support": {"date": "2023-06-30", "measure": "loan"},
}
DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


def refuse(key: str, written: str, within: str = "") -> Flaw | None:
    """Return what is found of a value in a file; None if it can be read, or if the file is no YAML.

    Args:
        key: under which the value stands.
        written: the value as the file has it.
        within: the list of records that holds the key; empty: the household.
    """
    lines = ["households:", "  -"]
    for name in dict.fromkeys(("", within)):
        indent = "      " if name else "    "
        lines += [f"    {name}:", "     -"] if name else []
        pairs = WHOLE[name] | ({key: written} if name == within else {})
        lines += [f"{indent}{each}: {value}" for each, value in pairs.items()]
    composed = compose("\n".join(lines) + "\n")
    if composed.flaws:
        return None
    try:
        HouseholdFile.model_validate_json(json.dumps(composed.data))
    except ValidationError as error:
        (flaw,) = list_refusals(error, HouseholdFile, composed.written)
        return flaw
    return None


def show(key: str, written: str, within: str = "") -> Any:  # noqa: ANN401 - whatever YAML holds
    """Return the value that is shown for a wrong one in a file; None where nothing is shown."""
    flaw = refuse(key, written, within)
    if flaw is None or "near" not in flaw.details:
        return None
    text = str(flaw.details["write"])
    is_item = isinstance(flaw.path[-1], int)
    read = compose(f"- {text}\n" if is_item else f"{text}\n").data
    return read[0] if is_item else read[key]


@given(spellings())
def test_money_that_is_shown_is_the_money_that_was_meant(written: tuple[str, int]) -> None:
    text, meant = written
    for value in (text, f'"{text}"', f"[{text}]" if "," not in text else text):
        assert show("amount", value, within="support") in (None, meant)
        assert show("income", value, within="reviews") in (None, meant)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        *(("20tr", 20_000_000), ("20 triệu", 20_000_000), ("500k", 500_000), ("1.650.000 đồng", 1_650_000)),
        *(("1,5 triệu", 1_500_000), ("20_000_000", 20_000_000), ("20000000.0", 20_000_000), ("[20tr]", 20_000_000)),
        *(("1.650", None), ("20.000", None), ('"20"', None), ("1,5", None), ("20%", None), ("20 USD", None)),
        *(("20-30 triệu", None), ("khoảng 20 triệu", None), ("[1.650]", None), ("1e6", None), ("020", None)),
    ],
)
def test_an_amount_is_shown_in_full_or_not_at_all(written: str, amount: int | None) -> None:
    assert show("amount", written, within="support") == amount


@given(
    st.integers(0, 10**6),
    st.sampled_from(
        ['"{}"', "{} khẩu", "+{}", "{}.0", "{},0", "{}khẩu", "[{}.0]", "'{} người'", "[{} khẩu]", "0{}", '"+{}"']
    ),
)
def test_a_number_that_is_shown_is_the_number_that_was_meant(number: int, form: str) -> None:
    shown = show("members", form.format(number))
    assert shown == number or (form == "0{}" and number not in range(1, 10))


@given(
    st.integers(1, 10**6),
    st.integers(1, 999),
    st.sampled_from(
        [
            *("{}-{}", "{}.{}", "{},{}", "{} {}", "{}/{}", "{}:{}", "{}%", "~{}", "<{}", "{}?", "{} tháng", "{} hộ"),
            *("{}tr", "{}k", "{} lần {}", "0{:o}7", "0x{:x}", "{}e{}", "{}.{}5", "{}+{}", "({})", "{}*", "{}#", "{}đ"),
        ]
    ),
)
def test_what_may_be_no_number_or_another_is_not_shown(one: int, other: int, form: str) -> None:
    shown = show("members", form.format(one, other))
    assert shown is None or (form in ("{}.{}", "{},{}") and other == 0)


@given(st.text('0123456789.,-+_/ %đktr"hộ', min_size=1, max_size=10), st.sampled_from(("members", "amount")))
def test_a_figure_that_is_shown_has_the_digits_that_were_written(text: str, key: str) -> None:
    shown = show(key, text, within="support" if key == "amount" else "")
    if shown is not None:
        digits = re.sub("[^0-9]", "", text).strip("0")
        assert str(abs(shown)).strip("0") == digits
        assert (shown < 0) == text.strip('" ').startswith("-")


@given(DAYS, st.sampled_from("/-."), st.booleans(), st.sampled_from(("{}", '"{}"', "[{}]")))
def test_a_date_that_is_shown_is_the_date_that_was_meant(day: date, mark: str, short: bool, form: str) -> None:
    parts = (day.day, day.month) if short else (f"{day.day:02}", f"{day.month:02}")
    day_first = form.format(f"{parts[0]}{mark}{parts[1]}{mark}{day.year}")
    year_first = form.format(f"{day.year}{mark}{parts[1]}{mark}{parts[0]}")
    assert show("date", day_first, within="reviews") == day.isoformat()
    assert show("date", year_first, within="reviews") in (None, day.isoformat())


@given(DAYS, st.sampled_from("/-. "))
def test_a_date_that_may_be_another_is_not_shown(day: date, mark: str) -> None:
    year = f"{day.year % 100:02}"
    for text in (
        f"{day.day:02}{mark}{day.month:02}{mark}{year}",
        f"{year}{mark}{day.month:02}{mark}{day.day:02}",
        f"{day.month:02}{mark}{day.year}",
        f"{day.day}{mark}{day.month}",
        f"{day.day}{mark}{day.month}-{day.year}" if mark != "-" else "1/1-2023",
        f"{day.day}{mark}{day.month}{mark}0{day.year % 1000:03}",
        f"{day:%Y-%m-%d} - {day:%Y-%m-%d}",
        f"{day:%Y-%m-%dT%H:%M}",
    ):
        assert show("date", text, within="reviews") is None
    if day.day > 12:
        assert show("date", f"{day.month}{mark}{day.day}{mark}{day.year}", within="reviews") is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        *((yes, True) for yes in ("yes", "Yes", "y", "on", "1", "có", "CÓ", '"true"', "'True'", "[yes]")),
        *((no, False) for no in ("no", "NO", "n", "off", "0", "không", '"false"', "'FALSE'", "[no]")),
        *((other, None) for other in ("không có", "x", "2", "yes no", "chưa", "có thể", "none", "1.0")),
    ],
)
def test_yes_or_no_is_shown_only_for_words_that_say_so(written: str, meant: bool | None) -> None:
    assert show("planned", written) is meant


@given(st.lists(st.integers(1, 99), min_size=1, max_size=5), st.sampled_from((", ", "; ", " ", ",", ";", "\uff0c")))
def test_codes_that_are_shown_are_the_codes_that_were_meant(codes: list[int], mark: str) -> None:
    text = mark.join(map(str, codes))
    for form in ("{}", '"{}"', "({})", "'{}'"):
        assert show("deprivations", form.format(text)) == codes


@pytest.mark.parametrize(
    "written", ["1-4", "1.4", "1 - 4", "1/4", "1.4.11", "1000", "1.650", "1 đến 4", "[1-4]", "[1.4]"]
)
def test_codes_that_may_be_others_are_not_shown(written: str) -> None:
    assert show("deprivations", written) is None


@pytest.mark.parametrize(
    ("key", "written", "meant"),
    [
        ("causes", "illness, capital", ["illness", "capital"]),
        ("causes", "illness", ["illness"]),
        ("helpers", "Lê Văn Mẫu", ["Lê Văn Mẫu"]),
        ("helpers", '"a]"', ["a]"]),
        ("helpers", "Lê Văn Mẫu, Trần Thị Thử", None),
        ("helpers", "x" * 61, None),
        ("head", "9" * 70, None),
        ("head", "1.50", "1.50"),
        ("head", "[0.50]", "0.50"),
        ("head", '["a, b"]', "a, b"),
        ("members", "[7.0]", 7),
        ("members", "[0.5]", None),
        ("category", "[poor]", "poor"),
        ("category", "[nghèo]", None),
    ],
)
def test_words_and_lists_are_shown_as_they_were_meant(key: str, written: str, meant: object) -> None:
    assert show(key, written) == meant


@pytest.mark.parametrize(
    ("key", "near"), [("score", None), ("score_", None), ("desision", "decision"), ("incom", "income")]
)
def test_a_key_is_shown_only_if_no_other_is_as_near(key: str, near: str | None) -> None:
    flaw = refuse(key, "1", "reviews")
    assert flaw
    assert (flaw.code, flaw.details["near"]) == (Reading.UNKNOWN_KEY, near)


@pytest.mark.parametrize(
    ("key", "written", "near"),
    [
        ("state", "công nhận", "recognised"),
        ("state", "recognized", "recognised"),
        ("state", "không công nhận", "rejected"),
        ("state", "chưa công nhận", None),
        ("state", "unrecognised", None),
        # Said of a poor household that becomes near-poor, too.
        ("category", "thoát nghèo", None),
        ("category", "thoát cận nghèo", None),
        ("category", "không nghèo", "not_poor"),
    ],
)
def test_a_choice_is_shown_only_if_no_other_can_be_meant(key: str, written: str, near: str | None) -> None:
    flaw = refuse(key, written, "reviews")
    assert flaw
    assert (flaw.code, flaw.details["near"]) == (Reading.NOT_A_CHOICE, near)
