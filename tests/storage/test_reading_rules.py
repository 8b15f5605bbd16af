"""Each rule of reading has words, an example and a broken file, and the broken file is caught by it alone."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from povplan.model.kinds import Level
from povplan.rules.reading import READING_RULES, Reading
from povplan.storage.load import load
from povplan.storage.places import locate
from povplan.words.language import Language
from povplan.words.rules_ym import PAGES

_BROKEN = Path(__file__).parents[1] / "broken"

# Where the mistake stands in the broken file of the rule: line and column.
_PLACES = {
    "YM001": (56, 5),
    "YM002": (37, 1),
    "YM003": (42, 19),
    "YM004": (31, 17),
    "YM005": (31, 22),
    "YM006": (31, 17),
    "YM007": (37, 7),
    "YM008": (36, 5),
    "YM009": (31, 21),
    "YM010": (1, 1),
    "YM011": (36, 12),
    "YM012": (36, 17),
    "YM013": (1, 1),
    "YM014": (56, 1),
    "YM015": (1, 1),
    "YM016": (42, 116),
    "YM017": (41, 13),
    "YM018": (37, 14),
    "YM019": (39, 5),
    "YM020": (38, 7),
    "YM021": (56, 5),
    "YM022": (41, 13),
    "YM023": (37, 14),
    "YM024": (35, 5),
    "YM025": (31, 5),
    "YM026": (37, 5),
    "YM027": (16, 71),
    "YM028": (42, 23),
    "YM029": (23, 19),
    "YM030": (31, 17),
    "YM031": (18, 15),
    "YM032": (21, 15),
    "YM033": (55, 14),
    "YM034": (52, 10),
    "YM035": (16, 73),
    "YM036": (47, 1),
    "YM037": (47, 1),
    "YM038": (24, 5),
    "YM101": (1, 1),
}


@pytest.mark.parametrize("code", list(Reading))
def test_broken_file_is_caught_by_its_rule(code: Reading, folder: Path) -> None:
    """One finding, of this rule, at this place, with all that both languages need to tell of it."""
    shutil.copytree(_BROKEN / code, folder, dirs_exist_ok=True)
    loaded = load(folder)
    (finding,) = locate(loaded, (*loaded.findings, *loaded.copies))
    assert (finding.code, finding.place) == (code, _PLACES[code])
    details: dict[str, Any] = dict(finding.details)
    page = PAGES[code]
    near = details.get("near")
    for language in Language:
        for phrase in (page.message, page.near, page.hint_near or page.hint) if near else (page.message, page.hint):
            text = phrase.say(language, **details)
            assert "None" not in text
            assert text or phrase is page.near


def test_rules_are_the_codes_in_order() -> None:
    """Every code has its rule, all but that on copies are errors, and none is checked again after reading."""
    errors = [f"YM{number:03}" for number in range(1, len(Reading))]
    assert [rule.code for rule in READING_RULES] == [*errors, Reading.COPIES]
    levels = [Level.ERROR] * len(errors) + [Level.WARNING]
    assert [(rule.level, rule.check) for rule in READING_RULES] == [(level, None) for level in levels]
    assert all(rule.example for rule in READING_RULES)


def test_every_rule_has_a_page() -> None:
    """And no page is without a rule."""
    assert list(PAGES) == list(Reading)
