"""Every phrase says the same in both languages, in words of that language, and is said by somebody."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import povplan
from povplan.cli.options import COLOURS, FORMS
from povplan.errors import PovplanError
from povplan.model import kinds
from povplan.rules.registry import RULES
from povplan.words.language import Language
from povplan.words.phrase import Phrase
from povplan.words.rules import RulePage
from povplan.words.terms import SUBJECTS, TERMS

VI, EN = Language.VI, Language.EN
ROOT = Path(povplan.__file__).parent
TOPICS = sorted(path.stem for path in (ROOT / "words").glob("*.py") if path.stem != "__init__")
FAMILIES = ("hh", "dp", "pl", "rv", "ym")
FIELD = re.compile(r"\{\w+(:\w+)?\}")
KEY = re.compile(r"\b[a-z_]+:")
OPTION = re.compile(r"--[a-z-]+")
SPECS = {"", "count", "has", "number", "money", "term", "s", "village"}

NOT_YET_SHOWN = {kinds.OfficialCause, kinds.Purpose, kinds.ChangeKind, kinds.Format, kinds.Counted}
"""Closed lists of the model whose values no screen shows in words so far."""

ENGLISH = re.compile(
    r"\b(the|and|or|of|is|are|was|with|without|must|should|please|warning|missing|unknown|found|cannot|this|that|poverty"
    r"|deprived|wrong|write|which|there|into|from|for)\b"
)
"""English words that are neither a key of a data file nor one of its values."""


def list_phrases() -> Iterator[tuple[str, Phrase]]:
    """Yield every phrase with its place: topic and name, a key of a table, or a rule's code and part."""
    for topic in TOPICS:
        for name, value in vars(import_module(f"povplan.words.{topic}")).items():
            if isinstance(value, Phrase):
                yield f"{topic}.{name}", value
    yield from ((f"terms.{key}", term) for key, term in TERMS.items())
    yield from ((f"typed.{key}", term.typed) for key, term in TERMS.items())
    yield from ((f"subjects.{key}", phrase) for key, phrase in SUBJECTS.items())
    for family in FAMILIES:
        for code, page in import_module(f"povplan.words.rules_{family}").PAGES.items():
            yield from ((f"{code}.{part}", phrase) for part, phrase in page._asdict().items() if phrase and phrase.vi)


PHRASES = dict(list_phrases())
PAGES: dict[str, RulePage] = {
    code: page for family in FAMILIES for code, page in import_module(f"povplan.words.rules_{family}").PAGES.items()
}
TEXTS = {f"{key}.{language}": phrase.say(language) for key, phrase in PHRASES.items() for language in Language}


def parts_of(text: str) -> list[tuple[str, str]]:
    """Return the fields of a text with the way each is written."""
    return [(name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None]


def sources(*rooms: str) -> str:
    """Return the program's text but for the words."""
    files = [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]
    assert len(files) > 5 * len(rooms) // 2
    return "\n".join(path.read_text("utf-8") for path in files)


# The same in both languages


def test_there_are_phrases() -> None:
    assert len(PHRASES) > 1_000
    assert all(phrase.vi and phrase.en for phrase in PHRASES.values())


FILLED = [place for place in PHRASES if not place.endswith((".sentence", ".why", ".mend"))]


@pytest.mark.parametrize("place", FILLED)
def test_a_phrase_has_the_same_fields_in_both_languages(place: str) -> None:
    fields = [{name for name, _ in parts_of(PHRASES[place].say(language))} for language in Language]
    assert fields[0] == fields[1]


def test_every_field_has_a_name_and_is_written_in_a_known_way() -> None:
    odd = [
        (place, part)
        for place in FILLED
        for language in Language
        for part in parts_of(PHRASES[place].say(language))
        if not part[0].isidentifier() or part[1] not in SPECS
    ]
    assert odd == []


# Rules


def test_every_rule_has_a_page_and_every_page_a_rule() -> None:
    assert len(RULES) > 50
    assert sorted(PAGES) == sorted(rule.code for rule in RULES)
    assert len(PAGES) == sum(len(import_module(f"povplan.words.rules_{family}").PAGES) for family in FAMILIES)


@pytest.mark.parametrize("code", PAGES)
def test_what_a_page_says_of_the_rule_itself_has_no_fields(code: str) -> None:
    page = PAGES[code]
    for part in (page.sentence, page.why, page.mend):
        for language in Language:
            assert part.say(language)
            assert not FIELD.search(part.say(language))
    assert page.message.vi
    assert bool(page.near.vi) <= bool(page.hint_near)


@pytest.mark.parametrize("code", PAGES)
def test_a_hint_proposes_no_figure_of_a_household(code: str) -> None:
    """An example with a figure is copied as it stands; codes of the law and limits are no such figures."""
    known = {"HH101": "2", "HH102": "2", "HH113": "0", "PL005": "2", "YM016": "10"}
    page = PAGES[code]
    for hint in filter(None, (page.hint, page.hint_near)):
        for text in (hint.vi, hint.en):
            found = re.findall("[0-9]+", re.sub(r"\{[^}]*\}|UTF-8", "", text))
            assert set(found) <= {known.get(code)}


@pytest.mark.parametrize("language", Language)
def test_sentences_end_as_sentences_do(language: Language) -> None:
    unfinished = [
        code
        for code, page in PAGES.items()
        for part in (page.sentence.say(language), page.message.say(language), page.why.say(language))
        if part[-1] not in ".?:)" and not part.endswith(("near_poor", "state: proposed"))
    ]
    assert unfinished == []


# Closed lists


LISTS = [each for each in vars(kinds).values() if isinstance(each, type) and issubclass(each, StrEnum)]
LISTS.remove(StrEnum)


def test_every_value_of_a_closed_list_has_a_name() -> None:
    assert len(LISTS) > 15
    for each in LISTS:
        if each not in NOT_YET_SHOWN:
            assert [value for value in each if value not in TERMS] == [], each.__name__
    assert [each for each in kinds.Outcome if f"class_{each}" not in TERMS] == []


def test_every_name_of_a_value_is_that_of_a_closed_list() -> None:
    known = {value.value for each in LISTS for value in each} | {
        "to_near_poor",
        "above_line",
        "income",
        "score_a",
        kinds.NOT_ASSESSED,
        *COLOURS,
        *FORMS,
    }
    known |= {f"class_{each}" for each in kinds.Outcome}
    assert set(TERMS) - known == set()


# Said by somebody


def test_every_phrase_is_said() -> None:
    code = sources("cli", "recording", "storage", "reports", "render", "exchange", "intake", "rules", "model")
    named = [key.partition(".") for key in PHRASES if key.partition(".")[2].isupper()]
    named = [each for each in named if not each[0].startswith("rules_")]
    assert len(named) > 400
    assert [each for each in named if not re.search(rf"\b(words|{each[0]})\.{each[2]}\b", code)] == []


def test_every_subject_is_named_by_some_rule_or_reader() -> None:
    code = sources("rules", "storage", "reports")
    listed = set(kinds.PLAN_LISTS.values())
    assert [kind for kind in SUBJECTS if f'"{kind}"' not in code and kind not in listed] == []


# Errors


def list_raised() -> Iterator[tuple[str, Phrase, set[str]]]:
    """Yield every place that makes an error of a phrase that stands there, with the details that are given it."""
    for path in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                continue
            first = node.args[0]
            is_error = node.func.id in ("PovplanError", "BadValue", "Unspliceable")
            if is_error and isinstance(first, ast.Attribute) and isinstance(first.value, ast.Name):
                phrase = PHRASES[f"{first.value.id}.{first.attr}"]
                given = {each.arg for each in node.keywords if each.arg}
                opened = any(each.arg is None for each in node.keywords)
                yield f"{path.name}:{node.lineno}", phrase, given | ({"*"} if opened else set())


RAISED = list(list_raised())


def test_places_that_raise_are_found() -> None:
    assert len(RAISED) > 60
    assert issubclass(PovplanError, Exception)


@pytest.mark.parametrize(("place", "phrase", "given"), RAISED, ids=[place for place, _, _ in RAISED])
def test_an_error_is_given_all_that_its_phrase_asks_for(place: str, phrase: Phrase, given: set[str]) -> None:
    asked = {name for name, _ in parts_of(phrase.vi)}
    if "problem" in asked or "reason" in asked or "*" in given:  # The phrase within asks for more.
        return
    assert asked <= given, place


# The languages themselves


def test_every_text_is_in_nfc_and_has_no_stray_blanks() -> None:
    for place, text in TEXTS.items():
        assert unicodedata.is_normalized("NFC", text), place
        assert "  " not in text, place
        assert text == text.rstrip(), place
        assert text == text.lstrip() or ".near." in place, place


def test_vietnamese_texts_hold_no_english_words() -> None:
    for place, phrase in PHRASES.items():
        bare = KEY.sub("", OPTION.sub("", FIELD.sub("", phrase.vi))).lower()
        assert not ENGLISH.search(bare), place


def test_vietnamese_texts_are_vietnamese() -> None:
    assert [place for place, each in PHRASES.items() if each.vi.isascii() and len(each.vi.split()) > 3] == []


def test_english_texts_hold_vietnamese_only_where_they_quote_papers_and_names() -> None:
    for place, phrase in PHRASES.items():
        bare = re.sub(r"[“\"].*?[”\"]|\S*(QĐ|NĐ)\S*", "", phrase.en)
        assert not re.search(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", bare.lower()), place
