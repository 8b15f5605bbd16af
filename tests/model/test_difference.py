"""What differs between two states of a household is told by its keys, and by the record where things happened."""

from hypothesis import given
from hypothesis import strategies as st
from made_up import household, households, review

from povplan.model.difference import Difference, dump, dump_briefly, list_differences, pair_up
from povplan.model.household import Household


def test_of_one_household_nothing_differs() -> None:
    assert list_differences(household(1), household(1)) == ()
    assert list_differences(None, None) == ()


def test_values_are_told_in_the_order_of_the_keys() -> None:
    new = household(1, planned=False, members=5, causes=["labour"], cause_note="Ốm")
    assert list_differences(household(1, head="Lê Văn Mẫu 1"), new) == (
        Difference(1, "Lê Văn Mẫu 1", "members", 4, 5),
        Difference(1, "Lê Văn Mẫu 1", "causes", [], ["labour"]),
        Difference(1, "Lê Văn Mẫu 1", "cause_note", None, "Ốm"),
        Difference(1, "Lê Văn Mẫu 1", "planned", before=True, after=False),
    )


def test_a_household_goes_by_the_number_and_name_that_it_had() -> None:
    old = household(1)
    changed = old.model_copy(update={"id": 7, "head": "Lò Thị Mới"})
    assert list_differences(old, changed) == (
        Difference(1, old.head, "id", 1, 7),
        Difference(1, old.head, "head", old.head, "Lò Thị Mới"),
    )


def test_a_household_that_is_added_or_removed_is_told_whole() -> None:
    keys = {
        "id": 3,
        "head": "Lê Văn Mẫu 3",
        "members": 4,
        "workers": 2,
        "category": "poor",
        "village": "dong-mo",
        "deprivations": [1, 4, 10],
    }
    assert list_differences(None, household(3)) == (Difference(3, "Lê Văn Mẫu 3", "", None, keys),)
    assert list_differences(household(3), None) == (Difference(3, "Lê Văn Mẫu 3", "", keys, None),)


def test_what_happened_is_told_record_by_record() -> None:
    proposed, recognised = (
        {"date": day, "category": "near_poor", "state": state}
        for day, state in (("2023-06-15", "proposed"), ("2023-06-30", "recognised"))
    )
    visit = {"date": "2023-04-02"}
    old = household(1, reviews=[proposed], visits=[visit, {"date": "2023-05-03"}])
    new = household(1, reviews=[proposed, recognised], visits=[visit, {"date": "2023-05-03", "note": "x"}])
    assert [each[2:] for each in list_differences(old, new)] == [
        ("visits", {"date": "2023-05-03"}, {"date": "2023-05-03", "note": "x"}),
        ("reviews", None, recognised),
    ]
    assert [each[2:] for each in list_differences(new, household(1, reviews=[recognised]))] == [
        ("visits", visit, None),
        ("visits", {"date": "2023-05-03", "note": "x"}, None),
        ("reviews", proposed, None),
    ]


def test_a_record_in_the_place_of_another_is_told_with_both() -> None:
    one, other = ({"date": day, "category": "poor", "state": "rejected"} for day in ("2023-03-31", "2023-04-01"))
    found = list_differences(household(1, reviews=[one]), household(1, reviews=[other]))
    assert [each[2:] for each in found] == [("reviews", one, other)]


def test_how_it_came_in_is_told_whole() -> None:
    came = {"date": "2023-05-20", "as": "new"}
    old, new = household(1, entered=came), household(1, entered=came | {"as": "returned"})
    assert [each[2:] for each in list_differences(old, new)] == [("entered", came, came | {"as": "returned"})]


@given(households(), households())
def test_what_is_told_leads_from_the_one_to_the_other(old: Household, new: Household) -> None:
    differences = list_differences(old, new)
    assert (differences == ()) == (old == new)
    known = dump(old)
    for each in differences:
        assert each.before != each.after
        if each.key != "reviews":
            assert known.get(each.key) == each.before
            known[each.key] = each.after
        elif each.before is None:
            known["reviews"].append(each.after)
        else:
            place = known["reviews"].index(each.before)
            known["reviews"][place : place + 1] = [] if each.after is None else [each.after]
    after = dump(new)
    assert sorted(map(repr, known.pop("reviews"))) == sorted(map(repr, after.pop("reviews")))
    assert {key: value for key, value in known.items() if value is not None} == after


@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_pairs_name_every_element_once_and_in_order(old: list[str], new: list[str]) -> None:
    pairs = list(pair_up(old, new))
    assert [one for one, _ in pairs if one is not None] == list(range(len(old)))
    assert [other for _, other in pairs if other is not None] == list(range(len(new)))
    assert (None, None) not in pairs


def test_what_need_not_be_written_is_left_out() -> None:
    made = household(1, causes=[], planned=True, reviews=[review("2023-06-30", "poor")])
    assert "causes" not in dump_briefly(made)
    assert "planned" not in dump_briefly(made)
    assert dump_briefly(made)["reviews"] == [{"date": "2023-06-30", "category": "poor", "state": "recognised"}]
    assert dump(made)["causes"] == []
