"""The schema is given for one file or for all, described in the language."""

import pytest

from povplan.model.schema import FILES, list_fields, make_schema, read_docstrings
from povplan.reports.schema import describe_fields, schema_record
from povplan.words.language import Language


def test_one_file_has_its_schema() -> None:
    assert schema_record("households", Language.EN) == make_schema("households", read_docstrings())


@pytest.mark.parametrize("language", Language)
def test_all_files_have_theirs_under_their_names(language: Language) -> None:
    every = schema_record(None, language)
    assert list(every) == ["plan", "households", "deprivations"]
    assert every["plan"] == schema_record("plan", language)


def test_every_record_and_key_is_described_in_vietnamese_too_and_nothing_else_is() -> None:
    keys = {f"{title}.{key}" for name in FILES for title, key in list_fields(name)}
    records = {title for name in FILES for title, _ in list_fields(name)}
    assert len(keys) > 100
    described = describe_fields(Language.VI)
    assert keys | records <= set(described)
    assert set(described) <= set(read_docstrings())


def test_a_schema_is_the_same_in_both_languages_but_for_the_descriptions() -> None:
    bare = make_schema("households", {})
    for language in Language:
        assert _without_descriptions(schema_record("households", language)) == _without_descriptions(bare)


def _without_descriptions(value: object) -> object:
    if isinstance(value, dict):
        kept = {key: each for key, each in value.items() if not (key == "description" and isinstance(each, str))}
        return {key: _without_descriptions(each) for key, each in kept.items()}
    return value
