"""Names typed in the pre-Unicode Vietnamese encodings TCVN3 (ABC) and VNI, and saved as if they were Unicode."""

import re
import string
import unicodedata

_TCVN3 = dict(
    zip(
        "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ§¡¢£¤¥¦",
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĐĂÂÊÔƠƯ",
        strict=True,
    )
)

# VNI writes a letter and its mark as two characters, and a few letters as one.
_TONES = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_AFTER = ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323")
_HATS = {char: f"\u0302{tone}" for char, tone in zip("âáàåãä", _AFTER, strict=True)}
_BREVES = {char: f"\u0306{tone}" for char, tone in zip("êéèúüë", _AFTER, strict=True)}
_LETTERS = dict(zip("ôöñæóòîÔÖÑÆÓÒÎ", "ơưđỉĩịỵƠƯĐỈĨỊỴ", strict=True))
_PAIR = "([aAeEoOuUyYôÔöÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|([ôöñæóòîÔÖÑÆÓÒÎ])"

# Text that no Vietnamese in Unicode contains: other letters and signs, capitals with marks within a word, and pairs of
# vowels that no syllable has.
_SIGNS = re.compile(
    "[µ¸¶·¹¨»¾¼½©®ª«¬§¡¢£¤¥¦×÷ÆÇËÏÑÖØÜÞßäåæçëîïñöøûüþ]|(?<=[a-z])[À-ÖØ-Þ](?=[a-z])|[aA][êéèùúâáà]|[eE][ãáàâ]"
)
_VIETNAMESE = frozenset(
    unicodedata.normalize("NFC", base + mark + tone)
    for base in "aeiouy"
    for mark in ("", "\u0302", "\u0306", "\u031b")
    for tone in ("", *_TONES.values())
) | frozenset(f"bcdđghklmnpqrstvx {string.digits}{string.punctuation}")


ENCODINGS = ("vni", "tcvn3")
"""The encodings, in the order in which a text is tried in them."""

NAMES = {"vni": "VNI", "tcvn3": "TCVN3 (ABC)"}
"""Their names as users know them."""


def convert(text: str, encoding: str) -> str:
    """Return a text that was typed in one of the encodings as it was meant; Unicode beyond Latin-1 stays."""
    if text.isascii() or any(ord(char) > 0xFF for char in text):  # noqa: PLR2004 - Latin-1
        return text
    return _READ[encoding](text)


def read_legacy(text: str, encoding: str | None = None) -> str | None:
    """Return the most likely reading of a name that was typed in TCVN3 or VNI; None if it was not.

    Args:
        text: the name, in NFC.
        encoding: the only encoding to try; None: both.
    """
    if text.isascii() or any(ord(char) > 0xFF for char in text) or not _SIGNS.search(text):  # noqa: PLR2004 - Latin-1
        return None
    for each in ENCODINGS if encoding is None else (encoding,):
        meant = _READ[each](text)
        if meant != text and _VIETNAMESE.issuperset(meant.lower()):
            return meant
    return None


def _from_tcvn3(text: str) -> str:
    def read(found: re.Match[str]) -> str:
        meant = "".join(_TCVN3.get(char, char) for char in found[0])
        # TCVN3 has no capitals with tone marks: at the start of a word, only the font shows that one is meant.
        return meant[0].upper() + meant[1:] if found[0][0].isupper() else meant

    return re.sub(r"\S+", read, text)


def _from_vni(text: str) -> str:
    def put_together(found: re.Match[str]) -> str:
        base, mark, letter = found.groups()
        if letter:
            return _LETTERS[letter]
        low = mark.lower()
        marks = _TONES.get(low)
        if marks is None and base in "aAeEoO":
            marks = _HATS.get(low)
        if marks is None and base in "aA":
            marks = _BREVES.get(low)
        if marks is None:
            return _LETTERS.get(base, base) + mark
        return unicodedata.normalize("NFC", _LETTERS.get(base, base) + marks)

    return re.sub(_PAIR, put_together, text)


_READ = {"vni": _from_vni, "tcvn3": _from_tcvn3}
