"""Checking the data: all findings, and what a rule is about."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import SCREEN_FORMATS, FindingsFormat, Force, Format, Only, OutputFile, RuleCode, Strict
from povplan.cli.output import choose_output
from povplan.errors import ExitStatus


def validate(
    ctx: typer.Context,
    *,
    strict: Strict = False,
    only: Only = None,
    form: FindingsFormat = None,
    output: OutputFile = None,
    force: Force = False,
) -> ExitStatus:
    """Tell everything that was found; the exit status says whether there are errors."""
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
        )
    )
    failed = counts[Level.ERROR] or (strict and counts[Level.WARNING])
    return ExitStatus.FINDINGS if failed else ExitStatus.DONE


def explain(
    ctx: typer.Context,
    code: RuleCode = None,
    *,
    form: Format = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Explain a rule, or list them all."""
    from povplan.cli.targets import choose_rule
    from povplan.reports.rules import rules_report

    here = look_around(ctx)
    target = choose_output(here, form, output, SCREEN_FORMATS, replace=force)
    rule = None if code is None else choose_rule(code)
    target.show(rules_report(rule, here.speech.language))
