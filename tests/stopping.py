"""Stops the machine, as a power cut does, at any step that touches the disk."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest


class Stopped(BaseException):
    """The machine stops here: nothing after it runs."""


def stop(monkeypatch: pytest.MonkeyPatch, step: int) -> Callable[[], int]:
    """Have the machine stop at the given of all steps that touch the disk; return how many there were."""
    count = 0

    def stopping(do: Callable[..., object]) -> Callable[..., object]:
        def act(*arguments: object, **options: object) -> object:
            nonlocal count
            if count >= step:
                raise Stopped
            count += 1
            return do(*arguments, **options)

        return act

    for name in ("open", "fsync", "truncate"):
        monkeypatch.setattr(os, name, stopping(getattr(os, name)))
    for name in ("replace", "unlink", "open"):
        monkeypatch.setattr(Path, name, stopping(getattr(Path, name)))
    return lambda: count
