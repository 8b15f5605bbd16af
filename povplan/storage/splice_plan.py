"""Appends records to lists in the text of plan.yaml; every other byte stays as it is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from povplan.errors import PovplanError
from povplan.model.difference import dump, dump_briefly, keys_of
from povplan.model.kinds import DataFile
from povplan.model.plan import Plan
from povplan.storage.edits import Conflict, Edits
from povplan.storage.listing import list_at, put_after, writer_like
from povplan.storage.load import read_source
from povplan.storage.nodes import Item, Node, find_nodes
from povplan.storage.source import Source
from povplan.storage.splice import Records, Splice, Unspliceable, apply_splices, as_splices, in_nfc
from povplan.storage.writing import column_of, write_flow
from povplan.words import failures

_Lists = Mapping[str, Sequence[Mapping[str, Any]]]

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_DOCUMENT_END = re.compile(r"^(?:---|\.\.\.)", re.MULTILINE)
# Comments directly below a list are about it if nothing follows them directly.
_COMMENTS_BELOW = re.compile(r"(?:\n[ \t]*#[^\n]*)+(?=\n[ \t]*\n|\s*\Z)")
# A key that was commented out, with its list: the plans that `povplan init` makes show so how a list is written.
_EXAMPLE = r"^#[ \t]?{key}:[^\n]*(?:\n#(?:[ \t]{{2}}|[ \t]?-)[^\n]*)*"


def splice_plan(source: Source[Plan], added: Records) -> tuple[Splice, ...]:
    """Return the splices that append records to lists of plan.yaml, in ascending order and without overlap.

    Call `respliced_plan` before writing them: it proves that they are right.

    Args:
        source: the file as read.
        added: the records by the key of their list.

    Raises:
        PovplanError: something in the file cannot be read.
        Unspliceable: the layout of the file does not allow a safe change.
    """
    if source.record is None or source.findings:
        raise PovplanError(failures.PLAN_HAS_ERRORS)
    edits = Edits(source.text)
    try:
        _put_records(edits, source.record, added)
        return as_splices(source.raw, edits.settle())
    except Conflict:
        raise _refuse() from None


def respliced_plan(source: Source[Plan], added: Records, splices: Iterable[Splice]) -> Source[Plan]:
    """Read plan.yaml after a change and prove that it holds the records and nothing else has changed.

    Args:
        source: the file before the change, as read.
        added: the records by the key of their list.
        splices: the splices that append them.

    Raises:
        Unspliceable: the file after the change would be read as something else.
    """
    after = read_source(apply_splices(source.raw, splices), DataFile.PLAN, Plan)
    if source.record is None or after.record is None or after.findings:
        raise _refuse()
    expected = dump(source.record)
    for key, records in added.items():
        expected[key] = [*expected[key], *(in_nfc(dump(each)) for each in records)]
    if dump(after.record) != expected:
        raise _refuse()
    return after


def _refuse() -> Unspliceable:
    return Unspliceable(failures.CANNOT_SPLICE, file="plan.yaml", line=1)


def _put_records(edits: Edits, plan: Plan, added: Records) -> None:
    """Note the new records and lists, in the order of the keys: several lists may be added at one place."""
    root = find_nodes(edits.text)
    if root is None or not root.is_mapping:
        raise Conflict
    missing = {}
    for key in keys_of(Plan):
        records = [dump_briefly(each) for each in added.get(key, ())]
        found = list_at(root, key, len(getattr(plan, key))) if records else None
        if found:
            put_after(edits, found, (), records, like=_find_like(root, key), apart=False)
        elif records:
            missing[key] = records
    _put_lists(edits, root, missing)


def _put_lists(edits: Edits, root: Node, lists: _Lists) -> None:
    """Note new keys with their lists: below an example of the list in comments, or after the key that precedes it."""
    places = {entry.key: place for place, entry in enumerate(root.entries)}
    order = keys_of(Plan)
    in_braces: dict[int, list[str]] = {}
    for key, records in lists.items():
        above = next((places[each] for each in reversed(order[: order.index(key)]) if each in places), None)
        if above is None:
            raise Conflict
        if root.in_brackets:
            in_braces.setdefault(above, []).append(f"{key}: {write_flow(list(records))}")
        else:
            _put_indented_list(edits, root, above, key, records)
    for above, written in in_braces.items():
        edits.put_into_brackets(root, above, written, ())


def _put_indented_list(edits: Edits, root: Node, above: int, key: str, records: Sequence[Mapping[str, Any]]) -> None:
    column = column_of(edits.text, root.entries[0].start)
    like = _find_like(root, key)
    write, indent = writer_like(edits.text, like), column_of(edits.text, like.start) if like else column + 2
    lines = [" " * column + f"{key}:", *(line for each in records for line in write(each, indent))]
    example = _find_example(edits.text, root, key)
    if example is not None:
        edits.add_lines(example, lines)
        return
    entry = root.entries[above]
    is_last = above + 1 == len(root.entries)
    around = root.entries[above - 1 : above + 1] if is_last else root.entries[above : above + 2]
    parted = _BLANK_LINE.search(edits.text, around[0].end, around[-1].start)
    end = edits.line_end(entry.end)
    comments = _COMMENTS_BELOW.match(edits.text, end)
    # A blank line must not become part of the value above.
    edits.add_lines(comments.end() if comments else end, ["", *lines] if parted and not entry.node.is_open else lines)


def _find_like(root: Node, key: str) -> Item | None:
    """Return a record whose layout a list without records follows: of the list that precedes it, or else of any."""
    order = keys_of(Plan)
    lists = [
        entry
        for entry in root.entries
        if entry.key in order and entry.node.is_block and entry.node.entries and _is_record(entry.node.entries[-1])
    ]
    above = [entry for entry in lists if order.index(entry.key) < order.index(key)]
    nearest = max(above or lists, key=lambda entry: order.index(entry.key), default=None)
    return nearest.node.entries[-1] if nearest else None


def _is_record(item: Item) -> bool:
    return not item.key and item.node.is_mapping


def _find_example(text: str, root: Node, key: str) -> int | None:
    """Return the end of a list that was commented out, if it stands between two keys or after the last one."""
    example = re.compile(_EXAMPLE.format(key=key), re.MULTILINE)
    starts = [entry.start for entry in root.entries[1:]]
    for entry, end in zip(root.entries, [*starts, _end_of(text, root)], strict=True):
        found = example.search(text, entry.end, end)
        if found:
            return found.end()
    return None


def _end_of(text: str, root: Node) -> int:
    end = _DOCUMENT_END.search(text, root.end)
    return end.start() if end else len(text)
