"""The template that an office fills a report into: reading it, saying what is wrong in it, and making a new one."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from povplan.cli.context import Surroundings
from povplan.cli.output import Output, refuse_own_file
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Format
from povplan.words import mergefields, refusals

if TYPE_CHECKING:
    from povplan.exchange.wordtemplate import Flaw
    from povplan.reports.report import Report

_ENDING = ".docx"


def read_template(here: Surroundings, target: Output, file: Path) -> bytes:
    """Return the content of a template.

    Raises:
        PovplanError: it cannot be read, or no Word file is asked for.
    """
    from povplan.cli.importing import read_input
    from povplan.exchange.wordtemplate import take_package

    if target.format is not Format.DOCX:
        name = here.speech.say(mergefields.EXAMPLE_REPORT) + _ENDING
        raise PovplanError(mergefields.TEMPLATE_NEEDS_WORD, status=ExitStatus.USAGE, file=name)
    if file.is_dir():
        raise PovplanError(mergefields.TEMPLATE_IS_FOLDER, file=str(file))
    if target.path is not None and target.path.exists() and target.path.samefile(file):
        raise PovplanError(mergefields.OUTPUT_IS_TEMPLATE, status=ExitStatus.USAGE, file=str(file))
    return take_package(read_input(file), file.name)


def show_filled(target: Output, report: "Report", file: Path, raw: bytes) -> ExitStatus:
    """Write a report in a template; if this does not fit, say what is wrong in it and write nothing."""
    from povplan.exchange.wordtemplate import BadTemplateError

    try:
        target.show(report, template=raw)
    except BadTemplateError as error:
        _tell(target.here, file, report, error.flaws)
        return ExitStatus.FINDINGS
    return ExitStatus.DONE


def make_template(here: Surroundings, path: Path, *, replace: bool) -> None:
    """Write the template of povplan as a file that an office can change in Word.

    Raises:
        PovplanError: the name has another ending, the file exists already, or it cannot be written.
    """
    from povplan.exchange.wordmerge import own_template

    if path.suffix.lower() != _ENDING:
        raise PovplanError(mergefields.NEW_TEMPLATE_ENDING, status=ExitStatus.USAGE, file=str(path))
    refuse_own_file(here, path)
    Output(here, Format.DOCX, path, replace).write(own_template(is_official=True))


def _tell(here: Surroundings, file: Path, report: "Report", flaws: "tuple[Flaw, ...]") -> None:
    from povplan.render.breaking import break_line

    lines = [_say(here, file, report, flaw) for flaw in flaws]
    lines.append(here.speech.say(mergefields.WHERE_FIELDS, file=here.speech.say(mergefields.EXAMPLE_TEMPLATE)))
    for line in lines:
        typer.echo(break_line(line, here.screen_width), err=True)


def _say(here: Surroundings, file: Path, report: "Report", flaw: "Flaw") -> str:
    from povplan.exchange.wordtemplate import What, Where
    from povplan.model.names import find_near

    phrase = {
        What.UNKNOWN: mergefields.UNKNOWN_FIELD,
        What.NOT_REPEATED: mergefields.NOT_REPEATED,
        What.NOT_ALONE: mergefields.NOT_ALONE,
        What.NOT_A_PART: mergefields.NOT_A_PART,
        What.BAD_CODE: mergefields.BAD_CODE,
        What.NOT_HERE: mergefields.NOT_HERE,
        What.SHARED: mergefields.SHARED,
        What.UNCLOSED: mergefields.UNCLOSED,
        What.NOT_IN_TABLE: mergefields.NOT_IN_TABLE,
        What.BRACES: mergefields.BRACES,
        What.NO_FIELDS: mergefields.NO_FIELDS,
        What.FAILED: mergefields.FAILED,
        What.BROKEN: mergefields.BROKEN,
        What.NOT_WORD: mergefields.NOT_A_TEMPLATE,
    }[flaw.what]
    if flaw.what is What.UNKNOWN and report.merge and flaw.name in report.merge.withheld:
        phrase = mergefields.WITHHELD_FIELD
    place = {
        None: mergefields.PLACE_TEXT,
        Where.TEXT: mergefields.PLACE_TEXT,
        Where.HEADER: mergefields.PLACE_HEADER,
        Where.FOOTER: mergefields.PLACE_FOOTER,
        Where.FOOTNOTES: mergefields.PLACE_FOOTNOTES,
        Where.PROPERTIES: mergefields.PLACE_PROPERTIES,
    }[flaw.where]
    said = here.speech.say(
        phrase,
        file=file.name,
        place=here.speech.say(place),
        text=flaw.text,
        name=flaw.name,
        example=_write_tag(report, flaw.name),
    )
    before, _, last = flaw.name.rpartition(".")
    near = find_near(last, flaw.known) if flaw.what is What.UNKNOWN else None
    if near:
        said += " " + here.speech.say(refusals.DID_YOU_MEAN, near=f"{before}.{near}" if before else near)
    return said


def _write_tag(report: "Report", name: str) -> str:
    """Return a field as a template names it: a part of the report with its p."""
    from povplan.reports.merging import PART

    is_part = name.endswith(".content") or (report.merge is not None and report.merge.names.get(name) == PART)
    return f"{{{{p {name} }}}}" if is_part else f"{{{{ {name} }}}}"
