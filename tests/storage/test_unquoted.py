"""What is written reads the same in every reader of YAML: text as text, dates as dates."""

import random
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
import ruamel.yaml
import yaml

from povplan.model.difference import dump, dump_briefly
from povplan.model.household import HouseholdFile
from povplan.model.kinds import DataFile
from povplan.storage.load import read_source
from povplan.storage.record_keys import find_keys
from povplan.storage.unquoted import is_text_to_all
from povplan.storage.writing import write_flow, write_scalar

_KNOWN = (
    "0047|no|No|NO|y|Y|n|yes|on|Off|true|True|TRUE|false|null|Null|~|=|<<|22:22|22:22:22|190:20:30|1:60|1_0|1_000.5|0x1F|"
    "0X1f|0o17|017|0b1|.5|5.|1e3|1E+3|1.5e-3|1.|+1|-1|.inf|-.INF|.nan|NaN|2023-06-30|2023-6-3|2023-06-30 10:00:00|"
    "2023-06-30T10:00:00Z|2023-06-30t10:00:00.5+07:00|1,000|1.500.000|0912345678|+84912345678|kết thúc:|: a|a: b|a #b|"
    "- a|-|--|---|...|? a|?|[a]|{a}|a]|a, b|*a|&a|!a|!!str a|@a|%a|`a|'a'|\"a\"|it's|>|>-||-|a:b|http://a.vn|a?b|a\\b|"
    "#a|\\|a:|a::b|1:|:1|1:2:3:4|08:30|8:30 sáng|12-5|30/06/2023|52/QĐ-UBND|12 hộ|e5|0x|0xZ|1_|_1|inf|infinity"
)
_ORDINARY = (
    "Nguyễn Văn A",
    "52/QĐ-UBND",
    "12 hộ",
    "vay vốn, mua bò",
    "Nong",
    "nổ",
    "2023/06",
    "30/06/2023",
    "(a)",
    "8:30 sáng",
)
_LETTERS = "0011223456789..--++::__eExXoObB,,yYnNofFTtZz =<~aAlLuUsSiI'\"#?[]{}&*!|>%@`\\ếĐ"


def _texts() -> list[str]:
    rng = random.Random(2023)  # noqa: S311 - the same texts each time
    made = ("".join(rng.choices(_LETTERS, k=rng.randrange(1, 9))) for _ in range(5_000))
    numbers = ("".join(rng.choices("0123456789.:_-+eE,", k=rng.randrange(1, 12))) for _ in range(3_000))
    days = (
        f"{rng.randrange(3000)}-{rng.randrange(14)}-{rng.randrange(40)}{rng.choice(('', 'T1:00:00', ' 1:2:3', 'x'))}"
        for _ in range(500)
    )
    texts = dict.fromkeys((*_KNOWN.split("|"), *_ORDINARY, *made, *numbers, *days))
    return [text for text in texts if text.strip()]


TEXTS = _texts()


def _ruamel(version: tuple[int, int], *, pure: bool) -> Callable[[str], Any]:
    def read(text: str) -> Any:  # noqa: ANN401 - whatever it holds
        reader = ruamel.yaml.YAML(typ="safe", pure=pure)
        reader.version = version
        return reader.load(text)

    return read


def _readers() -> Iterator[Any]:
    yield pytest.param(lambda text: yaml.load(text, yaml.SafeLoader), id="PyYAML")
    if yaml.__with_libyaml__:
        yield pytest.param(lambda text: yaml.load(text, yaml.CSafeLoader), id="PyYAML in C")
    yield pytest.param(_ruamel((1, 1), pure=True), id="ruamel.yaml 1.1")
    yield pytest.param(_ruamel((1, 2), pure=True), id="ruamel.yaml 1.2")
    if ruamel.yaml.__with_libyaml__:
        yield pytest.param(_ruamel((1, 1), pure=False), id="ruamel.yaml in C")


@pytest.mark.parametrize("read", list(_readers()))
def test_other_readers_take_what_is_written_for_text(read: Callable[[str], Any]) -> None:
    """Some 8,000 texts, as values of keys, in lists and in brackets."""
    assert len(TEXTS) > 6_000
    lines = [f"k{number}: {write_scalar(text)}\n" for number, text in enumerate(TEXTS)]
    assert list(read("".join(lines)).values()) == TEXTS
    assert read("".join(f"- {write_scalar(text)}\n" for text in TEXTS)) == TEXTS
    assert read("".join(f"- {write_flow([text, text])}\n" for text in TEXTS)) == [[text, text] for text in TEXTS]
    assert read("".join(f"- {write_flow({'a': text, 'b': text})}\n" for text in TEXTS)) == [
        {"a": text, "b": text} for text in TEXTS
    ]


@pytest.mark.parametrize(
    "text",
    [
        "0047",
        "no",
        "y",
        "N",
        "22:22",
        "190:20:30",
        "1_0",
        "0x1F",
        "0b1",
        "=",
        "<<",
        "~",
        "null",
        ".5",
        "1e3",
        ".inf",
        "2023-06-30",
        "2023-6-3",
        "1,000",
        "kết:",
        "0912345678",
    ],
)
def test_what_the_standards_take_for_more_stands_in_quotes(text: str) -> None:
    """Also where no reader at hand does."""
    assert write_scalar(text) == write_flow(text) == f"'{text}'"


def test_ordinary_text_stands_without_quotes() -> None:
    """As the shipped files have it; quotes are for what needs them."""
    assert [text for text in _ORDINARY if not is_text_to_all(text, in_brackets=False)] == []
    assert [
        text for text in ("Nguyễn Văn A", "52/QĐ-UBND", "vay vốn") if not is_text_to_all(text, in_brackets=True)
    ] == []


def test_dates_are_known_by_their_key_and_written_as_dates(base: dict[str, str]) -> None:
    """The same characters are a date under one key and words under another."""
    assert set(find_keys(HouseholdFile, date)) == {"date"}
    assert "date" not in set(find_keys(HouseholdFile, str))
    assert write_flow({"date": "2023-06-30", "note": "2023-06-30"}) == "{date: 2023-06-30, note: '2023-06-30'}"
    record = read_source(base["households"].encode(), DataFile.HOUSEHOLDS, HouseholdFile).record
    assert record
    for household in record.households:
        for data in (dump(household), dump_briefly(household)):
            days = [each["date"] for key in ("visits", "support", "reviews") for each in data.get(key, [])]
            written = write_flow(data)
            assert [day for day in days if f"date: {day}" not in written] == []
