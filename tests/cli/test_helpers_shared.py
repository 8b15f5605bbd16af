"""What one branch is also called holds for the branches of its name in all villages, and for no person."""

from made_up import book

from povplan.cli.targets import choose_helpers

HELPERS = [
    {"id": "pn-dong-mo", "kind": "branch", "name": "Chi hội Phụ nữ", "village": "dong-mo", "aliases": ["CH. hội viên"]},
    {"id": "pn-bai-sau", "kind": "branch", "name": "Chi hội Phụ nữ", "village": "bai-sau"},
    {"id": "le-mau", "kind": "person", "name": "Lê Mẫu", "village": "dong-mo", "aliases": ["Lê Mấu"]},
    {"id": "le-mau-2", "kind": "person", "name": "Lê Mẫu", "village": "bai-sau"},
]


def test_a_branch_of_another_village_shares_the_aliases() -> None:
    made = book((), helpers=HELPERS)
    assert made.helper_names == {
        "pn-dong-mo": ("Chi hội Phụ nữ", "CH. hội viên"),
        "pn-bai-sau": ("Chi hội Phụ nữ", "CH. hội viên"),
        "le-mau": ("Lê Mẫu", "Lê Mấu"),
        "le-mau-2": ("Lê Mẫu",),
    }
    assert choose_helpers(made, ["CH. hội viên"], "bai-sau") == ("pn-bai-sau",)
