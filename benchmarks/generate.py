"""Makes plans of any size: made-up households in the layout of the shipped files, without findings or with some.

The poverty standard, the causes, measures and duties are the shipped plan's; the places and people are made up.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

SHIPPED = Path(__file__).resolve().parents[1] / "data"
SEED = 2023
PER_VILLAGE = 50
EVERY_TENTH = 10

_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Trương", "Cao")
_MIDDLES = ("Văn", "Thị", "Hữu", "Đức", "Ngọc", "Quang", "Minh", "Xuân", "Công", "Thanh", "Bá", "Kim")
_GIVEN = (
    "An", "Bình", "Cường", "Dũng", "Giang", "Hạnh", "Hiền", "Hòa", "Huệ", "Hùng", "Khánh", "Lan", "Liên", "Long", "Mai",
    "Nam", "Nga", "Nhung", "Oanh", "Phúc", "Quân", "Quyên", "Sơn", "Tâm", "Thắng", "Thảo", "Thu", "Tiến", "Trung", "Tuyết",
    "Vân", "Việt", "Vinh", "Yến", "Ánh", "Chiến",
)  # fmt: skip
_PLACES = ("Bản", "Cầu", "Chợ", "Cồn", "Đồi", "Đồng", "Gò", "Hang", "Làng", "Núi", "Phố", "Rừng", "Sông", "Suối", "Vườn", "Xóm")
_MARKERS = (
    "Bắc", "Cả", "Cao", "Dài", "Đông", "Giữa", "Hạ", "Lớn", "Mới", "Nam", "Ngoài", "Non", "Sâu", "Tây", "Thấp", "Thượng",
    "Trên", "Trong", "Trung", "Vàng", "Xanh", "Xa", "Xuôi", "Ngược", "Tiên", "Bưởi",
)  # fmt: skip

_LABOUR, _DEPENDANTS, _WORK = "labour", "dependants", "unstable_work"
_OTHER_CAUSES = ("capital", "means", "knowledge", "illness", "land")
_CAUSE_WORDS = {
    "labour": "Hết tuổi lao động",
    "dependants": "Đông người ăn theo",
    "unstable_work": "Thiếu việc làm ổn định",
    "capital": "Thiếu vốn",
    "means": "Thiếu phương tiện sản xuất",
    "knowledge": "Không biết cách làm ăn",
    "illness": "Ốm đau kéo dài",
    "land": "Thiếu đất sản xuất",
}
_FOR_CAUSE = {
    "labour": "family_care",
    "dependants": "social_policy",
    "unstable_work": "jobs",
    "capital": "capital",
    "means": "means",
    "knowledge": "know_how",
    "illness": "urgent_relief",
    "land": "production_land",
}
_FOR_CODE = {
    1: "training",
    2: "allowance",
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
# The shipped plan has no measure that closes indicator 2.
_ALLOWANCE = """  - id: allowance
    name: Trợ cấp xã hội hằng tháng
    closes: [2]
    unit: van-hoa-chinh-sach

"""
_KEPT = ("causes", "measures", "units", "duties", "calendar", "sources")
_POOR_CODES, _NEAR_POOR_CODES = (3, 3, 3, 4), (1, 2, 2)


@dataclass(frozen=True, slots=True)
class Place:
    """A village: its id, its name and the ids of its branches and persons."""

    id: str
    name: str
    branches: tuple[str, ...]
    persons: tuple[str, ...]


def write_plan(folder: Path, households: int, *, with_findings: bool = False) -> None:
    """Write the three files of a plan.

    Args:
        folder: where to; made if it is not there.
        households: how many.
        with_findings: whether every tenth household has something to be found.
    """
    chance = random.Random(SEED)  # noqa: S311 - the same plan each time is the point
    folder.mkdir(parents=True, exist_ok=True)
    names = _people(chance)
    places = _places(-(-households // PER_VILLAGE))
    people = [(place, name) for place in places for name in islice(names, len(place.persons))]
    listed: Counter[tuple[str, str]] = Counter()
    records = []
    heads: dict[str, Iterator[str]] = {}
    for number in range(1, households + 1):
        place = places[(number - 1) // PER_VILLAGE]
        heads.setdefault(place.id, _people(chance))
        category = "poor" if chance.random() < 0.7 else "near_poor"
        listed[place.id, category] += 1
        record = _household(chance, number, next(heads[place.id]), category, place)
        if with_findings and number % EVERY_TENTH == 0:
            _spoil(record, number // EVERY_TENTH)
        records.append(_in_yaml(record))
    header = "# yaml-language-server: $schema=schema/households.schema.json\n\nhouseholds:\n"
    _write(folder / "households.yaml", header + "\n".join(records))
    _write(folder / "plan.yaml", _plan(places, people, names, listed))
    _write(folder / "deprivations.yaml", (SHIPPED / "deprivations.yaml").read_text(encoding="utf-8"))


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")


def _people(chance: random.Random) -> Iterator[str]:
    """Yield names no two of which have the same letters."""
    names = [" ".join(parts) for parts in product(_FAMILIES, _MIDDLES, _GIVEN)]
    chance.shuffle(names)
    yield from names


def _places(count: int) -> list[Place]:
    names = islice((f"{place} {marker}" for marker, place in product(_MARKERS, _PLACES)), count)
    places = []
    for number, name in enumerate(names, 1):
        id_ = f"thon-{number}"
        branches = tuple(f"{branch}-{id_}" for branch in ("pn", "nd", "ccb"))
        places.append(Place(id_, name, branches, tuple(f"dv{turn}-{id_}" for turn in (1, 2, 3))))
    return places
