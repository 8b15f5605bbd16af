"""The JSON Schema of the three files, with the docstrings of the fields as descriptions."""

import ast
import inspect
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from povplan.model import household, kinds, plan, record, standard
from povplan.model.record import Record

FILES: Mapping[str, type[Record]] = {
    "plan": plan.Plan,
    "households": household.HouseholdFile,
    "deprivations": standard.StandardFile,
}
"""The model of each data file, by the file's name without its ending."""

_MODULES = (kinds, record, household, plan, standard)


def make_schema(name: str, descriptions: Mapping[str, str]) -> dict[str, Any]:
    """Return the JSON Schema of a data file.

    Args:
        name: plan, households or deprivations.
        descriptions: descriptions of `Class` and `Class.field`, as `read_docstrings` returns them.
    """
    schema = FILES[name].model_json_schema(by_alias=True, schema_generator=_Untitled)
    definitions = schema.setdefault("$defs", {})
    for title, definition in ((FILES[name].__name__, schema), *definitions.items()):
        _describe(definition, title, descriptions)
    return {"$schema": GenerateJsonSchema.schema_dialect, "title": f"{name}.yaml", **schema}


@cache
def read_docstrings() -> Mapping[str, str]:
    """Return the docstrings of all records and their fields, by `Class` and `Class.field` (in the YAML spelling)."""
    found: dict[str, str] = {}
    for module in _MODULES:
        found.update(_docstrings_of(module))
    return found


def list_fields(name: str) -> list[tuple[str, str]]:
    """Return the class and key of every field of a data file, in the order of the model."""
    schema = make_schema(name, {})
    records = ((FILES[name].__name__, schema), *schema["$defs"].items())
    return [(title, key) for title, definition in records for key in definition.get("properties", ())]


class _Untitled(GenerateJsonSchema):
    """Leaves out the titles that pydantic makes from the keys: they add nothing to the keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401 - pydantic's own signature
        del schema
        return False


def _docstrings_of(module: ModuleType) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = ast.get_docstring(node) or ""
            for base in node.bases:
                if isinstance(base, ast.Name):
                    inherited = {key: found[f"{base.id}.{key}"] for key in _keys(found, base.id)}
                    found.update({f"{node.name}.{key}": text for key, text in inherited.items()})
            for field, text in zip(node.body, node.body[1:], strict=False):
                if (
                    isinstance(field, ast.AnnAssign)
                    and isinstance(field.target, ast.Name)
                    and isinstance(text, ast.Expr)
                    and isinstance(text.value, ast.Constant)
                ):
                    # `as_` is written `as` in the file; `as` is a Python keyword.
                    found[f"{node.name}.{field.target.id.rstrip('_')}"] = str(text.value.value)
    return found


def _keys(found: Mapping[str, str], title: str) -> list[str]:
    return [name.split(".", 1)[1] for name in found if name.startswith(f"{title}.")]


def _describe(definition: dict[str, Any], title: str, descriptions: Mapping[str, str]) -> None:
    definition.pop("description", None)
    definition.pop("title", None)
    if text := descriptions.get(title):
        definition["description"] = text
    for key, field in definition.get("properties", {}).items():
        if text := descriptions.get(f"{title}.{key}"):
            field["description"] = text
