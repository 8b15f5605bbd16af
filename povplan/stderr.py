"""What libraries that are not written in Python say on stderr."""

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def discard_stderr() -> Iterator[None]:
    """Discard what a library itself writes to stderr, below Python's level."""
    try:
        kept = os.dup(2)
    except OSError:  # There is no stderr, so there is nothing to hide.
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
