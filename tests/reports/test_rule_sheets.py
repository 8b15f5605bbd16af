"""Every rule is explained: what it demands, why, an example that breaks it, how to mend it, its legal basis."""

import pytest

from povplan.reports.rules import rule_record, rule_sheets, rules_sheet
from povplan.rules.registry import BY_CODE, RULES
from povplan.rules.rule import Rule
from povplan.words.language import Language
from povplan.words.rules import page_of

VI = Language.VI


def test_the_list_has_every_rule_once_by_code() -> None:
    found = rules_sheet(VI)
    assert [row[0] for row in found.rows] == sorted({rule.code for rule in RULES})
    assert [column.heading.vi for column in found.columns] == ["Mã", "Mức", "Nội dung"]
    assert {row[1] for row in found.rows} == {"lỗi", "cần xem", "lưu ý"}


def test_a_page_tells_all_there_is_to_a_rule() -> None:
    facts, example = rule_sheets(BY_CODE["HH010"], VI)
    assert facts.title == "HH010"
    assert [row[0] for row in facts.rows] == ["Mức", "Nội dung", "Vì sao", "Cách sửa", "Căn cứ"]
    assert facts.rows[-1] == ("Căn cứ", "Nghị định 07/2021/NĐ-CP, Điều 3")
    assert example.title == "Ví dụ sai"
    assert example.rows[0] == ("  - id: 1",)


def test_a_rule_without_a_paper_behind_it_says_whose_it_is() -> None:
    facts, _ = rule_sheets(BY_CODE["HH001"], VI)
    assert facts.rows[-1] == ("Căn cứ", "Quy tắc của povplan.")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_no_page_has_a_gap(rule: Rule, language: Language) -> None:
    facts, example = rule_sheets(rule, language)
    assert all(cell for row in facts.rows for cell in row)
    assert example.rows


@pytest.mark.parametrize("language", Language)
def test_a_record_tells_the_same_to_a_script(language: Language) -> None:
    page, rule = page_of("RV002"), BY_CODE["RV002"]
    assert rule_record(rule, language) == {
        "code": "RV002",
        "level": "error",
        "sentence": page.sentence.say(language),
        "why": page.why.say(language),
        "mend": page.mend.say(language),
        "legal_basis": rule.legal,
        "example": rule.example,
    }
