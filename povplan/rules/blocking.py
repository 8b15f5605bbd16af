"""The rules whose findings stop the figures, without those that only ask: run before anything is counted."""

from povplan.model.kinds import Level
from povplan.rules.classes import CLASS_RULES
from povplan.rules.decisions import DECISION_RULES
from povplan.rules.deprivations import DEPRIVATION_RULES
from povplan.rules.grounds import GROUND_RULES
from povplan.rules.households import HOUSEHOLD_RULES
from povplan.rules.moves import MOVE_RULES
from povplan.rules.plan import PLAN_RULES
from povplan.rules.reviews import REVIEW_RULES
from povplan.rules.rule import Rule
from povplan.rules.spellings import SPELLING_RULES

BLOCKING: tuple[Rule, ...] = tuple(
    rule
    for rules in (
        HOUSEHOLD_RULES,
        DEPRIVATION_RULES,
        PLAN_RULES,
        SPELLING_RULES,
        REVIEW_RULES,
        GROUND_RULES,
        DECISION_RULES,
        CLASS_RULES,
        MOVE_RULES,
    )
    for rule in rules
    if rule.level is Level.ERROR
)
