"""The JSON Schema of the data files, for editors and other tools."""

from collections.abc import Mapping
from typing import Any

from povplan.model.schema import FILES, make_schema, read_docstrings
from povplan.words.language import Language


def schema_record(name: str | None, language: Language) -> dict[str, Any]:
    """Return the schema of one data file, or those of all files by name.

    Args:
        name: plan, households or deprivations; None: all.
        language: language of the descriptions.
    """
    descriptions = describe_fields(language)
    if name is not None:
        return make_schema(name, descriptions)
    return {each: make_schema(each, descriptions) for each in FILES}


def describe_fields(language: Language) -> Mapping[str, str]:
    """Return descriptions of records and keys by `Class` and `Class.key`; the English are the model's docstrings."""
    if language is Language.EN:
        return read_docstrings()
    from povplan.words.schema import FIELDS  # noqa: PLC0415 - one language

    return FIELDS
