"""Which of ruamel.yaml's parsers may read a text, so that every machine reads the same.

The parser in C is ten times as fast where it is installed, but it knows only YAML 1.1 and differs here and there from
the one in Python, which has the last word. So it gets only texts without whatever the two were ever seen to take for
different things, and what it refuses goes to the other.
"""

import re

# At the start of a line: the ends of a document and directives, a block of text as the whole document.
_FIRST = re.compile(r"(?:\A|\n)(?:---|\.\.\.|%| *[|>])")
# What ends in quotes or brackets and goes on with a colon and no space.
_TOUCHING = re.compile(r"[\"'\]}] *:(?=\S)")
# At the start of a value: anchors, aliases, tags, explicit keys, and blocks of text whose first line says more than
# how they end.
_SIGNS = "&*!?|>"
_START = re.compile(r"(?:^|[-:?,\[{]) *(?:[&*!?]|[|>](?![-+]?(?: *| +#[^\n]*)(?:\n|\Z)))", re.MULTILINE)
_BLOCK = re.compile(r"[-:] *[|>][-+]? *(?:#|$)", re.MULTILINE)
_ONLY_SPACES = re.compile(r"^ +$", re.MULTILINE)


def list_parsers(text: str) -> tuple[bool, ...]:
    """Return the parsers that read a text, one after another until one has nothing to say against it.

    Args:
        text: as `read_text` gives it.

    Returns:
        Of each whether it is the one in pure Python, which is the last.
    """
    import ruamel.yaml  # noqa: PLC0415 - only where the fast way does not do

    return (True,) if not ruamel.yaml.__with_libyaml__ or _is_doubtful(text) else (False, True)


def _is_doubtful(text: str) -> bool:
    if "\t" in text or _FIRST.search(text) or _TOUCHING.search(text):
        return True
    if not any(sign in text for sign in _SIGNS):
        return False
    return bool(_START.search(text) or (_BLOCK.search(text) and _ONLY_SPACES.search(text)))
