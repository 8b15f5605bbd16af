"""The templates of a new plan are YAML, say the same in both languages, and have a place for all that is known."""

import re
import unicodedata

import pytest
from ruamel.yaml import YAML

from povplan.storage.new_folder import READY
from povplan.words.language import Language

PLACE = re.compile("__([A-Z_]+)__")
PLACES = {
    "plan": {
        "COMMUNE",
        "DISTRICT",
        "PROVINCE",
        "AREA",
        "POOR",
        "NEAR_POOR",
        "VILLAGES",
        "COMMUNE_NAME",
        "YEAR",
        "VILLAGE",
    },
    "households": {"COMMUNE_NAME", "YEAR", "VILLAGE"},
}


def read(name: str, language: Language) -> str:
    """Return a template."""
    return (READY / "new" / f"{name}.{language.value}.yaml").read_text("utf-8")


def test_there_is_a_template_for_each_file_and_language_and_no_other() -> None:
    assert sorted(path.name for path in (READY / "new").iterdir()) == sorted(
        f"{name}.{language.value}.yaml" for name in PLACES for language in Language
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", PLACES)
def test_a_template_is_yaml_with_its_places(name: str, language: Language) -> None:
    text = read(name, language)
    assert set(PLACE.findall(text)) == PLACES[name]
    parsed = YAML(typ="safe").load(text)
    if name == "plan":
        assert parsed["language"] == language.value
    assert unicodedata.is_normalized("NFC", text)
    assert text.endswith("\n")
    assert [line for line in text.splitlines() if line != line.rstrip()] == []


@pytest.mark.parametrize("name", PLACES)
def test_comments_are_in_the_language(name: str) -> None:
    said = {
        language: [line for line in read(name, language).splitlines() if re.match("# (?! )", line)][1:]
        for language in Language
    }
    assert all(line.isascii() for line in said[Language.EN])
    assert sum(not line.isascii() for line in said[Language.VI]) > len(said[Language.VI]) * 3 // 4
