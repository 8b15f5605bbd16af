"""A finding in words names the record, says what is wrong, and tells what to type."""

import pytest

from povplan.model.finding import Finding, Subject
from povplan.model.kinds import DataFile, Level
from povplan.reports.findings import count_levels, level_of, name_subject, put_into_words
from povplan.rules.registry import RULES
from povplan.words.language import Language
from povplan.words.terms import SUBJECTS

VI, EN = Language.VI, Language.EN
FILES = {DataFile.HOUSEHOLDS: "data/households.yaml", DataFile.PLAN: "data/plan.yaml", DataFile.DEPRIVATIONS: "d.yaml"}
LE = Subject("household", "Lê Văn Mẫu", 8)


def finding(code: str, place: tuple[int, int] | None = (41, 14), **details: object) -> Finding:
    """Return a finding about a household."""
    return Finding(code, DataFile.HOUSEHOLDS, ("households", 7), LE, details, place)


def said(made: Finding, language: Language = VI) -> tuple[str, str, str]:
    """Return whom a finding is about, what it says, and its hint."""
    (each,) = put_into_words([made], FILES, language)
    return each.where, each.message, each.hint


def test_a_finding_is_said_in_the_fields_own_tone() -> None:
    assert said(finding("HH010", count=1, least=3))[:2] == (
        "hộ 8 (Lê Văn Mẫu)",
        "là hộ nghèo nhưng chỉ thiếu hụt 01 chỉ số; hộ nghèo phải từ 03 trở lên.",
    )


def test_a_near_name_is_offered() -> None:
    made = finding("HH003", value="Kim Mã", near="Kim Mắm", id="kim-mam", choices=("kim-mam",))
    assert said(made)[1:] == ("không có thôn “Kim Mã”. Có phải Kim Mắm?", "Ghi: village: kim-mam")


def test_without_a_near_name_the_choices_are_told() -> None:
    made = finding("HH003", value="Kim Mã", near=None, id=None, choices=("dong-mo", "bai-sau"))
    assert said(made)[1] == "không có thôn “Kim Mã”."
    assert said(made)[2].endswith(": dong-mo, bai-sau")


def test_of_many_choices_ten_are_named_and_the_rest_counted() -> None:
    eleven = tuple(f"thon-{number}" for number in range(11))
    ten = said(finding("HH003", value="x", near=None, id=None, choices=eleven[:10]))[2]
    assert ten.endswith("thon-8, thon-9")
    assert said(finding("HH003", value="x", near=None, id=None, choices=eleven))[2] == f"{ten}, và 1 mục khác"


def test_values_of_closed_lists_and_money_are_written_in_the_language() -> None:
    made = finding("RV006", date="2023-06-30", category="near_poor", measured="income", value=1_650_000, line=1_500_000)
    assert "hộ cận nghèo" in said(made)[1]
    assert "1.650.000" in said(made)[1]
    assert "near-poor" in said(made, EN)[1]
    assert "1,650,000" in said(made, EN)[1]


def test_braces_in_the_data_are_left_alone() -> None:
    made = finding("HH003", value="{near} {0}", near="{id}", id="x", choices=())
    assert said(made)[1] == "không có thôn “{near} {0}”. Có phải {id}?"


def test_findings_are_sorted_by_file_line_and_code() -> None:
    plan = Finding("PL005", DataFile.PLAN, ("officers", 0), Subject("plan"), {"value": "a", "other": "b"}, (1, 1))
    head = {"members": 0, "workers": 1}
    made = [
        plan,
        finding("HH009", (9, 5), **head),
        finding("HH008", (9, 7), **head),
        finding("HH009", (9, 3), **head),
        finding("HH009", (2, 8), **head),
        finding("HH008", None, **head),
    ]
    shown = [(each.file, each.line, each.column, each.code) for each in put_into_words(made, FILES, VI)]
    assert shown == [
        ("data/households.yaml", 1, 1, "HH008"),
        ("data/households.yaml", 2, 8, "HH009"),
        ("data/households.yaml", 9, 7, "HH008"),
        ("data/households.yaml", 9, 3, "HH009"),
        ("data/households.yaml", 9, 5, "HH009"),
        ("data/plan.yaml", 1, 1, "PL005"),
    ]


def test_levels_are_those_of_the_rules_and_are_counted() -> None:
    made = [finding("HH001"), finding("HH101"), finding("HH102"), finding("HH202")]
    assert [level_of(each) for each in made] == [Level.ERROR, Level.WARNING, Level.WARNING, Level.INFO]
    assert count_levels(made) == {Level.ERROR: 1, Level.WARNING: 2, Level.INFO: 1}
    assert count_levels([]) == {Level.ERROR: 0, Level.WARNING: 0, Level.INFO: 0}
    assert {level_of(finding(rule.code)) for rule in RULES} == set(Level)


@pytest.mark.parametrize("language", Language)
def test_every_kind_of_subject_is_named(language: Language) -> None:
    assert len(SUBJECTS) >= 14
    for kind in SUBJECTS:
        named = name_subject(Subject(kind, "Lê Mẫu", 4), language)
        assert "Lê Mẫu" in named or "{name}" not in SUBJECTS[kind].say(language)
        assert "{" not in named


def test_a_subject_without_a_number_is_told_to_have_none() -> None:
    assert name_subject(Subject("household", "Lê Mẫu"), VI) == "hộ ? (Lê Mẫu)"


def test_an_english_name_is_used_in_english_where_there_is_one() -> None:
    indicator = Subject("indicator", "Việc làm", 1, "Employment")
    assert name_subject(indicator, VI) == "chỉ số 1 (Việc làm)"
    assert name_subject(indicator, EN) == "indicator 1 (Employment)"
    assert name_subject(Subject("village", "Khe Nứa"), EN) == "village Khe Nứa"
