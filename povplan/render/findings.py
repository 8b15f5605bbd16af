"""Findings as lines that editors and reviewers know, and as annotations of a workflow."""

from collections.abc import Iterable
from typing import Any

from povplan.model.finding import Level
from povplan.render.cells import make_visible
from povplan.reports.findings import Said
from povplan.words.language import Language
from povplan.words.screens import screens

_ANNOTATION = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def draw_lines(said: Iterable[Said], language: Language) -> str:
    """Return a line a finding, `file:line:column: code where: sentence`, and below it what to type."""
    words = screens(language)
    lines = []
    for each in said:
        lines.append(f"{each.file}:{each.line}:{each.column}: {each.code} {each.where}: {each.message}")
        if each.hint:
            lines.append(f"    {words.hint}: {each.hint}")
    return "\n".join(make_visible(line) for line in lines)


def draw_annotations(said: Iterable[Said]) -> str:
    """Return a workflow annotation a finding."""
    return "\n".join(
        f"::{_ANNOTATION[each.level]} file={_property(each.file)},line={each.line},col={each.column},"
        f"title={_property(each.code)}::{_data(f'{each.where}: {each.message} {each.hint}'.strip())}"
        for each in said
    )


def findings_record(said: Iterable[Said]) -> dict[str, Any]:
    """Return findings in the shape that the contract promises to scripts."""
    known = list(said)
    return {
        "errors": sum(each.level is Level.ERROR for each in known),
        "warnings": sum(each.level is Level.WARNING for each in known),
        "findings": [
            {
                "code": each.code,
                "level": each.level.value,
                "file": each.file,
                "line": each.line,
                "column": each.column,
                "where": each.where,
                "message": each.message,
                "hint": each.hint,
            }
            for each in known
        ],
    }


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
