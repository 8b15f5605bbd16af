"""The findings that a change of the files adds."""

from collections import Counter
from collections.abc import Iterable

from povplan.model.finding import Finding

_Key = tuple[object, ...]


def list_added(before: Iterable[Finding], after: Iterable[Finding]) -> list[Finding]:
    """Return the findings that were not there before.

    A finding is the same if the same rule reports it for the same key and value of the same record, wherever that
    record is now and whatever figures of other records the sentence contains.

    Args:
        before: findings in the files before the change.
        after: findings in the files after the change.
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
    # A household is identified by its number, because the change may be to its name.
    who = subject.name if subject.number is None else subject.number
    details = finding.details
    return finding.code, finding.file, subject.kind, who, keys, str(details.get("date")), str(details.get("value"))
