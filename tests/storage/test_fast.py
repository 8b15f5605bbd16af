"""The fast way in takes only what it cannot misread, and says nothing of its own."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from povplan.model.household import HouseholdFile
from povplan.storage.fast import count_pairs, count_read, count_set, read_fast

SHIPPED = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("x", "x"),
        ("Đỗ Thị Mẫu", "Đỗ Thị Mẫu"),
        ("a, b", "a, b"),
        ("8:30 tại nhà", "8:30 tại nhà"),
        ("nhà #3", "nhà"),
        ("nhà số#3", "nhà số#3"),
        ("(a) “b”", "(a) “b”"),
        ("giảm 50% & hơn!", "giảm 50% & hơn!"),
        ("5", 5),
        ("-3", -3),
        ("true", True),
        ("null", None),
        ("", None),
        ("2023-06-30", "2023-06-30"),
        ("52/QĐ-UBND", "52/QĐ-UBND"),
        ("12 hộ", "12 hộ"),
        ("0912345678", "0912345678"),
        ('"52"', "52"),
        ("'it''s'", "it's"),
        ('"8: 30 # - @"', "8: 30 # - @"),
        ("Nano", "Nano"),
        ("[1, a b, 'c', 12/QĐ]", [1, "a b", "c", "12/QĐ"]),
        ("[]", []),
        ("{b: 1, c: [2, 3], d: {e: f}}", {"b": 1, "c": [2, 3], "d": {"e": "f"}}),
        ("x # note", "x"),
        ("[1] # note", [1]),
    ],
)
def test_plain_layout_is_read(written: str, value: object) -> None:
    """Names, notes, numbers, dates and quotes as officers write them stay on the fast way."""
    text = read_fast(f"a: {written}\n")
    assert text is not None
    assert json.loads(text) == {"a": value}


_MISREAD = (
    "nan¦inf¦Infinity¦-inf¦True¦TRUE¦FALSE¦Null¦NULL¦nan giải¦~¦+8¦-010¦1.0¦.5¦1e3¦1E5¦0x1F¦0o10¦1_0¦1.500¦"
    "1.500.000¦9999999999999999999¦@x¦`x¦%x¦*x¦&x y¦!t x¦|¦>¦? x¦- x¦-x¦-¦.x¦=¦<<¦$x¦/x¦\\x¦x\\y¦x\ty¦'x' y¦'x¦"
    "[1¦{b: 1¦]¦[1] x¦[1]#x¦'x'#y¦[a: 1]¦{b, c}¦{b:1}¦{B: 1}¦[1,,2]¦[[[1]]]¦[x]]¦[nan]¦{b: True}¦[a\nb]¦[1,\n 2]¦"
    'x\n  y¦b: c¦x:¦5, 6¦[it\'s]¦\u00a0x¦{b: [{c: [1]}]}¦[*x]¦[!x y]¦[&x y]¦"x\\ny"¦"x\ty"¦"x" y'
)


@pytest.mark.parametrize("written", _MISREAD.split("¦"))
def test_whatever_could_be_misread_goes_the_exact_way(written: str) -> None:
    """Every case that rapidyaml is known to take for something else is kept from it."""
    assert read_fast(f"a: {written}\n") is None


_OTHER_LAYOUT = (
    "¦# c\n¦---\na: 1\n¦a: 1\n...\n¦%YAML 1.2\n---\na: 1\n¦A: 1\n¦'a': 1\n¦a : 1\n¦a:1\n¦? a\n: b\n¦<<: {a: 1}\n¦"
    "- - 1\n¦-\n  a: 1\n¦a:\n  x\n¦\ta: 1\n¦                                          a: 1\n¦x\n¦a: 1\n b: 2\n¦"
    "  a: 1\n b: 2\n¦- a: 1\n - b: 2\n¦a:\n- 1\nb\n¦[1]\n[2]\n"
)


@pytest.mark.parametrize("text", _OTHER_LAYOUT.split("¦"))
def test_whole_texts_of_another_layout_go_the_exact_way(text: str) -> None:
    """Documents, complex keys, odd keys and wrong indents are not for the fast way."""
    assert read_fast(text) is None


@pytest.mark.parametrize("name", ["deprivations", "plan", "households"])
def test_shipped_files_are_of_plain_layout(name: str) -> None:
    """The program is fast on the plan that it comes with."""
    assert read_fast((SHIPPED / f"{name}.yaml").read_text(encoding="utf-8")) is not None


def test_last_line_needs_no_end() -> None:
    """A file that ends without a line end is read whole."""
    assert json.loads(read_fast("a: 1\nb: x") or b"") == {"a": 1, "b": "x"}


def test_large_json_of_a_small_text_is_whole() -> None:
    """The room for the JSON grows where the first guess is too small."""
    text = "a:\n" * 1 + "".join(f"{'- ' * (n == 0) or '  '}{'b' * (n + 1)}:\n" for n in range(30))
    assert json.loads(read_fast(text) or b"") == {"a": [{"b" * (n + 1): None for n in range(30)}]}


@pytest.mark.parametrize("text", ["a: 1\na: 2\n", "- {x: 1, y: 2, x: 3}\n", "b:\n  - c: 1\n    c: 1\n"])
def test_duplicate_keys_show_in_the_counts(text: str) -> None:
    """JSON keeps both of two equal keys, what is read from it only one."""
    found = read_fast(text)
    assert found is not None
    assert count_read(json.loads(found)) < count_pairs(found)


def test_a_line_taken_for_part_of_the_one_before_shows_in_the_counts() -> None:
    """A line that is indented too far: rapidyaml 0.15 makes a key with a space of it, and such keys do not count."""
    found = read_fast("r:\n  s:\n  - {x: 1}\n    a: b\n")
    assert found is None or count_read(json.loads(found)) < count_pairs(found)


def test_counts_agree_where_no_key_stands_twice(base: dict[str, str], many_households: Callable[[int], str]) -> None:
    """What was read has as many keys as the JSON, counted in plain data and in records."""
    for text in (base["households"], many_households(50)):
        found = read_fast(text)
        assert found is not None
        assert (
            count_read(json.loads(found)) == count_pairs(found) == count_set(HouseholdFile.model_validate_json(found))
        )


_READ = "import sys; sys.path.insert(0, {root!r}); from povplan.storage.fast import read_fast; {before}; {reads}"
_BAD = [r"read_fast('a: 1\n b: 2\n')", r"read_fast('  a: 1\n b: 2\n')", r"read_fast('- a: 1\n - b: 2\n')"]


@pytest.mark.parametrize("before", ["pass", "import os; os.close(2)", "sys.stderr.close()"])
def test_rapidyaml_prints_nothing(before: str) -> None:
    """Its own English errors never reach stderr, whether stderr is open, closed, or closed beneath Python."""
    root = str(Path(__file__).parents[2])
    script = _READ.format(root=root, before=before, reads="; ".join(_BAD) + "; print('done')")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert (done.stdout.strip(), done.stderr) == (b"done", b"")


def test_stderr_works_afterwards(capfd: pytest.CaptureFixture[str]) -> None:
    """What is printed after reading is seen."""
    assert read_fast("a: 1\n b: 2\n") is None
    sys.stderr.write("seen")
    assert capfd.readouterr().err == "seen"


def test_without_rapidyaml_everything_goes_the_exact_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is optional."""
    monkeypatch.setitem(sys.modules, "ryml", None)
    assert read_fast("a: 1\n") is None
