"""What a command shows, in the form that was asked for, as one text."""

import io
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from povplan.model.kinds import Level
from povplan.reports.findings import Said
from povplan.reports.sheet import Column, Kind, Sheet
from povplan.words import findings as words
from povplan.words.language import Language
from povplan.words.terms import TERMS


def draw(  # noqa: PLR0913 - what is shown, and how
    form: str,
    title: str,
    sheets: Sequence[Sheet],
    record: Callable[[], Any],
    language: Language,
    *,
    width: int,
    colour: bool,
) -> str:
    """Return sheets as text that ends with a line end.

    Args:
        form: table, plain, github, tsv or json.
        title: line above the sheets.
        sheets: what is shown.
        record: makes what a script gets instead.
        language: of the words, numbers and dates.
        width: columns of the screen; only a table is bound to it.
        colour: whether a table may be coloured.
    """
    # Each form has a library of its own, and only the one that is asked for is read.
    if form == "json":
        from povplan.render.jsontext import draw_json  # noqa: PLC0415 - as above

        return draw_json(record()) + "\n"
    if form == "table":
        from rich.console import Console  # noqa: PLC0415 - as above

        from povplan.render.table import draw_tables  # noqa: PLC0415 - as above

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
        draw_tables(console, title, sheets, language)
        lines = text.getvalue().splitlines()
        return "\n".join(lines if colour else [line.rstrip() for line in lines]) + "\n"
    from povplan.render.plain import draw_github, draw_plain, draw_tsv  # noqa: PLC0415 - as above

    if form == "tsv":
        return draw_tsv(sheets, language) + "\n"
    return (draw_github if form == "github" else draw_plain)(title, sheets, language) + "\n"


def draw_findings(  # noqa: PLR0913 - what is shown, and how
    form: str,
    said: Sequence[Said],
    households: int,
    rules: int,
    language: Language,
    *,
    width: int,
    colour: bool,
) -> Iterator[str]:
    """Yield findings, one after another, as text that ends with a line end.

    Args:
        form: table, plain, github, tsv or json.
        said: the findings, in order.
        households: how many were looked at.
        rules: how many rules looked.
        language: of the words.
        width: columns of the screen.
        colour: whether the lines may be coloured.
    """
    from povplan.render.findings import each_annotation, each_lines, findings_record  # noqa: PLC0415 - not for figures

    if form == "json":
        yield draw(form, "", (), lambda: findings_record(said), language, width=width, colour=colour)
        return
    if form == "tsv":
        yield draw(form, "", (_sheet(said, language),), dict, language, width=width, colour=colour)
        return
    if form == "github":
        yield from (f"{each}\n" for each in each_annotation(said))
        return
    if not said:
        yield words.ALL_WELL.say(language, households=households, rules=rules) + "\n"
        return
    counts: Counter[Level] = Counter()
    lines = each_lines(_counted(said, counts), language, width=width if form == "table" else None, colour=colour)
    yield from (f"{each}\n" for each in lines)
    total = words.FINDING_COUNT.say(
        language,
        errors=counts[Level.ERROR],
        warnings=counts[Level.WARNING],
        infos=counts[Level.INFO],
    )
    yield f"{total}\n"


def _counted(said: Iterable[Said], counts: Counter[Level]) -> Iterator[Said]:
    for each in said:
        counts[each.level] += 1
        yield each


def _sheet(said: Sequence[Said], language: Language) -> Sheet:
    return Sheet(
        title="",
        columns=(
            Column(words.FILE, Kind.NAME),
            Column(words.LINE, Kind.COUNT),
            Column(words.COLUMN, Kind.COUNT),
            Column(words.CODE, Kind.NAME),
            Column(words.LEVEL),
            Column(words.SUBJECT),
            Column(words.FINDING),
            Column(words.HINT),
        ),
        rows=tuple(
            (e.file, e.line, e.column, e.code, TERMS[e.level.value].say(language), e.where, e.message, e.hint)
            for e in said
        ),
    )
