"""What the entry point does before any command: no plugin of another program gets into pydantic."""

import subprocess
import sys


def run(script: str) -> str:
    """Return what a script prints in a process of its own, after the entry point has kept plugins out."""
    start = "from povplan.cli.main import _keep_plugins_out\n_keep_plugins_out()\n"
    done = subprocess.run([sys.executable, "-c", start + script], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_no_plugin_is_looked_for() -> None:
    script = "import sys, povplan.model.plan as p; p.Plan.model_rebuild(); print('importlib.metadata' in sys.modules)"
    assert run(script) == "False"


def test_what_stands_in_for_the_loader_gives_way_where_more_of_it_is_wanted() -> None:
    script = "from pydantic.plugin._loader import PYDANTIC_ENTRY_POINT_GROUP as name; print(name)"
    assert run(script) == "pydantic"


def test_what_not_even_the_real_loader_has_is_missing_as_usual() -> None:
    script = "try:\n    from pydantic.plugin._loader import nothing\nexcept ImportError:\n    print('missing')"
    assert run(script) == "missing"
