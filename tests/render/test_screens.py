"""Whole screens of a made-up year, as they are read: each in both languages, at three widths and in every form."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from drawing import draw
from hypothesis import given
from hypothesis import strategies as st
from made_up import whole_year
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

from povplan.model.kinds import View
from povplan.progress.changes import find_changes
from povplan.progress.gaps import count_gaps
from povplan.progress.movement import Span
from povplan.progress.paths import find_routes
from povplan.progress.tally import tally_progress
from povplan.reports.changes import changes_record, changes_sheets, changes_title
from povplan.reports.gaps import gaps_record, gaps_sheets, gaps_title
from povplan.reports.groups import group_record
from povplan.reports.households import household_record, household_sheets, household_title, standing_record
from povplan.reports.lists import list_sheet, list_title
from povplan.reports.paths import path_record, paths_sheet, paths_title
from povplan.reports.rules import rule_record, rule_sheets
from povplan.reports.sheet import Kind, Sheet
from povplan.reports.status import status_record, status_sheets, status_title
from povplan.rules.registry import BY_CODE
from povplan.words.language import Language

BOOK = whole_year()
DAY = date(2023, 12, 31)
PROGRESS = tally_progress(BOOK, DAY)
SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
WIDTHS = (60, 120)
TOLD = ("status", "list", "show", "paths", "gaps", "by", "changes")


class Screen(NamedTuple):
    """What a command shows: its title, its sheets, and the record that a script gets."""

    title: str
    sheets: list[Sheet]
    record: Callable[[], Any]


def status(language: Language) -> Screen:
    """Return what `status` shows."""
    sheets = status_sheets(BOOK, PROGRESS, (View.COMMUNE, View.VILLAGE, View.OFFICER, View.ORGANISATION), language)
    return Screen(status_title(BOOK, PROGRESS, language), sheets, lambda: status_record(BOOK, PROGRESS))


def households(language: Language) -> Screen:
    """Return what `list` shows."""
    sheet = list_sheet(BOOK, PROGRESS.standings, DAY, language)
    record = [household_record(each) for each in BOOK.households]
    return Screen(list_title(BOOK, DAY, language), [sheet], lambda: record)


def household(language: Language) -> Screen:
    """Return what `show 2` shows."""
    standing = PROGRESS.standings[1]
    sheets = household_sheets(BOOK, standing, DAY, language)
    title = household_title(standing.household, DAY, language)
    return Screen(title, sheets, lambda: standing_record(BOOK, standing, DAY))


def rule(language: Language) -> Screen:
    """Return what `explain HH010` shows."""
    return Screen("", rule_sheets(BY_CODE["HH010"], language), lambda: rule_record(BY_CODE["HH010"], language))


def ways(language: Language) -> Screen:
    """Return what `paths` shows."""
    routes = find_routes(BOOK, PROGRESS.standings, DAY)
    sheet = paths_sheet(BOOK, routes, language)
    return Screen(paths_title(BOOK, DAY, language), [sheet], lambda: [path_record(each) for each in routes])


def gaps(language: Language) -> Screen:
    """Return what `gaps` shows."""
    found = count_gaps(BOOK, PROGRESS.standings)
    return Screen(gaps_title(BOOK, DAY, language), gaps_sheets(BOOK, found, language), lambda: gaps_record(BOOK, found))


def shared(language: Language) -> Screen:
    """Return what `status` shows with --by helper, indicator, cause and measure, one after the other."""
    views = (View.HELPER, View.INDICATOR, View.CAUSE, View.MEASURE)
    sheets = status_sheets(BOOK, PROGRESS, views, language)
    record = [group_record(view, BOOK, PROGRESS) for view in views]
    return Screen(status_title(BOOK, PROGRESS, language), sheets, lambda: record)


def changes(language: Language) -> Screen:
    """Return what `changes --from 2023-01-01` shows."""
    found = find_changes(BOOK, Span(date(2023, 1, 1), DAY))
    title = changes_title(BOOK, found.movements.span, language)
    return Screen(title, changes_sheets(BOOK, found, language), lambda: changes_record(found))


SCREENS = {
    "status": status,
    "list": households,
    "show": household,
    "explain": rule,
    "paths": ways,
    "gaps": gaps,
    "by": shared,
    "changes": changes,
}


class _ScreenFile(SingleFileSnapshotExtension):
    """A file a screen, which a person can open and read."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """Return the folder of the module's screens."""
        return str(SNAPSHOTS / test_location.basename)


@pytest.fixture(name="screen_file")
def _screen_file(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(_ScreenFile)


def shown(name: str, form: str, language: Language, width: int = 80) -> str:
    """Return a screen in a form, without colour."""
    screen = SCREENS[name](language)
    return draw(form, screen.title, screen.sheets, screen.record, language, width=width, colour=False)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SCREENS)
def test_table(name: str, language: Language, width: int, screen_file: SnapshotAssertion) -> None:
    """A table reads as it did, and fits the screen."""
    text = shown(name, "table", language, width)
    assert max(map(cell_len, text.splitlines())) <= width
    assert not any(line.endswith(" ") for line in text.splitlines())
    assert text == screen_file


@given(width=st.integers(60, 120), name=st.sampled_from(sorted(SCREENS)), language=st.sampled_from(Language))
def test_a_table_fits_every_width_between_and_breaks_no_name(width: int, name: str, language: Language) -> None:
    lines = shown(name, "table", language, width).splitlines()
    assert max(map(cell_len, lines)) <= width
    for sheet in SCREENS[name](language).sheets:
        for place, column in enumerate(sheet.columns):
            if column.kind is Kind.NAME and not column.spare:
                names = [str(row[place]) for row in sheet.rows if row[place]]
                assert [each for each in names if not any(each in line for line in lines)] == []


@pytest.mark.parametrize("form", ["plain", "github", "tsv"])
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", TOLD)
def test_text(name: str, language: Language, form: str, screen_file: SnapshotAssertion) -> None:
    """A text for a pipe reads as it did."""
    assert shown(name, form, language) == screen_file


@pytest.mark.parametrize("name", TOLD)
def test_record(name: str, screen_file: SnapshotAssertion) -> None:
    """A record is what it was, in both languages."""
    text = shown(name, "json", Language.VI)
    assert text == shown(name, "json", Language.EN)
    assert json.loads(text) == SCREENS[name](Language.VI).record()
    assert text == screen_file


def test_json_is_indented_and_keeps_names_in_their_own_letters() -> None:
    assert draw("json", "", (), lambda: {"head": "Đỗ Ứng"}, Language.VI, width=80, colour=False) == (
        '{\n  "head": "Đỗ Ứng"\n}\n'
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", SCREENS)
def test_every_name_is_whole_on_every_screen(name: str, language: Language) -> None:
    told = {
        "list": set(range(1, 13)),
        "show": {2},
        "paths": {1, 4, 5, 7, 8, 10, 11, 12},
        "changes": {2, 3, 4, 5, 6, 7, 8, 9, 11, 12},
    }.get(name, set())
    heads = [each.head for each in BOOK.households if each.id in told]
    for width in range(40, 161, 6):
        lines = shown(name, "table", language, width).splitlines()
        assert max(map(cell_len, lines)) <= width
        assert all(any(head in line for line in lines) for head in heads)
