"""Sheets as rich tables that fit the screen: headings break between words, names never; dropped columns are named."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from rich.box import Box
from rich.cells import cell_len, chop_cells
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from povplan.render.cells import RIGHT, make_visible, write_cell
from povplan.reports.report import Report
from povplan.reports.sheet import TOGETHER, Cell, Column, Kind, Row, Sheet
from povplan.words import labels
from povplan.words.language import Language

# One line under the headings and one above the total.
_BOX = Box("    \n    \n ── \n    \n ── \n    \n    \n    \n")
_GAP = 2
_BAR = 8
_LEAST_BAR = 4
_BETWEEN = 4
_INDENT = 2

# With columns of these kinds begins a row's block.
_LEADING = (Kind.COUNT, Kind.NAME)

# Text gets no narrower than this as long as a column can be dropped.
_READABLE = 12


def write_table(report: Report, language: Language, *, width: int, colour: bool) -> str:
    """Return a report as tables.

    Args:
        report: the report.
        language: language of words, numbers and dates.
        width: columns of the screen.
        colour: whether the tables may be coloured.
    """
    text = io.StringIO()
    console = Console(
        file=text,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
        highlight=False,
        emoji=False,
        markup=False,
    )
    draw_tables(console, report.title, report.sheets, language)
    lines = text.getvalue().splitlines()
    return "\n".join(lines if colour else [line.rstrip() for line in lines]) + "\n"


def draw_tables(console: Console, title: str, sheets: Iterable[Sheet], language: Language) -> None:
    """Print sheets one below the other.

    Args:
        console: the console, with its width.
        title: line above the sheets.
        sheets: the sheets; their text is never taken for markup.
        language: language of numbers and dates.
    """
    if title:
        shown = TOGETHER.join(make_visible(part) for part in title.split(TOGETHER))
        broken = _break(shown, console.width)
        console.print(Text("\n".join(broken).replace(TOGETHER, " "), style="bold"))
    for place, sheet in enumerate(sheets):
        if place or title:
            console.print()
        if sheet.title:
            console.print(Text(make_visible(sheet.title), style="bold"))
        if sheet.rows:
            _draw_sheet(console, sheet, language)
        for note in sheet.notes:
            console.print(_indented(Text(make_visible(note), style="dim"), sheet))


@dataclass(frozen=True, slots=True)
class _Laid:
    """A sheet with the width of each column and of the bar beside a share (0: none), in cells.

    `is_squeezed` says that words had to be broken.
    """

    sheet: Sheet
    widths: tuple[int, ...]
    dropped: tuple[str, ...]
    bar: int
    is_squeezed: bool

    @property
    def width(self) -> int:
        return sum(self.widths) + _GAP * (len(self.widths) - 1)


def _draw_sheet(console: Console, sheet: Sheet, language: Language) -> None:
    room = console.width if sheet.headed else console.width - _INDENT
    parts = _split_groups(sheet)
    beside = (room - _BETWEEN * (len(parts) - 1)) // len(parts)
    laid = [_lay(part, beside, language) for part in parts]
    if len(parts) > 1 and not any(each.dropped or each.is_squeezed or each.width > beside for each in laid):
        grid = Table.grid(padding=(0, _BETWEEN, 0, 0))
        high = max(_heading_lines(each, language) for each in laid)
        grid.add_row(*(_table(each, language, high) for each in laid))
        console.print(grid)
        return
    laid = [_lay(part, room, language) for part in parts]
    if sheet.headed and len(parts) == 1 and laid[0].is_squeezed:
        _draw_blocks(console, sheet, language)
        return
    for place, each in enumerate(laid):
        if place:
            console.print()
        console.print(_indented(_table(each, language), sheet))
    dropped = dict.fromkeys(heading for each in laid for heading in each.dropped)
    if dropped:
        text = labels.DROPPED_COLUMNS.say(language, columns=", ".join(dropped))
        console.print(Text(text, style="dim"))


def _draw_blocks(console: Console, sheet: Sheet, language: Language) -> None:
    """Print a block for each row, for a screen on which the columns that must stay would break words.

    A block begins with the number and names of its row; below them stand its texts, each on a line with its heading,
    and its figures, which share a line.
    """
    for row in sheet.rows:
        _draw_block(console, row, sheet.columns, language)
    if sheet.total:
        console.print()
        _draw_block(console, sheet.total, sheet.columns, language, style="bold")


def _draw_block(console: Console, row: Row, columns: Sequence[Column], language: Language, style: str = "") -> None:
    texts = [_text(cell, column, language) for cell, column in zip(row, columns, strict=True)]
    lead = max(1, sum(1 for _ in takewhile(lambda column: column.kind in _LEADING, columns)))
    figures, lines = [], []
    for text, column in list(zip(texts, columns, strict=True))[lead:]:
        if not text:
            continue
        said = f"{column.heading.say(language)}: {text}".replace("\n", " ")
        if column.kind is Kind.TEXT:
            lines.append(said)
        else:
            figures.append(said.replace(" ", TOGETHER))
    if figures:
        lines.append("; ".join(figures))
    number, *names = [text for text in texts[:lead] if text] or [""]
    isolated = columns[0].kind is Kind.COUNT and names
    head = f"{number}. {', '.join(names)}" if isolated else ", ".join((number, *names))
    console.print(Text("\n".join(_break(head, console.width)).replace(TOGETHER, " "), style=style or "bold"))
    for line in lines:
        broken = "\n".join(_break(line, max(console.width - _INDENT, 1))).replace(TOGETHER, " ")
        console.print(Padding(Text(broken, style=style), (0, 0, 0, _INDENT)))


def _indented(shown: RenderableType, sheet: Sheet) -> RenderableType:
    return shown if sheet.headed else Padding(shown, (0, 0, 0, _INDENT))


def _split_groups(sheet: Sheet) -> list[Sheet]:
    """Return a sheet for each group of columns, with the ungrouped columns in each."""
    groups = [name for name, _ in groupby(column.group for column in sheet.columns) if name]
    if not groups:
        return [sheet]
    return [_keep(sheet, [not c.group or c.group == group for c in sheet.columns]) for group in groups]


def _keep(sheet: Sheet, kept: Sequence[bool]) -> Sheet:
    def pick(row: Row) -> Row:
        return tuple(cell for cell, keep in zip(row, kept, strict=True) if keep)

    return sheet._replace(
        columns=tuple(column for column, keep in zip(sheet.columns, kept, strict=True) if keep),
        rows=tuple(pick(row) for row in sheet.rows),
        total=pick(sheet.total) if sheet.total else None,
    )


def _lay(sheet: Sheet, room: int, language: Language) -> _Laid:
    """Give each column its width: drop spare columns until no word breaks, then share out the rest.

    If no more columns can be dropped and there is still no room, headings and text break within words before names do.
    """
    dropped: list[str] = []
    while True:
        tight, least, full = _measure(sheet, language)
        gaps = _GAP * (len(sheet.columns) - 1)
        spare = max(range(len(sheet.columns)), key=lambda place: sheet.columns[place].spare)
        if sum(least) + gaps <= room or not sheet.columns[spare].spare:
            break
        dropped.append(sheet.columns[spare].heading.say(language))
        sheet = _keep(sheet, [place != spare for place in range(len(sheet.columns))])
    widths = _share_out(_squeeze(tight, least, room - gaps), full, room - gaps)
    shares = [column.kind is Kind.SHARE for column in sheet.columns]
    bar = min((room - sum(widths) - gaps) // max(sum(shares), 1) - 1, _BAR)
    if bar < _LEAST_BAR:
        bar = 0
    widths = [width + (bar + 1 if bar and share else 0) for width, share in zip(widths, shares, strict=True)]
    return _Laid(sheet, tuple(widths), tuple(dropped), bar, is_squeezed=sum(least) + gaps > room)


def _measure(sheet: Sheet, language: Language) -> tuple[list[int], list[int], list[int]]:
    """Return three widths of each column: the least at which only text breaks, a readable one, and the full one."""
    tight, least, full = [], [], []
    for place, column in enumerate(sheet.columns):
        texts = [_text(row[place], column, language) for row in sheet.rows]
        if sheet.total and place:
            texts.append(_text(sheet.total[place], column, language))
        longest = max((cell_len(line) for text in texts for line in text.split("\n")), default=0)
        words = max((cell_len(word) for text in texts for word in text.split()), default=0)
        breaks = column.kind is Kind.TEXT
        heading = column.heading.say(language) if sheet.headed else ""
        tight.append(1 if breaks else max(longest, 1))
        least.append(max([words, min(longest, _READABLE) if breaks else tight[-1], *map(cell_len, heading.split())]))
        full.append(max(longest, cell_len(heading)))
    return tight, least, full


def _squeeze(tight: list[int], least: list[int], room: int) -> list[int]:
    """Return the least widths, reduced if they do not fit: the widest column that is not tight first.

    If not even the tight ones fit, names break too: a broken name can still be read, a cut one cannot.
    """
    widths = list(least)
    for floor in (tight, [1] * len(widths)):
        while sum(widths) > room and widths != floor:
            loose = [place for place in range(len(widths)) if widths[place] > floor[place]]
            widths[max(loose, key=lambda place: widths[place])] -= 1
    return widths


def _share_out(least: list[int], full: list[int], room: int) -> list[int]:
    """Return widths between the least and the full ones; columns that want more get it a cell at a time."""
    widths = list(least)
    left = room - sum(least)
    wishing = [place for place in range(len(widths)) if full[place] > least[place]]
    while left > 0 and wishing:
        for place in sorted(wishing, key=lambda p: full[p] - widths[p]):
            if left > 0:
                widths[place] += 1
                left -= 1
        wishing = [place for place in wishing if full[place] > widths[place]]
    return widths


def _heading_lines(laid: _Laid, language: Language) -> int:
    """Return the number of lines of a sheet's headings."""
    pairs = zip(laid.sheet.columns, laid.widths, strict=True)
    return max(len(_break(column.heading.say(language), width)) for column, width in pairs)


def _table(laid: _Laid, language: Language, heading_lines: int = 0) -> Table:
    """Return a table.

    Args:
        laid: the sheet with its widths.
        language: language of numbers and dates.
        heading_lines: least number of lines of its headings, so that the parts of one table look alike.
    """
    sheet = laid.sheet
    group = next((column.group for column in sheet.columns if column.group), None)
    table = Table(
        box=_BOX,
        show_header=sheet.headed,
        show_edge=False,
        pad_edge=False,
        # The gap is part of the columns: with padding, rich would draw every cell twice.
        padding=0,
        title=Text(group.say(language), style="bold") if group else None,
        title_justify="left",
    )
    last = len(laid.widths) - 1
    for place, (column, width) in enumerate(zip(sheet.columns, laid.widths, strict=True)):
        heading = _wrapped(column.heading.say(language), column, width)
        above = Text("\n" * (heading_lines - 1 - heading.plain.count("\n")))
        table.add_column(
            above + heading, width=width if place == last else width + _GAP - 1, no_wrap=True, vertical="top"
        )
    for row in sheet.rows:
        table.add_row(*_cells(row, laid, language))
    if sheet.total:
        table.add_section()
        table.add_row(*_cells(sheet.total, laid, language), style="bold")
    return table


def _cells(row: Row, laid: _Laid, language: Language) -> Iterable[Text]:
    for cell, column, width in zip(row, laid.sheet.columns, laid.widths, strict=True):
        text = _text(cell, column, language)
        if laid.bar and column.kind is Kind.SHARE and isinstance(cell, float):
            full = int(min(cell, 1.0) * laid.bar)
            bar = Text("█" * full, style="green") + Text("░" * (laid.bar - full), style="dim")
            yield bar + Text(text.rjust(width - laid.bar))
        else:
            yield _wrapped(text, column, width)


def _text(cell: Cell, column: Column, language: Language) -> str:
    return write_cell(cell, column, language, together=TOGETHER)


def _wrapped(text: str, column: Column, width: int) -> Text:
    lines = _break(text, width)
    if column.kind in RIGHT:
        lines = [" " * (width - cell_len(line)) + line for line in lines]
    return Text("\n".join(lines).replace(TOGETHER, " "))


def _break(text: str, width: int) -> list[str]:
    """Break text at blanks by its width in cells; words joined by TOGETHER stay on one line if they fit."""
    lines: list[str] = []
    for line in text.split("\n"):
        first, *words = line.split(" ")
        lines.append(first)
        for word in words:
            if cell_len(f"{lines[-1]} {word}") <= width:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
    return [part for line in lines for part in (chop_cells(line, width) if cell_len(line) > width else (line,))]
