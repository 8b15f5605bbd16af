"""The page on the architecture names what there is."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")


def test_every_file_that_it_names_exists() -> None:
    named = set(re.findall(r"`((?:povplan|tests|docs)/[\w/.]*)`", PAGE))
    assert len(named) > 20
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_its_picture_has_every_room() -> None:
    rooms = {path.name for path in (ROOT / "povplan").iterdir() if path.is_dir() and path.name != "__pycache__"}
    picture = PAGE.split("```")[1]
    assert {room for room in rooms if not re.search(rf"(?m)(^|  ){room} ", picture)} == set()
