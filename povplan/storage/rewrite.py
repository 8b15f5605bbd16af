"""The changes of a record's text that make it hold new values; the rest of its text stays unchanged."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from povplan.model.difference import keys_of, pair_up
from povplan.model.record import Record
from povplan.storage.edits import Conflict, Edits
from povplan.storage.flaw import Path
from povplan.storage.nodes import BLOCK_SCALAR, Item, Node
from povplan.storage.record_keys import fields_of, record_in
from povplan.storage.writing import Habits, column_of, write_elements, write_flow, write_pair, write_scalar

_NOTHING = re.compile(r"(?:|~|null|Null|NULL|\[ *\])")
_INDICATOR = re.compile(r"[|>][0-9+-]*")

_Values = Mapping[str, Any]


class Rewriter:
    """A writer that notes the changes to be made in one household.

    Args:
        edits: the edits that take the notes.
        habits: the layout of the household.
        kept: the places of the remaining records, by the path of each of its lists that lost records in reading.
    """

    def __init__(self, edits: Edits, habits: Habits, kept: Mapping[Path, Sequence[int]]) -> None:
        self._edits = edits
        self._text = edits.text
        self._habits = habits
        self._kept = kept

    def change_record(self, node: Node, kind: type[Record], old: _Values, new: _Values, path: Path = ()) -> None:
        """Note the changes that make a mapping hold other values.

        Args:
            node: the mapping.
            kind: the kind of record that it is.
            old: the present values, in the keys and values of the file.
            new: the new values.
            path: the path within the household.

        Raises:
            Conflict: its layout cannot be changed safely.
        """
        if not node.is_mapping:
            raise Conflict
        places: dict[str, int] = {}
        changed = [key for key in keys_of(kind) if old.get(key) != new.get(key)]
        for index, entry in enumerate(node.entries):
            if entry.key in places and entry.key in changed:
                raise Conflict
            places[entry.key] = index
        gone = set()
        added = []
        for key in changed:
            if key not in places:
                added += [key] if key in new else []
            elif key not in new or not self._change_value(node, places[key], kind, old, new, path):
                gone.add(places[key])
        self._put_keys(node, kind, new, added, {key: at for key, at in places.items() if at not in gone}, gone)
        if node.in_brackets:
            self._edits.take_out_of_brackets(node, gone)
        else:
            self._edits.take_out_of_lines(node, gone)

    def _put_keys(  # noqa: PLR0913, PLR0917 - everything to know about a mapping
        self,
        node: Node,
        kind: type[Record],
        new: _Values,
        added: Sequence[str],
        places: Mapping[str, int],
        gone: Collection[int],
    ) -> None:
        """Note the new keys, each after the key that precedes it in the order in which keys are written."""
        after: dict[int, list[str]] = {}
        order = keys_of(kind)
        for key in added:
            before = next((each for each in reversed(order[: order.index(key)]) if each in places), None)
            if before is None:
                raise Conflict
            after.setdefault(places[before], []).append(key)
        for index, keys in after.items():
            if node.in_brackets:
                written = [f"{key}: {write_flow(new[key], key)}" for key in keys]
                self._edits.put_into_brackets(node, index, written, gone)
                continue
            indent = column_of(self._text, node.entries[0].start)
            lines = (line for key in keys for line in write_pair(key, new[key], indent, self._habits))
            self._edits.add_lines(node.entries[index].end, lines)

    def _change_value(  # noqa: PLR0913, PLR0917 - a value and its position
        self, around: Node, index: int, kind: type[Record], old: _Values, new: _Values, path: Path
    ) -> bool:
        """Note the changes that make a key hold another value; return whether the key is still needed."""
        entry = around.entries[index]
        key, node = entry.key, entry.node
        value = new[key]
        part = record_in(fields_of(kind)[key])
        if isinstance(value, list):
            if node.entries or (node.in_brackets and "\n" in self._text[node.start : node.end]):
                return self._change_list(entry, part, old.get(key, []), value, (*path, key))
            self._fill(around, entry, value)
        elif isinstance(value, Mapping):
            if node.is_mapping and part and key in old:
                self.change_record(node, part, old[key], value, (*path, key))
            elif node.is_block or "\n" in self._text[entry.stem : node.end]:
                raise Conflict
            else:
                self._edits.replace(entry.stem, entry.end, f" {write_flow(value)}")
        else:
            self._change_scalar(entry, value, in_brackets=around.in_brackets)
        return True

    def _change_scalar(self, entry: Item, value: object, *, in_brackets: bool) -> None:
        node = entry.node
        if not node.is_scalar:
            raise Conflict
        written = write_scalar(value, node.style, key=entry.key, in_brackets=in_brackets)
        if node.style in BLOCK_SCALAR:
            # Any text beside its sign is a comment.
            indicator = _INDICATOR.match(self._text, node.start)
            beside = self._edits.line_end(node.start)
            self._edits.replace(node.start, indicator.end() if indicator else beside, written)
            self._edits.replace(beside, max(beside, node.end), "")
        elif node.start == node.end and not node.style:
            self._edits.replace(entry.stem, entry.stem, f" {written}")
        else:
            self._edits.replace(node.start, node.end, written)

    def _fill(self, around: Node, entry: Item, value: list[Any]) -> None:
        """Note a list in the place of an empty list or of nothing."""
        node = entry.node
        if not _NOTHING.fullmatch(self._text, node.start, node.end) or node.style in ("'", '"'):
            raise Conflict
        in_lines = self._habits.lists_in_lines or (value and isinstance(value[0], Mapping))
        if not in_lines or around.in_brackets or "\n" in self._text[entry.stem : node.end]:
            gap = " " if node.start == entry.stem else ""
            self._edits.replace(node.start, node.end, gap + write_flow(value))
            return
        indent = column_of(self._text, around.entries[0].start) + self._habits.step
        self._edits.replace(entry.stem, node.end, "")
        self._edits.add_lines(entry.end, write_elements(value, indent, self._habits))

    def _change_list(self, entry: Item, part: type[Record] | None, old: list[Any], new: list[Any], path: Path) -> bool:
        """Note the changes that make a list hold other elements; return whether the list is still needed."""
        node = entry.node
        places = self._kept.get(path, range(len(node.entries)))
        if node.is_mapping or len(places) != len(old):
            raise Conflict
        pairs = list(pair_up(old, new))
        gone = {places[one] for one, other in pairs if one is not None and other is None}
        if part and not new and len(gone) == len(node.entries):
            return False
        added: dict[int, list[Any]] = {}
        after = -1
        for one, other in pairs:
            if other is None:
                continue
            if one is None:
                added.setdefault(after, []).append(new[other])
                continue
            after = places[one]
            self._change_element(node, after, part, (old[one], new[other]), path)
        # New last elements come after the unreadable ones, too.
        last, end = (places[-1] if places else -1), len(node.entries) - 1
        for index, values in added.items():
            self._put_elements(node, end if index == last and end not in gone else index, values, gone)
        if node.in_brackets:
            self._edits.take_out_of_brackets(node, gone)
            return True
        if gone and len(gone) == len(node.entries):
            self._edits.replace(entry.stem, entry.stem, " []")
        self._edits.take_out_of_lines(node, gone)
        return True

    def _change_element(
        self, around: Node, index: int, part: type[Record] | None, change: tuple[Any, Any], path: Path
    ) -> None:
        entry = around.entries[index]
        if change[0] == change[1]:
            return
        if part is None:
            self._change_scalar(entry, change[1], in_brackets=around.in_brackets)
        else:
            self.change_record(entry.node, part, *change, (*path, index))

    def _put_elements(self, node: Node, after: int, values: Sequence[Any], gone: Collection[int]) -> None:
        if node.in_brackets:
            self._edits.put_into_brackets(node, after, [write_flow(each) for each in values], gone)
            return
        first, last = node.entries[0], node.entries[-1]
        column = column_of(self._text, first.start)
        on_line = "\n" not in self._text[last.start : last.node.start]
        habits = self._habits._replace(
            offset=last.node.start - last.start if on_line else self._habits.offset,
            records_in_lines=last.node.is_block if last.node.is_mapping else None,
        )
        above = node.entries[after].end if after >= 0 else first.start - column - 1
        self._edits.add_lines(above, write_elements(values, column, habits))
