"""Findings are drawn as lines that editors know, as annotations, and as the JSON that the contract promises."""

import json
import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.model.kinds import Format, Level
from povplan.render.findings import draw_annotations, draw_findings, draw_lines
from povplan.reports.findings import Said, findings_record
from povplan.words.language import Language

VI, EN = Language.VI, Language.EN
FILE = "data/households.yaml"
ERROR = Said("HH003", Level.ERROR, FILE, 41, 14, "hộ 13 (Lê Mẫu)", "không có thôn “Kim”.", "Ghi: village: kim-mo")
WARNING = Said("HH101", Level.WARNING, FILE, 50, 3, "hộ 14 (Vi Dụ)", "03/05 khẩu không lao động.", "")
INFO = Said("HH202", Level.INFO, "data/plan.yaml", 2, 1, "kế hoạch", "không dư: 5 %, hết.", "Xem lại")
ALL = (ERROR, WARNING, INFO)


def drawn(
    form: str, said: Sequence[Said] = ALL, language: Language = VI, width: int = 80, *, colour: bool = False
) -> str:
    """Return findings in a form."""
    return "".join(draw_findings(Format(form), said, 22, 100, language, width=width, colour=colour))


def test_a_line_leads_to_the_place_and_names_rule_and_record() -> None:
    assert draw_lines(ALL, VI).splitlines() == [
        "data/households.yaml:41:14: HH003 hộ 13 (Lê Mẫu): không có thôn “Kim”.",
        "    Lỗi. Cách sửa: Ghi: village: kim-mo",
        "data/households.yaml:50:3: HH101 hộ 14 (Vi Dụ): 03/05 khẩu không lao động.",
        "    Cần xem.",
        "data/plan.yaml:2:1: HH202 kế hoạch: không dư: 5 %, hết.",
        "    Lưu ý. Cách sửa: Xem lại",
    ]


def test_below_the_lines_findings_are_counted() -> None:
    assert drawn("plain") == f"{draw_lines(ALL, VI)}\n1 lỗi, 1 điều cần xem, 1 lưu ý.\n"
    assert drawn("plain", language=EN).endswith("\n1 error, 1 warning, 1 note.\n")


def test_one_line_says_that_all_is_well() -> None:
    assert drawn("plain", ()) == drawn("table", ()) == "Không có lỗi. Đã kiểm tra 22 hộ, 100 quy tắc.\n"
    assert drawn("github", ()) == ""


def test_annotations_have_level_place_and_rule() -> None:
    assert draw_annotations(ALL).splitlines() == [
        (
            "::error file=data/households.yaml,line=41,col=14,title=HH003::"
            "hộ 13 (Lê Mẫu): không có thôn “Kim”. Ghi: village: kim-mo"
        ),
        "::warning file=data/households.yaml,line=50,col=3,title=HH101::hộ 14 (Vi Dụ): 03/05 khẩu không lao động.",
        "::notice file=data/plan.yaml,line=2,col=1,title=HH202::kế hoạch: không dư: 5 %25, hết. Xem lại",
    ]


def test_a_path_cannot_end_the_fields_of_an_annotation() -> None:
    made = Said("HH003", Level.ERROR, "a,line=1::b%.yaml", 1, 1, "x", "y", "")
    assert draw_annotations([made]) == "::error file=a%2Cline=1%3A%3Ab%25.yaml,line=1,col=1,title=HH003::x: y"


def test_the_record_has_exactly_the_shape_of_the_contract() -> None:
    assert json.loads(drawn("json")) == {
        "errors": 1,
        "warnings": 1,
        "findings": [
            {
                "code": "HH003",
                "level": "error",
                "file": "data/households.yaml",
                "line": 41,
                "column": 14,
                "where": "hộ 13 (Lê Mẫu)",
                "message": "không có thôn “Kim”.",
                "hint": "Ghi: village: kim-mo",
            },
            *findings_record([WARNING, INFO])["findings"],
        ],
    }
    assert json.loads(drawn("json", ())) == {"errors": 0, "warnings": 0, "findings": []}


def test_tab_separated_findings_have_a_row_each() -> None:
    rows = [line.split("\t") for line in drawn("tsv").splitlines()]
    assert len(rows) == 4
    assert rows[1] == [FILE, "41", "14", "HH003", "lỗi", "hộ 13 (Lê Mẫu)", ERROR.message, ERROR.hint]


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_on_a_screen_lines_break_at_words_and_lose_none(width: int) -> None:
    shown = drawn("table", width=width)
    assert max(map(len, shown.splitlines())) <= width
    assert shown.split() == drawn("plain").split()


def test_colour_marks_the_code_and_changes_nothing_else() -> None:
    coloured = drawn("table", colour=True)
    assert "\x1b[1;31mHH003\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == drawn("table")


@given(st.lists(st.text(max_size=12), min_size=3, max_size=3), st.booleans())
def test_no_character_of_a_finding_moves_the_cursor_or_ends_an_annotation(texts: list[str], colour: bool) -> None:
    made = [Said("HH003", Level.ERROR, FILE, 1, 1, *texts)]
    for form in ("plain", "table", "github", "tsv"):
        shown = re.sub(r"\x1b\[[0-9;]*m", "", drawn(form, made, colour=colour))
        assert re.sub(r"[\n\t]", "", shown).isprintable()
    assert len(draw_annotations(made).split("\n")) == 1
