"""Cells that hold several things: the parts of a list, in whatever way they are set apart."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from povplan.model.names import fold_marked
from povplan.words.columns import POSITION_WORDS, TITLE_WORDS

_TITLES = tuple(f"{fold_marked(each)} " for each in TITLE_WORDS)
_SMALL = "".join(char for char in map(chr, range(ord("a"), 0x1F00)) if char.islower())
_BEGINS_PERSON = rf"(?i:đảng viên|đ/c|đv|đồng chí|ông|bà)\s+[^\W\d_{_SMALL}]"
_BETWEEN = r"[\n;•●▪+]|,|\s[-–—]\s|(?:(?<=\n)|^)\s*[-–—*]\s*|\b(?i:và)\b|&"
_APART = re.compile(rf"\s*(?:{_BETWEEN})\s*", re.MULTILINE)
# A full stop before a person ends the part above, and so does a blank.
_APART_PERSONS = re.compile(
    rf"\s*(?:{_BETWEEN}|\.\s+(?={_BEGINS_PERSON})|(?<=\S)\s+(?={_BEGINS_PERSON}))\s*", re.MULTILINE
)
_STRONG = re.compile(r"\s*(?:[\n;•●▪]|,)\s*")
_MOST_JOINED = 6
"""The most parts that are tried as one: a name may hold commas itself."""

_MOST_PARTS = 200
"""A cell of more parts is no list of names, and stays in one piece."""

Match = Callable[[str], tuple[str, ...]]


class Part(NamedTuple):
    """A part of a cell.

    Args:
        text: its words.
        ids: the ids that it names; none if nothing is called so.
    """

    text: str
    ids: tuple[str, ...] = ()


def split(text: str, match: Match, *, persons: bool = False) -> list[Part]:
    """Return the parts of a cell; a part is as long as it can be and still be a known name.

    Args:
        text: the cell.
        match: returns the ids that a text names.
        persons: whether parts may be persons, who begin with a title.
    """
    whole = text.strip(" .;,-–—*+•\n\t")
    if not whole:
        return []
    if ids := match(whole):
        return [Part(whole, ids)]
    pieces = list(_pieces(whole, _APART_PERSONS if persons else _APART))
    if len(pieces) > _MOST_PARTS:
        return [Part(whole)]
    parts: list[Part] = []
    start = 0
    while start < len(pieces):
        for end in range(min(len(pieces), start + _MOST_JOINED), start, -1):
            joined = whole[pieces[start][0] : pieces[end - 1][1]].strip(" .")
            if ids := match(joined):
                parts.append(Part(joined, ids))
                start = end
                break
        else:
            first, last = pieces[start]
            parts.append(Part(whole[first:last].strip(" .")))
            start += 1
    return [each for each in parts if each.text]


def _pieces(text: str, apart: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each smallest part."""
    start = 0
    for found in apart.finditer(text):
        if found.start() > start:
            yield start, found.start()
        start = found.end()
    if start < len(text):
        yield start, len(text)


def without_title(key: str) -> str:
    """Return a folded name without the words before it, such as those for Party member or comrade."""
    for title in _TITLES:
        if key.startswith(title) and len(key) > len(title):
            return without_title(key[len(title) :])
    return key


def strip_title(text: str) -> str:
    """Return a name as written, without the words before it."""
    key = fold_marked(text)
    bare = without_title(key)
    if bare == key:
        return text
    # Titles may be abbreviated: the name begins where as many words are left as the folded name has.
    words = text.replace("/", " ").split()
    kept = bare.count(" ") + 1
    return " ".join(words[-kept:]) if kept < len(words) else text


_POSITIONS = tuple(fold_marked(each) for each in POSITION_WORDS)
_POSITION_AT = re.compile(r"\s+[-–—]\s+|\s*\(|\s+(?=(?:CC|C\.C)\b)|\s+(?=CC[A-ZĐ.]{2,})|,\s+")


def is_position(text: str) -> bool:
    """Return whether a part is a position, which belongs to the person before it."""
    key = fold_marked(text)
    return any(key == each or key.startswith(f"{each} ") for each in _POSITIONS)


def cut_position(text: str) -> tuple[str, str]:
    """Return a person's name and the position behind it; an empty text if there is none."""
    found = _POSITION_AT.search(text)
    if not found:
        return text, ""
    return text[: found.start()].strip(" .,"), text[found.end() :].strip(" .,()")


def list_officers(text: str) -> list[str]:
    """Return the parts of a cell of responsibles, each a name with its position behind it."""
    parts: list[str] = []
    for each in _STRONG.split(text):
        part = each.strip(" .-–—*+•")
        if not part:
            continue
        for piece in _apart_persons(part):
            if parts and is_position(piece):
                parts[-1] = f"{parts[-1]}, {piece}"
            else:
                parts.append(piece)
    return parts


def _apart_persons(text: str) -> list[str]:
    """Return a part as several if it names several persons or organisations with `và` between them."""
    return [each for each in re.split(r"\s+và\s+|\s+&\s+", text) if each]
