"""A made-up commune with all that papers can hold, and its papers."""

from datetime import date
from typing import Any

from made_up import book, household, review

from povplan.model.book import Book
from povplan.model.kinds import FormName
from povplan.progress.forms import make_basis
from povplan.progress.movement import Span
from povplan.reports.forms import Making, all_report, export_report
from povplan.reports.report import Report
from povplan.words.language import Language

TODAY = date(2023, 7, 5)
FIRST, LAST = date(2023, 1, 1), date(2023, 6, 30)

VILLAGES = [
    {
        "id": "dong-mo",
        "name": "Đồng Mơ",
        "quota": {"poor": 2, "near_poor": 1},
        "households": 120,
        "persons": 500,
        "farm_households": 10,
        "farm_persons": 40,
        "opening": {"poor": 5, "near_poor": 4, "poor_persons": 20, "near_poor_persons": 15},
    },
    {
        "id": "bai-sau",
        "name": "Bãi Sậu",
        "quota": {"poor": 1, "near_poor": 0},
        "households": 80,
        "persons": 320,
        "farm_households": 6,
        "farm_persons": 25,
        "opening": {"poor": 3, "near_poor": 2, "poor_persons": 11, "near_poor_persons": 8},
    },
]
OFFICERS = [
    {"id": "le-thu", "name": "Lê Thử", "role": "overall", "villages": ["dong-mo"]},
    {"id": "ha-mau", "name": "Hà Mẫu", "role": "member", "villages": ["dong-mo", "bai-sau"]},
]
SECRETS = ("Chi hội Bí Mật", "Ốm Kín", "Tạo Việc Kín", "ghi chú kín", "7654321", "Lý do kín", "Giải pháp kín")
"""What no public paper may hold."""


def commune(**changes: Any) -> Book:  # noqa: ANN401 - keys of YAML
    """Return the commune, with other keys of plan.yaml where they are given."""
    out = review("2023-06-15", "near_poor", decision="52/QĐ-UBND", deprivations=[4, 10], note=SECRETS[3])
    kept = {
        "causes": ["om"],
        "measures": ["viec"],
        "helpers": ["hoi"],
        "cause_note": SECRETS[5],
        "measure_note": SECRETS[6],
        "support": [{"date": "2023-04-01", "measure": "viec", "amount": 7654321, "note": SECRETS[3]}],
        "visits": [{"date": "2023-04-02", "by": "le-thu", "note": SECRETS[3]}],
        "groups": ["merit"],
    }
    people = [
        household(1, reviews=[out], **kept),
        household(2, deprivations=[2, 4, 11], members=3, **kept),
        household(3, category="near_poor", deprivations=[4], village="dong-mo", members=2),
        household(4, village="bai-sau", members=5, **kept),
    ]
    plan: dict[str, Any] = {
        "villages": VILLAGES,
        "officers": OFFICERS,
        "helpers": [{"id": "hoi", "kind": "branch", "name": SECRETS[0], "village": "dong-mo"}],
        "causes": [{"id": "om", "name": SECRETS[1], "official": "illness"}],
        "measures": [{"id": "viec", "name": SECRETS[2], "closes": [1]}],
        "targets": {"poor": 3, "near_poor": 1},
        "number": "12/KH-UBND",
        "issued": "tháng 01 năm 2023",
        "organisations": [],
        "signer": {"name": "Trần Thị Ký", "position": "Phó Chủ tịch"},
    }
    return book(people, **{**plan, **changes})


def making(made: Book | None = None, language: Language = Language.VI) -> Making:
    """Return what the commune's papers are made with."""
    return Making(make_basis(made or commune(), Span(FIRST, LAST)), TODAY, None, language)


def one(name: FormName, made: Book | None = None, language: Language = Language.VI, *, public: bool = False) -> Report:
    """Return a paper of the commune."""
    return export_report(making(made, language), name, public=public)


def everything(made: Book | None = None, language: Language = Language.VI) -> Report:
    """Return all papers of the commune."""
    return all_report(making(made, language))
