"""Which text may stand without quotes: what no reader of YAML, old or new, takes for anything else."""

import re

from povplan.storage.fast import reads_as_text

# What some reader takes for more than text: the types of YAML 1.1 and 1.2, and what PyYAML, Ruby's Psych, Go and Java
# make of them. A little more is caught, as quotes do no harm.
_WORD = "y|yes|n|no|on|off|true|false|null|nan|inf|infinity|[~=]|<<"
_NUMBER = (
    r"[-+]?(?:0x[0-9a-f_,]+|0b[01_,]+|0o[0-7_,]+|[.0-9][0-9_.,]*(?:e[-+]?[0-9_]*)?|[0-9_,]+(?::[0-9_]+)+(?:\.[0-9_]*)?"
    r"|\.(?:inf|nan))"
)
_TIME = r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|[ \t]+)[-+0-9:. \tz]*)?"
_MORE_THAN_TEXT = re.compile(f"{_WORD}|{_NUMBER}|{_TIME}", re.IGNORECASE | re.ASCII)

# Within brackets readers of YAML 1.1 end a text at these.
_ENDS_IN_BRACKETS = re.compile("[:?]")


def is_text_to_all(text: str, *, in_brackets: bool) -> bool:
    """Tell whether every reader takes a text for what it is, without quotes.

    Args:
        text: on one line, as a person reads it.
        in_brackets: whether it stands in brackets.
    """
    if _MORE_THAN_TEXT.fullmatch(text) or (in_brackets and _ENDS_IN_BRACKETS.search(text)):
        return False
    return reads_as_text(text, in_brackets=in_brackets)
