"""Breaks povplan off while it writes, writes between, starves it of disk and rights, and counts what is lost.

By hand, in an environment with the development extra: `python benchmarks/faults.py`. On Unix; as root the full disk is
a small tmpfs besides a limit of the file's size, and the read-only folder is a tmpfs that is mounted so.
"""

import argparse
import hashlib
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

GENERATE = Path(__file__).with_name("generate.py")
SEED = 2023
KILLS, SAVES, WRITERS, EACH, FEW, MANY, LARGE = 300, 120, 8, 50, 200, 5_000, 20_000
LONGEST_WRITE = 0.02
"""Seconds in which a list of that size, and its entry in the journal, are on the disk."""
FILES, LINES = 3, 1
"""Exit status where a file cannot be written, and how many lines are to say so."""


class Faults:
    """The trials, each on a copy of its own of a made-up plan, and their verdicts.

    Args:
        folder: for the copies.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lost = 0
        found = shutil.which("povplan", path=sysconfig.get_path("scripts"))
        self.povplan = found or sys.exit(f"povplan is not installed beside {sys.executable}: pip install -e '.[dev]'")

    def make(self, name: str, size: int) -> Path:
        """Return the folder of a plan with so many made-up households."""
        folder = self.folder / name
        subprocess.run([sys.executable, GENERATE, folder, str(size)], check=True)
        return folder

    def start(self, folder: Path, *arguments: str, before: Callable[[], None] | None = None) -> subprocess.Popen[str]:
        """Start povplan on a plan."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return subprocess.Popen(
            [self.povplan, "--data", str(folder), "--lang", "en", *arguments],
            env={**kept, "COLUMNS": "80"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=before,  # noqa: PLW1509 - there are no threads
        )

    def run(self, folder: Path, *arguments: str, before: Callable[[], None] | None = None) -> tuple[int, str]:
        """Run povplan on a plan and return its exit status and what it told as errors."""
        process = self.start(folder, *arguments, before=before)
        _, errors = process.communicate()
        return process.returncode, errors

    def visit(self, folder: Path, number: int, note: str, before: Callable[[], None] | None = None) -> tuple[int, str]:
        """Record a visit that is known by its note."""
        return self.run(folder, "visit", str(number), "--date", "2023-04-02", "--note", note, before=before)

    def say(self, what: str, *, well: bool) -> None:
        """Print a verdict."""
        self.lost += not well
        print(f"  {'ok    ' if well else 'FAILED'} {what}")


def list_notes(folder: Path) -> list[str]:
    """Return the notes of the visits that the file holds."""
    return re.findall(r"\bnote: (k[0-9]+-[0-9]+)\b", (folder / "households.yaml").read_text(encoding="utf-8"))


def digest(folder: Path) -> str:
    """Return what tells one state of the list from another."""
    return hashlib.sha256((folder / "households.yaml").read_bytes()).hexdigest()


def is_whole(faults: Faults, folder: Path) -> bool:
    """Tell whether the files are read without an error."""
    status, _ = faults.run(folder, "validate")
    return status == 0


def count_left_over(folder: Path) -> int:
    """Return how many files stand in the folder besides those of a plan and its journal."""
    known = {"plan.yaml", "households.yaml", "deprivations.yaml", "schema", ".povplan"}
    return sum(each.name not in known for each in folder.iterdir())


def try_kills(faults: Faults, kills: int) -> None:
    """Kill at random moments while something is recorded."""
    print(f"\n{kills} times kill -9 at random moments of a recording, {FEW} households:")
    folder = faults.make("kills", FEW)
    first = digest(folder)
    times = []
    for turn in range(5):
        began = time.perf_counter()
        faults.visit(folder, turn + 1, f"k0-{turn}")
        times.append(time.perf_counter() - began)
    usual = min(times)
    chance = random.Random(SEED)  # noqa: S311 - only to spread the kills
    known = [f"k0-{turn}" for turn in range(5)]
    killed = acknowledged = done = broken = missing = 0
    for turn in range(kills):
        note = f"k1-{turn}"
        before = digest(folder)
        process = faults.start(folder, "visit", str(turn % FEW + 1), "--date", "2023-04-02", "--note", note)
        if turn % 3:
            # Most of the time goes by before anything is written: two of three kills wait for the journal to grow.
            _wait_for_growth(folder / ".povplan" / "journal.jsonl", process)
            time.sleep(chance.uniform(0, LONGEST_WRITE))
        else:
            time.sleep(chance.uniform(0, usual))
        process.send_signal(signal.SIGKILL)
        printed, _ = process.communicate()
        killed += process.returncode == -signal.SIGKILL
        acknowledged += bool(printed)
        notes = list_notes(folder)
        is_new = notes.count(note) == 1
        done += is_new
        broken += not is_new and digest(folder) != before
        missing += (bool(printed) and not is_new) or not set(known) <= set(notes)
        known += [note] * is_new
    well = is_whole(faults, folder)
    status, _ = faults.visit(folder, 1, "k2-0")
    print(f"  {killed} killed, {acknowledged} had told that they were done, {done} of all had written")
    faults.say(f"{broken} files neither old nor new", well=broken == 0)
    faults.say(f"{missing} records missing that were there or acknowledged", well=missing == 0)
    faults.say("the file reads whole, the next recording works", well=well and status == 0)
    faults.say(f"{count_left_over(folder)} files left over after it", well=count_left_over(folder) == 0)
    undone = 0
    while faults.run(folder, "undo")[0] == 0:
        undone += 1
    faults.say(
        f"{undone} times undo for {len(known) + 1} records, then the first byte again",
        well=undone == len(known) + 1 and digest(folder) == first,
    )


def try_many_at_once(faults: Faults, writers: int, each: int) -> None:
    """Let several processes record at once."""
    print(f"\n{writers} processes at once, {each} records each, {FEW} households:")
    folder = faults.make("many", FEW)
    first = digest(folder)
    began = time.perf_counter()
    pids = []
    for writer in range(writers):
        pid = os.fork()
        if pid == 0:
            results = [faults.visit(folder, turn + 1, f"k{writer}-{turn}")[0] for turn in range(each)]
            (faults.folder / f"results-{writer}").write_text(json.dumps(results), encoding="utf-8")
            os._exit(0)
        pids.append(pid)
    for pid in pids:
        os.waitpid(pid, 0)
    seconds = time.perf_counter() - began
    wanted = set()
    refused = 0
    for writer in range(writers):
        results = json.loads((faults.folder / f"results-{writer}").read_text(encoding="utf-8"))
        wanted |= {f"k{writer}-{turn}" for turn, status in enumerate(results) if status == 0}
        refused += sum(status != 0 for status in results)
    notes = list_notes(folder)
    print(f"  {writers * each} recordings in {seconds:.0f} s, {refused} refused because of the lock")
    faults.say(f"{len(wanted - set(notes))} acknowledged records missing", well=wanted <= set(notes))
    faults.say(f"{len(notes) - len(wanted)} records more than acknowledged", well=len(notes) == len(wanted))
    faults.say("the file reads whole", well=is_whole(faults, folder))
    undone = 0
    while faults.run(folder, "undo")[0] == 0:
        undone += 1
    well = undone == len(wanted) and digest(folder) == first
    faults.say(f"{undone} times undo, then the first byte again", well=well)


def try_intruder(faults: Faults, saves: int, size: int) -> None:
    """Save the list by hand at random moments while something is recorded; half in place, half renamed into place.

    The process is stopped for the save, so that each save is as quick as an editor's; what counts is what it finds.
    """
    print(f"\n{saves} saves by hand at random moments of a recording, {size:,} households:")
    folder = faults.make("intruder", size)
    file = folder / "households.yaml"
    began = time.perf_counter()
    faults.visit(folder, 1, "k0-0")
    usual = time.perf_counter() - began
    chance = random.Random(SEED)  # noqa: S311 - only to spread the saves
    lost = unrecorded = late = refused = 0
    for turn in range(saves):
        note = f"k1-{turn}"
        process = faults.start(folder, "visit", str(turn % size + 1), "--date", "2023-04-02", "--note", note)
        if turn % 3:
            # Most of the time goes by before anything is written: two of three wait for the journal to grow.
            _wait_for_growth(folder / ".povplan" / "journal.jsonl", process)
            time.sleep(chance.uniform(0, LONGEST_WRITE))
        else:
            time.sleep(chance.uniform(0, usual))
        process.send_signal(signal.SIGSTOP)
        late += process.poll() is not None
        text = file.read_text(encoding="utf-8")
        _save(file, f"{text}# {note}\n", renamed=turn % 2 > 0)
        process.send_signal(signal.SIGCONT)
        process.communicate()
        text = file.read_text(encoding="utf-8")
        lost += text.count(f"# {note}\n") != 1
        unrecorded += process.returncode == 0 and list_notes(folder).count(note) != 1
        refused += process.returncode != 0
    print(f"  {late} came after the end, {refused} recordings refused")
    faults.say(f"{lost} lost", well=lost == 0)
    faults.say(f"{unrecorded} records missing that were acknowledged", well=unrecorded == 0)
    faults.say("the file reads whole", well=is_whole(faults, folder))
    faults.say(f"{count_left_over(folder)} files left over after it", well=count_left_over(folder) == 0)


def _save(file: Path, text: str, *, renamed: bool) -> None:
    """Save a file as most editors do, or as careful ones and sync programs do."""
    other = file.with_name("saved") if renamed else file
    other.write_text(text, encoding="utf-8")
    other.replace(file)


def try_full_disk(faults: Faults) -> None:
    """Record where the disk is full, and where the file must not grow."""
    print("\nDisk full:")
    folder = faults.make("limit", FEW)
    size = (folder / "households.yaml").stat().st_size

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size - 1, size - 1))

    _expect_refusal(faults, "a limit of the file's size", folder, limit)
    if os.geteuid() == 0:
        folder = faults.make("full", FEW)
        with _full_disk(folder, size):
            _expect_refusal(faults, "a full tmpfs", folder, None, then=folder / "ballast")
    else:
        print("  not tried: a full tmpfs (needs root)")


def try_read_only(faults: Faults) -> None:
    """Record where nothing may be written."""
    print("\nFolder read-only:")
    folder = faults.make("read-only", FEW)
    if os.geteuid() == 0:
        # Root may write wherever the disk itself can be written.
        with _disk(folder, "size=64m"):
            subprocess.run(["mount", "-o", "remount,ro", folder], check=True)  # noqa: S607 - Unix's own
            _expect_refusal(faults, "a read-only disk", folder, None)
    else:
        folder.chmod(0o555)
        _expect_refusal(faults, "no right to write", folder, None)
        folder.chmod(0o755)


def try_large(faults: Faults, size: int) -> None:
    """Record in a long list."""
    print(f"\n{size:,} households:")
    folder = faults.make("large", size)
    first = digest(folder)
    began = time.perf_counter()
    status, _ = faults.visit(folder, size // 2, "k0-0")
    seconds = time.perf_counter() - began
    faults.say(f"one record in {seconds:.2f} s", well=status == 0 and list_notes(folder) == ["k0-0"])
    faults.say("the file reads whole", well=is_whole(faults, folder))
    status, _ = faults.run(folder, "undo")
    faults.say("one undo, then the first byte again", well=status == 0 and digest(folder) == first)


def _wait_for_growth(file: Path, process: subprocess.Popen[str]) -> None:
    """Wait until a file is longer, or the process is done."""
    size = file.stat().st_size
    while file.stat().st_size == size and process.poll() is None:
        pass


def _expect_refusal(
    faults: Faults, what: str, folder: Path, before: Callable[[], None] | None, then: Path | None = None
) -> None:
    """Record where that cannot be done; afterwards, with the hindrance gone, it can.

    Args:
        faults: the trials.
        what: the hindrance, in words.
        folder: of the plan.
        before: puts the hindrance in the way of the process; None: it is there.
        then: file to delete so that it is gone.
    """
    first = digest(folder)
    status, errors = faults.visit(folder, 1, "k0-0", before)
    lines = errors.splitlines()
    told = lines[0] if lines else ""
    faults.say(f"{what}: exit {status}, {len(lines)} line: {told}", well=status == FILES and len(lines) == LINES)
    faults.say("the file is the old one", well=digest(folder) == first)
    if then:
        then.unlink()
    if before or then:
        folder.chmod(0o755)
        status, _ = faults.visit(folder, 1, "k0-1")
        well = status == 0 and list_notes(folder) == ["k0-1"] and count_left_over(folder) == 0
        faults.say("afterwards it works, and nothing was left over", well=well)


@contextmanager
def _disk(folder: Path, options: str) -> Iterator[None]:
    """Move a plan to a disk of its own for a while."""
    kept = folder.with_name(f"{folder.name}-kept")
    folder.rename(kept)
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)  # noqa: S607 - Unix's own
    try:
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)  # noqa: S607 - Unix's own


@contextmanager
def _full_disk(folder: Path, size: int) -> Iterator[None]:
    """Move a plan to a disk of its own that is full but for less than the list's size."""
    room = 2 * size + 64 * 1024 + sum(each.stat().st_size for each in folder.iterdir() if each.is_file())
    with _disk(folder, f"size={room}"):
        (folder / "ballast").write_bytes(bytes(shutil.disk_usage(folder).free - size // 2))
        yield


def main() -> int:
    """Try everything and return 1 if anything was lost or not told well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS, help=f"how many (default: {KILLS})")
    parser.add_argument("--saves", type=int, default=SAVES, help=f"saves by hand (default: {SAVES})")
    parser.add_argument("--each", type=int, default=EACH, help=f"records of each of the {WRITERS} writers")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        faults = Faults(folder)
        try_full_disk(faults)
        try_read_only(faults)
        try_large(faults, LARGE)
        try_intruder(faults, options.saves, MANY)
        try_kills(faults, options.kills)
        try_many_at_once(faults, WRITERS, options.each)
    print(f"\n{faults.lost} trials failed" if faults.lost else "\nnothing lost")
    return int(faults.lost > 0)


if __name__ == "__main__":
    sys.exit(main())
