"""The text of a new plan with what a list proposes for it: each proposal stands below a comment that says so."""

import re
from collections.abc import Mapping, Sequence

from povplan.model.kinds import DataFile
from povplan.model.plan import Plan
from povplan.model.record import Record
from povplan.storage.load import read_source
from povplan.storage.splice import apply_splices
from povplan.storage.splice_plan import respliced_plan, splice_plan
from povplan.storage.writing import write_flow
from povplan.words import plans
from povplan.words.language import Language

_Aliases = Mapping[str, Mapping[str, tuple[str, ...]]]


def add_proposals(text: str, records: Mapping[str, tuple[Record, ...]], aliases: _Aliases, language: Language) -> str:
    """Return the text of a new plan with records and aliases that a list proposes.

    Args:
        text: the text of plan.yaml as `write_plan` makes it.
        records: records to append, by list.
        aliases: further words for records of the text, by list and id.
        language: language of the comments.
    """
    for key, by_id in aliases.items():
        for id_, words in by_id.items():
            text = _add_aliases(text, key, id_, words, language)
    if not records:
        return text
    for key in records:
        text = _put_in_place_of_example(text, key)
    source = read_source(text.encode(), DataFile.PLAN, Plan)
    splices = splice_plan(source, records)
    respliced_plan(source, records, splices)
    text = apply_splices(source.raw, splices).decode()
    for key, several in records.items():
        text = _add_comment(text, key, [str(getattr(each, "id", "")) for each in several], language)
    return text


def _add_aliases(text: str, key: str, id_: str, words: Sequence[str], language: Language) -> str:
    """Return a text with aliases below the name of a record, and the comment above it."""
    start = text.index(f"\n{key}:\n")
    record = re.compile(rf"  - id: {re.escape(id_)}\n    name: [^\n]*\n").search(text, start)
    if record is None:
        return text
    comment = plans.PROPOSED_ALIASES.say(language)
    written = f"  # {comment}\n{record[0]}    aliases: {write_flow(list(words))}\n"
    return text[: record.start()] + written + text[record.end() :]


def _put_in_place_of_example(text: str, key: str) -> str:
    """Return a text with an empty list where its example stood: with its # taken away, it would be a second list."""
    return re.sub(rf"(?m)^#{key}:\n(?:#  .*\n)+", f"{key}: []\n", text)


def _add_comment(text: str, key: str, ids: Sequence[str], language: Language) -> str:
    """Return a text with a comment above the first of the records that were appended to a list."""
    start = text.index(f"\n{key}:\n") + 1
    first = re.compile(rf"^  - id: {re.escape(ids[0])}\n", re.MULTILINE).search(text, start)
    if first is None:
        return text
    comment = (plans.PROPOSED_WORDS if key in ("causes", "measures") else plans.PROPOSED_PERSONS).say(language)
    return f"{text[: first.start()]}  # {comment}\n{text[first.start() :]}"
