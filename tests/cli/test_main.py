"""What the entry point does before any command: no plugin of another program gets into pydantic."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SPY = """
from pathlib import Path
Path(__file__).with_name("seen").touch()
class Spy:
    def new_schema_validator(self, *_, **__): return None, None, None
spy = Spy()
"""


@pytest.mark.parametrize(
    ("script", "seen"),
    [
        ("from pydantic import BaseModel; type('M', (BaseModel,), {})", True),
        ("import sys; sys.argv = ['povplan', 'status']; from povplan.cli.main import main; main()", False),
    ],
)
def test_a_plugin_of_another_program_sees_no_data(tmp_path: Path, script: str, seen: bool) -> None:
    known = tmp_path / "spy-1.0.dist-info"
    known.mkdir()
    (known / "METADATA").write_text("Metadata-Version: 2.1\nName: spy\nVersion: 1.0\n")
    (known / "entry_points.txt").write_text("[pydantic]\nspy = spy:spy\n")
    (tmp_path / "spy.py").write_text(SPY)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    environment.pop("PYDANTIC_DISABLE_PLUGINS", None)
    subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True)
    assert (tmp_path / "seen").exists() == seen
