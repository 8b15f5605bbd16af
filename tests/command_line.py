"""Commands of the program on a plan, with the exit statuses of the boundary and what they tell."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from povplan.cli.sentences import sentences
from povplan.cli.shell import run
from povplan.cli.speech import Speech
from povplan.errors import PovplanError
from povplan.words.language import Language


class Told(NamedTuple):
    """What a command gave."""

    status: int
    out: str
    err: str


Run = Callable[..., Told]


def run_on(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on the plan of a folder."""
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("POVPLAN_DATA", "POVPLAN_LANG", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def call(*arguments: str, lang: Language = Language.VI) -> Told:
        capsys.readouterr()
        speech = Speech(lang, lang)
        try:
            status, more = run(["--data", str(folder), *arguments], speech), ""
        except PovplanError as error:
            status, more = error.status, "\n".join(sentences(error, speech))
        printed = capsys.readouterr()
        return Told(status, printed.out, printed.err + more)

    return call


def text_of(folder: Path) -> str:
    """Return the household list of a folder."""
    return (folder / "households.yaml").read_text(encoding="utf-8")
