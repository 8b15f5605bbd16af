"""A file that breaks the rules of YAML is told in our words what is probably wrong, and where."""

import pytest

from povplan.rules.reading import Reading
from povplan.storage.exact import compose


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: 1\n\tb: 2\n", Reading.TAB, (2, 1)),
        ("a:\t1\n", Reading.TAB, (1, 3)),
        ("a: [1, 2\nb: 3\n", Reading.BRACKET, (1, 4)),
        ("a: {b: 1\nc: 3\n", Reading.BRACKET, (1, 4)),
        ("a: [1,,2]\n", Reading.BRACKET, (1, 7)),
        ("a: [1] 2\n", Reading.BRACKET, (1, 8)),
        ("a: {b: 1} 2\n", Reading.BRACKET, (1, 11)),
        ("a: [", Reading.BRACKET, (1, 5)),
        ('a: "b\nc: 1\n', Reading.QUOTE, (1, 4)),
        ('a: "b\nc: "d"\n', Reading.QUOTE, (1, 4)),
        ("a: 'it's'\n", Reading.QUOTE, (1, 4)),
        ("a: 'b\nc: 1\n", Reading.QUOTE, (1, 4)),
        ("a: b: c\n", Reading.COLON, (1, 5)),
        ("note: Lý do: ốm\n", Reading.COLON, (1, 12)),
        ('a: "b": c\n', Reading.COLON, (1, 7)),
        ("a: @b\n", Reading.FIRST_CHARACTER, (1, 4)),
        ("a: %b\n", Reading.FIRST_CHARACTER, (1, 4)),
        ("a: `b`\n", Reading.FIRST_CHARACTER, (1, 4)),
        ("a: * b\n", Reading.FIRST_CHARACTER, (1, 5)),
        ("a: & b\n", Reading.FIRST_CHARACTER, (1, 5)),
        ("a: - b\n", Reading.FIRST_CHARACTER, (1, 4)),
        ("a: ? b\n", Reading.FIRST_CHARACTER, (1, 4)),
        ("a: > 5\n", Reading.FIRST_CHARACTER, (1, 6)),
        ("a: ]\n", Reading.FIRST_CHARACTER, (1, 4)),
        ("a: , b\n", Reading.FIRST_CHARACTER, (1, 4)),
        ("- a: 1\n    b: 2\n", Reading.INDENT, (2, 5)),
        ("- a: 1\n # c\n\n    b: 2\n", Reading.INDENT, (4, 5)),
        ("- a: 1\n b: 2\n", Reading.INDENT, (2, 2)),
        ("a: 1\n- b\n", Reading.INDENT, (2, 1)),
        ("  a: 1\n b: 2\n", Reading.INDENT, (2, 2)),
        ("- a: 1\n  b 2\n  c: 3\n", Reading.NO_COLON, (2, 3)),
        ("a 1\nb: 2\n", Reading.NO_COLON, (1, 1)),
        ("a:1\nb: 2\n", Reading.NO_COLON, (1, 1)),
        ('a: "C:\\Dữ liệu"\n', Reading.BACKSLASH, (1, 8)),
        ('a: 1\nb: "\\U00110000"\n', Reading.BACKSLASH, (2, 5)),
        ("a: !x!y z\n", Reading.TAG, (1, 4)),
        ("a: !<x y\n", Reading.TAG, (1, 7)),
        ("%x\n", Reading.DIRECTIVE, (2, 1)),
        ("%YAML 3.0\n---\na: 1\n", Reading.DIRECTIVE, (1, 1)),
        ("a: 1\n... b\n", Reading.SYNTAX, (2, 5)),
    ],
)
def test_cause_is_named_and_placed(text: str, code: Reading, place: tuple[int, int]) -> None:
    """Each common slip has its own rule and points at what to change; the file gives no data then."""
    composed = compose(text)
    assert [(flaw.code, flaw.place) for flaw in composed.flaws] == [(code, place)]
    assert composed.data is None


def test_tag_that_stops_the_reading_is_named() -> None:
    """The words of the rule need the tag itself."""
    assert compose("a: !x!y z\n").flaws[0].details == {"tag": "!x!y"}


def test_what_was_found_before_a_syntax_error_is_kept() -> None:
    """A duplicate key above the broken line is told in the same run."""
    codes = [flaw.code for flaw in compose("a: 1\na: 2\nb: [\n").flaws]
    assert codes == [Reading.DUPLICATE_KEY, Reading.BRACKET]
