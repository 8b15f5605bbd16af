"""Which findings a change of the files adds."""

from collections import Counter
from collections.abc import Iterable

from povplan.model.finding import Finding

_Key = tuple[object, ...]


def list_added(before: Iterable[Finding], after: Iterable[Finding]) -> list[Finding]:
    """Return the findings that were not there before.

    A finding is the same when the same rule says it of the same record's same key and value, wherever that stands now
    and whatever figures of other records its sentence tells.

    Args:
        before: of the files as they are.
        after: of the files as they are to be.
    """
    known = Counter(map(_key_of, before))
    added = []
    for finding in after:
        key = _key_of(finding)
        if known[key]:
            known[key] -= 1
        else:
            added.append(finding)
    return added


def _key_of(finding: Finding) -> _Key:
    subject = finding.subject
    keys = tuple(step for step in finding.path if isinstance(step, str))
    # A household goes by its number, for its name may be what was changed.
    who = subject.name if subject.number is None else subject.number
    details = finding.details
    return finding.code, finding.file, subject.kind, who, keys, str(details.get("date")), str(details.get("value"))
