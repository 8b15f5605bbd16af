"""Makes plans of any size: made-up households in the layout of the shipped files, without findings or with some.

The poverty standard, the causes, measures and duties are the shipped plan's; the places and people are made up.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[1] / "data"
SEED = 2023
PER_VILLAGE = 50
SPOILT = 10
"""With findings, one household in so many has something to be found."""

_FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Cao"
_MIDDLES = "Văn Thị Hữu Đức Ngọc Quang Minh Xuân Công Thanh Bá Kim"
_GIVEN = (
    "An Bình Cường Dũng Giang Hạnh Hiền Hòa Huệ Hùng Khánh Lan Liên Long Mai Nam Nga Nhung Oanh Phúc Quân Quyên Sơn Tâm"
    " Thắng Thảo Thu Tiến Trung Tuyết Vân Việt Vinh Yến Ánh Chiến"
)
_PLACES = "Bản Cầu Chợ Cồn Đồi Đồng Gò Hang Làng Núi Phố Rừng Sông Suối Vườn Xóm"
_MARKERS = (
    "Bắc Cả Cao Dài Đông Giữa Hạ Lớn Mới Nam Ngoài Non Sâu Tây Thấp Thượng Trên Trong Trung Vàng Xanh Xa Xuôi Ngược"
    " Tiên Bưởi"
)
_BRANCHES = {"pn": "Chi hội Phụ nữ", "nd": "Chi hội Nông dân", "ccb": "Chi hội Cựu chiến binh"}
_PERSONS = ("dv1", "dv2", "dv3")

_CAUSES = {
    "labour": ("Hết tuổi lao động", "family_care"),
    "dependants": ("Đông người ăn theo", "social_policy"),
    "unstable_work": ("Thiếu việc làm ổn định", "jobs"),
    "capital": ("Thiếu vốn", "capital"),
    "means": ("Thiếu phương tiện sản xuất", "means"),
    "knowledge": ("Không biết cách làm ăn", "know_how"),
    "illness": ("Ốm đau kéo dài", "urgent_relief"),
    "land": ("Thiếu đất sản xuất", "production_land"),
}
"""Causes of the shipped plan, each with the words of a list and a measure that addresses it."""
_ANYWHERE = ("capital", "means", "knowledge", "illness", "land")
_WORK, _DEPENDANTS = 1, 2
_CLOSED_BY = {
    _WORK: "training",
    _DEPENDANTS: "allowance",
    3: "nutrition",
    4: "health_insurance",
    5: "streaming",
    6: "tuition",
    7: "housing",
    8: "housing_loan",
    9: "clean_water",
    10: "latrine",
    11: "information",
    12: "information",
}
"""Codes of the indicators, each with a measure that closes it."""
_ALLOWANCE = """  # Not in the shipped plan, which has no measure for indicator 2.
  - id: allowance
    name: Trợ cấp xã hội hằng tháng
    closes: [2]
    unit: van-hoa-chinh-sach

"""
_KEPT = ("causes", "measures", "units", "duties", "calendar", "sources")

_POOR = 0.7
_COUNTS = {"poor": (3, 3, 3, 4), "near_poor": (1, 2, 2)}
"""How many deprivations a household of a class has, the likely number more than once."""
_SUPPORTED = _REVIEWED = 0.15

Record = dict[str, int | str | Sequence[int | str]]


@dataclass(frozen=True, slots=True)
class Place:
    """A village: its id, its name and the ids of its branches and persons."""

    id: str
    name: str

    @property
    def branches(self) -> list[str]:
        """Ids of the branches."""
        return [f"{branch}-{self.id}" for branch in _BRANCHES]

    @property
    def persons(self) -> list[str]:
        """Ids of the persons who help."""
        return [f"{person}-{self.id}" for person in _PERSONS]


def write_plan(folder: Path, households: int, *, with_findings: bool = False) -> None:
    """Write the three files of a plan; the same each time.

    Args:
        folder: where to; made if it is not there.
        households: how many.
        with_findings: whether some households have something to be found.
    """
    chance = random.Random(SEED)  # noqa: S311 - the same each time is the point
    places = _places(-(-households // PER_VILLAGE))
    listed: Counter[tuple[str, str]] = Counter()
    records: list[Record] = []
    closed: set[int] = set()
    for number in range(1, households + 1):
        place = places[(number - 1) // PER_VILLAGE]
        if (number - 1) % PER_VILLAGE == 0:
            heads = _names(chance)
        category = "poor" if chance.random() < _POOR else "near_poor"
        record = _household(chance, {"id": number, "head": next(heads)}, category, place, closed)
        if with_findings and number % SPOILT == 0:
            record.update(_spoil(record, number // SPOILT))
        listed[place.id, category] += 1
        records.append(record)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("households", "households:\n" + "\n".join(map(_household_text, records))),
        ("plan", _plan_text(places, _names(chance), listed)),
        ("deprivations", (SHIPPED / "deprivations.yaml").read_text(encoding="utf-8")),
    ):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8", newline="\n")


def _names(chance: random.Random) -> Iterator[str]:
    """Return names of persons, of which no two are the same but for their marks."""
    names = [" ".join(parts) for parts in product(_FAMILIES.split(), _MIDDLES.split(), _GIVEN.split())]
    chance.shuffle(names)
    return iter(names)


def _places(count: int) -> list[Place]:
    names = product(_MARKERS.split(), _PLACES.split())
    return [
        Place(f"thon-{number}", f"{place} {marker}") for number, (marker, place) in enumerate(islice(names, count), 1)
    ]


def _household(chance: random.Random, record: Record, category: str, place: Place, closed: set[int]) -> Record:
    """Return a household; of its deprivations those are closed that no household's measure closes as yet, else one."""
    members = chance.randint(1, 7)
    workers = chance.randint(0 if category == "poor" else 1, members)
    codes = chance.sample([code for code in _CLOSED_BY if code != _DEPENDANTS], chance.choice(_COUNTS[category]))
    if 2 * workers < members:
        codes[0] = _DEPENDANTS
    causes = _causes(chance, workers, codes)
    closing = [code for code in codes if code not in closed] or [chance.choice(codes)]
    closed.update(closing)
    measures = [*(_CAUSES[cause][1] for cause in causes), *(_CLOSED_BY[code] for code in closing)]
    record |= {
        "members": members,
        "workers": workers,
        "category": category,
        "village": place.id,
        "causes": causes,
        "cause_note": ", ".join(_CAUSES[cause][0] for cause in causes),
        "deprivations": sorted(codes),
        "helpers": [chance.choice(place.branches), chance.choice(place.persons)],
        "measures": measures,
        "measure_note": "Theo phương án giúp hộ của thôn",
    }
    if chance.random() < _SUPPORTED:
        amount = chance.randrange(2_000_000, 30_000_000, 500_000)
        given = f"measure: {measures[0]}, kind: grant, amount: {amount}, source: ngan-sach"
        record["support"] = f"\n      - {{date: 2023-04-{chance.randint(10, 28)}, {given}}}"
    if chance.random() < _REVIEWED:
        income = chance.randrange(1_600_000, 2_600_000, 50_000)
        number = chance.randint(20, 90)
        day = 16 + number % 15  # A decision has one date.
        result = f"category: not_poor, state: recognised, income: {income}, decision: {number}/QĐ-UBND"
        record["reviews"] = f"\n      - {{date: 2023-06-{day}, {result}}}"
    return record


def _causes(chance: random.Random, workers: int, codes: Iterable[int]) -> list[str]:
    if workers == 0:
        return ["labour", "illness"]
    twins = [cause for code, cause in ((_WORK, "unstable_work"), (_DEPENDANTS, "dependants")) if code in codes]
    return [chance.choice(_ANYWHERE), *twins[:1]]


def _spoil(record: Record, turn: int) -> Record:
    """Return what makes a finding of a household: in turn four kinds of errors (one of writing) and two questions."""
    spoilt: tuple[Record, ...] = (
        {"workers": 9},
        {"members": "'4'"},
        {"village": f"{record['village']}x"},
        {"deprivations": [4, 4, 9, 10] if record["category"] == "poor" else [4, 4]},
        {"measures": []},
        {"helpers": []},
    )
    return spoilt[turn % len(spoilt)]


def _household_text(record: Record) -> str:
    lines = (f"    {key}:{_value_text(value)}\n" for key, value in record.items())
    return "".join(lines).replace("    ", "  - ", 1)


def _value_text(value: int | str | Sequence[int | str]) -> str:
    if isinstance(value, int) or (isinstance(value, str) and not value.startswith("\n")):
        return f" {value}"
    return value if isinstance(value, str) else f" [{', '.join(map(str, value))}]"


def _plan_text(places: Sequence[Place], names: Iterator[str], listed: Mapping[tuple[str, str], int]) -> str:
    # Each village has a household more of each class than its quota: a list without a reserve would be a finding.
    quotas = {
        (place.id, category): max(listed.get((place.id, category), 0) - 1, 0)
        for place in places
        for category in _COUNTS
    }
    targets = {category: sum(quotas[place.id, category] for place in places) for category in _COUNTS}
    shipped = (SHIPPED / "plan.yaml").read_text(encoding="utf-8")
    kept = {name: _section(shipped, name) for name in _KEPT}
    kept["measures"] = kept["measures"].rstrip() + "\n" + _ALLOWANCE
    return "".join(
        [
            "commune: Thử Nghiệm\nprovince: Ví Dụ\nyear: 2023\narea: rural\n\n",
            f"targets: {_counts_text(targets)}\n\nvillages:\n",
            *(
                f"  - id: {place.id}\n    name: {place.name}\n"
                f"    quota: {_counts_text({category: quotas[place.id, category] for category in _COUNTS})}\n"
                for place in places
            ),
            "\nofficers:\n",
            *_officers(places, names),
            "\nhelpers:\n",
            *(helper for place in places for helper in _helpers(place, names)),
            "\n",
            *kept.values(),
        ]
    )


def _section(text: str, name: str) -> str:
    """Return a list of the shipped plan, with the comments that follow it, which speak of the next."""
    start = text.index(f"\n{name}:\n") + 1
    following = re.compile(r"^[a-z_]+:", re.MULTILINE).search(text, start + len(name) + 1)
    return text[start : following.start() if following else None]


def _counts_text(counts: Mapping[str, int]) -> str:
    return f"{{{', '.join(f'{category}: {count}' for category, count in counts.items())}}}"


def _officers(places: Sequence[Place], names: Iterator[str]) -> Iterator[str]:
    """Yield the officers: each village has one in overall charge and one more; they have several villages each."""
    for role, size in (("overall", 4), ("member", 3)):
        for start in range(0, len(places), size):
            villages = ", ".join(place.id for place in places[start : start + size])
            yield f"  - id: {role}-{start // size + 1}\n    name: {next(names)}\n    position: Công chức\n"
            yield f"    role: {role}\n    villages: [{villages}]\n"


def _helpers(place: Place, names: Iterator[str]) -> Iterator[str]:
    branches = zip(place.branches, _BRANCHES.values(), strict=True)
    persons = ((person, next(names)) for person in place.persons)
    for kind, helpers in (("branch", branches), ("person", persons)):
        for id_, name in helpers:
            yield f"  - id: {id_}\n    kind: {kind}\n    name: {name}\n    village: {place.id}\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("households", type=int)
    parser.add_argument("--findings", action="store_true", help="something to be found in some households")
    options = parser.parse_args()
    write_plan(options.folder, options.households, with_findings=options.findings)
