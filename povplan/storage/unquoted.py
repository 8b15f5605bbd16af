"""Decides which text needs no quotes: text that no reader of YAML, old or new, reads as anything else."""

import re

from povplan.storage.fast import reads_as_text

# Text that some reader reads as another type: the types of YAML 1.1 and 1.2 as PyYAML, Ruby's Psych, Go and Java
# read them. The pattern catches a little more, as quotes do no harm.
_WORD = "y|yes|n|no|on|off|true|false|null|nan|inf|infinity|[~=]|<<"
_NUMBER = (
    r"[-+]?(?:0x[0-9a-f_,]+|0b[01_,]+|0o[0-7_,]+|[.0-9][0-9_.,]*(?:e[-+]?[0-9_]*)?|[0-9_,]+(?::[0-9_]+)+(?:\.[0-9_]*)?"
    r"|\.(?:inf|nan))"
)
_TIME = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|[ \t]+)[-+0-9:. \tz]*)?"
_MORE_THAN_TEXT = re.compile(f"{_WORD}|{_NUMBER}|{_TIME}", re.IGNORECASE | re.ASCII)

# Readers of YAML 1.1 end a text in brackets at these.
_ENDS_IN_BRACKETS = re.compile("[:?]")


def is_text_to_all(text: str, *, in_brackets: bool) -> bool:
    """Return whether every reader reads the text as that text, without quotes.

    Args:
        text: the text, on one line.
        in_brackets: whether it stands in brackets.
    """
    if _MORE_THAN_TEXT.fullmatch(text) or (in_brackets and _ENDS_IN_BRACKETS.search(text)):
        return False
    return reads_as_text(text, in_brackets=in_brackets)
