"""The way out on the command line: paths, gaps and the views of the status, run as a person runs them."""

import json
from pathlib import Path

import pytest
from phrases import as_told

from povplan.cli.shell import run
from povplan.cli.speech import Speech
from povplan.errors import ExitStatus, PovplanError
from povplan.words import failures, refusals
from povplan.words.language import Language
from povplan.words.phrase import Phrase

BASE = Path(__file__).parents[1] / "broken" / "base"


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no variable of the machine decide anything."""
    for name in ("POVPLAN_LANG", "POVPLAN_DATA", "_POVPLAN_COMPLETE"):
        monkeypatch.delenv(name, raising=False)


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Return the exit status of a command and what it prints, results and the rest."""
    status = run([*arguments, "--data", str(BASE)], Speech(None, Language.VI))
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def numbers(text: str) -> list[int]:
    """Return the numbers of the households of a record."""
    return [each["id"] for each in json.loads(text)]


def test_paths_tells_of_the_poor_and_near_poor_on_the_day(capsys: pytest.CaptureFixture[str]) -> None:
    on_the_day = call(capsys, "paths", "-O", "json", "--as-of", "30/06/2023")
    before = call(capsys, "paths", "-O", "json", "--as-of", "2023-06-29")
    assert on_the_day[::2] == before[::2] == (0, "")
    assert sorted(numbers(on_the_day[1])) == sorted(numbers(before[1])) == [1, 2, 3, 4]
    classes = [{each["id"]: each["category"] for each in json.loads(shown[1])} for shown in (before, on_the_day)]
    assert [each[1] for each in classes] == ["poor", "near_poor"]


def test_paths_and_gaps_may_be_asked_for_a_village_or_an_officer(capsys: pytest.CaptureFixture[str]) -> None:
    assert numbers(call(capsys, "paths", "-O", "json", "--village", "thon-tay")[1]) == [2, 4]
    assert numbers(call(capsys, "paths", "-O", "json", "--village", "none")[1]) == []
    whole, part = (
        json.loads(call(capsys, "gaps", "-O", "json", *asked)[1])["households"]
        for asked in ([], ["--village", "thon-tay"])
    )
    assert (whole, part) == (4, 2)
    everybody = numbers(call(capsys, "paths", "-O", "json")[1])
    assert set(numbers(call(capsys, "paths", "-O", "json", "--officer", "le-mau")[1])) <= set(everybody)


@pytest.mark.parametrize("command", ["paths", "gaps"])
@pytest.mark.parametrize(
    ("option", "phrase"), [("--village", refusals.UNKNOWN_VILLAGE), ("--officer", refusals.UNKNOWN_OFFICER)]
)
def test_what_the_plan_has_not_got_is_refused(
    command: str, option: str, phrase: Phrase, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(PovplanError, match=as_told(phrase)) as refused:
        call(capsys, command, option, "nobody")
    assert refused.value.status is ExitStatus.USAGE


@pytest.mark.parametrize("command", ["paths", "gaps"])
def test_a_result_goes_to_a_file_and_replaces_one_only_by_force(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.md"
    said = f"Đã ghi vào tệp {target}.\n"
    assert call(capsys, command, "-o", str(target)) == (0, "", said)
    assert target.read_text(encoding="utf-8").startswith("# ")
    with pytest.raises(PovplanError, match=as_told(failures.FILE_EXISTS)):
        call(capsys, command, "-o", str(target))
    assert call(capsys, command, "-o", str(target), "--force") == (0, "", said)


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("organisation", "organisations"),
        ("người giúp đỡ", "helpers"),
        ("chỉ số", "indicators"),
        ("cause", "causes"),
        ("giải pháp", "measures"),
    ],
)
def test_the_status_has_its_views_by_their_names_in_either_language(
    asked: str, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = call(capsys, "status", "--by", asked, "-O", "json")
    assert (status, err) == (0, "")
    assert json.loads(out)[key]
    assert key not in json.loads(call(capsys, "status", "-O", "json")[1])


def test_the_money_of_a_view_is_written_as_money(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = call(capsys, "status", "--by", "measure", "-O", "plain")
    assert status == 0
    assert "900.000" in out
