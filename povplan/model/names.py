"""Names: one written form (NFC), and folded keys that are used only for comparison, never shown or stored."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from povplan.model.characters import ALIKE, IGNORED

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")

# Abbreviations of the plan's own table. They count only if they are written in capitals, so that a person's name is
# never expanded.
_ABBREVIATIONS = {
    "CH": "chi hội",
    "CHPN": "chi hội phụ nữ",
    "CHND": "chi hội nông dân",
    "CHCCB": "chi hội cựu chiến binh",
    "PN": "phụ nữ",
    "ND": "nông dân",
    "CCB": "cựu chiến binh",
    "NCT": "người cao tuổi",
    "TN": "thanh niên",
    "ĐTN": "đoàn thanh niên",
    "MTTQ": "mặt trận tổ quốc",
    "ĐV": "đảng viên",
    "CC": "công chức",
    "CCVH": "công chức văn hóa",
    "CCTP": "công chức tư pháp",
    "VHCS": "văn hóa chính sách",
    "VHXH": "văn hóa xã hội",
    "XH": "xã hội",
    "ĐC": "địa chính",
    "NN": "nông nghiệp",
    "SX": "sản xuất",
    "LĐ": "lao động",
    "LD": "lao động",
    "BHYT": "bảo hiểm y tế",
    "BCĐ": "ban chỉ đạo",
}


def nfc(text: str) -> str:
    """Return the text in the form in which names are stored and shown."""
    return unicodedata.normalize("NFC", text)


def expand(name: str) -> str:
    """Return a name with the abbreviations of the field written out, as far as they are in capitals."""
    words = re.split(r"[\s.]+", name.strip(" ."))
    return " ".join(_ABBREVIATIONS.get(word, word) for word in words).replace("chi hội hội", "chi hội")


# Spaces of every kind that separate words in a pattern.
_SPACES = tuple(char for char in map(chr, (0x85, 0xA0, *range(0x1680, 0x3001))) if char.isspace())

# Maps every Latin letter with a mark to its bare letter, including those of the highland languages (Ê-đê Č, Ĭ, Ŏ);
# characters that separate words are dropped.
_LETTERS = str.maketrans(
    {char: unicodedata.normalize("NFD", char)[0] for char in map(chr, (*range(0xE0, 0x250), *range(0x1E00, 0x1F00)))}
    | {"đ": "d"}
    | dict.fromkeys((*" \t\n\r\x0b\x0c.,;:()/_-", *_SPACES), "")
)

_SHORT = 5
"""Below this length, a difference of two letters makes another name."""

_MOST_SOUGHT = 2_000
"""The most wrong names that are compared letter by letter: whoever has more has the list of another plan."""


def _alike(name: str) -> str:
    """Return a name with one spelling for characters that look the same, and without invisible ones."""
    if name.isascii() and '"' not in name and "`" not in name and not name.lstrip().startswith("'"):
        return name
    plain = IGNORED.sub("", nfc(name.translate(ALIKE))).strip()
    # Apostrophes on both sides are quotation marks.
    is_quoted = plain.startswith("'") and plain.endswith("'")
    return (plain.strip("' ") or plain) if is_quoted else plain


@cache
def fold_marked(name: str) -> str:
    """Return a key that is equal for two spellings of one name, if their marks are the same.

    Case, spaces, dots, hyphens, quotation marks, the shape of an apostrophe, letters of other alphabets that look the
    same, invisible characters, the place of the tone mark (hòa, hoà) and the abbreviations of the field do not count.
    """
    text = re.sub(r"\bĐ\s*/\s*C\b", "đồng chí", _alike(name))
    words = (_ABBREVIATIONS.get(word, word) for word in re.split(r"[\s.,;:()/_\-–]+", text))
    plain = " ".join(word for word in words if word).lower().replace("hội hội", "hội")
    return " ".join(_tone_last(syllable) for syllable in plain.split())


@cache
def fold(name: str) -> str:
    """Return a key that is equal for two spellings of one name, with or without marks (đ counts as d)."""
    decomposed = unicodedata.normalize("NFD", fold_marked(name)).replace("đ", "d")
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _tone_last(syllable: str) -> str:
    tones = ""
    rest = []
    for char in unicodedata.normalize("NFD", syllable):
        if char in _TONES:
            tones += char
        else:
            rest.append(char)
    return unicodedata.normalize("NFC", "".join(rest)) + tones


def sketch(name: str) -> str:
    """Return a coarse key at the cost of a table look-up: it is equal if `fold` of two personal names is equal.

    It finds, among very many names, the few that are worth folding. The names must be in NFC.
    """
    return _alike(name).lower().translate(_LETTERS)


def count_marks_apart(one: str, other: str) -> int | None:
    """Return the number of syllables in which the marks of two names differ; None if their letters differ."""
    if fold(one) != fold(other):
        return None
    pairs = zip(fold_marked(one).split(), fold_marked(other).split(), strict=False)
    return sum(left != right for left, right in pairs)


class NearNames:
    """Known names, to be searched for the one that was probably meant.

    Each name is folded once, however many searches follow.

    Args:
        known: the names.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._names = list(known)
        self._folded = [fold(each) for each in self._names]
        self._same: dict[str, list[str]] = defaultdict(list)
        for name, folded in zip(self._names, self._folded, strict=True):
            self._same[folded].append(name)
        self._found: dict[str, str | None] = {}

    def find(self, name: str) -> str | None:
        """Return the known name that was probably meant: the same except for marks, or at most two letters away.

        Short names must be nearer than long ones. The result is None if no name is near, and for all but the first
        `_MOST_SOUGHT` names that differ by more than marks.
        """
        wanted = fold(name)
        if wanted in self._same:
            return min(self._same[wanted], key=lambda each: count_marks_apart(name, each) or 0)
        if wanted not in self._found:
            self._found[wanted] = self._search(wanted) if len(self._found) < _MOST_SOUGHT else None
        return self._found[wanted]

    def _search(self, wanted: str) -> str | None:
        from rapidfuzz import process  # noqa: PLC0415 - only a wrong name needs it
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - only a wrong name needs it

        allowed = 1 if len(wanted) < _SHORT else 2
        best = process.extractOne(wanted, self._folded, scorer=OSA.distance, score_cutoff=allowed)
        return self._names[best[2]] if best else None


def find_near(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that was probably meant, as `NearNames` finds it."""
    return NearNames(known).find(name)
