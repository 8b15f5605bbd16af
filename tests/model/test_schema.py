"""The JSON Schema says of every key what the records take, in the words of their docstrings."""

from collections.abc import Iterator
from typing import Any

import pytest

from povplan.model.kinds import Entry, State
from povplan.model.schema import FILES, list_fields, make_schema, read_docstrings


def records(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each mapping that a file's schema describes."""
    schema = make_schema(name, read_docstrings())
    yield name, schema
    for title, definition in schema["$defs"].items():
        if "properties" in definition:
            yield title, definition


def test_there_is_a_schema_for_each_data_file() -> None:
    assert set(FILES) == {"plan", "households", "deprivations"}


@pytest.mark.parametrize("name", FILES)
def test_a_schema_names_its_dialect_and_its_file(name: str) -> None:
    schema = make_schema(name, read_docstrings())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == f"{name}.yaml"
    assert schema["type"] == "object"


@pytest.mark.parametrize("name", FILES)
def test_every_record_and_every_key_is_described(name: str) -> None:
    described = list(records(name))
    assert len(described) >= 4
    for title, definition in described:
        assert definition["description"], title
        for key, field in definition["properties"].items():
            assert field.get("description"), f"{title}.{key}"


@pytest.mark.parametrize("name", FILES)
def test_no_record_lets_an_unknown_key_pass(name: str) -> None:
    assert [title for title, definition in records(name) if definition["additionalProperties"] is not False] == []


@pytest.mark.parametrize("name", FILES)
def test_a_key_has_no_title_that_only_repeats_it(name: str) -> None:
    titled = [
        f"{title}.{key}" for title, each in records(name) for key, f in each["properties"].items() if "title" in f
    ]
    assert titled == []


def test_a_description_is_the_docstring_of_the_field() -> None:
    known = dict(records("households"))["Household"]["properties"]
    assert (
        known["members"]["description"]
        == "Persons in the household (số khẩu) at the start of the plan, or on entering."
    )


def test_keys_are_spelt_as_in_the_file() -> None:
    entered = dict(records("households"))["Entered"]
    assert list(entered["properties"]) == ["date", "as", "from", "decision"]
    assert entered["properties"]["as"]["description"] == "new, returned, moved_in or split."
    assert entered["properties"]["from"]["description"] == "With split: number of the household that it came out of."


def test_inherited_keys_keep_their_descriptions() -> None:
    known = read_docstrings()
    assert known["Officer.role"] == known["Organisation.role"] == known["Responsible.role"]


def test_closed_lists_and_needed_keys_are_told() -> None:
    schema = make_schema("households", {})
    assert schema["$defs"]["State"]["enum"] == list(State)
    assert schema["$defs"]["Entry"]["enum"] == list(Entry)
    needed = ["id", "head", "members", "workers", "category", "village", "deprivations"]
    assert schema["$defs"]["Household"]["required"] == needed
    assert schema["$defs"]["Review"]["required"] == ["date", "category", "state"]


def test_without_descriptions_there_are_none() -> None:
    schema = make_schema("plan", {})
    assert "description" not in schema
    assert "description" not in schema["properties"]["commune"]


def test_fields_are_listed_in_the_order_of_the_model() -> None:
    fields = list_fields("households")
    assert fields[0] == ("HouseholdFile", "households")
    of_household = [key for title, key in fields if title == "Household"]
    assert of_household[:4] == ["id", "head", "members", "workers"]
    assert of_household[-1] == "reviews"
    assert ("Entered", "as") in fields
