"""Real shells take the completion that povplan prints."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def need(program: str) -> str:
    """Return the path of a program, or skip where there is none (but not in CI)."""
    found = shutil.which(program)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{program} is missing: .ci/run installs it")
        pytest.skip(f"{program} is not installed")
    return found


def povplan_in(folder: Path) -> dict[str, str]:
    """Put a program `povplan` into a folder and return the environment that finds it."""
    program = folder / "povplan"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m povplan "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "POVPLAN_LANG": "en"}


@pytest.mark.clients
def test_zsh_reads_the_completion_and_knows_its_function(tmp_path: Path) -> None:
    script = (
        "autoload -U compinit && compinit -D -u && source <(povplan --show-completion zsh) && echo $_comps[povplan]"
    )
    done = subprocess.run(
        [need("zsh"), "-f", "-c", script],
        env=povplan_in(tmp_path),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == "_povplan_completion"
    assert done.stderr == ""


@pytest.mark.clients
def test_fish_reads_the_completion_and_offers_the_commands(tmp_path: Path) -> None:
    script = "povplan --show-completion fish | source; complete --do-complete 'povplan st'"
    environment = {**povplan_in(tmp_path), "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [need("fish"), "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split()[:1] == ["status"]
