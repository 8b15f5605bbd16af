"""Names and their other spellings: what is one person's may be nobody else's."""

from collections.abc import Callable, Iterator
from datetime import date

import made_up
import pytest

from povplan.model.book import Book
from povplan.model.finding import Finding
from povplan.rules.spellings import check_aliases_clear, check_helper_names_unique, check_names_apart

TODAY = date(2023, 12, 31)
Check = Callable[[Book, date], Iterator[Finding]]


def find(check: Check, *, officers: list[dict[str, object]], helpers: list[dict[str, object]]) -> list[Finding]:
    """Return what a rule finds where these are the only people of the plan."""
    return list(check(made_up.book((), officers=officers, helpers=helpers, organisations=[]), TODAY))


def officer(name: str, *aliases: str, number: int = 1) -> dict[str, object]:
    return {"id": f"officer-{number}", "name": name, "role": "member", "villages": ["dong-mo"], "aliases": aliases}


def helper(name: str, *aliases: str, village: str = "dong-mo", kind: str = "person") -> dict[str, object]:
    return {"id": f"{kind}-{village}", "kind": kind, "name": name, "village": village, "aliases": aliases}


def test_an_officers_alias_may_not_be_a_helpers_name() -> None:
    (finding,) = find(
        check_aliases_clear, officers=[officer("Vi Văn Tần", "Vi Văn Tân")], helpers=[helper("Vi Văn Tân")]
    )
    assert finding.path == ("officers", 0, "aliases", 0)
    assert finding.details == {"value": "Vi Văn Tân", "other": "Vi Văn Tân"}


def test_one_person_may_be_officer_and_helper_with_the_same_alias() -> None:
    both = ("Vi Văn Tần", "Vi Văn Tân")
    assert find(check_aliases_clear, officers=[officer(*both)], helpers=[helper(*both)]) == []


def test_one_person_may_help_in_two_villages() -> None:
    both = ("Vi Văn Tần", "Vi Văn Tân")
    helpers = [helper(*both), helper(*both, village="bai-sau")]
    assert find(check_aliases_clear, officers=[], helpers=helpers) == []
    assert find(check_helper_names_unique, officers=[], helpers=helpers) == []


def test_branches_of_two_villages_bear_one_name_and_alias() -> None:
    both = ("Chi hội Phụ nữ", "CH chị em")
    helpers = [helper(*both, kind="branch"), helper(*both, kind="branch", village="bai-sau")]
    assert find(check_aliases_clear, officers=[], helpers=helpers) == []


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("Vi Van Tần", 1),  # one syllable
        ("Vỉ Văn Tân", 1),  # two
        ("Vỉ Van Tân", 0),  # three: another person
        ("vi văn tần", 0),  # the same name
        ("Vi Văn Tầm", 0),  # another letter
    ],
)
def test_names_are_near_up_to_two_syllables_with_other_marks(other: str, found: int) -> None:
    findings = find(check_names_apart, officers=[officer("Vi Văn Tần"), officer(other, number=2)], helpers=[])
    assert len(findings) == found


def test_an_alias_settles_that_two_spellings_are_one_name() -> None:
    assert find(check_names_apart, officers=[officer("Vi Văn Tần", "Vi Văn Tân")], helpers=[]) == []
