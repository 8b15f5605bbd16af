"""All rules in one tuple."""

from povplan.rules.classes import CLASS_RULES
from povplan.rules.coverage import COVERAGE_RULES
from povplan.rules.decisions import DECISION_RULES
from povplan.rules.deprivations import DEPRIVATION_RULES
from povplan.rules.grounds import GROUND_RULES
from povplan.rules.households import HOUSEHOLD_RULES
from povplan.rules.moves import MOVE_RULES
from povplan.rules.plan import PLAN_RULES
from povplan.rules.questions import QUESTION_RULES
from povplan.rules.reading import READING_RULES
from povplan.rules.reviews import REVIEW_RULES
from povplan.rules.rule import Rule
from povplan.rules.spellings import SPELLING_RULES

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *READING_RULES,
            *HOUSEHOLD_RULES,
            *QUESTION_RULES,
            *DEPRIVATION_RULES,
            *PLAN_RULES,
            *SPELLING_RULES,
            *COVERAGE_RULES,
            *REVIEW_RULES,
            *GROUND_RULES,
            *DECISION_RULES,
            *CLASS_RULES,
            *MOVE_RULES,
        ),
        key=lambda rule: rule.code,
    )
)

BY_CODE = {rule.code: rule for rule in RULES}
