"""What is proposed for a name that is not known: only what is certain enough to be typed."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from povplan.model.finding import Finding
from povplan.rules.registry import BY_CODE
from povplan.rules.rule import check_book
from povplan.storage.load import load

BASE = Path(__file__).parents[1] / "broken" / "base"
HOME = "  - {id: chi-hoi-dong, kind: branch, name: Chi hội Phụ nữ, village: thon-dong}\n"
AWAY = "  - {id: pn-tay, kind: branch, name: Chi hội Phụ nữ, village: thon-tay}\n"


def find(folder: Path, code: str, plan: tuple[str, str], households: tuple[str, str]) -> Finding:
    """Return the one finding of a rule in the base, a text replaced in each of two files."""
    data = folder / "data"
    shutil.copytree(BASE, data)
    for name, (old, new) in (("plan", plan), ("households", households)):
        path = data / f"{name}.yaml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    book = load(data).book
    assert book is not None
    (finding,) = check_book(book, date(2023, 12, 31), [BY_CODE[code]])
    return finding


@pytest.mark.parametrize("both", [HOME + AWAY, AWAY + HOME])
def test_of_branches_of_one_name_that_of_the_households_village_is_proposed(both: str, tmp_path: Path) -> None:
    wrong = ("helpers: [chi-hoi-dong, nguyen-thi-do]", "helpers: [CH PN, nguyen-thi-do]")
    finding = find(tmp_path, "HH006", (HOME, both), wrong)
    assert finding.details["id"] == "chi-hoi-dong"


def test_of_branches_of_one_name_elsewhere_none_is_proposed(tmp_path: Path) -> None:
    third = "  - {id: pn-bac, kind: branch, name: Hội Bảo thọ, village: thon-tay}\n"
    fourth = third.replace("pn-bac", "pn-nam").replace("thon-tay", "thon-bac")
    wrong = ("helpers: [chi-hoi-dong, nguyen-thi-do]", "helpers: [Hội Bảo thọ, nguyen-thi-do]")
    finding = find(tmp_path, "HH006", (HOME, HOME + third + fourth), wrong)
    assert finding.details["id"] is None
    assert finding.details["choices"] == ("chi-hoi-dong (Chi hội Phụ nữ)", "nguyen-thi-do (Nguyễn Thị Đỗ)")


def test_a_visitor_of_a_name_that_two_bear_is_not_proposed(tmp_path: Path) -> None:
    finding = find(tmp_path, "RV011", (HOME, HOME + AWAY), ("by: le-mau", "by: Chi hội Phụ nữ"))
    assert finding.details["id"] is None


def test_the_choices_stand_in_the_order_of_the_plan(tmp_path: Path) -> None:
    sources = "  - {id: quy-thu, name: Quỹ vì người nghèo}\n"
    more = "".join(f"  - {{id: nguon-{n}, name: Nguồn {n}}}\n" for n in (3, 1, 2))
    finding = find(tmp_path, "RV009", (sources, sources + more), ("source: quy-thu", "source: xyz"))
    ids = [each.split(" (")[0] for each in finding.details["choices"]]  # type: ignore[attr-defined]
    assert ids == ["quy-thu", "nguon-3", "nguon-1", "nguon-2"]
