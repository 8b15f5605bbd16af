"""A change of a household touches its text and nothing else, however the file is laid out."""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from random import Random
from typing import Any

import by_hand
import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from made_up import household
from phrases import as_told

from povplan.errors import ExitStatus, PovplanError
from povplan.model.household import Household, HouseholdFile
from povplan.model.kinds import DataFile
from povplan.storage.load import read_source
from povplan.storage.nodes import Node, find_nodes
from povplan.storage.source import Source
from povplan.storage.splice import Change, Splice, Unspliceable, apply_splices, respliced, splice, take_back
from povplan.words import failures, refusals

SEEDS = st.integers(0, 2**32)

SHIPPED = """\
# Chỉ để thử.
households:
  - id: 1
    head: Lê Văn Ví
    members: 4
    workers: 2
    category: poor
    village: dong-mo
    causes: [labour]
    deprivations: [1, 4, 10]

  - id: 2
    head: Trần Thị Mẫu
    members: 3
    workers: 1
    category: poor
    village: bai-sau
    deprivations: [2, 4, 11]

  # Khe Nứa
  - id: 3
    head: Vừ A Phử
    members: 3
    workers: 1
    category: near_poor
    village: khe-nua
    deprivations: []
"""

ADDED = """\
  - id: 9
    head: Lê Văn Mẫu 9
    members: 4
    workers: 2
    category: poor
    village: dong-mo
    deprivations: [1, 4, 10]
"""

REVIEW = {"date": "2023-06-30", "category": "near_poor", "state": "recognised", "decision": "52/QĐ-UBND"}


def _read(raw: bytes) -> Source[HouseholdFile]:
    return read_source(raw, DataFile.HOUSEHOLDS, HouseholdFile)


def _household(keys: Mapping[str, Any]) -> Household:
    return Household.model_validate_json(json.dumps(keys))


def _changed(old: Household, changes: dict[str, Any]) -> Household:
    keys = old.model_dump(mode="json", by_alias=True, exclude_none=True) | changes
    return _household({key: value for key, value in keys.items() if value is not None})


def _splice(
    text: str,
    replaced: Mapping[int, dict[str, Any]] | None = None,
    removed: Iterable[int] = (),
    added: tuple[Household, ...] = (),
) -> str:
    """Return a file after a change which is proved to be what was meant, and to be taken back."""
    raw = text.encode()
    source = _read(raw)
    assert source.record is not None
    households = source.record.households
    new = {place: _changed(households[place], keys) for place, keys in (replaced or {}).items()}
    change = Change(new, frozenset(removed), added)
    splices = splice(raw, source, change)
    respliced(raw, source, change, splices)
    after = apply_splices(raw, splices)
    assert take_back(after, splices) == raw
    return after.decode()


def _one(body: str, changes: dict[str, Any]) -> str:
    """Return what becomes of a household of which these are the lines after the ones that every household has."""
    known = (
        "households:\n- id: 1\n  head: Lê Văn Ví\n  members: 4\n  workers: 2\n  category: poor\n  village: dong-mo\n"
    )
    after = _splice(known + body, {0: changes})
    assert after.startswith(known)
    return after.removeprefix(known)


class TestShippedLayout:
    """What the commands do to the file that povplan ships."""

    def test_a_first_review_goes_to_the_end_of_its_household_on_one_line(self) -> None:
        expected = SHIPPED.replace(
            "[1, 4, 10]\n",
            "[1, 4, 10]\n    reviews:\n"
            "      - {date: 2023-06-30, category: near_poor, state: recognised, decision: 52/QĐ-UBND}\n",
        )
        assert _splice(SHIPPED, {0: {"reviews": [REVIEW]}}) == expected

    def test_a_key_goes_where_the_order_of_the_keys_puts_it(self) -> None:
        expected = SHIPPED.replace("bai-sau\n", "bai-sau\n    cause_note: Ốm đau\n")
        assert _splice(SHIPPED, {1: {"cause_note": "Ốm đau"}}) == expected

    def test_several_keys_of_one_place_come_in_their_order(self) -> None:
        expected = SHIPPED.replace(
            "[2, 4, 11]\n",
            "[2, 4, 11]\n    officers: [vi-du]\n    planned: false\n    visits:\n      - {date: 2023-04-02}\n",
        )
        changes = {"visits": [{"date": "2023-04-02"}], "planned": False, "officers": ["vi-du"]}
        assert _splice(SHIPPED, {1: changes}) == expected

    def test_a_value_is_replaced_where_it_stands(self) -> None:
        assert _splice(SHIPPED, {2: {"members": 5}}) == SHIPPED.replace("Phử\n    members: 3", "Phử\n    members: 5")

    def test_a_household_goes_with_its_blank_line(self) -> None:
        start, end = SHIPPED.index("  - id: 1"), SHIPPED.index("  - id: 2")
        assert _splice(SHIPPED, removed=[0]) == SHIPPED[:start] + SHIPPED[end:]

    def test_the_comment_above_a_household_is_its_own(self) -> None:
        start, end = SHIPPED.index("  - id: 2"), SHIPPED.index("  # Khe Nứa")
        assert _splice(SHIPPED, removed=[1]) == SHIPPED[:start] + SHIPPED[end:]
        assert _splice(SHIPPED, removed=[2]) == SHIPPED[: SHIPPED.index("\n  # Khe Nứa")]

    def test_a_comment_apart_from_the_household_stays(self) -> None:
        apart = SHIPPED.replace("  # Khe Nứa\n", "  # Thôn khác\n\n  # Khe Nứa\n  # hai dòng\n")
        assert _splice(apart, removed=[2]) == apart[: apart.index("\n  # Khe Nứa")]

    def test_the_last_lines_of_a_value_above_are_no_comment(self) -> None:
        text = SHIPPED.replace("  # Khe Nứa\n", "").replace(
            "\n\n  - id: 3", "\n    cause_note: |\n      # a\n  - id: 3"
        )
        assert "# a" in text
        assert _splice(text, removed=[2]) == text[: text.index("  - id: 3")]

    def test_the_last_household_goes_with_the_blank_line_above(self) -> None:
        text = SHIPPED.replace("  # Khe Nứa\n", "")
        assert _splice(text, removed=[2]) == text[: text.index("\n  - id: 3")]

    def test_a_new_household_comes_last(self) -> None:
        assert _splice(SHIPPED, added=(household(9),)) == SHIPPED.replace(
            "Khe Nứa\n  - id: 3", "Khe Nứa\n  - id: 3"
        ) + ("\n" + ADDED)

    def test_an_empty_list_becomes_a_list_and_the_other_way_round(self) -> None:
        whole = _splice("# Xã\nhouseholds: []  # chưa có\n", added=(household(9), household(10)))
        second = ADDED.replace("id: 9", "id: 10").replace("Mẫu 9", "Mẫu 10")
        assert whole == f"# Xã\nhouseholds:  # chưa có\n{ADDED}\n{second}"
        assert _splice(whole, removed=[0, 1]) == "# Xã\nhouseholds: []  # chưa có\n"

    def test_all_at_once(self) -> None:
        after = _splice(SHIPPED, {1: {"reviews": [REVIEW]}}, removed=[0, 2], added=(household(9),))
        review = (
            "    reviews:\n      - {date: 2023-06-30, category: near_poor, state: recognised, decision: 52/QĐ-UBND}\n"
        )
        start, end = SHIPPED.index("  - id: 1"), SHIPPED.index("  - id: 2")
        kept = SHIPPED[end : SHIPPED.index("\n  # Khe Nứa")]
        assert after == f"{SHIPPED[:start]}{kept}{review}\n{ADDED}"

    def test_nothing_to_change_is_no_splice(self) -> None:
        raw = SHIPPED.encode()
        source = _read(raw)
        assert source.record is not None
        assert splice(raw, source, Change({0: source.record.households[0]}, frozenset(), ())) == ()

    def test_only_the_household_is_parsed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """That is what makes it quick in a long list."""
        parsed = []

        def find(text: str, wanted: Collection[int] | None = None) -> Node | None:
            parsed.append(text)
            return find_nodes(text, wanted)

        monkeypatch.setattr("povplan.storage.listing.find_nodes", find)
        _splice(SHIPPED, {1: {"members": 9}})
        assert len(parsed) == 1
        assert parsed[0].startswith("  - id: 2\n")
        assert "id: 3" not in parsed[0]


class TestValues:
    """What is written reads as what was meant, by both ways in, with as few quotes as that needs."""

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("Ốm đau, thiếu vốn", "Ốm đau, thiếu vốn"),
            ("52/QĐ-UBND", "52/QĐ-UBND"),
            ("012", "'012'"),
            ("52", "'52'"),
            ("true", "'true'"),
            ("1.500.000", "'1.500.000'"),
            ("vợ: mất", "'vợ: mất'"),
            ("vay #2", "'vay #2'"),
            ("kết thúc:", "'kết thúc:'"),
            ("- chưa", "'- chưa'"),
            ("'ốm'", "'''ốm'''"),
            (" ốm ", "' ốm '"),
            ("a\\b", "'a\\b'"),
            ("hai\ndòng", '"hai\\ndòng"'),
            ("a\tb", '"a\\tb"'),
            ("e\u0302", "ê"),
        ],
    )
    def test_text(self, text: str, written: str) -> None:
        after = _one("  cause_note: x\n  deprivations: []\n", {"cause_note": text})
        assert after == f"  cause_note: {written}\n  deprivations: []\n"

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('"x"', '"ốm đau"'),
            ("'x'", "'ốm đau'"),
            ("x", "ốm đau"),
            ("", " ốm đau"),
            ("  # c", " ốm đau  # c"),
            (" ~  # c", " ốm đau  # c"),
            ('"x"  # c', '"ốm đau"  # c'),
            ("\n    x  # c", "\n    ốm đau  # c"),
            ("x\n    y", "ốm đau"),
            ("|-  # c\n    x\n\n    y", "ốm đau  # c"),
            (">+\n    x\n\n", "ốm đau"),
            ("|2-\n    x", "ốm đau"),
        ],
    )
    def test_a_value_keeps_its_quotes_and_what_stands_beside_it(self, old: str, new: str) -> None:
        old, new = (each if each.startswith((" ", "\n")) or not each else f" {each}" for each in (old, new))
        after = _one(f"  cause_note:{old}\n  deprivations: []\n", {"cause_note": "ốm đau"})
        assert after == f"  cause_note:{new}\n  deprivations: []\n"

    def test_quotes_that_cannot_hold_a_text_give_way(self) -> None:
        assert _one('  cause_note: "x"\n  deprivations: []\n', {"cause_note": 'a "b"'}).startswith(
            '  cause_note: a "b"\n'
        )

    @pytest.mark.parametrize("text", ["a\x07b", "a\u2028b", "\ufeffx", "\u202ex"])
    def test_what_no_file_may_hold_is_refused_with_what_it_is(self, text: str) -> None:
        with pytest.raises(PovplanError, match=as_told(refusals.FORBIDDEN_CHARACTERS)) as refused:
            _one("  deprivations: []\n", {"cause_note": text})
        assert refused.value.status is ExitStatus.USAGE
        assert f"U+{ord(next(each for each in text if not each.isalnum())):04X}" == refused.value.details["characters"]


class TestLists:
    """A list is changed by its elements, in its own manner."""

    @pytest.mark.parametrize(
        ("old", "new", "written"),
        [
            ("[1, 4]", [1, 4, 5], "[1, 4, 5]"),
            ("[1, 4]", [4], "[4]"),
            ("[1, 4]", [1], "[1]"),
            ("[ 1, 4 ]", [1, 2, 4], "[ 1, 2, 4 ]"),
            ("[1, 4]", [2, 1, 4], "[2, 1, 4]"),
            ("[1, 4]", [], "[]"),
            ("[]", [1, 4], "[1, 4]"),
            ("[  ]", [1], "[1]"),
            ("[1, 4, ]", [1, 4, 5], "[1, 4, 5, ]"),
            ("[1,4,5,6]", [4, 6], "[4,6]"),
            ("[\n    1,  # a\n    4  # b\n  ]", [1, 4, 5], "[\n    1,  # a\n    4,  # b\n    5\n  ]"),
            ("[\n    1,  # a\n    4,  # b\n  ]", [1, 4, 5], "[\n    1,  # a\n    4,  # b\n    5,\n  ]"),
            ("[\n    1,  # a\n    4,  # b\n  ]", [1, 5, 4], "[\n    1,  # a\n    5,\n    4,  # b\n  ]"),
            ("[\n    1,  # a\n    4,  # b\n  ]", [1], "[\n    1,  # a\n      # b\n  ]"),
            ("[\n    1,  # a\n    4  # b\n  ]", [4], "[\n    # a\n    4  # b\n  ]"),
            ("[\n    1,\n    4]", [1], "[\n    1]"),
            ("[  # a\n  ]", [1], "[1  # a\n  ]"),
            ("\n  - 1  # a\n  # b\n  - 4", [1, 4, 5], "\n  - 1  # a\n  # b\n  - 4\n  - 5"),
            ("\n    - 1\n    - 4", [2, 1, 4], "\n    - 2\n    - 1\n    - 4"),
            ("\n    -  1  # a\n    -  4", [4], "\n    # a\n    -  4"),
            ("\n    - 1\n    - 4", [5, 4], "\n    - 5\n    - 4"),
            ("  # a\n  - 1\n  - 4", [], " []   # a"),
        ],
    )
    def test_of_codes(self, old: str, new: list[int], written: str) -> None:
        body = f"  deprivations: {old}\n  planned: false\n"
        assert _one(
            body.replace(" \n", "\n"), {"deprivations": new}
        ) == f"  deprivations: {written}\n  planned: false\n".replace(": \n", ":\n").replace(":  []", ": []")

    def test_a_new_list_is_laid_out_as_the_others_of_its_household(self) -> None:
        body = "  causes:\n    - labour\n    - means\n  deprivations:\n    - 1\n"
        assert _one(body, {"officers": ["vi-du", "hpn"]}) == f"{body}  officers:\n    - vi-du\n    - hpn\n"
        assert _one(body, {"groups": ["merit"]}) == f"{body}  groups:\n    - merit\n"

    @pytest.mark.parametrize("empty", ["", " []", " [ ]", "  # c", " []  # c"])
    def test_what_happened_goes_where_nothing_was(self, empty: str) -> None:
        comment = "  # c" if "#" in empty else ""
        after = _one(f"  deprivations: []\n  visits:{empty}\n  reviews: []\n", {"visits": [{"date": "2023-04-02"}]})
        assert after == f"  deprivations: []\n  visits:{comment}\n    - {{date: 2023-04-02}}\n  reviews: []\n"

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (
                "\n  - {date: 2023-04-02}  # c\n",
                "\n  - {date: 2023-04-02}  # c\n  - {date: 2023-05-03, need: 'a, b'}\n",
            ),
            (
                "\n  -   date: 2023-04-02  # c\n",
                "\n  -   date: 2023-04-02  # c\n  -   date: 2023-05-03\n      need: a, b\n",
            ),
            (" [{date: 2023-04-02}]\n", " [{date: 2023-04-02}, {date: 2023-05-03, need: 'a, b'}]\n"),
            (
                "\n    - {date: 2023-04-02,\n       note: x}\n",
                "\n    - {date: 2023-04-02,\n       note: x}\n    - {date: 2023-05-03, need: 'a, b'}\n",
            ),
        ],
    )
    def test_one_more_visit_is_written_like_the_one_before(self, old: str, new: str) -> None:
        head = "  deprivations: []\n  visits:"
        first = {"date": "2023-04-02"} | ({"note": "x"} if "note" in old else {})
        assert _one(head + old, {"visits": [first, {"date": "2023-05-03", "need": "a, b"}]}) == head + new

    def test_what_is_long_is_written_in_lines(self) -> None:
        """All of them where one is, so that one list has one look."""
        long = "ốm đau kéo dài, " * 8 + "neo đơn"
        visits = [{"date": "2023-04-02"}, {"date": "2023-05-03", "need": long}]
        assert _one("  deprivations: []\n", {"visits": visits}) == (
            f"  deprivations: []\n  visits:\n    - date: 2023-04-02\n    - date: 2023-05-03\n      need: {long}\n"
        )

    def test_a_record_is_changed_key_by_key(self) -> None:
        body = (
            '  deprivations: []\n  reviews:\n  - date: "2023-06-30"  # a\n    category: poor\n    # b\n'
            "    state: proposed  # c\n"
        )
        review = {"date": "2023-06-30", "category": "near_poor", "state": "recognised", "income": 5, "decision": "7"}
        assert _one(body, {"reviews": [review]}) == body.replace(": poor", ": near_poor").replace(
            "proposed  # c\n", "recognised  # c\n    income: 5\n    decision: '7'\n"
        )

    def test_the_first_key_beside_a_dash_can_go(self) -> None:
        body = "  deprivations: []\n  visits:\n  - note: x  # a\n    # b\n    date: 2023-04-02\n"
        expected = "  deprivations: []\n  visits:\n  - # a\n    # b\n    date: 2023-04-02\n"
        assert _one(body, {"visits": [{"date": "2023-04-02"}]}) == expected

    def test_what_is_taken_out_leaves_its_comments(self) -> None:
        body = (
            "  deprivations: []\n  visits:  # a\n  # b\n  - {date: 2023-04-02}  # c\n  - date: 2023-05-03\n    # d\n"
            "    note: x  # e\n"
        )
        assert _one(body, {"visits": []}) == "  deprivations: []\n  # a\n  # b\n  # c\n  # d\n  # e\n"
        assert _one(body, {"visits": [{"date": "2023-04-02"}]}) == (
            "  deprivations: []\n  visits:  # a\n  # b\n  - {date: 2023-04-02}  # c\n  # d\n  # e\n"
        )


class TestOtherLayouts:
    """Braces, line ends, marks, and what is not as the shipped file is."""

    def test_a_household_in_braces(self) -> None:
        text = (
            "households:\n- {id: 1, head: A, members: 1, workers: 0, category: poor, village: v, deprivations: [1]}\n"
        )
        after = _splice(text, {0: {"planned": False, "village": "a, b", "visits": [{"date": "2023-04-02"}]}})
        assert after == text.replace("village: v", "village: 'a, b'").replace(
            "[1]}", "[1], planned: false, visits: [{date: 2023-04-02}]}"
        )
        assert _splice(after, {0: {"planned": True, "visits": [], "cause_note": "x"}}) == after.replace(
            "'a, b'", "'a, b', cause_note: x"
        ).replace("planned: false, visits: [{date: 2023-04-02}]", "planned: true")

    def test_a_new_household_is_in_braces_where_the_last_one_is(self) -> None:
        text = (
            "households:\n- {id: 1, head: A, members: 1, workers: 0, category: poor, village: v, deprivations: [1]}\n"
        )
        new = household(9, visits=[{"date": "2023-04-02"}])
        assert _splice(text, added=(new,)) == text + (
            "\n- {id: 9, head: Lê Văn Mẫu 9, members: 4, workers: 2, category: poor, village: dong-mo, "
            "deprivations: [1, 4, 10], visits: [{date: 2023-04-02}]}\n"
        )

    def test_the_whole_list_in_brackets(self) -> None:
        one = "{id: 1, head: A, members: 1, workers: 0, category: poor, village: v, deprivations: [1]}"
        two = one.replace("id: 1", "id: 2")
        text = f"{{households: [{one}, {two}]}}  # c"
        assert _splice(text, removed=[0]) == f"{{households: [{two}]}}  # c"
        assert _splice(text, removed=[1]) == f"{{households: [{one}]}}  # c"
        assert _splice(text, removed=[0, 1]) == "{households: []}  # c"
        new = _household(
            {"id": 3, "head": "A", "members": 1, "workers": 0, "category": "poor", "village": "v", "deprivations": [1]}
        )
        assert _splice(text, added=(new,)) == f"{{households: [{one}, {two}, {one.replace('id: 1', 'id: 3')}]}}  # c"
        assert _splice("{households: []}", added=(new,)) == f"{{households: [{one.replace('id: 1', 'id: 3')}]}}"

    @pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    def test_line_ends_and_marks_stay(self, end: str, mark: str) -> None:
        text = mark + SHIPPED.replace("\n", end)
        after = _splice(text, {0: {"reviews": [REVIEW]}, 2: {"members": 7}}, removed=[1], added=(household(9),))
        plain = _splice(SHIPPED, {0: {"reviews": [REVIEW]}, 2: {"members": 7}}, removed=[1], added=(household(9),))
        assert after == mark + plain.replace("\n", end)

    def test_of_mixed_line_ends_those_around_count(self) -> None:
        text = SHIPPED.replace("bai-sau\n", "bai-sau\r\n").replace("[2, 4, 11]\n", "[2, 4, 11]\r\n")
        after = _splice(text, {1: {"cause_note": "x", "planned": False}, 0: {"planned": False}})
        assert after == text.replace("bai-sau\r\n", "bai-sau\r\n    cause_note: x\r\n").replace(
            "[2, 4, 11]\r\n", "[2, 4, 11]\r\n    planned: false\r\n"
        ).replace("[1, 4, 10]\n", "[1, 4, 10]\n    planned: false\n")
        assert _splice(text, removed=[1]) == _splice(SHIPPED, removed=[1])

    def test_a_file_without_a_last_line_end_stays_without(self) -> None:
        text = SHIPPED.rstrip("\n")
        assert _splice(
            text, {2: {"planned": False}}, added=(household(9),)
        ) == f"{text}\n    planned: false\n\n{ADDED}".rstrip("\n")
        assert not _splice(text, removed=[2]).endswith("  - id: 3")

    def test_households_that_follow_each_other_closely_go_on_so(self) -> None:
        text = re.sub(r"\n\n", "\n", SHIPPED)
        assert _splice(text, added=(household(9),)) == text + ADDED

    def test_wider_indents_go_on(self) -> None:
        text = (
            "households:\n    -   id: 1\n        head: A\n        members: 1\n        workers: 0\n"
            "        category: poor\n        village: v\n        deprivations:\n            - 1\n"
        )
        after = _splice(text, {0: {"visits": [{"date": "2023-04-02"}]}}, added=(household(9, deprivations=[1]),))
        assert after == (
            f"{text}        visits:\n            - {{date: 2023-04-02}}\n\n"
            "    -   id: 9\n        head: Lê Văn Mẫu 9\n        members: 4\n        workers: 2\n"
            "        category: poor\n        village: dong-mo\n        deprivations:\n            - 1\n"
        )

    def test_keys_in_another_order_and_in_quotes(self) -> None:
        text = (
            'households:\n- "village": v\n  head: A\n  deprivations: []\n  members: 1\n  workers: 0\n  category: poor\n'
            "  id: 1\n"
        )
        assert _splice(text, {0: {"village": "w", "causes": ["c"], "planned": False}}) == text.replace(
            '"village": v\n', '"village": w\n  causes: [c]\n'
        ).replace("deprivations: []\n", "deprivations: []\n  planned: false\n")

    def test_how_a_household_came_in_is_changed_too(self) -> None:
        body = "  deprivations: []\n  planned: false\n"
        with_it = f"{body}  entered: {{date: 2023-05-20, as: new, decision: 31/QĐ-UBND}}\n"
        entered = {"date": "2023-05-20", "as": "new", "decision": "31/QĐ-UBND"}
        assert _one(body, {"entered": entered}) == with_it
        assert _one(with_it, {"entered": entered | {"as": "returned"}}) == with_it.replace("new", "returned")
        assert _one(with_it, {"entered": None}) == body


class TestWhatCannotBeRead:
    """Records that could not be read are left alone, and the places in the book are not those in the file."""

    TEXT = SHIPPED.replace("    members: 4\n", "    members: bốn\n") + (
        "    reviews:\n    - {date: 2023-13-01, category: poor, state: proposed}\n"
        "    - {date: 2023-05-01, category: poor, state: proposed}\n"
        "    - {date: hôm qua, category: poor, state: proposed}\n"
    )

    def test_the_right_household_is_changed(self) -> None:
        assert _splice(self.TEXT, {0: {"members": 8}}) == self.TEXT.replace(
            "Mẫu\n    members: 3", "Mẫu\n    members: 8"
        )

    def test_of_its_reviews_the_right_one_is_changed(self) -> None:
        review = {"date": "2023-05-01", "category": "near_poor", "state": "proposed"}
        assert _splice(self.TEXT, {1: {"reviews": [review]}}) == self.TEXT.replace(
            "2023-05-01, category: poor", "2023-05-01, category: near_poor"
        )

    def test_a_new_one_comes_last(self) -> None:
        reviews = [{"date": day, "category": "poor", "state": "proposed"} for day in ("2023-05-01", "2023-07-01")]
        assert _splice(self.TEXT, {1: {"reviews": reviews}}) == (
            f"{self.TEXT}    - {{date: 2023-07-01, category: poor, state: proposed}}\n"
        )

    def test_what_cannot_be_read_stays_when_the_rest_goes(self) -> None:
        assert "bốn" in _splice(self.TEXT, removed=[0, 1])

    def test_unknown_keys_of_the_file_stay(self) -> None:
        text = f"{SHIPPED}ghi_chu: x\n"
        assert _splice(text, {2: {"planned": False}}) == f"{SHIPPED}    planned: false\nghi_chu: x\n"

    @pytest.mark.parametrize(
        "body",
        [
            "  reviews: chưa có\n",
            "  reviews: {date: 2023-05-01, category: poor, state: proposed}\n",
            "  reviews: []\n  reviews: []\n",
        ],
    )
    def test_what_is_no_list_is_not_overwritten(self, body: str) -> None:
        known = (
            "households:\n- id: 1\n  head: A\n  members: 4\n  workers: 2\n  category: poor\n  village: v\n"
            "  deprivations: []\n"
        )
        with pytest.raises(Unspliceable, match=as_told(failures.CANNOT_SPLICE)) as refused:
            _splice(known + body, {0: {"reviews": [REVIEW]}})
        assert refused.value.status is ExitStatus.FILES
        assert refused.value.details == {"file": "households.yaml", "line": 2}

    def test_blank_lines_that_are_part_of_a_value_stay_so(self) -> None:
        text = SHIPPED.replace("deprivations: []\n", "deprivations: []\n    measure_note: |+\n      x\n\n")
        assert _splice(text, {2: {"planned": False}}) == f"{text}    planned: false\n"
        assert _splice(text, added=(household(9),)) == text + ADDED

    def test_an_anchor_is_no_hindrance(self) -> None:
        body = "  deprivations: []\n  visits: &a\n  - {date: 2023-05-01}\n"
        visits = [{"date": "2023-05-01"}, {"date": "2023-06-01"}]
        assert _one(body, {"visits": visits}) == f"{body}  - {{date: 2023-06-01}}\n"

    def test_a_file_that_cannot_be_read_at_all_is_refused(self) -> None:
        raw = b"households: {\n"
        with pytest.raises(Unspliceable):
            splice(raw, _read(raw), Change({}, frozenset(), (household(1),)))

    def test_a_change_that_would_be_read_as_another_is_refused(self) -> None:
        raw = SHIPPED.encode()
        source = _read(raw)
        assert source.record is not None
        change = Change({0: _changed(source.record.households[0], {"members": 9})}, frozenset(), ())
        wrong = splice(raw, source, Change({1: _changed(source.record.households[1], {"members": 9})}, frozenset(), ()))
        for splices in (wrong, (), (Splice(len(raw), b"", b"  - id: [\n"),)):
            with pytest.raises(Unspliceable):
                respliced(raw, source, change, splices)


class TestAnyLayout:
    """The laws, over files in every manner of writing."""

    @given(SEEDS)
    def test_changing_touches_only_the_text_of_its_households(self, seed: int) -> None:
        rng = Random(seed)  # noqa: S311 - layouts, not secrets
        given_households = [by_hand.invent(rng, number) for number in range(1, rng.randint(2, 5))]
        written = by_hand.write(rng, given_households)
        source = _read(written.raw)
        assert source.findings == ()
        assert source.record is not None
        assert list(source.record.households) == [_household(each) for each in given_households]
        places = {place for place in range(len(given_households)) if rng.random() < 0.5}
        change = Change(
            {place: _household(by_hand.change(rng, given_households[place])) for place in places}, frozenset(), ()
        )
        splices = _splices(written.raw, source, change)
        spans = [written.span(place) for place in places]
        for start, before, after in splices:
            assert before != after
            assert any(first <= start and start + len(before) <= last for first, last in spans)
        assert respliced(written.raw, source, change, splices).findings == ()
        new = apply_splices(written.raw, splices)
        assert take_back(new, splices) == written.raw
        _have_all(new, [comment for comments in written.comments for comment in comments])

    @given(SEEDS)
    def test_taking_out_and_adding_leaves_the_others_and_what_is_said_between(self, seed: int) -> None:
        rng = Random(seed)  # noqa: S311 - layouts, not secrets
        given_households = [by_hand.invent(rng, number) for number in range(1, rng.randint(1, 5))]
        written = by_hand.write(rng, given_households)
        source = _read(written.raw)
        gone = frozenset(place for place in range(len(given_households)) if rng.random() < 0.4)
        added = tuple(_household(by_hand.invent(rng, 100 + number)) for number in range(rng.randint(0, 2)))
        change = Change({}, gone, added)
        splices = _splices(written.raw, source, change)
        after = respliced(written.raw, source, change, splices)
        assert after.record is not None
        assert [each.id for each in after.record.households] == [
            *(each["id"] for place, each in enumerate(given_households) if place not in gone),
            *(each.id for each in added),
        ]
        new = apply_splices(written.raw, splices)
        assert take_back(new, splices) == written.raw
        position = 0
        for number, piece in enumerate(written.parts):
            if number % 2 and number // 2 not in gone:
                position = new.index(piece, position) + len(piece)
            # What stands directly above a household goes with it.
            if number // 2 not in gone:
                _have_all(new, written.comments[number])

    @given(SEEDS)
    def test_a_shipped_layout_stays_one_that_is_read_the_fast_way(self, seed: int) -> None:
        rng = Random(seed)  # noqa: S311 - layouts, not secrets
        source = _read(SHIPPED.encode())
        assert source.record is not None
        households = source.record.households
        keys = [each.model_dump(mode="json", by_alias=True, exclude_none=True) for each in households]
        change = Change(
            {place: _household(by_hand.change(rng, keys[place])) for place in (0, 2)}, frozenset({1}), (household(9),)
        )
        splices = splice(SHIPPED.encode(), source, change)
        after = respliced(SHIPPED.encode(), source, change, splices)
        written = b"".join(each.after for each in splices)
        assert after.is_plain or b"\\" in written


def _splices(raw: bytes, source: Source[HouseholdFile], change: Change) -> tuple[Splice, ...]:
    """Return a change; only where blank lines are part of a value may it be refused."""
    try:
        splices = splice(raw, source, change)
        respliced(raw, source, change, splices)
    except Unspliceable:
        assert re.search(rb"[|>]\+", raw)
        reject()
    return splices


def _have_all(raw: bytes, comments: Iterable[str]) -> None:
    text = raw.decode().replace("\r\n", "\n") + "\n"
    for comment in comments:
        assert re.search(re.escape(comment) + r"(?:  #.*)?\n", text), comment


def test_the_generator_writes_every_layout() -> None:
    """Otherwise the laws above would prove little."""
    written = [by_hand.write(Random(seed), [by_hand.invent(Random(seed), 1)]).raw for seed in range(300)]  # noqa: S311
    for sign in (
        b"\xef\xbb\xbf",
        b"\r\n",
        b"|-",
        b">-",
        b"|+",
        b"households: [",
        b"{households",
        b"- {id",
        b": |",
        b"#",
        b"---",
    ):
        assert any(sign in each for each in written), sign
    assert any(not each.endswith(b"\n") for each in written)


def test_the_shipped_list_is_changed_without_a_byte_too_many() -> None:
    """A household with review, in the file as it is shipped."""
    raw = (Path(__file__).parents[2] / "data" / "households.yaml").read_bytes()
    source = _read(raw)
    assert source.record is not None
    change = Change({4: _changed(source.record.households[4], {"reviews": [REVIEW]})}, frozenset(), ())
    assert [(each.before, each.after) for each in splice(raw, source, change)] == [
        (
            b"",
            "\n    reviews:\n"
            "      - {date: 2023-06-30, category: near_poor, state: recognised, decision: 52/QĐ-UBND}".encode(),
        )
    ]
