"""Records as JSON for scripts."""

import json
import re

from povplan.reports.sheet import Report
from povplan.words.language import Language

_MAYBE_UNSEEN = re.compile(r"[^ -~\n]")


def write_json(report: Report, _: Language) -> str:
    """Return the record of a report."""
    return draw_json(report.record()) + "\n"


def draw_json(record: object) -> str:
    """Return a record as indented JSON: names in their own letters, but nothing that steers a screen or is not seen."""
    text = json.dumps(record, ensure_ascii=False, indent=2)
    # Most records have nothing of the kind, and this asks for it much faster.
    if text.replace("\n", "").isprintable():
        return text
    # Between the strings everything is ASCII, so what is not seen stands within one and may be escaped.
    return _MAYBE_UNSEEN.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    if char.isprintable():
        return char
    pair = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{pair[at : at + 4]}" for at in range(0, len(pair), 4))
