"""Both catalogues are complete, say the same things, and hold no phrase that nobody reads."""

import re
import unicodedata
from dataclasses import fields
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import povplan
from povplan.model import finding, household, plan, record
from povplan.progress.standing import Stand
from povplan.rules.registry import RULES
from povplan.words.catalogue import RulePage
from povplan.words.commands import Commands, commands
from povplan.words.language import Language
from povplan.words.rules import rule_pages
from povplan.words.screens import Screens, screens

VI, EN = Language.VI, Language.EN
ROOT = Path(povplan.__file__).parent
NAMES = [name for name in Screens._fields if name not in ("terms", "subjects")]
PARTS = [field.name for field in fields(RulePage)]
FIELD = re.compile(r"\{\w+(:\w+)?\}")
KEY = re.compile(r"\b[a-z_]+:")
OPTION = re.compile(r"--[a-z-]+")
SPECS = {"", "count", "number", "money", "percent", "term", "s"}

NOT_YET_SHOWN = {record.Area, plan.OfficialCause, plan.Purpose, plan.Period, finding.DataFile}
"""Closed lists of the model whose values no screen shows in words so far."""

ENGLISH = re.compile(
    r"\b(the|and|or|of|is|are|was|with|without|must|should|please|warning|missing|unknown|found|cannot|this|that|poverty"
    r"|deprived|wrong|write|which|there|into|from|for)\b"
)
"""English words that are neither a key of a data file nor one of its values."""


def screen_texts(language: Language) -> dict[str, str]:
    """Return every phrase of the screens by its name."""
    words = screens(language)
    return {
        **{name: getattr(words, name) for name in NAMES},
        **{f"terms.{key}": text for key, text in words.terms.items()},
        **{f"subjects.{key}": text for key, text in words.subjects.items()},
    }


def page_texts(language: Language) -> dict[str, str]:
    """Return every phrase of the rules' pages by code and part."""
    pages = rule_pages(language)
    return {f"{code}.{part}": getattr(page, part) for code, page in pages.items() for part in PARTS}


def command_texts(language: Language) -> dict[str, str]:
    """Return every phrase of the command line by its name."""
    return commands(language)._asdict()


CATALOGUES = {"screens": screen_texts, "pages": page_texts, "commands": command_texts}


def texts(language: Language) -> dict[str, str]:
    """Return every phrase of a language, those that are empty left out."""
    found = {f"{name}.{key}": text for name, make in CATALOGUES.items() for key, text in make(language).items()}
    return {key: text for key, text in found.items() if text}


def filled(language: Language) -> dict[str, str]:
    """Return every phrase that is filled in: not what a rule's page says of the rule itself."""
    unfilled = (".sentence", ".why", ".mend")
    return {key: text for key, text in texts(language).items() if not key.endswith(unfilled)}


def parts_of(phrase: str) -> list[tuple[str, str]]:
    """Return the fields of a phrase with the way each is written."""
    return [(name, spec or "") for _, name, spec, _ in Formatter().parse(phrase) if name is not None]


def sources(*rooms: str) -> str:
    """Return the program's text but for the words."""
    files = [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]
    assert len(files) > 5 * len(rooms) // 2
    return "\n".join(path.read_text("utf-8") for path in files)


# The same in both languages


@pytest.mark.parametrize("name", CATALOGUES)
def test_both_languages_have_the_same_phrases(name: str) -> None:
    vietnamese, english = CATALOGUES[name](VI), CATALOGUES[name](EN)
    assert len(vietnamese) > 90
    assert set(vietnamese) == set(english)
    assert {key for key, text in vietnamese.items() if text} == {key for key, text in english.items() if text}


def test_a_phrase_has_the_same_fields_in_both_languages() -> None:
    names = {
        language: {key: {name for name, _ in parts_of(text)} for key, text in filled(language).items()}
        for language in Language
    }
    assert sum(map(len, names[VI].values())) > 200
    assert names[VI] == names[EN]


@pytest.mark.parametrize("language", Language)
def test_every_field_has_a_name_and_is_written_in_a_known_way(language: Language) -> None:
    odd = [
        (key, part)
        for key, text in filled(language).items()
        for part in parts_of(text)
        if not part[0].isidentifier() or part[1] not in SPECS
    ]
    assert odd == []


# Rules


@pytest.mark.parametrize("language", Language)
def test_every_rule_has_a_page_and_every_page_a_rule(language: Language) -> None:
    assert len(RULES) > 50
    assert sorted(rule_pages(language)) == sorted(rule.code for rule in RULES)


@pytest.mark.parametrize("language", Language)
def test_no_code_stands_in_two_modules(language: Language) -> None:
    modules = [import_module(f"povplan.words.{language}.rules_{family}") for family in ("hh", "dp", "pl", "rv", "ym")]
    codes = [code for module in modules for code in module.PAGES]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("language", Language)
def test_what_a_page_says_of_the_rule_itself_has_no_fields(language: Language) -> None:
    for code, page in rule_pages(language).items():
        for part in (page.sentence, page.why, page.mend):
            assert part, code
            assert not FIELD.search(part), code
        assert page.message, code
        assert bool(page.near) <= bool(page.hint_near), code


@pytest.mark.parametrize("language", Language)
def test_sentences_end_as_sentences_do(language: Language) -> None:
    pages = rule_pages(language)
    unfinished = [
        code
        for code, page in pages.items()
        for part in (page.sentence, page.message, page.why, page.mend)
        if part[-1] not in ".?:)" and not part.endswith(("near_poor", "state: proposed"))
    ]
    assert unfinished == []


# Closed lists


def closed_lists() -> list[type[StrEnum]]:
    """Return every closed list of the model and of the progress."""
    found: set[type[StrEnum]] = {Stand}
    for module in (finding, household, plan, record):
        found |= {each for each in vars(module).values() if isinstance(each, type) and issubclass(each, StrEnum)}
    return sorted(found - {StrEnum}, key=lambda each: each.__name__)


@pytest.mark.parametrize("language", Language)
def test_every_value_of_a_closed_list_has_a_name(language: Language) -> None:
    lists = closed_lists()
    assert len(lists) > 15
    terms = screens(language).terms
    for each in lists:
        if each not in NOT_YET_SHOWN:
            assert [value for value in each if value not in terms] == [], each.__name__
    assert [each for each in record.Outcome if f"class_{each}" not in terms] == []


@pytest.mark.parametrize("language", Language)
def test_every_name_of_a_value_is_that_of_a_closed_list(language: Language) -> None:
    known = {value.value for each in closed_lists() for value in each} | {
        "to_near_poor",
        "above_line",
        "income",
        "score_a",
    }
    known |= {f"class_{each}" for each in record.Outcome}
    assert set(screens(language).terms) - known == set()


# Read by somebody


def test_every_phrase_of_the_screens_is_used() -> None:
    code = sources("reports", "render", "cli")
    assert [name for name in NAMES if not re.search(rf"\b(words|screens\([^)]*\))\.{name}\b", code)] == []


def test_every_phrase_of_the_command_line_is_used() -> None:
    code = sources("cli", "storage")
    computed = ("value_", "command_", "reason_", "panel_")
    unused = [name for name in Commands._fields if not re.search(rf"\b{name}\b", code)]
    assert [name for name in unused if not name.startswith(computed)] == []


def test_every_subject_is_named_by_some_rule_or_reader() -> None:
    code = sources("rules", "storage", "reports")
    assert [kind for kind in screens(VI).subjects if f'"{kind}"' not in code] == []


# The languages themselves


@pytest.mark.parametrize("language", Language)
def test_every_text_is_in_nfc_and_has_no_stray_blanks(language: Language) -> None:
    for key, text in texts(language).items():
        assert unicodedata.is_normalized("NFC", text), key
        assert "  " not in text, key
        assert text == text.rstrip(), key
        assert text == text.lstrip() or key.endswith(".near"), key


def test_vietnamese_texts_hold_no_english_words() -> None:
    for key, text in texts(VI).items():
        bare = KEY.sub("", OPTION.sub("", FIELD.sub("", text))).lower()
        assert not ENGLISH.search(bare), key


def test_vietnamese_texts_are_vietnamese() -> None:
    plain = [key for key, text in texts(VI).items() if text.isascii() and len(text.split()) > 3]
    assert plain == []


def test_english_texts_hold_vietnamese_only_where_they_quote_papers_and_names() -> None:
    for key, text in texts(EN).items():
        bare = re.sub(r"[“\"].*?[”\"]|\S*(QĐ|NĐ)\S*", "", text)
        assert not re.search(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", bare.lower()), key
