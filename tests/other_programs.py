"""Other makers' programs that open what povplan writes; skipped where they are missing, but not in CI."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def run_libreoffice(folder: Path, *arguments: str | Path) -> None:
    """Let LibreOffice convert something, or skip where there is none (but not in CI)."""
    program = shutil.which("soffice")
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice is missing: .ci/run installs it")
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run([program, profile, "--headless", *arguments], check=True, capture_output=True, timeout=120)


def convert(path: Path, ending: str, folder: Path) -> Path:
    """Return a file as LibreOffice saves it in another format."""
    out = folder / "saved"
    run_libreoffice(folder, "--convert-to", ending, "--outdir", out, path)
    return out / f"{path.stem}.{ending}"


def run_chromium(*arguments: str) -> bytes:
    """Let Chromium open a page, or skip where there is none (but not in CI)."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is missing: .ci/run installs it")
        pytest.skip("Chromium is not installed")
    settings = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")
    return subprocess.run([program, *settings, *arguments], check=True, capture_output=True, timeout=120).stdout
