"""The plans that the benchmarks time are what they promise: without a finding, or with findings of several kinds."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.storage.load import load

GENERATE = Path(__file__).parents[1] / "benchmarks" / "generate.py"
TODAY = date(2023, 12, 1)


@pytest.mark.parametrize(("options", "least", "most"), [((), 0, 0), (("--findings",), 5, 20)])
def test_a_generated_plan_has_findings_only_if_they_are_asked_for(
    tmp_path: Path, options: tuple[str, ...], least: int, most: int
) -> None:
    subprocess.run([sys.executable, GENERATE, tmp_path, "400", *options], check=True)
    loaded = load(tmp_path)
    assert loaded.book is not None
    found = {each.code for each in (*loaded.findings, *check_book(loaded.book, TODAY, RULES))}
    assert least <= len(found) <= most
