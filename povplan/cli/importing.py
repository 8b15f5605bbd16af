"""Bringing in a file: reading it, and reporting what became of its rows."""

import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import typer

from povplan.cli.changing import tell_change, telling_of_change
from povplan.cli.clock import account, now
from povplan.cli.context import Surroundings
from povplan.cli.opening import Opened, open_plan, tell_findings
from povplan.cli.output import refuse_own_file
from povplan.errors import ExitStatus, PovplanError
from povplan.intake.grid import Place, Table
from povplan.intake.headings import fold_choice
from povplan.intake.notice import Notice
from povplan.intake.rejecting import list_rejects
from povplan.intake.taking import Choices, RowKey, Taken, take_tables
from povplan.model.book import Book
from povplan.model.kinds import DataFile, Level
from povplan.model.legacy import convert, read_legacy
from povplan.recording.bringing_in import Imported, Refusal, bring_in, keep
from povplan.recording.change import Order
from povplan.render.breaking import break_line
from povplan.reports.findings import Said, level_of
from povplan.reports.importing import (
    RowPlaces,
    column_of_review,
    order_of,
    place_of,
    say_changes,
    say_notices,
    say_place,
)
from povplan.reports.naming import name_one
from povplan.storage.plain_file import read_plain_file
from povplan.words import failures, importing
from povplan.words.columns import COLUMN_NAMES
from povplan.words.language import Language
from povplan.words.tense import Tense
from povplan.words.terms import TERMS

if TYPE_CHECKING:
    from povplan.cli.values import Assigned

STDIN = Path("-")
_LARGEST = 64_000_000
"""The most bytes of a file to import, as of a data file."""

_TOLD = 20
"""The most households whose changes are told after an import; a trial tells all."""

_FEW = 10
"""So many warnings of rules are told after an import; of more, only those about what happened."""

_AT_ONCE = 100
"""So many errors and so many other points are told one by one; the others are counted."""

_KEY = re.compile(rf"\b(thành |to )?({'|'.join(COLUMN_NAMES)}):(?!\w)")

_CLASS = re.compile(r"\b(?:near_poor|not_poor|poor)\b(?! house)")

_PLAN = f"{DataFile.PLAN.value}.yaml"


class Wish(NamedTuple):
    """How a file is brought in.

    Args:
        file: the file; - for stdin.
        choices: how its rows are taken.
        encoding: the old encoding from which its text is converted; None: none.
        rejects: the file for the rows that are not taken; None: every row must be right.
        replace: whether that file may be replaced.
        dry_run: whether nothing is written.
    """

    file: Path
    choices: Choices
    encoding: str | None = None
    rejects: Path | None = None
    replace: bool = False
    dry_run: bool = False

    @property
    def name(self) -> str:
        """The file as it is called in what is said."""
        return "stdin" if self.file == STDIN else self.file.name


def read_input(file: Path) -> bytes:
    """Return the content of the file to import.

    Raises:
        PovplanError: it is missing, too large or cannot be read.
    """
    if file == STDIN:
        raw = sys.stdin.buffer.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise PovplanError(failures.FILE_TOO_LARGE, file="stdin", most=_LARGEST // 1_000_000)
        return raw
    if file.is_dir():
        raise PovplanError(importing.INPUT_IS_FOLDER, file=str(file))
    return read_plain_file(file, _LARGEST)


def convert_tables(tables: Iterable[Table], encoding: str | None) -> tuple[Table, ...]:
    """Return tables with their text converted from an old encoding of Vietnamese; text that is in Unicode stays."""
    if encoding is None:
        return tuple(tables)
    from povplan.exchange.textfile import is_vietnamese

    def mend(text: str) -> str:
        is_kept = is_vietnamese(text) and not read_legacy(text, encoding)
        return text if is_kept else convert(text, encoding)

    return tuple(
        table._replace(
            name=mend(table.name),
            rows=[[mend(each) if isinstance(each, str) else each for each in row] for row in table.rows],
            above=tuple(map(mend, table.above)),
        )
        for table in tables
    )


def make_wish(
    file: Path,
    columns: "Sequence[Assigned] | None",
    defaults: "Sequence[Assigned] | None",
    encoding: str | None,
    adopted: Collection[str] = (),
) -> Wish:
    """Return how a file is brought in, by the options that say how it is read.

    Args:
        file: the file; - for stdin.
        columns: keys of columns, by heading or letter.
        defaults: values of keys for which there is no column.
        encoding: the old encoding from which its text is converted; None: none.
        adopted: the lists of plan.yaml that new records may be added to.
    """
    chosen = {fold_choice(heading): key for each in columns or () for heading, key in each}
    given = {key: value for each in defaults or () for key, value in each}
    return Wish(file, Choices(columns=chosen, defaults=given, adopted=adopted), encoding)


def list_tables(wish: Wish) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """Return the tables of a file, and the names of the sheets that are hidden and not read.

    Args:
        wish: how the file is brought in.

    Raises:
        PovplanError: it cannot be read.
    """
    read = _read(wish, {})
    if isinstance(read, bytes):
        raise PovplanError(importing.JSON_IS_NO_LIST, file=wish.name)
    return read


def _read(wish: Wish, given: Mapping[str, object]) -> "bytes | tuple[tuple[Table, ...], tuple[str, ...]]":
    """Return what a file holds: the bytes of our own JSON, else its tables and the names of its hidden sheets.

    Args:
        wish: how the file is brought in.
        given: options, with their values, that our own JSON does not take.
    """
    from povplan.exchange.reading import FileKind, kind_of, read_tables

    raw = read_input(wish.file)
    if kind_of(raw, wish.file.name) is FileKind.JSON:
        if several := tuple(option for option, value in given.items() if value):
            raise PovplanError(importing.NOT_FOR_JSON, status=ExitStatus.USAGE, options=several)
        return raw
    tables, hidden = read_tables(raw, wish.file.name)
    return convert_tables(tables, wish.encoding), hidden


def import_file(here: Surroundings, wish: Wish, given: Mapping[str, object]) -> ExitStatus:
    """Bring what a file holds into the list, and report what became of its rows.

    Args:
        here: the surroundings.
        wish: how the file is brought in.
        given: options, with their values, that our own JSON does not take.
    """
    read = _read(wish, given)
    if isinstance(read, bytes):
        return import_records(here, wish, read)
    tables, hidden = read
    if wish.rejects is not None and wish.rejects.suffix.lower() == ".xlsx":
        _check_lengths(wish.rejects, tables)

    def take(book: Book, choices: Choices) -> Taken:
        here.speech.follow(book.plan.language)
        return take_tables(tables, book, choices)

    return bring(here, wish, take, tables, hidden)


def import_records(here: Surroundings, wish: Wish, raw: bytes) -> ExitStatus:
    """Bring our own JSON into the list, and report what became of its households.

    It is read as the list itself is, so that every error has its line and column.

    Args:
        here: the surroundings.
        wish: how the file is brought in.
        raw: its bytes.
    """
    from povplan.exchange.reading import read_json
    from povplan.exchange.textfile import decode
    from povplan.intake.records import take_records
    from povplan.render.findings import draw_lines
    from povplan.reports.findings import put_into_words
    from povplan.storage.records import read_records

    objects = read_json(raw, wish.file.name)
    record, found = read_records(decode(raw, wish.name).removeprefix("\ufeff").encode(), objects)
    if record is not None:
        return bring(here, wish, lambda book, choices: take_records(record.households, book, choices))
    open_plan(here, ())  # For the language of the plan.
    language, width = here.speech.language, here.screen_width
    said = put_into_words(found, dict.fromkeys(DataFile, wish.name), language)
    typer.echo(draw_lines(said, language, width=width), err=True)
    typer.echo(break_line(importing.NOTHING_WRITTEN_AT_ALL.say(language), width), err=True)
    return ExitStatus.FINDINGS


def bring(
    here: Surroundings,
    wish: Wish,
    take: Callable[[Book, Choices], Taken],
    tables: Sequence[Table] = (),
    hidden: tuple[str, ...] = (),
) -> ExitStatus:
    """Bring what a file holds into the list, and report what became of it.

    Args:
        here: the surroundings.
        wish: how the file is brought in.
        take: makes households of it from the current book.
        tables: its tables, from which rejected rows are written back; none for our own JSON.
        hidden: the names of its sheets that are hidden and not read.
    """
    order = Order("import", keep, here.today, now, account(), dry_run=wish.dry_run)
    done = bring_in(here.find_folder(), order, take, wish.choices, accept_valid=wish.rejects is not None)
    before = Opened(*done.draft.before)
    if before.book is not None:
        here.speech.follow(before.book.plan.language)
    if done.draft.after is None:
        tell_findings(here, before, before.findings)
        return ExitStatus.FINDINGS
    status = ExitStatus.FINDINGS if done.is_refused else ExitStatus.DONE
    with telling_of_change(here) if done.draft.is_made else nullcontext():
        tell_findings(here, before, before.loaded.copies)
        tell_rows(here, wish, done, hidden, several=len(tables) > 1)
        _tell_absent(here, done.taken)
        _tell_lines_to_add(here, done.taken, before.book)
        _tell(here, wish, done, tables)
    return status


def _tell(here: Surroundings, wish: Wish, done: Imported, tables: Sequence[Table]) -> None:
    """Print what became of the rows, and write those that were not taken into their file."""
    language, taken, draft = here.speech.language, done.taken, done.draft
    refused = done.refused
    left_out = {number for number, row in taken.households.items() if row.key in refused}
    added = {each.id for each in taken.added} - left_out
    changed = {each.id for each in draft.differences} - added - left_out
    tense = Tense.DONE if draft.is_made or not wish.dry_run else Tense.PLANNED
    verb = importing.IMPORTED.undone if done.is_refused and not wish.dry_run else importing.IMPORTED.in_tense(tense)
    summary = verb.say(
        language,
        file=wish.name,
        new=len(added),
        changed=len(changed),
        same=taken.same,
        rejected=len(done.refused),
    )
    if done.is_refused and not wish.dry_run:
        can_go_on = bool(tables) and taken.has_list and wish.rejects is None
        phrase = importing.NOTHING_WRITTEN if can_go_on else importing.NOTHING_WRITTEN_AT_ALL
        for said in (summary, phrase.say(language, file=importing.REJECTS_FILE.say(language))):
            typer.echo(break_line(said, here.screen_width), err=True)
        return
    _tell_households(here, done, summary, tense, left_out)
    _tell_points(here, done, wish.name, several=len(tables) > 1)
    if done.is_refused:  # By a trial: nothing else is left to say.
        typer.echo(break_line(importing.WOULD_BE_REFUSED.say(language), here.screen_width), err=True)
    if wish.rejects is not None and not wish.dry_run:
        _write_rejects(here, wish.rejects, done, tables, wish.name)


def _tell_households(here: Surroundings, done: Imported, summary: str, tense: Tense, left_out: Collection[int]) -> None:
    """Print the change of each household in words, then the counts and the effect on the targets."""
    draft, language = done.draft, here.speech.language
    if draft.after is None or draft.changes_nothing:
        typer.echo(break_line(summary, here.screen_width))
        return
    after = Opened(*draft.after)
    numbers = dict.fromkeys(each.id for each in draft.differences if each.id not in left_out)
    told = set(list(numbers)[: _TOLD if draft.is_made else None])
    lines = say_changes((each for each in draft.differences if each.id in told), after.book, language, tense)
    if done.is_refused:
        typer.echo("\n".join(break_line(line, here.screen_width) for line in (*lines, summary)))
        return
    if len(numbers) > len(told):
        lines.append(importing.AND_OTHERS.say(language, count=len(numbers) - len(told)))
    tell_change(here, after, draft.differences, said=[*lines, summary], added=draft.added_records, tense=tense)


def _tell_points(here: Surroundings, done: Imported, file: str, *, several: bool) -> None:
    """Print what rules find in the rows besides errors: of a few all, of many what happened; the others are counted.

    What happened to a household counts in the figures, so that a slip there is told like one of a single command.
    """
    from povplan.render.findings import each_lines

    draft, language = done.draft, here.speech.language
    if draft.after is None:
        return
    found = [each for each in draft.added if level_of(each) is Level.WARNING]
    of_rows = Refusal(draft.after, (), dict(done.taken.households))
    shown = found if len(found) <= _FEW else [each for each in found if "reviews" in each.path]
    refused = done.refused
    shown = [each for each in shown if (row := of_rows.row_of(each)) and row.key not in refused][:_AT_ONCE]
    said_of = _say_refusal(of_rows._replace(findings=tuple(shown)), file, language, several=several)
    told = sorted(said_of, key=lambda each: order_of(each[1]))
    for line in each_lines((said for _, _, said in told), language, width=here.screen_width):
        typer.echo(line, err=True)
    if draft.is_made and len(found) > len(shown):
        count = len(found) - len(shown)
        typer.echo(break_line(importing.TO_LOOK_AT.say(language, count=count), here.screen_width), err=True)


def tell_rows(here: Surroundings, wish: Wish, done: Imported, hidden: tuple[str, ...], *, several: bool) -> None:
    """Print what is to be said of cells and rows, with the errors that rules find in them, in the order of the file.

    Args:
        here: the surroundings.
        wish: how the file was brought in.
        done: what became of it.
        hidden: the names of its sheets that are hidden and not read.
        several: whether it has several tables.
    """
    from povplan.render.findings import each_lines

    language, width = here.speech.language, here.screen_width
    notices = done.taken.notices
    if hidden:
        notices = [Notice(Place("", 0, 0), Level.INFO, importing.SHEETS_HIDDEN, None, {"names": hidden}), *notices]
    told = list(say_notices(notices, wish.name, language, several=several))
    told += [(place, said) for _, place, said in _say_findings(here, done, wish.name, several=several)]
    told.sort(key=lambda each: order_of(each[0]))
    said = [each for _, each in told]
    errors, others = ([each for each in said if (each.level is Level.ERROR) is wrong] for wrong in (True, False))
    kept = {*map(id, errors[:_AT_ONCE]), *map(id, others[:_AT_ONCE])}
    for line in each_lines((each for each in said if id(each) in kept), language, width=width):
        typer.echo(line, err=True)
    for several_, phrase in ((errors, importing.MORE_ERRORS), (others, importing.MORE_TO_SAY)):
        if len(several_) > _AT_ONCE:
            typer.echo(break_line(phrase.say(language, count=len(several_) - _AT_ONCE), width), err=True)


def _say_findings(
    here: Surroundings, done: Imported, file: str, *, several: bool
) -> Iterator[tuple[RowKey | None, Place, Said]]:
    """Yield the errors that rules find, each with the row that brings it and the place of its cell."""
    language = here.speech.language
    for refusal in done.refusals:
        yield from _say_refusal(refusal, file, language, several=several)


def _say_refusal(
    refusal: Refusal, file: str, language: Language, *, several: bool
) -> Iterator[tuple[RowKey | None, Place, Said]]:
    """Yield what rules find in rows, each with its row and the place of its cell."""
    after = Opened(*refusal.after)
    for finding, said in after.say(refusal.findings, language).each_with_finding():
        row = refusal.row_of(finding)
        message = importing.BY_RULE.say(language, message=said.message, code=said.code)
        place, cell = Place("", 0, 0), ""
        if row is not None:
            place = place_of(finding.path, RowPlaces(row.line.place, row.line.heading.columns.positions))
            cell = say_place(place, language, several=several)
        hint = _name_columns(said.hint, language, is_review="reviews" in finding.path)
        told = Said("", said.level, file, place.row, place.column, said.where, message, hint, cell)
        yield (row.key if row else None), place, told


def _name_columns(hint: str, language: Language, *, is_review: bool) -> str:
    """Return the hint of a rule with the columns and words of a list in place of the keys and values of the file."""

    def name(found: re.Match[str]) -> str:
        key = column_of_review(found[2]) if is_review else found[2]
        return f"{COLUMN_NAMES[key][1]} {found[1] or ''}".rstrip()  # "sửa thành category: x" sets the column to x.

    return _CLASS.sub(lambda found: TERMS[found[0]].say(language), _KEY.sub(name, hint))


def _tell_absent(here: Surroundings, taken: Taken) -> None:
    if not taken.absent:
        return
    named = [f"{each.id} ({each.head})" for each in taken.absent]
    shown = (*named[:_TOLD], *(("…",) if len(named) > _TOLD else ()))
    said = importing.ABSENT.say(here.speech.language, count=len(named), households=shown)
    typer.echo(break_line(said, here.screen_width), err=True)


def _tell_lines_to_add(here: Surroundings, taken: Taken, book: Book | None) -> None:
    """Print the lines that plan.yaml needs for the records that it does not have, ready to paste."""
    from povplan.intake.newcomers import make_record
    from povplan.storage.writing import write_records

    missing = [each for each in taken.newcomers if not each.is_used]
    if not missing:
        return
    language = here.speech.language
    typer.echo(importing.LINES_TO_ADD.say(language, file=_PLAN), err=True)
    for key in dict.fromkeys(each.key for each in missing):
        several = [each for each in missing if each.key == key]
        records = [make_record(each, {}, {}) for each in several[:_AT_ONCE]]
        # A second key of one name would make the plan unreadable.
        has_list = book is not None and getattr(book.plan, key)
        above = f"# {importing.AT_END_OF_LIST.say(language, key=key)}" if has_list else f"{key}:"
        typer.echo("\n".join((above, *write_records(records))), err=True)
        if len(several) > _AT_ONCE:
            typer.echo(f"  # {importing.MORE_RECORDS.say(language, count=len(several) - _AT_ONCE)}", err=True)


def check_rejects(here: Surroundings, path: Path, file: Path, *, replace: bool) -> None:
    """Refuse a file for rejected rows that could not be written, before anything is changed.

    Raises:
        PovplanError: its ending is another, it exists already, its folder is missing, or it is the input or of a plan.
    """
    refuse_own_file(here, path)
    if file != STDIN and path.exists() and path.samefile(file):
        raise PovplanError(importing.REJECTS_IS_INPUT, status=ExitStatus.USAGE, file=str(path))
    if not path.absolute().parent.is_dir():
        raise PovplanError(failures.CANNOT_WRITE, file=str(path), reason=failures.REASON_MISSING)
    if path.suffix.lower() not in (".csv", ".xlsx"):
        raise PovplanError(importing.REJECTS_ENDING, status=ExitStatus.USAGE, file=str(path))
    if path.exists() and not replace:
        raise PovplanError(failures.FILE_EXISTS, file=str(path))


def _check_lengths(path: Path, tables: Iterable[Table]) -> None:
    """Refuse a workbook for rejected rows if a cell is longer than it can hold: it would be cut off.

    Raises:
        PovplanError: one is.
    """
    from povplan.exchange.unfit import LONGEST_TEXT

    for table in tables:
        for place, row in enumerate(table.rows):
            if any(isinstance(cell, str) and len(cell) > LONGEST_TEXT for cell in row):
                details = {"row": table.first_row + place, "most": LONGEST_TEXT, "file": str(path.with_suffix(".csv"))}
                raise PovplanError(importing.TOO_LONG_FOR_EXCEL, status=ExitStatus.USAGE, **details)


def _write_rejects(here: Surroundings, path: Path, done: Imported, tables: Sequence[Table], file: str) -> None:
    """Write the rows that were not taken, with the reasons, into their file."""
    from povplan.exchange.rejects import write_rejects
    from povplan.storage.replace import replace_file

    speech = here.speech
    reasons = _list_reasons(here, done, file)
    if not reasons:
        typer.echo(speech.say(importing.NO_REJECTS, file=str(path)), err=True)
        return
    ending: Literal["csv", "xlsx"] = "csv" if path.suffix.lower() == ".csv" else "xlsx"
    book = Opened(*done.draft.before).book
    villages = {
        key: name_one(book.villages if book else {}, row.village)
        for key, row in done.taken.rejected.items()
        if row.is_carried and row.village
    }
    content = write_rejects(list_rejects(tables, done.taken.lines, reasons, villages), ending)
    try:
        replace_file(path, content, like=here.find_folder() / f"{DataFile.HOUSEHOLDS.value}.yaml")
    except PovplanError as error:
        typer.echo(speech.say(error.phrase, **error.details), err=True)
        typer.echo(speech.say(importing.REJECTS_LOST, file=str(path)), err=True)
        return
    typer.echo(speech.say(importing.REJECTS_WRITTEN, count=len(reasons), file=str(path)), err=True)


def _list_reasons(here: Surroundings, done: Imported, file: str) -> Mapping[RowKey, str]:
    """Return why each row was not taken, in words."""
    language = here.speech.language
    reasons: dict[RowKey, list[str]] = {}
    for key, row in done.taken.rejected.items():
        errors = [each for each in row.notices if each.level is Level.ERROR]
        told = [each.message for _, each in say_notices(errors, file, language)]
        reasons[key] = [*told, *(importing.ROW_LACKS.say(language, key=COLUMN_NAMES[each][1]) for each in row.lacks)]
    for refused, _, said in _say_findings(here, done, file, several=False):
        if refused is not None:
            reasons.setdefault(refused, []).append(said.message)
    return {key: " ".join(told) for key, told in reasons.items() if told}
