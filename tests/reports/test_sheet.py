"""Names in a list stay whole: none of them may be broken over lines."""

from povplan.reports.sheet import TOGETHER, keep_together


def test_a_line_may_break_between_names_and_never_within_one() -> None:
    joined = keep_together(["Đồng Mơ", "Bãi Sậu"])
    assert joined == f"Đồng{TOGETHER}Mơ, Bãi{TOGETHER}Sậu"
    assert joined.split() == [f"Đồng{TOGETHER}Mơ,", f"Bãi{TOGETHER}Sậu"]


def test_no_names_are_no_text() -> None:
    assert keep_together([]) == ""
