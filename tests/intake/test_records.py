"""Our own JSON brings whole households in, each once; no person in it exists."""

from dataclasses import replace

from made_up import book, household, review, whole_year

from povplan.intake.records import take_records
from povplan.intake.taking import Choices, Taken
from povplan.model.household import Household
from povplan.words import importing as words


def take(*households: Household, into: tuple[Household, ...] = (), used: frozenset[int] = frozenset()) -> Taken:
    """Return what becomes of households."""
    return take_records(households, book(into), Choices(used=used))


def test_a_whole_year_comes_into_an_empty_list_and_then_changes_nothing() -> None:
    made = whole_year()
    taken = take_records(made.households, replace(made, households=()), Choices())
    assert (taken.added, taken.notices, taken.has_list) == (made.households, [], True)
    again = take_records(made.households, made, Choices())
    assert (again.added, again.replaced, again.same, again.absent) == ((), {}, len(made.households), ())


def test_what_happened_comes_together_from_both() -> None:
    old = household(1, reviews=[review("2023-06-30", "near_poor")], visits=[{"date": "2023-04-02"}])
    new = household(1, members=5, reviews=[review("2023-10-01", "not_poor"), review("2023-06-30", "near_poor")])
    joined = take(new, into=(old,)).replaced[0]
    assert joined.members == 5
    assert [each.category.value for each in joined.reviews] == ["near_poor", "not_poor"]
    assert joined.visits == old.visits


def test_keys_that_the_file_lacks_stay() -> None:
    old = household(1, causes=["capital"], planned=False)
    assert take(household(1), into=(old,)).same == 1
    assert take(household(1, causes=[]), into=(old,)).replaced[0].causes == ()


def test_a_household_is_known_by_its_name_if_its_number_is_another() -> None:
    taken = take(household(9, head="Lê Văn Mẫu 1", workers=1), into=(household(1), household(2)))
    assert (taken.replaced[0].id, taken.replaced[0].workers, taken.added) == (1, 1, ())


def test_a_number_of_another_household_is_an_error() -> None:
    taken = take(household(1, head="Hoàng Thị Mận"), into=(household(1),))
    assert [each.message for each in taken.errors] == [words.NUMBER_TAKEN]
    assert taken.errors[0].details == {"head": "Lê Văn Mẫu 1"}
    assert (taken.errors[0].head, taken.errors[0].number) == ("Hoàng Thị Mận", 1)


def test_a_number_that_was_used_once_is_an_error() -> None:
    assert [each.message for each in take(household(4), used=frozenset({4})).errors] == [words.NUMBER_USED]


def test_a_household_twice_is_an_error() -> None:
    assert [each.message for each in take(household(1), household(1)).errors] == [words.NUMBER_TWICE]
    twice = take(household(1), household(9, head="Lê Văn Mẫu 1"), into=(household(1),))
    assert [each.message for each in twice.errors] == [words.NUMBER_TWICE]


def test_namesakes_are_told_apart_by_their_numbers() -> None:
    into = (household(1, head="Lê Văn Mẫu"), household(2, head="Lê Văn Mẫu"))
    taken = take(household(2, head="Lê Văn Mẫu", workers=0), into=into)
    assert list(taken.replaced) == [1]


def test_absent_households_are_told_and_stay() -> None:
    gone = household(3, reviews=[review("2023-03-03", "left", reason="moved")])
    taken = take(household(1), into=(household(1), household(2), gone, household(4, village="bai-sau")))
    assert [each.id for each in taken.absent] == [2]
