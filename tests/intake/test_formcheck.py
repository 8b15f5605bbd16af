"""Our own forms keep their identities in every format, and every single figure that is changed is found."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

import pytest
from made_up import book, household
from plain_count import describe_household
from random_years import FIRST, WholeYear, choose_days, make_year
from years_with_forms import add_forms

from povplan.exchange import csvfile, paperbook, paperdocument
from povplan.exchange.reading import read_tables
from povplan.intake.formcheck import Checked, Given, check_forms
from povplan.intake.formtables import FormTable, find_forms, is_rate
from povplan.intake.grid import Table
from povplan.intake.listtables import find_list
from povplan.model.kinds import FormName
from povplan.progress.forms import make_basis
from povplan.progress.movement import Span
from povplan.reports.forms import Making, all_report, export_report
from povplan.words.language import Language

TODAY = date(2024, 2, 1)
YEARS, FEW = 24, 6


def make(year: WholeYear, span: tuple[date, date], language: Language = Language.VI) -> Making:
    made = book((household(each["id"], **each) for each in year.households), **year.plan)
    return Making(make_basis(made, Span(*span)), TODAY, None, language)


def is_sound(year: WholeYear, day: date) -> bool:
    """Return whether no household's points (điểm B) contradict its class, on which no rule has a say."""
    for each in year.households:
        seen = describe_household(year.plan, each, day)
        points = [r for r in each.get("reviews", ()) if "score_b" in r and "deprivations" not in r]
        if seen and points and any((r["score_b"] >= 30) != (seen["category"] == "poor") for r in points):
            return False
    return True


def years(count: int) -> Iterator[tuple[int, WholeYear, tuple[date, date]]]:
    for seed in range(count):
        year = add_forms(make_year(seed), seed)
        span = choose_days(year, seed, 1)[0]
        if is_sound(year, span[1]):
            yield seed, year, span


def find(tables: Sequence[Table]) -> list[FormTable]:
    found = []
    for table in tables:
        forms = find_forms(table)
        listed = None if forms else find_list(table)
        found += forms or ([listed] if listed else [])
    return found


def check(tables: Sequence[Table]) -> Checked:
    return check_forms([Given(0, each) for each in find(tables)])


def read(name: str, content: bytes) -> Sequence[Table]:
    return read_tables(content, name).tables


def write_all(making: Making) -> Iterator[tuple[str, Sequence[Table]]]:
    report, language = all_report(making), making.language
    yield "xlsx", read("forms.xlsx", paperbook.write_report(report, language, today=TODAY))
    yield "docx", read("forms.docx", paperdocument.write_report(report, language, today=TODAY))
    yield (
        "csv",
        [
            table
            for sheet in report.sheets
            for table in read("form.csv", csvfile.write_csv(sheet, language, bom=True, delimiter=";"))
        ],
    )


@pytest.mark.parametrize("language", Language)
def test_our_own_forms_are_recognised_and_hold_in_every_format(language: Language) -> None:
    for seed, year, span in years(FEW):
        for name, tables in write_all(make(year, span, language)):
            assert [each.form for each in find(tables)] == list(FormName), (seed, name)
            checked = check(tables)
            assert not checked.breaches, (seed, name, checked.breaches[0])
            assert not checked.lines_apart


def test_our_own_forms_hold_in_many_years() -> None:
    counted = 0
    for seed, year, span in years(YEARS):
        report = all_report(make(year, span))
        checked = check(read("forms.xlsx", paperbook.write_report(report, Language.VI, today=TODAY)))
        assert not checked.breaches, (seed, span, checked.breaches[0])
        counted += 1
    assert counted > YEARS / 2


def change(table: Table, row: int, column: int) -> Table:
    """Return a table in which a figure is one more, also if it was blank."""
    rows = [list(each) for each in table.rows]
    rows[row][column] = (rows[row][column] or 0) + 1  # type: ignore[operator]
    return table._replace(rows=rows)


@pytest.mark.parametrize("name", [each for each in FormName if each is not FormName.LIST])
def test_each_single_figure_that_is_one_more_is_found(name: FormName) -> None:
    changed = 0
    for seed, year, span in list(years(FEW))[:3]:
        report = export_report(make(year, span), name, public=False)
        (table,) = read("form.xlsx", paperbook.write_report(report, Language.VI, today=TODAY))
        (form,) = find_forms(table)
        for line in form.lines:
            for number, entry in line.entries.items():
                row, column = entry.place.row - table.first_row, entry.place.column - table.first_column
                checked = check([change(table, row, column)])
                assert checked.breaches, (seed, name, entry.place)
                changed += 1
                if len(checked.breaches) == 1 and name in EXACT and not is_rate(name, number):
                    (breach,) = checked.breaches
                    right = entry.figure.value if entry.figure else Decimal(0)
                    assert (breach.point.entry.place, breach.expected) == (entry.place, right), (seed, entry.place)
    assert changed > 50


EXACT = (FormName.MOVEMENT_POOR, FormName.MOVEMENT_NEAR_POOR)
"""Forms of which every figure is in two identities, so that the very cell is named."""


def test_a_figure_that_two_forms_share_is_compared() -> None:
    _, year, span = next(years(FEW))
    making = make(year, (FIRST, span[1]))
    tables = {}
    for name in (FormName.RESULT, *EXACT):
        content = paperbook.write_report(export_report(making, name, public=False), Language.VI, today=TODAY)
        (tables[name],) = read("form.xlsx", content)
    for name, number in ((EXACT[0], 2), (EXACT[0], 5), (EXACT[1], 5), (EXACT[1], 3), (FormName.RESULT, 3)):
        (form,) = find_forms(tables[name])
        # One more in a line and in the total leaves every sum right; the line itself is put right by its end.
        places = [form.lines[0], next(each for each in form.lines if each.is_total)]
        spoilt = tables[name]
        for line in places:
            numbers = (number, 9) if name in EXACT else (number,)
            for each in numbers:
                entry = line.entries[each]
                rows = [list(row) for row in spoilt.rows]
                row, column = entry.place.row - spoilt.first_row, entry.place.column - spoilt.first_column
                down = each == 9 and number in {2, 3}
                was = entry.figure.value if entry.figure else 0
                rows[row][column] = int(was) + (-1 if down else 1)
                spoilt = spoilt._replace(rows=rows)
        assert name is FormName.RESULT or not check([spoilt]).breaches, (name, number)
        together = [spoilt, *(each for other, each in tables.items() if other is not name)]
        assert any(each.reason.kind == "across" for each in check(together).breaches), (name, number)
