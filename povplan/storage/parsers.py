"""The choice between ruamel.yaml's parsers, so that every machine reads a text alike.

The parser in C, if it is installed, is ten times as fast, but it knows only YAML 1.1 and differs here and there from
the one in Python, which has the last word. So the C parser gets only texts without any construct that the two were ever
seen to read differently, and a text that it refuses goes to the other.
"""

import re

# At the start of a line: document markers, directives, and a block of text that is the whole document.
_FIRST = re.compile(r"(?:\A|\n)(?:---|\.\.\.|%| *[|>])")
# A closing quote or bracket followed by a colon without a space after it.
_TOUCHING = re.compile(r"[\"'\]}] *:(?=\S)")
# At the start of a value: anchors, aliases, tags, explicit keys, and blocks of text whose header states more than
# how they end.
_SIGNS = "&*!?|>"
_START = re.compile(r"(?:^|[-:?,\[{]) *(?:[&*!?]|[|>](?![-+]?(?: *| +#[^\n]*)(?:\n|\Z)))", re.MULTILINE)
_BLOCK = re.compile(r"[-:] *[|>][-+]? *(?:#|$)", re.MULTILINE)
_ONLY_SPACES = re.compile(r"^ +$", re.MULTILINE)


def list_parsers(text: str) -> tuple[bool, ...]:
    """Return the parsers to try on a text, in order, until one accepts it.

    Args:
        text: the text that `read_text` returns.

    Returns:
        For each parser whether it is the one in pure Python, which comes last.
    """
    import ruamel.yaml  # noqa: PLC0415 - only if the fast reader cannot be used

    return (True,) if not ruamel.yaml.__with_libyaml__ or _is_doubtful(text) else (False, True)


def _is_doubtful(text: str) -> bool:
    if "\t" in text or _FIRST.search(text) or _TOUCHING.search(text):
        return True
    if not any(sign in text for sign in _SIGNS):
        return False
    return bool(_START.search(text) or (_BLOCK.search(text) and _ONLY_SPACES.search(text)))
