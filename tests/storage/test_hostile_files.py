"""Files made to exhaust the machine are refused at once and in little memory."""

import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPT = """
import pathlib, re, resource, sys, time
sys.path.insert(0, {root!r})
from povplan.model.kinds import DataFile
from povplan.model.household import HouseholdFile
from povplan.storage.load import read_source

def most_memory():
    # In MB.
    if sys.platform == "linux":
        # Not getrusage: there a child begins with its parent's figure.
        status = pathlib.Path("/proc/self/status").read_text()
        return int(re.search(r"VmHWM:\\s*([0-9]+) kB", status)[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024**2

raw = {raw}
start = time.perf_counter()
source = read_source(raw, DataFile.HOUSEHOLDS, HouseholdFile)
print(time.perf_counter() - start)
print(most_memory())
print(*sorted({{finding.code for finding in source.findings}}))
"""
# Ten lines would make a thousand million values, were they followed.
_LAUGHS = r"b''.join(b'%c: &%c [%s]\n' % (n, n, b', '.join([b'*%c' % (n - 1)] * 9)) for n in range(98, 123))"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (_LAUGHS, "YM017"),
        ("b'households:\\n' + b'  - *x\\n' * 2000", "YM017"),
        ("b'[' * 100_000", "YM016"),
        ("b'- ' * 100_000", "YM016"),
        ("b'{a: ' * 100_000", "YM016"),
        ("b'? ' * 100_000", "YM016"),
        ("b'households: ' + b'[' * 100_000 + b']' * 100_000", "YM016"),
        ("b''.join(b' ' * n + b'a:\\n' for n in range(3000))", "YM016"),
        ("b'[a, ' * 100_000", "YM016"),
        ("b'households: ' + b'{a: [' * 50_000 + b']}' * 50_000", "YM016"),
    ],
)
def test_refused_at_once_in_little_memory(raw: str, code: str) -> None:
    """Aliases that multiply and nests without an end take under 200 MB, and no recursion runs out."""
    pytest.importorskip("resource")  # Windows has no such measure.
    script = _SCRIPT.format(root=str(Path(__file__).parents[2]), raw=raw)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    seconds, megabytes, codes = done.stdout.splitlines()
    assert done.stderr == ""
    assert code in codes.split()
    assert int(megabytes) < 200
    assert float(seconds) < 10


def test_loading_brings_in_no_parser_before_it_is_needed() -> None:
    """The import of the room is cheap: parsers and near names come when a file asks for them."""
    root = str(Path(__file__).parents[2])
    script = f"import sys; sys.path.insert(0, {root!r}); import povplan.storage.load; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert {"ruamel.yaml", "rapidfuzz", "ryml"}.isdisjoint(done.stdout.split())
