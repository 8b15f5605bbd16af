"""Records as JSON for scripts."""

import json
from typing import Any


def draw_json(record: Any) -> str:
    """Return a record as indented JSON, names in their own letters."""
    return json.dumps(record, ensure_ascii=False, indent=2)
