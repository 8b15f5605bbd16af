"""Changes of a text, noted by place and made all at once, so that nothing between them moves."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from povplan.storage.nodes import BLOCK_SCALAR, Item, Node
from povplan.storage.writing import column_of

_COMMENT = re.compile(r"#[^\n]*")
_COMMENT_LINE = re.compile(r"[ \t]*#[^\n]*")
_COMMA = re.compile(r"(?:\s|#[^\n]*\n)*,")


class Conflict(Exception):  # noqa: N818 - never leaves `splice`
    """Two changes meet in one place in a way that cannot be put together."""


class Edits:
    """What is to be changed in a text.

    Whole lines are added after the end of the line above and taken out together with that line's end, so that both
    can meet.

    Args:
        text: what is changed.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._noted: list[tuple[int, int, str]] = []
        self._whole: set[int] = set()

    def replace(self, start: int, end: int, new: str) -> None:
        """Put something in the place of what stands there."""
        if self.text[start:end] != new:
            self._noted.append((start, end, new))

    def line_end(self, position: int) -> int:
        """Return where the line of a position ends."""
        end = self.text.find("\n", position)
        return len(self.text) if end < 0 else end

    def add_lines(self, position: int, lines: Iterable[str]) -> None:
        """Add lines after the one of a position."""
        end = self.line_end(position)
        self.replace(end, end, "".join(f"\n{line}" for line in lines))

    def take_out_of_lines(self, around: Node, gone: Collection[int]) -> None:
        """Take out entries of something that is laid out by its indents; comments stay, on lines of their own.

        Args:
            around: the mapping or list.
            gone: which.
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
            # The first key, beside its dash: the next one that stays moves up to it.
            if last + 1 == len(entries):
                raise Conflict
            end = entries[last + 1].start
            comments = self._comments(start, end, entries[first : last + 1])
            self.replace(start, end, "".join(comment + indent for comment in comments))

    def take_out_lines(self, entry: Item, above: int) -> None:
        """Take out an element of a list with all that is in it, and the blank lines that part it from the others.

        Comments that stand directly above it belong to it.

        Args:
            entry: the element.
            above: where that what stands above it ends.
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
        """Take entries out of brackets with the commas that part them.

        Args:
            around: the mapping or list.
            gone: which.
            whole: whether the comments within them go too.
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
        """Put entries into brackets.

        Args:
            around: the mapping or list.
            after: the entry that they come after, -1 for none.
            written: the entries.
            gone: entries that are taken out at the same time.
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
        """Yield what is to be changed, ascending and without touching each other: from, to, what comes there instead.

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
        """Return lines that are taken out with their own ends, in case the one above them ends otherwise."""
        start, end, new = noted
        is_whole = start in self._whole and not new and self.text[end : end + 1] == "\n"
        return (start + 1, end + 1, new) if is_whole else noted

    def _comments(self, start: int, end: int, entries: Iterable[Item], *, whole: bool = False) -> list[str]:
        """Return the comments between two places; the entries are all that stands there."""
        comments = []
        for scalar_start, scalar_end in (*_scalars(entries, self.text, whole=whole), (end, end)):
            comments += _COMMENT.findall(self.text, start, max(start, scalar_start))
            start = max(start, scalar_end)
        return [comment.rstrip() for comment in comments]


def _scalars(entries: Iterable[Item], text: str, *, whole: bool) -> Iterator[tuple[int, int]]:
    """Yield where keys and values stand, in order, since what looks like a comment there is none."""
    for entry in entries:
        if whole:
            yield entry.start, entry.end
            continue
        if entry.start != entry.node.start:
            # Up to the first colon of a key there is no comment, and neither is there beside a dash.
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
