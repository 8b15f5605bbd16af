"""The JSON Schema of the data files, for editors and other tools."""

from collections.abc import Mapping
from typing import Any

from povplan.model.schema import FILES, make_schema, read_docstrings
from povplan.words.language import Language


def schema_record(name: str | None, language: Language) -> dict[str, Any]:
    """Return the schema of one data file, or without a name those of all, each under its name.

    Args:
        name: plan, households or deprivations; None: all.
        language: of the descriptions.
    """
    descriptions = describe_fields(language)
    if name is not None:
        return make_schema(name, descriptions)
    return {each: make_schema(each, descriptions) for each in FILES}


def describe_fields(language: Language) -> Mapping[str, str]:
    """Return what the records and their keys are, by `Class` and `Class.key`: English stands in the model itself."""
    if language is Language.EN:
        return read_docstrings()
    from povplan.words.schema import FIELDS  # noqa: PLC0415 - one language

    return FIELDS
