"""Reads the tables of a Word document.

Its XML is read as a stream: a table of thousands of rows is quick, inserted text counts, deleted text does not, and a
document made to exhaust the machine finds no tree to grow.
"""

from functools import lru_cache
from xml.parsers import expat

from povplan.exchange.area import MOST_CELLS, refuse_cells
from povplan.exchange.package import Package, exhaust, find_main
from povplan.intake.grid import Cell, Table

_WORDS = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
)
_LEFT_OUT = frozenset({"del", "moveFrom", "txbxContent", "Fallback"})
"""Text that was deleted or moved away, boxes that float over the page, and what older programs show instead."""
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_PROPERTIES = frozenset({"tr", "tc", "gridSpan", "vMerge", "gridBefore"})
_MOST_PLACES = 16_384
_COST_OF_TABLE = 10


def read_document(package: Package, file: object) -> tuple[Table, ...]:
    """Return the tables of the text body; a table within a table is left out.

    Args:
        package: the document.
        file: its name, for errors.
    """
    found = _Tables(file)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = found.start
    parser.EndElementHandler = found.end
    parser.CharacterDataHandler = found.text
    exhaust(package.parse(find_main(package, "word/document.xml"), parser))
    return tuple(found.tables)


@lru_cache(1000)
def _split(tag: str) -> tuple[str, str]:
    """Return the namespace and the name of an element."""
    space, _, name = tag.rpartition(" ")
    return space, name


class _Tables:
    """What is seen of a document while its XML goes by."""

    def __init__(self, file: object) -> None:
        self.tables: list[Table] = []
        self._file = file
        self._level = 0
        self._left_out = 0
        self._is_text = False
        self._above: list[str] = []
        self._rows: list[list[Cell]] = []
        self._cells = 0
        self._paragraph: list[str] = []
        self._paragraphs: list[str] = []
        self._span = 1
        self._is_continued = False
        self._carried: dict[int, Cell] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        space, name = _split(tag)
        if name in _LEFT_OUT:
            self._left_out += 1
        if self._left_out or space not in _WORDS:
            return
        if name == "tbl":
            self._level += 1
            if self._level == 1:
                self._rows, self._carried = [], {}
                self._count(_COST_OF_TABLE)
        elif name == "t":
            self._is_text = True
        elif name == "p":
            self._paragraph = []
        elif name in _CHARACTERS:
            self._paragraph.append(_CHARACTERS[name])
        elif self._level == 1 and name in _PROPERTIES:
            self._start_place(name, next((value for key, value in attributes.items() if key.endswith(" val")), ""))

    def _start_place(self, name: str, value: str) -> None:
        count = min(int(value), _MOST_PLACES) if value.isascii() and value.isdigit() else 0
        if name == "tr":
            self._rows.append([])
            self._count(1)
        elif name == "tc":
            self._paragraphs, self._span, self._is_continued = [], 1, False
        elif name == "gridSpan":
            self._span = max(count, 1)
        elif name == "vMerge":
            self._is_continued = value != "restart"
        elif name == "gridBefore" and self._rows:
            self._put(None, count)

    def text(self, data: str) -> None:
        if self._is_text:
            self._paragraph.append(data)

    def end(self, tag: str) -> None:
        space, name = _split(tag)
        if name in _LEFT_OUT:
            self._left_out -= 1
        elif self._left_out or space not in _WORDS:
            return
        elif name == "t":
            self._is_text = False
        elif name == "p":
            self._end_paragraph()
        elif name == "tc" and self._level == 1 and self._rows:
            self._end_cell()
        elif name == "tbl":
            self._level -= 1
            if not self._level:
                self.tables.append(Table(self._rows, number=len(self.tables) + 1, above=tuple(self._above)))
                self._above = []

    def _end_paragraph(self) -> None:
        text = "".join(self._paragraph)
        self._paragraph = []
        if self._level == 1:
            self._paragraphs.append(text)
        elif not self._level and text.strip():
            self._above.append(text)
            self._count(1)

    def _end_cell(self) -> None:
        column = len(self._rows[-1])
        if self._is_continued:
            content = self._carried.get(column)
        else:
            content = self._carried[column] = "\n".join(self._paragraphs).strip("\n") or None
        self._put(content, self._span)

    def _put(self, content: Cell, count: int) -> None:
        self._rows[-1].extend([content] * count)
        self._count(count)

    def _count(self, more: int) -> None:
        """Count cells, and as cells what else takes room."""
        self._cells += more
        if self._cells > MOST_CELLS:
            last = len(self._rows[-1]) if self._rows else 0
            raise refuse_cells(self._file, max(len(self._rows), 1), max(last, 1))
