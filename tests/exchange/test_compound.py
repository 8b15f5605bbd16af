"""An old workbook is looked into before it is read: no length in it is believed, and no chain is followed for ever."""

import random
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from office_files import number, old_sheets, record
from phrases import as_told

from povplan.errors import PovplanError
from povplan.exchange.compound import look_into, make_file
from povplan.exchange.reading import read_tables
from povplan.intake.grid import Table
from povplan.words import reading
from povplan.words.phrase import Phrase

HONEST = old_sheets(
    number(2, 1, 4)
    + number(2, 2, 1.5)
    + record(0x0205, struct.pack("<HHHBB", 3, 1, 0, 23, 1))
    + record(0x0006, struct.pack("<HHH6BHHIH", 3, 2, 0, 2, 0, 42, 0, 0, 0, 0xFFFF, 0, 0, 0))
    + record(0x00E5, struct.pack("<5H", 1, 2, 2, 1, 1))
)


def test_an_old_workbook_is_read_with_its_places_and_errors() -> None:
    read = read_tables(make_file(HONEST), "ds.xls")
    assert read.tables == (Table([[4, 1.5], ["#REF!", "#N/A"]], "S0", 1, first_row=3, first_column=2),)


@pytest.mark.parametrize("rows", [0, 1, 300, 30_000, 64_000])
def test_a_stream_of_any_length_is_found_again(rows: int) -> None:
    stream = old_sheets(*(b"".join(number(row, sheet, row) for row in range(rows)) for sheet in range(8)))
    made = make_file(stream)
    assert look_into(made).raw == make_file(stream.ljust(4096, b"\0"))
    if rows:
        tables = read_tables(made, "ds.xls").tables
        assert [len(table.rows) for table in tables] == [rows] * 8
        assert tables[7].rows[-1] == [rows - 1]


@pytest.mark.parametrize(
    ("stream", "phrase"),
    [
        (old_sheets(number(0, 0, 1), first=record(0x002F, b"\0" * 6)), reading.PROTECTED),
        (old_sheets(number(0, 0, 1) + number(65_535, 255, 1)), reading.TOO_MANY_CELLS),
        (old_sheets(*[number(0, 0, 1) + number(60_000, 9, 1)] * 4), reading.TOO_MANY_CELLS),
        (old_sheets(record(0x0200, struct.pack("<IIHHH", 0, 2**31, 0, 60_000, 0)) + number(0, 0, 1)), reading.BROKEN),
        (old_sheets(record(0x0200, struct.pack("<IIHHH", 9, 8, 0, 1, 0)) + number(0, 0, 1)), reading.BROKEN),
        (old_sheets(number(0, 0, 1), first=record(0x00FC, struct.pack("<ii", 0, 2**31 - 1))), reading.BROKEN),
        (old_sheets(number(0, 0, 1), first=record(0x00FC, struct.pack("<ii", 0, -1))), reading.BROKEN),
        (old_sheets(number(0, 0, 1), first=record(0x0085, struct.pack("<I", 2**31) + b"\0" * 6)), reading.BROKEN),
        (old_sheets(*[number(0, 0, 1)] * 1001), reading.BROKEN),
        (old_sheets(number(0, 0, 1))[:-4], reading.BROKEN),
        (old_sheets(record(0x0203, b"\0")), reading.BROKEN),
        (old_sheets(b""), reading.NO_TABLE),
    ],
)
def test_a_workbook_made_to_deceive_is_refused(stream: bytes, phrase: Phrase) -> None:
    with pytest.raises(PovplanError, match=as_told(phrase)):
        read_tables(make_file(stream), "ds.xls")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_an_old_workbook_that_is_cut_off_loses_no_rows_but_is_refused(share: float) -> None:
    made = make_file(old_sheets(b"".join(number(row, 0, row) for row in range(2000))))
    with pytest.raises(PovplanError) as raised:
        read_tables(made[: int(len(made) * share)], "ds.xls")
    assert raised.value.phrase in (reading.BROKEN, reading.UNREADABLE)


@pytest.mark.parametrize("place", [44, 48, 68, 76])
@pytest.mark.parametrize("value", [0, 1, 2**31, 2**32 - 1])
def test_a_header_that_leads_nowhere_is_refused_or_does_no_harm(place: int, value: int) -> None:
    raw = bytearray(make_file(HONEST))
    struct.pack_into("<I", raw, place, value)
    try:
        read_tables(bytes(raw), "ds.xls")
    except PovplanError as error:
        assert error.phrase is reading.BROKEN  # noqa: PT017 - it may also be read


_FUZZ = """
import pathlib, sys
sys.path.insert(0, sys.argv[2])
from povplan.errors import PovplanError
from povplan.exchange.reading import read_tables
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    try:
        read_tables(path.read_bytes(), "ds.xls")
    except PovplanError:
        pass
print("done")
"""


def test_a_damaged_old_workbook_never_crashes_and_says_nothing_else(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - the same damage each time
    made = make_file(HONEST)
    for attempt in range(1500):
        raw = bytearray(made)
        for _ in range(chance.choice((1, 3, 10))):
            raw[chance.randrange(512, 512 + len(HONEST))] = chance.choice((0, 1, 255, chance.randrange(256)))
        (tmp_path / str(attempt)).write_bytes(raw)
    command = [sys.executable, "-c", _FUZZ, str(tmp_path), str(Path(__file__).parents[2])]
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")
