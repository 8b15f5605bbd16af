"""Made-up people, plans and years, so that no test needs a real household."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import cycle, product
from typing import Any

from hypothesis import strategies as st

from povplan.model.book import Book
from povplan.model.household import Household
from povplan.model.kinds import Entry
from povplan.model.plan import Plan
from povplan.model.standard import Standard
from povplan.progress.stretch import Moment, look_at

YEAR = 2023
START = date(YEAR, 1, 1)
END = date(YEAR + 1, 1, 31)
VILLAGES = ("dong-mo", "bai-sau", "khe-nua")

_NAMES = (
    "Việc làm",
    "Người phụ thuộc",
    "Dinh dưỡng",
    "Bảo hiểm y tế",
    "Trình độ giáo dục",
    "Trẻ em đi học",
    "Chất lượng nhà ở",
    "Diện tích nhà ở",
    "Nguồn nước",
    "Nhà tiêu",
    "Viễn thông",
    "Phương tiện thông tin",
)


def household(number: int = 1, /, **changes: object) -> Household:
    """Return a household as it would be read from a file.

    Args:
        number: its number.
        changes: keys of the YAML file that differ from the usual; None takes a key away.
    """
    keys: dict[str, object] = {
        "id": number,
        "head": f"Lê Văn Mẫu {number}",
        "members": 4,
        "workers": 2,
        "category": "poor",
        "village": "dong-mo",
        "deprivations": [1, 4, 10],
        **changes,
    }
    return Household.model_validate_json(_json({key: value for key, value in keys.items() if value is not None}))


def review(day: date | str, category: str, state: str = "recognised", **more: object) -> dict[str, object]:
    """Return a review in the keys of the YAML file."""
    return {"date": day, "category": category, "state": state, **more}


def standard(**changes: object) -> Standard:
    """Return a poverty standard in the manner of the real one: 12 indicators, poor from 3 on."""
    lines = {"poverty": 1_500_000, "average": 2_250_000, "score_a": 140}
    keys: dict[str, object] = {
        "id": "thu",
        "name": {"vi": "Chuẩn thử", "en": "Trial standard"},
        "first_year": YEAR - 1,
        "last_year": YEAR + 3,
        "legal_basis": ["Nghị định thử"],
        "income": {"rural": lines, "urban": {"poverty": 2_000_000, "average": 3_000_000, "score_a": 175}},
        "least_deprivations": 3,
        "points_per_deprivation": 10,
        "dimensions": [{"id": "chung", "name": {"vi": "Chung", "en": "General"}}],
        "indicators": [
            {
                "code": code,
                "dimension": "chung",
                "name": {"vi": name, "en": f"Indicator {code}"},
                "deprived": {"vi": f"Thiếu {name.lower()}", "en": f"Lacks {code}"},
            }
            for code, name in enumerate(_NAMES, start=1)
        ],
        **changes,
    }
    return Standard.model_validate_json(_json(keys))


def plan(**changes: object) -> Plan:
    """Return the plan of a commune that there is not.

    Args:
        changes: keys of the YAML file that differ from the usual.
    """
    keys: dict[str, object] = {
        "commune": "Suối Thử",
        "province": "Tỉnh Mẫu",
        "year": YEAR,
        "area": "rural",
        "targets": {"poor": 6, "near_poor": 3},
        "villages": [
            {"id": "dong-mo", "name": "Đồng Mơ", "aliases": ["Đồng Mờ"], "quota": {"poor": 3, "near_poor": 1}},
            {"id": "bai-sau", "name": "Bãi Sậu", "quota": {"poor": 2, "near_poor": 2}},
            {"id": "khe-nua", "name": "Khe Nứa", "quota": {"poor": 1, "near_poor": 0}},
        ],
        "officers": [
            _in_charge("tran-thu", "Trần Thử", "Đảng ủy viên", "overall", ["dong-mo"]),
            _in_charge("ly-thi", "Lý Thị Thí", "Công chức Văn hóa - Xã hội", "member", ["dong-mo", "bai-sau"]),
            _in_charge("vi-du", "Vi Văn Dụ", None, "overall", ["bai-sau"]),
        ],
        "organisations": [
            _in_charge("hpn", "Hội Phụ nữ xã", "Đoàn thể cấp xã", "member", ["dong-mo"]),
            _in_charge("hnd", "Hội Nông dân xã", "Đoàn thể cấp xã", "member", ["bai-sau", "khe-nua"]),
        ],
        "helpers": [
            {"id": "pn-dong-mo", "kind": "branch", "name": "Chi hội Phụ nữ", "village": "dong-mo"},
            {"id": "bui-nep", "kind": "person", "name": "Bùi Văn Nếp", "village": "dong-mo"},
            {"id": "nd-bai-sau", "kind": "branch", "name": "Chi hội Nông dân", "village": "bai-sau"},
        ],
        "causes": [
            {"id": "capital", "name": "Thiếu vốn", "official": "capital"},
            {"id": "labour", "name": "Không có lao động", "official": "labour"},
            {"id": "unstable_work", "name": "Thiếu việc làm ổn định", "official": "other", "indicator": 1},
        ],
        "measures": [
            {"id": "jobs", "name": "Hỗ trợ việc làm", "closes": [1], "addresses": ["unstable_work"]},
            {"id": "capital", "name": "Hỗ trợ vốn", "addresses": ["capital"], "raises_income": True},
            {"id": "latrine", "name": "Hỗ trợ nhà tiêu", "closes": [10]},
        ],
        "sources": [{"id": "bank", "name": "Ngân hàng Chính sách xã hội"}],
        **changes,
    }
    return Plan.model_validate_json(_json({key: value for key, value in keys.items() if value is not None}))


def book(households: Iterable[Household], *, standards: tuple[Standard, ...] | None = None, **changes: object) -> Book:
    """Return a plan with its households.

    Args:
        households: in the order of the list.
        standards: all that are known; None: one that holds.
        changes: as for `plan`.
    """
    return Book(plan(**changes), tuple(households), (standard(),) if standards is None else standards)


def moment(day: date) -> Moment:
    """Return a day as the plan of the year looks at it, which has no calendar."""
    return look_at(plan(), day)


def whole_year() -> Book:
    """Return a year in which something of everything happened, as a screen shows it."""
    return book(
        (
            household(1, causes=["capital", "unstable_work"], measures=["capital", "jobs"], helpers=["pn-dong-mo"]),
            household(
                2,
                head="Hoàng Thị Mận",
                members=1,
                workers=0,
                deprivations=[2, 4, 10, 11],
                causes=["labour"],
                cause_note="1 bà già, neo đơn",
                helpers=["pn-dong-mo", "bui-nep"],
                measures=["latrine"],
                groups=["ethnic_minority", "no_labour_capacity"],
                visits=[
                    {
                        "date": "2023-04-02",
                        "by": "bui-nep",
                        "outlook": "uncertain",
                        "need": "nhà tiêu",
                        "note": "gặp con",
                    },
                    {"date": "2023-05-09", "by": "tran-thu", "outlook": "likely"},
                ],
                support=[
                    {
                        "date": "2023-04-12",
                        "measure": "latrine",
                        "kind": "grant",
                        "amount": 12_500_000,
                        "source": "bank",
                        "note": "đợt 1",
                    },
                    {"date": "2023-05-20", "measure": "latrine", "kind": "in_kind"},
                ],
                reviews=[
                    review("2023-06-15", "near_poor", "proposed", deprivations=[2, 4]),
                    review("2023-06-30", "near_poor", deprivations=[2, 4], score_a=120, decision="52/QĐ-UBND"),
                ],
            ),
            household(
                3,
                head="Vừ A Phử",
                reviews=[review("2023-06-30", "not_poor", income=1_650_000, decision="52/QĐ-UBND")],
            ),
            household(
                4,
                head="Lò Thị Ngọt",
                village="bai-sau",
                helpers=["nd-bai-sau"],
                reviews=[review("2023-10-01", "near_poor", "proposed", deprivations=[4])],
            ),
            household(
                5,
                head="Nông Văn Bát",
                village="bai-sau",
                reviews=[review("2023-07-05", "near_poor", "rejected", note="còn thiếu 3 chỉ số")],
            ),
            household(
                6, head="Đinh Thị Đào", village="khe-nua", reviews=[review("2023-03-03", "left", reason="moved")]
            ),
            household(
                7,
                head="Quách Văn Sung",
                category="near_poor",
                deprivations=[1],
                reviews=[
                    review("2023-03-30", "not_poor", income=1_700_000, decision="20/QĐ-UBND"),
                    review("2023-11-30", "near_poor", income=1_400_000, decision="88/QĐ-UBND"),
                ],
            ),
            household(
                8,
                head="Phan Thị Bưởi",
                category="near_poor",
                village="bai-sau",
                deprivations=[4, 5],
                officers=["vi-du"],
                reviews=[review("2023-08-30", "poor", deprivations=[4, 5, 11], decision="70/QĐ-UBND")],
            ),
            household(
                9,
                head="Cầm Bá Ổi",
                category="near_poor",
                village="bai-sau",
                deprivations=[5],
                reviews=[review("2023-09-30", "not_poor", income=1_900_000, decision="75/QĐ-UBND")],
            ),
            household(10, head="Giàng Thị Chanh", village="khe-nua", planned=False),
            household(
                11,
                head="Tòng Văn Quýt",
                village="khe-nua",
                planned=False,
                entered={"date": "2023-05-20", "as": "new", "decision": "31/QĐ-UBND"},
            ),
            household(
                12,
                head="Mạc Thị Hồng",
                category="near_poor",
                deprivations=[],
                planned=False,
                entered={"date": "2023-12-20", "as": "returned"},
            ),
        ),
        opening={"poor": 60, "near_poor": 40},
    )


def days() -> st.SearchStrategy[date]:
    """Return days of the year and the January after it, few enough for two things to fall on one."""
    return _ANY_DAY


@st.composite
def households(draw: st.DrawFn, /, number: int = 1) -> Household:
    """Return any household that the rules let pass, with what happened to it."""
    keys = draw(_KEYS)
    return household(number, **keys, reviews=draw(_YEARS_REVIEWS))


@st.composite
def years(draw: st.DrawFn, /, *, most: int = 6) -> Book:
    """Return a book in which anything may have happened to a few households."""
    count = draw(st.integers(0, most))
    return book(draw(households(number)) for number in range(1, count + 1))


_DAYS = tuple(START + timedelta(days=30 * number) for number in range(14))

# Chosen whole from lists, which takes hypothesis a fraction of the time that choosing each key takes.
_CODES: tuple[dict[str, object], ...] = ({}, {"deprivations": [4]}, {"deprivations": []})
_REVIEWS = tuple(
    review(day, category, state, **codes)
    for category in ("not_poor", "near_poor", "poor", "left")
    for state, day in product(("recognised", "proposed", "rejected"), _DAYS)
    for codes in _CODES
)
_COMINGS: tuple[dict[str, object], ...] = (
    {},
    {"planned": False},
    *({"planned": False, "entered": {"date": day, "as": how}} for day, how in zip(_DAYS, cycle(Entry), strict=False)),
)
_HOUSEHOLDS: tuple[dict[str, object], ...] = tuple(
    {"category": category, "deprivations": codes, "village": village, "officers": officers, **coming}
    for category, codes in (("poor", [1, 4, 10]), ("near_poor", [4]), ("near_poor", []))
    for village, officers in product(VILLAGES, ([], [], [], ["vi-du"], ["tran-thu", "hpn"]))
    for coming in (*_COMINGS[:2] * 6, *_COMINGS[2:])
)

# Made once: a strategy looks through all that it chooses from.
_ANY_DAY = st.sampled_from(_DAYS)
_KEYS: st.SearchStrategy[dict[str, object]] = st.sampled_from(_HOUSEHOLDS)
_YEARS_REVIEWS = st.lists(st.sampled_from(_REVIEWS), max_size=4)


def _in_charge(id_: str, name: str, position: str | None, role: str, villages: list[str]) -> Mapping[str, object]:
    known = {"id": id_, "name": name, "position": position, "role": role, "villages": villages}
    return {key: value for key, value in known.items() if value is not None}


def _json(keys: Mapping[str, Any]) -> str:
    return json.dumps(keys, default=date.isoformat)
