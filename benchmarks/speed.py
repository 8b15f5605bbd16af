"""Times povplan against its peers, whole processes in one run, and says whether each promised figure is reached.

By hand, in an environment with the development extra: `python benchmarks/speed.py`. On Unix, for the memory figures.
"""

import argparse
import csv
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from xlsxwriter import Workbook

GENERATE = Path(__file__).with_name("generate.py")
SHIPPED = Path(__file__).resolve().parents[1] / "data"
FEW, SMALL, LARGE = 22, 2_000, 20_000
_MEBI = 1024 if sys.platform != "darwin" else 1024 * 1024
"""What a process's peak memory is given in, by the mebibyte."""

_EMPTY = """\
import typer

app = typer.Typer()


@app.command()
def main() -> None:
    pass


app(prog_name="empty")
"""


_ROUND_TRIP = """\
import os
import sys

from ruamel.yaml import YAML

yaml = YAML()
with open(sys.argv[1], encoding="utf-8") as file:
    data = yaml.load(file)
with open(os.devnull, "w", encoding="utf-8") as file:
    yaml.dump(data, file)
"""


@dataclass(frozen=True, slots=True)
class Program:
    """What is started, and the exit status that it ends with.

    Args:
        name: how it is called in the figures.
        command: program and arguments.
        status: the right exit status.
        variables: what the environment holds besides.
        fresh: a file that each run finds as it is now, whatever the run before has made of it.
        forgets: whether the journal beside that file goes too: that of an import is as large as the list.
    """

    name: str
    command: Sequence[str | Path]
    status: int = 0
    variables: Mapping[str, str] = field(default_factory=dict)
    fresh: Path | None = None
    forgets: bool = False


@dataclass(slots=True)
class Figures:
    """Seconds of each run of a program, and the peak memory in MiB."""

    seconds: list[float] = field(default_factory=list)
    peak: float = 0

    @property
    def median(self) -> float:
        """Median of the seconds."""
        return statistics.median(self.seconds)


class Course:
    """Runs programs in turn, forth and back, and keeps their figures.

    Args:
        folder: for the files that are made.
        by_processor: whether the time that a process had a processor counts, not the time that went by.
    """

    def __init__(self, folder: Path, *, by_processor: bool) -> None:
        self.folder = folder
        self.by_processor = by_processor
        self.povplan = _find("povplan")
        self.figures: defaultdict[str, Figures] = defaultdict(Figures)
        self.missed = 0
        self._kept: dict[Path, bytes] = {}
        schema = folder / "households.schema.json"
        with schema.open("wb") as file:
            subprocess.run([self.povplan, "schema", "households"], stdout=file, check=True)
        self.check = (_find("check-jsonschema"), "--schemafile", schema)

    def make(self, size: int, *, with_findings: bool = False) -> Path:
        """Return the folder of a plan with so many made-up households."""
        folder = self.folder / (f"{size}-findings" if with_findings else f"{size}")
        # In a process of its own: what a process has used at its peak, Linux counts for those that it starts as well.
        options = ["--findings"] if with_findings else []
        subprocess.run([sys.executable, GENERATE, folder, str(size), *options], check=True)
        return folder

    def run(self, programs: Sequence[Program], rounds: int) -> None:
        """Run each program so many times; before that once, uncounted."""
        print(f"\n{rounds} runs each, median:")
        for turn in range(rounds + 1):
            for program in programs if turn % 2 else reversed(programs):
                seconds, peak = self._time(program)
                figures = self.figures[program.name]
                figures.peak = max(figures.peak, peak)
                if turn:
                    figures.seconds.append(seconds)
        for program in programs:
            figures = self.figures[program.name]
            print(f"  {program.name:<44} {figures.median:8.3f} s {figures.peak:7.0f} MiB")

    def hold(self, name: str, most: float, peer: str) -> None:
        """Say whether a program takes at most so many times what its peer takes."""
        self._say(f"{name} : {peer}", self.figures[name].median / self.figures[peer].median, most)

    def hold_memory(self, name: str, most: float, peer: str) -> None:
        """Say whether a program takes at most so many times the memory that its peer takes at its peak."""
        self._say(f"memory of {name} : {peer}", self.figures[name].peak / self.figures[peer].peak, most)

    def hold_peak(self, name: str, most: float) -> None:
        """Say whether a program takes at most so many MiB at its peak."""
        self._say(f"peak of {name} in MiB", self.figures[name].peak, most)

    def hold_growth(self, start: str, small: str, large: str, *, most: float) -> None:
        """Say whether a program takes at most so many times what another does, what starting takes aside."""
        begun, less, more = (self.figures[name].median for name in (start, small, large))
        self._say(f"{large} : {small}, start-up aside", (more - begun) / (less - begun), most)

    def _time(self, program: Program) -> tuple[float, float]:
        # As on a user's machine: PYTHONDONTWRITEBYTECODE would have us compiled at every start, unlike our peers.
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment = {**kept, "COLUMNS": "80", **program.variables}
        if program.fresh:
            self._kept.setdefault(program.fresh, program.fresh.read_bytes())
            program.fresh.write_bytes(self._kept[program.fresh])
            if program.forgets:
                shutil.rmtree(program.fresh.parent / ".povplan", ignore_errors=True)
        start = time.perf_counter()
        process = subprocess.Popen(
            program.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = usage.ru_utime + usage.ru_stime if self.by_processor else time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != program.status:
            sys.exit(f"{program.name}: exit status {process.returncode}, not {program.status}: {program.command}")
        return seconds, usage.ru_maxrss / _MEBI

    def _say(self, what: str, ratio: float, most: float) -> None:
        reached = ratio <= most
        self.missed += not reached
        print(f"  {'ok    ' if reached else 'MISSED'} {ratio:6.2f}  at most {most:5.2f}  {what}")


def _find(program: str) -> str:
    found = shutil.which(program, path=sysconfig.get_path("scripts"))
    return found or sys.exit(f"{program} is not installed beside {sys.executable}: pip install -e '.[dev]'")


def _number(size: int) -> str:
    return f"{size:,}"


def time_small(course: Course, rounds: int) -> None:
    """Time what hardly depends on the data: the shipped plan, help and completion."""
    empty = course.folder / "empty.py"
    empty.write_text(_EMPTY, encoding="utf-8")
    imports = "import typer, rich.table; from pydantic import BaseModel"
    asked = {"COMP_WORDS": "povplan s", "COMP_CWORD": "1", "_POVPLAN_COMPLETE": "complete_bash"}
    asked_empty = {"COMP_WORDS": "empty --", "COMP_CWORD": "1", "_EMPTY_COMPLETE": "complete_bash"}
    course.run(
        [
            Program("imports", [sys.executable, "-c", imports]),
            Program("check-jsonschema, shipped list", [*course.check, SHIPPED / "households.yaml"]),
            Program("status, shipped plan", [course.povplan, "status", "--data", SHIPPED]),
            Program("validate, shipped plan", [course.povplan, "validate", "--data", SHIPPED]),
            Program("empty Typer program --help", [sys.executable, empty, "--help"]),
            Program("povplan --help", [course.povplan, "--help"]),
            Program("status --help", [course.povplan, "status", "--help"]),
            Program("empty Typer program, completion", [sys.executable, empty], variables=asked_empty),
            Program("povplan, completion", [course.povplan], variables=asked),
        ],
        rounds,
    )
    course.hold("status, shipped plan", 1.8, "imports")
    course.hold("status, shipped plan", 0.95, "check-jsonschema, shipped list")
    course.hold("povplan --help", 1.15, "empty Typer program --help")
    course.hold("status --help", 1.15, "empty Typer program --help")
    course.hold("povplan, completion", 1.15, "empty Typer program, completion")


def time_made_up(course: Course, size: int, rounds: int, *, most: float, most_with_findings: float) -> None:
    """Time status and validate on so many made-up households."""
    clean, spoilt = course.make(size), course.make(size, with_findings=True)
    peer, with_findings = f"check-jsonschema {_number(size)}", f"validate with findings {_number(size)}"
    course.run(
        [
            Program(peer, [*course.check, clean / "households.yaml"]),
            Program(f"status {_number(size)}", [course.povplan, "status", "--data", clean]),
            # Strict: the exit status says that there is not even a question.
            Program(f"validate {_number(size)}", [course.povplan, "validate", "--strict", "--data", clean]),
            Program(with_findings, [course.povplan, "validate", "--data", spoilt], status=1),
        ],
        rounds,
    )
    course.hold(f"status {_number(size)}", most, peer)
    course.hold(f"validate {_number(size)}", most, peer)
    course.hold(with_findings, most_with_findings, peer)


def time_recording(course: Course, rounds: int) -> None:
    """Time the recording of a review against reading the same list, and against a round trip of it by ruamel.yaml."""
    size = SMALL
    course.make(size)
    # A plan of its own, for it is written.
    folder = Path(shutil.copytree(course.folder / f"{size}", course.folder / "recording"))
    review = ["review", f"{size // 2}", "--date", "2023-06-15", "--category", "not_poor", "--income", "1650000"]
    course.run(
        [
            Program("ruamel round trip", [sys.executable, "-c", _ROUND_TRIP, folder / "households.yaml"]),
            Program("status, as a peer", [course.povplan, "status", "--data", folder]),
            Program("review", [course.povplan, *review, "--data", folder], fresh=folder / "households.yaml"),
        ],
        rounds,
    )
    course.hold("review", 2.5, "status, as a peer")
    course.hold("review", 0.1, "ruamel round trip")
    course.hold_memory("review", 2, "status, as a peer")


def time_importing(course: Course, rounds: int) -> None:
    """Time the import of a list into an empty one against validating the same households."""
    full = course.make(LARGE)
    empty = Path(shutil.copytree(full, course.folder / "importing"))
    (empty / "households.yaml").write_text("households: []\n", encoding="utf-8")
    listed = course.folder / "list.csv"
    subprocess.run([course.povplan, "export", "list", "--data", full, "-o", listed, "--force"], check=True)
    workbook = _as_workbook(listed)
    course.run(
        [
            Program("validate, as a peer", [course.povplan, "validate", "--strict", "--data", full]),
            *(
                Program(
                    f"import {file.suffix[1:]}",
                    [course.povplan, "import", file, "--data", empty],
                    fresh=empty / "households.yaml",
                    forgets=True,
                )
                for file in (listed, workbook)
            ),
        ],
        rounds,
    )
    course.hold("import csv", 4, "validate, as a peer")
    course.hold("import xlsx", 8, "validate, as a peer")
    for name in ("import csv", "import xlsx"):
        course.hold_peak(name, 300)


def _as_workbook(listed: Path) -> Path:
    """Return a list as a workbook, with its numbers as numbers."""
    path = listed.with_suffix(".xlsx")
    with listed.open(encoding="utf-8-sig", newline="") as file, Workbook(path) as book:
        sheet = book.add_worksheet("Danh sách")
        for line, row in enumerate(csv.reader(file)):
            for column, cell in enumerate(row):
                if cell.isdecimal():
                    sheet.write_number(line, column, int(cell))
                else:
                    sheet.write_string(line, column, cell)
    return path


def time_papers(course: Course, rounds: int) -> None:
    """Time the workbook of all forms against the status of the same households."""
    folder = course.make(SMALL)
    papers = course.folder / "papers.xlsx"
    course.run(
        [
            Program("status, beside papers", [course.povplan, "status", "--data", folder]),
            Program("export all", [course.povplan, "export", "all", "-o", papers, "--force", "--data", folder]),
        ],
        rounds,
    )
    course.hold("export all", 6, "status, beside papers")


def time_growth(course: Course, rounds: int) -> None:
    """Time ten times the households against one time, in the same rounds; a few households for what starting takes."""
    commands, sizes = ("status", "validate"), (FEW, SMALL, LARGE)
    course.make(FEW)
    course.run(
        [
            Program(f"{command} alone, {_number(size)}", [course.povplan, command, "--data", course.folder / f"{size}"])
            for command in commands
            for size in sizes
        ],
        rounds,
    )
    for command in commands:
        course.hold_growth(*(f"{command} alone, {_number(size)}" for size in sizes), most=11)


def main() -> int:
    """Time everything and return 1 if a figure is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="for all else (default: 15)")
    parser.add_argument(
        "--large-rounds", type=int, default=5, help=f"for {_number(LARGE)} households beside the peer (default: 5)"
    )
    parser.add_argument("--cpu", action="store_true", help="count processor time: for a machine that is busy otherwise")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        course = Course(Path(folder), by_processor=options.cpu)
        time_small(course, options.rounds)
        time_made_up(course, SMALL, options.rounds, most=0.35, most_with_findings=0.7)
        time_made_up(course, LARGE, options.large_rounds, most=0.12, most_with_findings=0.7)
        time_recording(course, options.large_rounds)
        time_importing(course, options.large_rounds)
        time_papers(course, options.large_rounds)
        time_growth(course, options.rounds)
    print(f"\n{course.missed} figures missed" if course.missed else "\nall figures reached")
    return int(course.missed > 0)


if __name__ == "__main__":
    sys.exit(main())
