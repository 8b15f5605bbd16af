"""The options of `list` that show the households behind a figure of the status, and the short names they take."""

import json

import pytest
from command_line import Run

from povplan.words.language import Language


def numbers(told: str) -> list[int]:
    """Return the numbers of the households of a list for scripts."""
    return [each["id"] for each in json.loads(told)]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--measure", "viec lam"), [1]),
        (("--measure", "jobs,latrine"), [1, 2]),
        (("--helper", "Chi hội Phụ nữ"), [1, 2]),
        (("--helper", "bui nep"), [2]),
        (("--outlook", "có khả năng"), []),
        (("--outlook", "likely,not_assessed", "--village", "dong-mo"), [1, 7, 12]),
        (("--not-visited", "--not-supported", "--village", "bai-sau"), [4, 5, 8, 9]),
        (("--not-reviewed", "--village", "khe-nua"), [10]),
    ],
)
def test_a_list_holds_the_households_that_fit(
    on_whole_year: Run, options: tuple[str, ...], expected: list[int]
) -> None:
    told = on_whole_year("list", "--as-of", "2023-12-31", *options, "-O", "json")
    assert (told.status, numbers(told.out)) == (0, expected)


def test_an_outlook_counts_as_long_as_the_household_is_not_out(on_whole_year: Run) -> None:
    told = on_whole_year("list", "--as-of", "2023-05-20", "--outlook", "có khả năng", "-O", "json")
    assert numbers(told.out) == [2]


@pytest.mark.parametrize(
    ("option", "vi", "en"),
    [
        ("--measure", "Lỗi: Không có giải pháp “xyz”.", "Error: There is no measure “xyz”."),
        ("--helper", "Lỗi: Không có người, tổ chức giúp đỡ “xyz”.", "Error: There is no helper “xyz”."),
    ],
)
def test_an_unknown_name_lists_the_known_ones(on_whole_year: Run, option: str, vi: str, en: str) -> None:
    for language, said in ((Language.VI, vi), (Language.EN, en)):
        told = on_whole_year("list", option, "xyz", lang=language)
        assert (told.status, told.out) == (2, "")
        assert said in told.err
        assert {"--measure": "latrine (Hỗ trợ nhà tiêu)", "--helper": "bui-nep (Bùi Văn Nếp, Đồng Mơ)"}[
            option
        ] in told.err


def test_an_unknown_outlook_lists_all_with_the_one_of_none(on_whole_year: Run) -> None:
    told = on_whole_year("list", "--outlook", "tốt")
    assert told.status == 2
    assert all(each in told.err for each in ("likely", "uncertain", "unlikely", "not_assessed"))


@pytest.mark.parametrize("short", ["HPN", "pn", "hội PN", "PHỤ N"])
def test_an_organisation_is_found_by_its_abbreviation(on_whole_year: Run, short: str) -> None:
    said = on_whole_year("list", "--officer", short, "-O", "json")
    whole = on_whole_year("list", "--officer", "hpn", "-O", "json")
    assert (said.status, said.out) == (0, whole.out)


def test_an_abbreviation_of_two_is_not_guessed(on_whole_year: Run) -> None:
    told = on_whole_year("list", "--officer", "hx")
    assert told.status == 2
    several = on_whole_year("list", "--officer", "hội")
    assert several.status == 2
    assert "Hội Phụ nữ xã" in several.err
    assert "Hội Nông dân xã" in several.err
