"""The rules explained: all of them in a list, or one on a page."""

from povplan.reports.sheet import Column, Kind, Sheet
from povplan.rules.registry import RULES
from povplan.rules.rule import Rule
from povplan.words.language import Language
from povplan.words.rules import rule_pages
from povplan.words.screens import screens


def rules_sheet(language: Language) -> Sheet:
    """Return every rule with its level and what it demands."""
    words, pages = screens(language), rule_pages(language)
    return Sheet(
        title=words.rules_title,
        columns=(Column(words.code, Kind.NAME), Column(words.level, Kind.NAME), Column(words.what_must_hold)),
        rows=tuple((rule.code, words.terms[rule.level.value], pages[rule.code].sentence) for rule in RULES),
    )


def rule_sheets(rule: Rule, language: Language) -> list[Sheet]:
    """Return one rule's page: what it demands, why, an example against it, and how to mend it."""
    words, page = screens(language), rule_pages(language)[rule.code]
    facts = (
        (words.level, words.terms[rule.level.value]),
        (words.what_must_hold, page.sentence),
        (words.why, page.why),
        (words.mend, page.mend),
        (words.legal_basis, rule.legal or words.no_legal_basis),
    )
    example = tuple((line,) for line in rule.example.splitlines())
    return [
        Sheet(rule.code, (Column("", Kind.NAME), Column("")), facts, headed=False),
        Sheet(words.example, (Column(""),), example, headed=False),
    ]


def rule_record(rule: Rule, language: Language) -> dict[str, str]:
    """Return a rule as a script gets it."""
    page = rule_pages(language)[rule.code]
    return {
        "code": rule.code,
        "level": rule.level.value,
        "sentence": page.sentence,
        "why": page.why,
        "mend": page.mend,
        "legal_basis": rule.legal,
        "example": rule.example,
    }
