"""The page on the architecture names what there is."""

import re
from pathlib import Path

import povplan

ROOT = Path(__file__).parents[2]
# The tests also run on the wheel, where the package is elsewhere.
PACKAGE = Path(povplan.__file__).parent
PAGE = (ROOT / "docs" / "architecture.md").read_text("utf-8")


def test_every_file_that_it_names_exists() -> None:
    named = set(re.findall(r"`((?:povplan|tests|docs)/[\w/.]*)`", PAGE))
    assert len(named) > 20
    places = {name: (PACKAGE.parent if name.startswith("povplan/") else ROOT) / name for name in named}
    assert [name for name in sorted(named) if not places[name].exists()] == []


def test_its_picture_has_every_room() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    picture = PAGE.split("```")[1]
    assert {room for room in rooms if not re.search(rf"(?m)(^|  ){room} ", picture)} == set()
