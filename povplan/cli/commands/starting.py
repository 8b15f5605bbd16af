"""Starting: a new plan from options or questions, or the made-up commune."""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from povplan.cli.asking import ask, can_ask, tell_error, tell_understood
from povplan.cli.context import Surroundings, look_around
from povplan.cli.options import (
    ColumnKeys,
    Commune,
    Defaults,
    District,
    FromEncoding,
    FromFile,
    NewFolder,
    PlanArea,
    PlanTargets,
    PlanYear,
    Province,
    Sample,
    VillageQuotas,
)
from povplan.cli.sentences import name_value
from povplan.cli.speech import Speech
from povplan.cli.usage import BadValue, refuse_together
from povplan.cli.values import Quotas, Targets, one_of, parse_name, parse_targets, parse_whole, parse_year
from povplan.errors import ExitStatus, PovplanError
from povplan.model.kinds import Area, DataFile
from povplan.model.names import fold_marked
from povplan.words import answers, asking, failures, importing, refusals
from povplan.words.language import Language
from povplan.words.phrase import Phrase
from povplan.words.places import name_commune

if TYPE_CHECKING:
    from povplan.cli.importing import Wish
    from povplan.storage.new_plan import Outline

# plan.yaml is written last: it makes the folder a plan.
_DATA = tuple(f"{name}.yaml" for name in DataFile)
_SCHEMAS = {f"schema/{name}.schema.json": name for name in DataFile}
_SHOWN = "plan.yaml, households.yaml, deprivations.yaml, schema/"

_OPTIONS = ("--commune", "--district", "--province", "--year", "--area", "--village", "--targets")
_A_VILLAGE = "Thôn Đông"
_OPTIONAL = ("--district", "--targets")

_LAST_YEAR_WITH_DISTRICTS = 2025  # There are none from 1 July 2025 on.


class _Given(NamedTuple):
    """The values for the plan on the command line."""

    commune: str | None
    district: str | None
    province: str | None
    year: int | None
    area: Area | None
    quotas: Quotas
    targets: Targets | None

    def by_option(self) -> dict[str, object]:
        """Return the values by option."""
        return dict(zip(_OPTIONS, self, strict=True))

    def missing(self) -> tuple[str, ...]:
        """Return the required options that are missing."""
        return tuple(option for option, value in self.by_option().items() if option not in _OPTIONAL and not value)


def init(
    ctx: typer.Context,
    folder: NewFolder,
    *,
    commune: Commune = None,
    district: District = None,
    province: Province = None,
    year: PlanYear = None,
    area: PlanArea = None,
    village: VillageQuotas = None,
    targets: PlanTargets = None,
    sample: Sample = False,
    from_file: FromFile = None,
    columns: ColumnKeys = None,
    defaults: Defaults = None,
    from_encoding: FromEncoding = None,
) -> ExitStatus:
    """Write a new plan, or the made-up commune."""
    from povplan.storage.new_folder import read_sample
    from povplan.storage.new_plan import write_households, write_plan

    here = look_around(ctx)
    language = here.speech.language
    quotas = _join(village or ())
    given = _Given(commune, district, province, year, area, quotas, targets)
    if sample:
        refuse_together("--sample", {**given.by_option(), "--from": from_file})
        _refuse_taken(folder)
        _write(folder, read_sample(), language)
        _tell(here, folder, answers.INIT_SAMPLE_DONE, answers.INIT_SAMPLE_NEXT)
        return ExitStatus.DONE
    _refuse_targets(targets, quotas)
    _refuse_taken(folder)
    if from_file is not None:
        from povplan.cli.importing import make_wish

        refuse_together("--from", {"--village": quotas, "--targets": targets})
        wish = make_wish(from_file, columns, defaults, from_encoding)
        return _start_from(here, folder, given, wish)
    for option, value in {"--map": columns, "--default": defaults, "--from-encoding": from_encoding}.items():
        if value:
            raise PovplanError(importing.NEEDS_FROM, status=ExitStatus.USAGE, option=option)
    if given.missing() and not can_ask():
        raise PovplanError(refusals.INIT_MISSING, status=ExitStatus.USAGE, options=given.missing())
    outline = _complete(here, given)
    texts = {
        "households.yaml": write_households(outline, language).encode(),
        "plan.yaml": write_plan(outline, language).encode(),
    }
    _write(folder, texts, language)
    _tell(here, folder, answers.INIT_DONE, answers.INIT_NEXT, **_told(outline, language))
    _tell_errors(here, folder)
    return ExitStatus.DONE


def _told(outline: "Outline", language: Language) -> dict[str, object]:
    return {"year": outline.year, "commune": name_commune(outline.commune, language)}


def _start_from(here: Surroundings, folder: Path, given: _Given, wish: "Wish") -> ExitStatus:
    """Start a plan from a list: its villages, those in charge and its households, each proposed in a comment."""
    from povplan.cli.importing import list_tables, tell_rows
    from povplan.recording.starting import Ground, start_from
    from povplan.storage.new_folder import read_standard

    language = here.speech.language
    tables, hidden = list_tables(wish)
    # The villages come from the list, so they are not asked for.
    given = given._replace(quotas=Quotas([("-", 0, 0)]))
    if given.missing() and not can_ask():
        raise PovplanError(refusals.INIT_MISSING, status=ExitStatus.USAGE, options=given.missing())
    outline = _complete(here, given._replace(targets=None))
    ground = Ground(read_standard(), language, here.today)
    started = start_from(tables, outline, wish.choices, ground)
    tell_rows(here, wish, started.imported, hidden, several=len(tables) > 1)
    if not started.texts:
        typer.echo(here.speech.say(importing.NOT_STARTED, folder=str(folder)), err=True)
        return ExitStatus.FINDINGS
    _write(folder, started.texts, language)
    counts = started.outline.sum_quotas()
    _tell(
        here,
        folder,
        answers.INIT_FROM_DONE,
        answers.INIT_FROM_NEXT,
        **_told(outline, language),
        poor=counts.poor,
        near_poor=counts.near_poor,
        villages=len(started.outline.villages),
    )
    return ExitStatus.DONE


def _join(villages: Sequence[Quotas]) -> Quotas:
    """Return the villages of all options.

    Raises:
        PovplanError: a village is given twice.
    """
    try:
        return _append(Quotas(), *villages)
    except BadValue as error:
        raise PovplanError(
            refusals.BAD_OPTION_VALUE,
            status=ExitStatus.USAGE,
            option="--village",
            problem=error.problem,
            **error.details,
        ) from None


def _append(known: Quotas, *more: Quotas) -> Quotas:
    """Return villages with further ones appended.

    Raises:
        BadValue: a village is given twice.
    """
    joined = [*known]
    for name, *quota in (each for several in more for each in several):
        if any(fold_marked(name) == fold_marked(other) for other, *_ in joined):
            raise BadValue(refusals.INIT_VILLAGE_TWICE, name=name)
        joined.append((name, *quota))
    return Quotas(joined)


def _refuse_targets(targets: Targets | None, quotas: Quotas) -> None:
    """Refuse targets that the villages' quotas do not reach.

    Raises:
        PovplanError: they do not.
    """
    sums = tuple(sum(quota) for quota in list(zip(*quotas, strict=True))[1:])
    if targets and sums and any(target > quota for target, quota in zip(targets, sums, strict=True)):
        details = {"targets": _slashed(targets), "quotas": _slashed(sums)}
        problem = refusals.INIT_TARGETS_ABOVE
        raise PovplanError(
            refusals.BAD_OPTION_VALUE, status=ExitStatus.USAGE, option="--targets", problem=problem, **details
        )


def _slashed(counts: Sequence[int]) -> str:
    return "/".join(map(str, counts))


def _refuse_taken(folder: Path) -> None:
    """Refuse a folder that already has one of the files to be written.

    Raises:
        PovplanError: it has; the error names the file.
    """
    from povplan.storage.new_folder import find_taken, read_standard

    if folder.exists() and not folder.is_dir():
        raise PovplanError(refusals.INIT_NO_FOLDER, folder=str(folder))
    # The other files are checked once their new content is known.
    taken = find_taken(folder, {"deprivations.yaml": read_standard()})
    if taken is not None:
        raise PovplanError(refusals.INIT_TAKEN, file=str(taken))


def _complete(here: Surroundings, given: _Given) -> "Outline":
    """Return the values of the plan after asking for those left out."""
    from povplan.model.record import Counts
    from povplan.storage.new_plan import NewVillage, Outline

    speech, language = here.speech, here.speech.language
    commune = given.commune or ask(speech, asking.ASK_COMMUNE.say(language), parse_name, example="Suối Mẫu")
    province = given.province or ask(speech, asking.ASK_PROVINCE.say(language), parse_name, example="Thanh Hóa")
    year = given.year or ask(speech, asking.ASK_YEAR.say(language), parse_year, default=str(here.today.year))
    district = given.district
    if given.missing() and district is None and year <= _LAST_YEAR_WITH_DISTRICTS:
        district = ask(speech, asking.ASK_DISTRICT.say(language), parse_name, example="Cẩm Thủy", optional=True)
    area = given.area or _ask_area(speech)
    quotas = given.quotas or _ask_villages(speech)
    targets = _fit_targets(speech, given.targets, quotas)
    return Outline(
        commune=commune,
        district=district,
        province=province,
        year=year,
        area=area,
        villages=[NewVillage(*each) for each in quotas],
        targets=Counts(poor=targets[0], near_poor=targets[1]) if targets else None,
    )


def _fit_targets(speech: Speech, targets: Targets | None, quotas: Quotas) -> Targets | None:
    """Return targets that the quotas reach: those given, or others that the person is asked for."""
    while True:
        try:
            _refuse_targets(targets, quotas)
        except PovplanError as error:
            if not can_ask():
                raise
            tell_error(speech, error)
            targets = ask(speech, speech.say(asking.ASK_TARGETS), parse_targets, example="17/5")
        else:
            return targets


def _ask_area(speech: Speech) -> Area:
    choices = [(each, name_value(each, speech.language) or each) for each in Area]
    return ask(speech, speech.say(asking.ASK_AREA), one_of(Area), choices=choices)


def _ask_villages(speech: Speech) -> Quotas:
    """Ask for one village after the other: its name, then its two numbers."""
    quotas = Quotas()

    def parse(text: str) -> str:
        name = parse_name(text)
        if "," in name or ";" in name:
            raise BadValue(refusals.ONE_VILLAGE)
        _append(quotas, Quotas([(name, 0, 0)]))
        return name

    question = asking.ASK_FIRST_VILLAGE
    while name := ask(speech, speech.say(question), parse, example=_A_VILLAGE, optional=bool(quotas)):
        poor = ask(speech, speech.say(asking.ASK_QUOTA_POOR), parse_whole, example="3")
        near_poor = ask(speech, speech.say(asking.ASK_QUOTA_NEAR_POOR), parse_whole, example="1")
        tell_understood(speech.say(asking.UNDERSTOOD_VILLAGE, name=name, poor=poor, near_poor=near_poor))
        quotas = _append(quotas, Quotas([(name, poor, near_poor)]))
        question = asking.ASK_NEXT_VILLAGE
    return quotas


def _write(folder: Path, texts: Mapping[str, bytes], language: Language) -> None:
    """Write the files of a plan, with the schemas that every plan has.

    Raises:
        PovplanError: one of them exists already, or they cannot be written.
    """
    from povplan.render.jsontext import draw_json
    from povplan.reports.schema import schema_record
    from povplan.storage.new_folder import read_standard, write_folder
    from povplan.storage.replace import reason_of

    schemas = {path: f"{draw_json(schema_record(name, language))}\n".encode() for path, name in _SCHEMAS.items()}
    data = {"deprivations.yaml": read_standard(), **texts}
    try:
        write_folder(folder, {**schemas, **{name: data[name] for name in _DATA}})
    except FileExistsError as error:
        raise PovplanError(refusals.INIT_TAKEN, file=str(error.filename)) from error
    except OSError as error:
        file = str(error.filename or folder)
        raise PovplanError(failures.CANNOT_WRITE, status=ExitStatus.FILES, file=file, **reason_of(error)) from error


def _tell(here: Surroundings, folder: Path, done: Phrase, next_step: Phrase, **details: object) -> None:
    from povplan.render.cells import make_visible

    typer.echo(make_visible(here.speech.say(done, folder=str(folder), files=_SHOWN, **details)))
    typer.echo(make_visible(here.speech.say(next_step, command=_command(here, folder))))


def _command(here: Surroundings, folder: Path) -> str:
    """Return the command that shows the plan, without --data if the folder is found anyway."""
    try:
        is_found = here._replace(data=None).find_folder().samefile(folder)
    except (PovplanError, OSError):
        is_found = False
    if is_found:
        return "povplan status"
    quoted = subprocess.list2cmdline([str(folder)]) if sys.platform == "win32" else shlex.quote(os.fspath(folder))
    return f"povplan status --data {quoted}"


def _tell_errors(here: Surroundings, folder: Path) -> None:
    """Print the errors that would stop the figures of a new plan, such as a year without a poverty standard."""
    from povplan.cli.opening import open_plan
    from povplan.render.findings import draw_lines
    from povplan.rules.blocking import BLOCKING

    opened = open_plan(here._replace(data=folder), BLOCKING)
    if opened.findings:
        language = here.speech.language
        typer.echo(draw_lines(opened.say(opened.findings, language), language), err=True)
