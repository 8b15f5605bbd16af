"""The shipped data says what the plan's paper says: every figure counted once more from the files."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from povplan.model.book import Book
from povplan.model.household import Household, HouseholdFile
from povplan.model.kinds import Area, Category, HelperKind, OfficialCause, Period, Role
from povplan.model.plan import Plan
from povplan.model.standard import Standard, StandardFile

DATA = Path(__file__).parents[2] / "data"
FILES = ("deprivations", "households", "plan")
KEYS = (
    "id",
    "head",
    "members",
    "workers",
    "category",
    "village",
    "causes",
    "cause_note",
    "deprivations",
    "helpers",
    "measures",
    "measure_note",
)
"""Keys of each shipped household, in the order of the contract."""
PERSONS_AND_CODES = """
     1 2/0 2,4,10,11    2 4/1 2,5,10       3 6/2 2,4,10       4 5/2 2,4,10
     5 6/3 1,2,4,10     6 3/1 1,4,10       7 4/2 4            8 5/2 1,4,8
     9 3/2 1,4,11      10 2/0 2,4,11      11 3/1 2,4,10      12 1/0 2,4,11
    13 2/1 1,4,11      14 2/1 4           15 5/2 1,2,4,8     16 7/4 1,5
    17 4/2 1,4         18 1/0 2,4,11      19 2/1 1,4,7,10    20 2/1 1,4,11
    21 6/2 1,4,10      22 3/2 1,5
"""
"""The list once more: number, members/workers, codes."""
LISTS = ("causes", "deprivations", "helpers", "measures")
"""Those of them that hold a list."""


def text_of(name: str) -> str:
    """Return a data file's text as it stands, line ends included."""
    return (DATA / f"{name}.yaml").read_bytes().decode("utf-8")


def json_of(name: str) -> str:
    """Return a data file as JSON, read without any room of the program."""
    return json.dumps(YAML(typ="safe").load(text_of(name)), default=str)


@cache
def book() -> Book:
    """Return the shipped data."""
    return Book(
        plan=Plan.model_validate_json(json_of("plan")),
        households=HouseholdFile.model_validate_json(json_of("households")).households,
        standards=StandardFile.model_validate_json(json_of("deprivations")).standards,
    )


def standard() -> Standard:
    """Return the standard of the plan's year."""
    found = book().standard
    assert found is not None
    return found


def of_category(category: Category) -> list[Household]:
    """Return the households of one class."""
    return [h for h in book().households if h.category is category]


def ids_where(holds: Callable[[Household], bool]) -> list[int]:
    """Return the numbers of the households for which something holds."""
    return [h.id for h in book().households if holds(h)]


def codes_closed(household: Household) -> set[int]:
    """Return the codes that a household has and that its measures are meant to close."""
    closed = {code for measure in household.measures for code in book().measures[measure].closes}
    return closed & set(household.deprivations)


def causes_addressed(household: Household) -> set[str]:
    """Return the causes that a household has and that its measures are meant to remove."""
    addressed = {cause for measure in household.measures for cause in book().measures[measure].addresses}
    return addressed & set(household.causes)


def mostly_without_work(household: Household) -> bool:
    """Tell whether more than half of a household do not work."""
    return 2 * (household.members - household.workers) > household.members


def ids_in_words(note: str | None, words: Mapping[str, str]) -> list[str]:
    """Return the ids that the list's own words stand for: all of a cell, or its parts between commas."""
    cell = (note or "").casefold()
    return [words.get(part, part) for part in ([cell] if cell in words else cell.split(", "))]


# The list


def test_members_workers_and_codes_are_those_of_the_list_row_by_row() -> None:
    again = [f"{h.id} {h.members}/{h.workers} {','.join(map(str, h.deprivations))}".split() for h in book().households]
    written = PERSONS_AND_CODES.split()
    assert again == [written[n : n + 3] for n in range(0, len(written), 3)]


def test_the_list_has_17_poor_and_5_near_poor_households_numbered_1_to_22() -> None:
    assert [h.id for h in book().households] == list(range(1, 23))
    assert len(of_category(Category.POOR)) == 17
    assert len(of_category(Category.NEAR_POOR)) == 5


def test_the_poor_are_58_persons_and_the_near_poor_20() -> None:
    assert sum(h.members for h in of_category(Category.POOR)) == 58
    assert sum(h.members for h in of_category(Category.NEAR_POOR)) == 20


def test_no_household_has_more_workers_than_members() -> None:
    assert ids_where(lambda h: not 0 <= h.workers <= h.members) == []
    assert sum(h.workers for h in book().households) == 32


def test_the_targets_are_met_by_the_list_without_slack() -> None:
    targets = book().plan.targets
    planned = Counter(h.category for h in book().households if h.planned)
    assert (targets.poor, targets.near_poor) == (17, 5)
    assert planned == {Category.POOR: targets.poor, Category.NEAR_POOR: targets.near_poor}


@pytest.mark.parametrize(
    ("village", "name", "poor", "near_poor"),
    [
        ("xu-xuyen", "Xứ Xuyên", 6, 1),
        ("kim-mam", "Kim Mắm", 6, 1),
        ("luong-ngoc", "Lương Ngọc", 1, 2),
        ("hoa-thuan", "Hòa Thuận", 4, 1),
    ],
)
def test_the_quota_of_each_village_is_its_count_in_the_list(village: str, name: str, poor: int, near_poor: int) -> None:
    listed = Counter(h.category for h in book().households if h.village == village)
    quota = book().villages[village].quota
    assert book().villages[village].name == name
    assert (listed[Category.POOR], listed[Category.NEAR_POOR]) == (poor, near_poor)
    assert (quota.poor, quota.near_poor) == (poor, near_poor)


def test_the_quotas_of_the_four_villages_add_up_to_the_targets() -> None:
    quotas = [v.quota for v in book().plan.villages]
    assert len(quotas) == 4
    assert sum(q.poor for q in quotas) == book().plan.targets.poor
    assert sum(q.near_poor for q in quotas) == book().plan.targets.near_poor


def test_kim_mam_has_rows_8_to_14() -> None:
    assert ids_where(lambda h: h.village == "kim-mam") == list(range(8, 15))


def test_each_indicator_occurs_as_often_as_in_the_paper() -> None:
    counts = Counter(code for h in book().households for code in h.deprivations)
    assert counts == {1: 12, 2: 10, 4: 19, 5: 3, 7: 1, 8: 2, 10: 9, 11: 7}


def test_every_class_agrees_with_the_standard() -> None:
    least = standard().least_deprivations
    assert ids_where(lambda h: (h.category is Category.POOR) != (len(h.deprivations) >= least)) == []


def test_13_of_the_poor_have_three_codes_and_4_have_four() -> None:
    assert Counter(len(h.deprivations) for h in of_category(Category.POOR)) == {3: 13, 4: 4}


def test_16_of_the_17_poor_lack_health_insurance_and_9_a_latrine() -> None:
    counts = Counter(code for h in of_category(Category.POOR) for code in h.deprivations)
    assert (counts[4], counts[10]) == (16, 9)


def test_the_causes_and_measures_of_each_household_are_those_of_the_words_of_the_list() -> None:
    causes = {word.casefold(): c.id for c in book().plan.causes for word in (c.name, *c.aliases)}
    measures = {word.casefold(): m.id for m in book().plan.measures for word in (m.name, *m.aliases)}
    assert ids_where(lambda h: ids_in_words(h.cause_note, causes) != list(h.causes)) == []
    assert ids_where(lambda h: ids_in_words(h.measure_note, measures) != list(h.measures)) == []


# Who is in charge


def test_22_households_have_81_assignments_of_which_three_or_four_each() -> None:
    in_charge = [book().in_charge(h) for h in book().households]
    assert sum(map(len, in_charge)) == 81
    assert {len(ids) for ids in in_charge} == {3, 4}


def test_each_household_has_one_in_overall_charge_one_or_two_organisations_and_one_or_two_civil_servants() -> None:
    for household in book().households:
        ids = book().in_charge(household)
        overall = [i for i in ids if book().responsibles[i].role is Role.OVERALL]
        members = [i for i in ids if i not in overall]
        organisations = [i for i in members if i in book().organisations]
        assert len(overall) == 1
        assert book().officers[overall[0]].position == "Đảng ủy viên"
        assert len(organisations) in (1, 2)
        assert len(members) - len(organisations) in (1, 2)


def test_nobody_at_commune_level_is_in_charge_of_nothing_and_each_has_a_position() -> None:
    assert len(book().plan.officers) == 10
    assert len(book().plan.organisations) == 5
    assert [r.id for r in book().responsibles.values() if not (r.villages and r.position)] == []


def test_the_signer_is_no_officer_in_charge() -> None:
    signer = book().plan.signer
    assert signer is not None
    assert signer.name == "Bùi Quốc Bảo"
    assert signer.name not in {o.name for o in book().plan.officers}


def test_rows_15_to_22_name_no_person_as_village_helper() -> None:
    without = ids_where(lambda h: all(book().helpers[i].kind is not HelperKind.PERSON for i in h.helpers))
    assert without == list(range(15, 23))


def test_helpers_come_from_the_village_of_the_household_and_every_one_of_them_helps() -> None:
    assert ids_where(lambda h: any(book().helpers[i].village != h.village for i in h.helpers)) == []
    assert {i for h in book().households for i in h.helpers} == set(book().helpers)


def test_there_are_14_branches_and_12_persons_one_branch_a_union_and_village() -> None:
    assert Counter(h.kind for h in book().plan.helpers) == {HelperKind.BRANCH: 14, HelperKind.PERSON: 12}
    branches = [(h.village, h.name) for h in book().plan.helpers if h.kind is HelperKind.BRANCH]
    assert len(set(branches)) == 14


# Questions that an officer should be asked


def test_rows_6_8_and_21_are_mostly_without_work_but_lack_code_2() -> None:
    assert ids_where(lambda h: mostly_without_work(h) and 2 not in h.deprivations) == [6, 8, 21]


def test_row_5_alone_has_code_2_with_half_at_work() -> None:
    assert ids_where(lambda h: not mostly_without_work(h) and 2 in h.deprivations) == [5]
    assert (book().households[4].members, book().households[4].workers) == (6, 3)


def test_row_18_alone_has_no_worker_and_yet_another_cause() -> None:
    assert ids_where(lambda h: h.workers == 0 and "labour" not in h.causes) == [18]
    assert ids_where(lambda h: h.workers > 0 and "labour" in h.causes) == []
    row = book().households[17]
    assert (row.causes, row.measures) == (("means",), ("means",))


def test_row_14_alone_has_unstable_work_without_code_1() -> None:
    assert ids_where(lambda h: "unstable_work" in h.causes and 1 not in h.deprivations) == [14]


# Causes and measures


def test_work_and_training_close_code_1_while_capital_means_and_know_how_raise_income_only() -> None:
    assert {m.id for m in book().plan.measures if m.closes == (1,)} == {
        "company_jobs",
        "craft",
        "job_change",
        "jobs",
        "labour_export",
        "vocation",
    }
    # The indicator is on training and certificates of people of 16 to 30.
    assert book().measures["training"].closes == (1, 5)
    for measure in ("capital", "means", "know_how"):
        assert book().measures[measure].raises_income
        assert book().measures[measure].closes == ()


def test_row_9_alone_could_leave_poverty_through_indicators() -> None:
    allowed = standard().least_deprivations - 1
    enough = [h.id for h in of_category(Category.POOR) if len(h.deprivations) - len(codes_closed(h)) <= allowed]
    assert enough == [9]


def test_no_measure_of_a_household_names_insurance_or_a_latrine() -> None:
    for code in (4, 10):
        closing = {m.id for m in book().plan.measures if code in m.closes}
        named = {measure for h in book().households for measure in h.measures}
        assert closing
        assert closing.isdisjoint(named)


def test_the_indicators_that_no_measure_addresses_where_they_occur() -> None:
    occurring = {code for h in book().households for code in h.deprivations}
    closed = {code for h in book().households for code in codes_closed(h)}
    assert occurring - closed == {2, 4, 5, 7, 8, 10, 11}


def test_the_causes_that_no_measure_addresses_where_they_occur() -> None:
    occurring = {cause for h in book().households for cause in h.causes}
    addressed = {cause for h in book().households for cause in causes_addressed(h)}
    assert occurring == set(book().causes)
    # Rows 9 and 11 have their measures beside land and dependants, so that these address them.
    assert occurring - addressed == {"illness"}


def test_every_measure_closes_or_addresses_something_and_says_where_it_comes_from() -> None:
    assert [m.id for m in book().plan.measures if not (m.closes or m.addresses)] == []
    assert [m.id for m in book().plan.measures if not (m.unit and m.section)] == []


def test_every_indicator_but_the_dependants_has_a_measure_in_the_plan() -> None:
    closed = {code for m in book().plan.measures for code in m.closes}
    assert closed == set(book().indicators) - {2}


def test_the_measures_by_dimension_close_the_indicators_of_their_dimension() -> None:
    assert {m.id: m.closes for m in book().plan.measures if m.section == "III.3.2"} == {
        "tuition": (6,),
        "schooling": (6,),
        "streaming": (5,),
        "health_insurance": (4,),
        "nutrition": (3,),
        "housing": (7, 8),
        "housing_loan": (7, 8),
        "latrine": (10,),
    }
    # What the section only touches stands under the duties of a unit.
    elsewhere = {
        id_: (book().measures[id_].closes, book().measures[id_].section) for id_ in ("clean_water", "information")
    }
    assert elsewhere == {"clean_water": ((9,), "IV.3"), "information": ((11, 12), "IV.9")}


def test_a_cause_is_addressed_only_by_the_measures_that_the_plan_names_with_it() -> None:
    # Section III.3.1 names these together for want of skill, of work and of know-how.
    skills = {"jobs", "company_jobs", "labour_export", "job_change", "vocation", "training", "craft", "know_how"}
    addressing = {c.id: {m.id for m in book().plan.measures if c.id in m.addresses} for c in book().plan.causes}
    assert addressing == {
        "land": {"production_land", "job_change"},
        "capital": {"capital"},
        "labour": {"family_care", "social_policy", "vocation"},
        "means": {"means"},
        "knowledge": skills,
        "illness": {"social_policy", "union_guidance", "urgent_relief"},
        "dependants": {"social_policy", "union_guidance", "urgent_relief", "family_planning", "vocation"},
        "unstable_work": skills,
    }


def test_each_measure_of_a_household_addresses_a_cause_of_it_where_the_list_puts_one_beside_it() -> None:
    by_row = {9: "land", 10: "labour", 11: "dependants", 12: "labour"}
    for row, cause in by_row.items():
        household = book().households[row - 1]
        assert cause in household.causes
        assert cause in causes_addressed(household), row


def test_the_other_target_of_the_plan_is_health_insurance() -> None:
    (other,) = book().plan.other_targets
    assert (other.target, other.unit, other.section, other.reports) == (100, "phần trăm", "III.3.2", ())


def test_each_cause_counts_as_the_official_cause_of_the_proposed_map() -> None:
    assert {c.id: c.official for c in book().plan.causes} == {
        "land": OfficialCause.LAND,
        "capital": OfficialCause.CAPITAL,
        "labour": OfficialCause.LABOUR,
        "means": OfficialCause.MEANS,
        "knowledge": OfficialCause.KNOWLEDGE,
        "illness": OfficialCause.ILLNESS,
        "dependants": OfficialCause.OTHER,
        "unstable_work": OfficialCause.OTHER,
    }
    assert {c.id: c.indicator for c in book().plan.causes if c.indicator} == {"dependants": 2, "unstable_work": 1}


# The plan


def test_the_plan_is_that_of_cam_luong_for_2023() -> None:
    plan = book().plan
    assert (plan.commune, plan.district, plan.province) == ("Cẩm Lương", "Cẩm Thủy", "Thanh Hóa")
    assert (plan.year, plan.area) == (2023, Area.RURAL)
    assert len(plan.recipients) == 7


def test_what_the_paper_leaves_blank_is_left_out() -> None:
    assert book().plan.number is None
    assert book().plan.opening is None


def test_13_units_have_duties_at_least_40_in_all() -> None:
    duties = book().plan.duties
    # After those of section IV come the officers to whom section III.2 gives a duty.
    assert [u.section for u in book().plan.units] == [*(f"IV.{n}" for n in range(1, 14)), "III.2"]
    assert {d.unit for d in duties} == set(book().units)
    assert len(duties) >= 40
    assert len({(d.unit, d.text) for d in duties}) == len(duties)


def test_duties_come_from_sections_iii_and_iv_and_those_of_iv_stand_with_the_unit_of_their_section() -> None:
    assert [d.text for d in book().plan.duties if not re.fullmatch(r"(III|IV)(\.\d+)+", d.section)] == []
    own = {(d.unit, d.section) for d in book().plan.duties if d.section.startswith("IV.")}
    assert own == {(u.id, u.section) for u in book().plan.units if u.section != "III.2"}


def test_the_calendar_looks_back_on_the_quarter_the_half_and_the_year() -> None:
    assert [(m.date.isoformat(), m.period) for m in book().plan.calendar] == [
        ("2023-03-31", Period.QUARTER),
        ("2023-06-30", Period.HALF),
        ("2023-12-31", Period.YEAR),
    ]


def test_the_sources_of_section_v_stand_beside_banks_programmes_and_funds_of_sections_iii_and_iv() -> None:
    assert Counter((s.section or "").split(".")[0] for s in book().plan.sources) == {"V": 8, "III": 3, "IV": 2}
    assert {"nhcsxh", "quy-vi-nguoi-ngheo"} <= set(book().sources)


@pytest.mark.parametrize(
    ("kept", "other"),
    [
        ("Kim Mắm", "Kim Mã"),
        ("Phạm Văn Tần", "Phạm Văn Tân"),
        ("Cao Tuyết Đới", "Cao Tuyệt Đồi"),
        ("Đông người ăn theo", "Đồng người ăn theo"),
        ("Chi hội Phụ nữ", "CHPN"),
        ("Chi hội Nông dân", "CH hội Nông dân"),
        ("Chi hội Cựu chiến binh", "CH cựu chiến binh"),
    ],
)
def test_where_the_scan_reads_two_ways_one_is_kept_and_the_other_is_an_alias(kept: str, other: str) -> None:
    plan = book().plan
    records = [
        *((v.name, v.aliases) for v in plan.villages),
        *((o.name, o.aliases) for o in plan.officers),
        *((c.name, c.aliases) for c in plan.causes),
        *((h.name, book().helper_names[h.id][1:]) for h in plan.helpers),
    ]
    assert {other in aliases for name, aliases in records if name == kept} == {True}
    assert other not in {name for name, _ in records}


# Ids and names


def test_every_id_is_unique_in_its_list() -> None:
    plan = book().plan
    lists: tuple[Iterable[str | int], ...] = (
        [v.id for v in plan.villages],
        [*(o.id for o in plan.officers), *(o.id for o in plan.organisations), *(h.id for h in plan.helpers)],
        [c.id for c in plan.causes],
        [m.id for m in plan.measures],
        [u.id for u in plan.units],
        [m.id for m in plan.calendar],
        [s.id for s in plan.sources],
        [h.id for h in book().households],
        [s.id for s in book().standards],
        [d.id for d in standard().dimensions],
        [i.code for i in standard().indicators],
    )
    for ids in lists:
        assert [i for i, count in Counter(ids).items() if count > 1] == []


def test_every_id_that_a_household_names_exists() -> None:
    for household in book().households:
        assert household.village in book().villages
        assert set(household.causes) <= set(book().causes)
        assert set(household.measures) <= set(book().measures)
        assert set(household.helpers) <= set(book().helpers)
        assert set(household.officers) <= set(book().responsibles)
        assert set(household.deprivations) <= set(book().indicators)


def test_every_id_that_the_plan_names_exists() -> None:
    for responsible in book().responsibles.values():
        assert set(responsible.villages) <= set(book().villages)
    for helper in book().plan.helpers:
        assert helper.village in book().villages
    for measure in book().plan.measures:
        assert set(measure.closes) <= set(book().indicators)
        assert set(measure.addresses) <= set(book().causes)
        assert measure.unit in book().units
    for duty in book().plan.duties:
        assert duty.unit in book().units


def test_no_name_or_alias_means_two_records() -> None:
    plan = book().plan
    words = [
        *(("village", (v.name, *v.aliases)) for v in plan.villages),
        *(("officer", (o.name, *o.aliases)) for o in plan.officers),
        *(("organisation", (o.name, *o.aliases)) for o in plan.organisations),
        *((f"helper in {h.village}", book().helper_names[h.id]) for h in plan.helpers),
        *(("cause", (c.name, *c.aliases)) for c in plan.causes),
        *(("measure", (m.name, *m.aliases)) for m in plan.measures),
    ]
    met = Counter((kind, each.casefold()) for kind, names in words for each in names)
    assert [each for each, count in met.items() if count > 1] == []


def test_every_helper_is_named_once_in_its_village() -> None:
    names = Counter((h.village, h.name.casefold()) for h in book().plan.helpers)
    assert [name for name, count in names.items() if count > 1] == []


# The standard


def test_the_standard_holds_from_2022_to_2026_with_the_lines_of_decree_07() -> None:
    assert len(book().standards) == 1
    assert (standard().first_year, standard().last_year) == (2022, 2026)
    rural, urban = standard().income.rural, standard().income.urban
    assert (rural.poverty, rural.average, rural.score_a) == (1_500_000, 2_250_000, 140)
    assert (urban.poverty, urban.average, urban.score_a) == (2_000_000, 3_000_000, 175)
    assert (standard().least_deprivations, standard().points_per_deprivation) == (3, 10)
    assert "Nghị định 07/2021/NĐ-CP" in standard().legal_basis


def test_the_standard_has_six_dimensions_with_two_indicators_each() -> None:
    assert [i.code for i in standard().indicators] == list(range(1, 13))
    assert [i.dimension for i in standard().indicators] == [d.id for d in standard().dimensions for _ in range(2)]
    assert len(standard().dimensions) == 6


# The files as text


@pytest.mark.parametrize("name", FILES)
def test_the_first_line_is_in_vietnamese_and_the_second_names_the_schema(name: str) -> None:
    first, second, *more = text_of(name).splitlines()
    assert re.match(r"# (Danh sách|Kế hoạch|Chuẩn nghèo)", first)
    assert second == f"# yaml-language-server: $schema=schema/{name}.schema.json"
    assert "# Giải thích từng khóa: docs/fields.vi.md trong kho mã của povplan." in more


def test_the_example_of_a_household_is_one_that_can_be_read() -> None:
    text = text_of("households")
    example = [line[1:] for line in text.splitlines() if re.match(r"#  ( *)(- id: 23|  )", line)]
    assert len(example) > 20
    record = YAML(typ="safe").load("households:\n" + "\n".join(example) + "\n")["households"][0]
    found = Household.model_validate_json(json.dumps(record, default=str))
    assert (len(found.visits), len(found.support), len(found.reviews)) == (1, 1, 1)
    unused = {"members_since", "entered"}
    assert set(Household.model_fields) - set(record) == unused


@pytest.mark.parametrize("name", FILES)
def test_the_text_is_nfc_with_plain_line_ends_and_no_line_over_120_characters(name: str) -> None:
    text = text_of(name)
    assert unicodedata.is_normalized("NFC", text)
    assert text.endswith("\n")
    assert not re.search(r"[\t\r\ufeff\u00a0]|[ ]$", text, re.MULTILINE)
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("name", FILES)
def test_comments_stand_on_lines_of_their_own_and_nothing_is_quoted_tagged_or_anchored(name: str) -> None:
    lines = [line for line in text_of(name).splitlines() if not line.lstrip().startswith("#")]
    assert lines
    assert [line for line in lines if re.search(r" #|[\"']|[:\-,\[{] *[&*!]", line)] == []


def test_households_are_laid_out_as_promised() -> None:
    lines = [line for line in text_of("households").splitlines() if line and not line.startswith("#")]
    assert lines[0] == "households:"
    entries = lines[1:]
    assert len(entries) == 22 * len(KEYS)
    for number in range(22):
        entry = entries[number * len(KEYS) : (number + 1) * len(KEYS)]
        assert entry[0] == f"  - id: {number + 1}"
        assert tuple(line[4:].split(":")[0] for line in entry) == KEYS
        assert {line[:4] for line in entry[1:]} == {"    "}
        for line in entry:
            key, _, value = line[4:].partition(": ")
            is_list = key in LISTS
            assert bool(re.fullmatch(r"\[[^\[\],]+(, [^\[\],]+)*\]", value)) == is_list
