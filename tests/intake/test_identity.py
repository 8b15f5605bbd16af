"""What is exported comes in again as it was: the list in its columns, our own JSON in everything."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import book, household
from random_years import LAST, make_year
from xlsxwriter import Workbook

from povplan.exchange import paperbook, paperdocument
from povplan.exchange.csvfile import write_csv
from povplan.exchange.reading import read_json, read_tables
from povplan.intake.records import take_records
from povplan.intake.taking import Choices, Taken, take_tables
from povplan.model.book import Book
from povplan.model.formulas import guard
from povplan.model.kinds import FormName
from povplan.progress.forms import make_basis
from povplan.progress.movement import Span
from povplan.progress.tally import list_standings
from povplan.reports.forms import Making, export_report
from povplan.reports.households import household_record
from povplan.reports.lists import export_list_sheet
from povplan.reports.sheet import Row
from povplan.storage.records import read_records
from povplan.words.language import Language

CAUSES = [("capital", "Thiếu vốn"), ("labour", "Không có lao động"), ("work", "Thiếu việc làm ổn định")]
MEASURES = [("jobs", "Hỗ trợ việc làm"), ("funds", "Hỗ trợ vốn, giống"), ("latrine", "Xây nhà tiêu")]
NOTES = [None, "Già yếu neo đơn", "= chưa rõ", "Neo đơn, ruộng xa\nnhà dột", "'+ hai con nhỏ"]
LISTED = 11
"""The columns of the list; after them come those of the result."""


NOTHING_YET = ("Dự kiến thoát", "Theo dõi", "Planned", "Followed")


def listed(row: Row) -> tuple[object, ...]:
    """Return the columns of the list of a row; those in charge in any order."""
    return *row[: LISTED - 1], set(str(row[LISTED - 1]).split("; "))


def make_book(seed: int) -> Book:
    """Return a made-up plan with a whole year of households, with causes, helpers and measures."""
    year, rng = make_year(seed), Random(seed)  # noqa: S311 - the same each time
    villages = [each["id"] for each in year.plan["villages"]]
    helpers = [
        {"id": f"{kind}-{village}", "kind": kind, "name": name, "village": village}
        for village in villages
        for kind, name in (("branch", "Chi hội Phụ nữ"), ("person", f"Bùi Thị Giúp {village[-1]}"))
    ]
    plan = {
        **year.plan,
        "helpers": helpers,
        "causes": [{"id": id_, "name": name, "official": "other"} for id_, name in CAUSES],
        "measures": [{"id": id_, "name": name} for id_, name in MEASURES],
    }
    households = []
    for keys in year.households:
        own = [each["id"] for each in helpers if each["village"] == keys["village"]]
        more = {
            "causes": [id_ for id_, _ in rng.sample(CAUSES, rng.randint(0, 3))],
            "cause_note": rng.choice(NOTES),
            "measures": [id_ for id_, _ in rng.sample(MEASURES, rng.randint(0, 3))],
            "measure_note": rng.choice(NOTES),
            "helpers": rng.sample(own, rng.randint(0, 2)),
        }
        households.append(household(**{**more, **keys}))
    return book(households, **plan)


def write_list(made: Book, language: Language = Language.VI) -> tuple[bytes, tuple[Row, ...]]:
    """Return the list as CSV, and the rows of its sheet."""
    sheet = export_list_sheet(made, list_standings(made, LAST), language)
    return write_csv(sheet, language), sheet.rows


def as_workbook(made: Book) -> bytes:
    """Return the list as a workbook, as it is when a spreadsheet has opened our CSV and saved it."""
    sheet = export_list_sheet(made, list_standings(made, LAST), Language.VI)
    content = io.BytesIO()
    with Workbook(content, {"default_date_format": "dd/mm/yyyy"}) as workbook:
        page = workbook.add_worksheet()
        for line, row in enumerate(([each.heading.vi for each in sheet.columns], *sheet.rows)):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    page.write_datetime(line, column, cell)
                elif isinstance(cell, str):
                    page.write_string(line, column, guard(cell))
                elif cell is not None:
                    page.write(line, column, cell)
    return content.getvalue()


def bring(raw: bytes, into: Book) -> Taken:
    """Return what becomes of a file."""
    return take_tables(read_tables(raw, "-").tables, into, Choices())


WRITERS: list[Callable[[Book], bytes]] = [
    lambda made: write_list(made)[0],
    lambda made: write_list(made, Language.EN)[0],
    as_workbook,
]


@pytest.mark.parametrize("write", WRITERS, ids=["csv", "csv in English", "xlsx"])
@given(seed=st.integers(0, 10_000))
def test_a_list_comes_in_as_it_was_exported(write: Callable[[Book], bytes], seed: int) -> None:
    made = make_book(seed)
    taken = bring(write(made), replace(made, households=()))
    assert not taken.errors
    again = replace(made, households=taken.added)
    rows, found = write_list(made)[1], write_list(again)[1]
    assert list(map(listed, found)) == list(map(listed, rows))
    told = {(each.place.row, each.level) for each in taken.notices if each.head}
    for line, (row, other) in enumerate(zip(rows, found, strict=True), start=2):
        is_same = other[LISTED:] == row[LISTED:] or row[LISTED] in NOTHING_YET
        assert is_same or any(number == line for number, _ in told), row


def as_paper(made: Book, write: Callable[..., bytes], language: Language) -> bytes:
    """Return the list as it is printed: with a head, merged headings, totals, a legend and signatures."""
    basis = make_basis(made, Span(date(made.plan.year, 1, 1), LAST))
    report = export_report(Making(basis, LAST, None, language), FormName.LIST, public=False)
    return write(report, language, today=LAST)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("write", [paperbook.write_report, paperdocument.write_report], ids=["xlsx", "docx"])
@given(seed=st.integers(0, 10_000))
def test_a_printed_list_comes_in_as_it_was_exported(write: Callable[..., bytes], language: Language, seed: int) -> None:
    made = make_book(seed)
    taken = bring(as_paper(made, write, language), replace(made, households=()))
    assert not taken.errors
    found = write_list(replace(made, households=taken.added))[1]
    assert list(map(listed, found)) == list(map(listed, write_list(made)[1]))


@given(seed=st.integers(0, 10_000))
def test_a_list_changes_nothing_where_it_came_from(seed: int) -> None:
    made = make_book(seed)
    taken = bring(write_list(made)[0], made)
    assert not taken.errors
    assert (taken.added, taken.replaced) == ((), {})


@given(seed=st.integers(0, 10_000))
def test_our_own_json_comes_in_whole(seed: int) -> None:
    made = make_book(seed)
    raw = json.dumps([household_record(each) for each in made.households], ensure_ascii=False).encode()
    file, found = read_records(raw, read_json(raw, "-"))
    assert file is not None
    assert not found
    taken = take_records(file.households, replace(made, households=()), Choices())
    assert taken.added == made.households
    again = take_records(file.households, made, Choices())
    assert (again.added, again.replaced, again.same) == ((), {}, len(made.households))
