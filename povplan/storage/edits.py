"""Changes of a text: they are noted by position and made all at once, so that nothing moves in between."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from povplan.storage.nodes import BLOCK_SCALAR, Item, Node
from povplan.storage.writing import column_of

_COMMENT = re.compile(r"#[^\n]*")
_COMMENT_LINE = re.compile(r"[ \t]*#[^\n]*")
_COMMA = re.compile(r"(?:\s|#[^\n]*\n)*,")


class Conflict(Exception):  # noqa: N818 - never leaves `splice`
    """Two changes meet in one place and cannot be combined."""


class Edits:
    """The changes to be made in a text.

    Whole lines are added after the end of the line above and removed together with that line's end, so that an
    addition and a removal can meet.

    Args:
        text: the text to be changed.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._noted: list[tuple[int, int, str]] = []
        self._whole: set[int] = set()

    def replace(self, start: int, end: int, new: str) -> None:
        """Replace the text between two positions."""
        if self.text[start:end] != new:
            self._noted.append((start, end, new))

    def line_end(self, position: int) -> int:
        """Return the end of the line that a position is on."""
        end = self.text.find("\n", position)
        return len(self.text) if end < 0 else end

    def add_lines(self, position: int, lines: Iterable[str]) -> None:
        """Add lines after the line that a position is on."""
        end = self.line_end(position)
        self.replace(end, end, "".join(f"\n{line}" for line in lines))

    def take_out_of_lines(self, around: Node, gone: Collection[int]) -> None:
        """Remove entries of an indented mapping or list; comments stay, on lines of their own.

        Args:
            around: the mapping or list.
            gone: the indices of the entries.
        """
        entries = around.entries
        column = column_of(self.text, entries[0].start) if entries else 0
        indent = "\n" + " " * column
        for first, last in _runs(gone):
            start = entries[first].start
            if not self.text[start - column : start].strip(" "):
                for entry in entries[first : last + 1]:
                    end = self.line_end(entry.end)
                    comments = self._comments(entry.start, end, (entry,))
                    self.replace(entry.start - column - 1, end, "".join(indent + comment for comment in comments))
                continue
            # The first key stands beside its dash: the next key that stays moves up to the dash.
            if last + 1 == len(entries):
                raise Conflict
            end = entries[last + 1].start
            comments = self._comments(start, end, entries[first : last + 1])
            self.replace(start, end, "".join(comment + indent for comment in comments))

    def take_out_lines(self, entry: Item, above: int) -> None:
        """Remove an element of a list with its content and the blank lines that separate it from the others.

        Comments directly above the element belong to it.

        Args:
            entry: the element.
            above: the end of the text that precedes it.
        """
        start, end = entry.start - column_of(self.text, entry.start) - 1, self.line_end(entry.end)
        while (line := self.text.rfind("\n", 0, max(start, 0))) >= above and _COMMENT_LINE.fullmatch(
            self.text, line + 1, start
        ):
            start = line
        blank = re.compile(r"(?:\n[ \t]*(?=\n))*").match(self.text, end)
        below = blank.end() if blank else end
        if self.text[below:].strip():
            end = below
        else:
            start = self.line_end(len(self.text[:start].rstrip(" \t\n")))
        self.replace(start, end, "")
        self._whole.add(start)

    def take_out_of_brackets(self, around: Node, gone: Collection[int], *, whole: bool = False) -> None:
        """Remove entries from brackets with the commas that separate them.

        Args:
            around: the mapping or list.
            gone: the indices of the entries.
            whole: whether the comments within them are removed too.
        """
        entries = around.entries
        for first, last in _runs(gone):
            inside = entries[first : last + 1]
            if last + 1 < len(entries):
                start, end = entries[first].start, entries[last + 1].start
                comments = self._comments(start, end, inside, whole=whole)
                indent = "\n" + " " * column_of(self.text, end)
                self.replace(start, end, "".join(comment + indent for comment in comments))
                continue
            start, end = (entries[first - 1].end if first else entries[0].start), entries[last].end
            comma = _COMMA.match(self.text, end, around.end)
            if comma:
                end = comma.end()
                above = _COMMA.match(self.text, start, end) if first else None
                start = above.end() if above else start
            comments = self._comments(start, end, inside, whole=whole)
            indent = "\n" + " " * column_of(self.text, entries[last].start)
            new = "".join(f"{'  ' if not number else indent}{comment}" for number, comment in enumerate(comments))
            closes = self.text[end : self.line_end(end)].strip()
            self.replace(start, end, new + indent if new and closes else new)

    def put_into_brackets(self, around: Node, after: int, written: Sequence[str], gone: Collection[int]) -> None:
        """Insert entries into brackets.

        Args:
            around: the mapping or list.
            after: the index of the entry that precedes them; -1 for none.
            written: the entries as text.
            gone: the indices of entries that are removed at the same time.
        """
        entries = around.entries
        joined = ", ".join(written)
        if not entries:
            at = around.start + 1
            self.replace(at, at, f"{joined} " if self.text[at] == "#" else joined)
        elif after < 0:
            self.replace(entries[0].start, entries[0].start, f"{joined}, ")
        else:
            is_last = after + 1 == len(entries)
            until = around.end - 1 if is_last else entries[after + 1].start
            entry = entries[after]
            comma = _COMMA.match(self.text, entry.end, until)
            at = comma.end() if comma else entry.end
            end = self.line_end(at)
            column = column_of(self.text, entry.start)
            alone = not self.text[entry.start - column : entry.start].strip(" ") and end < until
            if not alone or after + 1 in gone:
                self.replace(entry.end, entry.end, f", {joined}")
                return
            if not comma:
                self.replace(at, at, ",")
            new = f",\n{' ' * column}".join(written)
            self.replace(end, end, f"\n{' ' * column}{new}" + ("," if comma else ""))

    def settle(self) -> Iterator[tuple[int, int, str]]:
        """Yield the changes as start, end and new text, ascending and never adjacent.

        Raises:
            Conflict: two changes meet.
        """
        pending: tuple[int, int, str] | None = None
        for start, end, new in sorted(self._noted, key=lambda noted: noted[:2]):
            if pending and start <= pending[1]:
                if start < pending[1] and start not in self._whole:
                    raise Conflict
                pending = pending[0], max(end, pending[1]), pending[2] + new
                continue
            if pending:
                yield self._slide(pending)
            pending = start, end, new
        if pending:
            yield self._slide(pending)

    def _slide(self, noted: tuple[int, int, str]) -> tuple[int, int, str]:
        """Return removed lines with their own line ends, in case the line above them ends differently."""
        start, end, new = noted
        is_whole = start in self._whole and not new and self.text[end : end + 1] == "\n"
        return (start + 1, end + 1, new) if is_whole else noted

    def _comments(self, start: int, end: int, entries: Iterable[Item], *, whole: bool = False) -> list[str]:
        """Return the comments between two positions; no entries other than the given ones stand there."""
        comments = []
        for scalar_start, scalar_end in (*_scalars(entries, self.text, whole=whole), (end, end)):
            comments += _COMMENT.findall(self.text, start, max(start, scalar_start))
            start = max(start, scalar_end)
        return [comment.rstrip() for comment in comments]


def _scalars(entries: Iterable[Item], text: str, *, whole: bool) -> Iterator[tuple[int, int]]:
    """Yield the positions of keys and values in order: text in them that looks like a comment is not one."""
    for entry in entries:
        if whole:
            yield entry.start, entry.end
            continue
        if entry.start != entry.node.start:
            # There is no comment before the first colon of a key, nor beside a dash.
            yield entry.start, entry.stem
        node = entry.node
        if node.is_scalar:
            start = node.start if node.style not in BLOCK_SCALAR else text.find("\n", node.start)
            yield (start if start >= 0 else node.end), node.end
        yield from _scalars(node.entries, text, whole=False)


def _runs(numbers: Collection[int]) -> Iterator[tuple[int, int]]:
    ordered = sorted(numbers)
    start = 0
    for index, number in enumerate(ordered):
        if index + 1 == len(ordered) or ordered[index + 1] != number + 1:
            yield ordered[start], number
            start = index + 1
