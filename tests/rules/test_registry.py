"""The registry: one tuple of rules with stable codes, their words and their examples."""

import re

import pytest
from pydantic_core import from_json, to_json
from ruamel.yaml import YAML

from povplan.model.kinds import Level
from povplan.rules.blocking import BLOCKING
from povplan.rules.registry import BY_CODE, RULES
from povplan.rules.rule import Rule

# The codes of issue and contract, and the level that each is promised to have.
LEVELS = {"0": Level.ERROR, "1": Level.WARNING, "2": Level.INFO}


def test_codes_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert list(BY_CODE) == codes


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_code_is_two_letters_and_three_digits_of_which_the_first_is_its_level(rule: Rule) -> None:
    match = re.fullmatch(r"(HH|DP|PL|RV|YM)(\d)\d\d", rule.code)
    assert match is not None
    # PL001 was an error once; a code that is known to others stays.
    assert rule.level is (Level.WARNING if rule.code == "PL001" else LEVELS[match[2]])


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.check], ids=lambda rule: rule.code)
def test_an_example_is_yaml(rule: Rule) -> None:
    parsed = YAML(typ="safe").load(rule.example)
    assert parsed
    assert from_json(to_json(parsed, fallback=str))


def test_checks_carry_what_must_hold_in_their_first_line() -> None:
    for rule in RULES:
        if rule.check:
            assert rule.check.__doc__
            assert rule.check.__doc__.splitlines()[0].endswith(".")


def test_every_error_of_a_rule_stops_the_figures() -> None:
    # What the reading finds stops them by itself.
    assert {rule.code for rule in BLOCKING} == {r.code for r in RULES if r.check and r.level is Level.ERROR}
