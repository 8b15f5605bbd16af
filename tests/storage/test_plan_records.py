"""Records are appended to the lists of plan.yaml; nothing else in it changes, however it is laid out."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phrases import as_told

from povplan.errors import ExitStatus, PovplanError
from povplan.model.difference import dump
from povplan.model.kinds import DataFile
from povplan.model.plan import Cause, Duty, Helper, Measure, Officer, Organisation, Plan, Village
from povplan.model.record import Record
from povplan.storage.load import read_source
from povplan.storage.new_folder import READY
from povplan.storage.source import Source
from povplan.storage.splice import Records, Splice, Unspliceable, apply_splices, invert, take_back
from povplan.storage.splice_plan import respliced_plan, splice_plan
from povplan.words import failures

# Everything here is made up.
HEAD = "commune: Suối Thử\nprovince: Tỉnh Mẫu\nyear: 2023\narea: rural\ntargets: {poor: 1, near_poor: 0}\n"
VILLAGES = "villages:\n  - id: dong-mo\n    name: Đồng Mơ\n    quota: {poor: 6, near_poor: 1}\n"
NEW_VILLAGE = "  - id: dong-tam\n    name: Đồng Tâm\n    quota: {poor: 0, near_poor: 0}\n"
NEW_OFFICER = "  - id: nguyen-van-a\n    name: Nguyễn Văn A\n    role: member\n    villages: [dong-tam]\n"


def _made(kind: type[Record], /, **keys: Any) -> Record:  # noqa: ANN401 - JSON's values
    return kind.model_validate_json(json.dumps(keys))


VILLAGE = _made(Village, id="dong-tam", name="Đồng Tâm", quota={"poor": 0, "near_poor": 0})
OFFICER = _made(Officer, id="nguyen-van-a", name="Nguyễn Văn A", role="member", villages=["dong-tam"])
ORGANISATION = _made(Organisation, id="hoi-thu", name="Hội Thử", role="member")
HELPER = _made(Helper, id="le-mau", kind="person", name="Lê Mẫu", village="dong-tam", aliases=["L. Mẫu", "12"])


def _read(raw: bytes) -> Source[Plan]:
    return read_source(raw, DataFile.PLAN, Plan)


def _append(text: str, **added: Sequence[Record]) -> str:
    """Return a plan with more records, proved to be what was meant, and to be taken back."""
    source = _read(text.encode())
    records = {key: tuple(each) for key, each in added.items()}
    splices = splice_plan(source, records)
    respliced_plan(source, records, splices)
    after = apply_splices(source.raw, splices)
    assert take_back(after, splices) == source.raw
    return after.decode()


class TestIndentedLists:
    """The usual layout."""

    def test_a_record_comes_after_the_last_one(self) -> None:
        text = f"# Thử\n{HEAD}{VILLAGES}\n# Nguồn vốn\nsources:\n  - id: quy\n    name: Quỹ\n"
        assert _append(text, villages=[VILLAGE]) == text.replace(VILLAGES, VILLAGES + NEW_VILLAGE)

    def test_comments_between_and_below_stay_where_they_are(self) -> None:
        villages = (
            "villages:  # thôn\n  # một\n  - id: a  # mã\n    name: A\n    quota: {poor: 1, near_poor: 0}  # giao\n"
            "  # hai\n  - id: b\n    name: B\n    quota: {poor: 1, near_poor: 0}\n"
        )
        below = "  # - id: c\n  #   name: C\n\n# hết\n"
        assert _append(HEAD + villages + below, villages=[VILLAGE]) == HEAD + villages + NEW_VILLAGE + below

    def test_several_lists_at_once_and_several_records_in_their_order(self) -> None:
        text = f"{HEAD}{VILLAGES}officers:\n{NEW_OFFICER}"
        second = _made(Village, id="khe-nua", name="Khe Nứa", quota={"poor": 1, "near_poor": 2})
        other = _made(Officer, id="tran-thu", name="Trần Thử", role="overall")
        assert _append(text, officers=[other], villages=[VILLAGE, second]) == (
            f"{HEAD}{VILLAGES}{NEW_VILLAGE}  - id: khe-nua\n    name: Khe Nứa\n    quota: {{poor: 1, near_poor: 2}}\n"
            f"officers:\n{NEW_OFFICER}  - id: tran-thu\n    name: Trần Thử\n    role: overall\n"
        )

    def test_records_parted_by_blank_lines_go_on_so(self) -> None:
        villages = f"{VILLAGES}\n{NEW_VILLAGE.replace('dong-tam', 'x')}"
        assert _append(HEAD + villages, villages=[VILLAGE]) == f"{HEAD}{villages}\n{NEW_VILLAGE}"

    def test_wide_indents_lists_in_lines_and_quotes(self) -> None:
        officers = "officers:\n-   id: a\n    name: 'A'\n    role: member\n    villages:\n      - dong-mo\n"
        new = "-   id: nguyen-van-a\n    name: Nguyễn Văn A\n    role: member\n    villages:\n      - dong-tam\n"
        assert _append(HEAD + VILLAGES + officers, officers=[OFFICER]) == HEAD + VILLAGES + officers + new

    def test_a_record_is_in_braces_if_the_last_one_is(self) -> None:
        helpers = "helpers:\n  - {id: a, kind: branch, name: A, village: dong-mo}\n"
        assert _append(HEAD + VILLAGES + helpers, helpers=[HELPER]) == (
            f"{HEAD}{VILLAGES}{helpers}"
            "  - {id: le-mau, kind: person, name: Lê Mẫu, village: dong-tam, aliases: [L. Mẫu, '12']}\n"
        )

    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    @pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
    def test_line_ends_and_marks_stay(self, end: str, mark: str) -> None:
        text = f"{HEAD}{VILLAGES}officers: []\nsources: []  # c\n"
        after = _append(text, villages=[VILLAGE], officers=[OFFICER], organisations=[ORGANISATION])
        assert _append(
            mark + text.replace("\n", end), villages=[VILLAGE], officers=[OFFICER], organisations=[ORGANISATION]
        ) == mark + after.replace("\n", end)

    def test_the_last_list_without_a_last_line_end(self) -> None:
        text = f"{HEAD}{VILLAGES}".rstrip("\n")
        assert _append(text, villages=[VILLAGE]) == f"{text}\n{NEW_VILLAGE}".rstrip("\n")
        assert _append(text, officers=[OFFICER]) == f"{text}\nofficers:\n{NEW_OFFICER}".rstrip("\n")

    def test_causes_measures_and_duties_too(self) -> None:
        text = f"{HEAD}{VILLAGES}"
        added = {
            "causes": [_made(Cause, id="land", name="Thiếu đất", official="land")],
            "measures": [_made(Measure, id="jobs", name="Việc làm", closes=[1, 2], raises_income=True)],
            "duties": [_made(Duty, unit="x", section="1.10", text="Theo dõi: hằng tháng")],
        }
        assert _append(text, **added) == text + (
            "causes:\n  - id: land\n    name: Thiếu đất\n    official: land\n"
            "measures:\n  - id: jobs\n    name: Việc làm\n    closes: [1, 2]\n    raises_income: true\n"
            "duties:\n  - unit: x\n    section: '1.10'\n    text: 'Theo dõi: hằng tháng'\n"
        )


class TestBrackets:
    """Lists in brackets, and a whole plan in braces."""

    def test_a_list_in_brackets(self) -> None:
        villages = "villages: [{id: a, name: A, quota: {poor: 1, near_poor: 0}}]  # c\n"
        assert _append(HEAD + villages, villages=[VILLAGE]) == HEAD + villages.replace(
            "}}]", "}}, {id: dong-tam, name: Đồng Tâm, quota: {poor: 0, near_poor: 0}}]"
        )

    def test_a_list_in_brackets_over_several_lines(self) -> None:
        villages = "villages: [\n  {id: a, name: A, quota: {poor: 1, near_poor: 0}},  # c\n  # d\n]\n"
        new = "\n  {id: dong-tam, name: Đồng Tâm, quota: {poor: 0, near_poor: 0}},"
        assert _append(HEAD + villages, villages=[VILLAGE]) == HEAD + villages.replace("# c", f"# c{new}")

    def test_a_plan_in_braces(self) -> None:
        text = (
            "{commune: A, province: B, year: 2023, area: rural, targets: {poor: 1, near_poor: 0},\n"
            " villages: [{id: a, name: A, quota: {poor: 1, near_poor: 0}}],\n officers: []}  # c\n"
        )
        after = _append(text, officers=[ORGANISATION], organisations=[ORGANISATION], sources=[])
        record = "{id: hoi-thu, name: Hội Thử, role: member}"
        assert after == text.replace("officers: []", f"officers: [{record}], organisations: [{record}]")

    def test_two_new_keys_of_a_plan_in_json(self) -> None:
        keys = {
            "commune": "A",
            "province": "B",
            "year": 2023,
            "area": "rural",
            "targets": {"poor": 1, "near_poor": 0},
            "villages": [{"id": "a", "name": "A", "quota": {"poor": 1, "near_poor": 0}}],
        }
        for indent in (None, 2):
            _append(json.dumps(keys, indent=indent), helpers=[HELPER], officers=[OFFICER], villages=[VILLAGE])


class TestEmptyAndMissingLists:
    """A list that has no record yet, or that is not there."""

    def test_an_empty_list_becomes_one_like_the_list_above(self) -> None:
        text = f"{HEAD}{VILLAGES}\nofficers: []  # chưa có\n\nsources: []\n"
        assert _append(text, officers=[OFFICER]) == text.replace(
            "officers: []  # chưa có\n", f"officers:  # chưa có\n{NEW_OFFICER}"
        )
        flush = text.replace("\n  - ", "\n- ").replace("\n    ", "\n  ")
        assert f"officers:  # chưa có\n{NEW_OFFICER}".replace("\n  - ", "\n- ").replace("\n    ", "\n  ") in _append(
            flush, officers=[OFFICER]
        )

    def test_an_example_in_comments_below_an_empty_list_stays_below(self) -> None:
        text = f"{HEAD}{VILLAGES}officers: []\n#  - id: tran-thi-b\n#    name: Trần Thị B\n"
        assert _append(text, officers=[OFFICER]) == text.replace("officers: []\n", f"officers:\n{NEW_OFFICER}")

    def test_a_missing_list_comes_below_its_example(self) -> None:
        example = "\n# Cán bộ: mỗi thôn một người.\n#officers:\n#  - id: tran-thi-b\n#    name: Trần Thị B\n"
        rest = "\n# Đoàn thể.\n#organisations:\n#  - id: hoi\n\ncauses: []\n"
        text = HEAD + VILLAGES + example + rest
        after = _append(text, officers=[OFFICER], organisations=[ORGANISATION], villages=[VILLAGE])
        organisations = "#  - id: hoi\norganisations:\n  - id: hoi-thu\n    name: Hội Thử\n    role: member\n"
        assert after == (
            f"{HEAD}{VILLAGES}{NEW_VILLAGE}{example}officers:\n{NEW_OFFICER}"
            f"{rest.replace('#  - id: hoi' + chr(10), organisations)}"
        )

    def test_a_missing_list_comes_after_the_key_that_precedes_it(self) -> None:
        villages = f"{VILLAGES}  # Thôn khác chưa có chỉ tiêu.\n"
        text = f"{HEAD}\n{villages}\n# Nguyên nhân\ncauses: []\n"
        assert _append(text, helpers=[HELPER], officers=[OFFICER]) == text.replace(
            villages,
            f"{villages}\nofficers:\n{NEW_OFFICER}\nhelpers:\n  - id: le-mau\n    kind: person\n    name: Lê Mẫu\n"
            "    village: dong-tam\n    aliases: [L. Mẫu, '12']\n",
        )

    def test_comments_of_the_next_key_stay_with_it(self) -> None:
        text = f"{HEAD}{VILLAGES}# Nguyên nhân\ncauses: []\n"
        assert _append(text, officers=[OFFICER]) == text.replace("# Ng", f"officers:\n{NEW_OFFICER}# Ng")

    @pytest.mark.parametrize("end", ["...\n", "...\n#officers:\n", "\n\n", "# hết"])
    def test_a_missing_list_stays_within_the_document(self, end: str) -> None:
        assert f"\nofficers:\n{NEW_OFFICER}" in _append(f"---\n{HEAD}{VILLAGES}{end}", officers=[OFFICER]) + "\n"

    def test_blank_lines_that_are_part_of_a_value_stay_so(self) -> None:
        last = "organisations:\n  - id: a\n    name: A\n    role: member\n    position: |+\n      x\n\n"
        text = f"{HEAD}\n{VILLAGES}\n{last}"
        for added in ({"organisations": [ORGANISATION]}, {"helpers": [HELPER]}):
            assert _append(text, **added).startswith(text)


class TestRefusals:
    """What is not certain is not done."""

    @pytest.mark.parametrize(
        "text",
        [
            f"{HEAD}{VILLAGES}ghi_chu: x\n",
            f"{HEAD}{VILLAGES}officers:\n  - id: x\n",
            f"{HEAD}{VILLAGES}officers:\n",
            f"{HEAD}{VILLAGES}officers: []\nofficers: []\n",
            HEAD,
            "{",
            "",
        ],
    )
    def test_a_plan_that_has_errors_is_not_added_to(self, text: str) -> None:
        with pytest.raises(PovplanError, match=as_told(failures.PLAN_HAS_ERRORS)) as refused:
            splice_plan(_read(text.encode()), {"villages": (VILLAGE,)})
        assert refused.value.status is ExitStatus.FILES

    def test_a_list_that_stands_for_another_is_left_alone(self) -> None:
        """A record appended to one would be in both."""
        text = f"{HEAD}{VILLAGES}officers: &a [{{id: x, name: X, role: member}}]\norganisations: *a\n"
        with pytest.raises(PovplanError):
            _append(text, organisations=[ORGANISATION])
        with pytest.raises(PovplanError):
            _append(text, officers=[OFFICER])

    def test_a_change_that_would_be_read_as_another_is_refused(self) -> None:
        source = _read(f"{HEAD}{VILLAGES}".encode())
        added: Records = {"villages": (VILLAGE,)}
        right = splice_plan(source, added)
        end = len(source.raw)
        for splices in ((), (*right, Splice(end, b"", b"language: en\n")), (Splice(end, b"", b"x: [\n"),)):
            with pytest.raises(Unspliceable) as refused:
                respliced_plan(source, added, splices)
            assert refused.value.details["file"] == "plan.yaml"


def test_nothing_to_add_is_no_splice() -> None:
    assert splice_plan(_read(f"{HEAD}{VILLAGES}".encode()), {"officers": ()}) == ()


def test_text_is_written_as_it_is_read() -> None:
    decomposed = VILLAGE.model_copy(update={"name": "Đo\u0302ng"})
    assert "name: Đông\n" in _append(HEAD + VILLAGES, villages=[decomposed])


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_new_plan_takes_everything_and_keeps_its_examples(language: str) -> None:
    """As `povplan init` makes it."""
    path = READY / "new" / f"plan.{language}.yaml"
    text = path.read_text(encoding="utf-8")
    known = {"AREA": "rural", "YEAR": "2023", "VILLAGE": "dong-mo", "POOR": "1", "NEAR_POOR": "0"}
    village = "- id: dong-mo\n    name: Đồng Mơ\n    quota: {poor: 1, near_poor: 0}"
    text = text.replace("__VILLAGES__", village)
    text = re.sub("__([A-Z_]+?)__", lambda found: known.get(found[1], "Mẫu"), text)
    after = _append(text, villages=[VILLAGE], officers=[OFFICER], organisations=[ORGANISATION], helpers=[HELPER])
    assert [line for line in text.splitlines() if line not in after.splitlines()] == []
    assert re.search(r"near_poor: 1\}|near_poor: 0\}\n  - id: dong-tam\n", after)
    for key in ("officers", "organisations", "helpers"):
        at = after.index(f"\n{key}:\n")
        above = after[:at]
        assert f"\n#{key}:\n" in above, "the example and what explains it stand above"
        assert above[above.index(f"\n#{key}:\n") + 1 :].count("\n\n") == 0


def test_the_shipped_plan_is_added_to_without_a_byte_too_many() -> None:
    raw = (Path(__file__).parents[2] / "data" / "plan.yaml").read_bytes()
    source = _read(raw)
    splices = splice_plan(source, {"villages": (VILLAGE,), "helpers": (HELPER,)})
    assert [(each.before, each.after.decode()) for each in splices] == [
        (b"", f"\n{NEW_VILLAGE}".rstrip("\n")),
        (
            b"",
            "\n  - id: le-mau\n    kind: person\n    name: Lê Mẫu\n    village: dong-tam\n    aliases: [L. Mẫu, '12']",
        ),
    ]


_LISTS = ("villages", "officers", "organisations", "helpers", "causes")
_KINDS: Mapping[str, type[Record]] = {
    "villages": Village,
    "officers": Officer,
    "organisations": Organisation,
    "helpers": Helper,
    "causes": Cause,
}


def _invent(rng: Random, key: str, number: int) -> dict[str, Any]:
    """Return a made-up record of a list."""
    name = rng.choice(("Đồng Mơ", "Lê: Mẫu", "12", "no", "Hội #1", "a'b", "- x", "Trần, Thử"))
    every: dict[str, dict[str, Any]] = {
        "villages": {"quota": {"poor": rng.randint(0, 9), "near_poor": 0}},
        "officers": {"role": "member", "villages": ["v-0", "v-1"][: rng.randint(0, 2)]},
        "organisations": {"role": "overall"},
        "helpers": {"kind": "person", "village": "v-0"},
        "causes": {"official": "land", "indicator": 3},
    }
    aliases = {"aliases": ["B", "1.5", "x: y"][: rng.randint(1, 3)]} if rng.random() < 0.5 else {}
    return {"id": f"{key[0]}-{number}", "name": f"{name} {number}", **every[key], **aliases}


def _write(rng: Random, lists: Mapping[str, list[dict[str, Any]]]) -> bytes:
    """Write a plan by hand in some manner."""

    def note(indent: str = "") -> str:
        blank = rng.choice(("", "", "\n"))
        return f"{blank}{indent}# ghi {rng.randint(0, 99)}\n" if rng.random() < 0.3 else blank

    parts = [note(), HEAD, note()]
    indent = rng.choice(("", "  ", "    "))
    for key, records in rng.sample(list(lists.items()), len(lists)):
        flow = rng.random()
        written = [json.dumps(each, ensure_ascii=False) for each in records]
        if not records:
            parts.append(rng.choice(("", f"{key}: []\n", f"{key}: [ ]  # chưa\n", f"#{key}:\n#  - id: x\n\n")))
        elif flow < 0.2:
            parts.append(f"{key}: [{', '.join(written)}]\n")
        elif flow < 0.35:
            parts.append(f"{key}: [\n" + "".join(f"  {each},  # c\n" for each in written) + "]\n")
        elif flow < 0.5:
            parts.append(f"{key}:\n" + "".join(f"{indent}- {each}\n{note(indent)}" for each in written))
        else:
            gap = rng.choice(("", "\n"))
            parts.append(f"{key}:{rng.choice(('', '  # c'))}\n")
            for each in records:
                lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in each.items()]
                parts.append(f"{indent}- " + f"\n{indent}  ".join(lines) + f"\n{note(indent)}{gap}")
        parts.append(note())
    text = "".join(parts) + rng.choice(("", "", "...\n"))
    if rng.random() < 0.3:
        text = text.rstrip("\n")
    return (rng.choice(("", "\ufeff")) + text.replace("\n", rng.choice(("\n", "\r\n")))).encode()


@given(st.integers(0, 2**32))
def test_in_any_layout_the_records_are_added_and_every_other_byte_stays(seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - layouts, not secrets
    lists = {
        key: [_invent(rng, key, number) for number in range(rng.randint(1 if key == "villages" else 0, 3))]
        for key in _LISTS
    }
    source = _read(_write(rng, lists))
    assert source.findings == ()
    assert source.record is not None
    keys = rng.sample(_LISTS, rng.randint(1, 4))
    added = {
        key: tuple(_made(_KINDS[key], **_invent(rng, key, 10 + number)) for number in range(rng.randint(1, 2)))
        for key in keys
    }
    splices = splice_plan(source, added)
    after = respliced_plan(source, added, splices)
    assert after.record is not None
    for key in _LISTS:
        new = [*getattr(source.record, key), *added.get(key, ())]
        assert [dump(each) for each in getattr(after.record, key)] == [dump(each) for each in new]
    assert all(not before or re.fullmatch(rb" *\[ *\]", before) for _, before, _ in splices)
    assert apply_splices(after.raw, invert(splices)) == source.raw
    assert take_back(after.raw, splices) == source.raw
