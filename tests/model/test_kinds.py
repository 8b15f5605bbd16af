"""The closed lists are those that the files and scripts are promised; whoever takes a value away breaks a promise."""

import ast
from enum import StrEnum
from pathlib import Path

import pytest

import povplan
from povplan.model import kinds

PROMISED = {
    kinds.Category: "poor near_poor",
    kinds.Outcome: "poor near_poor not_poor left",
    kinds.Area: "rural urban",
    kinds.Entry: "new returned moved_in split",
    kinds.State: "proposed recognised rejected",
    kinds.ReviewKind: "regular periodic",
    kinds.Reason: "died moved merged split",
    kinds.Outlook: "likely uncertain unlikely",
    kinds.SupportKind: "grant loan in_kind labour service",
    kinds.Group: "ethnic_minority no_labour_capacity merit",
    kinds.Role: "overall member",
    kinds.HelperKind: "branch person",
    kinds.OfficialCause: "land capital labour means knowledge skills illness other",
    kinds.Purpose: "report carry_out coordinate file",
    kinds.Period: "quarter half year",
    kinds.Level: "error warning info",
    kinds.DataFile: "deprivations households plan",
    kinds.ChangeKind: "change undo hand",
    kinds.Stand: (
        "planned followed proposed recognised rejected stays fell_back became_poor gone new returned moved_in split"
    ),
    kinds.View: "commune village officer organisation helper indicator cause measure",
    kinds.Answer: "yes no",
    kinds.Format: "table plain github tsv json csv xlsx docx html",
    kinds.FormName: (
        "list quotas result movement-poor movement-near-poor indicators-poor indicators-poor-rate "
        "indicators-near-poor indicators-near-poor-rate groups causes"
    ),
    kinds.Counted: "households persons",
}
LISTS: list[type[StrEnum]] = [
    each for each in vars(kinds).values() if isinstance(each, type) and each.__module__ == kinds.__name__
]


@pytest.mark.parametrize("each", LISTS, ids=lambda each: each.__name__)
def test_a_closed_list_has_the_values_that_are_promised(each: type[StrEnum]) -> None:
    assert list(each) == PROMISED[each].split()


def test_no_other_room_copies_a_closed_list_by_hand() -> None:
    """Two or more values of one list side by side, all of them or all but one, are a copy."""
    copies = []
    values = {each: set(each) for each in LISTS if len(each) > 2}
    for path in sorted(Path(povplan.__file__).parent.rglob("*.py")):
        if path.name == "kinds.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
                found = {each.value for each in node.elts if isinstance(each, ast.Constant)}
                copies += [
                    f"{path.name}:{node.lineno} {each.__name__}"
                    for each, members in values.items()
                    if found <= members and len(node.elts) == len(found) >= len(members) - 1 > 1
                ]
    assert copies == []
