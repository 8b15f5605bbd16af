"""Vietnamese as programs wrote it before Unicode: windows-1258, and the fonts of TCVN3 (ABC) and VNI."""

import unicodedata

from povplan.model import legacy

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def to_windows_1258(text: str) -> bytes:
    """Return text as Windows writes it: a letter with its hat or horn, then the tone."""
    written = []
    for char in text:
        apart = unicodedata.normalize("NFD", char)
        tones = "".join(mark for mark in apart if mark in _TONES)
        letter = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in _TONES))
        written.append((letter + tones).encode("cp1258"))
    return b"".join(written)


def to_tcvn3(text: str) -> bytes:
    """Return text as typed with TCVN3; capitals with tones have no letters of their own."""
    known = {meant: typed for typed, meant in reversed(legacy._TCVN3.items())}
    return "".join(known.get(char, known.get(char.lower(), char)) for char in text).encode("latin-1")


def to_vni(text: str) -> bytes:
    """Return text as typed with VNI: a letter, then its marks as another."""
    letters = {meant: typed for typed, meant in legacy._LETTERS.items()}
    marks = {meant: typed for table in (legacy._TONES, legacy._BREVES, legacy._HATS) for typed, meant in table.items()}
    written = ""
    for char in text:
        base, *more = list(unicodedata.normalize("NFD", char))
        if char in letters or not more:
            written += letters.get(char, char)
            continue
        if "\u031b" in more:
            more.remove("\u031b")
            base = letters[unicodedata.normalize("NFC", f"{base}\u031b")]
        more.sort(key=lambda mark: mark in _TONES)
        mark = marks["".join(more)]
        written += base + (mark.upper() if char.isupper() else mark)
    return written.encode("latin-1")
