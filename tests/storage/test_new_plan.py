"""A new plan says what was known, asks for what is missing, and teaches by examples that hold."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from povplan.model.book import Book
from povplan.model.characters import FORBIDDEN
from povplan.model.finding import Finding
from povplan.model.ids import make_ids
from povplan.model.kinds import Area, Level
from povplan.model.names import fold_marked, nfc
from povplan.model.record import Counts
from povplan.reports.findings import level_of
from povplan.rules.registry import RULES
from povplan.rules.rule import check_book
from povplan.storage.load import Loaded, load
from povplan.storage.new_folder import read_standard
from povplan.storage.new_plan import NewVillage, Outline, write_households, write_plan
from povplan.words.language import Language

END = date(2027, 1, 31)
NAMES = (
    st.text(st.characters(codec="utf-8", exclude_characters="\n\t\r"), min_size=1, max_size=30)
    .map(lambda text: nfc(text.strip()))
    .filter(lambda text: text and not FORBIDDEN.search(text))
)
OUTLINE = Outline(
    "Suối Mẫu",
    None,
    "Tỉnh Mẫu",
    2026,
    Area.RURAL,
    (NewVillage("Thôn Đông", 3, 1), NewVillage("Thôn Tây", 2, 0)),
)

Write = Callable[[str, str], Loaded]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A function that puts two texts beside the standard and returns what is read."""

    def put(plan: str, households: str) -> Loaded:
        (tmp_path / "deprivations.yaml").write_bytes(read_standard())
        (tmp_path / "plan.yaml").write_bytes(plan.encode())
        (tmp_path / "households.yaml").write_bytes(households.encode())
        return load(tmp_path)

    return put


def check(book: Book | None) -> list[Finding]:
    assert book is not None
    return check_book(book, END, RULES)


@pytest.mark.parametrize("language", Language)
def test_it_is_read_as_it_was_meant(write: Write, language: Language) -> None:
    loaded = write(write_plan(OUTLINE, language), write_households(OUTLINE, language))
    assert loaded.findings == ()
    assert loaded.book is not None
    plan = loaded.book.plan
    assert (plan.commune, plan.district, plan.province) == ("Suối Mẫu", None, "Tỉnh Mẫu")
    assert (plan.year, plan.area, plan.language) == (2026, Area.RURAL, language.value)
    assert plan.targets == Counts(poor=5, near_poor=1)
    assert [(v.id, v.name, v.quota.poor, v.quota.near_poor) for v in plan.villages] == [
        ("thon-dong", "Thôn Đông", 3, 1),
        ("thon-tay", "Thôn Tây", 2, 0),
    ]
    assert loaded.book.households == ()


@pytest.mark.parametrize("language", Language)
def test_only_what_is_missing_is_found(write: Write, language: Language) -> None:
    findings = check(write(write_plan(OUTLINE, language), write_households(OUTLINE, language)).book)
    assert sorted((f.code, f.subject.name, f.details.get("short")) for f in findings) == [
        ("PL101", "Thôn Tây", 2),
        ("PL101", "Thôn Đông", 1),
        ("PL101", "Thôn Đông", 3),
        ("PL102", "", 1),
        ("PL102", "", 5),
        ("PL103", "Thôn Tây", None),
        ("PL103", "Thôn Đông", None),
    ]
    assert {level_of(f) for f in findings} == {Level.WARNING}


@pytest.mark.parametrize("language", Language)
def test_its_examples_hold_once_they_are_uncommented(write: Write, language: Language) -> None:
    plan, households = write_plan(OUTLINE, language), write_households(OUTLINE, language)
    loaded = write(uncomment(plan), uncomment(households).replace("households: []", "households:"))
    assert loaded.findings == ()
    assert loaded.book is not None
    book = loaded.book
    assert (len(book.plan.officers), len(book.plan.organisations), len(book.plan.helpers)) == (1, 1, 2)
    assert (len(book.plan.units), len(book.plan.duties)) == (1, 1)
    assert book.plan.opening is not None
    assert book.plan.signer is not None
    (household,) = book.households
    assert (len(household.visits), len(household.support), len(household.reviews)) == (1, 1, 1)
    assert [f for f in check(book) if level_of(f) is Level.ERROR] == []
    assert Counter(f.code for f in check(book) if f.code.startswith(("HH", "RV"))) == {"HH110": 1}


def uncomment(text: str) -> str:
    """Return a text as it is when the # of all examples is deleted."""
    return re.sub(r"(?m)^#(?=[a-z_]+:|  )", "", text)


def test_the_causes_and_measures_cover_all_that_can_occur(write: Write) -> None:
    book = write(write_plan(OUTLINE, Language.VI), write_households(OUTLINE, Language.VI)).book
    assert book is not None
    assert len({cause.official for cause in book.plan.causes}) == 8
    assert {code for measure in book.plan.measures for code in measure.closes} == set(book.indicators) - {2}
    assert {c for m in book.plan.measures for c in m.addresses} == set(book.causes) - {"other"}


def test_both_languages_differ_in_words_only() -> None:
    plans = [bones(write_plan(OUTLINE, language)) for language in Language]
    assert plans[0] == plans[1]
    lists = [bones(write_households(OUTLINE, language)) for language in Language]
    assert lists[0] == lists[1]


def bones(text: str) -> list[str]:
    """Return the lines of a text that are no explanation, without their words."""
    told = r"(language|name|position|issued|upper_level|text|head|\w+_note|need): (?:.*(?=\})|[^}]*$)"
    words = re.compile(told + r"|(?<=  - )(?!id|unit|\{|date)\S.*$")
    return [words.sub("", line) for line in text.split("\n") if not re.match("# (?! )", line)]


def test_targets_of_their_own_and_a_district_are_kept(write: Write) -> None:
    outline = OUTLINE._replace(district="Huyện: Mẫu", targets=Counts(poor=4, near_poor=0), area=Area.URBAN)
    book = write(write_plan(outline, Language.VI), write_households(outline, Language.VI)).book
    assert book is not None
    assert (book.plan.district, book.plan.targets, book.plan.area) == (
        "Huyện: Mẫu",
        Counts(poor=4, near_poor=0),
        Area.URBAN,
    )


def test_a_year_without_a_standard_is_the_only_error(write: Write) -> None:
    outline = OUTLINE._replace(year=2028)
    book = write(write_plan(outline, Language.VI), write_households(outline, Language.VI)).book
    assert [f.code for f in check(book) if level_of(f) is Level.ERROR] == ["PL002"]


@given(commune=NAMES, village=NAMES, other=NAMES)
def test_any_name_is_read_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, commune: str, village: str, other: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    outline = OUTLINE._replace(commune=commune, villages=(NewVillage(village, 1, 0), NewVillage(other, 0, 1)))
    (folder / "deprivations.yaml").write_bytes(read_standard())
    (folder / "plan.yaml").write_bytes(write_plan(outline, Language.VI).encode())
    (folder / "households.yaml").write_bytes(write_households(outline, Language.VI).encode())
    loaded = load(folder)
    assert loaded.findings == ()
    assert loaded.book is not None
    assert loaded.book.plan.commune == commune
    assert [each.name for each in loaded.book.plan.villages] == [village, other]
    if fold_marked(village) != fold_marked(other):
        assert {f.code for f in check(loaded.book)} <= {"PL101", "PL102", "PL103", "PL105", "PL111", "PL112"}


def test_ids_are_bare_letters_and_unlike_each_other() -> None:
    names = ["Thôn Đông", "Thôn Dông", "thôn  đông", "Bản 3", "3", "😀", "🏔", "Pù–Sung (mới)", "False"]
    assert make_ids(names, "thon") == [
        "thon-dong",
        "thon-dong-2",
        "thon-dong-3",
        "ban-3",
        "thon-3",
        "thon",
        "thon-2",
        "pu-sung-moi",
        "thon-false",
    ]


@given(st.lists(NAMES, max_size=6))
def test_every_name_gets_an_id_that_a_file_may_hold(names: list[str]) -> None:
    ids = make_ids(names, "thon")
    assert len(set(ids)) == len(names)
    assert all(re.fullmatch("[a-z][a-z0-9]*(-[a-z0-9]+)*", each) and len(each) <= 80 for each in ids)
