"""The pages of the rules, read only when a rule has something to say."""

from functools import cache
from importlib import import_module

from povplan.words.catalogue import RulePage
from povplan.words.language import Language

_FAMILIES = ("hh", "dp", "pl", "rv", "ym")


@cache
def rule_pages(language: Language) -> dict[str, RulePage]:
    """Return the page of each rule by its code; the other language is not read."""
    pages: dict[str, RulePage] = {}
    for family in _FAMILIES:
        pages |= import_module(f"povplan.words.{language.value}.rules_{family}").PAGES
    return pages
