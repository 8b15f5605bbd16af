"""The words of a new plan are complete in both languages."""

import unicodedata
from collections.abc import Iterator, Mapping
from string import Formatter

import pytest

from povplan.words.language import Language
from povplan.words.new_plan import NewPlan, new_plan_words


def texts(language: Language) -> Iterator[tuple[str, str]]:
    """Yield each text with its name."""
    for name, value in new_plan_words(language)._asdict().items():
        if isinstance(value, Mapping):
            yield from ((f"{name}.{key}", text) for key, text in value.items())
        else:
            yield name, value


def test_both_languages_have_the_same_texts_with_the_same_fields() -> None:
    fields = [
        {name: {field for _, field, _, _ in Formatter().parse(text) if field} for name, text in texts(language)}
        for language in Language
    ]
    assert fields[0] == fields[1]
    assert set(NewPlan._fields) == {name.partition(".")[0] for name in fields[0]}


@pytest.mark.parametrize("language", Language)
def test_texts_are_in_nfc_and_lines_fit_the_files(language: Language) -> None:
    for name, text in texts(language):
        assert text, name
        assert unicodedata.is_normalized("NFC", text), name
        for line in text.split("\n"):
            assert line == line.strip(), name
            assert len(line) <= 118, name


def test_the_languages_are_not_mixed_up() -> None:
    explained = [name for name in NewPlan._fields if isinstance(getattr(new_plan_words(Language.EN), name), str)]
    comments = [name for name in explained if not name.startswith("example_")]
    assert len(comments) == 16
    assert all(getattr(new_plan_words(Language.EN), name).isascii() for name in comments)
    assert not any(getattr(new_plan_words(Language.VI), name).isascii() for name in comments)
