"""The pages of the rules, read only when a rule has something to say."""

from functools import cache

from povplan.words.catalogue import RulePage
from povplan.words.language import Language


@cache
def rule_pages(language: Language) -> dict[str, RulePage]:
    """Return the page of each rule by its code."""
    if language is Language.VI:
        from povplan.words.vi import rules_dp, rules_hh, rules_pl, rules_rv, rules_ym  # noqa: PLC0415 - one language
    else:
        from povplan.words.en import rules_dp, rules_hh, rules_pl, rules_rv, rules_ym  # noqa: PLC0415 - one language
    return {**rules_dp.PAGES, **rules_hh.PAGES, **rules_pl.PAGES, **rules_rv.PAGES, **rules_ym.PAGES}
