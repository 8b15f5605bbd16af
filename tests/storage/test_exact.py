"""The exact way in takes YAML for what it says and refuses what it does not want."""

import inspect
import sys

import pytest
import ruamel.yaml

from povplan.rules.reading import Reading
from povplan.storage.exact import DEEPEST, MISFIT, compose
from povplan.storage.flaw import Path
from povplan.storage.text import read_text


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0", 0),
        ("-3", -3),
        ("99999999999999999999999", 99999999999999999999999),
        ("true", True),
        ("FALSE", False),
        ("", None),
        ("~", None),
        ("Null", None),
        ("yes", "yes"),
        ("'5'", "5"),
        ('"true"', "true"),
        ("''", ""),
        ("|\n  hai\n  dòng", "hai\ndòng\n"),
        (">-\n  hai\n  dòng", "hai dòng"),
        ("hai\n  dòng", "hai dòng"),
        ("010", "010"),
        ("-010", "-010"),
        ("0o10", "0o10"),
        ("0x1F", "0x1F"),
        ("1_0", "1_0"),
        ("1.500.000", "1.500.000"),
        ("2023-06-30", "2023-06-30"),
        ("12:30", "12:30"),
        ("nan", "nan"),
        ("x # c", "x"),
        ("[1, a b]", [1, "a b"]),
        ("{b: 12:30}", {"b": "12:30"}),
    ],
)
def test_value_is_taken_for_what_it_says(written: str, value: object) -> None:
    """Only plain digits are numbers; quotes make text; dates stay text until a field wants one."""
    composed = compose(f"a: {written}\n")
    assert composed.data == {"a": value}
    assert type(composed.data["a"]) is type(value)
    assert composed.flaws == []


@pytest.mark.parametrize("written", ["1.0", "1.", "1.500", "1e3", ".5", "+8", "-.inf", ".nan", "1" * 1001])
def test_other_numbers_fit_nowhere_but_keep_their_spelling(written: str) -> None:
    """What looks like a number is never made one, nor text; the message can still show it."""
    composed = compose(f"a: [{written}]\n")
    assert composed.data == {"a": [MISFIT]}
    assert composed.written == {("a", 0): written}


def test_truth_values_keep_another_spelling() -> None:
    """True is a truth value, shown as it is written."""
    composed = compose("a: True\nb: true\n")
    assert composed.data == {"a": True, "b": True}
    assert composed.written == {("a",): "True"}


def test_text_is_composed() -> None:
    """Keys and values with combining marks equal those without."""
    assert compose("e\u0302: Ho\u0300a\n").data == {"ê": "Hòa"}
    assert compose("a: 'Ho\u0300a'\n").data == {"a": "Hòa"}


@pytest.mark.parametrize(
    ("text", "flaws"),
    [
        ("a: 1\na: 2\n", [(Reading.DUPLICATE_KEY, ("a",), (2, 1))]),
        ("- {x: 1, y: 2, x: 3}\n", [(Reading.DUPLICATE_KEY, (0, "x"), (1, 16))]),
        ("a: &m 1\n", [(Reading.ALIAS, ("a",), (1, 4))]),
        ("a: *m\nb: *m\n", [(Reading.ALIAS, ("a",), (1, 4)), (Reading.ALIAS, ("b",), (2, 4))]),
        ("<<: *m\n", [(Reading.ALIAS, ("<<",), (1, 5))]),
        ("*m : 1\n", [(Reading.ALIAS, ("?",), (1, 1))]),
        ("&k a: 1\n", [(Reading.ALIAS, ("?",), (1, 1))]),
        ("a: !!str 1\n", [(Reading.TAG, ("a",), (1, 4))]),
        ("a: ! 1\n", [(Reading.TAG, ("a",), (1, 4))]),
        ("!!map\na: 1\n", [(Reading.TAG, (), (1, 1))]),
        ("? [a, {b: c}]\n: 1\nd: 2\n", [(Reading.KEY_NOT_TEXT, ("?",), (1, 3))]),
        (": 1\n", [(Reading.KEY_NOT_TEXT, ("?",), (1, 1))]),
        ("a: 1\n---\nb: 2\n", [(Reading.SECOND_DOCUMENT, (), (2, 1))]),
        ("%YAML 1.1\n---\na: 1\n", [(Reading.DIRECTIVE, (), (1, 1))]),
        ("%TAG ! !x\n---\na: 1\n", [(Reading.DIRECTIVE, (), (1, 1))]),
        ("", [(Reading.EMPTY_FILE, (), (1, 1))]),
        ("# nothing\n\n", [(Reading.EMPTY_FILE, (), (1, 1))]),
        ("---\n", [(Reading.EMPTY_FILE, (), (1, 1))]),
        ('a: "x\\0y"\n', [(Reading.CONTROL, ("a",), (1, 4))]),
        ('a: "\\uD800"\n', [(Reading.CONTROL, ("a",), (1, 4))]),
        ('"a\\u2028": 1\n', [(Reading.CONTROL, ("a\u2028",), (1, 1))]),
    ],
)
def test_unwanted_yaml_is_placed(text: str, flaws: list[tuple[Reading, Path, tuple[int, int]]]) -> None:
    """Nothing that YAML allows and the plan does not want passes unseen."""
    assert [(flaw.code, flaw.path, flaw.place) for flaw in compose(text).flaws] == flaws


@pytest.mark.parametrize("pair", ["\\ud83d\\ude00", "\\uD83D\\uDE00", "\\U0000D83D\\ude00", "\\ud83d\\\n  \\ude00"])
@pytest.mark.parametrize("layout", ['a: "{}"\n', '["{}"]\n', '"{}": 1\n', '{{"{}": 1}}\n', '? "{}"\n'])
def test_halves_of_a_character_are_joined(pair: str, layout: str) -> None:
    """JSON has no other escapes for what is beyond U+FFFF."""
    if "\n" in pair and not layout.startswith(("a", "[")):
        pytest.skip("a key stands on one line")
    composed = compose(layout.format(pair))
    assert composed.flaws == []
    assert "😀" in str(composed.data)


@pytest.mark.parametrize("half", ["\\ud83d", "\\uDE00", "\\U0000D800", "\\ude00\\ud83d", "x\\udfff😀"])
@pytest.mark.parametrize("layout", ['a: "{}"\n', '["{}"]\n', '"{}": 1\n', '{{"{}": 1}}\n', '? "{}"\n'])
def test_half_a_character_is_a_flaw(half: str, layout: str) -> None:
    """It can be neither shown nor written, so that a blot stands for it."""
    composed = compose(layout.format(half))
    (flaw,) = composed.flaws
    assert flaw.code is Reading.CONTROL
    assert str(flaw.details["characters"]).startswith("('U+D")
    assert composed.unusable == [flaw.path]
    str((composed.data, flaw)).encode()


def test_flaws_do_not_hide_each_other() -> None:
    """One run tells of all, and what is readable is read."""
    composed = compose("a: 1\na: 2\nb: !t x\nc: *m\n? []\n: 1\nd: &n 4\n")
    codes = [flaw.code for flaw in composed.flaws]
    assert codes == [Reading.DUPLICATE_KEY, Reading.TAG, Reading.ALIAS, Reading.KEY_NOT_TEXT, Reading.ALIAS]
    assert composed.data == {"a": 2, "b": "x", "c": None, "d": 4}
    assert composed.unusable == [("a",), ("c",)]


def test_value_with_a_blot_is_unusable() -> None:
    """A character that was refused with the text is not reported twice, but its value is not used."""
    text, _ = read_text(b"a: x\x07y\nb: 1\n")
    composed = compose(text or "")
    assert composed.flaws == []
    assert composed.unusable == [("a",)]


@pytest.mark.parametrize("opening", ["[", "- ", "{a: "])
def test_nesting_ends_at_the_limit(opening: str) -> None:
    """As deep as the limit is fine, one deeper is a flaw and ends the reading, however deep it goes on."""
    closing = {"[": "]", "- ": "", "{a: ": "}"}[opening]
    assert compose(opening * DEEPEST + "1" + closing * DEEPEST).flaws == []
    for depth in (DEEPEST + 1, 2000):
        composed = compose(opening * depth)
        assert [flaw.code for flaw in composed.flaws] == [Reading.NESTING]
        assert composed.data is None


def test_places_are_those_of_the_file() -> None:
    """Values and keys have the line and column of the original, in characters, for the paths asked for only."""
    text, _ = read_text("\ufeff# đầu\r\nhộ:\r\n  - tên: Đỗ Thử\r\n    số: [1,\r\n      22]\r\n    rỗng:\r\n".encode())
    composed = compose(text or "", [("hộ", 0, "số", 1), ("hộ", 0, "rỗng"), ("hộ", 7)])
    assert composed.places == {
        (): (2, 1),
        ("hộ",): (3, 3),
        ("hộ", 0): (3, 5),
        ("hộ", 0, "số"): (4, 9),
        ("hộ", 0, "số", 1): (5, 7),
        ("hộ", 0, "rỗng"): (6, 5),
    }
    assert composed.keys[("hộ", 0, "số")] == (4, 5)


@pytest.mark.parametrize(
    "text", ["a: {b:1}\n", "a: [b:c]\n", "a: {b: http://c}\n", "a:\t1\n", "[:a]\n", "[?]\n", "a: [1,\n2]\n", "a: @"]
)
def test_every_machine_reads_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With and without ruamel.yaml's C parser, also where the two parsers differ: it never has the last word."""
    composed = []
    for with_c in (True, False):  # Where it is not installed, ruamel.yaml itself takes the other.
        monkeypatch.setattr(ruamel.yaml, "__with_libyaml__", with_c)
        composed.append(compose(text, [("a",)]))
    assert composed[0] == composed[1]


def test_deep_nesting_does_not_use_pythons_stack() -> None:
    """The composer works under a recursion limit that leaves it less than a frame for each level."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 60)
    try:
        assert compose("[" * DEEPEST + "]" * DEEPEST).flaws == []
    finally:
        sys.setrecursionlimit(limit)
