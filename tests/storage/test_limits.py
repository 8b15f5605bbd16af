"""Lines without an end and heaps of marks are found wherever they stand, and nothing that is ordinary is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.storage import limits
from povplan.storage.exact import compose
from povplan.storage.limits import LONGEST_LINE, MOST_MARKS, find_heap_of_marks, find_long_line, find_marks
from povplan.storage.text import name_forbidden

_MARKS = "\u0301\u0323"


@pytest.mark.parametrize("before", [b"", b"a\n", b"a\r\nb\rc\n", b"x" * LONGEST_LINE + b"\n", b"\n" * LONGEST_LINE])
@pytest.mark.parametrize("after", [b"", b"\n", b"\r\nz", b"\rz" * LONGEST_LINE])
def test_line_over_the_limit_is_found(before: bytes, after: bytes) -> None:
    """At the limit it is a line as any other, whatever stands around it."""
    text = (before + b"x" * LONGEST_LINE + after).decode()
    assert find_long_line(text.encode()) is None
    long = (before + b"x" * (LONGEST_LINE + 1) + after).decode()
    lines = long.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert find_long_line(long.encode()) == 1 + [len(line) > LONGEST_LINE for line in lines].index(True)


@given(st.text(st.sampled_from("a\nệ一" + _MARKS)), st.integers(0, 9000), st.text(st.sampled_from("aệ一\n")))
def test_heap_of_marks_is_found(before: str, shift: int, after: str) -> None:
    """Wherever it begins, and only over the limit."""
    before += "ă" * shift + "x"
    assert find_heap_of_marks((before + "\u0323" * MOST_MARKS + after).encode()) is None
    text = before + (_MARKS * MOST_MARKS)[: MOST_MARKS + 1] + after
    assert find_heap_of_marks(text.encode()) == before.count("\n") + 1
    assert find_marks(text) == len(before)


@given(st.text(st.sampled_from("a" + _MARKS), max_size=40))
def test_marks_are_counted_one_after_another(text: str) -> None:
    """The quick look finds what counting one by one finds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "MOST_MARKS", 3)
        run, wanted = 0, None
        for place, char in enumerate(text):
            run = run + 1 if unicodedata.combining(char) else 0
            if run > 3 and wanted is None:
                wanted = place - 3
        assert find_marks(text) == wanted


def test_escaped_marks_are_a_flaw() -> None:
    """A file that shows none may mean as many."""
    composed = compose('a: "x{}"\nb: 1\n'.format(r"\u0301" * (MOST_MARKS + 1)))
    (flaw,) = composed.flaws
    assert (flaw.code, flaw.place, flaw.details) == ("YM012", (1, 4), {"characters": ("U+0301",)})
    assert composed.unusable == [("a",)]
    assert compose('a: "x{}"\n'.format(r"\u0301" * MOST_MARKS)).flaws == []


def test_marks_of_the_command_line_are_named() -> None:
    """It takes what the files take."""
    assert name_forbidden("a" + "\u0301" * (MOST_MARKS + 1)) == ("U+0301",)
    assert name_forbidden("a" + "\u0301" * MOST_MARKS) == ()
