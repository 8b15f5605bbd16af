"""Text as YAML writes it on one line: plain where that can be nothing but text, else in single quotes."""

import re

# A letter first, or a number as of a decision (52/QĐ-UBND), then what means nothing to YAML.
_PLAIN = re.compile(r"(?:[0-9]{1,6}/)?[^\W\d_](?:(?:[\w .–/()-]|, )*[\w.)])?")
_WORDS = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"))


def write_text(text: str, *, in_brackets: bool = False) -> str:
    """Return text so that it is read back as it is.

    Args:
        text: one line, in NFC, without the characters that no file may hold.
        in_brackets: whether it is to stand in a list or mapping in brackets, where commas separate.
    """
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS and not (in_brackets and "," in text)
    return text if plain else "'" + text.replace("'", "''") + "'"
