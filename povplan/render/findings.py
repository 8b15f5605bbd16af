"""Findings as lines in the form that editors understand, and as annotations of a GitHub workflow."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from povplan.model.kinds import DataFile, Format, Level
from povplan.render.breaking import break_line
from povplan.render.cells import make_visible
from povplan.render.jsontext import draw_json
from povplan.render.plain import draw_tsv
from povplan.reports.findings import Said, findings_record, findings_sheet
from povplan.words import findings as words
from povplan.words.language import Language
from povplan.words.terms import TERMS

_INDENT = "    "
_PLAIN = "\x1b[0m"
_COLOUR = {Level.ERROR: "\x1b[1;31m", Level.WARNING: "\x1b[1;33m", Level.INFO: "\x1b[1;36m"}
_ANNOTATION = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def draw_lines(said: Iterable[Said], language: Language, *, width: int | None = None, colour: bool = False) -> str:
    """Return a line for each finding, `file:line:column: code subject: message`, with its level and hint below.

    Args:
        said: the findings.
        language: language of the words.
        width: columns of the screen; None: lines do not break.
        colour: whether the code has the colour of the level.
    """
    return "\n".join(each_lines(said, language, width=width, colour=colour))


def each_lines(
    said: Iterable[Said], language: Language, *, width: int | None = None, colour: bool = False
) -> Iterator[str]:
    """Yield the lines of each finding, as in `draw_lines`."""
    for each in said:
        head = break_line(_write_head(each), width, "", _INDENT)
        if colour:
            head = head.replace(f" {each.code} ", f" {_COLOUR[each.level]}{each.code}{_PLAIN} ", 1)
        level = TERMS[each.level.value].say(language).capitalize()
        hint = f"{level}. {words.HINT.say(language)}: {each.hint}" if each.hint else f"{level}."
        yield f"{head}\n{break_line(hint, width, _INDENT, _INDENT)}"


def _write_head(said: Said) -> str:
    """Return the place of a finding, its rule and its subject, as far as it has them, and what is wrong."""
    cell = said.cell or (f"{said.line}:{said.column}" if said.line else "")
    named = " ".join(filter(None, (said.code, said.where)))
    return f"{':'.join(filter(None, (said.file, cell)))}: {f'{named}: ' if named else ''}{said.message}"


def draw_annotations(said: Iterable[Said]) -> str:
    """Return a workflow annotation for each finding."""
    return "\n".join(each_annotation(said))


def each_annotation(said: Iterable[Said]) -> Iterator[str]:
    """Yield the annotation of each finding."""
    return (
        f"::{_ANNOTATION[each.level]} file={_property(each.file)},line={each.line},col={each.column},"
        f"title={_property(each.code)}::{_data(f'{each.where}: {each.message} {each.hint}'.strip())}"
        for each in said
    )


def _data(text: str) -> str:
    return make_visible(text, keep_lines=True).replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def draw_findings(  # noqa: PLR0913 - what is shown, and how
    form: Format,
    said: Sequence[Said],
    households: int,
    rules: int,
    language: Language,
    *,
    width: int,
    colour: bool,
    unread: Collection[DataFile] = (),
) -> Iterator[str]:
    """Yield findings one by one as text; each piece ends with a line end.

    Args:
        form: table, plain, github, tsv or json.
        said: the findings, in order.
        households: number of households checked.
        rules: number of rules run.
        language: language of the words.
        width: columns of the screen.
        colour: whether the lines may be coloured.
        unread: files that could not be read to the end.
    """
    if form is Format.JSON:
        yield draw_json(findings_record(said)) + "\n"
        return
    if form is Format.TSV:
        yield draw_tsv((findings_sheet(said, language),), language) + "\n"
        return
    if form is Format.GITHUB:
        yield from (f"{each}\n" for each in each_annotation(said))
        return
    if not said:
        yield words.ALL_WELL.say(language, households=households, rules=rules) + "\n"
        return
    counts: Counter[Level] = Counter()
    columns = width if form is Format.TABLE else None
    lines = each_lines(_counted(said, counts), language, width=columns, colour=colour)
    yield from (f"{each}\n" for each in lines)
    total = words.FINDING_COUNT.say(
        language,
        errors=counts[Level.ERROR],
        warnings=counts[Level.WARNING],
        infos=counts[Level.INFO],
    )
    yield f"{total}\n"
    if unread:
        files = [f"{each.value}.yaml" for each in unread]
        yield break_line(words.REST_UNCHECKED.say(language, files=files), columns) + "\n"
    if DataFile.PLAN in unread:
        yield break_line(words.RULES_NOT_RUN.say(language), columns) + "\n"


def _counted(said: Iterable[Said], counts: Counter[Level]) -> Iterator[Said]:
    for each in said:
        counts[each.level] += 1
        yield each
