"""Checking the data: all findings, and the explanation of a rule."""

from typing import TYPE_CHECKING

import typer

from povplan.cli.context import Surroundings, look_around
from povplan.cli.options import SCREEN_FORMATS, FindingsFormat, Force, Only, OutputFile, RuleCode, Strict
from povplan.cli.output import choose_output
from povplan.cli.showing import shows
from povplan.errors import ExitStatus

if TYPE_CHECKING:
    from povplan.reports.report import Report


def validate(
    ctx: typer.Context,
    *,
    strict: Strict = False,
    only: Only = None,
    form: FindingsFormat = None,
    output: OutputFile = None,
    force: Force = False,
) -> ExitStatus:
    """Print all findings; the exit status says whether there are errors."""
    from povplan.cli.opening import open_plan
    from povplan.cli.targets import choose_rules
    from povplan.model.kinds import Level
    from povplan.render.findings import draw_findings
    from povplan.reports.findings import count_levels
    from povplan.rules.registry import RULES

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    rules = RULES if only is None else choose_rules(only)
    opened = open_plan(here, rules)
    copies = [each for each in opened.loaded.copies if each.code in {rule.code for rule in rules}]
    findings = (*opened.findings, *copies)
    counts = count_levels(findings)
    target.write_pieces(
        draw_findings(
            target.format,
            opened.say(findings, here.speech.language),
            len(opened.book.households) if opened.book else 0,
            len(rules),
            here.speech.language,
            width=here.width,
            colour=here.colour,
            unread=[file for file, source in opened.loaded.sources.items() if source.record is None],
        )
    )
    failed = counts[Level.ERROR] or (strict and counts[Level.WARNING])
    return ExitStatus.FINDINGS if failed else ExitStatus.DONE


@shows
def explain(here: Surroundings, code: RuleCode = None) -> "Report":
    """Explain a rule, or list them all."""
    from povplan.cli.targets import choose_rule
    from povplan.reports.rules import rules_report

    return rules_report(None if code is None else choose_rule(code), here.speech.language)
