"""A change that was stopped before its line in the journal was marked: whether it was made, and plan.yaml to fit.

A change of both files writes plan.yaml first, an undo writes it last: in between, the plan has records to which no
household refers. The household list decides whether the change was made; plan.yaml then follows it.
"""

from pathlib import Path

from povplan.storage.journal_lines import Line, digest_of
from povplan.storage.plain_file import read_data_file
from povplan.storage.replace import replace_file
from povplan.storage.splice import apply_splices, take_back

PLAN = "plan.yaml"


def plan_of(folder: Path) -> Path:
    """Return the plan's own file in its folder."""
    return folder / PLAN


def is_made(line: Line, digest: str, folder: Path) -> bool:
    """Return whether the files hold a change that is not marked as done.

    Args:
        line: its line in the journal.
        digest: the digest of the current list.
        folder: the folder of the plan.
    """
    if line.plan and line.before == line.after:
        return digest_of(_read_plan(folder)) == line.plan.after
    return line.after == digest


def mend_plan(line: Line, digest: str, folder: Path) -> bool:
    """Bring plan.yaml to the side of a stopped change on which the list is, and return whether that was needed.

    A plan that was edited since is left alone, and so is one whose list was edited: it may refer to the new records.

    Args:
        line: the line of the change.
        digest: the digest of the current list.
        folder: the folder of the plan.

    Raises:
        PovplanError: plan.yaml cannot be written.
        Overtaken: it was written meanwhile.
    """
    plan = line.plan
    if plan is None or line.before == line.after or digest not in {line.before, line.after}:
        return False
    raw = _read_plan(folder)
    if digest == line.after:
        found, wanted, fit = plan.before, plan.after, apply_splices
    else:
        found, wanted, fit = plan.after, plan.before, take_back
    if digest_of(raw) != found:
        return False
    content = fit(raw, plan.splices)
    if digest_of(content) != wanted:  # Something else has changed the line.
        return False
    replace_file(plan_of(folder), content, expected=raw)
    return True


def _read_plan(folder: Path) -> bytes:
    try:
        return read_data_file(plan_of(folder))
    except FileNotFoundError:
        return b""
