"""All rules in one tuple."""

from povplan.rules.blocking import STOPPING
from povplan.rules.coverage import COVERAGE_RULES
from povplan.rules.questions import QUESTION_RULES
from povplan.rules.reading import READING_RULES
from povplan.rules.rule import Rule

RULES: tuple[Rule, ...] = tuple(
    sorted((*READING_RULES, *STOPPING, *QUESTION_RULES, *COVERAGE_RULES), key=lambda rule: rule.code)
)

BY_CODE = {rule.code: rule for rule in RULES}
