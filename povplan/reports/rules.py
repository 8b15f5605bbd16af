"""The rules explained: all of them in a list, or one on a page."""

from povplan.reports.report import Report
from povplan.reports.sheet import Column, Kind, Sheet, fill_rows
from povplan.rules.registry import RULES
from povplan.rules.rule import Rule
from povplan.words import findings as words
from povplan.words.language import Language
from povplan.words.rules import page_of
from povplan.words.terms import say_term


def rules_report(rule: Rule | None, language: Language) -> Report:
    """Return one rule's page, or the list of all."""
    if rule:
        return Report("", rule_sheets(rule, language), lambda: rule_record(rule, language))
    return Report("", [rules_sheet(language)], lambda: [rule_record(each, language) for each in RULES])


def rules_sheet(language: Language) -> Sheet:
    """Return every rule with its level and its sentence."""
    columns = (
        Column(words.CODE, Kind.NAME, cell=lambda each: each.code),
        Column(words.LEVEL, Kind.NAME, cell=lambda each: say_term(each.level, language)),
        Column(words.WHAT_MUST_HOLD, cell=lambda each: page_of(each.code).sentence.say(language)),
    )
    return Sheet(words.RULES_TITLE.say(language), columns, fill_rows(columns, RULES))


def rule_sheets(rule: Rule, language: Language) -> list[Sheet]:
    """Return one rule's page: its sentence, its reason, how to mend a finding, and an example that breaks it."""
    page = page_of(rule.code)
    facts = (
        (words.LEVEL.say(language), say_term(rule.level, language)),
        (words.WHAT_MUST_HOLD.say(language), page.sentence.say(language)),
        (words.WHY.say(language), page.why.say(language)),
        (words.MEND.say(language), page.mend.say(language)),
        (words.LEGAL_BASIS.say(language), rule.legal or words.NO_LEGAL_BASIS.say(language)),
    )
    example = tuple((line,) for line in rule.example.splitlines())
    return [
        Sheet(rule.code, (Column(kind=Kind.NAME), Column()), facts, headed=False),
        Sheet(words.EXAMPLE.say(language), (Column(),), example, headed=False),
    ]


def rule_record(rule: Rule, language: Language) -> dict[str, str]:
    """Return a rule as a record for scripts."""
    page = page_of(rule.code)
    return {
        "code": rule.code,
        "level": rule.level.value,
        "sentence": page.sentence.say(language),
        "why": page.why.say(language),
        "mend": page.mend.say(language),
        "legal_basis": rule.legal,
        "example": rule.example,
    }
