"""The fast and the exact way in give the same plan, or neither gives one: over thousands of made and damaged files."""

import json
import random
import unicodedata
from collections.abc import Iterator
from itertools import islice

import pytest

from povplan.model.finding import Finding
from povplan.model.household import HouseholdFile
from povplan.model.kinds import DataFile
from povplan.model.plan import Plan
from povplan.model.record import Record
from povplan.model.standard import StandardFile
from povplan.storage.exact import compose
from povplan.storage.fast import count_pairs, count_read, read_fast
from povplan.storage.load import read_source
from povplan.storage.source import Source

_KINDS: dict[DataFile, type[Record]] = {
    DataFile.HOUSEHOLDS: HouseholdFile,
    DataFile.PLAN: Plan,
    DataFile.DEPRIVATIONS: StandardFile,
}

# What the two parsers are known to differ in, what comes near to that, and what is ordinary.
_VALUE_TEXT = (
    "x|x y|x, y|5|-3|0|-0|00|010|-010|+8|1.0|1.|.5|1e3|1E5|0x1F|0o10|0b1|1_0|1.500|1.500.000|"
    "99999999999999999999|nan|inf|-inf|.nan|.inf|NaN|Nan giải|Infinity|nano|True|true|TRUE|false|FALSE|null|Null|"
    "NULL|~|yes|no|y|2023-06-30|12:30|a:b|http://a.vn|a: b|a #b|a#b|#b|@x|`x|%x|*x|* x|&x|&x y|!t x|! x|!!str 5|"
    '>|\'x\'|\'x\'\'y\'|\'x\' y|[it\'s]|it\'s|\'|---|...|--- a|"x"|"x\\ny"|"a": b|a"b|"x" y|[1, "4"]|"|x]|[x|{x|'
    "x}|[a, b]|[a,b]|[ a , b ]|[]|{}|[a]]|[[a]]|[[[a]]]|{a: 1}|{a: {b: 1}}|{a: 1, b}|{a:1}|[a: 1]|[1,,2]|[1, ]|"
    "{a: 1,}|{a: [1, 2], b: c}|[a:b]|{x: a:b}|[nan]|[True, ~]|{x: y #z}|[1]#c|[1] #c|[1] y|-|- a|-a|?|? a|:|:a|"
    "a:|::|<<|=|\\x|x\\y|12 hộ|12 5|12/QĐ|1-5|1e|0912345678|50% hộ|(a)|“a”|Nguyễn|\u00a0x|x\u00a0|x\u2003y|x\t|"
    "\tx|5 #c|5#c|5, 6|{date: 2023-01-01}|{date: 2023-13-01}|near_poor|[1, 4]|{poor: 1, near_poor: 0}|e5|0e|1x|"
    "1o|1²|½|😀|x  |5  "
)
_VALUES = [*_VALUE_TEXT.split("|"), "", "|", "x|y"]
_LINE_TEXT = (
    "- x|x:|x: y|# c||   |- |-|- - a|- a: b|- a:|[a]|{a: b}|[1, 2]|a|a b|visits:|- {date: 2023-01-01}|"
    'households:|? a|: b|---|...|%YAML 1.2|\tx: y|x : y|"x": y|X: y|x:y|x:  y|y|id: 5|- id: 5|members: 4|'
    "date: 2023-01-01|note: a|é: x|x-y: z|null: x|- 'q'|'q'|- [1]|- {x: 1}"
)
_LINES = _LINE_TEXT.split("|")
_MARKS = list(" :#-,[]{}'\"\\&*!>%@`?~\t\r\x07\u00a0\u2028\n")


def _damaged(rng: random.Random, texts: list[str]) -> Iterator[str]:
    """Yield made-up files with a few lines changed, moved, doubled, cut or broken."""
    while True:
        lines = rng.choice(texts).split("\n")
        if rng.random() < 0.6:
            start = rng.randrange(len(lines))
            lines = lines[: rng.randrange(2)] + lines[start : start + rng.randrange(5, 25)]
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            _damage(rng, lines)
        yield "\n".join(lines)


def _damage(rng: random.Random, lines: list[str]) -> None:
    at = rng.randrange(len(lines))
    line = lines[at]
    cut = rng.randrange(len(line) + 1)
    key, colon, value = line.partition(": ")
    how = rng.randrange(10)
    if how < 4 and colon:
        lines[at] = f"{key}: {rng.choice(_VALUES)}"
    elif how == 4:
        lines.insert(at, " " * rng.randrange(10) + rng.choice(_LINES))
    elif how == 5:
        lines[at] = " " * rng.randrange(1, 5) + line if rng.random() < 0.5 else line[2:]
    elif how == 6:
        lines.insert(rng.randrange(len(lines)), line)
    elif how == 7:
        lines[at] = line[:cut] + rng.choice(_MARKS) + line[cut:]
    elif how == 8:
        lines[at] = line[:cut] + line[cut + 1 :]
    elif colon:
        lines[at] = f"{key}:\n{' ' * rng.randrange(14)}{value}"


def _built(rng: random.Random) -> Iterator[str]:
    """Yield small texts of lines that go in and out at random."""
    while True:
        lines = []
        indent = rng.choice((0, 0, 0, 1, 2))
        for _ in range(rng.randrange(1, 9)):
            key, value = rng.choice("abcdef"), rng.choice(_VALUES)
            form = rng.choice(
                (f"{key}: {value}", f"{key}:", f"- {value}", f"- {key}: {value}", f"- {key}:", value, "# c")
            )
            lines.append(" " * indent + form)
            indent = max(0, indent + rng.choice((0, 0, 0, 2, 2, -2, -2, 4, -4, 1, -1)))
        yield "\n".join(lines)


def _said(source: Source[Record]) -> list[Finding]:
    # The exact way knows places at once; words and subjects must be the same.
    return [Finding(f.code, f.file, f.path, f.subject, f.details) for f in source.findings]


@pytest.mark.parametrize("seed", range(4))
def test_damaged_files_read_the_same(seed: int, base: dict[str, str], capfd: pytest.CaptureFixture[str]) -> None:
    """600 damaged plans, lists and standards a seed: same record, same findings, and nothing printed."""
    rng = random.Random(seed)  # noqa: S311 - the same files each time
    ways = [0, 0]
    for text in islice(_damaged(rng, list(base.values())), 600):
        raw = text.encode()
        file = rng.choice(list(DataFile)) if "households" not in text else DataFile.HOUSEHOLDS
        fast = read_source(raw, file, _KINDS[file])
        ways[fast.is_plain] += 1
        exact = read_source(raw, file, _KINDS[file], fast=False)
        assert (fast.record, _said(fast), fast.pruned) == (exact.record, _said(exact), exact.pruned), text
    assert sum(ways) == 600
    assert min(ways) > 60, "both ways must have had their share"
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("seed", range(4))
def test_built_texts_read_the_same(seed: int) -> None:
    """2,000 small texts a seed: what the fast way takes, the exact way takes for the same data and without a flaw."""
    taken = 0
    rng = random.Random(seed)  # noqa: S311 - the same texts each time
    for text in islice(_built(rng), 2000):
        if "\x07" in text or not unicodedata.is_normalized("NFC", text):
            continue
        found = read_fast(text)
        if found is None or count_read(json.loads(found)) != count_pairs(found):
            continue
        taken += 1
        composed = compose(text)
        assert composed.flaws == [], text
        assert repr(composed.data) == repr(json.loads(found)), text
    assert taken > 50, "the fast way must have had its share"


def test_without_the_fast_way_made_up_files_read_the_same(base: dict[str, str]) -> None:
    """A machine without rapidyaml has the same plan."""
    for file, kind in _KINDS.items():
        raw = base[file.value].encode()
        fast, exact = read_source(raw, file, kind), read_source(raw, file, kind, fast=False)
        assert fast.is_plain
        assert not exact.is_plain
        assert fast.record == exact.record is not None
