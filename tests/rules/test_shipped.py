"""The shipped plan: no error, and just the questions that the plan really raises."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.model.kinds import Level
from povplan.reports.findings import level_of
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.storage.load import load

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def book() -> Book:
    loaded = load(DATA)
    assert loaded.book is not None
    assert loaded.findings == ()
    return loaded.book


@pytest.fixture(scope="module")
def findings(book: Book) -> list[Finding]:
    return check_book(book, date(2023, 4, 1), RULES)


def of_level(findings: list[Finding], level: Level) -> list[Finding]:
    return [finding for finding in findings if level_of(finding) is level]


def test_there_is_no_error(findings: list[Finding]) -> None:
    assert of_level(findings, Level.ERROR) == []


def test_the_warnings_on_households_are_those_of_the_plans_facts(findings: list[Finding]) -> None:
    warned = {(f.code, f.subject.number) for f in of_level(findings, Level.WARNING) if f.code.startswith("HH")}
    assert warned == {
        ("HH101", 6),
        ("HH101", 8),
        ("HH101", 21),
        ("HH102", 5),
        ("HH103", 14),
        ("HH105", 18),
        *(("HH107", row) for row in range(15, 23)),
    }


def test_there_is_one_warning_for_each_indicator_and_cause_that_no_measure_addresses(findings: list[Finding]) -> None:
    warnings = of_level(findings, Level.WARNING)
    indicators = {f.subject.number: f.details["households"] for f in warnings if f.code == "PL106"}
    assert indicators == {4: 19, 5: 3, 7: 1, 8: 2, 10: 9, 11: 7}
    causes = {f.subject.name: f.details["households"] for f in warnings if f.code == "PL107"}
    # Rows 9 and 11 have measures beside land and dependants, which therefore address these.
    assert causes == {"Ốm đau kéo dài": 1}


def test_there_is_no_other_warning(findings: list[Finding]) -> None:
    counts = Counter(finding.code for finding in of_level(findings, Level.WARNING))
    assert counts == {"HH101": 3, "HH102": 1, "HH103": 1, "HH105": 1, "HH107": 8, "PL106": 6, "PL107": 1}


def test_the_notes_are_no_slack_no_measure_for_dependants_and_two_contradictions(findings: list[Finding]) -> None:
    told = {(f.code, f.subject.number) for f in of_level(findings, Level.INFO)}
    assert told == {("PL202", None), ("PL204", 2), ("HH201", 8), ("HH201", 21), ("HH202", 18)}
    assert sum(f.code == "PL202" for f in findings) == 2


def test_the_findings_do_not_depend_on_the_day_while_nothing_is_recorded(book: Book, findings: list[Finding]) -> None:
    assert check_book(book, date(2026, 11, 23), RULES) == findings
