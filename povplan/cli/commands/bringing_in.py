"""Bringing in a list that an office hands over."""

import typer

from povplan.cli.context import look_around
from povplan.cli.options import (
    AcceptValid,
    AddUnknown,
    ColumnKeys,
    Defaults,
    Force,
    FromEncoding,
    ImportDryRun,
    ImportFile,
    Rejects,
)
from povplan.errors import ExitStatus, PovplanError
from povplan.words import importing


def import_list(
    ctx: typer.Context,
    file: ImportFile,
    *,
    dry_run: ImportDryRun = False,
    accept_valid: AcceptValid = False,
    rejects: Rejects = None,
    columns: ColumnKeys = None,
    defaults: Defaults = None,
    add_unknown: AddUnknown = False,
    from_encoding: FromEncoding = None,
    force: Force = False,
) -> ExitStatus:
    """Bring a list of households into the plan's list."""
    from povplan.cli.importing import check_rejects, import_file, make_wish
    from povplan.intake.taking import ADDED

    here = look_around(ctx)
    if accept_valid is not (rejects is not None):
        phrase = importing.NEEDS_REJECTS if accept_valid else importing.NEEDS_ACCEPT
        raise PovplanError(phrase, status=ExitStatus.USAGE)
    if rejects is not None:
        check_rejects(here, rejects, file, replace=force)
    here.find_folder()  # Without a plan, no file is read.
    wish = make_wish(file, columns, defaults, from_encoding, ADDED if add_unknown else ())
    given = {
        "--accept-valid": accept_valid,
        "--map": columns,
        "--default": defaults,
        "--add-unknown": add_unknown,
        "--from-encoding": from_encoding,
    }
    return import_file(here, wish._replace(rejects=rejects, dry_run=dry_run), given)
