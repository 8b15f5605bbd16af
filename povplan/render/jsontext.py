"""Records as JSON for scripts."""

import json
import re

from povplan.reports.report import Report
from povplan.words.language import Language

_MAYBE_UNSEEN = re.compile(r"[^ -~\n]")


def write_json(report: Report, _: Language) -> str:
    """Return the record of a report."""
    return draw_json(report.record()) + "\n"


def draw_json(record: object) -> str:
    """Return a record as indented JSON: Vietnamese letters as they are, control and invisible characters escaped."""
    text = json.dumps(record, ensure_ascii=False, indent=2)
    # Most records have none of these, and this test is much faster.
    if text.replace("\n", "").isprintable():
        return text
    # Outside strings JSON is ASCII, so an invisible character is inside a string and may be escaped.
    return _MAYBE_UNSEEN.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    if char.isprintable():
        return char
    pair = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{pair[at : at + 4]}" for at in range(0, len(pair), 4))
