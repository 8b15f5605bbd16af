"""Whatever the data hold: one thing is one line on every screen, and nothing of it steers the screen."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from povplan.cli.shell import run
from povplan.cli.speech import Speech
from povplan.storage.exact import compose
from povplan.words.language import Language

BASE = Path(__file__).parents[1] / "broken" / "base"

TEXTS = {"cause_note", "measure_note", "note", "need", "decision", "position", "section", "number", "issued"}
"""Keys whose values may have several lines."""

SCREENS = [
    ("status",),
    ("status", "--by", "officer"),
    ("list",),
    ("show", "1"),
    ("paths",),
    ("gaps",),
    ("changes", "--from", "2023-01-01"),
    ("log",),
]

STEERING = "\x1b[31m\u202e\u200b\x9b"


class Told(NamedTuple):
    """What a command gave."""

    status: int
    out: str
    err: str


Run = Callable[..., Told]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a plan each of whose texts goes on in a second line, after a tab."""
    folder = Path(shutil.copytree(BASE, tmp_path / "data"))
    for file in ("plan.yaml", "households.yaml"):
        data = _lengthen(compose((folder / file).read_text(encoding="utf-8")).data)
        (folder / file).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return folder


@pytest.fixture
def povplan(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command on that plan."""
    monkeypatch.setenv("COLUMNS", "1000")
    monkeypatch.delenv("POVPLAN_LANG", raising=False)

    def call(*arguments: str, data: Path = folder) -> Told:
        capsys.readouterr()
        status = run(["--data", str(data), *arguments], Speech(None, Language.VI))
        printed = capsys.readouterr()
        return Told(status, printed.out, printed.err)

    return call


def _lengthen(value: Any, key: str = "") -> Any:  # noqa: ANN401 - JSON's values
    if isinstance(value, dict):
        return {name: _lengthen(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [_lengthen(each, key) for each in value]
    return f"{value}«1\n2\t3»" if key in TEXTS and isinstance(value, str) else value


@pytest.mark.parametrize("form", ["table", "plain", "github", "tsv", "json"])
@pytest.mark.parametrize("arguments", SCREENS, ids=" ".join)
def test_a_text_of_several_lines_stays_on_one(povplan: Run, arguments: tuple[str, ...], form: str) -> None:
    povplan("visit", "1", "--date", "2023-05-05", "--note", "«1\n2\t3»")
    told = povplan(*arguments, "-O", form)
    assert (told.status, told.err) == (0, "")
    assert told.out.count("«1") == told.out.count("«1\\n2\\t3»" if form == "json" else "«1 2 3»")


def test_such_texts_are_on_the_screens(povplan: Run) -> None:
    """So that the test above proves something."""
    povplan("visit", "1", "--date", "2023-05-05", "--note", "«1\n2\t3»")
    assert [name for name, *_ in (("show", "1"), ("log",)) if "«1" not in povplan(name, *_).out] == []
    assert "«1" in povplan("changes", "--from", "2023-01-01").out


@pytest.mark.parametrize("form", ["table", "plain", "github", "tsv", "json"])
def test_nothing_in_the_journal_steers_the_screen(povplan: Run, folder: Path, form: str) -> None:
    """The journal is a file like others: a hand may have changed it."""
    povplan("visit", "1", "--date", "2023-05-05", "--note", "chỗ này")
    journal = folder / ".povplan" / "journal.jsonl"
    escaped = json.dumps(f"{STEERING}\n")[1:-1]
    journal.write_text(journal.read_text(encoding="utf-8").replace("chỗ này", f"chỗ {escaped}này"), encoding="utf-8")
    told = povplan("log", "-O", form)
    assert "này" in told.out
    assert told.out.replace("\n", "").replace("\t", "").isprintable()
    assert form != "json" or STEERING in json.loads(told.out)[0]["changes"][0]["after"]["note"]


@pytest.mark.parametrize("form", ["table", "plain", "github", "tsv", "json"])
def test_no_name_of_a_folder_steers_the_screen(povplan: Run, tmp_path: Path, form: str) -> None:
    odd = Path(shutil.copytree(BASE, tmp_path / f"x{STEERING}"))
    households = (odd / "households.yaml").read_text(encoding="utf-8")
    (odd / "households.yaml").write_text(households.replace("members: 4", "members: bốn"), encoding="utf-8")
    told = povplan("validate", "-O", form, data=odd)
    assert told.status == 1
    assert told.out.replace("\n", "").replace("\t", "").isprintable()
    assert form != "json" or json.loads(told.out)["findings"][0]["file"] == (odd / "households.yaml").as_posix()
