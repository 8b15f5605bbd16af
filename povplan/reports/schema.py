"""The JSON Schema of the data files, for editors and other tools."""

from typing import Any

from povplan.model.schema import FILES, make_schema, read_docstrings


def schema_record(name: str | None) -> dict[str, Any]:
    """Return the schema of one data file, or without a name those of all, each under its name."""
    if name is not None:
        return make_schema(name, read_docstrings())
    return {each: make_schema(each, read_docstrings()) for each in FILES}
