"""Records as JSON for scripts."""

import json


def draw_json(record: object) -> str:
    """Return a record as indented JSON, names in their own letters."""
    return json.dumps(record, ensure_ascii=False, indent=2)
