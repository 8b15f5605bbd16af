"""A file is written whole or not at all, and stays whose and what it was."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from phrases import as_told

from povplan.cli.sentences import sentences
from povplan.cli.speech import Speech
from povplan.errors import ExitStatus, PovplanError
from povplan.storage import replace
from povplan.storage.replace import replace_file, writing
from povplan.words import failures
from povplan.words.language import Language

_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="rights, links and signals of Unix")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that is there."""
    path = tmp_path / "households.yaml"
    path.write_bytes(b"old")
    return path


def _fail(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, "", "x")

    return fail


def _only(path: Path) -> bool:
    return [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_is_written_where_none_was_and_where_one_was(tmp_path: Path) -> None:
    path = tmp_path / "x"
    for content in (b"one", b"two", b""):
        replace_file(path, content)
        assert path.read_bytes() == content
        assert _only(path)


@_UNIX
def test_rights_stay(path: Path) -> None:
    for mode in (0o600, 0o664, 0o644):
        path.chmod(mode)
        replace_file(path, b"new")
        assert stat.S_IMODE(path.stat().st_mode) == mode


@_UNIX
def test_a_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    replace_file(tmp_path / "x", b"new")
    assert (tmp_path / "x").stat().st_mode == usual.stat().st_mode


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_stays(path: Path) -> None:
    os.chown(path, 1234, 2345)
    replace_file(path, b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


@_UNIX
def test_where_the_owner_cannot_stay_the_group_does(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def chown(_: object, user: int, group: int) -> None:
        asked.append((user, group))
        if user != -1:
            raise PermissionError

    monkeypatch.setattr(os, "chown", chown)
    replace_file(path, b"new")
    known = path.stat()
    assert asked == [(known.st_uid, known.st_gid), (-1, known.st_gid)]
    assert path.read_bytes() == b"new"


@_UNIX
def test_a_link_stays_a_link_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    target = tmp_path / "far" / "real.yaml"
    target.write_bytes(b"old")
    link = tmp_path / "households.yaml"
    link.symlink_to(target)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert _only(target)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_what_was_there_stays_when_a_step_fails(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    monkeypatch.setattr(os if step == "fsync" else Path, step, _fail(number))
    with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused:
        replace_file(path, b"new")
    assert refused.value.status is ExitStatus.FILES
    assert refused.value.details["file"] == str(path)
    assert path.read_bytes() == b"old"
    assert _only(path)


def test_ctrl_c_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert _only(path)


def test_content_and_folder_are_flushed_in_the_right_order(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise a machine that stops has the new name on the disk and not what it stands for."""
    steps: list[str] = []
    move, flush = Path.replace, os.fsync

    def fsync(number: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file")
        flush(number)

    def moved(self: Path, target: Path) -> Path:
        steps.append("replace")
        return move(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", moved)
    replace_file(path, b"new")
    assert steps == ["file", "replace", *(["folder"] if sys.platform != "win32" else [])]


def test_a_folder_that_cannot_be_flushed_is_no_failure(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def open_files_only(name: Path, flags: int, mode: int = 0o777) -> int:
        if name == path.parent:
            raise PermissionError
        return opened(name, flags, mode)

    monkeypatch.setattr(os, "open", open_files_only)
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"


class TestWhatOthersLeft:
    """Unfinished files of processes that were killed go; those of living ones stay."""

    def test_of_a_dead_process_it_goes(self, path: Path) -> None:
        done = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
        left = path.with_name(f".{path.name}.povplan-{int(done.stdout)}")
        left.write_bytes(b"half")
        replace_file(path, b"new")
        assert _only(path)

    @_UNIX
    def test_of_a_living_process_it_stays(self, path: Path) -> None:
        left = path.with_name(f".{path.name}.povplan-{os.getppid()}")
        left.write_bytes(b"half")
        replace_file(path, b"new")
        assert left.exists()

    def test_of_one_that_had_our_number_it_goes(self, path: Path) -> None:
        path.with_name(f".{path.name}.povplan-{os.getpid()}").write_bytes(b"half")
        replace_file(path, b"new")
        assert path.read_bytes() == b"new"
        assert _only(path)

    @pytest.mark.parametrize("name", [".households.yaml.povplan-", ".households.yaml.povplan-x1", ".other.povplan-1"])
    def test_what_is_not_ours_stays(self, path: Path, name: str) -> None:
        path.with_name(name).write_bytes(b"theirs")
        replace_file(path, b"new")
        assert path.with_name(name).read_bytes() == b"theirs"

    def test_a_number_that_no_process_can_have_is_left_alone(self, path: Path) -> None:
        left = path.with_name(f".{path.name}.povplan-{10**30}")
        left.write_bytes(b"half")
        replace_file(path, b"new")
        assert path.read_bytes() == b"new"


def test_a_long_name_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / ("ệ" * 80)
    replace_file(path, b"one")
    replace_file(path, b"two")
    assert path.read_bytes() == b"two"


@pytest.fixture
def small_files() -> Iterator[None]:
    """A limit for the size of files, as an administrator may set it."""
    resource = pytest.importorskip("resource", reason="limits of Unix")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.usefixtures("small_files")
def test_a_file_over_the_limit_is_refused_and_the_old_one_stays(path: Path) -> None:
    with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused:
        replace_file(path, b"x" * 5000)
    assert refused.value.details["reason"] == failures.REASON_LIMIT
    assert path.read_bytes() == b"old"
    assert _only(path)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "hết chỗ trên đĩa"),
        (errno.EFBIG, "vượt giới hạn dung lượng được phép"),
        (getattr(errno, "EDQUOT", errno.EFBIG), "vượt giới hạn dung lượng được phép"),
        (errno.EROFS, "không có quyền"),
        (errno.EACCES, "không có quyền"),
        (errno.ENOENT, "không có tệp hoặc thư mục này"),
        (errno.EEXIST, "đây là tệp, không phải thư mục"),
        (errno.EIO, f"lỗi hệ điều hành số {errno.EIO}"),
    ],
)
def test_each_reason_is_said_in_one_line(number: int, said: str) -> None:
    with pytest.raises(PovplanError) as refused, writing(Path("data/households.yaml")):
        _fail(number)()
    assert sentences(refused.value, Speech(None, Language.VI)) == [
        f"Lỗi: Không ghi được {Path('data/households.yaml')}: {said}."
    ]


class TestWithoutTheRight:
    """Run by somebody who may not write; root may do everything."""

    @pytest.fixture(autouse=True)
    def _nobody(self) -> Iterator[None]:
        if sys.platform == "win32":
            pytest.skip("rights of Unix")
        if os.geteuid() != 0:
            yield
            return
        os.seteuid(65534)
        yield
        os.seteuid(0)

    @pytest.fixture
    def theirs(self) -> Iterator[Path]:
        """A file in a folder that everybody may enter."""
        import tempfile  # noqa: PLC0415 - pytest's own folders are closed to others

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "households.yaml"
            path.write_bytes(b"old")
            yield path
            path.parent.chmod(0o700)

    def test_a_folder_that_cannot_be_written_is_said_so(self, theirs: Path) -> None:
        theirs.parent.chmod(0o500)
        with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused:
            replace_file(theirs, b"new")
        assert refused.value.details["reason"] == failures.REASON_DENIED
        assert theirs.read_bytes() == b"old"

    def test_a_file_that_is_protected_is_not_replaced(self, theirs: Path) -> None:
        theirs.chmod(0o400)
        with pytest.raises(PovplanError, match=as_told(failures.CANNOT_WRITE)) as refused:
            replace_file(theirs, b"new")
        assert refused.value.details["reason"] == failures.REASON_DENIED
        assert theirs.read_bytes() == b"old"


def test_on_windows_a_living_process_is_never_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """There the question would end it; an open file cannot be taken away anyway."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "kill", _fail(errno.EPERM))
    assert not replace._is_running(os.getppid())  # noqa: SLF001 - nothing else can be seen of it here
