"""Decodes the bytes of a file: UTF-8 without a BOM, lines that end in LF, nothing invisible."""

import re
from collections.abc import Iterator
from itertools import groupby

from povplan.model.characters import FORBIDDEN
from povplan.model.legacy import read_legacy
from povplan.rules.reading import Reading
from povplan.storage.flaw import Flaw, Place
from povplan.storage.limits import find_marks

_PART_END = re.compile(r"[\n,:\[\]{}\"']")
"""The characters that end a value on its line."""

BLOT = "\ufffd"
"""Stands for a forbidden character; the value that holds it is not used."""

# Vietnamese in UTF-8 has none of these bytes. A file without them, and without the few forbidden characters that begin
# with the same byte as its letters and signs, holds nothing forbidden: much faster than searching the text.
_SUSPECT = bytes((*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, *range(0xCD, 0xE1), *range(0xE3, 0xF5)))
_UNSUSPECTED = bytes(set(range(256)).difference(_SUSPECT))
_LIKE_LATIN = re.compile(rb"\xc2[\x80-\x9f\xad]")
_LIKE_LETTERS = re.compile(rb"\xe1[\x85\x9e\xa0]")
_LIKE_SIGNS = re.compile(rb"\xe2(?:\x80[\x8b-\x8f\xa8-\xae]|\x81[\xa0-\xaf]|\xa0\x80)")

_UTF8_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (
    (b"PK\x03\x04", "Excel, Word (.xlsx, .docx)"),
    (b"\xd0\xcf\x11\xe0", "Excel, Word (.xls, .doc)"),
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def read_text(raw: bytes) -> tuple[str | None, list[Flaw]]:
    """Return the text of a file and the flaws of its characters.

    In the text every line ends in LF and every forbidden character is a `BLOT`, so lines and columns stay those of the
    file. The text is None if the file is not in UTF-8.
    """
    other = _other_encoding(raw)
    if other:
        return None, [Flaw(Reading.OTHER_ENCODING, details={"encoding": other}, place=(1, 1))]
    raw = raw.removeprefix(_UTF8_MARK)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = f"0x{raw[error.start]:02X}"
        place = _place_after(_with_lf(raw[: error.start].decode("utf-8")))
        return None, [Flaw(Reading.NOT_UTF8, details={"byte": byte}, place=place)]
    text = _with_lf(text)
    if not _is_suspect(raw):
        return text, []
    flaws = _find_forbidden(text)
    if not flaws:
        return text, []
    return FORBIDDEN.sub(lambda found: found[0] if _is_tcvn3(text, found.start()) else BLOT, text), flaws


def name_forbidden(text: str) -> tuple[str, ...]:
    """Return the code points (U+200B) of forbidden characters in a text and of an accent heaped up in it, each once."""
    marks = find_marks(text)
    heaped = [] if marks is None else [text[marks]]
    return tuple(dict.fromkeys(f"U+{ord(char):04X}" for char in (*FORBIDDEN.findall(text), *heaped)))


def _is_suspect(raw: bytes) -> bool:
    return bool(
        raw.translate(None, delete=_UNSUSPECTED)
        or _LIKE_LATIN.search(raw)
        or _LIKE_LETTERS.search(raw)
        or _LIKE_SIGNS.search(raw)
    )


def _other_encoding(raw: bytes) -> str | None:
    for mark, name in _OTHER_MARKS:
        if raw.startswith(mark):
            return name
    # UTF-16 without a BOM: the keys are ASCII, so every other byte of them is zero.
    head = raw[:200]
    return "UTF-16" if len(head) > 1 and head.count(0) * 3 > len(head) else None


def _with_lf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _place_after(text: str) -> Place:
    start = text.rfind("\n") + 1
    return text.count("\n") + 1, len(text) - start + 1


def _find_forbidden(text: str) -> list[Flaw]:
    """Return one flaw for each line with forbidden characters, placed at the first of them."""
    places = ((number, m) for number, line in _lines_with_any(text) for m in _find_in(line))
    flaws = []
    for number, found in groupby(places, key=lambda place: place[0]):
        matches = [match for _, match in found]
        names = tuple(dict.fromkeys(f"U+{ord(match[0]):04X}" for match in matches))
        flaws.append(Flaw(Reading.CONTROL, details={"characters": names}, place=(number, matches[0].start() + 1)))
    return flaws


def _find_in(line: str) -> Iterator[re.Match[str]]:
    return (found for found in FORBIDDEN.finditer(line) if not _is_tcvn3(line, found.start()))


def _is_tcvn3(text: str, place: int) -> bool:
    """Return whether a soft hyphen is the ư of a text in TCVN3, which another rule reports."""
    if text[place] != "\xad":
        return False
    before, after = _PART_END.split(text[:place])[-1], _PART_END.split(text[place:], maxsplit=1)[0]
    return read_legacy(f"{before}{after}".strip()) is not None


def _lines_with_any(text: str) -> list[tuple[int, str]]:
    return [(number, line) for number, line in enumerate(text.split("\n"), start=1) if any(_find_in(line))]
