"""Reads a text file with separated cells (csv, tsv): its encoding and its delimiter are found out."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from math import log2

from povplan.errors import PovplanError
from povplan.exchange.area import MOST_CELLS, refuse_cells
from povplan.intake.grid import Cell, Table
from povplan.model.legacy import read_legacy
from povplan.words import reading

_DELIMITERS = "\t;|,"
"""In the order of preference: a comma stands in many addresses and decimal numbers, a tab in none."""
_RARE = 100
"""Of so many characters, at most one is a control character, if the file is text at all."""

_SAMPLE = 200
_SAMPLE_LENGTH = 200_000
_TOLD = re.compile(r"sep=(.)(?:\r\n|\r|\n|\Z)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_END = "\0end"

# Tones of Vietnamese on the letters of one syllable: with these, text read in the wrong encoding does not look right.
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SYLLABLE = re.compile(
    "(?:b|ch?|đ|d|g[hi]?|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?"
    "(?:[aăâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iêu|yêu|iu|oa|oă|oai|oay|oao|oe|oeo|oi|ôi|ơi|oo|ua|uâ|uây|uê|"
    "ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu)"
    "(?:ch?|m|ng?|nh|p|t)?"
)
_WORD = re.compile(r"[^\W\d_]+|[^\x00-\x7f]")
_CASES = (str.islower, str.isupper, str.istitle)


def read_text(raw: bytes, file: object, *, likely: str = "") -> Table:
    """Return the cells of a text file; a blank line is a row without cells, an empty cell is None.

    Args:
        raw: the bytes of the file.
        file: its name, for errors.
        likely: the delimiter that the name of the file promises; it is taken if nothing speaks against it.
    """
    text = decode(raw, file)
    told = _TOLD.match(text)
    if told:
        text = text[told.end() :]
    delimiter = told[1] if told else find_delimiter(text, likely)
    rows: list[list[Cell]] = []
    left = MOST_CELLS
    # Most cells of a list stand in many rows: each is kept once.
    once: dict[str, Cell] = {"": None}
    for record in _read_records(text, delimiter, file):
        rows.append([once.setdefault(cell, cell) for cell in record])
        left -= len(record)
        if left < 0:
            raise refuse_cells(file, len(rows), len(record))
    return Table(rows)


def decode(raw: bytes, file: object) -> str:
    """Return the text of a file in UTF-8, UTF-16 or windows-1258.

    Bytes in none of them are returned as Western letters: so look the names that were typed in TCVN3 or VNI, and
    whoever knows the cells can read them.

    Args:
        raw: the bytes of the file.
        file: its name, for errors.

    Raises:
        PovplanError: they are no text, or a few of them are damaged.
    """
    encoding = _find_unicode(raw)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or _is_utf8(raw):
            line = raw[: error.start].decode(encoding, "replace").count("\n") + 1
            raise PovplanError(reading.DAMAGED_TEXT, file=file, line=line) from None
        text = _decode_bytes(raw)
    # A stray character is told with its cell; a text full of them is none.
    if "\0" in text or sum(1 for _ in _CONTROL.finditer(text)) * _RARE > len(text):
        raise PovplanError(reading.UNREADABLE, file=file)
    return text


def _find_unicode(raw: bytes) -> str:
    if raw.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    start = raw[:4000]
    # Blanks, digits and most letters of a list have a zero byte in UTF-16, always on one side.
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd > len(start) // 4 and not even:
        return "utf-16-le"
    if even > len(start) // 4 and not odd:
        return "utf-16-be"
    return "utf-8"


def _is_utf8(raw: bytes) -> bool:
    """Return whether bytes are UTF-8 of which a few are damaged."""
    high = sum(byte > 0x7F for byte in raw)  # noqa: PLR2004 - ASCII
    kept = raw.decode("utf-8", "ignore")
    return 2 * sum(len(char.encode()) for char in kept if not char.isascii()) > high


def _decode_bytes(raw: bytes) -> str:
    """Return text in windows-1258, or as Western letters if it reads better as TCVN3 or VNI or not at all.

    No library is asked: charset-normalizer takes a short list in windows-1258 for Polish, and TCVN3 for Welsh.
    """
    western = "".join(_decode_western(raw))
    try:
        vietnamese = unicodedata.normalize("NFC", raw.decode("cp1258"))
    except UnicodeDecodeError:
        return western
    lines = western.replace("\t", " ").splitlines()[:_SAMPLE]
    legacy = "\n".join(read_legacy(line.strip()) or line for line in lines)
    as_vietnamese = _rate(vietnamese.splitlines()[:_SAMPLE])
    return vietnamese if as_vietnamese > 0.5 and as_vietnamese >= _rate(legacy.splitlines()) else western  # noqa: PLR2004 - most words


def _decode_western(raw: bytes) -> Iterator[str]:
    # Five bytes are no character of windows-1252, but letters or nothing in the old encodings.
    for line in raw.splitlines(keepends=True):
        try:
            yield line.decode("cp1252")
        except UnicodeDecodeError:
            yield line.decode("latin-1")


def _rate(lines: Iterable[str]) -> float:
    """Return the share of the words with special letters that are Vietnamese syllables."""
    words = [word for line in lines for word in _WORD.findall(line) if not word.isascii()]
    return sum(map(_is_syllable, words)) / len(words) if words else 0


def is_vietnamese(text: str) -> bool:
    """Return whether all words with special letters are Vietnamese syllables in Unicode."""
    return _rate([text]) == 1


def _is_syllable(word: str) -> bool:
    if not any(has_case(word) for has_case in _CASES):
        return False
    apart = unicodedata.normalize("NFD", word.lower())
    toneless = "".join(char for char in apart if char not in _TONES)
    return len(apart) - len(toneless) < 2 and bool(  # noqa: PLR2004 - one tone
        _SYLLABLE.fullmatch(unicodedata.normalize("NFC", toneless))
    )


def find_delimiter(text: str, likely: str = "") -> str:
    """Return the delimiter with which most records have the same number of cells.

    `csv.Sniffer` counts characters and is often wrong with Vietnamese lists; so each delimiter is tried. The best is
    one with which all records from the first with several cells on have the same number; of these, the one that
    begins first, for the headings hold no addresses.

    Args:
        text: the text.
        likely: the delimiter to prefer among equals.
    """
    best, delimiter = (False, False, -_SAMPLE, 0.0), likely or ","
    for candidate in dict.fromkeys((*likely, *_DELIMITERS)):
        lengths, is_valid = _measure(text[:_SAMPLE_LENGTH], candidate)
        first = next((place for place, length in enumerate(lengths) if length > 1), None)
        if first is None:
            continue
        width, times = Counter(length for length in lengths if length > 1).most_common(1)[0]
        is_even = set(lengths[first:]) == {width} and 2 * times > len(lengths) > 1
        rating = (is_valid, is_even, -first if is_even else -_SAMPLE, times * log2(width))
        if rating > best:
            best, delimiter = rating, candidate
    return delimiter


def _measure(text: str, delimiter: str) -> tuple[list[int], bool]:
    """Return the numbers of cells of the first records, and whether all quotation marks are where they belong."""
    lengths: list[int] = []
    try:
        lengths.extend(len(record) for record in islice(_read(text, delimiter), _SAMPLE) if any(record))
    except csv.Error:
        return lengths, False
    return lengths, True


def _read_records(text: str, delimiter: str, file: object) -> Iterator[list[str]]:
    """Yield the records of a text, none of which may swallow the rest of it."""
    begun = 1
    line_end = "" if text.endswith(("\n", "\r")) else "\n"
    reader = csv.reader(io.StringIO(f"{text}{line_end}{_END}", newline=""), delimiter=delimiter)
    former = csv.field_size_limit(len(text) + len(_END) + 1)
    try:
        for record in reader:
            if record == [_END]:
                return
            if record and record[-1].endswith(_END):
                raise PovplanError(reading.OPEN_QUOTE, file=file, line=begun)
            yield record
            begun = reader.line_num + 1
    finally:
        csv.field_size_limit(former)


def _read(text: str, delimiter: str) -> Iterator[list[str]]:
    former = csv.field_size_limit(len(text) + 1)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    finally:
        csv.field_size_limit(former)
