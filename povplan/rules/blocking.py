"""The rules whose findings stop the figures: run before anything is counted.

Modules with warnings only are in `registry`, so that a figure need not wait for their import.
"""

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

STOPPING: tuple[Rule, ...] = (
    *HOUSEHOLD_RULES,
    *DEPRIVATION_RULES,
    *PLAN_RULES,
    *SPELLING_RULES,
    *REVIEW_RULES,
    *GROUND_RULES,
    *DECISION_RULES,
    *CLASS_RULES,
    *MOVE_RULES,
)
"""The rules of all modules that have errors, with their warnings."""

BLOCKING: tuple[Rule, ...] = tuple(rule for rule in STOPPING if rule.level is Level.ERROR)
"""The errors among them."""
