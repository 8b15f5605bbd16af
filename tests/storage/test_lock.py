"""One writer at a time."""

import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from phrases import as_told

from povplan.cli.sentences import sentences
from povplan.cli.speech import Speech
from povplan.errors import ExitStatus, PovplanError
from povplan.storage.lock import hold_lock
from povplan.words import failures
from povplan.words.language import Language

_HOLD = textwrap.dedent("""
    import sys
    from pathlib import Path
    from povplan.storage.lock import hold_lock
    with hold_lock(Path(sys.argv[1])):
        print("held", flush=True)
        sys.stdin.read()
""")


def _hold(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_who_waits_too_long_is_told_so(tmp_path: Path) -> None:
    with _hold(tmp_path) as other:
        with (
            pytest.raises(PovplanError, match=as_told(failures.PLAN_LOCKED)) as refused,
            hold_lock(tmp_path, seconds=0.2),
        ):
            pytest.fail("two hold the lock")
        other.communicate()
    assert refused.value.status is ExitStatus.FILES
    told = (
        f"Cửa sổ khác hoặc máy khác đang ghi vào kế hoạch trong {tmp_path}; đã chờ 0.2 giây. Hãy chạy lại sau ít phút."
    )
    assert sentences(refused.value, Speech(None, Language.VI)) == [f"Lỗi: {told}"]


def test_who_waits_long_enough_gets_it(tmp_path: Path) -> None:
    with _hold(tmp_path) as other:
        assert other.stdin is not None
        other.stdin.close()
        with hold_lock(tmp_path, seconds=10):
            pass


def test_a_process_that_is_killed_holds_nothing(tmp_path: Path) -> None:
    with _hold(tmp_path) as other:
        other.kill()
        other.wait()
        with hold_lock(tmp_path, seconds=0.5):
            pass


def test_it_is_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), hold_lock(tmp_path):
        raise ZeroDivisionError
    with hold_lock(tmp_path, seconds=0.1):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="rights of Unix")
@pytest.mark.parametrize("mode", [0o700, 0o770, 0o2775])
def test_what_we_keep_is_for_those_whom_the_plan_is_for(tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(mode)
    with hold_lock(folder):
        pass
    assert stat.S_IMODE((folder / ".povplan").stat().st_mode) == mode
    assert stat.S_IMODE((folder / ".povplan" / "lock").stat().st_mode) == mode & 0o666


def test_a_file_in_place_of_our_folder_is_said_so(tmp_path: Path) -> None:
    (tmp_path / ".povplan").write_bytes(b"theirs")
    with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused, hold_lock(tmp_path):
        pytest.fail("no lock can be there")
    assert refused.value.details["reason"] == failures.REASON_FILE
    assert (tmp_path / ".povplan").read_bytes() == b"theirs"


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused, hold_lock(tmp_path / "none"):
        pytest.fail("no lock can be there")
    assert refused.value.details["reason"] == failures.REASON_MISSING
