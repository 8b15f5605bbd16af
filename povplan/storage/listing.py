"""A list of records in the text of its file: finding it for a change, removing records, adding them."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from povplan.model.household import HouseholdFile
from povplan.storage.edits import Conflict, Edits
from povplan.storage.nodes import Item, Node, find_nodes
from povplan.storage.places import find_records
from povplan.storage.source import Source
from povplan.storage.writing import Habits, column_of, learn_habits, write_elements, write_flow, write_mapping

KEY = "households"

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_EMPTY = re.compile(r"\[ *\]")


class Found(NamedTuple):
    """The list in the text.

    Args:
        stem: the end of the colon of its key.
        node: the list; only the needed elements have all their content.
        in_braces: whether the mapping around it is in braces.
    """

    stem: int
    node: Node
    in_braces: bool


def find_list(source: Source[HouseholdFile], wanted: Collection[int], gone: Collection[int], *, grows: bool) -> Found:
    """Return the list of households.

    Args:
        source: the file.
        wanted: the places in the file's list that are changed.
        gone: the places that are removed.
        grows: whether households are added.

    Raises:
        Conflict: there is no list that can be changed.
    """
    if source.record is None:
        raise Conflict
    count = len(source.record.households) + source.pruned.lost.get((KEY,), 0)
    last = _last_of(count, gone)
    # The end of the household above matters too: text that looks like a comment may be its last value.
    above = {place - 1 for place in gone if place}
    needed = {*wanted, *gone, *above, *((last, max(0, last - 1)) if grows and last >= 0 else ())}
    if source.is_plain and last >= 0:
        starts = find_records(source.text)
        node = _compose(source.text, starts, needed) if len(starts) == count else None
        if node:
            return Found(starts[0], node, in_braces=False)
    root = find_nodes(source.text, needed)
    found = list_at(root, KEY, count) if root else None
    if found is None:
        raise Conflict
    return found


def list_at(root: Node, key: str, count: int) -> Found | None:
    """Return the list of a key; None if the key is missing.

    Args:
        root: the mapping that the whole file is.
        key: the key.
        count: how many records the list was read to have.

    Raises:
        Conflict: the key has no list of that many elements.
    """
    entry = next((each for each in root.entries if each.key == key), None)
    if entry is None:
        return None
    if entry.node.is_mapping or len(entry.node.entries) != count:
        raise Conflict
    return Found(entry.stem, entry.node, root.in_brackets)


def take_out(edits: Edits, found: Found, gone: Collection[int]) -> None:
    """Note the removal of records from the list.

    Args:
        edits: the edits that take the note.
        found: the list.
        gone: the places of the records in it.
    """
    if found.node.in_brackets:
        edits.take_out_of_brackets(found.node, gone, whole=True)
        return
    entries = found.node.entries
    for place in gone:
        edits.take_out_lines(entries[place], entries[place - 1].end if place else found.stem)


def put_after(  # noqa: PLR0913 - a list and its layout
    edits: Edits,
    found: Found,
    gone: Collection[int],
    added: Sequence[Mapping[str, Any]],
    *,
    like: Item | None = None,
    apart: bool = True,
) -> None:
    """Note the addition of records after the last one that stays; a list with nothing left becomes an empty list.

    Args:
        edits: the edits that take the note.
        found: the list.
        gone: the places in it that are removed.
        added: the records, in the keys and values of the file.
        like: a record of another indented list, whose layout is used if this list has no record to follow.
        apart: whether blank lines stand between the records, if the list does not show it.
    """
    node = found.node
    last = _last_of(len(node.entries), gone)
    if node.in_brackets and added:
        if last >= 0 or found.in_braces or not _EMPTY.fullmatch(edits.text, node.start, node.end):
            edits.put_into_brackets(node, last, [write_flow(each) for each in added], gone)
            return
        edits.replace(found.stem, node.end, "")
    if node.is_block and last < 0 and not added:
        edits.replace(found.stem, found.stem, " []")
    if not added:
        return
    entries = node.entries
    shown = entries[last] if node.is_block else like
    column = column_of(edits.text, shown.start) if shown else 2
    parted = apart if last < 1 else bool(_BLANK_LINE.search(edits.text, entries[last - 1].end, entries[last].start))
    write = writer_like(edits.text, entries[last] if last >= 0 else like)
    lines: list[str] = []
    for number, each in enumerate(added):
        # A blank line must not become part of the last existing value.
        lines += [""] if parted and (number or (last >= 0 and not entries[last].node.is_open)) else []
        lines += write(each, column)
    edits.add_lines(entries[last].end if last >= 0 else found.stem, lines)


def writer_like(text: str, entry: Item | None) -> Callable[[Mapping[str, Any], int], list[str]]:
    """Return a function that writes a record at a column in the layout of an existing one; None for the usual one."""
    if entry is None:
        return partial(write_mapping, habits=Habits())
    node = entry.node
    offset = node.start - entry.start if "\n" not in text[entry.start : node.start] else Habits().offset
    if node.in_brackets:
        return partial(_write_flat, habits=Habits(offset=offset, records_in_lines=False))
    habits = learn_habits(text, node) if node.is_block else Habits()
    return partial(write_mapping, habits=habits, offset=offset)


def _write_flat(record: Mapping[str, Any], indent: int, habits: Habits) -> list[str]:
    return list(write_elements([record], indent, habits))


def _compose(text: str, starts: Sequence[int], needed: Collection[int]) -> Node | None:
    """Return the list of a text of plain layout, or None if something else stands among its records.

    Only the needed records are parsed.
    """
    ends = [*starts[1:], len(text)]
    node = Node(starts[0], "block")
    node.entries = [Item(start, start, "", Node(start, "block")) for start in starts]
    for place in needed:
        part = find_nodes(text[starts[place] : ends[place]])
        if part is None or len(part.entries) != 1:
            return None
        node.entries[place] = _moved(part.entries[0], starts[place])
    return node


def _moved(entry: Item, by: int) -> Item:
    node = entry.node
    node.start += by
    node.end += by
    node.entries = [_moved(each, by) for each in node.entries]
    return Item(entry.start + by, entry.stem + by, entry.key, node)


def _last_of(count: int, gone: Collection[int]) -> int:
    return next((place for place in range(count - 1, -1, -1) if place not in gone), -1)
