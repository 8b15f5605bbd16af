"""The difference between two texts."""

from hypothesis import given
from hypothesis import strategies as st

from povplan.render.diff import draw_difference

LINES = st.lists(st.sampled_from(["a", "b", "- id: 1", "  head: Lê Văn Mẫu", ""]), max_size=30)


@given(LINES, LINES)
def test_it_turns_the_one_text_into_the_other(old: list[str], new: list[str]) -> None:
    one, other = "\n".join(old), "\n".join(new)
    drawn = draw_difference(one, other, "x.yaml").splitlines()[2:]
    assert bool(drawn) == (one != other)
    assert _apply(one.split("\n"), drawn) == other.split("\n")


def _apply(lines: list[str], drawn: list[str]) -> list[str]:
    """Return the lines after a unified difference, as `patch` reads it."""
    result: list[str] = []
    place = 0
    for line in drawn:
        if line.startswith("@@"):
            start, _, count = line.split()[1][1:].partition(",")
            begin = int(start) - (1 if count != "0" else 0)
            result += lines[place:begin]
            place = begin
        elif line.startswith("+"):
            result.append(line[1:])
        else:
            assert lines[place] == line[1:]
            result += [line[1:]] if line.startswith(" ") else []
            place += 1
    return result + lines[place:]


def test_a_line_more_is_shown_with_three_lines_around_it_and_its_place() -> None:
    old = "\n".join(f"line {n}" for n in range(1, 21))
    new = old.replace("line 10\n", "line 10\nmore\n")
    assert draw_difference(old, new, "data/households.yaml") == (
        "--- data/households.yaml\n"
        "+++ data/households.yaml\n"
        "@@ -8,6 +8,7 @@\n"
        " line 8\n line 9\n line 10\n+more\n line 11\n line 12\n line 13\n"
    )


def test_colours_change_nothing_but_the_colour() -> None:
    plain = draw_difference("a\nb\nc", "a\nx\nc", "x.yaml")
    coloured = draw_difference("a\nb\nc", "a\nx\nc", "x.yaml", colour=True)
    assert "\x1b[31m-b\x1b[0m\n" in coloured
    assert "\x1b[32m+x\x1b[0m\n" in coloured
    assert (
        coloured.replace("\x1b[31m", "").replace("\x1b[32m", "").replace("\x1b[36m", "").replace("\x1b[0m", "") == plain
    )


def test_nothing_is_shown_of_equal_texts() -> None:
    assert draw_difference("a\nb", "a\nb", "x.yaml") == ""


def test_what_would_steer_the_terminal_is_shown_as_what_it_is() -> None:
    assert "\x1b" not in draw_difference("a", "\x1b[2J", "x.yaml")
