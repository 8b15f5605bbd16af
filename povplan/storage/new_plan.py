"""The text of a new plan: what is known already, comments that teach the rest, and examples to uncomment."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from povplan.model.kinds import Area
from povplan.model.names import fold
from povplan.model.record import Counts
from povplan.storage.writing import write_scalar
from povplan.words.language import Language
from povplan.words.new_plan import NewPlan, new_plan_words

_LONGEST_ID = 60

# Codes of the 2022-2026 standard (Decree 07/2021/NĐ-CP), causes, and whether a measure works on income.
_MEASURES = {
    "capital": ((), ("capital",), True),
    "production_land": ((), ("land",), True),
    "means": ((), ("means",), True),
    "know_how": ((), ("knowledge",), True),
    "training": ((1,), ("skills",), True),
    "jobs": ((1,), (), True),
    "social_policy": ((), ("labour", "illness"), False),
    "nutrition": ((3,), (), False),
    "health_insurance": ((4,), (), False),
    "adult_schooling": ((5,), (), False),
    "schooling": ((6,), (), False),
    "housing": ((7, 8), (), False),
    "clean_water": ((9,), (), False),
    "latrine": ((10,), (), False),
    "information": ((11, 12), (), False),
}
_MEETINGS = {
    "quy-1": ("03-31", "quarter"),
    "nua-nam": ("06-30", "half"),
    "chin-thang": ("09-30", "quarter"),
    "ca-nam": ("12-31", "year"),
}


class NewVillage(NamedTuple):
    """A village and its quota."""

    name: str
    poor: int
    near_poor: int


class Outline(NamedTuple):
    """What a new plan is to say; names in NFC.

    Args:
        commune: its name.
        district: where there is one.
        province: its name.
        year: of the plan.
        area: rural or urban.
        villages: one at least.
        targets: of the commune; None: the sum of the quotas.
    """

    commune: str
    district: str | None
    province: str
    year: int
    area: Area
    villages: Sequence[NewVillage]
    targets: Counts | None = None

    def sum_quotas(self) -> Counts:
        """Return what the villages have to bring out together."""
        return Counts(poor=sum(v.poor for v in self.villages), near_poor=sum(v.near_poor for v in self.villages))


def write_plan(outline: Outline, language: Language) -> str:
    """Return the text of plan.yaml."""
    words = new_plan_words(language)
    targets = outline.targets or outline.sum_quotas()
    ids = make_ids(village.name for village in outline.villages)
    filled = {"year": outline.year, "commune": outline.commune}
    blocks = [
        ["# yaml-language-server: $schema=schema/plan.schema.json", *_comment(words.plan, **filled)],
        [
            f"commune: {write_scalar(outline.commune)}",
            *([f"district: {write_scalar(outline.district)}"] if outline.district else []),
            f"province: {write_scalar(outline.province)}",
            f"year: {outline.year}",
            f"area: {outline.area.value}",
            f"language: {language.value}",
        ],
        [*_comment(words.paper), *_example(_paper(words, outline.year))],
        [*_comment(words.targets), f"targets: {_counts(targets.poor, targets.near_poor)}"],
        [*_comment(words.opening), "#opening: {poor: 60, near_poor: 40, households: 1200, persons: 5000}"],
        [*_comment(words.villages), *_villages(outline.villages, ids)],
        *_people(words, ids[0]),
        [*_comment(words.causes), *_causes(words)],
        [*_comment(words.measures), *_measures(words)],
        [*_comment(words.units), *_example(_units(words))],
        [*_comment(words.calendar), *_calendar(words, outline.year)],
        [*_comment(words.sources), *_sources(words)],
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def write_households(outline: Outline, language: Language) -> str:
    """Return the text of households.yaml: an empty list and an example."""
    words = new_plan_words(language)
    village = make_ids(village.name for village in outline.villages)[0]
    blocks = [
        [
            "# yaml-language-server: $schema=schema/households.schema.json",
            *_comment(words.households, year=outline.year, commune=outline.commune),
        ],
        ["households: []"],
        [*_comment(words.household), *_example(_household(words, village))],
        [*_comment(words.year), *_example(_years_events(words, outline.year))],
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def make_ids(names: Iterable[str]) -> list[str]:
    """Return an id for each name, made from its letters without marks; those that would be equal get numbers."""
    ids: list[str] = []
    for name in names:
        bare = re.sub("[^a-z0-9]+", "-", fold(name))[:_LONGEST_ID].strip("-")
        # Digits alone would be read as a number, and some words (no, false) as something else.
        wanted = bare if bare[:1].isalpha() and write_scalar(bare) == bare else f"thon-{bare}".strip("-")
        found, number = wanted, 1
        while found in ids:
            number += 1
            found = f"{wanted}-{number}"
        ids.append(found)
    return ids


def _comment(text: str, **fields: object) -> list[str]:
    return [f"# {line}" for line in text.format(**fields).split("\n")]


def _example(lines: Iterable[str]) -> list[str]:
    return [f"#{line}" for line in lines]


def _counts(poor: int, near_poor: int) -> str:
    return f"{{poor: {poor}, near_poor: {near_poor}}}"


def _paper(words: NewPlan, year: int) -> Iterator[str]:
    yield f"number: {write_scalar(words.example_number)}"
    yield f"issued: {write_scalar(words.example_issued.format(year=year))}"
    yield "signer:"
    yield f"  name: {write_scalar(words.example_signer)}"
    yield f"  position: {write_scalar(words.example_signer_position)}"
    yield "legal_basis:"
    yield f"  - {write_scalar(words.example_legal_basis.format(year=year))}"
    yield f"upper_level: {write_scalar(words.example_upper_level)}"


def _villages(villages: Sequence[NewVillage], ids: Sequence[str]) -> Iterator[str]:
    yield "villages:"
    for id_, village in zip(ids, villages, strict=True):
        yield f"  - id: {id_}"
        yield f"    name: {write_scalar(village.name)}"
        yield f"    quota: {_counts(village.poor, village.near_poor)}"


def _people(words: NewPlan, village: str) -> Iterator[list[str]]:
    officer = _responsible("tran-thi-b", words.example_officer, words.example_officer_position, "overall", village)
    yield [*_comment(words.officers), *_example(["officers:", *officer])]
    union = words.example_organisation, words.example_organisation_position
    yield [
        *_comment(words.organisations),
        *_example(["organisations:", *_responsible("hoi-nong-dan", *union, "member", village)]),
    ]
    helpers = (("nong-dan", "branch", words.example_branch), ("le-van-c", "person", words.example_person))
    yield [
        *_comment(words.helpers),
        "#helpers:",
        *_example(
            line
            for id_, kind, name in helpers
            for line in (
                f"  - id: {id_}",
                f"    kind: {kind}",
                f"    name: {write_scalar(name)}",
                f"    village: {village}",
            )
        ),
    ]


def _responsible(id_: str, name: str, position: str, role: str, village: str) -> list[str]:
    return [
        f"  - id: {id_}",
        f"    name: {write_scalar(name)}",
        f"    position: {write_scalar(position)}",
        f"    role: {role}",
        f"    villages: [{village}]",
    ]


def _causes(words: NewPlan) -> Iterator[str]:
    yield "causes:"
    for id_, name in words.cause_names.items():
        yield f"  - id: {id_}"
        yield f"    name: {write_scalar(name)}"
        yield f"    official: {id_}"


def _measures(words: NewPlan) -> Iterator[str]:
    yield "measures:"
    for id_, (closes, addresses, raises_income) in _MEASURES.items():
        yield f"  - id: {id_}"
        yield f"    name: {write_scalar(words.measure_names[id_])}"
        if closes:
            yield f"    closes: [{', '.join(map(str, closes))}]"
        if addresses:
            yield f"    addresses: [{', '.join(addresses)}]"
        if raises_income:
            yield "    raises_income: true"


def _units(words: NewPlan) -> Iterator[str]:
    yield "units:"
    yield "  - id: van-hoa-xa-hoi"
    yield f"    name: {write_scalar(words.example_unit)}"
    yield "    section: III.1"
    yield "duties:"
    yield "  - unit: van-hoa-xa-hoi"
    yield "    section: III.1"
    yield f"    text: {write_scalar(words.example_duty)}"


def _calendar(words: NewPlan, year: int) -> Iterator[str]:
    yield "calendar:"
    for id_, (day, period) in _MEETINGS.items():
        yield f"  - id: {id_}"
        yield f"    name: {write_scalar(words.meeting_names[id_])}"
        yield f"    date: {year}-{day}"
        yield f"    period: {period}"


def _sources(words: NewPlan) -> Iterator[str]:
    yield "sources:"
    for id_, name in words.source_names.items():
        yield f"  - id: {id_}"
        yield f"    name: {write_scalar(name)}"


def _household(words: NewPlan, village: str) -> Iterator[str]:
    yield "  - id: 1"
    yield f"    head: {write_scalar(words.example_head)}"
    yield "    members: 4"
    yield "    workers: 2"
    yield "    category: poor"
    yield f"    village: {village}"
    yield "    causes: [capital]"
    yield f"    cause_note: {write_scalar(words.example_cause_note)}"
    yield "    deprivations: [1, 4, 10]"
    yield "    helpers: []"
    yield "    measures: [capital, latrine]"
    yield f"    measure_note: {write_scalar(words.example_measure_note)}"
    yield "    officers: []"
    yield "    planned: true"
    yield "    groups: [ethnic_minority]"


def _years_events(words: NewPlan, year: int) -> Iterator[str]:
    yield "    visits:"
    yield f"      - {{date: {year}-04-02, outlook: likely, need: {write_scalar(words.example_need, in_brackets=True)}}}"
    yield "    support:"
    yield f"      - {{date: {year}-04-12, measure: capital, kind: loan, amount: 20000000, source: nhcsxh}}"
    yield "    reviews:"
    yield f"      - date: {year}-06-30"
    yield "        category: near_poor"
    yield "        state: recognised"
    yield "        deprivations: [1, 4]"
    yield f"        decision: {write_scalar(words.example_decision)}"
