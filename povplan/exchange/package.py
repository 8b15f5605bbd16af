"""Opens the ZIP packages of office programs: only parts that were looked at get any further.

A package may unpack to far more than it says, and its XML may name entities that multiply or that are files of this
computer. So each part is unpacked a piece at a time, counted and looked at, and a reader gets a new package made of
what was seen.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NoReturn
from xml.parsers import expat

from povplan.errors import PovplanError
from povplan.words import reading

MOST_BYTES = 100_000_000
"""The most bytes that the parts of a package may have unpacked: as many cells as are read take about 70 MB."""
_MOST_PARTS = 10_000
_PIECE = 1 << 18
_LONGEST_TAG = 1 << 20
_MOST_ELEMENTS = 100_000
_ENCRYPTED = 1
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
    KeyError,
    OverflowError,
)


class Package:
    """A ZIP package.

    Args:
        raw: the bytes of the file.
        file: its name, for errors.
    """

    def __init__(self, raw: bytes, file: object) -> None:
        self._file = file
        self._left = MOST_BYTES
        if raw.count(b"PK\x01\x02") > _MOST_PARTS:
            raise PovplanError(reading.TOO_MUCH, file=file, most=MOST_BYTES // 1_000_000)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except (*_UNREADABLE, RuntimeError):
            self.refuse()
        self._parts = {info.filename.replace("\\", "/").lstrip("/"): info for info in self._zip.infolist()}
        self._lower = {name.lower(): name for name in self._parts}
        self.names = frozenset(self._parts)

    def refuse(self) -> NoReturn:
        """Raise the error that says that the file is broken."""
        raise PovplanError(reading.BROKEN, file=self._file) from None

    def find(self, name: str) -> str | None:
        """Return the name of a part as it is written here: capitals make no other name."""
        return name if name in self._parts else self._lower.get(name.lower())

    def unpack(self, name: str) -> Iterator[bytes]:
        """Yield a part, a piece at a time."""
        info = self._parts.get(name)
        if info is None:
            self.refuse()
        if info.flag_bits & _ENCRYPTED:
            raise PovplanError(reading.PROTECTED, file=self._file)
        try:
            with self._zip.open(info) as part:
                while piece := part.read(_PIECE):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise PovplanError(reading.TOO_MUCH, file=self._file, most=MOST_BYTES // 1_000_000)
                    yield piece
        except _UNREADABLE:
            self.refuse()

    def parse(self, name: str, parser: expat.XMLParserType) -> Iterator[bytes]:
        """Yield a part of XML, a piece at a time, each after the parser has seen it.

        Args:
            name: the part.
            parser: calls back for what it sees; a declaration of a document type is refused.
        """

        def refuse(*_: object) -> NoReturn:
            raise PovplanError(reading.UNSAFE, file=self._file)

        parser.StartDoctypeDeclHandler = refuse
        seen = 0
        try:
            for piece in self.unpack(name):
                parser.Parse(piece, False)  # noqa: FBT003 - its own way
                seen += len(piece)
                # A tag or comment without an end is looked at again with every piece.
                if seen - parser.CurrentByteIndex > _LONGEST_TAG:
                    self.refuse()
                yield piece
            parser.Parse(b"", True)  # noqa: FBT003 - likewise
        except (expat.ExpatError, LookupError):
            self.refuse()


def look(package: Package, name: str, start: Callable[[str, dict[str, str]], None]) -> None:
    """Call back for each element of a small part.

    Args:
        package: the package.
        name: the part; one that is missing has no elements.
        start: is given the name of each element, without its namespace, and its attributes.
    """
    if name in package.names:
        parser = expat.ParserCreate()
        left = _MOST_ELEMENTS

        def see(tag: str, attributes: dict[str, str]) -> None:
            nonlocal left
            left -= 1
            if not left:
                package.refuse()
            start(local(tag), attributes)

        parser.StartElementHandler = see
        exhaust(package.parse(name, parser))


def find_related(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return what a part is related to, by the relation's id: the last word of its type and the part it leads to.

    Args:
        package: the package.
        part: the part; empty for the package itself.
    """
    folder, name = posixpath.split(part)
    found: dict[str, tuple[str, str]] = {}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship":
            target = attributes.get("Target", "").replace("\\", "/")
            leads_to = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            found[attributes.get("Id", "")] = kind, package.find(leads_to) or leads_to

    look(package, package.find(posixpath.join(folder, "_rels", f"{name}.rels")) or "", start)
    return found


def find_main(package: Package, usual: str) -> str:
    """Return the name of the main part, which is not the same for all programs.

    Args:
        package: the package.
        usual: its name in most packages.
    """
    related = find_related(package, "").values()
    found = (name for kind, name in related if kind == "officeDocument" and name in package.names)
    return next(found, None) or package.find(usual) or usual


@lru_cache(1000)
def local(tag: str) -> str:
    """Return the name of an element or attribute without the prefix of its namespace."""
    return tag.rpartition(":")[2]


def exhaust(pieces: Iterable[bytes]) -> None:
    """Go through pieces that nobody needs."""
    for _ in pieces:
        pass


def pack(parts: Iterable[tuple[str, Iterable[bytes]]]) -> bytes:
    """Return a new package of parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, pieces in parts:
            with package.open(name, "w") as part:
                for piece in pieces:
                    part.write(piece)
    return made.getvalue()
