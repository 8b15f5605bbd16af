"""A hint for a change that was refused names the options of the command, not keys of a file."""

import re

import pytest

from povplan.cli.fields import name_options
from povplan.model.household import Entered, Household, Review, Support, Visit
from povplan.model.kinds import Level
from povplan.rules.registry import RULES
from povplan.words.language import Language
from povplan.words.rules import page_of

PHRASES = [
    (rule.code, phrase)
    for rule in RULES
    if rule.check and rule.level is Level.ERROR and rule.code[:2] in ("HH", "RV")
    for phrase in (page_of(rule.code).hint, page_of(rule.code).hint_near)
    if phrase
]

KEYS = {
    name for record in (Household, Review, Visit, Support, Entered) for name in (*record.model_fields, "as", "from")
}


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        ("sửa thành state: proposed", "sửa thành --state proposed"),
        ("ví dụ: measures: [jobs, means]", "ví dụ: --measures jobs, means"),
        ("Sửa income: (hoặc score_a:)", "Sửa --income (hoặc --score-a)"),
        ("Ghi lại, ví dụ: 30/06/2023", "Ghi lại, ví dụ: 30/06/2023"),
    ],
)
def test_each_key_becomes_its_option(hint: str, expected: str) -> None:
    assert name_options(hint) == expected


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("code", "phrase"), PHRASES)
def test_no_hint_on_a_household_names_a_key_that_is_no_option(code: str, phrase: object, language: Language) -> None:
    assert code
    text = name_options(getattr(phrase, language.value))
    assert [key for key in KEYS if re.search(rf"\b{key}:", text)] == []
