"""Characters that nobody types, that nobody sees, or that look like others."""

import re

# Control characters, line ends of other systems, noncharacters.
_UNTYPED = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff" + "".join(
    chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF)
)
# Characters that Unicode calls default ignorable or format characters, and the Braille blank: no screen shows them.
_INVISIBLE = (
    "\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-"
    "\U000e0fff"
)
# A variation selector or a joiner after a symbol is part of it, as phones write it; a name has no symbols.
_SYMBOL = "\xa9\xae\u203c-\u27ff\u2900-\u32ff\U0001f000-\U0001faff"

FORBIDDEN = re.compile(
    f"[{_UNTYPED}{_INVISIBLE}\u200d\ufe0f](?<![{_SYMBOL}]\ufe0f)(?!(?<=[{_SYMBOL}\ufe0f]\u200d)[{_SYMBOL}])"
)
"""A character that nobody typed or nobody sees: with it, two names look the same but are not."""

IGNORED = re.compile(f"[{_INVISIBLE}\u200d\ufe0f]")
"""A character that is ignored when names are compared."""

# Letters of other alphabets, and Latin letters of other languages, that look like letters of Vietnamese names: those
# that Unicode lists as confusable and that look the same in capitals or small letters.
_LETTERS = {
    "Ð": "Đ",
    "Ɖ": "Đ",
    "ð": "đ",
    "ɖ": "đ",
    **dict(zip("АВЕЅІЈКМНОРСТУХҮ", "ABESIJKMHOPCTYXY", strict=True)),
    **dict(zip("аеѕіјорсухүԁԛԝһ", "aesijopcyxydqwh", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
    **dict(zip("οινυ", "oivu", strict=True)),
}
_APOSTROPHES = "\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u0060\u00b4\u2032\u2035\ua78c\uff07"
_QUOTES = '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\u301d\u301e\u301f\uff02"'
_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u02d7\ufe58\ufe63\uff0d"

LOOK_ALIKES = re.compile(f"[{''.join(_LETTERS)}]")
"""Letters that look like others; no Vietnamese name has them."""

QUOTED = re.compile(f"\\s*[{_QUOTES}\u2018'`](.+)[{_QUOTES}\u2019'\u00b4]\\s*", re.DOTALL)
"""A value in quotation marks of any shape."""

ODD_SPACE = re.compile(r"[^\S \n\t]")
"""A blank other than those on the keyboard."""

ALIKE: dict[int, str] = str.maketrans(
    {
        **_LETTERS,
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(_QUOTES, " "),
        **dict.fromkeys(_HYPHENS, "-"),
    }
)
"""Maps each look-alike to its original and quotation marks to a blank, so that two spellings of a name become equal."""


def mend(text: str) -> str:
    """Return a text with the intended letters and blanks, and without quotation marks around it."""
    quoted = QUOTED.fullmatch(text)
    inner = quoted[1] if quoted else text
    return ODD_SPACE.sub(" ", LOOK_ALIKES.sub(lambda found: _LETTERS[found[0]], inner)).strip()
