"""Which findings a change adds."""

from povplan.model.finding import Finding, Subject
from povplan.model.kinds import DataFile
from povplan.recording.added import list_added


def finding(number: int = 1, key: str = "members", place: int = 0, /, **details: object) -> Finding:
    subject = Subject("household", "Lê Văn Mẫu", number)
    return Finding("HH004", DataFile.HOUSEHOLDS, ("households", place, key), subject, details)


def test_what_was_there_before_is_not_added() -> None:
    assert list_added([finding(1), finding(2)], [finding(2), finding(1)]) == []


def test_a_finding_that_stands_elsewhere_now_is_not_added() -> None:
    assert list_added([finding(1, "members", 3)], [finding(1, "members", 2)]) == []


def test_a_finding_of_a_household_that_changed_its_name_is_not_added() -> None:
    renamed = finding()._replace(subject=Subject("household", "Lê Thị Mẫu", 1))
    assert list_added([finding()], [renamed]) == []


def test_a_finding_whose_other_figures_changed_is_not_added() -> None:
    assert list_added([finding(free=23)], [finding(free=24)]) == []


def test_another_wrong_value_in_the_same_place_is_added() -> None:
    assert list_added([finding(value="kim-ma")], [finding(value="kim-mo")]) == [finding(value="kim-mo")]


def test_another_household_rule_or_key_is_added() -> None:
    for other in (finding(2), finding(1, "workers"), finding()._replace(code="HH005")):
        assert list_added([finding()], [finding(), other]) == [other]


def test_the_same_finding_twice_is_added_once() -> None:
    assert list_added([finding()], [finding(), finding()]) == [finding()]
